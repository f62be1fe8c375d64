#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/translatednames.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

/// The sample with a meeting on a day, and an operational picture that calls it by the names given.
class NamedCase
{
public:
    NamedCase()
    {
        auto edit = store::Edit::begin(sample.caseFile(), {"Add a meeting", {}});
        meeting = sample.thing("event", "title", "Ontmoeting met Bas Verzonnen");
        sample.state(meeting, "event", "date", "2025-03-18", Handling::H0);
        sample.tie("involved", sample.boss, meeting);
        EXPECT_TRUE(edit->commit());
        options.level = Level::Operational;
        options.texts = Texts();
    }
    Picture made()
    {
        NoProgress progress;
        auto picture = buildPicture(sample.caseFile(), options, progress);
        if (!picture)
            qFatal("%s", qPrintable(picture.error().text()));
        return *picture;
    }

    SampleCase sample;
    RecordId meeting;
    PictureOptions options;
};

/// What the rows of all tables say in one language.
QString rowsOf(const Picture &picture, Language language)
{
    QString words;
    for (const Section &section : picture.sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<Table>(&block))
                for (const QList<Phrase> &row : table->rows)
                    for (const Phrase &cell : row)
                        words += textOf(cell, Phrasebook(language)) + QLatin1Char('\n');
    return words;
}

bool saysThatNamesLack(const Picture &picture)
{
    return std::any_of(picture.remarks.begin(), picture.remarks.end(), [](const Remark &remark) {
        return textOf(remark.text, Phrasebook(Language::English)).contains(u"have no English"_s);
    });
}

} // namespace

TEST(TranslatedNames, AnEventIsCalledByItsNameInEachLanguage)
{
    NamedCase named;
    EXPECT_TRUE(saysThatNamesLack(named.made()));
    EXPECT_EQ(named.made().captions, QStringList{u"Ontmoeting met Bas Verzonnen"_s});
    named.options.texts->names.insert(u"Ontmoeting met Bas Verzonnen"_s, {{}, u"Meeting with Bas Verzonnen"_s});

    const Picture picture = named.made();

    EXPECT_TRUE(rowsOf(picture, Language::English).contains(u"Meeting with Bas Verzonnen"_s));
    EXPECT_FALSE(rowsOf(picture, Language::English).contains(u"Ontmoeting"_s));
    EXPECT_TRUE(rowsOf(picture, Language::Dutch).contains(u"Ontmoeting met Bas Verzonnen"_s));
    EXPECT_FALSE(rowsOf(picture, Language::Dutch).contains(u"Meeting"_s));
    EXPECT_FALSE(saysThatNamesLack(picture));
}

TEST(TranslatedNames, NamesOfPersonsNeverChange)
{
    NamedCase named;
    named.options.texts->names.insert(u"Ada Voorbeeld"_s, {{}, u"Ada Example"_s});

    const Picture picture = named.made();

    EXPECT_FALSE(wordsOf(picture).contains(u"Ada Example"_s));
    EXPECT_FALSE(hasTranslatableName(u"person"_s) || hasTranslatableName(u"company"_s));
    EXPECT_TRUE(hasTranslatableName(u"event"_s) && hasTranslatableName(u"seizure"_s));
}

TEST(TranslatedNames, AValueThatATextCitesIsReadInBothLanguagesWithTheWordOfTheSource)
{
    NamedCase named;
    auto edit = store::Edit::begin(named.sample.caseFile(), {"State an activity", {}});
    ASSERT_TRUE(edit);
    named.sample.state(named.sample.firm, "company", "activity", "administratiekantoor", Handling::H0);
    ASSERT_TRUE(edit->commit());
    const QList<Statement> known = named.sample.caseFile().statements().of(named.sample.firm).value();
    for (const Statement &statement : known)
        if (statement.property == u"activity"_s)
            named.options.texts->gaps = {
                freeText(u"Wat [s%1]"_s.arg(statement.id.value()), u"What [s%1]"_s.arg(statement.id.value()))};
    const QString remark = u"shown in Dutch in the English picture; the first: \"administratiekantoor\""_s;
    EXPECT_TRUE(wordsOf(named.made()).contains(remark));
    EXPECT_TRUE(named.made().captions.contains(u"administratiekantoor"_s)) << "offered to who translates";
    named.options.texts->names.insert(u"administratiekantoor"_s, {{}, u"accounting office"_s});

    const QString words = wordsOf(named.made());

    EXPECT_TRUE(words.contains(u"activity: accounting office (administratiekantoor)"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"activiteit: administratiekantoor"_s));
    EXPECT_FALSE(words.contains(remark));
}

TEST(TranslatedNames, NamesAndNumbersAmongTheValuesAreNoneToTranslate)
{
    PropertyType text;
    text.kind = ValueKind::Text;
    EXPECT_TRUE(isTranslatableValue(text, u"vertrouweling"_s));
    for (const QString &value : {u"KVI-2025-0377"_s, u"Pand Kade 12"_s, u"Verzonnenstad"_s, u"x@voorbeeld.nl"_s})
        EXPECT_FALSE(isTranslatableValue(text, value)) << value.toStdString();
    text.kind = ValueKind::Code;
    EXPECT_FALSE(isTranslatableValue(text, u"vertrouweling"_s));
}

TEST(TranslatedNames, ATranslationTellsNoMoreThanItsReaderMayKnow)
{
    NamedCase named;
    named.options.texts->names.insert(u"Ontmoeting met Bas Verzonnen"_s, {{}, u"Meeting with Geheime Getuige"_s});

    EXPECT_FALSE(wordsOf(named.made()).contains(u"Geheime Getuige"_s)) << "a protected witness is in no picture";
}

TEST(TranslatedNames, AFrozenFigureKeepsThem)
{
    NetworkFigure figure;
    figure.network.addNode(RecordId(1), u"Ontmoeting"_s, u"event"_s);
    figure.network.finish();
    figure.positions.emplace_back(0, 0);
    figure.roles.emplace_back();
    figure.names.insert(RecordId(1), {u"Ontmoeting"_s, u"Meeting"_s});
    Section section;
    section.id = u"network"_s;
    section.blocks << figure;
    Picture picture;
    picture.sections << section;

    const auto read = pictureFromJson(pictureToJson(picture, Extent::Frozen));

    ASSERT_TRUE(read) << read.error().text().toStdString();
    EXPECT_EQ(std::get<NetworkFigure>(read->sections.first().blocks.first()).names.value(RecordId(1)).en, u"Meeting"_s);
}

} // namespace kluwen::test
