#include "ui/money/trailcanvas.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtConcurrentRun>
#include <QThreadPool>
#include <QToolTip>

namespace kluwen::ui
{

namespace
{
constexpr double shortestBrush = 6; // pixels; less is a click
constexpr int axisStrip = 22;       // pixels of the days that stay in view
} // namespace

TrailCanvas::TrailCanvas(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_drawing, &QFutureWatcher<QImage>::finished, this, [this] {
        if (!m_isOverdue) {
            m_picture = QPixmap::fromImage(m_drawing.result());
            m_isCurrent = true;
        }
        update(); // draws again where it was overtaken
    });
}

void TrailCanvas::setAnswer(std::shared_ptr<const TrailAnswer> answer)
{
    m_answer = std::move(answer);
    m_highlighted = -1;
    m_followed.clear();
    // Every lane keeps the height of its name; a view that is lower scrolls.
    constexpr int lowestLane = 24;
    constexpr int aroundLanes = 60;
    setMinimumHeight(m_answer ? static_cast<int>(m_answer->scene.lanes.size()) * lowestLane + aroundLanes : 0);
    renew();
}

void TrailCanvas::setFollowed(const std::vector<size_t> &rows)
{
    std::vector<int> bands;
    for (size_t i = 0; m_answer && !rows.empty() && i < m_answer->scene.bands.size(); ++i) {
        const std::vector<size_t> &held = m_answer->scene.bands[i].rows; // ascending
        if (std::any_of(rows.begin(), rows.end(),
                        [&held](size_t row) { return std::binary_search(held.begin(), held.end(), row); }))
            bands.push_back(static_cast<int>(i));
    }
    if (bands == m_followed)
        return;
    m_followed = std::move(bands);
    outdate();
}

void TrailCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    renew();
}

void TrailCanvas::renew()
{
    m_isPlanned = false;
    setAccessibleName(UiTr::tr("Money trail"));
    if (m_answer)
        setAccessibleDescription(
            UiTr::tr("%n band(s) of payments", nullptr, static_cast<int>(m_answer->scene.bands.size())));
    outdate();
}

void TrailCanvas::outdate()
{
    m_isCurrent = false;
    m_isOverdue = m_drawing.isRunning();
    update();
}

QImage TrailCanvas::drawn(const TrailAnswer &answer, QSize size, double ratio, const Theme &theme, Language language,
                          const TrailOptions &options)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintTrail(painter, QRectF(QPointF(), QSizeF(size)), answer.scene, theme, language, options);
    return image;
}

void TrailCanvas::draw()
{
    constexpr size_t fewBands = 150; // drawn within a frame
    TrailOptions options;
    options.followed = m_followed;
    if (m_answer->scene.bands.size() <= fewBands) {
        m_picture =
            QPixmap::fromImage(drawn(*m_answer, size(), devicePixelRatioF(), m_theme, screenLanguage(), options));
        m_isCurrent = true;
    } else if (!m_drawing.isRunning()) {
        m_isOverdue = false;
        // Not the pool in which Qt paints: whoever paints would wait for this picture.
        static QThreadPool pool;
        m_drawing.setFuture(QtConcurrent::run(&pool, [answer = m_answer, size = size(), ratio = devicePixelRatioF(),
                                                      theme = m_theme, language = screenLanguage(), options] {
            return drawn(*answer, size, ratio, theme, language, options);
        }));
    }
}

const TrailPlan &TrailCanvas::plan()
{
    if (!std::exchange(m_isPlanned, true))
        m_plan = m_answer ? planTrail(rect(), m_answer->scene, screenLanguage()) : TrailPlan();
    return m_plan;
}

void TrailCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_answer) {
        painter.fillRect(rect(), m_theme.canvas);
        return;
    }
    if (!m_isCurrent)
        draw();
    if (m_picture.isNull())
        painter.fillRect(rect(), m_theme.canvas);
    else // the last picture fills in, stretched where the size changed
        painter.drawPixmap(rect(), m_picture);
    if (m_highlighted >= 0 && m_highlighted < static_cast<int>(plan().bands.size())) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = m_theme.accent;
        fill.setAlphaF(0.35F);
        painter.setBrush(fill);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawPath(plan().bands[static_cast<size_t>(m_highlighted)].shape);
    }
    paintBrush(painter);
    paintAxisInView(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// Where the lanes go on below what is seen, the days stand at the foot of what is seen.
void TrailCanvas::paintAxisInView(QPainter &painter)
{
    const QRect seen = visibleRegion().boundingRect();
    if (plan().ticks.empty() || seen.bottom() >= plan().plot.bottom() + axisStrip)
        return;
    const QRect strip(0, seen.bottom() - axisStrip + 1, width(), axisStrip);
    painter.fillRect(strip, m_theme.canvas);
    painter.setPen(QPen(m_theme.grid, 1));
    painter.drawLine(strip.topLeft(), strip.topRight());
    painter.setFont(font());
    painter.setPen(m_theme.textMuted);
    for (const TrailPlan::Tick &tick : plan().ticks)
        painter.drawText(QRectF(tick.x - 60, strip.top(), 120, strip.height()), Qt::AlignCenter, tick.text);
}

void TrailCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlanned = false;
    outdate();
}

QString TrailCanvas::bandText(int band) const
{
    if (!m_answer || band < 0 || band >= static_cast<int>(m_answer->scene.bands.size()))
        return {};
    const TrailScene &scene = m_answer->scene;
    const TrailBand &shown = scene.bands[static_cast<size_t>(band)];
    const Language language = screenLanguage();
    const std::vector<qint64> &seconds = m_answer->ledger->ledger.seconds;
    const QDate first = Moment{seconds[shown.rows.front()], false}.date();
    const QDate last = Moment{seconds[shown.rows.back()], false}.date();
    QStringList lines;
    lines << QStringLiteral("%1 → %2").arg(laneName(scene, scene.lanes[static_cast<size_t>(shown.from)], language),
                                           laneName(scene, scene.lanes[static_cast<size_t>(shown.to)], language));
    lines << (first == last ? dateText(first, language)
                            : UiTr::tr("%1 to %2").arg(dateText(first, language), dateText(last, language)));
    const double share = shown.minor > 0 ? static_cast<double>(shown.tainted) / static_cast<double>(shown.minor) : 0.0;
    lines << UiTr::tr("%1 traced of %2 paid (%3)")
                 .arg(amountText(shown.tainted, scene.currency, language),
                      amountText(shown.minor, scene.currency, language), percentText(share, 0, language));
    lines << UiTr::tr("%n payment(s)", nullptr, static_cast<int>(shown.rows.size()));
    lines << UiTr::tr("Calculation rule: %1").arg(ruleName(scene.rule));
    return lines.join(QLatin1Char('\n'));
}

void TrailCanvas::highlight(int band)
{
    if (band == m_highlighted)
        return;
    m_highlighted = band;
    setCursor(band >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TrailCanvas::paintBrush(QPainter &painter)
{
    if (!m_brushFrom || std::abs(m_brushTo - *m_brushFrom) < shortestBrush)
        return;
    QColor fill = m_theme.accent;
    fill.setAlphaF(0.14F);
    const QRectF box(QPointF(std::min(*m_brushFrom, m_brushTo), plan().plot.top()),
                     QPointF(std::max(*m_brushFrom, m_brushTo), plan().plot.bottom()));
    painter.fillRect(box, fill);
    painter.setPen(QPen(m_theme.accent, 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
}

void TrailCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brushFrom)
        return;
    const double from = std::min(*m_brushFrom, m_brushTo);
    const double to = std::max(*m_brushFrom, m_brushTo);
    m_brushFrom.reset();
    update();
    if (to - from >= shortestBrush && plan().dayAt(from).isValid())
        Q_EMIT periodBrushed(plan().dayAt(from), plan().dayAt(to));
}

void TrailCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_brushFrom) {
        m_brushTo = std::clamp(event->position().x(), plan().plot.left(), plan().plot.right());
        QToolTip::showText(event->globalPosition().toPoint(),
                           UiTr::tr("%1 to %2")
                               .arg(dateText(plan().dayAt(std::min(*m_brushFrom, m_brushTo)), screenLanguage()),
                                    dateText(plan().dayAt(std::max(*m_brushFrom, m_brushTo)), screenLanguage())),
                           this);
        update();
        return;
    }
    highlight(plan().bandAt(event->position()));
    if (m_highlighted < 0)
        QToolTip::hideText();
}

void TrailCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    highlight(plan().bandAt(event->position()));
    if (m_highlighted >= 0) {
        Q_EMIT bandChosen(m_highlighted);
    } else if (m_answer && plan().plot.contains(event->position())) {
        m_brushFrom = event->position().x();
        m_brushTo = *m_brushFrom;
    }
}

void TrailCanvas::leaveEvent(QEvent *)
{
    highlight(-1);
}

void TrailCanvas::keyPressEvent(QKeyEvent *event)
{
    const int bands = static_cast<int>(plan().bands.size());
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (m_brushFrom && event->key() == Qt::Key_Escape) {
        m_brushFrom.reset();
        QToolTip::hideText();
        update();
        return;
    }
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (bands > 0 && (forward || back)) {
        highlight(std::clamp(m_highlighted + (forward ? 1 : -1), 0, bands - 1));
        const QPointF at = plan().bands[static_cast<size_t>(m_highlighted)].shape.boundingRect().center();
        setAccessibleDescription(bandText(m_highlighted));
        QToolTip::showText(mapToGlobal(at.toPoint()), bandText(m_highlighted), this);
    } else if (m_highlighted >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT bandChosen(m_highlighted);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool TrailCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = bandText(plan().bandAt(help->pos()));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kluwen::ui
