#include "core/store/database.h"
#include "core/store/history.h"
#include "core/store/statementstore.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/chartcontents.h"
#include "ui/chart/chartedits.h"
#include "ui/chart/layoutchoice.h"

#include <gtest/gtest.h>
#include <random>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int steps = 10'000;
const QString beginning = QStringLiteral("Begin the walk");

/// All that the case says of its things and charts, as text.
QStringList contents(store::CaseFile &file)
{
    QStringList rows;
    const auto things = file.things().things().value();
    for (const Thing &thing : things)
        rows << u"thing %1 %2 %3"_s.arg(thing.id.value()).arg(thing.type, thing.caption);
    (void)file.statements().forEach([&rows](const Statement &statement) {
        rows << u"statement %1 %2 %3"_s.arg(statement.subject.value()).arg(statement.property, statement.value);
        return true;
    });
    const auto charts = file.charts().all().value();
    for (const store::Chart &chart : charts) {
        rows << u"chart %1 %2 %3"_s.arg(chart.id.value()).arg(chart.title, chart.filter);
        const auto moved = file.charts().movedByHand(chart.id).value();
        const auto positions = file.charts().positions(chart.id).value();
        for (const store::Position &position : positions)
            rows << u"place %1 %2 %3 %4 %5"_s.arg(position.thing.value())
                        .arg(position.at.x(), 0, 'g', 17)
                        .arg(position.at.y(), 0, 'g', 17)
                        .arg(position.pinned)
                        .arg(moved.contains(position.thing));
        const auto onChart = file.charts().things(chart.id).value();
        for (const store::ChartThing &thing : onChart)
            rows
                << u"on %1 %2 %3"_s.arg(thing.thing.value()).arg(static_cast<int>(thing.look)).arg(thing.group.value());
        const auto groups = file.charts().groups(chart.id).value();
        for (const store::ChartGroup &group : groups)
            rows << u"group %1 %2"_s.arg(group.id.value()).arg(group.title);
        for (int slot = 1; slot <= 9; ++slot) {
            const auto records = file.charts().selection(chart.id, slot).value();
            for (const RecordId record : records)
                rows << u"stored %1 %2"_s.arg(slot).arg(record.value());
        }
    }
    return rows;
}

/// What a person could do to a case and its charts, by a seeded die.
class Walker
{
public:
    explicit Walker(test::SampleCase &sample) : m_sample(sample), m_edits(sample.session())
    {
        for (const Thing &thing : sample.session().caseFile().things().things().value_or(QList<Thing>()))
            m_all << thing.id;
    }

    void step()
    {
        stayOnSomething();
        switch (m_die() % 20) {
        case 0:
            return addChart();
        case 1:
            return chooseChart();
        case 2:
            return void(m_edits.add(some()));
        case 3:
            return takeOff();
        case 4:
            return void(m_edits.setLook(some(), static_cast<store::ThingLook>(m_die() % 3)));
        case 5:
            return void(m_edits.showAll());
        case 6:
            return void(m_edits.collapse(u"Group %1"_s.arg(m_die() % 100), some()));
        case 7:
            return openGroups();
        case 8:
            return void(m_edits.setFilter(m_die() % 2 ? u"{\"money\":\"holder\"}"_s : QString()));
        case 9:
            return void(m_edits.storeSelection(static_cast<int>(m_die() % 9) + 1, ids(some())));
        case 10:
            return layOut();
        case 11:
            return deleteChart();
        case 12:
            return state();
        case 13:
        case 14:
        case 15:
            return history().undoLabel() != beginning ? void(m_sample.session().undo()) : void();
        case 16:
            return history().canRedo() ? void(m_sample.session().redo()) : void();
        default:
            return move();
        }
    }

private:
    static QSet<RecordId> ids(const QList<RecordId> &list) { return {list.begin(), list.end()}; }
    store::History &history() { return m_sample.session().caseFile().history(); }
    store::ChartStore &charts() { return m_sample.session().caseFile().charts(); }
    QList<store::Chart> allCharts() { return charts().all().value_or(QList<store::Chart>()); }

    QList<RecordId> some()
    {
        QList<RecordId> things;
        for (const RecordId thing : std::as_const(m_all))
            if (m_die() % 3 == 0)
                things << thing;
        return things;
    }
    QList<store::Position> places(const QList<RecordId> &things)
    {
        QList<store::Position> positions;
        for (const RecordId thing : things)
            positions << store::Position{thing, QPointF(m_die() % 1000, m_die() % 1000), m_die() % 5 == 0};
        return positions;
    }
    void addChart()
    {
        if (allCharts().size() > 6)
            return;
        if (m_die() % 3 == 0)
            (void)m_edits.duplicate(u"Copy %1"_s.arg(m_die() % 100));
        else
            (void)m_edits.addChart(u"Chart %1"_s.arg(m_die() % 100), some(), places(some()));
    }
    void chooseChart()
    {
        const auto all = allCharts();
        m_edits.setChart(all.isEmpty() ? ChartId() : all[static_cast<qsizetype>(m_die()) % all.size()].id);
        if (m_edits.isWholeCase())
            m_edits.setChart({});
    }
    /// The chart may have been undone or deleted; a window then shows the whole case.
    void stayOnSomething()
    {
        for (const store::Chart &chart : allCharts())
            if (chart.id == m_edits.chart())
                return;
        m_edits.setChart({});
    }
    void takeOff()
    {
        if (!m_edits.isWholeCase())
            (void)m_edits.takeOff(some());
    }
    void openGroups()
    {
        QList<store::ChartGroupId> groups;
        for (const store::ChartGroup &group :
             charts().groups(m_edits.storedChart()).value_or(QList<store::ChartGroup>()))
            groups << group.id;
        if (!groups.isEmpty())
            (void)m_edits.open(groups);
    }
    void deleteChart()
    {
        if (m_edits.isWholeCase())
            return;
        (void)m_edits.remove(m_edits.chart());
        m_edits.setChart({});
    }
    void move()
    {
        const QList<store::Position> moved = places(some());
        (void)m_edits.move({"Move things on the chart", {}}, moved, places(some()));
    }
    void layOut()
    {
        ChartRequest request;
        request.chart = m_edits.chart();
        NoProgress progress;
        for (const RecordId thing : std::as_const(m_all))
            request.known.insert(thing, QPointF(m_die() % 1000, m_die() % 1000));
        const auto read = readChart(m_sample.session().caseFile(), request, progress);
        ASSERT_TRUE(read) << read.error().text().toStdString();
        LayoutTask task;
        task.network = read->network;
        task.current = read->positions;
        const auto nodes = read->positions.size();
        task.roles.assign(nodes, 0);
        task.stays = read->looks.pinned;
        task.scope = LayoutScope::NewThings; // the cheap one: what is tested is what the case keeps of it
        for (size_t n = 0; n < nodes; ++n)
            task.isNew.push_back(m_die() % 2);
        task.hidden.assign(nodes, 0);
        const auto laid = runLayoutTask(task, progress);
        ASSERT_TRUE(laid) << laid.error().text().toStdString();
        QList<store::Position> positions;
        for (size_t n = 0; n < nodes; ++n)
            positions << store::Position{read->network->ids[n], (*laid)[n], read->looks.pinned[n] != 0};
        (void)m_edits.layOut({"Lay out the chart", {}}, positions);
    }
    void state()
    {
        const RecordId thing = m_all[static_cast<qsizetype>(m_die()) % m_all.size()];
        (void)m_sample.session().edit({"Add a note", {}}, [&](store::CaseFile &file) -> Result<void> {
            const auto added =
                file.statements().add(store::stated(thing, u"person"_s, u"note"_s, QString::number(m_die() % 1000)));
            if (!added)
                return fail(added.error());
            return {};
        });
    }

    test::SampleCase &m_sample;
    ChartEdits m_edits;
    QList<RecordId> m_all;
    std::mt19937 m_die{20261124};
};

} // namespace

TEST(RandomWalk, TenThousandOperationsLeaveNoTraceOnceAllIsUndone)
{
    test::SampleCase sample;
    CaseSession &session = sample.session();
    store::History &history = session.caseFile().history();
    // Twenty thousand commits need not wait for the disk; what is tested is what they say.
    ASSERT_TRUE(session.caseFile().database().run("PRAGMA synchronous = OFF"));
    // The walk does not undo past this.
    sample.state(sample[u"Aldermeer"_s], u"person"_s, u"note"_s, beginning);
    ASSERT_TRUE(session.edit({"Begin the walk", {}},
                             [&](store::CaseFile &file) { return file.setDocument(beginning, u"{}"_s); }));
    const QStringList before = contents(session.caseFile());
    QList<Error> errors;
    QObject::connect(&session, &CaseSession::failed, [&errors](const Error &error) { errors << error; });

    Walker walker(sample);
    for (int step = 0; step < steps; ++step) {
        walker.step();
        ASSERT_TRUE(errors.isEmpty()) << "step " << step << ": " << errors.front().text().toStdString();
    }
    EXPECT_NE(contents(session.caseFile()), before);
    int undone = 0;
    for (; history.undoLabel() != beginning; ++undone)
        ASSERT_TRUE(session.undo());

    EXPECT_GT(undone, 1000);
    EXPECT_EQ(contents(session.caseFile()), before);
}
