#include "core/model/country.h"
#include "core/picture/material.h"
#include "core/picture/sections/capacities.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

qint64 smallestOverall(const Material &material)
{
    constexpr qint64 five = 5;
    return std::max(five, material.options.recipient ? material.options.recipient->smallest : qint64{0});
}

namespace
{

/// What is counted, the largest first and equal ones by name. Kinds with too few to be told are counted together where
/// that makes enough, else left out; false = something was.
template<typename LabelsOf>
bool putCounts(const Material &material, Section &section, const char *caption, const char *head,
               const QMap<QString, qint64> &counts, LabelsOf labelsOf)
{
    Table table;
    table.caption = sentence(caption);
    table.columns = {{sentence(head), 4, false}, {sentence(QT_TRANSLATE_NOOP("Picture", "Count")), 1.4, true}};
    QStringList keys = counts.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    qint64 rest = 0;
    for (const QString &key : std::as_const(keys)) {
        const qint64 count = counts.value(key);
        if (count < smallestOverall(material))
            rest += count;
        else
            table.rows << QList<Phrase>{value(labelsOf(key)), countForReader(material, count)};
    }
    if (rest >= smallestOverall(material))
        table.rows << QList<Phrase>{sentence(QT_TRANSLATE_NOOP("Picture", "other, together")),
                                    countForReader(material, rest)};
    if (!table.rows.isEmpty())
        section.blocks << table;
    return rest == 0 || rest >= smallestOverall(material);
}

/// The one sentence for whatever tables of the section are not whole.
Paragraph leftOutNote(const Material &material)
{
    return note(
        sentence(QT_TRANSLATE_NOOP("Picture", "What occurs fewer than %1 times is left out, because it could identify "
                                              "a person."),
                 {smallestOverall(material)}));
}

Labels thingLabels(const QString &id)
{
    const ThingType *type = Schema::builtIn().thing(id);
    return type ? type->plural : Labels{id, id};
}

Labels roleLabels(const QString &id)
{
    const PropertyType *role = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("role"));
    return role ? Labels{role->codeLabel(id, Language::Dutch), role->codeLabel(id, Language::English)} : Labels{id, id};
}

Labels facilitationLabels(const QString &id)
{
    const PropertyType *kind = Schema::builtIn().property(QStringLiteral("facilitation"), QStringLiteral("kind"));
    return kind ? Labels{kind->codeLabel(id, Language::Dutch), kind->codeLabel(id, Language::English)} : Labels{id, id};
}

Labels countryLabels(const QString &letters)
{
    return {countryName(letters, Language::Dutch), countryName(letters, Language::English)};
}

} // namespace

/// Size and nature of what the case is about, in numbers that name nobody (Wpg art. 22).
void fillPhenomenon(const Material &material, Section &section)
{
    QMap<QString, qint64> things;
    QMap<QString, qint64> roles;
    for (const Thing &thing : material.view.things()) {
        ++things[thing.type];
        for (const Statement &role : material.view.of(thing.id, QStringLiteral("role")))
            if (thing.type == QLatin1String("person"))
                ++roles[role.value];
    }
    const bool isPart = material.options.recipient && material.view.isReduced();
    (void)putCounts(material, section,
                    isPart ? QT_TRANSLATE_NOOP("Picture", "What this version for the recipient holds, per kind")
                           : QT_TRANSLATE_NOOP("Picture", "What the case holds, per kind"),
                    QT_TRANSLATE_NOOP("Picture", "Kind"), things, thingLabels);
    const qsizetype before = section.blocks.size();
    (void)putCounts(material, section, QT_TRANSLATE_NOOP("Picture", "Roles of persons"),
                    QT_TRANSLATE_NOOP("Picture", "Role (assessment)"), roles, roleLabels);
    if (section.blocks.size() > before)
        tellWhatRolesAre(section);
    section.blocks << note(
        sentence(QT_TRANSLATE_NOOP("Picture", "The numbers describe this case and say nothing about what has not been "
                                              "seen. They are rounded to multiples of five; categories with fewer than "
                                              "%1 are combined or omitted."),
                 {smallestOverall(material)}));
}

/// Facilitation by kind: what kinds of help there are, not who gives it.
void fillFacilitation(const Material &material, Section &section)
{
    QMap<QString, qint64> kinds;
    for (const Link &link : material.view.links())
        if (link.type == QLatin1String("facilitation"))
            for (const Statement &kind : material.view.of(link.id, QStringLiteral("kind")))
                ++kinds[kind.value];
    if (!putCounts(material, section, QT_TRANSLATE_NOOP("Picture", "Facilitation, by kind"),
                   QT_TRANSLATE_NOOP("Picture", "Kind"), kinds, facilitationLabels))
        section.blocks << leftOutNote(material);
}

/// Countries and municipalities in which the things of the case are.
void fillArea(const Material &material, Section &section)
{
    QMap<QString, qint64> countries;
    QMap<QString, qint64> municipalities;
    for (const Thing &thing : material.view.things()) {
        if (thing.type == QLatin1String("person"))
            continue; // a place of living is personal data
        const QString country = material.view.value(thing.id, QStringLiteral("country"));
        if (isOrganisation(thing) && !country.isEmpty())
            ++countries[country];
        const QString municipality = material.view.value(thing.id, QStringLiteral("municipality"));
        const QString city =
            municipality.isEmpty() ? material.view.value(thing.id, QStringLiteral("city")) : municipality;
        if (!city.isEmpty())
            ++municipalities[city];
    }
    const auto told = std::count_if(countries.cbegin(), countries.cend(),
                                    [&](qint64 count) { return count >= smallestOverall(material); });
    const bool areCountriesWhole =
        told < 2 || // one row says nothing
        putCounts(material, section, QT_TRANSLATE_NOOP("Picture", "Companies and other organisations, per country"),
                  QT_TRANSLATE_NOOP("Picture", "Country"), countries, countryLabels);
    // A place with few would point at somebody: only those with enough are named, and to others none: the place of a
    // phenomenon would tell of the case.
    const bool arePlacesWhole =
        isForOthers(material) ||
        putCounts(material, section, QT_TRANSLATE_NOOP("Picture", "Addresses per municipality"),
                  QT_TRANSLATE_NOOP("Picture", "Municipality"), municipalities, [](const QString &name) {
                      return Labels{name, name};
                  });
    if (!areCountriesWhole || !arePlacesWhole)
        section.blocks << leftOutNote(material);
}

} // namespace kluwen::picture
