#include "core/picture/sections/capacities.h"
#include "core/picture/citations.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

Level levelOf(const Material &material)
{
    return material.options.chosenTemplate().level;
}

bool isForWhoChooses(const Material &material)
{
    return !isForOthers(material) && levelOf(material) == Level::Tactical;
}

bool isCitedInText(const Material &material, RecordId person)
{
    return std::any_of(material.citedInTexts.cbegin(), material.citedInTexts.cend(),
                       [person](const Statement &statement) { return statement.subject == person; });
}

/// Others read no capacity that they may not read as a role.
Phrase capacityOf(const Material &material, const Thing &person)
{
    const Phrase role = valuesOf(material.view, person, QStringLiteral("role"));
    const auto category = material.view.category(person.id);
    return !role.isEmpty() || isForOthers(material) || !category ? role : sentence(categoryKey(*category));
}

} // namespace

bool isKeptApart(const CaseView &view, const Thing &person)
{
    const auto category = view.category(person.id);
    return !view.isSuspect(person.id) && (category == PersonCategory::Witness || category == PersonCategory::Victim ||
                                          category == PersonCategory::Minor);
}

void leaveOutUntold(Material &material)
{
    if (isForWhoChooses(material) || levelOf(material) == Level::Strategic)
        return;
    QSet<RecordId> untold;
    for (const Thing &thing : material.view.things())
        if (isKeptApart(material.view, thing) && material.view.linksOf(thing.id).isEmpty() &&
            thing.id != material.subject)
            untold << thing.id;
    if (untold.isEmpty())
        return;
    for (const RecordId holder : accountHolders(material.view).byName)
        untold.remove(holder);
    for (const SectionItem &item : material.texts.items)
        for (const RecordId record : item.records)
            untold.remove(record);
    const QList<StatementId> ids = citedStatements(material.texts);
    const QSet<StatementId> cited(ids.begin(), ids.end());
    QSet<RecordId> kept;
    for (const Thing &thing : material.view.things()) {
        const QList<Statement> &statements = material.view.of(thing.id);
        const bool isCited = std::any_of(statements.cbegin(), statements.cend(),
                                         [&cited](const Statement &statement) { return cited.contains(statement.id); });
        if (isCited || !untold.contains(thing.id))
            kept << thing.id;
    }
    if (kept.size() < material.view.things().size())
        material.view.narrowTo(kept);
}

void listKeptApart(const Material &material, const QList<Thing> &persons, Section &section)
{
    Table table;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Capacity")), 2.2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Ties")), 4, false}};
    bool hasMinor = false;
    for (const Thing &person : persons) {
        const Phrase capacity = capacityOf(material, person);
        if (capacity.isEmpty() || (!isForWhoChooses(material) && !isCitedInText(material, person.id)))
            continue;
        hasMinor = hasMinor || material.view.category(person.id) == PersonCategory::Minor;
        table.rows << QList<Phrase>{value(person.caption), capacity, holdingsOf(material, person)};
        table.citations << material.citations(person.id);
    }
    table.caption = sentence(hasMinor ? QT_TRANSLATE_NOOP("Picture", "Witnesses, victims and minors")
                                      : QT_TRANSLATE_NOOP("Picture", "Witnesses and victims"));
    if (!table.rows.isEmpty())
        section.blocks << table;
}

void tellOfOthers(const Material &material, const QList<Thing> &others, Section &section)
{
    if (others.isEmpty() || levelOf(material) == Level::Operational)
        return;
    if (isForOthers(material)) { // names would be pseudonyms, which tell nothing
        section.blocks << note(
            sentence(QT_TRANSLATE_NOOP("Picture", "Further persons in this version, of whom no role is given: %1."),
                     {said(countForReader(material, others.size()))}));
        return;
    }
    QList<Labels> names;
    QList<Statement> rests;
    bool areUnknown = true;
    for (const Thing &person : others) {
        names << Labels{person.caption, person.caption};
        rests << material.view.of(person.id);
        areUnknown = areUnknown && material.view.category(person.id) == PersonCategory::Unknown;
    }
    const Phrase text =
        areUnknown
            ? sentence(QT_TRANSLATE_NOOP("Picture", "Named in the case without a recorded role: %1"), {listed(names)})
            : sentence(QT_TRANSLATE_NOOP("Picture", "Also named in the case: %1"), {listed(names)});
    section.blocks << Paragraph{value(closed(said(text))), material.citations(rests), false};
}

void tellWhatRolesAre(Section &section)
{
    section.blocks << note(
        sentence(QT_TRANSLATE_NOOP("Picture", "A role is an assessment by the investigation team and no accusation.")));
}

void explainRoles(const Material &material, const QList<RecordId> &listed, Section &section)
{
    bool hasRole = false;
    bool hasMule = false;
    for (const RecordId record : listed)
        for (const Statement &role : material.view.of(record, QStringLiteral("role"))) {
            hasRole = true;
            hasMule = hasMule || role.value == QLatin1String("money_mule");
        }
    if (hasRole)
        tellWhatRolesAre(section);
    if (hasMule)
        section.blocks << note(
            sentence(QT_TRANSLATE_NOOP("Picture", "A money mule may have acted under duress or been deceived.")));
}

} // namespace kluwen::picture
