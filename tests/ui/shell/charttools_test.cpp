#include "core/store/thingstore.h"
#include "tests/ui/shell/deskfixture.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/pastedialog.h"
#include "ui/chart/posterdialog.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

/// The window with all of its rooms.
class ChartToolsTest : public test::WindowTest
{
protected:
    void SetUp() override
    {
        m_window = std::make_unique<MainWindow>(m_settings, m_prompt, m_clock, m_makeDemoCase, &furnishDesk);
        window().resize(1600, 1000);
        window().show();
        makeCase();
    }
    CaseSession &session() { return window().desk()->session(); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        trigger("edit.paste");
    }
};

} // namespace

TEST_F(ChartToolsTest, EveryToolBringsItsPanelToTheFront)
{
    for (const auto &[action, panel] :
         {std::pair("chart.connection", "panel.connections"), std::pair("chart.counts", "panel.counts"),
          std::pair("chart.style", "panel.style"), std::pair("chart.note", "panel.notes"),
          std::pair("chart.types", "panel.types")}) {
        trigger(action);
        const auto *dock = window().findChild<QDockWidget *>(QLatin1String(panel));
        ASSERT_TRUE(dock) << panel;
        QCoreApplication::processEvents();
        EXPECT_FALSE(dock->widget()->visibleRegion().isEmpty()) << panel;
    }
}

TEST_F(ChartToolsTest, ATableOnTheClipboardBecomesThingsOnTheChart)
{
    paste(u"From\tTo\nAnne Voorn\tBas Klei\n"_s);
    auto *dialog = window().findChild<PasteDialog *>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    EXPECT_EQ(session().caseFile().things().things()->size(), 2);
    const auto *chart = window().findChild<ChartView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->network() && chart->network()->nodeCount() == 2; }, 20000));
}

TEST_F(ChartToolsTest, AnEmptyClipboardIsToldAndOpensNothing)
{
    paste(QString());
    EXPECT_FALSE(window().findChild<PasteDialog *>());
}

TEST_F(ChartToolsTest, TheChartIsCopiedAsAPictureAndPrinted)
{
    paste(u"From\tTo\nAnne Voorn\tBas Klei\n"_s);
    window().findChild<PasteDialog *>()->accept();
    auto *chart = window().findChild<ChartView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->canvas().scene().count() == 2; }, 20000));
    trigger("chart.copy");
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("Anne Voorn"));
    trigger("chart.print");
    EXPECT_TRUE(window().findChild<PosterDialog *>());
}
