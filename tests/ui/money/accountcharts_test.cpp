#include "tests/ui/money/moneycase.h"
#include "ui/money/accountcharts.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QValueAxis>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class AccountChartsTest : public MoneyCase
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
    static QList<double> values(QBarSet *set)
    {
        QList<double> list;
        for (int i = 0; i < set->count(); ++i)
            list << set->at(i);
        return list;
    }

    std::unique_ptr<ui::AccountCharts> charts;
};

} // namespace

TEST_F(AccountChartsTest, BarsHoldInAndOutOfEveryMonthFromZero)
{
    import(chain);
    showMule();
    auto *series = qobject_cast<QBarSeries *>(charts->flowChart().series().value(0));
    ASSERT_TRUE(series);
    EXPECT_EQ(values(series->barSets().value(0)), (QList<double>{1500, 0}));
    EXPECT_EQ(values(series->barSets().value(1)), (QList<double>{600, 700}));
    const auto *amounts = qobject_cast<QValueAxis *>(charts->flowChart().axes(Qt::Vertical).value(0));
    ASSERT_TRUE(amounts);
    EXPECT_EQ(amounts->min(), 0);
    EXPECT_GE(amounts->max(), 1500);
}

TEST_F(AccountChartsTest, BalanceRunsFromTheStatedOpeningAndMarksTheStatedClosing)
{
    import(chain, 10'000, 30'000);
    showMule();
    EXPECT_TRUE(charts->figures().hasOpening);
    const std::vector<ui::DayBalance> expected{{QDate(2024, 1, 1), 60'000},
                                               {QDate(2024, 1, 2), 160'000},
                                               {QDate(2024, 1, 4), 100'000},
                                               {QDate(2024, 2, 10), 30'000}};
    EXPECT_EQ(charts->figures().balances, expected);
    auto *line = qobject_cast<QLineSeries *>(charts->balanceChart().series().value(0));
    auto *rings = qobject_cast<QScatterSeries *>(charts->balanceChart().series().value(1));
    ASSERT_TRUE(line && rings);
    EXPECT_EQ(line->points().constLast().y(), 300);
    ASSERT_EQ(rings->count(), 1);
    EXPECT_EQ(rings->at(0).y(), 300);
}

TEST_F(AccountChartsTest, CounterpartiesStandLargestFirst)
{
    import(chain);
    showMule();
    const auto &parties = charts->figures().counterparties;
    ASSERT_EQ(parties.size(), 4U);
    EXPECT_EQ(parties[0].account, account(u"source"_s));
    EXPECT_EQ(parties[0].in, 100'000);
    EXPECT_EQ(parties[1].account, account(u"trust"_s));
    EXPECT_EQ(parties[1].out, 70'000);
    EXPECT_FALSE(parties[3].account.isValid()); // the salary from outside
}

TEST_F(AccountChartsTest, ShowsTheSelectedAccount)
{
    import(chain);
    showMule();
    QSignalSpy loaded(charts.get(), &ui::AccountCharts::loaded);
    session().selection().setRecords({account(u"trust"_s)}, account(u"trust"_s));
    ASSERT_TRUE(loaded.wait(10'000) || !loaded.isEmpty());
    EXPECT_EQ(charts->figures().account, account(u"trust"_s));
}

TEST(PeriodFlows, ManyMonthsBecomeQuartersAndYearsWithNothingLost)
{
    std::vector<money::MonthFlow> months;
    for (int i = 0; i < 30; ++i)
        months.push_back({2020 + i / 12, i % 12 + 1, 1, 2});
    ui::PeriodLength length{};
    const auto quarters = ui::periodFlows(months, length);
    EXPECT_EQ(length, ui::PeriodLength::Quarter);
    ASSERT_EQ(quarters.size(), 10U);
    EXPECT_EQ(quarters[9], (ui::PeriodFlow{QDate(2022, 4, 1), 3, 6}));
    for (int i = 30; i < 120; ++i)
        months.push_back({2020 + i / 12, i % 12 + 1, 1, 2});
    const auto years = ui::periodFlows(months, length);
    EXPECT_EQ(length, ui::PeriodLength::Year);
    ASSERT_EQ(years.size(), 10U);
    EXPECT_EQ(years[0], (ui::PeriodFlow{QDate(2020, 1, 1), 12, 24}));
}

} // namespace kluwen::test
