#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/base/tableview.h"
#include "ui/money/dayfield.h"
#include "ui/money/ratesbutton.h"
#include "ui/money/trailview.h"
#include "ui/money/windows/netflowwindow.h"
#include "ui/money/windows/rankwindow.h"
#include "ui/money/windows/reconciliationwindow.h"
#include "ui/money/windows/waywindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class MoneyWindowsTest : public MoneyCase
{
protected:
    template<typename Window>
    Window &open()
    {
        auto window = std::make_unique<Window>(session(), jobs(), prompt);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        Window &opened = *window;
        m_window = std::move(window);
        opened.QWidget::show();
        wait();
        return opened;
    }
    /// 100 euros, as many in dollars, and yen for which the table has no rate.
    void importCurrencies()
    {
        const TestPayment dollars{4, u"source"_s, u"mule"_s, 11'684, "dollars", Currency::fromLetters(u"USD")};
        const TestPayment yen{4, u"source"_s, u"mule"_s, 9'000, "yen", Currency::fromLetters(u"JPY")};
        import(
            {{0, u"source"_s, u"mule"_s, 10'000, "euros"}, {5, u"source"_s, u"mule"_s, 10'000, "euros"}, dollars, yen});
        QFile rates(path(u"rates.csv"_s));
        ASSERT_TRUE(rates.open(QIODevice::WriteOnly));
        rates.write("Date,USD\n2024-01-04,1.1684\n");
    }
    void loadRates(ui::MoneyWindow &window)
    {
        prompt.files << QStringList{path(u"rates.csv"_s)};
        Q_EMIT window.rates().fileRequested();
        wait(); // for the table
        wait(); // for the ledger
    }
    static QString cell(const ui::MoneyWindow &window, int row, int column)
    {
        return window.view().model()->index(row, column).data().toString();
    }

    ScriptedPrompt prompt;

private:
    std::unique_ptr<ui::MoneyWindow> m_window;
};

} // namespace

TEST_F(MoneyWindowsTest, ReconciliationShowsADifferenceAndOpensItsPayments)
{
    import(chain, 0, 20'100); // 20,000 at the end
    auto &window = open<ui::ReconciliationWindow>();
    ASSERT_EQ(window.view().table().rows.size(), 1U);
    EXPECT_EQ(cell(window, 0, 4), u"1.00"_s);
    EXPECT_TRUE(window.text().contains(u"1 difference"_s)) << window.text().toStdString();
    QSignalSpy opened(&window, &ui::MoneyWindow::accountRequested);
    Q_EMIT window.view().activated(window.view().model()->index(0, 0));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<RecordId>(), account(u"mule"_s));
    EXPECT_EQ(opened[0][1].toDate(), QDate(2024, 1, 1));
    EXPECT_EQ(opened[0][2].toDate(), QDate(2024, 3, 1));
    prompt.files << QStringList{path(u"report.csv"_s)};
    window.exportAnswer();
    wait();
    QFile file(path(u"report.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("1.00"));
}

TEST_F(MoneyWindowsTest, ReconciliationHidesAccountsWithoutAnythingToLookAt)
{
    import(chain, 0, 20'000);
    auto &window = open<ui::ReconciliationWindow>();
    EXPECT_EQ(window.view().table().rows.size(), 1U);
    window.onlyDoubtful().setChecked(true);
    EXPECT_EQ(window.view().table().rows.size(), 0U);
}

TEST_F(MoneyWindowsTest, ReconciliationWithoutStatementsSaysSo)
{
    import(chain);
    const auto &window = open<ui::ReconciliationWindow>();
    EXPECT_TRUE(window.view().table().rows.empty());
    EXPECT_TRUE(window.text().contains(u"no bank statements in EUR"_s));
}

TEST_F(MoneyWindowsTest, NetFlowsFollowThePeriodAndSelectBothParties)
{
    import(chain);
    auto &window = open<ui::NetFlowWindow>();
    ASSERT_GT(window.view().table().rows.size(), 0U);
    EXPECT_EQ(cell(window, 0, 0), u"source"_s);
    EXPECT_EQ(cell(window, 0, 1), u"mule"_s);
    EXPECT_EQ(cell(window, 0, 2), u"1,000.00"_s);
    window.view().choose(0);
    EXPECT_EQ(session().selection().records(), (QSet<RecordId>{account(u"source"_s), account(u"mule"_s)}));
    QSignalSpy payments(&window, &ui::MoneyWindow::paymentsRequested);
    Q_EMIT window.view().activated(window.view().model()->index(0, 0));
    wait();
    ASSERT_EQ(payments.count(), 1);
    EXPECT_EQ(payments[0][0].value<QList<PaymentId>>().size(), 1);
    window.since().setDay(QDate(2024, 3, 1));
    wait();
    ASSERT_EQ(window.view().table().rows.size(), 1U);
    EXPECT_EQ(cell(window, 0, 2), u"300.00"_s);
}

TEST_F(MoneyWindowsTest, NetFlowsCountAllCurrenciesAtTheRateOfTheDayAndSaySo)
{
    importCurrencies();
    auto &window = open<ui::NetFlowWindow>();
    EXPECT_TRUE(window.rates().isVisible());
    EXPECT_EQ(cell(window, 0, 2), u"200.00"_s);
    EXPECT_FALSE(window.text().contains(u"converted"_s));
    loadRates(window);
    ASSERT_EQ(window.view().table().rows.size(), 1U);
    EXPECT_EQ(cell(window, 0, 2), u"300.00"_s);
    EXPECT_EQ(window.view().table().columns[2].title, u"Net (EUR, converted)"_s);
    EXPECT_TRUE(window.text().contains(u"converted into EUR at the day's rate (rates.csv)"_s))
        << window.text().toStdString();
    EXPECT_TRUE(window.text().contains(u"in JPY are left out"_s)) << window.text().toStdString();
    prompt.files << QStringList{path(u"flows.csv"_s)};
    window.exportAnswer();
    wait();
    QFile file(path(u"flows.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\"Net (EUR, converted)\""));
    window.rates().clear();
    wait();
    EXPECT_EQ(cell(window, 0, 2), u"200.00"_s);
    EXPECT_FALSE(window.text().contains(u"converted"_s));
}

TEST_F(MoneyWindowsTest, ATableOfRatesThatWasLoadedOnceIsOfferedEverywhere)
{
    importCurrencies();
    ui::TrailView trail(session(), jobs());
    trail.follow(account(u"source"_s), false);
    wait();
    trail.rates().load(path(u"rates.csv"_s));
    wait();
    wait();
    ASSERT_TRUE(trail.rates().rates());
    ASSERT_TRUE(QFile::remove(path(u"rates.csv"_s))) << "it is not read again";
    auto &window = open<ui::NetFlowWindow>();
    ASSERT_TRUE(window.rates().isOffered());
    EXPECT_FALSE(window.rates().rates()) << "every view chooses for itself";
    EXPECT_EQ(cell(window, 0, 2), u"200.00"_s);
    window.rates().use();
    wait();
    EXPECT_EQ(cell(window, 0, 2), u"300.00"_s);
    EXPECT_EQ(window.rates().rates(), trail.rates().rates());
}

TEST_F(MoneyWindowsTest, AWayShowsTheOriginalAmountAndTheRate)
{
    importCurrencies();
    auto &window = open<ui::WayWindow>();
    window.between(account(u"source"_s), account(u"mule"_s));
    wait();
    EXPECT_EQ(window.view().table().columns.size(), 7);
    window.since().setDay(QDate(2024, 1, 4)); // the dollars come first from here
    wait();
    EXPECT_EQ(cell(window, 0, 5), u"100.00"_s);
    loadRates(window);
    ASSERT_EQ(window.view().table().columns.size(), 10);
    EXPECT_EQ(window.view().table().columns[5].title, u"Amount (EUR, converted)"_s);
    EXPECT_EQ(cell(window, 0, 1), u"5 Jan 2024"_s);
    EXPECT_EQ(cell(window, 0, 5), u"100.00"_s);
    EXPECT_EQ(cell(window, 0, 7), u"116.84"_s);
    EXPECT_EQ(cell(window, 0, 8), u"USD"_s);
    EXPECT_EQ(cell(window, 0, 9), u"1 EUR = 1.1684 USD, 4 Jan 2024"_s);
    EXPECT_TRUE(window.text().contains(u"converted into EUR"_s));
}

TEST_F(MoneyWindowsTest, AFileWithoutRatesLeavesTheCurrencyAsItIs)
{
    importCurrencies();
    QFile file(path(u"rates.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("a,b\n");
    file.close();
    auto &window = open<ui::NetFlowWindow>();
    QSignalSpy failed(&session(), &ui::CaseSession::failed);
    loadRates(window);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(window.rates().isOffered());
    EXPECT_EQ(cell(window, 0, 2), u"200.00"_s);
}

TEST_F(MoneyWindowsTest, ReconciliationConvertsNothing)
{
    importCurrencies();
    auto &window = open<ui::ReconciliationWindow>();
    EXPECT_TRUE(window.currencies().isVisible());
    EXPECT_FALSE(window.rates().isVisible());
}

TEST_F(MoneyWindowsTest, AWayKeepsTheOrderOfTimeAndTheWaitingTime)
{
    import(chain);
    auto &window = open<ui::WayWindow>();
    EXPECT_TRUE(window.text().contains(u"Choose two accounts"_s));
    window.between(account(u"source"_s), account(u"trust"_s));
    wait();
    ASSERT_EQ(window.view().table().rows.size(), 2U);
    EXPECT_EQ(cell(window, 1, 2), u"39"_s); // days on the mule's account
    EXPECT_EQ(cell(window, 1, 5), u"700.00"_s);
    EXPECT_EQ(window.from().text(), u"source"_s);
    window.view().choose(1);
    EXPECT_EQ(session().selection().payments().size(), 1);
    QSignalSpy trail(&window, &ui::MoneyWindow::trailRequested);
    window.view().clearSelection();
    window.wait().setValue(5);
    wait();
    ASSERT_EQ(window.view().table().rows.size(), 1U); // straight from the source, a month later
    EXPECT_EQ(cell(window, 0, 5), u"300.00"_s);
    window.between(account(u"trust"_s), account(u"source"_s));
    wait();
    EXPECT_TRUE(window.view().table().rows.empty());
    EXPECT_TRUE(window.text().startsWith(u"No payments in order of time"_s));
    EXPECT_EQ(trail.count(), 0);
}

TEST_F(MoneyWindowsTest, AnAccountIsFoundByAPartOfItsName)
{
    import(chain);
    auto &window = open<ui::WayWindow>();
    window.to().setText(u"trus"_s);
    Q_EMIT window.to().editingFinished();
    EXPECT_EQ(window.to().account(), account(u"trust"_s));
    window.to().setText(u"s"_s); // source, shop and trust
    Q_EMIT window.to().editingFinished();
    EXPECT_FALSE(window.to().account().isValid());
    wait();
}

TEST_F(MoneyWindowsTest, RankingPutsTheMuleFirstAndLeadsToTheWay)
{
    import(chain);
    session().selection().setRecords({account(u"source"_s)});
    auto &window = open<ui::RankWindow>();
    ASSERT_GE(window.view().table().rows.size(), 3U);
    EXPECT_EQ(cell(window, 0, 1), u"mule"_s);
    QSignalSpy way(&window, &ui::RankWindow::wayRequested);
    Q_EMIT window.view().activated(window.view().model()->index(0, 0));
    ASSERT_EQ(way.count(), 1);
    EXPECT_EQ(way[0][0].value<RecordId>(), account(u"source"_s));
    EXPECT_EQ(way[0][1].value<RecordId>(), account(u"mule"_s));
}

} // namespace kluwen::test
