#pragma once
#include <QStringList>

class QTableWidget;
class QWidget;

namespace kluwen::ui
{

/// A table to read: whole rows, no grid, no editing, Tab leaves it.
[[nodiscard]] QTableWidget *makePlainTable(int columns, QWidget *parent);
/// Adds a row; the first `numbers` columns are right-aligned.
void addPlainRow(QTableWidget *table, const QStringList &cells, int numbers = 0);
/// Makes the columns as wide as they need, within reason; the last takes the rest.
void fitPlainTable(QTableWidget *table);

} // namespace kluwen::ui
