#include "core/base/phrasebook.h"
#include "ui/base/format.h"
#include "ui/money/trailpainter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <QFontMetricsF>

namespace kluwen::ui
{

namespace
{

constexpr double narrowTrail = 900; // narrower, the legend has a line of its own above the lanes
constexpr double axisHeight = 28;
constexpr double headHeight = 22;
constexpr double sumWidth = 104;

QFont plannedFont(int size = 12)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(size);
    return font;
}

/// Places things by time and amount.
class Planner
{
public:
    Planner(const QRectF &target, const TrailScene &scene, Language language)
        : m_target(target), m_scene(scene), m_language(language), m_metrics(plannedFont()), m_numbers(plannedFont(10))
    {
        const double above = headHeight + (target.width() < narrowTrail ? 18 : 0);
        m_laneHeight =
            (target.height() - above - axisHeight) / std::max<double>(1, static_cast<double>(scene.lanes.size()));
        m_namesOnTwoLines = m_laneHeight >= m_metrics.height() + m_numbers.height();
        m_nameWidth = widthOfNames();
        m_plan.plot = target.adjusted(m_nameWidth + 12, above, -sumWidth - 12, -axisHeight);
        scaleAmounts();
    }

    TrailPlan plan()
    {
        placeLanes();
        placeBands();
        placeTicks();
        m_plan.firstSeconds = m_scene.firstSeconds;
        m_plan.lastSeconds = m_scene.lastSeconds;
        m_plan.firstX = x(m_scene.firstSeconds);
        m_plan.lastX = x(m_scene.lastSeconds);
        return std::move(m_plan);
    }

private:
    /// As wide as the longest name, up to a third of the figure.
    double widthOfNames() const
    {
        constexpr double least = 110;
        constexpr double most = 320;
        constexpr double bold = 1.08; // the source
        double widest = least;
        for (const TrailLane &lane : m_scene.lanes) {
            const auto [holder, number] = holderAndNumber(laneName(m_scene, lane, m_language));
            const double name = bold * m_metrics.horizontalAdvance(holder);
            const double both = number.isEmpty()    ? name
                                : m_namesOnTwoLines ? std::max(name, m_numbers.horizontalAdvance(number))
                                                    : name + bold * m_metrics.horizontalAdvance(endOfNumber(number));
            widest = std::max(widest, both + 8);
        }
        return std::min(widest, std::clamp(m_target.width() / 3, least, most));
    }
    double x(qint64 seconds) const
    {
        const auto span = static_cast<double>(std::max<qint64>(1, m_scene.lastSeconds - m_scene.firstSeconds));
        const double inner = std::max(10.0, m_plan.plot.width() - 2 * m_reach);
        return m_plan.plot.left() + m_reach / 2 + inner * static_cast<double>(seconds - m_scene.firstSeconds) / span;
    }
    double middle(int lane) const { return m_plan.plot.top() + (lane + 0.5) * m_laneHeight; }
    double thickness(qint64 minor) const
    {
        constexpr double least = 0.95; // 0.7 point on paper
        return std::max(least, static_cast<double>(minor) * m_pixelsPerMinor);
    }

    /// The thickest band or holding fills two thirds of a lane.
    void scaleAmounts()
    {
        qint64 most = 1;
        for (const TrailBand &band : m_scene.bands)
            most = std::max(most, band.tainted);
        for (const TrailLane &lane : m_scene.lanes)
            for (const auto &[seconds, held] : lane.held)
                most = std::max(most, held);
        m_pixelsPerMinor = m_laneHeight * 0.66 / static_cast<double>(most);
        m_reach = std::clamp(m_plan.plot.width() * 0.05, 14.0, 60.0);
    }

    void placeLanes()
    {
        for (size_t i = 0; i < m_scene.lanes.size(); ++i) {
            const double top = m_plan.plot.top() + static_cast<double>(i) * m_laneHeight;
            TrailPlan::Lane lane;
            lane.strip = QRectF(m_plan.plot.left(), top, m_plan.plot.width(), m_laneHeight);
            lane.name = QRectF(m_target.left() + 8, top, m_nameWidth, m_laneHeight);
            lane.nameOnTwoLines = m_namesOnTwoLines;
            lane.sum = QRectF(m_plan.plot.right() + 4, top, sumWidth - 4, m_laneHeight);
            lane.held = holding(m_scene.lanes[i], static_cast<int>(i));
            m_plan.lanes.push_back(std::move(lane));
        }
    }
    /// A step curve around the middle of the lane.
    QPainterPath holding(const TrailLane &lane, int index) const
    {
        QPainterPath path;
        const double y = middle(index);
        for (size_t i = 0; i < lane.held.size(); ++i) {
            const auto &[seconds, held] = lane.held[i];
            if (held <= 0)
                continue;
            const double from = x(seconds) + m_reach;
            const double to = i + 1 < lane.held.size() ? x(lane.held[i + 1].first) + m_reach : m_plan.plot.right();
            const double half = thickness(held) / 2;
            if (to > from)
                path.addRect(QRectF(from, y - half, to - from, 2 * half));
        }
        return path;
    }

    void placeBands()
    {
        for (const TrailBand &band : m_scene.bands) {
            TrailPlan::Band placed;
            placed.share = band.minor > 0 ? static_cast<double>(band.tainted) / static_cast<double>(band.minor) : 0;
            placed.shape = ribbon(band);
            placed.middle = middleOf(band);
            placed.thickness = thickness(band.tainted);
            m_plan.bands.push_back(std::move(placed));
        }
        labelLargest();
    }
    QPainterPath ribbon(const TrailBand &band) const
    {
        const double half = thickness(band.tainted) / 2;
        const QPointF a(x(band.seconds), middle(band.from));
        const QPointF b(a.x() + m_reach, middle(band.to));
        const double bend = m_reach * 0.55;
        QPainterPath path(a - QPointF(0, half));
        path.cubicTo(a + QPointF(bend, -half), b - QPointF(bend, half), b - QPointF(0, half));
        path.lineTo(b + QPointF(0, half));
        path.cubicTo(b + QPointF(-bend, half), a + QPointF(bend, half), a + QPointF(0, half));
        path.closeSubpath();
        return path;
    }
    QPainterPath middleOf(const TrailBand &band) const
    {
        const QPointF a(x(band.seconds), middle(band.from));
        const QPointF b(a.x() + m_reach, middle(band.to));
        const QPointF bend(m_reach * 0.55, 0);
        QPainterPath path(a);
        path.cubicTo(a + bend, b - bend, b);
        return path;
    }
    /// Amounts stand beside the largest bands where nothing else stands; the rest tell theirs under the pointer.
    void labelLargest()
    {
        constexpr size_t mostLabels = 24;
        constexpr size_t chief = 8;       // without these the figure does not tell its story
        constexpr qint64 leastShare = 40; // one of so many of the largest; a smaller one takes the place of others
        constexpr int mostBelow = 2;      // other bands; more, and neither they nor the amount can be read
        constexpr int mostBelowChief = 6;
        std::vector<size_t> order(m_scene.bands.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return m_scene.bands[a].tainted > m_scene.bands[b].tainted; });
        std::vector<QRectF> taken;
        const std::vector<Course> courses = coursesOfBands();
        for (const size_t i : order) {
            if (taken.size() >= mostLabels ||
                m_scene.bands[i].tainted < m_scene.bands[order.front()].tainted / leastShare)
                break;
            if (m_scene.roundsOutside && (isOutside(m_scene.bands[i].from) || isOutside(m_scene.bands[i].to)))
                continue;
            const QString text = bandText(m_scene.bands[i].tainted);
            const std::optional<QRectF> label =
                placeForLabel(i, text, taken, courses, taken.size() < chief ? mostBelowChief : mostBelow);
            if (!label)
                continue;
            taken.push_back(*label);
            m_plan.bands[i].label = *label;
            m_plan.bands[i].text = text;
        }
    }
    bool isOutside(int lane) const { return m_scene.lanes[static_cast<size_t>(lane)].kind == TrailLane::Kind::Outside; }
    /// Whole units without the currency, which the foot of the figure names.
    QString bandText(qint64 minor) const
    {
        QString text = wholeAmountText(minor, m_scene.currency, m_language);
        const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
        return text.mid(first - text.cbegin());
    }

    /// Points along the middle of a band.
    struct Course
    {
        QRectF around;
        std::array<QPointF, 12> points;
    };
    std::vector<Course> coursesOfBands() const
    {
        std::vector<Course> courses;
        for (const TrailBand &band : m_scene.bands) {
            const QPointF a(x(band.seconds), middle(band.from));
            const QPointF b(a.x() + m_reach, middle(band.to));
            const QPointF bend(m_reach * 0.55, 0);
            Course course;
            for (size_t i = 0; i < course.points.size(); ++i) {
                const double t = static_cast<double>(i) / static_cast<double>(course.points.size() - 1);
                const double u = 1 - t;
                course.points.at(i) =
                    u * u * u * a + 3 * u * u * t * (a + bend) + 3 * u * t * t * (b - bend) + t * t * t * b;
            }
            course.around = QRectF(a, b).normalized().adjusted(-1, -1, 1, 1);
            courses.push_back(course);
        }
        return courses;
    }
    /// Of the places around where the band arrives and where it leaves, the one over which the fewest others run.
    std::optional<QRectF> placeForLabel(size_t i, const QString &text, const std::vector<QRectF> &taken,
                                        const std::vector<Course> &courses, int mostBelow) const
    {
        const TrailBand &band = m_scene.bands[i];
        const QSizeF size(m_metrics.horizontalAdvance(text) + 4, m_metrics.height());
        const double half = thickness(band.tainted) / 2;
        const QPointF arrives(x(band.seconds) + m_reach, middle(band.to));
        const QPointF leaves(x(band.seconds), middle(band.from));
        const auto beside = [&](double share) {
            const QPointF at =
                courses[i].points.at(static_cast<size_t>(share * static_cast<double>(courses[i].points.size() - 1)));
            return QPointF(at.x() + half + 4, at.y() - size.height() / 2);
        };
        const double level = arrives.y() - size.height() / 2;
        const std::array<QPointF, 12> corners{
            QPointF(arrives.x() - size.width() / 2, arrives.y() - half - size.height() - 1),
            QPointF(arrives.x() - size.width() / 2, arrives.y() + half + 1),
            QPointF(arrives.x() + 5, arrives.y() - size.height() / 2),
            QPointF(arrives.x() - 2, arrives.y() - half - size.height() - 1),
            QPointF(arrives.x() - 2, arrives.y() + half + 1),
            QPointF(leaves.x() - size.width() - 5, leaves.y() - size.height() / 2),
            QPointF(arrives.x() - size.width() - half - 6, level),
            QPointF(arrives.x() - size.width() - 2, arrives.y() - half - size.height() - 1),
            QPointF(arrives.x() - size.width() - 2, arrives.y() + half + 1),
            QPointF(arrives.x() + half + 6, arrives.y() - half - size.height() - 1),
            QPointF(arrives.x() + half + 6, arrives.y() + half + 1),
            beside(0.8)};
        std::optional<QRectF> best;
        int fewest = 0;
        for (const QPointF &corner : corners) {
            const QRectF label(corner, size);
            // An amount in the row of another account would be read as that account's.
            if (std::abs(label.center().y() - arrives.y()) > m_laneHeight * 0.8 &&
                std::abs(label.center().y() - leaves.y()) > m_laneHeight * 0.5)
                continue;
            const bool isFree =
                m_plan.plot.contains(label) && std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                    return other.adjusted(-8, -3, 8, 3).intersects(label);
                });
            if (!isFree)
                continue;
            const auto over =
                static_cast<int>(std::count_if(courses.begin(), courses.end(), [&label](const Course &course) {
                    return course.around.intersects(label) &&
                           std::any_of(course.points.begin(), course.points.end(),
                                       [&label](QPointF point) { return label.contains(point); });
                }));
            if (over > mostBelow || (best && over >= fewest))
                continue;
            best = label;
            fewest = over;
        }
        return best;
    }

    /// Days, months or years: as many names as there is room for.
    void placeTicks()
    {
        const QDate first = dateOfEpochDay(static_cast<int>(m_scene.firstSeconds / 86400));
        const QDate last = dateOfEpochDay(static_cast<int>(m_scene.lastSeconds / 86400));
        const auto days = first.daysTo(last) + 1;
        const double room = m_metrics.horizontalAdvance(QStringLiteral("00 mmm 0000")) + 12;
        const int most = std::max(1, static_cast<int>(m_plan.plot.width() / room));
        if (days <= most * 3) {
            const auto step = std::max<qint64>(1, (days + most - 1) / most);
            for (QDate at = first; at <= last; at = at.addDays(step))
                tick(at, dateText(at, m_language));
            return;
        }
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        const int step = std::max(1, (months + most - 1) / most);
        QDate at(first.year(), first.month(), 1);
        if (at < first)
            at = at.addMonths(1);
        for (; at <= last; at = at.addMonths(step))
            tick(at, monthText(at.year(), at.month(), m_language));
    }
    void tick(QDate at, const QString &text)
    {
        m_plan.ticks.push_back({x(QDate(1970, 1, 1).daysTo(at) * 86400), text});
    }

    QRectF m_target;
    const TrailScene &m_scene;
    Language m_language;
    QFontMetricsF m_metrics;
    QFontMetricsF m_numbers; ///< below the names
    bool m_namesOnTwoLines = false;
    TrailPlan m_plan;
    double m_nameWidth = 0;
    double m_laneHeight = 0;
    double m_pixelsPerMinor = 0;
    double m_reach = 0; ///< how far to the right a band arrives
};

} // namespace

TrailPlan planTrail(const QRectF &target, const TrailScene &scene, Language language)
{
    return Planner(target, scene, language).plan();
}

QDate TrailPlan::dayAt(double x) const
{
    if (lanes.empty())
        return {};
    const double share = lastX > firstX ? std::clamp((x - firstX) / (lastX - firstX), 0.0, 1.0) : 0.0;
    const auto seconds = firstSeconds + static_cast<qint64>(share * static_cast<double>(lastSeconds - firstSeconds));
    return dateOfEpochDay(static_cast<int>(seconds / 86400));
}

int TrailPlan::bandAt(QPointF point) const
{
    for (size_t i = bands.size(); i > 0; --i) {
        const QRectF around = bands[i - 1].shape.boundingRect().adjusted(-3, -3, 3, 3);
        if (!around.contains(point))
            continue;
        // A hair's breadth is hard to hit: three pixels around count.
        if (bands[i - 1].shape.contains(point) ||
            bands[i - 1].shape.intersects(QRectF(point.x() - 3, point.y() - 3, 6, 6)))
            return static_cast<int>(i - 1);
    }
    return -1;
}

std::pair<QString, QString> holderAndNumber(const QString &laneName)
{
    const qsizetype split = laneName.lastIndexOf(QLatin1String(" ("));
    if (split <= 0)
        return {laneName, {}};
    return {laneName.left(split), laneName.mid(split + 2).chopped(laneName.endsWith(QLatin1Char(')')) ? 1 : 0)};
}

QString endOfNumber(const QString &number)
{
    return QStringLiteral(" (\u2026%1)").arg(number.right(4));
}

QString laneName(const TrailScene &scene, const TrailLane &lane, Language language)
{
    const Phrasebook book(language);
    switch (lane.kind) {
    case TrailLane::Kind::Rest:
        return book.text(QT_TRANSLATE_N_NOOP("Picture", "%n other account(s)"), lane.accounts);
    case TrailLane::Kind::Outside:
        return book.text(scene.roundsOutside // among them known ones that this reader does not get
                             ? QT_TRANSLATE_NOOP("Picture", "not in this version or not known")
                             : QT_TRANSLATE_NOOP("Picture", "outside the known accounts"));
    case TrailLane::Kind::Source:
    case TrailLane::Kind::Account:
        break;
    }
    return lane.name.isEmpty() ? book.text(QT_TRANSLATE_NOOP("Picture", "account not shown")) : lane.name;
}

} // namespace kluwen::ui
