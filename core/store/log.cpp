#include "core/store/log.h"
#include "core/store/query.h"

#include <array>
#include <QCryptographicHash>

namespace kluwen::store
{

namespace
{

constexpr std::array<const char *, 6> verbIds{"collect", "change", "consult", "provide", "combine", "destroy"};
constexpr const char *logColumns = "SELECT id, at, user, verb, subject, detail, hash FROM log ";

LogVerb verbFromId(const QString &id)
{
    for (size_t i = 0; i < verbIds.size(); ++i)
        if (id == QLatin1String(verbIds[i]))
            return static_cast<LogVerb>(i);
    return LogVerb::Consult;
}

LogEntry readEntry(const Query &query)
{
    LogEntry entry;
    entry.id = query.integer(0);
    entry.at = query.time(1);
    entry.user = query.text(2);
    entry.verb = verbFromId(query.text(3));
    entry.subject = query.text(4);
    entry.detail = query.text(5);
    entry.hash = query.blob(6);
    return entry;
}

// Every field goes in with its length before it, so that no text can be moved from one field to the next unseen.
void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()));
    hash.addData(QByteArrayView(":", 1));
    hash.addData(field);
}

QByteArray hashOf(const QByteArray &predecessor, const LogEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, predecessor);
    addField(hash, QByteArray::number(entry.id));
    addField(hash, QByteArray::number(entry.at.toMSecsSinceEpoch()));
    addField(hash, entry.user.toUtf8());
    addField(hash, logVerbId(entry.verb).toUtf8());
    addField(hash, entry.subject.toUtf8());
    addField(hash, entry.detail.toUtf8());
    return hash.result();
}

} // namespace

QString logVerbId(LogVerb verb)
{
    return QString::fromLatin1(verbIds.at(static_cast<size_t>(verb)));
}

Result<void> Log::append(LogVerb verb, const QString &subject, const QString &detail, const QDateTime &at)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const std::string sql = std::string(logColumns) + "ORDER BY id DESC LIMIT 1";
    const auto last = selectFirst(m_database, readEntry, sql);
    if (!last)
        return fail(last.error());
    LogEntry entry;
    entry.id = last->has_value() ? (*last)->id + 1 : 1;
    entry.at = at;
    entry.user = m_database.user();
    entry.verb = verb;
    entry.subject = subject;
    entry.detail = detail;
    entry.hash = hashOf(last->has_value() ? (*last)->hash : QByteArray(), entry);
    const auto added =
        execute(m_database, "INSERT INTO log (id, at, user, verb, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.id, entry.at, entry.user, logVerbId(verb), subject, detail, entry.hash);
    if (!added)
        return added;
    return transaction.commit();
}

Result<QList<LogEntry>> Log::entries(qint64 after, int limit) const
{
    const std::string sql = std::string(logColumns) + "WHERE id > ? ORDER BY id LIMIT ?";
    return select(m_database, readEntry, sql, after, limit);
}

Result<qint64> Log::count() const
{
    return selectNumber(m_database, "SELECT COUNT(*) FROM log");
}

Result<qint64> Log::firstBroken() const
{
    const std::string sql = std::string(logColumns) + "ORDER BY id";
    Query query(m_database, sql);
    QByteArray predecessor;
    qint64 expected = 0;
    while (query.next()) {
        const LogEntry entry = readEntry(query);
        if (entry.id != ++expected || entry.hash != hashOf(predecessor, entry))
            return entry.id;
        predecessor = entry.hash;
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    // A chain shows nothing when its end is cut off; the number SQLite would give next does.
    const auto given = selectNumber(m_database, "SELECT seq FROM sqlite_sequence WHERE name = 'log'");
    if (!given)
        return fail(given.error());
    return *given > expected ? expected + 1 : 0;
}

} // namespace kluwen::store
