#pragma once
#include "ui/base/theme.h"
#include "ui/shell/languageswitch.h"
#include <QObject>
#include <QSettings>

namespace kluwen::ui
{

class Actions;

/// Language and theme of the screen: from the settings, by the menu, at run time.
class Screen : public QObject
{
    Q_OBJECT
public:
    Screen(QSettings &settings, Actions &actions, QObject *parent);

    void apply(); ///< what the settings say; once at the start
    void setLanguage(Language language);
    void setTheme(const QString &code); ///< "light", "dark", "system"
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged(const kluwen::ui::Theme &theme);

private:
    void useTheme(const QString &code);
    void useLanguage(Language language);

    QSettings &m_settings;
    Actions &m_actions;
    LanguageSwitch m_language;
    Theme m_theme = Theme::light();
    bool m_systemIsDark; ///< as found before this program set a palette of its own
};

} // namespace kluwen::ui
