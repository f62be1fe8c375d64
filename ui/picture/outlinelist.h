#pragma once
#include "core/base/ids.h"
#include "core/picture/outline.h"
#include "core/picture/sectionitem.h"
#include <QListWidget>

namespace kluwen::ui
{

/// The outline of a picture: its head, then the sections of its template, each on or off and in the order wanted.
/// Rows are dragged, or moved with Ctrl+Up and Ctrl+Down; what is dropped on a row goes into that section.
class OutlineList : public QListWidget
{
    Q_OBJECT
public:
    explicit OutlineList(QWidget *parent = nullptr);

    void setOutline(const picture::Template &layout, const QList<picture::SectionChoice> &chosen);
    [[nodiscard]] QList<picture::SectionChoice> choice() const; ///< as it is kept
    [[nodiscard]] QString section() const;                      ///< of the current row; empty = the head
    void setSection(const QString &id);
    [[nodiscard]] QString titleOf(const QString &id) const; ///< in the language of the screen
    void setReadOnly(bool readOnly);
    /// A symbol behind the sections that have remarks; the weighty ones another. It says so to a screen reader as well.
    void setRemarks(const QList<picture::Remark> &remarks);
    void moveCurrent(int by);
    void retranslate();

Q_SIGNALS:
    void changed();                        ///< order or what is on, by hand
    void sectionChosen(const QString &id); ///< empty = the head
    void itemsDropped(const QString &id, const QList<kluwen::picture::SectionItem> &items);

protected:
    void changeEvent(QEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill(const QList<picture::SectionChoice> &outline);
    void name(QListWidgetItem &item);
    [[nodiscard]] QList<picture::SectionChoice> shown() const;
    void moveRow(int from, int to);
    [[nodiscard]] int rowAt(QPoint at) const; ///< never the head

    picture::Template m_layout;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace kluwen::ui
