#pragma once
#include "core/money/tracing.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/money/caserates.h"
#include <functional>
#include <memory>
#include <QHash>
#include <QPointer>

namespace kluwen::ui
{

/// The payments of one currency in memory, with the names of their accounts. Read from any thread.
struct NamedLedger
{
    money::Ledger ledger;
    QHash<RecordId, QString> names;
    QList<Currency> currencies;                          ///< of the case, the most frequent first
    std::vector<money::TraceQuestion::Opening> openings; ///< clean balances that banks stated
    SharedRates rates;                                   ///< all currencies were converted with these; null = one only
    std::map<Currency, qint64> leftOut;                  ///< payments for which there was no rate, per currency
};

using SharedLedger = std::shared_ptr<const NamedLedger>;

/// The ledgers of an open case, built once in a worker and kept until a payment or a name changes. One for a session,
/// shared by the views that follow money.
class LedgerCache : public QObject
{
    Q_OBJECT
public:
    /// The cache of that session; it lives as long as the session.
    [[nodiscard]] static LedgerCache &of(CaseSession &session);

    using WhenReady = std::function<void(const Result<SharedLedger> &)>;
    /// Calls back on the main thread with the ledger of that currency, or, where it is none, with that of the most
    /// frequent currency in which the account has payments; unless `context` is gone by then. With rates the payments
    /// of all currencies are in it, converted.
    void fetch(Jobs &jobs, RecordId account, Currency currency, QObject *context, const WhenReady &whenReady,
               const SharedRates &rates = nullptr);

Q_SIGNALS:
    void outdated(); ///< what was fetched is no longer what the case holds

private:
    explicit LedgerCache(CaseSession &session);
    struct Waiting
    {
        RecordId account;
        Currency currency;
        SharedRates rates;
        QPointer<QObject> context;
        WhenReady whenReady;
    };
    [[nodiscard]] SharedLedger known(const Waiting &wanted) const;
    void serve(const Result<SharedLedger> &answer, const Waiting &waiting);
    void build(Jobs &jobs);

    CaseSession &m_session;
    QList<SharedLedger> m_ledgers;
    QList<Waiting> m_waiting;
    QPointer<Job> m_job;
    int m_version = 0;
};

} // namespace kluwen::ui
