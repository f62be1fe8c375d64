#include "core/base/datetime.h"
#include "core/model/schema.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/openings.h"
#include "core/money/reconciliation.h"
#include "core/money/rollup.h"
#include "core/money/worksheetlines.h"
#include "tests/core/store/bulk.h"

namespace kluwen::money
{

namespace
{

const int newYear = *epochDay(2024, 1, 1);

/// Two accounts with statements: A's opens with 20.00 on 1 January and is whole, B's closes 0.01 wrong.
class CaseMoney : public testing::Test
{
protected:
    void SetUp() override
    {
        test::TestImport run(*test);
        a = run.account("NL91ABNA0417164300");
        b = run.account("DE89370400440532013000");
        person = run->thing("person:p", QStringLiteral("person")).value().id;
        company = run->thing("company:c", QStringLiteral("company")).value().id;
        run.state(person, "name", "Noor Voorbeeld");
        run.state(person, "declared_income", "2100.00 EUR");
        run.state(company, "name", "Luchtkasteel B.V.");
        run.state(company, "activity", "56.30");
        run.state(company, "country", "NL");
        hold(run, person, a, {}, PartialDate::fromText(QStringLiteral("2024-01-02")));
        hold(run, company, a, PartialDate::fromText(QStringLiteral("2024-01-03")), {});
        run.pay(a, b, 2, 500);
        run.pay(a, b, 4, 700);
        cash(run, a, 5, 300);
        state(run, a, 2000, 500);
        state(run, b, 0, 1201);
        run.commit();
        NoProgress progress;
        ledger = buildLedger(*test, euro(), progress).value();
    }
    static void hold(test::TestImport &run, RecordId holder, RecordId account, PartialDate since, PartialDate until)
    {
        Statement tie;
        tie.subject = run->link(QStringLiteral("account_holder"), holder, account).value().id;
        tie.property = tieProperty;
        tie.value = QStringLiteral("yes");
        tie.validFrom = since;
        tie.validTo = until;
        ASSERT_TRUE(run->state(tie).has_value());
    }
    static void cash(test::TestImport &run, RecordId account, int day, qint64 cents)
    {
        store::BulkImport::Draft draft;
        draft.payer = account;
        draft.at.seconds = (newYear + day - 1) * qint64{86'400};
        draft.minor = cents;
        draft.currency = euro();
        draft.channel = Channel::Cash;
        draft.text = "machine";
        draft.line = 99;
        ASSERT_TRUE(run->payment(draft).has_value());
    }
    static void state(test::TestImport &run, RecordId account, qint64 opening, qint64 closing)
    {
        store::StatementSpan span;
        span.run = run->run();
        span.account = account;
        span.currency = euro();
        span.firstDay = newYear;
        span.opening = opening;
        span.lastDay = newYear + 9;
        span.closing = closing;
        ASSERT_TRUE(run->span(span).has_value());
    }

    test::TestCase test;
    Ledger ledger;
    RecordId a;
    RecordId b;
    RecordId person;
    RecordId company;
};

} // namespace

TEST_F(CaseMoney, AnAccountCountsToWhoeverHeldItThatDay)
{
    const auto rolled = rollUp(*test, ledger, RollUp::Holder, Language::English);
    ASSERT_TRUE(rolled.has_value());
    EXPECT_TRUE(rolled->holdersAreRecords);
    EXPECT_EQ(rolled->names.value(person), QStringLiteral("Noor Voorbeeld"));
    qint64 fromPerson = 0;
    qint64 fromCompany = 0;
    for (const NetFlow &flow : netFlows(ledger, rolled->holdings)) {
        fromPerson += flow.from == person && flow.to == b ? flow.paid : 0;
        fromCompany += flow.from == company && flow.to == b ? flow.paid : 0;
    }
    EXPECT_EQ(fromPerson, 500);
    EXPECT_EQ(fromCompany, 700);
}

TEST_F(CaseMoney, CountriesComeFromTheFirmOrTheNumberOfTheAccount)
{
    const auto rolled = rollUp(*test, ledger, RollUp::Country, Language::English);
    ASSERT_TRUE(rolled.has_value());
    EXPECT_FALSE(rolled->holdersAreRecords);
    const QStringList names = rolled->names.values();
    EXPECT_TRUE(names.contains(QStringLiteral("Germany"))) << names.join(u' ').toStdString();
    EXPECT_EQ(rollUpFromId(QStringLiteral("country")).value(), RollUp::Country);
    EXPECT_EQ(rollUpFromId(QStringLiteral("colour")).error().code, Error::Code::Usage);
}

TEST_F(CaseMoney, AccountsThatDoNotAddUpComeFirst)
{
    const auto reports = reconcileCase(*test, ledger);
    ASSERT_TRUE(reports.has_value());
    ASSERT_EQ(reports->size(), 2U);
    EXPECT_EQ(reports->front().account, ledger.indexOf(b));
    EXPECT_EQ(reports->front().report.statements[0].difference, 1);
    EXPECT_TRUE(reports->back().report.isClean());
    const auto one = reconcileCase(*test, ledger, ledger.indexOf(a));
    ASSERT_TRUE(one.has_value());
    EXPECT_EQ(one->size(), 1U);
}

TEST_F(CaseMoney, BalancesThatBanksStatedBeforeTheFirstPaymentAreOpenings)
{
    const auto openings = statedOpenings(*test, ledger);
    ASSERT_TRUE(openings.has_value());
    ASSERT_EQ(openings->size(), 1U) << "an opening of nothing is none";
    EXPECT_EQ(openings->front().account, ledger.indexOf(a));
    EXPECT_EQ(openings->front().minor, 2000);
    EXPECT_FALSE(openings->front().isTainted);
}

TEST_F(CaseMoney, WorksheetsAreOfferedLinesThatNameTheirEvidence)
{
    const auto sheet = offeredLines(*test, {{a, b}, {}}, Worksheet::empty(WorksheetKind::Cash, euro()));
    ASSERT_TRUE(sheet.has_value());
    ASSERT_EQ(sheet->lines[1].size(), 1U);
    EXPECT_EQ(sheet->lines[1][0].minor, 300);
    EXPECT_EQ(sheet->lines[1][0].evidence.size(), 1U);
    Worksheet empty = Worksheet::empty(WorksheetKind::NetWorth, euro());
    empty.until = QDate(2024, 12, 31);
    const auto worth = offeredLines(*test, {{a}, {person}}, empty);
    ASSERT_TRUE(worth.has_value());
    ASSERT_EQ(worth->lines[2].size(), 1U);
    EXPECT_EQ(worth->lines[2][0].minor, 500);
    EXPECT_EQ(worth->lines[2][0].date, PartialDate::fromDate(QDate(2024, 1, 10)));
    EXPECT_TRUE(worth->lines[2][0].text.startsWith(QStringLiteral("Balance of ")))
        << "the date is no part of the words";
    EXPECT_FALSE(worth->lines[2][0].text.contains(QStringLiteral("2024")));
    ASSERT_EQ(worth->lines[5].size(), 1U);
    EXPECT_EQ(worth->lines[5][0].minor, 210'000);
    ASSERT_EQ(worth->lines[5][0].evidence.size(), 1U);
    EXPECT_LT(worth->lines[5][0].evidence[0], 0) << "a statement";
}

} // namespace kluwen::money
