#include "ui/money/trailtables.h"
#include "ui/base/tr.h"
#include "ui/money/plainview.h"
#include "ui/money/trailmodels.h"

#include <QEvent>
#include <QTableView>

namespace kluwen::ui
{

TrailTables::TrailTables(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_rules(new RuleModel(this)), m_lots(new LotModel(this)),
      m_ruleTable(makePlainView(m_rules, this)), m_proof(new ProofPanel(session, jobs, this)),
      m_lotTable(makePlainView(m_lots, this))
{
    addTab(m_ruleTable, QString());
    addTab(m_proof, QString());
    addTab(m_lotTable, QString());
    setDocumentMode(true);
    connect(m_ruleTable, &QTableView::activated, this, &TrailTables::chooseAccount);
    connect(m_lotTable, &QTableView::activated, this, &TrailTables::chooseLot);
    connect(m_proof, &ProofPanel::lotFollowed, this, &TrailTables::lotFollowed);
    retranslate();
}

void TrailTables::setAnswer(const std::shared_ptr<const TrailAnswer> &answer)
{
    m_answer = answer;
    m_lots->setAnswer(answer);
    m_rules->clear();
    m_proof->setAnswer(answer);
    setTabVisible(2, answer && !answer->trace.lots.empty());
    m_lotTable->resizeColumnsToContents();
}

void TrailTables::setRules(const std::shared_ptr<const TrailAnswer> &answer, const std::vector<RuleRow> &rows)
{
    m_rules->setRows(answer->ledger, rows, answer->question.rule);
    m_proof->setRules(rows);
    fitColumns(*m_ruleTable);
}

void TrailTables::showProofOf(money::AccountIndex account)
{
    setCurrentWidget(m_proof);
    m_proof->showProofOf(account);
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
    setTabText(2, UiTr::tr("Lots and their way"));
    setTabToolTip(0,
                  UiTr::tr("The same question under every calculation rule, with the lowest and the highest outcome: "
                           "a spread, never a proof."));
    m_ruleTable->setAccessibleName(tabText(0));
    m_lotTable->setAccessibleName(tabText(2));
}

} // namespace kluwen::ui
