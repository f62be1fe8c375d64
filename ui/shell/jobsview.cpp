#include "ui/shell/jobsview.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kluwen::ui
{

QString jobText(const Job &job)
{
    const JobProgress::State state = job.state();
    const QString phase = state.phase.isEmpty() ? job.title() : state.phase;
    if (state.total <= 0)
        return phase;
    const QString share =
        percentText(static_cast<double>(state.done) / static_cast<double>(state.total), 0, screenLanguage());
    if (job.remainingMs() < 0)
        return UiTr::tr("%1: %2").arg(phase, share);
    return UiTr::tr("%1: %2, about %3 left").arg(phase, share, durationText(job.remainingMs()));
}

namespace
{

/// One running job as a row.
class JobRow : public QWidget
{
public:
    JobRow(Job *job, QWidget *parent)
        : QWidget(parent), m_job(job), m_title(new QLabel(job->title(), this)), m_state(new QLabel(this)),
          m_bar(new QProgressBar(this)), m_stop(new QPushButton(UiTr::tr("Stop"), this))
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(12, 8, 12, 8);
        m_title->setProperty("heading", true);
        m_state->setProperty("muted", true);
        m_bar->setTextVisible(false);
        grid->addWidget(m_title, 0, 0);
        grid->addWidget(m_state, 0, 1, Qt::AlignRight);
        grid->addWidget(m_bar, 1, 0, 1, 2);
        grid->addWidget(m_stop, 0, 2, 2, 1);
        grid->setColumnStretch(0, 1);
        m_stop->setAccessibleName(UiTr::tr("Stop: %1").arg(job->title()));
        connect(m_stop, &QPushButton::clicked, job, [this] {
            m_job->cancel();
            m_stop->setEnabled(false);
        });
        refresh();
    }

    void refresh()
    {
        if (!m_job)
            return;
        const JobProgress::State state = m_job->state();
        m_bar->setRange(0, state.total > 0 ? 1000 : 0);
        if (state.total > 0)
            m_bar->setValue(
                static_cast<int>(1000.0 * static_cast<double>(state.done) / static_cast<double>(state.total)));
        m_state->setText(jobText(*m_job));
    }

private:
    QPointer<Job> m_job;
    QLabel *m_title;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace

JobsView::JobsView(Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_empty(new EmptyState(QStringLiteral("jobs"), this)),
      m_column(new QVBoxLayout(this)), m_timer(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_empty);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &JobsView::refresh);
    connect(&jobs, &Jobs::changed, this, &JobsView::rebuild);
    retranslate();
    rebuild();
}

void JobsView::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
}

void JobsView::rebuild()
{
    delete m_list;
    m_list = nullptr;
    const bool idle = m_jobs.running().isEmpty();
    m_empty->setVisible(idle);
    if (idle) {
        m_timer->stop();
        return;
    }
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    for (Job *job : m_jobs.running())
        rows->addWidget(new JobRow(job, m_list));
    rows->addStretch();
    m_column->addWidget(m_list);
    m_timer->start();
}

void JobsView::refresh()
{
    if (!m_list)
        return;
    for (QObject *child : m_list->children())
        if (auto *row = dynamic_cast<JobRow *>(child))
            row->refresh();
}

void JobsView::retranslate()
{
    m_empty->setTexts(UiTr::tr("No work is running"),
                      UiTr::tr("Imports, layouts and other long work appear here and can be stopped here."));
}

void JobsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

} // namespace kluwen::ui
