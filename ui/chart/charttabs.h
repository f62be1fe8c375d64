#pragma once
#include "core/store/records.h"
#include "ui/base/theme.h"
#include <QWidget>

class QLineEdit;
class QTabBar;
class QToolButton;

namespace kluwen::ui
{

/// The charts of the case as tabs above the canvas, that of the whole case first. A double click, or F2, renames; the
/// menu of a tab copies and deletes. Things that are dropped on a tab go on that chart.
class ChartTabs : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTabs(QWidget *parent = nullptr);

    /// The first is that of the whole case, whatever its number; `current` invalid = that one.
    void setCharts(const QList<store::Chart> &charts, ChartId current);
    void setTheme(const Theme &theme);
    void setEditable(bool editable);
    void startRename();             ///< of the current chart, in its tab
    void step(int by);              ///< to the next or the previous chart, round
    void addRight(QWidget *widget); ///< at the other end of the row
    [[nodiscard]] QTabBar &bar() { return *m_bar; }

Q_SIGNALS:
    void chosen(kluwen::ChartId chart); ///< invalid = the whole case
    void newAsked();
    void renamed(kluwen::ChartId chart, const QString &title);
    void duplicateAsked(kluwen::ChartId chart);
    void removeAsked(kluwen::ChartId chart);
    void dropped(kluwen::ChartId chart, const QList<kluwen::RecordId> &records);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] ChartId chartAt(int tab) const;
    void fill();
    void endRename(bool keep);
    void showMenu(QPoint at);
    bool takeDrag(QEvent *event);
    void retranslate();

    QTabBar *m_bar;
    QToolButton *m_add;
    QLineEdit *m_name;
    QList<store::Chart> m_charts;
    ChartId m_current;
    int m_renaming = -1;
    bool m_isEditable = true;
};

} // namespace kluwen::ui
