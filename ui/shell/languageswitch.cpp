#include "ui/shell/languageswitch.h"
#include "ui/base/format.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

namespace kluwen::ui
{

LanguageSwitch::~LanguageSwitch() = default; // a translator that goes takes itself out

void LanguageSwitch::set(Language language)
{
    // First the locale: widgets ask for it when the translators tell them to speak anew.
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    m_program = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    const bool hasQt =
        m_qt->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (hasQt)
        QCoreApplication::installTranslator(m_qt.get());
    const bool hasProgram = m_program->load(QStringLiteral(":/i18n/kluwen_%1.qm").arg(code));
    if (hasProgram && QCoreApplication::installTranslator(m_program.get()))
        return;
    // No file, or an empty one: the source texts are English, but dates and amounts still change.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

Language LanguageSwitch::chosen(const QString &code)
{
    if (!code.isEmpty())
        return languageFromCode(code);
    return QLocale::system().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

} // namespace kluwen::ui
