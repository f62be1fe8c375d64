#include "core/patterns/detectors/cycles.h"
#include "core/base/tr.h"
#include "core/patterns/paircounts.h"

#include <algorithm>
#include <map>

namespace kluwen::patterns
{

namespace
{

std::vector<AccountIndex> accountsOf(const Search &search, const Cycle &cycle)
{
    std::vector<AccountIndex> accounts;
    for (const std::uint32_t row : cycle.rows)
        accounts.push_back(search.ledger.payer[row]);
    return accounts;
}

/// The same cycle whichever account it is begun from.
std::vector<AccountIndex> turned(std::vector<AccountIndex> accounts)
{
    std::rotate(accounts.begin(), std::min_element(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

/// Cycles over the same accounts that overlap in time are one.
struct Round
{
    std::vector<AccountIndex> accounts; ///< from the payer of the first payment on
    Rows rows;                          ///< of all of them
    Rows first;                         ///< of the first one, in its order
    qint64 count = 0;
    qint64 ends = 0;
};

std::vector<Round> roundsOf(const Search &search, const Cycles &cycles)
{
    std::map<std::vector<AccountIndex>, size_t> latest;
    std::vector<Round> rounds;
    for (const Cycle &cycle : cycles.cycles) {
        const auto &seconds = search.ledger.seconds;
        const auto last = *std::max_element(cycle.rows.begin(), cycle.rows.end());
        std::vector<AccountIndex> accounts = accountsOf(search, cycle);
        const auto [place, isNew] = latest.try_emplace(turned(accounts), rounds.size());
        if (isNew || seconds[cycle.rows.front()] > rounds[place->second].ends) {
            place->second = rounds.size();
            rounds.push_back({std::move(accounts), {}, cycle.rows, 0, 0});
        }
        Round &round = rounds[place->second];
        round.rows.insert(round.rows.end(), cycle.rows.begin(), cycle.rows.end());
        round.ends = std::max(round.ends, seconds[last]);
        ++round.count;
    }
    return rounds;
}

/// What of the first payment's amount comes back with the last, in percent; 0 where the currencies differ.
qint64 returnedPercent(const Search &search, const Rows &way)
{
    constexpr qint64 whole = 100;
    const qint64 left = search.ledger.minor[way.front()];
    const qint64 back = search.ledger.minor[way.back()];
    if (search.ledger.currencyOf(way.front()) != search.ledger.currencyOf(way.back()) || left < whole)
        return 0;
    return std::clamp<qint64>(back / (left / whole), 0, 2 * whole);
}

/// A cycle that keeps its amount is stronger than one whose amounts have nothing to do with each other.
int strengthOfRound(const Search &search, const Round &round)
{
    constexpr qint64 most = 50;
    const qint64 off = std::abs(returnedPercent(search, round.first) - 100);
    return static_cast<int>(most + std::max<qint64>(most - 2 * off, 0));
}

Sentence wayOf(const Search &search, const Round &round)
{
    return {QT_TRANSLATE_NOOP("Core", "Money that left %1 on %2 came back over %3 other accounts on %4."),
            {search.record(round.accounts.front()), search.day(round.first.front()),
             static_cast<qint64>(round.accounts.size()) - 1,
             search.day(*std::max_element(round.first.begin(), round.first.end()))}};
}

Sentence amountsOf(const Search &search, const Round &round)
{
    const size_t first = round.first.front();
    const size_t last = round.first.back();
    return {QT_TRANSLATE_NOOP("Core", "The first payment was %1, the last one %2."),
            {Money{search.ledger.minor[first], search.ledger.currencyOf(first)},
             Money{search.ledger.minor[last], search.ledger.currencyOf(last)}}};
}

CycleRules rulesOf(const Search &search)
{
    CycleRules rules;
    rules.window = search.setting("window") * secondsOfDay;
    rules.longest = static_cast<int>(search.setting("longest"));
    rules.keptPercent = static_cast<int>(search.setting("kept"));
    return rules;
}

std::vector<Round> searched(Search &search, const CycleRules &rules)
{
    const Cycles cycles = cyclesOf(search, rules);
    if (!cycles.isComplete)
        search.noteIncomplete();
    return roundsOf(search, cycles);
}

void addRounds(Search &search, const CycleRules &rules)
{
    const auto least = static_cast<size_t>(search.setting("shortest"));
    for (const Round &round : searched(search, rules))
        if (round.accounts.size() >= least)
            search.add(round.accounts, round.rows, {wayOf(search, round), amountsOf(search, round)},
                       strengthOfRound(search, round));
}

/// Payments of the borrower to the lender after the loan, each smaller than it: what repayments look like.
Rows repaymentsOf(const Search &search, std::uint32_t loan)
{
    const money::Ledger &ledger = search.ledger;
    const auto rows = search.out.of(ledger.payee[loan]);
    Rows repayments;
    for (size_t i = money::firstSince(rows, ledger, ledger.seconds[loan]); i < rows.size(); ++i)
        if (rows[i] > loan && ledger.payee[rows[i]] == ledger.payer[loan] && ledger.minor[rows[i]] < ledger.minor[loan])
            repayments.push_back(rows[i]);
    return repayments;
}

/// What the lender was paid from accounts of the case in the window before the loan.
Rows fundsOf(const Search &search, std::uint32_t loan, qint64 window)
{
    const money::Ledger &ledger = search.ledger;
    const auto rows = search.in.of(ledger.payer[loan]);
    Rows funds;
    for (size_t i = money::firstSince(rows, ledger, ledger.seconds[loan] - window); i < rows.size(); ++i)
        if (rows[i] < loan && ledger.payer[rows[i]] >= 0 && ledger.currencyOf(rows[i]) == ledger.currencyOf(loan))
            funds.push_back(rows[i]);
    return funds;
}

/// A payment called a loan, from a lender that got at least the kept part of it from inside the case before.
void addFundedLoans(Search &search, const Rows &told)
{
    const money::Ledger &ledger = search.ledger;
    const auto &loans = search.hints.loans;
    constexpr qint64 percent = 100;
    for (std::uint32_t row = 0; !loans.empty() && row < ledger.size(); ++row) {
        if (ledger.payer[row] < 0 || ledger.payee[row] < 0 || ledger.minor[row] == 0 ||
            !std::binary_search(loans.begin(), loans.end(), ledger.ids[row]) ||
            ledger.minor[row] < search.setting("amount") * search.unit(row) ||
            std::find(told.begin(), told.end(), row) != told.end())
            continue;
        Rows rows = fundsOf(search, row, search.setting("window") * secondsOfDay);
        const Money funds = search.sumOf(rows);
        const Rows repaid = repaymentsOf(search, row);
        if (!repaid.empty() || funds.minor < ledger.minor[row] / percent * search.setting("kept") || rows.empty())
            continue;
        std::vector<AccountIndex> accounts{ledger.payee[row], ledger.payer[row]};
        for (const std::uint32_t fund : rows)
            accounts.push_back(ledger.payer[fund]);
        std::vector<Sentence> sentences{
            {QT_TRANSLATE_NOOP("Core", "%1 received %2 on %3 as a loan, by its description, and paid nothing back in "
                                       "these payments."),
             {search.record(ledger.payee[row]), Money{ledger.minor[row], ledger.currencyOf(row)}, search.day(row)}},
            {QT_TRANSLATE_NOOP("Core",
                               "The lender %1 had received %2 from accounts of this case in the %3 days before."),
             {search.record(ledger.payer[row]), funds, search.setting("window")}}};
        rows.push_back(row);
        search.add(std::move(accounts), std::move(rows), std::move(sentences),
                   strengthOf(funds.minor, ledger.minor[row]));
    }
}

/// Payments that may be the loan of a loan-back: large enough, and called a loan or followed or preceded by as many
/// payments back as show one.
std::vector<char> mayBeLoans(const Search &search)
{
    const money::Ledger &ledger = search.ledger;
    PairCounts counts(ledger.size());
    for (size_t row = 0; row < ledger.size(); ++row)
        counts.note(ledger.payer[row], ledger.payee[row]);
    constexpr qint64 most = 255;
    const auto repayments = static_cast<int>(std::min(search.setting("repayments"), most));
    const qint64 amount = search.setting("amount");
    std::vector<char> may(ledger.size(), 0);
    for (size_t row = 0; row < ledger.size(); ++row)
        may[row] = ledger.minor[row] >= amount * search.unit(row) &&
                   (counts.of(ledger.payee[row], ledger.payer[row]) >= repayments ||
                    std::binary_search(search.hints.loans.begin(), search.hints.loans.end(), ledger.ids[row]));
    return may;
}

} // namespace

void findCycles(Search &search)
{
    CycleRules rules = rulesOf(search);
    rules.isOrdered = false;
    addRounds(search, rules);
}

void findTemporalCycles(Search &search)
{
    CycleRules rules = rulesOf(search);
    rules.isStrict = search.setting("strict") != 0;
    addRounds(search, rules);
}

void findRoundTrips(Search &search)
{
    addRounds(search, rulesOf(search));
}

void findLoanBacks(Search &search)
{
    Rows told;
    const std::vector<char> loanRows = mayBeLoans(search);
    CycleRules rules = rulesOf(search);
    rules.mayEnd = &loanRows;
    const auto least = static_cast<size_t>(search.setting("shortest"));
    const auto &loans = search.hints.loans;
    const auto repayments = static_cast<size_t>(search.setting("repayments"));
    for (const Round &round : searched(search, rules)) {
        const std::uint32_t loan = round.first.back();
        const bool isCalledLoan = std::binary_search(loans.begin(), loans.end(), search.ledger.ids[loan]);
        const Rows repaid = repaymentsOf(search, loan);
        if (round.accounts.size() < least || (!isCalledLoan && repaid.size() < repayments))
            continue;
        std::vector<Sentence> sentences{wayOf(search, round), amountsOf(search, round)};
        if (isCalledLoan)
            sentences.push_back(
                {QT_TRANSLATE_NOOP("Core", "The description of the last payment speaks of a loan."), {}});
        if (!repaid.empty())
            sentences.push_back({QT_TRANSLATE_NOOP("Core", "Smaller payments to the lender that followed: %1."),
                                 {static_cast<qint64>(repaid.size())}});
        Rows rows = round.rows;
        rows.insert(rows.end(), repaid.begin(), repaid.end());
        told.push_back(loan);
        constexpr int sure = 25;
        search.add(round.accounts, std::move(rows), std::move(sentences),
                   std::min(100, strengthOfRound(search, round) + (isCalledLoan ? sure : 0)));
    }
    addFundedLoans(search, told);
}

} // namespace kluwen::patterns
