#pragma once
#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include "ui/base/theme.h"
#include "ui/chart/rulesample.h"
#include "ui/chart/stylerules.h"
#include <functional>
#include <memory>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

struct Scene;

/// The values of one rule over the nodes or edges of a network, put into steps or groups.
struct StyleScale
{
    StyleRule rule;
    std::vector<std::int8_t> steps; ///< per node or edge: index into texts; -1 = no value, drawn as without the rule
    QStringList texts;              ///< of the steps, for the legend
    QStringList badges;             ///< a few signs for each step
    bool isGroups = false;          ///< groups side by side rather than steps from low to high
    std::vector<QString> own;       ///< badge of each node where it tells more than its step; may be empty
};

inline constexpr int mostSteps = 5;  ///< from low to high
inline constexpr int mostGroups = 7; ///< beside each other; the rest is "other"

/// Equal numbers of nodes in each of at most five steps, equal values in one step; `textOf` tells a value. Not a number
/// = no value.
[[nodiscard]] StyleScale steppedScale(const StyleRule &rule, const std::vector<double> &values,
                                      const std::function<QString(double)> &textOf);
/// The most frequent values each a group, the rest together; an empty key = no value.
[[nodiscard]] StyleScale groupedScale(const StyleRule &rule, const std::vector<QString> &keys,
                                      const std::function<QString(const QString &)> &textOf);

/// How a network is drawn by rules.
struct ChartStyle
{
    std::shared_ptr<const graph::Network> network; ///< what the steps lie beside
    std::vector<StyleScale> scales;
};

/// Measures and reads what the rules look at, on a worker.
[[nodiscard]] Result<ChartStyle> computeStyle(store::CaseFile &caseFile, std::shared_ptr<const graph::Network> network,
                                              const StyleRules &rules, Language language, Progress &progress);

/// Puts colours, sizes, badges, widths and their legend into a scene that was made of the same network; whatever rules
/// had put there before is gone. Colours are told apart by the colour-blind.
void applyStyle(Scene &scene, const ChartStyle &style, const Theme &theme);

[[nodiscard]] QRgb groupColour(int group, bool isOther, const Theme &theme);
/// From pale to strong on the ground of the theme (after viridis, Smith and Van der Walt 2015).
[[nodiscard]] QRgb stepColour(int step, int steps, const Theme &theme);

} // namespace kluwen::ui
