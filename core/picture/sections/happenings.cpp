#include "core/picture/sections/happenings.h"
#include "core/picture/sections/ties.h"
#include "core/picture/translatednames.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

bool isSeizure(const Thing &thing)
{
    return thing.type == QLatin1String("seizure");
}

/// The other end of a tie of the happening; nullptr for a tie that says nothing of who took part.
const Thing *endOf(const Material &material, const Thing &happening, const Link &link)
{
    static const QStringList types{QStringLiteral("involved"), QStringLiteral("presence"),
                                   QStringLiteral("seized_from"), QStringLiteral("located")};
    return types.contains(link.type) ? material.view.thing(link.from == happening.id ? link.to : link.from) : nullptr;
}

/// "A (driver)", where the tie says in what role.
Labels participant(const Material &material, const Link &link, const Thing &end)
{
    const QString role = material.view.value(link.id, QStringLiteral("role"));
    if (role.isEmpty())
        return {end.caption, end.caption};
    const PropertyType *property = Schema::builtIn().property(link.type, QStringLiteral("role"));
    const Labels told = property ? translatedValue(*property, role, material.texts) : Labels{role, role};
    const QString form = QStringLiteral("%1 (%2)");
    return {form.arg(end.caption, told.nl), form.arg(end.caption, told.en)};
}

} // namespace

bool isHappening(const Thing &thing)
{
    const ThingType *type = Schema::builtIn().thing(thing.type);
    return type && type->family == Family::Event;
}

bool isSearchOrSeizure(const Material &material, const Thing &thing)
{
    return isSeizure(thing) ||
           (isHappening(thing) && material.view.value(thing.id, QStringLiteral("kind")) == QLatin1String("search"));
}

PartialDate dayOf(const Material &material, const Thing &happening)
{
    return PartialDate::fromText(material.view.value(happening.id, QStringLiteral("date")));
}

QList<Thing> happeningsOf(const Material &material)
{
    QList<Thing> happenings;
    QHash<RecordId, QDate> days;
    for (const Thing &thing : material.view.things())
        if (isHappening(thing)) {
            happenings << thing;
            days.insert(thing.id, dayOf(material, thing).first());
        }
    std::stable_sort(happenings.begin(), happenings.end(), [&days](const Thing &a, const Thing &b) {
        const QDate first = days.value(a.id);
        const QDate second = days.value(b.id);
        if (first != second)
            return first.isValid() && (!second.isValid() || first < second);
        return !isSeizure(a) && isSeizure(b); // a place is searched before something is seized there
    });
    return happenings;
}

Phrase whenOf(const Material &material, const Thing &happening)
{
    const PartialDate from = dayOf(material, happening);
    const PartialDate to = PartialDate::fromText(material.view.value(happening.id, QStringLiteral("end_date")));
    if (!from.isValid())
        return valuesOf(material.view, happening, QStringLiteral("date"));
    return to.isValid() && to != from ? sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {from, to}) : value(from);
}

Phrase kindOfHappening(const Material &material, const Thing &happening)
{
    const QString kind = material.view.value(happening.id, QStringLiteral("kind"));
    const PropertyType *property = Schema::builtIn().property(happening.type, QStringLiteral("kind"));
    if (property && !kind.isEmpty() && kind != QLatin1String("other"))
        return value(PropertyValue{property, kind});
    const ThingType *type = Schema::builtIn().thing(happening.type);
    return type ? value(type->labels) : Phrase{};
}

QList<Thing> endsOf(const Material &material, const Thing &happening)
{
    QList<Thing> ends;
    for (const Link *link : material.view.linksOf(happening.id))
        if (const Thing *end = endOf(material, happening, *link); end && !ends.contains(*end))
            ends << *end;
    return ends;
}

Labels toldOf(const Material &material, const Thing &happening)
{
    Labels told = material.caption(happening.id);
    const QString place = material.view.value(happening.id, QStringLiteral("place"));
    if (!place.isEmpty() && !told.nl.contains(place, Qt::CaseInsensitive))
        told = {told.nl + QStringLiteral(", ") + place, told.en + QStringLiteral(", ") + place};
    QList<Labels> seizedFrom;
    QList<Labels> others;
    for (const Link *link : material.view.linksOf(happening.id))
        if (const Thing *end = endOf(material, happening, *link)) {
            QList<Labels> &names = link->type == QLatin1String("seized_from") ? seizedFrom : others;
            if (const Labels name = participant(material, *link, *end); !names.contains(name))
                names << name;
        }
    told = closed(told);
    const auto append = [&told](const char *key, const QList<Labels> &names) {
        if (names.isEmpty())
            return;
        const Labels more = closed(said(sentence(key, {listed(names)})));
        told = {told.nl + QLatin1Char(' ') + more.nl, told.en + QLatin1Char(' ') + more.en};
    };
    append(QT_TRANSLATE_NOOP("Picture", "Seized from: %1"), seizedFrom);
    append(QT_TRANSLATE_NOOP("Picture", "Involved: %1"), others);
    return told;
}

} // namespace kluwen::picture
