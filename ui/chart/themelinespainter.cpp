#include "core/base/phrasebook.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/chart/labels.h"
#include "ui/chart/painter.h"
#include "ui/chart/sprites.h"
#include "ui/chart/themelines.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

namespace
{

class ThemePainter
{
public:
    ThemePainter(QPainter &painter, const QRectF &target, const ThemeScene &scene, const ThemePlan &plan,
                 const Theme &theme, Language language, const ThemeOptions &options)
        : m_painter(painter), m_target(target), m_scene(scene), m_plan(plan), m_theme(theme), m_language(language),
          m_options(options), m_font(detailFont())
    {
        m_font.setPixelSize(static_cast<int>(plan.fontSize));
    }

    void paint(const DayRange &range)
    {
        paintAxis(range);
        for (size_t i = 0; i < m_plan.lines.size(); ++i)
            paintLine(static_cast<int>(i));
        for (size_t i = 0; i < m_plan.links.size(); ++i)
            paintLink(m_plan.links[i], static_cast<int>(i) == m_options.current.link);
        for (size_t i = 0; i < m_plan.events.size(); ++i)
            paintEvent(m_plan.events[i], static_cast<int>(i) == m_options.current.event);
        paintFoot();
    }

private:
    void paintAxis(const DayRange &range);
    void paintLine(int number);
    void paintLink(const ThemePlan::Link &link, bool isCurrent);
    void paintEvent(const ThemePlan::Event &event, bool isCurrent);
    void paintFoot();
    void paintText(const QRectF &area, const QString &text, const QColor &colour);
    [[nodiscard]] bool isChosen(const ThemePlan::Link &link) const;
    [[nodiscard]] QString sliceNote() const;

    QPainter &m_painter;
    QRectF m_target;
    const ThemeScene &m_scene;
    const ThemePlan &m_plan;
    const Theme &m_theme;
    Language m_language;
    const ThemeOptions &m_options;
    QFont m_font;
};

void ThemePainter::paintAxis(const DayRange &range)
{
    m_painter.setFont(detailFont());
    const QFontMetricsF metrics(detailFont());
    for (const TimeTick &tick : timeTicks(range, m_plan.plot.width(), m_language)) {
        const double x = m_plan.plot.left() + (tick.day - range.first) / range.length() * m_plan.plot.width();
        m_painter.setPen(QPen(tick.startsYear ? m_theme.border : m_theme.grid, 1));
        m_painter.drawLine(QPointF(x, m_plan.plot.top() - 10), QPointF(x, m_plan.plot.bottom()));
        m_painter.setPen(tick.startsYear ? m_theme.text : m_theme.textMuted);
        if (x + 4 + metrics.horizontalAdvance(tick.text) <= m_target.right() - 4)
            m_painter.drawText(QRectF(x + 4, m_target.top() + 6, 120, 18), Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(m_plan.plot.topLeft(), m_plan.plot.topRight());
}

/// Solid while a company or an account existed, dotted before and after.
void ThemePainter::paintLine(int number)
{
    const auto index = static_cast<size_t>(number);
    const ThemeLine &line = m_scene.lines[index];
    const ThemePlan::Line &placed = m_plan.lines[index];
    const bool isChosen = m_options.records.contains(line.record) ||
                          std::any_of(line.accounts.begin(), line.accounts.end(),
                                      [this](RecordId account) { return m_options.records.contains(account); });
    const bool isLit = isChosen || m_options.current.line == number;
    const QColor colour = isLit ? m_theme.accent : m_theme.familyEdge(familyOfType(line.type));
    m_painter.setPen(QPen(mixed(m_theme.canvas, colour, 0.5), 1, Qt::DotLine));
    if (placed.start > m_plan.plot.left())
        m_painter.drawLine(QPointF(m_plan.plot.left(), placed.y), QPointF(placed.start, placed.y));
    if (placed.end < m_plan.plot.right())
        m_painter.drawLine(QPointF(placed.end, placed.y), QPointF(m_plan.plot.right(), placed.y));
    m_painter.setPen(QPen(isLit ? colour : mixed(m_theme.canvas, colour, 0.65), isLit ? 2.4 : 1.5));
    m_painter.drawLine(QPointF(placed.start, placed.y), QPointF(placed.end, placed.y));
    const double radius = std::min(8.2, m_plan.rowHeight * 0.4);
    const QPointF centre(placed.name.left() + 12, placed.y);
    paintShape(m_painter, familyOfType(line.type), symbolOfType(line.type), centre, radius, m_theme);
    const QRectF room = placed.name.adjusted(28, 0, 0, 0);
    paintText(room, QFontMetricsF(m_font).elidedText(line.name, Qt::ElideRight, room.width()),
              isLit ? m_theme.accent : m_theme.text);
}

void ThemePainter::paintText(const QRectF &area, const QString &text, const QColor &colour)
{
    m_painter.setFont(m_font);
    m_painter.setPen(colour);
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

bool ThemePainter::isChosen(const ThemePlan::Link &link) const
{
    if (m_options.payments.isEmpty())
        return false;
    return std::any_of(link.flows.begin(), link.flows.end(), [this](size_t flow) {
        const std::vector<PaymentId> &payments = m_scene.flows[flow].payments;
        return std::any_of(payments.begin(), payments.end(),
                           [this](PaymentId payment) { return m_options.payments.contains(payment); });
    });
}

/// A dot on the line that pays, an arrow on the line that receives.
void ThemePainter::paintLink(const ThemePlan::Link &link, bool isCurrent)
{
    const bool isLit = isCurrent || isChosen(link);
    const QColor money = tieColour(QStringLiteral("money"), m_theme);
    const QColor colour = isLit ? m_theme.accent : money;
    const double from = m_plan.lines[static_cast<size_t>(link.from)].y;
    const double to = m_plan.lines[static_cast<size_t>(link.to)].y;
    const double down = to > from ? 1 : -1;
    const double head = std::clamp(link.width * 1.6, 4.5, std::max(4.5, m_plan.rowHeight * 0.4));
    const double halfHead = std::max(head * 0.55, link.width * 0.8);
    m_painter.setPen(QPen(isLit ? colour : mixed(m_theme.canvas, colour, 0.8), link.width + (isLit ? 1 : 0),
                          Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(link.x, from), QPointF(link.x, to - down * head * 0.8));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(QPointF(link.x, from), std::max(link.width * 0.75, 2.2), std::max(link.width * 0.75, 2.2));
    QPainterPath arrow(QPointF(link.x, to));
    arrow.lineTo(link.x - halfHead, to - down * head);
    arrow.lineTo(link.x + halfHead, to - down * head);
    arrow.closeSubpath();
    m_painter.drawPath(arrow);
    m_painter.setBrush(Qt::NoBrush);
    if (!link.label.isNull())
        paintText(link.label, link.text, isLit ? m_theme.accent : m_theme.text);
}

void ThemePainter::paintEvent(const ThemePlan::Event &placed, bool isCurrent)
{
    const ThemeEvent &event = m_scene.events[placed.event];
    const bool isLit = isCurrent || m_options.records.contains(event.record);
    const Family family = familyOfType(event.type);
    const LinkType *link = Schema::builtIn().link(event.type);
    const QColor edge = link ? tieColour(link->family, m_theme) : m_theme.familyEdge(family);
    const QColor colour = isLit ? m_theme.accent : edge;
    if (placed.ys.size() > 1) {
        m_painter.setPen(QPen(colour, isLit ? 2 : 1.2, event.approximate ? Qt::DashLine : Qt::SolidLine));
        m_painter.drawLine(QPointF(placed.x, placed.ys.front()), QPointF(placed.x, placed.ys.back()));
    }
    const double radius = std::min(7.4, m_plan.rowHeight * 0.38);
    for (const double y : placed.ys) {
        const QPointF centre(placed.x, y);
        if (isLit)
            paintHalo(m_painter, family, centre, radius + 0.6, m_theme.accent);
        if (link) { // a call, a presence: not a thing but a touch
            m_painter.setPen(QPen(colour, 1.5));
            m_painter.setBrush(m_theme.canvas);
            m_painter.drawEllipse(centre, radius * 0.6, radius * 0.6);
            m_painter.setBrush(Qt::NoBrush);
        } else {
            paintShape(m_painter, family, symbolOfType(event.type), centre, radius, m_theme);
        }
        if (event.approximate) {
            m_painter.setPen(QPen(colour, 1, Qt::DotLine));
            m_painter.drawLine(centre + QPointF(-radius - 4, radius + 1), centre + QPointF(radius + 4, radius + 1));
        }
    }
    if (!placed.label.isNull())
        paintText(placed.label, placed.text, isLit ? m_theme.accent : m_theme.text);
}

QString ThemePainter::sliceNote() const
{
    const Phrasebook book(m_language);
    switch (m_plan.slice) {
    case ThemePlan::Slice::Day:
        return book.text(QT_TRANSLATE_NOOP("Picture", "An arrow is what was paid in one day; thicker is more."));
    case ThemePlan::Slice::Week:
        return book.text(QT_TRANSLATE_NOOP("Picture", "An arrow is what was paid in one week; thicker is more."));
    case ThemePlan::Slice::Month:
        return book.text(QT_TRANSLATE_NOOP("Picture", "An arrow is what was paid in one month; thicker is more."));
    case ThemePlan::Slice::Quarter:
        return book.text(QT_TRANSLATE_NOOP("Picture", "An arrow is what was paid in one quarter; thicker is more."));
    case ThemePlan::Slice::Year:
        break;
    }
    return book.text(QT_TRANSLATE_NOOP("Picture", "An arrow is what was paid in one year; thicker is more."));
}

/// How to read it, and what is not in it.
void ThemePainter::paintFoot()
{
    QStringList notes;
    if (!m_plan.links.empty())
        notes << sliceNote();
    if (m_scene.otherPayments > 0)
        notes << Phrasebook(m_language)
                     .text(QT_TRANSLATE_N_NOOP("Picture", "%n payment(s) with others are not drawn."),
                           static_cast<int>(std::min<qint64>(m_scene.otherPayments, 2'000'000'000)));
    const QRectF area(m_plan.plot.left(), m_plan.plot.bottom() + 5, m_target.right() - 12 - m_plan.plot.left(), 18);
    m_painter.setFont(detailFont());
    m_painter.setPen(m_theme.textMuted);
    m_painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(detailFont()).elidedText(notes.join(QLatin1Char(' ')), Qt::ElideRight, area.width()));
}

} // namespace

void paintThemeLines(QPainter &painter, const QRectF &target, const ThemeScene &scene, const ThemePlan &plan,
                     const Theme &theme, Language language, const ThemeOptions &options)
{
    painter.save();
    painter.setClipRect(target);
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.background)
        painter.fillRect(target, theme.canvas);
    const DayRange range = options.range.isValid() ? options.range : rangeOf(scene);
    if (!scene.isEmpty() && range.isValid()) {
        ThemePainter(painter, target, scene, plan, theme, language, options).paint(range);
    } else {
        painter.setFont(labelFont());
        painter.setPen(theme.textMuted);
        painter.drawText(
            target, Qt::AlignCenter,
            Phrasebook(language).text(QT_TRANSLATE_NOOP("Picture", "Nothing with a date happened between them.")));
    }
    painter.restore();
}

void paintThemeLines(QPainter &painter, const QRectF &target, const ThemeScene &scene, const Theme &theme,
                     Language language, const ThemeOptions &options)
{
    const DayRange range = options.range.isValid() ? options.range : rangeOf(scene);
    paintThemeLines(painter, target, scene, planThemeLines(target, scene, range, language), theme, language, options);
}

} // namespace kluwen::ui
