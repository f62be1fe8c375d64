#pragma once
#include "core/base/result.h"
#include <QDateTime>
#include <QString>

namespace kluwen::store
{

class Database;

/// The six kinds of processing that must be logged (Wpg art. 32a).
enum class LogVerb { Collect, Change, Consult, Provide, Combine, Destroy };

struct LogEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString user;
    LogVerb verb = LogVerb::Consult;
    QString subject; ///< what it concerned: "import_run 3", "thing 12"; neutral
    QString detail;  ///< JSON, neutral
    QByteArray hash; ///< SHA-256 over the predecessor's hash and this entry
};

/// Append-only and hash-chained: each entry hashes its predecessor, so that nothing can be changed or left out unseen.
class Log
{
public:
    explicit Log(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> append(LogVerb verb, const QString &subject, const QString &detail, const QDateTime &at);
    [[nodiscard]] Result<QList<LogEntry>> entries(qint64 after = 0, int limit = 200) const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<qint64> firstBroken() const; ///< id of the first entry whose hash is wrong; 0 = whole

private:
    Database &m_database;
};

[[nodiscard]] QString logVerbId(LogVerb verb); ///< "collect"

} // namespace kluwen::store
