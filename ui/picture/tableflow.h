#pragma once
#include "ui/picture/pageflow.h"

namespace kluwen::ui
{

/// Puts a table into the flow: heads are repeated on every page, a row is never broken, numbers stand right.
void flowTable(PageFlow &flow, const picture::Table &table, const Phrasebook &book);

} // namespace kluwen::ui
