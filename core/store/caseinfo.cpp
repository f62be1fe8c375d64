#include "core/store/caseinfo.h"
#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

CaseInfo readInfo(const Query &query)
{
    CaseInfo info;
    info.title = query.text(0);
    info.language = languageFromCode(query.text(1));
    info.createdAt = query.time(2);
    info.marking = query.text(3);
    info.purpose = query.text(4);
    info.version = static_cast<int>(query.integer(5));
    return info;
}

QString readSetting(const Query &query)
{
    return query.text(0);
}

} // namespace

Result<CaseInfo> readCaseInfo(Database &database)
{
    const auto info = selectFirst(database, readInfo,
                                  "SELECT title, language, created_at, marking, purpose, "
                                  "(SELECT user_version FROM pragma_user_version) FROM case_info");
    if (!info)
        return fail(info.error());
    if (!info->has_value())
        return fail(makeError(Error::Code::Storage, Tr::tr("The case does not say what it is about; it is damaged."),
                              Tr::tr("Work on from a backup."), database.path()));
    return **info;
}

Result<void> writeCaseInfo(Database &database, const CaseInfo &info)
{
    return execute(database, "UPDATE case_info SET title = ?, language = ?, marking = ?, purpose = ?", info.title,
                   languageCode(info.language), info.marking, info.purpose);
}

QString readDocument(Database &database, const QString &key)
{
    const auto json = selectFirst(database, readSetting, "SELECT json FROM document WHERE key = ?", key);
    return json ? json->value_or(QString()) : QString();
}

Result<void> writeDocument(Database &database, const QString &key, const QString &json)
{
    if (json.isEmpty())
        return execute(database, "DELETE FROM document WHERE key = ?", key);
    return execute(database,
                   "INSERT INTO document (key, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json", key,
                   json);
}

QStringList documentKeys(Database &database, const QString &prefix)
{
    const auto keys = select(database, readSetting,
                             "SELECT key FROM document WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key", prefix);
    return keys ? QStringList(*keys) : QStringList();
}

} // namespace kluwen::store
