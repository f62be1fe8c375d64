#pragma once
#include "core/base/phrasebook.h"
#include <QTranslator>

namespace kluwen::ui
{

/// The language of the screen at run time: translators of the program and of Qt, and QLocale's default. Every widget
/// hears of it by QEvent::LanguageChange.
class LanguageSwitch
{
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    void set(Language language);
    /// The language of a setting's code, or of the system where the code is empty.
    [[nodiscard]] static Language chosen(const QString &code);

private:
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt; ///< buttons of Qt's own dialogs
};

} // namespace kluwen::ui
