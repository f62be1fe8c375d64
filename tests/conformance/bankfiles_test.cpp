#include "core/base/text.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

/// What one statement counts: minor units.
struct Sums
{
    qint64 opening = 0;
    qint64 entries = 0;
    qint64 closing = 0;

    [[nodiscard]] bool addUp() const { return opening + entries == closing; }
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// The sums of every statement that was read with both balances in one currency.
std::vector<Sums> sumsOf(const RecordingSink &sink)
{
    std::vector<Sums> found;
    std::optional<StatedBalance> opening;
    qint64 sum = 0;
    size_t payment = 0;
    for (size_t i = 0; i < sink.balances.size(); ++i) {
        const StatedBalance &balance = sink.balances[i];
        for (; payment < sink.payments.size() && sink.payments[payment].order < sink.balanceOrder[i]; ++payment) {
            const auto &paid = sink.payments[payment];
            sum += paid.payee.account == balance.account ? paid.minor : -paid.minor;
        }
        const bool opens = balance.kind == StatedBalance::Kind::Opening;
        if (!opens && opening && opening->currency == balance.currency)
            found.push_back({opening->minor, sum, balance.minor});
        opening = opens ? std::optional(balance) : std::nullopt;
        sum = opens ? 0 : sum;
    }
    return found;
}

qint64 centsOf(const QRegularExpressionMatch &match)
{
    const QString cents = (match.captured(QStringLiteral("cents")) + QStringLiteral("00")).left(2);
    const qint64 minor = (match.captured(QStringLiteral("whole")) + cents).toLongLong();
    const QString mark = match.captured(QStringLiteral("mark"));
    return mark == QStringLiteral("C") || mark == QStringLiteral("RD") ? minor : -minor;
}

/// The same sums from the bare lines of an MT940 file, by three patterns and nothing else.
std::vector<Sums> sumsByPatterns(const QByteArray &bytes)
{
    const QString amount = QStringLiteral("(?<whole>\\d+),(?<cents>\\d*)");
    const QRegularExpression opening(QStringLiteral(":60[FM]:(?<mark>[CD])\\d{6}[A-Z]{3}") + amount);
    const QRegularExpression closing(QStringLiteral(":62[FM]:(?<mark>[CD])\\d{6}[A-Z]{3}") + amount);
    const QRegularExpression entry(QStringLiteral("^:61:\\d{6}(\\d{4})?(?<mark>R?[CD])[A-Z]?") + amount);
    std::vector<Sums> found;
    std::optional<Sums> current;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString text = QString::fromLatin1(line);
        if (const auto match = opening.match(text); match.hasMatch())
            current = Sums{centsOf(match), 0, 0};
        if (const auto match = entry.match(text); match.hasMatch() && current)
            current->entries += centsOf(match);
        if (const auto match = closing.match(text); match.hasMatch() && current) {
            current->closing = centsOf(match);
            found.push_back(*current);
            current.reset();
        }
    }
    return found;
}

QString textAt(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *key : path)
        value = value.toObject()[QLatin1String(key)];
    return value.toString();
}

std::set<QString> namesOf(const QJsonObject &entry)
{
    std::set<QString> names;
    if (entry[QLatin1String("getTransactionDetails")].toArray().size() != 1)
        return names; // of a batch the other parser keeps them apart; those are compared in the unit tests
    for (const QJsonValue &party :
         entry[QLatin1String("getTransactionDetail")].toObject()[QLatin1String("getRelatedParties")].toArray())
        names.insert(textAt(party.toObject(), {"getRelatedPartyType", "getName"}));
    return names;
}

bool isSame(const QJsonObject &entry, const test::RecordedPayment &payment)
{
    const qint64 minor = textAt(entry, {"getAmount", "getAmount"}).toLongLong();
    const auto &own = minor < 0 ? payment.payer : payment.payee;
    const auto &other = minor < 0 ? payment.payee : payment.payer;
    const std::set<QString> names = namesOf(entry);
    return payment.minor == std::abs(minor) &&
           payment.currency.letters() == textAt(entry, {"getAmount", "getCurrency", "getCode"}) &&
           fromUtf8(own.account) == textAt(entry, {"getRecord", "getAccount", "getIdentification"}) &&
           payment.at.toText().left(10) == textAt(entry, {"getBookingDate", "0"}).left(10) &&
           (names.empty() || names.contains(fromUtf8(other.name)));
}

/// Every entry that the other parser gives must be there; of several statements it gives the entries of one.
void compareWithOtherParser(const QString &xml, const QString &expected)
{
    const QJsonArray entries =
        QJsonDocument::fromJson(bytesOf(expected)).object()[QLatin1String("getEntries")].toArray();
    const Reading reading = readFile(xml);
    ASSERT_TRUE(reading.done.has_value()) << reading.done.error().text().toStdString();
    const auto &payments = reading.sink.payments;
    const auto &rejected = reading.sink.rejected;
    qsizetype booked = 0;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (textAt(entry, {"getStatus"}) != QStringLiteral("BOOK")) {
            EXPECT_TRUE(std::any_of(rejected.begin(), rejected.end(),
                                    [](const RejectedRow &row) { return row.reason == RejectReason::NotBooked; }));
            continue;
        }
        ++booked;
        EXPECT_TRUE(std::any_of(payments.begin(), payments.end(), [&entry](const test::RecordedPayment &payment) {
            return isSame(entry, payment);
        })) << QJsonDocument(entry).toJson().left(400).toStdString();
    }
    EXPECT_GE(static_cast<qsizetype>(payments.size()), booked);
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
    ASSERT_EQ(sumsOf(wrong.sink).size(), 1);
    EXPECT_EQ(sumsOf(wrong.sink)[0], (Sums{100000, -5000, 90000})) << "the closing balance does not follow";
    const Reading good = readFile(folder + QStringLiteral("/example-camt053-a.xml"));
    ASSERT_TRUE(good.done.has_value());
    EXPECT_EQ(sumsOf(good.sink).size(), 2);
    for (const Sums &sums : sumsOf(good.sink))
        EXPECT_TRUE(sums.addUp());
    EXPECT_TRUE(good.sink.rejected.empty());
}

/// About a third of the collection does not add up in itself: its makers changed amounts or cut entries out when they
/// took the private parts out. So the sums are also counted by bare patterns, and must be equal for every file.
TEST(BankFiles, EveryMt940FileCountsAsItsLinesSay)
{
    const QString folder = test::realData(QStringLiteral("bank/mt940"));
    if (folder.isEmpty())
        GTEST_SKIP() << "the folder of real data is absent";
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int statements = 0;
    int reconciled = 0;
    int rejected = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const std::string name = QDir(folder).relativeFilePath(path).toStdString();
        SCOPED_TRACE(name);
        const Reading reading = readFile(path);
        EXPECT_EQ(reading.format, QStringLiteral("mt940"));
        ASSERT_TRUE(reading.done.has_value()) << reading.done.error().text().toStdString();
        const std::vector<Sums> sums = sumsOf(reading.sink);
        EXPECT_EQ(sums, sumsByPatterns(bytesOf(path)));
        for (const Sums &one : sums) {
            ++statements;
            reconciled += one.addUp() ? 1 : 0;
            if (!one.addUp())
                std::cout << name << ": " << one.opening << " and " << one.entries << " is not " << one.closing << '\n';
        }
        for (const RejectedRow &row : reading.sink.rejected)
            std::cout << name << ": line " << row.line << ": " << rejectText(row).toStdString() << '\n';
        rejected += static_cast<int>(reading.sink.rejected.size());
    }
    EXPECT_GE(statements, 90);
    EXPECT_GE(reconciled * 4, statements * 3);
    EXPECT_EQ(rejected, 1) << "only one file lacks a closing balance";
}

/// Who the other side is, in one file of every bank and dialect.
TEST(BankFiles, OtherSideIsReadFromEveryDialect)
{
    const QString folder = test::realData(QStringLiteral("bank/mt940"));
    if (folder.isEmpty())
        GTEST_SKIP() << "the folder of real data is absent";
    struct Expected
    {
        const char *file;
        size_t payment;
        const char *account;
        const char *name;
    };
    for (const Expected &expected :
         {Expected{"abn/abn_structured_sepa_overboeking.txt", 0, "NL57INGB0001212121", "CAFE MON AMI"},
          Expected{"abn/abn_sepa_incasso_doorlopend.txt", 0, "NL83RABO0353535355", "BHBBAAA B.V."},
          Expected{"abn/abn_structured_sepa_ideal.txt", 0, "NL30ABNA0122365478", "ABC POPPIE KLAMNAET"},
          Expected{"abn/abnamro.txt", 0, "428428", "KPN - DIGITENNE"},
          Expected{"ing/mt940_iban.txt", 0, "NL57ABNA0876543211", "B Bert"},
          Expected{"ing/eu_incasso.txt", 0, "NL58INGB0000003000", "JAAPJAAP FIETS PAPIER QWDFDFGGASDFGDSFGS NV"},
          Expected{"ing/ing_00_00.txt", 0, "NL88INGB0999999999", "RAAMEN NV"},
          Expected{"rabobank_mt940_structured.txt", 0, "NL96RBOS0523149468", "Nespresso Nederland B.V."},
          Expected{"rabobank.txt", 0, "1313131319", "J. DOE"},
          Expected{"rabobank/line_break_in_remi.txt", 0, "NL55RABO044444444",
                   "AAAAAA RRRRRRRRRRR BBBBB DFDFDFDFDFDFDF CCC"},
          Expected{"knab/knab.txt", 1, "NL76INGB0444444444", "STICHTING DERDEN JAAP JANSSEN"},
          Expected{"knab/knab_sepa_overboeking.txt", 0, "NL61RABO0242424242", "ABABABABA AAAA SSSSSS"},
          Expected{"van_lanschot/van_lanschot.txt", 0, "NL81RABO0444444444", "ABDFGEKSLJFN ASLDJDKE B.V"},
          Expected{"sns/sns_customer_reference.txt", 0, "0002445588", "belastingdienst"},
          Expected{"triodos_iban.txt", 0, "NL12RABO0888888888", ""},
          Expected{"triodos_iban_2.txt", 0, "NL21RABO0999999999", "G-AAAAA N.V."},
          Expected{"triodos.txt", 0, "0987654321", ""},
          Expected{"deutsche_bank.txt", 0, "DE422938944551657098369", "PETRA TESTER"}}) {
        SCOPED_TRACE(expected.file);
        const Reading reading = readFile(folder + QLatin1Char('/') + QLatin1String(expected.file));
        ASSERT_GT(reading.sink.payments.size(), expected.payment);
        const auto &payment = reading.sink.payments[expected.payment];
        const std::string &own = reading.sink.balances.at(0).account;
        const auto &other = payment.payer.account == own ? payment.payee : payment.payer;
        EXPECT_EQ(other.account, expected.account);
        EXPECT_EQ(other.name, expected.name);
    }
}

} // namespace kluwen::intake
