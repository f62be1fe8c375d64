#include "core/store/importsettings.h"
#include "core/store/query.h"

#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

constexpr int settingsBusyMilliseconds = 5000; ///< as Database opens with
constexpr qint64 largeFile = 8 * 1024 * 1024;

} // namespace

ImportSettings::ImportSettings(Database &database, qint64 fileSize) : m_database(database)
{
    (void)database.run("PRAGMA foreign_keys = OFF; PRAGMA journal_size_limit = 16000000");
    const auto paid = selectNumber(database, "SELECT EXISTS (SELECT 1 FROM payment)");
    if (fileSize >= largeFile && paid && *paid == 0)
        leaveWriteAheadLog();
}

ImportSettings::~ImportSettings()
{
    if (m_left)
        (void)m_database.run("PRAGMA journal_mode = WAL");
    (void)m_database.run("PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000");
}

/// Fails where somebody else has the case open, and then the log stays; there is no use in waiting for them.
void ImportSettings::leaveWriteAheadLog()
{
    sqlite3_busy_timeout(m_database.handle(), 0);
    Query query(m_database, "PRAGMA journal_mode = DELETE");
    m_left = query.next() && query.textView(0) == "delete";
    sqlite3_busy_timeout(m_database.handle(), settingsBusyMilliseconds);
}

Interruption::Interruption(Database &database, Progress &progress) : m_database(database), m_progress(progress)
{
    constexpr int operations = 500'000;
    sqlite3_progress_handler(database.handle(), operations, &Interruption::ask, this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int Interruption::ask(void *self)
{
    auto *interruption = static_cast<Interruption *>(self);
    interruption->m_happened = interruption->m_happened || interruption->m_progress.isCancelled();
    return interruption->m_happened ? 1 : 0;
}

} // namespace kluwen::store
