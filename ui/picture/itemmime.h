#pragma once
#include "core/picture/sectionitem.h"

class QMimeData;

namespace kluwen::ui
{

/// What is dragged into a section of a picture: figures and findings from a view, or records from a table as one item.
/// Empty where it is nothing of that kind.
[[nodiscard]] QList<picture::SectionItem> itemsOfMime(const QMimeData *data);

} // namespace kluwen::ui
