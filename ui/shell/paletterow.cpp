#include "ui/shell/paletterow.h"

#include <QApplication>
#include <QPainter>

namespace kluwen::ui
{

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    const QIcon icon = row.icon;
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    QRect area = option.rect.adjusted(8, 0, -12, 0);
    icon.paint(painter, QRect(area.left(), area.center().y() - 9, 20, 20));
    area.setLeft(area.left() + 32);
    const QString keys = index.data(ShortcutRole).toString();
    const QColor pale = option.palette.color(QPalette::PlaceholderText);
    const QColor strong = option.palette.color(QPalette::Text);
    painter->setPen(pale);
    if (!keys.isEmpty()) {
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, keys);
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(keys) - 16);
    }
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, area.width());
    painter->setPen(strong);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
    area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(shown) + 12);
    painter->setPen(pale);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, area.width()));
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 14};
}

} // namespace kluwen::ui
