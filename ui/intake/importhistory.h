#pragma once
#include "core/store/records.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kluwen::ui
{

class ImportController;
class ImportReportView;

/// The import runs of the case with what each brought and left outside; a run can be taken back.
class ImportHistory : public QDialog
{
    Q_OBJECT
public:
    ImportHistory(ImportController &controller, QWidget *parent);
    /// Shows a new one over the window; it goes when it is closed or the case is.
    static void open(ImportController &controller, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void reload();
    void showRun(int row);
    [[nodiscard]] const store::ImportRun *current() const;

    ImportController &m_controller;
    QList<store::ImportRun> m_runs; ///< the latest first
    QTableWidget *m_table;
    ImportReportView *m_report;
    QLabel *m_empty;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace kluwen::ui
