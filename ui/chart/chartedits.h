#pragma once
#include "core/store/chartstore.h"
#include "ui/base/casesession.h"

namespace kluwen::ui
{

/// What a hand does to a chart, each as one labelled edit of the case, so that it undoes and redoes with everything
/// else. Errors are shown by the session.
class ChartEdits
{
public:
    explicit ChartEdits(CaseSession &session) : m_session(session) {}

    [[nodiscard]] ChartId chart() const { return m_chart; } ///< invalid = the chart of the whole case
    void setChart(ChartId chart) { m_chart = chart; }
    [[nodiscard]] bool isOwnEdit() const { return m_isOwnEdit; } ///< while an edit of this object runs
    /// The number of the chart; invalid where the whole case has none yet.
    [[nodiscard]] ChartId storedChart() const;
    [[nodiscard]] bool isWholeCase() const;

    // Charts
    /// A new chart with these things, which keep the places given.
    Result<ChartId> addChart(const QString &title, const QList<RecordId> &things,
                             const QList<store::Position> &positions = {});
    Result<ChartId> duplicate(const QString &title);
    Result<void> rename(ChartId chart, const QString &title);
    Result<void> remove(ChartId chart);
    Result<void> setFilter(const QString &json);

    // Things on the chart
    Result<void> add(const QList<RecordId> &things, const QList<store::Position> &positions = {});
    Result<void> takeOff(const QList<RecordId> &things);
    Result<void> setLook(const QList<RecordId> &things, store::ThingLook look);
    Result<void> showAll(); ///< nothing hidden, nothing grey
    /// Adds things that are collapsed into one symbol at once.
    Result<void> addCollapsed(const QString &title, const QList<RecordId> &things);
    Result<void> collapse(const QString &title, const QList<RecordId> &things);
    Result<void> renameGroup(store::ChartGroupId group, const QString &title);
    Result<void> open(const QList<store::ChartGroupId> &groups);

    // Places
    /// `moved` by a hand; `rest` is stored along, so that it stays where it was seen.
    Result<void> move(const store::EditLabel &label, const QList<store::Position> &moved,
                      const QList<store::Position> &rest = {});
    Result<void> layOut(const store::EditLabel &label, const QList<store::Position> &positions);

    Result<void> storeSelection(int slot, const QSet<RecordId> &records);
    [[nodiscard]] QSet<RecordId> selection(int slot) const;

private:
    using Work = std::function<Result<void>(store::ChartStore &, ChartId)>;
    Result<void> edit(const store::EditLabel &label, const Work &work);

    CaseSession &m_session;
    ChartId m_chart;
    bool m_isOwnEdit = false;
};

} // namespace kluwen::ui
