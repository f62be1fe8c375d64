#include "ui/shell/statusline.h"
#include "ui/base/tr.h"
#include "ui/shell/jobsview.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace kluwen::ui
{

StatusLine::StatusLine(Jobs &jobs, QWidget *parent)
    : QStatusBar(parent), m_jobs(jobs), m_selection(new QLabel(this)), m_view(new QLabel(this)),
      m_job(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this)), m_timer(new QTimer(this))
{
    m_selection->setObjectName(QStringLiteral("selectionText"));
    m_view->setObjectName(QStringLiteral("viewText"));
    m_job->setObjectName(QStringLiteral("jobText"));
    setStyleSheet(QStringLiteral("QLabel { padding: 2px 8px; }"));
    setSizeGripEnabled(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_stop->setStyleSheet(QStringLiteral("padding: 1px 10px; min-height: 14px;"));
    addWidget(m_selection, 1);
    addPermanentWidget(m_view);
    addPermanentWidget(m_job);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_jobs.running().isEmpty())
            m_jobs.running().constFirst()->cancel();
    });
    // Short work would only flicker, so that a job is shown after three tenths of a second.
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&jobs, &Jobs::changed, this, [this] {
        if (m_jobs.running().isEmpty()) {
            m_timer->stop();
            refresh();
        } else if (!m_timer->isActive()) {
            m_timer->start(300);
        }
    });
    retranslate();
    refresh();
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::setView(const QString &text)
{
    m_view->setText(text);
}

QString StatusLine::selectionText() const
{
    return m_selection->text();
}

void StatusLine::refresh()
{
    const bool working = !m_jobs.running().isEmpty();
    m_job->setVisible(working);
    m_bar->setVisible(working);
    m_stop->setVisible(working);
    if (!working)
        return;
    m_timer->setInterval(100);
    const Job &job = *m_jobs.running().constFirst();
    const JobProgress::State state = job.state();
    m_job->setText(jobText(job));
    m_bar->setRange(0, state.total > 0 ? 1000 : 0);
    if (state.total > 0)
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(state.done) / static_cast<double>(state.total)));
}

void StatusLine::retranslate()
{
    m_stop->setText(UiTr::tr("Stop"));
    m_stop->setAccessibleName(UiTr::tr("Stop the running work"));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace kluwen::ui
