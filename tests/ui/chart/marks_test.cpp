#include "core/store/history.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/copypicture.h"
#include "ui/chart/markskeeper.h"
#include "ui/chart/networkfigure.h"
#include "ui/chart/notespanel.h"
#include "ui/chart/posterdialog.h"

#include <gtest/gtest.h>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

class MarksTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(1000, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isLoading() && scene().count() > 0; }, 20000));
    }
    const Scene &scene() { return view.canvas().scene(); }
    void select(const QStringList &captions)
    {
        QSet<RecordId> records;
        for (const QString &caption : captions)
            records.insert(sample[caption]);
        sample.session().selection().setRecords(records);
    }

    test::SampleCase sample;
    ChartView view{sample.session(), sample.jobs()};
    MarksKeeper &keeper = *new MarksKeeper(sample.session(), view); ///< the chart owns it
};

} // namespace

TEST(ChartMarks, SurviveJson)
{
    ChartMarks marks;
    marks.notes << NoteMark{u"Seen on 3 May\nat the quay"_s, RecordId(4), {12.5, -3}, 2}
                << NoteMark{u"Here"_s, {}, {1, 2}, 0};
    marks.frames << FrameMark{u"Suspects"_s, {RecordId(1), RecordId(9)}, 5};
    EXPECT_EQ(marksFromJson(toJson(marks)), marks);
    EXPECT_TRUE(toJson({}).isEmpty());
    EXPECT_TRUE(marksFromJson(u"nothing"_s).isEmpty());
}

TEST_F(MarksTest, ANoteHangsOnTheSelectedThingAndMovesWithIt)
{
    select({u"Aldermeer"_s});
    keeper.addNote(u"Leads"_s);
    ASSERT_TRUE(scene().marks);
    ASSERT_EQ(scene().marks->notes.size(), 1);
    EXPECT_EQ(scene().marks->notes[0].thing, sample[u"Aldermeer"_s]);
    const QRectF before = noteRect(scene().marks->notes[0], scene(), view.canvas().view());
    const graph::NodeIndex node = scene().find(sample[u"Aldermeer"_s]);
    const QPointF at = scene().positions[static_cast<size_t>(node)];
    view.canvas().moveLive({{node, at + QPointF(50, 20)}});
    const QRectF after = noteRect(scene().marks->notes[0], scene(), view.canvas().view());
    EXPECT_NEAR((after.topLeft() - before.topLeft()).x(), 50 * view.canvas().view().scale, 0.01);
}

TEST_F(MarksTest, AFrameHoldsItsThingsWhereverTheyStand)
{
    select({u"Aldermeer"_s, u"Brandsma"_s});
    keeper.addFrame(u"Leaders"_s);
    ASSERT_EQ(keeper.marks().frames.size(), 1);
    const auto rect = [&] { return frameRect(keeper.marks().frames[0], scene(), view.canvas().view()); };
    const graph::NodeIndex node = scene().find(sample[u"Brandsma"_s]);
    view.canvas().moveLive({{node, scene().positions[static_cast<size_t>(node)] + QPointF(400, 300)}});
    EXPECT_TRUE(rect().contains(view.canvas().view().toTarget(scene().positions[static_cast<size_t>(node)])));
    sample.session().selection().clear();
    keeper.addFrame(u"Empty"_s);
    EXPECT_EQ(keeper.marks().frames.size(), 1) << "a frame around nothing is none";
}

TEST_F(MarksTest, MarksAreUndoneAndStayWithTheCase)
{
    keeper.addNote(u"First"_s);
    keeper.changeNote(0, u"Second"_s, 3);
    EXPECT_EQ(keeper.marks().notes[0].text, u"Second"_s);
    ASSERT_TRUE(sample.session().undo().has_value());
    EXPECT_EQ(keeper.marks().notes[0].text, u"First"_s);
    ASSERT_TRUE(sample.session().undo().has_value());
    EXPECT_TRUE(keeper.marks().isEmpty());
    EXPECT_TRUE(!scene().marks || scene().marks->isEmpty());
    ASSERT_TRUE(sample.session().redo().has_value());
    EXPECT_EQ(keeper.marks().notes[0].text, u"First"_s);
}

TEST_F(MarksTest, ANoteIsDraggedByThePointerInOneStep)
{
    keeper.addNote(u"Drag me"_s);
    ChartCanvas &canvas = view.canvas();
    const QPoint on = noteRect(keeper.marks().notes[0], scene(), canvas.view()).center().toPoint();
    const QPointF before = keeper.marks().notes[0].at;
    QTest::mousePress(&canvas, Qt::LeftButton, {}, on);
    QTest::mouseMove(&canvas, on + QPoint(30, 10));
    QTest::mouseMove(&canvas, on + QPoint(80, 40));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, on + QPoint(80, 40));
    EXPECT_NEAR(keeper.marks().notes[0].at.x(), before.x() + 80 / canvas.view().scale, 0.01);
    EXPECT_EQ(sample.session().caseFile().history().undoLabel(), u"Move a note on the chart"_s);
}

TEST_F(MarksTest, ThePanelDoesItAllByKeyboard)
{
    NotesPanel panel(sample.session(), keeper);
    panel.beginNote();
    panel.text().setPlainText(u"From the panel"_s);
    panel.save();
    ASSERT_EQ(panel.list().count(), 1);
    panel.list().setCurrentRow(0);
    EXPECT_EQ(panel.text().toPlainText(), u"From the panel"_s);
    panel.text().setPlainText(u"Changed"_s);
    panel.save();
    EXPECT_EQ(keeper.marks().notes[0].text, u"Changed"_s);
}

TEST_F(MarksTest, AreDrawnInFiguresOfTheCase)
{
    const auto draw = [&] {
        NoProgress progress;
        const auto figure = networkScene(sample.session().caseFile(), {}, progress);
        EXPECT_TRUE(figure.has_value());
        QImage image(600, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        paintNetworkFigure(painter, QRectF(image.rect()), *figure, Theme::print(), Language::English);
        return image;
    };
    const QImage without = draw();
    select({u"Aldermeer"_s, u"Brandsma"_s});
    keeper.addFrame(u"Leaders"_s);
    EXPECT_NE(draw(), without);
}

TEST_F(MarksTest, APictureForTheClipboardIsPngAndSvg)
{
    const auto data = pictureForClipboard(scene(), view.canvas().view(), Language::English);
    ASSERT_TRUE(data.has_value());
    EXPECT_TRUE((*data)->hasImage());
    const QImage image = (*data)->imageData().value<QImage>();
    EXPECT_EQ(image.size(), view.canvas().size() * 2);
    EXPECT_TRUE((*data)->data(u"image/svg+xml"_s).contains("Aldermeer"));
}

TEST(Poster, PagesOverlapAndCoverTheWhole)
{
    Poster poster;
    poster.columns = 3;
    poster.rows = 2;
    const PosterPlan plan = planPoster(poster);
    ASSERT_EQ(plan.pages.size(), 6);
    EXPECT_NEAR(plan.pages[0].right() - plan.pages[1].left(), 10, 0.001);
    EXPECT_NEAR(plan.pages[0].bottom() - plan.pages[3].top(), 10, 0.001);
    EXPECT_NEAR(plan.pages[5].right(), plan.whole.width(), 0.001);
    EXPECT_NEAR(plan.pages[5].bottom(), plan.whole.height(), 0.001);
    EXPECT_GT(plan.paper.width(), plan.paper.height());
}

TEST_F(MarksTest, APageOfAPosterShowsItsPartAndNothingBeside)
{
    Poster poster;
    poster.columns = 2;
    poster.rows = 2;
    poster.cutMarks = false;
    const PosterPlan plan = planPoster(poster);
    QImage image((plan.paper * 4).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(4, 4);
    paintPosterPage(painter, poster, plan, 1, scene(), Language::English);
    painter.end();
    const QRect content = QRectF(plan.content.topLeft() * 4, plan.content.size() * 4).toAlignedRect();
    bool hasInk = false;
    for (int y = 0; y < content.bottom(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool isInside = content.contains(x, y);
            hasInk = hasInk || (isInside && image.pixel(x, y) != image.pixel(content.center()));
            ASSERT_TRUE(isInside || image.pixel(x, y) == QColor(Qt::white).rgb()) << x << ", " << y;
        }
    EXPECT_TRUE(hasInk);
}

TEST_F(MarksTest, APosterBecomesAPdfWithAsManyPages)
{
    test::TemporaryFolder folder;
    test::ScriptedPrompt prompt;
    prompt.files = {{folder.path(u"poster"_s)}};
    PosterDialog dialog(sample.session(), prompt, std::make_shared<const Scene>(scene()));
    Poster poster;
    poster.columns = 2;
    poster.rows = 2;
    dialog.setPoster(poster);
    dialog.savePdf();
    EXPECT_TRUE(prompt.errors.isEmpty());
    QFile file(folder.path(u"poster.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("/Count 4"));
}
