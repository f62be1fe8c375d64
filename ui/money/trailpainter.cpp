#include "ui/money/trailpainter.h"
#include "core/base/phrasebook.h"
#include "ui/base/format.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

QFont trailFont(QFont::Weight weight = QFont::Normal, int size = 12)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

/// In whole thousands where it is rounded.
QString sumText(qint64 minor, Currency currency, bool isRounded, Language language)
{
    if (!isRounded || minor == 0)
        return amountText(minor, currency, language);
    const Money rounded = inThousands({minor, currency});
    if (rounded.minor == 0)
        return QStringLiteral("< ") + wholeMoneyForReader(thousandOf(currency), language);
    return Phrasebook(language)
        .text(QT_TRANSLATE_NOOP("Picture", "about %1"))
        .arg(wholeMoneyForReader(rounded, language));
}

class Painting
{
public:
    Painting(QPainter &painter, const TrailScene &scene, const TrailPlan &plan, const Theme &theme, Language language)
        : m_painter(painter), m_scene(scene), m_plan(plan), m_theme(theme), m_language(language),
          m_nameSize(fittingSize()), m_wholeNumbers(allFit(m_nameSize, true))
    {
    }

    void grid()
    {
        m_painter.setPen(QPen(m_theme.grid, 1));
        for (const TrailPlan::Tick &tick : m_plan.ticks)
            m_painter.drawLine(QPointF(tick.x, m_plan.plot.top()), QPointF(tick.x, m_plan.plot.bottom()));
        for (const TrailPlan::Lane &lane : m_plan.lanes)
            m_painter.drawLine(lane.strip.bottomLeft(), lane.strip.bottomRight());
        m_painter.setFont(trailFont());
        m_painter.setPen(m_theme.textMuted);
        if (m_scene.smallBands > 0)
            m_painter.drawText(QRectF(noteLeft(), m_plan.plot.top() - 20, m_plan.plot.width(), 18),
                               Qt::AlignLeft | Qt::AlignVCenter, smallNote());
        for (const TrailPlan::Tick &tick : m_plan.ticks)
            m_painter.drawText(QRectF(tick.x - 60, m_plan.plot.bottom() + 5, 120, 20), Qt::AlignHCenter | Qt::AlignTop,
                               tick.text);
    }

    void lanes()
    {
        const Phrasebook book(m_language);
        m_painter.setFont(trailFont(QFont::DemiBold, 11));
        m_painter.setPen(m_theme.textMuted);
        if (!m_plan.lanes.empty())
            m_painter.drawText(QRectF(m_plan.lanes.front().sum.left() - 40, m_plan.plot.top() - 20,
                                      m_plan.lanes.front().sum.width() + 40, 18),
                               Qt::AlignRight | Qt::AlignVCenter,
                               m_scene.backwards ? book.text(QT_TRANSLATE_NOOP("Picture", "contributed"))
                                                 : book.text(QT_TRANSLATE_NOOP("Picture", "received")));
        for (size_t i = 0; i < m_plan.lanes.size(); ++i)
            lane(m_scene.lanes[i], m_plan.lanes[i]);
    }

    void bands(const TrailOptions &options)
    {
        const auto isFollowed = [&options](size_t i) {
            return std::binary_search(options.followed.begin(), options.followed.end(), static_cast<int>(i));
        };
        const bool all = options.followed.empty();
        for (size_t i = 0; i < m_plan.bands.size(); ++i)
            if (all || !isFollowed(i))
                band(m_plan.bands[i], static_cast<int>(i) == options.highlighted, all ? 1.0F : 0.25F);
        for (const int i : options.followed)
            band(m_plan.bands[static_cast<size_t>(i)], true, 1.0F);
        m_painter.setFont(trailFont(QFont::DemiBold, 11));
        for (size_t i = 0; i < m_plan.bands.size(); ++i)
            if (!m_plan.bands[i].label.isNull() && (all || isFollowed(i)))
                label(m_plan.bands[i]);
    }

    /// What the colour of a band means, in the strip above the lanes.
    void legend()
    {
        const QString from = Phrasebook(m_language).text(QT_TRANSLATE_NOOP("Picture", "traced money: none"));
        const QString to = Phrasebook(m_language).text(QT_TRANSLATE_NOOP("Picture", "all"));
        m_painter.setFont(trailFont(QFont::Normal, 11));
        const QFontMetricsF metrics(m_painter.font());
        constexpr double scaleWidth = 72;
        constexpr int steps = 9; // plain rectangles: a PDF for archives knows no soft shading
        const double width = metrics.horizontalAdvance(from) + metrics.horizontalAdvance(to) + scaleWidth + 12;
        const double note = m_scene.smallBands > 0 ? QFontMetricsF(trailFont()).horizontalAdvance(smallNote()) : 0;
        constexpr double sums = 70; // the head of the column of sums
        const bool besideNote = m_plan.plot.width() > note + width + sums + 24;
        const QRectF strip(besideNote ? m_plan.plot.right() - width - sums : m_plan.plot.left(),
                           m_plan.plot.top() - (besideNote ? 20 : 38), width, 18);
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter, from);
        m_painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter, to);
        const double left = strip.left() + metrics.horizontalAdvance(from) + 6;
        for (int step = 0; step < steps; ++step)
            m_painter.fillRect(QRectF(left + step * scaleWidth / steps, strip.center().y() - 5, scaleWidth / steps, 10),
                               mixed(m_theme.canvas, moneyColour(static_cast<double>(step) / (steps - 1)), 0.75));
        if (std::any_of(m_plan.bands.begin(), m_plan.bands.end(),
                        [](const TrailPlan::Band &band) { return band.isDashed(); })) {
            const double y = strip.center().y() + 7;
            m_painter.setPen(dashes(moneyColour(0.25), 1.4));
            m_painter.drawLine(QPointF(left, y), QPointF(left + scaleWidth / 2, y));
            m_painter.setPen(QPen(moneyColour(1), 1.4));
            m_painter.drawLine(QPointF(left + scaleWidth / 2, y), QPointF(left + scaleWidth, y));
        }
        labelUnit();
    }

private:
    /// What the numbers at the bands are, below the names.
    void labelUnit()
    {
        const QString unit = m_scene.currency == euro() ? QStringLiteral("\u20ac") : m_scene.currency.letters();
        const QString text =
            Phrasebook(m_language).text(QT_TRANSLATE_NOOP("Picture", "flow labels in whole %1")).arg(unit);
        const bool any = std::any_of(m_plan.bands.begin(), m_plan.bands.end(),
                                     [](const TrailPlan::Band &band) { return !band.label.isNull(); });
        if (!any || m_plan.lanes.empty())
            return;
        const QRectF names = m_plan.lanes.front().name;
        constexpr double firstTick = 28; // half of its words stand left of the plot
        const QRectF area(names.left() - 4, m_plan.plot.bottom() + 5, names.width() - firstTick, 20);
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(area, Qt::AlignRight | Qt::AlignTop,
                           QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, area.width()));
    }
    QString smallNote() const { return smallFlows(m_scene, m_language); }
    /// Above the lanes; where they are narrow it begins above their names.
    double noteLeft() const
    {
        const double width = QFontMetricsF(trailFont()).horizontalAdvance(smallNote());
        const double leftmost = m_plan.lanes.empty() ? m_plan.plot.left() : m_plan.lanes.front().name.left();
        return std::max(leftmost, std::min(m_plan.plot.left(), m_plan.plot.right() - 60 - width));
    }
    QColor moneyColour(double share) const
    {
        // From light to dark, so that a print without colour tells it too.
        return mixed(mixed(m_theme.canvas, m_theme.textMuted, 0.45), m_theme.series[5],
                     0.05 + 0.95 * std::clamp(share, 0.0, 1.0));
    }
    void lane(const TrailLane &lane, const TrailPlan::Lane &placed)
    {
        m_painter.setPen(QPen(m_theme.border, 1.2));
        const double y = placed.strip.center().y();
        m_painter.drawLine(QPointF(placed.strip.left(), y), QPointF(placed.strip.right(), y));
        // Mixed and not see-through: a PDF for archives knows no transparency.
        m_painter.fillPath(placed.held, mixed(m_theme.canvas, moneyColour(1), 0.22));
        const bool source = lane.kind == TrailLane::Kind::Source;
        // Where lanes are many and the target is low, words get smaller before they run into each other.
        const int size = std::clamp(static_cast<int>(placed.strip.height() * 0.8), 5, 12);
        m_painter.setFont(trailFont(source ? QFont::Bold : QFont::Normal, std::min(size, m_nameSize)));
        m_painter.setPen(lane.account >= 0 ? m_theme.text : m_theme.textMuted);
        drawName(laneName(m_scene, lane, m_language), placed);
        m_painter.setFont(trailFont(QFont::Normal, size));
        m_painter.drawText(placed.sum, Qt::AlignRight | Qt::AlignVCenter, laneSum(m_scene, lane, m_language));
    }
    /// "Holder (number)" stands on two lines where the lane is high enough. A number is never cut.
    void drawName(const QString &name, const TrailPlan::Lane &placed)
    {
        const auto [holder, number] = holderAndNumber(name);
        QRectF area = placed.name;
        if (number.isEmpty()) {
            drawWhole(holder, {}, area);
            return;
        }
        if (!placed.nameOnTwoLines) {
            drawWhole(holder, m_wholeNumbers ? name.mid(holder.size()) : endOfNumber(number), area);
            return;
        }
        constexpr double closer = 3; // the two lines of one name stand closer than the names of two lanes
        const double upper = QFontMetricsF(m_painter.font()).height();
        const QFont small = trailFont(QFont::Normal, 10);
        const QFontMetricsF metrics(small);
        area = QRectF(area.left(), area.center().y() - (upper + metrics.height() - closer) / 2, area.width(), upper);
        drawWhole(holder, {}, area);
        m_painter.setPen(m_theme.textMuted);
        m_painter.setFont(small);
        m_painter.drawText(area.translated(0, upper - closer), Qt::AlignRight | Qt::AlignVCenter,
                           metrics.horizontalAdvance(number) <= area.width() ? number : endOfNumber(number).trimmed());
    }
    /// In which all names have room: they get smaller together before one of them is cut.
    int fittingSize() const
    {
        constexpr int largest = 12;
        constexpr int smallest = 9;
        int size = largest;
        while (size > smallest && !allFit(size, false))
            --size;
        return size;
    }
    /// Whether every name fits beside the plot, with its whole number or with the end of it.
    bool allFit(int size, bool whole) const
    {
        for (size_t i = 0; i < m_plan.lanes.size(); ++i) {
            const TrailLane &lane = m_scene.lanes[i];
            const bool isBold = lane.kind == TrailLane::Kind::Source;
            const QFontMetricsF metrics(trailFont(isBold ? QFont::Bold : QFont::Normal, size));
            const QString name = laneName(m_scene, lane, m_language);
            const auto [holder, number] = holderAndNumber(name);
            const bool hasNumber = !number.isEmpty() && !m_plan.lanes[i].nameOnTwoLines;
            const QString shown = !hasNumber ? holder : whole ? name : holder + endOfNumber(number);
            if (metrics.horizontalAdvance(shown) > m_plan.lanes[i].name.width())
                return false;
        }
        return true;
    }
    /// What stands behind a name stays whole.
    void drawWhole(const QString &name, const QString &behind, const QRectF &area)
    {
        const QFontMetricsF metrics(m_painter.font());
        const QString shown =
            metrics.horizontalAdvance(name + behind) <= area.width()
                ? name
                : metrics.elidedText(name, Qt::ElideRight, area.width() - metrics.horizontalAdvance(behind));
        m_painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, shown + behind);
    }
    void band(const TrailPlan::Band &placed, bool highlighted, float presence)
    {
        QColor fill = moneyColour(placed.share);
        fill.setAlphaF((highlighted ? 0.95F : 0.62F) * presence);
        m_painter.setBrush(fill);
        QColor edge = moneyColour(placed.share);
        edge.setAlphaF(presence);
        if (placed.isDashed() && !highlighted) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(dashes(edge, placed.thickness + 0.6));
            m_painter.drawPath(placed.middle);
            return;
        }
        m_painter.setPen(highlighted ? QPen(m_theme.accent, 2) : QPen(edge, 0.6));
        m_painter.drawPath(placed.shape);
        m_painter.setBrush(Qt::NoBrush);
    }
    static QPen dashes(const QColor &colour, double width)
    {
        QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4 / width, 2.5 / width});
        return pen;
    }
    void label(const TrailPlan::Band &placed)
    {
        QPainterPath halo;
        halo.addText(placed.label.left() + 2, placed.label.bottom() - 4, m_painter.font(), placed.text);
        m_painter.strokePath(halo, QPen(m_theme.canvas, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setPen(m_theme.text);
        m_painter.drawText(QPointF(placed.label.left() + 2, placed.label.bottom() - 4), placed.text);
    }

    QPainter &m_painter;
    const TrailScene &m_scene;
    const TrailPlan &m_plan;
    const Theme &m_theme;
    Language m_language;
    int m_nameSize;
    bool m_wholeNumbers; ///< one way for all names
};

} // namespace

QString laneSum(const TrailScene &scene, const TrailLane &lane, Language language)
{
    if (lane.kind == TrailLane::Kind::Source && lane.received == 0)
        return QStringLiteral("(%1)").arg(sumText(scene.tainted, scene.currency, scene.roundsSource, language));
    const bool isRounded = scene.roundsOutside && lane.kind == TrailLane::Kind::Outside;
    return sumText(lane.received, scene.currency, isRounded, language);
}

QString smallFlows(const TrailScene &scene, Language language)
{
    return Phrasebook(language)
        .text(QT_TRANSLATE_N_NOOP("Picture", "%n small flow(s), together %1, not drawn"), scene.smallBands)
        .arg(sumText(scene.smallTainted, scene.currency, scene.roundsOutside, language));
}

void paintTrail(QPainter &painter, const QRectF &target, const TrailScene &scene, const Theme &theme, Language language,
                const TrailOptions &options)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (options.background)
        painter.fillRect(target, theme.canvas);
    if (scene.isEmpty()) {
        painter.setPen(theme.textMuted);
        painter.setFont(trailFont());
        painter.drawText(target, Qt::AlignCenter,
                         Phrasebook(language).text(QT_TRANSLATE_NOOP("Picture", "No money to follow.")));
    } else {
        const TrailPlan plan = planTrail(target, scene, language);
        Painting painting(painter, scene, plan, theme, language);
        painting.grid();
        painting.legend();
        painting.lanes();
        painting.bands(options);
    }
    painter.restore();
}

} // namespace kluwen::ui
