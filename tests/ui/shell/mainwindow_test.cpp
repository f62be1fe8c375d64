#include "core/store/history.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"
#include "tests/ui/shell/deskfixture.h"
#include "ui/shell/emptycasepage.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/recentcases.h"
#include "ui/shell/selectionslots.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QDockWidget>
#include <QMimeData>
#include <QToolButton>

using namespace kluwen;
using namespace kluwen::ui;
using MainWindowTest = test::WindowTest;

namespace
{

Result<void> addPerson(store::CaseFile &file)
{
    return file.things().addThing(QStringLiteral("person")).map([](RecordId) {});
}

} // namespace

TEST_F(MainWindowTest, AnEmptyWindowOffersTheWaysIn)
{
    window().show();

    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
    EXPECT_FALSE(window().findChild<Rail *>()->isVisible());
}

TEST_F(MainWindowTest, ANewCaseOpensEmptyAndSaysWhereToDropFiles)
{
    window().show();
    makeCase(QStringLiteral("Operation Test"));

    EXPECT_EQ(window().windowTitle(), QStringLiteral("Operation Test"));
    EXPECT_TRUE(window().findChild<EmptyCasePage *>()->isVisible());
    EXPECT_TRUE(window().findChild<Rail *>()->isVisible());
    EXPECT_EQ(window().desk()->window(), &window()); // in the window, not beside it
}

TEST_F(MainWindowTest, AnImportFillsTheCaseAndShowsTheViews)
{
    window().show();
    makeCase();
    import(QStringLiteral("payments.csv"), test::someRows);

    EXPECT_FALSE(window().findChild<EmptyCasePage *>()->isVisible());
    EXPECT_EQ(window().desk()->session().caseFile().payments().totals({})->count, 2);
    EXPECT_TRUE(window().findChild<NoticeBar *>()->text().contains(QStringLiteral("2 payments")));
}

TEST_F(MainWindowTest, UndoAndRedoSayWhatTheyDo)
{
    makeCase();
    CaseSession &session = window().desk()->session();
    ASSERT_TRUE(session.edit({"Add person", {}}, &addPerson));

    QAction *undo = window().actions().action("edit.undo");
    QAction *redo = window().actions().action("edit.redo");
    EXPECT_EQ(plainText(undo), QStringLiteral("Undo: Add person"));
    EXPECT_FALSE(redo->isEnabled());

    undo->trigger();
    EXPECT_TRUE(session.caseFile().things().thingCounts()->isEmpty());
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_EQ(plainText(redo), QStringLiteral("Redo: Add person"));

    redo->trigger();
    EXPECT_EQ(session.caseFile().things().thingCounts()->value(QStringLiteral("person")), 1);
}

TEST_F(MainWindowTest, ACaseInUseElsewhereOpensReadOnlyAndSaysSo)
{
    window().show();
    makeCase();
    const QString path = window().desk()->session().path();

    QSettings settings(m_folder.path(QStringLiteral("second.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("screen/language"), QStringLiteral("en"));
    test::ScriptedPrompt prompt;
    MainWindow second(settings, prompt, m_clock, {}, &furnish);
    second.show();
    QSignalSpy opened(&second, &MainWindow::caseOpened);
    second.open(path);
    ASSERT_TRUE(opened.wait(20000));

    EXPECT_TRUE(second.findChild<NoticeBar *>()->text().contains(QStringLiteral("read-only")));
    EXPECT_FALSE(second.actions().action("case.import")->isEnabled());
    EXPECT_TRUE(second.actions().action("picture.make")->isEnabled());
}

TEST_F(MainWindowTest, AFileThatIsNoCaseIsToldAndTheOpenOneStays)
{
    makeCase();
    window().open(m_folder.write(QStringLiteral("no.kluwen"), "this is no case"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_prompt.errors.isEmpty(); }, 20000));
    EXPECT_FALSE(m_prompt.errors.constFirst().message.isEmpty());
    EXPECT_TRUE(window().desk());
}

TEST_F(MainWindowTest, TheDemonstrationCaseComesFromTheProgram)
{
    m_makeDemoCase = [this](Progress &) -> Result<QString> {
        const QString path = m_folder.path(QStringLiteral("demo.kluwen"));
        const auto made = store::CaseFile::create(path, QStringLiteral("Demonstration"), Language::English, m_clock);
        if (!made)
            return fail(made.error());
        return path;
    };
    QSignalSpy opened(&window(), &MainWindow::caseOpened);
    trigger("case.demo");
    ASSERT_TRUE(opened.wait(20000));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Demonstration"));
}

TEST_F(MainWindowTest, RecentCasesComeBackWithoutThoseThatAreGone)
{
    makeCase();
    const QString path = window().desk()->session().path();
    trigger("case.close");
    RecentCases recent(m_settings);
    recent.add(m_folder.path(QStringLiteral("gone.kluwen")));

    EXPECT_EQ(recent.paths(), QStringList{path});
}

TEST_F(MainWindowTest, DroppedFilesAreImported)
{
    makeCase();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.write(QStringLiteral("payments.csv"), test::someRows))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());

    QSignalSpy changed(&window().desk()->session(), &CaseSession::changed);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    ASSERT_TRUE(changed.wait(20000));
    EXPECT_EQ(window().desk()->session().caseFile().payments().totals({})->count, 2);
}

TEST_F(MainWindowTest, TheStatusLineCountsTheSelectionAndItsMoney)
{
    window().show();
    makeCase();
    import(QStringLiteral("payments.csv"), test::someRows);
    CaseSession &session = window().desk()->session();
    const auto account = session.caseFile().things().findAccount(QStringLiteral("NL02VRZN0123456789"));
    ASSERT_TRUE(account);
    session.selection().setRecords({*account}, *account);

    const auto *line = window().findChild<StatusLine *>();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return line->selectionText() == QStringLiteral("1 selected · in €10.00 · out €1,234.56"); }, 20000))
        << line->selectionText().toStdString();
}

TEST_F(MainWindowTest, EverythingCanBeReachedWithTheTabKey)
{
    window().show();
    makeCase();
    import(QStringLiteral("payments.csv"), test::someRows);
    QApplication::setActiveWindow(&window());

    QSet<QWidget *> reached;
    QWidget *start = window().findChild<QPushButton *>(QStringLiteral("searchBox"));
    start->setFocus();
    for (int i = 0; i < 200; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == start)
            break;
    }

    for (QWidget *widget : window().findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QAbstractItemView *>(widget);
        const bool isOwn = !widget->objectName().startsWith(QStringLiteral("qt_"));
        const bool isDockButton = widget->parentWidget() && qobject_cast<QDockWidget *>(widget->parentWidget());
        if (isControl && isOwn && !isDockButton && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && !qobject_cast<QTabBar *>(widget->parentWidget()) &&
            !qobject_cast<QAbstractItemView *>(widget->parentWidget())) {
            EXPECT_TRUE(reached.contains(widget))
                << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " "
                << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(MainWindowTest, EveryButtonHasANameForTheScreenReader)
{
    window().show();
    makeCase();

    for (const QAbstractButton *button : window().findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->objectName().startsWith(QStringLiteral("qt_")) &&
            !qobject_cast<QTableWidget *>(button->parentWidget())) {
            EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty() && button->toolTip().isEmpty())
                << button->metaObject()->className() << " in " << button->parentWidget()->metaObject()->className();
        }
}

TEST_F(MainWindowTest, ASmallScreenFoldsTheRail)
{
    window().show();
    makeCase();
    window().resize(1366, 768);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().findChild<Rail *>()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_LE(window().minimumSizeHint().width(), 1024);
    window().resize(1920, 1080);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().findChild<Rail *>()->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
}

TEST_F(MainWindowTest, ClosedPanelsComeBackWithResetLayout)
{
    window().show();
    makeCase();
    auto *dock = window().findChild<QDockWidget *>(QStringLiteral("panel.jobs"));
    dock->close();
    EXPECT_FALSE(dock->isVisible());

    trigger("view.reset");

    EXPECT_TRUE(dock->isVisible());
}

TEST_F(MainWindowTest, PanelsAreRememberedBetweenCases)
{
    window().show();
    makeCase();
    window().findChild<QDockWidget *>(QStringLiteral("panel.jobs"))->close();
    trigger("case.close");
    makeCase(QStringLiteral("Another"));

    EXPECT_FALSE(window().findChild<QDockWidget *>(QStringLiteral("panel.jobs"))->isVisible());
    EXPECT_TRUE(window().findChild<QDockWidget *>(QStringLiteral("panel.inspector"))->isVisible());
}

TEST_F(MainWindowTest, TheKeysOfSelectionsReachTheChart)
{
    window().show();
    makeCase();
    QList<int> stored;
    QList<int> recalled;
    new SelectionSlots(
        *window().desk(), [&stored](int slot) { stored << slot; }, [&recalled](int slot) { recalled << slot; });
    window().activateWindow();
    window().desk()->show("network");

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9, Qt::ControlModifier);

    EXPECT_EQ(stored, QList<int>{3});
    EXPECT_EQ(recalled, QList<int>{9});
}
