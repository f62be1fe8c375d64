#pragma once
#include <QImage>
#include <QLineF>
#include <QRgb>

namespace kluwen::ui
{

/// Draws lines, arrow heads and dots straight into the pixels of an opaque 32-bit image, antialiased: a tenth of the
/// time of a general painter, which is what makes a hundred thousand lines possible. Coverage is exact along the
/// minor axis (after Wu, 1991). The image must outlive it; one thread at a time.
class LineRaster
{
public:
    /// `origin` is the logical point at the upper left corner of the image; its pixel ratio counts.
    LineRaster(QImage &image, QPointF origin);

    struct Ink
    {
        QRgb colour = 0;  ///< with alpha, not premultiplied
        double width = 1; ///< logical pixels
        double on = 0;    ///< length of a dash; 0 = solid
        double off = 0;   ///< and of the gap behind it
    };
    void line(const QLineF &line, const Ink &ink);
    /// A line that is as wide as the ink at its start and `endWidth` at its end; solid.
    void taper(const QLineF &line, const Ink &ink, double endWidth);
    /// A head with its tip there, seen along `direction` (a unit vector), with a notch in its back.
    void arrow(QPointF tip, QPointF direction, double length, double width, QRgb colour);
    void dot(QPointF centre, double radius, QRgb colour);

private:
    /// One line along its major axis: u is the pixel along it, v the exact place across.
    struct Course
    {
        double from = 0;      ///< along the major axis
        double to = 0;        ///< not smaller
        double across = 0;    ///< v at `from`
        double slope = 0;     ///< v per u
        double half = 0.5;    ///< half extent across at `from`
        double halfSlope = 0; ///< its change per u
        double distance = 0;  ///< of `from` from the start of the dashes, along the line
        double stretch = 1;   ///< length of line per u; negative where the line runs against u
    };
    template<bool steep, bool dashed>
    void walk(const Course &course, const Ink &ink);
    void blend(std::uint32_t &pixel, unsigned cover) const;
    void blend(int x, int y, unsigned cover) { blend(m_pixels[y * m_stride + x], cover); }
    void setColour(QRgb colour);
    [[nodiscard]] QPointF toPixel(QPointF point) const { return (point - m_origin) * m_ratio; }

    std::uint32_t *m_pixels;
    std::ptrdiff_t m_stride; ///< pixels per row
    int m_width;
    int m_height;
    double m_ratio;
    QPointF m_origin;
    unsigned m_alpha = 256;
    std::uint32_t m_redBlue = 0;
    std::uint32_t m_green = 0;
};

} // namespace kluwen::ui
