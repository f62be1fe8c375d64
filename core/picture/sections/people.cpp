#include "core/picture/material.h"
#include "core/picture/outline.h"
#include "core/picture/sections/capacities.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

bool isPerson(const Thing &thing)
{
    return thing.type == QLatin1String("person");
}

bool isTold(const Table &table, qsizetype column)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(),
                       [column](const QList<Phrase> &row) { return !row[column].isEmpty(); });
}

/// Whether the picture also lists its targets, with more than is told of persons.
bool hasTargets(const Material &material)
{
    const QList<Template::Part> parts = partsOf(material.options.chosenTemplate(), material.texts.sections);
    const auto &recipient = material.options.recipient;
    const QString targets = QStringLiteral("targets");
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&targets](const Template::Part &part) { return part.id == targets; }) &&
           !(recipient && recipient->withoutSections.contains(targets));
}

/// A caption promises no column that nobody fills.
Phrase personCaption(bool hasRoles, bool hasTies)
{
    if (hasRoles)
        return hasTies ? sentence(QT_TRANSLATE_NOOP("Picture", "Persons with a role in the case, and their ties to "
                                                               "organisations"))
                       : sentence(QT_TRANSLATE_NOOP("Picture", "Persons with a role in the case"));
    return hasTies ? sentence(QT_TRANSLATE_NOOP("Picture", "Persons in the case and their ties to organisations"))
                   : sentence(QT_TRANSLATE_NOOP("Picture", "Persons in the case"));
}

/// The legal form or, for a group, in what it is active; a word that says more than "company". What somebody wrote
/// freely of its activities is in one language only.
Phrase kindOfOrganisation(const Material &material, const Thing &thing)
{
    for (const char *property : {"legal_form", "phenomenon"})
        if (Phrase kind = valuesOf(material.view, thing, QLatin1String(property)); !kind.isEmpty())
            return kind;
    const ThingType *type = Schema::builtIn().thing(thing.type);
    return type ? value(type->labels) : Phrase{};
}

/// Nothing where all rows say the same: such a column tells them not apart.
void dropUniform(Table &table, qsizetype column)
{
    QSet<QString> texts;
    for (const QList<Phrase> &row : std::as_const(table.rows))
        texts << said(row[column]).nl;
    if (texts.size() != 1 || table.rows.size() == 1)
        return;
    table.columns.removeAt(column);
    for (QList<Phrase> &row : table.rows)
        row.removeAt(column);
}

} // namespace

void fillPersons(const Material &material, Section &section)
{
    Table table;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role (assessment)")), 2.2, false},
                     {sentence(material.options.recipient ? QT_TRANSLATE_NOOP("Picture", "Date of birth or age")
                                                          : QT_TRANSLATE_NOOP("Picture", "Date of birth")),
                      2.3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Ties")), 4, false}};
    const QList<Thing> persons = byRole(material, isPerson);
    const auto roleOf = [&](const Thing &person) { return valuesOf(material.view, person, QStringLiteral("role")); };
    const bool hasRoles =
        std::any_of(persons.cbegin(), persons.cend(), [&](const Thing &person) { return !roleOf(person).isEmpty(); });
    const bool areTargetsListed = hasTargets(material);
    bool isShort = false;
    QList<Thing> apart;
    QList<Thing> others;
    QList<RecordId> shown;
    for (const Thing &person : persons) {
        const Phrase role = roleOf(person);
        const bool isUnknownToOthers = isForOthers(material) && material.view.isPseudonymous(person.id) &&
                                       material.view.category(person.id) == PersonCategory::Unknown;
        if (isKeptApart(material.view, person)) {
            apart << person;
            continue;
        }
        if (areTargetsListed && isSuspect(material.view, person)) {
            isShort = true;
            continue;
        }
        if ((hasRoles && role.isEmpty()) || isUnknownToOthers) {
            others << person;
            continue;
        }
        shown << person.id;
        table.rows << QList<Phrase>{value(person.caption), role,
                                    valuesOf(material.view, person, QStringLiteral("birth_date")),
                                    holdingsOf(material, person)};
        table.citations << material.citations(person.id);
    }
    table.caption = personCaption(hasRoles, isTold(table, 3));
    if (!table.rows.isEmpty())
        section.blocks << table;
    if (!table.rows.isEmpty() && isShort)
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "Persons who are listed as targets are not repeated in this table.")));
    explainRoles(material, shown, section);
    listKeptApart(material, apart, section);
    tellOfOthers(material, others, section);
}

void fillOrganisations(const Material &material, Section &section)
{
    Table table;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Legal form or kind")), 1.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Registration no.")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Country")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Owners, directors and others")), 4, false}};
    for (const Thing &thing : byRole(material, isOrganisation)) {
        Phrase number = valuesOf(material.view, thing, QStringLiteral("kvk"));
        if (number.isEmpty())
            number = valuesOf(material.view, thing, QStringLiteral("registration_number"));
        table.rows << QList<Phrase>{value(thing.caption), kindOfOrganisation(material, thing), number,
                                    valuesOf(material.view, thing, QStringLiteral("country")),
                                    holdersOf(material, thing)};
        table.citations << material.citations(thing.id);
    }
    if (table.rows.isEmpty())
        return;
    table.caption =
        isTold(table, 4)
            ? sentence(QT_TRANSLATE_NOOP("Picture", "Organisations in the case with their owners and directors"))
            : sentence(QT_TRANSLATE_NOOP("Picture", "Organisations in the case"));
    for (const qsizetype column : {3, 1})
        dropUniform(table, column);
    section.blocks << table;
}

} // namespace kluwen::picture
