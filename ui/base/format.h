#pragma once
#include "core/base/datetime.h"
#include "core/base/phrasebook.h"
#include "core/model/money.h"
#include <QDateTime>
#include <QLocale>

namespace kluwen::ui
{

/// The language of the screen: that of QLocale's default, which the window sets.
[[nodiscard]] Language screenLanguage();
[[nodiscard]] QLocale localeOf(Language language); ///< nl_NL or en_GB

[[nodiscard]] QString amountText(qint64 minor, Currency currency, Language language); ///< "€ 1.234,56"
/// Without the currency, for columns that name it in their head: "1.234,56".
[[nodiscard]] QString plainAmountText(qint64 minor, Currency currency, Language language);
/// Rounded to whole units, for axes on paper: "€ 1.235".
[[nodiscard]] QString wholeAmountText(qint64 minor, Currency currency, Language language);
/// Short for axes and bands: "€ 84,3k", "€1.2m"; never for tables.
[[nodiscard]] QString shortAmountText(qint64 minor, Currency currency, Language language);
[[nodiscard]] QString dateText(QDate date, Language language);                    ///< "3 mrt 2026", "3 Mar 2026"
[[nodiscard]] QString dateText(const Moment &moment, Language language);          ///< with the time where it is known
[[nodiscard]] QString dateText(const PartialDate &date, Language language);       ///< "mrt 2026", "ca. 2024"
[[nodiscard]] QString momentText(const QDateTime &utc, Language language);        ///< date and time of day, local
[[nodiscard]] QString monthText(int year, int month, Language language);          ///< "mrt 2026"
[[nodiscard]] QString countText(qint64 count, Language language);                 ///< "1.208"
[[nodiscard]] QString percentText(double share, int decimals, Language language); ///< share 0 to 1: "63%"
[[nodiscard]] QString sizeText(qint64 bytes, Language language);                  ///< "1,2 MB"
[[nodiscard]] QString durationText(qint64 milliseconds);                          ///< a sentence part: "2 min 5 s"

} // namespace kluwen::ui
