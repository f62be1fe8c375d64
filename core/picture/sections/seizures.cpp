#include "core/base/number.h"
#include "core/picture/material.h"
#include "core/picture/sections/happenings.h"
#include "core/picture/sections/ties.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype statusColumn = 7; ///< the last

Phrase seizedFrom(const Material &material, const Thing &seizure)
{
    Phrase phrase;
    for (const Link *link : material.view.linksOf(seizure.id))
        if (link->type == QLatin1String("seized_from") && link->from == seizure.id)
            phrase.arguments << material.view.name(link->to);
    return phrase;
}

/// "14 October 2025, Nowhere".
Phrase whenAndWhere(const Material &material, const Thing &seizure)
{
    const Phrase when = whenOf(material, seizure);
    const QString place = material.view.value(seizure.id, QStringLiteral("place"));
    if (place.isEmpty())
        return when;
    if (when.isEmpty())
        return value(place);
    const Labels day = said(when);
    return value(Labels{day.nl + QStringLiteral(", ") + place, day.en + QStringLiteral(", ") + place});
}

/// How many and how much, as far as somebody recorded it.
Phrase quantityOf(const Material &material, const Thing &seizure)
{
    Phrase quantity = valuesOf(material.view, seizure, QStringLiteral("quantity"));
    quantity.arguments << valuesOf(material.view, seizure, QStringLiteral("weight")).arguments;
    return quantity;
}

/// A status that all have in common is said once, below the table; that they are seized, the table says itself.
void tellStatus(Table &table, bool isJustSeized, Section &section)
{
    QSet<QString> texts;
    for (const QList<Phrase> &row : std::as_const(table.rows))
        texts << said(row[statusColumn]).nl;
    const Phrase status = table.rows.first()[statusColumn];
    const bool isCommon = texts.size() == 1 && table.rows.size() > 1 && !status.isEmpty();
    if (isCommon) {
        table.columns.removeAt(statusColumn);
        for (QList<Phrase> &row : table.rows)
            row.removeAt(statusColumn);
    }
    section.blocks << table;
    if (isCommon && !isJustSeized)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP("Picture", "Status of all seizures: %1."), {said(status)}));
}

/// Values per ground and currency, of the rows that the reader sees.
void sumValues(const Material &material, const QList<Thing> &seizures, Section &section)
{
    std::map<std::pair<QString, Currency>, qint64> sums;
    qint64 without = 0;
    for (const Thing &seizure : seizures) {
        const auto worth = Money::fromText(material.view.value(seizure.id, QStringLiteral("value")));
        if (!worth) {
            ++without;
            continue;
        }
        qint64 &sum = sums[{material.view.value(seizure.id, QStringLiteral("ground")), worth->currency}];
        sum = checkedSum(sum, worth->minor).value_or(std::numeric_limits<qint64>::max());
    }
    if (sums.empty())
        return;
    const PropertyType *ground = Schema::builtIn().property(QStringLiteral("seizure"), QStringLiteral("ground"));
    const bool mayMissSome = material.options.recipient && material.view.isReduced();
    Phrase told;
    for (const auto &[key, sum] : sums) {
        const Phrase name = key.first.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "no legal basis recorded"))
                                                : value(PropertyValue{ground, key.first});
        const Labels words = said(name);
        const Labels amount = said(value(Money{sum, key.second}));
        told.arguments << Labels{QStringLiteral("%1 %2").arg(words.nl, amount.nl),
                                 QStringLiteral("%1 %2").arg(words.en, amount.en)};
    }
    section.blocks << Paragraph{
        sentence(mayMissSome ? QT_TRANSLATE_NOOP("Picture", "Value per legal basis of the seizures listed here: %1.")
                             : QT_TRANSLATE_NOOP("Picture", "Recorded value per legal basis: %1."),
                 {said(told)}),
        {},
        false};
    if (without > 0)
        section.blocks << note(
            counted(mayMissSome ? QT_TRANSLATE_N_NOOP("Picture", "No value is given for %n seizure(s) listed here.")
                                : QT_TRANSLATE_N_NOOP("Picture", "No value is recorded for %n seizure(s)."),
                    without));
}

} // namespace

void fillSeizures(const Material &material, Section &section)
{
    Table table;
    table.caption =
        sentence(QT_TRANSLATE_NOOP("Picture", "Seizures, with their place, from whom and on what legal basis"));
    table.keepTogether = true;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Seizure")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "KVI number")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Date and place")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Quantity")), 1.1, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Seized from")), 1.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Legal basis")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Value")), 1.7, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Status")), 1.4, false}};
    QList<Thing> seizures;
    for (const Thing &thing : happeningsOf(material))
        if (thing.type == QLatin1String("seizure"))
            seizures << thing;
    for (const Thing &thing : std::as_const(seizures)) {
        table.rows << QList<Phrase>{value(material.caption(thing.id)),
                                    valuesOf(material.view, thing, QStringLiteral("number")),
                                    whenAndWhere(material, thing),
                                    quantityOf(material, thing),
                                    seizedFrom(material, thing),
                                    valuesOf(material.view, thing, QStringLiteral("ground")),
                                    valuesOf(material.view, thing, QStringLiteral("value")),
                                    valuesOf(material.view, thing, QStringLiteral("status"))};
        QList<Statement> rests = material.view.of(thing.id);
        for (const Link *link : material.view.linksOf(thing.id))
            rests << material.view.of(link->id);
        table.citations << material.citations(rests);
    }
    if (table.rows.isEmpty())
        return;
    const bool isJustSeized = std::all_of(seizures.cbegin(), seizures.cend(), [&material](const Thing &seizure) {
        return material.view.value(seizure.id, QStringLiteral("status")) == QLatin1String("seized");
    });
    tellStatus(table, isJustSeized, section);
    sumValues(material, seizures, section);
}

} // namespace kluwen::picture
