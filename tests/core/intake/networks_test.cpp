#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::RecordingSink;

namespace
{

RecordingSink readNetworkAs(const char *id, const QByteArray &bytes)
{
    const Format *format = recognise(bytes);
    RecordingSink sink;
    if (!format || format->id() != QLatin1String(id)) {
        ADD_FAILURE() << "taken for " << (format ? format->id().toStdString() : "nothing");
        return sink;
    }
    const auto done = test::readBytes(*format, bytes, sink);
    EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
    return sink;
}

template<typename Stated>
std::vector<std::string> values(const Stated &stated, std::string_view property)
{
    std::vector<std::string> all;
    for (const StatedValue &value : stated.values)
        if (value.property == property)
            all.push_back(value.value);
    return all;
}

using Texts = std::vector<std::string>;

constexpr const char *graphHead = "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
                                  "<key id=\"n\" for=\"node\" attr.name=\"name\"/><key id=\"t\" attr.name=\"type\"/>"
                                  "<key id=\"c\" for=\"node\" attr.name=\"cluster\"><default>7</default></key>"
                                  "<key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph edgedefault=\"undirected\">";

} // namespace

TEST(GraphMl, NodesAndEdgesBecomeThingsAndLinks)
{
    const RecordingSink sink = readNetworkAs(
        "graphml", QByteArray(graphHead) +
                       "<node id=\"a\"><data key=\"n\">J. Tester</data></node>\n"
                       "<node id=\"b\"><data key=\"t\">company</data><data key=\"n\">Proef BV</data></node>"
                       "<node id=\"c\"/><node id=\"d\"><data key=\"t\">account</data></node>"
                       "<edge source=\"a\" target=\"b\"><data key=\"w\">3</data></edge>"
                       "<edge source=\"a\" target=\"b\"><data key=\"t\">directorship</data></edge>"
                       "<edge source=\"a\" target=\"d\"><data key=\"w\">2</data></edge></graph></graphml>");
    ASSERT_EQ(sink.things.size(), 4U);
    EXPECT_EQ(sink.things[0].type, "person");
    EXPECT_EQ(values(sink.things[0], "name"), Texts{"J. Tester"});
    EXPECT_EQ(values(sink.things[0], "notes"), Texts{"cluster: 7"});
    EXPECT_EQ(sink.things[1].type, "company");
    EXPECT_EQ(values(sink.things[2], "name"), Texts{"c"});
    ASSERT_EQ(sink.links.size(), 3U);
    EXPECT_EQ(sink.links[0].type, "association");
    EXPECT_EQ(values(sink.links[0], "strength"), Texts{"3"});
    EXPECT_EQ(sink.links[1].type, "directorship");
    EXPECT_EQ(sink.links[2].type, "tie") << "a person cannot associate with an account";
    EXPECT_EQ(values(sink.links[2], "weight"), Texts{"2"});
}

TEST(GraphMl, AnUnknownTypeAndAMissingEndAreRejected)
{
    const RecordingSink sink =
        readNetworkAs("graphml", QByteArray(graphHead) + "<node id=\"a\"><data key=\"t\">dragon</data></node>"
                                                         "<edge source=\"a\"/></graph></graphml>");
    EXPECT_TRUE(sink.things.empty());
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::UnknownType);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::MissingValue);
}

TEST(GraphMl, TruncatedFilesAndEntitiesAreRefused)
{
    const Format &format = *formatById(QStringLiteral("graphml"));
    RecordingSink sink;
    const auto cut = test::readBytes(format, QByteArray(graphHead) + "<node id=\"a\"><data", sink);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, Error::Code::Malformed);
    EXPECT_GT(cut.error().line, 0);
    const auto bomb =
        test::readBytes(format,
                        "<!DOCTYPE graphml [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        "<graphml><graph><node id=\"&b;\"/></graph></graphml>",
                        sink);
    ASSERT_FALSE(bomb);
    EXPECT_TRUE(sink.things.empty());
    EXPECT_FALSE(test::readBytes(format, "", sink));
}

TEST(EdgeList, ReadsEveryDelimiter)
{
    for (const char *text :
         {"0 1 5\n0 2 1\n", "0\t1\t5\n0\t2\t1\n", "0,1,5\n0,2,1\n", "0;1;5\n0;2;1\n",
          "source,target,weight\n0,1,5\n0,2,1\n", "# nodes\n0   1   5\n0   2   1\n", "% x\n0 1 5\n0 2 1"}) {
        const RecordingSink sink = readNetworkAs("edge-list", text);
        ASSERT_EQ(sink.things.size(), 3U) << text;
        ASSERT_EQ(sink.links.size(), 2U);
        EXPECT_EQ(values(sink.things[0], "name"), Texts{"0"});
        EXPECT_EQ(sink.links[0].from, "node:0");
        EXPECT_EQ(sink.links[0].to, "node:1");
        EXPECT_EQ(values(sink.links[0], "strength"), Texts{"5"});
    }
}

TEST(EdgeList, AWeightThatIsNoNumberIsRejected)
{
    RecordingSink sink;
    ASSERT_TRUE(test::readBytes(*formatById(QStringLiteral("edge-list")), "a b 1\na c heavy\na\n", sink));
    EXPECT_EQ(sink.links.size(), 1U);
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].line, 2);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::TooFewColumns);
}

TEST(EdgeList, AFewWordsAreNoNetwork)
{
    EXPECT_EQ(recognise("Hello world\n"), nullptr);
    EXPECT_EQ(recognise("Dear Sir,\nthis is a letter of some lines\nand no table at all.\n"), nullptr);
}

TEST(FollowTheMoney, EntitiesBecomeThingsLinksAndPayments)
{
    const RecordingSink sink = readNetworkAs(
        "ftm",
        R"({"id":"pay1","schema":"Payment","properties":{"payer":["p1"],"beneficiary":["c1"],"amountEur":["1234.5"],"date":["2011-12-29"],"purpose":["gift"]}})"
        "\n"
        R"({"id":"p1","schema":"Person","caption":"J. Tester","properties":{"name":["Tester, J.","J. Tester"],"birthDate":["1970"],"topics":["x","y"],"addressEntity":["a1"]}})"
        "\n"
        R"({"id":"c1","schema":"Company","properties":{"name":["Proef BV"],"incorporationDate":["2001-02-03"]}})"
        "\n"
        R"({"id":"a1","schema":"Address","properties":{"full":["Straat 1, Testdorp"]}})"
        "\n"
        R"({"id":"b1","schema":"BankAccount","properties":{"iban":["NL00TEST0000000001"]}})"
        "\n"
        R"({"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["33.333"],"startDate":["2010"]}})"
        "\n"
        R"({"id":"f1","schema":"Family","properties":{"person":["p1"],"relative":["p2"],"relationship":["mother"]}})"
        "\n"
        R"({"id":"p2","schema":"Person","properties":{"name":["M. Tester"]}})"
        "\n"
        R"({"id":"pay2","schema":"Payment","properties":{"payerAccount":["b1"],"payer":["p1"],"beneficiary":["c1"],"amount":["10"],"currency":["USD"],"date":["2011-12-29"]}})"
        "\n"
        R"({"id":"s1","schema":"Sanction","properties":{"entity":["c1"],"authority":["Ministry"],"startDate":["2020-01-01"]}})"
        "\n");
    EXPECT_TRUE(sink.rejected.empty());
    ASSERT_EQ(sink.things.size(), 6U);
    EXPECT_EQ(sink.things[0].key, "ftm:p1");
    EXPECT_EQ(values(sink.things[0], "name"), Texts{"J. Tester"});
    EXPECT_EQ(values(sink.things[0], "alias"), Texts{"Tester, J."});
    EXPECT_EQ(values(sink.things[0], "notes"), Texts{"topics: x; y"});
    EXPECT_EQ(values(sink.things[1], "founded"), Texts{"2001-02-03"});
    EXPECT_EQ(values(sink.things[5], "notes"), Texts{"Sanction: Ministry"});
    ASSERT_EQ(sink.links.size(), 3U);
    EXPECT_EQ(sink.links[0].type, "resident");
    EXPECT_EQ(sink.links[1].type, "ownership");
    EXPECT_EQ(values(sink.links[1], "share"), Texts{"33.3330"}) << "not to be taken for thousands";
    EXPECT_EQ(sink.links[1].validFrom, "2010");
    EXPECT_EQ(values(sink.links[2], "kind"), Texts{"parent"});
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].payer.key, "ftm:p1");
    EXPECT_EQ(sink.payments[0].payee.key, "ftm:c1");
    EXPECT_EQ(sink.payments[0].minor, 123'450);
    EXPECT_EQ(sink.payments[0].text, "gift");
    EXPECT_EQ(sink.payments[1].payer.key, "ftm:b1");
    EXPECT_EQ(sink.payments[1].currency.letters(), QStringLiteral("USD"));
}

TEST(FollowTheMoney, WhatAPaymentNamesBesideItsTwoSidesStaysInTheText)
{
    const RecordingSink sink = readNetworkAs(
        "ftm",
        R"({"id":"p1","schema":"Person","properties":{"name":["A"]}})"
        "\n"
        R"({"id":"p2","schema":"Person","properties":{"name":["B"]}})"
        "\n"
        R"({"id":"x1","schema":"Payment","properties":{"payer":["p1"],"beneficiary":["p2","gone"],"amountEur":["1"],"date":["2011-02-20"]}})"
        "\n"
        R"({"id":"x2","schema":"Payment","properties":{"payer":["p1","p2"],"amountEur":["1"],"date":["2011-02-20"]}})"
        "\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].payee.key, "ftm:p2");
    EXPECT_EQ(sink.payments[0].text, "also beneficiary: gone");
    EXPECT_EQ(sink.payments[1].payer.key, "ftm:p1");
    EXPECT_EQ(sink.payments[1].text, "also payer: p2");
    EXPECT_TRUE(sink.rejected.empty());
}

TEST(FollowTheMoney, NothingIsLeftOutSilently)
{
    const RecordingSink sink = readNetworkAs(
        "ftm",
        R"({"id":"p1","schema":"Person","properties":{"name":["A"]}})"
        "\n"
        R"({"id":"x1","schema":"Position","properties":{"name":["B"]}})"
        "\n{\"broken\n"
        R"({"id":"x2","schema":"Payment","properties":{"payer":["p1"],"amountEur":["1"],"date":["2011-02-30"]}})"
        "\n"
        R"({"id":"x3","schema":"Payment","properties":{"payer":["p1"],"amountEur":["99999999999999999999"],"date":["2011-02-20"]}})"
        "\n"
        R"({"id":"x4","schema":"Payment","properties":{"payer":["nobody"],"amountEur":["1"],"date":["2011-02-20"]}})"
        "\n"
        R"({"id":"x5","schema":"Ownership","properties":{"owner":["p1"]}})"
        "\n[1]\n");
    const auto reasons = [&] {
        std::map<qint64, RejectReason> all;
        for (const RejectedRow &row : sink.rejected)
            all[row.line] = row.reason;
        return all;
    }();
    const std::map<qint64, RejectReason> expected{{2, RejectReason::UnknownType}, {3, RejectReason::Malformed},
                                                  {4, RejectReason::BadDate},     {5, RejectReason::AmountTooLarge},
                                                  {6, RejectReason::UnknownKey},  {7, RejectReason::MissingValue},
                                                  {8, RejectReason::Malformed}};
    EXPECT_EQ(reasons, expected);
    EXPECT_EQ(sink.rejected.size(), expected.size());
}
