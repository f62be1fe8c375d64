#include "ui/money/windows/worksheettable.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/plainview.h"
#include "ui/money/windows/worksheetdocument.h"
#include "ui/money/windows/worksheetmodel.h"

#include <algorithm>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

WorksheetTable::WorksheetTable(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_hint(new QLabel(this)), m_model(new WorksheetModel(this)),
      m_view(makePlainView(m_model, this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_addPayments(new QPushButton(this)), m_attach(new QPushButton(this)), m_evidence(new QPushButton(this)),
      m_undo(new QPushButton(this)), m_redo(new QPushButton(this)), m_undoKey(new QAction(this)),
      m_redoKey(new QAction(this))
{
    layOut();
    connectParts();
}

void WorksheetTable::layOut()
{
    auto *verbs = new QHBoxLayout;
    for (QPushButton *verb : {m_add, m_remove, m_addPayments, m_attach, m_evidence})
        verbs->addWidget(verb);
    verbs->addStretch();
    verbs->addWidget(m_undo);
    verbs->addWidget(m_redo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addLayout(verbs);
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

/// The keys work in the whole window; a field in which is typed takes them first.
void WorksheetTable::addShortcut(QAction &action, const QString &keys)
{
    action.setShortcuts(QKeySequence::listFromString(keys));
    window()->addAction(&action);
}

void WorksheetTable::connectParts()
{
    addShortcut(*m_undoKey, QStringLiteral("Ctrl+Z"));
    addShortcut(*m_redoKey, QStringLiteral("Ctrl+Y; Ctrl+Shift+Z"));
    connect(m_undoKey, &QAction::triggered, this, &WorksheetTable::undo);
    connect(m_redoKey, &QAction::triggered, this, &WorksheetTable::redo);
    connect(m_undo, &QPushButton::clicked, this, &WorksheetTable::undo);
    connect(m_redo, &QPushButton::clicked, this, &WorksheetTable::redo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorksheetTable::showVerbs);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == WorksheetModel::Evidence)
            showEvidence();
    });
    connect(&m_session.selection(), &Selection::changed, this, &WorksheetTable::showVerbs);
    connect(m_add, &QPushButton::clicked, this, &WorksheetTable::addLine);
    connect(m_remove, &QPushButton::clicked, this, &WorksheetTable::removeLine);
    connect(m_addPayments, &QPushButton::clicked, this, &WorksheetTable::addPayments);
    connect(m_attach, &QPushButton::clicked, this, &WorksheetTable::attachPayments);
    connect(m_evidence, &QPushButton::clicked, this, &WorksheetTable::showEvidence);
}

void WorksheetTable::showSection(WorksheetDocument &document, int section)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = &document;
    m_section = section;
    m_model->show(document, static_cast<size_t>(section));
    connect(m_document, &WorksheetDocument::linesChanged, this, &WorksheetTable::showVerbs);
    connect(&m_document->steps(), &QUndoStack::indexChanged, this, &WorksheetTable::showVerbs, Qt::UniqueConnection);
    m_hint->setText(Tr::tr(money::sectionsOf(document.sheet().kind)[static_cast<size_t>(section)].hint));
    m_view->setColumnWidth(WorksheetModel::Text, 320);
    m_view->setColumnWidth(WorksheetModel::Date, 100);
    m_view->setColumnWidth(WorksheetModel::Amount, 130);
    showVerbs();
}

void WorksheetTable::addLine()
{
    m_model->add({});
    const QModelIndex text = m_model->index(m_model->rowCount() - 1, WorksheetModel::Text);
    m_view->setCurrentIndex(text);
    m_view->setFocus();
    m_view->edit(text);
}

void WorksheetTable::removeLine()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        m_model->remove(index.row());
}

void WorksheetTable::addPayments()
{
    const Currency currency = m_document->sheet().currency;
    store::PaymentFilter filter;
    filter.ids = m_session.selection().payments().values();
    filter.currency = currency;
    std::sort(filter.ids.begin(), filter.ids.end());
    const auto totals = m_session.caseFile().payments().totals(filter);
    if (filter.ids.isEmpty() || !totals || totals->count == 0)
        return;
    money::WorksheetLine line;
    line.text = UiTr::tr("%n payment(s) from %1 to %2", nullptr, static_cast<int>(totals->count))
                    .arg(dateText(totals->first, screenLanguage()), dateText(totals->last, screenLanguage()));
    line.minor = totals->sums.value(currency.code);
    for (const PaymentId payment : filter.ids)
        line.evidence.push_back(payment.value());
    m_model->add(line);
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, WorksheetModel::Text));
}

void WorksheetTable::attachPayments()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    std::vector<qint64> evidence;
    for (const PaymentId payment : m_session.selection().payments())
        evidence.push_back(payment.value());
    std::sort(evidence.begin(), evidence.end());
    m_model->attach(index.row(), evidence);
}

void WorksheetTable::showEvidence()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    QList<PaymentId> payments;
    RecordId record;
    for (const qint64 id : m_model->line(index.row()).evidence) {
        if (id > 0)
            payments << PaymentId(id);
        else if (const auto statement = m_session.caseFile().statements().find(StatementId(-id)))
            record = statement->subject;
    }
    if (record.isValid())
        Q_EMIT recordRequested(record);
    if (!payments.isEmpty())
        Q_EMIT paymentsRequested(payments);
}

void WorksheetTable::undo()
{
    if (!m_document->steps().canUndo())
        return;
    m_document->steps().undo();
    showStep();
}

void WorksheetTable::redo()
{
    if (!m_document->steps().canRedo())
        return;
    m_document->steps().redo();
    showStep();
}

/// What was taken back in a section that is not shown would go unseen.
void WorksheetTable::showStep()
{
    const QList<int> &sections = m_document->changedSections();
    if (!sections.isEmpty() && !sections.contains(m_section))
        Q_EMIT sectionRequested(sections.constFirst());
}

void WorksheetTable::showVerbs()
{
    const bool hasLine = m_view->currentIndex().isValid();
    const auto payments = static_cast<int>(m_session.selection().payments().size());
    m_remove->setEnabled(hasLine);
    m_evidence->setEnabled(hasLine && !m_model->line(m_view->currentIndex().row()).evidence.empty());
    m_addPayments->setEnabled(payments > 0);
    m_attach->setEnabled(hasLine && payments > 0);
    m_addPayments->setText(UiTr::tr("Line of %n selected payment(s)", nullptr, payments));
    m_undo->setEnabled(m_document && m_document->steps().canUndo());
    m_redo->setEnabled(m_document && m_document->steps().canRedo());
}

void WorksheetTable::retranslate()
{
    m_view->setAccessibleName(UiTr::tr("Lines of the section"));
    m_add->setText(UiTr::tr("&Add line"));
    m_remove->setText(UiTr::tr("&Remove line"));
    m_attach->setText(UiTr::tr("A&ttach them to the line"));
    m_evidence->setText(UiTr::tr("Show the &evidence"));
    m_undo->setText(UiTr::tr("Undo"));
    m_redo->setText(UiTr::tr("Redo"));
    m_undo->setToolTip(UiTr::tr("Takes back the last change of the lines (%1)")
                           .arg(m_undoKey->shortcut().toString(QKeySequence::NativeText)));
    m_redo->setToolTip(
        UiTr::tr("Does again what was taken back (%1)").arg(m_redoKey->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace kluwen::ui
