#pragma once
#include "ui/base/theme.h"
#include <QStyledItemDelegate>

namespace kluwen::ui
{

/// Draws a hit: the symbol of its type, its name, and the value that matched with the match in bold.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEmphasised(QPainter &painter, const QRect &box, const QString &text, const QString &query,
                         const QFont &font, const QColor &colour) const;

    Theme m_theme = Theme::light();
};

} // namespace kluwen::ui
