#include "core/store/database.h"
#include "core/store/log.h"
#include "core/store/provisionstore.h"
#include "tests/core/store/testcase.h"

namespace kluwen::store
{

using namespace Qt::StringLiterals;
using test::TestCase;

namespace
{

Provision provisionOf(const QDateTime &at, const QString &recipient, const QList<ProvidedSubject> &subjects)
{
    Provision provision;
    provision.at = at;
    provision.recipient = recipient;
    provision.recipientName = recipient.toUpper();
    provision.ground = u"Wpg art. 16"_s;
    provision.description = u"Picture"_s;
    provision.format = u"pdf"_s;
    provision.sha256 = QByteArray(32, 'x');
    provision.subjects = subjects;
    return provision;
}

const ProvidedSubject ada{RecordId(1), u"person"_s, u"Ada Voorbeeld"_s, {}};
const ProvidedSubject bas{RecordId(2), u"person"_s, u"Bas Verzonnen"_s, u"P-1A2B3C"_s};

} // namespace

TEST(ProvisionStore, AnswersWhoReceivedDataOnAPersonSinceADay)
{
    TestCase test;
    ProvisionStore store(*test);
    const QDateTime now = test.clock.now();
    ASSERT_TRUE(store.add(provisionOf(now.addYears(-5), u"om"_s, {ada})));
    ASSERT_TRUE(store.add(provisionOf(now.addYears(-1), u"mayor"_s, {ada, bas})));
    ASSERT_TRUE(store.add(provisionOf(now, u"fiod"_s, {bas})));

    const auto onAda = store.find({RecordId(1), {}, now.addYears(-4), {}});

    ASSERT_TRUE(onAda) << onAda.error().text().toStdString();
    ASSERT_EQ(onAda->size(), 1);
    EXPECT_EQ(onAda->first().recipient, u"mayor"_s);
    EXPECT_EQ(onAda->first().subjects, (QList<ProvidedSubject>{ada, bas}));
    EXPECT_EQ(store.find({{}, u"verzonnen"_s, {}, {}}).value().size(), 2);
    EXPECT_EQ(store.find({{}, u"p-1a2b3c"_s, {}, {}}).value().size(), 2);
    EXPECT_EQ(store.find({{}, {}, {}, u"om"_s}).value().size(), 1);
    EXPECT_EQ(store.find({}).value().first().recipient, u"fiod"_s) << "the newest stands first";
}

TEST(ProvisionStore, EveryProvisionIsInTheLogToo)
{
    TestCase test;
    const qint64 before = test->log().count().value();

    ASSERT_TRUE(ProvisionStore(*test).add(provisionOf(test.clock.now(), u"om"_s, {ada})));

    EXPECT_EQ(test->log().count().value(), before + 1);
    const LogEntry entry = test->log().entries(before).value().first();
    EXPECT_EQ(entry.verb, LogVerb::Provide);
    EXPECT_EQ(entry.subject, u"provision 1"_s);
    EXPECT_FALSE(entry.detail.contains(u"Ada"_s));
}

TEST(ProvisionStore, NothingInTheRegisterIsChangedOrRemoved)
{
    TestCase test;
    ASSERT_TRUE(ProvisionStore(*test).add(provisionOf(test.clock.now(), u"om"_s, {ada})));

    EXPECT_FALSE(test->database().run("UPDATE provision SET recipient = 'nobody'"));
    EXPECT_FALSE(test->database().run("DELETE FROM provision_subject"));
    EXPECT_FALSE(test->database().run("DELETE FROM provision"));
}

TEST(ProvisionStore, AReaderCannotAddAndIsTold)
{
    TestCase test;
    const auto reader = CaseFile::openReader(test.path(), test.clock);
    ASSERT_TRUE(reader);

    const auto added = ProvisionStore(**reader).add(provisionOf(test.clock.now(), u"om"_s, {ada}));

    ASSERT_FALSE(added);
    EXPECT_FALSE(added.error().remedy.isEmpty());
}

TEST(ProvisionStore, TheRegisterIsThereAfterClosingAndIsNotUndone)
{
    TestCase test;
    test.addPersons(1);
    ASSERT_TRUE(ProvisionStore(*test).add(provisionOf(test.clock.now(), u"om"_s, {ada})));
    ASSERT_TRUE(test->history().undo());
    test.reopen();

    EXPECT_EQ(ProvisionStore(*test).find({}).value().size(), 1);
}

} // namespace kluwen::store
