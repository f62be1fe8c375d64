#include "core/intake/dialect.h"
#include "core/intake/format.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::RecordingSink;

namespace
{

/// Reads a file of the real data with the format that its content is recognised as, which must be that one.
void readAs(const QString &path, const char *id, RecordingSink &sink)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const Format *format = recognise(file.peek(headSize));
    ASSERT_NE(format, nullptr) << path.toStdString();
    ASSERT_EQ(format->id(), QLatin1String(id)) << path.toStdString();
    NoProgress progress;
    const auto done = format->read(file, {}, sink, progress);
    ASSERT_TRUE(done) << done.error().text().toStdString();
}

template<typename Stated>
std::string valueOf(const Stated &stated, std::string_view property)
{
    for (const StatedValue &value : stated.values)
        if (value.property == property)
            return value.value;
    return {};
}

/// How often a word stands in a file.
qint64 countOf(const QString &path, const QByteArray &word)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count(word) : -1;
}

} // namespace

#define REAL_DATA(variable, path)                                                                                      \
    const QString variable = test::realData(QStringLiteral(path));                                                     \
    if (variable.isEmpty())                                                                                            \
    GTEST_SKIP() << "the real data are not here: " path

TEST(RealTables, AbnAmroRunningBalancesAddUp)
{
    REAL_DATA(path, "bank/csv/abnamro-sample.tab");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "abnamro-tab", sink));
    EXPECT_EQ(sink.payments.size(), 26U);
    EXPECT_TRUE(sink.rejected.empty());
    std::set<std::string> accounts;
    std::set<qint64> scrambled; // making the sample anonymous broke the sums of two rows
    qint64 balance = 0;
    size_t payment = 0;
    for (const StatedBalance &stated : sink.balances) {
        accounts.insert(stated.account);
        if (stated.kind == StatedBalance::Kind::Opening) {
            balance = stated.minor;
            continue;
        }
        const auto &moved = sink.payments.at(payment++);
        balance += moved.payee.account == stated.account ? moved.minor : -moved.minor;
        if (balance != stated.minor)
            scrambled.insert(stated.line);
        balance = stated.minor;
    }
    EXPECT_EQ(accounts, (std::set<std::string>{"112233445", "123456789"}));
    EXPECT_EQ(payment, sink.payments.size());
    EXPECT_EQ(scrambled, (std::set<qint64>{21, 49}));
}

TEST(RealTables, RabobankNamesBothSides)
{
    REAL_DATA(path, "bank/csv/rabobank-csv-a.csv");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "rabobank-csv", sink));
    ASSERT_EQ(sink.payments.size(), 3U);
    EXPECT_TRUE(sink.rejected.empty());
    EXPECT_EQ(sink.payments[0].payer.account, "NL31RABO7040980983");
    EXPECT_EQ(sink.payments[0].minor, 33'749);
    EXPECT_EQ(sink.payments[1].payer.name, "Nederlandse Loterij Organisatie B.V.");
    EXPECT_EQ(sink.payments[1].payee.account, "NL31RABO7040980983") << "without the stray quotation mark";
    EXPECT_EQ(sink.payments[2].payee.account, "NL38BUNQ3724998522");
    ASSERT_EQ(sink.balances.size(), 3U);
    EXPECT_EQ(sink.balances[2].minor - sink.balances[1].minor, -75'000);
}

TEST(RealTables, BunqHasThreePayments)
{
    REAL_DATA(path, "bank/csv/bunq-nl.csv");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "bunq-csv", sink));
    ASSERT_EQ(sink.payments.size(), 3U);
    EXPECT_EQ(sink.payments[1].payer.account, "NL31RABO7040980983");
    EXPECT_EQ(sink.payments[1].minor, 75'000);
    EXPECT_EQ(sink.payments[2].payee.name, "Quality Nuts");
}

TEST(RealTables, IbmAmlIsReadWhole)
{
    REAL_DATA(path, "aml/hi-small-transactions-subset.csv");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "ibm-aml-csv", sink));
    EXPECT_EQ(sink.payments.size(), 4209U);
    EXPECT_TRUE(sink.rejected.empty());
    std::set<quint16> currencies;
    for (const auto &payment : sink.payments)
        currencies.insert(payment.currency.code);
    EXPECT_EQ(currencies.size(), 15U);
}

TEST(RealTables, IbmAmlPatternsAreTheLabelledPaymentsOfTheSubset)
{
    REAL_DATA(path, "aml/hi-small-patterns.txt");
    RecordingSink patterns;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "ibm-aml-csv", patterns));
    EXPECT_EQ(patterns.payments.size(), 3209U);
    EXPECT_TRUE(patterns.rejected.empty());
    RecordingSink subset;
    ASSERT_NO_FATAL_FAILURE(
        readAs(test::realData(QStringLiteral("aml/hi-small-transactions-subset.csv")), "ibm-aml-csv", subset));
    const auto key = [](const test::RecordedPayment &payment) {
        return std::tuple(payment.at.seconds, payment.payer.account, payment.payer.bank, payment.payee.account,
                          payment.payee.bank, payment.minor, payment.currency.code);
    };
    std::multiset<decltype(key(patterns.payments[0]))> known;
    for (const auto &payment : subset.payments)
        known.insert(key(payment));
    for (const auto &payment : patterns.payments)
        EXPECT_TRUE(known.contains(key(payment))) << payment.line;
}

TEST(RealTables, AmlSimFitsTheReaderOfPaymentTables)
{
    REAL_DATA(path, "aml/amlsim-20k/transactions.csv");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "payment-csv", sink));
    EXPECT_EQ(sink.payments.size(), 120'558U);
    EXPECT_TRUE(sink.rejected.empty());
    std::set<std::string> accounts;
    for (const auto &payment : sink.payments)
        accounts.insert({payment.payer.account, payment.payee.account});
    EXPECT_LE(accounts.size(), 20'000U);
}

TEST(RealTables, FollowTheMoneyKeepsEveryEntity)
{
    REAL_DATA(path, "ftm/parteispenden.ftm.json");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "ftm", sink));
    EXPECT_EQ(sink.things.size(), 89U + 56U + 22U + 18U);
    EXPECT_TRUE(sink.rejected.empty());
    EXPECT_EQ(sink.payments.size(), 290U);
    for (const auto &payment : sink.payments)
        EXPECT_FALSE(payment.payer.key.empty() || payment.payee.key.empty());
}

TEST(RealTables, FollowTheMoneyOwnershipNetwork)
{
    REAL_DATA(path, "ftm/zala.ftm.json");
    RecordingSink sink;
    ASSERT_NO_FATAL_FAILURE(readAs(path, "ftm", sink));
    std::map<std::string, int> things;
    std::set<std::string> keys;
    for (const StatedThing &thing : sink.things)
        if (keys.insert(thing.key).second)
            ++things[thing.type];
    EXPECT_EQ(things, (std::map<std::string, int>{{"address", 11}, {"company", 11}, {"person", 6}}));
    std::map<std::string, int> links;
    for (const StatedLink &link : sink.links)
        if (link.type != "resident")
            ++links[link.type];
    EXPECT_EQ(links, (std::map<std::string, int>{{"directorship", 3}, {"family", 4}, {"ownership", 14}}));
    ASSERT_EQ(sink.rejected.size(), 1U) << "the passport has no number";
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::MissingValue);
}

TEST(RealTables, NetworksHaveTheNodesOfTheirExpectedFiles)
{
    REAL_DATA(folder, "networks/expected");
    for (const QFileInfo &expected : QDir(folder).entryInfoList({QStringLiteral("*.json")})) {
        QFile file(expected.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const QString source = json[QLatin1String("source")].toString();
        RecordingSink sink;
        const bool isGraph = source.endsWith(QLatin1String(".graphml"));
        ASSERT_NO_FATAL_FAILURE(
            readAs(test::realData(QStringLiteral("networks/") + source), isGraph ? "graphml" : "edge-list", sink));
        EXPECT_EQ(static_cast<int>(sink.things.size()), json[QLatin1String("n")].toInt()) << source.toStdString();
        std::set<std::pair<std::string, std::string>> pairs;
        for (const StatedLink &link : sink.links)
            if (link.from != link.to)
                pairs.insert(std::minmax(link.from, link.to));
        EXPECT_EQ(static_cast<int>(pairs.size()), json[QLatin1String("m")].toInt()) << source.toStdString();
        EXPECT_TRUE(sink.rejected.empty());
        if (source == QLatin1String("caviar.graphml")) {
            EXPECT_EQ(valueOf(sink.things[0], "name"), "1");
            EXPECT_EQ(valueOf(sink.links[0], "strength"), "52");
        }
    }
}

TEST(RealTables, OwnershipExamplesAreReadWhole)
{
    REAL_DATA(folder, "ownership/bods");
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.json")})) {
        RecordingSink sink;
        ASSERT_NO_FATAL_FAILURE(readAs(file.filePath(), "bods", sink));
        const qint64 relationships = countOf(file.filePath(), "\"recordType\": \"relationship\"");
        const qint64 things = countOf(file.filePath(), "\"recordType\": \"") - relationships;
        EXPECT_EQ(static_cast<qint64>(sink.things.size()), things) << file.fileName().toStdString();
        EXPECT_GE(static_cast<qint64>(sink.links.size() + sink.rejected.size()), relationships);
        const bool hasUnnamed = file.fileName() == QLatin1String("listed-company-exempt-from-disclosure.json");
        EXPECT_EQ(sink.rejected.size(), hasUnnamed ? 1U : 0U) << file.fileName().toStdString();
    }
}

TEST(RealTables, ChamberOfCommerceAnswersAreRead)
{
    REAL_DATA(folder, "ownership/kvk");
    std::map<std::string, std::string> names;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.json")})) {
        RecordingSink sink;
        ASSERT_NO_FATAL_FAILURE(readAs(file.filePath(), "kvk-json", sink));
        EXPECT_TRUE(sink.rejected.empty());
        for (const StatedThing &thing : sink.things)
            if (const std::string name = valueOf(thing, "name"); !name.empty() && thing.type != "address")
                names[valueOf(thing, "kvk")] = name;
    }
    EXPECT_EQ(names,
              (std::map<std::string, std::string>{
                  {"68750110", "Test BV Donald"}, {"69599084", "Test EMZ Dagobert"}, {"90000749", "Global Conron"}}));
}

TEST(RealTables, NoTwoFormatsAreBothCertainOfAFile)
{
    REAL_DATA(root, "bank");
    QDirIterator files(QFileInfo(root).path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.peek(headSize);
        QStringList sure;
        for (const auto &format : formats())
            if (format->confidence(head) >= 90)
                sure << format->id();
        EXPECT_LE(sure.size(), 1) << files.fileName().toStdString() << ": "
                                  << sure.join(QLatin1Char(' ')).toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 100);
}
