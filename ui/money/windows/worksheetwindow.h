#pragma once
#include "core/money/worksheetlines.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/money/windows/worksheetdocument.h"
#include <array>
#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kluwen::ui
{

class DayField;
class WorksheetTable;

/// The two worksheets of unexplained wealth, step by step: every section says what belongs in it, the case offers
/// lines with their evidence, and what remains unexplained is told at once. Kept in a file.
class WorksheetWindow : public QDialog
{
    Q_OBJECT
public:
    WorksheetWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);
    ~WorksheetWindow() override;

    [[nodiscard]] QComboBox &kind() { return *m_kind; }
    [[nodiscard]] QComboBox &currency() { return *m_currency; }
    [[nodiscard]] QListWidget &sections() { return *m_sections; }
    [[nodiscard]] WorksheetTable &table() { return *m_table; }
    [[nodiscard]] DayField &since() { return *m_since; }
    [[nodiscard]] DayField &until() { return *m_until; }
    [[nodiscard]] QString resultText() const; ///< what remains unexplained
    [[nodiscard]] const money::Worksheet &sheet() const { return m_documents[m_current].sheet(); }

public Q_SLOTS:
    void takeAccounts(); ///< those selected, with their holders
    void offer();        ///< lines from the case; a line offered before is brought up to date
    void openFile();
    void saveFile();
    void exportSheet();
    void reject() override; ///< asks where something was not saved

Q_SIGNALS:
    void paymentsRequested(const QList<kluwen::PaymentId> &payments);
    void recordRequested(kluwen::RecordId record);
    void offered(); ///< the lines of the case are there

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void begin();
    void takeOffer(const money::Worksheet &offered);
    void showScope();
    void showSheet();
    void showSection();
    void showSums();
    void retranslate();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] WorksheetDocument &current() { return m_documents[m_current]; }

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QComboBox *m_kind;
    QComboBox *m_currency;
    QLineEdit *m_about;
    DayField *m_since;
    DayField *m_until;
    QLabel *m_accounts;
    QPushButton *m_take;
    QPushButton *m_offer;
    QListWidget *m_sections;
    WorksheetTable *m_table;
    QLabel *m_result;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_export;
    QPushButton *m_close;
    std::array<WorksheetDocument, 2> m_documents; ///< by money::WorksheetKind
    size_t m_current = 0;
    money::WorksheetScope m_scope;
    QPointer<Job> m_job;
};

} // namespace kluwen::ui
