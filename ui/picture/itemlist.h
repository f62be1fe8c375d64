#pragma once
#include "core/picture/sectionitem.h"
#include <functional>
#include <QListWidget>

namespace kluwen::ui
{

/// What was put into one section of a picture by hand. Del takes a row out, Ctrl+Up and Ctrl+Down move it; records,
/// figures and findings are dropped here.
class ItemList : public QListWidget
{
    Q_OBJECT
public:
    explicit ItemList(QWidget *parent = nullptr);

    void setItems(const QList<picture::SectionItem> &items); ///< of all sections
    [[nodiscard]] const QList<picture::SectionItem> &items() const { return m_items; }
    void showSection(const QString &id);
    void add(const picture::SectionItem &item); ///< by hand: at the end of its section
    void setWords(std::function<QString(const picture::SectionItem &)> words);
    void setReadOnly(bool readOnly);
    void removeCurrent();
    void moveCurrent(int by);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(qsizetype current);
    [[nodiscard]] qsizetype currentItemIndex() const; ///< in m_items; -1 = none

    QList<picture::SectionItem> m_items;
    QString m_section;
    std::function<QString(const picture::SectionItem &)> m_words;
    bool m_isReadOnly = false;
};

} // namespace kluwen::ui
