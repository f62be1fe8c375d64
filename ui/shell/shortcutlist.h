#pragma once
#include <QDialog>

class QTableWidget;

namespace kluwen::ui
{

class Actions;

/// Every key the program knows: the actions' keys, then what hands do on the chart.
class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    ShortcutList(const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const QString &what, const QString &keys);

    const Actions &m_actions;
    QTableWidget *m_table;
};

} // namespace kluwen::ui
