#include "tests/bench/chartbench.h"

#include "tests/bench/benchnetworks.h"
#include "tests/bench/graphicsviewpeer.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/networkfigure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <random>

namespace kluwen::bench
{

namespace
{

using ui::ChartCanvas;
using ui::Scene;
using ui::Viewport;

constexpr QSize screen(1920, 1080);
constexpr double frameBudget = 1000.0 / 60;

/// Points of a sunflower: evenly spread over a disc.
QPointF sunflower(int i, double apart)
{
    const double angle = i * 2.399963229728653;
    const double radius = apart * std::sqrt(i + 0.5) * 0.6;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

/// A network of groups, each a disc of things, the discs in a larger one: no layout is measured here.
std::shared_ptr<Scene> groupedScene(int things, int links, int groups)
{
    const double each = 2.0 * links / things;
    graph::Network network = plantedNetwork(things, groups, each * 0.8, each * 0.2);
    const int size = things / groups;
    const double disc = 100 * std::sqrt(size) * 1.45;
    layout::Positions positions;
    for (int i = 0; i < things; ++i) {
        network.ids[static_cast<size_t>(i)] = RecordId(i + 1);
        network.labels[static_cast<size_t>(i)] = QStringLiteral("Person number %1").arg(i + 1);
        positions.push_back(sunflower(i / size, disc) + sunflower(i % size, 100));
    }
    return std::make_shared<Scene>(ui::makeScene(network, positions, {}, Language::English));
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(static_cast<size_t>(share * static_cast<double>(values.size())), values.size() - 1)];
}

void wait(double ms)
{
    QElapsedTimer clock;
    clock.start();
    do
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                        std::max(1, static_cast<int>(ms) - static_cast<int>(clock.elapsed())));
    while (clock.nsecsElapsed() < ms * 1e6);
}

/// Milliseconds of one frame; the rest of a sixtieth of a second passes as it would on a screen.
double frame(ChartCanvas &canvas, const Viewport &view)
{
    QTimer tick; // events wake up at the latest with the next frame
    tick.start(2);
    QElapsedTimer clock;
    clock.start();
    canvas.setView(view);
    canvas.repaint();
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (ms < frameBudget)
        wait(frameBudget - ms);
    return ms;
}

double untilSharp(ChartCanvas &canvas)
{
    QTimer tick;
    tick.start(2);
    QElapsedTimer clock;
    clock.start();
    while (!canvas.frame().isSharp() && clock.elapsed() < 20000)
        wait(1);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Motion
{
    std::vector<double> pan;
    std::vector<double> zoom;
    std::vector<double> sharp;
};

/// Drags the view about at the scales given, and wheels in and out between them.
Motion move(ChartCanvas &canvas, const std::vector<double> &scales)
{
    Motion motion;
    Viewport view = canvas.view();
    for (const double scale : scales) {
        while (std::abs(std::log(scale / view.scale)) > 0.01) {
            const double factor = std::clamp(scale / view.scale, 1 / 1.1, 1.1);
            view = view.zoomed(factor, QPointF(1100, 500));
            motion.zoom.push_back(frame(canvas, view));
        }
        motion.sharp.push_back(untilSharp(canvas));
        for (int step = 0; step < 60; ++step) {
            view.centre += QPointF(21 * std::cos(step / 12.0), 21 * std::sin(step / 9.0)) / view.scale;
            motion.pan.push_back(frame(canvas, view));
        }
        motion.sharp.push_back(untilSharp(canvas));
    }
    return motion;
}

/// The slowest of many clicks, and whether each found what lies nearest to it.
double slowestClick(const Scene &scene, const Viewport &view)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, view.target.width());
    std::uniform_real_distribution<double> y(0, view.target.height());
    double slowest = 0;
    int wrong = 0;
    for (int click = 0; click < 300; ++click) {
        QPointF at(x(random), y(random));
        graph::NodeIndex wanted = -1;
        if (click % 2 == 0 && view.scale >= 0.3) {
            const auto seen = scene.index.pointsNear(view.visible());
            if (!seen.empty()) {
                wanted = seen[random() % seen.size()];
                at = view.toTarget(scene.positions[static_cast<size_t>(wanted)]);
            }
        }
        QElapsedTimer clock;
        clock.start();
        const graph::NodeIndex thing = scene.thingAt(at, view);
        const std::int32_t tie = thing < 0 ? scene.tieAt(at, view) : -1;
        slowest = std::max(slowest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        wrong += (wanted >= 0 && thing != wanted) || (thing < 0 && tie >= scene.tieCount()) ? 1 : 0;
    }
    if (wrong > 0)
        std::fprintf(stderr, "chart: %d clicks missed\n", wrong);
    return slowest;
}

/// The same of the peer: a frame of everything, the memory it took, a click.
struct PeerFigures
{
    double frame = 0;
    double memory = 0;
    double click = 0;
};

PeerFigures peerFigures(const Scene &scene, Viewport view)
{
    PeerFigures figures;
    const double before = memoryMb();
    GraphicsViewPeer graphics(scene, false, screen);
    view.centre += QPointF(21, 0) / view.scale;
    figures.frame = graphics.frame(view);
    figures.memory = memoryMb() - before;
    figures.click = graphics.click();
    return figures;
}

void largeBench(int things, int links, int groups)
{
    const auto scene = groupedScene(things, links, groups);
    ChartCanvas canvas;
    canvas.resize(screen);
    canvas.show();
    QElapsedTimer clock;
    clock.start();
    canvas.setScene(scene);
    canvas.fitAll();
    const double fit = canvas.view().scale;
    canvas.repaint();
    const double first = untilSharp(canvas);
    const Motion motion = move(canvas, {fit * 3, 0.3, 1.0, 0.1, fit});
    const double memory = memoryMb();
    double click = 0;
    Viewport view = canvas.view();
    for (const double scale : {0.1, 0.4, 1.0, fit}) {
        view.scale = scale;
        click = std::max(click, slowestClick(*scene, view));
    }
    const PeerFigures peer = peerFigures(*scene, view);
    const auto print = [things](const char *what, double value, const char *unit, double theirs) {
        const QByteArray name = QByteArray("chart.") + QByteArray::number(things) + '.' + what;
        printFigure(name.constData(), value, unit, "QGraphicsView", theirs);
    };
    print("pan.p95", percentile(motion.pan, 0.95), "ms", peer.frame);
    print("pan.max", percentile(motion.pan, 1), "ms", peer.frame);
    print("zoom.p95", percentile(motion.zoom, 0.95), "ms", peer.frame);
    print("zoom.max", percentile(motion.zoom, 1), "ms", peer.frame);
    print("first_sharp", first, "ms", peer.frame);
    print("sharp_after_move.max", percentile(motion.sharp, 1), "ms", peer.frame);
    print("click.max", click, "ms", peer.click);
    print("memory", memory, "MB", peer.memory);
}

void labelledBench()
{
    const auto scene = groupedScene(2000, 5000, 20);
    ChartCanvas canvas;
    canvas.resize(screen);
    canvas.show();
    canvas.setScene(scene);
    canvas.fitAll();
    const double fit = canvas.view().scale;
    canvas.repaint();
    bool complete = true;
    std::vector<double> frames;
    Viewport view = canvas.view();
    for (int step = 0; step < 150; ++step) {
        view = step % 50 < 20 ? view.zoomed(step % 100 < 50 ? 1.05 : 1 / 1.05, QPointF(900, 500)) : view;
        view.centre += QPointF(17 * std::cos(step / 8.0), 17 * std::sin(step / 8.0)) / view.scale;
        frames.push_back(frame(canvas, view));
        complete = complete && canvas.frame().isSharp();
    }
    if (!complete)
        std::fprintf(stderr, "chart: a frame of 2,000 things was not complete\n");
    GraphicsViewPeer graphics(*scene, true, screen);
    view.scale = fit;
    const double peer = graphics.frame(view);
    printFigure("chart.2000.labelled.frame.p95", percentile(frames, 0.95), "ms", "QGraphicsView", peer);
    printFigure("chart.2000.labelled.frame.max", percentile(frames, 1), "ms", "QGraphicsView", peer);
}

void exportBench()
{
    const auto scene = groupedScene(30000, 60000, 150);
    const QTemporaryDir folder;
    const QSize size(9600, 7200);
    GraphicsViewPeer graphics(*scene, true, screen);
    for (const char *ending : {"svg", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
        const auto seconds = [&](const ui::PaintFigure &paint) {
            QElapsedTimer clock;
            clock.start();
            if (const auto written = ui::renderToFile(path, size, paint); !written)
                std::fprintf(stderr, "%s\n", qPrintable(written.error().text()));
            return static_cast<double>(clock.nsecsElapsed()) / 1e9;
        };
        const double ours = seconds([&](QPainter &painter, const QRectF &target) {
            ui::paintNetworkFigure(painter, target, *scene, ui::Theme::print(), Language::English);
        });
        const double bytes = static_cast<double>(QFile(path).size());
        const double theirs =
            seconds([&](QPainter &painter, const QRectF &target) { graphics.render(painter, target); });
        const QByteArray name = QByteArray("chart.30000.export.") + ending;
        printFigure(name.constData(), ours, "s", "QGraphicsScene", theirs);
        printFigure((name + ".size").constData(), bytes / 1e6, "MB", "QGraphicsScene",
                    static_cast<double>(QFile(path).size()) / 1e6);
    }
}

} // namespace

void chartBench()
{
    largeBench(100000, 250000, 400);
    labelledBench();
    exportBench();
    largeBench(200000, 1000000, 400);
}

} // namespace kluwen::bench
