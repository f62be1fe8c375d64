#include "core/intake/thingwriter.h"
#include "core/base/text.h"
#include "core/model/describe.h"
#include "core/store/statementstore.h"

namespace kluwen::intake
{

namespace
{

/// Keys that mean the same in every file; all others are the file's own.
bool isOfTheCase(std::string_view key)
{
    constexpr std::string_view followTheMoney = "ftm:";
    constexpr std::string_view iban = "iban:";
    return key.substr(0, followTheMoney.size()) == followTheMoney || key.substr(0, iban.size()) == iban;
}

/// What a value that identifies a thing is called in the case: "kvk:12345678"; empty where it does not identify it.
std::string identifyingKey(const ThingType &type, const Statement &statement)
{
    const PropertyType *property = type.property(statement.property);
    if (property == nullptr || !type.keys.contains(statement.property) || statement.value.isEmpty())
        return {};
    if (type.id == QLatin1String("account") && statement.property == QLatin1String("number"))
        return accountKey(statement.raw.isEmpty() ? statement.value : statement.raw);
    if (statement.verdict == Verdict::Invalid)
        return {};
    const QString kind = property->check.isEmpty() ? type.id + QLatin1Char('.') + property->id : property->check;
    return toUtf8(kind + QLatin1Char(':') + statement.value);
}

RejectedRow rejected(qint64 line, RejectReason reason, const QString &argument, std::string raw)
{
    RejectedRow row;
    row.line = line;
    row.reason = reason;
    row.argument = argument;
    row.raw = std::move(raw);
    return row;
}

PartialDate dateOf(const std::string &text)
{
    return text.empty() ? PartialDate() : dateFromText(fromUtf8(text));
}

std::string describe(const StatedLink &link)
{
    return link.type + ' ' + link.from + ' ' + link.to;
}

} // namespace

RecordId ThingWriter::find(std::string_view key) const
{
    const auto found = m_things.find(std::string(key));
    if (found != m_things.end())
        return found->second;
    return isOfTheCase(key) ? m_into.find(key) : RecordId();
}

Result<void> ThingWriter::give(Statement statement, const StatedValue *value, qint64 line)
{
    if (value != nullptr) {
        statement.language = fromUtf8(value->language);
        statement.validFrom = dateOf(value->validFrom);
        statement.validTo = dateOf(value->validTo);
    }
    statement.locator = lineLocator(line);
    statement.grading = m_provenance.grading;
    statement.handling = m_provenance.handling;
    statement.knownSince = m_provenance.knownSince;
    return m_into.state(statement);
}

/// The thing of the file's key, else of the first number that identifies it, else a new one.
Result<RecordId> ThingWriter::resolve(const StatedThing &thing, const ThingType &type,
                                      const QList<Statement> &statements)
{
    std::vector<std::string> keys;
    if (isOfTheCase(thing.key))
        keys.push_back(thing.key);
    for (const Statement &statement : statements)
        if (std::string key = identifyingKey(type, statement); !key.empty())
            keys.push_back(std::move(key));
    RecordId record;
    if (const auto known = m_things.find(thing.key); known != m_things.end())
        record = known->second;
    for (size_t i = 0; i < keys.size() && !record.isValid(); ++i)
        record = m_into.find(keys[i]);
    if (!record.isValid()) {
        const auto added = m_into.thing(keys.empty() ? std::string_view() : std::string_view(keys.front()), type.id);
        if (!added)
            return fail(added.error());
        record = added->id;
    }
    for (const std::string &key : keys)
        if (const auto done = m_into.addKey(key, record); !done)
            return fail(done.error());
    m_things.try_emplace(thing.key, record);
    return record;
}

Result<std::optional<RejectedRow>> ThingWriter::thing(const StatedThing &thing)
{
    const QString typeId = fromUtf8(thing.type);
    const ThingType *type = Schema::builtIn().thing(typeId);
    if (type == nullptr)
        return rejected(thing.line, RejectReason::UnknownType, typeId, thing.key);
    QList<Statement> statements;
    for (const StatedValue &value : thing.values) {
        const QString property = fromUtf8(value.property);
        if (type->property(property) == nullptr)
            return rejected(thing.line, RejectReason::UnknownType, typeId + QLatin1Char('.') + property, thing.key);
        const QString raw = fromUtf8(value.value);
        const bool isAccountNumber = thing.type == "account" && value.property == "number";
        statements.append(isAccountNumber ? accountNumber({}, raw) : store::stated({}, typeId, property, raw));
    }
    const auto record = resolve(thing, *type, statements);
    if (!record)
        return fail(record.error());
    for (qsizetype i = 0; i < statements.size(); ++i) {
        statements[i].subject = *record;
        if (const auto done = give(statements[i], &thing.values[static_cast<size_t>(i)], thing.line); !done)
            return fail(done.error());
    }
    return std::nullopt;
}

Result<void> ThingWriter::write(const StatedLink &link, const LinkType &type, RecordId from, RecordId to)
{
    const auto record = m_into.link(type.id, from, to);
    if (!record)
        return fail(record.error());
    Statement tie;
    tie.subject = record->id;
    tie.property = tieProperty;
    tie.value = QStringLiteral("yes");
    tie.validFrom = dateOf(link.validFrom);
    tie.validTo = dateOf(link.validTo);
    if (const auto done = give(tie, nullptr, link.line); !done)
        return done;
    for (const StatedValue &value : link.values)
        if (const auto done = give(store::stated(record->id, type.id, fromUtf8(value.property), fromUtf8(value.value)),
                                   &value, link.line);
            !done)
            return done;
    return {};
}

Result<std::optional<RejectedRow>> ThingWriter::link(StatedLink link)
{
    const QString typeId = fromUtf8(link.type);
    const LinkType *type = Schema::builtIn().link(typeId);
    if (type == nullptr)
        return rejected(link.line, RejectReason::UnknownType, typeId, describe(link));
    for (const StatedValue &value : link.values)
        if (type->property(fromUtf8(value.property)) == nullptr)
            return rejected(link.line, RejectReason::UnknownType, typeId + QLatin1Char('.') + fromUtf8(value.property),
                            describe(link));
    const RecordId from = find(link.from);
    const RecordId to = find(link.to);
    if (!from.isValid() || !to.isValid()) {
        m_waiting.push_back(std::move(link));
        return std::nullopt;
    }
    if (const auto done = write(link, *type, from, to); !done)
        return fail(done.error());
    return std::nullopt;
}

Result<QList<RejectedRow>> ThingWriter::finish()
{
    QList<RejectedRow> lost;
    for (const StatedLink &link : m_waiting) {
        const RecordId from = find(link.from);
        const RecordId to = find(link.to);
        if (!from.isValid() || !to.isValid()) {
            lost.append(rejected(link.line, RejectReason::UnknownKey, fromUtf8(from.isValid() ? link.to : link.from),
                                 describe(link)));
            continue;
        }
        const LinkType *type = Schema::builtIn().link(fromUtf8(link.type));
        if (const auto done = write(link, *type, from, to); !done)
            return fail(done.error());
    }
    m_waiting.clear();
    return lost;
}

} // namespace kluwen::intake
