#include "ui/money/windows/netflowwindow.h"
#include "core/money/flowtable.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/windows/period.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kluwen::ui
{

NetFlowWindow::NetFlowWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : MoneyWindow(session, jobs, prompt, parent), m_by(new QComboBox(this)),
      m_since(new DayField(DayField::End::First, this)), m_until(new DayField(DayField::End::Last, this)),
      m_chart(addVerb()), m_payments(addVerb())
{
    allowRates();
    QHBoxLayout &tools = addTools();
    tools.addWidget(m_by);
    tools.addStretch();
    tools.addWidget(m_since);
    tools.addWidget(m_until);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameParts(); // fills the choices
    connect(m_by, &QComboBox::activated, this, &NetFlowWindow::renew);
    connect(m_since, &DayField::dayChanged, this, &NetFlowWindow::renew);
    connect(m_until, &DayField::dayChanged, this, &NetFlowWindow::renew);
    connect(m_chart, &QPushButton::clicked, this, &NetFlowWindow::chartRequested);
    connect(m_payments, &QPushButton::clicked, this, [this] { showPayments(view().chosen().value(0, -1)); });
    connect(&view(), &TableView::rowOpened, this, &NetFlowWindow::showPayments);
}

void NetFlowWindow::ask(const SharedLedger &ledger)
{
    auto answer = std::make_shared<Answer>();
    answer->ledger = ledger;
    answer->since = firstSecond(m_since->day());
    answer->until = lastSecond(m_until->day());
    const auto work = [answer, by = static_cast<money::RollUp>(m_by->currentIndex()), language = screenLanguage(),
                       path = m_session.path(), &clock = m_session.clock()](Progress &) -> Result<SharedAnswer> {
        const auto reader = store::CaseFile::openReader(path, clock);
        if (!reader)
            return fail(reader.error());
        auto rolledUp = money::rollUp(**reader, answer->ledger->ledger, by, language);
        if (!rolledUp)
            return fail(rolledUp.error());
        answer->rolledUp = std::move(*rolledUp);
        answer->flows =
            money::netFlows(answer->ledger->ledger, answer->rolledUp.holdings, answer->since, answer->until);
        return SharedAnswer(answer);
    };
    answerWith(UiTr::tr("Adding up the payments"), work, [this](const SharedAnswer &flows) {
        m_answer = flows;
        showAnswer();
    });
}

Table NetFlowWindow::answerTable() const
{
    if (!m_answer)
        return {};
    std::vector<money::NetFlow> shown = m_answer->flows;
    shown.resize(std::min(shown.size(), mostShown));
    return money::flowTable(m_answer->ledger->ledger, shown, m_answer->rolledUp);
}

QString NetFlowWindow::answerText() const
{
    if (!m_answer)
        return {};
    if (m_answer->flows.empty())
        return UiTr::tr("No payments between different parties in this period.");
    QString text = UiTr::tr("%n pair(s) of parties that paid each other, the largest net sum first.", nullptr,
                            static_cast<int>(m_answer->flows.size()));
    if (m_answer->flows.size() > mostShown)
        text += QLatin1Char(' ') + UiTr::tr("The first %1 are shown; the exported table has all of them.")
                                       .arg(countText(static_cast<qint64>(mostShown), screenLanguage()));
    return text + QLatin1Char(' ') +
           UiTr::tr("Payments between accounts of the same party are left out. Who holds an account is counted at the "
                    "date of each payment.");
}

TableExport NetFlowWindow::answerExport() const
{
    if (!m_answer || m_answer->flows.empty())
        return {};
    return {UiTr::tr("Export the net flows"), UiTr::tr("net-flows.xlsx"),
            [answer = m_answer](Progress &) -> Result<std::vector<Table>> {
                return std::vector<Table>{money::flowTable(answer->ledger->ledger, answer->flows, answer->rolledUp)};
            }};
}

/// A person, a company or an account itself; of a sector or a country its accounts.
QSet<RecordId> NetFlowWindow::recordsOf(RecordId holder) const
{
    if (!holder.isValid())
        return {};
    if (m_answer->rolledUp.holdersAreRecords)
        return {holder};
    QSet<RecordId> accounts;
    for (const money::Holding &holding : m_answer->rolledUp.holdings)
        if (holding.holder == holder)
            accounts.insert(m_answer->ledger->ledger.accounts[static_cast<size_t>(holding.account)]);
    return accounts;
}

void NetFlowWindow::chosenChanged()
{
    const QList<int> rows = view().chosen();
    m_chart->setEnabled(!rows.isEmpty());
    m_payments->setEnabled(rows.size() == 1);
    if (rows.isEmpty())
        return;
    QSet<RecordId> records;
    for (const int row : rows) {
        const money::NetFlow &flow = m_answer->flows[static_cast<size_t>(row)];
        records += recordsOf(flow.from) + recordsOf(flow.to);
    }
    m_session.selection().setRecords(records);
}

void NetFlowWindow::showPayments(int row)
{
    if (row < 0)
        return;
    const auto work = [answer = m_answer, row](Progress &) -> Result<QList<PaymentId>> {
        const money::Ledger &ledger = answer->ledger->ledger;
        QList<PaymentId> payments;
        for (const size_t at : money::rowsOf(ledger, answer->rolledUp.holdings, answer->flows[static_cast<size_t>(row)],
                                             answer->since, answer->until))
            payments << ledger.ids[at];
        return payments;
    };
    m_jobs.start(UiTr::tr("Looking up the payments"), this, work, [this](const Result<QList<PaymentId>> &payments) {
        if (payments)
            Q_EMIT paymentsRequested(*payments);
    });
}

void NetFlowWindow::nameParts()
{
    setWindowTitle(UiTr::tr("Net Flows"));
    const int chosen = std::max(0, m_by->currentIndex());
    m_by->clear();
    m_by->addItems({UiTr::tr("Between holders of accounts"), UiTr::tr("Between persons"), UiTr::tr("Between companies"),
                    UiTr::tr("Between sectors"), UiTr::tr("Between countries")});
    m_by->setCurrentIndex(chosen);
    m_by->setAccessibleName(UiTr::tr("Between whom"));
    m_since->retranslate();
    m_until->retranslate();
    m_chart->setText(UiTr::tr("Show on the &chart"));
    m_payments->setText(UiTr::tr("Show the &payments"));
}

} // namespace kluwen::ui
