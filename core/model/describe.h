#pragma once
#include "core/base/datetime.h"
#include "core/base/phrasebook.h"
#include "core/model/identifiers.h"
#include "core/model/schema.h"
#include <QDate>
#include <QString>

namespace kluwen
{

/// A raw value as it is stored: neutral where it reads as its kind, else the trimmed raw text.
struct NormalisedValue
{
    QString value;
    /// Valid where a typed value (date, amount, code ...) was read, Invalid where it was not, what the check says of an
    /// identifier, Unchecked for text and names. It never blocks storage.
    Verdict verdict = Verdict::Unchecked;

    friend bool operator==(const NormalisedValue &, const NormalisedValue &) = default;
};

/// Reads a raw value in any of the forms sources use ("1 februari 2026", "€ 1.234,50", "Duitsland", "ja", "25,5%").
/// property may be null: plain text. decimalSign is ',' or '.'; 0 = found from the text, in which "1.234" is Dutch
/// grouping; a source whose decimal sign is known must say so. What is neutral already stays as it is.
[[nodiscard]] NormalisedValue normaliseValue(const PropertyType *property, const QString &raw, char decimalSign = 0);

/// A date in any of the forms sources use, also with a month in words, partly unknown ("00-00-1964") or approximate
/// ("omstreeks 1964", "c. March 2024"); day before month where both are numbers. Invalid where it is none.
[[nodiscard]] PartialDate dateFromText(const QString &raw);

/// A stored value in words for a reader, whatever the language of the screen: "€ 1.234,50", "februari 2026", "12,5 kg",
/// the label of a code, the name of a country. A value that is not of its kind is given as it stands.
[[nodiscard]] QString valueForReader(const PropertyType &property, const QString &value, Language language);

/// "1 februari 2026", "February 2026", "circa 1964": as exact as the date is; empty where there is none.
[[nodiscard]] QString dateForReader(const PartialDate &date, Language language);
[[nodiscard]] QString dateForReader(QDate date, Language language); ///< "1 februari 2026"; empty where invalid

} // namespace kluwen
