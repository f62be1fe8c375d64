#pragma once
#include "core/base/datetime.h"
#include "core/base/phrasebook.h"
#include "core/model/money.h"
#include "core/model/schema.h"
#include <QDateTime>
#include <QList>
#include <variant>

namespace kluwen::picture
{

/// A number that is not money, with so many decimals ("0.374").
struct Decimal
{
    double value = 0;
    int decimals = 2;
};

/// A stored value together with the property that says how to read it.
struct PropertyValue
{
    const PropertyType *property = nullptr; ///< of the built-in schema, which outlives every picture
    QString value;                          ///< neutral
};

using PhraseArgument = std::variant<QString, Money, PartialDate, QDateTime, qint64, Decimal, Labels, PropertyValue>;

/// A piece of text that is not yet in a language: a sentence of the house with its arguments, a list of values, or an
/// analyst's free text, which may exist in one language only. Made once, read in Dutch and in English.
struct Phrase
{
    const char *key = nullptr;       ///< marked QT_TRANSLATE_NOOP("Picture", ...); %1 ... %9 are the arguments
    int count = -1;                  ///< chooses the plural and replaces %n; -1 = none
    QList<PhraseArgument> arguments; ///< where key is null: shown one after the other, separated by "; "
    QString nl;                      ///< free text, used where key is null and there are no arguments
    QString en;

    [[nodiscard]] bool isEmpty() const { return !key && arguments.isEmpty() && nl.isEmpty() && en.isEmpty(); }
};

[[nodiscard]] Phrase sentence(const char *key, QList<PhraseArgument> arguments = {});
[[nodiscard]] Phrase counted(const char *key, qint64 count, QList<PhraseArgument> arguments = {});
[[nodiscard]] Phrase value(PhraseArgument argument); ///< a name, an amount, a date: the same in every language
[[nodiscard]] Phrase freeText(const QString &nl, const QString &en);

/// The phrase in the language of the book. Free text that exists in the other language only is marked as such.
[[nodiscard]] QString textOf(const Phrase &phrase, const Phrasebook &book);

} // namespace kluwen::picture
