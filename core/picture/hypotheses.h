#pragma once
#include "core/picture/phrase.h"

namespace kluwen::picture
{

/// How a piece of evidence goes with a hypothesis (Heuer, Analysis of Competing Hypotheses; domain A7).
enum class Consistency { NotApplicable, VeryConsistent, Consistent, Neutral, Inconsistent, VeryInconsistent };
[[nodiscard]] QString consistencyId(Consistency consistency); ///< "", "CC", "C", "N", "I", "II": as it is shown too
[[nodiscard]] Consistency consistencyFromId(const QString &id);

struct Evidence
{
    Phrase text;
    int credibility = 2;      ///< 1 low to 3 high
    int relevance = 2;        ///< 1 low to 3 high
    QList<Consistency> cells; ///< per hypothesis; missing ones are not applicable
};

/// The matrix of hypotheses and evidence.
struct Hypotheses
{
    QList<Phrase> hypotheses;
    QList<Evidence> evidence;

    [[nodiscard]] bool isEmpty() const { return hypotheses.isEmpty() && evidence.isEmpty(); }
    [[nodiscard]] Consistency cell(qsizetype item, qsizetype hypothesis) const;
};

/// What the matrix says: the hypothesis with the least against it stands best; that much in its favour says nothing.
struct HypothesesAnswer
{
    QList<int> against;                  ///< per hypothesis: credibility times relevance, once for I and twice for II
    QList<qsizetype> order;              ///< hypotheses, the least against first; equal ones as they stand
    QList<int> diagnosticity;            ///< per piece of evidence: how far it tells hypotheses apart; 0 = not at all
    QList<qsizetype> decisive;           ///< evidence without which other hypotheses would stand best
    QList<QList<qsizetype>> bestWithout; ///< which these would be, per decisive piece; several stand level
};
[[nodiscard]] HypothesesAnswer weigh(const Hypotheses &hypotheses);

} // namespace kluwen::picture
