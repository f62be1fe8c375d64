#pragma once
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/shell/palettematch.h"
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QTimer;

namespace kluwen::ui
{

class Actions;
class CaseSession;

/// Ctrl+K: finds every action and every thing. Lies over the window and goes away with Esc.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Actions &actions, Jobs &jobs, QWidget *window);

    void setSession(CaseSession *session); ///< nullptr = no case: actions only
    void openAt(QPoint topLeft, int width);
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void recordChosen(kluwen::RecordId record);
    void paymentChosen(kluwen::PaymentId payment);
    void entriesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void typed();
    void search();
    void show(const QList<PaletteEntry> &things);
    void choose();
    void dismiss();
    void move(int rows);

    Actions &m_actions;
    Jobs &m_jobs;
    CaseSession *m_session = nullptr;
    QLineEdit *m_box;
    QListWidget *m_list;
    QTimer *m_delay;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the keyboard when the box opened
    Theme m_theme = Theme::light();
    int m_query = 0; ///< of the latest search; older answers are dropped
};

} // namespace kluwen::ui
