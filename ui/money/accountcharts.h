#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"
#include <QPointer>
#include <QWidget>

class QChart;
class QChartView;
class QComboBox;
class QLabel;
class QSplitter;

namespace kluwen::ui
{

class EmptyState;

/// Three figures of one account: in and out per period, the running balance, and the largest counterparties. Shows the
/// selected account; a bar chooses its payments or its counterparty.
class AccountCharts : public QWidget
{
    Q_OBJECT
public:
    AccountCharts(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~AccountCharts() override;

    void showAccount(RecordId account); ///< invalid = the one that is selected
    [[nodiscard]] const AccountFigures &figures() const { return m_figures; }
    [[nodiscard]] QChart &flowChart() const;
    [[nodiscard]] QChart &balanceChart() const;
    [[nodiscard]] QChart &counterpartyChart() const;

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QChartView *makeView();
    void layOut();
    void start();
    void read(const SharedLedger &ledger);
    void take(const SharedLedger &ledger, const AccountFigures &figures);
    void draw();
    void connectBars();
    void choosePeriod(int index);
    void chooseCounterparty(int index);
    void selectionChanged();
    void retranslate();

    CaseSession &m_session;
    Jobs &m_jobs;
    QWidget *m_head;
    QLabel *m_name;
    QComboBox *m_currency;
    QSplitter *m_parts;
    QChartView *m_flow;
    QChartView *m_balance;
    QChartView *m_counterparties;
    EmptyState *m_empty;
    Theme m_theme = Theme::light();
    RecordId m_account;
    Currency m_wanted; ///< none = the most frequent of the account
    SharedLedger m_ledger;
    AccountFigures m_figures;
    QPointer<Job> m_job;
    int m_number = 0;
    bool m_isStale = false;
    bool m_isChoosing = false; ///< the selection changes because a bar was clicked
};

} // namespace kluwen::ui
