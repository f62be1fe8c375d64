#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// What accounts are called in the sections on the money trail.
[[nodiscard]] QString accountName(const Material &material, money::AccountIndex account); ///< empty where withheld
[[nodiscard]] Phrase accountPhrase(const Material &material, money::AccountIndex account);
/// "Holder (...0285)" of "Holder (NL20TEST0000000285)": for tables, where the whole number stands elsewhere.
[[nodiscard]] QString shortAccountName(const QString &name);

[[nodiscard]] Phrase shortNameOf(const Material &material, money::AccountIndex account);
[[nodiscard]] Phrase ruleName(money::Rule rule);

/// The trail of an account as a figure, with what its caption says of the bands; backwards: where its money came from.
[[nodiscard]] TrailFigure trailFigure(const Material &material, money::Trace trace, money::AccountIndex account,
                                      bool backwards);
/// Where the traced money went, in sums that add up to what left the accounts that are followed: what is still there,
/// of which this is not known, and what came back and left once more. Nothing under the rule "all traced", which counts
/// money more than once.
void tellParts(const Material &material, const money::Trace &trace, Section &section);
/// Every calculation rule beside the others, and what their sums do not show.
void compareRules(const Material &material, const money::Trace &trace, Section &section);
/// Accounts that the sections on the trail list, the largest sums first.
inline constexpr qsizetype listedTargets = 12;

/// The payments that the texts cite, as a table; nothing where they cite none.
void addCitedPayments(const Material &material, Section &section);
/// What left the accounts that are followed; as sumForReader where part of it went to parties outside the known ones.
[[nodiscard]] Labels paidOutForReader(const Material &material, const money::Trace &trace);

} // namespace kluwen::picture
