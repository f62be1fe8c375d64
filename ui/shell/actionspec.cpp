#include "ui/shell/actionspec.h"

#include <array>
#include <QtGlobal>

namespace kluwen::ui
{

namespace
{

constexpr auto none = Needs::Nothing;
constexpr auto open = Needs::Case;
constexpr auto write = Needs::WritableCase;
constexpr auto window = KeyScope::Window;
constexpr auto chart = KeyScope::Chart;

constexpr const char *layouts = QT_TRANSLATE_NOOP("Ui", "&Layout");
constexpr const char *chartTools = QT_TRANSLATE_NOOP("Ui", "&Analyse, Mark and Print");
constexpr const char *charts = QT_TRANSLATE_NOOP("Ui", "Cha&rts");
constexpr const char *alignments = QT_TRANSLATE_NOOP("Ui", "Align and Distri&bute");
constexpr const char *moneyTies = QT_TRANSLATE_NOOP("Ui", "&Money in the Network");
constexpr const char *languages = QT_TRANSLATE_NOOP("Ui", "&Language");
constexpr const char *themes = QT_TRANSLATE_NOOP("Ui", "T&heme");

// clang-format off: one row per action reads best
constexpr ActionSpec table[] = {
    {"case.new", QT_TRANSLATE_NOOP("Ui", "&New Case..."), "Ctrl+N", "new", MenuId::Case, 0, "", none},
    {"case.open", QT_TRANSLATE_NOOP("Ui", "&Open Case..."), "Ctrl+O", "open", MenuId::Case, 0, "", none},
    {"case.demo", QT_TRANSLATE_NOOP("Ui", "Open &Demonstration Case"), "", "demo", MenuId::Case, 0, "", none},
    {"case.sealed", QT_TRANSLATE_NOOP("Ui", "Open Sealed Package..."), "", "lock", MenuId::Case, 0, "", none},
    {"case.import", QT_TRANSLATE_NOOP("Ui", "&Import Files..."), "Ctrl+I", "import", MenuId::Case, 1, "", write},
    {"case.imports", QT_TRANSLATE_NOOP("Ui", "Import &History..."), "", "history", MenuId::Case, 1, "", open},
    {"case.properties", QT_TRANSLATE_NOOP("Ui", "&Title, Marking and Purpose..."), "", "marking", MenuId::Case, 2, "",
     open},
    {"case.save", QT_TRANSLATE_NOOP("Ui", "&Save"), "Ctrl+S", "save", MenuId::Case, 2, "", open},
    {"case.close", QT_TRANSLATE_NOOP("Ui", "&Close Case"), "Ctrl+W", "close", MenuId::Case, 3, "", open},
    {"case.quit", QT_TRANSLATE_NOOP("Ui", "&Quit"), "Ctrl+Q", "", MenuId::Case, 3, "", none},

    {"edit.undo", QT_TRANSLATE_NOOP("Ui", "&Undo"), "Ctrl+Z", "undo", MenuId::Edit, 0, "", write},
    {"edit.redo", QT_TRANSLATE_NOOP("Ui", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", MenuId::Edit, 0, "", write},
    {"edit.thing", QT_TRANSLATE_NOOP("Ui", "Add &Thing..."), "Ctrl+T", "add_thing", MenuId::Edit, 1, "", write},
    {"edit.link", QT_TRANSLATE_NOOP("Ui", "Add &Link..."), "Ctrl+L", "add_link", MenuId::Edit, 1, "", write},
    {"edit.statement", QT_TRANSLATE_NOOP("Ui", "Add &Statement..."), "Ctrl+Shift+T", "add_statement", MenuId::Edit, 1,
     "", write},
    {"edit.edit", QT_TRANSLATE_NOOP("Ui", "&Edit Value"), "F2", "edit", MenuId::Edit, 1, "", write},
    {"edit.remove", QT_TRANSLATE_NOOP("Ui", "Re&move Selected"), "Del", "delete", MenuId::Edit, 1, "", write},
    {"edit.paste", QT_TRANSLATE_NOOP("Ui", "&Paste Table..."), "Ctrl+Shift+V", "paste", MenuId::Edit, 1, "", write},
    {"edit.selectall", QT_TRANSLATE_NOOP("Ui", "Select &All"), "Ctrl+A", "select", MenuId::Edit, 2, "", open, chart},
    {"edit.invert", QT_TRANSLATE_NOOP("Ui", "&Invert Selection"), "Ctrl+Shift+I", "", MenuId::Edit, 2, "", open},
    {"edit.clear", QT_TRANSLATE_NOOP("Ui", "&Clear Selection"), "Ctrl+Shift+A", "", MenuId::Edit, 2, "", open},
    {"edit.find", QT_TRANSLATE_NOOP("Ui", "&Find in Case"), "Ctrl+F", "search", MenuId::Edit, 3, "", open},

    {"view.palette", QT_TRANSLATE_NOOP("Ui", "Search or J&ump To..."), "Ctrl+K", "search", MenuId::View, 0, "", none},
    {"view.network", QT_TRANSLATE_NOOP("Ui", "&Network"), "Alt+1", "network", MenuId::View, 1, "", open, window, true},
    {"view.trail", QT_TRANSLATE_NOOP("Ui", "&Money Trail"), "Alt+2", "money", MenuId::View, 1, "", open, window, true},
    {"view.timeline", QT_TRANSLATE_NOOP("Ui", "T&imeline"), "Alt+3", "timeline", MenuId::View, 1, "", open, window,
     true},
    {"view.themelines", QT_TRANSLATE_NOOP("Ui", "Theme Lines"), "Alt+9", "themelines", MenuId::View, 1, "", open,
     window, true},
    {"view.records", QT_TRANSLATE_NOOP("Ui", "&Things"), "Alt+4", "records", MenuId::View, 1, "", open},
    {"view.payments", QT_TRANSLATE_NOOP("Ui", "&Payments"), "Alt+5", "payment", MenuId::View, 1, "", open},
    {"view.charts", QT_TRANSLATE_NOOP("Ui", "Account &Charts"), "Alt+6", "chart", MenuId::View, 1, "", open},
    {"view.inspector", QT_TRANSLATE_NOOP("Ui", "Insp&ector"), "Alt+7", "inspector", MenuId::View, 1, "", open},
    {"view.jobs", QT_TRANSLATE_NOOP("Ui", "&Jobs"), "Alt+8", "jobs", MenuId::View, 1, "", open},
    {"view.slider", QT_TRANSLATE_NOOP("Ui", "Time &Slider"), "Ctrl+Alt+S", "timeline", MenuId::View, 1, "", open},
    {"view.reset", QT_TRANSLATE_NOOP("Ui", "&Reset Window Layout"), "", "panels", MenuId::View, 2, "", open},
    {"view.fullscreen", QT_TRANSLATE_NOOP("Ui", "&Full Screen"), "F11", "", MenuId::View, 2, "", none},
    {"view.language.nl", "Nederlands", "", "language", MenuId::View, 3, languages, none, window, true},
    {"view.language.en", "English", "", "language", MenuId::View, 3, languages, none, window, true},
    {"view.theme.light", QT_TRANSLATE_NOOP("Ui", "&Light"), "", "theme", MenuId::View, 3, themes, none, window, true},
    {"view.theme.dark", QT_TRANSLATE_NOOP("Ui", "&Dark"), "", "theme", MenuId::View, 3, themes, none, window, true},
    {"view.theme.system", QT_TRANSLATE_NOOP("Ui", "Match the &System"), "", "theme", MenuId::View, 3, themes, none,
     window, true},

    {"chart.new", QT_TRANSLATE_NOOP("Ui", "&New Chart"), "", "new", MenuId::Chart, 0, charts, write},
    {"chart.ofselection", QT_TRANSLATE_NOOP("Ui", "New Chart of the &Selection"), "Ctrl+Shift+N", "", MenuId::Chart, 0,
     charts, write},
    {"chart.duplicate", QT_TRANSLATE_NOOP("Ui", "&Duplicate Chart"), "", "", MenuId::Chart, 0, charts, write},
    {"chart.rename", QT_TRANSLATE_NOOP("Ui", "&Rename Chart"), "", "", MenuId::Chart, 0, charts, write},
    {"chart.remove", QT_TRANSLATE_NOOP("Ui", "De&lete Chart"), "", "", MenuId::Chart, 0, charts, write},
    {"chart.next", QT_TRANSLATE_NOOP("Ui", "Ne&xt Chart"), "Ctrl+PgDown", "", MenuId::Chart, 0, charts, open},
    {"chart.previous", QT_TRANSLATE_NOOP("Ui", "&Previous Chart"), "Ctrl+PgUp", "", MenuId::Chart, 0, charts, open},

    {"chart.in", QT_TRANSLATE_NOOP("Ui", "Zoom &In"), "Ctrl++; Ctrl+=", "zoom_in", MenuId::Chart, 1, "", open},
    {"chart.out", QT_TRANSLATE_NOOP("Ui", "Zoom &Out"), "Ctrl+-", "zoom_out", MenuId::Chart, 1, "", open},
    {"chart.fit", QT_TRANSLATE_NOOP("Ui", "&Fit All"), "Ctrl+0", "fit", MenuId::Chart, 1, "", open},
    {"chart.fitselection", QT_TRANSLATE_NOOP("Ui", "Fit &Selection"), "Ctrl+Alt+0", "fit_selection", MenuId::Chart, 1,
     "", open},

    {"chart.add", QT_TRANSLATE_NOOP("Ui", "Add Selectio&n to the Chart"), "Ctrl+Shift+Return", "", MenuId::Chart, 2, "",
     write},
    {"chart.takeoff", QT_TRANSLATE_NOOP("Ui", "Ta&ke Selection off the Chart"), "Shift+Del", "", MenuId::Chart, 2, "",
     write},
    {"chart.expand", QT_TRANSLATE_NOOP("Ui", "&Expand..."), "E", "", MenuId::Chart, 2, "", open, chart},
    {"chart.collapse", QT_TRANSLATE_NOOP("Ui", "&Collapse to One Symbol"), "Ctrl+G", "group", MenuId::Chart, 2, "",
     write},
    {"chart.open", QT_TRANSLATE_NOOP("Ui", "Open the Gro&up"), "Ctrl+Shift+G", "", MenuId::Chart, 2, "", write},
    {"chart.renamegroup", QT_TRANSLATE_NOOP("Ui", "Rename the Group…"), "", "", MenuId::Chart, 2, "", write},

    {"chart.pin", QT_TRANSLATE_NOOP("Ui", "&Pin or Release"), "P", "pin", MenuId::Chart, 3, "", write, chart},
    {"chart.hide", QT_TRANSLATE_NOOP("Ui", "&Hide Selected"), "H", "hide", MenuId::Chart, 3, "", open, chart},
    {"chart.others", QT_TRANSLATE_NOOP("Ui", "Hide O&thers"), "Ctrl+Shift+H", "", MenuId::Chart, 3, "", open},
    {"chart.grey", QT_TRANSLATE_NOOP("Ui", "Show in &Grey or in Colour"), "G", "", MenuId::Chart, 3, "", open, chart},
    {"chart.show", QT_TRANSLATE_NOOP("Ui", "Sho&w All"), "Ctrl+Alt+H", "show", MenuId::Chart, 3, "", open},
    {"chart.link", QT_TRANSLATE_NOOP("Ui", "&Draw Link"), "L", "link", MenuId::Chart, 3, "", write, chart},

    {"chart.photo", QT_TRANSLATE_NOOP("Ui", "Photo..."), "", "", MenuId::Chart, 3, "", write},
    {"chart.nophoto", QT_TRANSLATE_NOOP("Ui", "Remove Photo"), "", "", MenuId::Chart, 3, "", write},

    {"chart.layout.new", QT_TRANSLATE_NOOP("Ui", "&New Things Only"), "Ctrl+Alt+L", "layout", MenuId::Chart, 4, layouts,
     write},
    {"chart.layout.force", QT_TRANSLATE_NOOP("Ui", "By &Force"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.lanes", QT_TRANSLATE_NOOP("Ui", "&Lanes by Role"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.ownership", QT_TRANSLATE_NOOP("Ui", "&Ownership"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.flow", QT_TRANSLATE_NOOP("Ui", "Flo&w of Money"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.radial", QT_TRANSLATE_NOOP("Ui", "&Around the Selected Thing"), "", "layout", MenuId::Chart, 4,
     layouts, write},
    {"chart.layout.types", QT_TRANSLATE_NOOP("Ui", "Circles by &Type"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.communities", QT_TRANSLATE_NOOP("Ui", "Circles by Co&mmunity"), "", "layout", MenuId::Chart, 4,
     layouts, write},
    {"chart.layout.circle", QT_TRANSLATE_NOOP("Ui", "One Circl&e"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.grid", QT_TRANSLATE_NOOP("Ui", "&Grid"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.dot", QT_TRANSLATE_NOOP("Ui", "&Hierarchy"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.neato", QT_TRANSLATE_NOOP("Ui", "&Stress"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.sfdp", QT_TRANSLATE_NOOP("Ui", "Large Networ&k"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.circo", QT_TRANSLATE_NOOP("Ui", "&Circles"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.layout.twopi", QT_TRANSLATE_NOOP("Ui", "&Rings"), "", "layout", MenuId::Chart, 4, layouts, write},
    {"chart.tidy", QT_TRANSLATE_NOOP("Ui", "&Tidy the Selection"), "Ctrl+Alt+D", "", MenuId::Chart, 4, alignments,
     write},
    {"chart.align.left", QT_TRANSLATE_NOOP("Ui", "Align &Left"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.align.centre", QT_TRANSLATE_NOOP("Ui", "Align &Centres"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.align.right", QT_TRANSLATE_NOOP("Ui", "Align &Right"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.align.top", QT_TRANSLATE_NOOP("Ui", "Align To&p"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.align.middle", QT_TRANSLATE_NOOP("Ui", "Align &Middles"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.align.bottom", QT_TRANSLATE_NOOP("Ui", "Align &Bottom"), "", "", MenuId::Chart, 4, alignments, write},
    {"chart.spread.across", QT_TRANSLATE_NOOP("Ui", "Distribute &Horizontally"), "", "", MenuId::Chart, 4, alignments,
     write},
    {"chart.spread.down", QT_TRANSLATE_NOOP("Ui", "Distribute &Vertically"), "", "", MenuId::Chart, 4, alignments,
     write},
    {"chart.money.none", QT_TRANSLATE_NOOP("Ui", "&No Payments"), "", "", MenuId::Chart, 4, moneyTies, open, window,
     true},
    {"chart.money.account", QT_TRANSLATE_NOOP("Ui", "Between &Accounts"), "", "", MenuId::Chart, 4, moneyTies, open,
     window, true},
    {"chart.money.holder", QT_TRANSLATE_NOOP("Ui", "Between &Holders"), "", "", MenuId::Chart, 4, moneyTies, open,
     window, true},
    {"chart.connection", QT_TRANSLATE_NOOP("Ui", "Find &Connection..."), "Ctrl+Shift+F", "link", MenuId::Chart, 3,
     chartTools, open},
    {"chart.counts", QT_TRANSLATE_NOOP("Ui", "C&ounts"), "Ctrl+Alt+C", "chart", MenuId::Chart, 3, chartTools, open},
    {"chart.style", QT_TRANSLATE_NOOP("Ui", "&Style Rules"), "Ctrl+Alt+Y", "theme", MenuId::Chart, 3, chartTools, open},
    {"chart.types", QT_TRANSLATE_NOOP("Ui", "New &Things by Hand"), "Ctrl+Alt+T", "add_thing", MenuId::Chart, 3,
     chartTools, write},
    {"chart.note", QT_TRANSLATE_NOOP("Ui", "Add &Note..."), "Ctrl+Alt+N", "add_statement", MenuId::Chart, 3, chartTools,
     write},
    {"chart.frame", QT_TRANSLATE_NOOP("Ui", "Add &Frame Around Selected..."), "Ctrl+Alt+F", "", MenuId::Chart, 3,
     chartTools, write},
    {"chart.copy", QT_TRANSLATE_NOOP("Ui", "Copy as Pict&ure"), "Ctrl+Shift+C", "copy", MenuId::Chart, 3, chartTools,
     open},
    {"chart.print", QT_TRANSLATE_NOOP("Ui", "&Print Chart..."), "Ctrl+Alt+P", "print", MenuId::Chart, 3, chartTools,
     open},

    {"money.trace", QT_TRANSLATE_NOOP("Ui", "&Follow Money From Selected"), "Ctrl+M", "trace", MenuId::Money, 0, "",
     open},
    {"money.traceback", QT_TRANSLATE_NOOP("Ui", "&Trace Money Back From Selected"), "Ctrl+Shift+M", "trace_back",
     MenuId::Money, 0, "", open},
    {"money.payments", QT_TRANSLATE_NOOP("Ui", "&Payments of Selected"), "Ctrl+Shift+P", "payment", MenuId::Money, 1,
     "", open},
    {"money.charts", QT_TRANSLATE_NOOP("Ui", "In, Out and &Balance of Selected"), "Ctrl+Shift+B", "chart",
     MenuId::Money, 1, "", open},
    {"money.flows", QT_TRANSLATE_NOOP("Ui", "&Net Flows..."), "", "money", MenuId::Money, 2, "", open},
    {"money.ways", QT_TRANSLATE_NOOP("Ui", "P&aths in Order of Time..."), "", "link", MenuId::Money, 2, "", open},
    {"money.ranking", QT_TRANSLATE_NOOP("Ui", "Where It &Most Likely Went..."), "", "search", MenuId::Money, 2, "",
     open},
    {"money.reconcile", QT_TRANSLATE_NOOP("Ui", "&Reconcile Bank Statements..."), "", "check", MenuId::Money, 3, "",
     open},
    {"money.worksheet", QT_TRANSLATE_NOOP("Ui", "Work&sheets of Unexplained Wealth..."), "", "records", MenuId::Money,
     3, "", open},

    {"picture.make", QT_TRANSLATE_NOOP("Ui", "&Make Intelligence Picture..."), "Ctrl+P", "picture", MenuId::Picture, 0,
     "", open},
    {"picture.add", QT_TRANSLATE_NOOP("Ui", "&Add to Picture"), "Ctrl+Alt+A", "picture", MenuId::Picture, 0, "", write},
    {"picture.versions", QT_TRANSLATE_NOOP("Ui", "&Frozen Versions..."), "", "log", MenuId::Picture, 0, "", open},

    {"tools.log", QT_TRANSLATE_NOOP("Ui", "&Log of Processing..."), "", "log", MenuId::Tools, 0, "", open},
    {"tools.provisions", QT_TRANSLATE_NOOP("Ui", "Register of &Provisions..."), "", "log", MenuId::Tools, 0, "", open},
    {"tools.verify", QT_TRANSLATE_NOOP("Ui", "&Verify Case"), "", "check", MenuId::Tools, 0, "", open},

    {"help.contents", QT_TRANSLATE_NOOP("Ui", "&Help"), "F1", "help", MenuId::Help, 0, "", none},
    {"help.shortcuts", QT_TRANSLATE_NOOP("Ui", "&Keyboard Shortcuts"), "?", "keyboard", MenuId::Help, 0, "", none},
    {"help.about", QT_TRANSLATE_NOOP("Ui", "&About Kluwen"), "", "info", MenuId::Help, 1, "", none},
};
// clang-format on

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return table;
}

const char *menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::Case:
        return QT_TRANSLATE_NOOP("Ui", "&Case");
    case MenuId::Edit:
        return QT_TRANSLATE_NOOP("Ui", "&Edit");
    case MenuId::View:
        return QT_TRANSLATE_NOOP("Ui", "&View");
    case MenuId::Chart:
        return QT_TRANSLATE_NOOP("Ui", "Ch&art");
    case MenuId::Money:
        return QT_TRANSLATE_NOOP("Ui", "&Money");
    case MenuId::Picture:
        return QT_TRANSLATE_NOOP("Ui", "&Picture");
    case MenuId::Tools:
        return QT_TRANSLATE_NOOP("Ui", "&Tools");
    case MenuId::Help:
        break;
    }
    return QT_TRANSLATE_NOOP("Ui", "&Help");
}

} // namespace kluwen::ui
