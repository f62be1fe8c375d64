#include "ui/chart/chartview.h"

#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/charttabs.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/layerbar.h"
#include "ui/chart/layoutquestion.h"
#include "ui/chart/overlays.h"
#include "ui/chart/timestrip.h"

#include <algorithm>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QVBoxLayout>

namespace kluwen::ui
{

ChartView::ChartView(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_edits(session), m_tabs(new ChartTabs(this)),
      m_filterBar(new FilterBar(this)), m_canvas(new ChartCanvas(this)), m_birdsEye(new BirdsEye(*m_canvas)),
      m_legend(new LegendBox(*m_canvas)), m_empty(new EmptyState(QStringLiteral("network"), this)),
      m_strip(new TimeStrip(this)), m_layers(new LayerBar(m_tabs))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_filterBar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_strip);
    m_strip->hide();
    m_tabs->addRight(m_layers);
    connect(m_layers, &LayerBar::changed, this, &ChartView::layersChanged);
    connect(m_strip, &TimeStrip::windowChanged, this, &ChartView::applyLooks);
    connect(m_strip, &TimeStrip::closeAsked, this, &ChartView::toggleTimes);
    setFocusProxy(m_canvas);
    setAcceptDrops(true);
    m_askScope = [this](int moved, int fresh) { return LayoutQuestion::ask(moved, fresh, this); };
    m_askTitle = [this](const QString &title) {
        bool isGiven = false;
        const QString answer = QInputDialog::getText(this, UiTr::tr("Rename the group"), UiTr::tr("Title of the group"),
                                                     QLineEdit::Normal, title, &isGiven);
        return isGiven ? answer : QString();
    };
    connectCanvas();
    connectTabs();
    connect(m_legend, &LegendBox::resized, this, &ChartView::placeOverlays);
    connect(m_canvas, &ChartCanvas::viewChanged, this, &ChartView::placeOverlays);
    connect(m_filterBar, &FilterBar::changed, this, &ChartView::filterChanged);
    connect(m_empty, &EmptyState::actionRequested, m_filterBar, &FilterBar::reset);
    connect(&m_session.selection(), &Selection::changed, this, &ChartView::showSelection);
    connect(&m_session, &CaseSession::changed, this, &ChartView::caseChanged);
    retranslate();
    showEmpty();
    renewTabs();
    if (const auto charts = m_session.caseFile().charts().all(); charts && !charts->isEmpty())
        takeFilter(charts->front().filter);
    reload();
}

ChartView::~ChartView()
{
    for (const QPointer<Job> &job : {m_loading, m_layout})
        if (job)
            job->cancel();
}

void ChartView::connectCanvas()
{
    m_canvas->setLinksOfTie([this](std::int32_t tie) {
        QSet<RecordId> links;
        const Scene &scene = m_canvas->scene();
        const auto t = static_cast<size_t>(tie);
        for (auto m = scene.memberOffsets[t]; m < scene.memberOffsets[t + 1]; ++m) {
            const auto edge = static_cast<size_t>(scene.members[static_cast<size_t>(m)]);
            if (m_network->links[edge].isValid())
                links.insert(m_network->links[edge]);
        }
        return links;
    });
    Selection &selection = m_session.selection();
    connect(m_canvas, &ChartCanvas::chosen, this, [this, &selection](const QSet<RecordId> &records, RecordId current) {
        selection.setRecords(withGroups(records), current);
    });
    connect(m_canvas, &ChartCanvas::tieChosen, this, &ChartView::chooseTiePayments);
    connect(m_canvas, &ChartCanvas::moved, this, &ChartView::storeMoved);
    connect(m_canvas, &ChartCanvas::opened, this, &ChartView::openRequested);
    connect(m_canvas, &ChartCanvas::linkDrawn, this, &ChartView::linkRequested);
    connect(m_canvas, &ChartCanvas::pointed, this, &ChartView::statusChanged);
    connect(m_canvas, &ChartCanvas::verbAsked, this, &ChartView::followVerb);
    connect(m_canvas, &ChartCanvas::menuRequested, this, [this](QPoint global) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(global);
    });
}

void ChartView::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
    m_tabs->setTheme(theme);
    m_strip->setTheme(theme);
    m_filterBar->setTheme(theme);
    m_empty->setTheme(theme);
    renewOverlays();
}

Result<ChartView::Loaded> ChartView::load(const QString &path, const Clock &clock, const ChartRequest &request,
                                          Progress &progress)
{
    const auto reader = store::CaseFile::openReader(path, clock);
    if (!reader)
        return fail(reader.error());
    auto contents = readChart(**reader, request, progress);
    if (!contents)
        return fail(contents.error());
    Loaded loaded;
    loaded.contents = std::move(*contents);
    loaded.scene = std::make_shared<Scene>(chartScene(loaded.contents, request.language));
    if (const auto counts = (*reader)->things().thingCounts())
        loaded.thingTypes = counts->keys();
    if (const auto counts = (*reader)->things().linkCounts())
        loaded.linkTypes = counts->keys();
    if (const auto totals = (*reader)->payments().totals({})) {
        loaded.first = totals->first;
        loaded.last = totals->last;
    }
    return loaded;
}

void ChartView::reload()
{
    if (m_loading)
        m_loading->cancel();
    // What was put somewhere without being stored keeps its place.
    const Scene &scene = m_canvas->scene();
    PlaceOfThing &placed = m_placed[m_shown];
    for (size_t n = 0; n < scene.ids.size(); ++n)
        placed.insert(scene.ids[n], scene.positions[n]);
    const int number = ++m_loadNumber;
    ChartRequest request{m_edits.chart(),     m_filterBar->filter(),
                         m_filterBar->mode(), m_placed.value(m_edits.chart()),
                         screenLanguage(),    m_strip->isVisibleTo(this)};
    m_loading = m_jobs.start(
        UiTr::tr("Reading the chart"), this,
        [path = m_session.path(), &clock = m_session.clock(), request](Progress &progress) {
            return load(path, clock, request, progress);
        },
        [this, number](Result<Loaded> answer) {
            if (number == m_loadNumber)
                take(std::move(answer));
        });
}

void ChartView::take(Result<Loaded> answer)
{
    m_loading = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_network = answer->contents.network;
    m_isStored = std::move(answer->contents.isStored);
    m_passes = std::move(answer->contents.passes);
    m_edgePasses = std::move(answer->contents.edgePasses);
    m_mode = m_filterBar->mode();
    m_collapsed = std::move(answer->contents.collapsed);
    m_leaderOf.clear();
    for (auto group = m_collapsed.cbegin(); group != m_collapsed.cend(); ++group)
        for (const RecordId thing : group->things)
            m_leaderOf.insert(thing, group.key());
    (void)takeThings(answer->contents.things);
    m_times = std::move(answer->contents.times);
    m_tieLabels.clear();
    m_shown = m_edits.chart();
    m_tieOfLink.clear();
    const Scene &scene = *answer->scene;
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie)
        for (auto m = scene.memberOffsets[static_cast<size_t>(tie)];
             m < scene.memberOffsets[static_cast<size_t>(tie) + 1]; ++m)
            m_tieOfLink.insert(m_network->links[static_cast<size_t>(scene.members[static_cast<size_t>(m)])], tie);
    for (size_t n = 0; n < scene.ids.size(); ++n)
        m_placed[m_shown].insert(scene.ids[n], scene.positions[n]);
    m_filterBar->setInUse(answer->thingTypes, answer->linkTypes);
    m_filterBar->setPeriod(answer->first, answer->last);
    m_canvas->setScene(std::move(answer->scene));
    m_layers->setScene(m_canvas->scene());
    applyLooks();
    if (!m_times.offsets.empty())
        m_strip->setTimes(m_times);
    showEmpty();
    showSelection();
    if (std::exchange(m_selectsPassing, false))
        selectPassing();
    if (!m_hasFitted && m_canvas->scene().count() > 0) {
        m_hasFitted = true;
        layout()->activate(); // the canvas has its size before the view is fitted to it
        if (const auto view = m_views.constFind(m_shown); view != m_views.cend())
            m_canvas->setView(*view);
        else
            fitAll();
    }
    renewOverlays();
    Q_EMIT loaded();
}

/// The things under the selected symbols: all of a group.
QList<RecordId> ChartView::selectedIds() const
{
    QSet<RecordId> symbols;
    for (const graph::NodeIndex node : m_canvas->selectedThings())
        symbols.insert(m_canvas->scene().ids[static_cast<size_t>(node)]);
    symbols = withGroups(symbols);
    QList<RecordId> ids(symbols.begin(), symbols.end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

void ChartView::showSelection()
{
    std::vector<graph::NodeIndex> things;
    std::vector<std::int32_t> ties;
    for (const RecordId record : m_session.selection().records()) {
        if (const graph::NodeIndex node = m_canvas->scene().find(m_leaderOf.value(record, record)); node >= 0)
            things.push_back(node);
        else if (const auto tie = m_tieOfLink.constFind(record); tie != m_tieOfLink.cend())
            ties.push_back(*tie);
    }
    std::sort(things.begin(), things.end());
    things.erase(std::unique(things.begin(), things.end()), things.end());
    std::sort(ties.begin(), ties.end());
    ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
    m_canvas->setSelected(std::move(things), std::move(ties));
}

/// A tie of payments has no record of its own: its payments become the selection.
void ChartView::chooseTiePayments(int tie)
{
    const Scene &scene = m_canvas->scene();
    const auto t = static_cast<size_t>(tie);
    const RecordId payer = scene.ids[static_cast<size_t>(scene.tieFrom[t])];
    const RecordId payee = scene.ids[static_cast<size_t>(scene.tieTo[t])];
    m_session.selection().setRecords({payer, payee}, payer);
    store::PaymentFilter filter;
    filter.accounts << payer;
    filter.since = m_filterBar->filter().since;
    filter.until = m_filterBar->filter().until;
    m_jobs.start(
        UiTr::tr("Looking up payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter, payer,
         payee](Progress &) -> Result<QSet<PaymentId>> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            QSet<PaymentId> payments;
            const auto read = (*reader)->payments().forEach(filter, [&](const store::PaymentRow &row) {
                if (row.payer == payer && row.payee == payee)
                    payments.insert(row.id);
                return true;
            });
            if (!read)
                return fail(read.error());
            return payments;
        },
        [this](const Result<QSet<PaymentId>> &payments) {
            if (payments && !payments->isEmpty())
                m_session.selection().setPayments(*payments);
        });
}

void ChartView::showThing(RecordId thing)
{
    const graph::NodeIndex node = m_canvas->scene().find(m_leaderOf.value(thing, thing));
    m_session.selection().setRecords({thing}, thing);
    if (node < 0)
        return;
    if (m_canvas->scene().isHidden(node))
        setLook({thing}, store::ThingLook::Shown);
    m_canvas->centreOn(m_canvas->scene().positions[static_cast<size_t>(node)]);
}

void ChartView::showEmpty()
{
    const bool isEmpty = m_network && m_canvas->scene().count() == 0; // before the first reading nobody knows
    const bool isFiltered =
        !(m_filterBar->filter() == graph::NetworkFilter()) && (isWholeCase() || !m_things.isEmpty());
    m_empty->setVisible(isEmpty);
    m_canvas->setVisible(!isEmpty);
    m_filterBar->setVisible(!isEmpty || isFiltered);
    if (isFiltered)
        m_empty->setTexts(UiTr::tr("The filter leaves nothing to show"),
                          UiTr::tr("Loosen the filter above, or show everything again."));
    else if (isWholeCase())
        m_empty->setTexts(UiTr::tr("Nothing is on the chart yet"),
                          UiTr::tr("Import bank statements, tables or network files, or add a thing: it appears here "
                                   "with its links and payments."));
    else
        m_empty->setTexts(UiTr::tr("Nothing is on this chart yet"),
                          UiTr::tr("Drag rows of a table or search results here, or select things elsewhere and choose "
                                   "Add Selection to the Chart in the Chart menu."));
    m_empty->setAction(isFiltered ? UiTr::tr("Show everything") : QString());
}

void ChartView::placeOverlays()
{
    constexpr int margin = 10;
    m_legend->move(margin, m_canvas->height() - m_legend->height() - margin);
    m_birdsEye->move(m_canvas->width() - m_birdsEye->width() - margin,
                     m_canvas->height() - m_birdsEye->height() - margin);
    // On a small window what is on the chart comes before what explains it; an overview of what is seen anyway is none.
    const bool hasRoom = m_canvas->width() > 520 && m_canvas->height() > 320;
    m_birdsEye->setVisible(hasRoom && !m_canvas->view().visible().contains(m_canvas->scene().index.bounds()));
}

void ChartView::renewOverlays()
{
    m_legend->renew();
    m_birdsEye->renew();
    placeOverlays();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeOverlays();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void ChartView::retranslate()
{
    m_canvas->setAccessibleName(UiTr::tr("Network chart"));
    showEmpty();
}

} // namespace kluwen::ui
