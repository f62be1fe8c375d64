#include "ui/records/searchpanel.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/searchdelegate.h"
#include "ui/records/searchmodel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace kluwen::ui
{

SearchPanel::SearchPanel(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_box(new QLineEdit(this)), m_list(new QListView(this)),
      m_model(new SearchModel(this)), m_delegate(new SearchDelegate(m_list)), m_count(new QLabel(this)),
      m_empty(new EmptyState(QStringLiteral("search"), this)), m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->setSpacing(8);
    head->addWidget(m_box, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_count->setProperty("muted", true);
    m_list->setModel(m_model);
    m_list->setDragDropMode(QAbstractItemView::DragOnly); // hits go on a chart
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &SearchPanel::start);
    connect(m_list, &QListView::activated, this, &SearchPanel::open);
    connect(m_list, &QListView::clicked, this, &SearchPanel::open);
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (!m_box->text().trimmed().isEmpty() && (changes.everything || !changes.records.isEmpty()))
            m_pause->start();
    });
    setTheme(Theme::light());
    retranslate();
}

SearchPanel::~SearchPanel()
{
    if (m_job)
        m_job->cancel();
}

void SearchPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_empty->setTheme(theme);
    m_list->viewport()->update();
}

void SearchPanel::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchPanel::search(const QString &text)
{
    m_box->setText(text);
    m_pause->stop();
    start();
}

void SearchPanel::start()
{
    const QString query = m_box->text().trimmed();
    const int asked = ++m_asked;
    if (m_job)
        m_job->cancel();
    if (query.isEmpty()) {
        take(query, QList<store::SearchHit>());
        return;
    }
    m_job = m_jobs.start(
        UiTr::tr("Searching"), this,
        [path = m_session.path(), &clock = m_session.clock(), query](Progress &) -> Result<QList<store::SearchHit>> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return (*reader)->search().find(query, mostHits);
        },
        [this, asked, query](const Result<QList<store::SearchHit>> &hits) {
            if (asked == m_asked) // else more was typed meanwhile
                take(query, hits);
        });
}

void SearchPanel::take(const QString &query, const Result<QList<store::SearchHit>> &hits)
{
    if (!hits) {
        Q_EMIT m_session.failed(hits.error());
        return;
    }
    m_model->setHits(*hits, query);
    if (m_model->firstHit() >= 0)
        m_list->setCurrentIndex(m_model->index(m_model->firstHit()));
    showState();
    Q_EMIT searched();
}

void SearchPanel::open(const QModelIndex &index)
{
    const store::SearchHit *hit = m_model->hit(index);
    if (!hit)
        return;
    if (hit->kind == store::SearchHit::Kind::Payment)
        Q_EMIT paymentRequested(hit->payment);
    else
        Q_EMIT openRequested(hit->record);
}

/// Up, down and Enter work on the list while the hands stay in the box.
bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_pause->isActive())
            search(m_box->text());
        else
            open(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_model->query().isEmpty())
        m_empty->setTexts(UiTr::tr("Search the case"),
                          UiTr::tr("Type the beginning of a name, a number with or without spaces, or a word from a "
                                   "payment description."));
    else
        m_empty->setTexts(UiTr::tr("Nothing found for “%1”").arg(m_model->query()),
                          UiTr::tr("Try fewer words, or only the beginning of a name or number."));
    int hits = 0;
    for (int line = 0; line < m_model->rowCount(); ++line)
        hits += m_model->hit(m_model->index(line)) ? 1 : 0;
    m_count->setText(isEmpty            ? QString()
                     : hits >= mostHits ? UiTr::tr("the first %1").arg(countText(hits, screenLanguage()))
                                        : UiTr::tr("%n found", nullptr, hits));
}

void SearchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->renewTexts();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SearchPanel::retranslate()
{
    setAccessibleName(UiTr::tr("Search"));
    m_box->setPlaceholderText(UiTr::tr("Search names, numbers, descriptions"));
    m_box->setAccessibleName(UiTr::tr("Search the case"));
    m_list->setAccessibleName(UiTr::tr("Search results"));
    showState();
}

} // namespace kluwen::ui
