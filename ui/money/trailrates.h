#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/money/ledgercache.h"
#include <QPointer>
#include <QToolButton>

class QMenu;

namespace kluwen::ui
{

class Prompt;

/// A button to follow the payments of all currencies at once, converted at the day's rate with a table from a file.
class TrailRates : public QToolButton
{
    Q_OBJECT
public:
    TrailRates(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);

    void ask(Prompt &prompt);                                          ///< which file
    void load(const QString &path);                                    ///< in a worker
    void clear();                                                      ///< one currency again
    [[nodiscard]] const SharedRates &rates() const { return m_rates; } ///< null = one currency

Q_SIGNALS:
    void fileRequested();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CaseSession &m_session;
    Jobs &m_jobs;
    QMenu *m_menu;
    QAction *m_choose;
    QAction *m_clear;
    SharedRates m_rates;
    QPointer<Job> m_job;
};

} // namespace kluwen::ui
