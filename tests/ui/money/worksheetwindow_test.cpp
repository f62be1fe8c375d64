#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/dayfield.h"
#include "ui/money/windows/worksheetmodel.h"
#include "ui/money/windows/worksheetwindow.h"

#include <QAbstractItemModelTester>
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
    void addLine(int section, const QString &text, const QString &amount)
    {
        window->sections().setCurrentRow(section);
        window->lines().add({});
        const int row = window->lines().rowCount() - 1;
        EXPECT_TRUE(window->lines().setData(window->lines().index(row, ui::WorksheetModel::Text), text));
        EXPECT_TRUE(window->lines().setData(window->lines().index(row, ui::WorksheetModel::Amount), amount));
    }

    ScriptedPrompt prompt;
    std::unique_ptr<ui::WorksheetWindow> window;
};

} // namespace

TEST_F(WorksheetWindowTest, TheSumsFollowEveryLine)
{
    import(chain);
    open({});
    QAbstractItemModelTester tester(&window->lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    addLine(1, u"Wages"_s, u"1,000.00"_s); // legal receipts
    addLine(3, u"A car"_s, u"2500"_s);     // spent
    EXPECT_EQ(window->resultText(), u"Unexplained: €1,500.00"_s);
    EXPECT_FALSE(window->lines().setData(window->lines().index(0, ui::WorksheetModel::Amount), u"many"_s));
    EXPECT_EQ(window->resultText(), u"Unexplained: €1,500.00"_s);
    window->view().setCurrentIndex(window->lines().index(0, 0));
    window->removeLine();
    EXPECT_TRUE(window->resultText().startsWith(u"Nothing remains unexplained"_s));
}

TEST_F(WorksheetWindowTest, LinesLeadToThePaymentsTheyRestOn)
{
    import(chain);
    open({});
    window->sections().setCurrentRow(3);
    session().selection().setPayments({PaymentId(3), PaymentId(4)});
    window->addPayments();
    ASSERT_EQ(window->lines().rowCount(), 1);
    EXPECT_EQ(window->lines().line(0).minor, 130'000);
    window->view().setCurrentIndex(window->lines().index(0, 0));
    QSignalSpy shown(window.get(), &ui::WorksheetWindow::paymentsRequested);
    window->showEvidence();
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown[0][0].value<QList<PaymentId>>(), (QList<PaymentId>{PaymentId(3), PaymentId(4)}));
    session().selection().setPayments({PaymentId(4), PaymentId(5)});
    window->attachPayments();
    EXPECT_EQ(window->lines().line(0).evidence, (std::vector<qint64>{3, 4, 5}));
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
