#include "ui/picture/preview.h"
#include "ui/base/tr.h"
#include "ui/picture/pagestyle.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace kluwen::ui
{

namespace
{

constexpr double between = 16; ///< pixels between pages

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(UiTr::tr("Preview of the pages"));
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(Pages pages)
{
    m_pages = std::move(pages);
    layOut();
    viewport()->update();
}

void PagePreview::showPage(int page)
{
    if (page >= 0 && static_cast<size_t>(page) < m_places.size())
        verticalScrollBar()->setValue(static_cast<int>(m_places[static_cast<size_t>(page)].top() - between));
}

double PagePreview::scale() const
{
    const double ordinary = PageStyle().a4.width();
    const double width = m_pages.pages.empty() ? ordinary : std::max(ordinary, m_pages.pages.front().size.width());
    return std::max(0.05, (viewport()->width() - 2 * between) / width * m_zoom);
}

void PagePreview::layOut()
{
    m_places.clear();
    double y = between;
    double widest = 0;
    for (const Page &page : m_pages.pages) {
        const QSizeF size = page.size * scale();
        m_places.emplace_back(QPointF(between, y), size);
        y += size.height() + between;
        widest = std::max(widest, size.width());
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(y) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(widest + 2 * between) - viewport()->width()));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF visible(horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(),
                         viewport()->height());
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (!m_places[i].intersects(visible))
            continue;
        painter.fillRect(m_places[i], Qt::white);
        painter.save();
        painter.setClipRect(m_places[i]);
        painter.translate(m_places[i].topLeft());
        painter.scale(scale(), scale());
        drawPage(painter, m_pages.pages[i]);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_zoom = std::clamp(m_zoom * std::pow(1.0015, event->angleDelta().y()), 0.3, 4.0);
    layOut();
    viewport()->update();
}

} // namespace kluwen::ui
