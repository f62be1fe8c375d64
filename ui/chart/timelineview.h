#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/chart/timecanvas.h"
#include "ui/chart/timelinefigure.h"
#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace kluwen::ui
{

class EmptyState;

/// The ground of the timeline: click to select, arrows from entry to entry.
class TimelineCanvas : public TimeCanvas
{
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    void setScene(TimelineScene scene);
    void setSelected(const QSet<RecordId> &records);
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] size_t entryAt(QPointF at) const; ///< SIZE_MAX where there is none
    [[nodiscard]] QString describe(size_t entry) const;

protected:
    [[nodiscard]] DayRange allDays() const override { return rangeOf(m_scene); }
    [[nodiscard]] std::pair<double, double> axisEnds() const override;
    void rangeChanged() override { askHeight(); }
    void pointAt(QPointF at) override;
    void clickAt(QPointF at) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    void askHeight();

    TimelineScene m_scene;
    size_t m_current = SIZE_MAX;
};

/// Events, seizures, dated ties and payments per month of a case on one time axis.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineCanvas &canvas() { return *m_canvas; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void reload();
    void fitAll();

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void statusChanged(const QString &text);
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take(Result<TimelineScene> answer);
    void retranslate();

    CaseSession &m_session;
    Jobs &m_jobs;
    QScrollArea *m_area;
    TimelineCanvas *m_canvas;
    EmptyState *m_empty;
    QPointer<Job> m_job;
    int m_number = 0;
    bool m_isStale = false; ///< the case changed while the view was out of sight
};

} // namespace kluwen::ui
