#include "ui/chart/chartcanvas.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/legend.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QVariantAnimation>

namespace kluwen::ui
{

namespace
{

constexpr double rimWidth = 9; ///< pixels around a symbol from which a link is drawn
constexpr int motionMs = 200;
constexpr double largestFit = 1.25;
constexpr double fitMargin = 56;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent), m_animation(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 150);
    setAccessibleName(UiTr::tr("Network chart"));
    m_view.scale = 1;
    m_frame.setLook(m_theme, screenLanguage());
    connect(&m_frame, &Frame::renewed, this, qOverload<>(&QWidget::update));
    m_findEnds.setSingleShot(true);
    m_findEnds.setInterval(1500);
    connect(&m_findEnds, &QTimer::timeout, this, &ChartCanvas::endFind);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setDuration(motionMs);
    m_animation->setEasingCurve(QEasingCurve::InOutCubic);
}

ChartCanvas::~ChartCanvas() = default;

Viewport ChartCanvas::view() const
{
    Viewport view = m_view;
    view.target = QRectF(rect());
    return view;
}

void ChartCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_frame.setLook(theme, screenLanguage());
    update();
}

void ChartCanvas::setScene(std::shared_ptr<Scene> scene)
{
    m_animation->stop();
    m_tool.reset();
    const RecordId cursor = m_cursor >= 0 ? this->scene().ids[static_cast<size_t>(m_cursor)] : RecordId();
    m_hover = m_linkFrom = -1;
    m_cursor = cursor.isValid() ? scene->find(cursor) : -1; // the keys stay where they were
    m_hoverTie = -1;
    m_selected.clear();
    m_selectedTies.clear();
    m_frame.setScene(std::move(scene));
    update();
    Q_EMIT viewChanged();
}

void ChartCanvas::changeScene(const std::function<void(Scene &)> &change)
{
    change(m_frame.changeScene());
    m_hover = -1;
    m_hoverTie = -1;
    if (m_cursor >= 0 && scene().isHidden(m_cursor))
        m_cursor = -1;
    update();
    Q_EMIT viewChanged();
}

void ChartCanvas::setSelected(std::vector<graph::NodeIndex> things, std::vector<std::int32_t> ties)
{
    m_selected = std::move(things);
    m_selectedTies = std::move(ties);
    update();
}

void ChartCanvas::setView(const Viewport &view)
{
    m_view = view;
    m_view.scale = std::clamp(view.scale, smallestScale, largestScale);
    update();
    Q_EMIT viewChanged();
}

constexpr double nameRoom = 16; // below the lowest symbols stand their names

void ChartCanvas::fitAll()
{
    if (const QRectF all = scene().bounds(); !all.isNull())
        setView(Viewport::fitting(all, QRectF(rect()).adjusted(0, 0, 0, -nameRoom), fitMargin, largestFit));
}

void ChartCanvas::fitSelection()
{
    QRectF area;
    for (const graph::NodeIndex node : m_selected) {
        const auto n = static_cast<size_t>(node);
        area |= shapeBounds(scene().families[n], scene().positions[n], static_cast<double>(scene().radii[n]));
    }
    if (!area.isNull())
        setView(Viewport::fitting(area, QRectF(rect()), fitMargin * 2, 2.0));
}

void ChartCanvas::zoom(double factor)
{
    setView(view().zoomed(factor, QRectF(rect()).center()));
}

void ChartCanvas::centreOn(QPointF scene)
{
    m_view.centre = scene;
    setView(m_view);
}

void ChartCanvas::setHidden(const QSet<RecordId> &hidden)
{
    Scene &changed = m_frame.changeScene();
    for (size_t n = 0; n < changed.ids.size(); ++n) {
        const bool isHidden = hidden.contains(changed.ids[n]);
        changed.looks[n] =
            static_cast<std::uint8_t>(isHidden ? changed.looks[n] | HiddenLook : changed.looks[n] & ~HiddenLook);
    }
    m_hover = -1;
    m_hoverTie = -1;
    if (m_cursor >= 0 && changed.isHidden(m_cursor))
        m_cursor = -1;
    update();
    Q_EMIT viewChanged();
}

/// Selected ties, else those of selected things, that stand for several links.
std::vector<std::int32_t> ChartCanvas::severalLinks() const
{
    std::vector<std::int32_t> ties = m_selectedTies;
    for (const graph::NodeIndex node : m_selected)
        if (m_selectedTies.empty())
            ties.insert(ties.end(), scene().tiesOf(node).begin(), scene().tiesOf(node).end());
    ties.erase(
        std::remove_if(ties.begin(), ties.end(), [this](std::int32_t tie) { return scene().memberCount(tie) < 2; }),
        ties.end());
    return ties;
}

bool ChartCanvas::toggleOpened()
{
    const std::vector<std::int32_t> ties = severalLinks();
    if (ties.empty())
        return false;
    const bool open =
        !std::all_of(ties.begin(), ties.end(), [this](std::int32_t tie) { return scene().isOpened(tie); });
    changeScene([&](Scene &scene) {
        for (const std::int32_t tie : ties) {
            auto &looks = scene.tieLooks[static_cast<size_t>(tie)];
            looks = static_cast<std::uint8_t>(open ? looks | OpenedLook : looks & ~OpenedLook);
        }
    });
    return true;
}

void ChartCanvas::setPinned(const std::vector<graph::NodeIndex> &things, bool pinned)
{
    Scene &changed = m_frame.changeScene();
    for (const graph::NodeIndex node : things) {
        auto &looks = changed.looks[static_cast<size_t>(node)];
        looks = static_cast<std::uint8_t>(pinned ? looks | PinnedLook : looks & ~PinnedLook);
    }
    update();
}

void ChartCanvas::movePositions(const layout::Positions &positions, bool animated)
{
    m_animation->stop();
    m_animation->disconnect(this);
    const layout::Positions start = scene().positions;
    const auto place = [this, start, positions](double share) {
        Scene &changed = m_frame.changeScene();
        for (size_t n = 0; n < positions.size(); ++n)
            changed.positions[n] = start[n] + (positions[n] - start[n]) * share;
        changed.renewIndex();
        m_isMoving = share < 1;
        update();
        Q_EMIT viewChanged();
    };
    const bool isWelcome = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!animated || !isWelcome || m_frame.isLarge() || !isVisible()) {
        place(1);
        return;
    }
    connect(m_animation, &QVariantAnimation::valueChanged, this,
            [place](const QVariant &share) { place(share.toDouble()); });
    connect(m_animation, &QVariantAnimation::finished, this, [place] { place(1); });
    m_animation->start();
}

void ChartCanvas::startLink()
{
    m_linking = true;
    m_linkFrom = m_selected.size() == 1 ? m_selected.front() : -1;
    if (m_linkFrom >= 0)
        m_tool = linkTool(m_linkFrom);
    updateCursorShape();
    Q_EMIT pointed(m_linkFrom < 0 ? UiTr::tr("Click the thing where the link starts. Esc cancels.")
                                  : UiTr::tr("Click the thing where the link ends. Esc cancels."));
    setFocus();
}

/// The picture of a large scene stands still while a few things move; those are drawn over it.
void ChartCanvas::moveLive(const QHash<graph::NodeIndex, QPointF> &places)
{
    m_isMoving = true;
    if (m_frame.isLarge()) {
        const auto keys = places.keys();
        m_frame.lift({keys.begin(), keys.end()});
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            m_frame.moveLifted(place.key(), place.value());
    } else {
        Scene &changed = m_frame.changeScene();
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            changed.setPosition(place.key(), place.value());
        changed.renewIndex();
    }
    update();
}

void ChartCanvas::endMove()
{
    m_isMoving = false;
    m_frame.drop();
    update();
    Q_EMIT viewChanged();
}

QSet<RecordId> ChartCanvas::recordsOfTie(std::int32_t tie) const
{
    return m_linkOfTie ? m_linkOfTie(tie) : QSet<RecordId>();
}

QSet<RecordId> ChartCanvas::recordsOf(const std::vector<graph::NodeIndex> &things,
                                      const std::vector<std::int32_t> &ties) const
{
    QSet<RecordId> records;
    for (const graph::NodeIndex node : things)
        records.insert(scene().ids[static_cast<size_t>(node)]);
    for (const std::int32_t tie : ties)
        records |= recordsOfTie(tie);
    return records;
}

void ChartCanvas::choose(graph::NodeIndex thing, Qt::KeyboardModifiers modifiers)
{
    std::vector<graph::NodeIndex> things = m_selected;
    const auto found = std::find(things.begin(), things.end(), thing);
    const RecordId id = scene().ids[static_cast<size_t>(thing)];
    if (modifiers & Qt::ControlModifier) {
        found == things.end() ? things.push_back(thing) : void(things.erase(found));
    } else if (modifiers & Qt::ShiftModifier) {
        if (found == things.end())
            things.push_back(thing);
    } else {
        Q_EMIT chosen({id}, id);
        return;
    }
    Q_EMIT chosen(recordsOf(things, m_selectedTies), id);
}

void ChartCanvas::chooseTie(std::int32_t tie, Qt::KeyboardModifiers modifiers)
{
    const QSet<RecordId> links = recordsOfTie(tie);
    if (links.isEmpty()) {
        Q_EMIT tieChosen(tie);
        return;
    }
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    QSet<RecordId> records = adds ? recordsOf(m_selected, m_selectedTies) : QSet<RecordId>();
    records |= links;
    Q_EMIT chosen(records, *links.cbegin());
}

void ChartCanvas::chooseThings(const std::vector<graph::NodeIndex> &things, Qt::KeyboardModifiers modifiers)
{
    QSet<RecordId> records = recordsOf(things, {});
    const QSet<RecordId> before = recordsOf(m_selected, m_selectedTies);
    if (modifiers & Qt::ControlModifier)
        records = (before - records) | (records - before);
    else if (modifiers & Qt::ShiftModifier)
        records |= before;
    Q_EMIT chosen(records, things.empty() ? RecordId() : scene().ids[static_cast<size_t>(things.front())]);
}

QString ChartCanvas::describe(graph::NodeIndex node) const
{
    const auto n = static_cast<size_t>(node);
    const QString links = UiTr::tr("%n link(s)", nullptr, scene().degrees[n]);
    const QString type = scene().typeNames[scene().symbols[n]];
    QString text = scene().details[n] == type || scene().details[n].isEmpty()
                       ? UiTr::tr("%1, %2, %3").arg(scene().labels[n], type, links)
                       : UiTr::tr("%1, %2, %3, %4").arg(scene().labels[n], type, scene().details[n], links);
    if (scene().looks[n] & PinnedLook)
        text = UiTr::tr("%1, pinned").arg(text);
    return text;
}

QString ChartCanvas::describeTie(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    const QString &from = scene().labels[static_cast<size_t>(scene().tieFrom[t])];
    const QString &to = scene().labels[static_cast<size_t>(scene().tieTo[t])];
    const QString ends = scene().tieArrows[t] == 0 || scene().tieArrows[t] == 3 ? UiTr::tr("%1 and %2").arg(from, to)
                         : scene().tieArrows[t] == 1                            ? UiTr::tr("%1 to %2").arg(from, to)
                                                                                : UiTr::tr("%1 to %2").arg(to, from);
    const QString family = tieFamilyText(scene().familyNames[scene().tieFamilies[t]], screenLanguage());
    if (scene().tieKinds[t] == TieKind::Money)
        return UiTr::tr("%1: %2").arg(ends, scene().tieLabels[t]);
    const QString count = UiTr::tr("%n link(s)", nullptr, scene().tieCounts[t]);
    return scene().tieLabels[t].isEmpty() ? UiTr::tr("%1: %2, %3").arg(ends, family, count)
                                          : UiTr::tr("%1: %2 %3, %4").arg(ends, family, scene().tieLabels[t], count);
}

graph::NodeIndex ChartCanvas::rimAt(QPointF at) const
{
    if (view().symbolScale() < 0.35)
        return -1; // symbols are too small to have a rim to take hold of
    if (scene().thingAt(at, view(), 1) >= 0)
        return -1;
    return scene().thingAt(at, view(), rimWidth);
}

void ChartCanvas::hover(QPointF at)
{
    const graph::NodeIndex rim = rimAt(at);
    const graph::NodeIndex thing = rim >= 0 ? rim : scene().thingAt(at, view());
    const std::int32_t tie = thing >= 0 ? -1 : scene().tieAt(at, view());
    if (thing == m_hover && tie == m_hoverTie && (rim >= 0) == m_hoverRim)
        return;
    m_hover = thing;
    m_hoverTie = tie;
    m_hoverRim = rim >= 0;
    updateCursorShape();
    Q_EMIT pointed(thing >= 0 ? describe(thing) : tie >= 0 ? describeTie(tie) : QString());
    update();
}

void ChartCanvas::updateCursorShape()
{
    if (m_spaceDown || m_press.button == Qt::MiddleButton)
        setCursor(m_press.button == Qt::NoButton ? Qt::OpenHandCursor : Qt::ClosedHandCursor);
    else if (m_linking || m_hoverRim)
        setCursor(Qt::CrossCursor);
    else
        setCursor(m_hover >= 0 || m_hoverTie >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace kluwen::ui
