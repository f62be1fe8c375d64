#include "core/graph/networkbuilder.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/histogrambars.h"
#include "ui/chart/histogrampanel.h"

#include <gtest/gtest.h>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;
using Dimension = HistogramQuestion::Dimension;
using Subject = HistogramQuestion::Subject;

namespace
{

class HistogramTest : public testing::Test
{
protected:
    void SetUp() override
    {
        NoProgress progress;
        auto built = graph::buildNetwork(sample.session().caseFile(), {}, progress);
        ASSERT_TRUE(built.has_value());
        panel.resize(420, 400);
        panel.show();
        panel.setNetwork(std::make_shared<const graph::Network>(std::move(*built)));
        wait();
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.isCounting(); }, 20000));
    }
    void ask(Subject subject, Dimension dimension, const QString &property = {})
    {
        panel.setQuestion({subject, dimension, property});
        wait();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const Histogram::Bar &bar : panel.histogram().bars())
            if (bar.total > 0)
                all << u"%1 %2"_s.arg(bar.text).arg(bar.total);
        return all;
    }

    test::SampleCase sample;
    HistogramPanel panel{sample.session(), sample.jobs()};
};

} // namespace

TEST_F(HistogramTest, CountsTheThingsAndLinksOfTheChart)
{
    ask(Subject::Things, Dimension::Type);
    EXPECT_EQ(texts().constFirst(), u"person 3"_s);
    EXPECT_EQ(texts().size(), 3);
    ask(Subject::Links, Dimension::Type);
    EXPECT_EQ(panel.histogram().bars().size(), 4U);
    ask(Subject::Links, Dimension::Grading);
    EXPECT_EQ(texts(), QStringList{u"B2 6"_s});
    ask(Subject::Things, Dimension::Degree);
    EXPECT_EQ(texts(), (QStringList{u"1 2"_s, u"2 3"_s, u"4 1"_s}));
    ask(Subject::Links, Dimension::Month);
    EXPECT_EQ(texts(), (QStringList{u"Feb 2024 1"_s, u"Mar 2024 1"_s}));
    ask(Subject::Things, Dimension::Month);
    EXPECT_EQ(texts(), QStringList{u"May 2025 1"_s});
}

TEST_F(HistogramTest, CountsTheValuesOfAPropertyInWords)
{
    sample.state(sample[u"Brandsma"_s], u"person"_s, u"role"_s, u"front_person"_s);
    ask(Subject::Things, Dimension::Property, u"role"_s);
    EXPECT_EQ(texts(), (QStringList{u"front person 1"_s, u"kingpin 1"_s})) << "codes are told in words";
    EXPECT_TRUE(panel.histogram().membersOf(1).contains(sample[u"Aldermeer"_s]));
}

TEST_F(HistogramTest, AClickedBarSelectsAndCtrlAdds)
{
    ask(Subject::Things, Dimension::Type);
    HistogramBars &bars = panel.bars();
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.rowRect(0).center());
    EXPECT_EQ(sample.session().selection().records().size(), 3);
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, Qt::ControlModifier, bars.rowRect(1).center());
    EXPECT_EQ(sample.session().selection().records().size(), 5);
    EXPECT_EQ(bars.chosen(), (QSet<int>{0, 1}));
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_End);
    QTest::keyClick(&bars, Qt::Key_Space);
    EXPECT_EQ(sample.session().selection().records().size(), 1);
}

TEST_F(HistogramTest, ShowsWhatIsSelectedElsewhereInTheBars)
{
    ask(Subject::Things, Dimension::Type);
    const auto counts = panel.histogram().countOf({sample[u"Aldermeer"_s], sample[u"Brandsma"_s], RecordId(9999)});
    EXPECT_EQ(counts[0], 2);
    EXPECT_EQ(counts[1], 0);
}

TEST_F(HistogramTest, AsksToHideWhatTheChosenBarCounts)
{
    ask(Subject::Things, Dimension::Type);
    QSignalSpy hidden(&panel, &HistogramPanel::hideRequested);
    QTest::mouseClick(panel.bars().viewport(), Qt::LeftButton, {}, panel.bars().rowRect(1).center());
    for (QPushButton *button : panel.findChildren<QPushButton *>())
        if (button->text() == u"Hide"_s)
            button->click();
    ASSERT_EQ(hidden.size(), 1);
    EXPECT_EQ(hidden[0][0].value<QSet<RecordId>>().size(), 2);
}

TEST(Histogram, CountsARecordOnceInABar)
{
    EXPECT_EQ(Histogram({u"a"_s, u"b"_s}, {{RecordId(1), 0}, {RecordId(1), 0}, {RecordId(2), 1}}).largest(), 1)
        << "record 1 was met twice";
}
