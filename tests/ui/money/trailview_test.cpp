#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/trailmodels.h"
#include "ui/money/trailview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QSignalSpy>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class TrailViewTest : public MoneyCase
{
protected:
    void makeView()
    {
        view = std::make_unique<ui::TrailView>(session(), jobs());
        view->resize(900, 640);
        view->show();
    }
    qint64 received(const QString &name, size_t rule)
    {
        for (int row = 0; row < view->rules().rowCount(); ++row)
            if (view->rules().account(row) == account(name))
                return view->rules().row(row).tainted[rule];
        return -1;
    }

    std::unique_ptr<ui::TrailView> view;
};

} // namespace

TEST_F(TrailViewTest, NumbersEqualThoseOfTheTrace)
{
    import(chain);
    makeView();
    QAbstractItemModelTester rules(&view->rules(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester lots(&view->lots(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    view->follow(account(u"source"_s), false);
    wait();
    ASSERT_TRUE(view->answer());
    const money::Ledger &ledger = view->answer()->ledger->ledger;
    NoProgress progress;
    for (size_t rule = 0; rule < ui::allRules.size(); ++rule) {
        money::TraceQuestion question;
        question.rule = ui::allRules[rule];
        question.sources = {ledger.indexOf(account(u"source"_s))};
        const auto trace = money::trace(ledger, question, progress);
        ASSERT_TRUE(trace.has_value());
        EXPECT_EQ(static_cast<int>(trace->targets.size()), 3); // mule, shop, trust
        for (const money::TraceSum &sum : trace->targets)
            for (int row = 0; row < view->rules().rowCount(); ++row)
                if (view->rules().row(row).account == sum.account) {
                    EXPECT_EQ(view->rules().row(row).tainted[rule], sum.tainted);
                }
    }
    EXPECT_EQ(received(u"mule"_s, 0), 100'000);
    // First in, first out: the salary of 500.00 goes first, so 100.00 of 600.00 to the shop is traced money.
    EXPECT_EQ(received(u"shop"_s, 0), 10'000);
    EXPECT_EQ(received(u"shop"_s, 1), 60'000);
    EXPECT_EQ(received(u"shop"_s, 2), 40'000);
    EXPECT_EQ(view->rules().row(0).highest(),
              *std::max_element(view->rules().row(0).tainted.begin(), view->rules().row(0).tainted.end()));
}

TEST_F(TrailViewTest, LotsTellTheirWayUnderFifoOnly)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    EXPECT_EQ(view->lots().rowCount(), 0); // pro rata keeps no lots
    view->setRule(money::Rule::Fifo);
    wait();
    EXPECT_EQ(view->ruleBox().currentIndex(), 0);
    ASSERT_GT(view->lots().rowCount(), 0);
    qint64 shop = 0;
    for (int row = 0; row < view->lots().rowCount(); ++row) {
        const money::Ledger &ledger = view->answer()->ledger->ledger;
        if (view->lots().lot(row).target == ledger.indexOf(account(u"shop"_s)))
            shop += view->lots().lot(row).amount;
        EXPECT_FALSE(view->lots().index(row, ui::LotModel::Path).data().toString().isEmpty());
    }
    EXPECT_EQ(shop, 10'000);
}

TEST_F(TrailViewTest, BandChoosesItsPaymentsAndAccounts)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    ui::TrailCanvas &canvas = view->canvas();
    ASSERT_FALSE(canvas.plan().bands.empty());
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_EQ(canvas.highlighted(), 0);
    EXPECT_TRUE(canvas.bandText(0).contains(u"€1,000.00"_s)) << canvas.bandText(0).toStdString();
    QTest::keyClick(&canvas, Qt::Key_Return);
    EXPECT_EQ(session().selection().payments().size(), 1);
    EXPECT_EQ(session().selection().records(), (QSet<RecordId>{account(u"source"_s), account(u"mule"_s)}));
}

TEST_F(TrailViewTest, PeriodLimitsWhatLeavesTheSource)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 130'000);
    view->setPeriod(QDate(2024, 3, 1), {});
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 30'000);
}

TEST_F(TrailViewTest, APeriodWithTwoEndsIsFollowedOnce)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    view->setPeriod(QDate(2024, 1, 2), QDate(2024, 1, 31));
    EXPECT_EQ(jobs().running().size(), 1);
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 100'000);
    view->setPeriod(QDate(2024, 1, 2), QDate(2024, 1, 31));
    EXPECT_EQ(jobs().running().size(), 0) << "nothing changed";
    view->setPeriod({}, {});
    EXPECT_EQ(jobs().running().size(), 1);
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 130'000);
}

TEST_F(TrailViewTest, ADragOverDaysFollowsThatPeriod)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    ui::TrailCanvas &canvas = view->canvas();
    const ui::TrailPlan &plan = canvas.plan();
    EXPECT_EQ(plan.dayAt(plan.firstX - 50), plan.dayAt(plan.firstX)); // never before the first day
    // The later two thirds, on a height where no band is.
    int y = static_cast<int>(plan.plot.bottom()) - 2;
    const QPoint from(static_cast<int>(plan.firstX + (plan.lastX - plan.firstX) / 3), y);
    const QPoint to(static_cast<int>(plan.plot.right()) - 1, y);
    ASSERT_LT(plan.bandAt(from), 0);
    QSignalSpy brushed(&canvas, &ui::TrailCanvas::periodBrushed);

    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    wait();

    ASSERT_EQ(brushed.size(), 1);
    EXPECT_EQ(view->answer()->question.since, brushed[0][0].toDate());
    EXPECT_EQ(view->answer()->question.until, brushed[0][1].toDate());
    EXPECT_GT(view->answer()->question.since, QDate(2024, 1, 2));
}

TEST_F(TrailViewTest, OfManyEqualBandsSomeAreDrawnAndNoneIsLost)
{
    QList<TestPayment> payments;
    for (int i = 0; i < 200; ++i) // one receiver a month each, so that no slice of time takes them together
        payments.append({i * 40, u"source"_s, u"receiver %1"_s.arg(i % 13), 1'000, "equal"});
    import(payments);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    const ui::TrailScene &scene = view->answer()->scene;
    EXPECT_EQ(scene.bands.size(), 90U);
    EXPECT_EQ(scene.smallBands, 110);
    EXPECT_EQ(scene.smallTainted, 110'000);
    EXPECT_TRUE(std::is_sorted(scene.bands.begin(), scene.bands.end(),
                               [](const ui::TrailBand &a, const ui::TrailBand &b) { return a.seconds < b.seconds; }));
}

TEST_F(TrailViewTest, BackwardsFindsWhereItCameFrom)
{
    import(chain);
    makeView();
    view->follow(account(u"shop"_s), true);
    wait();
    ASSERT_TRUE(view->answer());
    EXPECT_TRUE(view->answer()->question.backwards);
    EXPECT_FALSE(view->answer()->scene.isEmpty());
}

TEST_F(TrailViewTest, RenewsWhenPaymentsCome)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    import({{ 90, u"source"_s, u"trust"_s, 1'000, "late" }});
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 131'000);
}

TEST_F(TrailViewTest, PictureIsWrittenInEveryKind)
{
    import(chain);
    makeView();
    view->follow(account(u"source"_s), false);
    wait();
    for (const QString &kind : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        auto prompt = std::make_unique<ScriptedPrompt>();
        prompt->files << QStringList{path(u"trail."_s + kind)};
        view->setPrompt(std::move(prompt));
        view->exportPicture();
        EXPECT_GT(QFileInfo(path(u"trail."_s + kind)).size(), 1'000) << kind.toStdString();
    }
}

} // namespace kluwen::test
