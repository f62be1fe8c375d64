#include "core/intake/thingmapper.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"
#include "core/intake/headers.h"

namespace kluwen::intake
{

namespace
{

std::string_view cellOf(const Row &row, int column)
{
    const auto index = static_cast<size_t>(column);
    return column >= 0 && index < row.cells.size() ? trimmed(row.cells[index]) : std::string_view();
}

Result<int> columnOf(const QStringList &headers, const QString &name)
{
    const int column = findColumn(headers, name);
    if (column >= 0)
        return column;
    Error error;
    error.code = Error::Code::Malformed;
    error.message = Tr::tr("The file has no column \"%1\", which its mapping names.").arg(name);
    error.remedy = Tr::tr("Choose the mapping that belongs to this file; nothing was imported.");
    error.line = 1;
    return fail(error);
}

} // namespace

Result<ThingMapper> ThingMapper::create(const Mapping &mapping, const QStringList &headers)
{
    ThingMapper mapper;
    for (const ThingSpec &spec : mapping.things)
        if (const auto done = mapper.planThing(spec, headers); !done)
            return fail(done.error());
    for (const LinkSpec &spec : mapping.links)
        if (const auto done = mapper.planLink(spec, mapping.things, headers); !done)
            return fail(done.error());
    return mapper;
}

Result<std::vector<ThingMapper::Value>>
ThingMapper::planValues(const QList<ValueSpec> &values, const QList<ValueSpec> &constants, const QStringList &headers)
{
    std::vector<Value> plan;
    for (const ValueSpec &spec : values) {
        const auto column = columnOf(headers, spec.source);
        if (!column)
            return fail(column.error());
        plan.push_back({toUtf8(spec.property), *column, {}});
    }
    for (const ValueSpec &spec : constants)
        plan.push_back({toUtf8(spec.property), -1, toUtf8(spec.source)});
    return plan;
}

Result<void> ThingMapper::planThing(const ThingSpec &spec, const QStringList &headers)
{
    ThingPlan plan;
    plan.type = toUtf8(spec.type);
    plan.name = toUtf8(spec.name);
    plan.scope = spec.scope.isEmpty() ? plan.type : toUtf8(spec.scope);
    for (const QString &name : spec.key) {
        const auto column = columnOf(headers, name);
        if (!column)
            return fail(column.error());
        plan.key.push_back(*column);
    }
    auto values = planValues(spec.values, spec.constants, headers);
    if (!values)
        return fail(values.error());
    plan.values = std::move(*values);
    m_things.push_back(std::move(plan));
    return {};
}

Result<void> ThingMapper::planLink(const LinkSpec &spec, const QList<ThingSpec> &things, const QStringList &headers)
{
    const auto indexOf = [&](const QString &name) {
        return static_cast<size_t>(
            std::find_if(things.begin(), things.end(), [&](const ThingSpec &thing) { return thing.name == name; }) -
            things.begin());
    };
    LinkPlan plan;
    plan.type = toUtf8(spec.type);
    plan.from = indexOf(spec.from);
    plan.to = indexOf(spec.to);
    auto values = planValues(spec.values, spec.constants, headers);
    if (!values)
        return fail(values.error());
    plan.values = std::move(*values);
    for (const auto &[name, column] :
         {std::pair(spec.validFrom, &plan.validFrom), std::pair(spec.validTo, &plan.validTo)}) {
        if (name.isEmpty())
            continue;
        const auto found = columnOf(headers, name);
        if (!found)
            return fail(found.error());
        *column = *found;
    }
    m_links.push_back(std::move(plan));
    return {};
}

std::vector<StatedValue> ThingMapper::readValues(const std::vector<Value> &plan, const Row &row, bool &filled)
{
    std::vector<StatedValue> values;
    for (const Value &value : plan) {
        const std::string_view text = value.column < 0 ? std::string_view(value.constant) : cellOf(row, value.column);
        if (text.empty())
            continue;
        filled = filled || value.column >= 0;
        values.push_back({value.property, std::string(text), {}, {}, {}});
    }
    return values;
}

bool ThingMapper::map(const Row &row, Sink &sink)
{
    m_keys.assign(m_things.size(), {});
    for (size_t i = 0; i < m_things.size(); ++i) {
        const ThingPlan &plan = m_things[i];
        StatedThing thing;
        bool filled = false;
        thing.values = readValues(plan.values, row, filled);
        std::string key;
        for (const int column : plan.key)
            key.append(key.empty() ? "" : "|").append(cellOf(row, column));
        filled = filled || !key.empty();
        if (!filled)
            continue;
        thing.key = key.empty() ? "row:" + std::to_string(row.line) + ":" + plan.name : plan.scope + ":" + key;
        thing.type = plan.type;
        thing.line = row.line;
        m_keys[i] = thing.key;
        if (!sink.thing(thing))
            return false;
    }
    if (std::all_of(m_keys.begin(), m_keys.end(), [](const std::string &key) { return key.empty(); }))
        return sink.reject(row.rejected(RejectReason::Malformed, 0, Tr::tr("no column of the mapping has a value")));
    return std::all_of(m_links.begin(), m_links.end(), [&](const LinkPlan &plan) { return giveLink(plan, row, sink); });
}

bool ThingMapper::giveLink(const LinkPlan &plan, const Row &row, Sink &sink) const
{
    if (m_keys[plan.from].empty() || m_keys[plan.to].empty())
        return true;
    StatedLink link;
    link.type = plan.type;
    link.from = m_keys[plan.from];
    link.to = m_keys[plan.to];
    bool filled = false;
    link.values = readValues(plan.values, row, filled);
    link.validFrom = cellOf(row, plan.validFrom);
    link.validTo = cellOf(row, plan.validTo);
    link.line = row.line;
    return sink.link(link);
}

} // namespace kluwen::intake
