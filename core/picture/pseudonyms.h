#pragma once
#include "core/picture/contents.h"

namespace kluwen::picture
{

/// A name that says nothing for every thing given: "P-7KQ3MX". The same thing of the same case is called the same for
/// the same recipient at every provision, and otherwise for another; without the secret of the case nobody can work out
/// which thing it is (HMAC-SHA256, RFC 2104).
[[nodiscard]] QHash<RecordId, QString> pseudonymsOf(const Contents &contents, const QString &recipient);

} // namespace kluwen::picture
