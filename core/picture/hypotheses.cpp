#include "core/picture/hypotheses.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kluwen::picture
{

namespace
{

constexpr std::array<const char *, 6> ids{"", "CC", "C", "N", "I", "II"};

int againstOf(Consistency consistency)
{
    switch (consistency) {
    case Consistency::Inconsistent:
        return 1;
    case Consistency::VeryInconsistent:
        return 2;
    default:
        return 0;
    }
}

/// From +2 for CC to -2 for II.
int leaningOf(Consistency consistency)
{
    switch (consistency) {
    case Consistency::VeryConsistent:
        return 2;
    case Consistency::Consistent:
        return 1;
    default:
        return -againstOf(consistency);
    }
}

QList<int> sumsWithout(const Hypotheses &matrix, qsizetype left)
{
    QList<int> sums(matrix.hypotheses.size(), 0);
    for (qsizetype item = 0; item < matrix.evidence.size(); ++item) {
        const Evidence &evidence = matrix.evidence[item];
        for (qsizetype h = 0; item != left && h < sums.size(); ++h)
            sums[h] += againstOf(matrix.cell(item, h)) * evidence.credibility * evidence.relevance;
    }
    return sums;
}

QList<qsizetype> leaders(const QList<int> &sums)
{
    QList<qsizetype> best;
    if (sums.isEmpty())
        return best;
    const int least = *std::min_element(sums.begin(), sums.end());
    for (qsizetype h = 0; h < sums.size(); ++h)
        if (sums[h] == least)
            best << h;
    return best;
}

} // namespace

QString consistencyId(Consistency consistency)
{
    return QLatin1String(ids[static_cast<size_t>(consistency)]);
}

Consistency consistencyFromId(const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<Consistency>(i);
    return Consistency::NotApplicable;
}

Consistency Hypotheses::cell(qsizetype item, qsizetype hypothesis) const
{
    return evidence[item].cells.value(hypothesis, Consistency::NotApplicable);
}

HypothesesAnswer weigh(const Hypotheses &matrix)
{
    HypothesesAnswer answer;
    answer.against = sumsWithout(matrix, -1);
    answer.order.resize(matrix.hypotheses.size());
    std::iota(answer.order.begin(), answer.order.end(), qsizetype{0});
    std::stable_sort(answer.order.begin(), answer.order.end(),
                     [&](qsizetype a, qsizetype b) { return answer.against[a] < answer.against[b]; });
    for (qsizetype item = 0; item < matrix.evidence.size(); ++item) {
        int least = 2;
        int most = -2;
        for (qsizetype h = 0; h < matrix.hypotheses.size(); ++h) {
            if (matrix.cell(item, h) == Consistency::NotApplicable)
                continue;
            least = std::min(least, leaningOf(matrix.cell(item, h)));
            most = std::max(most, leaningOf(matrix.cell(item, h)));
        }
        answer.diagnosticity << std::max(0, most - least);
        const QList<qsizetype> without = leaders(sumsWithout(matrix, item));
        if (without == leaders(answer.against))
            continue;
        answer.decisive << item;
        answer.bestWithout << without;
    }
    return answer;
}

} // namespace kluwen::picture
