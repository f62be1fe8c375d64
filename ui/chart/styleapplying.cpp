#include "ui/base/tr.h"
#include "ui/chart/chartstyle.h"
#include "ui/chart/scene.h"

#include <algorithm>
#include <array>

namespace kluwen::ui
{

namespace
{

constexpr std::array<float, mostSteps> sizes{0.75F, 1.0F, 1.25F, 1.6F, 2.0F};
constexpr std::array<float, mostSteps> widths{0.6F, 1.0F, 1.8F, 3.0F, 5.0F};

/// Fewer steps are spread over the same range.
size_t spread(int step, int steps)
{
    if (steps <= 1)
        return mostSteps / 2;
    return static_cast<size_t>(step * (mostSteps - 1) / (steps - 1));
}

QRgb colourOf(const StyleScale &scale, int step, const Theme &theme)
{
    const int steps = static_cast<int>(scale.texts.size());
    const bool isOther =
        scale.isGroups && step == mostGroups && steps == mostGroups + 1 && scale.badges[step].isEmpty();
    return scale.isGroups ? groupColour(step, isOther, theme) : stepColour(step, steps, theme);
}

void applyToThings(Scene &scene, const graph::Network &network, const StyleScale &scale, const Theme &theme)
{
    const int steps = static_cast<int>(scale.texts.size());
    const auto count = static_cast<size_t>(scene.count());
    const StyleChannel channel = scale.rule.channel;
    if (channel == StyleChannel::ThingColour)
        scene.thingColours.assign(count, 0);
    else if (channel == StyleChannel::ThingSize)
        scene.radiusFactors.assign(count, sizes.front());
    else
        scene.badges.assign(count, QString());
    for (size_t n = 0; n < count; ++n) {
        const graph::NodeIndex node = network.find(scene.ids[n]);
        const int step = node < 0 ? -1 : scale.steps[static_cast<size_t>(node)];
        if (step < 0)
            continue;
        if (channel == StyleChannel::ThingColour)
            scene.thingColours[n] = colourOf(scale, step, theme);
        else if (channel == StyleChannel::ThingSize)
            scene.radiusFactors[n] = sizes.at(spread(step, steps));
        else
            scene.badges[n] = scale.own.empty() ? scale.badges.value(step) : scale.own[static_cast<size_t>(node)];
    }
}

/// A line of several links takes the highest step among them, or the group of most of them.
int stepOfTie(const Scene &scene, const StyleScale &scale, size_t tie)
{
    std::array<int, 16> met{};
    int highest = -1;
    for (auto m = scene.memberOffsets[tie]; m < scene.memberOffsets[tie + 1]; ++m) {
        const auto edge = static_cast<size_t>(scene.members[static_cast<size_t>(m)]);
        if (edge >= scale.steps.size() || scale.steps[edge] < 0)
            continue;
        highest = std::max(highest, static_cast<int>(scale.steps[edge]));
        ++met.at(static_cast<size_t>(scale.steps[edge]));
    }
    if (!scale.isGroups || highest < 0)
        return highest;
    return static_cast<int>(std::max_element(met.begin(), met.end()) - met.begin());
}

void applyToTies(Scene &scene, const StyleScale &scale, const Theme &theme)
{
    const int steps = static_cast<int>(scale.texts.size());
    const auto count = static_cast<size_t>(scene.tieCount());
    const bool isColour = scale.rule.channel == StyleChannel::LinkColour;
    if (isColour)
        scene.tieColours.assign(count, 0);
    else
        scene.tieWidthFactors.assign(count, widths.front());
    for (size_t tie = 0; tie < count; ++tie) {
        const int step = stepOfTie(scene, scale, tie);
        if (step < 0)
            continue;
        if (isColour)
            scene.tieColours[tie] = colourOf(scale, step, theme);
        else
            scene.tieWidthFactors[tie] = widths.at(spread(step, steps));
    }
}

void addSamples(const StyleScale &scale, const Theme &theme, std::vector<RuleSample> &samples)
{
    using Kind = RuleSample::Kind;
    constexpr std::array<Kind, 5> kinds{Kind::ThingColour, Kind::ThingSize, Kind::ThingBadge, Kind::TieColour,
                                        Kind::TieWidth};
    RuleSample heading;
    heading.text = UiTr::tr("%1: %2").arg(channelText(scale.rule.channel), measureText(scale.rule.measure));
    if (scale.rule.measure == StyleMeasure::Property)
        heading.text = UiTr::tr("%1: %2").arg(channelText(scale.rule.channel), scale.rule.property);
    samples.push_back(heading);
    const int steps = static_cast<int>(scale.texts.size());
    for (int step = 0; step < steps; ++step) {
        RuleSample sample;
        sample.kind = kinds.at(static_cast<size_t>(scale.rule.channel));
        sample.text = scale.texts[step];
        sample.colour = colourOf(scale, step, theme);
        sample.factor = sample.kind == Kind::TieWidth ? widths.at(spread(step, steps)) : sizes.at(spread(step, steps));
        sample.badge = scale.badges.value(step);
        samples.push_back(sample);
    }
}

} // namespace

QRgb groupColour(int group, bool isOther, const Theme &theme)
{
    if (isOther)
        return theme.series.back().rgb();
    return theme.series.at(static_cast<size_t>(group) % theme.series.size()).rgb();
}

QRgb stepColour(int step, int steps, const Theme &theme)
{
    // The highest step stands out most: the darkest on a light ground, the brightest on a dark one.
    constexpr std::array<QRgb, mostSteps> onLight{0xff94a03a, 0xff3f9c6b, 0xff1f8f8b, 0xff365c8d, 0xff46327e};
    constexpr std::array<QRgb, mostSteps> onDark{0xff7a6cc4, 0xff4f86c0, 0xff2ba6a0, 0xff5fcf7a, 0xffe6e250};
    return (theme.isDark ? onDark : onLight).at(spread(std::clamp(step, 0, std::max(steps - 1, 0)), steps));
}

void applyStyle(Scene &scene, const ChartStyle &style, const Theme &theme)
{
    scene.thingColours.clear();
    scene.radiusFactors.clear();
    scene.badges.clear();
    scene.tieColours.clear();
    scene.tieWidthFactors.clear();
    scene.ruleSamples.clear();
    for (const StyleScale &scale : style.scales) {
        if (scale.texts.isEmpty() || !style.network)
            continue;
        if (isForLinks(scale.rule.channel))
            applyToTies(scene, scale, theme);
        else
            applyToThings(scene, *style.network, scale, theme);
        addSamples(scale, theme, scene.ruleSamples);
    }
    if (!scene.radiusFactors.empty())
        scene.renewIndex();
}

} // namespace kluwen::ui
