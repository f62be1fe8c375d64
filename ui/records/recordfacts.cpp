#include "ui/records/recordfacts.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::ui
{

namespace
{

const QList<PropertyType> *propertiesOf(const QString &type)
{
    if (const ThingType *thing = Schema::builtIn().thing(type))
        return &thing->properties;
    if (const LinkType *link = Schema::builtIn().link(type))
        return &link->properties;
    return nullptr;
}

/// The place of a property among those of its type; what the schema does not know comes last.
qsizetype placeOf(const QString &type, const QString &property)
{
    if (property == tieProperty)
        return -1;
    const QList<PropertyType> *properties = propertiesOf(type);
    if (!properties)
        return 0;
    for (qsizetype i = 0; i < properties->size(); ++i)
        if ((*properties)[i].id == property)
            return i;
    return properties->size();
}

bool holdTogether(const Statement &a, const Statement &b)
{
    const auto endsBefore = [](const Statement &one, const Statement &other) {
        return one.validTo.isValid() && other.validFrom.isValid() && one.validTo.last() < other.validFrom.first();
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

void markContradictions(QList<StatedValue> &values)
{
    for (StatedValue &value : values) {
        if (!value.property || value.property->multiple)
            continue;
        value.contradicted = std::any_of(values.cbegin(), values.cend(), [&](const StatedValue &other) {
            return other.statement.property == value.statement.property &&
                   other.statement.value != value.statement.value && holdTogether(other.statement, value.statement);
        });
    }
}

Result<void> readValues(store::CaseFile &caseFile, RecordFacts &facts)
{
    const auto statements = caseFile.statements().of(facts.id);
    if (!statements)
        return fail(statements.error());
    QMap<SourceId, Source> sources;
    for (const Statement &statement : *statements) {
        StatedValue value;
        value.statement = statement;
        value.property = Schema::builtIn().property(facts.type, statement.property);
        if (statement.source.isValid()) {
            if (!sources.contains(statement.source))
                if (const auto source = caseFile.sources().find(statement.source))
                    sources.insert(statement.source, *source);
            value.source = sources.value(statement.source);
        }
        if (statement.property == QLatin1String("role") && !statement.validTo.isValid())
            facts.roles << statement.value;
        facts.values << value;
    }
    std::stable_sort(facts.values.begin(), facts.values.end(), [&](const StatedValue &a, const StatedValue &b) {
        return placeOf(facts.type, a.statement.property) < placeOf(facts.type, b.statement.property);
    });
    facts.roles.removeDuplicates();
    markContradictions(facts.values);
    return {};
}

Result<void> readLinks(store::CaseFile &caseFile, RecordFacts &facts)
{
    const auto links = caseFile.things().linksOf(facts.id);
    if (!links)
        return fail(links.error());
    facts.linkCount = links->size();
    for (const Link &link : links->first(std::min(links->size(), RecordFacts::mostLinks))) {
        LinkedThing linked;
        linked.link = link;
        linked.outgoing = link.from == facts.id;
        const auto other = caseFile.things().findThing(linked.outgoing ? link.to : link.from);
        if (!other)
            return fail(other.error());
        linked.other = *other;
        const auto statements = caseFile.statements().of(link.id);
        if (!statements)
            return fail(statements.error());
        linked.statements = *statements;
        facts.links << linked;
    }
    std::stable_sort(facts.links.begin(), facts.links.end(), [](const LinkedThing &a, const LinkedThing &b) {
        return std::tie(a.link.type, b.outgoing, a.other.caption) < std::tie(b.link.type, a.outgoing, b.other.caption);
    });
    return {};
}

Result<void> readEnds(store::CaseFile &caseFile, const Link &link, RecordFacts &facts)
{
    const auto from = caseFile.things().findThing(link.from);
    if (!from)
        return fail(from.error());
    const auto to = caseFile.things().findThing(link.to);
    if (!to)
        return fail(to.error());
    facts.isLink = true;
    facts.type = link.type;
    facts.from = *from;
    facts.to = *to;
    return {};
}

} // namespace

Result<RecordFacts> readRecord(store::CaseFile &caseFile, RecordId id)
{
    RecordFacts facts;
    facts.id = id;
    if (caseFile.things().isLink(id)) {
        const auto link = caseFile.things().findLink(id);
        if (!link)
            return fail(link.error());
        if (const auto done = readEnds(caseFile, *link, facts); !done)
            return fail(done.error());
    } else {
        const auto thing = caseFile.things().findThing(id);
        if (!thing)
            return fail(thing.error());
        facts.type = thing->type;
        facts.caption = thing->caption;
        if (const auto done = readLinks(caseFile, facts); !done)
            return fail(done.error());
    }
    if (const auto done = readValues(caseFile, facts); !done)
        return fail(done.error());
    return facts;
}

QString thingName(const Thing &thing, Language language)
{
    return thing.caption.isEmpty() ? typeLabel(thing.type, language) : thing.caption;
}

QString typeLabel(const QString &type, Language language)
{
    if (const ThingType *thing = Schema::builtIn().thing(type))
        return thing->labels.in(language);
    if (const LinkType *link = Schema::builtIn().link(type))
        return link->labels.in(language);
    return type;
}

bool isAccountNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}( ?[A-Z0-9]){8,30}$"));
    return form.match(text).hasMatch();
}

QString sourceName(const Source &source)
{
    if (source.format == QLatin1String("manual"))
        return UiTr::tr("entered by hand");
    return source.title.isEmpty() ? source.fileName : source.title;
}

QString validText(const PartialDate &from, const PartialDate &to, Language language)
{
    if (from.isValid() && to.isValid())
        return UiTr::tr("%1 to %2").arg(dateText(from, language), dateText(to, language));
    if (from.isValid())
        return UiTr::tr("from %1").arg(dateText(from, language));
    return to.isValid() ? UiTr::tr("until %1").arg(dateText(to, language)) : QString();
}

QString linkWords(const Link &link, bool outgoing, Language language)
{
    const LinkType *type = Schema::builtIn().link(link.type);
    if (!type)
        return link.type;
    const QString &reverse = type->reverse.in(language);
    return outgoing || reverse.isEmpty() ? type->labels.in(language) : reverse;
}

} // namespace kluwen::ui
