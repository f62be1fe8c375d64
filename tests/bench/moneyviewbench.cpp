#include "core/base/clock.h"
#include "core/store/casefile.h"
#include "core/synthesis/random.h"
#include "tests/bench/benchnetworks.h"
#include "tests/bench/moneybench.h"
#include "ui/base/casesession.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymenttable.h"
#include "ui/money/trailanswer.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/trailpainter.h"

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

namespace kluwen::bench
{

namespace
{

constexpr int tablePayments = 10'000'000;
constexpr int bands = 2'000;
constexpr int frames = 15;

double millisecondsSince(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Lets the window work until `isDone`.
template<typename Condition>
double waitFor(const QElapsedTimer &clock, Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return millisecondsSince(clock);
}

/// The same rows by plain SQL, as SQLite's own shell measures them.
double plainSql(const QString &path, qint64 offset)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), path});
    shell.write(".timer on\n.output /dev/null\n");
    shell.write(QStringLiteral("SELECT p.*, t.body FROM payment p LEFT JOIN payment_text t ON t.id = p.text "
                               "ORDER BY p.at, p.id LIMIT 200 OFFSET %1;\n")
                    .arg(offset)
                    .toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    const QString said = QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError());
    static const QRegularExpression real(QStringLiteral("real ([0-9.]+)"));
    return real.match(said).captured(1).toDouble() * 1000;
}

void measureTable(const QString &path)
{
    const SystemClock now;
    auto file = store::CaseFile::open(path, now);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    ui::CaseSession session(std::move(*file), now);
    ui::Jobs jobs;
    ui::PaymentTable table(session, jobs);
    table.resize(1400, 500);
    QElapsedTimer clock;
    clock.start();
    table.show();
    const double first = waitFor(clock, [&] { return table.model().payment(0) != nullptr; });
    printFigure("payments.first_page", first, "ms", "target", 50);
    const double counted = waitFor(clock, [&] { return jobs.running().isEmpty(); });
    printFigure("payments.counted", counted, "ms", "not measured", 0);
    const int middle = tablePayments / 2 + 77;
    waitFor(clock, [&] { return table.view().verticalScrollBar()->maximum() > middle; }); // it knows of the new rows
    clock.restart();
    table.view().verticalScrollBar()->setValue(middle); // as a hand drags it
    const double jump = waitFor(clock, [&] { return table.model().payment(middle) != nullptr; });
    printFigure("payments.jump_to_middle", jump, "ms", "target", 100);
    waitFor(clock, [&] { return jobs.running().isEmpty(); });
    printFigure("payments.first_page", first, "ms", "LIMIT and OFFSET of SQLite", plainSql(path, 0));
    printFigure("payments.jump_to_middle", jump, "ms", "LIMIT and OFFSET of SQLite", plainSql(path, middle));
}

/// Accounts that pay each other in two thousand bands over two years.
ui::TrailScene manyBands()
{
    constexpr int lanes = 40;
    synthesis::Random random(3);
    ui::TrailScene scene;
    scene.currency = euro();
    scene.lastSeconds = qint64{730} * 86'400;
    for (int i = 0; i < lanes; ++i) {
        ui::TrailLane lane;
        lane.kind = i == 0 ? ui::TrailLane::Kind::Source : ui::TrailLane::Kind::Account;
        lane.account = i;
        lane.name = QStringLiteral("Holder %1 (NL02VRZN0000000%1)").arg(i);
        lane.received = random.between(100'000, 9'000'000);
        scene.lanes.push_back(lane);
    }
    for (int i = 0; i < bands; ++i) {
        ui::TrailBand band;
        band.from = static_cast<int>(random.below(lanes));
        band.to = (band.from + 1 + static_cast<int>(random.below(6))) % lanes;
        band.seconds = scene.lastSeconds * i / bands;
        band.minor = random.between(10'000, 900'000);
        band.tainted = band.minor / 2;
        band.rows = {static_cast<size_t>(i)};
        scene.tainted += band.tainted;
        scene.bands.push_back(band);
    }
    return scene;
}

template<typename Draw>
double bestFrame(Draw draw)
{
    double best = 1e9;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        draw();
        best = std::min(best, millisecondsSince(clock));
    }
    return best;
}

/// The same bands as items of a QGraphicsScene with the same colours and pens.
double itemsFrame(const ui::TrailPlan &plan, QImage &image)
{
    QGraphicsScene scene;
    for (const ui::TrailPlan::Band &band : plan.bands) {
        QColor fill(200, 90, 40);
        fill.setAlphaF(0.62F);
        scene.addPath(band.shape, QPen(QColor(200, 90, 40), 0.6), fill);
    }
    return bestFrame([&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(image.rect()), QRectF(image.rect()));
    });
}

/// A frame while the pointer walks over the bands: the picture that a worker drew, and the band under the pointer.
double frameInTheWindow(const ui::TrailScene &scene, const ui::TrailPlan &plan, QImage &image)
{
    auto answer = std::make_shared<ui::TrailAnswer>();
    auto ledger = std::make_shared<ui::NamedLedger>();
    ledger->ledger.seconds.assign(bands, 0);
    answer->ledger = ledger;
    answer->scene = scene;
    ui::TrailCanvas canvas;
    canvas.setAnswer(answer);
    canvas.resize(image.size());
    canvas.show();
    QElapsedTimer clock;
    clock.start();
    waitFor(clock, [&] { return canvas.isDrawn(); });
    size_t band = 0;
    double slowest = 0;
    for (int frame = 0; frame < 60; ++frame) {
        clock.restart();
        const QPointF at = plan.bands[band = (band + 31) % plan.bands.size()].shape.boundingRect().center();
        QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
        canvas.render(&image, {}, {}, QWidget::DrawChildren);
        slowest = std::max(slowest, millisecondsSince(clock));
    }
    return slowest;
}

void measureTrail()
{
    const ui::TrailScene scene = manyBands();
    QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
    const double whole = bestFrame([&] {
        QPainter painter(&image);
        ui::paintTrail(painter, QRectF(image.rect()), scene, ui::Theme::light(), Language::Dutch);
    });
    const ui::TrailPlan plan = ui::planTrail(QRectF(image.rect()), scene, Language::Dutch);
    printFigure("trail.drawn_2000_bands", whole, "ms", "QGraphicsScene", itemsFrame(plan, image));
    printFigure("trail.frame_2000_bands", frameInTheWindow(scene, plan, image), "ms", "target", 16.7);
}

} // namespace

void moneyViewBench()
{
    measureTrail();
    const QTemporaryDir folder;
    measureTable(makeMoneyCase(folder, tablePayments));
}

} // namespace kluwen::bench
