#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// A phrase in both languages, to be a part of another one.
[[nodiscard]] Labels said(const Phrase &phrase);
/// "A, B and C".
[[nodiscard]] Labels listed(const QList<Labels> &names);
/// With a full stop behind it, where there is none yet ("X B.V.").
[[nodiscard]] Labels closed(const Labels &text);

/// Until when somebody says that the tie holds; invalid where somebody says that it goes on.
[[nodiscard]] PartialDate untilOf(const Material &material, const Link &link);
/// Share and kind of a tie: "60%", "de facto".
[[nodiscard]] QList<Labels> qualitiesOf(const Material &material, const Link &link);
/// Whether it is told which part of a company somebody owns: "shareholder (60%)" rather than "owner".
[[nodiscard]] bool tellsShare(const Material &material, const Link &link);
/// "owner (60%)", in the words of the schema; empty where it has no word for who holds such a tie.
[[nodiscard]] Labels standingOf(const Material &material, const Link &link);
/// "a director (de facto)": as a sentence has it; Dutch needs no article there.
[[nodiscard]] Labels withArticle(const Labels &standing);
/// "A owns B", "A is shareholder (60%) of B", "A is a director of B", "A lends to B"; in the past tense where the tie
/// had ended at the as-of time.
[[nodiscard]] Labels tieSentence(const Material &material, const Link &link);
/// The same with the last day of a tie that had ended: "A was a director of B up to and including 15 October 2025".
[[nodiscard]] Labels tieWithEnd(const Material &material, const Link &link);

/// Of whom and what somebody is owner, director and the like: "shareholder (100%) and director of X".
[[nodiscard]] Phrase holdingsOf(const Material &material, const Thing &thing);
/// Who owns and runs an organisation and works for it: "shareholders: A (60%) and B (40%); director: C".
[[nodiscard]] Phrase holdersOf(const Material &material, const Thing &organisation);

[[nodiscard]] bool isOrganisation(const Thing &thing);
/// Whether the reader reads a role that makes a suspect of it (directory of recipients, categories).
[[nodiscard]] bool isSuspect(const CaseView &view, const Thing &thing);
/// What an operation is about: suspects, and organisations and premises of searches and seizures. The same for every
/// recipient, also where the role may not be read.
[[nodiscard]] QSet<RecordId> targetsOf(const Material &material);
/// A report that somebody declares: what was read is told as read, without gradings.
[[nodiscard]] bool isUnderOath(const Material &material);
/// Those with a role first, in the order in which the schema lists the roles; then by name.
[[nodiscard]] QList<Thing> byRole(const Material &material, bool (*wanted)(const Thing &));

} // namespace kluwen::picture
