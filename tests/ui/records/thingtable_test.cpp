#include "tests/ui/records/recordscase.h"
#include "ui/base/recordmime.h"
#include "ui/records/thingmodel.h"
#include "ui/records/thingtable.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class ThingTableTest : public RecordsCase
{
protected:
    ThingTableTest() : table(session(), jobs())
    {
        table.resize(900, 300);
        table.show();
        load();
    }
    void load()
    {
        QSignalSpy loaded(&table, &ui::ThingTable::loaded);
        table.reload();
        ASSERT_TRUE(loaded.wait(10'000));
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < table.model().rowCount(); ++row)
            list << table.model().index(row, 0).data().toString();
        return list;
    }
    int columnOf(const QString &head)
    {
        for (int column = 0; column < table.model().columnCount(); ++column)
            if (table.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == head)
                return column;
        return -1;
    }

    ui::ThingTable table;
};

} // namespace

TEST_F(ThingTableTest, SortsPeopleByTheirSurname)
{
    QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(u"person"_s, u"name"_s, u"Piet Brandsma"_s);
    load();
    // "Aldermeer, Jan van der" comes before "Brandsma, Piet", whatever their first names.
    EXPECT_EQ(names(), (QStringList{u"Jan van der Aldermeer"_s, u"Piet Brandsma"_s, u"NL02VRZN0123456789"_s,
                                    u"Zilverbaars Holding"_s}));
    table.view().sortByColumn(columnOf(u"Links"_s), Qt::DescendingOrder);
    EXPECT_EQ(names().constFirst(), u"Jan van der Aldermeer"_s);
    EXPECT_EQ(names().constLast(), u"Piet Brandsma"_s);
}

TEST_F(ThingTableTest, ColumnsOfATypeComeFromTheSchema)
{
    state(company, u"company"_s, u"kvk"_s, u"12345678"_s);
    QSignalSpy loaded(&table, &ui::ThingTable::loaded);
    table.showType(u"company"_s);
    ASSERT_TRUE(loaded.wait(10'000));
    EXPECT_TRUE(table.view().isColumnHidden(1));
    const int kvk = columnOf(u"Chamber of commerce number (KvK)"_s);
    ASSERT_GE(kvk, 0);
    ASSERT_EQ(table.model().rowCount(), 1);
    EXPECT_EQ(table.model().index(0, kvk).data().toString(), u"12345678"_s);
}

TEST_F(ThingTableTest, SensitiveNumbersHaveNoColumn)
{
    const ThingType *type = Schema::builtIn().thing(u"person"_s);
    ASSERT_TRUE(type && type->property(u"bsn"_s)->sensitive);
    EXPECT_FALSE(ui::columnProperties(*type).contains(u"bsn"_s));
}

TEST_F(ThingTableTest, FilterFindsEveryWordAnywhere)
{
    table.setFilter(u"alder jan"_s);
    EXPECT_EQ(names(), QStringList{u"Jan van der Aldermeer"_s});
    table.setFilter(u"vrzn"_s);
    EXPECT_EQ(names(), QStringList{u"NL02VRZN0123456789"_s});
    table.setFilter({});
    EXPECT_EQ(names().size(), 3);
}

TEST_F(ThingTableTest, SelectionGoesBothWays)
{
    session().selection().setRecords({company, person}, company);
    EXPECT_EQ(table.view().selectionModel()->selectedRows().size(), 2);
    table.view().selectRow(table.model().rowOf(account));
    EXPECT_EQ(session().selection().records(), QSet<RecordId>{account});
    EXPECT_EQ(session().selection().current(), account);
}

TEST_F(ThingTableTest, RowsAreDraggedAsThingsEachOnce)
{
    ui::ThingModel &model = table.model();
    QModelIndexList indexes;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            indexes << model.index(row, column);

    const std::unique_ptr<QMimeData> data(model.mimeData(indexes));

    EXPECT_EQ(ui::recordsOfMime(data.get()), (QList<RecordId>{model.thing(0).id, model.thing(1).id}));
    EXPECT_TRUE(model.flags(indexes.front()) & Qt::ItemIsDragEnabled);
    EXPECT_TRUE(table.view().dragEnabled());
}

} // namespace kluwen::test
