#include "ui/money/paymenttable.h"
#include "core/base/number.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentexport.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymentwords.h"

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

namespace
{

const QString separator = QStringLiteral(" · ");

QString sumsText(const QMap<quint16, qint64> &sums)
{
    QStringList parts;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        parts << amountText(sum.value(), Currency{sum.key()}, screenLanguage());
    return parts.join(separator);
}

QMap<quint16, qint64> ordered(const QHash<quint16, qint64> &sums)
{
    QMap<quint16, qint64> map;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        map.insert(sum.key(), sum.value());
    return map;
}

} // namespace

PaymentTable::PaymentTable(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_prompt(std::make_unique<DialogPrompt>(this)),
      m_scopes(new QComboBox(this)), m_text(new QLineEdit(this)), m_amount(new QLineEdit(this)),
      m_since(new DayField(DayField::End::First, this)), m_until(new DayField(DayField::End::Last, this)),
      m_direction(new QComboBox(this)), m_export(new QToolButton(this)), m_view(new QTableView(this)),
      m_model(new PaymentModel(session, jobs, this)), m_empty(new EmptyState(QStringLiteral("payment"), this)),
      m_totals(new QLabel(this)), m_chosen(new QLabel(this)), m_pause(new QTimer(this))
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
    layOutFilters(*head);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
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
    row.addWidget(m_text, 1);
    row.addWidget(m_amount);
    row.addWidget(m_since);
    row.addWidget(m_until);
    row.addWidget(m_export);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(80);
    m_amount->setClearButtonEnabled(true);
    m_amount->setFixedWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("amount from")) + 44);
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(22);
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    connect(m_scopes, &QComboBox::activated, this,
            [this] { setScope(static_cast<Scope>(m_scopes->currentData().toInt())); });
    connect(m_export, &QToolButton::clicked, this, &PaymentTable::exportTable);
    connect(m_view, &QTableView::activated, this, &PaymentTable::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PaymentTable::takeSelection);
    connect(m_model, &PaymentModel::counted, this, &PaymentTable::showState);
    connect(m_model, &PaymentModel::pageRead, this, [this] {
        if (m_view->selectionModel()->hasSelection())
            takeSelection(); // rows chosen before they were read are known now
        if (std::exchange(m_isFitted, true))
            return;
        m_view->horizontalHeader()->setResizeContentsPrecision(60);
        m_view->resizeColumnsToContents();
        for (int column = 0; column < paymentColumns; ++column)
            m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 12, 64, 300));
    });
    connect(&m_session.selection(), &Selection::changed, this, &PaymentTable::selectionChanged);
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.everything || changes.payments || !changes.records.isEmpty())
            reload();
    });
    auto *copying = new QAction(m_view);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &PaymentTable::copy);
    m_view->addAction(copying);
}

void PaymentTable::setTheme(const Theme &theme)
{
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
    m_empty->setTheme(theme);
}

void PaymentTable::setPrompt(std::unique_ptr<Prompt> prompt)
{
    m_prompt = std::move(prompt);
}

void PaymentTable::showAccount(RecordId account)
{
    if (!account.isValid()) {
        showAll();
        return;
    }
    m_accounts = {account};
    setScope(Scope::Account);
}

void PaymentTable::showPayments(const QList<PaymentId> &payments)
{
    m_payments = payments;
    for (QLineEdit *field : {m_text, m_amount, static_cast<QLineEdit *>(m_since), static_cast<QLineEdit *>(m_until)})
        field->clear();
    setScope(Scope::Chosen);
}

void PaymentTable::showAll()
{
    setScope(Scope::All);
}

void PaymentTable::setScope(Scope scope)
{
    m_scope = scope;
    if (scope == Scope::Selection)
        m_accounts = accountsAmong(m_session.caseFile(), m_session.selection().records());
    fillCombos();
    applyFilter();
}

void PaymentTable::selectionChanged()
{
    if (m_scope != Scope::Selection)
        return;
    const QList<RecordId> accounts = accountsAmong(m_session.caseFile(), m_session.selection().records());
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    fillCombos();
    applyFilter();
}

store::PaymentFilter PaymentTable::wantedFilter() const
{
    store::PaymentFilter filter;
    if (m_scope == Scope::Chosen)
        filter.ids = m_payments;
    else if (m_scope != Scope::All)
        filter.accounts = m_accounts;
    if (!filter.accounts.isEmpty())
        filter.side = static_cast<store::PaymentFilter::Side>(std::max(0, m_direction->currentData().toInt()));
    filter.text = m_text->text().trimmed();
    filter.since = m_since->day();
    filter.until = m_until->day();
    const ParsedAmount amount = parseMinor(m_amount->text().trimmed().toStdString(), 0, euro().exponent());
    if (amount.error == NumberError::None)
        filter.minimum = amount.minor;
    return filter;
}

void PaymentTable::applyFilter()
{
    m_pause->stop();
    reload();
}

void PaymentTable::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_model->setFilter(wantedFilter());
}

void PaymentTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void PaymentTable::showState()
{
    const bool isEmpty = m_model->totals().count == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
    const store::PaymentFilter &filter = m_model->filter();
    const bool isFiltered = !filter.text.isEmpty() || filter.minimum > 0 || filter.since.isValid() ||
                            filter.until.isValid() || !filter.accounts.isEmpty() || !filter.ids.isEmpty();
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
    parts << sumsText(ordered(totals.sums));
    parts << UiTr::tr("%1 to %2").arg(dateText(totals.first, language), dateText(totals.last, language));
    m_totals->setText(parts.join(separator));
}

QString PaymentTable::totalsText() const
{
    return m_totals->text();
}

QString PaymentTable::selectionText() const
{
    return m_chosen->text();
}

QList<RowRange> PaymentTable::selectedRows() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.height()});
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    return ranges;
}

/// Rows that were not read yet are added up by a worker.
void PaymentTable::showSelectionSums()
{
    if (m_summing)
        m_summing->cancel();
    const int number = ++m_sumNumber;
    const QList<RowRange> ranges = selectedRows();
    qint64 count = 0;
    for (const RowRange &range : ranges)
        count += range.count;
    if (count < 2) {
        m_chosen->clear();
        return;
    }
    const QString head = UiTr::tr("%1 selected").arg(countText(count, screenLanguage()));
    m_chosen->setText(head);
    using Sums = QMap<quint16, qint64>;
    m_summing = m_jobs.start(
        UiTr::tr("Adding up payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(),
         ranges](Progress &progress) -> Result<Sums> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            Sums sums;
            const auto add = [&sums](const Payment &payment) {
                qint64 &sum = sums[payment.currency.code];
                sum = checkedSum(sum, payment.minor).value_or(std::numeric_limits<qint64>::max());
                return true;
            };
            if (const auto done = readRows(**reader, filter, ranges, add, progress); !done)
                return fail(done.error());
            return sums;
        },
        [this, number, head](const Result<Sums> &sums) {
            if (number == m_sumNumber && sums)
                m_chosen->setText(head + separator + sumsText(*sums));
        });
}

/// What is chosen here shows in the other views; rows that are not read are many, and none of them is looked at.
void PaymentTable::takeSelection()
{
    QSet<PaymentId> payments;
    for (const RowRange &range : selectedRows())
        payments.unite(m_model->readAmong(range.first, range.count));
    m_session.selection().setPayments(payments);
    showSelectionSums();
}

/// The side under the pointer; of an account that is shown, the other side.
void PaymentTable::open(const QModelIndex &index)
{
    const Payment *payment = m_model->payment(index.row());
    if (!payment)
        return;
    RecordId side = payment->payer;
    if (index.column() == static_cast<int>(PaymentColumn::Payee))
        side = payment->payee;
    else if (index.column() != static_cast<int>(PaymentColumn::Payer) && m_accounts.contains(side))
        side = payment->payee;
    if (!side.isValid())
        side = side == payment->payer ? payment->payee : payment->payer;
    if (!side.isValid())
        return;
    m_session.selection().setRecords({side}, side);
    Q_EMIT openRequested(side);
}

void PaymentTable::copy()
{
    const QList<RowRange> ranges = selectedRows();
    if (ranges.isEmpty())
        return;
    m_jobs.start(
        UiTr::tr("Copying payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(), names = m_model->names(),
         ranges, language = screenLanguage()](Progress &progress) -> Result<QString> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            constexpr qsizetype most = 200'000; // what a clipboard can bear
            QList<Payment> payments;
            const auto keep = [&payments](const Payment &payment) {
                payments << payment;
                return payments.size() < most;
            };
            if (const auto done = readRows(**reader, filter, ranges, keep, progress); !done)
                return fail(done.error());
            return paymentsAsTsv(payments, names, language);
        },
        [](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
        });
}

void PaymentTable::exportTable()
{
    const QString path = m_prompt->fileToSave(UiTr::tr("Export payments"), UiTr::tr("payments.xlsx"),
                                              UiTr::tr("Spreadsheet (*.xlsx);;CSV table (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PaymentTable::exportTo(const QString &path)
{
    m_jobs.start(
        UiTr::tr("Exporting payments"), this,
        [source = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(), names = m_model->names(),
         path](Progress &progress) -> Result<qint64> {
            const auto reader = store::CaseFile::openReader(source, clock);
            if (!reader)
                return fail(reader.error());
            return writePayments(**reader, filter, names, path, progress);
        },
        [this](const Result<qint64> &written) {
            if (written)
                Q_EMIT exported(*written);
            else if (written.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(written.error());
        });
}

void PaymentTable::fillCombos()
{
    const int direction = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItem(UiTr::tr("In and out"), static_cast<int>(store::PaymentFilter::Side::Either));
    m_direction->addItem(UiTr::tr("In"), static_cast<int>(store::PaymentFilter::Side::Payee));
    m_direction->addItem(UiTr::tr("Out"), static_cast<int>(store::PaymentFilter::Side::Payer));
    m_direction->setCurrentIndex(direction);
    m_direction->setEnabled(!m_accounts.isEmpty() && (m_scope == Scope::Selection || m_scope == Scope::Account));
    m_scopes->clear();
    m_scopes->addItem(m_accounts.isEmpty() ? UiTr::tr("No account selected: all") : UiTr::tr("Selected accounts"),
                      static_cast<int>(Scope::Selection));
    m_scopes->addItem(UiTr::tr("All payments"), static_cast<int>(Scope::All));
    if (m_scope == Scope::Account && !m_accounts.isEmpty())
        m_scopes->addItem(m_model->names().value(m_accounts.constFirst(), UiTr::tr("One account")),
                          static_cast<int>(Scope::Account));
    if (m_scope == Scope::Chosen)
        m_scopes->addItem(UiTr::tr("%n chosen payment(s)", nullptr, static_cast<int>(m_payments.size())),
                          static_cast<int>(Scope::Chosen));
    m_scopes->setCurrentIndex(m_scopes->findData(static_cast<int>(m_scope)));
    m_scopes->setToolTip(m_scopes->currentText());
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
    m_since->retranslate();
    m_until->retranslate();
    fillCombos();
    m_model->renewTexts();
    showState();
}

} // namespace kluwen::ui
