#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/store/changeset.h"
#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

// A source stays once it is made, also when the edit that first cited it is undone: others may cite it by then.
constexpr std::array<const char *, 10> contentTables{"case_info",      "document",       "record",      "record_key",
                                                     "statement",      "chart",          "chart_group", "chart_thing",
                                                     "chart_position", "chart_selection"};
constexpr int captionColumn = 4; // of table record
constexpr qsizetype mostListed = 50'000;

Error sessionError(int code)
{
    return storageError(code, 0, QStringLiteral("SQLite session: %1").arg(QString::fromUtf8(sqlite3_errstr(code))), {});
}

int length(const QByteArray &bytes)
{
    return static_cast<int>(bytes.size());
}

// SQLite takes a changeset without const, but only reads it.
void *bytesForSqlite(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

QByteArray taken(int size, void *buffer)
{
    QByteArray bytes(static_cast<const char *>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

bool sameValue(sqlite3_value *a, sqlite3_value *b)
{
    if (sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    const int size = sqlite3_value_bytes(a); // converts numbers to text, which compares as well
    return size == sqlite3_value_bytes(b) &&
           (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<size_t>(size)) == 0);
}

// A caption follows from statements, so a row that differs in nothing else has not been touched by anybody.
bool differsInCaptionOnly(sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int kind = 0;
    int indirect = 0;
    if (sqlite3changeset_op(change, &table, &columns, &kind, &indirect) != SQLITE_OK ||
        std::strcmp(table, "record") != 0)
        return false;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *before = nullptr;
        sqlite3_value *found = nullptr;
        if (column == captionColumn || sqlite3changeset_old(change, column, &before) != SQLITE_OK || before == nullptr)
            continue;
        if (sqlite3changeset_conflict(change, column, &found) != SQLITE_OK || !sameValue(before, found))
            return false;
    }
    return true;
}

int onConflict(void *, int kind, sqlite3_changeset_iter *change)
{
    return kind == SQLITE_CHANGESET_DATA && differsInCaptionOnly(change) ? SQLITE_CHANGESET_REPLACE
                                                                         : SQLITE_CHANGESET_ABORT;
}

/// One row of a changeset, looked at while iterating.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter *iterator) : m_iterator(iterator)
    {
        const char *table = nullptr;
        int columns = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &m_kind, &indirect);
        m_table = table;
    }

    [[nodiscard]] std::string_view table() const { return m_table; }
    /// The number in that column, new before old; 0 where it is not in the changeset.
    [[nodiscard]] qint64 number(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_kind != SQLITE_DELETE)
            sqlite3changeset_new(m_iterator, column, &value);
        if (value == nullptr && m_kind != SQLITE_INSERT)
            sqlite3changeset_old(m_iterator, column, &value);
        return value == nullptr ? 0 : sqlite3_value_int64(value);
    }

private:
    sqlite3_changeset_iter *m_iterator;
    std::string_view m_table;
    int m_kind = 0;
};

/// Collects what a changeset touched.
class Collector
{
public:
    explicit Collector(Database &database)
        : m_subject(database, "SELECT subject FROM statement WHERE id = ?"),
          m_ends(database, "SELECT from_id, to_id FROM record WHERE id = ?")
    {
    }

    void add(const ChangedRow &row)
    {
        if (row.table() == "statement") {
            addStatement(row);
        } else if (row.table() == "record") {
            addRecord(row);
        } else if (row.table() == "record_key") {
            note(row.number(1));
        } else if (row.table().starts_with("chart") || row.table() == "document") {
            m_changes.charts = true; // rules of style, notes and the like are documents
        } else if (row.table() == "case_info") {
            m_changes.everything = true;
        }
        if (m_changes.records.size() > mostListed)
            m_changes.everything = true;
    }

    [[nodiscard]] Changes changes() const { return m_changes; }

private:
    void note(qint64 id)
    {
        if (id > 0)
            m_changes.records.insert(RecordId(id));
    }

    // The subject of a statement whose value changed is not in the changeset; the case knows it.
    void addStatement(const ChangedRow &row)
    {
        if (const qint64 subject = row.number(1); subject > 0)
            return note(subject);
        m_subject.again();
        m_subject.bind(row.number(0));
        if (m_subject.next())
            note(m_subject.integer(0));
    }

    // A link concerns its ends too: their views show it.
    void addRecord(const ChangedRow &row)
    {
        note(row.number(0));
        note(row.number(2));
        note(row.number(3));
        m_ends.again();
        m_ends.bind(row.number(0));
        if (m_ends.next()) {
            note(m_ends.integer(0));
            note(m_ends.integer(1));
        }
    }

    Query m_subject;
    Query m_ends;
    Changes m_changes;
};

} // namespace

struct Recording::Parts
{
    sqlite3_session *session = nullptr;
    ~Parts()
    {
        if (session != nullptr)
            sqlite3session_delete(session);
    }
};

Recording::Recording(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Recording::~Recording() = default;
Recording::Recording(Recording &&) noexcept = default;

Result<Recording> Recording::start(Database &database)
{
    auto parts = std::make_unique<Parts>();
    if (const int code = sqlite3session_create(database.handle(), "main", &parts->session); code != SQLITE_OK)
        return fail(sessionError(code));
    for (const char *table : contentTables)
        if (const int code = sqlite3session_attach(parts->session, table); code != SQLITE_OK)
            return fail(sessionError(code));
    return Recording(std::move(parts));
}

Result<QByteArray> Recording::changeset() const
{
    int size = 0;
    void *buffer = nullptr;
    if (const int code = sqlite3session_changeset(m_parts->session, &size, &buffer); code != SQLITE_OK)
        return fail(sessionError(code));
    return taken(size, buffer);
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *buffer = nullptr;
    if (const int code = sqlite3changeset_invert(length(changeset), bytesForSqlite(changeset), &size, &buffer);
        code != SQLITE_OK)
        return fail(sessionError(code));
    return taken(size, buffer);
}

Result<void> apply(Database &database, const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply(database.handle(), length(changeset), bytesForSqlite(changeset), nullptr,
                                            onConflict, nullptr);
    if (code == SQLITE_OK)
        return {};
    if (code != SQLITE_ABORT && (code & 0xff) != SQLITE_CONSTRAINT)
        return fail(storageError(code, sqlite3_system_errno(database.handle()),
                                 QString::fromUtf8(sqlite3_errmsg(database.handle())), database.path()));
    return fail(
        makeError(Error::Code::Conflict,
                  Tr::tr("This cannot be undone or redone, because what it changed has been changed since, by an "
                         "import for example; nothing was changed."),
                  Tr::tr("Take back the later import first, or change the values by hand."), database.path()));
}

Result<Changes> changesOf(Database &database, const QByteArray &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (const int code = sqlite3changeset_start(&iterator, length(changeset), bytesForSqlite(changeset));
        code != SQLITE_OK)
        return fail(sessionError(code));
    Collector collector(database);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        collector.add(ChangedRow(iterator));
    if (const int code = sqlite3changeset_finalize(iterator); code != SQLITE_OK)
        return fail(sessionError(code));
    return collector.changes();
}

} // namespace kluwen::store
