#pragma once
#include "core/base/progress.h"
#include "core/store/database.h"

namespace kluwen::store
{

/// The connection as an import needs it; as it was before when this goes. Outside transactions only: SQLite listens to
/// these pragmas nowhere else.
///
/// Foreign keys rest because all ids come from the import itself, and looking up three of them for each payment costs
/// as much as the payment.
///
/// A large import into a case without payments leaves the write-ahead log for the rollback journal where nobody else
/// has the case open. Nearly all of its pages are new ones behind the end of the file: the journal needs to keep none
/// of them, so they are written once instead of twice. Killed at any moment the file is whole all the same: whoever
/// opens it next rolls the import back, and CaseFile::open() goes back to the write-ahead log.
class ImportSettings
{
public:
    ImportSettings(Database &database, qint64 fileSize);
    ~ImportSettings();
    ImportSettings(const ImportSettings &) = delete;
    ImportSettings &operator=(const ImportSettings &) = delete;

private:
    void leaveWriteAheadLog();

    Database &m_database;
    bool m_left = false;
};

/// Lets a long statement of SQLite be cancelled while it runs.
class Interruption
{
public:
    Interruption(Database &database, Progress &progress);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] bool happened() const { return m_happened; }

private:
    static int ask(void *self);

    Database &m_database;
    Progress &m_progress;
    bool m_happened = false;
};

} // namespace kluwen::store
