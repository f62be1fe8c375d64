#include "ui/money/plainview.h"

namespace kluwen::ui
{

QTableView *makePlainView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    makeReadable(*view);
    return view;
}

} // namespace kluwen::ui
