#pragma once
#include "core/model/statement.h"
#include "core/picture/recipient.h"
#include <optional>

namespace kluwen::picture
{

/// What the rules know of the thing or link that a statement is about.
struct Subject
{
    QString type; ///< thing or link type
    bool isLink = false;
    bool isTiedToPseudonym = false;                  ///< of a link: one of its ends is under a pseudonym
    Decision decision;                               ///< of the thing or link as a whole
    std::array<bool, personCategories> capacities{}; ///< of a person: in which they are in the case
};

/// One rule: what it says of a statement, or nothing where it has nothing to say. The strictest answer counts.
using Rule = std::optional<Decision> (*)(const Statement &statement, const Subject &subject, const Terms &terms);

[[nodiscard]] std::optional<Decision> byTime(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> byBasis(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> byMarking(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> byHandling(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> byGrading(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> bySubject(const Statement &, const Subject &, const Terms &);
[[nodiscard]] std::optional<Decision> byProperty(const Statement &, const Subject &, const Terms &);

/// What the law and the marking say of the whole provision, whatever the statement.
[[nodiscard]] Decision decisionOnAll(const Terms &terms);
/// All rules in the order in which their reasons are told; `all` is decisionOnAll, worked out once.
[[nodiscard]] Decision decisionOn(const Statement &statement, const Subject &subject, const Terms &terms,
                                  const Decision &all);

/// The property tells who or what it is: the first that names a thing of the type.
[[nodiscard]] bool isNaming(const QString &type, const QString &property);
/// The value is a name, a number or a description by which somebody or something can be found.
[[nodiscard]] bool isIdentifying(const QString &type, const QString &property);

/// The value as a recipient gets it in general terms: "age:35-44" for a date of birth, the municipality for an address
/// (`municipality` of the same thing, else read from the text); nothing where it cannot be made less exact.
[[nodiscard]] std::optional<QString> generalised(const Statement &statement, const QString &type,
                                                 const QString &municipality, const QDate &asOf);
/// "35 tot en met 44 jaar" of "age:35-44"; empty labels where the value is no age band.
[[nodiscard]] Labels ageBandLabels(const QString &value);

} // namespace kluwen::picture
