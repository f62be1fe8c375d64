#include "ui/picture/differences.h"

namespace kluwen::ui
{

namespace
{

using picture::Difference;

QRgb colourOfDifference(Difference difference, const Theme &theme)
{
    switch (difference) {
    case Difference::New:
        return theme.series[2].rgb();
    case Difference::Changed:
        return theme.series[4].rgb();
    case Difference::Withdrawn:
        return theme.series[5].rgb();
    case Difference::Same:
        break;
    }
    return theme.series[7].rgb();
}

QString signOfDifference(Difference difference)
{
    switch (difference) {
    case Difference::New:
        return QStringLiteral("+");
    case Difference::Changed:
        return QStringLiteral("~");
    case Difference::Withdrawn:
        return QStringLiteral("−");
    case Difference::Same:
        break;
    }
    return {};
}

/// A line is new or withdrawn where all of its ties are; where some are, it has changed.
Difference ofTie(const Scene &scene, const std::vector<Difference> &edges, size_t tie)
{
    std::optional<Difference> all;
    for (std::int32_t at = scene.memberOffsets[tie]; at < scene.memberOffsets[tie + 1]; ++at) {
        const Difference one = edges[static_cast<size_t>(scene.members[static_cast<size_t>(at)])];
        if (all && *all != one)
            return Difference::Changed;
        all = one;
    }
    return all.value_or(Difference::Same);
}

} // namespace

void showDifferences(Scene &scene, const picture::NetworkFigure &figure, const Theme &theme, Language language)
{
    if (figure.nodeDifferences.size() != scene.ids.size() ||
        figure.edgeDifferences.size() != figure.network.from.size())
        return;
    for (const Difference difference : figure.nodeDifferences) {
        scene.thingColours.push_back(colourOfDifference(difference, theme));
        scene.badges.push_back(signOfDifference(difference));
    }
    for (size_t tie = 0; tie < scene.tieFrom.size(); ++tie)
        scene.tieColours.push_back(colourOfDifference(ofTie(scene, figure.edgeDifferences, tie), theme));
    const Phrasebook book(language);
    const auto sample = [&](RuleSample::Kind kind, const char *text, Difference difference) {
        RuleSample made;
        made.kind = kind;
        made.text = book.text(text);
        made.colour = colourOfDifference(difference, theme);
        scene.ruleSamples.push_back(made);
    };
    sample(RuleSample::Kind::ThingColour, QT_TRANSLATE_NOOP("Picture", "new (+)"), Difference::New);
    sample(RuleSample::Kind::ThingColour, QT_TRANSLATE_NOOP("Picture", "withdrawn (−)"), Difference::Withdrawn);
    sample(RuleSample::Kind::ThingColour, QT_TRANSLATE_NOOP("Picture", "in both versions"), Difference::Same);
    sample(RuleSample::Kind::TieColour, QT_TRANSLATE_NOOP("Picture", "some ties new or withdrawn"),
           Difference::Changed);
}

} // namespace kluwen::ui
