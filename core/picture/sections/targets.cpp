#include "core/picture/material.h"
#include "core/picture/outline.h"
#include "core/picture/sections/capacities.h"
#include "core/picture/sections/happenings.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// Things of these types that somebody lives at, has or uses; each once, with the day until which.
void addThings(const Material &material, const Thing &person, const QStringList &types, Phrase &cell)
{
    QSet<RecordId> told;
    for (const Link *link : material.view.linksOf(person.id)) {
        const Thing *other = link->from == person.id ? material.view.thing(link->to) : nullptr;
        if (!other || !types.contains(other->type) || told.contains(other->id))
            continue;
        told << other->id;
        const Labels details = tieDetails(material, *link);
        cell.arguments << Labels{other->caption + details.nl, other->caption + details.en};
    }
}

/// Whether the reader reads that somebody is a money mule and nothing else that makes a suspect: who was used may be a
/// victim and is no target beside the others. Told by the roles that this reader gets, so nothing is given away.
bool isOnlyMule(const CaseView &view, const Thing &person)
{
    const QHash<QString, PersonCategory> &categories = directory().categories;
    bool isMule = false;
    for (const Statement &role : view.of(person.id, QStringLiteral("role"))) {
        const auto category = categories.constFind(role.value);
        if (role.value == QLatin1String("money_mule"))
            isMule = true;
        else if (category != categories.cend() && *category == PersonCategory::Suspect)
            return false;
    }
    return isMule;
}

Table personTable(const Material &material, bool ofMules, QList<RecordId> &shown)
{
    Table table;
    table.caption =
        sentence(ofMules ? QT_TRANSLATE_NOOP("Picture", "Persons regarded as money mules, who may be victims")
                         : QT_TRANSLATE_NOOP("Picture", "Targeted persons and what is recorded of them"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role (assessment)")), 1.6, false},
                     {sentence(material.options.recipient ? QT_TRANSLATE_NOOP("Picture", "Date of birth or age")
                                                          : QT_TRANSLATE_NOOP("Picture", "Date of birth")),
                      1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Addresses")), 2.2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Telephones and devices")), 1.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Vehicles and vessels")), 1.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Companies")), 3, false}};
    for (const Thing &person :
         byRole(material, [](const Thing &thing) { return thing.type == QLatin1String("person"); })) {
        if (!isSuspect(material.view, person) || isOnlyMule(material.view, person) != ofMules)
            continue;
        shown << person.id;
        Phrase addresses;
        addThings(material, person, {QStringLiteral("address"), QStringLiteral("real_estate")}, addresses);
        Phrase phones = valuesOf(material.view, person, QStringLiteral("phone"));
        addThings(material, person, {QStringLiteral("phone"), QStringLiteral("device")}, phones);
        Phrase vehicles;
        addThings(material, person, {QStringLiteral("vehicle"), QStringLiteral("vessel")}, vehicles);
        table.rows << QList<Phrase>{value(person.caption),
                                    valuesOf(material.view, person, QStringLiteral("role")),
                                    valuesOf(material.view, person, QStringLiteral("birth_date")),
                                    addresses,
                                    phones,
                                    vehicles,
                                    holdingsOf(material, person)};
        QList<Statement> rests = material.view.of(person.id);
        for (const Link *link : material.view.linksOf(person.id))
            rests << material.view.of(link->id);
        table.citations << material.citations(rests);
    }
    return table;
}

/// A place or an organisation with the searches and seizures that concern it.
struct Premises
{
    RecordId record; ///< invalid = a search that names itself
    Labels name;
    Phrase kind;
    Phrase where;
    bool hasAddress = false; ///< of its own, told by `where`
    QStringList places;      ///< of what happened, told by `where` without an address
    Phrase what;
    QList<Statement> rests;
};

Phrase whereOf(const Material &material, const Thing &thing)
{
    Phrase where = valuesOf(material.view, thing, QStringLiteral("address_text"));
    if (where.isEmpty() && isOrganisation(thing))
        addThings(material, thing, {QStringLiteral("address"), QStringLiteral("real_estate")}, where);
    return where;
}

/// Where something happened, for who has no address of its own; a place that stands in the name is not repeated.
void addPlace(const Material &material, const Thing &happening, Premises &premises)
{
    const QString place = material.view.value(happening.id, QStringLiteral("place"));
    if (!place.isEmpty() && !premises.name.nl.contains(place, Qt::CaseInsensitive) &&
        !premises.places.contains(place)) {
        premises.places << place;
        premises.where.arguments << Labels{place, place};
    }
}

/// "Search (9 December 2025)".
QString withDay(const QString &text, const QString &day)
{
    return day.isEmpty() ? text : text.isEmpty() ? day : QStringLiteral("%1 (%2)").arg(text, day);
}

void addTo(const Material &material, const Thing &thing, const Thing &happening, QList<Premises> &all)
{
    auto found = std::find_if(all.begin(), all.end(), [&](const Premises &one) { return one.record == thing.id; });
    if (found == all.end()) {
        const ThingType *type = Schema::builtIn().thing(thing.type);
        Premises made;
        made.record = thing.id;
        made.name = {thing.caption, thing.caption};
        made.kind = type ? value(type->labels) : Phrase{};
        made.where = whereOf(material, thing);
        made.hasAddress = !made.where.isEmpty();
        made.rests = material.view.of(thing.id);
        all << made;
        found = all.end() - 1;
    }
    if (!found->hasAddress)
        addPlace(material, happening, *found);
    const Labels name = material.caption(happening.id);
    const Labels day = said(whenOf(material, happening));
    found->what.arguments << Labels{withDay(name.nl, day.nl), withDay(name.en, day.en)};
    found->rests << material.view.of(happening.id);
}

/// A search of which no premises are recorded names itself; its place is often no more than a town.
void addSearch(const Material &material, const Thing &search, QList<Premises> &all)
{
    Premises made;
    made.name = material.caption(search.id);
    made.kind = kindOfHappening(material, search);
    const QString place = material.view.value(search.id, QStringLiteral("place"));
    if (!place.isEmpty())
        made.where = value(Labels{place, place});
    made.what.arguments << said(whenOf(material, search));
    made.rests = material.view.of(search.id);
    all << made;
}

Phrase premisesCaption(const Material &material, bool anySearch, bool anyOfPersons)
{
    if (anyOfPersons && printsSection(material, QStringLiteral("seizures")))
        return sentence(
            anySearch ? QT_TRANSLATE_NOOP("Picture", "Organisations and places concerned by searches and seizures; "
                                                     "those from persons stand in the list of seizures")
                      : QT_TRANSLATE_NOOP("Picture", "Organisations and places concerned by seizures; those from "
                                                     "persons stand in the list of seizures"));
    return sentence(anySearch ? QT_TRANSLATE_NOOP("Picture", "Organisations and places of searches and seizures")
                              : QT_TRANSLATE_NOOP("Picture", "Organisations and places of seizures"));
}

/// Where was or will be searched and where something was seized.
Table premisesTable(const Material &material)
{
    QList<Premises> all;
    bool anySearch = false;
    bool anyOfPersons = false; // seizures that stand in no row
    for (const Thing &happening : happeningsOf(material)) {
        if (!isSearchOrSeizure(material, happening))
            continue;
        anySearch = anySearch || happening.type != QLatin1String("seizure");
        bool isTold = false;
        const QList<Thing> ends = endsOf(material, happening);
        for (const Thing &end : ends) {
            if (end.type == QLatin1String("person"))
                continue; // has a row of its own where it is a suspect
            addTo(material, end, happening, all);
            isTold = true;
        }
        if (isTold)
            continue;
        if (happening.type == QLatin1String("seizure"))
            anyOfPersons = anyOfPersons || !ends.isEmpty();
        else
            addSearch(material, happening, all);
    }
    Table table;
    table.caption = premisesCaption(material, anySearch, anyOfPersons);
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Place")), 2.2, false},
                     {sentence(anySearch ? QT_TRANSLATE_NOOP("Picture", "Searches and seizures")
                                         : QT_TRANSLATE_NOOP("Picture", "Seizures")),
                      4, false}};
    for (const Premises &premises : std::as_const(all)) {
        table.rows << QList<Phrase>{value(premises.name), premises.kind, premises.where, premises.what};
        table.citations << material.citations(premises.rests);
    }
    return table;
}

/// A template of a team's own calls the section as it likes.
bool isNamedByTemplate(const Material &material)
{
    const QList<Template::Part> parts = partsOf(material.options.chosenTemplate(), material.texts.sections);
    return std::any_of(parts.cbegin(), parts.cend(), [](const Template::Part &part) {
        return part.id == QLatin1String("targets") && !(part.title.nl.isEmpty() && part.title.en.isEmpty());
    });
}

} // namespace

/// Those who act must know whom they are after, where somebody is found and by what known.
void fillTargets(const Material &material, Section &section)
{
    QList<RecordId> shown;
    const Table persons = personTable(material, false, shown);
    const Table mules = personTable(material, true, shown);
    const Table premises = premisesTable(material);
    for (const Table &table : {persons, mules})
        if (!table.rows.isEmpty())
            section.blocks << table;
    if (shown.isEmpty() && !isNamedByTemplate(material)) // the title says what there is
        section.title = sentence(QT_TRANSLATE_NOOP("Picture", "Places and organisations"));
    else if (!mules.rows.isEmpty() && !isNamedByTemplate(material)) // who may be a victim is no target
        section.title = sentence(QT_TRANSLATE_NOOP("Picture", "Targets, and persons regarded as money mules"));
    explainRoles(material, shown, section);
    if (!premises.rows.isEmpty())
        section.blocks << premises;
}

} // namespace kluwen::picture
