#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/dayfield.h"
#include "ui/money/windows/worksheetmodel.h"
#include "ui/money/windows/worksheettable.h"
#include "ui/money/windows/worksheetwindow.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class WorksheetWindowTest : public MoneyCase
{
protected:
    void open(const QStringList &selected)
    {
        QSet<RecordId> records;
        for (const QString &name : selected)
            records << account(name);
        session().selection().setRecords(records);
        window = std::make_unique<ui::WorksheetWindow>(session(), jobs(), prompt);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }
    [[nodiscard]] ui::WorksheetModel &lines() { return window->table().lines(); }
    void addLine(int section, const QString &text, const QString &amount)
    {
        window->sections().setCurrentRow(section);
        lines().add({});
        const int row = lines().rowCount() - 1;
        EXPECT_TRUE(lines().setData(lines().index(row, ui::WorksheetModel::Text), text));
        EXPECT_TRUE(lines().setData(lines().index(row, ui::WorksheetModel::Amount), amount));
    }

    void type(int row, ui::WorksheetModel::Column column, const QString &text)
    {
        EXPECT_TRUE(lines().setData(lines().index(row, column), text));
    }
    void press(const QString &keys)
    {
        const QList<QAction *> actions = window->actions();
        const auto action = std::find_if(actions.begin(), actions.end(), [&keys](const QAction *known) {
            return known->shortcuts().contains(QKeySequence(keys));
        });
        ASSERT_NE(action, actions.end());
        (*action)->trigger();
    }

    ScriptedPrompt prompt;
    std::unique_ptr<ui::WorksheetWindow> window;
};

} // namespace

TEST_F(WorksheetWindowTest, TheSumsFollowEveryLine)
{
    import(chain);
    open({});
    QAbstractItemModelTester tester(&lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    addLine(1, u"Wages"_s, u"1,000.00"_s); // legal receipts
    addLine(3, u"A car"_s, u"2500"_s);     // spent
    EXPECT_EQ(window->resultText(), u"Unexplained: €1,500.00"_s);
    EXPECT_FALSE(lines().setData(lines().index(0, ui::WorksheetModel::Amount), u"many"_s));
    EXPECT_EQ(window->resultText(), u"Unexplained: €1,500.00"_s);
    window->table().view().setCurrentIndex(lines().index(0, 0));
    window->table().removeLine();
    EXPECT_TRUE(window->resultText().startsWith(u"Nothing remains unexplained"_s));
}

TEST_F(WorksheetWindowTest, LinesLeadToThePaymentsTheyRestOn)
{
    import(chain);
    open({});
    window->sections().setCurrentRow(3);
    session().selection().setPayments({PaymentId(3), PaymentId(4)});
    window->table().addPayments();
    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(lines().line(0).minor, 130'000);
    window->table().view().setCurrentIndex(lines().index(0, 0));
    QSignalSpy shown(window.get(), &ui::WorksheetWindow::paymentsRequested);
    window->table().showEvidence();
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown[0][0].value<QList<PaymentId>>(), (QList<PaymentId>{PaymentId(3), PaymentId(4)}));
    session().selection().setPayments({PaymentId(4), PaymentId(5)});
    window->table().attachPayments();
    EXPECT_EQ(lines().line(0).evidence, (std::vector<qint64>{3, 4, 5}));
}

TEST_F(WorksheetWindowTest, StatedBalancesAreOfferedOnceHoweverOften)
{
    import(chain, 100'00, 200'00);
    open({u"mule"_s});
    window->kind().setCurrentIndex(1);
    Q_EMIT window->kind().activated(1);
    window->until().setDay(QDate(2024, 12, 31));
    QSignalSpy offered(window.get(), &ui::WorksheetWindow::offered);
    window->offer();
    wait();
    window->offer();
    wait();
    ASSERT_EQ(offered.count(), 2);
    ASSERT_EQ(window->sheet().lines[2].size(), 1U); // possessions at the end
    EXPECT_EQ(window->sheet().lines[2][0].minor, 200'00);
}

TEST_F(WorksheetWindowTest, DatesAreReadAndWrittenAsTheReaderIsUsedTo)
{
    import(chain, 100'00, 200'00);
    open({u"mule"_s});
    window->kind().setCurrentIndex(1);
    Q_EMIT window->kind().activated(1);
    window->offer();
    wait();
    window->sections().setCurrentRow(2);
    ASSERT_EQ(lines().rowCount(), 1);
    const QModelIndex date = lines().index(0, ui::WorksheetModel::Date);
    EXPECT_EQ(lines().index(0, ui::WorksheetModel::Text).data().toString(), u"Balance of mule"_s);
    EXPECT_EQ(date.data().toString(), u"1 Mar 2024"_s);
    EXPECT_TRUE(lines().setData(date, u"5-3-2024"_s));
    EXPECT_EQ(date.data().toString(), u"5 Mar 2024"_s);
    EXPECT_FALSE(lines().setData(date, u"someday"_s));
    EXPECT_EQ(date.data().toString(), u"5 Mar 2024"_s);
    EXPECT_TRUE(lines().setData(date, QString()));
    EXPECT_EQ(date.data().toString(), QString());
}

TEST_F(WorksheetWindowTest, IsKeptInAFileAndNotLostUnasked)
{
    import(chain);
    open({});
    addLine(3, u"A car"_s, u"2500"_s);
    EXPECT_FALSE(window->close()); // the script declines
    ASSERT_EQ(prompt.questions.size(), 1);
    prompt.files << QStringList{path(u"cash.json"_s)};
    window->saveFile();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(prompt.questions.size(), 1);
    open({});
    prompt.files << QStringList{path(u"cash.json"_s)};
    window->openFile();
    EXPECT_EQ(window->resultText(), u"Unexplained: €2,500.00"_s);
    prompt.files << QStringList{path(u"cash.csv"_s)};
    window->exportSheet();
    wait();
    QFile file(path(u"cash.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("2500.00"));
}

TEST_F(WorksheetWindowTest, EveryChangeOfALineIsTakenBackAndDoneAgainByItself)
{
    import(chain);
    open({});
    QAbstractItemModelTester tester(&lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window->sections().setCurrentRow(3);
    lines().add({});
    type(0, ui::WorksheetModel::Text, u"A car"_s);
    type(0, ui::WorksheetModel::Amount, u"2500"_s);
    type(0, ui::WorksheetModel::Amount, u"2500.00"_s); // the same, so no step
    lines().add({u"A boat"_s, 100'00, {}});
    lines().remove(0);
    ASSERT_EQ(lines().rowCount(), 1);
    window->table().undo();
    ASSERT_EQ(lines().rowCount(), 2);
    EXPECT_EQ(lines().line(0).text, u"A car"_s);
    window->table().undo();
    ASSERT_EQ(lines().rowCount(), 1);
    window->table().undo();
    EXPECT_EQ(lines().line(0).minor, 0);
    EXPECT_EQ(lines().line(0).text, u"A car"_s);
    window->table().undo();
    EXPECT_EQ(lines().line(0).text, QString());
    window->table().undo();
    EXPECT_EQ(lines().rowCount(), 0);
    window->table().undo(); // nothing is left to take back
    for (int step = 0; step < 3; ++step)
        window->table().redo();
    EXPECT_EQ(window->resultText(), u"Unexplained: €2,500.00"_s);
    type(0, ui::WorksheetModel::Text, u"A van"_s); // what was taken back is gone now
    window->table().redo();
    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(lines().line(0).text, u"A van"_s);
}

TEST_F(WorksheetWindowTest, AStepInAnotherSectionIsShownWhereItWasTakenBack)
{
    import(chain);
    open({});
    addLine(3, u"A car"_s, u"2500"_s);
    window->sections().setCurrentRow(1);
    window->table().undo();
    EXPECT_EQ(window->sections().currentRow(), 3);
    EXPECT_EQ(lines().line(0).minor, 0);
    window->table().redo();
    EXPECT_EQ(lines().line(0).minor, 250'000);
}

TEST_F(WorksheetWindowTest, LinesTakenOverFromTheCaseAreOneStep)
{
    import(chain, 100'00, 200'00);
    open({u"mule"_s});
    window->kind().setCurrentIndex(1);
    Q_EMIT window->kind().activated(1);
    window->since().setDay(QDate(2024, 4, 1));
    window->until().setDay(QDate(2024, 12, 31));
    window->offer();
    wait();
    ASSERT_EQ(window->sheet().lines[0].size(), 1U);
    ASSERT_EQ(window->sheet().lines[2].size(), 1U);
    window->table().undo();
    EXPECT_TRUE(window->sheet().lines[0].empty());
    EXPECT_TRUE(window->sheet().lines[2].empty());
    EXPECT_EQ(window->sheet().since, QDate(2024, 4, 1)) << "the period is no line";
    window->table().redo();
    EXPECT_EQ(window->sheet().lines[2].size(), 1U);
}

TEST_F(WorksheetWindowTest, TheKeysTakeBackAndEachWorksheetHasItsOwnSteps)
{
    import(chain);
    open({});
    addLine(3, u"A car"_s, u"2500"_s);
    press(u"Ctrl+Z"_s);
    EXPECT_EQ(lines().line(0).minor, 0);
    press(u"Ctrl+Y"_s);
    EXPECT_EQ(lines().line(0).minor, 250'000);
    window->kind().setCurrentIndex(1);
    Q_EMIT window->kind().activated(1);
    press(u"Ctrl+Z"_s);
    EXPECT_EQ(money::WorksheetKind::NetWorth, window->sheet().kind);
    window->kind().setCurrentIndex(0);
    Q_EMIT window->kind().activated(0);
    EXPECT_EQ(window->sheet().lines[3][0].minor, 250'000);
}

TEST_F(WorksheetWindowTest, TakingBackASavedChangeIsAChangeAndDoingItAgainIsNone)
{
    import(chain);
    open({});
    addLine(3, u"A car"_s, u"2500"_s);
    prompt.files << QStringList{path(u"cash.json"_s)};
    window->saveFile();
    window->table().undo();
    EXPECT_FALSE(window->close()); // the script declines
    EXPECT_EQ(prompt.questions.size(), 1);
    window->table().redo();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(prompt.questions.size(), 1);
}

TEST_F(WorksheetWindowTest, LinesComeBackInTheCurrencyTheyWereWrittenIn)
{
    QList<TestPayment> payments = chain;
    payments << TestPayment{2, u"source"_s, u"mule"_s, 900, "fee", Currency::fromLetters(u"USD")};
    import(payments);
    open({});
    addLine(3, u"A car"_s, u"2500"_s);
    lines().remove(0);
    window->currency().setCurrentIndex(window->currency().findText(u"USD"_s));
    Q_EMIT window->currency().activated(window->currency().currentIndex());
    EXPECT_EQ(window->sheet().currency, Currency::fromLetters(u"USD"));
    window->table().undo();
    EXPECT_EQ(window->sheet().currency, euro());
    EXPECT_EQ(window->currency().currentText(), u"EUR"_s);
    EXPECT_EQ(window->resultText(), u"Unexplained: €2,500.00"_s);
}

TEST_F(WorksheetWindowTest, AFileThatIsNoWorksheetIsRefused)
{
    import(chain);
    open({});
    QFile file(path(u"wrong.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    prompt.files << QStringList{file.fileName()};
    window->openFile();
    EXPECT_EQ(prompt.errors.size(), 1);
}

} // namespace kluwen::test
