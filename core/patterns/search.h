#pragma once
#include "core/money/accountrows.h"
#include "core/patterns/patterns.h"

namespace kluwen::patterns
{

using money::AccountIndex;
using Rows = std::vector<std::uint32_t>;

constexpr qint64 secondsOfHour = 3600;
constexpr qint64 secondsOfDay = 86400;

/// A finding on its way: its payments are rows yet, and its closing sentences are not said.
struct Draft
{
    Finding finding;
    Rows rows; ///< ascending; none where the finding is not made of payments
};

/// One detector at work: what it reads and where its findings go.
class Search
{
public:
    Search(const money::Ledger &payments, const money::AccountRows &byPayer, const money::AccountRows &byPayee,
           const Hints &known, Progress &progress)
        : ledger(payments), out(byPayer), in(byPayee), hints(known), m_progress(progress),
          m_end(static_cast<AccountIndex>(payments.accounts.size()))
    {
    }

    const money::Ledger &ledger;
    const money::AccountRows &out;
    const money::AccountRows &in;
    const Hints &hints;

    void begin(const MethodCard &card, const Settings &settings, size_t mostFindings);
    [[nodiscard]] qint64 setting(const char *id) const { return m_settings.at(id); }
    /// The accounts that a detector of single accounts looks at: those from the first to one before the end.
    [[nodiscard]] AccountIndex firstAccount() const { return m_first; }
    [[nodiscard]] AccountIndex endAccount() const { return m_end; }
    /// Another search with the same begin, which looks at the later accounts and is done on another thread; this one
    /// keeps the earlier ones. Only this one reports progress.
    [[nodiscard]] Search half();
    /// Takes over what the other half found.
    void take(Search &&half);
    /// Call once per account: true where the user stopped the search.
    [[nodiscard]] bool isStopped(AccountIndex account);
    [[nodiscard]] RecordId record(AccountIndex account) const { return ledger.accounts[static_cast<size_t>(account)]; }

    /// False where so many stronger findings are kept that one of this strength would be dropped: it is counted, and
    /// need not be made.
    [[nodiscard]] bool wants(int strength);
    /// Whether the payments of one currency reach the smallest sum; true where the pattern has none.
    [[nodiscard]] bool reachesSum(std::span<const std::uint32_t> rows) const;
    /// Adds a finding that reaches the smallest sum; rows in any order, each at most once counted.
    void add(const std::vector<AccountIndex> &accounts, Rows rows, std::vector<Sentence> explanation, int strength);
    void add(Finding finding);
    void noteIncomplete() { m_tally.isComplete = false; }
    /// The findings kept, the strongest first, and the tally.
    void finish(Answer &answer, bool isCondensed);

    [[nodiscard]] QDate day(size_t row) const;
    [[nodiscard]] Money sumOf(const Rows &rows) const; ///< of the currency with the largest sum
    [[nodiscard]] std::vector<Money> sumsOf(const Rows &rows) const;
    /// One whole unit of a payment's currency in minor units.
    [[nodiscard]] qint64 unit(size_t row) const;

private:
    void prune();
    void close(Draft &draft) const;

    Progress &m_progress;
    Settings m_settings;
    Tally m_tally;
    AccountIndex m_first = 0;
    AccountIndex m_end = 0;
    size_t m_mostFindings = 0;
    int m_weakest = 0; ///< of the findings kept, where they are as many as may be
    std::vector<Draft> m_drafts;
};

/// 50 where value is the minimum, 100 where it is three times as much or more.
[[nodiscard]] int strengthOf(qint64 value, qint64 minimum);
/// Whether a payment may be what is left of the one before: no more than it, and at least so many percent of it in the
/// same currency. 0 percent: always.
[[nodiscard]] bool carriesOn(const money::Ledger &ledger, std::uint32_t before, std::uint32_t after, qint64 percent);

using Detector = void (*)(Search &search);

void findFanOut(Search &search);
void findFanIn(Search &search);
void findGatherScatter(Search &search);
void findScatterGather(Search &search);
void findCycles(Search &search);
void findTemporalCycles(Search &search);
void findRoundTrips(Search &search);
void findLoanBacks(Search &search);
void findBipartite(Search &search);
void findStacks(Search &search);
void findWalks(Search &search);
void findStructuring(Search &search);
void findSplitPayments(Search &search);
void findPassThrough(Search &search);
void findDormant(Search &search);
void findResales(Search &search);
void findFictitiousTurnover(Search &search);
void findRoundSums(Search &search);
void findBenford(Search &search);

} // namespace kluwen::patterns
