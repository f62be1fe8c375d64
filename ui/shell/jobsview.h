#pragma once
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include <QWidget>

class QVBoxLayout;
class QTimer;

namespace kluwen::ui
{

class EmptyState;

/// "Reading payments: 63 %, about 12 s left" in the language of the screen.
[[nodiscard]] QString jobText(const Job &job);

/// The work that runs now, with progress, remaining time and Stop.
class JobsView : public QWidget
{
    Q_OBJECT
public:
    JobsView(Jobs &jobs, QWidget *parent = nullptr);

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refresh();
    void retranslate();

    Jobs &m_jobs;
    EmptyState *m_empty;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
    QTimer *m_timer;
};

} // namespace kluwen::ui
