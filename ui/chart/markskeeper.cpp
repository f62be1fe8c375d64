#include "ui/chart/markskeeper.h"

#include "core/store/chartstore.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

#include <cmath>
#include <QMouseEvent>

namespace kluwen::ui
{

MarksKeeper::MarksKeeper(CaseSession &session, ChartView &chart) : QObject(&chart), m_session(session), m_chart(chart)
{
    canvas().installEventFilter(this);
    connect(&chart, &ChartView::loaded, this, [this] {
        read();
        show();
    });
    connect(&chart, &ChartView::chartChanged, this, &MarksKeeper::read); // at once: a note goes on the chart in view
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.charts || changes.everything)
            read();
    });
    read();
}

ChartCanvas &MarksKeeper::canvas() const
{
    return m_chart.canvas();
}

void MarksKeeper::read()
{
    const ChartId chart = m_chart.chart();
    const ChartMarks stored =
        chart.isValid() ? marksFromJson(m_session.caseFile().document(marksKey(chart))) : ChartMarks();
    if (stored == m_marks)
        return;
    m_marks = stored;
    show();
    Q_EMIT changed();
}

void MarksKeeper::show()
{
    if (m_marks.isEmpty() && !canvas().scene().marks)
        return;
    const auto marks = std::make_shared<const ChartMarks>(m_marks);
    canvas().changeScene([&marks](Scene &scene) { scene.marks = marks; });
}

void MarksKeeper::store(const char *sentence, const ChartMarks &marks)
{
    const QString json = toJson(marks);
    const auto done = m_session.edit({sentence, {}}, [this, &json](store::CaseFile &file) -> Result<void> {
        // The chart of the whole case is made on first use.
        const ChartId shown = m_chart.chart();
        const auto chart = shown.isValid() ? Result<ChartId>(shown) : file.charts().wholeCase();
        if (!chart)
            return fail(chart.error());
        return file.setDocument(marksKey(*chart), json);
    });
    if (!done)
        show(); // as the case has them
}

QString MarksKeeper::nameOf(RecordId thing) const
{
    const graph::NodeIndex node = canvas().scene().find(thing);
    return node < 0 ? QString() : canvas().scene().labels[static_cast<size_t>(node)];
}

void MarksKeeper::addNote(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    NoteMark note;
    note.text = text.trimmed();
    note.at = canvas().view().centre;
    if (const auto &selected = canvas().selectedThings(); selected.size() == 1) {
        const auto n = static_cast<size_t>(selected.front());
        note.thing = canvas().scene().ids[n];
        note.at = QPointF(static_cast<double>(canvas().scene().radii[n]) + 26, -60);
    }
    ChartMarks marks = m_marks;
    marks.notes << note;
    store(QT_TRANSLATE_NOOP("Core", "Add a note to the chart"), marks);
}

void MarksKeeper::addFrame(const QString &title)
{
    FrameMark frame;
    frame.title = title.trimmed();
    for (const graph::NodeIndex node : canvas().selectedThings())
        frame.things << canvas().scene().ids[static_cast<size_t>(node)];
    if (frame.things.isEmpty())
        return;
    frame.colour = static_cast<int>((m_marks.frames.size() + 1) % markColours);
    ChartMarks marks = m_marks;
    marks.frames << frame;
    store(QT_TRANSLATE_NOOP("Core", "Add a frame to the chart"), marks);
}

void MarksKeeper::changeNote(int note, const QString &text, int colour)
{
    if (note < 0 || note >= m_marks.notes.size() || text.trimmed().isEmpty())
        return;
    ChartMarks marks = m_marks;
    marks.notes[note].text = text.trimmed();
    marks.notes[note].colour = colour;
    if (marks != m_marks)
        store(QT_TRANSLATE_NOOP("Core", "Change a note on the chart"), marks);
}

void MarksKeeper::changeFrame(int frame, const QString &title, int colour)
{
    if (frame < 0 || frame >= m_marks.frames.size())
        return;
    ChartMarks marks = m_marks;
    marks.frames[frame].title = title.trimmed();
    marks.frames[frame].colour = colour;
    if (marks != m_marks)
        store(QT_TRANSLATE_NOOP("Core", "Change a frame on the chart"), marks);
}

void MarksKeeper::removeNote(int note)
{
    if (note < 0 || note >= m_marks.notes.size())
        return;
    ChartMarks marks = m_marks;
    marks.notes.removeAt(note);
    store(QT_TRANSLATE_NOOP("Core", "Remove a note from the chart"), marks);
}

void MarksKeeper::removeFrame(int frame)
{
    if (frame < 0 || frame >= m_marks.frames.size())
        return;
    ChartMarks marks = m_marks;
    marks.frames.removeAt(frame);
    store(QT_TRANSLATE_NOOP("Core", "Remove a frame from the chart"), marks);
}

void MarksKeeper::showNote(int note)
{
    if (note < 0 || note >= m_marks.notes.size())
        return;
    const QRectF rect = noteRect(m_marks.notes[note], canvas().scene(), canvas().view());
    if (!rect.isNull())
        canvas().centreOn(canvas().view().toScene(rect.center()));
}

void MarksKeeper::showFrame(int frame)
{
    if (frame < 0 || frame >= m_marks.frames.size())
        return;
    const QRectF rect = frameRect(m_marks.frames[frame], canvas().scene(), canvas().view());
    if (!rect.isNull())
        canvas().centreOn(canvas().view().toScene(rect.center()));
}

/// A press on a note moves it, and one on the head of a frame selects its things; everything else is the canvas'.
bool MarksKeeper::eventFilter(QObject *, QEvent *event)
{
    if (m_marks.isEmpty())
        return false;
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return mouse->button() == Qt::LeftButton && press(mouse->position());
    case QEvent::MouseMove:
        if (m_held < 0)
            return false;
        drag(mouse->position());
        return true;
    case QEvent::MouseButtonRelease:
        if (m_held < 0)
            return false;
        release();
        return true;
    case QEvent::MouseButtonDblClick: {
        const int note = noteAt(mouse->position(), canvas().scene(), canvas().view());
        const int frame = frameAt(mouse->position(), canvas().scene(), canvas().view());
        if (note >= 0)
            Q_EMIT noteOpened(note);
        else if (frame >= 0)
            Q_EMIT frameOpened(frame);
        return note >= 0 || frame >= 0;
    }
    default:
        return false;
    }
}

bool MarksKeeper::press(QPointF at)
{
    const int note = noteAt(at, canvas().scene(), canvas().view());
    if (note >= 0 && m_session.isEditable()) {
        m_held = note;
        m_pressedAt = at;
        m_start = m_marks.notes[note].at;
        m_isMoved = false;
        return true;
    }
    if (const int frame = frameAt(at, canvas().scene(), canvas().view()); frame >= 0) {
        const QList<RecordId> &things = m_marks.frames[frame].things;
        m_session.selection().setRecords(QSet<RecordId>(things.cbegin(), things.cend()));
        return true;
    }
    return false;
}

void MarksKeeper::drag(QPointF at)
{
    const QPointF way = at - m_pressedAt;
    if (!m_isMoved && std::hypot(way.x(), way.y()) < 3)
        return;
    m_isMoved = true;
    ChartMarks marks = m_marks;
    marks.notes[m_held].at = m_start + way / canvas().view().scale;
    const auto shown = std::make_shared<const ChartMarks>(marks);
    canvas().changeScene([&shown](Scene &scene) { scene.marks = shown; });
}

void MarksKeeper::release()
{
    const int note = std::exchange(m_held, -1);
    if (!m_isMoved || !canvas().scene().marks || note >= canvas().scene().marks->notes.size())
        return;
    store(QT_TRANSLATE_NOOP("Core", "Move a note on the chart"), ChartMarks(*canvas().scene().marks));
}

} // namespace kluwen::ui
