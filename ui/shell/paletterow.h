#pragma once
#include <QStyledItemDelegate>

namespace kluwen::ui
{

/// A line of the search box: symbol, text, pale detail, and the keys at the right.
class PaletteRow : public QStyledItemDelegate
{
public:
    enum Role { DetailRole = Qt::UserRole, ShortcutRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kluwen::ui
