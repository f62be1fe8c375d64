#include "ui/money/trailtables.h"
#include "core/money/prooftables.h"
#include "ui/base/tableexport.h"
#include "ui/base/tr.h"
#include "ui/money/plainview.h"
#include "ui/money/trailmodels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kluwen::ui
{

TrailTables::TrailTables(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_jobs(jobs), m_rules(new RuleModel(this)), m_lots(new LotModel(this)),
      m_ruleTable(makePlainView(m_rules, this)), m_ruleNote(new QLabel(this)), m_ruleExport(new QPushButton(this)),
      m_proof(new ProofPanel(session, jobs, this)), m_lotTable(makePlainView(m_lots, this)),
      m_taint(new TaintPanel(session, this))
{
    addTab(makeRulePage(), QString());
    addTab(m_proof, QString());
    addTab(m_lotTable, QString());
    addTab(m_taint, QString());
    setDocumentMode(true);
    connect(m_ruleExport, &QPushButton::clicked, this, &TrailTables::rulesExportRequested);
    connect(m_ruleTable, &QTableView::activated, this, &TrailTables::chooseAccount);
    connect(m_lotTable, &QTableView::activated, this, &TrailTables::chooseLot);
    connect(m_proof, &ProofPanel::lotFollowed, this, &TrailTables::lotFollowed);
    retranslate();
}

QWidget *TrailTables::makeRulePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->addWidget(m_ruleNote, 1);
    tools->addWidget(m_ruleExport);
    column->addLayout(tools);
    column->addWidget(m_ruleTable, 1);
    m_ruleNote->setWordWrap(true);
    m_ruleNote->setProperty("muted", true);
    m_ruleExport->setEnabled(false);
    return page;
}

void TrailTables::setAnswer(const std::shared_ptr<const TrailAnswer> &answer)
{
    m_answer = answer;
    m_lots->setAnswer(answer);
    m_rules->clear();
    m_rows.clear();
    m_ruleExport->setEnabled(false);
    m_proof->setAnswer(answer);
    m_taint->setAnswer(answer);
    setTabVisible(2, answer && !answer->trace.lots.empty());
    m_lotTable->resizeColumnsToContents();
}

void TrailTables::setRules(const std::shared_ptr<const TrailAnswer> &answer, const std::vector<RuleRow> &rows)
{
    m_rules->setRows(answer->ledger, rows, answer->question.rule);
    m_rows = rows;
    m_ruleExport->setEnabled(!rows.empty());
    m_proof->setRules(rows);
    fitColumns(*m_ruleTable);
}

void TrailTables::exportRules(Prompt &prompt)
{
    if (!m_answer || m_rows.empty())
        return;
    exportTables(
        m_session, m_jobs, prompt,
        {UiTr::tr("Export the calculation rules side by side"), UiTr::tr("calculation-rules.xlsx"),
         [answer = m_answer, rows = m_rows](Progress &) -> Result<std::vector<Table>> {
             const NamedLedger &named = *answer->ledger;
             return std::vector<Table>{
                 money::spreadTable(named.ledger, rows, [&named](RecordId id) { return named.names.value(id); }),
                 questionTable(*answer)};
         }});
}

void TrailTables::showProofOf(money::AccountIndex account)
{
    setCurrentWidget(m_proof);
    m_proof->showProofOf(account);
    m_taint->showAccount(account);
}

void TrailTables::chooseLot(const QModelIndex &index)
{
    const money::TraceLot &lot = m_lots->lot(index.row());
    m_session.selection().setPayments(QSet<PaymentId>(lot.path.begin(), lot.path.end()));
    Q_EMIT lotFollowed(m_lots->rowsOf(lot));
}

/// An account in the comparison: it is selected, and its proof is made ready.
void TrailTables::chooseAccount(const QModelIndex &index)
{
    if (const RecordId account = m_rules->account(index.row()); account.isValid())
        m_session.selection().setRecords({account}, account);
    m_proof->showProofOf(m_rules->row(index.row()).account);
    m_taint->showAccount(m_rules->row(index.row()).account);
    setCurrentWidget(m_proof);
}

void TrailTables::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void TrailTables::retranslate()
{
    setTabText(0, UiTr::tr("Accounts under all rules"));
    setTabText(1, UiTr::tr("Proof"));
    setTabText(2, UiTr::tr("Lots and their path"));
    setTabText(3, UiTr::tr("Over time"));
    setTabToolTip(0,
                  UiTr::tr("The same question under every calculation rule, with the lowest and the highest outcome: "
                           "a spread, never a proof."));
    m_ruleNote->setText(UiTr::tr("The same question under every calculation rule: a spread, never a proof."));
    m_ruleExport->setText(UiTr::tr("Export…"));
    m_ruleExport->setToolTip(UiTr::tr("Write the rules side by side and the question as a table"));
    m_ruleTable->setAccessibleName(tabText(0));
    m_lotTable->setAccessibleName(tabText(2));
}

} // namespace kluwen::ui
