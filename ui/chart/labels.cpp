#include "ui/chart/labels.h"

#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QFontMetricsF>
#include <QHash>

namespace kluwen::ui
{

namespace
{

constexpr double gap = 3;              ///< pixels between a symbol and its label
constexpr double padding = 2;          ///< halo around the text
constexpr double twoLineScale = 1.25;  ///< from this scale on a second line is shown
constexpr double typeLineScale = 1.8;  ///< a second line that only repeats what the symbol says waits until here
constexpr double tieLabelScale = 0.62; ///< from this scale on ties have labels
constexpr qsizetype labelsThatMayCoverSymbols = 24;

/// Rectangles that are taken, in a hash of square cells.
class TakenField
{
public:
    void take(const QRectF &rect)
    {
        const auto number = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        eachCell(rect, [&](quint64 cell) {
            m_cells[cell].push_back(number);
            return false;
        });
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        return !eachCell(rect, [&](quint64 cell) {
            const auto found = m_cells.constFind(cell);
            return found != m_cells.cend() && std::any_of(found->begin(), found->end(), [&](int number) {
                       return m_rects[static_cast<size_t>(number)].intersects(rect);
                   });
        });
    }

private:
    template<typename Use>
    static bool eachCell(const QRectF &rect, Use use)
    {
        constexpr double size = 48;
        for (int y = cellAt(rect.top() / size); y <= cellAt(rect.bottom() / size); ++y)
            for (int x = cellAt(rect.left() / size); x <= cellAt(rect.right() / size); ++x)
                if (use((static_cast<quint64>(static_cast<quint32>(y)) << 32) | static_cast<quint32>(x)))
                    return true;
        return false;
    }

    static int cellAt(double number) { return static_cast<int>(std::floor(number)); }

    std::vector<QRectF> m_rects;
    QHash<quint64, std::vector<int>> m_cells;
};

class Placer
{
public:
    Placer(const Scene &scene, const Viewport &view)
        : m_scene(scene), m_view(view), m_names(labelFont()), m_details(detailFont()),
          m_twoLines(view.scale >= twoLineScale)
    {
    }

    std::vector<PlacedLabel> place()
    {
        markSymbols();
        placeNames();
        if (m_view.scale >= tieLabelScale)
            placeTieTexts();
        return std::move(m_placed);
    }

private:
    void markSymbols();
    void placeNames();
    bool placeName(graph::NodeIndex node);
    void placeTieTexts();
    void placeTieText(std::int32_t tie);
    [[nodiscard]] size_t mostLabels() const;

    const Scene &m_scene;
    const Viewport &m_view;
    QFontMetricsF m_names;
    QFontMetricsF m_details;
    bool m_twoLines;
    std::vector<std::uint8_t> m_isVisible;
    TakenField m_symbols;
    TakenField m_labels;
    std::vector<PlacedLabel> m_placed;
};

/// Far out a few names orient, near by as many as fit.
size_t Placer::mostLabels() const
{
    const double area = m_view.target.width() * m_view.target.height();
    const double each = m_view.scale < 0.12 ? 40000 : m_view.scale < 0.25 ? 14000 : 4200;
    return static_cast<size_t>(std::max(area / each, 8.0));
}

void Placer::markSymbols()
{
    m_isVisible.assign(static_cast<size_t>(m_scene.count()), 0);
    const QRectF shown = m_view.target;
    for (const graph::NodeIndex node : m_scene.index.pointsNear(m_view.visible(60))) {
        const auto n = static_cast<size_t>(node);
        if (m_scene.isHidden(node))
            continue;
        const double radius = m_scene.pixelRadius(node, m_view);
        const QRectF box = shapeBounds(m_scene.families[n], m_view.toTarget(m_scene.positions[n]), radius);
        if (!box.intersects(shown))
            continue;
        m_isVisible[n] = 1;
        if (radius >= 4)
            m_symbols.take(box.adjusted(1, 1, -1, -1));
    }
}

void Placer::placeNames()
{
    const size_t most = mostLabels();
    size_t tries = 0;
    for (const graph::NodeIndex node : m_scene.byImportance) {
        const auto n = static_cast<size_t>(node);
        if (!m_isVisible[n] || m_scene.labels[n].isEmpty() || (m_scene.looks[n] & GreyLook))
            continue;
        if (m_placed.size() >= most || ++tries > most * 6)
            return;
        placeName(node);
    }
}

bool Placer::placeName(graph::NodeIndex node)
{
    const auto n = static_cast<size_t>(node);
    const double widest = m_twoLines ? 240 : 170;
    PlacedLabel label{node, -1, {}, m_names.elidedText(m_scene.labels[n], Qt::ElideMiddle, widest), {}};
    double width = m_names.horizontalAdvance(label.text);
    double height = m_names.height();
    const bool isType = m_scene.details[n] == m_scene.typeNames[m_scene.symbols[n]];
    if (m_twoLines && !m_scene.details[n].isEmpty() && (!isType || m_view.scale >= typeLineScale)) {
        label.detail = m_details.elidedText(m_scene.details[n], Qt::ElideRight, widest);
        width = std::max(width, m_details.horizontalAdvance(label.detail));
        height += m_details.height();
    }
    const QSizeF size(std::ceil(width) + 2 * padding, std::ceil(height) + 2);
    const QPointF centre = m_view.toTarget(m_scene.positions[n]);
    const QRectF box = shapeBounds(m_scene.families[n], centre, m_scene.pixelRadius(node, m_view));
    const double dx = (box.width() + size.width()) / 2 + gap;
    const double dy = (box.height() + size.height()) / 2 + gap - 1;
    const double low = box.height() / 2 + size.height() / 2 - 4;
    // In order of preference: below, right, left, above, then the corners.
    const std::array<QPointF, 8> places{QPointF(0, dy),        QPointF(dx, 0),        QPointF(-dx, 0),
                                        QPointF(0, -dy),       QPointF(dx - 8, low),  QPointF(-dx + 8, low),
                                        QPointF(dx - 8, -low), QPointF(-dx + 8, -low)};
    const QRectF shown = m_view.target.adjusted(2, 2, -2, -2);
    for (const bool overSymbols : {false, true}) {
        if (overSymbols && static_cast<qsizetype>(m_placed.size()) >= labelsThatMayCoverSymbols)
            break;
        for (const QPointF &place : places) {
            label.rect = QRectF(centre + place - QPointF(size.width() / 2, size.height() / 2), size);
            if (!shown.contains(label.rect) || !m_labels.isFree(label.rect) ||
                (!overSymbols && !m_symbols.isFree(label.rect)))
                continue;
            m_labels.take(label.rect);
            m_placed.push_back(label);
            return true;
        }
    }
    return false;
}

void Placer::placeTieTexts()
{
    std::vector<std::int32_t> ties;
    for (const std::int32_t tie : m_scene.index.linesNear(m_view.visible())) {
        const auto t = static_cast<size_t>(tie);
        if (!m_scene.tieLabels[t].isEmpty() && !m_scene.isTieHidden(tie) && !m_scene.tiePast[t])
            ties.push_back(tie);
    }
    std::stable_sort(ties.begin(), ties.end(), [this](std::int32_t a, std::int32_t b) {
        return m_scene.tieWidths[static_cast<size_t>(a)] > m_scene.tieWidths[static_cast<size_t>(b)];
    });
    const size_t most = m_placed.size() + mostLabels();
    for (const std::int32_t tie : ties) {
        if (m_placed.size() >= most)
            return;
        placeTieText(tie);
    }
}

void Placer::placeTieText(std::int32_t tie)
{
    const auto t = static_cast<size_t>(tie);
    const QLineF line = m_scene.tieLine(tie, m_view);
    PlacedLabel label{-1, tie, {}, m_details.elidedText(m_scene.tieLabels[t], Qt::ElideRight, 200), {}};
    const QSizeF size(std::ceil(m_details.horizontalAdvance(label.text)) + 2 * padding, std::ceil(m_details.height()));
    // A label that sticks out of its own line on both sides could belong to any line.
    if (line.isNull() || line.length() < size.width() * 0.55)
        return;
    const bool hasBead = m_scene.tieKinds[t] != TieKind::Money && m_scene.tieCounts[t] > 1;
    const std::array<double, 5> shares =
        hasBead ? std::array<double, 5>{0.32, 0.68, 0.25, 0.75, 0.38} : std::array<double, 5>{0.5, 0.4, 0.6, 0.3, 0.7};
    const QRectF shown = m_view.target.adjusted(2, 2, -2, -2);
    for (const double share : shares) {
        label.rect = QRectF(line.pointAt(share) - QPointF(size.width() / 2, size.height() / 2), size);
        if (!shown.contains(label.rect) || !m_labels.isFree(label.rect) || !m_symbols.isFree(label.rect))
            continue;
        m_labels.take(label.rect);
        m_placed.push_back(label);
        return;
    }
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(static_cast<int>(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on screen and paper
    return font;
}

} // namespace

QFont labelFont()
{
    return fontOf(12, QFont::Medium);
}

QFont detailFont()
{
    return fontOf(11, QFont::Normal);
}

std::vector<PlacedLabel> placeLabels(const Scene &scene, const Viewport &view)
{
    return Placer(scene, view).place();
}

} // namespace kluwen::ui
