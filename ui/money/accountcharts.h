#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/money/accountfigures.h"
#include "ui/money/accounthabits.h"
#include <QPointer>
#include <QWidget>

class QChart;
class QChartView;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QTabBar;
class QToolButton;

namespace kluwen::ui
{

class EmptyState;
class FigureView;

/// Figures of one account on two pages: in and out per period, the running balance and the largest counterparties; and
/// the hours and the amounts of its payments. Shows the selected account; a bar or a cell chooses its payments or its
/// counterparty.
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
    [[nodiscard]] const AccountHabits &habits() const { return *m_habits; }
    [[nodiscard]] FigureView &hourView() const { return *m_hours; }
    [[nodiscard]] FigureView &amountView() const { return *m_amounts; }
    [[nodiscard]] QTabBar &pages() const { return *m_pages; } ///< 0 = sums, 1 = hours and amounts
    void addTool(QWidget *tool);                              ///< at the end of the head
    void setPrompt(std::unique_ptr<Prompt> prompt);           ///< instead of dialogs

    enum class Kind { Flows, Balance, Counterparties, Hours, Amounts };
    [[nodiscard]] Result<void> exportChart(Kind kind, const QString &path) const; ///< png, svg or pdf

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
    struct Answer
    {
        AccountFigures figures;
        std::shared_ptr<const AccountHabits> habits;
    };
    void read(const SharedLedger &ledger);
    void take(const SharedLedger &ledger, const Answer &answer);
    void connectParts();
    void showPage();
    void askToExport(Kind kind);
    void fillExportMenu();
    void draw();
    [[nodiscard]] bool isNarrow() const;
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
    QTabBar *m_pages;
    QToolButton *m_export;
    QMenu *m_exports;
    QSplitter *m_parts;
    QChartView *m_flow;
    QChartView *m_balance;
    QChartView *m_counterparties;
    FigureView *m_hours;
    FigureView *m_amounts;
    EmptyState *m_empty;
    Theme m_theme = Theme::light();
    RecordId m_account;
    Currency m_wanted; ///< none = the most frequent of the account
    SharedLedger m_ledger;
    AccountFigures m_figures;
    std::shared_ptr<const AccountHabits> m_habits = std::make_shared<AccountHabits>();
    std::unique_ptr<Prompt> m_prompt;
    QPointer<Job> m_job;
    int m_number = 0;
    bool m_wasNarrow = false; ///< when the charts were drawn last
    bool m_isStale = false;
    bool m_isChoosing = false; ///< the selection changes because a bar was clicked
};

} // namespace kluwen::ui
