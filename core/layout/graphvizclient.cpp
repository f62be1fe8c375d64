#include "core/layout/graphvizclient.h"
#include "core/base/tr.h"
#include "core/layout/arrange.h"
#include "core/layout/overlap.h"
#include "core/layout/workerprotocol.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace kluwen::layout
{

namespace
{

constexpr int pollMs = 50;
constexpr int startMs = 10000;
constexpr qsizetype lastWords = 2000; // of the worker's standard error

Error workerError(const QString &message, const QString &remedy, const QString &detail)
{
    Error error;
    error.code = Error::Code::Storage;
    error.message = message;
    error.remedy = remedy;
    error.detail = QStringLiteral("worker: ") + detail;
    return error;
}

Error stoppedDrawing()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("The layout was stopped.");
    return error;
}

QString tryAnother()
{
    return Tr::tr("Nothing was moved. Choose the force layout, or lay out a smaller part of the network.");
}

QString workerPath(const LayoutOptions &options)
{
    if (!options.worker.isEmpty())
        return options.worker;
    const QString name = QStringLiteral("kluwen-layout");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

/// One run of the worker; the process is killed and waited for when the object goes.
class WorkerRun
{
public:
    WorkerRun(std::int32_t nodes, const LayoutOptions &options) : m_options(options), m_answer(nodes) {}
    ~WorkerRun()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(startMs);
    }
    WorkerRun(const WorkerRun &) = delete;
    WorkerRun &operator=(const WorkerRun &) = delete;

    Result<Positions> run(const QByteArray &request, Progress &progress);

private:
    Result<void> start(const QByteArray &request);
    Result<void> wait(Progress &progress);
    [[nodiscard]] bool readAnswer();
    [[nodiscard]] Error ended() const;

    const LayoutOptions &m_options;
    QProcess m_process;
    WorkerAnswer m_answer;
    QByteArray m_lastWords;
};

Result<void> WorkerRun::start(const QByteArray &request)
{
    const QString path = workerPath(m_options);
    if (path.isEmpty() || !QFileInfo(path).isExecutable() || QFileInfo(path).isDir()) {
        Error error = workerError(Tr::tr("The program kluwen-layout, which makes this layout, is missing."),
                                  Tr::tr("Install Kluwen again, or choose the force layout."), path);
        error.file = path;
        return fail(error);
    }
    m_process.start(path, {});
    if (!m_process.waitForStarted(startMs))
        return fail(workerError(Tr::tr("The program kluwen-layout, which makes this layout, cannot be started."),
                                Tr::tr("Install Kluwen again, or choose the force layout."), m_process.errorString()));
    m_process.write(request);
    m_process.closeWriteChannel();
    return {};
}

bool WorkerRun::readAnswer()
{
    m_lastWords = (m_lastWords + m_process.readAllStandardError()).right(lastWords);
    return m_answer.read(m_process.readAllStandardOutput());
}

Error WorkerRun::ended() const
{
    const QString said = QString::fromUtf8(m_lastWords).trimmed();
    const bool outOfMemory =
        m_answer.error() == QLatin1String("memory") || said.contains(QLatin1String("out of memory"));
    if (outOfMemory)
        return workerError(Tr::tr("This layout needs more than the %1 MB it may use.").arg(m_options.memoryLimitMb),
                           tryAnother(), said);
    if (!m_answer.error().isEmpty())
        return workerError(Tr::tr("This layout cannot be made of this network."), tryAnother(),
                           m_answer.error() + QLatin1Char(' ') + said);
    if (m_process.exitStatus() == QProcess::CrashExit)
        return workerError(Tr::tr("The layout program crashed on this network."), tryAnother(), said);
    return workerError(Tr::tr("The layout program stopped without an answer."), tryAnother(),
                       QStringLiteral("exit %1 %2").arg(m_process.exitCode()).arg(said));
}

Result<void> WorkerRun::wait(Progress &progress)
{
    const QString phase = Tr::tr("Laying out the network");
    QElapsedTimer clock; // a limit of patience, not an input: the answer does not depend on it
    clock.start();
    const qint64 patience = qint64(m_options.timeoutSeconds) * 1000;
    while (true) {
        const bool running = m_process.state() != QProcess::NotRunning;
        if (running)
            m_process.waitForReadyRead(pollMs);
        if (!readAnswer())
            return fail(workerError(Tr::tr("The layout program gave an answer that makes no sense."), tryAnother(),
                                    QString::fromUtf8(m_lastWords).trimmed()));
        if (!running)
            return {};
        progress.report(m_answer.done(), m_answer.total(), phase);
        if (progress.isCancelled())
            return fail(stoppedDrawing());
        if (patience > 0 && clock.elapsed() > patience)
            return fail(workerError(
                Tr::tr("The layout program did not answer within %n second(s).", nullptr, m_options.timeoutSeconds),
                tryAnother(), QString::fromUtf8(m_lastWords).trimmed()));
    }
}

Result<Positions> WorkerRun::run(const QByteArray &request, Progress &progress)
{
    if (const auto done = start(request); !done)
        return tl::unexpected(done.error());
    if (const auto done = wait(progress); !done)
        return tl::unexpected(done.error());
    if (!m_answer.isWhole() || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return fail(ended());
    return m_answer.takePositions();
}

/// Graphviz counts y upwards and in its own units. The hierarchy and the circle come in the units asked for; the others
/// are scaled by their ties, and where crowds remain they are pushed apart.
void fitToScene(Positions &positions, const graph::Network &network, const LayoutOptions &options)
{
    for (QPointF &point : positions)
        point.setY(-point.y());
    if (options.algorithm == Algorithm::Neato || options.algorithm == Algorithm::Sfdp ||
        options.algorithm == Algorithm::Twopi) {
        IndexPairs edges;
        for (size_t edge = 0; edge < network.from.size(); ++edge)
            if (network.from[edge] != network.to[edge])
                edges.emplace_back(network.from[edge], network.to[edge]);
        scaleToSpacing(positions, edges, options.spacing);
    }
    removeOverlaps(positions, symbolDistance(options.spacing));
}

} // namespace

Result<Positions> graphvizLayout(const graph::Network &network, const LayoutOptions &options, Progress &progress)
{
    WorkerRun run(network.nodeCount(), options);
    auto positions = run.run(workerRequest(network, options), progress);
    if (positions)
        fitToScene(*positions, network, options);
    return positions;
}

} // namespace kluwen::layout
