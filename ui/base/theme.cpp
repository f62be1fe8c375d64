#include "ui/base/theme.h"

#include <cmath>

namespace kluwen::ui
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Which of the eight belongs to a family; documents are grey, so that they stay in the background.
size_t seriesOf(Family family)
{
    switch (family) {
    case Family::Person:
        return 0;
    case Family::Organisation:
        return 1;
    case Family::Account:
        return 2;
    case Family::Asset:
        return 5;
    case Family::Place:
        return 6;
    case Family::Event:
        return 3;
    case Family::Document:
        break;
    }
    return 7;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor Theme::family(Family family) const
{
    return mixed(isDark ? canvas : QColor(Qt::white), series[seriesOf(family)], isDark ? 0.26 : 0.15);
}

QColor Theme::familyEdge(Family family) const
{
    return series[seriesOf(family)];
}

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xeef0f3);
    theme.surface = QColor(0xffffff);
    theme.surfaceRaised = QColor(0xf6f7f9);
    theme.canvas = QColor(0xfbfbfa);
    theme.grid = QColor(0xe7e9ec);
    theme.text = QColor(0x1b1f24);
    theme.textMuted = QColor(0x5a6370);
    theme.accent = QColor(0x1f5fbf);
    theme.accentText = QColor(0xffffff);
    theme.border = QColor(0xd3d8de);
    theme.danger = QColor(0xb3261e);
    theme.warning = QColor(0x8a5a00);
    theme.good = QColor(0x1e7a46);
    theme.series = {QColor(0x0067a3), QColor(0xb84f00), QColor(0x00785a), QColor(0x996500),
                    QColor(0x2f86bd), QColor(0xa1487c), QColor(0x75690a), QColor(0x5a6370)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x15171a);
    theme.surface = QColor(0x1c1f24);
    theme.surfaceRaised = QColor(0x24282e);
    theme.canvas = QColor(0x181a1e);
    theme.grid = QColor(0x262a30);
    theme.text = QColor(0xe4e7eb);
    theme.textMuted = QColor(0xa2abb6);
    theme.accent = QColor(0x78aefc);
    theme.accentText = QColor(0x0b1a30);
    theme.border = QColor(0x353b43);
    theme.danger = QColor(0xff8a80);
    theme.warning = QColor(0xf0b64a);
    theme.good = QColor(0x6ccb8e);
    theme.series = {QColor(0x56b4e9), QColor(0xf08a4b), QColor(0x3fc79a), QColor(0xe8b13f),
                    QColor(0x8fa8ff), QColor(0xe39ac4), QColor(0xd9cf4f), QColor(0xb4bcc7)};
    return theme;
}

Theme Theme::print()
{
    Theme theme = light();
    theme.window = theme.surface = theme.canvas = QColor(Qt::white);
    theme.grid = QColor(0xdcdfe3);
    theme.text = QColor(0x101214);
    return theme;
}

} // namespace kluwen::ui
