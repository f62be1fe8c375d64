#include "ui/shell/moneytools.h"
#include "ui/base/casesession.h"
#include "ui/chart/chartview.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentrows.h"
#include "ui/money/paymenttable.h"
#include "ui/money/trailview.h"
#include "ui/money/windows/netflowwindow.h"
#include "ui/money/windows/rankwindow.h"
#include "ui/money/windows/reconciliationwindow.h"
#include "ui/money/windows/waywindow.h"
#include "ui/money/windows/worksheetwindow.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

/// Opens windows and carries their wishes to the rooms; lives as long as the desk.
class MoneyTools : public QObject
{
public:
    MoneyTools(Desk &desk, ChartView &chart, PaymentTable &payments, TrailView &trail, const Fittings &fittings)
        : QObject(&desk), m_desk(desk), m_chart(chart), m_payments(payments), m_trail(trail), m_jobs(fittings.jobs),
          m_prompt(fittings.prompt)
    {
        Actions &actions = fittings.actions;
        actions.on("money.reconcile", this, [this] { open<ReconciliationWindow>(); });
        actions.on("money.flows", this, [this] { open<NetFlowWindow>(); });
        actions.on("money.ways", this, [this] { openWays(selectedAccounts()); });
        actions.on("money.ranking", this, [this] { openRanking(); });
        actions.on("money.worksheet", this, [this] { openWorksheet(); });
    }

private:
    template<typename Window>
    Window *make()
    {
        auto *window = new Window(m_desk.session(), m_jobs, m_prompt, &m_desk);
        connect(window, &MoneyWindow::paymentsRequested, this, &MoneyTools::showPayments);
        connect(window, &MoneyWindow::accountRequested, &m_desk, [this](RecordId account, QDate since, QDate until) {
            m_payments.showAccount(account);
            m_payments.since().setDay(since);
            m_payments.until().setDay(until);
            m_desk.show("payments");
        });
        connect(window, &MoneyWindow::trailRequested, &m_desk, [this](const QList<PaymentId> &payments) {
            m_trail.followPayments(payments);
            m_desk.show("trail");
        });
        connect(window, &MoneyWindow::chartRequested, &m_desk, [this] {
            m_desk.show("network");
            m_chart.fitSelection();
        });
        return window;
    }
    template<typename Window>
    void open()
    {
        make<Window>()->QWidget::show();
    }
    void openWays(const QList<RecordId> &ends)
    {
        auto *window = make<WayWindow>();
        window->between(ends.value(0), ends.value(1));
        window->show();
    }
    void openRanking()
    {
        auto *window = make<RankWindow>();
        connect(window, &RankWindow::wayRequested, this, [this](RecordId from, RecordId to) { openWays({from, to}); });
        window->show();
    }
    void openWorksheet()
    {
        auto *window = new WorksheetWindow(m_desk.session(), m_jobs, m_prompt, &m_desk);
        connect(window, &WorksheetWindow::paymentsRequested, this, &MoneyTools::showPayments);
        connect(window, &WorksheetWindow::recordRequested, this, [this](RecordId record) {
            m_desk.session().selection().setRecords({record}, record);
            m_desk.show("inspector");
        });
        window->show();
    }
    void showPayments(const QList<PaymentId> &payments)
    {
        m_payments.showPayments(payments);
        m_desk.show("payments");
    }
    QList<RecordId> selectedAccounts()
    {
        QList<RecordId> accounts = accountsAmong(m_desk.session().caseFile(), m_desk.session().selection().records());
        std::sort(accounts.begin(), accounts.end());
        return accounts;
    }

    Desk &m_desk;
    ChartView &m_chart;
    PaymentTable &m_payments;
    TrailView &m_trail;
    Jobs &m_jobs;
    Prompt &m_prompt;
};

} // namespace

void addMoneyTools(Desk &desk, ChartView &chart, PaymentTable &payments, TrailView &trail, const Fittings &fittings)
{
    new MoneyTools(desk, chart, payments, trail, fittings);
}

} // namespace kluwen::ui
