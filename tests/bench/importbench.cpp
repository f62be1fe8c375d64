#include "tests/bench/importbench.h"
#include "core/base/clock.h"
#include "core/intake/importrun.h"
#include "core/store/casefile.h"
#include "core/store/search.h"
#include "core/synthesis/generator.h"
#include "tests/bench/benchmemory.h"
#include "tests/bench/benchnetworks.h"

#include <cstdio>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kluwen::bench
{

namespace
{

constexpr qint64 rows = 1'000'000;
constexpr int accounts = 20'000;
constexpr int rounds = 3; ///< the best of them counts, for both

QString generated(const QTemporaryDir &folder, qint64 count)
{
    synthesis::GeneratorOptions options;
    options.accounts = accounts;
    options.payments = count;
    NoProgress progress;
    const auto files = synthesis::generate(options, folder.path(), progress);
    if (!files)
        qFatal("%s", qPrintable(files.error().text()));
    const QString path = folder.filePath(QStringLiteral("payments-%1.csv").arg(count));
    QFile::rename(files->payments, path);
    return path;
}

double secondsOfPeer(const QTemporaryDir &folder, const QString &csv)
{
    const QString database = folder.filePath(QStringLiteral("peer.db"));
    QFile::remove(database);
    QElapsedTimer clock;
    clock.start();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {database});
    const QString script =
        QStringLiteral("CREATE TABLE payment (date TEXT, payer TEXT, payee TEXT, amount TEXT, currency TEXT,"
                       " description TEXT, reference TEXT);\n.mode csv\n.import --skip 1 \"%1\" payment\n"
                       "CREATE INDEX payer ON payment (payer, date);\nCREATE INDEX payee ON payment (payee, date);\n");
    sqlite.write(script.arg(csv).toUtf8());
    sqlite.closeWriteChannel();
    sqlite.waitForFinished(-1);
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

struct Outcome
{
    double seconds = 0;
    double megabytes = 0;
};

Outcome import(const QTemporaryDir &folder, const QString &csv, const QString &name)
{
    const QString path = folder.filePath(name);
    QFile::remove(path);
    const SystemClock clock;
    auto caseFile = store::CaseFile::create(path, QStringLiteral("Bench"), Language::English, clock);
    if (!caseFile)
        qFatal("%s", qPrintable(caseFile.error().text()));
    forgetPeak();
    QElapsedTimer watch;
    watch.start();
    NoProgress progress;
    const auto report = intake::importFile(**caseFile, csv, {}, progress);
    const Outcome outcome{static_cast<double>(watch.nsecsElapsed()) / 1e9, peakMegabytes()};
    if (!report)
        qFatal("%s %s", qPrintable(report.error().text()), qPrintable(report.error().detail));
    return outcome;
}

void searchIn(const QString &path)
{
    const SystemClock clock;
    auto caseFile = store::CaseFile::open(path, clock);
    if (!caseFile)
        qFatal("%s", qPrintable(caseFile.error().text()));
    NoProgress progress;
    if (const auto done = (*caseFile)->search().refresh(progress); !done)
        qFatal("%s", qPrintable(done.error().text()));
    double slowest = 0;
    for (const char *query : {"a", "hu", "fac", "factuur", "NL", "R0001", "huur 12", "zzz", "KLUW"}) {
        QElapsedTimer watch;
        watch.start();
        const auto hits = (*caseFile)->search().find(QString::fromLatin1(query), 50);
        slowest = std::max(slowest, static_cast<double>(watch.nsecsElapsed()) / 1e6);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().text()));
    }
    printFigure("search.prefix.slowest", slowest, "ms", "the limit", 50);
}

} // namespace

void importBench()
{
    const QTemporaryDir folder;
    const QString quarter = generated(folder, rows / 4);
    const QString whole = generated(folder, rows);
    const QString caseName = QStringLiteral("bench.kluwen");
    const double quarterMegabytes = import(folder, quarter, caseName).megabytes;
    Outcome best{1e9, 0};
    double peer = 1e9;
    for (int round = 0; round < rounds; ++round) {
        peer = std::min(peer, secondsOfPeer(folder, whole));
        const Outcome outcome = import(folder, whole, caseName);
        best.seconds = std::min(best.seconds, outcome.seconds);
        best.megabytes = std::max(best.megabytes, outcome.megabytes);
    }
    printFigure("import.csv.1000000", best.seconds, "s", "sqlite3 .import and two indexes", peer);
    printFigure("import.memory.1000000", best.megabytes, "MB", "the same with 250000 rows", quarterMegabytes);
    searchIn(folder.filePath(caseName));
}

} // namespace kluwen::bench
