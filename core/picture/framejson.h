#pragma once
#include "core/picture/phrasejson.h"
#include "core/picture/picturejson.h"

namespace kluwen::picture
{

/// The head of a picture as a frozen version keeps it. What later versions of the program added is written only where
/// it says something, so that the checksum of what was frozen before stays.
[[nodiscard]] QJsonObject frameToJson(const Frame &frame, const PhraseWriter &writer, Extent extent);
[[nodiscard]] Frame frameFromJson(const QJsonObject &json);

} // namespace kluwen::picture
