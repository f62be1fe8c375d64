#include "core/store/check.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

constexpr int stepsBetweenQuestions = 20'000;

int askWhetherCancelled(void *progress)
{
    return static_cast<Progress *>(progress)->isCancelled() ? 1 : 0;
}

/// Lets a long statement be stopped by a Progress, as long as it stands.
class Interruptible
{
public:
    Interruptible(Database &database, Progress &progress) : m_handle(database.handle())
    {
        sqlite3_progress_handler(m_handle, stepsBetweenQuestions, askWhetherCancelled, &progress);
    }
    ~Interruptible() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace

Result<QStringList> damageIn(Database &database, Depth depth, Progress &progress)
{
    const Interruptible interruptible(database, progress);
    QStringList findings;
    Query query(database, depth == Depth::Quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)");
    while (query.next())
        if (const QString finding = query.text(0); finding != QLatin1String("ok"))
            findings.append(finding);
    const auto done = query.result();
    if (done)
        return findings;
    if (done.error().code == Error::Code::Cancelled)
        return fail(done.error());
    findings.append(done.error().detail); // damage so bad that the check itself stumbles over it
    return findings;
}

Result<void> quickCheck(const QString &path, Progress &progress)
{
    const SystemClock unused; // nothing is written, so nothing is dated
    const auto database = Database::open(path, Database::Mode::Read, {&unused, {}});
    if (!database)
        return fail(database.error());
    const auto damage = damageIn(**database, Depth::Quick, progress);
    if (!damage)
        return fail(damage.error());
    if (!damage->isEmpty())
        return fail(storageError(SQLITE_CORRUPT, 0, damage->join(QLatin1Char('\n')), path));
    return {};
}

} // namespace kluwen::store
