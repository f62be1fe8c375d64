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

} // namespace kluwen::ui
