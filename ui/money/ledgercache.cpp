#include "ui/money/ledgercache.h"
#include "core/money/ledgerbuilder.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"

namespace kluwen::ui
{

namespace
{

Result<SharedLedger> build(const QString &path, const Clock &clock, RecordId account, Currency wanted,
                           Progress &progress)
{
    const auto reader = store::CaseFile::openReader(path, clock);
    if (!reader)
        return fail(reader.error());
    auto answer = std::make_shared<NamedLedger>();
    const auto currencies = money::currenciesOf(**reader);
    if (!currencies)
        return fail(currencies.error());
    answer->currencies = *currencies;
    auto names = accountNames(**reader);
    if (!names)
        return fail(names.error());
    answer->names = std::move(*names);
    QList<Currency> tries = wanted.isValid() ? QList<Currency>{wanted} : *currencies;
    for (const Currency currency : tries) {
        auto ledger = money::buildLedger(**reader, currency, progress);
        if (!ledger)
            return fail(ledger.error());
        const bool found = !account.isValid() || ledger->indexOf(account) >= 0;
        if (found || answer->ledger.size() == 0)
            answer->ledger = std::move(*ledger);
        if (found)
            break;
    }
    return SharedLedger(std::move(answer));
}

} // namespace

LedgerCache &LedgerCache::of(CaseSession &session)
{
    if (auto *cache = session.findChild<LedgerCache *>(QString(), Qt::FindDirectChildrenOnly))
        return *cache;
    return *new LedgerCache(session);
}

LedgerCache::LedgerCache(CaseSession &session) : QObject(&session), m_session(session)
{
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (!changes.everything && !changes.payments && changes.records.isEmpty())
            return;
        m_ledgers.clear();
        ++m_version;
        Q_EMIT outdated();
    });
}

SharedLedger LedgerCache::known(RecordId account, Currency currency) const
{
    for (const SharedLedger &ledger : m_ledgers) {
        const bool fits = currency.isValid() ? ledger->ledger.currency == currency
                                             : !account.isValid() || ledger->ledger.indexOf(account) >= 0;
        if (fits)
            return ledger;
    }
    return nullptr;
}

void LedgerCache::fetch(Jobs &jobs, RecordId account, Currency currency, QObject *context, const WhenReady &whenReady)
{
    if (const SharedLedger ready = known(account, currency)) {
        whenReady(ready);
        return;
    }
    m_waiting.append({account, currency, context, whenReady});
    if (!m_job)
        build(jobs);
}

void LedgerCache::serve(const Result<SharedLedger> &answer, const Waiting &waiting)
{
    if (waiting.context)
        waiting.whenReady(answer);
}

void LedgerCache::build(Jobs &jobs)
{
    const Waiting next = m_waiting.takeFirst();
    const int version = m_version;
    m_job = jobs.start(
        UiTr::tr("Reading the payments into memory"), this,
        [path = m_session.path(), &clock = m_session.clock(), account = next.account,
         currency = next.currency](Progress &progress) { return ui::build(path, clock, account, currency, progress); },
        [this, &jobs, next, version](const Result<SharedLedger> &answer) {
            m_job = nullptr;
            if (answer && version == m_version && (*answer)->ledger.size() > 0)
                m_ledgers << *answer;
            serve(answer, next);
            // Others may have waited for the same.
            while (!m_waiting.isEmpty() && !m_job) {
                if (const SharedLedger ready = known(m_waiting.constFirst().account, m_waiting.constFirst().currency))
                    serve(ready, m_waiting.takeFirst());
                else
                    build(jobs);
            }
        });
}

} // namespace kluwen::ui
