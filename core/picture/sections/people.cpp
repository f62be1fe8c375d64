#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

bool isOrganisation(const Thing &thing)
{
    const ThingType *type = Schema::builtIn().thing(thing.type);
    return type && type->family == Family::Organisation;
}

/// Those with a role first, in the order in which the schema lists the roles; then by name.
int rankOf(const CaseView &view, const Thing &thing)
{
    const PropertyType *role = Schema::builtIn().property(thing.type, QStringLiteral("role"));
    int rank = role ? static_cast<int>(role->codes.size()) : 0;
    for (const Statement &statement : view.of(thing.id, QStringLiteral("role")))
        for (int i = 0; role && i < role->codes.size(); ++i)
            if (role->codes[i].id == statement.value)
                rank = std::min(rank, i);
    return rank;
}

QList<Thing> sorted(const Material &material, bool (*wanted)(const Thing &))
{
    QList<Thing> chosen;
    for (const Thing &thing : material.view.things())
        if (wanted(thing))
            chosen << thing;
    QHash<RecordId, int> ranks;
    for (const Thing &thing : chosen)
        ranks.insert(thing.id, rankOf(material.view, thing));
    std::stable_sort(chosen.begin(), chosen.end(), [&](const Thing &a, const Thing &b) {
        const int first = ranks.value(a.id);
        const int second = ranks.value(b.id);
        return first != second ? first < second : QString::localeAwareCompare(a.caption, b.caption) < 0;
    });
    return chosen;
}

/// "is director of X; owns Y (60%)": the ties that say what somebody is to organisations.
Phrase tiesOf(const Material &material, const Thing &thing, bool outwards)
{
    static const QStringList telling{QStringLiteral("ownership"), QStringLiteral("directorship"),
                                     QStringLiteral("facilitation"), QStringLiteral("employment"),
                                     QStringLiteral("membership")};
    Phrase phrase;
    for (const Link *link : material.view.linksOf(thing.id)) {
        const bool fits = outwards ? link->from == thing.id : link->to == thing.id;
        const LinkType *type = Schema::builtIn().link(link->type);
        if (!fits || !type || !telling.contains(link->type))
            continue;
        const QString other = material.view.name(outwards ? link->to : link->from);
        const Labels &words = outwards ? type->labels : type->reverse;
        const Labels details = tieDetails(material, *link);
        phrase.arguments << Labels{words.nl + QLatin1Char(' ') + other + details.nl,
                                   words.en + QLatin1Char(' ') + other + details.en};
    }
    return phrase;
}

/// Things of these types that the person lives at, has or uses; each once, with the day until which.
Phrase thingsOf(const Material &material, const Thing &person, const QStringList &types)
{
    Phrase phrase;
    QSet<RecordId> told;
    for (const Link *link : material.view.linksOf(person.id)) {
        const Thing *other = link->from == person.id ? material.view.thing(link->to) : nullptr;
        if (!other || !types.contains(other->type) || told.contains(other->id))
            continue;
        told << other->id;
        const Labels details = tieDetails(material, *link);
        phrase.arguments << Labels{other->caption + details.nl, other->caption + details.en};
    }
    return phrase;
}

/// Those who act must know where somebody is found and by what known.
void putReach(const Material &material, const QList<Thing> &persons, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Where persons are found, and what they use"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Addresses")), 3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Telephones and devices")), 2.2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Vehicles and vessels")), 2.2, false}};
    for (const Thing &person : persons) {
        const Phrase addresses = thingsOf(material, person, {QStringLiteral("address"), QStringLiteral("real_estate")});
        const Phrase phones = thingsOf(material, person, {QStringLiteral("phone"), QStringLiteral("device")});
        const Phrase vehicles = thingsOf(material, person, {QStringLiteral("vehicle"), QStringLiteral("vessel")});
        if (addresses.isEmpty() && phones.isEmpty() && vehicles.isEmpty())
            continue;
        table.rows << QList<Phrase>{value(person.caption), addresses, phones, vehicles};
        QList<Statement> rests;
        for (const Link *link : material.view.linksOf(person.id))
            rests << material.view.of(link->id);
        table.citations << material.citations(rests);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
}

} // namespace

void fillPersons(const Material &material, Section &section)
{
    Table table;
    table.caption =
        sentence(QT_TRANSLATE_NOOP("Picture", "Persons in the case with their roles and ties to organisations"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role")), 2.2, false},
                     {sentence(material.options.recipient ? QT_TRANSLATE_NOOP("Picture", "Date of birth or age")
                                                          : QT_TRANSLATE_NOOP("Picture", "Date of birth")),
                      2.3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Ties")), 4, false}};
    const QList<Thing> persons =
        sorted(material, [](const Thing &thing) { return thing.type == QLatin1String("person"); });
    for (const Thing &person : persons) {
        table.rows << QList<Phrase>{value(person.caption), valuesOf(material.view, person, QStringLiteral("role")),
                                    valuesOf(material.view, person, QStringLiteral("birth_date")),
                                    tiesOf(material, person, true)};
        table.citations << material.citations(person.id);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    if (material.options.chosenTemplate().level == Level::Operational)
        putReach(material, persons, section);
}

void fillOrganisations(const Material &material, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Organisations in the case with their directors and owners"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Registration")), 1.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Country")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Directors, owners and facilitators")), 4, false}};
    for (const Thing &thing : sorted(material, isOrganisation)) {
        const ThingType *type = Schema::builtIn().thing(thing.type);
        Phrase number = valuesOf(material.view, thing, QStringLiteral("kvk"));
        if (number.isEmpty())
            number = valuesOf(material.view, thing, QStringLiteral("registration_number"));
        table.rows << QList<Phrase>{value(thing.caption), value(type->labels), number,
                                    valuesOf(material.view, thing, QStringLiteral("country")),
                                    tiesOf(material, thing, false)};
        table.citations << material.citations(thing.id);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
}

} // namespace kluwen::picture
