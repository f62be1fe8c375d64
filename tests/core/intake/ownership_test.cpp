#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::RecordingSink;

namespace
{

RecordingSink readOwnershipAs(const char *id, const QByteArray &bytes)
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
std::vector<std::string> statedValues(const Stated &stated, std::string_view property)
{
    std::vector<std::string> all;
    for (const StatedValue &value : stated.values)
        if (value.property == property)
            all.push_back(value.value);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST(Bods, DirectSharesAreOwnershipAndIndirectOnesAreNot)
{
    const RecordingSink sink = readOwnershipAs("bods", R"([
        {"recordId":"e1","recordType":"entity","recordDetails":{"name":"Proef BV","entityType":{"type":"registeredEntity"},
         "foundingDate":"2001-02-03","identifiers":[{"scheme":"NL-KVK","id":"90001234"}]}},
        {"recordId":"p1","recordType":"person","recordDetails":{"names":[{"fullName":"J. Tester"},{"fullName":"Jan Tester"}],
         "birthDate":"1970-01","nationalities":[{"name":"Netherlands","code":"NL"}],"politicalExposure":{"status":"isPep"}}},
        {"recordId":"r1","recordType":"relationship","recordDetails":{"subject":"e1","interestedParty":"p1","interests":[
         {"type":"shareholding","directOrIndirect":"direct","beneficialOwnershipOrControl":true,"share":{"exact":33.333},"startDate":"2010-01-01"},
         {"type":"shareholding","directOrIndirect":"indirect","share":{"exact":10}},
         {"type":"boardMember","directOrIndirect":"direct"},
         {"type":"votingRights","directOrIndirect":"direct","share":{"minimum":25,"exclusiveMaximum":50}}]}},
        {"recordId":"r2","recordType":"relationship","recordDetails":{"subject":"e1","interestedParty":{"reason":"unknown"}}},
        {"recordId":"x","recordType":"dragon","recordDetails":{}}])");
    ASSERT_EQ(sink.things.size(), 2U);
    EXPECT_EQ(sink.things[0].type, "company");
    EXPECT_EQ(statedValues(sink.things[0], "kvk"), Texts{"90001234"});
    EXPECT_EQ(statedValues(sink.things[0], "founded"), Texts{"2001-02-03"});
    EXPECT_EQ(statedValues(sink.things[1], "alias"), Texts{"Jan Tester"});
    EXPECT_EQ(statedValues(sink.things[1], "nationality"), Texts{"NL"});
    EXPECT_EQ(statedValues(sink.things[1], "notes"), Texts{"politicalExposure: {\"status\":\"isPep\"}"});
    ASSERT_EQ(sink.links.size(), 4U);
    EXPECT_EQ(sink.links[0].type, "ownership");
    EXPECT_EQ(sink.links[0].from, "bods:p1");
    EXPECT_EQ(statedValues(sink.links[0], "share"), Texts{"33.3330"});
    EXPECT_EQ(statedValues(sink.links[0], "beneficial"), Texts{"yes"});
    EXPECT_EQ(sink.links[0].validFrom, "2010-01-01");
    EXPECT_EQ(sink.links[1].type, "tie");
    EXPECT_EQ(statedValues(sink.links[1], "kind"), Texts{"indirect shareholding"});
    EXPECT_EQ(sink.links[2].type, "directorship");
    EXPECT_EQ(statedValues(sink.links[3], "description"), Texts{"25 - 50%"});
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].line, 4);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::UnknownType);
}

TEST(Bods, ATruncatedDocumentIsRefused)
{
    RecordingSink sink;
    const auto done = test::readBytes(*formatById(QStringLiteral("bods")), "[{\"recordId\":\"e1\",", sink);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Malformed);
    EXPECT_TRUE(sink.things.empty());
}

TEST(Kvk, ABasicProfileBecomesACompanyAtItsAddress)
{
    const RecordingSink sink =
        readOwnershipAs("kvk-json", R"({"kvkNummer":"90001234","naam":"Proef BV","statutaireNaam":"Proef B.V.",
        "materieleRegistratie":{"datumAanvang":"20150828"},"handelsnamen":[{"naam":"Proef B.V."},{"naam":"Proefje"}],
        "sbiActiviteiten":[{"sbiCode":"10110","sbiOmschrijving":"Proeven"}],
        "_embedded":{"eigenaar":{"rsin":"001234567","rechtsvorm":"Besloten Vennootschap"},"hoofdvestiging":{"adressen":[
        {"type":"bezoekadres","volledigAdres":"Straat 1      1234AB Testdorp","straatnaam":"Straat","huisnummer":1,
         "postcode":"1234AB","plaats":"Testdorp","land":"Nederland"}]}}})");
    ASSERT_EQ(sink.things.size(), 2U);
    const StatedThing &company = sink.things[0];
    EXPECT_EQ(company.type, "company");
    EXPECT_EQ(statedValues(company, "name"), Texts{"Proef B.V."});
    EXPECT_EQ(statedValues(company, "trade_name"), Texts{"Proefje"});
    EXPECT_EQ(statedValues(company, "legal_form"), Texts{"bv"});
    EXPECT_EQ(statedValues(company, "founded"), Texts{"2015-08-28"});
    EXPECT_EQ(statedValues(company, "rsin"), Texts{"001234567"});
    EXPECT_EQ(statedValues(sink.things[1], "full"), Texts{"Straat 1 1234AB Testdorp"});
    EXPECT_EQ(statedValues(sink.things[1], "house_number"), Texts{"1"});
    ASSERT_EQ(sink.links.size(), 1U);
    EXPECT_EQ(sink.links[0].type, "resident");
    EXPECT_EQ(statedValues(sink.links[0], "description"), Texts{"bezoekadres"});
}

TEST(Kvk, SearchResultsMeetInOneCompany)
{
    const RecordingSink sink = readOwnershipAs("kvk-json", R"({"pagina":1,"resultaten":[
        {"kvkNummer":"90001234","naam":"Proef","type":"hoofdvestiging"},
        {"kvkNummer":"90001234","naam":"Proef Noord","type":"nevenvestiging"},{"naam":"Zonder nummer"}]})");
    ASSERT_EQ(sink.things.size(), 2U);
    EXPECT_EQ(sink.things[0].key, sink.things[1].key);
    EXPECT_EQ(statedValues(sink.things[1], "trade_name"), Texts{"Proef Noord"});
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].line, 3);
}
