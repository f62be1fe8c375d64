#pragma once
#include "core/picture/contents.h"

namespace kluwen::picture
{

/// The thing that a person means by a number or a name, whatever the recipient may see of it. NotFound where the case
/// has none.
[[nodiscard]] Result<RecordId> meantThing(const Contents &contents, const QString &text, bool isAccount);
/// All things that are called so or have that number, accounts too: never none.
[[nodiscard]] Result<QList<RecordId>> thingsCalled(const Contents &contents, const QString &text);

} // namespace kluwen::picture
