#include "core/store/thingstore.h"
#include "tests/ui/money/moneycase.h"
#include "ui/base/format.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentgroupmodel.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymenttable.h"
#include "ui/money/paymentwords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

/// 5,000 payments between two accounts, one cent more each; every fifth goes back.
QList<TestPayment> manyPayments()
{
    QList<TestPayment> payments;
    for (int i = 0; i < 5'000; ++i) {
        const bool back = i % 5 == 4;
        payments.append({i / 10, back ? u"beta"_s : u"alpha"_s, back ? u"alpha"_s : u"beta"_s, i + 1,
                         i % 100 == 0 ? "rent of the month" : "invoice " + QByteArray::number(i)});
    }
    return payments;
}

class PaymentTableTest : public MoneyCase
{
protected:
    void makeTable()
    {
        table = std::make_unique<ui::PaymentTable>(session(), jobs());
        table->resize(900, 320);
        table->show();
        wait();
    }
    qint64 shown()
    {
        wait();
        return table->model().totals().count;
    }
    QString cell(int row, ui::PaymentColumn column)
    {
        return table->model().index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<ui::PaymentTable> table;
};

} // namespace

TEST_F(PaymentTableTest, PagesReadWhereverOneLooks)
{
    import(manyPayments());
    ui::PaymentModel model(session(), jobs(), nullptr, 64);
    model.setFilter({});
    wait();
    ASSERT_EQ(model.rowCount(), 5'000);
    // The last, the first, one in the middle, the one after it, the last of a page and the first of the next.
    for (const int row : {4'999, 0, 2'500, 2'501, 63, 64, 127, 128}) {
        (void)model.index(row, 0).data();
        wait();
        ASSERT_TRUE(model.payment(row)) << row;
        EXPECT_EQ(model.payment(row)->minor, row + 1) << row;
    }
    for (int row = 0; row < 5'000; row += 32) {
        (void)model.index(row, 0).data();
        wait();
    }
    EXPECT_LE(model.pagesHeld(), 60);
    EXPECT_FALSE(model.payment(0)); // let go again
}

TEST_F(PaymentTableTest, ModelKeepsTheRulesOfModels)
{
    import(chain);
    ui::PaymentModel model(session(), jobs(), nullptr, 2);
    // It looks at every row after every page, so that only a table whose pages are all held comes to rest.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({});
    wait();
    EXPECT_EQ(model.rowCount(), 6);
    model.setFilter(store::PaymentFilter{});
    wait();
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(PaymentTableTest, FiltersByTextAmountPeriodAndDirection)
{
    import(manyPayments());
    makeTable();
    EXPECT_EQ(shown(), 5'000);
    table->textFilter().setText(u"RENT"_s);
    QTest::qWait(250);
    EXPECT_EQ(shown(), 50);
    table->textFilter().clear();
    table->amountFilter().setText(u"49,00"_s);
    QTest::qWait(250);
    EXPECT_EQ(shown(), 101); // 49.00 up to 50.00
    table->amountFilter().clear();
    table->since().setDay(QDate(2024, 1, 11));
    table->until().setDay(QDate(2024, 1, 20));
    QTest::qWait(250);
    EXPECT_EQ(shown(), 100);
    table->showAccount(account(u"alpha"_s));
    EXPECT_EQ(shown(), 100);
    table->direction().setCurrentIndex(1); // in
    Q_EMIT table->direction().activated(1);
    EXPECT_EQ(shown(), 20);
    table->direction().setCurrentIndex(2); // out
    Q_EMIT table->direction().activated(2);
    EXPECT_EQ(shown(), 80);
}

TEST_F(PaymentTableTest, FollowsTheSelectionAndAddsUp)
{
    import(chain);
    makeTable();
    EXPECT_TRUE(table->totalsText().contains(u"€3,300.00"_s)) << table->totalsText().toStdString();
    session().selection().setRecords({account(u"trust"_s)}, account(u"trust"_s));
    EXPECT_EQ(shown(), 3);
    EXPECT_TRUE(table->totalsText().contains(u"in €1,000.00, out €200.00, balance €800.00"_s))
        << table->totalsText().toStdString();
    table->view().selectionModel()->select(
        QItemSelection(table->model().index(0, 0), table->model().index(1, ui::paymentColumns - 1)),
        QItemSelectionModel::ClearAndSelect);
    wait();
    EXPECT_TRUE(table->selectionText().contains(u"in €700.00, out €200.00, balance €500.00"_s))
        << table->selectionText().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().selection().payments().size() == 2; }, 10'000));
}

TEST_F(PaymentTableTest, MoneyInAndOutIsPartedForOneAccountOrOneHolderOnly)
{
    const Currency dollar = Currency::fromLetters(u"USD");
    const TestPayment abroad{3, u"beta"_s, u"gamma"_s, 300, "book", dollar};
    import({{0, u"alpha"_s, u"beta"_s, 5'000, "rent"},
            {1, u"gamma"_s, u"alpha"_s, 2'000, "wages"},
            {2, u"gamma"_s, u"beta"_s, 1'000, "wages"},
            abroad});
    makeTable();
    EXPECT_TRUE(table->totalsText().contains(u"€80.00"_s)) << table->totalsText().toStdString();
    EXPECT_FALSE(table->totalsText().contains(u"balance"_s));
    const QSet<RecordId> both{account(u"alpha"_s), account(u"beta"_s)};
    session().selection().setRecords(both);
    wait();
    EXPECT_FALSE(table->totalsText().contains(u"balance"_s)) << "they are nobody's together";
    const auto hold = [&](store::CaseFile &file) -> Result<void> {
        const auto person = file.things().addThing(u"person"_s);
        if (!person)
            return fail(person.error());
        for (const RecordId one : both)
            if (const auto link = file.things().addLink(u"account_holder"_s, *person, one); !link)
                return fail(link.error());
        return {};
    };
    ASSERT_TRUE(session().edit({"Add a holder", {}}, hold).has_value());
    wait();
    EXPECT_TRUE(table->totalsText().contains(u"in €30.00, out €0.00, balance €30.00"_s))
        << table->totalsText().toStdString();
    EXPECT_TRUE(table->totalsText().contains(u"€50.00 between these accounts"_s)) << table->totalsText().toStdString();
    table->showAccount(account(u"beta"_s));
    wait();
    EXPECT_TRUE(table->totalsText().contains(u"in €60.00, out €0.00, balance €60.00"_s))
        << table->totalsText().toStdString();
    EXPECT_TRUE(
        table->totalsText().contains(QStringLiteral("balance ") + ui::amountText(-300, dollar, Language::English)))
        << table->totalsText().toStdString();
    table->direction().setCurrentIndex(1); // in
    Q_EMIT table->direction().activated(1);
    wait();
    EXPECT_FALSE(table->totalsText().contains(u"balance"_s)) << table->totalsText().toStdString();
}

TEST_F(PaymentTableTest, EnterShowsTheSideInTheInspector)
{
    import(chain);
    makeTable();
    (void)cell(1, ui::PaymentColumn::Payer);
    wait();
    EXPECT_EQ(cell(1, ui::PaymentColumn::Payer), u"source"_s);
    EXPECT_EQ(cell(1, ui::PaymentColumn::Amount), u"1,000.00"_s);
    QSignalSpy opened(table.get(), &ui::PaymentTable::openRequested);
    Q_EMIT table->view().activated(table->model().index(1, static_cast<int>(ui::PaymentColumn::Payee)));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(session().selection().current(), account(u"mule"_s));
}

TEST_F(PaymentTableTest, CopyIsTabSeparated)
{
    import(chain);
    makeTable();
    table->view().selectRow(1);
    table->copy();
    wait();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1].section(u'\t', 1, 3), u"source\tmule\t1,000.00"_s);
}

TEST_F(PaymentTableTest, CsvKeepsFormulasFromRunning)
{
    import({{0, u"=HYPERLINK(\"x\")"_s, u"beta"_s, 5, "@sum, \"quoted\""}, { 1, u"beta"_s, {}, 7, "-5 plus" }});
    makeTable();
    QSignalSpy exported(table.get(), &ui::PaymentTable::exported);
    table->exportTo(path(u"out.csv"_s));
    ASSERT_TRUE(exported.wait(10'000));
    EXPECT_EQ(exported.at(0).at(0).toLongLong(), 2);
    QFile file(path(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("\xef\xbb\xbf"));
    EXPECT_EQ(lines[1], "2024-01-01,\"'=HYPERLINK(\"\"x\"\")\",beta,0.05,EUR,\"'@sum, \"\"quoted\"\"\",,,\r");
    EXPECT_EQ(lines[2], "2024-01-02,beta,,0.07,EUR,'-5 plus,,,\r");
}

TEST_F(PaymentTableTest, TheFirstPageIsThereBeforeAllAreCounted)
{
    import(manyPayments());
    ui::PaymentModel model(session(), jobs(), nullptr, 64);
    QStringList order;
    QObject::connect(&model, &ui::PaymentModel::pageRead, [&order] { order << u"page"_s; });
    QObject::connect(&model, &ui::PaymentModel::counted, [&order] { order << u"count"_s; });
    model.setFilter({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !order.isEmpty(); }, 10'000));
    EXPECT_EQ(order.constFirst(), u"page"_s);
    EXPECT_EQ(model.payment(63)->minor, 64);
    wait();
    EXPECT_EQ(model.rowCount(), 5'000);
    EXPECT_TRUE(model.payment(0)) << "counting lets no page go";
}

TEST_F(PaymentTableTest, GroupsByCounterpartyAndByMonthWithSums)
{
    import(chain);
    makeTable();
    table->showAccount(account(u"mule"_s));
    table->grouping().setCurrentIndex(1);
    Q_EMIT table->grouping().activated(1);
    wait();
    ASSERT_TRUE(table->showsGroups());
    EXPECT_TRUE(table->groupView().isVisible());
    EXPECT_FALSE(table->view().isVisible());
    ui::PaymentGroupModel &groups = table->groups();
    ASSERT_EQ(groups.rowCount(), 4);
    const auto text = [&](int row, ui::GroupColumn column) {
        return groups.index(row, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(text(0, ui::GroupColumn::Name), u"source"_s);
    EXPECT_EQ(text(0, ui::GroupColumn::In), u"1,000.00"_s);
    EXPECT_EQ(text(0, ui::GroupColumn::Out), u"0.00"_s);
    EXPECT_EQ(text(1, ui::GroupColumn::Name), u"trust"_s);

    table->groupView().selectRow(0);
    EXPECT_TRUE(session().selection().records().contains(account(u"source"_s)));
    Q_EMIT table->groupView().activated(groups.index(1, 0));
    wait();
    EXPECT_EQ(table->model().totals().count, 1);
    EXPECT_TRUE(table->view().isVisible());
    table->leaveGroup();
    wait();
    EXPECT_TRUE(table->groupView().isVisible());

    table->grouping().setCurrentIndex(2);
    Q_EMIT table->grouping().activated(2);
    wait();
    ASSERT_EQ(groups.rowCount(), 2);
    EXPECT_EQ(text(0, ui::GroupColumn::In), u"1,500.00"_s);
    Q_EMIT table->groupView().activated(groups.index(1, 0));
    wait();
    EXPECT_EQ(table->model().totals().count, 1);
}

TEST_F(PaymentTableTest, GroupsAreWrittenAsATable)
{
    import(chain);
    makeTable();
    table->grouping().setCurrentIndex(1);
    Q_EMIT table->grouping().activated(1);
    wait();
    table->exportTo(path(u"groups.csv"_s));
    QFile file(path(u"groups.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"source"_s) && text.contains(u"outside the case"_s)) << text.toStdString();
}

} // namespace kluwen::test
