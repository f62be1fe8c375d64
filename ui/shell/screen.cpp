#include "ui/shell/screen.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QPalette>

namespace kluwen::ui
{

Screen::Screen(QSettings &settings, Actions &actions, QObject *parent)
    : QObject(parent), m_settings(settings), m_actions(actions)
{
    const QPalette palette = QApplication::palette();
    m_systemIsDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    actions.on("view.language.nl", this, [this] { setLanguage(Language::Dutch); });
    actions.on("view.language.en", this, [this] { setLanguage(Language::English); });
    actions.on("view.theme.light", this, [this] { setTheme(QStringLiteral("light")); });
    actions.on("view.theme.dark", this, [this] { setTheme(QStringLiteral("dark")); });
    actions.on("view.theme.system", this, [this] { setTheme(QStringLiteral("system")); });
}

void Screen::apply()
{
    useLanguage(LanguageSwitch::chosen(settings::language.in(m_settings)));
    useTheme(settings::theme.in(m_settings));
}

void Screen::setLanguage(Language language)
{
    settings::language.set(m_settings, languageCode(language));
    useLanguage(language);
}

void Screen::setTheme(const QString &code)
{
    settings::theme.set(m_settings, code);
    useTheme(code);
}

void Screen::useLanguage(Language language)
{
    m_actions.action(language == Language::Dutch ? "view.language.nl" : "view.language.en")->setChecked(true);
    m_language.set(language);
}

void Screen::useTheme(const QString &code)
{
    const bool isDark = code == QLatin1String("dark") || (code != QLatin1String("light") && m_systemIsDark);
    const char *action = code == QLatin1String("dark")    ? "view.theme.dark"
                         : code == QLatin1String("light") ? "view.theme.light"
                                                          : "view.theme.system";
    m_actions.action(action)->setChecked(true);
    m_theme = isDark ? Theme::dark() : Theme::light();
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTheme(*application, m_theme);
    Q_EMIT themeChanged(m_theme);
}

} // namespace kluwen::ui
