#include "ui/base/tablemodel.h"
#include "ui/base/tableview.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

Table someTable()
{
    return {u"Sums"_s,
            {{u"Who"_s, 20}, {u"Sum"_s, 12}, {u"Day"_s, 12}},
            {{u"beta"_s, TableAmount{-123'456'7, 2}, QDate(2024, 3, 5)},
             {u"Alpha"_s, TableAmount{900, 2}, QDate(2023, 1, 1)},
             {u"=gamma"_s, TableCell(), QDate(2025, 1, 1)}}};
}

QString shown(const ui::TableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

TEST(TableView, AmountsAndDaysReadInTheLanguageOfTheScreen)
{
    ui::TableView view;
    QAbstractItemModelTester tester(&view.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    view.show(someTable());
    EXPECT_EQ(shown(view, 0, 1), u"-12,345.67"_s);
    EXPECT_EQ(shown(view, 0, 2), u"5 Mar 2024"_s);
    EXPECT_EQ(ui::cellText(TableAmount{5, 0}), u"5"_s);
    EXPECT_EQ(ui::cellText(TableAmount{std::numeric_limits<qint64>::min(), 2}), u"-92,233,720,368,547,758.08"_s);
}

TEST(TableView, SortsByValueWithEmptyCellsLastAndKeepsTheChoice)
{
    ui::TableView view;
    QAbstractItemModelTester tester(&view.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    view.show(someTable());
    view.choose(1);
    view.sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(view, 0, 0), u"beta"_s);
    EXPECT_EQ(shown(view, 2, 0), u"=gamma"_s);
    view.sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(view, 0, 0), u"Alpha"_s);
    EXPECT_EQ(shown(view, 2, 0), u"=gamma"_s);
    EXPECT_EQ(view.chosen(), QList<int>{1});
    view.renew(someTable());
    EXPECT_EQ(shown(view, 0, 0), u"Alpha"_s);
    EXPECT_EQ(view.chosen(), QList<int>{1});
}

TEST(TableView, OpensTheRowOfTheTableAndCopiesWithoutFormulas)
{
    ui::TableView view;
    view.show(someTable());
    view.sortByColumn(2, Qt::DescendingOrder);
    QSignalSpy opened(&view, &ui::TableView::rowOpened);
    Q_EMIT view.activated(view.model()->index(0, 0));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 2);
    view.choose(2);
    view.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed(), u"Who\tSum\tDay\n'=gamma\t\t2025-01-01"_s);
}

} // namespace kluwen::test
