#pragma once
#include "ui/base/casesession.h"
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace kluwen::ui
{

class WorksheetDocument;
class WorksheetModel;

/// The lines of one section of a worksheet with what belongs there, and what can be done with them: added, removed,
/// resting on selected payments, taken back and done again.
class WorksheetTable : public QWidget
{
    Q_OBJECT
public:
    explicit WorksheetTable(CaseSession &session, QWidget *parent = nullptr);

    void showSection(WorksheetDocument &document, int section); ///< the document is its owner's
    void retranslate();
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] WorksheetModel &lines() { return *m_model; }

public Q_SLOTS:
    void addLine();
    void removeLine();
    void addPayments();    ///< the selected ones as a line
    void attachPayments(); ///< the selected ones to the chosen line
    void showEvidence();   ///< of the chosen line
    void undo();
    void redo();

Q_SIGNALS:
    void paymentsRequested(const QList<kluwen::PaymentId> &payments);
    void recordRequested(kluwen::RecordId record);
    void sectionRequested(int section); ///< a step was taken back or done again there

private:
    void layOut();
    void connectParts();
    void addShortcut(QAction &action, const QString &keys);
    void showStep();
    void showVerbs();

    CaseSession &m_session;
    WorksheetDocument *m_document = nullptr;
    int m_section = 0;
    QLabel *m_hint;
    WorksheetModel *m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_addPayments;
    QPushButton *m_attach;
    QPushButton *m_evidence;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QAction *m_undoKey;
    QAction *m_redoKey;
};

} // namespace kluwen::ui
