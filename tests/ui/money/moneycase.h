#pragma once
#include "core/store/bulkimport.h"
#include "core/store/casefile.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"

#include <gtest/gtest.h>
#include <QTest>

namespace kluwen::test
{

/// A payment as a test writes it down: days after 1 January 2024, cents.
struct TestPayment
{
    int day = 0;
    QString payer; ///< empty = outside the case
    QString payee;
    qint64 cents = 0;
    QByteArray text;
    Currency currency = euro();
};

/// An open case with the payments that a test asks for, brought in by an import.
class MoneyCase : public testing::Test
{
protected:
    MoneyCase();
    void import(const QList<TestPayment> &payments, std::optional<qint64> opening = {},
                std::optional<qint64> closing = {});
    [[nodiscard]] RecordId account(const QString &name) const { return m_accounts.value(name); }
    [[nodiscard]] ui::CaseSession &session() { return *m_session; }
    [[nodiscard]] ui::Jobs &jobs() { return m_jobs; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    void wait(); ///< until no job runs

    /// Fraud proceeds that pass through a mule and come to rest in two places.
    static const QList<TestPayment> chain;

private:
    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<ui::CaseSession> m_session;
    ui::Jobs m_jobs;
    QHash<QString, RecordId> m_accounts;
    int m_files = 0;
};

} // namespace kluwen::test
