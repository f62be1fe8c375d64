#include "ui/records/inspector.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/inspectordelegate.h"
#include "ui/records/inspectormodel.h"
#include "ui/records/manyrows.h"
#include "ui/records/moneybox.h"
#include "ui/records/newthing.h"
#include "ui/records/recordhead.h"
#include "ui/records/statementedits.h"
#include "ui/records/statementform.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

Inspector::Inspector(CaseSession &session, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("inspector"), this)), m_page(new QWidget(this)),
      m_head(new RecordHead(m_page)), m_money(new MoneyBox(m_page)), m_waiting(new QLabel(m_page)),
      m_formPlace(new QWidget(m_page)), m_list(new QListView(m_page)), m_model(new InspectorModel(this)),
      m_delegate(new InspectorDelegate(m_list))
{
    layOut();
    connectParts();
    setTheme(Theme::light());
    retranslate();
    renew();
}

Inspector::~Inspector() = default;

void Inspector::layOut()
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(8, 0, 8, 8);
    m_formPlace->hide();
    m_waiting->hide();
    m_waiting->setWordWrap(true);
    m_waiting->setContentsMargins(12, 6, 12, 6);
    m_waiting->setProperty("notice", true);
    column->addWidget(m_head);
    column->addWidget(m_money);
    column->addWidget(m_waiting);
    column->addWidget(m_formPlace);
    column->addWidget(m_list, 1);
    makeTools(*column);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    // Always there: a bar that appears later makes lines narrower than their heights were reckoned for.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    setFocusProxy(m_list);
}

void Inspector::makeTools(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(2);
    row->addWidget(makeTool(QStringLiteral("edit"), &Inspector::editCurrent));
    row->addWidget(makeTool(QStringLiteral("add_statement"), &Inspector::addStatement));
    row->addWidget(makeTool(QStringLiteral("add_link"), &Inspector::addLink));
    row->addStretch();
    row->addWidget(makeTool(QStringLiteral("delete"), &Inspector::removeSelected));
    column.addLayout(row);
}

QToolButton *Inspector::makeTool(const QString &symbol, void (Inspector::*verb)())
{
    auto *tool = new QToolButton(m_page);
    tool->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the list, so that "remove" knows its line
    connect(tool, &QToolButton::clicked, this, verb);
    m_tools.append({tool, symbol});
    return tool;
}

void Inspector::connectParts()
{
    connect(&m_session.selection(), &Selection::changed, this, [this] {
        if (chosen() != m_facts.id || m_session.selection().records().size() != 1)
            renew();
    });
    connect(&m_session, &CaseSession::changed, this, &Inspector::caseChanged);
    connect(m_list, &QListView::activated, this, &Inspector::activate);
    connect(m_delegate, &InspectorDelegate::nameClicked, this, &Inspector::activate);
    connect(m_money, &MoneyBox::followRequested, this, [this] { Q_EMIT traceRequested(m_facts.id); });
    connect(m_money, &MoneyBox::followBackRequested, this, [this] { Q_EMIT traceBackRequested(m_facts.id); });
}

void Inspector::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_head->setTheme(theme);
    m_money->setTheme(theme);
    m_empty->setTheme(theme);
    for (const auto &[tool, symbol] : m_tools)
        tool->setIcon(symbolIcon(symbol, theme));
    m_list->viewport()->update();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    }
    QWidget::changeEvent(event);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitForm();
}

void Inspector::retranslate()
{
    setAccessibleName(UiTr::tr("Inspector"));
    m_list->setAccessibleName(UiTr::tr("Statements and links"));
    m_empty->setTexts(UiTr::tr("Nothing is selected"),
                      UiTr::tr("Choose a person, company, account or link in a chart, a table or the search results to "
                               "read what is known of it."));
    m_money->retranslate();
    const QStringList names{UiTr::tr("Edit value (F2)"), UiTr::tr("Add statement"), UiTr::tr("Add link"),
                            UiTr::tr("Remove (Del)")};
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        m_tools[i].first->setToolTip(names[i]);
        m_tools[i].first->setAccessibleName(names[i]);
    }
}

RecordId Inspector::chosen() const
{
    const Selection &selection = m_session.selection();
    if (selection.records().size() == 1)
        return *selection.records().begin();
    return {};
}

void Inspector::renew()
{
    m_isBehind = m_form && m_form->isChanged();
    m_waiting->setVisible(m_isBehind);
    if (m_isBehind) { // what was typed is not thrown away because something else was chosen
        m_waiting->setText(
            UiTr::tr("%1 has a change that is not saved. Save or cancel it to go on.").arg(m_head->name()));
        return;
    }
    closeForm();
    const QSet<RecordId> &records = m_session.selection().records();
    if (records.size() > 1)
        showMany(records);
    else if (chosen().isValid())
        showRecord(chosen());
    else {
        m_facts = {};
        m_model->setRows({});
        m_pages->setCurrentWidget(m_empty);
    }
}

void Inspector::showRecord(RecordId record)
{
    auto facts = readRecord(m_session.caseFile(), record);
    if (!facts) { // taken away meanwhile
        m_facts = {};
        m_model->setRows({});
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_facts = std::move(*facts);
    m_head->showRecord(m_facts, screenLanguage());
    m_head->show();
    const bool isAccount = !m_facts.isLink && familyOfType(m_facts.type) == Family::Account;
    m_money->setVisible(isAccount);
    if (isAccount)
        showMoney(record);
    m_tools[0].first->setEnabled(true);
    m_tools[1].first->setEnabled(true);
    m_tools[2].first->setEnabled(!m_facts.isLink);
    setRows(inspectorRows(m_facts, m_session.clock().now().date(), screenLanguage()));
    m_pages->setCurrentWidget(m_page);
}

void Inspector::showMany(const QSet<RecordId> &records)
{
    m_facts = {};
    m_head->hide();
    m_money->hide();
    for (int tool = 0; tool < 3; ++tool)
        m_tools[tool].first->setEnabled(false);
    setRows(manyRows(m_session.caseFile(), records, screenLanguage()));
    m_pages->setCurrentWidget(m_page);
}

/// A new list keeps the current line and the place it was scrolled to where it shows the same record.
void Inspector::setRows(const QList<InspectorRow> &rows)
{
    const InspectorRow before =
        m_list->currentIndex().isValid() ? m_model->row(m_list->currentIndex()) : InspectorRow();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setRows(rows);
    int keep = -1;
    for (int i = 0; i < rows.size() && keep < 0; ++i)
        if (rows[i].isChoosable() && rows[i].kind == before.kind && rows[i].statement == before.statement &&
            rows[i].record == before.record)
            keep = i;
    for (int i = 0; i < rows.size() && keep < 0; ++i)
        if (rows[i].isChoosable())
            keep = i;
    if (keep < 0)
        return;
    m_list->setCurrentIndex(m_model->index(keep));
    if (rows[keep].kind == before.kind && rows[keep].record == before.record)
        m_list->verticalScrollBar()->setValue(scrolled);
}

void Inspector::showMoney(RecordId account)
{
    m_money->setPending();
    const int asked = ++m_sumsAsked;
    m_jobs.start(
        UiTr::tr("Adding up payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), account](Progress &) -> Result<PaymentSums> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return paymentSums(**reader, account);
        },
        [this, asked](const Result<PaymentSums> &sums) {
            if (asked != m_sumsAsked)
                return;
            if (sums)
                m_money->setSums(*sums);
            else
                Q_EMIT m_session.failed(sums.error());
        });
}

void Inspector::caseChanged(const store::Changes &changes)
{
    bool concerns = changes.everything || (changes.payments && m_money->isVisibleTo(this));
    const QSet<RecordId> &selected = m_session.selection().records();
    for (const RecordId record : changes.records)
        concerns = concerns || selected.contains(record) || record == m_facts.from.id || record == m_facts.to.id;
    for (const LinkedThing &linked : m_facts.links)
        concerns = concerns || changes.records.contains(linked.link.id) || changes.records.contains(linked.other.id);
    if (concerns)
        renew();
}

void Inspector::activate(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->row(index).isChoosable())
        return;
    const InspectorRow row = m_model->row(index);
    if (row.kind == InspectorRow::Kind::Value)
        openFormAt(index);
    else
        Q_EMIT openRequested(row.other);
}

void Inspector::editCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const InspectorRow row = m_model->row(index);
    if (row.kind == InspectorRow::Kind::Value)
        openFormAt(index);
    else if (row.kind == InspectorRow::Kind::Link)
        Q_EMIT openRequested(row.record);
}

void Inspector::removeSelected()
{
    const QModelIndex index = m_list->currentIndex();
    const bool inList = m_list->hasFocus() && index.isValid() && m_facts.id.isValid();
    if (inList && m_model->row(index).isChoosable() && m_model->row(index).kind != InspectorRow::Kind::End)
        removeRow(m_model->row(index));
    else
        (void)removeRecords(m_session, m_session.selection().records());
}

void Inspector::removeRow(const InspectorRow &row)
{
    const InspectorRow copy = row; // the edit renews the rows
    if (copy.kind == InspectorRow::Kind::Link) {
        (void)removeRecords(m_session, {copy.record});
        return;
    }
    for (const StatedValue &value : m_facts.values)
        if (value.statement.id == copy.statement) {
            (void)removeStatement(m_session, {m_facts.id, m_facts.type, m_head->name()}, Statement(value.statement));
            return;
        }
}

} // namespace kluwen::ui
