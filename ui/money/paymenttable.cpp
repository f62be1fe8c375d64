#include "ui/money/paymenttable.h"
#include "core/base/number.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentgroupmodel.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymentwords.h"
#include "ui/money/plainview.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

PaymentTable::PaymentTable(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_prompt(std::make_unique<DialogPrompt>(this)),
      m_scopes(new QComboBox(this)), m_text(new QLineEdit(this)), m_amount(new QLineEdit(this)),
      m_since(new DayField(DayField::End::First, this)), m_until(new DayField(DayField::End::Last, this)),
      m_direction(new QComboBox(this)), m_grouping(new QComboBox(this)), m_back(new QToolButton(this)),
      m_export(new QToolButton(this)), m_view(new QTableView(this)), m_model(new PaymentModel(session, jobs, this)),
      m_groups(new PaymentGroupModel(session, jobs, this)), m_groupView(makePlainView(m_groups, this)),
      m_empty(new EmptyState(QStringLiteral("payment"), this)), m_totals(new QLabel(this)), m_chosen(new QLabel(this)),
      m_pause(new QTimer(this))
{
    layOut();
    connectParts();
    setTheme(Theme::light());
    retranslate();
    selectionChanged();
}

PaymentTable::~PaymentTable()
{
    if (m_summing)
        m_summing->cancel();
}

void PaymentTable::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(6); // else it has the spacing of the column: none
    layOutFilters(*head);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_groupView, 1);
    column->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->setSpacing(12);
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_chosen);
    column->addLayout(foot);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setProperty("heading", true);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 9);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    setFocusProxy(m_view);
}

void PaymentTable::layOutFilters(QBoxLayout &row)
{
    row.addWidget(m_scopes);
    row.addWidget(m_direction);
    row.addWidget(m_grouping);
    row.addWidget(m_back);
    row.addWidget(m_text, 1);
    row.addWidget(m_amount);
    row.addWidget(m_since);
    row.addWidget(m_until);
    row.addWidget(m_export);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(60);
    m_amount->setClearButtonEnabled(true);
    m_amount->setFixedWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("amount from")) + 44);
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(22);
    m_grouping->addItems({QString(), QString(), QString()});
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QComboBox *box : {m_direction, m_grouping})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
}

void PaymentTable::connectParts()
{
    for (QLineEdit *field : {m_text, m_amount})
        connect(field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    for (DayField *field : {m_since, m_until})
        connect(field, &DayField::dayChanged, this, &PaymentTable::applyFilter);
    connect(m_pause, &QTimer::timeout, this, &PaymentTable::applyFilter);
    connect(m_direction, &QComboBox::activated, this, &PaymentTable::applyFilter);
    connect(m_grouping, &QComboBox::activated, this, &PaymentTable::leaveGroup);
    connect(m_back, &QToolButton::clicked, this, &PaymentTable::leaveGroup);
    connect(m_groups, &PaymentGroupModel::added, this, [this] {
        fitColumns(*m_groupView);
        showTable();
    });
    connect(m_groupView, &QTableView::activated, this, &PaymentTable::openGroup);
    connect(m_groupView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PaymentTable::takeGroups);
    connect(m_scopes, &QComboBox::activated, this,
            [this] { setScope(static_cast<Scope>(m_scopes->currentData().toInt())); });
    connect(m_export, &QToolButton::clicked, this, &PaymentTable::exportTable);
    connect(m_view, &QTableView::activated, this, &PaymentTable::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PaymentTable::takeSelection);
    connect(m_model, &PaymentModel::counted, this, &PaymentTable::showState);
    connect(m_model, &PaymentModel::pageRead, this, &PaymentTable::fitPayments);
    connect(&m_session.selection(), &Selection::changed, this, &PaymentTable::selectionChanged);
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.everything || changes.payments || !changes.records.isEmpty())
            reload();
    });
    for (QTableView *view : {m_view, m_groupView}) {
        auto *copying = new QAction(view);
        copying->setShortcut(QKeySequence::Copy);
        copying->setShortcutContext(Qt::WidgetShortcut);
        connect(copying, &QAction::triggered, this, &PaymentTable::copy);
        view->addAction(copying);
    }
}

/// A page came: the first one says how wide the columns are.
void PaymentTable::fitPayments()
{
    showTable();
    if (m_view->selectionModel()->hasSelection())
        takeSelection(); // rows chosen before they were read are known now
    if (std::exchange(m_isFitted, true))
        return;
    fitColumns(*m_view, 64, 300);
}

bool PaymentTable::showsGroups() const
{
    return m_grouping->currentIndex() > 0 && !m_inside;
}

/// One of the tables, or the words in their place.
void PaymentTable::showTable()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty && !showsGroups());
    m_groupView->setVisible(!isEmpty && showsGroups());
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
    m_back->setVisible(m_inside.has_value());
    if (m_inside)
        m_back->setText(m_groups->nameOf(*m_inside));
}

void PaymentTable::setTheme(const Theme &theme)
{
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
    m_back->setIcon(symbolIcon(QStringLiteral("chevron_left"), theme));
    m_empty->setTheme(theme);
}

void PaymentTable::setPrompt(std::unique_ptr<Prompt> prompt)
{
    m_prompt = std::move(prompt);
}

void PaymentTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void PaymentTable::showState()
{
    showTable();
    const store::PaymentFilter &filter = m_model->filter();
    const bool isFiltered = !filter.text.isEmpty() || filter.minimum > 0 || filter.since.isValid() ||
                            filter.until.isValid() || filter.other || !filter.accounts.isEmpty() ||
                            !filter.ids.isEmpty();
    if (isFiltered)
        m_empty->setTexts(UiTr::tr("No payment fits the filter"),
                          UiTr::tr("Clear a field of the filter, or choose all payments."));
    else
        m_empty->setTexts(UiTr::tr("There are no payments yet"),
                          UiTr::tr("Import bank statements or a table of payments: drop the files on the window or "
                                   "choose Import."));
    showTotals();
    showSelectionSums();
}

bool PaymentTable::showsBalance() const
{
    const store::PaymentFilter &filter = m_model->filter();
    return m_isOneParty && !filter.accounts.isEmpty() && filter.side == store::PaymentFilter::Side::Either;
}

QString PaymentTable::sumsText(const store::PaymentTotals &totals) const
{
    return showsBalance() ? balancesText(totals) : amountSumsText(totals.sums);
}

void PaymentTable::showTotals()
{
    const store::PaymentTotals &totals = m_model->totals();
    if (totals.count == 0) {
        m_totals->clear();
        return;
    }
    const Language language = screenLanguage();
    QStringList parts{totals.count == 1 ? UiTr::tr("1 payment")
                                        : UiTr::tr("%1 payments").arg(countText(totals.count, language))};
    parts << sumsText(totals);
    parts << UiTr::tr("%1 to %2").arg(dateText(totals.first, language), dateText(totals.last, language));
    m_totals->setText(parts.join(QStringLiteral(" · ")));
}

QString PaymentTable::totalsText() const
{
    return m_totals->text();
}

QString PaymentTable::selectionText() const
{
    return m_chosen->text();
}

void PaymentTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaymentTable::retranslate()
{
    setAccessibleName(UiTr::tr("Payments"));
    m_view->setAccessibleName(UiTr::tr("Payments"));
    m_scopes->setAccessibleName(UiTr::tr("Which payments"));
    m_direction->setAccessibleName(UiTr::tr("Direction"));
    m_text->setPlaceholderText(UiTr::tr("Filter by description or reference"));
    m_text->setAccessibleName(UiTr::tr("Description or reference"));
    m_amount->setPlaceholderText(UiTr::tr("amount from"));
    m_amount->setAccessibleName(UiTr::tr("Lowest amount"));
    m_export->setToolTip(UiTr::tr("Export these payments as XLSX or CSV"));
    m_export->setAccessibleName(m_export->toolTip());
    m_grouping->setAccessibleName(UiTr::tr("Grouping"));
    m_grouping->setItemText(0, UiTr::tr("Not grouped"));
    m_grouping->setItemText(1, UiTr::tr("By counterparty"));
    m_grouping->setItemText(2, UiTr::tr("By month"));
    m_back->setToolTip(UiTr::tr("Back to all groups"));
    m_back->setAccessibleName(m_back->toolTip());
    m_groupView->setAccessibleName(UiTr::tr("Payments added up"));
    m_since->retranslate();
    m_until->retranslate();
    fillCombos();
    m_model->renewTexts();
    m_groups->renewTexts();
    showState();
}

} // namespace kluwen::ui
