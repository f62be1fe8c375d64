#include "core/patterns/search.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace kluwen::patterns
{

namespace
{

bool isStronger(const Finding &a, const Finding &b)
{
    if (a.strength != b.strength)
        return a.strength > b.strength;
    if (a.firstSeconds != b.firstSeconds)
        return a.firstSeconds < b.firstSeconds;
    return a.accounts != b.accounts ? a.accounts < b.accounts : a.payments < b.payments;
}

} // namespace

void Search::begin(const MethodCard &card, Settings settings, size_t mostFindings)
{
    m_settings = std::move(settings);
    m_tally = {};
    m_tally.pattern = QLatin1String(card.id);
    m_mostFindings = mostFindings;
    m_weakest = 0;
    m_findings.clear();
}

bool Search::isStopped(AccountIndex account)
{
    constexpr AccountIndex often = 4096;
    if (account % often == 0)
        m_progress.report(account, accountCount(), Tr::tr("Looking for patterns"));
    return account % often == 0 && m_progress.isCancelled();
}

bool Search::wants(int strength)
{
    if (strength >= m_weakest)
        return true;
    ++m_tally.found;
    return false;
}

void Search::add(const std::vector<AccountIndex> &accounts, Rows rows, std::vector<Sentence> explanation, int strength)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Finding finding;
    std::unordered_set<AccountIndex> seen;
    for (const AccountIndex account : accounts)
        if (seen.insert(account).second)
            finding.accounts.push_back(record(account));
    for (const std::uint32_t row : rows)
        finding.payments.push_back(ledger.ids[row]);
    finding.firstSeconds = ledger.seconds[rows.front()];
    finding.lastSeconds = ledger.seconds[rows.back()];
    finding.sums = sumsOf(rows);
    finding.explanation = std::move(explanation);
    finding.explanation.push_back({QT_TRANSLATE_NOOP("Core", "Payments: %1, from %2 to %3."),
                                   {static_cast<qint64>(rows.size()), day(rows.front()), day(rows.back())}});
    for (const Money &sum : finding.sums)
        finding.explanation.push_back({QT_TRANSLATE_NOOP("Core", "Together: %1."), {sum}});
    finding.strength = strength;
    add(std::move(finding));
}

void Search::add(Finding finding)
{
    finding.pattern = m_tally.pattern;
    ++m_tally.found;
    m_findings.push_back(std::move(finding));
    if (m_findings.size() >= m_mostFindings * 2)
        prune();
}

void Search::prune()
{
    std::sort(m_findings.begin(), m_findings.end(), isStronger);
    if (m_findings.size() < m_mostFindings)
        return;
    m_findings.resize(m_mostFindings);
    m_weakest = m_findings.empty() ? 0 : m_findings.back().strength;
}

void Search::finish(Answer &answer)
{
    prune();
    std::move(m_findings.begin(), m_findings.end(), std::back_inserter(answer.findings));
    m_findings.clear();
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

} // namespace kluwen::patterns
