#include "ui/picture/pagestyle.h"

namespace kluwen::ui
{

QFont PageStyle::font(int halfPoints, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(halfPoints);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // lines break on paper where they break in the preview
    return font;
}

PageForm pageForm(picture::Paper paper)
{
    const PageStyle style;
    constexpr double twoSizes = 2; // letters of ten points become twenty: read from two metres
    switch (paper) {
    case picture::Paper::A3:
        return {style.a3Landscape, 2, 1, true};
    case picture::Paper::A1:
        return {style.a3Landscape, 2, twoSizes, true};
    case picture::Paper::A4:
        break;
    }
    return {style.a4, 1, 1, false};
}

} // namespace kluwen::ui
