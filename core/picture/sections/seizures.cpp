#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

Phrase seizedFrom(const Material &material, const Thing &seizure)
{
    Phrase phrase;
    for (const Link *link : material.view.linksOf(seizure.id))
        if (link->type == QLatin1String("seized_from") && link->from == seizure.id)
            phrase.arguments << material.view.name(link->to);
    return phrase;
}

} // namespace

void fillSeizures(const Material &material, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Seizures with their ground and status"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 2.2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Seizure")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Seized from")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Ground")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Value")), 1.7, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Status")), 1.4, false}};
    QList<Thing> seizures;
    for (const Thing &thing : material.view.things())
        if (thing.type == QLatin1String("seizure"))
            seizures << thing;
    const auto dayOf = [&](const Thing &thing) { return material.view.value(thing.id, QStringLiteral("date")); };
    std::stable_sort(seizures.begin(), seizures.end(),
                     [&](const Thing &a, const Thing &b) { return dayOf(a) < dayOf(b); });
    for (const Thing &thing : std::as_const(seizures)) {
        table.rows << QList<Phrase>{valuesOf(material.view, thing, QStringLiteral("date")),
                                    value(material.caption(thing.id)),
                                    seizedFrom(material, thing),
                                    valuesOf(material.view, thing, QStringLiteral("ground")),
                                    valuesOf(material.view, thing, QStringLiteral("value")),
                                    valuesOf(material.view, thing, QStringLiteral("status"))};
        table.citations << material.citations(thing.id);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
}

} // namespace kluwen::picture
