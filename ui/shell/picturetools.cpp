#include "ui/shell/picturetools.h"
#include "core/store/chartstore.h"
#include "ui/base/casesession.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/chartview.h"
#include "ui/chart/themelinesview.h"
#include "ui/chart/timelineview.h"
#include "ui/money/accountcharts.h"
#include "ui/money/findings/findingspanel.h"
#include "ui/money/trailview.h"
#include "ui/picture/casewords.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/versionsview.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <algorithm>
#include <QTabBar>

namespace kluwen::ui
{

namespace
{

using picture::SectionItem;

/// The composer of the case, opened where it is not open yet: two of them would write over each other.
PictureDialog &composer(Desk &desk, Jobs &jobs, Prompt &prompt)
{
    auto *dialog = desk.findChild<PictureDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog || !dialog->isVisible()) {
        dialog = new PictureDialog(desk.session(), jobs, prompt, &desk);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setVisible(true);
    }
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

ItemGrip::Choice choiceOf(Desk &desk, const SectionItem &item)
{
    return {itemLine(desk.session().caseFile(), item), picture::toBytes({item})};
}

SectionItem periodItem(SectionItem::Kind kind, const DayRange &range)
{
    SectionItem item;
    item.kind = kind;
    item.trail.since = QDate::fromJulianDay(static_cast<qint64>(range.first));
    item.trail.until = QDate::fromJulianDay(static_cast<qint64>(range.last));
    return item;
}

QList<ItemGrip::Choice> trailChoices(Desk &desk, const TrailView &trail)
{
    const auto answer = trail.answer();
    if (!answer || !answer->question.account.isValid())
        return {};
    SectionItem item;
    item.kind = SectionItem::Kind::Trail;
    item.records = {answer->question.account};
    item.trail.since = answer->question.since;
    item.trail.until = answer->question.until;
    item.trail.rule = money::ruleId(answer->question.rule);
    item.isBackwards = answer->question.backwards;
    return {choiceOf(desk, item)};
}

QList<ItemGrip::Choice> themeChoices(Desk &desk, ThemeLinesView &themes)
{
    const ThemeScene &scene = themes.canvas().scene();
    if (scene.isEmpty())
        return {};
    SectionItem item = periodItem(SectionItem::Kind::ThemeLines, themes.canvas().range());
    for (const ThemeLine &line : scene.lines)
        item.records << line.record;
    return {choiceOf(desk, item)};
}

/// What is selected, and the chart itself.
QList<ItemGrip::Choice> chartChoices(Desk &desk, const ChartView &chart)
{
    QList<ItemGrip::Choice> choices;
    const QSet<RecordId> &selected = desk.session().selection().records();
    SectionItem records;
    records.records = QList<RecordId>(selected.begin(), selected.end());
    std::sort(records.records.begin(), records.records.end());
    if (!records.records.isEmpty())
        choices << choiceOf(desk, records);
    SectionItem item;
    item.kind = SectionItem::Kind::Chart;
    if (!chart.isWholeCase())
        for (const store::Chart &stored : desk.session().caseFile().charts().all().value_or(QList<store::Chart>()))
            if (stored.id == chart.chart())
                item.title = stored.title;
    choices << choiceOf(desk, item);
    return choices;
}

void addGrips(Desk &desk, const PictureRooms &rooms, const std::function<void(const QByteArray &)> &take)
{
    Desk *d = &desk;
    const auto grip = [&](ItemGrip::Choices choices, const char *nothing) {
        auto *made = new ItemGrip(std::move(choices), d);
        QObject::connect(made, &ItemGrip::chosen, d, take);
        QObject::connect(made, &ItemGrip::nothingToAdd, d,
                         [d, nothing] { Q_EMIT d->statusChanged(UiTr::tr(nothing)); });
        QObject::connect(d, &Desk::themeChanged, made,
                         [made](const Theme &theme) { made->setIcon(symbolIcon(QStringLiteral("picture"), theme)); });
        return made;
    };
    desk.setViewTool(grip([d, rooms] { return choicesOfView(*d, rooms); },
                          QT_TRANSLATE_NOOP("Ui", "This view shows nothing yet to put into a picture.")));
    rooms.charts->addTool(grip([charts = rooms.charts] { return choicesOfCharts(*charts); },
                               QT_TRANSLATE_NOOP("Ui", "Choose an account whose charts are to go into the picture.")));
    rooms.findings->addTool(grip([findings = rooms.findings] { return choicesOfFindings(*findings); },
                                 QT_TRANSLATE_NOOP("Ui", "Choose a finding to put into the picture.")));
}

} // namespace

QList<ItemGrip::Choice> choicesOfView(Desk &desk, const PictureRooms &rooms)
{
    const QString view = desk.currentView();
    if (view == QLatin1String("trail"))
        return trailChoices(desk, *rooms.trail);
    if (view == QLatin1String("timeline"))
        return {choiceOf(desk, periodItem(SectionItem::Kind::Timeline, rooms.timeline->canvas().range()))};
    if (view == QLatin1String("themelines"))
        return themeChoices(desk, *rooms.themes);
    return chartChoices(desk, *rooms.chart);
}

QList<ItemGrip::Choice> choicesOfCharts(const AccountCharts &charts)
{
    using picture::AccountView;
    if (!charts.figures().account.isValid() || charts.figures().isEmpty())
        return {};
    const bool isSums = charts.pages().currentIndex() == 0;
    const QList<AccountView> views = isSums
                                         ? QList{AccountView::Flows, AccountView::Balance, AccountView::Counterparties}
                                         : QList{AccountView::Hours, AccountView::Amounts};
    QList<ItemGrip::Choice> choices;
    QList<SectionItem> all;
    for (const AccountView view : views) {
        SectionItem item;
        item.kind = SectionItem::Kind::Account;
        item.records = {charts.figures().account};
        item.view = picture::accountViewId(view);
        item.currency = charts.figures().currency.letters();
        all << item;
        choices << ItemGrip::Choice{accountViewName(view), picture::toBytes({item})};
    }
    choices.prepend({UiTr::tr("All charts shown here"), picture::toBytes(all)});
    return choices;
}

QList<ItemGrip::Choice> choicesOfFindings(const FindingsPanel &findings)
{
    const patterns::Finding *finding = findings.currentFinding();
    if (!finding)
        return {};
    SectionItem item;
    item.kind = SectionItem::Kind::Finding;
    item.pattern = finding->pattern;
    item.records = QList<RecordId>(finding->accounts.begin(), finding->accounts.end());
    item.payments = QList<PaymentId>(finding->payments.begin(), finding->payments.end());
    return {{patternName(finding->pattern), picture::toBytes({item})}};
}

void addPictureTools(Desk &desk, const PictureRooms &rooms, const Fittings &fittings)
{
    Actions &actions = fittings.actions;
    Desk *d = &desk;
    Jobs *jobs = &fittings.jobs;
    Prompt *prompt = &fittings.prompt;
    actions.on("picture.make", d, [d, jobs, prompt] { composer(*d, *jobs, *prompt); });
    actions.on("picture.versions", d,
               [d, jobs, prompt] { (new VersionsView(d->session(), *jobs, *prompt, d))->show(); });
    const auto take = [d, jobs, prompt](const QByteArray &items) {
        PictureDialog &dialog = composer(*d, *jobs, *prompt);
        for (const SectionItem &item : picture::itemsFromBytes(items))
            dialog.add(item);
    };
    actions.on("picture.add", d, [d, rooms, take] {
        const QList<ItemGrip::Choice> choices = choicesOfView(*d, rooms);
        if (choices.isEmpty())
            Q_EMIT d->statusChanged(
                UiTr::tr("Select things, or show a money trail or the timeline, to add to the picture."));
        else
            take(choices.first().items);
    });
    addGrips(desk, rooms, take);
}

} // namespace kluwen::ui
