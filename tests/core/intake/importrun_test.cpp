#include "core/intake/importrun.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "tests/core/store/testcase.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace kluwen::intake
{

using test::TestCase;

namespace
{

const QByteArray header = "date,from,to,amount,currency,description,reference\n";
const QByteArray rows = "2024-01-05,NL91ABNA0417164300,NL02ABNA0123456789,1000.00,EUR,huur loods,R1\n"
                        "2024-01-06,NL02ABNA0123456789,NL91 ABNA 0417 1643 00,25.50,EUR,terug,R2\n"
                        "2024-01-06,NL02ABNA0123456789,P 12.34,7.00,USD,giro,\n";

Result<ImportReport> import(TestCase &test, const QByteArray &contents, const ImportOptions &options = {})
{
    NoProgress progress;
    const QString path = test.folder.write(QStringLiteral("payments.csv"), contents);
    return importFile(*test, path, options, progress);
}

ImportReport imported(TestCase &test, const QByteArray &contents, const ImportOptions &options = {})
{
    const auto report = import(test, contents, options);
    if (!report) {
        ADD_FAILURE() << report.error().text().toStdString() << report.error().detail.toStdString();
        return {};
    }
    return *report;
}

void expectEmpty(TestCase &test)
{
    EXPECT_EQ(test->payments().totals({}).value().count, 0);
    EXPECT_TRUE(test->things().things().value().isEmpty());
    EXPECT_TRUE(test->importRuns().all().value().isEmpty());
    EXPECT_TRUE(test->sources().all().value().isEmpty());
    EXPECT_EQ(test->statements().count().value(), 0);
}

QByteArray manyRows(int count)
{
    QByteArray contents = header;
    for (int i = 0; i < count; ++i)
        contents += "2024-01-05,NL91ABNA0417164300,NL02ABNA0123456789," + QByteArray::number(100 + i) +
                    ".00,EUR,nota " + QByteArray::number(i) + ",\n";
    return contents;
}

/// A device whose reading breaks off after some bytes, as a stick that is pulled out.
class FailingFile : public QBuffer
{
public:
    FailingFile(const QByteArray &contents, qint64 good) : m_good(good)
    {
        setData(contents);
        open(QIODevice::ReadOnly);
    }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (pos() >= m_good)
            return -1;
        return QBuffer::readData(to, std::min(most, m_good - pos()));
    }

private:
    qint64 m_good;
};

} // namespace

TEST(ImportRun, BringsPaymentsAndTheirAccounts)
{
    TestCase test;
    const ImportReport report = imported(test, header + rows);

    EXPECT_EQ(report.format, QStringLiteral("payment-csv"));
    EXPECT_FALSE(report.alreadyImported);
    EXPECT_EQ(report.counts.payments, 3);
    EXPECT_EQ(report.counts.things, 3);
    EXPECT_EQ(report.counts.rejected, 0);
    const QList<Payment> payments = test->payments().page({}, {}, 10).value();
    ASSERT_EQ(payments.size(), 3);
    EXPECT_EQ(payments[0].minor, 100'000);
    EXPECT_EQ(payments[0].text, "huur loods");
    EXPECT_EQ(payments[0].reference, "R1");
    EXPECT_EQ(payments[0].line, 2);
    EXPECT_EQ(payments[0].payer, payments[1].payee); // however the IBAN is written
    EXPECT_EQ(payments[0].payer, test->things().findKey(QStringLiteral("iban:NL91ABNA0417164300")));
    EXPECT_EQ(payments[2].payee, test->things().findKey(QStringLiteral("account:P1234")));
    EXPECT_EQ(test.caption(payments[0].payer), QStringLiteral("NL91ABNA0417164300"));
    const QList<Statement> statements = test->statements().of(payments[0].payer).value();
    ASSERT_EQ(statements.size(), 1); // the second spelling says the same
    EXPECT_EQ(statements[0].verdict, Verdict::Valid);
    EXPECT_EQ(test->statements().of(payments[2].payee).value().value(0).verdict, Verdict::Unchecked);
}

TEST(ImportRun, GradesTheSourceAndEveryStatement)
{
    TestCase test;
    ImportOptions options;
    options.grading = {'A', 1};
    options.handling = Handling::H2;
    options.sourceTitle = QStringLiteral("Statement of the bank");
    imported(test, header + rows, options);

    const Source source = test->sources().all().value().constFirst();
    EXPECT_EQ(source.title, QStringLiteral("Statement of the bank"));
    EXPECT_EQ(source.fileName, QStringLiteral("payments.csv"));
    EXPECT_EQ(source.grading, (Grading{'A', 1}));
    EXPECT_EQ(source.handling, Handling::H2);
    EXPECT_EQ(source.sha256, QCryptographicHash::hash(header + rows, QCryptographicHash::Sha256));
    EXPECT_EQ(source.size, (header + rows).size());
    int count = 0;
    ASSERT_TRUE(test->statements().forEach([&](const Statement &statement) {
        EXPECT_EQ(statement.grading, source.grading);
        EXPECT_EQ(statement.handling, source.handling);
        EXPECT_EQ(statement.source, source.id);
        EXPECT_TRUE(statement.locator.startsWith(QStringLiteral("line ")));
        EXPECT_TRUE(statement.knownSince.isValid());
        return ++count > 0;
    }));
    EXPECT_EQ(count, 3);
}

TEST(ImportRun, TheSameFileAddsNothingAndSaysSo)
{
    TestCase test;
    imported(test, header + rows);

    const ImportReport again = imported(test, header + rows);

    EXPECT_TRUE(again.alreadyImported);
    EXPECT_FALSE(again.run.isValid());
    EXPECT_EQ(again.counts.payments, 0);
    EXPECT_EQ(again.counts.duplicates, 3);
    EXPECT_EQ(test->payments().totals({}).value().count, 3);
    EXPECT_EQ(test->importRuns().all().value().size(), 1);
    EXPECT_EQ(test->sources().all().value().size(), 1);

    QByteArray other = header + rows; // as long, but another file
    other[other.size() - 3] = 'a';
    EXPECT_FALSE(imported(test, other).alreadyImported);
}

TEST(ImportRun, AnOverlappingFileAddsWhatIsNew)
{
    TestCase test;
    imported(test, header + rows);

    const ImportReport more =
        imported(test, header + rows + "2024-01-07,NL91ABNA0417164300,NL02ABNA0123456789,1.00,EUR,nieuw,\n");

    EXPECT_EQ(more.counts.payments, 1);
    EXPECT_EQ(more.counts.duplicates, 3);
    EXPECT_EQ(more.counts.things, 0);
    EXPECT_EQ(test->payments().totals({}).value().count, 4);
}

TEST(ImportRun, KeepsRejectedRowsAndGoesOn)
{
    TestCase test;
    const ImportReport report =
        imported(test, header + "2024-02-30,NL91ABNA0417164300,NL02ABNA0123456789,1.00,EUR,bestaat niet,\n" + rows +
                           "2024-01-07,NL91ABNA0417164300,NL02ABNA0123456789,99999999999999999999.00,EUR,te veel,\n");

    EXPECT_EQ(report.counts.payments, 3);
    EXPECT_EQ(report.counts.rejected, 2);
    ASSERT_EQ(report.rejected.size(), 2);
    EXPECT_EQ(report.rejected[0].line, 2);
    EXPECT_EQ(report.rejected[0].column, 1);
    EXPECT_EQ(report.rejected[0].reason, RejectReason::BadDate);
    EXPECT_EQ(report.rejected[1].line, 6);
    EXPECT_EQ(report.rejected[1].reason, RejectReason::AmountTooLarge);
    EXPECT_EQ(test->importRuns().rejected(report.run).value(), report.rejected);
}

TEST(ImportRun, NamesTheHolderAndMakesAccountsOfNames)
{
    TestCase test;
    imported(test, "date,from,from_name,to,to_name,amount,currency,description\n"
                   "2024-01-05,NL91ABNA0417164300,J. Jansen,,Bakkerij Çelik,3.00,EUR,brood\n"
                   "2024-01-06,NL91ABNA0417164300,JANSEN J,,BAKKERIJ CELIK,4.00,EUR,brood\n");

    const RecordId account = test->things().findKey(QStringLiteral("iban:NL91ABNA0417164300"));
    QStringList names;
    const QList<Statement> statements = test->statements().of(account).value();
    for (const Statement &statement : statements)
        if (statement.property == QStringLiteral("holder_name"))
            names.append(statement.value);
    EXPECT_EQ(names, (QStringList{QStringLiteral("J. Jansen"), QStringLiteral("JANSEN J")}));
    const RecordId bakery = test->things().findKey(QStringLiteral("name:bakkerij celik"));
    ASSERT_TRUE(bakery.isValid());
    EXPECT_EQ(test.caption(bakery), QStringLiteral("Bakkerij Çelik"));
    EXPECT_EQ(test->payments().page({}, {}, 10).value().value(1).payee, bakery);
    EXPECT_TRUE(test->things().links().value().isEmpty()); // a name on a statement holds nothing
}

TEST(ImportRun, ReadsManyBatchesInTheirOrder)
{
    TestCase test;
    constexpr int count = 20'000;
    EXPECT_EQ(imported(test, manyRows(count)).counts.payments, count);
    qint64 next = 10'000;
    ASSERT_TRUE(test->payments().forEach({}, [&next](const store::PaymentRow &row) {
        const bool right = row.minor == next;
        EXPECT_TRUE(right);
        next += 100;
        return right;
    }));
    EXPECT_EQ(next, 10'000 + 100 * count);
}

TEST(ImportRun, StoppedAtAnyMomentItLeavesTheCaseAsItWas)
{
    const QByteArray contents = manyRows(20'000);
    int stops = 0;
    for (int questions = 0;; ++questions) {
        TestCase test;
        test::CancelAfter progress(questions);
        const QString path = test.folder.write(QStringLiteral("payments.csv"), contents);
        const auto report = importFile(*test, path, {}, progress);
        if (report) {
            EXPECT_EQ(report->counts.payments, 20'000);
            break;
        }
        EXPECT_EQ(report.error().code, Error::Code::Cancelled);
        expectEmpty(test);
        ++stops;
        ASSERT_LT(questions, 500);
    }
    EXPECT_GT(stops, 4);
}

TEST(ImportRun, ADeviceThatFailsHalfWayLeavesTheCaseAsItWas)
{
    const QByteArray contents = manyRows(20'000);
    for (const qint64 good : {qint64{0}, qint64{100}, qint64{70'000}, qint64{500'000}, contents.size() - 1}) {
        TestCase test;
        FailingFile device(contents, good);
        NoProgress progress;

        const auto report = importDevice(*test, device, QStringLiteral("stick.csv"), {}, progress);

        ASSERT_FALSE(report) << good;
        EXPECT_EQ(report.error().code, Error::Code::Unreadable) << good;
        EXPECT_EQ(report.error().file, QStringLiteral("stick.csv"));
        EXPECT_FALSE(report.error().remedy.isEmpty());
        expectEmpty(test);
    }
}

TEST(ImportRun, RefusesWhatIsNoReadableFile)
{
    TestCase test;
    NoProgress progress;
    const auto codeOf = [&](const QString &path, const ImportOptions &options = {}) {
        const auto report = importFile(*test, path, options, progress);
        EXPECT_FALSE(report);
        EXPECT_FALSE(report.error().remedy.isEmpty());
        EXPECT_EQ(report.error().file, path);
        return report ? Error::Code::Cancelled : report.error().code;
    };
    EXPECT_EQ(codeOf(test.folder.path(QStringLiteral("nowhere.csv"))), Error::Code::NotFound);
    EXPECT_EQ(codeOf(test.folder.path(QStringLiteral("."))), Error::Code::Unreadable);
    EXPECT_EQ(codeOf(test.folder.write(QStringLiteral("empty.csv"), {})), Error::Code::Malformed);
    EXPECT_EQ(codeOf(test.folder.write(QStringLiteral("noise.bin"), QByteArray("\x01\x02\x03\xfe", 4))),
              Error::Code::Unsupported);
    const QString good = test.folder.write(QStringLiteral("good.csv"), header + rows);
    ImportOptions options;
    options.format = QStringLiteral("punched-cards");
    EXPECT_EQ(codeOf(good, options), Error::Code::Usage);
    expectEmpty(test);
}

TEST(ImportRun, SaysWhichFormatsThereAre)
{
    TestCase test;
    const auto report = import(test, QByteArray("\x01\x02\x03\xfe", 4));
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().remedy.contains(formatById(QStringLiteral("payment-csv"))->name()));
}

TEST(ImportRun, AFileOfWhichNothingCanBeReadIsRefusedWithItsFirstReason)
{
    TestCase test;
    const auto report =
        import(test, header + "2024-02-30,NL91ABNA0417164300,NL02ABNA0123456789,1.00,EUR,bestaat niet,\n");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Malformed);
    EXPECT_EQ(report.error().line, 2);
    EXPECT_TRUE(report.error().message.contains(QStringLiteral("2024-02-30")));
    expectEmpty(test);
}

TEST(ImportRun, AReadOnlyCaseIsRefused)
{
    TestCase test;
    auto reader = store::CaseFile::openReader(test.path(), test.clock);
    ASSERT_TRUE(reader);
    NoProgress progress;
    const QString path = test.folder.write(QStringLiteral("payments.csv"), header + rows);
    const auto report = importFile(**reader, path, {}, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Conflict);
}

TEST(ImportRun, TakenBackAndImportedAgain)
{
    TestCase test;
    const ImportReport first = imported(test, header + rows);
    ASSERT_TRUE(test->importRuns().undo(first.run));
    EXPECT_TRUE(test->things().things().value().isEmpty());

    const ImportReport second = imported(test, header + rows);

    EXPECT_FALSE(second.alreadyImported);
    EXPECT_EQ(second.counts.payments, 3);
    EXPECT_EQ(second.counts.duplicates, 0);
}

TEST(ImportRun, BringsThingsAndLinksWhoseEndsComeLater)
{
    TestCase test;
    NoProgress progress;
    const QByteArray entities =
        R"({"id":"own-1","schema":"Ownership","properties":{"owner":["p-1"],"asset":["c-1"],"percentage":["60"]}})"
        "\n"
        R"({"id":"p-1","schema":"Person","properties":{"name":["Jan Voorbeeld"]}})"
        "\n"
        R"({"id":"c-1","schema":"Company","properties":{"name":["Voorbeeld Holding B.V."]}})"
        "\n"
        R"({"id":"own-2","schema":"Ownership","properties":{"owner":["p-1"],"asset":["c-9"]}})"
        "\n";
    const QString path = test.folder.write(QStringLiteral("entities.ftm.json"), entities);
    const auto report = importFile(*test, path, {}, progress);
    ASSERT_TRUE(report) << report.error().text().toStdString();
    EXPECT_EQ(report->counts.things, 2);
    EXPECT_EQ(report->counts.links, 1);
    ASSERT_EQ(report->rejected.size(), 1);
    EXPECT_EQ(report->rejected[0].reason, RejectReason::UnknownKey);
    const QList<Link> links = test->things().links().value();
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(test.caption(links[0].from), QStringLiteral("Jan Voorbeeld"));
    EXPECT_EQ(test.caption(links[0].to), QStringLiteral("Voorbeeld Holding B.V."));
    EXPECT_EQ(test->statements().of(links[0].id).value().size(), 2); // the tie and the share

    // A newer delivery of the same data set speaks of the same entities.
    const auto again =
        importFile(*test, test.folder.write(QStringLiteral("newer.ftm.json"), entities + "\n"), {}, progress);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.things, 0);
    EXPECT_EQ(again->counts.links, 0);
}

TEST(ImportRun, AnAccountNumberThatCannotBeAnIbanIsNoWrongOne)
{
    TestCase test;
    NoProgress progress;
    const auto report = importFile(
        *test,
        test.folder.write(QStringLiteral("accounts.ftm.json"),
                          R"({"id":"a1","schema":"BankAccount","properties":{"accountNumber":["P4711"]}})"
                          "\n"
                          R"({"id":"a2","schema":"BankAccount","properties":{"iban":["NL00ABNA0417164300"]}})"
                          "\n"),
        {}, progress);
    ASSERT_TRUE(report) << report.error().text().toStdString();

    QMap<QString, Verdict> verdicts;
    ASSERT_TRUE(test->statements().forEach([&](const Statement &statement) {
        if (statement.property == QLatin1String("number"))
            verdicts[statement.value] = statement.verdict;
        return true;
    }));

    EXPECT_EQ(verdicts.value(QStringLiteral("P4711")), Verdict::Unchecked);
    EXPECT_EQ(verdicts.value(QStringLiteral("NL00ABNA0417164300")), Verdict::Invalid);
    EXPECT_EQ(verdicts.size(), 2);
}

TEST(ImportRun, APaymentBetweenTwoAccountsOfOneBankFileCountsOnceAndBothBalancesAgree)
{
    TestCase test;
    const QByteArray head = "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";"
                            "\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\";\"Saldo na mutatie\";\"Tag\"\r\n";
    const auto row = [](const char *day, const char *own, const char *other, const char *sign, const char *amount,
                        const char *balance) {
        return QStringLiteral(
                   "\"%1\";\"X\";\"%2\";\"%3\";\"OV\";\"%4\";\"%5\";\"Overschrijving\";\"test\";\"%6\";\"\"\r\n")
            .arg(QLatin1String(day), QLatin1String(own), QLatin1String(other), QLatin1String(sign),
                 QLatin1String(amount), QLatin1String(balance))
            .toUtf8();
    };
    const char *a = "NL91ABNA0417164300";
    const char *b = "NL02ABNA0123456789";

    const ImportReport report = imported(
        test, head + row("20250101", a, b, "Af", "10,00", "90,00") + row("20250101", b, a, "Bij", "10,00", "60,00") +
                  row("20250102", a, b, "Af", "20,00", "70,00") + row("20250102", b, a, "Bij", "20,00", "80,00") +
                  row("20250103", a, b, "Af", "5,00", "65,00") + row("20250103", b, a, "Bij", "5,00", "85,00"));

    EXPECT_EQ(report.format, QStringLiteral("ing-csv"));
    EXPECT_EQ(report.counts.payments, 3);
    EXPECT_EQ(report.counts.duplicates, 3);
    EXPECT_GT(report.counts.balancesChecked, 3);
    EXPECT_EQ(report.counts.balanceDifferences, 0);
}

} // namespace kluwen::intake
