#pragma once
#include <memory>
#include <QString>

class QTranslator;

namespace kluwen
{

/// The languages of the program and of its pictures.
enum class Language { Dutch, English };

[[nodiscard]] QString languageCode(Language language);        ///< "nl" or "en"
[[nodiscard]] Language languageFromCode(const QString &code); ///< English for anything but "nl"

/// Sentences in one language, whatever the language of the screen is: a picture in English from a Dutch window.
/// Texts are marked with QT_TRANSLATE_NOOP("Picture", "...") and looked up in the context given.
class Phrasebook
{
public:
    explicit Phrasebook(Language language);
    ~Phrasebook();
    Phrasebook(Phrasebook &&) noexcept;
    Phrasebook &operator=(Phrasebook &&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    /// count chooses the plural form and replaces %n; -1 = no number in the sentence.
    [[nodiscard]] QString text(const char *source, int count = -1, const char *context = "Picture") const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace kluwen
