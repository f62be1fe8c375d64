#include "ui/chart/lineraster.h"

#include <algorithm>
#include <cmath>

namespace kluwen::ui
{

namespace
{

constexpr double one = 65536; ///< fixed point: 16 bits behind the point
constexpr int widest = 32000; ///< pixels a fixed-point number reaches

/// The share of a pixel at that distance along the line that lies on a dash, 0 to 256.
unsigned dashCover(double distance, const LineRaster::Ink &ink, double ratio)
{
    const double on = ink.on * ratio;
    const double period = on + ink.off * ratio;
    double place = std::fmod(distance, period);
    if (place < 0)
        place += period;
    // Half a pixel of ramp at both ends of the dash.
    const double inside = std::min(place + 0.5, on + 0.5 - place);
    const double next = place - period + 0.5; // the start of the next dash
    return static_cast<unsigned>(256 * std::clamp(std::max(inside, next), 0.0, 1.0));
}

/// Cuts p + t * d, t in [from, to], to the strip low..high; false where nothing is left.
bool cut(double p, double d, double low, double high, double &from, double &to)
{
    if (std::abs(d) < 1e-12)
        return p >= low && p <= high;
    double enter = (low - p) / d;
    double leave = (high - p) / d;
    if (enter > leave)
        std::swap(enter, leave);
    from = std::max(from, enter);
    to = std::min(to, leave);
    return from < to;
}

} // namespace

LineRaster::LineRaster(QImage &image, QPointF origin)
    : m_pixels(reinterpret_cast<std::uint32_t *>(image.bits())), m_stride(image.bytesPerLine() / 4),
      m_width(image.width()), m_height(image.height()), m_ratio(image.devicePixelRatio()), m_origin(origin)
{
}

void LineRaster::setColour(QRgb colour)
{
    m_alpha = static_cast<unsigned>(qAlpha(colour)) + (qAlpha(colour) > 127 ? 1U : 0U);
    m_redBlue = colour & 0x00ff00ffU;
    m_green = colour & 0x0000ff00U;
}

/// `cover` and alpha are 0 to 256.
inline void LineRaster::blend(std::uint32_t &pixel, unsigned cover) const
{
    const unsigned share = (cover * m_alpha) >> 8;
    const unsigned rest = 256 - share;
    const std::uint32_t redBlue = ((pixel & 0x00ff00ffU) * rest + m_redBlue * share) >> 8;
    const std::uint32_t green = ((pixel & 0x0000ff00U) * rest + m_green * share) >> 8;
    pixel = 0xff000000U | (redBlue & 0x00ff00ffU) | (green & 0x0000ff00U);
}

template<bool steep, bool dashed>
void LineRaster::walk(const Course &course, const Ink &ink)
{
    const int along = steep ? m_height : m_width;
    const int across = std::min(steep ? m_width : m_height, widest);
    const int first = std::max(static_cast<int>(std::floor(course.from)), 0);
    const int last = std::min(static_cast<int>(std::ceil(course.to)) - 1, along - 1);
    const auto shareAt = [&course](int u) { // of the pixels at both ends
        return static_cast<unsigned>(
            256 * std::clamp(std::min(course.to, u + 1.0) - std::max(course.from, double(u)), 0.0, 1.0));
    };
    const double start = first + 0.5 - course.from;
    auto middle = static_cast<std::int32_t>((course.across + course.slope * start) * one);
    auto half = static_cast<std::int32_t>((course.half + course.halfSlope * start) * one);
    const auto middleStep = static_cast<std::int32_t>(course.slope * one);
    const auto halfStep = static_cast<std::int32_t>(course.halfSlope * one);
    const std::int32_t edge = across << 16;
    const std::ptrdiff_t alongStep = steep ? m_stride : 1;
    const std::ptrdiff_t acrossStep = steep ? 1 : m_stride;
    std::uint32_t *row = m_pixels + first * alongStep;
    for (int u = first; u <= last; ++u, middle += middleStep, half += halfStep, row += alongStep) {
        const std::int32_t low = std::max(middle - half, 0);
        const std::int32_t high = std::min(middle + half, edge);
        if (low >= high)
            continue;
        unsigned share = u == first || u == last ? shareAt(u) : 256;
        if constexpr (dashed)
            share = share * dashCover(course.distance + (u + 0.5 - course.from) * course.stretch, ink, m_ratio) >> 8;
        const std::int32_t top = low >> 16;
        const std::int32_t bottom = (high - 1) >> 16;
        std::uint32_t *pixel = row + top * acrossStep;
        if (top == bottom) {
            blend(*pixel, static_cast<unsigned>((high - low) >> 8) * share >> 8);
            continue;
        }
        blend(*pixel, (256 - (static_cast<unsigned>(low & 0xffff) >> 8)) * share >> 8);
        for (std::int32_t v = top + 1; v < bottom; ++v)
            blend(*(pixel += acrossStep), share);
        blend(*(pixel + acrossStep), static_cast<unsigned>((high - (bottom << 16)) >> 8) * share >> 8);
    }
}

void LineRaster::taper(const QLineF &line, const Ink &ink, double endWidth)
{
    const QPointF start = toPixel(line.p1());
    const QPointF way = toPixel(line.p2()) - start;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1e-6)
        return;
    const double margin = std::max(ink.width, endWidth) * m_ratio + 1;
    double from = 0;
    double to = 1;
    if (!cut(start.x(), way.x(), -margin, m_width + margin, from, to) ||
        !cut(start.y(), way.y(), -margin, m_height + margin, from, to))
        return;
    setColour(ink.colour);
    const bool steep = std::abs(way.y()) > std::abs(way.x());
    const double along = steep ? way.y() : way.x();
    const double across = steep ? way.x() : way.y();
    const double stretch = length / std::abs(along);
    if (along < 0)
        std::swap(from, to); // walked from its low end
    const auto halfAt = [&](double t) { return (ink.width + (endWidth - ink.width) * t) / 2 * m_ratio * stretch; };
    Course course;
    course.from = (steep ? start.y() : start.x()) + along * from;
    course.to = (steep ? start.y() : start.x()) + along * to;
    course.across = (steep ? start.x() : start.y()) + across * from;
    course.slope = across / along;
    course.half = halfAt(from);
    course.halfSlope = (halfAt(to) - halfAt(from)) / std::max(course.to - course.from, 1e-9);
    course.distance = from * length;
    course.stretch = along < 0 ? -stretch : stretch;
    if (ink.on > 0)
        steep ? walk<true, true>(course, ink) : walk<false, true>(course, ink);
    else
        steep ? walk<true, false>(course, ink) : walk<false, false>(course, ink);
}

void LineRaster::line(const QLineF &line, const Ink &ink)
{
    taper(line, ink, ink.width);
}

void LineRaster::arrow(QPointF tip, QPointF direction, double length, double width, QRgb colour)
{
    const QPointF at = toPixel(tip);
    const double deep = length * m_ratio;
    const double half = width * m_ratio / 2;
    const double reach = std::hypot(deep, half) + 1;
    setColour(colour);
    // In the frame of the head: u back from the tip, v to the side. Distances to the slanted edges and to the notch.
    const double sideLength = std::hypot(deep, half);
    const double notch = deep * 0.22;
    const double backLength = std::hypot(notch, half);
    const int bottom = std::min(static_cast<int>(at.y() + reach), m_height - 1);
    const int right = std::min(static_cast<int>(at.x() + reach), m_width - 1);
    for (int y = std::max(static_cast<int>(at.y() - reach), 0); y <= bottom; ++y)
        for (int x = std::max(static_cast<int>(at.x() - reach), 0); x <= right; ++x) {
            const QPointF offset = at - QPointF(x + 0.5, y + 0.5);
            const double u = QPointF::dotProduct(offset, direction);
            const double v = std::abs(offset.x() * direction.y() - offset.y() * direction.x());
            const double side = (u * half - v * deep) / sideLength;
            const double back = ((deep - notch - u) * half + v * notch) / backLength;
            const double inside = std::min(side, back) + 0.5;
            if (inside > 0)
                blend(x, y, static_cast<unsigned>(256 * std::min(inside, 1.0)));
        }
}

void LineRaster::dot(QPointF centre, double radius, QRgb colour)
{
    const QPointF at = toPixel(centre);
    const double large = radius * m_ratio;
    const double reach = large + 1;
    const double inner = large > 0.5 ? (large - 0.5) * (large - 0.5) : 0;
    const double outer = (large + 0.5) * (large + 0.5);
    setColour(colour);
    const int bottom = std::min(static_cast<int>(at.y() + reach), m_height - 1);
    const int right = std::min(static_cast<int>(at.x() + reach), m_width - 1);
    for (int y = std::max(static_cast<int>(std::floor(at.y() - reach)), 0); y <= bottom; ++y)
        for (int x = std::max(static_cast<int>(std::floor(at.x() - reach)), 0); x <= right; ++x) {
            const double dx = x + 0.5 - at.x();
            const double dy = y + 0.5 - at.y();
            const double squared = dx * dx + dy * dy;
            if (squared < inner)
                blend(x, y, 256);
            else if (squared < outer)
                blend(x, y, static_cast<unsigned>(256 * (large + 0.5 - std::sqrt(squared))));
        }
}

} // namespace kluwen::ui
