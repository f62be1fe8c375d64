#pragma once
#include "ui/base/theme.h"
#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QTabWidget;

namespace kluwen::ui
{

class CaseSession;

/// The part of the window that belongs to one open case: views in the middle, panels around them. Knows no room by
/// name; furnishDesk() puts the rooms in.
class Desk : public QMainWindow
{
    Q_OBJECT
public:
    explicit Desk(std::unique_ptr<CaseSession> session, QWidget *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] CaseSession &session() { return *m_session; }

    /// A view in the middle. `title` is marked text; `topic` names the page of the manual that explains it.
    void addView(const char *id, const char *title, const QString &symbol, const char *topic, QWidget *view);
    void setViewTool(QWidget *tool); ///< at the right of the tabs of the views; acts on the one in front
    /// A panel at that side; panels of one side share their place as tabs.
    void addPanel(const char *id, const char *title, const char *topic, Qt::DockWidgetArea side, QWidget *panel);
    void show(const char *id); ///< brings a view or panel to the front and gives it the keyboard

    /// Shown in the place of the views while the case is empty.
    void setEmptyPage(QWidget *page);
    void setEmpty(bool empty);

    void finishFurnishing(const QByteArray &state); ///< after the last panel; state as saved before, may be empty
    void resetPlaces();
    [[nodiscard]] QString helpTopic() const; ///< of what has the keyboard
    [[nodiscard]] QString currentView() const;
    [[nodiscard]] QList<QAction *> panelActions() const;

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void themeChanged(const kluwen::ui::Theme &theme); ///< for the rooms
    void statusChanged(const QString &text);
    void viewChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QByteArray id;
        QByteArray title;
        QString symbol;
        QWidget *widget = nullptr;
        QDockWidget *dock = nullptr; ///< nullptr for a view
    };
    void retranslate();
    [[nodiscard]] const Place *placeOf(const QByteArray &id) const;

    // Before the children, so that the session outlives the widgets that refer to it: see the destructor.
    std::unique_ptr<CaseSession> m_session;
    QList<Place> m_places;
    QStackedWidget *m_middle;
    QTabWidget *m_views;
    QByteArray m_factoryState;
};

} // namespace kluwen::ui
