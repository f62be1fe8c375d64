#pragma once
#include "core/money/accountrows.h"
#include "core/patterns/patterns.h"

namespace kluwen::patterns
{

using money::AccountIndex;
using Rows = std::vector<std::uint32_t>;

constexpr qint64 secondsOfHour = 3600;
constexpr qint64 secondsOfDay = 86400;

/// One detector at work: what it reads and where its findings go.
class Search
{
public:
    Search(const money::Ledger &payments, const money::AccountRows &byPayer, const money::AccountRows &byPayee,
           const Hints &known, Progress &progress)
        : ledger(payments), out(byPayer), in(byPayee), hints(known), m_progress(progress)
    {
    }

    const money::Ledger &ledger;
    const money::AccountRows &out;
    const money::AccountRows &in;
    const Hints &hints;

    void begin(const MethodCard &card, Settings settings, size_t mostFindings);
    [[nodiscard]] qint64 setting(const char *id) const { return m_settings.at(id); }
    [[nodiscard]] int accountCount() const { return static_cast<int>(ledger.accounts.size()); }
    /// Call once per account: true where the user stopped the search.
    [[nodiscard]] bool isStopped(AccountIndex account);
    [[nodiscard]] RecordId record(AccountIndex account) const { return ledger.accounts[static_cast<size_t>(account)]; }

    /// False where so many stronger findings are kept that one of this strength would be dropped: it is counted, and
    /// need not be made.
    [[nodiscard]] bool wants(int strength);
    /// Adds a finding; rows in any order, each at most once counted.
    void add(const std::vector<AccountIndex> &accounts, Rows rows, std::vector<Sentence> explanation, int strength);
    void add(Finding finding);
    void noteIncomplete() { m_tally.isComplete = false; }
    /// The findings kept, the strongest first, and the tally.
    void finish(Answer &answer);

    [[nodiscard]] QDate day(size_t row) const;
    [[nodiscard]] Money sumOf(const Rows &rows) const; ///< of the currency with the largest sum
    [[nodiscard]] std::vector<Money> sumsOf(const Rows &rows) const;
    /// One whole unit of a payment's currency in minor units.
    [[nodiscard]] qint64 unit(size_t row) const;

private:
    void prune();

    Progress &m_progress;
    Settings m_settings;
    Tally m_tally;
    size_t m_mostFindings = 0;
    int m_weakest = 0; ///< of the findings kept, where they are as many as may be
    std::vector<Finding> m_findings;
};

/// 50 where value is the minimum, 100 where it is three times as much or more.
[[nodiscard]] int strengthOf(qint64 value, qint64 minimum);

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
