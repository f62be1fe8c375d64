#pragma once
#include "ui/intake/importcontroller.h"
#include <QDialog>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace kluwen::ui
{

/// What an import run brought and what it left outside: counts, rejected rows, balances that differ.
class ImportReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportView(CaseSession &session, QWidget *parent = nullptr);

    void show(const FileOutcome &outcome);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRejected(const QList<RejectedRow> &rows, qint64 all);
    void fillBalances(const QList<store::BalanceCheck> &checks);

    CaseSession &m_session;
    std::optional<FileOutcome> m_outcome;
    QLabel *m_summary;
    QLabel *m_rejectedTitle;
    QTableWidget *m_rejected;
    QLabel *m_balanceTitle;
    QTableWidget *m_balances;
};

/// The report after an import: the files at the left, what came of each at the right.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(CaseSession &session, QList<FileOutcome> outcomes, QWidget *parent);

private:
    QList<FileOutcome> m_outcomes;
    ImportReportView *m_view;
};

} // namespace kluwen::ui
