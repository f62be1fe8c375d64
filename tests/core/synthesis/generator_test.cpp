#include "core/model/identifiers.h"
#include "core/synthesis/generator.h"
#include "core/synthesis/patterns.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kluwen;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

synthesis::GeneratorOptions smallCase(quint64 seed)
{
    synthesis::GeneratorOptions options;
    options.seed = seed;
    options.persons = 50;
    options.companies = 10;
    options.accounts = 60;
    options.payments = 8000;
    return options;
}

} // namespace

TEST(Generator, SameSeedGivesTheSameFilesAndAnotherSeedOthers)
{
    const test::TemporaryFolder folder;
    NoProgress progress;

    const auto first = synthesis::generate(smallCase(3), folder.path(QStringLiteral("a")), progress);
    const auto second = synthesis::generate(smallCase(3), folder.path(QStringLiteral("b")), progress);
    const auto other = synthesis::generate(smallCase(4), folder.path(QStringLiteral("c")), progress);

    ASSERT_TRUE(first && second && other);
    EXPECT_EQ(bytesOf(first->payments), bytesOf(second->payments));
    EXPECT_EQ(bytesOf(first->parties), bytesOf(second->parties));
    EXPECT_EQ(bytesOf(first->truth), bytesOf(second->truth));
    EXPECT_NE(bytesOf(first->payments), bytesOf(other->payments));
}

TEST(Generator, WritesExactlyTheWantedNumberOfPaymentsInOrderOfTime)
{
    const test::TemporaryFolder folder;
    NoProgress progress;

    const auto files = synthesis::generate(smallCase(1), folder.path(QStringLiteral("a")), progress);

    ASSERT_TRUE(files);
    QList<QByteArray> lines = bytesOf(files->payments).split('\n');
    ASSERT_EQ(lines.takeFirst(), "date,from,to,amount,currency,description,reference");
    EXPECT_TRUE(lines.takeLast().isEmpty());
    EXPECT_EQ(lines.size(), 8000);
    for (qsizetype i = 1; i < lines.size(); ++i)
        ASSERT_LE(lines[i - 1].left(19), lines[i].left(19)) << i;
}

TEST(Generator, TruthNamesThePaymentsOfEveryPattern)
{
    const test::TemporaryFolder folder;
    NoProgress progress;

    const auto files = synthesis::generate(smallCase(1), folder.path(QStringLiteral("a")), progress);

    ASSERT_TRUE(files);
    QHash<QByteArray, QByteArray> byReference;
    for (const QByteArray &line : bytesOf(files->payments).split('\n'))
        byReference.insert(line.split(',').last(), line);
    const QJsonArray patterns = QJsonDocument::fromJson(bytesOf(files->truth))[QLatin1String("patterns")].toArray();
    ASSERT_EQ(patterns.size(), 8);
    for (const QJsonValue &pattern : patterns) {
        QStringList accounts;
        for (const QJsonValue &account : pattern[QLatin1String("accounts")].toArray())
            accounts << account.toString();
        const QJsonArray payments = pattern[QLatin1String("payments")].toArray();
        EXPECT_GE(payments.size(), 4);
        for (const QJsonValue &payment : payments) {
            const QList<QByteArray> cells = byReference.value(payment.toString().toUtf8()).split(',');
            ASSERT_GE(cells.size(), 4);
            EXPECT_TRUE(accounts.contains(QString::fromUtf8(cells[1])));
            EXPECT_TRUE(accounts.contains(QString::fromUtf8(cells[2])));
        }
    }
}

TEST(Generator, IbansHaveRightCheckDigits)
{
    for (const std::int64_t number : {0, 1, 96, 97, 199999})
        EXPECT_EQ(
            checkIdentifier(QStringLiteral("iban"), QString::fromStdString(synthesis::fictionalIban(number))).verdict,
            Verdict::Valid)
            << number;
}

TEST(Generator, ACycleComesBackToWhereItBegan)
{
    synthesis::Random random(9);
    const synthesis::Plan plan = synthesis::planPatterns(random, 3, 100, 90 * 86400);

    std::vector<synthesis::PlannedPayment> ring;
    for (const synthesis::PlannedPayment &payment : plan.payments)
        if (payment.pattern == 2)
            ring.push_back(payment);
    ASSERT_GE(ring.size(), 3U);
    EXPECT_EQ(ring.front().from, ring.back().to);
    for (size_t i = 1; i < ring.size(); ++i)
        EXPECT_EQ(ring[i - 1].to, ring[i].from);
}

TEST(Generator, ImpossibleSizesAreRefusedWithARemedy)
{
    const test::TemporaryFolder folder;
    NoProgress progress;
    synthesis::GeneratorOptions options = smallCase(1);
    options.accounts = 3;

    const auto files = synthesis::generate(options, folder.path(QStringLiteral("a")), progress);

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, Error::Code::Usage);
    EXPECT_FALSE(files.error().remedy.isEmpty());
}

TEST(Generator, StoppingLeavesNoPaymentsFile)
{
    const test::TemporaryFolder folder;
    test::CancelAfter progress(0);

    const auto files = synthesis::generate(smallCase(1), folder.path(QStringLiteral("a")), progress);

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("a/payments.csv"))));
}
