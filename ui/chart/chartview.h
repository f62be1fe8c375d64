#pragma once
#include "core/layout/alignment.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/chart/chartcontents.h"
#include "ui/chart/chartedits.h"
#include "ui/chart/charttimes.h"
#include "ui/chart/expansion.h"
#include "ui/chart/layoutchoice.h"
#include <optional>
#include <QPointer>
#include <QWidget>

class QMenu;

namespace kluwen::ui
{

class BirdsEye;
class ChartTabs;
class LayerBar;
class TimeStrip;
class ChartCanvas;
class EmptyState;
class FilterBar;
class LegendBox;
enum class ChartVerb;

/// The network chart of a case: what is on it, where it stands, what is selected, and the edits a hand makes there.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~ChartView() override;

    [[nodiscard]] ChartCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] FilterBar &filterBar() { return *m_filterBar; }
    [[nodiscard]] bool isLoading() const { return m_loading || m_layout; }
    [[nodiscard]] QSet<RecordId> hidden() const;
    [[nodiscard]] LayerBar &layers() { return *m_layers; }
    [[nodiscard]] TimeStrip &timeStrip() { return *m_strip; }
    [[nodiscard]] ChartTabs &tabs() { return *m_tabs; }
    [[nodiscard]] ChartId chart() const { return m_edits.storedChart(); } ///< invalid before the case has any chart
    [[nodiscard]] bool isWholeCase() const { return !m_edits.chart().isValid(); }
    /// Puts things (and the ends of links) on this chart; new ones around that place of the scene where it is given.
    void addToChart(const QList<RecordId> &records, std::optional<QPointF> at = {});
    void storeSelection(int slot);  ///< 1 to 9, with the chart
    void recallSelection(int slot); ///< what is stored there becomes the selection
    /// Asks what a layout may move; for tests, which meet no dialog.
    using AskScope = std::function<std::optional<LayoutScope>(int moved, int fresh)>;
    void setAskScope(AskScope ask) { m_askScope = std::move(ask); }
    /// Asks for the title of a group, given the one it has; empty = leave it.
    using AskTitle = std::function<QString(const QString &title)>;
    void setAskTitle(AskTitle ask) { m_askTitle = std::move(ask); }
    /// What the scene was made of; none before the first reading.
    [[nodiscard]] const std::shared_ptr<const graph::Network> &network() const { return m_network; }
    /// Verbs for what is selected; for the context menu and for the menu bar.
    void fillMenu(QMenu &menu);

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void reload();
    void fitAll();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void selectAll();
    void invertSelection();
    void clearSelection();
    void selectNeighbours(); ///< adds what is tied to the selection
    void togglePin();
    void hideSelected();
    void hideOthers();
    void showAll();
    void greySelected(); ///< shows the selection in grey; back in colour where all of it is grey
    void addSelection(); ///< puts what is selected elsewhere on this chart
    void takeOffSelected();
    void expandSelected();   ///< shows what it would bring, with counts
    void collapseSelected(); ///< into one symbol
    void openSelected();     ///< the groups among what is selected
    void renameGroup();      ///< the one that is selected
    void newChart();
    void newChartOfSelection();
    void duplicateChart();
    void renameChart();
    void removeChart();
    void nextChart();
    void previousChart();
    void showChart(kluwen::ChartId chart); ///< invalid = the whole case
    void runLayout(kluwen::layout::Algorithm algorithm, kluwen::ui::LayoutGrouping grouping = LayoutGrouping::Roles);
    void toggleTimes(); ///< the time slider under the chart
    void layOutNew();   ///< puts what has no place yet beside its neighbours
    void alignSelected(kluwen::layout::Alignment alignment);
    void distributeSelected(kluwen::layout::Spread spread);
    void tidySelected();
    void startLink();
    void setMoney(kluwen::graph::NetworkFilter::Money money);
    void showThing(kluwen::RecordId thing); ///< selects it and brings it into view
    void renewOverlays();                   ///< legend and bird's-eye view, after the scene was changed from outside

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void traceRequested(kluwen::RecordId account);
    void traceBackRequested(kluwen::RecordId account);
    void removeRequested();
    void linkRequested(kluwen::RecordId from, kluwen::RecordId to);
    void statusChanged(const QString &text);
    void loaded();                            ///< the chart shows the case as it is now
    void chartChanged(kluwen::ChartId chart); ///< another chart is shown; invalid = the whole case

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Loaded
    {
        ChartContents contents;
        std::shared_ptr<Scene> scene;
        QStringList thingTypes;
        QStringList linkTypes;
        QDate first;
        QDate last;
    };
    [[nodiscard]] static Result<Loaded> load(const QString &path, const Clock &clock, const ChartRequest &request,
                                             Progress &progress);
    void connectCanvas();
    void take(Result<Loaded> answer);
    void takeLayout(Result<layout::Positions> answer, const std::vector<RecordId> &ids, bool isNewOnly);
    void startLayout(LayoutTask task);
    [[nodiscard]] LayoutTask layoutTask() const;
    void caseChanged(const store::Changes &changes);
    void connectTabs();
    void filterChanged();
    void layersChanged();
    void keepFilter();
    void takeFilter(const QString &json);
    void renewTabs();
    void rereadChart();
    [[nodiscard]] bool groupsAreRenamed(ChartId chart) const;
    void rereadPositions();
    [[nodiscard]] bool takeThings(const QList<store::ChartThing> &things);
    void applyLooks();
    void labelTies(Scene &scene, const TimeCut *cut);
    void setLook(const QList<RecordId> &things, store::ThingLook look);
    void tellHidden();
    void selectPassing();
    void showExpansion(const QList<ExpansionChoice> &choices);
    void addChoiceTo(QMenu &menu, const ExpansionChoice &choice);
    [[nodiscard]] QPoint menuPlace() const;
    void fillChartMenu(QMenu &menu);
    [[nodiscard]] QSet<RecordId> onChart() const;
    [[nodiscard]] QString freeTitle() const;
    [[nodiscard]] QList<store::ChartGroupId> selectedGroups() const;
    [[nodiscard]] QList<store::Position> withGroups(const QList<store::Position> &positions) const;
    [[nodiscard]] QSet<RecordId> withGroups(const QSet<RecordId> &records) const;
    void arrangeSelected(
        const char *sentence,
        const std::function<layout::Positions(const layout::Positions &, const std::vector<graph::NodeIndex> &,
                                              const std::vector<std::uint8_t> &)> &arrange);
    void showSelection();
    void followVerb(ChartVerb verb);
    void storeMoved(const QList<graph::NodeIndex> &things);
    [[nodiscard]] QList<store::Position> positionsOf(const QList<graph::NodeIndex> &things) const;
    [[nodiscard]] QList<graph::NodeIndex> unstored() const;
    [[nodiscard]] QList<graph::NodeIndex> unstoredBesides(const QSet<graph::NodeIndex> &hand) const;
    void chooseTiePayments(int tie);
    void placeOverlays();
    void showEmpty();
    void retranslate();
    [[nodiscard]] QList<RecordId> selectedIds() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    ChartEdits m_edits;
    ChartTabs *m_tabs;
    FilterBar *m_filterBar;
    ChartCanvas *m_canvas;
    BirdsEye *m_birdsEye;
    LegendBox *m_legend;
    EmptyState *m_empty;
    std::shared_ptr<const graph::Network> m_network;
    std::vector<std::uint8_t> m_isStored;
    QHash<RecordId, std::int32_t> m_tieOfLink;
    QHash<ChartId, PlaceOfThing> m_placed;       ///< where things were put that have no place in the case yet
    ChartId m_shown;                             ///< the chart that the scene is of; invalid = the whole case
    QHash<ChartId, Viewport> m_views;            ///< of the charts that are not shown now
    QString m_filterJson;                        ///< as the case has it, or as last chosen where nothing is stored
    QHash<RecordId, store::ChartThing> m_things; ///< what the case says of this chart
    QHash<RecordId, CollapsedGroup> m_collapsed; ///< by the thing whose symbol stands for the group
    QHash<RecordId, RecordId> m_leaderOf;        ///< of things in groups
    std::vector<std::uint8_t> m_passes;          ///< per node, in the filter modes grey and select
    std::vector<std::uint8_t> m_edgePasses;
    graph::EdgeTimes m_times; ///< while the time slider is open
    TimeStrip *m_strip;
    LayerBar *m_layers;
    std::vector<QString> m_tieLabels;     ///< as they are without the window of time; empty while there is none
    FilterMode m_mode = FilterMode::Hide; ///< of what is shown
    bool m_selectsPassing = false;        ///< the next reading selects what passes the filter
    AskScope m_askScope;
    AskTitle m_askTitle;
    QPointer<Job> m_loading;
    QPointer<Job> m_layout;
    int m_loadNumber = 0;
    bool m_hasFitted = false;
};

} // namespace kluwen::ui
