#include "ui/chart/lineraster.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>

using namespace kluwen::ui;

namespace
{

QImage paper(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// The amount of black on white paper, in pixels.
double blackOf(const QImage &image)
{
    double black = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            black += (255 - qGray(image.pixel(x, y))) / 255.0;
    return black;
}

} // namespace

TEST(LineRaster, ALineHasAsMuchInkAsItsLengthTimesItsWidth)
{
    for (const QLineF &line : {QLineF(20, 20, 180, 20.4), QLineF(30, 170, 150, 40), QLineF(100, 10, 100.5, 190),
                               QLineF(180, 180, 20, 60), QLineF(15, 15, 185, 185)})
        for (const double width : {0.7, 1.5, 4.0}) {
            QImage image = paper(QSize(200, 200));
            LineRaster(image, {}).line(line, {qRgb(0, 0, 0), width, 0, 0});
            EXPECT_NEAR(blackOf(image), line.length() * width, line.length() * width * 0.04 + 2)
                << line.dx() << "," << line.dy() << " " << width;
        }
}

TEST(LineRaster, LooksLikeThePainter)
{
    QImage ours = paper(QSize(300, 300));
    QImage theirs = paper(QSize(300, 300));
    LineRaster raster(ours, {});
    QPainter painter(&theirs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(20, 60, 120), 1.6, Qt::SolidLine, Qt::FlatCap));
    for (int i = 0; i < 24; ++i) {
        const double angle = i * 0.2618 + 0.05;
        const QLineF line(150, 150, 150 + 130 * std::cos(angle), 150 + 130 * std::sin(angle));
        raster.line(line, {qRgb(20, 60, 120), 1.6, 0, 0});
        painter.drawLine(line);
    }
    painter.end();
    int differing = 0;
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 300; ++x)
            differing += std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y))) > 60 ? 1 : 0;
    EXPECT_LT(differing, 200); // of some 6,000 pixels that are touched; where many lines meet
}

TEST(LineRaster, DashesLeaveGapsOfTheLengthAsked)
{
    QImage image = paper(QSize(220, 20));

    LineRaster(image, {}).line({{0, 10}, {200, 10}}, {qRgb(0, 0, 0), 2, 6, 4});

    EXPECT_NEAR(blackOf(image), 200 * 2 * 0.6, 12);
    EXPECT_LT(qGray(image.pixel(3, 9)), 20);
    EXPECT_GT(qGray(image.pixel(8, 9)), 235);
    EXPECT_LT(qGray(image.pixel(13, 9)), 20);
}

TEST(LineRaster, NothingIsWrittenOutsideTheImage)
{
    // A frame of known pixels around a window into the same memory.
    QImage whole = paper(QSize(60, 60));
    QImage window(whole.bits() + 10 * whole.bytesPerLine() + 10 * 4, 40, 40, static_cast<int>(whole.bytesPerLine()),
                  QImage::Format_RGB32);
    LineRaster raster(window, {});

    for (int i = -200; i < 200; i += 7) {
        raster.line({double(i), -90, 130.0 - i, 150}, {qRgb(0, 0, 0), 5, 0, 0});
        raster.line({-500, double(i), 700, 40.0 - i}, {qRgb(0, 0, 0), 9, 0, 0});
        raster.dot({double(i), 20}, 6, qRgb(0, 0, 0));
        raster.arrow({20, double(i)}, {0.6, 0.8}, 12, 9, qRgb(0, 0, 0));
    }

    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 60; ++x)
            if (x < 10 || y < 10 || x >= 50 || y >= 50) {
                ASSERT_EQ(whole.pixel(x, y), qRgb(255, 255, 255)) << x << "," << y;
            }
}

TEST(LineRaster, ASeeThroughColourMixesWithTheGround)
{
    QImage image = paper(QSize(40, 40));

    LineRaster(image, {}).line({{0, 20}, {40, 20}}, {qRgba(0, 0, 0, 128), 10, 0, 0});

    EXPECT_NEAR(qGray(image.pixel(20, 20)), 127, 3);
}

TEST(LineRaster, PiecesOfALineMeetAtTheSeam)
{
    const QLineF line(-30, 13, 90, 71);
    const LineRaster::Ink ink{qRgb(0, 0, 0), 1.7, 5, 3};
    QImage whole = paper(QSize(64, 64));
    LineRaster(whole, {}).line(line, ink);
    QImage right = paper(QSize(32, 64));
    LineRaster(right, {32, 0}).line(line, ink);

    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 32; ++x)
            ASSERT_NEAR(qGray(right.pixel(x, y)), qGray(whole.pixel(x + 32, y)), 6) << x << "," << y;
}
