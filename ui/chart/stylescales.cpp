#include "ui/chart/chartstyle.h"

#include "ui/base/tr.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace kluwen::ui
{

namespace
{

/// First signs of a word or short value, for a badge.
QString shortened(const QString &text)
{
    return text.left(3);
}

} // namespace

StyleScale steppedScale(const StyleRule &rule, const std::vector<double> &values,
                        const std::function<QString(double)> &textOf)
{
    StyleScale scale;
    scale.rule = rule;
    scale.steps.assign(values.size(), -1);
    std::vector<double> sorted;
    for (const double value : values)
        if (!std::isnan(value))
            sorted.push_back(value);
    if (sorted.empty())
        return scale;
    std::sort(sorted.begin(), sorted.end());
    // The upper end of each step; equal values are never parted, so there may be fewer steps than asked for.
    std::vector<double> ends;
    for (int step = 1; step <= mostSteps; ++step) {
        const size_t at = std::max<size_t>(1, sorted.size() * static_cast<size_t>(step) / mostSteps) - 1;
        if (ends.empty() || sorted[at] > ends.back())
            ends.push_back(sorted[at]);
    }
    // Most things have no money and few links: among many equal low values the high ones keep steps of their own.
    if (ends.size() < static_cast<size_t>(mostSteps)) {
        std::vector<double> distinct = sorted;
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        ends.clear();
        for (int step = 1; step <= mostSteps; ++step) {
            const size_t at = std::max<size_t>(1, distinct.size() * static_cast<size_t>(step) / mostSteps) - 1;
            if (ends.empty() || distinct[at] > ends.back())
                ends.push_back(distinct[at]);
        }
    }
    for (size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]))
            scale.steps[i] =
                static_cast<std::int8_t>(std::lower_bound(ends.begin(), ends.end(), values[i]) - ends.begin());
    double first = sorted.front();
    for (const double end : ends) {
        const QString low = textOf(first);
        const QString high = textOf(end);
        scale.texts << (low == high ? low : UiTr::tr("%1 – %2").arg(low, high));
        scale.badges << shortened(high);
        const auto above = std::upper_bound(sorted.begin(), sorted.end(), end);
        first = above == sorted.end() ? end : *above;
    }
    return scale;
}

StyleScale groupedScale(const StyleRule &rule, const std::vector<QString> &keys,
                        const std::function<QString(const QString &)> &textOf)
{
    StyleScale scale;
    scale.rule = rule;
    scale.isGroups = true;
    scale.steps.assign(keys.size(), -1);
    QHash<QString, int> counts;
    for (const QString &key : keys)
        if (!key.isEmpty())
            ++counts[key];
    std::vector<std::pair<int, QString>> ordered;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ordered.emplace_back(-it.value(), it.key());
    std::sort(ordered.begin(), ordered.end());
    const bool hasOther = ordered.size() > static_cast<size_t>(mostGroups) + 1;
    QHash<QString, std::int8_t> groups;
    for (size_t i = 0; i < ordered.size(); ++i) {
        const bool isOther = hasOther && i >= static_cast<size_t>(mostGroups);
        groups.insert(ordered[i].second, static_cast<std::int8_t>(isOther ? mostGroups : static_cast<int>(i)));
        if (isOther)
            continue;
        scale.texts << textOf(ordered[i].second);
        scale.badges << shortened(scale.texts.constLast());
    }
    if (hasOther) {
        scale.texts << UiTr::tr("%n other(s)", nullptr, static_cast<int>(ordered.size()) - mostGroups);
        scale.badges << QString();
    }
    for (size_t i = 0; i < keys.size(); ++i)
        if (!keys[i].isEmpty())
            scale.steps[i] = groups.value(keys[i]);
    return scale;
}

} // namespace kluwen::ui
