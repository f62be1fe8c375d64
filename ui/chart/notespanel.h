#pragma once
#include "ui/base/theme.h"
#include "ui/chart/markskeeper.h"
#include <QWidget>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kluwen::ui
{

class EmptyState;

/// Notes and frames of the chart as a list, so that all of it can be done by keyboard: add, change, recolour, remove,
/// bring into view.
class NotesPanel : public QWidget
{
    Q_OBJECT
public:
    NotesPanel(CaseSession &session, MarksKeeper &keeper, QWidget *parent = nullptr);

    void beginNote();  ///< an empty text field for a new note
    void beginFrame(); ///< a title for a new frame around what is selected
    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] QPlainTextEdit &text() { return *m_text; }
    void save(); ///< what is in the field, into what is chosen or as something new

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void wanted(); ///< a mark on the chart was opened: bring the panel to the front

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Making { Nothing, Note, Frame };
    void arrange();
    void fill();
    void choose(int row);
    void openNote(int note);
    void openFrame(int frame);
    void remove();
    void renewButtons();
    void fillColours();
    void retranslate();
    [[nodiscard]] int currentNote() const;
    [[nodiscard]] int currentFrame() const;

    CaseSession &m_session;
    MarksKeeper &m_keeper;
    Theme m_theme = Theme::light();
    Making m_making = Making::Nothing;
    QPushButton *m_newNote;
    QPushButton *m_newFrame;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPlainTextEdit *m_text;
    QComboBox *m_colour;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace kluwen::ui
