#pragma once
#include "core/model/schema.h"
#include "core/picture/caseview.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

struct Material;

/// Whether the name of a thing of this type may be translated: events, seizures and documents carry a caption that
/// somebody made up; persons, organisations and all else are called what they are called.
[[nodiscard]] bool hasTranslatableName(const QString &type);
/// A caption in both languages; where the texts translate it into one only, the caption itself stands for the other.
[[nodiscard]] Labels translatedName(const QString &caption, const Texts &texts);
/// The captions in the view that may be translated, of events, seizures, documents and sources, each once, by letter.
[[nodiscard]] QStringList translatableNames(const CaseView &view);
/// Whether a value is a word of the source's that wants a translation: text, and neither a name nor a number.
[[nodiscard]] bool isTranslatableValue(const PropertyType &property, const QString &value);
/// A value of text as each language reads it: the translation of the texts, with the source's own word behind it.
[[nodiscard]] Labels translatedValue(const PropertyType &property, const QString &value, const Texts &texts);
/// Lists them in the picture of a Dutch case for who translates them, with a remark on those that have no English.
void offerNames(const Material &material, Picture &picture);

} // namespace kluwen::picture
