#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// Whether it is an event that happened, in the widest sense: a meeting, a search, a seizure.
[[nodiscard]] bool isHappening(const Thing &thing);
[[nodiscard]] bool isSearchOrSeizure(const Material &material, const Thing &thing);
/// By day, seizures after what else happened on it; those of an unknown day last.
[[nodiscard]] QList<Thing> happeningsOf(const Material &material);
[[nodiscard]] PartialDate dayOf(const Material &material, const Thing &happening);
/// "9 December 2025", "March 2025", or from when to when.
[[nodiscard]] Phrase whenOf(const Material &material, const Thing &happening);
/// "meeting", "seizure": the most telling word there is.
[[nodiscard]] Phrase kindOfHappening(const Material &material, const Thing &happening);
/// Who and what took part, was searched or had something seized; each once.
[[nodiscard]] QList<Thing> endsOf(const Material &material, const Thing &happening);
/// "Meeting in the office, Nowhere. Involved: A and B."
[[nodiscard]] Labels toldOf(const Material &material, const Thing &happening);

} // namespace kluwen::picture
