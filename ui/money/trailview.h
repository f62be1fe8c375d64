#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/money/trailanswer.h"
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace kluwen::ui
{

class DayField;
class EmptyState;
class LotModel;
class RuleModel;
class TrailCanvas;
class TrailLimits;
class TrailOpenings;
class RatesButton;
class TrailTables;

/// Follows the money of one account, forwards or back, under a calculation rule and within limits: as a diagram, as a
/// table of all six rules, and as a proof lot by lot.
class TrailView : public QWidget
{
    Q_OBJECT
public:
    TrailView(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~TrailView() override;

    void follow(RecordId account, bool backwards);
    void followPayments(const QList<PaymentId> &payments); ///< the money of these payments instead of an account
    void setRule(money::Rule rule);
    void setPeriod(QDate since, QDate until);                                            ///< invalid = no limit
    void setPrompt(std::unique_ptr<Prompt> prompt);                                      ///< instead of dialogs
    [[nodiscard]] std::shared_ptr<const TrailAnswer> answer() const { return m_answer; } ///< null while none is shown
    [[nodiscard]] TrailCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] TrailTables &tables() { return *m_tables; }
    [[nodiscard]] TrailLimits &limits() { return *m_limits; }
    [[nodiscard]] TrailOpenings &openings() { return *m_openings; }
    [[nodiscard]] RatesButton &rates() { return *m_rates; }
    [[nodiscard]] RuleModel &rules();
    [[nodiscard]] LotModel &lots();
    [[nodiscard]] QComboBox &ruleBox() { return *m_rule; }
    [[nodiscard]] QString finding() const; ///< the sentence above the diagram

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void exportPicture(); ///< asks where

Q_SIGNALS:
    void followed();      ///< the diagram shows the answer
    void rulesCompared(); ///< the table of all rules is filled

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void layOutTools(QBoxLayout &row);
    void connectParts();
    void selectionChanged();
    void start();
    void ask(const SharedLedger &ledger);
    void take(const std::shared_ptr<const TrailAnswer> &answer);
    void compare(const std::shared_ptr<const TrailAnswer> &answer);
    void chooseBand(int band);
    void showState();
    void showFinding();
    void fillCombos();
    void fillCurrencies(const NamedLedger &ledger);
    void retranslate();
    [[nodiscard]] RecordId selectedAccount() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    std::unique_ptr<Prompt> m_prompt;
    QLabel *m_name;
    QLabel *m_finding;
    QComboBox *m_direction;
    QLabel *m_ruleLabel;
    QComboBox *m_rule;
    QComboBox *m_currency;
    DayField *m_since;
    DayField *m_until;
    RatesButton *m_rates;
    TrailOpenings *m_openings;
    TrailLimits *m_limits;
    QPushButton *m_useSelected;
    QPushButton *m_usePayments;
    QToolButton *m_export;
    QWidget *m_head;
    QSplitter *m_parts;
    QScrollArea *m_diagram;
    TrailCanvas *m_canvas;
    TrailTables *m_tables;
    EmptyState *m_empty;
    TrailQuestion m_question;
    Currency m_wanted; ///< none = the most frequent of the account
    std::shared_ptr<const TrailAnswer> m_answer;
    QPointer<Job> m_job;
    QPointer<Job> m_comparison;
    int m_number = 0;
    bool m_isStale = false;
};

} // namespace kluwen::ui
