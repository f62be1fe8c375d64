#pragma once
#include "ui/base/theme.h"
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace kluwen::ui
{

struct InspectorRow;

/// Draws a line of the inspector: label left, value in the middle, grading and handling right, and below it where the
/// value comes from, when it held and what is the matter with it.
class InspectorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The line that shows a form instead, and how high that form is; an invalid index for none.
    void setOpenForm(const QModelIndex &index, int height);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void nameClicked(const QModelIndex &index); ///< of a thing at the other end of a link

private:
    void paintSection(QPainter &painter, const QRect &box, const InspectorRow &row, const QFont &font) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const InspectorRow &row) const;
    void paintChips(QPainter &painter, const QRect &line, const InspectorRow &row, const QFont &font) const;

    Theme m_theme = Theme::light();
    QPersistentModelIndex m_form;
    int m_formHeight = 0;
};

} // namespace kluwen::ui
