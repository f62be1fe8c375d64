#pragma once
#include "ui/base/jobs.h"
#include <QObject>

class QTimer;

namespace kluwen::ui
{

class CaseSession;
class StatusLine;

/// Keeps the count and the sums of what is selected in the status line; the sums come from a job.
class SelectionStatus : public QObject
{
    Q_OBJECT
public:
    SelectionStatus(CaseSession &session, Jobs &jobs, StatusLine &line, QObject *parent);
    ~SelectionStatus() override;
    void renew();

private:
    CaseSession &m_session;
    Jobs &m_jobs;
    StatusLine &m_line;
    QTimer *m_delay;
    int m_question = 0;
};

} // namespace kluwen::ui
