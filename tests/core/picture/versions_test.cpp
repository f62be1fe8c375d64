#include "core/picture/citations.h"
#include "core/picture/comparison.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/provision.h"
#include "core/picture/versions.h"
#include "core/store/database.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

picture::Picture made(SampleCase &sample, const QString &marking = {}, const char *recipient = nullptr)
{
    PictureOptions options;
    options.keepStatements = true;
    Texts texts;
    texts.marking = freeText(marking, marking);
    texts.title = freeText(u"Beeld"_s, u"Picture"_s);
    options.texts = texts;
    if (recipient)
        options.recipient = recipientById(QLatin1String(recipient)).value();
    NoProgress progress;
    auto picture = buildPicture(sample.caseFile(), options, progress);
    if (!picture)
        qFatal("%s", qPrintable(picture.error().text()));
    return std::move(*picture);
}

QStringList told(const Comparison &comparison, Difference difference, const QString &section)
{
    QStringList texts;
    for (const Change &change : comparison.changes)
        if (change.difference == difference && change.section == section)
            texts << change.what.en + u" | "_s + change.before.en + u" | "_s + change.after.en;
    return texts;
}

/// Without a role the helper would be under a pseudonym for others than the own team.
void nameHelpersRole(SampleCase &sample)
{
    auto edit = store::Edit::begin(sample.caseFile(), {"Name a role", {}});
    ASSERT_TRUE(edit);
    sample.state(sample.helper, "person", "role", "person_of_interest", Handling::H0);
    ASSERT_TRUE(edit->commit());
}

/// Changes the sample: a new person tied to the firm, a role that changes, a helper that goes.
void goOn(SampleCase &sample)
{
    auto edit = store::Edit::begin(sample.caseFile(), {"Go on", {}});
    ASSERT_TRUE(edit);
    const RecordId fresh = sample.thing("person", "name", "Cor Bedacht");
    sample.tie("directorship", fresh, sample.firm);
    sample.tie("association", sample.boss, fresh);
    ASSERT_TRUE(sample.caseFile().things().remove(sample.helper));
    const QList<Statement> known = sample.caseFile().statements().of(sample.boss).value();
    for (const Statement &statement : known) {
        if (statement.property != u"role"_s)
            continue;
        ASSERT_TRUE(sample.caseFile().statements().remove(statement.id));
    }
    sample.state(sample.boss, "person", "role", "coordinator", Handling::H2);
    ASSERT_TRUE(edit->commit());
}

} // namespace

TEST(PictureJson, WhatIsReadAgainSaysTheSameAndWritesTheSameBytes)
{
    SampleCase sample;
    sample.addPayments();
    const picture::Picture before = made(sample);

    const QByteArray json = pictureToJson(before, Extent::Frozen);
    const auto after = pictureFromJson(json);

    ASSERT_TRUE(after) << after.error().text().toStdString();
    EXPECT_EQ(pictureToJson(*after, Extent::Frozen), json);
    EXPECT_EQ(after->frame.contentHash, before.frame.contentHash);
    EXPECT_EQ(wordsOf(*after).count(u"Ada Voorbeeld"_s), wordsOf(before).count(u"Ada Voorbeeld"_s));
    EXPECT_EQ(after->statements.size(), before.statements.size());
    EXPECT_FALSE(pictureFromJson("{\"level\":\"tactical\",\"sections\":[{\"blocks\":[{\"kind\":\"x\"}]}]}"));
    EXPECT_FALSE(pictureFromJson("nonsense"));
}

TEST(PictureJson, AFrameThatWasFrozenBeforeIsReadAndKeepsItsChecksum)
{
    const QByteArray old = "{\"frame\":{\"marking\":\"POLITIE INTERN\"},\"level\":\"tactical\"}";
    const auto read = pictureFromJson(old);
    ASSERT_TRUE(read) << read.error().text().toStdString();
    for (const Language language : {Language::Dutch, Language::English})
        EXPECT_EQ(textOf(read->frame.marking, Phrasebook(language)), u"POLITIE INTERN"_s);
    const QByteArray written = pictureToJson(*read, Extent::Content);
    EXPECT_TRUE(written.contains("\"marking\":\"POLITIE INTERN\"")) << "the same bytes, so the same checksum";
    for (const char *later :
         {"tlp", "markedUntil", "reviewer", "authority", "distribution", "retainUntil", "purposeOf"})
        EXPECT_FALSE(written.contains(later)) << later;
}

TEST(PictureJson, TheMarkingBlockAndTheHeadSurvive)
{
    picture::Picture one;
    one.frame.marking = freeText(u"POLITIE INTERN"_s, u"POLICE INTERNAL (POLITIE INTERN)"_s);
    one.frame.markedUntil = QDate(2035, 1, 1);
    one.frame.tlp = Tlp::AmberStrict;
    one.frame.isPurposeOfProvision = true;
    one.frame.reviewer = u"M. Tegenlees"_s;
    one.frame.authority = u"R. van Vaststelling"_s;
    one.frame.distribution = freeText(u"Stuurploeg"_s, u"Steering group"_s);
    one.frame.retainUntil = QDate(2031, 12, 31);
    Section terms;
    terms.id = u"glossary"_s;
    terms.onlyIn = Language::English;
    one.sections << terms;
    const QByteArray json = pictureToJson(one, Extent::Frozen);

    const auto read = pictureFromJson(json);

    ASSERT_TRUE(read);
    EXPECT_EQ(pictureToJson(*read, Extent::Frozen), json);
    EXPECT_EQ(textOf(read->frame.marking, Phrasebook(Language::English)), u"POLICE INTERNAL (POLITIE INTERN)"_s);
    EXPECT_FALSE(read->sections.first().isIn(Language::Dutch));
    EXPECT_EQ(read->frame.tlp, Tlp::AmberStrict);
    EXPECT_EQ(read->frame.markedUntil, QDate(2035, 1, 1));
    EXPECT_EQ(read->frame.distribution.en, u"Steering group"_s);
    EXPECT_EQ(compare(one, *read).changes.size(), 0);
}

TEST(ContentHash, IsOfTheContentAndNotOfTheCopyOrTheHour)
{
    SampleCase sample;
    picture::Picture one = made(sample);
    const QByteArray hash = one.frame.contentHash;
    ASSERT_EQ(hash.size(), 32);
    one.frame.copy = 3;
    EXPECT_EQ(contentHash(one), hash);
    EXPECT_EQ(made(sample).frame.contentHash, hash) << "made again";
    one.frame.marking = value(u"Stg. GEHEIM"_s);
    EXPECT_NE(contentHash(one), hash);
    EXPECT_NE(made(sample, {}, "om").frame.contentHash, hash);
    EXPECT_EQ(shortHash(QByteArray::fromHex("3f2a91bc77d01e55ffff")), u"3f2a 91bc 77d0 1e55"_s);
}

TEST(Versions, AFrozenPictureStaysWhatItWasWhenTheCaseGoesOn)
{
    SampleCase sample;
    const picture::Picture before = made(sample);
    const auto number = freeze(sample.caseFile(), before);
    ASSERT_TRUE(number) << number.error().text().toStdString();
    EXPECT_EQ(freeze(sample.caseFile(), before).value(), *number) << "the same is not kept twice";
    goOn(sample);

    const auto again = frozenPicture(sample.caseFile(), *number);

    ASSERT_TRUE(again) << again.error().text().toStdString();
    EXPECT_EQ(again->frame.contentHash, before.frame.contentHash);
    EXPECT_TRUE(wordsOf(*again).contains(u"Bas Verzonnen"_s));
    const auto all = store::PictureVersionStore(sample.caseFile()).all();
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().titleEn, u"Picture"_s);
    EXPECT_EQ(frozenPicture(sample.caseFile(), 99).error().code, Error::Code::NotFound);
}

TEST(Versions, NobodyChangesOrRemovesAFrozenVersion)
{
    SampleCase sample;
    ASSERT_TRUE(freeze(sample.caseFile(), made(sample)));

    EXPECT_FALSE(sample.caseFile().database().run("UPDATE picture_version SET title_nl = 'x'"));
    EXPECT_FALSE(sample.caseFile().database().run("DELETE FROM picture_version"));
}

TEST(Versions, OneThatHoldsWhoWasProtectedSinceStaysClosed)
{
    SampleCase sample;
    const auto number = freeze(sample.caseFile(), made(sample));
    ASSERT_TRUE(number);
    auto edit = store::Edit::begin(sample.caseFile(), {"Protect", {}});
    sample.state(sample.helper, "person", "role", "protected", Handling::H3);
    ASSERT_TRUE(edit->commit());

    const auto opened = frozenPicture(sample.caseFile(), *number);

    ASSERT_FALSE(opened);
    EXPECT_FALSE(opened.error().text().contains(u"Bas"_s));
    EXPECT_FALSE(opened.error().remedy.isEmpty());
}

TEST(Copies, AreNumberedFromConfidentialOnAndGoOnFromTheRegister)
{
    SampleCase sample;
    picture::Picture open = made(sample, u"POLITIE INTERN"_s);
    ASSERT_TRUE(numberCopy(sample.caseFile(), open));
    EXPECT_EQ(open.frame.copy, 0);
    for (const int expected : {1, 2}) {
        picture::Picture closed = made(sample, u"Stg. CONFIDENTIEEL"_s);
        ASSERT_TRUE(numberCopy(sample.caseFile(), closed));
        EXPECT_EQ(closed.frame.copy, expected);
        ASSERT_TRUE(recordProvision(sample.caseFile(), closed, {}));
    }
    const auto provided = store::ProvisionStore(sample.caseFile()).find({});
    EXPECT_EQ(provided->first().copy, 2);
    EXPECT_EQ(provided->first().contentHash.size(), 32);
    picture::Picture chosen = made(sample, u"Stg. CONFIDENTIEEL"_s);
    chosen.frame.copy = 7;
    ASSERT_TRUE(numberCopy(sample.caseFile(), chosen));
    EXPECT_EQ(chosen.frame.copy, 7);
}

TEST(Comparison, OfAPictureWithItselfFindsNothing)
{
    SampleCase sample;
    sample.addPayments();
    const picture::Picture one = made(sample);

    EXPECT_TRUE(compare(one, pictureFromJson(pictureToJson(one, Extent::Frozen)).value()).changes.isEmpty());
}

TEST(Comparison, TellsPersonsTiesRowsAndStatementsThatAreNewChangedAndWithdrawn)
{
    SampleCase sample;
    const picture::Picture before = made(sample);
    goOn(sample);
    const picture::Picture after = made(sample);

    const Comparison comparison = compare(before, after);

    const QStringList fresh = told(comparison, Difference::New, u"network"_s);
    EXPECT_FALSE(fresh.filter(u"Cor Bedacht |"_s).isEmpty()) << fresh.join(u'\n').toStdString();
    EXPECT_FALSE(fresh.filter(u"Cor Bedacht is director of Luchtbel"_s).isEmpty()) << fresh.join(u'\n').toStdString();
    const QStringList gone = told(comparison, Difference::Withdrawn, u"network"_s);
    EXPECT_FALSE(gone.filter(u"Bas Verzonnen |"_s).isEmpty()) << gone.join(u'\n').toStdString();
    const QStringList changed = told(comparison, Difference::Changed, u"statements"_s);
    ASSERT_EQ(changed.size(), 1) << changed.join(u'\n').toStdString();
    EXPECT_TRUE(changed.first().startsWith(u"Ada Voorbeeld: "_s));
    EXPECT_FALSE(told(comparison, Difference::Changed, u"persons"_s).filter(u"Ada Voorbeeld"_s).isEmpty());
    EXPECT_FALSE(told(comparison, Difference::New, u"statements"_s).filter(u"Cor Bedacht"_s).isEmpty());
    for (const QString &line : told(comparison, Difference::New, u"statements"_s))
        EXPECT_FALSE(line.startsWith(u"Luchtbel"_s)) << "the firm stayed what it was";
}

TEST(Comparison, TellsAStricterLabelOfTheHead)
{
    picture::Picture before;
    before.frame.tlp = Tlp::Green;
    picture::Picture after;
    after.frame.tlp = Tlp::AmberStrict;

    const QStringList changed = told(compare(before, after), Difference::Changed, u"head"_s);

    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed.first().contains(u"TLP:AMBER+STRICT"_s)) << changed.first().toStdString();
}

TEST(Comparison, ASentenceThatKeepsMostOfItsWordsIsChangedAndAnotherIsNew)
{
    const auto with = [](const QStringList &sentences, Likelihood likelihood) {
        picture::Picture picture;
        Section section;
        section.id = u"gaps"_s;
        for (const QString &text : sentences)
            section.blocks << Paragraph{freeText(text, text), {}, false};
        section.blocks << KeyJudgement{freeText(u"Hij stuurt aan"_s, u"He directs"_s), likelihood, Confidence::Low, {}};
        picture.sections << section;
        return picture;
    };
    const picture::Picture before =
        with({u"Who pays the rent is not known"_s, u"Nothing is known of ships"_s}, Likelihood::Likely);
    const picture::Picture after = with(
        {u"Who pays the rent is not known yet"_s, u"The role of the notary remains open"_s}, Likelihood::VeryLikely);

    const Comparison comparison = compare(before, after);

    EXPECT_EQ(comparison.count(Difference::New), 1);
    EXPECT_EQ(comparison.count(Difference::Withdrawn), 1);
    const QStringList changed = told(comparison, Difference::Changed, u"gaps"_s);
    ASSERT_EQ(changed.size(), 2);
    EXPECT_TRUE(changed.first().contains(u"Likelihood: very likely (80–95%)."_s)) << changed.first().toStdString();
}

TEST(Comparison, RowsAreKnownByTheirNameAndNotByTheirNumber)
{
    const auto with = [](const QList<QPair<QString, qint64>> &rows) {
        picture::Picture picture;
        Table table;
        table.caption = value(u"Sums"_s);
        table.columns = {{value(u"No."_s), 1, true}, {value(u"Name"_s), 3, false}, {value(u"Sum"_s), 1, true}};
        qint64 number = 0;
        for (const auto &[name, minor] : rows)
            table.rows << QList<Phrase>{value(++number), value(name), value(Money{minor, euro()})};
        Section section;
        section.id = u"money"_s;
        section.blocks << table;
        picture.sections << section;
        return picture;
    };
    const Comparison comparison =
        compare(with({{u"a"_s, 100}, {u"b"_s, 200}, {u"b"_s, 300}}), with({{u"x"_s, 1}, {u"b"_s, 300}, {u"b"_s, 250}}));

    EXPECT_EQ(told(comparison, Difference::New, u"money"_s), QStringList{u"x |  | Sum: €0.01"_s});
    EXPECT_EQ(told(comparison, Difference::Changed, u"money"_s), QStringList{u"b | Sum: €2.00 | Sum: €2.50"_s});
    EXPECT_EQ(told(comparison, Difference::Withdrawn, u"money"_s), QStringList{u"a | Sum: €1.00 | "_s});
}

TEST(ComparisonPicture, HoldsBothNetworksAndIsForTheOwnTeamOnly)
{
    SampleCase sample;
    nameHelpersRole(sample);
    const picture::Picture before = made(sample, u"Stg. GEHEIM"_s, "om");
    goOn(sample);
    const picture::Picture after = made(sample, u"POLITIE INTERN"_s);

    const picture::Picture document = comparisonPicture(before, after, {1, before.frame.asOf}, {2, after.frame.asOf});

    EXPECT_TRUE(document.frame.recipientId.isEmpty());
    EXPECT_EQ(textOf(document.frame.marking, Phrasebook(Language::Dutch)), u"Stg. GEHEIM"_s);
    const auto *figure = std::get_if<NetworkFigure>(&document.sections.first().blocks.last());
    ASSERT_NE(figure, nullptr);
    const auto differenceOf = [&](RecordId id) {
        return figure->nodeDifferences[static_cast<size_t>(figure->network.find(id))];
    };
    EXPECT_EQ(differenceOf(sample.helper), Difference::Withdrawn);
    EXPECT_EQ(differenceOf(sample.firm), Difference::Same);
    EXPECT_EQ(std::count(figure->nodeDifferences.begin(), figure->nodeDifferences.end(), Difference::New), 1);
    EXPECT_EQ(figure->edgeDifferences.size(), figure->network.from.size());
}

TEST(ComparisonPicture, HoldsEveryNetworkThatBothVersionsHave)
{
    SampleCase sample;
    const auto withItem = [&sample] {
        PictureOptions options;
        options.texts = Texts();
        SectionItem chart;
        chart.section = u"network"_s;
        chart.kind = SectionItem::Kind::Chart;
        options.texts->items = {chart};
        NoProgress progress;
        return buildPicture(sample.caseFile(), options, progress).value();
    };
    const picture::Picture before = withItem();
    goOn(sample);
    const picture::Picture after = withItem();

    const picture::Picture document = comparisonPicture(before, after, {1, before.frame.asOf}, {2, after.frame.asOf});

    int networks = 0;
    for (const Block &block : document.sections.first().blocks)
        networks += std::holds_alternative<NetworkFigure>(block) ? 1 : 0;
    EXPECT_EQ(networks, 2) << "that of the section and the one put in by hand";
}

TEST(OwnRecipients, DoNotGetWhatTheTeamWeighsForItselfWhereTheFileSaysSo)
{
    const TemporaryFolder folder;
    const auto fileOf = [&folder](const char *section) {
        return folder.write(u"own.json"_s, QByteArray(R"({"recipients": [{"id": "abroad", "nl": "Ver", "en": "Far",
            "handling": "H0", "grading": "B2", "tlp": "TLP:AMBER", "without": [")") +
                                               section + R"("], "bases": [{"nl": "Wpg", "en": "Wpg"}]}]})");
    };
    SampleCase sample;
    nameHelpersRole(sample);
    PictureOptions options;
    options.texts = Texts();
    options.texts->options << freeText(u"Beslag"_s, u"Seizure"_s);
    NoProgress progress;
    const auto sectionsFor = [&](const std::optional<Recipient> &recipient) {
        options.recipient = recipient;
        QStringList ids;
        const auto picture = buildPicture(sample.caseFile(), options, progress);
        for (const Section &section : picture->sections)
            ids << section.id;
        return ids;
    };
    EXPECT_TRUE(sectionsFor(recipientById(u"om"_s).value()).contains(u"options"_s));
    const auto known = recipientsWith(fileOf("options"));
    ASSERT_TRUE(known) << known.error().text().toStdString();
    EXPECT_FALSE(sectionsFor(recipientById(u"abroad"_s, *known).value()).contains(u"options"_s));
    const StatementId cited = sample.caseFile().statements().of(sample.firm).value().constFirst().id;
    options.texts->options = {freeText(citationMark(cited), citationMark(cited))};
    const auto made = buildPicture(sample.caseFile(), options, progress);
    const QString firm = u"Luchtbel B.V., "_s; // as a line of the list of what texts cite
    EXPECT_FALSE(wordsOf(*made).contains(firm)) << "nor is what its texts rest on listed";
    options.recipient = recipientById(u"om"_s).value();
    EXPECT_TRUE(wordsOf(*buildPicture(sample.caseFile(), options, progress)).contains(firm));

    const auto refused = recipientsWith(fileOf("gossip"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().detail.contains(u"gossip"_s));
}

TEST(OwnRecipients, MayNotCallAClassificationByAWeakerName)
{
    const TemporaryFolder folder;
    const auto fileOf = [&folder](const char *name) {
        return folder.write(u"own.json"_s, QByteArray(R"({"recipients": [{"id": "abroad", "nl": "Ver", "en": "Far",
            "handling": "H0", "grading": "B2", "tlp": "TLP:AMBER", "marks": {"Dep. VERTROUWELIJK": ")") +
                                               name + R"("}, "bases": [{"nl": "Wpg", "en": "Wpg"}]}]})");
    };
    EXPECT_TRUE(recipientsWith(fileOf("EU RESTRICTED")));
    const auto refused = recipientsWith(fileOf("UNCLASSIFIED"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().detail.contains(u"UNCLASSIFIED"_s));
}

TEST(OwnRecipients, ComeFirstAndCannotSayWhoIsProtected)
{
    const TemporaryFolder folder;
    const QByteArray good = R"({"protected": [], "recipients": [{"id": "mayor", "nl": "Onze burgemeester",
        "en": "Our mayor", "handling": "H0", "grading": "B2", "tlp": "TLP:AMBER", "copies": true,
        "persons": {"witness": "stays"}, "propertiesOf": {"contact": {"birth_place": "generalised"}},
        "bases": [{"nl": "Wpg art. 16", "en": "Wpg art. 16"}]}]})";
    const auto known = recipientsWith(folder.write(u"own.json"_s, good));
    ASSERT_TRUE(known) << known.error().text().toStdString();
    EXPECT_EQ(known->size(), recipients().size());
    EXPECT_EQ(recipientById(u"mayor"_s, *known)->labels.en, u"Our mayor"_s);
    EXPECT_TRUE(recipientById(u"mayor"_s, *known)->numbersCopies);
    for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>("\"H0\"", "\"H9\""),
                                   {"witness", "witnes"},
                                   {"contact", "contacts"},
                                   {"birth_place", "place"},
                                   {"\"generalised\"", "\"general\""},
                                   {"\"stays\"", "\"stay\""},
                                   {"\"nl\": \"Onze", "\"xx\": \"Onze"},
                                   {"Wpg art. 16\"}", "x\", \"from\": \"2026-13-01\"}"}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        const auto refused = recipientsWith(folder.write(u"bad.json"_s, bad));
        ASSERT_FALSE(refused) << to.constData();
        EXPECT_EQ(refused.error().code, Error::Code::Malformed);
        EXPECT_FALSE(refused.error().detail.isEmpty());
    }
    EXPECT_EQ(recipientsWith(folder.path(u"none.json"_s)).error().code, Error::Code::Unreadable);
}

} // namespace kluwen::test
