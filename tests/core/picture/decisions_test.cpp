#include "core/picture/caseview.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/rules/rule.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

/// A case in memory: a suspect, a contact, a company, and whatever a test adds.
class DecisionsTest : public testing::Test
{
protected:
    DecisionsTest()
    {
        contents.now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
        contents.pseudonymKey = QByteArray(32, 'k');
        contents.sources.insert(SourceId(1),
                                Source{SourceId(1), u"Register"_s, {}, {}, 0, u"test"_s, {'A', 1}, {}, {}, {}});
        boss = person(u"Ada Voorbeeld"_s, u"kingpin"_s);
        contact = person(u"Bas Verzonnen"_s, u"person_of_interest"_s);
        firm = thing(u"company"_s, u"name"_s, u"Luchtbel B.V."_s);
        directs = tie(u"directorship"_s, boss, firm);
        knows = tie(u"association"_s, boss, contact);
        terms.asOf = contents.now;
        terms.day = contents.now.date();
    }
    RecordId thing(const QString &type, const QString &property, const QString &value)
    {
        contents.things << Thing{RecordId(++m_records), type, {}};
        state(contents.things.last().id, property, value);
        return contents.things.last().id;
    }
    RecordId person(const QString &name, const QString &role)
    {
        const RecordId made = thing(u"person"_s, u"name"_s, name);
        state(made, u"role"_s, role);
        return made;
    }
    StatementId state(RecordId subject, const QString &property, const QString &value)
    {
        Statement statement;
        statement.id = StatementId(++m_statements);
        statement.subject = subject;
        statement.property = property;
        statement.value = value;
        statement.source = SourceId(1);
        statement.grading = {'A', 1};
        statement.knownSince = contents.now.addDays(-1);
        contents.statements << statement;
        return statement.id;
    }
    RecordId tie(const QString &type, RecordId from, RecordId to)
    {
        contents.links << Link{RecordId(++m_records), type, from, to};
        state(contents.links.last().id, tieProperty, u"yes"_s);
        return contents.links.last().id;
    }
    Statement &statement(StatementId id) { return contents.statements[id.value() - 1]; }
    void give(const char *recipient) { terms.recipient = recipientById(QLatin1String(recipient)).value(); }
    [[nodiscard]] CaseView view() const { return CaseView(contents, decide(contents, terms)); }
    [[nodiscard]] Decisions decisions() const { return decide(contents, terms); }

    Contents contents;
    Terms terms;
    RecordId boss;
    RecordId contact;
    RecordId firm;
    RecordId directs;
    RecordId knows;

private:
    qint64 m_records = 0;
    qint64 m_statements = 0;
};

} // namespace

TEST_F(DecisionsTest, EveryAnswerHasItsReason)
{
    give("mayor");
    const StatementId strict = state(boss, u"occupation"_s, u"handelaar"_s);
    statement(strict).handling = Handling::H1;
    const StatementId poor = state(boss, u"occupation"_s, u"koopman"_s);
    statement(poor).grading = {'X', 4};
    const StatementId late = state(boss, u"occupation"_s, u"venter"_s);
    statement(late).knownSince = contents.now.addDays(1);
    const StatementId number = state(boss, u"bsn"_s, u"111222333"_s);

    const Decisions made = decisions();

    EXPECT_EQ(made.of(strict), stays(Reason::HandlingTooStrict));
    EXPECT_EQ(made.of(poor), stays(Reason::GradingTooLow));
    EXPECT_EQ(made.of(late), stays(Reason::KnownLater));
    EXPECT_EQ(made.of(number), stays(Reason::KindOfProperty));
    EXPECT_EQ(made.of(boss), Decision());
}

TEST_F(DecisionsTest, DatesOfBirthBecomeAgesAndAddressesMunicipalities)
{
    give("partner-abroad");
    const StatementId born = state(boss, u"birth_date"_s, u"1985-07-14"_s);
    const RecordId home = thing(u"address"_s, u"full"_s, u"Kade 12, 3011 AB Rotterdam"_s);
    const StatementId street = state(home, u"street"_s, u"Kade"_s);
    tie(u"resident"_s, boss, home);
    tie(u"located"_s, firm, home);

    const Decisions made = decisions();

    EXPECT_EQ(made.of(born), (Decision{picture::Verdict::Generalised, Reason::KindOfProperty}));
    EXPECT_EQ(made.value(statement(born)), u"age:35-44"_s);
    EXPECT_EQ(ageBandLabels(u"age:35-44"_s).nl, u"35 tot en met 44 jaar"_s);
    EXPECT_EQ(made.of(street).verdict, picture::Verdict::Stays);
    EXPECT_EQ(view().name(home), u"Rotterdam"_s);
}

TEST_F(DecisionsTest, ContactsAreUnderAStablePseudonymThatTheirNameDoesNotMake)
{
    give("mayor");

    const QString first = view().name(contact);
    statement(StatementId(3)).value = u"Iemand Anders"_s;

    EXPECT_TRUE(first.startsWith(u"P-"_s)) << first.toStdString();
    EXPECT_EQ(view().name(contact), first);
    give("partner-abroad");
    EXPECT_NE(view().name(contact), first) << "two recipients cannot lay their pictures side by side";
    give("mayor");
    contents.pseudonymKey = QByteArray(32, 'l');
    EXPECT_NE(view().name(contact), first);
}

TEST_F(DecisionsTest, WhatWouldTellWhoIsBehindAPseudonymStays)
{
    give("mayor");
    const StatementId work = state(contact, u"occupation"_s, u"notaris te Ons Dorp"_s);
    const RecordId car = thing(u"vehicle"_s, u"plate"_s, u"AB-123-C"_s);
    tie(u"user_of"_s, contact, car);
    const RecordId owns = tie(u"ownership"_s, contact, firm);

    const Decisions made = decisions();

    EXPECT_EQ(made.of(work), stays(Reason::WouldIdentify));
    EXPECT_EQ(made.of(car), (Decision{picture::Verdict::Pseudonym, Reason::BelongsToPerson}));
    EXPECT_TRUE(view().name(car).startsWith(u"Z-"_s));
    EXPECT_EQ(made.of(owns), stays(Reason::RegisterIdentifies));
    EXPECT_TRUE(view().contains(knows));
}

TEST_F(DecisionsTest, ProtectedIdentitiesLeaveByNoDoorNotEvenAsAnEmptyPlace)
{
    const RecordId agent = person(u"Cas Verborgen"_s, u"undercover"_s);
    const RecordId account = thing(u"account"_s, u"number"_s, u"NL00TEST0123456789"_s);
    tie(u"account_holder"_s, agent, account);
    tie(u"association"_s, agent, boss);
    const RecordId meeting = thing(u"event"_s, u"title"_s, u"Gesprek met Cas Verborgen"_s);
    tie(u"involved"_s, boss, meeting);
    const StatementId note = state(boss, u"notes"_s, u"Belt met Verborgen."_s);

    for (const char *recipient : {"", "team", "om"}) {
        terms.recipient = *recipient ? recipientById(QLatin1String(recipient)).value() : Recipient();
        const Decisions made = decisions();
        const CaseView seen = view();
        for (const RecordId gone : {agent, account, meeting}) {
            EXPECT_FALSE(seen.contains(gone)) << recipient << ' ' << gone.value();
            EXPECT_TRUE(made.isProtected(gone));
        }
        EXPECT_EQ(made.of(note).verdict, picture::Verdict::Stays);
        EXPECT_FALSE(made.mentions().cleaned(u"Ook Cas Verborgen was er."_s, true));
    }
}

TEST_F(DecisionsTest, AThingWhoseOnlyTiesStayGoesToo)
{
    give("om");
    const RecordId other = thing(u"company"_s, u"name"_s, u"Zeepbel B.V."_s);
    const RecordId link = tie(u"facilitation"_s, boss, other);
    EXPECT_TRUE(view().contains(other));
    statement(StatementId(contents.statements.last().id)).handling = Handling::H3;

    EXPECT_FALSE(view().contains(link));
    EXPECT_FALSE(view().contains(other));
    EXPECT_EQ(decisions().of(other), stays(Reason::OnlyTiesWithheld));
}

TEST_F(DecisionsTest, AnAccountGoesWithTheLastOfItsHolders)
{
    give("om");
    const RecordId account = thing(u"account"_s, u"number"_s, u"NL00TEST0123456789"_s);
    tie(u"account_holder"_s, firm, account);
    const auto pay = [&] { // the account has more than its holder to be there for
        CasePayment payment;
        payment.row.id = PaymentId(1);
        payment.row.payee = account;
        payment.row.minor = 100;
        payment.row.currency = euro();
        payment.source = SourceId(1);
        contents.payments.push_back(payment);
    };
    pay();
    EXPECT_TRUE(view().contains(account));
    for (Statement &statement : contents.statements)
        if (statement.subject == firm)
            statement.handling = Handling::H3;
    EXPECT_FALSE(view().contains(firm));
    EXPECT_FALSE(view().contains(account));
    EXPECT_EQ(decisions().of(account), stays(Reason::HoldersWithheld));

    tie(u"account_holder"_s, boss, account);
    EXPECT_TRUE(view().contains(account)) << "another holder may be seen";

    const RecordId named = thing(u"account"_s, u"number"_s, u"NL00TEST0123456780"_s);
    state(named, u"holder_name"_s, u"Luchtbel B.V."_s); // as a bank says, without a tie
    EXPECT_FALSE(view().contains(named)) << "whose holder is withheld by that name";
}

TEST_F(DecisionsTest, AnAccountThatOnlyABankTiesToSomebodyGoesNoFurtherThanThatOne)
{
    const auto account = [this](const QString &number, const QString &holder) {
        const RecordId made = thing(u"account"_s, u"number"_s, number);
        state(made, u"holder_name"_s, holder);
        return made;
    };
    const RecordId agent = person(u"Cas Verborgen"_s, u"undercover"_s);
    const RecordId free = account(u"NL00TEST0123456781"_s, u"ADA VOORBEELD"_s);
    const RecordId secret = account(u"NL00TEST0123456782"_s, u"CAS VERBORGEN"_s);
    const RecordId behind = account(u"NL00TEST0123456783"_s, u"Bas Verzonnen"_s);
    const RecordId other = account(u"NL00TEST0123456784"_s, u"Iemand van Buiten"_s);
    CasePayment paid; // a pseudonym with nothing around it would not be there
    paid.row.id = PaymentId(1);
    paid.row.payee = behind;
    paid.row.minor = 100;
    paid.row.currency = euro();
    paid.source = SourceId(1);
    contents.payments.push_back(paid);

    for (const char *recipient : {"team", "partner-abroad"}) { // contacts are under a pseudonym abroad
        give(recipient);
        EXPECT_TRUE(decisions().isProtected(agent) && decisions().isProtected(secret)) << recipient;
        EXPECT_FALSE(view().contains(secret)) << recipient;
        EXPECT_EQ(view().name(free), u"NL00TEST0123456781"_s) << recipient;
        EXPECT_EQ(view().name(other), u"NL00TEST0123456784"_s) << recipient;
    }
    EXPECT_EQ(decisions().of(behind), (Decision{picture::Verdict::Pseudonym, Reason::BelongsToPerson}));
    EXPECT_FALSE(view().name(behind).contains(u"0123456783"_s));
    give("team");
    EXPECT_EQ(view().name(behind), u"NL00TEST0123456783"_s);
    terms.leftOut = {firm};
    give("om");
    const RecordId named = account(u"NL00TEST0123456785"_s, u"LUCHTBEL B V"_s);
    EXPECT_EQ(decisions().of(named), stays(Reason::HoldersWithheld)) << "the name as a bank writes it";
}

TEST_F(DecisionsTest, ATextThatNamesWhatIsWithheldStaysOrBearsThePseudonym)
{
    give("fiod");
    const RecordId witness = person(u"Dora Toeschouwer"_s, u"witness"_s);
    tie(u"association"_s, witness, boss);
    const RecordId meeting = thing(u"event"_s, u"title"_s, u"Gesprek met Dora Toeschouwer"_s);
    tie(u"involved"_s, boss, meeting);

    const CaseView seen = view();

    EXPECT_TRUE(seen.name(witness).startsWith(u"P-"_s));
    EXPECT_EQ(seen.name(meeting), u"Gesprek met "_s + seen.name(witness));
}

TEST_F(DecisionsTest, ATownIsNoSecretWhereTheRecipientReadsItAnyway)
{
    give("europol");
    const auto meet = [this](const QString &title, const QString &place) {
        const RecordId meeting = thing(u"event"_s, u"title"_s, title);
        state(meeting, u"place"_s, place);
        for (Statement &told : contents.statements)
            if (told.subject == meeting)
                told.handling = Handling::H1;
        tie(u"involved"_s, boss, meeting);
        return meeting;
    };
    const RecordId search = meet(u"Doorzoeking kantoor"_s, u"Verzonnenburg"_s);
    meet(u"Ontmoeting aan de kade"_s, u"Sprookjeshaven"_s);
    const RecordId seizure = thing(u"seizure"_s, u"title"_s, u"Contant geld"_s);
    state(seizure, u"place"_s, u"Verzonnenburg"_s);
    tie(u"seized_from"_s, seizure, boss);
    const StatementId office = state(firm, u"address_text"_s, u"Kade 12, Verzonnenburg"_s);
    const StatementId work = state(boss, u"occupation"_s, u"kapper te Sprookjeshaven"_s);

    EXPECT_FALSE(view().contains(search));
    EXPECT_EQ(view().value(seizure, u"place"_s), u"Verzonnenburg"_s);
    EXPECT_EQ(decisions().of(office).verdict, picture::Verdict::Goes);
    EXPECT_EQ(decisions().of(work), stays(Reason::MentionsWithheld)) << "only what is withheld tells of that place";
}

TEST_F(DecisionsTest, TheLawMustHoldOnTheDayAndTheMarkingMustNotBeTooHigh)
{
    give("riec");
    terms.article = u"9"_s;
    EXPECT_FALSE(mayProvide(terms));
    EXPECT_EQ(decisions().of(boss).verdict, picture::Verdict::Stays);
    terms.decision = u"besluit 2026-4"_s;
    EXPECT_TRUE(mayProvide(terms));
    terms.marking = u"Stg. GEHEIM"_s;
    EXPECT_FALSE(mayProvide(terms));
    give("bank");
    terms.marking.clear();
    terms.day = QDate(2024, 1, 1);
    EXPECT_FALSE(mayProvide(terms)) << "the WGS was not in force yet";
    terms.day = QDate(2026, 1, 1);
    EXPECT_TRUE(mayProvide(terms));
}

TEST_F(DecisionsTest, WhoIsAlsoAVictimIsTreatedAsAVictim)
{
    give("mayor");
    state(boss, u"role"_s, u"victim"_s);

    EXPECT_EQ(decisions().category(boss), PersonCategory::Victim);
    EXPECT_FALSE(view().contains(boss));
}

TEST_F(DecisionsTest, OfWhomNoCapacityIsRecordedOnlyTheOwnTeamReadsTheName)
{
    const RecordId stranger = thing(u"person"_s, u"name"_s, u"Eva Onbekend"_s);
    tie(u"association"_s, boss, stranger);
    const RecordId odd = person(u"Finn Rolloos"_s, u"neighbour"_s); // a role that says nothing of the capacity
    tie(u"association"_s, boss, odd);

    EXPECT_EQ(decisions().category(stranger), PersonCategory::Unknown);
    EXPECT_EQ(view().name(stranger), u"Eva Onbekend"_s);
    give("team");
    EXPECT_EQ(view().name(odd), u"Finn Rolloos"_s);
    for (const char *recipient : {"om", "kmar", "fiod"}) {
        give(recipient);
        EXPECT_EQ(decisions().of(stranger), (Decision{picture::Verdict::Pseudonym, Reason::CapacityUnknown}))
            << recipient;
        EXPECT_TRUE(view().name(odd).startsWith(u"P-"_s)) << recipient;
    }
    for (const char *recipient : {"tax", "customs", "mayor", "bibob", "fiu", "nla", "europol", "partner-abroad"}) {
        give(recipient);
        EXPECT_EQ(decisions().of(stranger), stays(Reason::CapacityUnknown)) << recipient;
        EXPECT_FALSE(view().contains(odd)) << recipient;
        EXPECT_TRUE(view().contains(boss)) << recipient;
    }

    state(stranger, u"role"_s, u"suspect"_s);
    EXPECT_EQ(view().name(stranger), u"Eva Onbekend"_s) << "once it is recorded";
}

TEST_F(DecisionsTest, AMinorOfWhomNoCapacityIsRecordedIsTreatedInTheMoreCarefulWay)
{
    give("fiu"); // minors under a pseudonym, unknown persons not at all
    const RecordId child = thing(u"person"_s, u"name"_s, u"Gijs Minderjarig"_s);
    state(child, u"birth_date"_s, u"2015-01-01"_s);
    tie(u"association"_s, boss, child);

    EXPECT_EQ(decisions().of(child), stays(Reason::CapacityUnknown));
    state(child, u"role"_s, u"suspect"_s);
    EXPECT_EQ(decisions().of(child), (Decision{picture::Verdict::Pseudonym, Reason::PersonCategory}));
    EXPECT_EQ(decisions().category(child), PersonCategory::Minor);
}

TEST_F(DecisionsTest, WhatItsMakerLeavesOutStaysWithWhatHangsOnItAlone)
{
    const RecordId other = thing(u"company"_s, u"name"_s, u"Zeepbel B.V."_s);
    tie(u"facilitation"_s, firm, other);
    const RecordId account = thing(u"account"_s, u"number"_s, u"NL00TEST0123456789"_s);
    tie(u"account_holder"_s, firm, account);
    const StatementId note = state(boss, u"notes"_s, u"Rijdt voor Luchtbel."_s);
    terms.leftOut = {firm};

    for (const char *recipient : {"team", "om"}) {
        give(recipient);
        const Decisions made = decisions();
        EXPECT_EQ(made.of(firm), stays(Reason::NotNeeded)) << recipient;
        EXPECT_EQ(made.of(directs).verdict, picture::Verdict::Stays) << recipient;
        EXPECT_EQ(made.of(other), stays(Reason::OnlyTiesWithheld)) << recipient;
        EXPECT_EQ(made.of(account).verdict, picture::Verdict::Stays) << recipient;
        EXPECT_EQ(made.of(note), stays(Reason::MentionsWithheld)) << recipient;
        EXPECT_TRUE(view().contains(boss) && view().contains(contact)) << recipient;
    }
    terms.leftOut = {knows};
    EXPECT_EQ(decisions().of(knows), stays(Reason::NotNeeded));
    EXPECT_FALSE(view().contains(contact)) << "whom only that tie held";
}

TEST_F(DecisionsTest, LeavingOutSaysNothingOfAProtectedIdentity)
{
    const RecordId agent = person(u"Cas Verborgen"_s, u"undercover"_s);
    tie(u"association"_s, agent, boss);
    terms.leftOut = {agent};
    give("om");

    EXPECT_TRUE(decisions().isProtected(agent));
    EXPECT_EQ(decisions().of(agent), stays(Reason::ProtectedIdentity));
}

TEST_F(DecisionsTest, APseudonymWithNothingAroundItIsNotThere)
{
    const RecordId witness = person(u"Dora Toeschouwer"_s, u"witness"_s);
    const RecordId meeting = thing(u"event"_s, u"title"_s, u"Gesprek met Dora Toeschouwer"_s);
    tie(u"involved"_s, boss, meeting);
    give("team");
    EXPECT_EQ(view().name(witness), u"Dora Toeschouwer"_s);
    give("europol"); // witnesses are under a pseudonym

    EXPECT_EQ(decisions().of(witness), stays(Reason::NothingLeft));
    EXPECT_FALSE(view().contains(witness));
    EXPECT_FALSE(view().contains(meeting)) << "nor is it named by a text";
    const RecordId knowsBoss = tie(u"association"_s, witness, boss);
    EXPECT_TRUE(view().name(witness).startsWith(u"P-"_s)) << "once something is told of it";
    EXPECT_TRUE(view().contains(meeting));
    statement(contents.statements.last().id).handling = Handling::H3;
    EXPECT_FALSE(view().contains(knowsBoss));
    EXPECT_EQ(decisions().of(witness), stays(Reason::OnlyTiesWithheld));
}

TEST_F(DecisionsTest, APseudonymThatABankNamesWithPaymentsIsThere)
{
    give("europol");
    const RecordId witness = person(u"Dora Toeschouwer"_s, u"witness"_s);
    const RecordId account = thing(u"account"_s, u"number"_s, u"NL00TEST0123456781"_s);
    state(account, u"holder_name"_s, u"Dora Toeschouwer"_s);
    EXPECT_FALSE(view().contains(witness) || view().contains(account));
    const RecordId own = thing(u"account"_s, u"number"_s, u"NL00TEST0123456782"_s);
    tie(u"account_holder"_s, boss, own);
    CasePayment paid;
    paid.row.id = PaymentId(1);
    paid.row.payer = own;
    paid.row.payee = account;
    paid.row.minor = 100;
    paid.row.currency = euro();
    paid.source = SourceId(1);
    contents.payments.push_back(paid);

    EXPECT_TRUE(view().name(witness).startsWith(u"P-"_s));
    EXPECT_TRUE(view().contains(account));
    EXPECT_FALSE(view().name(account).contains(u"0123456781"_s));
}

TEST(Directory, AFileFromBeforeUnknownCapacitiesTreatsThemAsContacts)
{
    const auto read = [](const QByteArray &persons) {
        return directoryFromJson("{\"categories\": {\"suspect\": [\"kingpin\"]}, \"protected\": [\"informant\"], "
                                 "\"recipients\": [{\"id\": \"x\", \"persons\": {" +
                                     persons + "}}]}",
                                 u"x.json"_s)
            ->recipients.constFirst()
            .persons[static_cast<size_t>(PersonCategory::Unknown)];
    };
    EXPECT_EQ(read("\"contact\": \"pseudonym\""), picture::Verdict::Pseudonym);
    EXPECT_EQ(read("\"contact\": \"pseudonym\", \"unknown\": \"stays\""), picture::Verdict::Stays);
    EXPECT_EQ(read(""), picture::Verdict::Goes);
}

TEST(Directory, HasWordsForEveryoneAndAnErrorForWhatIsBroken)
{
    for (const Recipient &recipient : recipients()) {
        EXPECT_FALSE(recipient.labels.nl.isEmpty() || recipient.labels.en.isEmpty());
        EXPECT_NE(recipient.basisOn(QDate(2026, 3, 5)), nullptr) << recipient.id.toStdString();
    }
    const auto broken = directoryFromJson("{\"recipients\": []}", u"x.json"_s);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().file, u"x.json"_s);
}

TEST(MarkingText, IsReadFromTheWordsOfTheLaw)
{
    EXPECT_EQ(markingFromText(u"POLITIE INTERN – OEFENING"_s).classification, Classification::Internal);
    EXPECT_EQ(markingFromText(u"Stg. ZEER GEHEIM"_s).classification, Classification::TopSecret);
    EXPECT_EQ(markingFromText(u"Dep. VERTROUWELIJK"_s).classification, Classification::Restricted);
    EXPECT_EQ(markingFromText(u"TLP:AMBER+STRICT"_s).tlp, Tlp::AmberStrict);
    EXPECT_EQ(markingFromText({}).classification, Classification::Open);
    EXPECT_EQ(markingFromText(u"TLP:GREEN, annex TLP:RED"_s).tlp, Tlp::Red) << "the strictest one counts";
    EXPECT_EQ(markingFromPhrase(freeText(u"Stg. GEHEIM"_s, u"INTERNAL"_s)).classification, Classification::Internal);
}

TEST(MarkingText, TakesTheNameOfARecipientAndKeepsWhatFollows)
{
    const QString name = u"NAME"_s;
    EXPECT_EQ(renamedMarking(u"POLITIE INTERN – OEFENING"_s, name), u"NAME – OEFENING"_s);
    EXPECT_EQ(renamedMarking(u"POLICE INTERNAL (POLITIE INTERN) – EXERCISE"_s, name), u"NAME – EXERCISE"_s);
    EXPECT_EQ(renamedMarking(u"DUTCH POLICE – FOR OFFICIAL USE (POLITIE INTERN)"_s, name), u"NAME"_s);
    EXPECT_EQ(renamedMarking(u"RESTREINT UE/EU RESTRICTED"_s, name), u"NAME"_s);
    EXPECT_EQ(renamedMarking(u"Stg. ZEER GEHEIM, alleen lezen"_s, name), u"NAME, alleen lezen"_s);
    EXPECT_EQ(renamedMarking(u"TLP:AMBER"_s, name), u"TLP:AMBER"_s) << "no classification to rename";
}

TEST(MarkingText, WhatRecipientsCallItIsAsStrict)
{
    int names = 0;
    for (const Recipient &recipient : recipients())
        for (const auto &[classification, labels] : recipient.marks)
            for (const QString &label : {labels.nl, labels.en}) {
                EXPECT_GE(markingFromText(label).classification, classification) << label.toStdString();
                ++names;
            }
    EXPECT_GE(names, 12);
}

TEST_F(DecisionsTest, APartThatNothingConnectsWithASuspectIsForThePoliceAndTheProsecutionOnly)
{
    const RecordId stray = person(u"Dora Toevallig"_s, u"person_of_interest"_s);
    const RecordId shop = thing(u"company"_s, u"name"_s, u"Winkel Verzinsel"_s);
    tie(u"directorship"_s, stray, shop);
    const RecordId lone = thing(u"company"_s, u"name"_s, u"Alleen Verzinsel"_s);
    const StatementId note = state(boss, u"occupation"_s, u"klant van Winkel Verzinsel"_s);
    const RecordId agent = person(u"Cas Verborgen"_s, u"undercover"_s);
    tie(u"association"_s, agent, boss);
    tie(u"association"_s, agent, stray); // of which nothing may tell

    for (const char *recipient : {"team", "om", "kmar", "fiod"}) {
        give(recipient);
        EXPECT_TRUE(view().contains(stray) && view().contains(shop) && view().contains(lone)) << recipient;
    }
    for (const char *recipient : {"europol", "fiu"}) {
        give(recipient);
        EXPECT_EQ(decisions().of(stray), stays(Reason::Unconnected)) << recipient;
        EXPECT_EQ(decisions().of(shop), stays(Reason::Unconnected)) << recipient;
        EXPECT_EQ(decisions().of(lone), stays(Reason::Unconnected)) << recipient;
        EXPECT_EQ(decisions().of(note), stays(Reason::MentionsWithheld)) << recipient;
        EXPECT_TRUE(view().contains(boss) && view().contains(contact) && view().contains(firm)) << recipient;
    }
    const RecordId theirs = thing(u"account"_s, u"number"_s, u"NL00TEST0123456781"_s);
    state(theirs, u"holder_name"_s, u"WINKEL VERZINSEL"_s);
    const RecordId own = thing(u"account"_s, u"number"_s, u"NL00TEST0123456782"_s);
    tie(u"account_holder"_s, firm, own);
    CasePayment paid;
    paid.row.id = PaymentId(1);
    paid.row.payer = own;
    paid.row.payee = theirs;
    paid.row.minor = 100;
    paid.row.currency = euro();
    paid.source = SourceId(1);
    contents.payments.push_back(paid);
    EXPECT_TRUE(view().contains(stray) && view().contains(shop)) << "a payment connects them";
    EXPECT_FALSE(view().contains(lone));
    const RecordId seizure = thing(u"seizure"_s, u"title"_s, u"Contant geld"_s);
    tie(u"seized_from"_s, seizure, lone);
    EXPECT_TRUE(view().contains(lone)) << "something was seized there";
}

TEST_F(DecisionsTest, WithoutASuspectNoPartIsUnconnected)
{
    for (Statement &told : contents.statements)
        if (told.value == u"kingpin"_s)
            told.value = u"person_of_interest"_s;
    give("europol");

    EXPECT_TRUE(view().contains(boss) && view().contains(firm));
}

TEST_F(DecisionsTest, WhoIsNoSuspectGoesToEuropolWithoutADayOfBirth)
{
    const StatementId born = state(contact, u"birth_date"_s, u"1985-07-14"_s);
    const StatementId bornToo = state(boss, u"birth_date"_s, u"1969-04-12"_s);
    give("om");
    EXPECT_EQ(decisions().of(born).verdict, picture::Verdict::Goes);
    give("europol");

    EXPECT_EQ(decisions().of(born), (Decision{picture::Verdict::Generalised, Reason::KindOfProperty}));
    EXPECT_EQ(decisions().value(statement(born)), u"age:35-44"_s);
    EXPECT_EQ(decisions().of(bornToo).verdict, picture::Verdict::Goes);
    state(contact, u"role"_s, u"victim"_s);
    EXPECT_EQ(decisions().of(born).verdict, picture::Verdict::Generalised) << "another capacity makes nobody freer";
}

TEST_F(DecisionsTest, AnEmployerWouldTellWhoIsUnderAPseudonym)
{
    const RecordId works = tie(u"employment"_s, contact, firm);
    const RecordId named = tie(u"employment"_s, boss, firm);
    EXPECT_EQ(decisions().of(works).verdict, picture::Verdict::Goes) << "the own team";
    give("mayor");

    EXPECT_EQ(decisions().of(works), stays(Reason::WouldIdentify));
    EXPECT_EQ(decisions().of(named).verdict, picture::Verdict::Goes);
}

} // namespace kluwen::test
