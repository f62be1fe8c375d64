#pragma once
#include "core/money/reconciliation.h"
#include "ui/money/windows/moneywindow.h"

class QCheckBox;

namespace kluwen::ui
{

/// Bank statements held against the payments, account by account: what is there, missing, double and different. A line
/// opens the payments of its account in its days.
class ReconciliationWindow : public MoneyWindow
{
    Q_OBJECT
public:
    ReconciliationWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox &onlyDoubtful() { return *m_only; } ///< accounts with something to look at

protected:
    void ask(const SharedLedger &ledger) override;
    [[nodiscard]] Table answerTable() const override;
    [[nodiscard]] QString answerText() const override;
    [[nodiscard]] TableExport answerExport() const override;
    void nameParts() override;
    void chosenChanged() override;

private:
    using Reports = std::vector<money::AccountReconciliation>;
    [[nodiscard]] Reports shown() const;
    void fill(); ///< the table, in the language of the screen
    void open(int row);

    QCheckBox *m_only;
    QPushButton *m_payments;
    SharedLedger m_ledger;
    Reports m_reports;
    Table m_table;
    std::vector<RecordId> m_rowAccounts; ///< by row of the table
};

} // namespace kluwen::ui
