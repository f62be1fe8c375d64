#include "ui/chart/legend.h"

#include "ui/base/symbols.h"
#include "ui/chart/painter.h"
#include "ui/chart/shapegeometry.h"

#include <array>
#include <QFontMetricsF>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

struct FamilyText
{
    const char *family;
    const char *text;
};

constexpr std::array<FamilyText, 9> familyTexts{{{"ownership", QT_TRANSLATE_NOOP("Picture", "ownership")},
                                                 {"control", QT_TRANSLATE_NOOP("Picture", "control and position")},
                                                 {"social", QT_TRANSLATE_NOOP("Picture", "social tie")},
                                                 {"facilitation", QT_TRANSLATE_NOOP("Picture", "facilitation")},
                                                 {"money", QT_TRANSLATE_NOOP("Picture", "money")},
                                                 {"communication", QT_TRANSLATE_NOOP("Picture", "communication")},
                                                 {"place", QT_TRANSLATE_NOOP("Picture", "place")},
                                                 {"event", QT_TRANSLATE_NOOP("Picture", "event")},
                                                 {"document", QT_TRANSLATE_NOOP("Picture", "document")}}};

void addThingEntries(const Scene &scene, std::vector<LegendEntry> &entries)
{
    std::vector<std::uint8_t> isUsed(static_cast<size_t>(scene.symbolNames.size()), 0);
    for (size_t n = 0; n < scene.ids.size(); ++n) {
        if (isUsed[scene.symbols[n]] || (scene.looks[n] & HiddenLook))
            continue;
        isUsed[scene.symbols[n]] = 1;
        LegendEntry entry;
        entry.text = scene.typeNames[scene.symbols[n]];
        entry.family = scene.families[n];
        entry.symbol = scene.symbolNames[scene.symbols[n]];
        entries.push_back(entry);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LegendEntry &a, const LegendEntry &b) { return a.family < b.family; });
}

void addTieEntries(const Scene &scene, const Phrasebook &phrases, std::vector<LegendEntry> &entries)
{
    for (qsizetype family = 0; family < scene.familyNames.size(); ++family) {
        std::array<bool, 3> kinds{};
        for (size_t t = 0; t < scene.tieFamilies.size(); ++t)
            if (scene.tieFamilies[t] == family && !scene.isTieHidden(static_cast<std::int32_t>(t)))
                kinds.at(static_cast<size_t>(scene.tieKinds[t])) = true;
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            if (!kinds.at(kind))
                continue;
            LegendEntry entry;
            entry.kind = LegendEntry::Kind::Tie;
            entry.tieFamily = scene.familyNames[family];
            entry.tieKind = static_cast<TieKind>(kind);
            entry.text = tieFamilyText(entry.tieFamily, phrases.language());
            if (entry.tieKind == TieKind::Money)
                entry.text = phrases.text(QT_TRANSLATE_NOOP("Picture", "payments, width by amount"));
            else if (entry.tieFamily == QLatin1String("money"))
                entry.text = phrases.text(QT_TRANSLATE_NOOP("Picture", "account holder, loan"));
            entries.push_back(entry);
        }
    }
}

void addStyleEntries(const Scene &scene, const Phrasebook &phrases, std::vector<LegendEntry> &entries)
{
    bool unconfirmed = false, suspected = false, past = false, several = false;
    for (size_t t = 0; t < scene.tieFamilies.size(); ++t) {
        if (scene.isTieHidden(static_cast<std::int32_t>(t)))
            continue;
        unconfirmed = unconfirmed || scene.tieCertainty[t] == graph::Certainty::Unconfirmed;
        suspected = suspected || scene.tieCertainty[t] == graph::Certainty::Suspected;
        past = past || scene.tiePast[t];
        several = several || (scene.tieKinds[t] != TieKind::Money && scene.tieCounts[t] > 1);
    }
    const auto add = [&](bool isUsed, const char *text, const auto &set) {
        if (!isUsed)
            return;
        LegendEntry entry;
        entry.kind = LegendEntry::Kind::Style;
        entry.text = phrases.text(text);
        set(entry);
        entries.push_back(entry);
    };
    add(unconfirmed, QT_TRANSLATE_NOOP("Picture", "unconfirmed"),
        [](LegendEntry &entry) { entry.certainty = graph::Certainty::Unconfirmed; });
    add(suspected, QT_TRANSLATE_NOOP("Picture", "suspected"),
        [](LegendEntry &entry) { entry.certainty = graph::Certainty::Suspected; });
    add(past, QT_TRANSLATE_NOOP("Picture", "in the past"), [](LegendEntry &entry) { entry.past = true; });
    add(several, QT_TRANSLATE_NOOP("Picture", "number of links in one line"),
        [](LegendEntry &entry) { entry.bead = true; });
}

void addBadgeEntries(const Scene &scene, Language language, std::vector<LegendEntry> &entries)
{
    RoleMask used = 0;
    for (size_t n = 0; n < scene.roles.size(); ++n)
        if (!(scene.looks[n] & HiddenLook))
            used |= scene.roles[n];
    const PropertyType *role = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("role"));
    for (const int number : rolesIn(used)) {
        LegendEntry entry;
        entry.kind = LegendEntry::Kind::Badge;
        entry.role = number;
        entry.text = role ? role->codeLabel(roleCode(number), language) : roleCode(number);
        entries.push_back(entry);
    }
}

void addRuleEntries(const Scene &scene, std::vector<LegendEntry> &entries)
{
    for (const RuleSample &sample : scene.ruleSamples) {
        LegendEntry entry;
        entry.kind = LegendEntry::Kind::Rule;
        entry.text = sample.text;
        entry.rule = sample;
        entries.push_back(entry);
    }
}

/// A line of that colour and width, a disc of that colour and size, or a badge, as the rule draws it.
void paintRuleSample(QPainter &painter, const QRectF &box, const RuleSample &sample, const Theme &theme)
{
    using Kind = RuleSample::Kind;
    const QColor neutral = mixed(theme.textMuted, theme.canvas, 0.3);
    const auto factor = static_cast<double>(sample.factor);
    const QPointF left(box.left() + 2, box.center().y());
    if (sample.kind == Kind::TieColour || sample.kind == Kind::TieWidth) {
        const bool isWidth = sample.kind == Kind::TieWidth;
        painter.setPen(QPen(isWidth ? neutral : QColor(sample.colour), isWidth ? std::min(factor * 1.6, 9.0) : 3));
        painter.drawLine(left, QPointF(box.right() - 2, left.y()));
    } else if (sample.kind == Kind::ThingBadge) {
        painter.setPen(QPen(theme.textMuted, 1));
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(QRectF(box.center() - QPointF(13, 7.5), QSizeF(26, 15)), 7, 7);
        painter.setFont(detailFont());
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter, sample.badge);
    } else if (sample.kind != Kind::Heading) {
        const bool isSize = sample.kind == Kind::ThingSize;
        const double radius = isSize ? std::clamp(factor * 4.2, 2.5, 10.5) : 7;
        painter.setPen(QPen(isSize ? theme.textMuted : mixed(QColor(sample.colour), theme.text, 0.4), 1.2));
        painter.setBrush(isSize ? mixed(theme.textMuted, theme.canvas, 0.6) : QColor(sample.colour));
        painter.drawEllipse(box.center(), radius, radius);
    }
}

/// A scene of one thing or two, so that the sample is drawn by the painter of the chart itself.
Scene sampleScene(const LegendEntry &entry)
{
    graph::Network network;
    const bool isTie = entry.kind == LegendEntry::Kind::Tie || entry.kind == LegendEntry::Kind::Style;
    const QString type = isTie ? QStringLiteral("person") : QString();
    network.addNode(RecordId(1), {}, type);
    if (isTie) {
        network.addNode(RecordId(2), {}, type);
        network.addEdge(0, 1, QStringLiteral("sample"));
        network.certainty.front() = entry.certainty;
        network.past.front() = entry.past ? 1 : 0;
    }
    network.finish();
    Scene scene = makeScene(network, {{0, 0}, {0, 0}}, {}, Language::English);
    if (!isTie)
        return scene;
    scene.radii = {0.1F, 0.1F};
    scene.tieKinds.front() = entry.tieKind;
    scene.tieWidths.front() = entry.tieKind == TieKind::Money ? 7.0F : 1.6F;
    scene.familyNames.front() = entry.tieFamily;
    scene.tieArrows.front() = entry.tieKind == TieKind::Ownership ? 1 : 0;
    scene.tieCounts.front() = entry.bead ? 3 : 1;
    return scene;
}

struct Place
{
    double x = 0;
    int row = 0;
};

/// Flows the entries into rows of that width.
std::vector<Place> flow(const std::vector<LegendEntry> &entries, double width)
{
    const QFontMetricsF metrics(detailFont());
    std::vector<Place> places;
    Place next;
    for (const LegendEntry &entry : entries) {
        const double needed = legendSampleWidth + metrics.horizontalAdvance(entry.text) + 22;
        if (next.x > 0 && next.x + needed > width) {
            next.x = 0;
            ++next.row;
        }
        places.push_back(next);
        next.x += needed;
    }
    return places;
}

void paintEntry(QPainter &painter, QPointF at, const LegendEntry &entry, const Theme &theme)
{
    const QRectF sample(at.x(), at.y(), legendSampleWidth - 6, legendRowHeight);
    paintLegendSample(painter, sample, entry, theme);
    painter.setFont(detailFont());
    painter.setPen(theme.text);
    const bool isHeading = entry.kind == LegendEntry::Kind::Rule && entry.rule.kind == RuleSample::Kind::Heading;
    if (isHeading)
        painter.setPen(theme.textMuted);
    painter.drawText(QRectF(at.x() + (isHeading ? 2 : legendSampleWidth), at.y(), 600, legendRowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, entry.text);
}

constexpr double stripMargin = 14;

struct Column
{
    size_t count = 0;
    double width = 0;
};

/// Columns of equal height that stay below that height, each as wide as its texts.
std::vector<Column> columnsOf(const std::vector<LegendEntry> &entries, double mostHeight)
{
    const auto fitting = std::max<size_t>(4, static_cast<size_t>(std::max(mostHeight, 0.0) / legendRowHeight));
    const size_t number = (entries.size() + fitting - 1) / fitting;
    if (number == 0)
        return {};
    const size_t each = (entries.size() + number - 1) / number;
    const QFontMetricsF metrics(detailFont());
    std::vector<Column> columns;
    for (size_t first = 0; first < entries.size(); first += each) {
        Column column{std::min(each, entries.size() - first), 0};
        for (size_t i = first; i < first + column.count; ++i) {
            const bool isHeading =
                entries[i].kind == LegendEntry::Kind::Rule && entries[i].rule.kind == RuleSample::Kind::Heading;
            column.width = std::max(column.width, metrics.horizontalAdvance(entries[i].text) +
                                                      (isHeading ? 2 : legendSampleWidth) + 12);
        }
        columns.push_back(column);
    }
    return columns;
}

} // namespace

QString tieFamilyText(const QString &family, Language language)
{
    const Phrasebook phrases(language);
    for (const FamilyText &entry : familyTexts)
        if (family == QLatin1String(entry.family))
            return phrases.text(entry.text);
    return family;
}

std::vector<LegendEntry> legendEntries(const Scene &scene, Language language)
{
    const Phrasebook phrases(language);
    std::vector<LegendEntry> entries;
    addThingEntries(scene, entries); // sorted by family: before the rules, which are put in front of them
    std::vector<LegendEntry> rules;
    addRuleEntries(scene, rules);
    entries.insert(entries.begin(), rules.begin(), rules.end());
    addTieEntries(scene, phrases, entries);
    addStyleEntries(scene, phrases, entries);
    addBadgeEntries(scene, language, entries);
    return entries;
}

void paintLegendSample(QPainter &painter, const QRectF &box, const LegendEntry &entry, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.kind == LegendEntry::Kind::Thing) {
        paintShape(painter, entry.family, entry.symbol, box.center(), 9, theme);
    } else if (entry.kind == LegendEntry::Kind::Rule) {
        paintRuleSample(painter, box, entry.rule, theme);
    } else {
        Scene scene = sampleScene(entry);
        Viewport view{box, {0, 0}, 0.9};
        if (entry.kind == LegendEntry::Kind::Badge) {
            paintBadgeSample(painter, entry.role, box.center(), theme);
        } else {
            scene.positions = {{-box.width() / 2 / view.scale, 0}, {box.width() / 2 / view.scale, 0}};
            paintTies(painter, scene, {0}, view, theme);
        }
    }
    painter.restore();
}

double legendStripHeight(const Scene &scene, double width, Language language)
{
    const auto places = flow(legendEntries(scene, language), width - 2 * stripMargin);
    return places.empty() ? 0 : (places.back().row + 1) * legendRowHeight + stripMargin;
}

void paintLegendStrip(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                      Language language)
{
    const auto entries = legendEntries(scene, language);
    const double height = legendStripHeight(scene, target.width(), language);
    const QRectF strip(target.left(), target.bottom() - height, target.width(), height);
    painter.fillRect(strip, theme.canvas);
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(strip.topLeft() + QPointF(stripMargin, 0.5), strip.topRight() + QPointF(-stripMargin, 0.5));
    const auto places = flow(entries, target.width() - 2 * stripMargin);
    for (size_t i = 0; i < entries.size(); ++i)
        paintEntry(painter,
                   strip.topLeft() +
                       QPointF(stripMargin + places[i].x, stripMargin / 2 + places[i].row * legendRowHeight),
                   entries[i], theme);
}

QSizeF legendListSize(const std::vector<LegendEntry> &entries, double mostHeight)
{
    double width = 0;
    const auto columns = columnsOf(entries, mostHeight);
    for (const Column &column : columns)
        width += column.width;
    const size_t rows = columns.empty() ? 0 : columns.front().count;
    return {width, static_cast<double>(rows) * legendRowHeight};
}

void paintLegendList(QPainter &painter, const QRectF &box, const std::vector<LegendEntry> &entries, const Theme &theme)
{
    QPointF at = box.topLeft();
    size_t next = 0;
    for (const Column &column : columnsOf(entries, box.height())) {
        for (size_t row = 0; row < column.count; ++row)
            paintEntry(painter, at + QPointF(0, static_cast<double>(row) * legendRowHeight), entries[next++], theme);
        at.rx() += column.width;
    }
}

} // namespace kluwen::ui
