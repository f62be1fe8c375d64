#include "ui/chart/chartview.h"

#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/overlays.h"

#include <algorithm>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace kluwen::ui
{

ChartView::ChartView(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_filterBar(new FilterBar(this)),
      m_canvas(new ChartCanvas(this)), m_birdsEye(new BirdsEye(*m_canvas)), m_legend(new LegendBox(*m_canvas)),
      m_empty(new EmptyState(QStringLiteral("network"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connectCanvas();
    connect(m_legend, &LegendBox::resized, this, &ChartView::placeOverlays);
    connect(m_canvas, &ChartCanvas::viewChanged, this, &ChartView::placeOverlays);
    connect(m_filterBar, &FilterBar::changed, this, &ChartView::reload);
    connect(m_empty, &EmptyState::actionRequested, m_filterBar, &FilterBar::reset);
    connect(&m_session.selection(), &Selection::changed, this, &ChartView::showSelection);
    connect(&m_session, &CaseSession::changed, this, &ChartView::caseChanged);
    retranslate();
    showEmpty();
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
    connect(m_canvas, &ChartCanvas::chosen, this,
            [&selection](const QSet<RecordId> &records, RecordId current) { selection.setRecords(records, current); });
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
    m_filterBar->setTheme(theme);
    m_empty->setTheme(theme);
    renewOverlays();
}

Result<ChartView::Loaded> ChartView::load(const QString &path, const Clock &clock, const graph::NetworkFilter &filter,
                                          const PlaceOfThing &known, Language language, Progress &progress)
{
    const auto reader = store::CaseFile::openReader(path, clock);
    if (!reader)
        return fail(reader.error());
    auto contents = readChart(**reader, filter, known, language, progress);
    if (!contents)
        return fail(contents.error());
    Loaded loaded;
    loaded.contents = std::move(*contents);
    loaded.scene = std::make_shared<Scene>(
        makeScene(*loaded.contents.network, loaded.contents.positions, loaded.contents.looks, language));
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
    for (size_t n = 0; n < scene.ids.size(); ++n)
        m_placed.insert(scene.ids[n], scene.positions[n]);
    const int number = ++m_loadNumber;
    m_loading = m_jobs.start(
        UiTr::tr("Reading the chart"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_filterBar->filter(), known = m_placed,
         language = screenLanguage()](Progress &progress) {
            return load(path, clock, filter, known, language, progress);
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
    m_tieOfLink.clear();
    const Scene &scene = *answer->scene;
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie)
        for (auto m = scene.memberOffsets[static_cast<size_t>(tie)];
             m < scene.memberOffsets[static_cast<size_t>(tie) + 1]; ++m)
            m_tieOfLink.insert(m_network->links[static_cast<size_t>(scene.members[static_cast<size_t>(m)])], tie);
    for (size_t n = 0; n < scene.ids.size(); ++n)
        m_placed.insert(scene.ids[n], scene.positions[n]);
    m_filterBar->setInUse(answer->thingTypes, answer->linkTypes);
    m_filterBar->setPeriod(answer->first, answer->last);
    m_canvas->setScene(std::move(answer->scene));
    if (!m_hidden.isEmpty())
        m_canvas->setHidden(m_hidden);
    showEmpty();
    showSelection();
    if (!m_hasFitted && m_canvas->scene().count() > 0) {
        m_hasFitted = true;
        layout()->activate(); // the canvas has its size before the view is fitted to it
        fitAll();
    }
    renewOverlays();
    Q_EMIT loaded();
}

void ChartView::caseChanged(const store::Changes &changes)
{
    if (m_isOwnEdit)
        return;
    if (changes.everything || changes.payments || !changes.records.isEmpty())
        reload();
    else if (changes.charts)
        rereadPositions();
}

/// After undo and redo of a move: the same network, other places.
void ChartView::rereadPositions()
{
    const Scene &scene = m_canvas->scene();
    const auto chart = m_session.caseFile().charts().all();
    if (!chart || !m_network)
        return;
    layout::Positions wanted = scene.positions;
    for (size_t n = 0; n < wanted.size(); ++n)
        wanted[n] = m_placed.value(scene.ids[n], wanted[n]);
    std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(0));
    std::vector<graph::NodeIndex> pinned;
    std::vector<graph::NodeIndex> loose;
    QSet<graph::NodeIndex> isPinned;
    if (!chart->isEmpty()) {
        const auto stored = m_session.caseFile().charts().positions(chart->front().id);
        if (!stored)
            return;
        for (const store::Position &position : *stored) {
            const graph::NodeIndex node = scene.find(position.thing);
            if (node < 0)
                continue;
            wanted[static_cast<size_t>(node)] = position.at;
            m_isStored[static_cast<size_t>(node)] = 1;
            if (position.pinned)
                isPinned.insert(node);
        }
    }
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        (isPinned.contains(node) ? pinned : loose).push_back(node);
    m_canvas->setPinned(pinned, true);
    m_canvas->setPinned(loose, false);
    m_canvas->movePositions(wanted, true);
    m_birdsEye->renew();
}

std::vector<RecordId> ChartView::selectedIds() const
{
    std::vector<RecordId> ids;
    for (const graph::NodeIndex node : m_canvas->selectedThings())
        ids.push_back(m_canvas->scene().ids[static_cast<size_t>(node)]);
    return ids;
}

void ChartView::showSelection()
{
    std::vector<graph::NodeIndex> things;
    std::vector<std::int32_t> ties;
    for (const RecordId record : m_session.selection().records()) {
        if (const graph::NodeIndex node = m_canvas->scene().find(record); node >= 0)
            things.push_back(node);
        else if (const auto tie = m_tieOfLink.constFind(record); tie != m_tieOfLink.cend())
            ties.push_back(*tie);
    }
    std::sort(things.begin(), things.end());
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
    const graph::NodeIndex node = m_canvas->scene().find(thing);
    m_session.selection().setRecords({thing}, thing);
    if (node < 0)
        return;
    if (m_hidden.remove(thing))
        m_canvas->setHidden(m_hidden);
    m_canvas->centreOn(m_canvas->scene().positions[static_cast<size_t>(node)]);
}

void ChartView::showEmpty()
{
    const bool isEmpty = m_network && m_canvas->scene().count() == 0; // before the first reading nobody knows
    const bool isFiltered = !(m_filterBar->filter() == graph::NetworkFilter());
    m_empty->setVisible(isEmpty);
    m_canvas->setVisible(!isEmpty);
    m_filterBar->setVisible(!isEmpty || isFiltered);
    m_empty->setTexts(isFiltered ? UiTr::tr("The filter leaves nothing to show")
                                 : UiTr::tr("Nothing is on the chart yet"),
                      isFiltered ? UiTr::tr("Loosen the filter above, or show everything again.")
                                 : UiTr::tr("Import bank statements, tables or network files, or add a thing: it "
                                            "appears here with its links and payments."));
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
