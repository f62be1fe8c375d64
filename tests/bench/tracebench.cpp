#include "tests/bench/tracebench.h"
#include "core/money/tracing.h"
#include "core/synthesis/random.h"
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

constexpr int accounts = 20'000;
constexpr int payments = 1'000'000;

money::Ledger randomLedger()
{
    synthesis::Random random(11);
    money::Ledger ledger;
    ledger.currency = euro();
    for (int i = 1; i <= accounts; ++i)
        ledger.accounts.push_back(RecordId(i));
    for (int i = 0; i < payments; ++i) {
        const auto payer = static_cast<money::AccountIndex>(random.below(accounts));
        const auto payee = static_cast<money::AccountIndex>(random.below(accounts));
        ledger.ids.push_back(PaymentId(i + 1));
        ledger.payer.push_back(payer);
        ledger.payee.push_back(payee == payer ? (payee + 1) % accounts : payee);
        ledger.seconds.push_back(i * 30);
        ledger.minor.push_back(random.between(100, 500'000));
    }
    return ledger;
}

QString writeTable(const money::Ledger &ledger, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("ledger.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QByteArray lines;
    for (size_t i = 0; i < ledger.size(); ++i)
        lines += QByteArray::number(ledger.payer[i]) + ',' + QByteArray::number(ledger.payee[i]) + ',' +
                 QByteArray::number(ledger.minor[i]) + '\n';
    file.write(lines);
    return file.fileName();
}

struct PeerAnswer
{
    double seconds = 0;
    qint64 tainted = -1; ///< traced money received by all accounts together
};

PeerAnswer askPeer(const QString &table)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral(KLUWEN_SOURCE "/tests/bench/trace_peer.py"), table});
    python.waitForFinished(-1);
    const QList<QByteArray> answer = python.readAllStandardOutput().trimmed().split(' ');
    if (answer.size() != 2)
        return {};
    return {answer[0].toDouble(), answer[1].toLongLong()};
}

double secondsOf(const money::Ledger &ledger, money::Rule rule, qint64 *received = nullptr)
{
    money::TraceQuestion question;
    question.rule = rule;
    for (money::AccountIndex i = 0; i < 10; ++i)
        question.sources.push_back(i);
    question.keepPayments = false;
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const auto trace = money::trace(ledger, question, progress);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (!trace)
        qFatal("%s", qPrintable(trace.error().text()));
    if (received != nullptr) {
        *received = 0;
        for (const money::TraceSum &sum : trace->targets)
            *received += sum.tainted;
    }
    return seconds;
}

} // namespace

void traceBench()
{
    const money::Ledger ledger = randomLedger();
    const QTemporaryDir folder;
    const PeerAnswer peer = askPeer(writeTable(ledger, folder));
    qint64 received = 0;
    const double proRata = secondsOf(ledger, money::Rule::ProRata, &received);
    printFigure("trace.pro_rata.1000000", proRata, "s", "the same rule in plain Python", peer.seconds);
    if (peer.tainted != received)
        std::fprintf(stderr, "The peer does not agree: %lld against %lld cents received\n",
                     static_cast<long long>(peer.tainted), static_cast<long long>(received));
    printFigure("trace.fifo.1000000", secondsOf(ledger, money::Rule::Fifo), "s", "the limit", 1.5);
}

} // namespace kluwen::bench
