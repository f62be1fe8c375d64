#include "tests/ui/shell/deskfixture.h"
#include "ui/shell/commandpalette.h"

#include <QListWidget>

using namespace kluwen;
using namespace kluwen::ui;
using PaletteTest = test::WindowTest;

namespace
{

bool has(const QList<PaletteEntry> &entries, const QString &text)
{
    return std::any_of(entries.begin(), entries.end(), [&](const PaletteEntry &entry) { return entry.text == text; });
}

} // namespace

TEST_F(PaletteTest, FindsEveryEnabledAction)
{
    makeCase();
    for (const QAction *action : window().actions().all())
        if (action->isEnabled() && action->objectName() != QLatin1String("view.palette")) {
            EXPECT_TRUE(has(matchingActions(window().actions().all(), plainText(action)), plainText(action)))
                << action->objectName().toStdString();
        }
}

TEST_F(PaletteTest, WordsMayComeInAnyOrderAndBeCutOff)
{
    EXPECT_TRUE(has(matchingActions(window().actions().all(), QStringLiteral("demo open")),
                    QStringLiteral("Open Demonstration Case")));
    EXPECT_FALSE(has(matchingActions(window().actions().all(), QStringLiteral("demo shut")),
                     QStringLiteral("Open Demonstration Case")));
}

TEST_F(PaletteTest, RunsTheActionChosenAndGoesAway)
{
    window().show();
    trigger("view.palette");
    auto *palette = window().findChild<CommandPalette *>();
    ASSERT_TRUE(palette->isVisible());
    auto *box = palette->findChild<QLineEdit *>();
    QTest::keyClicks(box, QStringLiteral("dark"));
    QTest::keyClick(box, Qt::Key_Return);

    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(m_settings.value(QStringLiteral("screen/theme")).toString(), QStringLiteral("dark"));
}

TEST_F(PaletteTest, EscapeGivesTheKeyboardBack)
{
    window().show();
    window().activateWindow();
    makeCase();
    window().desk()->show("trail");
    QWidget *before = QApplication::focusWidget();
    trigger("view.palette");
    QTest::keyClick(window().findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);

    EXPECT_FALSE(window().findChild<CommandPalette *>()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(PaletteTest, FindsThingsAndSelectsTheChosenOne)
{
    window().show();
    makeCase();
    import(QStringLiteral("payments.csv"), test::someRows);
    trigger("view.palette");
    auto *palette = window().findChild<CommandPalette *>();
    auto *box = palette->findChild<QLineEdit *>();
    QTest::keyClicks(box, QStringLiteral("NL02VRZN0123"));

    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !palette->entries().isEmpty() && palette->entries().constFirst().record.isValid(); }, 20000));
    const RecordId found = palette->entries().constFirst().record;
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(window().desk()->session().selection().current(), found);
}
