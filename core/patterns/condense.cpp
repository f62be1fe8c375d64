#include "core/patterns/condense.h"
#include "core/base/tr.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace kluwen::patterns
{

namespace
{

constexpr size_t nowhere = static_cast<size_t>(-1);

/// Where most of the keys lie, and how many of them do.
struct Place
{
    size_t index = nowhere;
    size_t count = 0;
};

template<typename Key>
Place placeOf(const std::vector<Key> &keys, const std::unordered_map<Key, size_t> &places)
{
    std::map<size_t, size_t> counts;
    for (const Key key : keys)
        if (const auto place = places.find(key); place != places.end())
            ++counts[place->second];
    Place best;
    for (const auto &[index, count] : counts)
        if (count > best.count)
            best = {index, count};
    return best;
}

/// Drafts that say the same.
struct Same
{
    Draft draft; ///< the strongest
    qint64 times = 1;
};

void join(Same &same, Draft &&weaker)
{
    ++same.times;
    same.draft.rows.insert(same.draft.rows.end(), weaker.rows.begin(), weaker.rows.end());
    auto &accounts = same.draft.finding.accounts;
    accounts.insert(accounts.end(), weaker.finding.accounts.begin(), weaker.finding.accounts.end());
}

Draft closed(Same &&same)
{
    if (same.times == 1)
        return std::move(same.draft);
    std::sort(same.draft.rows.begin(), same.draft.rows.end());
    same.draft.rows.erase(std::unique(same.draft.rows.begin(), same.draft.rows.end()), same.draft.rows.end());
    std::unordered_set<qint64> seen;
    auto &accounts = same.draft.finding.accounts;
    accounts.erase(std::remove_if(accounts.begin(), accounts.end(),
                                  [&seen](RecordId id) { return !seen.insert(id.value()).second; }),
                   accounts.end());
    same.draft.finding.explanation.push_back(
        {QT_TRANSLATE_NOOP("Core", "This was found %1 times with the same account or payments; the clearest is told."),
         {same.times}});
    return std::move(same.draft);
}

int weightOf(const Finding &finding)
{
    const MethodCard *card = cardOf(finding.pattern);
    return card ? card->weight : 0;
}

std::vector<qint64> paymentsOf(const Finding &finding)
{
    std::vector<qint64> payments;
    payments.reserve(finding.payments.size());
    for (const PaymentId id : finding.payments)
        payments.push_back(id.value());
    return payments;
}

/// The patterns of findings that are left out, by the finding that holds their payments.
using Others = std::map<size_t, std::vector<QString>>;

Others leaveOutRepeated(std::vector<Finding> &findings, std::vector<char> &isLeftOut)
{
    std::vector<size_t> order(findings.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&findings](size_t a, size_t b) { return weightOf(findings[a]) > weightOf(findings[b]); });
    Others others;
    std::unordered_map<qint64, size_t> holders;
    for (const size_t index : order) {
        const std::vector<qint64> payments = paymentsOf(findings[index]);
        const Place holder = placeOf(payments, holders);
        if (holder.count * 5 >= payments.size() * 4 && holder.count > 0 &&
            weightOf(findings[holder.index]) > weightOf(findings[index])) {
            isLeftOut[index] = 1;
            auto &named = others[holder.index];
            if (std::find(named.begin(), named.end(), findings[index].pattern) == named.end())
                named.push_back(findings[index].pattern);
            continue;
        }
        for (const qint64 payment : payments)
            holders.try_emplace(payment, index);
    }
    return others;
}

} // namespace

std::vector<Draft> toldOnce(std::vector<Draft> drafts)
{
    std::vector<Same> all;
    std::map<RecordId, size_t> byAccount;
    std::unordered_map<std::uint32_t, size_t> byRow;
    for (Draft &draft : drafts) {
        size_t index = nowhere;
        if (!draft.rows.empty()) {
            const auto [known, isNew] = byAccount.try_emplace(draft.finding.accounts.front(), all.size());
            const Place place = isNew ? placeOf(draft.rows, byRow) : Place{known->second, draft.rows.size()};
            if (place.count * 2 >= draft.rows.size())
                index = known->second = place.index;
        }
        for (const std::uint32_t row : draft.rows)
            byRow.try_emplace(row, index == nowhere ? all.size() : index);
        if (index == nowhere)
            all.push_back({std::move(draft), 1});
        else
            join(all[index], std::move(draft));
    }
    std::vector<Draft> once;
    once.reserve(all.size());
    for (Same &same : all)
        once.push_back(closed(std::move(same)));
    return once;
}

void condense(Answer &answer)
{
    std::vector<Finding> &findings = answer.findings;
    std::vector<char> isLeftOut(findings.size(), 0);
    for (const auto &[index, patterns] : leaveOutRepeated(findings, isLeftOut))
        for (const QString &pattern : patterns)
            findings[index].explanation.push_back(
                {QT_TRANSLATE_NOOP("Core", "The same payments were also found as: %1."),
                 {Words{cardOf(pattern)->name}}});
    std::vector<Finding> left;
    for (size_t i = 0; i < findings.size(); ++i)
        if (isLeftOut[i] == 0)
            left.push_back(std::move(findings[i]));
    std::map<QString, int> heaviest;
    for (const Finding &finding : left) {
        int &weight = heaviest[finding.pattern];
        weight = std::max(weight, finding.strength + weightOf(finding));
    }
    std::stable_sort(left.begin(), left.end(), [&heaviest](const Finding &a, const Finding &b) {
        const auto rank = [&heaviest](const Finding &f) { return std::pair(-heaviest[f.pattern], f.pattern); };
        return a.pattern != b.pattern && rank(a) < rank(b);
    });
    findings = std::move(left);
}

} // namespace kluwen::patterns
