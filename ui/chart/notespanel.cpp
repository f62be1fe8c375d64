#include "ui/chart/notespanel.h"

#include "ui/base/casesession.h"
#include "ui/base/emptystate.h"
#include "ui/base/tr.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

QIcon colourIcon(const QColor &colour)
{
    QPixmap swatch(14, 14);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(1, 1, 12, 12, 3, 3);
    return QIcon(swatch);
}

} // namespace

NotesPanel::NotesPanel(CaseSession &session, MarksKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_session(session), m_keeper(keeper), m_newNote(new QPushButton(this)),
      m_newFrame(new QPushButton(this)), m_list(new QListWidget(this)),
      m_empty(new EmptyState(QStringLiteral("add_statement"), this)), m_text(new QPlainTextEdit(this)),
      m_colour(new QComboBox(this)), m_save(new QPushButton(this)), m_remove(new QPushButton(this))
{
    arrange();
    connect(m_newNote, &QPushButton::clicked, this, &NotesPanel::beginNote);
    connect(m_newFrame, &QPushButton::clicked, this, &NotesPanel::beginFrame);
    connect(m_list, &QListWidget::currentRowChanged, this, &NotesPanel::choose);
    connect(m_save, &QPushButton::clicked, this, &NotesPanel::save);
    connect(m_remove, &QPushButton::clicked, this, &NotesPanel::remove);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPanel::renewButtons);
    connect(&keeper, &MarksKeeper::changed, this, &NotesPanel::fill);
    connect(&keeper, &MarksKeeper::noteOpened, this, &NotesPanel::openNote);
    connect(&keeper, &MarksKeeper::frameOpened, this, &NotesPanel::openFrame);
    connect(&session.selection(), &Selection::changed, this, &NotesPanel::renewButtons);
    retranslate();
}

void NotesPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    auto *making = new QHBoxLayout;
    making->addWidget(m_newNote);
    making->addWidget(m_newFrame);
    making->addStretch();
    column->addLayout(making);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_text->setMaximumHeight(84);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_colour);
    verbs->addWidget(m_save);
    verbs->addWidget(m_remove);
    verbs->addStretch();
    column->addLayout(verbs);
}

void NotesPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_empty->setTheme(theme);
    fillColours();
    fill();
}

void NotesPanel::fillColours()
{
    const int chosen = std::max(0, m_colour->currentIndex());
    m_colour->clear();
    for (int colour = 0; colour < markColours; ++colour)
        m_colour->addItem(colourIcon(markColour(colour, m_theme)), UiTr::tr("Colour %1").arg(colour + 1));
    m_colour->setCurrentIndex(chosen);
}

/// Frames first, then notes, as they are drawn.
void NotesPanel::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const FrameMark &frame : m_keeper.marks().frames)
        m_list->addItem(new QListWidgetItem(
            colourIcon(markColour(frame.colour, m_theme)),
            UiTr::tr("Frame “%1” around %n thing(s)", nullptr, static_cast<int>(frame.things.size()))
                .arg(frame.title)));
    for (const NoteMark &note : m_keeper.marks().notes) {
        const QString first = note.text.section(QLatin1Char('\n'), 0, 0);
        const QString thing = note.thing.isValid() ? m_keeper.nameOf(note.thing) : QString();
        m_list->addItem(new QListWidgetItem(colourIcon(markColour(note.colour, m_theme)),
                                            thing.isEmpty() ? first : UiTr::tr("%1: %2").arg(thing, first)));
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    renewButtons();
}

int NotesPanel::currentFrame() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_keeper.marks().frames.size() ? row : -1;
}

int NotesPanel::currentNote() const
{
    const int note = m_list->currentRow() - static_cast<int>(m_keeper.marks().frames.size());
    return note >= 0 && note < m_keeper.marks().notes.size() ? note : -1;
}

void NotesPanel::choose(int)
{
    m_making = Making::Nothing;
    if (const int note = currentNote(); note >= 0) {
        m_text->setPlainText(m_keeper.marks().notes[note].text);
        m_colour->setCurrentIndex(m_keeper.marks().notes[note].colour);
        m_keeper.showNote(note);
    } else if (const int frame = currentFrame(); frame >= 0) {
        m_text->setPlainText(m_keeper.marks().frames[frame].title);
        m_colour->setCurrentIndex(m_keeper.marks().frames[frame].colour);
        m_keeper.showFrame(frame);
    }
    renewButtons();
}

void NotesPanel::openNote(int note)
{
    m_list->setCurrentRow(static_cast<int>(m_keeper.marks().frames.size()) + note);
    Q_EMIT wanted();
    m_text->setFocus();
    m_text->selectAll();
}

void NotesPanel::openFrame(int frame)
{
    m_list->setCurrentRow(frame);
    Q_EMIT wanted();
    m_text->setFocus();
    m_text->selectAll();
}

void NotesPanel::beginNote()
{
    m_list->setCurrentRow(-1);
    m_making = Making::Note;
    m_text->clear();
    m_text->setPlaceholderText(UiTr::tr("Text of the note. It is placed beside the one selected thing, or in the "
                                        "middle of the chart."));
    m_text->setFocus();
    renewButtons();
}

void NotesPanel::beginFrame()
{
    m_list->setCurrentRow(-1);
    m_making = Making::Frame;
    m_text->clear();
    m_text->setPlaceholderText(UiTr::tr("Title of the frame around the selected things."));
    m_text->setFocus();
    renewButtons();
}

void NotesPanel::save()
{
    const QString text = m_text->toPlainText();
    if (const int note = currentNote(); note >= 0)
        return m_keeper.changeNote(note, text, m_colour->currentIndex());
    if (const int frame = currentFrame(); frame >= 0)
        return m_keeper.changeFrame(frame, text, m_colour->currentIndex());
    const Making making = std::exchange(m_making, Making::Nothing);
    if (making == Making::Note)
        m_keeper.addNote(text);
    else if (making == Making::Frame)
        m_keeper.addFrame(text);
    if (making != Making::Nothing)
        m_text->clear();
    renewButtons();
}

void NotesPanel::remove()
{
    if (const int note = currentNote(); note >= 0)
        m_keeper.removeNote(note);
    else if (const int frame = currentFrame(); frame >= 0)
        m_keeper.removeFrame(frame);
    m_text->clear();
}

void NotesPanel::renewButtons()
{
    const bool hasChosen = currentNote() >= 0 || currentFrame() >= 0;
    const bool hasSelection = !m_session.selection().records().isEmpty();
    const bool isEditable = m_session.isEditable();
    m_newNote->setEnabled(isEditable);
    m_newFrame->setEnabled(isEditable && hasSelection);
    m_text->setVisible(hasChosen || m_making != Making::Nothing);
    m_colour->setVisible(hasChosen);
    m_save->setVisible(m_text->isVisibleTo(this));
    m_save->setEnabled(isEditable && !m_text->toPlainText().trimmed().isEmpty() &&
                       (m_making != Making::Frame || hasSelection));
    m_save->setText(m_making == Making::Nothing ? UiTr::tr("Save") : UiTr::tr("Add"));
    m_remove->setVisible(hasChosen);
    m_remove->setEnabled(isEditable);
}

void NotesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesPanel::retranslate()
{
    m_newNote->setText(UiTr::tr("New note"));
    m_newFrame->setText(UiTr::tr("Frame around the selection"));
    m_remove->setText(UiTr::tr("Remove"));
    m_list->setAccessibleName(UiTr::tr("Notes and frames on the chart"));
    m_text->setAccessibleName(UiTr::tr("Text"));
    m_colour->setAccessibleName(UiTr::tr("Colour"));
    m_empty->setTexts(UiTr::tr("No notes on this chart"),
                      UiTr::tr("A note explains a thing or a place on the chart; a frame holds things together. Both "
                               "are saved with the case and drawn in every picture of it."));
    fillColours();
    fill();
}

} // namespace kluwen::ui
