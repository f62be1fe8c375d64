#include "ui/money/windows/reconciliationwindow.h"
#include "core/store/casefile.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

Table reportTable(const NamedLedger &named, const std::vector<money::AccountReconciliation> &reports)
{
    return money::reconciliationTable(named.ledger, reports, [&named](RecordId id) { return named.names.value(id); });
}

} // namespace

ReconciliationWindow::ReconciliationWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : MoneyWindow(session, jobs, prompt, parent), m_only(new QCheckBox(this)), m_payments(addVerb())
{
    QHBoxLayout &tools = addTools();
    tools.addWidget(m_only);
    tools.addStretch();
    connect(m_only, &QCheckBox::toggled, this, [this] {
        fill();
        showAnswer();
    });
    connect(&view(), &TableView::rowOpened, this, &ReconciliationWindow::open);
    connect(m_payments, &QPushButton::clicked, this, [this] { open(view().chosen().value(0, -1)); });
}

void ReconciliationWindow::ask(const SharedLedger &ledger)
{
    const auto work = [ledger, path = m_session.path(), &clock = m_session.clock()](Progress &) -> Result<Reports> {
        const auto reader = store::CaseFile::openReader(path, clock);
        if (!reader)
            return fail(reader.error());
        return money::reconcileCase(**reader, ledger->ledger);
    };
    answerWith(UiTr::tr("Reconciling the statements"), work, [this, ledger](const Reports &reports) {
        m_ledger = ledger;
        m_reports = reports;
        fill();
        showAnswer();
    });
}

ReconciliationWindow::Reports ReconciliationWindow::shown() const
{
    Reports shown;
    std::copy_if(m_reports.begin(), m_reports.end(), std::back_inserter(shown),
                 [this](const auto &account) { return !m_only->isChecked() || !account.report.isClean(); });
    return shown;
}

void ReconciliationWindow::fill()
{
    m_table = {};
    m_rowAccounts.clear();
    if (!m_ledger)
        return;
    m_table = reportTable(*m_ledger, {});
    for (const auto &account : shown()) {
        Table lines = reportTable(*m_ledger, {account});
        m_rowAccounts.insert(m_rowAccounts.end(), lines.rows.size(),
                             m_ledger->ledger.accounts[static_cast<size_t>(account.account)]);
        std::move(lines.rows.begin(), lines.rows.end(), std::back_inserter(m_table.rows));
    }
}

Table ReconciliationWindow::answerTable() const
{
    return m_table;
}

QString ReconciliationWindow::answerText() const
{
    if (!m_ledger)
        return {};
    if (m_reports.empty())
        return UiTr::tr(
                   "The case has no bank statements in %1. Statements with balances come from bank formats such as "
                   "CAMT.053 and MT940.")
            .arg(m_ledger->ledger.currency.letters());
    int missing = 0;
    int overlaps = 0;
    int differences = 0;
    int uncovered = 0;
    for (const auto &account : m_reports) {
        const money::Reconciliation &report = account.report;
        missing += static_cast<int>(report.missing.size());
        overlaps += static_cast<int>(report.overlaps.size());
        differences += static_cast<int>(report.breaks.size());
        differences += static_cast<int>(
            std::count_if(report.statements.begin(), report.statements.end(),
                          [](const auto &statement) { return statement.difference.value_or(0) != 0; }));
        uncovered += static_cast<int>(report.outside);
    }
    QStringList sentences{UiTr::tr("%n account(s) with statements.", nullptr, static_cast<int>(m_reports.size()))};
    if (missing + overlaps + differences + uncovered == 0)
        sentences << UiTr::tr("Every statement adds up and joins the next one.");
    if (missing > 0)
        sentences << UiTr::tr("%n period(s) without a statement.", nullptr, missing);
    if (overlaps > 0)
        sentences << UiTr::tr("%n period(s) in more than one statement.", nullptr, overlaps);
    if (differences > 0)
        sentences << UiTr::tr("%n difference(s) between balances and payments.", nullptr, differences);
    if (uncovered > 0)
        sentences << UiTr::tr("%n payment(s) that no statement covers.", nullptr, uncovered);
    return sentences.join(QLatin1Char(' '));
}

TableExport ReconciliationWindow::answerExport() const
{
    if (!m_ledger || m_reports.empty())
        return {};
    return {UiTr::tr("Export the reconciliation"), UiTr::tr("reconciliation.xlsx"),
            [ledger = m_ledger, reports = shown()](Progress &) -> Result<std::vector<Table>> {
                return std::vector<Table>{reportTable(*ledger, reports)};
            }};
}

void ReconciliationWindow::open(int row)
{
    if (row < 0)
        return;
    const TableRow &line = view().table().rows[static_cast<size_t>(row)];
    const auto day = [&line](size_t column) {
        const auto *date = std::get_if<QDate>(&line[column]);
        return date ? *date : QDate();
    };
    Q_EMIT accountRequested(m_rowAccounts[static_cast<size_t>(row)], day(1), day(2));
}

void ReconciliationWindow::chosenChanged()
{
    const QList<int> rows = view().chosen();
    m_payments->setEnabled(rows.size() == 1);
    if (rows.isEmpty())
        return;
    QSet<RecordId> accounts;
    for (const int row : rows)
        accounts.insert(m_rowAccounts[static_cast<size_t>(row)]);
    m_session.selection().setRecords(accounts);
}

void ReconciliationWindow::nameParts()
{
    setWindowTitle(UiTr::tr("Reconciliation of Bank Statements"));
    m_only->setText(UiTr::tr("&Only accounts with something to look at"));
    m_payments->setText(UiTr::tr("Show the &payments of these days"));
    fill();
}

} // namespace kluwen::ui
