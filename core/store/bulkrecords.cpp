#include "core/store/bulkrecords.h"
#include "core/base/text.h"
#include "core/model/schema.h"
#include "core/store/captions.h"
#include "core/store/query.h"

namespace kluwen::store
{

namespace
{

constexpr size_t mostWaiting = 20'000;
constexpr int noRank = std::numeric_limits<int>::max();

/// Place of the property in the list of those that name the type; noRank where it does not.
int captionRank(const QString &type, const QString &property)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    const qsizetype place = thing == nullptr ? -1 : thing->caption.indexOf(property);
    return place < 0 ? noRank : static_cast<int>(place);
}

std::string_view bytesOf(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), static_cast<size_t>(text.size()) * sizeof(ushort)};
}

std::uint64_t hashOf(const Statement &statement)
{
    std::uint64_t hash = static_cast<std::uint64_t>(statement.subject.value());
    constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15U; // 2^64 divided by the golden ratio
    for (const QString *part : {&statement.property, &statement.value})
        hash = (hash ^ std::hash<std::string_view>{}(bytesOf(*part))) * multiplier;
    return hash;
}

} // namespace

BulkRecords::BulkRecords(Database &database, const ImportRun &run)
    : m_database(database), m_run(run.id), m_source(run.source), m_now(run.startedAt)
{
}

Result<void> BulkRecords::start()
{
    const auto last = selectNumber(m_database, "SELECT max(ifnull((SELECT max(id) FROM record), 0),"
                                               " ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'record'), 0))");
    const auto keys = selectNumber(m_database, "SELECT EXISTS (SELECT 1 FROM record_key)");
    const auto links = selectNumber(m_database, "SELECT EXISTS (SELECT 1 FROM record WHERE from_id IS NOT NULL)");
    for (const auto *number : {&last, &keys, &links})
        if (!*number)
            return fail(number->error());
    m_firstWaiting = *last + 1;
    m_caseHasKeys = *keys != 0;
    m_caseHasLinks = *links != 0;
    return {};
}

quint32 BulkRecords::typeIndex(const QString &type)
{
    const qsizetype index = m_types.indexOf(type);
    if (index >= 0)
        return static_cast<quint32>(index);
    m_types.append(type);
    return static_cast<quint32>(m_types.size() - 1);
}

void BulkRecords::remember(std::string_view key, RecordId record, bool isNew)
{
    const std::uint32_t index = m_keys.add(key);
    m_keyRecords.push_back(record);
    if (isNew)
        m_newKeys.push_back(index);
}

/// The number of a key of this run or of the case; ByteTable::none where nothing has it.
std::uint32_t BulkRecords::knownKey(std::string_view key)
{
    const std::uint32_t index = m_keys.find(key);
    if (index != ByteTable::none || !m_caseHasKeys)
        return index;
    Query query(m_database, "SELECT record FROM record_key WHERE key = ?", key);
    if (!query.next())
        return ByteTable::none;
    remember(key, query.id<RecordId>(0), false);
    return m_keys.size() - 1;
}

RecordId BulkRecords::find(std::string_view key)
{
    const std::uint32_t index = knownKey(key);
    return index == ByteTable::none ? RecordId() : m_keyRecords[index];
}

Result<RecordId> BulkRecords::append(const QString &type, RecordId from, RecordId to)
{
    if (m_waiting.size() >= mostWaiting)
        if (const auto done = writeRecords(); !done)
            return fail(done.error());
    m_waiting.push_back({typeIndex(type), noRank, from, to, {}});
    return RecordId(m_firstWaiting + static_cast<qint64>(m_waiting.size()) - 1);
}

Result<BulkImport::Resolved> BulkRecords::thing(std::string_view key, const QString &type)
{
    if (!key.empty())
        if (const RecordId known = find(key); known.isValid())
            return BulkImport::Resolved{known, false};
    const auto record = append(type, {}, {});
    if (!record)
        return fail(record.error());
    if (!key.empty())
        remember(key, *record, true);
    ++m_things;
    return BulkImport::Resolved{*record, true};
}

Result<void> BulkRecords::addKey(std::string_view key, RecordId thing)
{
    if (!key.empty() && knownKey(key) == ByteTable::none)
        remember(key, thing, true);
    return {};
}

Result<BulkImport::Resolved> BulkRecords::link(const QString &type, RecordId from, RecordId to)
{
    const std::string key = toUtf8(type) + ' ' + std::to_string(from.value()) + ' ' + std::to_string(to.value());
    if (const std::uint32_t index = m_linkKeys.find(key); index != ByteTable::none)
        return BulkImport::Resolved{m_linkRecords[index], false};
    RecordId record;
    bool isNew = true;
    if (m_caseHasLinks) {
        Query query(m_database, "SELECT id FROM record WHERE from_id = ? AND to_id = ? AND type = ? ORDER BY id", from,
                    to, type);
        if (query.next()) {
            record = query.id<RecordId>(0);
            isNew = false;
        }
        if (const auto done = query.result(); !done)
            return fail(done.error());
    }
    if (isNew) {
        const auto added = append(type, from, to);
        if (!added)
            return fail(added.error());
        record = *added;
        ++m_links;
    }
    m_linkKeys.add(key);
    m_linkRecords.push_back(record);
    return BulkImport::Resolved{record, isNew};
}

Result<void> BulkRecords::state(const Statement &statement)
{
    const auto known = isStated(statement);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    if (const auto done = caption(statement); !done)
        return done;
    return write(statement);
}

/// Whether the subject has the same value of that property, for the same time, from the source of this run.
Result<bool> BulkRecords::isStated(const Statement &statement)
{
    if (m_stated.add(hashOf(statement)))
        return false;
    Query query(m_database,
                "SELECT EXISTS (SELECT 1 FROM statement WHERE subject = ? AND property = ? AND value = ?"
                " AND source = ? AND valid_from = ? AND valid_to = ?)",
                statement.subject, statement.property, statement.value, m_source, statement.validFrom.toText(),
                statement.validTo.toText());
    const bool found = query.next() && query.integer(0) != 0;
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return found;
}

/// Keeps the caption in step by the rule of captions.h, without asking the case where that can be helped.
Result<void> BulkRecords::caption(const Statement &statement)
{
    if (statement.value.isEmpty())
        return {};
    const qint64 place = statement.subject.value() - m_firstWaiting;
    if (place >= 0) {
        Waiting &record = m_waiting[static_cast<size_t>(place)];
        const int rank = captionRank(m_types.at(record.type), statement.property);
        if (rank != noRank && statement.validTo.isValid())
            renewLater(statement.subject);
        else if (rank < record.rank) {
            record.rank = rank;
            record.caption = statement.value;
        }
        return {};
    }
    const auto subject = static_cast<std::uint64_t>(statement.subject.value());
    if (m_settled.contains(subject) || m_toRenew.contains(subject))
        return {};
    Query query(m_database, "SELECT type, caption FROM record WHERE id = ?", statement.subject);
    if (!query.next())
        return query.result();
    const int rank = captionRank(query.text(0), statement.property);
    if (rank == 0 && query.text(1) == statement.value)
        m_settled.add(subject);
    else if (rank != noRank)
        renewLater(statement.subject);
    return {};
}

void BulkRecords::renewLater(RecordId record)
{
    if (m_toRenew.add(static_cast<std::uint64_t>(record.value())))
        m_renewed.push_back(record);
}

Result<void> BulkRecords::write(const Statement &statement)
{
    return execute(
        m_database,
        "INSERT INTO statement (subject, property, value, raw, verdict, language, source, locator, grading,"
        " handling, valid_from, valid_to, known_since, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement.subject, statement.property, statement.value, statement.raw, verdictText(statement.verdict),
        statement.language, m_source, statement.locator, statement.grading.toText(),
        static_cast<int>(statement.handling), statement.validFrom.toText(), statement.validTo.toText(),
        statement.knownSince.isValid() ? statement.knownSince : m_now, m_run);
}

Result<void> BulkRecords::writeRecords()
{
    Query query(m_database, "INSERT INTO record (id, type, from_id, to_id, caption, run) VALUES (?, ?, ?, ?, ?, ?)");
    qint64 id = m_firstWaiting;
    for (const Waiting &record : m_waiting) {
        query.again();
        query.bind(id++);
        query.bind(m_types.at(record.type));
        query.bind(record.from);
        query.bind(record.to);
        query.bind(record.caption);
        query.bind(m_run);
        if (const auto done = query.run(); !done)
            return done;
    }
    m_firstWaiting = id;
    m_waiting.clear();
    return {};
}

/// In the order of the keys, so that the table grows at its end.
Result<void> BulkRecords::writeKeys()
{
    std::sort(m_newKeys.begin(), m_newKeys.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_keys.at(a) < m_keys.at(b); });
    Query query(m_database, "INSERT INTO record_key (key, record) VALUES (?, ?)");
    for (const std::uint32_t index : m_newKeys) {
        query.again();
        query.bind(m_keys.at(index));
        query.bind(m_keyRecords[index]);
        if (const auto done = query.run(); !done)
            return done;
    }
    m_newKeys.clear();
    return {};
}

Result<void> BulkRecords::writeCaptions()
{
    for (const RecordId record : m_renewed)
        if (const auto done = renewCaption(m_database, record); !done)
            return done;
    m_renewed.clear();
    return {};
}

Result<void> BulkRecords::finish()
{
    if (const auto done = writeRecords(); !done)
        return done;
    if (const auto done = writeKeys(); !done)
        return done;
    return writeCaptions();
}

} // namespace kluwen::store
