#pragma once
#include "ui/base/casesession.h"
#include "ui/chart/chartmarks.h"
#include <QObject>

namespace kluwen::ui
{

class ChartCanvas;
class ChartView;

/// Notes and frames of the chart in view: reads them from the case, shows them on the canvas, and stores what the
/// pointer does with them. Every change is one undoable step.
class MarksKeeper : public QObject
{
    Q_OBJECT
public:
    MarksKeeper(CaseSession &session, ChartView &chart);

    [[nodiscard]] const ChartMarks &marks() const { return m_marks; }
    [[nodiscard]] QString nameOf(RecordId thing) const; ///< on the chart; empty where it is not there

    /// A note beside the thing that is selected, or in the middle of what is seen.
    void addNote(const QString &text);
    void addFrame(const QString &title); ///< around the selected things; nothing where none is selected
    void changeNote(int note, const QString &text, int colour);
    void changeFrame(int frame, const QString &title, int colour);
    void removeNote(int note);
    void removeFrame(int frame);
    void showNote(int note); ///< brings it into view
    void showFrame(int frame);

Q_SIGNALS:
    void changed();
    void noteOpened(int note); ///< a double click: its text is asked for
    void frameOpened(int frame);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void show();
    void store(const char *sentence, const ChartMarks &marks);
    [[nodiscard]] bool press(QPointF at);
    void drag(QPointF at);
    void release();
    [[nodiscard]] ChartCanvas &canvas() const;

    CaseSession &m_session;
    ChartView &m_chart;
    ChartMarks m_marks;
    int m_held = -1; ///< note under the button
    QPointF m_pressedAt;
    QPointF m_start; ///< of the note that is held
    bool m_isMoved = false;
};

} // namespace kluwen::ui
