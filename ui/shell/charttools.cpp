#include "ui/shell/charttools.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/connectionpanel.h"
#include "ui/chart/copypicture.h"
#include "ui/chart/histogrampanel.h"
#include "ui/chart/markskeeper.h"
#include "ui/chart/notespanel.h"
#include "ui/chart/pastedialog.h"
#include "ui/chart/photokeeper.h"
#include "ui/chart/posterdialog.h"
#include "ui/chart/stylepanel.h"
#include "ui/chart/styler.h"
#include "ui/chart/typepalette.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace kluwen::ui
{

namespace
{

/// The panels on one desk.
struct Tools
{
    ConnectionPanel *connections;
    HistogramPanel *counts;
    StylePanel *style;
    MarksKeeper *marks;
    PhotoKeeper *photos;
    NotesPanel *notes;
    TypePalette *types;
};

Tools makeTools(Desk &desk, ChartView &chart, const Fittings &fittings)
{
    CaseSession &session = desk.session();
    auto *marks = new MarksKeeper(session, chart);
    return {new ConnectionPanel(session, fittings.jobs, &desk),
            new HistogramPanel(session, fittings.jobs, &desk),
            new StylePanel(session, &desk),
            marks,
            new PhotoKeeper(session, fittings.jobs, fittings.prompt, chart),
            new NotesPanel(session, *marks, &desk),
            new TypePalette(session, fittings.prompt, chart, &desk)};
}

void place(Desk &desk, const Tools &tools)
{
    const auto side = Qt::RightDockWidgetArea;
    desk.addPanel("connections", QT_TRANSLATE_NOOP("Ui", "Find Connection"), "network", Qt::BottomDockWidgetArea,
                  tools.connections);
    desk.addPanel("counts", QT_TRANSLATE_NOOP("Ui", "Counts"), "network", side, tools.counts);
    desk.addPanel("style", QT_TRANSLATE_NOOP("Ui", "Style"), "network", side, tools.style);
    desk.addPanel("notes", QT_TRANSLATE_NOOP("Ui", "Notes"), "network", side, tools.notes);
    desk.addPanel("types", QT_TRANSLATE_NOOP("Ui", "New"), "network", side, tools.types);
}

void tie(Desk &desk, ChartView &chart, const Tools &tools, const Fittings &fittings)
{
    const auto follows = [&desk](auto *room) {
        using Room = std::remove_pointer_t<decltype(room)>;
        QObject::connect(&desk, &Desk::themeChanged, room, &Room::setTheme);
    };
    follows(tools.connections);
    follows(tools.counts);
    follows(tools.notes);
    follows(tools.types);
    auto *styler = new Styler(desk.session(), fittings.jobs, chart);
    follows(styler);
    ChartView *c = &chart;
    HistogramPanel *counts = tools.counts;
    QObject::connect(c, &ChartView::loaded, counts, [c, counts] { counts->setNetwork(c->network()); });
    Selection *selection = &desk.session().selection();
    QObject::connect(counts, &HistogramPanel::hideRequested, c, [c, selection](const QSet<RecordId> &things) {
        selection->setRecords(things);
        c->hideSelected();
    });
    QObject::connect(counts, &HistogramPanel::greyRequested, c, [c, selection](const QSet<RecordId> &things) {
        selection->setRecords(things);
        c->greySelected();
    });
    Desk *d = &desk;
    QObject::connect(tools.notes, &NotesPanel::wanted, d, [d] { d->show("notes"); });
    QObject::connect(tools.connections, &ConnectionPanel::chosen, c, &ChartView::fitSelection);
}

void copyPicture(Desk &desk, ChartView &chart)
{
    auto picture = pictureForClipboard(chart.canvas().scene(), chart.canvas().view(), screenLanguage());
    if (!picture) {
        Q_EMIT desk.session().failed(picture.error());
        return;
    }
    QApplication::clipboard()->setMimeData(picture->release());
    Q_EMIT desk.statusChanged(UiTr::tr("The chart is on the clipboard as a picture."));
}

void pasteTable(Desk &desk)
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT desk.statusChanged(UiTr::tr("The clipboard holds no table. Copy cells in a spreadsheet first."));
        return;
    }
    auto *dialog = new PasteDialog(desk.session(), text, &desk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void tieActions(Desk &desk, ChartView &chart, const Tools &tools, const Fittings &fittings)
{
    Actions &actions = fittings.actions;
    Desk *d = &desk;
    ChartView *c = &chart;
    ConnectionPanel *connections = tools.connections;
    actions.on("chart.connection", d, [d, connections] {
        if (d->session().selection().records().size() >= 2)
            connections->takeSelection();
        d->show("connections");
    });
    for (const char *id : {"chart.counts", "chart.style", "chart.types"})
        actions.on(id, d, [d, id] { d->show(id + 6); }); // past "chart."
    NotesPanel *notes = tools.notes;
    PhotoKeeper *photos = tools.photos;
    actions.on("chart.photo", d, [photos] { photos->choose(); });
    actions.on("chart.nophoto", d, [photos] { photos->remove(); });
    actions.on("chart.note", d, [d, notes] {
        d->show("notes");
        notes->beginNote();
    });
    actions.on("chart.frame", d, [d, notes] {
        d->show("notes");
        notes->beginFrame();
    });
    actions.on("chart.copy", c, [d, c] { copyPicture(*d, *c); });
    Prompt *prompt = &fittings.prompt;
    actions.on("chart.print", d, [d, c, prompt] {
        auto *dialog = new PosterDialog(d->session(), *prompt, std::make_shared<const Scene>(c->canvas().scene()), d);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    actions.on("edit.paste", d, [d] { pasteTable(*d); });
}

} // namespace

void addChartTools(Desk &desk, ChartView &chart, const Fittings &fittings)
{
    const Tools tools = makeTools(desk, chart, fittings);
    place(desk, tools);
    tie(desk, chart, tools, fittings);
    tieActions(desk, chart, tools, fittings);
}

} // namespace kluwen::ui
