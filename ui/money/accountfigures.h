#pragma once
#include "core/base/phrasebook.h"
#include "core/money/flows.h"
#include "ui/money/ledgercache.h"

namespace kluwen::store
{
class CaseFile;
struct StatementSpan;
} // namespace kluwen::store

namespace kluwen::ui
{

/// In and out in one month, quarter or year.
struct PeriodFlow
{
    QDate first; ///< first day of the period
    qint64 in = 0;
    qint64 out = 0;
    friend bool operator==(const PeriodFlow &, const PeriodFlow &) = default;
};

enum class PeriodLength { Month = 1, Quarter = 3, Year = 12 }; ///< in months

/// Who an account traded with, and for how much; an invalid account is the world outside the case.
struct Counterparty
{
    RecordId account;
    QString name;
    qint64 in = 0;  ///< from the counterparty
    qint64 out = 0; ///< to the counterparty
};

/// A balance on a day, minor units.
struct DayBalance
{
    QDate day;
    qint64 minor = 0;
    friend bool operator==(const DayBalance &, const DayBalance &) = default;
};

/// What the charts of one account show, in one currency; all sums in minor units.
struct AccountFigures
{
    RecordId account;
    QString name;
    Currency currency;
    PeriodLength length = PeriodLength::Month;
    std::vector<PeriodFlow> flows;
    std::vector<DayBalance> balances;         ///< at the end of each day with a payment
    std::vector<DayBalance> stated;           ///< closing balances that banks stated
    bool hasOpening = false;                  ///< the balance starts from a stated one, not from zero
    std::vector<Counterparty> counterparties; ///< the largest first, at most ten
    qint64 in = 0;
    qint64 out = 0;

    [[nodiscard]] bool isEmpty() const { return flows.empty(); }
};

/// Months as they are up to two years, quarters up to eight, years beyond; no period left out.
[[nodiscard]] std::vector<PeriodFlow> periodFlows(const std::vector<money::MonthFlow> &months, PeriodLength &length);

/// The figures of an account from payments in memory and what banks stated of it, the latter by day; names by account.
[[nodiscard]] AccountFigures accountFigures(const money::Ledger &ledger, const QHash<RecordId, QString> &names,
                                            RecordId account, const QList<store::StatementSpan> &spans,
                                            Language language);
[[nodiscard]] Result<AccountFigures> accountFigures(store::CaseFile &caseFile, const SharedLedger &ledger,
                                                    RecordId account);

/// The payments of the account in that period.
[[nodiscard]] QSet<PaymentId> paymentsIn(const money::Ledger &ledger, RecordId account, const PeriodFlow &period,
                                         PeriodLength length);

} // namespace kluwen::ui
