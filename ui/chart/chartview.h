#pragma once
#include "core/layout/layout.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/chart/chartcontents.h"
#include <QPointer>
#include <QWidget>

class QMenu;

namespace kluwen::ui
{

class BirdsEye;
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
    [[nodiscard]] const QSet<RecordId> &hidden() const { return m_hidden; }
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
    void runLayout(kluwen::layout::Algorithm algorithm);
    void startLink();
    void setMoney(kluwen::graph::NetworkFilter::Money money);
    void showThing(kluwen::RecordId thing); ///< selects it and brings it into view

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void traceRequested(kluwen::RecordId account);
    void traceBackRequested(kluwen::RecordId account);
    void removeRequested();
    void linkRequested(kluwen::RecordId from, kluwen::RecordId to);
    void statusChanged(const QString &text);
    void loaded(); ///< the chart shows the case as it is now

protected:
    void resizeEvent(QResizeEvent *event) override;
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
    [[nodiscard]] static Result<Loaded> load(const QString &path, const Clock &clock,
                                             const graph::NetworkFilter &filter, const PlaceOfThing &known,
                                             Language language, Progress &progress);
    void connectCanvas();
    void take(Result<Loaded> answer);
    void takeLayout(Result<layout::Positions> answer, const std::vector<RecordId> &ids);
    void caseChanged(const store::Changes &changes);
    void rereadPositions();
    void showSelection();
    void followVerb(ChartVerb verb);
    void storeMoved(const QList<graph::NodeIndex> &things);
    Result<void> store(const store::EditLabel &label, const QList<store::Position> &positions);
    [[nodiscard]] QList<store::Position> positionsOf(const QList<graph::NodeIndex> &things) const;
    [[nodiscard]] QList<graph::NodeIndex> unstored() const;
    void chooseTiePayments(int tie);
    void expandHidden();
    void placeOverlays();
    void renewOverlays();
    void showEmpty();
    void retranslate();
    [[nodiscard]] std::vector<RecordId> selectedIds() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    FilterBar *m_filterBar;
    ChartCanvas *m_canvas;
    BirdsEye *m_birdsEye;
    LegendBox *m_legend;
    EmptyState *m_empty;
    std::shared_ptr<const graph::Network> m_network;
    std::vector<std::uint8_t> m_isStored;
    QHash<RecordId, std::int32_t> m_tieOfLink;
    PlaceOfThing m_placed; ///< where things were put that have no place in the case yet
    QSet<RecordId> m_hidden;
    QPointer<Job> m_loading;
    QPointer<Job> m_layout;
    int m_loadNumber = 0;
    bool m_isOwnEdit = false;
    bool m_hasFitted = false;
};

} // namespace kluwen::ui
