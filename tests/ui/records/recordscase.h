#pragma once
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"

#include <gtest/gtest.h>
#include <QTest>

namespace kluwen::test
{

/// A small case of invented people, a company and an account, open in a session.
class RecordsCase : public testing::Test
{
protected:
    RecordsCase();

    RecordId add(const QString &type, const QString &property, const QString &value);
    RecordId link(const QString &type, RecordId from, RecordId to);
    StatementId state(RecordId subject, const QString &type, const QString &property, const QString &value);
    /// Payments from the account to itself's counterparty, through an import as in real life.
    void importPayments();
    [[nodiscard]] QList<Statement> statements(RecordId subject);
    [[nodiscard]] ui::CaseSession &session() { return *m_session; }
    [[nodiscard]] ui::Jobs &jobs() { return m_jobs; }
    void wait(); ///< until no job runs

    RecordId person;
    RecordId company;
    RecordId account;

private:
    void edit(const std::function<Result<void>(store::CaseFile &)> &work);

    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<ui::CaseSession> m_session;
    ui::Jobs m_jobs;
};

} // namespace kluwen::test
