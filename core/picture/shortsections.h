#pragma once
#include <QString>

namespace kluwen::picture
{

/// The section that a short form stands for on a poster or an overview: "money" for "money_brief"; any other id is
/// itself. What is put into the whole section, and set for it, holds for its short form too.
[[nodiscard]] inline QString wholeSection(const QString &id)
{
    if (id == QLatin1String("money_brief"))
        return QStringLiteral("money");
    if (id == QLatin1String("timeline_figure"))
        return QStringLiteral("timeline");
    if (id == QLatin1String("network_figure"))
        return QStringLiteral("network");
    return id;
}

} // namespace kluwen::picture
