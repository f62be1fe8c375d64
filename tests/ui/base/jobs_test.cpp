#include "ui/base/jobs.h"

#include <gtest/gtest.h>
#include <QSemaphore>
#include <QtTest>

using namespace kluwen;
using namespace kluwen::ui;

TEST(JobsTest, TheAnswerComesBackOnTheMainThread)
{
    Jobs jobs;
    QObject context;
    int answer = 0;
    QThread *where = nullptr;

    jobs.start(
        QStringLiteral("Count"), &context, [](Progress &) -> Result<int> { return 42; },
        [&](const Result<int> &result) {
            answer = *result;
            where = QThread::currentThread();
        });

    ASSERT_EQ(jobs.running().size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer == 42; }));
    EXPECT_EQ(where, QThread::currentThread());
    EXPECT_TRUE(QTest::qWaitFor([&] { return jobs.running().isEmpty(); }));
}

TEST(JobsTest, AContextThatIsGoneHearsNothing)
{
    Jobs jobs;
    auto context = std::make_unique<QObject>();
    QSemaphore gate;
    bool heard = false;

    jobs.start(
        QStringLiteral("Wait"), context.get(),
        [&gate](Progress &) -> Result<void> {
            gate.acquire();
            return {};
        },
        [&](const Result<void> &) { heard = true; });
    context.reset();
    gate.release();

    EXPECT_TRUE(QTest::qWaitFor([&] { return jobs.running().isEmpty(); }));
    EXPECT_FALSE(heard);
}

TEST(JobsTest, StoppingReachesTheWork)
{
    Jobs jobs;
    QObject context;
    Error::Code code = Error::Code::Storage;
    Job *job = jobs.start(
        QStringLiteral("Endless"), &context,
        [](Progress &progress) -> Result<void> {
            while (!progress.isCancelled())
                progress.report(1, 10, QStringLiteral("turning"));
            Error error;
            error.code = Error::Code::Cancelled;
            return fail(error);
        },
        [&](const Result<void> &done) { code = done.error().code; });

    EXPECT_TRUE(QTest::qWaitFor([&] { return job->state().phase == QLatin1String("turning"); }));
    job->cancel();

    EXPECT_TRUE(QTest::qWaitFor([&] { return code == Error::Code::Cancelled; }));
}

TEST(JobsTest, TheEndOfTheProgramStopsAndWaits)
{
    std::atomic_bool ended = false;
    {
        Jobs jobs;
        QObject context;
        jobs.start(
            QStringLiteral("Long"), &context,
            [&ended](Progress &progress) -> Result<void> {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                ended = true;
                return {};
            },
            [](const Result<void> &) {});
    }
    EXPECT_TRUE(ended);
}
