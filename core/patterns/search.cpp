#include "core/patterns/search.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/patterns/condense.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace kluwen::patterns
{

namespace
{

bool isStronger(const Draft &one, const Draft &other)
{
    const Finding &a = one.finding;
    const Finding &b = other.finding;
    if (a.strength != b.strength)
        return a.strength > b.strength;
    if (a.firstSeconds != b.firstSeconds)
        return a.firstSeconds < b.firstSeconds;
    return a.accounts != b.accounts ? a.accounts < b.accounts : one.rows < other.rows;
}

} // namespace

void Search::begin(const MethodCard &card, const Settings &settings, size_t mostFindings)
{
    m_settings = settings;
    m_tally = {};
    m_tally.pattern = QLatin1String(card.id);
    m_mostFindings = mostFindings;
    m_first = 0;
    m_end = static_cast<AccountIndex>(ledger.accounts.size());
    m_weakest = 0;
    m_drafts.clear();
}

Search Search::half()
{
    Search late(ledger, out, in, hints, m_progress);
    late.m_settings = m_settings;
    late.m_tally.pattern = m_tally.pattern;
    late.m_mostFindings = m_mostFindings;
    m_end = m_first + (m_end - m_first) / 2;
    late.m_first = m_end;
    return late;
}

void Search::take(Search &&half)
{
    std::move(half.m_drafts.begin(), half.m_drafts.end(), std::back_inserter(m_drafts));
    m_tally.found += half.m_tally.found;
    m_tally.isComplete = m_tally.isComplete && half.m_tally.isComplete;
    m_end = half.m_end;
}

bool Search::isStopped(AccountIndex account)
{
    constexpr AccountIndex often = 4096;
    if (account % often == 0 && m_first == 0)
        m_progress.report(account, m_end, Tr::tr("Looking for patterns"));
    return account % often == 0 && m_progress.isCancelled();
}

bool Search::wants(int strength)
{
    if (strength >= m_weakest)
        return true;
    ++m_tally.found;
    return false;
}

bool Search::reachesSum(std::span<const std::uint32_t> rows) const
{
    const auto least = m_settings.find("sum");
    if (least == m_settings.end() || least->second == 0 || rows.empty())
        return true;
    if (ledger.isMixed()) {
        const std::vector<Money> sums = sumsOf(Rows(rows.begin(), rows.end()));
        return std::any_of(sums.begin(), sums.end(), [&least](const Money &sum) {
            qint64 unit = 1;
            for (int i = sum.currency.exponent(); i > 0; --i)
                unit *= 10;
            return sum.minor >= least->second * unit;
        });
    }
    qint64 left = least->second * unit(rows.front());
    for (size_t i = 0; i < rows.size() && left > 0; ++i)
        left -= ledger.minor[rows[i]];
    return left <= 0;
}

void Search::add(const std::vector<AccountIndex> &accounts, Rows rows, std::vector<Sentence> explanation, int strength)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!reachesSum(rows))
        return;
    Draft draft;
    std::unordered_set<AccountIndex> seen;
    for (const AccountIndex account : accounts)
        if (seen.insert(account).second)
            draft.finding.accounts.push_back(record(account));
    draft.finding.firstSeconds = ledger.seconds[rows.front()];
    draft.finding.explanation = std::move(explanation);
    draft.finding.strength = strength;
    draft.rows = std::move(rows);
    ++m_tally.found;
    m_drafts.push_back(std::move(draft));
    if (m_drafts.size() >= m_mostFindings * 2)
        prune();
}

void Search::add(Finding finding)
{
    ++m_tally.found;
    m_drafts.push_back({std::move(finding), {}});
    if (m_drafts.size() >= m_mostFindings * 2)
        prune();
}

void Search::prune()
{
    std::sort(m_drafts.begin(), m_drafts.end(), isStronger);
    if (m_drafts.size() < m_mostFindings)
        return;
    m_drafts.resize(m_mostFindings);
    m_weakest = m_drafts.empty() ? 0 : m_drafts.back().finding.strength;
}

/// Says what is told of every finding made of payments.
void Search::close(Draft &draft) const
{
    Finding &finding = draft.finding;
    finding.pattern = m_tally.pattern;
    const Rows &rows = draft.rows;
    if (rows.empty())
        return;
    for (const std::uint32_t row : rows)
        finding.payments.push_back(ledger.ids[row]);
    finding.firstSeconds = ledger.seconds[rows.front()];
    finding.lastSeconds = ledger.seconds[rows.back()];
    finding.sums = sumsOf(rows);
    finding.explanation.push_back({QT_TRANSLATE_NOOP("Core", "Payments: %1, from %2 to %3."),
                                   {static_cast<qint64>(rows.size()), day(rows.front()), day(rows.back())}});
    for (const Money &sum : finding.sums)
        finding.explanation.push_back({QT_TRANSLATE_NOOP("Core", "Together: %1."), {sum}});
}

void Search::finish(Answer &answer, bool isCondensed)
{
    prune();
    if (isCondensed)
        m_drafts = toldOnce(std::move(m_drafts));
    for (Draft &draft : m_drafts) {
        close(draft);
        answer.findings.push_back(std::move(draft.finding));
    }
    m_drafts.clear();
    answer.tallies.push_back(m_tally);
}

QDate Search::day(size_t row) const
{
    return Moment{ledger.seconds[row], false}.date();
}

std::vector<Money> Search::sumsOf(const Rows &rows) const
{
    std::vector<Money> sums;
    for (const std::uint32_t row : rows) {
        const Currency currency = ledger.currencyOf(row);
        auto sum =
            std::find_if(sums.begin(), sums.end(), [currency](const Money &m) { return m.currency == currency; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), Money{0, currency});
        sum->minor = checkedSum(sum->minor, ledger.minor[row]).value_or(std::numeric_limits<qint64>::max());
    }
    std::stable_sort(sums.begin(), sums.end(), [](const Money &a, const Money &b) { return a.minor > b.minor; });
    return sums;
}

Money Search::sumOf(const Rows &rows) const
{
    const std::vector<Money> sums = sumsOf(rows);
    return sums.empty() ? Money{0, ledger.currency} : sums.front();
}

qint64 Search::unit(size_t row) const
{
    qint64 unit = 1;
    for (int i = ledger.currencyOf(row).exponent(); i > 0; --i)
        unit *= 10;
    return unit;
}

int strengthOf(qint64 value, qint64 minimum)
{
    constexpr qint64 half = 50;
    const qint64 least = std::max<qint64>(minimum, 1);
    return static_cast<int>(std::clamp<qint64>(half + (value - least) * half / (2 * least), half, 2 * half));
}

bool carriesOn(const money::Ledger &ledger, std::uint32_t before, std::uint32_t after, qint64 percent)
{
    if (percent == 0)
        return true;
    constexpr qint64 whole = 100;
    const qint64 most = ledger.minor[before];
    const qint64 kept = ledger.minor[after];
    return ledger.currencyOf(before) == ledger.currencyOf(after) && kept <= most &&
           kept / whole * whole + kept % whole >= most / whole * percent;
}

} // namespace kluwen::patterns
