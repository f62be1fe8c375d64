#pragma once
#include "core/picture/texts.h"
#include <QJsonObject>

namespace kluwen::picture
{

/// A text as the documents of the texts have it: {"nl": "...", "en": "..."}, or one text for both languages.
[[nodiscard]] Phrase readPhrase(const QJsonValue &json);
[[nodiscard]] QJsonObject writePhrase(const Phrase &phrase);
/// The marking and what else the frame of every product says.
void readFrame(const QJsonObject &json, Texts &texts);
void writeFrame(const Texts &texts, QJsonObject &json);

} // namespace kluwen::picture
