#pragma once
#include "core/base/table.h"
#include <QTableView>

namespace kluwen::ui
{

class TableModel;

/// The look of every table that is read: rows chosen whole, no frame, no grid, no editing, Tab leaves it.
void makeReadable(QTableView &view);
/// Makes the columns as wide as what their first rows hold, within limits.
void fitColumns(QTableView &view, int least = 72, int most = 340);

/// A table to read: sorted by a click on a head, copied with Ctrl+C as rows for a spreadsheet.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void show(Table table);  ///< columns become as wide as their contents, within reason
    void renew(Table table); ///< the same rows in other words: order, widths and choice stay
    using QTableView::show;  ///< the widget
    [[nodiscard]] TableModel &rows() { return *m_model; }
    [[nodiscard]] const Table &table() const;
    [[nodiscard]] QList<int> chosen() const; ///< rows of the table, ascending
    void choose(int tableRow);

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void rowsChosen();       ///< chosen() changed
    void rowOpened(int row); ///< of the table, by double click or Enter

private:
    TableModel *m_model;
};

} // namespace kluwen::ui
