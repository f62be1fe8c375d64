#pragma once
#include <QList>
#include <QString>

namespace kluwen::ui
{

/// What a rule makes of a value: how a thing or link is drawn.
enum class StyleChannel { ThingColour, ThingSize, ThingBadge, LinkColour, LinkWidth };

/// What a rule looks at. Each is told in words in the legend, and no one is made of nationality, ethnicity or health.
enum class StyleMeasure {
    None,
    Type,
    Property,
    Grading,     ///< the best of its statements
    Degree,      ///< things: number of neighbours
    Betweenness, ///< things: how many shortest ways pass it
    PageRank,    ///< things
    Community,   ///< things: groups that are closer among themselves
    MoneyIn,     ///< things: payments received, in the currency used most
    MoneyOut,
    Certainty, ///< links: confirmed, unconfirmed, suspected
    Amount,    ///< links: sum of payments, in the currency used most
    Count      ///< links: number of links or payments in the line
};

struct StyleRule
{
    StyleChannel channel = StyleChannel::ThingColour;
    StyleMeasure measure = StyleMeasure::None;
    QString property; ///< for Property
    friend bool operator==(const StyleRule &, const StyleRule &) = default;
};

/// At most one rule a channel. Kept in the case as a document.
using StyleRules = QList<StyleRule>;

inline const QString styleKey = QStringLiteral("chart/style");

[[nodiscard]] QString toJson(const StyleRules &rules); ///< empty for no rules; neutral
/// What is not known, from a newer version say, is left out.
[[nodiscard]] StyleRules styleRulesFromJson(const QString &json);

[[nodiscard]] QList<StyleChannel> styleChannels();
[[nodiscard]] QList<StyleMeasure> measuresFor(StyleChannel channel); ///< without None
[[nodiscard]] QString channelText(StyleChannel channel);             ///< "Colour of things"
[[nodiscard]] QString measureText(StyleMeasure measure);             ///< "number of neighbours"
[[nodiscard]] bool isForLinks(StyleChannel channel);

} // namespace kluwen::ui
