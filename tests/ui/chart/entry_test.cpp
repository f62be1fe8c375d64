#include "core/store/chartstore.h"
#include "core/store/history.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/pastedialog.h"
#include "ui/chart/typepalette.h"

#include <gtest/gtest.h>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

QStringList reasons(const PasteContents &contents)
{
    QStringList all;
    for (const BadRow &row : contents.bad)
        all << u"%1 %2"_s.arg(row.row).arg(row.reason);
    return all;
}

PasteContents read(const QString &text, const ThingsByName &known = {})
{
    const auto rows = cellsOfPaste(text);
    return readPaste(rows, guessedReading(rows), known);
}

} // namespace

TEST(PastedTable, HasCellsAsTheSpreadsheetQuotesThem)
{
    const auto rows = cellsOfPaste(u"Name\tNote\r\nA\t\"two\nlines, \"\"so\"\" it says\"\r\nB\t\r\n"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1], (QStringList{u"A"_s, u"two\nlines, \"so\" it says"_s}));
    EXPECT_EQ(rows[2], (QStringList{u"B"_s, QString()}));
    EXPECT_TRUE(cellsOfPaste(QString()).isEmpty());
}

TEST(PastedTable, IsUnderstoodByItsHeaderInBothLanguages)
{
    const auto rows = cellsOfPaste(u"Van\tNaar\tRelatie\nA\tB\tassociation"_s);
    const PasteReading reading = guessedReading(rows);
    EXPECT_TRUE(reading.hasHeader);
    EXPECT_EQ(reading.columns, (QList<PasteColumn>{PasteColumn::From, PasteColumn::To, PasteColumn::LinkType}));
}

TEST(PastedTable, MakesOneThingOfOneName)
{
    const PasteContents contents = read(u"From\tTo\nAnne Voorn\tBas Klei\nbas  klei\tCor Dam\n"_s);
    EXPECT_EQ(contents.things.size(), 3);
    EXPECT_EQ(contents.newThings(), 3);
    ASSERT_EQ(contents.links.size(), 2);
    EXPECT_EQ(contents.links[1].from, contents.links[0].to);
    EXPECT_TRUE(contents.bad.isEmpty());
}

TEST(PastedTable, ListsEveryRowItCannotReadWithItsReason)
{
    const PasteContents contents = read(u"Name\tType\tFrom\tTo\tLink\n"
                                        "Anne\tperson\t\t\t\n"
                                        "Bas\tdragon\t\t\t\n"
                                        "\t\tAnne\t\t\n"
                                        "\t\tAnne\tanne\t\n"
                                        "\t\tAnne\tCor\tfrenemy\n"
                                        "\t\t\t\t\n"
                                        "\tperson\t\t\t\n"_s);
    EXPECT_EQ(contents.things.size(), 1);
    EXPECT_TRUE(contents.links.isEmpty());
    const QStringList bad = reasons(contents);
    ASSERT_EQ(bad.size(), 6) << "every other row has its reason";
    EXPECT_TRUE(bad[0].startsWith(u"3 "_s) && bad[0].contains(u"dragon"_s));
    EXPECT_TRUE(bad[5].startsWith(u"8 "_s));
}

TEST(PastedTable, RefusesALinkThatTheSchemaDoesNotKnowAndForgetsItsEnds)
{
    const PasteContents contents = read(u"From\tTo\tLink\nAnne\tBas\taccount_holder\n"_s);
    EXPECT_EQ(contents.bad.size(), 1);
    EXPECT_TRUE(contents.things.isEmpty()) << "things that only the refused link named are not added";
}

TEST(PastedTable, DoesNotGuessBetweenThingsOfTheSameName)
{
    ThingsByName known;
    known.insert(u"anne"_s, {RecordId(1), u"person"_s, u"Anne"_s});
    known.insert(u"anne"_s, {RecordId(2), u"vessel"_s, u"Anne"_s});
    const PasteContents contents = read(u"From\tTo\nAnne\tBas\n"_s, known);
    EXPECT_EQ(contents.bad.size(), 1);
    const PasteContents named = read(u"Name\tType\nAnne\tperson\n"_s, known);
    ASSERT_EQ(named.things.size(), 1);
    EXPECT_EQ(named.things[0].existing, RecordId(1)) << "the type tells them apart";
}

TEST(PasteDialog, AddsThingsAndLinksInOneStepByHand)
{
    test::SampleCase sample;
    store::CaseFile &file = sample.session().caseFile();
    const auto before = file.things().things()->size();
    PasteDialog dialog(sample.session(), u"From\tTo\nAldermeer\tNieuwe Naam\nNieuwe Naam\tTweede Naam\n"_s);
    EXPECT_EQ(dialog.contents().newThings(), 2);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(file.things().things()->size(), before + 2);
    EXPECT_EQ(file.history().undoLabel(), u"Paste 2 things and 2 links"_s);
    EXPECT_EQ(sample.session().selection().records().size(), 3);
    const auto links = file.things().linksOf(sample[u"Aldermeer"_s]);
    const auto tie = file.statements().of(links->constLast().id);
    ASSERT_EQ(tie->size(), 1);
    EXPECT_EQ(tie->constFirst().locator, u"row 2"_s);
    EXPECT_TRUE(tie->constFirst().source.isValid());
    ASSERT_TRUE(sample.session().undo().has_value());
    EXPECT_EQ(file.things().things()->size(), before);
}

TEST(TypePalette, PutsANewThingWhereTheChartIsClicked)
{
    test::SampleCase sample;
    test::ScriptedPrompt prompt;
    ChartView view(sample.session(), sample.jobs());
    view.resize(900, 700);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isLoading() && view.canvas().scene().count() > 0; }, 20000));
    TypePalette palette(sample.session(), prompt, view);
    prompt.texts = {QString(), u"Loods 12"_s};
    palette.choose(u"company"_s);
    const QPoint at(120, 90);
    QTest::mouseClick(&view.canvas(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(sample.session().selection().records().isEmpty()) << "without a name nothing is added";
    palette.choose(u"company"_s);
    const QPointF wanted = view.canvas().view().toScene(at);
    QTest::mouseClick(&view.canvas(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(palette.chosen().isEmpty());
    ASSERT_EQ(sample.session().selection().records().size(), 1);
    const RecordId added = *sample.session().selection().records().cbegin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.canvas().scene().find(added) >= 0; }, 20000));
    const auto node = static_cast<size_t>(view.canvas().scene().find(added));
    EXPECT_NEAR(view.canvas().scene().positions[node].x(), wanted.x(), 0.01);
    EXPECT_NEAR(view.canvas().scene().positions[node].y(), wanted.y(), 0.01);
    ASSERT_TRUE(sample.session().undo().has_value());
    EXPECT_FALSE(sample.session().caseFile().things().findThing(added).has_value());
}
