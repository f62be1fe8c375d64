#include "core/graph/edgetimes.h"
#include "core/graph/networkbuilder.h"
#include "core/model/schema.h"
#include "core/store/bulkimport.h"
#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::graph;

namespace
{

/// A case with two persons, a company, three accounts (one joint) and payments between them.
class NetworkOfCase : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = store::CaseFile::create(m_folder.path(QStringLiteral("case.kluwen")), QStringLiteral("Test"),
                                            Language::English, m_clock);
        ASSERT_TRUE(made) << made.error().text().toStdString();
        m_case = std::move(*made);
        Source source;
        source.title = QStringLiteral("test");
        auto begun = store::BulkImport::begin(*m_case, source, QStringLiteral("test"), QString());
        ASSERT_TRUE(begun) << begun.error().text().toStdString();
        m_import = std::move(*begun);
        m_ann = thing("ann", "person");
        m_bob = thing("bob", "person");
        m_firm = thing("firm", "company");
        m_annAccount = thing("account 1", "account");
        m_jointAccount = thing("account 2", "account");
        m_firmAccount = thing("account 3", "account");
        tie("account_holder", m_ann, m_annAccount, {'A', 1}, {});
        tie("account_holder", m_ann, m_jointAccount, {'A', 1}, {});
        tie("account_holder", m_bob, m_jointAccount, {'A', 1}, {});
        tie("account_holder", m_firm, m_firmAccount, {'A', 1}, {});
        tie("ownership", m_bob, m_firm, {'C', 3}, PartialDate::fromText(QStringLiteral("2023")));
        pay(m_annAccount, m_firmAccount, 1000, 2);
        pay(m_annAccount, m_firmAccount, 500, 3);
        pay(m_firmAccount, m_annAccount, 70, 4);
        pay(m_jointAccount, m_firmAccount, 200, 5);
        NoProgress progress;
        const auto done = m_import->commit(progress);
        ASSERT_TRUE(done) << done.error().text().toStdString();
        m_import.reset();
    }

    RecordId thing(const char *key, const char *type)
    {
        const auto resolved = m_import->thing(key, QLatin1String(type));
        EXPECT_TRUE(resolved);
        return resolved ? resolved->id : RecordId();
    }

    void tie(const char *type, RecordId from, RecordId to, Grading grading, PartialDate validTo)
    {
        const auto link = m_import->link(QLatin1String(type), from, to);
        ASSERT_TRUE(link);
        Statement statement;
        statement.subject = link->id;
        statement.property = tieProperty;
        statement.value = QStringLiteral("yes");
        statement.source = m_import->source();
        statement.run = m_import->run();
        statement.knownSince = m_clock.now();
        statement.grading = grading;
        statement.validTo = validTo;
        const auto done = m_import->state(statement);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    void pay(RecordId payer, RecordId payee, qint64 minor, int day)
    {
        store::BulkImport::Draft draft;
        draft.payer = payer;
        draft.payee = payee;
        draft.at = Moment{qint64(day) * 86400, false};
        draft.minor = minor;
        draft.currency = euro();
        draft.line = day;
        ASSERT_TRUE(m_import->payment(draft));
    }

    Network build(const NetworkFilter &filter)
    {
        NoProgress progress;
        auto network = buildNetwork(*m_case, filter, progress);
        EXPECT_TRUE(network) << (network ? std::string() : network.error().text().toStdString());
        return network ? *network : Network();
    }

    static QStringList ties(const Network &network)
    {
        QStringList texts;
        for (size_t edge = 0; edge < network.from.size(); ++edge)
            texts << QStringLiteral("%1 %2 > %3 %4")
                         .arg(network.edgeTypeNames[network.edgeTypes[edge]])
                         .arg(network.ids[static_cast<size_t>(network.from[edge])].value())
                         .arg(network.ids[static_cast<size_t>(network.to[edge])].value())
                         .arg(network.sums[edge]);
        return texts;
    }

    static QString money(RecordId payer, RecordId payee, qint64 sum)
    {
        return QStringLiteral("payments %1 > %2 %3").arg(payer.value()).arg(payee.value()).arg(sum);
    }

    test::TemporaryFolder m_folder;
    test::TestClock m_clock;
    std::unique_ptr<store::CaseFile> m_case;
    std::unique_ptr<store::BulkImport> m_import;
    RecordId m_ann, m_bob, m_firm, m_annAccount, m_jointAccount, m_firmAccount;
};

} // namespace

TEST_F(NetworkOfCase, PaymentsBecomeOneTiePerPairAndDirection)
{
    const Network network = build({});

    EXPECT_EQ(network.nodeCount(), 6);
    EXPECT_TRUE(network.idsAscend);
    const QStringList texts = ties(network);
    EXPECT_EQ(texts.size(), 8);
    EXPECT_TRUE(texts.contains(money(m_annAccount, m_firmAccount, 1500)));
    EXPECT_TRUE(texts.contains(money(m_firmAccount, m_annAccount, 70)));
    EXPECT_TRUE(texts.contains(money(m_jointAccount, m_firmAccount, 200)));
    EXPECT_EQ(network.weights[5], 2.0);
    EXPECT_EQ(network.currencies[5], euro());
}

TEST_F(NetworkOfCase, AccountsFoldIntoTheirHolderButJointOnesStand)
{
    NetworkFilter filter;
    filter.money = NetworkFilter::Money::PerHolder;

    const Network network = build(filter);

    EXPECT_EQ(network.nodeCount(), 4);
    EXPECT_EQ(network.find(m_annAccount), -1);
    EXPECT_GE(network.find(m_jointAccount), 0);
    const QStringList texts = ties(network);
    EXPECT_EQ(texts.size(), 6); // two holders of the joint account, one ownership, three flows
    EXPECT_TRUE(texts.contains(money(m_ann, m_firm, 1500)));
    EXPECT_TRUE(texts.contains(money(m_firm, m_ann, 70)));
    EXPECT_TRUE(texts.contains(money(m_jointAccount, m_firm, 200)));
}

TEST_F(NetworkOfCase, AccountsWithoutATieToTheirHolderFoldByTheNameThatABankGives)
{
    auto edit = store::Edit::begin(*m_case, {"Name", {}});
    ASSERT_TRUE(edit);
    const SourceId source = m_case->sources().manual().value();
    const auto state = [&](RecordId subject, const char *type, const char *property, const char *text) {
        Statement statement =
            store::stated(subject, QLatin1String(type), QLatin1String(property), QString::fromLatin1(text));
        statement.source = source;
        statement.grading = {'B', 2};
        statement.knownSince = m_clock.now();
        EXPECT_TRUE(m_case->statements().add(statement));
    };
    state(m_firm, "company", "name", "Luchtbel B.V.");
    state(m_bob, "person", "name", "Bob Bedacht");
    const RecordId named = m_case->things().addThing(QStringLiteral("account")).value();
    state(named, "account", "holder_name", "LUCHTBEL BV");
    state(m_jointAccount, "account", "holder_name", "Bob Bedacht"); // ties say that two hold it
    ASSERT_TRUE(edit->commit());
    NetworkFilter filter;
    filter.money = NetworkFilter::Money::PerHolder;

    EXPECT_EQ(build(filter).find(named), -1);
    EXPECT_GE(build(filter).find(m_jointAccount), 0);
    filter.minimum = {'A', 1};
    EXPECT_GE(build(filter).find(named), 0) << "the name is graded too low to go by";
    EXPECT_GE(build({}).find(named), 0) << "where accounts are shown, it is";
}

TEST_F(NetworkOfCase, FoldingWorksWhereAccountsThemselvesAreNotShown)
{
    NetworkFilter filter;
    filter.money = NetworkFilter::Money::PerHolder;
    filter.thingTypes = {QStringLiteral("person"), QStringLiteral("company")};

    const Network network = build(filter);

    EXPECT_EQ(network.nodeCount(), 3);
    EXPECT_TRUE(ties(network).contains(money(m_ann, m_firm, 1500)));
}

TEST_F(NetworkOfCase, FiltersLeaveOutWhatDoesNotPass)
{
    NetworkFilter filter;
    filter.since = dateOfEpochDay(3);
    filter.until = dateOfEpochDay(4);
    EXPECT_TRUE(ties(build(filter)).contains(money(m_annAccount, m_firmAccount, 500)));
    EXPECT_FALSE(ties(build(filter)).contains(money(m_jointAccount, m_firmAccount, 200)));

    filter = {};
    filter.minimumSum = 100;
    EXPECT_FALSE(ties(build(filter)).contains(money(m_firmAccount, m_annAccount, 70)));

    filter = {};
    filter.money = NetworkFilter::Money::None;
    filter.linkTypes = {QStringLiteral("ownership")};
    EXPECT_EQ(ties(build(filter)).size(), 1);

    filter.minimum = {'B', 2};
    EXPECT_EQ(ties(build(filter)).size(), 0);

    filter = {};
    filter.things = {m_bob, m_firm};
    EXPECT_EQ(build(filter).nodeCount(), 2);
    EXPECT_EQ(ties(build(filter)).size(), 1);
}

TEST_F(NetworkOfCase, TiesKnowHowSureTheyAreAndWhetherTheyHold)
{
    NetworkFilter filter;
    filter.money = NetworkFilter::Money::None;
    filter.linkTypes = {QStringLiteral("ownership"), QStringLiteral("account_holder")};
    filter.asOf = QDate(2024, 5, 1);

    const Network network = build(filter);

    ASSERT_EQ(network.edgeCount(), 5);
    EXPECT_EQ(network.certainty[0], Certainty::Confirmed);
    EXPECT_EQ(network.past[0], 0);
    EXPECT_EQ(network.certainty[4], Certainty::Unconfirmed);
    EXPECT_EQ(network.past[4], 1);

    filter.asOf = QDate(2023, 5, 1);
    EXPECT_EQ(build(filter).past[4], 0);
}

TEST_F(NetworkOfCase, BuildingCanBeStopped)
{
    test::CancelAfter progress(1);

    const auto network = buildNetwork(*m_case, {}, progress);

    ASSERT_FALSE(network);
    EXPECT_EQ(network.error().code, Error::Code::Cancelled);
}

TEST_F(NetworkOfCase, LinksHoldInTheirValidTimesAndMoneyTiesOnDaysWithPayments)
{
    const Network network = build({});
    NoProgress progress;
    const auto times = readEdgeTimes(*m_case, network, progress);
    ASSERT_TRUE(times) << times.error().text().toStdString();
    ASSERT_EQ(times->offsets.size(), static_cast<size_t>(network.edgeCount()) + 1);
    const auto spans = [&](EdgeIndex edge) {
        const auto some = times->of(edge);
        return std::vector<DaySpan>(some.begin(), some.end());
    };
    EXPECT_EQ(spans(0), std::vector<DaySpan>{DaySpan()}) << "a link without times holds at any time";
    EXPECT_EQ(spans(4), (std::vector<DaySpan>{{DaySpan().first, *epochDay(2023, 12, 31)}})) << "ownership until 2023";
    EXPECT_EQ(spans(5), (std::vector<DaySpan>{{2, 2}, {3, 3}}));
}
