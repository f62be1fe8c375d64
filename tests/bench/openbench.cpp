#include "tests/bench/openbench.h"
#include "core/base/clock.h"
#include "core/intake/importrun.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "core/store/thingstore.h"
#include "core/synthesis/generator.h"
#include "tests/bench/benchnetworks.h"
#include "tests/support/scriptedprompt.h"
#include "ui/base/casesession.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace kluwen::bench
{

namespace
{

constexpr int things = 100'000;
constexpr int rounds = 3; ///< the best of them counts, for both

void importInto(store::CaseFile &caseFile, const QString &path)
{
    NoProgress progress;
    if (const auto report = intake::importFile(caseFile, path, {}, progress); !report)
        qFatal("%s %s", qPrintable(report.error().text()), qPrintable(report.error().detail));
}

/// A case that was worked in has its layout; the first layout of all is another figure (bench layout).
void putInPlace(store::CaseFile &caseFile)
{
    auto edit = store::Edit::begin(caseFile, {"Prepare the bench", {}});
    const auto chart = caseFile.charts().wholeCase();
    const auto all = caseFile.things().things();
    if (!edit || !chart || !all)
        qFatal("The case of the bench could not be laid out");
    QList<store::Position> positions;
    constexpr int perRow = 400;
    for (const Thing &thing : *all) {
        const auto number = static_cast<int>(positions.size());
        store::Position position;
        position.thing = thing.id;
        position.at = {96.0 * (number % perRow), 96.0 * (number / perRow)};
        positions << position;
    }
    if (const auto done = caseFile.charts().setPositions(*chart, positions); !done)
        qFatal("%s", qPrintable(done.error().text()));
    if (const auto done = edit->commit(); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

QString bigCase(const QTemporaryDir &folder)
{
    synthesis::GeneratorOptions options;
    options.accounts = things / 5;
    options.companies = things / 5;
    options.persons = things - options.accounts - options.companies;
    options.payments = 1'000'000;
    NoProgress progress;
    const auto files = synthesis::generate(options, folder.path(), progress);
    if (!files)
        qFatal("%s", qPrintable(files.error().text()));
    const SystemClock clock;
    QString path = folder.filePath(QStringLiteral("open.kluwen"));
    const auto caseFile = store::CaseFile::create(path, QStringLiteral("Bench"), Language::English, clock);
    if (!caseFile)
        qFatal("%s", qPrintable(caseFile.error().text()));
    importInto(**caseFile, files->parties);
    importInto(**caseFile, files->payments);
    (void)(*caseFile)->search().refresh(progress);
    putInPlace(**caseFile);
    return path;
}

struct Opened
{
    double painted = 1e9; ///< seconds since the process was asked for
    double network = 1e9;
};

Opened openOnce(const QString &path)
{
    Opened opened;
    QElapsedTimer watch;
    watch.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), path});
    while (process.waitForReadyRead(120'000)) {
        const double now = static_cast<double>(watch.nsecsElapsed()) / 1e9;
        const QByteArray said = process.readAllStandardOutput();
        if (said.contains("painted"))
            opened.painted = now;
        if (said.contains("network"))
            opened.network = now;
    }
    process.waitForFinished();
    return opened;
}

double secondsOfPeer(const QString &path)
{
    QElapsedTimer watch;
    watch.start();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {path});
    sqlite.write("SELECT count(*), sum(minor) FROM payment; SELECT type, count(*) FROM record GROUP BY type;\n");
    sqlite.closeWriteChannel();
    sqlite.waitForFinished(-1);
    return static_cast<double>(watch.nsecsElapsed()) / 1e9;
}

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// Says so when a widget has been painted for the first time.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QMetaObject::invokeMethod(
                this, [] { say("painted"); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

} // namespace

int openInWindow(const QString &casePath)
{
    const QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    test::ScriptedPrompt prompt;
    const SystemClock clock;
    ui::MainWindow window(settings, prompt, clock, {}, ui::furnishDesk);
    window.resize(1920, 1080);
    window.show();
    window.open(casePath);
    PaintWatch paints;
    const auto watch = [&] {
        auto *chart = window.desk() ? window.desk()->findChild<ui::ChartView *>() : nullptr;
        if (!chart)
            return false;
        chart->canvas().installEventFilter(&paints);
        QObject::connect(chart, &ui::ChartView::loaded, &window, [] {
            say("network");
            QCoreApplication::exit(0);
        });
        return true;
    };
    if (!watch())
        QObject::connect(&window, &ui::MainWindow::caseOpened, &window, watch);
    return QCoreApplication::exec();
}

void openBench()
{
    const QTemporaryDir folder;
    const QString path = bigCase(folder);
    Opened best;
    double peer = 1e9;
    for (int round = 0; round < rounds; ++round) {
        peer = std::min(peer, secondsOfPeer(path));
        const Opened opened = openOnce(path);
        best.painted = std::min(best.painted, opened.painted);
        best.network = std::min(best.network, opened.network);
    }
    printFigure("open.painted", best.painted, "s", "sqlite3 counting its rows", peer);
    printFigure("open.network", best.network, "s", "sqlite3 counting its rows", peer);
}

} // namespace kluwen::bench
