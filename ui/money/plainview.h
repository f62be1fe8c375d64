#pragma once
#include "ui/base/tableview.h"

namespace kluwen::ui
{

/// A readable table of that model: the look of every table of this room.
[[nodiscard]] QTableView *makePlainView(QAbstractItemModel *model, QWidget *parent);

} // namespace kluwen::ui
