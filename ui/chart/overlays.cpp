#include "ui/chart/overlays.h"

#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr QSize birdsEyeSize(176, 122);
constexpr int boxHeadHeight = 26;

void paintPanel(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace

BirdsEye::BirdsEye(ChartCanvas &canvas) : QWidget(&canvas), m_canvas(canvas)
{
    setFixedSize(birdsEyeSize);
    setAccessibleName(UiTr::tr("Overview of the chart"));
    setToolTip(UiTr::tr("Drag to move the view"));
    connect(&canvas, &ChartCanvas::viewChanged, this, qOverload<>(&QWidget::update));
}

void BirdsEye::renew()
{
    m_isStale = true;
    update();
}

void BirdsEye::drawPicture()
{
    const Scene &scene = m_canvas.scene();
    m_isStale = false;
    m_view = Viewport::fitting(scene.bounds(), QRectF(rect()), 10, 1.0);
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (graph::NodeIndex node = 0; node < scene.count(); ++node) {
        const auto n = static_cast<size_t>(node);
        if (scene.isHidden(node))
            continue;
        const double half = std::clamp(static_cast<double>(scene.radii[n]) * m_view.scale * 0.8, 0.8, 3.5);
        const QPointF at = m_view.toTarget(scene.positions[n]);
        painter.fillRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half),
                         m_canvas.theme().familyEdge(scene.families[n]));
    }
}

void BirdsEye::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        drawPicture();
    const Theme &theme = m_canvas.theme();
    QPainter painter(this);
    paintPanel(painter, rect(), theme);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = m_canvas.view().visible();
    QRectF frame(m_view.toTarget(seen.topLeft()), m_view.toTarget(seen.bottomRight()));
    frame = frame.intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    QColor fill = theme.accent;
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.1F);
    painter.setBrush(fill);
    painter.drawRect(frame);
}

void BirdsEye::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_canvas.centreOn(m_view.toScene(event->position()));
}

void BirdsEye::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_canvas.centreOn(m_view.toScene(event->position()));
}

LegendBox::LegendBox(ChartCanvas &canvas) : QWidget(&canvas), m_canvas(canvas)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(UiTr::tr("Legend"));
    canvas.installEventFilter(this);
    fit();
}

bool LegendBox::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return false;
}

void LegendBox::renew()
{
    m_entries = legendEntries(m_canvas.scene(), screenLanguage());
    QStringList texts;
    for (const LegendEntry &entry : m_entries)
        texts << entry.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    fit();
    update();
}

bool LegendBox::isUnfolded() const
{
    if (!m_open || m_openedByHand)
        return m_open;
    const QSizeF list = legendListSize(m_entries, m_canvas.height() - boxHeadHeight - 40.0);
    constexpr double mostCovered = 0.3; // of the canvas: a legend must not hide what it explains
    return list.width() * list.height() <= mostCovered * m_canvas.width() * m_canvas.height();
}

void LegendBox::setOpen(bool open)
{
    m_openedByHand = open;
    m_open = open;
    fit();
    update();
}

void LegendBox::fit()
{
    const QSizeF list = legendListSize(m_entries, m_canvas.height() - boxHeadHeight - 40.0);
    const QFontMetrics head(labelFont());
    const int width = std::max(head.horizontalAdvance(UiTr::tr("Legend")) + 44,
                               isUnfolded() ? static_cast<int>(std::ceil(list.width())) + 20 : 0);
    resize(width, boxHeadHeight + (isUnfolded() && !m_entries.empty() ? static_cast<int>(list.height()) + 8 : 0));
    Q_EMIT resized();
}

void LegendBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_canvas.theme();
    QPainter painter(this);
    paintPanel(painter, rect(), theme);
    painter.setFont(labelFont());
    painter.setPen(hasFocus() ? theme.accent : theme.text);
    painter.drawText(QRect(10, 0, width() - 30, boxHeadHeight), Qt::AlignLeft | Qt::AlignVCenter, UiTr::tr("Legend"));
    paintSymbol(painter, isUnfolded() ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"),
                QRectF(width() - 24, 6, 14, 14), theme.textMuted);
    if (isUnfolded())
        paintLegendList(painter, QRectF(10, boxHeadHeight, width() - 20, height() - boxHeadHeight), m_entries, theme);
}

void LegendBox::mousePressEvent(QMouseEvent *)
{
    setOpen(!isUnfolded());
}

void LegendBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        setOpen(!isUnfolded());
    else
        QWidget::keyPressEvent(event);
}

void LegendBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    QWidget::changeEvent(event);
}

} // namespace kluwen::ui
