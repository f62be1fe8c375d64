#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

#include <QRegularExpression>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

/// "[2, 3]" and "[4]" give 2, 3 and 4.
QSet<int> bracketsIn(const QString &text)
{
    static const QRegularExpression form(u"\\[(\\d+(?:,[\\s\\x{a0}]*\\d+)*)\\]"_s);
    QSet<int> numbers;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QStringList found = matches.next().captured(1).split(u',');
        for (const QString &number : found)
            numbers << number.trimmed().toInt();
    }
    return numbers;
}

bool isListOfSources(const picture::Table &table)
{
    return QLatin1String(table.caption.key).startsWith(QLatin1String("Sources, by the number"));
}

/// Numbers that stand outside the list of sources.
QSet<int> citedOutside(picture::Picture made)
{
    QSet<int> cited;
    for (Section &section : made.sections) {
        if (section.id == u"sources_brief"_s)
            section.blocks.clear();
        section.blocks.removeIf([](const Block &block) {
            const auto *table = std::get_if<picture::Table>(&block);
            return table && isListOfSources(*table);
        });
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                cited += QSet<int>(paragraph->citations.begin(), paragraph->citations.end());
            if (const auto *table = std::get_if<picture::Table>(&block))
                for (const QList<int> &numbers : table->citations)
                    cited += QSet<int>(numbers.begin(), numbers.end());
        }
    }
    made.remarks.clear();
    made.sources.clear();
    return cited + bracketsIn(wordsOf(made));
}

QSet<int> listed(const picture::Picture &made)
{
    QSet<int> numbers;
    for (const Section &section : made.sections)
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && section.id == u"sources_brief"_s)
                numbers += bracketsIn(textOf(paragraph->text, Phrasebook(Language::Dutch)));
            const auto *table = std::get_if<picture::Table>(&block);
            if (table && isListOfSources(*table))
                for (const QList<Phrase> &row : table->rows)
                    numbers << textOf(row.first(), Phrasebook(Language::Dutch)).toInt();
        }
    return numbers;
}

bool drawsAnything(const picture::Picture &made)
{
    return std::any_of(made.sections.begin(), made.sections.end(), [](const Section &section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(),
                           [](const Block &block) { return std::holds_alternative<NetworkFigure>(block); });
    });
}

class CitedSources : public testing::Test
{
protected:
    CitedSources()
    {
        sample.addPayments();
        const QList<Payment> paid = sample.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 10).value();
        const QString text = u"Er ging geld heen [p%1]."_s.arg(paid.last().id.value());
        KeyJudgement judgement;
        judgement.text = freeText(text, text);
        texts.judgements = {judgement};
        texts.subject = u"Luchtbel B.V."_s;
    }
    picture::Picture made(const Template &layout)
    {
        PictureOptions options;
        options.layout = layout;
        options.texts = texts;
        NoProgress progress;
        auto built = buildPicture(sample.caseFile(), options, progress);
        if (!built)
            qFatal("%s", qPrintable(built.error().text()));
        return std::move(*built);
    }

    SampleCase sample;
    Texts texts;
};

} // namespace

TEST_F(CitedSources, StandInTheListOfEveryTemplate)
{
    for (const Template &layout : templates()) {
        const picture::Picture picture = made(layout);
        const QSet<int> cited = citedOutside(picture);
        const QSet<int> known = listed(picture);
        if (layout.level == Level::Strategic) {
            EXPECT_TRUE(cited.isEmpty() && known.isEmpty()) << "names no sources";
            continue;
        }
        EXPECT_FALSE(cited.isEmpty()) << layout.id.toStdString();
        EXPECT_TRUE(known.contains(cited)) << layout.id.toStdString();
        const bool isFull =
            layout.hasAssessments && std::any_of(layout.sections.begin(), layout.sections.end(),
                                                 [](const Template::Part &part) { return part.id == u"sources"_s; });
        if (!isFull && !drawsAnything(picture)) {
            EXPECT_TRUE(cited.contains(known)) << layout.id.toStdString();
        }
    }
}

TEST_F(CitedSources, OfTheBriefListIncludeThoseOfFigures)
{
    const picture::Picture poster = made(findTemplate(u"poster"_s).value());

    EXPECT_EQ(citedOutside(poster).size(), 1) << "the text rests on the bank";
    EXPECT_EQ(listed(poster).size(), 2) << "and the network on what was entered by hand";
}

TEST_F(CitedSources, OfTheBriefListIncludeThoseOfTables)
{
    const picture::Picture overview = made(findTemplate(u"overview"_s).value());

    EXPECT_EQ(listed(overview).size(), 2) << "the network rests on what was entered by hand, the text on the bank";
}

TEST_F(CitedSources, OfAReportOfFactsAreOnlyWhatItUsesAndSoIsItsHandlingCode)
{
    auto edit = store::Edit::begin(sample.caseFile(), {"Add a role", {}});
    ASSERT_TRUE(edit);
    Source assessment;
    assessment.title = u"Rollen, eigen beoordeling"_s;
    assessment.format = u"csv"_s;
    assessment.grading = {'B', 3};
    assessment.handling = Handling::H1;
    const auto added = sample.caseFile().sources().add(assessment);
    ASSERT_TRUE(added);
    Statement role = store::stated(sample.helper, u"person"_s, u"role"_s, u"front_person"_s);
    role.source = *added;
    role.grading = {'B', 3};
    role.handling = Handling::H1;
    role.knownSince = sample.clock().now();
    ASSERT_TRUE(sample.caseFile().statements().add(role));
    ASSERT_TRUE(edit->commit());

    const picture::Picture findings = made(findTemplate(u"findings"_s).value());
    const picture::Picture tactical = made(findTemplate(u"tactical"_s).value());

    EXPECT_TRUE(wordsOf(tactical).contains(assessment.title));
    EXPECT_EQ(tactical.frame.handling, Handling::H2) << "the role of the principal";
    EXPECT_FALSE(wordsOf(findings).contains(assessment.title));
    EXPECT_EQ(findings.frame.handling, Handling::H0);
    EXPECT_TRUE(wordsOf(findings).contains(u"Bas Verzonnen is a director of Luchtbel B.V."_s))
        << "who is a target is still known";
    EXPECT_FALSE(wordsOf(findings).contains(u"Statements by grading"_s));
    EXPECT_FALSE(wordsOf(findings).contains(u"Number of statements"_s));
    EXPECT_TRUE(wordsOf(tactical).contains(u"Number of statements"_s));
}

TEST_F(CitedSources, OfADecisionBriefMakeItAsStrictAsTheyAreWhereEveryTextCites)
{
    const Template brief = findTemplate(u"decision"_s).value();
    const auto handling = [&](const Template &layout) { return made(layout).frame.handling; };
    EXPECT_EQ(handling(brief), Handling::H0) << "it cites the bank, and not who is the principal";
    EXPECT_EQ(handling(findTemplate(u"overview"_s).value()), Handling::H2) << "its figures rest on more than is cited";

    texts.options << freeText(u"Beslag."_s, u"Seizure."_s);
    EXPECT_EQ(handling(brief), Handling::H2) << "nobody knows what that text rests on";
    texts.options.clear();
    SectionItem item;
    item.section = u"judgements"_s;
    item.records = {sample.helper};
    texts.items << item;
    EXPECT_EQ(handling(brief), Handling::H2) << "what is put in is no text";
    texts.items.clear();
    texts.judgements.clear();
    EXPECT_EQ(handling(brief), Handling::H2) << "it cites nothing";
}

TEST_F(CitedSources, OfAStrategicPictureMakeItAsStrictAsTheyAre)
{
    EXPECT_EQ(made(findTemplate(u"strategic"_s).value()).frame.handling, Handling::H2) << "counts rest on it too";
}

TEST_F(CitedSources, ThatMayNotGoToCourtAreHeldAgainstAReportThatDoes)
{
    const QString said = u"This picture is meant for court"_s;
    EXPECT_FALSE(wordsOf(made(findTemplate(u"findings"_s).value())).contains(said));
    auto edit = store::Edit::begin(sample.caseFile(), {"Add a fact", {}});
    ASSERT_TRUE(edit);
    const RecordId happened = sample.thing("event", "title", "Ontmoeting");
    sample.state(happened, "event", "place", "Nergenshuizen", Handling::H1);
    ASSERT_TRUE(edit->commit());

    EXPECT_TRUE(wordsOf(made(findTemplate(u"findings"_s).value())).contains(said));
    EXPECT_FALSE(wordsOf(made(findTemplate(u"operational"_s).value())).contains(said));
    const auto weightOf = [this] {
        for (const Remark &remark : made(findTemplate(u"findings"_s).value()).remarks)
            if (QLatin1String(remark.text.key).startsWith(QLatin1String("This picture is meant for court")))
                return remark.weight;
        return Weight::Must;
    };
    EXPECT_EQ(weightOf(), Weight::Must);
    EXPECT_FALSE(made(findTemplate(u"findings"_s).value()).frame.isPermitted);
    texts.written[u"basis"_s] << freeText(u"Ik kreeg toestemming."_s, u"I obtained permission."_s);
    EXPECT_EQ(weightOf(), Weight::Should) << "whether it is the right one, a reader must see";
    EXPECT_TRUE(made(findTemplate(u"findings"_s).value()).frame.isPermitted);
    EXPECT_FALSE(made(findTemplate(u"operational"_s).value()).frame.isPermitted);
}

} // namespace kluwen::test
