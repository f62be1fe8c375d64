#include "ui/money/ledgercache.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/openings.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"

namespace kluwen::ui
{

namespace
{

/// The payments of one currency: the one wanted, else the first in which the account has payments.
Result<void> readOneCurrency(store::CaseFile &caseFile, RecordId account, Currency wanted, NamedLedger &answer,
                             Progress &progress)
{
    const QList<Currency> tries = wanted.isValid() ? QList<Currency>{wanted} : answer.currencies;
    for (const Currency currency : tries) {
        auto ledger = money::buildLedger(caseFile, currency, progress);
        if (!ledger)
            return fail(ledger.error());
        const bool found = !account.isValid() || ledger->indexOf(account) >= 0;
        if (found || answer.ledger.size() == 0)
            answer.ledger = std::move(*ledger);
        if (found)
            break;
    }
    return {};
}

Result<void> readConverted(store::CaseFile &caseFile, Currency wanted, const SharedRates &rates, NamedLedger &answer,
                           Progress &progress)
{
    const auto mixed = money::buildMixedLedger(caseFile, progress);
    if (!mixed)
        return fail(mixed.error());
    const Currency to = wanted.isValid() ? wanted : answer.currencies.value(0, euro());
    money::ConvertedLedger converted = money::convertLedger(*mixed, to, rates->table);
    answer.ledger = std::move(converted.ledger);
    answer.leftOut = std::move(converted.leftOut);
    answer.rates = rates;
    return {};
}

Result<SharedLedger> build(const QString &path, const Clock &clock, RecordId account, Currency wanted,
                           const SharedRates &rates, Progress &progress)
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
    const auto read = rates ? readConverted(**reader, wanted, rates, *answer, progress)
                            : readOneCurrency(**reader, account, wanted, *answer, progress);
    if (!read)
        return fail(read.error());
    auto openings = money::statedOpenings(**reader, answer->ledger);
    if (!openings)
        return fail(openings.error());
    answer->openings = std::move(*openings);
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
    const CaseRates &rates = CaseRates::of(session);
    connect(&rates, &CaseRates::changed, this, [this, &rates] {
        m_ledgers.removeIf(
            [&rates](const SharedLedger &ledger) { return ledger->rates && ledger->rates != rates.table(); });
    });
}

SharedLedger LedgerCache::known(const Waiting &wanted) const
{
    for (const SharedLedger &ledger : m_ledgers) {
        if (ledger->rates != wanted.rates)
            continue;
        const bool fits = wanted.currency.isValid()
                              ? ledger->ledger.currency == wanted.currency
                              : !wanted.account.isValid() || ledger->ledger.indexOf(wanted.account) >= 0;
        if (fits)
            return ledger;
    }
    return nullptr;
}

void LedgerCache::fetch(Jobs &jobs, RecordId account, Currency currency, QObject *context, const WhenReady &whenReady,
                        const SharedRates &rates)
{
    const Waiting wanted{account, currency, rates, context, whenReady};
    if (const SharedLedger ready = known(wanted)) {
        whenReady(ready);
        return;
    }
    m_waiting.append(wanted);
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
        [path = m_session.path(), &clock = m_session.clock(), account = next.account, currency = next.currency,
         rates = next.rates](Progress &progress) { return ui::build(path, clock, account, currency, rates, progress); },
        [this, &jobs, next, version](const Result<SharedLedger> &answer) {
            m_job = nullptr;
            if (answer && version == m_version && (*answer)->ledger.size() > 0)
                m_ledgers << *answer;
            serve(answer, next);
            // Others may have waited for the same.
            while (!m_waiting.isEmpty() && !m_job) {
                if (const SharedLedger ready = known(m_waiting.constFirst()))
                    serve(ready, m_waiting.takeFirst());
                else
                    build(jobs);
            }
        });
}

} // namespace kluwen::ui
