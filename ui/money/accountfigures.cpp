#include "ui/money/accountfigures.h"
#include "core/base/number.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::ui
{

namespace
{

constexpr qint64 secondsPerDay = 86'400;

QDate dayOf(qint64 seconds)
{
    return Moment{seconds, false}.date();
}

qint64 startOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * secondsPerDay;
}

void add(qint64 &sum, qint64 minor)
{
    sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max());
}

QDate periodStart(int year, int month, PeriodLength length)
{
    const int months = static_cast<int>(length);
    return {year, (month - 1) / months * months + 1, 1};
}

/// The balance before the first payment, worked out from the earliest balance a bank stated.
std::optional<qint64> openingOf(const QList<store::StatementSpan> &spans, const money::Ledger &ledger,
                                money::AccountIndex account)
{
    const store::StatementSpan *earliest = nullptr;
    for (const store::StatementSpan &span : spans)
        if (span.opening && (!earliest || span.firstDay < earliest->firstDay))
            earliest = &span;
    if (!earliest)
        return std::nullopt;
    qint64 opening = *earliest->opening;
    const qint64 from = qint64{earliest->firstDay} * secondsPerDay;
    for (size_t row = 0; row < ledger.size() && ledger.seconds[row] < from; ++row) {
        if (ledger.payee[row] == account)
            opening -= ledger.minor[row];
        if (ledger.payer[row] == account)
            opening += ledger.minor[row];
    }
    return opening;
}

std::vector<DayBalance> endOfDays(const std::vector<money::BalancePoint> &points)
{
    std::vector<DayBalance> days;
    for (const money::BalancePoint &point : points) {
        const QDate day = dayOf(point.seconds);
        if (days.empty() || days.back().day != day)
            days.push_back({day, point.minor});
        else
            days.back().minor = point.minor;
    }
    return days;
}

std::vector<Counterparty> counterparties(const money::Ledger &ledger, const QHash<RecordId, QString> &names,
                                         money::AccountIndex account, Language language)
{
    std::map<money::AccountIndex, Counterparty> all;
    for (size_t row = 0; row < ledger.size(); ++row) {
        const bool paid = ledger.payer[row] == account;
        const bool received = ledger.payee[row] == account;
        if (paid == received)
            continue;
        Counterparty &other = all[paid ? ledger.payee[row] : ledger.payer[row]];
        add(paid ? other.out : other.in, ledger.minor[row]);
    }
    std::vector<Counterparty> list;
    for (auto &[index, other] : all) {
        other.account = index < 0 ? RecordId() : ledger.accounts[static_cast<size_t>(index)];
        other.name =
            index < 0 ? said(language, QT_TRANSLATE_NOOP("Ui", "outside the case")) : names.value(other.account);
        list.push_back(std::move(other));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Counterparty &a, const Counterparty &b) { return a.in + a.out > b.in + b.out; });
    constexpr size_t most = 10;
    list.resize(std::min(list.size(), most));
    return list;
}

} // namespace

std::vector<PeriodFlow> periodFlows(const std::vector<money::MonthFlow> &months, PeriodLength &length)
{
    constexpr size_t mostMonths = 24;
    constexpr size_t mostQuarterMonths = 96;
    length = months.size() <= mostMonths          ? PeriodLength::Month
             : months.size() <= mostQuarterMonths ? PeriodLength::Quarter
                                                  : PeriodLength::Year;
    std::vector<PeriodFlow> flows;
    for (const money::MonthFlow &month : months) {
        const QDate first = periodStart(month.year, month.month, length);
        if (flows.empty() || flows.back().first != first)
            flows.push_back({first, 0, 0});
        add(flows.back().in, month.in);
        add(flows.back().out, month.out);
    }
    return flows;
}

AccountFigures accountFigures(const money::Ledger &ledger, const QHash<RecordId, QString> &names, RecordId account,
                              const QList<store::StatementSpan> &spans, Language language)
{
    AccountFigures figures;
    figures.account = account;
    figures.name = names.value(account);
    figures.currency = ledger.currency;
    const money::AccountIndex index = ledger.indexOf(account);
    if (index < 0)
        return figures;
    figures.flows = periodFlows(money::monthFlows(ledger, index), figures.length);
    for (const PeriodFlow &flow : figures.flows) {
        add(figures.in, flow.in);
        add(figures.out, flow.out);
    }
    const auto opening = openingOf(spans, ledger, index);
    figures.hasOpening = opening.has_value();
    figures.balances = endOfDays(money::runningBalance(ledger, index, opening.value_or(0)));
    for (const store::StatementSpan &span : spans)
        if (span.closing)
            figures.stated.push_back({dateOfEpochDay(span.lastDay), *span.closing});
    std::sort(figures.stated.begin(), figures.stated.end(),
              [](const DayBalance &a, const DayBalance &b) { return a.day < b.day; });
    figures.counterparties = counterparties(ledger, names, index, language);
    return figures;
}

Result<AccountFigures> accountFigures(store::CaseFile &caseFile, const SharedLedger &ledger, RecordId account)
{
    QList<store::StatementSpan> spans;
    if (ledger->ledger.indexOf(account) >= 0) {
        auto read = caseFile.importRuns().spansUntil(account, ledger->ledger.currency, std::numeric_limits<int>::max());
        if (!read)
            return fail(read.error());
        spans = std::move(*read);
    }
    return accountFigures(ledger->ledger, ledger->names, account, spans, screenLanguage());
}

QSet<PaymentId> paymentsIn(const money::Ledger &ledger, RecordId account, const PeriodFlow &period, PeriodLength length)
{
    const money::AccountIndex index = ledger.indexOf(account);
    const qint64 from = startOf(period.first);
    const qint64 until = startOf(period.first.addMonths(static_cast<int>(length)));
    QSet<PaymentId> payments;
    if (index < 0)
        return payments;
    const auto begin = std::lower_bound(ledger.seconds.begin(), ledger.seconds.end(), from);
    for (auto row = static_cast<size_t>(begin - ledger.seconds.begin());
         row < ledger.size() && ledger.seconds[row] < until; ++row)
        if (ledger.payer[row] == index || ledger.payee[row] == index)
            payments.insert(ledger.ids[row]);
    return payments;
}

} // namespace kluwen::ui
