#include "core/money/proof.h"
#include "core/base/table.h"
#include "core/money/accountrows.h"

#include <algorithm>
#include <map>
#include <QStringList>
#include <unordered_map>

namespace kluwen::money
{

namespace
{

/// Where the payments of the lots stand in the ledger.
std::unordered_map<PaymentId, size_t> rowsOfLots(const Ledger &ledger, const Trace &trace, AccountIndex only)
{
    std::unordered_map<PaymentId, size_t> rows;
    for (const TraceLot &lot : trace.lots)
        if (only < 0 || lot.target == only)
            for (const PaymentId id : lot.path)
                rows.emplace(id, 0);
    const auto note = [&](size_t row) {
        if (const auto found = rows.find(ledger.ids[row]); found != rows.end())
            found->second = row;
    };
    for (const TracedPayment &payment : trace.payments) // every payment of a lot carries taint
        note(payment.row);
    for (size_t row = 0; trace.payments.empty() && row < ledger.size() && !rows.empty(); ++row)
        note(row);
    return rows;
}

std::vector<ProofLine> linesOfLots(const Ledger &ledger, const Trace &trace, AccountIndex only)
{
    const auto rows = rowsOfLots(ledger, trace, only);
    std::map<AccountIndex, int> lots;
    std::vector<ProofLine> lines;
    for (const TraceLot &lot : trace.lots) {
        if (only >= 0 && lot.target != only)
            continue;
        const int number = ++lots[lot.target];
        int step = 0;
        for (const PaymentId id : lot.path)
            lines.push_back({lot.target, number, lot.amount, ++step, rows.at(id)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ProofLine &a, const ProofLine &b) { return a.target < b.target; });
    return lines;
}

std::vector<ProofLine> linesOfPayments(const Ledger &ledger, const TraceQuestion &question, const Trace &trace,
                                       AccountIndex only)
{
    std::map<AccountIndex, int> lots;
    std::vector<ProofLine> lines;
    for (const TracedPayment &payment : trace.payments) {
        const AccountIndex target = question.backwards ? ledger.payer[payment.row] : ledger.payee[payment.row];
        const bool isWanted = question.targets.empty() || std::find(question.targets.begin(), question.targets.end(),
                                                                    target) != question.targets.end();
        if (target >= 0 && isWanted && (only < 0 || target == only))
            lines.push_back({target, ++lots[target], payment.tainted, 1, payment.row});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ProofLine &a, const ProofLine &b) { return a.target < b.target; });
    return lines;
}

int counterpartiesOf(const Ledger &ledger, const AccountRows &out, const AccountRows &in, AccountIndex account,
                     std::vector<AccountIndex> &others)
{
    others.clear();
    for (const std::uint32_t row : out.of(account))
        others.push_back(ledger.payee[row]);
    for (const std::uint32_t row : in.of(account))
        others.push_back(ledger.payer[row]);
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return static_cast<int>(others.size());
}

} // namespace

std::vector<ProofLine> proofOf(const Ledger &ledger, const TraceQuestion &question, const Trace &trace,
                               AccountIndex only)
{
    const bool hasLots = trace.rule == Rule::Fifo || trace.rule == Rule::Lifo;
    return hasLots ? linesOfLots(ledger, trace, only) : linesOfPayments(ledger, question, trace, only);
}

QByteArray proofCsv(const Ledger &ledger, const std::vector<ProofLine> &proof,
                    const std::function<QString(RecordId)> &name)
{
    QByteArray csv = "target,lot,lot_amount,currency,step,payment,date,payer,payee,amount,original_amount,"
                     "original_currency,rate_date\r\n";
    const auto nameOf = [&](AccountIndex account) {
        return account < 0 ? TableCell() : TableCell(name(ledger.accounts[static_cast<size_t>(account)]));
    };
    const int decimals = ledger.currency.exponent();
    for (const ProofLine &line : proof) {
        const Money original = ledger.original(line.row);
        const int rateDay = ledger.rateDays.empty() ? 0 : ledger.rateDays[line.row];
        const TableRow cells{nameOf(line.target),
                             qint64{line.lot},
                             TableAmount{line.lotMinor, decimals},
                             ledger.currency.letters(),
                             qint64{line.step},
                             ledger.ids[line.row].value(),
                             Moment{ledger.seconds[line.row], false},
                             nameOf(ledger.payer[line.row]),
                             nameOf(ledger.payee[line.row]),
                             TableAmount{ledger.minor[line.row], decimals},
                             TableAmount{original.minor, original.currency.exponent()},
                             original.currency.letters(),
                             rateDay == 0 ? TableCell() : TableCell(dateOfEpochDay(rateDay))};
        QStringList texts;
        for (const TableCell &cell : cells)
            texts << csvCell(cell);
        csv += texts.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

qint64 RuleSpread::lowest() const
{
    return *std::min_element(tainted.begin(), tainted.end());
}

qint64 RuleSpread::highest() const
{
    return *std::max_element(tainted.begin(), tainted.end());
}

Result<std::vector<RuleSpread>> traceUnderAllRules(const Ledger &ledger, TraceQuestion question, Progress &progress)
{
    std::map<AccountIndex, RuleSpread> spreads;
    question.keepPayments = false;
    for (size_t i = 0; i < std::tuple_size_v<decltype(RuleSpread::tainted)>; ++i) {
        question.rule = static_cast<Rule>(i);
        const auto answer = trace(ledger, question, progress);
        if (!answer)
            return fail(answer.error());
        for (const TraceSum &sum : answer->targets) {
            RuleSpread &spread = spreads[sum.account];
            spread.account = sum.account;
            spread.tainted[i] = sum.tainted;
        }
    }
    std::vector<RuleSpread> sorted;
    for (const auto &entry : spreads)
        sorted.push_back(entry.second);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RuleSpread &a, const RuleSpread &b) { return a.highest() > b.highest(); });
    return sorted;
}

std::vector<Hub> hubsOf(const Ledger &ledger, int leastCounterparties)
{
    const AccountRows out = AccountRows::byPayer(ledger);
    const AccountRows in = AccountRows::byPayee(ledger);
    std::vector<AccountIndex> others;
    std::vector<Hub> hubs;
    for (size_t i = 0; i < ledger.accounts.size(); ++i) {
        const auto account = static_cast<AccountIndex>(i);
        if (const int count = counterpartiesOf(ledger, out, in, account, others); count >= leastCounterparties)
            hubs.push_back({account, count});
    }
    std::stable_sort(hubs.begin(), hubs.end(),
                     [](const Hub &a, const Hub &b) { return a.counterparties > b.counterparties; });
    return hubs;
}

} // namespace kluwen::money
