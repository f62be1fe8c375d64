#pragma once
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"

namespace kluwen::test
{

/// A case with a handful of invented people, companies, accounts and events, open in a session.
class SampleCase
{
public:
    SampleCase();

    [[nodiscard]] ui::CaseSession &session() { return *m_session; }
    [[nodiscard]] ui::Jobs &jobs() { return m_jobs; }
    [[nodiscard]] RecordId operator[](const QString &caption) const { return m_things.value(caption); }
    void reopen(); ///< closes the session and opens the file again

    RecordId addThing(const QString &type, const QString &property, const QString &caption);
    RecordId addLink(const QString &type, const QString &from, const QString &to, const QString &validFrom = {},
                     const QString &validTo = {});
    void state(RecordId subject, const QString &type, const QString &property, const QString &value);

private:
    void edit(const std::function<Result<void>(store::CaseFile &)> &work);

    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<ui::CaseSession> m_session;
    ui::Jobs m_jobs;
    QHash<QString, RecordId> m_things;
};

} // namespace kluwen::test
