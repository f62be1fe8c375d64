#pragma once
#include "core/store/casefile.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/jobsview.h"
#include "ui/shell/mainwindow.h"

#include <gtest/gtest.h>
#include <QLineEdit>
#include <QSettings>
#include <QTableWidget>
#include <QtTest>

namespace kluwen::test
{

/// The real window with settings of its own, a script instead of dialogs, and simple rooms on its desk.
class WindowTest : public testing::Test
{
protected:
    WindowTest() : m_settings(m_folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        m_settings.setValue(QStringLiteral("screen/language"), QStringLiteral("en"));
        m_settings.setValue(QStringLiteral("screen/theme"), QStringLiteral("light"));
    }

    ui::MainWindow &window()
    {
        if (!m_window)
            m_window = std::make_unique<ui::MainWindow>(m_settings, m_prompt, m_clock, m_makeDemoCase, &furnish);
        return *m_window;
    }

    static void furnish(ui::Desk &desk, const ui::Fittings &fittings)
    {
        desk.addView("network", QT_TRANSLATE_NOOP("Ui", "Network"), QStringLiteral("network"), "network",
                     new QLineEdit);
        desk.addView("trail", QT_TRANSLATE_NOOP("Ui", "Money Trail"), QStringLiteral("money"), "money", new QLineEdit);
        auto *inspector = new QTableWidget(2, 2);
        inspector->setTabKeyNavigation(false);
        desk.addPanel("inspector", QT_TRANSLATE_NOOP("Ui", "Inspector"), "statements", Qt::RightDockWidgetArea,
                      inspector);
        auto *jobs = new ui::JobsView(fittings.jobs);
        QObject::connect(&desk, &ui::Desk::themeChanged, jobs, &ui::JobsView::setTheme);
        desk.addPanel("jobs", QT_TRANSLATE_NOOP("Ui", "Jobs"), "first-steps", Qt::BottomDockWidgetArea, jobs);
    }

    void trigger(const char *action) { window().actions().action(action)->trigger(); }

    /// Makes a case through the menu, as a person would.
    void makeCase(const QString &title = QStringLiteral("Operation Test"))
    {
        m_prompt.texts << title;
        m_prompt.files << QStringList{m_folder.path(QStringLiteral("case%1.kluwen").arg(++m_cases))};
        QSignalSpy opened(&window(), &ui::MainWindow::caseOpened);
        trigger("case.new");
        ASSERT_TRUE(opened.wait(20000) || !opened.isEmpty());
        ASSERT_TRUE(window().desk());
    }

    void import(const QString &name, const QByteArray &bytes)
    {
        QSignalSpy changed(&window().desk()->session(), &ui::CaseSession::changed);
        window().importFiles({m_folder.write(name, bytes)});
        ASSERT_TRUE(changed.wait(20000));
    }

    TemporaryFolder m_folder;
    QSettings m_settings;
    TestClock m_clock;
    ScriptedPrompt m_prompt;
    ui::MakeDemoCase m_makeDemoCase;
    int m_cases = 0;
    std::unique_ptr<ui::MainWindow> m_window;
};

inline const QByteArray someRows = "date;payer;payee;amount;currency;description\n"
                                   "2024-03-05;NL02VRZN0123456789;NL46VRZN0987654321;1234,56;EUR;rent of March\n"
                                   "2024-03-06;NL46VRZN0987654321;NL02VRZN0123456789;10,00;EUR;second\n";

} // namespace kluwen::test
