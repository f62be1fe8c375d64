#include "tests/ui/chart/samplecase.h"
#include "ui/chart/timelineview.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

TimelineScene sampleTimeline()
{
    TimelineScene scene;
    const auto add = [&](const char *from, const char *to, const char *type, const char *text, bool lasts = false) {
        TimelineEntry entry = timelineEntry(
            PartialDate::fromText(QLatin1String(from)), PartialDate::fromText(QLatin1String(to)), QLatin1String(type),
            QString::fromUtf8(text), RecordId(static_cast<qint64>(scene.entries.size()) + 1));
        entry.lasts = lasts;
        scene.entries.push_back(entry);
    };
    add("2023-11-02", "", "company", "Zilverbaars Holding B.V.: date founded");
    add("2024-02-01", "", "ownership", "R. Aldermeer → Zilverbaars Holding B.V.", true);
    add("2024-03-01", "2025-01-15", "directorship", "D. Pieterszoon → Noorderkoel Import Export B.V.", true);
    add("2024-03-12", "", "event", "Meeting in Lauwersoog");
    add("2024-03-14", "", "event", "Container leaves Paramaribo");
    add("2024-03", "", "event", "Observation at Kadeweg 12");
    add("2024-04-02", "", "seizure", "84 kg, Lauwersoog");
    add("2024-09-30", "", "seizure", "Cash, € 240,000");
    add("2025-01-15", "2025-12-01", "directorship", "K. Brandsma → Noorderkoel Import Export B.V.", true);
    add("2025-02-20", "", "event", "Search of premises at Kadeweg 12");
    scene.currency = euro();
    for (int i = 0; i < 24; ++i)
        scene.months.push_back({2024 + i / 12, i % 12 + 1, 1000000LL * ((i * 7) % 11), 1000000LL * ((i * 5) % 9)});
    return scene;
}

void expectLabelsApart(const TimelinePlan &plan)
{
    for (size_t a = 0; a < plan.marks.size(); ++a)
        for (size_t b = 0; b < plan.marks.size(); ++b) {
            if (a < b && !plan.marks[a].label.isNull() && !plan.marks[b].label.isNull()) {
                ASSERT_FALSE(plan.marks[a].label.intersects(plan.marks[b].label))
                    << plan.marks[a].text.toStdString() << " over " << plan.marks[b].text.toStdString();
            }
        }
}

} // namespace

TEST(Timeline, LabelsNeverOverlapAtAnySizeOrZoom)
{
    const TimelineScene scene = sampleTimeline();
    const DayRange all = rangeOf(scene);

    for (const QSizeF size : {QSizeF(1600, 900), QSizeF(700, 300), QSizeF(420, 240)})
        for (const double share : {1.0, 0.4, 0.1}) {
            const DayRange range{all.first, all.first + (all.last - all.first) * share};
            const auto plan = planTimeline(QRectF(QPointF(), size), scene, range, Language::English);
            EXPECT_FALSE(plan.marks.empty());
            expectLabelsApart(plan);
        }
}

TEST(Timeline, EverythingIsLabelledWhereThereIsRoom)
{
    const TimelineScene scene = sampleTimeline();

    const auto plan = planTimeline(QRectF(0, 0, 1600, 900), scene, rangeOf(scene), Language::English);

    ASSERT_EQ(plan.marks.size(), scene.entries.size());
    for (const TimelinePlan::Mark &mark : plan.marks)
        EXPECT_FALSE(mark.label.isNull()) << scene.entries[mark.entry].text.toStdString();
    EXPECT_EQ(plan.lanes.size(), 5U); // events, seizures, companies, control, ownership
    EXPECT_LE(plan.marks.back().shape.bottom(), plan.money.top());
}

TEST(Timeline, TheTextOfAPeriodStandsOnTwoLinesBeforeItIsCut)
{
    TimelineScene scene = sampleTimeline();
    TimelineEntry &owned = scene.entries[4 - 2]; // the directorship that has an end
    ASSERT_TRUE(owned.to.isValid());
    owned.text = u"Dirkje Stromans was director and sole owner (100%) of Zeepbel Import B.V. up to and including "
                 "15 October 2025"_s;
    owned.from = QDate(2023, 11, 10);
    owned.to = QDate(2025, 6, 1);

    const auto plan = planTimeline(QRectF(0, 0, 760, 600), scene, rangeOf(scene), Language::English);

    const auto mark = std::find_if(plan.marks.begin(), plan.marks.end(),
                                   [&](const TimelinePlan::Mark &each) { return each.entry == 2; });
    ASSERT_NE(mark, plan.marks.end());
    EXPECT_EQ(mark->text.count(u'\n'), 1);
    EXPECT_EQ(QString(mark->text).replace(u'\n', u' '), owned.text);
    EXPECT_TRUE(mark->shape.contains(mark->label.adjusted(0, 4, 0, -4)));
    expectLabelsApart(plan);
}

TEST(Timeline, TheAxisReachesTheHighestBar)
{
    const MoneyScale scale = moneyScale(71'400'000, 0, 110);
    EXPECT_EQ(scale.step, 20'000'000);
    EXPECT_EQ(scale.topIn, 80'000'000);
    EXPECT_NEAR(scale.perMinor * 80'000'000, 110, 0.01);
    const MoneyScale both = moneyScale(30, 70, 300);
    EXPECT_GE(both.topIn, 30);
    EXPECT_GE(both.topOut, 70);
    EXPECT_EQ(both.topOut % both.step, 0);
    EXPECT_NEAR(both.perMinor * static_cast<double>(both.topIn + both.topOut), 300, 0.01);
    EXPECT_EQ(moneyScale(0, 0, 300).perMinor, 0);
}

TEST(Timeline, APeriodWithoutEndRunsToTheEdge)
{
    const TimelineScene scene = sampleTimeline();

    const auto plan = planTimeline(QRectF(0, 0, 1600, 900), scene, rangeOf(scene), Language::English);

    for (const TimelinePlan::Mark &mark : plan.marks)
        if (scene.entries[mark.entry].type == u"ownership"_s) {
            EXPECT_NEAR(mark.shape.right(), plan.plot.right(), 1);
        }
}

TEST(Timeline, ReadsDatesAndPeriodsOfACase)
{
    test::SampleCase sample;
    NoProgress progress;

    const auto scene = timelineScene(sample.session().caseFile(), {}, Language::English, progress);

    ASSERT_TRUE(scene.has_value()) << scene.error().text().toStdString();
    ASSERT_EQ(scene->entries.size(), 3U);
    EXPECT_EQ(scene->entries[0].text, u"Aldermeer → Zilverbaars Holding"_s);
    EXPECT_TRUE(scene->entries[0].lasts);
    EXPECT_FALSE(scene->entries[0].to.isValid());
    EXPECT_EQ(scene->entries[1].to, QDate(2025, 1, 15));
    EXPECT_EQ(scene->entries[2].from, QDate(2025, 5, 14));
    EXPECT_FALSE(scene->entries[2].lasts);
}

TEST(Timeline, PicturesToLookAt)
{
    const TimelineScene scene = sampleTimeline();
    const QString folder = qEnvironmentVariable("KLUWEN_PICTURES");
    for (const bool dark : {false, true})
        for (const QSize size : {QSize(1600, 900), QSize(760, 420)}) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            paintTimeline(painter, QRectF(QPointF(), size), scene, dark ? Theme::dark() : Theme::light(),
                          Language::English);
            painter.end();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    colours.insert(image.pixel(x, y));
            EXPECT_GT(colours.size(), 40);
            if (!folder.isEmpty())
                image.save(u"%1/timeline-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width()));
        }
}

TEST(TimelineView, WheelZoomsAndClickSelects)
{
    test::SampleCase sample;
    TimelineView view(sample.session(), sample.jobs());
    QSignalSpy loaded(&view, &TimelineView::loaded);
    view.resize(1200, 600);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.canvas().scene().entries.empty(); }, 20000));
    TimelineCanvas &canvas = view.canvas();
    const DayRange before = canvas.range();

    QWheelEvent wheel(QPointF(600, 100), QPointF(600, 100), {}, QPoint(0, 240), Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&canvas, &wheel);
    EXPECT_LT(canvas.range().last - canvas.range().first, before.last - before.first);
    canvas.fitAll();

    const auto plan = planTimeline(QRectF(canvas.rect()), canvas.scene(), canvas.range(), Language::English);
    const auto mark = std::find_if(plan.marks.begin(), plan.marks.end(), [&](const TimelinePlan::Mark &each) {
        return canvas.scene().entries[each.entry].type == u"event"_s;
    });
    ASSERT_NE(mark, plan.marks.end());
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, mark->shape.center().toPoint());

    EXPECT_EQ(sample.session().selection().current(), sample[u"Meeting in Lauwersoog"_s]);
}
