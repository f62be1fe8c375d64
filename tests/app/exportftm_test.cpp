#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/provisionstore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/app/democase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <set>

using namespace kluwen;
using namespace Qt::StringLiterals;
using test::Answer;
using test::demoCase;
using test::kluwenSays;

namespace
{

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a case says, without the numbers that are of this case only.
struct Told
{
    std::multiset<QString> things;
    std::multiset<QString> links;
    std::multiset<QString> payments;
    std::set<QString> values;
};

Told told(const QString &path)
{
    static const SystemClock clock;
    Told all;
    const auto file = store::CaseFile::open(path, clock);
    if (!file) {
        ADD_FAILURE() << file.error().text().toStdString();
        return all;
    }
    store::CaseFile &read = **file;
    QHash<RecordId, QString> names;
    const QList<Thing> things = read.things().things().value();
    const QList<Link> links = read.things().links().value();
    for (const Thing &thing : things) {
        names[thing.id] = thing.type + u' ' + thing.caption;
        all.things.insert(names[thing.id]);
    }
    for (const Link &link : links) {
        names[link.id] = names[link.from] + u" > "_s + link.type + u" > "_s + names[link.to];
        all.links.insert(names[link.id]);
    }
    EXPECT_TRUE(read.statements().forEach([&](const Statement &statement) {
        QString value = names[statement.subject] + u' ' + statement.property + u'=' + statement.value;
        if (statement.property == tieProperty)
            value += statement.validFrom.toText() + u".."_s + statement.validTo.toText();
        all.values.insert(value);
        return true;
    }));
    const auto payments = read.payments().page({}, {}, 1'000'000).value();
    for (const Payment &payment : payments)
        all.payments.insert(
            (QStringList{payment.at.toText(), names[payment.payer], names[payment.payee],
                         Money{payment.minor, payment.currency}.toText(), QString::number(payment.valueDay),
                         QString::number(static_cast<int>(payment.channel)), QString::fromStdString(payment.text),
                         QString::fromStdString(payment.reference)})
                .join(u'|'));
    return all;
}

/// Compares without printing thousands of lines.
template<typename Lines>
void expectSame(const Lines &before, const Lines &after, const char *what)
{
    EXPECT_GT(before.size(), 0U) << what;
    EXPECT_EQ(before.size(), after.size()) << what;
    int shown = 0;
    for (const QString &line : before)
        if (before.count(line) != after.count(line) && ++shown <= 10)
            ADD_FAILURE() << what << " lost: " << line.toStdString();
    for (const QString &line : after)
        if (before.count(line) == 0 && ++shown <= 20)
            ADD_FAILURE() << what << " new: " << line.toStdString();
}

Answer exported(const QString &path, const QString &format, const QString &out)
{
    return kluwenSays({u"export"_s, path, u"--format"_s, format, u"--out"_s, out});
}

class ExportFtm : public testing::Test
{
protected:
    /// A new case of one file.
    QString made(const QString &name, const QString &file)
    {
        const QString path = folder.path(name);
        EXPECT_EQ(kluwenSays({u"new"_s, path}).exit, 0);
        const Answer import = kluwenSays({u"import"_s, path, file});
        EXPECT_EQ(import.exit, 0) << import.messages.toStdString();
        return path;
    }
    test::TemporaryFolder folder;
};

} // namespace

TEST_F(ExportFtm, OfTheDemonstrationCaseImportsAsTheSameCase)
{
    const QString path = folder.path(u"demo.kluwen"_s);
    ASSERT_TRUE(QFile::copy(demoCase(), path));
    const QString file = folder.path(u"demo.ftm.json"_s);
    const Answer answer = exported(path, u"ftm"_s, file);
    ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
    EXPECT_TRUE(answer.messages.isEmpty()) << answer.messages.toStdString();
    const QString again = folder.path(u"again.ftm.json"_s);
    ASSERT_EQ(exported(path, u"ftm"_s, again).exit, 0);
    EXPECT_EQ(bytesIn(file), bytesIn(again)) << "byte for byte";

    const Told before = told(path);
    const Told after = told(made(u"back.kluwen"_s, file));

    expectSame(before.things, after.things, "things");
    expectSame(before.links, after.links, "links");
    expectSame(before.payments, after.payments, "payments");
    expectSame(before.values, after.values, "values");
}

TEST_F(ExportFtm, IsRecordedInTheRegisterOfProvisions)
{
    const QString path = made(u"small.kluwen"_s, folder.write(u"p.csv"_s, "date,from,to,amount,currency,description\n"
                                                                          "2026-01-02,A,B,100.00,EUR,one\n"));
    const QString file = folder.path(u"small.ftm.json"_s);
    ASSERT_EQ(exported(path, u"ftm"_s, file).exit, 0);

    const SystemClock clock;
    const auto opened = store::CaseFile::open(path, clock);
    ASSERT_TRUE(opened);
    const auto provisions = store::ProvisionStore(**opened).find({});
    ASSERT_TRUE(provisions);
    ASSERT_EQ(provisions->size(), 1);
    EXPECT_TRUE(provisions->constFirst().description.contains(u"ftm"_s));
}

TEST_F(ExportFtm, ProtectedPersonsAreInNoByteOfAnyExport)
{
    const QString path = made(
        u"secret.kluwen"_s,
        folder.write(
            u"secret.ftm.json"_s,
            R"({"id":"p1","schema":"Person","datasets":["kluwen"],"properties":{"name":["Gerrit Geheim"],"notes":["role: informant"]}})"
            "\n"
            R"({"id":"p2","schema":"Person","datasets":["kluwen"],"properties":{"name":["Anna Openbaar"],"notes":["Met Gerrit Geheim gezien."]}})"
            "\n"
            R"({"id":"a1","schema":"BankAccount","properties":{"iban":["NL91ABNA0417164300"]}})"
            "\n"
            R"({"id":"a2","schema":"BankAccount","properties":{"iban":["NL02ABNA0123456789"]}})"
            "\n"
            R"({"id":"a3","schema":"BankAccount","properties":{"accountNumber":["P4711"]}})"
            "\n"
            R"({"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["a1"]}})"
            "\n"
            R"({"id":"o2","schema":"Ownership","properties":{"owner":["p2"],"asset":["a2"]}})"
            "\n"
            R"({"id":"f1","schema":"Associate","properties":{"person":["p2"],"associate":["p1"]}})"
            "\n"
            R"({"id":"x1","schema":"Payment","properties":{"payerAccount":["a1"],"beneficiaryAccount":["a2"],"amount":["1"],"currency":["EUR"],"date":["2025-02-03"]}})"
            "\n"
            R"({"id":"x2","schema":"Payment","properties":{"payerAccount":["a2"],"beneficiaryAccount":["a3"],"amount":["77.25"],"currency":["EUR"],"date":["2025-02-04"],"purpose":["voor Gerrit Geheim"]}})"
            "\n"));
    const QString ftm = folder.path(u"out.ftm.json"_s);
    const QString csv = folder.path(u"tables"_s);
    const Answer answer = exported(path, u"ftm"_s, ftm);
    ASSERT_EQ(answer.exit, 0) << answer.messages.toStdString();
    EXPECT_TRUE(answer.messages.isEmpty()) << "not even that something stayed: " << answer.messages.toStdString();
    ASSERT_EQ(exported(path, u"csv"_s, csv).exit, 0);

    const QByteArray written = bytesIn(ftm);
    EXPECT_TRUE(written.contains("Anna Openbaar"));
    EXPECT_TRUE(written.contains("77.25")) << "the payment goes, without its words";
    QByteArray all = written;
    for (const QString &table : {u"things"_s, u"links"_s, u"statements"_s, u"payments"_s})
        all += bytesIn(csv + u'/' + table + u".csv"_s);
    EXPECT_FALSE(all.contains("Geheim")) << all.toStdString();
    EXPECT_FALSE(all.contains("NL91ABNA0417164300")) << all.toStdString();
    EXPECT_FALSE(all.contains("informant"));
}

TEST_F(ExportFtm, TwoCasesCanComeTogetherInOne)
{
    const char *head = "date,from,to,amount,currency,description\n";
    const QString one = made(u"one.kluwen"_s, folder.write(u"1.csv"_s, QByteArray(head) + "2026-01-02,A,B,1,EUR,x\n"));
    const QString two = made(u"two.kluwen"_s, folder.write(u"2.csv"_s, QByteArray(head) + "2026-01-03,C,D,2,EUR,y\n"));
    ASSERT_EQ(exported(one, u"ftm"_s, folder.path(u"1.json"_s)).exit, 0);
    ASSERT_EQ(exported(two, u"ftm"_s, folder.path(u"2.json"_s)).exit, 0);

    const QString both = made(u"both.kluwen"_s, folder.path(u"1.json"_s));
    ASSERT_EQ(kluwenSays({u"import"_s, both, folder.path(u"2.json"_s)}).exit, 0);

    const Told all = told(both);
    EXPECT_EQ(all.things.size(), 4U) << "the first thing of one case is not the first of another";
    EXPECT_EQ(all.payments.size(), 2U);
}

TEST_F(ExportFtm, AnUnwritablePlaceIsAnErrorWithARemedy)
{
    const QString path = made(u"small.kluwen"_s, folder.write(u"p.csv"_s, "date,from,to,amount,currency,description\n"
                                                                          "2026-01-02,A,B,100.00,EUR,one\n"));
    const Answer answer = exported(path, u"ftm"_s, u"/nonexistent/a.json"_s);
    EXPECT_EQ(answer.exit, 2);
    EXPECT_FALSE(answer.messages.isEmpty());
}
