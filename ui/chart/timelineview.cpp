#include "ui/chart/timelineview.h"

#include "core/store/casefile.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluwen::ui
{

TimelineView::TimelineView(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_area(new QScrollArea(this)),
      m_canvas(new TimelineCanvas(this)), m_empty(new EmptyState(QStringLiteral("timeline"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_canvas);
    m_area->hide();
    setFocusProxy(m_canvas);
    Selection &selection = session.selection();
    connect(m_canvas, &TimelineCanvas::chosen, this, [&selection](RecordId record) {
        record.isValid() ? selection.setRecords({record}, record) : selection.clear();
    });
    connect(m_canvas, &TimelineCanvas::opened, this, &TimelineView::openRequested);
    connect(m_canvas, &TimelineCanvas::pointed, this, &TimelineView::statusChanged);
    connect(&selection, &Selection::changed, this, [this] { m_canvas->setSelected(m_session.selection().records()); });
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        // Places on a chart are no news to a timeline.
        if (changes.everything || changes.payments || !changes.records.isEmpty())
            isVisible() ? reload() : void(m_isStale = true);
    });
    retranslate();
    reload();
}

TimelineView::~TimelineView()
{
    if (m_job)
        m_job->cancel();
}

void TimelineView::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
    m_empty->setTheme(theme);
}

void TimelineView::reload()
{
    if (m_job)
        m_job->cancel();
    m_isStale = false;
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Reading the timeline"), this,
        [path = m_session.path(), &clock = m_session.clock(),
         language = screenLanguage()](Progress &progress) -> Result<TimelineScene> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return timelineScene(**reader, {}, language, progress);
        },
        [this, number](Result<TimelineScene> answer) {
            if (number == m_number)
                take(std::move(answer));
        });
}

void TimelineView::take(Result<TimelineScene> answer)
{
    m_job = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    const bool isEmpty = answer->entries.empty() && answer->months.empty();
    m_canvas->setScene(std::move(*answer));
    m_canvas->setSelected(m_session.selection().records());
    m_area->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    Q_EMIT loaded();
}

void TimelineView::fitAll()
{
    m_canvas->fitAll();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void TimelineView::retranslate()
{
    m_canvas->setAccessibleName(UiTr::tr("Timeline"));
    m_empty->setTexts(UiTr::tr("Nothing with a date yet"),
                      UiTr::tr("Payments, events, seizures and links with a period appear here once they are in the "
                               "case."));
}

} // namespace kluwen::ui
