#pragma once
#include "ui/base/jobs.h"
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace kluwen::ui
{

/// The line below: what is selected with its sums, what the view says, and how far running work is, with Stop.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Jobs &jobs, QWidget *parent = nullptr);
    void setSelection(const QString &text);
    void setView(const QString &text);
    [[nodiscard]] QString selectionText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Jobs &m_jobs;
    QLabel *m_selection;
    QLabel *m_view;
    QLabel *m_job;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer *m_timer;
};

} // namespace kluwen::ui
