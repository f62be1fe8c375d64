#include "ui/money/plainview.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableView>

namespace kluwen::ui
{

QTableView *makePlainView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 9);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void fitColumns(QTableView &view, int least, int most)
{
    view.horizontalHeader()->setResizeContentsPrecision(60);
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, std::clamp(view.columnWidth(column) + 12, least, most));
}

} // namespace kluwen::ui
