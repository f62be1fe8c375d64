#include "core/store/log.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "tests/core/store/testcase.h"

#include <csignal>
#include <QProcess>
#include <random>

namespace kluwen::store
{

using test::TestCase;

namespace
{

constexpr qint64 paymentsPerRun = 300; // as the program makes them

/// What the program acknowledged before it was killed: the numbers after "thing" or "run".
QList<qint64> acknowledged(const QByteArray &output, const QByteArray &what)
{
    QList<qint64> ids;
    for (const QByteArray &line : output.split('\n'))
        if (line.startsWith(what + ' '))
            ids.append(line.mid(what.size() + 1).toLongLong());
    return ids;
}

/// Lets the program work until it has said so many things, and so many milliseconds more, and kills it.
QByteArray outputUntilKilled(const TestCase &test, const QString &mode, int sayings, int milliseconds)
{
    QProcess program;
    program.start(test::programPath(QStringLiteral("editinguntilkilled")), {test.path(), mode});
    EXPECT_TRUE(program.waitForStarted()) << "The program that is to be killed is not where KLUWEN_BIN says";
    QByteArray output;
    while (output.count('\n') < sayings && program.waitForReadyRead(60'000))
        output += program.readAllStandardOutput();
    program.waitForFinished(milliseconds);
    EXPECT_EQ(program.state(), QProcess::Running) << program.readAllStandardError().toStdString();
    program.kill(); // SIGKILL: no handler, no farewell
    program.waitForFinished();
    return output + program.readAllStandardOutput();
}

/// A moment to kill at: while it opens the case (no saying awaited), between edits, in the middle of one.
struct KillMoment
{
    int sayings;
    int milliseconds;
};

KillMoment someMoment(std::mt19937 &random)
{
    return {static_cast<int>(random() % 6), static_cast<int>(random() % 40)};
}

void expectSound(TestCase &test)
{
    NoProgress progress;
    const auto found = test->verify(progress);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->ok());
    EXPECT_EQ(found->findings, QStringList());
}

} // namespace

TEST(Killed, EditingLosesNothingThatWasAcknowledged)
{
    TestCase test;
    std::mt19937 random(7);
    QSet<qint64> promised;
    for (int round = 0; round < 20; ++round) {
        test.close();
        const auto moment = someMoment(random);
        const QByteArray output = outputUntilKilled(test, QStringLiteral("edit"), moment.sayings, moment.milliseconds);
        for (const qint64 id : acknowledged(output, "thing"))
            promised.insert(id);

        test.reopen();

        ASSERT_FALSE(test->isReadOnly());
        expectSound(test);
        QSet<qint64> there;
        const auto things = test->things().things().value();
        for (const Thing &thing : things) {
            EXPECT_TRUE(thing.caption.startsWith(QStringLiteral("Person "))); // the whole edit, or nothing of it
            there.insert(thing.id.value());
        }
        EXPECT_TRUE(there.contains(promised));
        // One edit may have been committed whose acknowledgement the kill swallowed.
        EXPECT_LE(there.size(), promised.size() + 1);
        promised = there;
    }
    EXPECT_GT(promised.size(), 20);
    EXPECT_TRUE(test->history().undo());
}

TEST(Killed, ImportingLosesNothingThatWasAcknowledgedAndKeepsNoHalfRun)
{
    TestCase test;
    std::mt19937 random(11);
    QSet<qint64> promised;
    for (int round = 0; round < 20; ++round) {
        test.close();
        const auto moment = someMoment(random);
        const QByteArray output =
            outputUntilKilled(test, QStringLiteral("import"), moment.sayings, moment.milliseconds);
        for (const qint64 id : acknowledged(output, "run"))
            promised.insert(id);

        test.reopen();

        expectSound(test);
        QSet<qint64> there;
        qint64 payments = 0;
        const auto runs = test->importRuns().all().value();
        for (const ImportRun &run : runs) {
            EXPECT_TRUE(run.finishedAt.isValid());
            there.insert(run.id.value());
            payments += run.counts.payments;
        }
        EXPECT_TRUE(there.contains(promised));
        EXPECT_EQ(test->payments().totals({}).value().count, payments);
    }
    EXPECT_GT(promised.size(), 1);
    EXPECT_EQ(test->payments().totals({}).value().count % paymentsPerRun, 0);
}

} // namespace kluwen::store
