#include "core/picture/rules/rule.h"

namespace kluwen::picture
{

std::optional<Decision> byHandling(const Statement &statement, const Subject &, const Terms &terms)
{
    if (statement.handling > terms.recipient.handling)
        return stays(Reason::HandlingTooStrict);
    return {};
}

std::optional<Decision> byGrading(const Statement &statement, const Subject &, const Terms &terms)
{
    if (!statement.grading.atLeast(terms.recipient.grading))
        return stays(Reason::GradingTooLow);
    return {};
}

} // namespace kluwen::picture
