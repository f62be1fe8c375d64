#include "tests/ui/shell/deskfixture.h"
#include "ui/base/format.h"
#include "ui/shell/topbar.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace kluwen;
using namespace kluwen::ui;
using LanguageTest = test::WindowTest;

namespace
{

/// Translates every sentence of the program into itself between brackets, so that what misses them was not translated.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Ui") != 0 && qstrcmp(context, "Core") != 0)
            return {};
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

void collect(const QMenu *menu, QStringList &texts)
{
    texts << menu->title();
    for (const QAction *action : menu->actions())
        if (action->menu())
            collect(action->menu(), texts);
        else if (!action->isSeparator())
            texts << action->text();
}

/// Every text that a person sees in the window.
QStringList visibleTexts(MainWindow &window)
{
    QStringList texts;
    for (const QAction *top : window.menuBar()->actions())
        collect(top->menu(), texts);
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->pixmap().isNull())
            texts << label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            texts << button->text();
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
        texts << dock->windowTitle();
    for (const QTabBar *bar : window.findChildren<QTabBar *>())
        for (int tab = 0; tab < bar->count(); ++tab)
            texts << bar->tabText(tab);
    texts.removeAll(QString());
    return texts;
}

const QSet<QString> notTranslated{QStringLiteral("Kluwen"), QStringLiteral("Nederlands"), QStringLiteral("English"),
                                  QStringLiteral("Operation Test")};

void expectBracketed(MainWindow &window)
{
    for (const QString &text : visibleTexts(window))
        if (!notTranslated.contains(text)) {
            EXPECT_TRUE(text.contains(QLatin1Char('['))) << text.toStdString();
        }
}

} // namespace

TEST_F(LanguageTest, ASwitchChangesEveryTextOfTheStartPage)
{
    window().show();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    expectBracketed(window());
    EXPECT_GT(visibleTexts(window()).size(), 60);
}

TEST_F(LanguageTest, ASwitchChangesEveryTextOfAnOpenCase)
{
    window().show();
    makeCase();
    {
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        expectBracketed(window());
    }
    // And back: nothing keeps the words of the language before.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
    QCoreApplication::processEvents();
    for (const QString &text : visibleTexts(window()))
        EXPECT_FALSE(text.contains(QLatin1Char('['))) << text.toStdString();
}

TEST_F(LanguageTest, DatesFollowTheLanguageAtOnce)
{
    window().show();
    makeCase();
    const auto hasText = [this](const QString &wanted) {
        for (const QLabel *label : window().findChild<TopBar *>()->findChildren<QLabel *>())
            if (label->text().contains(wanted))
                return true;
        return false;
    };
    EXPECT_TRUE(hasText(QStringLiteral("3 Mar 2026")));

    trigger("view.language.nl");
    QCoreApplication::processEvents();

    EXPECT_EQ(screenLanguage(), Language::Dutch);
    EXPECT_TRUE(hasText(QStringLiteral("3 mrt 2026")));
    EXPECT_EQ(m_settings.value(QStringLiteral("screen/language")).toString(), QStringLiteral("nl"));
    trigger("view.language.en");
}

TEST_F(LanguageTest, TheThemeChangesAtOnceAndIsRemembered)
{
    window().show();
    makeCase();
    const QColor light = QApplication::palette().color(QPalette::Window);

    trigger("view.theme.dark");

    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::dark().window);
    EXPECT_NE(QApplication::palette().color(QPalette::Window), light);
    EXPECT_EQ(m_settings.value(QStringLiteral("screen/theme")).toString(), QStringLiteral("dark"));
    const QImage grab = window().grab().toImage();
    EXPECT_LT(grab.pixelColor(grab.width() / 2, 4).lightness(), 80);
}
