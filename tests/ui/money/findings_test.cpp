#include "core/store/casefile.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/findings/findingmodel.h"
#include "ui/money/findings/findingspanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QTreeView>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Money that goes round and comes back with little lost, three times.
QList<TestPayment> rounds()
{
    QList<TestPayment> payments;
    for (int round = 0; round < 3; ++round) {
        const int day = round * 20;
        payments << TestPayment{day, u"A"_s, u"B"_s, 10'000'00, "Factuur"}
                 << TestPayment{day + 1, u"B"_s, u"C"_s, 9'900'00, "Dienst"}
                 << TestPayment{day + 2, u"C"_s, u"A"_s, 9'800'00, "Advies"};
    }
    return payments;
}

class FindingsTest : public MoneyCase
{
protected:
    FindingsTest() : panel(session(), jobs(), prompt)
    {
        panel.resize(1000, 400);
        panel.show();
    }
    void search()
    {
        QSignalSpy searched(&panel, &ui::FindingsPanel::searched);
        panel.search();
        ASSERT_TRUE(searched.wait(20'000));
    }
    QModelIndex first() { return panel.model().index(0, 0, panel.model().index(0, 0)); }

    ScriptedPrompt prompt;
    ui::FindingsPanel panel;
};

} // namespace

TEST_F(FindingsTest, RoundIsFoundExplainedAndShown)
{
    QAbstractItemModelTester tester(&panel.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    import(rounds());
    search();
    ASSERT_GT(panel.model().shown(), 0);
    ASSERT_GE(panel.model().findingAt(first()), 0);
    panel.tree().setCurrentIndex(first());
    EXPECT_FALSE(panel.explanation().isEmpty());
    QSignalSpy payments(&panel, &ui::FindingsPanel::paymentsRequested);
    panel.showPayments();
    ASSERT_EQ(payments.count(), 1);
    EXPECT_FALSE(payments[0][0].value<QList<PaymentId>>().isEmpty());
    panel.showOnChart();
    EXPECT_TRUE(session().selection().records().contains(account(u"A"_s)));
}

TEST_F(FindingsTest, AmountsOfAllCurrenciesAreComparedWithTheRatesThatAreLoaded)
{
    const TestPayment yen{3, u"D"_s, u"A"_s, 5'000, "Reis", Currency::fromLetters(u"JPY")};
    QList<TestPayment> payments = rounds();
    for (TestPayment &payment : payments)
        if (payment.payer == u"B"_s) {
            payment.currency = Currency::fromLetters(u"USD");
            payment.cents = payment.cents / 4 * 5;
        }
    payments << yen;
    import(payments);
    search();
    EXPECT_FALSE(panel.converted().isVisible());
    EXPECT_FALSE(panel.state().contains(u"converted"_s));
    QFile rates(path(u"rates.csv"_s));
    ASSERT_TRUE(rates.open(QIODevice::WriteOnly));
    rates.write("Date,USD\n2024-02-09,1.25\n2024-01-20,1.25\n2024-01-01,1.25\n"); // none is older than ten days
    rates.close();
    ui::CaseRates::of(session()).load(jobs(), rates.fileName());
    wait();
    EXPECT_TRUE(panel.converted().isVisible());
    panel.converted().setChecked(true);
    wait();
    ASSERT_GT(panel.model().shown(), 0);
    EXPECT_TRUE(panel.state().contains(u"converted into EUR"_s)) << panel.state().toStdString();
    EXPECT_TRUE(panel.state().contains(u"in JPY are left out"_s)) << panel.state().toStdString();
    panel.tree().setCurrentIndex(first());
    EXPECT_TRUE(panel.explanation().contains(u"converted into EUR"_s));
    prompt.files << QStringList{path(u"findings.csv"_s)};
    panel.exportFindings();
    wait();
    QFile file(path(u"findings.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("Sum (converted)"));
    EXPECT_TRUE(text.contains(",EUR,"));
    EXPECT_FALSE(text.contains(",USD,"));
}

TEST_F(FindingsTest, QuietCaseHasNoneAndSaysSo)
{
    import({{ 0, u"A"_s, u"B"_s, 1'234'56, "Huur" }});
    search();
    EXPECT_EQ(panel.model().shown(), 0);
}

TEST_F(FindingsTest, PatternsSpanTheListAndAccountsKeepTheirRoomInANarrowOne)
{
    import(rounds());
    search();
    ASSERT_GT(panel.model().rowCount(), 0);
    for (int group = 0; group < panel.model().rowCount(); ++group)
        EXPECT_TRUE(panel.tree().isFirstColumnSpanned(group, {}));
    EXPECT_FALSE(panel.tree().isFirstColumnSpanned(0, panel.model().index(0, 0)));
    const int needed = panel.tree().fontMetrics().averageCharWidth() * 30;
    for (const int width : {1'400, 640}) {
        panel.resize(width, 400);
        QCoreApplication::processEvents();
        EXPECT_GT(panel.tree().columnWidth(ui::FindingModel::What), needed) << width;
    }
    EXPECT_EQ(first().data(Qt::ToolTipRole), first().data(Qt::DisplayRole));
}

TEST_F(FindingsTest, FindingIsPutAsideWithAReasonAndComesBackWithUndo)
{
    import(rounds());
    search();
    const int before = panel.model().shown();
    panel.tree().setCurrentIndex(first());
    prompt.texts = {QString()};
    panel.dismiss();
    EXPECT_EQ(panel.model().shown(), before) << "without a reason nothing is put aside";
    prompt.texts = {u"Group companies settle their accounts."_s};
    panel.dismiss();
    EXPECT_EQ(panel.model().shown(), before - 1);
    EXPECT_TRUE(session().caseFile().document(ui::DismissedFindings::documentKey).contains(u"settle"_s));
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(panel.model().shown(), before);
}

TEST_F(FindingsTest, FindingsAreWrittenWithTheirInnocentExplanation)
{
    import(rounds());
    search();
    prompt.files << QStringList{path(u"findings.csv"_s)};
    panel.exportFindings();
    wait();
    QFile file(path(u"findings.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count("\r\n"), panel.model().shown() + 1);
    EXPECT_TRUE(text.contains("A; B; C") || text.contains("B; C; A") || text.contains("C; A; B")) << text.constData();
}

} // namespace kluwen::test
