#pragma once
#include <QRgb>
#include <QString>

namespace kluwen::ui
{

/// One line of the legend of a style rule: what is drawn so, and what it means.
struct RuleSample
{
    enum class Kind {
        Heading, ///< what the rule tells; no sample
        ThingColour,
        ThingSize,
        ThingBadge,
        TieColour,
        TieWidth
    };
    Kind kind = Kind::Heading;
    QString text;
    QRgb colour = 0;
    float factor = 1;
    QString badge;
    friend bool operator==(const RuleSample &, const RuleSample &) = default;
};

} // namespace kluwen::ui
