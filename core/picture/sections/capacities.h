#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// A witness, a victim or a minor who is no suspect: apart from the others in every table (Wpg art. 6b).
[[nodiscard]] bool isKeptApart(const CaseView &view, const Thing &person);
/// Takes those out of the view of whom nothing is told to a reader who does not choose whom to disrupt: kept apart,
/// with no tie or account, in no text and put in by nobody.
void leaveOutUntold(Material &material);
/// Witnesses, victims and minors, without a day of birth: for the team that chooses, and whom a text cites.
void listKeptApart(const Material &material, const QList<Thing> &persons, Section &section);
/// Persons of whom no role is told: their names for the team that chooses, a number for others.
void tellOfOthers(const Material &material, const QList<Thing> &others, Section &section);
/// What a role does not say: below whatever shows roles of persons.
void tellWhatRolesAre(Section &section);
/// The same where one of those listed above has a role that the reader gets, and what may excuse a money mule.
void explainRoles(const Material &material, const QList<RecordId> &listed, Section &section);

} // namespace kluwen::picture
