#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/chart/photos.h"
#include <memory>
#include <QObject>
#include <QPointer>

namespace kluwen::ui
{

class ChartView;

/// Photos on the chart in view: reads them beside the window, shows them on the canvas, and keeps or removes that of
/// the selected thing as one undoable step.
class PhotoKeeper : public QObject
{
    Q_OBJECT
public:
    PhotoKeeper(CaseSession &session, Jobs &jobs, Prompt &prompt, ChartView &chart);
    ~PhotoKeeper() override;

    void choose(); ///< asks for a file for the one thing that is selected
    void remove(); ///< those of all selected things
    [[nodiscard]] const Photos &photos() const { return *m_photos; }

Q_SIGNALS:
    void changed(); ///< photos() are those of the case

private:
    void read();
    void show();

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    ChartView &m_chart;
    std::shared_ptr<const Photos> m_photos = std::make_shared<const Photos>();
    QStringList m_keys; ///< of the photos that were read
    QPointer<Job> m_job;
};

} // namespace kluwen::ui
