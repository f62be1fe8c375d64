#include "core/base/datetime.h"
#include "core/money/netflows.h"
#include "core/money/proof.h"
#include "core/money/rates.h"
#include "core/money/reconciliation.h"
#include "core/money/worksheetfile.h"
#include "core/money/worksheetlines.h"
#include "core/store/records.h"
#include "tests/core/money/examples.h"
#include "tests/support/temporary.h"

namespace kluwen::money
{

namespace
{

WorksheetLine line(qint64 euros)
{
    return {QStringLiteral("line"), euros * 100, {}};
}

store::StatementSpan span(int first, std::optional<qint64> opening, int last, std::optional<qint64> closing)
{
    store::StatementSpan span;
    span.firstDay = first;
    span.opening = opening;
    span.lastDay = last;
    span.closing = closing;
    return span;
}

} // namespace

TEST(CashStatement, TheWorkedExampleComesOut)
{
    CashStatement statement;
    statement.opening = {line(2'500)};
    statement.receipts = {line(10'000), line(8'000)};
    statement.closing = {line(1'000)};
    statement.spending = {line(84'300)};
    const auto result = cashResult(statement);
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->available, 1'950'000);
    EXPECT_EQ(result->unexplained, 6'480'000);
    statement.opening = {{{}, std::numeric_limits<qint64>::max(), {}}};
    EXPECT_EQ(cashResult(statement).error().code, Error::Code::Usage);
}

TEST(Worksheet, ADateIsKeptBesideTheWordsOfALine)
{
    Worksheet sheet = Worksheet::empty(WorksheetKind::NetWorth, euro());
    const PartialDate day = PartialDate::fromText(QStringLiteral("2024-03-05"));
    const PartialDate year = PartialDate::fromText(QStringLiteral("~2023"));
    sheet.lines[2] = {{QStringLiteral("Balance"), 500, {7}, day}, {QStringLiteral("A boat"), 300, {}}};
    sheet.lines[5] = {{QStringLiteral("Income"), 900, {}, year}};
    const QString json = worksheetJson(sheet);
    const auto again = worksheetFromJson(json);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->lines, sheet.lines);
    QString broken = json;
    broken.replace(QStringLiteral("2024-03-05"), QStringLiteral("in the spring"));
    EXPECT_EQ(worksheetFromJson(broken).error().code, Error::Code::Malformed);
    const Table table = worksheetTable(sheet, resultOf(sheet).value());
    const auto rowOf = [&table](const QString &text) {
        for (const TableRow &row : table.rows)
            if (row[1] == TableCell(text))
                return row;
        return TableRow(5);
    };
    EXPECT_EQ(rowOf(QStringLiteral("Balance"))[2], TableCell(QDate(2024, 3, 5)));
    EXPECT_EQ(rowOf(QStringLiteral("Balance"))[3], TableCell(TableAmount{500, 2}));
    EXPECT_EQ(rowOf(QStringLiteral("Income"))[2], TableCell(QStringLiteral("~2023")));
    EXPECT_EQ(rowOf(QStringLiteral("A boat"))[2], TableCell());
}

TEST(Worksheet, AnOfferIsKnownAgainByItsWordsAndItsDate)
{
    const PartialDate day = PartialDate::fromText(QStringLiteral("2024-03-05"));
    const PartialDate later = PartialDate::fromText(QStringLiteral("2024-12-31"));
    const WorksheetLine offered{QStringLiteral("Balance of A"), 500, {}, day};
    EXPECT_TRUE(isSameOffer({QStringLiteral("Balance of A"), 400, {}, day}, offered));
    EXPECT_FALSE(isSameOffer({QStringLiteral("Balance of A"), 500, {}, later}, offered));
    EXPECT_TRUE(isSameOffer({QStringLiteral("Balance of A on 2024-03-05"), 500, {}}, offered)) << "of an older file";
    EXPECT_FALSE(isSameOffer({QStringLiteral("Balance of A on 2024-12-31"), 500, {}}, offered));
    EXPECT_FALSE(isSameOffer({QStringLiteral("Balance of A"), 500, {}}, offered)) << "whatever day that is";
}

TEST(NetWorth, GrowthAndSpendingAreSetAgainstIncome)
{
    NetWorth netWorth;
    netWorth.openingAssets = {line(100'000)};
    netWorth.openingDebts = {line(40'000)};
    netWorth.closingAssets = {line(250'000)};
    netWorth.closingDebts = {line(30'000)};
    netWorth.spending = {line(50'000)};
    netWorth.income = {line(70'000)};
    const auto result = netWorthResult(netWorth);
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->unexplained, 140'000'00);
}

TEST(NetFlows, AccountsAreRolledUpToTheirHolderAtTheDate)
{
    const Ledger ledger = ledgerOf({{0, 2, 100}, {1, 2, 50}, {2, 0, 30}, {0, 1, 999}, {3, 2, 7}, {0, 2, 5}});
    std::vector<Holding> holdings{{0, RecordId(10)}, {1, RecordId(10)}, {2, RecordId(20)}};
    holdings[0].untilDay = 4; // the sixth payment is on day 5
    const std::vector<NetFlow> flows = netFlows(ledger, holdings);
    ASSERT_EQ(flows.size(), 2U);
    EXPECT_EQ(flows[0].from, RecordId(10));
    EXPECT_EQ(flows[0].to, RecordId(20));
    EXPECT_EQ(flows[0].paid, 150);
    EXPECT_EQ(flows[0].returned, 30);
    EXPECT_EQ(flows[0].net(), 120);
    EXPECT_EQ(flows[1].paid, 12) << "without a holder: account 3, and account 0 after the last day";
}

TEST(NetFlows, AFlowGivesItsPaymentsBothWaysWithinThePeriod)
{
    const Ledger ledger = ledgerOf({{0, 2, 100}, {1, 2, 50}, {2, 0, 30}, {0, 1, 999}, {3, 2, 7}, {0, 2, 5}});
    const std::vector<Holding> holdings{{0, RecordId(10)}, {1, RecordId(10)}, {2, RecordId(20)}};
    const NetFlow flow = netFlows(ledger, holdings).front();
    EXPECT_EQ(rowsOf(ledger, holdings, flow), (std::vector<size_t>{0, 1, 2, 5}));
    EXPECT_EQ(rowsOf(ledger, holdings, flow, ledger.seconds[1], ledger.seconds[2]), (std::vector<size_t>{1, 2}));
}

TEST(Reconciliation, GapsOverlapsBreaksAndDifferencesAreTold)
{
    const Ledger ledger = ledgerOf({{-1, 0, 100}, {0, -1, 30}, {-1, 0, 5}, {0, -1, 1}}); // days 0 to 3
    const Reconciliation good = reconcile(ledger, 0, {span(2, 70, 3, 74), span(0, 0, 1, 70)});
    EXPECT_TRUE(good.isClean());
    EXPECT_EQ(good.statements[0].entries, 70);
    const Reconciliation bad = reconcile(ledger, 0, {span(0, 0, 0, 90), span(3, 95, 3, 94)});
    EXPECT_FALSE(bad.isClean());
    EXPECT_EQ(bad.statements[0].difference, -10);
    EXPECT_EQ(bad.statements[1].difference, 0);
    ASSERT_EQ(bad.missing.size(), 1U);
    EXPECT_EQ(bad.missing[0].firstDay, 1);
    EXPECT_EQ(bad.missing[0].lastDay, 2);
    EXPECT_EQ(bad.outside, 2);
    const Reconciliation over = reconcile(ledger, 0, {span(0, 0, 2, 75), span(1, 100, 3, 74)});
    ASSERT_EQ(over.overlaps.size(), 1U);
    EXPECT_EQ(over.overlaps[0].firstDay, 1);
    EXPECT_EQ(over.overlaps[0].lastDay, 2);
    EXPECT_FALSE(over.statements[0].difference.has_value());
    const Reconciliation broken = reconcile(ledger, 0, {span(0, 0, 1, 70), span(2, 71, 3, 75)});
    ASSERT_EQ(broken.breaks.size(), 1U);
    EXPECT_EQ(broken.breaks[0].difference, 1);
}

TEST(Rates, TheDaysRateOrTheLastOneBeforeIsUsed)
{
    const auto table = RateTable::fromCsv("Date,USD,JPY,\n2024-03-08,1.0932,161.23,\n2024-03-01,1.0813,N/A,\n");
    ASSERT_TRUE(table.has_value());
    const Currency dollar = Currency::fromLetters(u"USD");
    const Currency yen = Currency::fromLetters(u"JPY");
    const int friday = *epochDay(2024, 3, 8);
    EXPECT_EQ(table->convert({109'32, dollar}, euro(), friday)->money, (Money{100'00, euro()}));
    EXPECT_EQ(table->convert({100'00, euro()}, yen, friday + 2)->money, (Money{16'123, yen}));
    EXPECT_EQ(table->convert({100'00, euro()}, yen, friday + 2)->rateDay, friday);
    EXPECT_EQ(table->convert({109'32, dollar}, yen, friday)->money, (Money{16'123, yen}));
    EXPECT_FALSE(table->convert({1, yen}, euro(), friday - 1).has_value()) << "N/A and nothing before";
    EXPECT_FALSE(table->convert({1, dollar}, euro(), friday + 11).has_value()) << "too long ago";
    EXPECT_EQ(table->convert({5, dollar}, dollar, 0)->rateDay, 0);
    EXPECT_EQ(table->wordsFor(dollar, euro(), friday), QStringLiteral("1 EUR = 1.0932 USD"));
    EXPECT_EQ(table->wordsFor(dollar, yen, friday, u','), QStringLiteral("1 EUR = 1,0932 USD = 161,23 JPY"));
    EXPECT_EQ(table->wordsFor(yen, euro(), friday - 1), QString());
    EXPECT_EQ(table->wordsFor(dollar, dollar, friday), QString());
    EXPECT_EQ(RateTable::fromCsv("a,b\n").error().code, Error::Code::Malformed);
    EXPECT_EQ(RateTable::fromCsv("Date,USD\n2024-03-08,1.1\nx,1\n").error().line, 3);
}

TEST(Rates, AMixedLedgerIsConvertedWithItsOriginalsKept)
{
    Ledger mixed = ledgerOf({{0, 1, 10'932}, {1, 0, 500}, {0, 1, 7}});
    mixed.currency = {};
    const quint16 dollar = Currency::fromLetters(u"USD").code;
    mixed.originalCurrencies = {dollar, euro().code, Currency::fromLetters(u"AED").code};
    for (qint64 &seconds : mixed.seconds)
        seconds += qint64{*epochDay(2024, 3, 8)} * 86'400;
    const auto table = RateTable::fromCsv("Date,USD\n2024-03-08,1.0932\n");
    const ConvertedLedger converted = convertLedger(mixed, euro(), *table);
    EXPECT_EQ(converted.ledger.minor, (std::vector<qint64>{10'000, 500}));
    EXPECT_EQ(converted.ledger.original(0), (Money{10'932, Currency{dollar}}));
    EXPECT_EQ(converted.ledger.rateDays[1], 0);
    EXPECT_EQ(converted.leftOut.at(Currency::fromLetters(u"AED")), 1);
    EXPECT_EQ(traced(converted.ledger, Rule::Fifo, {0}).tainted, 10'000);
    NoProgress progress;
    TraceQuestion question;
    question.sources = {0};
    EXPECT_EQ(trace(mixed, question, progress).error().code, Error::Code::Usage);
}

TEST(Rates, TheHistoryOfTheCentralBankIsRead)
{
    const QString path = test::realData(QStringLiteral("reference/eurofxref-hist.csv"));
    if (path.isEmpty())
        GTEST_SKIP() << "the reference data are absent";
    const auto table = RateTable::fromFile(path);
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(dateOfEpochDay(table->firstDay()), QDate(1999, 1, 4));
    EXPECT_EQ(table->rateOn(Currency::fromLetters(u"USD"), *epochDay(2026, 4, 13))->digits, 11'684);
}

TEST(Limits, ExclusionsMinimumAndHopsEndTheTrailAndConserveTheSum)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {1, 2, 60}, {2, 3, 60}, {1, 4, 40}, {4, 5, 40}});
    for (const Rule rule : allRules) {
        SCOPED_TRACE(ruleId(rule).toStdString());
        TraceQuestion question;
        question.rule = rule;
        question.sources = {0};
        question.excluded = {2};
        const Trace excluded = traced(ledger, question);
        EXPECT_EQ(sumsOf(excluded.targets).at(2), 60);
        EXPECT_FALSE(sumsOf(excluded.targets).contains(3));
        EXPECT_EQ(excluded.ended, 60);
        EXPECT_EQ(sumsOf(excluded.remaining), (std::map<AccountIndex, qint64>{{5, 40}}));
        question.excluded.clear();
        question.minimum = 50;
        EXPECT_FALSE(sumsOf(traced(ledger, question).targets).contains(5));
        question.minimum = 0;
        question.mostHops = 2;
        const Trace near = traced(ledger, question);
        EXPECT_EQ(near.ended, 100);
        EXPECT_FALSE(sumsOf(near.targets).contains(3));
        EXPECT_TRUE(near.remaining.empty());
    }
}

TEST(Openings, KnownAndAssumedBalancesComeBeforeTheFirstPayment)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {1, 2, 100}});
    TraceQuestion question;
    question.rule = Rule::Fifo;
    question.sources = {0};
    question.openings = {{1, 70, false}};
    const Trace clean = traced(ledger, question);
    EXPECT_EQ(sumsOf(clean.targets).at(2), 30) << "the opening balance is older";
    EXPECT_EQ(clean.openingClean, 70);
    question.sources.clear();
    question.openings = {{1, 70, true}};
    const Trace tainted = traced(ledger, question);
    EXPECT_EQ(tainted.tainted, 70);
    EXPECT_EQ(sumsOf(tainted.targets).at(2), 70);
    ASSERT_EQ(tainted.lots.size(), 1U);
    EXPECT_EQ(tainted.lots[0].path, (std::vector<PaymentId>{PaymentId(2)}));
}

TEST(Proof, LotsAddUpToTheSumOfTheTargetAndTheTableIsSafe)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {-1, 1, 50}, {1, 2, 60}, {0, 2, 10}, {2, 3, 70}});
    for (const Rule rule : {Rule::Fifo, Rule::Lifo, Rule::ProRata}) {
        TraceQuestion question;
        question.rule = rule;
        question.sources = {0};
        question.targets = {3};
        const Trace trace = traced(ledger, question);
        qint64 sum = 0;
        for (const ProofLine &one : proofOf(ledger, question, trace))
            if (one.step == 1)
                sum += one.lotMinor;
        EXPECT_EQ(sum, sumsOf(trace.targets).at(3)) << ruleId(rule).toStdString();
    }
    TraceQuestion question;
    question.rule = Rule::Fifo;
    question.sources = {0};
    question.targets = {3};
    const auto lines = proofOf(ledger, question, traced(ledger, question));
    const QByteArray csv =
        proofCsv(ledger, lines, [](RecordId id) { return QStringLiteral("=cmd(\"%1\")").arg(id.value()); });
    EXPECT_TRUE(csv.contains("\"'=cmd(\"\"4\"\")\",1,0.60,EUR,1,1,1970-01-01,")) << csv.toStdString();
    EXPECT_EQ(csv.count("\r\n"), 6);
}

TEST(Spread, AllRulesStandSideBySide)
{
    const Ledger ledger =
        ledgerOf({{-1, 1, 50000}, {0, 1, 30000}, {1, 2, 40000}, {-1, 1, 20000}, {1, 3, 35000}, {1, 4, 15000}});
    TraceQuestion question;
    question.sources = {0};
    question.targets = {3};
    NoProgress progress;
    const auto spreads = traceUnderAllRules(ledger, question, progress);
    ASSERT_TRUE(spreads.has_value());
    ASSERT_EQ(spreads->size(), 1U);
    EXPECT_EQ((*spreads)[0].tainted, (std::array<qint64, 6>{25000, 0, 8750, 5000, 0, 35000}));
    EXPECT_EQ((*spreads)[0].lowest(), 0);
    EXPECT_EQ((*spreads)[0].highest(), 35000);
    const auto hubs = hubsOf(ledger, 4);
    ASSERT_EQ(hubs.size(), 1U);
    EXPECT_EQ(hubs[0].account, 1);
}

} // namespace kluwen::money
