#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/accountcharts.h"
#include "ui/money/charts/figureview.h"
#include "ui/money/charts/habitcharts.h"
#include "ui/money/trailtables.h"
#include "ui/money/trailview.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class HabitsTest : public MoneyCase
{
protected:
    void showMule()
    {
        charts = std::make_unique<ui::AccountCharts>(session(), jobs());
        charts->resize(1000, 300);
        charts->show();
        QSignalSpy loaded(charts.get(), &ui::AccountCharts::loaded);
        charts->showAccount(account(u"mule"_s));
        ASSERT_TRUE(loaded.wait(10'000));
    }
    /// Brings in payments whose time of day is known: 1 January 2024 is a Monday.
    void importTimed(const QList<QPair<qint64, qint64>> &secondsAndCents)
    {
        import(chain);
        Source source;
        source.title = u"Times"_s;
        source.sha256 = QByteArray(32, 'z');
        auto import = store::BulkImport::begin(session().caseFile(), source, u"csv"_s, {});
        ASSERT_TRUE(import.has_value());
        for (const auto &[seconds, cents] : secondsAndCents) {
            store::BulkImport::Draft draft;
            draft.payee = account(u"mule"_s);
            draft.at = {qint64{19'723} * 86'400 + seconds, true};
            draft.minor = cents;
            draft.currency = euro();
            draft.line = ++m_timed;
            ASSERT_TRUE((*import)->payment(draft).has_value());
        }
        NoProgress progress;
        ASSERT_TRUE((*import)->commit(progress).has_value());
        session().importStarted();
        session().importFinished();
    }

    std::unique_ptr<ui::AccountCharts> charts;

private:
    qint64 m_timed = 0;
};

} // namespace

TEST_F(HabitsTest, SaysSoWhereNoTimeOfDayIsKnown)
{
    import(chain);
    showMule();
    EXPECT_EQ(charts->habits().timed, 0);
    EXPECT_EQ(charts->habits().untimed, 4);
    EXPECT_TRUE(charts->hourView().figure().name.contains(u"no time of day"_s));
    for (int part = 0; part < charts->hourView().figure().parts; ++part)
        EXPECT_TRUE(charts->hourView().figure().describe(part).isEmpty());
}

TEST_F(HabitsTest, PaymentsFallIntoTheirHourAndACellSelectsThem)
{
    importTimed({{3 * 3'600, 100}, {3 * 3'600 + 3'599, 250}, {4 * 3'600, 50}, {6 * 86'400 + 23 * 3'600, 10}});
    showMule();
    const ui::AccountHabits &habits = charts->habits();
    EXPECT_EQ(habits.timed, 4);
    EXPECT_EQ(habits.cells[0][3].payments.size(), 2U);
    EXPECT_EQ(habits.cells[0][3].minor, 350);
    EXPECT_EQ(habits.cells[0][4].payments.size(), 1U);
    EXPECT_EQ(habits.cells[6][23].payments.size(), 1U);
    EXPECT_TRUE(charts->hourView().figure().name.contains(u"Monday, 03:00 to 04:00 (2 of 4)"_s))
        << charts->hourView().figure().name.toStdString();
    charts->pages().setCurrentIndex(1);
    QTest::keyClick(&charts->hourView(), Qt::Key_Right);
    QTest::keyClick(&charts->hourView(), Qt::Key_Return);
    EXPECT_EQ(session().selection().payments().size(), 2);
    const QRectF target(charts->hourView().rect());
    const int part = charts->hourView().figure().partAt(target, target.center());
    EXPECT_TRUE(part >= 0 && part < 7 * 24);
}

TEST_F(HabitsTest, EveryPaymentLiesInOneBinAndThresholdsAreLimits)
{
    importTimed({{0, 950'000}, {60, 999'999}, {120, 1'000'000}, {180, 799'999}, {240, 0}, {300, 2'500'000}});
    showMule();
    const ui::AccountHabits &habits = charts->habits();
    qint64 counted = 0;
    for (size_t i = 0; i < habits.bins.size(); ++i) {
        const ui::AmountBin &bin = habits.bins[i];
        counted += bin.in + bin.out;
        EXPECT_EQ(static_cast<size_t>(bin.in + bin.out), bin.payments.size());
        if (i > 0) {
            EXPECT_EQ(habits.bins[i - 1].to, bin.from);
        }
    }
    EXPECT_EQ(counted, habits.payments());
    EXPECT_EQ(habits.justBelow, 2);
    EXPECT_EQ(habits.thresholds, (std::vector<qint64>{200'000, 1'000'000, 1'500'000, 2'000'000}));
    for (const qint64 threshold : habits.thresholds)
        EXPECT_TRUE(std::any_of(habits.bins.begin(), habits.bins.end(),
                                [&](const ui::AmountBin &bin) { return bin.from == threshold; }));
}

TEST_F(HabitsTest, EveryChartIsWrittenAsAPicture)
{
    importTimed({{3 * 3'600, 100}});
    showMule();
    using Kind = ui::AccountCharts::Kind;
    for (const Kind kind : {Kind::Flows, Kind::Balance, Kind::Counterparties, Kind::Hours, Kind::Amounts}) {
        const QString file = path(u"chart%1.png"_s.arg(static_cast<int>(kind)));
        ASSERT_TRUE(charts->exportChart(kind, file).has_value());
        const QImage image(file);
        EXPECT_EQ(image.size(), QSize(1200, 620));
        EXPECT_NE(image, QImage(image.size(), image.format()));
    }
    EXPECT_FALSE(charts->exportChart(Kind::Hours, path(u"chart.bmp"_s)).has_value());
}

TEST_F(HabitsTest, FollowedMoneyAddsUpToTheSumOfTheTarget)
{
    import(chain);
    ui::TrailView view(session(), jobs());
    view.resize(900, 700);
    view.show();
    view.follow(account(u"source"_s), false);
    wait();
    ASSERT_TRUE(view.answer());
    for (const money::TraceSum &target : view.answer()->trace.targets) {
        view.tables().taint().showAccount(target.account);
        const ui::TaintCurve &curve = view.tables().taint().curve();
        ASSERT_FALSE(curve.points.empty());
        EXPECT_EQ(curve.points.back().minor, target.tainted) << curve.name.toStdString();
    }
    ASSERT_TRUE(view.tables().taint().exportTo(path(u"taint.svg"_s)).has_value());
    EXPECT_GT(QFileInfo(path(u"taint.svg"_s)).size(), 1'000);
}

} // namespace kluwen::test
