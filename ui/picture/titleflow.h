#pragma once
#include "core/picture/picture.h"
#include "ui/picture/pageflow.h"

namespace kluwen::ui
{

/// The head of the first page: title, and what the frame of the picture says, in two columns on a large sheet.
void flowTitle(PageFlow &flow, const picture::Picture &picture, const Phrasebook &book);

} // namespace kluwen::ui
