#pragma once
#include "ui/money/proofpanel.h"
#include "ui/money/taintpanel.h"
#include <QTabWidget>

class QLabel;
class QPushButton;

namespace kluwen::ui
{

class LotModel;
class RuleModel;

/// What stands under a trail: every account under every rule, the proof of one account, all lots, and what reached one
/// account through time.
class TrailTables : public QTabWidget
{
    Q_OBJECT
public:
    TrailTables(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);

    void setAnswer(const std::shared_ptr<const TrailAnswer> &answer);
    void setRules(const std::shared_ptr<const TrailAnswer> &answer, const std::vector<RuleRow> &rows);
    void exportRules(Prompt &prompt);              ///< asks where
    void showProofOf(money::AccountIndex account); ///< brings the proof to the front

    [[nodiscard]] RuleModel &rules() { return *m_rules; }
    [[nodiscard]] LotModel &lots() { return *m_lots; }
    [[nodiscard]] ProofPanel &proof() { return *m_proof; }
    [[nodiscard]] TaintPanel &taint() { return *m_taint; }

Q_SIGNALS:
    void rulesExportRequested();
    void lotFollowed(const std::vector<size_t> &rows); ///< of the ledger; empty = none

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseLot(const QModelIndex &index);
    void chooseAccount(const QModelIndex &index);
    void retranslate();

    QWidget *makeRulePage();

    CaseSession &m_session;
    Jobs &m_jobs;
    std::shared_ptr<const TrailAnswer> m_answer;
    RuleModel *m_rules;
    LotModel *m_lots;
    QTableView *m_ruleTable;
    QLabel *m_ruleNote;
    QPushButton *m_ruleExport;
    std::vector<RuleRow> m_rows; ///< of the comparison
    ProofPanel *m_proof;
    QTableView *m_lotTable;
    TaintPanel *m_taint;
};

} // namespace kluwen::ui
