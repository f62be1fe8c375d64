#include "tests/bench/moneybench.h"
#include "core/base/clock.h"
#include "core/money/ledgerbuilder.h"
#include "core/money/timepaths.h"
#include "core/money/tracing.h"
#include "core/store/bulkimport.h"
#include "core/store/casefile.h"
#include "core/synthesis/random.h"
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

constexpr int accounts = 200'000;

template<typename Value>
Value taken(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

double secondsSince(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void print(const char *name, int payments, double value, const char *unit, const char *peer, double peerValue)
{
    printFigure(qPrintable(QStringLiteral("money.%1.%2").arg(QLatin1String(name)).arg(payments)), value, unit, peer,
                peerValue);
}

double traceSeconds(const money::Ledger &ledger, money::Rule rule)
{
    money::TraceQuestion question;
    question.rule = rule;
    for (money::AccountIndex i = 0; i < 100; ++i)
        question.sources.push_back(i);
    question.keepPayments = false;
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    (void)taken(money::trace(ledger, question, progress));
    return secondsSince(clock);
}

/// Accounts that money from the first account reaches within three payments in order of time, by SQLite.
double sqliteSeconds(const QString &path)
{
    QElapsedTimer clock;
    clock.start();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {path});
    sqlite.write("WITH RECURSIVE way(account, at, hops) AS (SELECT payee, at, 1 FROM payment WHERE payer = (SELECT "
                 "min(payer) FROM payment) UNION SELECT p.payee, p.at, w.hops + 1 FROM way w JOIN payment p ON p.payer "
                 "= w.account AND p.at >= w.at WHERE w.hops < 3) SELECT count(DISTINCT account) FROM way;\n");
    sqlite.closeWriteChannel();
    sqlite.waitForFinished(-1);
    return secondsSince(clock);
}

void measure(const QTemporaryDir &folder, int payments)
{
    const double scale = payments / 1e7;
    const QString path = makeMoneyCase(folder, payments);
    forgetPeak();
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const SystemClock now;
    const auto caseFile = taken(store::CaseFile::openReader(path, now));
    const money::Ledger ledger = taken(money::buildLedger(*caseFile, euro(), progress));
    print("ledger", payments, secondsSince(clock), "s", "target", 10 * scale);
    print("pro_rata", payments, traceSeconds(ledger, money::Rule::ProRata), "s", "target", 1 * scale);
    print("fifo_with_lots", payments, traceSeconds(ledger, money::Rule::Fifo), "s", "target", 4 * scale);
    money::PathQuestion question;
    question.from = 0;
    clock.restart();
    const auto paths = taken(money::timePaths(ledger, question, progress));
    const double earliest = secondsSince(clock);
    print("earliest_paths", payments, earliest, "s", "target", 0.5 * scale);
    print("memory", payments, peakMegabytes(), "MB", "target", 1500 * scale);
    if (payments <= 1'000'000)
        print("earliest_paths", payments, earliest, "s", "recursive query of SQLite, three payments deep",
              sqliteSeconds(path));
    QFile::remove(path);
}

} // namespace

/// A case of so many payments, thirty seconds apart on average over a year of the smallest.
QString makeMoneyCase(const QTemporaryDir &folder, int payments)
{
    const QString path = folder.filePath(QStringLiteral("money-%1.kluwen").arg(payments));
    const SystemClock clock;
    const auto caseFile = taken(store::CaseFile::create(path, QStringLiteral("Bench"), Language::English, clock));
    Source source;
    source.title = QStringLiteral("Bench");
    auto run = taken(store::BulkImport::begin(*caseFile, source, QStringLiteral("payment-csv"), {}));
    std::vector<RecordId> ids;
    for (int i = 0; i < accounts; ++i)
        ids.push_back(taken(run->thing("account:" + std::to_string(i), QStringLiteral("account"))).id);
    synthesis::Random random(5);
    for (int i = 0; i < payments; ++i) {
        store::BulkImport::Draft draft;
        draft.payer = ids[random.below(accounts)];
        draft.payee = ids[random.below(accounts)];
        draft.at = {1'700'000'000 + qint64{31'536'000} * i / payments, true};
        draft.minor = random.between(100, 500'000);
        draft.currency = euro();
        if (const auto done = run->payment(draft); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    NoProgress progress;
    (void)taken(run->commit(progress));
    return path;
}

void moneyBench()
{
    const QTemporaryDir folder;
    for (const int payments : {1'000'000, 3'000'000, 10'000'000})
        measure(folder, payments);
}

} // namespace kluwen::bench
