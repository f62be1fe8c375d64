#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace kluwen::ui
{

/// A table of rows without frame and grid, rows chosen whole: the look of every table of this room.
[[nodiscard]] QTableView *makePlainView(QAbstractItemModel *model, QWidget *parent);
/// Makes the columns as wide as what their first rows hold, within limits.
void fitColumns(QTableView &view, int least = 72, int most = 340);

} // namespace kluwen::ui
