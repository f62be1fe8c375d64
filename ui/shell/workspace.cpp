#include "ui/shell/workspace.h"
#include "core/store/thingstore.h"
#include "ui/base/casesession.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/chartview.h"
#include "ui/chart/themelinesview.h"
#include "ui/chart/timelineview.h"
#include "ui/money/accountcharts.h"
#include "ui/money/findings/findingspanel.h"
#include "ui/money/paymenttable.h"
#include "ui/money/trailview.h"
#include "ui/records/inspector.h"
#include "ui/records/newthing.h"
#include "ui/records/searchmodel.h"
#include "ui/records/searchpanel.h"
#include "ui/records/thingtable.h"
#include "ui/shell/actions.h"
#include "ui/shell/chartactions.h"
#include "ui/shell/charttools.h"
#include "ui/shell/desk.h"
#include "ui/shell/jobsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/moneytools.h"
#include "ui/shell/picturetools.h"

#include <QListView>
#include <QTableView>

namespace kluwen::ui
{

namespace
{

/// The rooms on one desk.
struct Rooms
{
    ChartView *chart;
    TrailView *trail;
    TimelineView *timeline;
    ThemeLinesView *themes;
    ThingTable *things;
    PaymentTable *payments;
    AccountCharts *charts;
    FindingsPanel *findings;
    SearchPanel *search;
    Inspector *inspector;
    JobsView *jobs;
};

Rooms makeRooms(Desk &desk, const Fittings &fittings)
{
    CaseSession &session = desk.session();
    Jobs &jobs = fittings.jobs;
    return {new ChartView(session, jobs, &desk),
            new TrailView(session, jobs, &desk),
            new TimelineView(session, jobs, &desk),
            new ThemeLinesView(session, jobs, fittings.prompt, &desk),
            new ThingTable(session, jobs, &desk),
            new PaymentTable(session, jobs, &desk),
            new AccountCharts(session, jobs, &desk),
            new FindingsPanel(session, jobs, fittings.prompt, &desk),
            new SearchPanel(session, jobs, &desk),
            new Inspector(session, fittings.prompt, &desk),
            new JobsView(jobs, &desk)};
}

void place(Desk &desk, const Rooms &rooms)
{
    const auto below = Qt::BottomDockWidgetArea;
    desk.addView("network", QT_TRANSLATE_NOOP("Ui", "Network"), QStringLiteral("network"), "network", rooms.chart);
    desk.addView("trail", QT_TRANSLATE_NOOP("Ui", "Money Trail"), QStringLiteral("money"), "money", rooms.trail);
    desk.addView("timeline", QT_TRANSLATE_NOOP("Ui", "Timeline"), QStringLiteral("timeline"), "network",
                 rooms.timeline);
    desk.addView("themelines", QT_TRANSLATE_NOOP("Ui", "Theme Lines"), QStringLiteral("themelines"), "network",
                 rooms.themes);
    desk.addPanel("inspector", QT_TRANSLATE_NOOP("Ui", "Inspector"), "statements", Qt::RightDockWidgetArea,
                  rooms.inspector);
    desk.addPanel("records", QT_TRANSLATE_NOOP("Ui", "Things"), "statements", below, rooms.things);
    desk.addPanel("payments", QT_TRANSLATE_NOOP("Ui", "Payments"), "money", below, rooms.payments);
    desk.addPanel("charts", QT_TRANSLATE_NOOP("Ui", "Account Charts"), "money", below, rooms.charts);
    desk.addPanel("findings", QT_TRANSLATE_NOOP("Ui", "Findings"), "money", below, rooms.findings);
    desk.addPanel("find", QT_TRANSLATE_NOOP("Ui", "Search"), "first-steps", below, rooms.search);
    desk.addPanel("jobs", QT_TRANSLATE_NOOP("Ui", "Jobs"), "importing", below, rooms.jobs);
}

/// The account to follow: the current one, or the first account among what is selected.
RecordId accountOf(CaseSession &session)
{
    const auto isAccount = [&session](RecordId id) {
        const auto thing = session.caseFile().things().findThing(id);
        return thing && familyOfType(thing->type) == Family::Account;
    };
    if (isAccount(session.selection().current()))
        return session.selection().current();
    for (const RecordId id : session.selection().records())
        if (isAccount(id))
            return id;
    // A holder stands for the account held.
    const auto links = session.caseFile().things().linksOf(session.selection().current());
    for (const Link &link : links.value_or(QList<Link>()))
        if (link.type == QLatin1String("account_holder"))
            return link.from == session.selection().current() ? link.to : link.from;
    return {};
}

void follow(Desk &desk, TrailView *trail, RecordId account, bool backwards)
{
    if (account.isValid())
        trail->follow(account, backwards);
    desk.show("trail"); // without an account the view says how to choose one
}

void tieThemes(Desk &desk, const Rooms &rooms)
{
    const auto follows = [&desk](auto *room) {
        using Room = std::remove_pointer_t<decltype(room)>;
        QObject::connect(&desk, &Desk::themeChanged, room, &Room::setTheme);
    };
    follows(rooms.chart);
    follows(rooms.trail);
    follows(rooms.timeline);
    follows(rooms.themes);
    follows(rooms.things);
    follows(rooms.payments);
    follows(rooms.charts);
    follows(rooms.findings);
    follows(rooms.search);
    follows(rooms.inspector);
    follows(rooms.jobs);
}

void openRecord(Desk &desk, RecordId record)
{
    desk.session().selection().setRecords({record}, record);
    desk.show("inspector");
}

/// What one room asks of another.
void tieRooms(Desk &desk, const Rooms &rooms)
{
    Desk *d = &desk;
    TrailView *trail = rooms.trail;
    const auto opens = [d](auto *room) {
        using Room = std::remove_pointer_t<decltype(room)>;
        QObject::connect(room, &Room::openRequested, d, [d](RecordId record) { openRecord(*d, record); });
    };
    opens(rooms.chart);
    opens(rooms.timeline);
    opens(rooms.themes);
    opens(rooms.search);
    opens(rooms.inspector);
    opens(rooms.payments);
    const auto traces = [d, trail](auto *room) {
        using Room = std::remove_pointer_t<decltype(room)>;
        QObject::connect(room, &Room::traceRequested, d,
                         [d, trail](RecordId account) { follow(*d, trail, account, false); });
    };
    traces(rooms.chart);
    traces(rooms.inspector);
    const auto tracesBack = [d, trail](auto *room) {
        using Room = std::remove_pointer_t<decltype(room)>;
        QObject::connect(room, &Room::traceBackRequested, d,
                         [d, trail](RecordId account) { follow(*d, trail, account, true); });
    };
    tracesBack(rooms.chart);
    tracesBack(rooms.inspector);
    QObject::connect(rooms.chart, &ChartView::removeRequested, rooms.inspector, &Inspector::removeSelected);
    QObject::connect(rooms.chart, &ChartView::linkRequested, d,
                     [d](RecordId from, RecordId to) { newLink(d->session(), from, to, d); });
    QObject::connect(rooms.chart, &ChartView::statusChanged, d, &Desk::statusChanged);
    QObject::connect(rooms.timeline, &TimelineView::statusChanged, d, &Desk::statusChanged);
    QObject::connect(rooms.themes, &ThemeLinesView::statusChanged, d, &Desk::statusChanged);
    PaymentTable *payments = rooms.payments;
    QObject::connect(rooms.findings, &FindingsPanel::paymentsRequested, d,
                     [d, payments](const QList<PaymentId> &found) {
                         payments->showPayments(found);
                         d->show("payments");
                     });
    QObject::connect(rooms.findings, &FindingsPanel::chartRequested, d, [d, chart = rooms.chart] {
        d->show("network");
        chart->fitSelection();
    });
    QObject::connect(rooms.findings, &FindingsPanel::traceRequested, d,
                     [d, trail = rooms.trail](RecordId account) { follow(*d, trail, account, false); });
    QObject::connect(rooms.search, &SearchPanel::paymentRequested, d, [d, payments](PaymentId payment) {
        payments->showPayments({payment});
        d->show("payments");
    });
}

/// What is chosen in a table or found by a search goes on a chart from there too.
void takeFromTables(Desk &desk, Actions &actions, const Rooms &rooms)
{
    for (QWidget *list : std::initializer_list<QWidget *>{&rooms.things->view(), &rooms.search->list()}) {
        list->addActions(
            {actions.action("chart.add"), actions.action("chart.ofselection"), actions.action("picture.add")});
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    SearchPanel *search = rooms.search;
    CaseSession *session = &desk.session();
    // The menu of the right button speaks of the hit under it.
    QObject::connect(&search->list(), &QListView::pressed, session, [search, session](const QModelIndex &index) {
        if (const store::SearchHit *hit = search->model().hit(index); hit && hit->record.isValid())
            session->selection().setRecords({hit->record}, hit->record);
    });
}

void tieActions(Desk &desk, const Rooms &rooms, const Fittings &fittings)
{
    Actions &actions = fittings.actions;
    Desk *d = &desk;
    CaseSession *session = &desk.session();
    tieChartActions(desk, actions, *rooms.chart);
    takeFromTables(desk, actions, rooms);
    Inspector *inspector = rooms.inspector;
    actions.on("edit.thing", d, [session, d] { newThing(*session, d); });
    actions.on("edit.link", inspector, [inspector] { inspector->addLink(); });
    actions.on("edit.statement", inspector, [inspector] { inspector->addStatement(); });
    actions.on("edit.edit", inspector, [inspector] { inspector->editCurrent(); });
    actions.on("edit.remove", inspector, [inspector] { inspector->removeSelected(); });
    SearchPanel *search = rooms.search;
    actions.on("edit.find", search, [search] { search->focusSearch(); });
    TrailView *trail = rooms.trail;
    actions.on("money.trace", d, [d, trail] { follow(*d, trail, accountOf(d->session()), false); });
    actions.on("money.traceback", d, [d, trail] { follow(*d, trail, accountOf(d->session()), true); });
    PaymentTable *payments = rooms.payments;
    actions.on("money.payments", d, [d, payments] {
        payments->showAccount(accountOf(d->session()));
        d->show("payments");
    });
    AccountCharts *charts = rooms.charts;
    actions.on("money.charts", d, [d, charts] {
        charts->showAccount(accountOf(d->session()));
        d->show("charts");
    });
}

} // namespace

void furnishDesk(Desk &desk, const Fittings &fittings)
{
    const Rooms rooms = makeRooms(desk, fittings);
    place(desk, rooms);
    tieThemes(desk, rooms);
    tieRooms(desk, rooms);
    tieActions(desk, rooms, fittings);
    addChartTools(desk, *rooms.chart, fittings);
    addMoneyTools(desk, *rooms.chart, *rooms.payments, *rooms.trail, fittings);
    addPictureTools(desk, {rooms.chart, rooms.trail, rooms.timeline, rooms.themes, rooms.charts, rooms.findings},
                    fittings);
}

} // namespace kluwen::ui
