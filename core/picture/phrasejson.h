#pragma once
#include "core/picture/phrase.h"
#include <QJsonObject>

namespace kluwen::picture
{

/// Writes phrases as they are read in Dutch and in English: what was frozen says the same when the sentences of the
/// program have changed. A single value (an amount, a number, a date, a name) stays a value.
class PhraseWriter
{
public:
    PhraseWriter() : m_dutch(Language::Dutch), m_english(Language::English) {}

    [[nodiscard]] QJsonObject write(const Phrase &phrase) const;
    [[nodiscard]] Labels labels(const Phrase &phrase) const; ///< its text in both languages
    [[nodiscard]] const Phrasebook &dutch() const { return m_dutch; }
    [[nodiscard]] const Phrasebook &english() const { return m_english; }

private:
    Phrasebook m_dutch;
    Phrasebook m_english;
};

[[nodiscard]] Phrase phraseFromJson(const QJsonValue &json);
[[nodiscard]] QJsonObject labelsToJson(const Labels &labels);
[[nodiscard]] Labels labelsFromJson(const QJsonValue &json);

} // namespace kluwen::picture
