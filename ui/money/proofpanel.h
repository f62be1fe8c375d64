#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/money/proofmodel.h"
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kluwen::ui
{

/// What the traced money of one account is made of, lot by lot and payment by payment; to be read aloud, copied and
/// written as a table. The current lot can be followed in the diagram.
class ProofPanel : public QWidget
{
    Q_OBJECT
public:
    ProofPanel(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~ProofPanel() override;

    void setAnswer(std::shared_ptr<const TrailAnswer> answer); ///< null = none; begins with the largest target
    void setRules(std::vector<RuleRow> rules) { m_rules = std::move(rules); } ///< for the export, as they become known
    void showProofOf(money::AccountIndex account);                            ///< ignored where it is no target
    /// The proof, and in XLSX the rules side by side and the question on sheets of their own.
    [[nodiscard]] Result<void> exportTo(const QString &path) const;

    [[nodiscard]] ProofModel &model() { return *m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QComboBox &accounts() { return *m_accounts; }
    [[nodiscard]] QString aloud() const; ///< the current lot as a sentence

public Q_SLOTS:
    void copy();
    void exportWith(kluwen::ui::Prompt &prompt); ///< asks where

Q_SIGNALS:
    void loaded();                                     ///< the table shows the account
    void lotFollowed(const std::vector<size_t> &rows); ///< the payments of the current lot; empty = none
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillAccounts();
    void start();
    void take(Proof proof);
    void chooseLot();
    void retranslate();

    CaseSession &m_session;
    Jobs &m_jobs;
    std::shared_ptr<const TrailAnswer> m_answer;
    std::vector<RuleRow> m_rules;
    QLabel *m_accountLabel;
    QComboBox *m_accounts;
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_head;
    ProofModel *m_model;
    QTableView *m_view;
    QLabel *m_aloud;
    QPointer<Job> m_job;
    int m_number = 0;
};

} // namespace kluwen::ui
