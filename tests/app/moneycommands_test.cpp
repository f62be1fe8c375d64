#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace kluwen;
using namespace Qt::StringLiterals;
using test::Answer;
using test::kluwenSays;

namespace
{

/// A pays B 100, B pays C 60 and 30, A pays C 5 in between.
class MoneyCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        path = folder.path(u"money.kluwen"_s);
        const QString file = folder.write(u"payments.csv"_s, "date,from,to,amount,currency,description\n"
                                                             "2026-01-02,A,B,100.00,EUR,one\n"
                                                             "2026-01-03,B,C,60.00,EUR,two\n"
                                                             "2026-01-04,A,C,5.00,EUR,three\n"
                                                             "2026-01-05,B,C,30.00,EUR,four\n");
        ASSERT_EQ(kluwenSays({u"new"_s, path}).exit, 0);
        ASSERT_EQ(kluwenSays({u"import"_s, path, file}).exit, 0);
    }
    QJsonObject json(const QStringList &arguments)
    {
        const Answer answer = kluwenSays(arguments);
        EXPECT_EQ(answer.exit, 0) << answer.messages.toStdString();
        return answer.json().isArray() ? QJsonObject{{u"list"_s, answer.json().array()}} : answer.json().object();
    }
    test::TemporaryFolder folder;
    QString path;
};

} // namespace

TEST_F(MoneyCommands, TheEarliestWayAndTheShortestWayDiffer)
{
    const auto arrival = [this](const QString &by) {
        return json({u"paths"_s, path, u"--from"_s, u"A"_s, u"--to"_s, u"C"_s, u"--by"_s, by, u"--json"_s});
    };
    const QByteArray earliest = QJsonDocument(arrival(u"earliest"_s)).toJson();
    const QByteArray hops = QJsonDocument(arrival(u"hops"_s)).toJson();

    EXPECT_TRUE(earliest.contains("2026-01-03")) << earliest.toStdString();
    EXPECT_FALSE(earliest.contains("2026-01-04"));
    EXPECT_TRUE(hops.contains("2026-01-04")) << hops.toStdString();
    EXPECT_FALSE(hops.contains("2026-01-03"));
}

TEST_F(MoneyCommands, FlowsTellSumsBetweenParties)
{
    const QByteArray flows = QJsonDocument(json({u"flows"_s, path, u"--json"_s})).toJson();

    EXPECT_TRUE(flows.contains("90.00")) << flows.toStdString();
    EXPECT_TRUE(flows.contains("100.00"));
}

TEST_F(MoneyCommands, ConvertedAmountsSayThatTheyAreAndWhatWasLeftOut)
{
    const QString more = folder.write(u"more.csv"_s, "date,from,to,amount,currency,description\n"
                                                     "2026-01-06,A,B,116.84,USD,five\n"
                                                     "2026-01-07,A,B,9000,JPY,six\n");
    ASSERT_EQ(kluwenSays({u"import"_s, path, more}).exit, 0);
    const QString rates = folder.write(u"rates.csv"_s, "Date,USD\n2026-01-05,1.1684\n");

    const QJsonObject plain = json({u"flows"_s, path, u"--json"_s});
    EXPECT_FALSE(plain.contains(u"converted"_s));
    const QJsonObject flows = json({u"flows"_s, path, u"--rates"_s, rates, u"--json"_s});
    EXPECT_TRUE(flows[u"converted"_s].toBool());
    EXPECT_EQ(flows[u"currency"_s].toString(), u"EUR"_s);
    EXPECT_EQ(flows[u"left_out"_s].toObject(), (QJsonObject{{u"JPY"_s, 1}}));
    EXPECT_EQ(flows[u"flows"_s][0][u"net"_s].toString(), u"200.00"_s);
    const QJsonObject way = json({u"paths"_s, path, u"--from"_s, u"A"_s, u"--to"_s, u"B"_s, u"--since"_s,
                                  u"2026-01-05"_s, u"--rates"_s, rates, u"--json"_s});
    EXPECT_TRUE(way[u"converted"_s].toBool());
    EXPECT_EQ(way[u"payments"_s][0][u"amount"_s].toString(), u"100.00"_s);
    EXPECT_EQ(way[u"payments"_s][0][u"original"_s].toString(), u"116.84"_s);
    EXPECT_EQ(way[u"payments"_s][0][u"original_currency"_s].toString(), u"USD"_s);
    const Answer text = kluwenSays({u"flows"_s, path, u"--rates"_s, rates});
    EXPECT_TRUE(text.messages.contains("converted into EUR")) << text.messages.toStdString();
    EXPECT_TRUE(text.messages.contains("JPY")) << text.messages.toStdString();
}

TEST_F(MoneyCommands, AWorksheetCountsWhatIsUnexplainedAndIsKeptInAFile)
{
    const QString file = folder.path(u"cash.json"_s);
    const QJsonObject sheet =
        json({u"worksheet"_s, path, u"--kind"_s, u"cash"_s, u"--line"_s, u"opening:100.00:in the safe"_s, u"--line"_s,
              u"receipts:50.00:sold a boat"_s, u"--line"_s, u"closing:20.00:found"_s, u"--line"_s,
              u"spending:400.00:a watch"_s, u"--save"_s, file, u"--json"_s});

    EXPECT_EQ(sheet[u"unexplained"_s].toString(), u"270.00"_s);
    const QJsonObject again = json({u"worksheet"_s, path, u"--kind"_s, u"cash"_s, u"--sheet"_s, file, u"--line"_s,
                                    u"receipts:70.00:a loan with a contract"_s, u"--json"_s});
    EXPECT_EQ(again[u"unexplained"_s].toString(), u"200.00"_s);
    EXPECT_EQ(again[u"lines"_s].toArray().size(), 5);

    const Answer other = kluwenSays({u"worksheet"_s, path, u"--kind"_s, u"networth"_s, u"--sheet"_s, file});
    EXPECT_EQ(other.exit, 2);
    EXPECT_TRUE(other.messages.contains("--kind"));
}

TEST_F(MoneyCommands, ReconciliationNamesEveryAccountOfAStatement)
{
    const QByteArray report = QJsonDocument(json({u"reconcile"_s, path, u"--json"_s})).toJson();

    EXPECT_TRUE(report.contains("account")) << report.toStdString();
}

TEST_F(MoneyCommands, ABalanceGivenByHandComesBeforeTheFirstPayment)
{
    const QJsonObject trace = json(
        {u"trace"_s, path, u"--from"_s, u"A"_s, u"--rule"_s, u"fifo"_s, u"--opening"_s, u"B=50.00"_s, u"--json"_s});

    EXPECT_EQ(trace[u"opening_clean"_s].toString(), u"50.00"_s);
    EXPECT_EQ(trace[u"opening_tainted"_s].toString(), u"0.00"_s);
    EXPECT_EQ(kluwenSays({u"trace"_s, path, u"--from"_s, u"A"_s, u"--opening"_s, u"B"_s}).exit, 2);
}

TEST_F(MoneyCommands, ProofIsWrittenAsASpreadsheet)
{
    const QString file = folder.path(u"proof.xlsx"_s);
    const Answer answer =
        kluwenSays({u"trace"_s, path, u"--from"_s, u"A"_s, u"--rule"_s, u"fifo"_s, u"--proof"_s, file});

    ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
    QFile sheet(file);
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    EXPECT_TRUE(sheet.read(2) == "PK");
}

TEST_F(MoneyCommands, AnUnknownAccountGivesARemedy)
{
    const Answer answer = kluwenSays({u"paths"_s, path, u"--from"_s, u"A"_s, u"--to"_s, u"Nobody"_s});

    EXPECT_NE(answer.exit, 0);
    EXPECT_FALSE(answer.messages.isEmpty());
}

TEST_F(MoneyCommands, TheCaseIsExportedAsTablesAndAsANetwork)
{
    const QString csv = folder.path(u"tables"_s);
    ASSERT_EQ(kluwenSays({u"export"_s, path, u"--format"_s, u"csv"_s, u"--out"_s, csv}).exit, 0);
    QFile payments(csv + u"/payments.csv"_s);
    ASSERT_TRUE(payments.open(QIODevice::ReadOnly));
    const QByteArray rows = payments.readAll();
    EXPECT_EQ(rows.count('\n'), 5) << rows.toStdString();
    EXPECT_TRUE(rows.contains("100.00"));
    for (const QString &table : {u"things"_s, u"links"_s, u"statements"_s})
        EXPECT_TRUE(QFile::exists(csv + u'/' + table + u".csv"_s));

    for (const QString &format : {u"xlsx"_s, u"graphml"_s, u"gexf"_s}) {
        const QString file = folder.path(u"case."_s + format);
        const Answer answer = kluwenSays({u"export"_s, path, u"--format"_s, format, u"--out"_s, file});
        ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
        EXPECT_TRUE(QFile::exists(file));
    }
    const Answer measured = kluwenSays({u"measure"_s, folder.path(u"case.graphml"_s), u"--json"_s});
    EXPECT_EQ(measured.exit, 0) << measured.messages.toStdString();

    const Answer nowhere =
        kluwenSays({u"export"_s, path, u"--format"_s, u"gexf"_s, u"--out"_s, u"/nonexistent/a.gexf"_s});
    EXPECT_EQ(nowhere.exit, 2);
    EXPECT_FALSE(nowhere.messages.isEmpty());
}
