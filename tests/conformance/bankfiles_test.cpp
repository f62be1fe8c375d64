#include "core/base/text.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace kluwen::intake
{

namespace
{

using test::RecordingSink;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a file says and how reading ended.
struct Reading
{
    RecordingSink sink;
    Result<void> done;
    QString format;
};

Reading readFile(const QString &path)
{
    Reading reading;
    const QByteArray bytes = bytesOf(path);
    const Format *format = recognise(bytes.left(64 * 1024));
    EXPECT_NE(format, nullptr) << path.toStdString();
    if (!format)
        return reading;
    reading.format = format->id();
    reading.done = test::readBytes(*format, bytes, reading.sink);
    return reading;
}

/// Statements of a reading whose opening balance and entries do not give the closing balance, as text.
QStringList differences(const RecordingSink &sink)
{
    QStringList found;
    std::optional<StatedBalance> opening;
    qint64 sum = 0;
    size_t payment = 0;
    for (size_t i = 0; i < sink.balances.size(); ++i) {
        const StatedBalance &balance = sink.balances[i];
        for (; payment < sink.payments.size() && sink.payments[payment].order < sink.balanceOrder[i]; ++payment) {
            const auto &paid = sink.payments[payment];
            sum += paid.payee.account == balance.account ? paid.minor : -paid.minor;
        }
        if (balance.kind == StatedBalance::Kind::Opening) {
            opening = balance;
            sum = 0;
            continue;
        }
        if (opening && opening->currency == balance.currency && opening->minor + sum != balance.minor)
            found << QStringLiteral("line %1: %2 %3 + %4 is not %5")
                         .arg(balance.line)
                         .arg(fromUtf8(balance.account))
                         .arg(opening->minor)
                         .arg(sum)
                         .arg(balance.minor);
        opening.reset();
    }
    return found;
}

/// Files of the collection whose own figures do not add up, each looked into: their makers cut entries out or changed
/// amounts when they took the private parts out. Nothing in the reading of them can mend that.
const std::set<QString> &doNotAddUp()
{
    static const std::set<QString> files;
    return files;
}

QJsonObject amountOf(const QJsonObject &money)
{
    return money[QLatin1String("getAmount")].toObject();
}

void compareWithOtherParser(const QString &xml, const QString &expected)
{
    const QJsonArray entries =
        QJsonDocument::fromJson(bytesOf(expected)).object()[QLatin1String("getEntries")].toArray();
    const Reading reading = readFile(xml);
    ASSERT_TRUE(reading.done.has_value()) << reading.done.error().text().toStdString();
    size_t given = 0;
    size_t pending = 0;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry[QLatin1String("getStatus")].toString() == QStringLiteral("PDNG")) {
            ++pending;
            continue;
        }
        const qint64 minor = amountOf(entry)[QLatin1String("getAmount")].toString().toLongLong();
        const QString currency =
            amountOf(entry)[QLatin1String("getCurrency")].toObject()[QLatin1String("getCode")].toString();
        ASSERT_LT(given, reading.sink.payments.size());
        const auto &payment = reading.sink.payments[given++];
        EXPECT_EQ(payment.minor, std::abs(minor));
        EXPECT_EQ(payment.currency.letters(), currency);
        const auto &own = minor < 0 ? payment.payer : payment.payee;
        const auto &other = minor < 0 ? payment.payee : payment.payer;
        const QJsonObject account =
            entry[QLatin1String("getRecord")].toObject()[QLatin1String("getAccount")].toObject();
        EXPECT_EQ(fromUtf8(own.account), account[QLatin1String("getIdentification")].toString());
        const QString booked =
            entry[QLatin1String("getBookingDate")].toObject()[QLatin1String("0")].toString().left(10);
        EXPECT_EQ(payment.at.toText().left(10), booked);
        const QJsonArray details = entry[QLatin1String("getTransactionDetails")].toArray();
        if (details.size() != 1)
            continue; // a batch: its payments are compared in the unit tests
        std::set<QString> names;
        for (const QJsonValue &party :
             entry[QLatin1String("getTransactionDetail")].toObject()[QLatin1String("getRelatedParties")].toArray())
            names.insert(
                party.toObject()[QLatin1String("getRelatedPartyType")].toObject()[QLatin1String("getName")].toString());
        EXPECT_TRUE(names.empty() || names.contains(fromUtf8(other.name))) << other.name;
    }
    EXPECT_EQ(given, reading.sink.payments.size());
    EXPECT_EQ(pending, static_cast<size_t>(std::count_if(
                           reading.sink.rejected.begin(), reading.sink.rejected.end(),
                           [](const RejectedRow &row) { return row.reason == RejectReason::NotBooked; })));
}

} // namespace

TEST(BankFiles, CamtReadingAgreesWithAnotherParser)
{
    const QString folder = test::realData(QStringLiteral("bank/camt"));
    if (folder.isEmpty())
        GTEST_SKIP() << "the folder of real data is absent";
    QDirIterator files(folder, {QStringLiteral("*.expected.json")});
    int compared = 0;
    while (files.hasNext()) {
        const QString expected = files.next();
        QString xml = expected;
        xml.replace(QStringLiteral(".expected.json"), QStringLiteral(".xml"));
        SCOPED_TRACE(xml.toStdString());
        compareWithOtherParser(xml, expected);
        ++compared;
    }
    EXPECT_GE(compared, 9);
}

TEST(BankFiles, CamtFilesThatAreWrongOnPurposeAreFound)
{
    const QString folder = test::realData(QStringLiteral("bank/camt"));
    if (folder.isEmpty())
        GTEST_SKIP() << "the folder of real data is absent";
    const Reading empty = readFile(folder + QStringLiteral("/camt053.v2.wrong.xml"));
    ASSERT_FALSE(empty.done.has_value());
    EXPECT_EQ(empty.done.error().code, Error::Code::Malformed);
    EXPECT_GT(empty.done.error().line, 0);
    const Reading wrong = readFile(folder + QStringLiteral("/error-camt053.xml"));
    ASSERT_TRUE(wrong.done.has_value());
    EXPECT_EQ(differences(wrong.sink).size(), 1);
    const Reading good = readFile(folder + QStringLiteral("/example-camt053-a.xml"));
    ASSERT_TRUE(good.done.has_value());
    EXPECT_TRUE(differences(good.sink).isEmpty()) << differences(good.sink).join(u'\n').toStdString();
    EXPECT_TRUE(good.sink.rejected.empty());
}

TEST(BankFiles, EveryWholeMt940FileReconciles)
{
    const QString folder = test::realData(QStringLiteral("bank/mt940"));
    if (folder.isEmpty())
        GTEST_SKIP() << "the folder of real data is absent";
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int whole = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QDir(folder).relativeFilePath(path);
        SCOPED_TRACE(name.toStdString());
        const Reading reading = readFile(path);
        EXPECT_EQ(reading.format, QStringLiteral("mt940"));
        ASSERT_TRUE(reading.done.has_value()) << reading.done.error().text().toStdString();
        const QStringList found = differences(reading.sink);
        for (const auto &row : reading.sink.rejected)
            std::cout << name.toStdString() << ": rejected line " << row.line << ": " << rejectText(row).toStdString()
                      << '\n';
        if (!found.isEmpty())
            std::cout << name.toStdString() << ": " << found.join(u"; ").toStdString() << '\n';
        EXPECT_EQ(!found.isEmpty(), doNotAddUp().contains(name));
        ++whole;
    }
    EXPECT_GE(whole, 50);
}

} // namespace kluwen::intake
