#include "ui/money/proofpanel.h"
#include "core/base/tablefile.h"
#include "core/money/prooftables.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/plainview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kluwen::ui
{

ProofPanel::ProofPanel(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_accountLabel(new QLabel(this)),
      m_accounts(new QComboBox(this)), m_copy(new QPushButton(this)), m_export(new QPushButton(this)),
      m_head(new QLabel(this)), m_model(new ProofModel(this)), m_view(makePlainView(m_model, this)),
      m_aloud(new QLabel(this))
{
    layOut();
    connect(m_accounts, &QComboBox::activated, this, &ProofPanel::start);
    connect(m_copy, &QPushButton::clicked, this, &ProofPanel::copy);
    connect(m_export, &QPushButton::clicked, this, &ProofPanel::exportRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProofPanel::chooseLot);
    auto *copying = new QAction(m_view);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &ProofPanel::copy);
    m_view->addAction(copying);
    retranslate();
}

ProofPanel::~ProofPanel()
{
    if (m_job)
        m_job->cancel();
}

void ProofPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->addWidget(m_accountLabel);
    tools->addWidget(m_accounts);
    tools->addStretch();
    tools->addWidget(m_copy);
    tools->addWidget(m_export);
    column->addLayout(tools);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_aloud);
    m_accountLabel->setBuddy(m_accounts);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accounts->setMinimumContentsLength(34);
    for (QLabel *label : {m_head, m_aloud}) {
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 2);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
}

void ProofPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room, the payments go before the sentences around them, which the copy holds too.
    constexpr int highEnough = 230;
    m_head->setVisible(height() >= highEnough);
    m_aloud->setVisible(height() >= highEnough);
}

void ProofPanel::setAnswer(std::shared_ptr<const TrailAnswer> answer)
{
    m_answer = std::move(answer);
    m_rules.clear();
    fillAccounts();
    start();
}

void ProofPanel::fillAccounts()
{
    m_accounts->clear();
    if (!m_answer)
        return;
    constexpr size_t mostAccounts = 2'000; // nobody looks for more in a list; a band or a table chooses any other
    const Language language = screenLanguage();
    for (const money::TraceSum &sum : m_answer->trace.targets) {
        if (static_cast<size_t>(m_accounts->count()) >= mostAccounts)
            break;
        const RecordId account = m_answer->ledger->ledger.accounts[static_cast<size_t>(sum.account)];
        m_accounts->addItem(QStringLiteral("%1 · %2").arg(amountText(sum.tainted, m_answer->trace.currency, language),
                                                          m_answer->ledger->names.value(account)),
                            sum.account);
    }
}

void ProofPanel::showProofOf(money::AccountIndex account)
{
    if (!m_answer || account < 0)
        return;
    int at = m_accounts->findData(account);
    for (const money::TraceSum &sum : m_answer->trace.targets)
        if (at < 0 && sum.account == account) {
            m_accounts->addItem(
                m_answer->ledger->names.value(m_answer->ledger->ledger.accounts[static_cast<size_t>(account)]),
                account);
            at = m_accounts->count() - 1;
        }
    if (at < 0 || at == m_accounts->currentIndex())
        return;
    m_accounts->setCurrentIndex(at);
    start();
}

void ProofPanel::start()
{
    if (m_job)
        m_job->cancel();
    const int number = ++m_number;
    if (!m_answer || m_accounts->currentIndex() < 0) {
        take({});
        return;
    }
    m_job = m_jobs.start(
        UiTr::tr("Reading the proof"), this,
        [answer = m_answer,
         target = static_cast<money::AccountIndex>(m_accounts->currentData().toInt())](Progress &) -> Result<Proof> {
            const NamedLedger &ledger = *answer->ledger;
            return Proof{answer, target,
                         money::proofOf(ledger.ledger, traceQuestion(ledger, answer->question), answer->trace, target)};
        },
        [this, number](const Result<Proof> &proof) {
            if (number == m_number && proof)
                take(*proof);
        });
}

void ProofPanel::take(Proof proof)
{
    m_model->setProof(std::move(proof));
    const bool isKnown = m_model->rowCount() > 0;
    m_copy->setEnabled(isKnown);
    m_export->setEnabled(isKnown);
    if (isKnown)
        m_head->setText(proofHead(m_model->proof()));
    else if (m_answer && !m_answer->trace.knowsLots)
        m_head->setText(UiTr::tr("There are too many lots to list. Narrow the period or set a minimum amount; the sums "
                                 "are exact all the same."));
    else
        m_head->clear();
    m_aloud->clear();
    fitColumns(*m_view);
    Q_EMIT loaded();
    Q_EMIT lotFollowed({});
}

void ProofPanel::chooseLot()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Proof &proof = m_model->proof();
    const int lot = m_model->lotAt(current.row());
    m_aloud->setText(lotAloud(proof, lot));
    m_aloud->setAccessibleName(m_aloud->text());
    std::vector<size_t> rows;
    QSet<PaymentId> payments;
    for (const money::ProofLine &line : proof.lot(lot)) {
        rows.push_back(line.row);
        payments.insert(m_answer->ledger->ledger.ids[line.row]);
    }
    m_session.selection().setPayments(payments);
    Q_EMIT lotFollowed(rows);
}

QString ProofPanel::aloud() const
{
    return m_aloud->text();
}

void ProofPanel::copy()
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(proofAloud(m_model->proof()));
}

void ProofPanel::exportWith(Prompt &prompt)
{
    if (m_model->rowCount() == 0)
        return;
    const QString path = prompt.fileToSave(UiTr::tr("Export the proof"), UiTr::tr("proof.xlsx"),
                                           UiTr::tr("Spreadsheet (*.xlsx);;CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        Q_EMIT m_session.failed(written.error());
}

Result<void> ProofPanel::exportTo(const QString &path) const
{
    const NamedLedger &named = *m_answer->ledger;
    const money::NameOf name = [&named](RecordId id) { return named.names.value(id); };
    std::vector<Table> tables{
        money::proofTable(named.ledger, m_model->proof().lines, name, named.rates ? &named.rates->table : nullptr)};
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        if (!m_rules.empty())
            tables.push_back(money::spreadTable(named.ledger, m_rules, name));
        tables.push_back(questionTable(*m_answer));
    }
    return writeTables(path, tables, m_session.clock().now());
}

void ProofPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProofPanel::retranslate()
{
    m_accountLabel->setText(UiTr::tr("Proof &for"));
    m_accounts->setAccessibleName(UiTr::tr("Account that received the money"));
    m_copy->setText(UiTr::tr("Copy"));
    m_copy->setToolTip(UiTr::tr("Copy the proof as sentences to read aloud"));
    m_export->setText(UiTr::tr("Export…"));
    m_export->setToolTip(UiTr::tr("Write the proof, the rules side by side and the question as a table"));
    m_view->setAccessibleName(UiTr::tr("Lots and payments of the proof"));
    const int current = m_accounts->currentIndex();
    fillAccounts();
    m_accounts->setCurrentIndex(current);
    m_model->renewTexts();
    if (m_model->rowCount() > 0)
        m_head->setText(proofHead(m_model->proof()));
    if (m_view->currentIndex().isValid())
        m_aloud->setText(lotAloud(m_model->proof(), m_model->lotAt(m_view->currentIndex().row())));
}

} // namespace kluwen::ui
