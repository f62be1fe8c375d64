#include "ui/shell/desk.h"
#include "ui/base/casesession.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/shell/dock.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace kluwen::ui
{

Desk::Desk(std::unique_ptr<CaseSession> session, QWidget *parent)
    : QMainWindow(parent), m_session(std::move(session)), m_middle(new QStackedWidget(this)),
      m_views(new QTabWidget(this))
{
    setWindowFlags(Qt::Widget); // a QMainWindow makes itself a window of its own
    setObjectName(QStringLiteral("desk"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_views->setDocumentMode(true);
    m_views->setMovable(true);
    m_middle->addWidget(m_views);
    setCentralWidget(m_middle);
    connect(m_views, &QTabWidget::currentChanged, this, [this] { Q_EMIT viewChanged(currentView()); });
}

Desk::~Desk()
{
    // The rooms hold references to the session, so they go first.
    for (const Place &place : std::as_const(m_places))
        delete place.widget;
    m_places.clear();
}

void Desk::addView(const char *id, const char *title, const QString &symbol, const char *topic, QWidget *view)
{
    view->setObjectName(QLatin1String(id));
    view->setProperty("helpTopic", QLatin1String(topic));
    m_places.append({id, title, symbol, view, nullptr});
    m_views->addTab(view, UiTr::tr(title));
}

void Desk::setViewTool(QWidget *tool)
{
    m_views->setCornerWidget(tool, Qt::TopRightCorner);
    tool->show();
}

void Desk::addPanel(const char *id, const char *title, const char *topic, Qt::DockWidgetArea side, QWidget *panel)
{
    auto *dock = new Dock(UiTr::tr(title), this);
    dock->setObjectName(QLatin1String("panel.") + QLatin1String(id));
    dock->setProperty("helpTopic", QLatin1String(topic));
    dock->setWidget(panel);
    QDockWidget *neighbour = nullptr;
    for (const Place &place : std::as_const(m_places))
        if (place.dock && dockWidgetArea(place.dock) == side)
            neighbour = place.dock;
    addDockWidget(side, dock);
    if (neighbour)
        tabifyDockWidget(neighbour, dock);
    m_places.append({id, title, {}, panel, dock});
}

void Desk::show(const char *id)
{
    const Place *place = placeOf(id);
    if (!place)
        return;
    if (place->dock) {
        place->dock->show();
        place->dock->raise();
    } else {
        m_middle->setCurrentWidget(m_views);
        m_views->setCurrentWidget(place->widget);
    }
    place->widget->setFocus(Qt::OtherFocusReason);
}

void Desk::setEmptyPage(QWidget *page)
{
    m_middle->addWidget(page);
}

void Desk::setEmpty(bool empty)
{
    m_middle->setCurrentIndex(empty && m_middle->count() > 1 ? 1 : 0);
}

void Desk::finishFurnishing(const QByteArray &state)
{
    for (const Place &place : std::as_const(m_places)) {
        if (!place.dock)
            continue;
        const bool atSide = dockWidgetArea(place.dock) == Qt::RightDockWidgetArea;
        resizeDocks({place.dock}, {atSide ? 380 : 240}, atSide ? Qt::Horizontal : Qt::Vertical);
    }
    // The first panel of each side is in front.
    QSet<int> raised;
    for (const Place &place : std::as_const(m_places))
        if (place.dock && !raised.contains(dockWidgetArea(place.dock))) {
            raised.insert(dockWidgetArea(place.dock));
            place.dock->raise();
        }
    m_factoryState = saveState();
    if (!state.isEmpty())
        restoreState(state);
}

void Desk::resetPlaces()
{
    restoreState(m_factoryState);
    for (const Place &place : std::as_const(m_places))
        if (place.dock)
            place.dock->show();
}

QString Desk::helpTopic() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const QString topic = widget->property("helpTopic").toString(); !topic.isEmpty())
            return topic;
    return {};
}

QString Desk::currentView() const
{
    const QWidget *view = m_views->currentWidget();
    return view ? view->objectName() : QString();
}

QList<QAction *> Desk::panelActions() const
{
    QList<QAction *> actions;
    for (const Place &place : m_places)
        if (place.dock)
            actions << place.dock->toggleViewAction();
    return actions;
}

void Desk::setTheme(const Theme &theme)
{
    for (const Place &place : std::as_const(m_places))
        if (!place.dock)
            m_views->setTabIcon(m_views->indexOf(place.widget), symbolIcon(place.symbol, theme));
    Q_EMIT themeChanged(theme);
}

void Desk::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Desk::retranslate()
{
    for (const Place &place : std::as_const(m_places)) {
        const QString title = UiTr::tr(place.title.constData());
        if (place.dock)
            place.dock->setWindowTitle(title);
        else
            m_views->setTabText(m_views->indexOf(place.widget), title);
    }
}

const Desk::Place *Desk::placeOf(const QByteArray &id) const
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &p) { return p.id == id; });
    return place == m_places.end() ? nullptr : &*place;
}

} // namespace kluwen::ui
