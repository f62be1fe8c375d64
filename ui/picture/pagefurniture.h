#pragma once
#include "core/picture/picture.h"
#include "ui/picture/pages.h"

namespace kluwen::ui
{

struct PageNumber
{
    int number = 1;
    int total = 1;
};
/// Marking, product and as-of time above; marking, handling and page number below: on every page.
void furnish(Page &page, const picture::Frame &frame, Language language, PageNumber which);

} // namespace kluwen::ui
