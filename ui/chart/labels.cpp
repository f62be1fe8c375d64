#include "ui/chart/labels.h"

#include "ui/chart/paperlabels.h"
#include "ui/chart/shapegeometry.h"
#include "ui/chart/takenfield.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kluwen::ui
{

namespace
{

constexpr double gap = 3;              ///< pixels between a symbol and its label
constexpr double padding = 2;          ///< halo around the text
constexpr double twoLineScale = 1.25;  ///< from this scale on a second line is shown
constexpr double typeLineScale = 1.8;  ///< a second line that only repeats what the symbol says waits until here
constexpr double tieLabelScale = 0.62; ///< from this scale on ties have labels
constexpr int labelsThatMayCoverSymbols = 12;
constexpr double blockSize = 256; ///< pixels; the squares of the scene by which labels are counted
constexpr qsizetype mostRemembered = 40000;

/// How many labels a block may have at that scale, and how important a thing must be: far out a few names orient, near
/// by as many as fit.
struct Budget
{
    int names = 26;
    int ties = 20;
    std::int32_t lastRank = 0;
};

Budget budgetAt(double scale, std::int32_t things)
{
    if (scale < 0.12)
        return {2, 0, std::max(60, things / 40)};
    if (scale < 0.25)
        return {5, 0, std::max(200, things / 5)};
    // In steps, so that no frame of a zoom has to draw hundreds of new labels.
    if (scale < 0.30)
        return {10, 0, std::max(400, things / 3)};
    if (scale < 0.36)
        return {16, 10, std::max(800, things / 3 * 2)};
    return {26, 20, things};
}

/// Counts per block of the scene.
class BlockCounts
{
public:
    BlockCounts(const Viewport &view, double margin)
        : m_scale(view.scale), m_left(block(view.visible(margin).left())), m_top(block(view.visible(margin).top())),
          m_columns(block(view.visible(margin).right()) - m_left + 1),
          m_rows(block(view.visible(margin).bottom()) - m_top + 1),
          m_counts(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), 0)
    {
    }
    [[nodiscard]] int &of(QPointF scene)
    {
        const int x = std::clamp(block(scene.x()) - m_left, 0, m_columns - 1);
        const int y = std::clamp(block(scene.y()) - m_top, 0, m_rows - 1);
        return m_counts[static_cast<size_t>(y * m_columns + x)];
    }

private:
    [[nodiscard]] int block(double scene) const { return static_cast<int>(std::floor(scene * m_scale / blockSize)); }

    double m_scale;
    int m_left;
    int m_top;
    int m_columns;
    int m_rows;
    std::vector<int> m_counts;
};

class Placer
{
public:
    Placer(const Scene &scene, const Viewport &view, const LabelRules &rules, TextMeasure &measure)
        : m_scene(scene), m_view(view), m_rules(rules), m_measure(measure),
          m_budget(budgetAt(view.scale, scene.count())), m_symbolScale(view.symbolScale()),
          m_twoLines(view.scale >= twoLineScale), m_symbols(view.target), m_labels(view.target)
    {
    }

    std::vector<PlacedLabel> place()
    {
        markSymbols();
        keepBefore();
        if (m_rules.everyName)
            takeEveryName();
        else
            placeNames();
        if (m_view.scale >= tieLabelScale)
            placeTieTexts();
        return std::move(m_placed);
    }

private:
    void markSymbols();
    void keepBefore();
    void takeEveryName();
    void placeNames();
    bool placeName(graph::NodeIndex node);
    void placeTieTexts();
    bool placeTieText(std::int32_t tie);
    [[nodiscard]] bool isOverAnotherTie(const QRectF &rect, std::int32_t tie) const;
    [[nodiscard]] bool isRoom(const QRectF &rect, bool overSymbols);
    [[nodiscard]] QRectF boxOf(graph::NodeIndex node) const;
    [[nodiscard]] QPointF middleOf(std::int32_t tie) const;

    const Scene &m_scene;
    const Viewport &m_view;
    const LabelRules &m_rules;
    TextMeasure &m_measure;
    Budget m_budget;
    double m_symbolScale;
    bool m_twoLines;
    std::vector<graph::NodeIndex> m_visible; ///< the most important first
    std::vector<std::int32_t> m_done;        ///< ties that keep their labels; ascending
    TakenField m_symbols;
    TakenField m_labels;
    std::vector<PlacedLabel> m_placed;
};

QRectF Placer::boxOf(graph::NodeIndex node) const
{
    const auto n = static_cast<size_t>(node);
    return shapeBounds(m_scene.families[n], m_view.toTarget(m_scene.positions[n]),
                       m_scene.pixelRadiusAt(node, m_view.scale, m_symbolScale));
}

QPointF Placer::middleOf(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    return (m_scene.positions[static_cast<size_t>(m_scene.tieFrom[t])] +
            m_scene.positions[static_cast<size_t>(m_scene.tieTo[t])]) /
           2;
}

void Placer::markSymbols()
{
    for (const graph::NodeIndex node : m_scene.index.pointsNear(m_view.visible(60))) {
        if (m_scene.isHidden(node))
            continue;
        const QRectF box = boxOf(node);
        if (!box.intersects(m_view.target))
            continue;
        m_visible.push_back(node);
        if (box.height() >= 8)
            m_symbols.take(box.adjusted(1, 1, -1, -1));
    }
    std::sort(m_visible.begin(), m_visible.end(), [this](graph::NodeIndex a, graph::NodeIndex b) {
        return m_scene.ranks[static_cast<size_t>(a)] < m_scene.ranks[static_cast<size_t>(b)];
    });
}

void Placer::keepBefore()
{
    if (!m_rules.before)
        return;
    for (const PlacedLabel &label : *m_rules.before) {
        if (!label.rect.intersects(m_view.target))
            continue;
        m_labels.take(label.rect);
        m_placed.push_back(label);
        if (label.tie >= 0)
            m_done.push_back(label.tie);
    }
    std::sort(m_done.begin(), m_done.end());
}

void Placer::takeEveryName()
{
    for (PlacedLabel &label :
         placeEveryName(m_scene, m_view, m_rules.area.isNull() ? m_view.target : m_rules.area, m_measure)) {
        m_labels.take(label.rect);
        m_placed.push_back(std::move(label));
    }
}

void Placer::placeNames()
{
    BlockCounts names(m_view, 120);
    BlockCounts tries(m_view, 120);
    std::vector<graph::NodeIndex> done;
    for (const PlacedLabel &label : m_placed)
        if (label.node >= 0) {
            done.push_back(label.node);
            ++names.of(m_scene.positions[static_cast<size_t>(label.node)]);
        }
    std::sort(done.begin(), done.end());
    for (const graph::NodeIndex node : m_visible) {
        const auto n = static_cast<size_t>(node);
        if (m_scene.ranks[n] >= m_budget.lastRank)
            return;
        if (m_scene.labels[n].isEmpty() || (m_scene.looks[n] & GreyLook) ||
            std::binary_search(done.begin(), done.end(), node))
            continue;
        int &here = names.of(m_scene.positions[n]);
        if (here >= m_budget.names || ++tries.of(m_scene.positions[n]) > m_budget.names * 6)
            continue;
        here += placeName(node) ? 1 : 0;
    }
}

bool Placer::isRoom(const QRectF &rect, bool overSymbols)
{
    if (m_rules.wholeOnly && !m_view.target.adjusted(2, 2, -2, -2).contains(rect))
        return false;
    return m_labels.isFree(rect) && (overSymbols || m_symbols.isFree(rect));
}

bool Placer::placeName(graph::NodeIndex node)
{
    const auto n = static_cast<size_t>(node);
    const auto &name =
        m_measure.shown(m_twoLines ? TextMeasure::Kind::WideName : TextMeasure::Kind::Name, m_scene.labels[n]);
    PlacedLabel label{node, -1, {}, name.text, {}, {}};
    double width = name.width;
    double height = m_measure.nameHeight();
    const bool isType = m_scene.details[n] == m_scene.typeNames[m_scene.symbols[n]];
    if (m_twoLines && !m_scene.details[n].isEmpty() && (!isType || m_view.scale >= typeLineScale)) {
        const auto &detail = m_measure.shown(TextMeasure::Kind::Detail, m_scene.details[n]);
        label.detail = detail.text;
        width = std::max(width, detail.width);
        height += m_measure.detailHeight();
    }
    const QSizeF size(std::ceil(width) + 2 * padding, std::ceil(height) + 2);
    const QPointF centre = m_view.toTarget(m_scene.positions[n]);
    const QRectF box = boxOf(node);
    const double dx = (box.width() + size.width()) / 2 + gap;
    const double dy = (box.height() + size.height()) / 2 + gap - 1;
    const double low = box.height() / 2 + size.height() / 2 - 4;
    // In order of preference: below, right, left, above, then the corners.
    const std::array<QPointF, 8> places{QPointF(0, dy),        QPointF(dx, 0),        QPointF(-dx, 0),
                                        QPointF(0, -dy),       QPointF(dx - 8, low),  QPointF(-dx + 8, low),
                                        QPointF(dx - 8, -low), QPointF(-dx + 8, -low)};
    const auto isPlaced = [&](bool overSymbols) {
        for (const QPointF &place : places) {
            label.rect = QRectF(centre + place - QPointF(size.width() / 2, size.height() / 2), size);
            if (!isRoom(label.rect, overSymbols))
                continue;
            m_labels.take(label.rect);
            m_placed.push_back(label);
            return true;
        }
        return false;
    };
    return isPlaced(false) || (m_scene.ranks[n] < labelsThatMayCoverSymbols && isPlaced(true));
}

void Placer::placeTieTexts()
{
    std::vector<std::int32_t> ties;
    for (const std::int32_t tie : m_scene.index.linesNear(m_view.visible())) {
        const auto t = static_cast<size_t>(tie);
        if (!m_scene.tieLabels[t].isEmpty() && !m_scene.isTieHidden(tie) && !m_scene.tiePast[t] &&
            !m_scene.isTieGrey(tie) && !std::binary_search(m_done.begin(), m_done.end(), tie))
            ties.push_back(tie);
    }
    std::stable_sort(ties.begin(), ties.end(), [this](std::int32_t a, std::int32_t b) {
        return m_scene.tieWidths[static_cast<size_t>(a)] > m_scene.tieWidths[static_cast<size_t>(b)];
    });
    BlockCounts counts(m_view, 120);
    for (const std::int32_t tie : m_done)
        ++counts.of(middleOf(tie));
    for (const std::int32_t tie : ties) {
        int &here = counts.of(middleOf(tie));
        if (here < m_budget.ties && placeTieText(tie))
            ++here;
    }
}

bool Placer::placeTieText(std::int32_t tie)
{
    const auto t = static_cast<size_t>(tie);
    const QLineF line = m_scene.tieLine(tie, m_view, m_symbolScale);
    const auto &shown = m_measure.shown(TextMeasure::Kind::Tie, m_scene.tieLabels[t]);
    PlacedLabel label{-1, tie, {}, shown.text, {}, {}};
    const QSizeF size(std::ceil(shown.width) + 2 * padding, std::ceil(m_measure.detailHeight()));
    // A label that sticks out of its own line on both sides could belong to any line.
    if (line.isNull() || line.length() < size.width() * 0.55)
        return false;
    const bool hasBead = m_scene.tieKinds[t] != TieKind::Money && m_scene.tieCounts[t] > 1;
    const std::array<double, 5> shares =
        hasBead ? std::array<double, 5>{0.32, 0.68, 0.25, 0.75, 0.38} : std::array<double, 5>{0.5, 0.4, 0.6, 0.3, 0.7};
    for (const double share : shares) {
        label.rect = QRectF(line.pointAt(share) - QPointF(size.width() / 2, size.height() / 2), size);
        if (!label.rect.intersects(m_view.target) || !isRoom(label.rect, false) ||
            (m_rules.everyName && isOverAnotherTie(label.rect, tie)))
            continue;
        m_labels.take(label.rect);
        m_placed.push_back(label);
        return true;
    }
    return false;
}

/// On paper no pointer tells to which line an amount belongs.
bool Placer::isOverAnotherTie(const QRectF &rect, std::int32_t tie) const
{
    const std::vector<std::int32_t> near =
        m_scene.index.linesNear(QRectF(m_view.toScene(rect.topLeft()), m_view.toScene(rect.bottomRight())));
    return std::any_of(near.begin(), near.end(), [&](std::int32_t other) {
        return other != tie && !m_scene.isTieHidden(other) &&
               lineCrosses(rect, m_scene.tieLine(other, m_view, m_symbolScale));
    });
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

TextMeasure::TextMeasure()
    : m_names(labelFont()), m_details(detailFont()), m_nameHeight(m_names.height()), m_detailHeight(m_details.height())
{
}

const TextMeasure::Shown &TextMeasure::shown(Kind kind, const QString &text)
{
    auto &known = m_shown.at(static_cast<size_t>(kind));
    auto found = known.constFind(text);
    if (found != known.cend())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    const bool isName = kind == Kind::Name || kind == Kind::WideName;
    const QFontMetricsF &metrics = isName ? m_names : m_details;
    const double most = kind == Kind::Name ? 170 : kind == Kind::Tie ? 200 : 240;
    Shown shown{text, metrics.horizontalAdvance(text)};
    if (shown.width > most) {
        shown.text = metrics.elidedText(text, isName ? Qt::ElideMiddle : Qt::ElideRight, most);
        shown.width = metrics.horizontalAdvance(shown.text);
    }
    return *known.insert(text, shown);
}

std::vector<PlacedLabel> placeLabels(const Scene &scene, const Viewport &view, const LabelRules &rules)
{
    if (rules.measure)
        return Placer(scene, view, rules, *rules.measure).place();
    TextMeasure measure;
    return Placer(scene, view, rules, measure).place();
}

} // namespace kluwen::ui
