#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/money/findings/findinglist.h"
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeView;

namespace kluwen::ui
{

class EmptyState;
class FindingModel;

/// Patterns in the payments of the case: searched for on request, explained one by one, shown on the chart, among the
/// payments or as a trail, or put aside with a reason. A finding is a reason to look and says nothing of guilt.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);
    ~FindingsPanel() override;

    [[nodiscard]] FindingModel &model() { return *m_model; }
    [[nodiscard]] QCheckBox &converted() { return *m_converted; } ///< offered where a table of rates is loaded
    [[nodiscard]] QString state() const;                          ///< how many, and what they rest on
    [[nodiscard]] QTreeView &tree() { return *m_tree; }
    [[nodiscard]] QString explanation() const;                     ///< of the current finding, as plain text
    [[nodiscard]] const patterns::Finding *currentFinding() const; ///< nullptr = none
    void addTool(QWidget *tool);                                   ///< beside the buttons that act on the finding

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void search();
    void showOnChart();
    void showPayments();
    void followMoney();
    void exportFindings(); ///< asks where; those that are shown
    void dismiss();        ///< asks why; takes a dismissed one back

Q_SIGNALS:
    void paymentsRequested(const QList<kluwen::PaymentId> &payments);
    void traceRequested(kluwen::RecordId account);
    void chartRequested();
    void searched(); ///< the list shows what was found

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void take(const SharedFindings &findings);
    void fill();
    void fitColumns();
    void fitFirstColumn();
    [[nodiscard]] QString dismissedJson() const;
    void showCurrent();
    void showState();
    void retranslate();
    [[nodiscard]] int current() const; ///< number of the finding; -1 = none
    [[nodiscard]] QSet<RecordId> recordsOf(const patterns::Finding &finding) const; ///< accounts and their holders

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    SharedFindings m_findings;
    QString m_dismissed; ///< the document the list was filled with
    bool m_isOutdated = false;
    QPointer<Job> m_job;
    EmptyState *m_empty;
    QWidget *m_page;
    QLabel *m_state;
    QCheckBox *m_withDismissed;
    QCheckBox *m_converted;
    QPushButton *m_search;
    QPushButton *m_export;
    QSplitter *m_parts;
    FindingModel *m_model;
    QTreeView *m_tree;
    QTextBrowser *m_text;
    QPushButton *m_chart;
    QPushButton *m_payments;
    QPushButton *m_trail;
    QPushButton *m_dismiss;
    QHBoxLayout *m_verbs = nullptr;
};

} // namespace kluwen::ui
