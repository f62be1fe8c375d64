#include "ui/records/thingtable.h"
#include "core/base/text.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/recordfacts.h"
#include "ui/records/thingmodel.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace kluwen::ui
{

ThingTable::ThingTable(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_filter(new QLineEdit(this)), m_types(new QComboBox(this)),
      m_count(new QLabel(this)), m_view(new QTableView(this)), m_model(new ThingModel(this)),
      m_empty(new EmptyState(QStringLiteral("records"), this))
{
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showSelection();
        showState();
    });
    connect(m_types, &QComboBox::activated, this, [this] { showType(m_types->currentData().toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { takeSelection(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { takeSelection(); });
    connect(&session.selection(), &Selection::changed, this, &ThingTable::showSelection);
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.everything || !changes.records.isEmpty())
            isVisible() ? reload() : void(m_isStale = true);
    });
    auto *copy = new QAction(m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ThingTable::copy);
    m_view->addAction(copy);
    retranslate();
    reload();
}

ThingTable::~ThingTable()
{
    if (m_job)
        m_job->cancel();
}

void ThingTable::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(8);
    head->addWidget(m_types);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("muted", true);
    m_view->setModel(m_model);
    m_view->setDragDropMode(QAbstractItemView::DragOnly); // rows go on a chart
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 9);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_view);
}

void ThingTable::showType(const QString &type)
{
    if (type == m_type)
        return;
    m_type = type;
    reload();
}

void ThingTable::setTheme(const Theme &theme)
{
    m_model->setTheme(theme);
    m_empty->setTheme(theme);
}

void ThingTable::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void ThingTable::reload()
{
    if (m_job)
        m_job->cancel();
    m_isStale = false;
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Reading things"), this,
        [path = m_session.path(), &clock = m_session.clock(), type = m_type,
         language = screenLanguage()](Progress &progress) -> Result<std::shared_ptr<const ThingSnapshot>> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return readThings(**reader, type, language, progress);
        },
        [this, number](const Result<std::shared_ptr<const ThingSnapshot>> &answer) {
            if (number != m_number)
                return;
            if (answer)
                take(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(answer.error());
        });
}

void ThingTable::take(std::shared_ptr<const ThingSnapshot> snapshot)
{
    fillTypes(*snapshot);
    m_isFollowing = true;
    m_model->setSnapshot(std::move(snapshot));
    m_isFollowing = false;
    if (m_fitted != m_type)
        fitColumns();
    constexpr int typeColumn = 1;
    m_view->setColumnHidden(typeColumn, !m_type.isEmpty()); // the choice above says it
    showSelection();
    showState();
    Q_EMIT loaded();
}

void ThingTable::fillTypes(const ThingSnapshot &snapshot)
{
    m_types->clear();
    qint64 all = 0;
    for (const auto &[type, count] : snapshot.counts)
        all += count;
    const Language language = screenLanguage();
    m_types->addItem(UiTr::tr("All types (%1)").arg(countText(all, language)), QString());
    for (const auto &[type, count] : snapshot.counts)
        if (const ThingType *known = Schema::builtIn().thing(type))
            m_types->addItem(
                QStringLiteral("%1 (%2)").arg(dutchCapitalised(known->plural.in(language)), countText(count, language)),
                type);
    m_types->setCurrentIndex(std::max(0, m_types->findData(m_type)));
}

/// As wide as the first rows need, within reason.
void ThingTable::fitColumns()
{
    constexpr int widest = 320;
    constexpr int narrowest = 72;
    m_fitted = m_type;
    m_view->horizontalHeader()->setResizeContentsPrecision(60);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 12, narrowest, widest));
}

void ThingTable::showSelection()
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    std::vector<int> rows;
    for (const RecordId record : m_session.selection().records())
        if (const int row = m_model->rowOf(record); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[end], last)));
        i = end + 1;
    }
    QItemSelectionModel *model = m_view->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = m_model->rowOf(m_session.selection().current());
    if (current >= 0 && current != m_view->currentIndex().row()) {
        model->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_model->index(current, 0));
    }
    m_isFollowing = false;
    showState();
}

/// What is chosen here is chosen everywhere; links and things that the table does not show are let go.
void ThingTable::takeSelection()
{
    if (m_isFollowing)
        return;
    QSet<RecordId> records;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            records.insert(m_model->thing(row).id);
    const QModelIndex current = m_view->currentIndex();
    m_isFollowing = true;
    m_session.selection().setRecords(records, current.isValid() ? m_model->thing(current.row()).id : RecordId());
    m_isFollowing = false;
    showState();
}

void ThingTable::showState()
{
    const bool isEmpty = m_model->total() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const Language language = screenLanguage();
    const qsizetype chosen = m_session.selection().records().size();
    QString text =
        m_model->rowCount() == m_model->total()
            ? countText(m_model->total(), language)
            : UiTr::tr("%1 of %2").arg(countText(m_model->rowCount(), language), countText(m_model->total(), language));
    if (chosen > 0)
        text += QStringLiteral(" · ") + UiTr::tr("%n selected", nullptr, static_cast<int>(chosen));
    m_count->setText(isEmpty ? QString() : text);
}

/// The chosen rows with their heads, as a spreadsheet takes them.
void ThingTable::copy()
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ThingTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void ThingTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isFollowing = true;
        m_model->renewTexts();
        m_isFollowing = false;
        reload();
    }
    QWidget::changeEvent(event);
}

void ThingTable::retranslate()
{
    setAccessibleName(UiTr::tr("Things"));
    m_view->setAccessibleName(UiTr::tr("Things of the case"));
    m_types->setAccessibleName(UiTr::tr("Type of thing"));
    m_filter->setPlaceholderText(UiTr::tr("Filter by name, number or role"));
    m_filter->setAccessibleName(UiTr::tr("Filter"));
    m_empty->setTexts(UiTr::tr("There is nothing in the case yet"),
                      UiTr::tr("Import a bank statement, a table or a network file, or add a thing with Ctrl+T."));
    showState();
}

} // namespace kluwen::ui
