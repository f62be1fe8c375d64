#include "core/picture/rules/rule.h"

namespace kluwen::picture
{

std::optional<Decision> byTime(const Statement &statement, const Subject &, const Terms &terms)
{
    if (terms.asOf.isValid() && statement.knownSince.isValid() && statement.knownSince > terms.asOf)
        return stays(Reason::KnownLater);
    return {};
}

/// The law must allow the provision on its day; some provisions ask for a written decision (Wpg art. 20) and leave out
/// data processed under certain articles without one (Bpg art. 4:5).
std::optional<Decision> byBasis(const Statement &, const Subject &, const Terms &terms)
{
    if (terms.recipient.isOwnTeam())
        return {};
    const LegalBasis *basis = terms.recipient.basisOn(terms.day.isValid() ? terms.day : terms.asOf.date());
    if (!basis)
        return stays(Reason::NoBasis);
    if (!terms.decision.trimmed().isEmpty())
        return {};
    if (basis->needsDecision || basis->excludedArticles.contains(terms.article))
        return stays(Reason::NeedsDecision);
    return {};
}

std::optional<Decision> byMarking(const Statement &, const Subject &, const Terms &terms)
{
    if (terms.recipient.isOwnTeam())
        return {};
    const Marking marking = markingFromText(terms.marking);
    if (marking.classification > terms.recipient.classification || (marking.tlp && *marking.tlp > terms.recipient.tlp))
        return stays(Reason::MarkingTooHigh);
    return {};
}

} // namespace kluwen::picture
