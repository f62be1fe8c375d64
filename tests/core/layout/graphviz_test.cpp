#include "core/layout/layout.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"
#include "tests/core/layout/examples.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QFile>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

/// The fake worker under the name of the way in which it misbehaves.
class FakeWorker
{
public:
    explicit FakeWorker(const char *manner) : m_path(m_folder.path(QStringLiteral("fake-") + QLatin1String(manner)))
    {
        if (!QFile::link(test::programPath(QStringLiteral("fakeworker")), m_path))
            qFatal("The fake worker cannot be linked");
    }
    [[nodiscard]] Result<Positions> layOut(int timeoutSeconds = 60)
    {
        LayoutOptions options;
        options.algorithm = Algorithm::Dot;
        options.worker = m_path;
        options.timeoutSeconds = timeoutSeconds;
        NoProgress progress;
        return layoutNetwork(test::networkOf(4, {{0, 1}, {1, 2}, {2, 3}}), options, progress);
    }
    [[nodiscard]] QString path() const { return m_path; }

private:
    test::TemporaryFolder m_folder;
    QString m_path;
};

Result<Positions> realLayout(const graph::Network &network, Algorithm algorithm, Progress &progress)
{
    LayoutOptions options;
    options.algorithm = algorithm;
    options.worker = test::programPath(QStringLiteral("kluwen-layout"));
    return layoutNetwork(network, options, progress);
}

class EveryEngine : public testing::TestWithParam<Algorithm>
{
};

} // namespace

TEST_P(EveryEngine, LaysOutRealNetworksDeterministically)
{
    const graph::Network network = test::groupsOf(4, 15, 2);
    NoProgress progress;

    const auto first = realLayout(network, GetParam(), progress);
    const auto second = realLayout(network, GetParam(), progress);

    ASSERT_TRUE(first) << first.error().text().toStdString() << first.error().detail.toStdString();
    ASSERT_EQ(first->size(), static_cast<size_t>(network.nodeCount()));
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(overlappingPairs(*first, 0.999 * symbolDistance(96)), 0);
    EXPECT_LT(stress(graph::simplified(network), *first), 0.45);
}

TEST_P(EveryEngine, AcceptsComponentsLoopsAndSingleNodes)
{
    NoProgress progress;
    const graph::Network network = test::networkOf(7, {{0, 1}, {1, 0}, {1, 1}, {2, 3}, {3, 4}});

    const auto positions = realLayout(network, GetParam(), progress);

    ASSERT_TRUE(positions) << positions.error().text().toStdString() << positions.error().detail.toStdString();
    EXPECT_EQ(overlappingPairs(*positions, 0.999 * symbolDistance(96)), 0);
    EXPECT_TRUE(realLayout(test::networkOf(1, {}), GetParam(), progress));
}

INSTANTIATE_TEST_SUITE_P(Graphviz, EveryEngine,
                         testing::Values(Algorithm::Dot, Algorithm::Neato, Algorithm::Sfdp, Algorithm::Circo,
                                         Algorithm::Twopi),
                         [](const auto &engine) { return algorithmId(engine.param).toStdString(); });

TEST(Graphviz, HierarchyRunsDownwards)
{
    NoProgress progress;

    const auto positions = realLayout(test::networkOf(4, {{0, 1}, {1, 2}, {0, 3}}), Algorithm::Dot, progress);

    ASSERT_TRUE(positions);
    EXPECT_LT((*positions)[0].y(), (*positions)[1].y());
    EXPECT_LT((*positions)[1].y(), (*positions)[2].y());
    EXPECT_NEAR((*positions)[1].y(), (*positions)[3].y(), 1e-6);
    EXPECT_GE((*positions)[1].y() - (*positions)[0].y(), 96);
}

TEST(Graphviz, TooLittleMemoryIsAnErrorAndNotACrashOfOurs)
{
    LayoutOptions options;
    options.algorithm = Algorithm::Neato; // needs the distance of every pair
    options.worker = test::programPath(QStringLiteral("kluwen-layout"));
    options.memoryLimitMb = 80;
    NoProgress progress;

    const auto positions = layoutNetwork(test::groupsOf(20, 300, 3), options, progress);

    ASSERT_FALSE(positions);
    EXPECT_EQ(positions.error().code, Error::Code::Storage);
    EXPECT_TRUE(positions.error().detail.contains(QStringLiteral("worker")));
}

TEST(Graphviz, CancellingKillsTheWorkerAtOnce)
{
    test::CancelAfter progress(2);
    QElapsedTimer clock;
    clock.start();

    const auto positions = realLayout(test::groupsOf(20, 100, 6), Algorithm::Dot, progress);

    ASSERT_FALSE(positions);
    EXPECT_EQ(positions.error().code, Error::Code::Cancelled);
    EXPECT_LT(clock.elapsed(), 20000); // the layout itself takes minutes
}

TEST(BadWorker, EveryMisbehaviourIsAnErrorWithRemedy)
{
    for (const char *manner : {"crash", "garbage", "endless", "cut", "nan", "many", "exit", "memory"}) {
        const auto positions = FakeWorker(manner).layOut();

        ASSERT_FALSE(positions) << manner;
        EXPECT_EQ(positions.error().code, Error::Code::Storage) << manner;
        EXPECT_FALSE(positions.error().message.isEmpty()) << manner;
        EXPECT_FALSE(positions.error().remedy.isEmpty()) << manner;
        EXPECT_TRUE(positions.error().detail.startsWith(QStringLiteral("worker"))) << manner;
    }
    EXPECT_TRUE(FakeWorker("crash").layOut().error().detail.contains(QStringLiteral("about to fall")));
}

TEST(BadWorker, HangingEndsWithPatienceOrCancelling)
{
    FakeWorker worker("hang");

    const auto impatient = worker.layOut(1);

    ASSERT_FALSE(impatient);
    EXPECT_EQ(impatient.error().code, Error::Code::Storage);

    LayoutOptions options;
    options.algorithm = Algorithm::Sfdp;
    options.worker = worker.path();
    test::CancelAfter progress(3);
    const auto stopped = layoutNetwork(test::networkOf(2, {{0, 1}}), options, progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
}

TEST(BadWorker, MissingProgramSaysSo)
{
    test::TemporaryFolder folder;
    LayoutOptions options;
    options.algorithm = Algorithm::Dot;
    NoProgress progress;
    for (const QString &path : {folder.path(QStringLiteral("nothing")), folder.path(QString()),
                                folder.write(QStringLiteral("text"), "not a program")}) {
        options.worker = path;

        const auto positions = layoutNetwork(test::networkOf(2, {{0, 1}}), options, progress);

        ASSERT_FALSE(positions);
        EXPECT_EQ(positions.error().file, path);
        EXPECT_FALSE(positions.error().remedy.isEmpty());
    }
}
