#include "core/intake/decode.h"
#include "tests/core/intake/camtexamples.h"
#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>
#include <random>

namespace kluwen::intake
{

namespace
{

/// What every reading must keep to, whatever the bytes are.
class StrictSink : public test::RecordingSink
{
public:
    bool payment(const StatedPayment &payment) override
    {
        EXPECT_GE(payment.minor, 0);
        EXPECT_TRUE(payment.currency.isValid());
        for (const std::string_view text : {payment.text, payment.reference, payment.payer.account, payment.payer.name,
                                            payment.payee.account, payment.payee.name})
            EXPECT_TRUE(isUtf8(text));
        return RecordingSink::payment(payment);
    }
    bool reject(const RejectedRow &row) override
    {
        EXPECT_LE(row.raw.size(), 2000U);
        EXPECT_TRUE(isUtf8(row.raw));
        EXPECT_GT(row.line, 0);
        return RecordingSink::reject(row);
    }
};

/// Reads bytes; an error must say where and what to do. True where there was one.
bool readAnything(const Format &format, const QByteArray &bytes)
{
    StrictSink sink;
    const auto done = test::readBytes(format, bytes, sink);
    if (done)
        return false;
    EXPECT_FALSE(done.error().message.isEmpty());
    EXPECT_FALSE(done.error().remedy.isEmpty());
    EXPECT_EQ(done.error().code, Error::Code::Malformed);
    return true;
}

void mutate(QByteArray &bytes, std::mt19937 &random)
{
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    static constexpr char signs[] = "<>&/:,.-?\r\n\0 {}0123456789CDRE\xff\xc3";
    const QByteArray interesting(signs, sizeof(signs) - 1);
    for (int changes = 1 + below(6); changes > 0 && bytes.size() > 1; --changes) {
        const int at = below(static_cast<int>(bytes.size()));
        switch (below(5)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes[at] = interesting[below(static_cast<int>(interesting.size()))];
            break;
        case 2:
            bytes.remove(at, 1 + below(20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(static_cast<int>(bytes.size())), 1 + below(40)));
            break;
        default:
            bytes.insert(at, interesting[below(static_cast<int>(interesting.size()))]);
        }
    }
}

QByteArray camtSample()
{
    return camtDocument(camtStatement(
        camtBalance("OPBD", "10.00") + camtBalance("CLBD", "4.50", "DBIT") +
        camtEntry("30.50", "DBIT",
                  "<ValDt><Dt>2026-02-12</Dt></ValDt><NtryDtls>" + camtDetail("10.00", "Eerste", "NL05KLWN0000000011") +
                      camtDetail("20.50", "Tweede &amp; zoon", "NL05KLWN0000000012") + "</NtryDtls>") +
        camtEntry("16.00", "CRDT", "<AddtlNtryInf>caf\xc3\xa9</AddtlNtryInf>")));
}

QByteArray mt940Sample()
{
    return "{1:F01KLWNNL2AXXXX0000000000}{2:I940KLWNNL2HXXXXN3020}{4:\n:20:REF\n:25:NL05KLWN0000000001EUR\n:28C:1\n"
           ":60F:C260131EUR1000,00\n"
           ":61:2602100210D1,00NTRFNONREF//12\n/TRCD/00100/\n"
           ":86:/CNTP/NL05KLWN0000000002/KLWNNL2A/B Bert/Utrecht//REMI/USTD//22-08/\n"
           ":61:2602100210C3,99NTRFNONREF\n:86:166?00SEPA?20EREF+1?21SVWZ+X?30KLWNDEFF?31DE0500000000000001?32PETRA\n"
           ":61:260210D5,N0701313131319      J. DOE           \n"
           ":86:SEPA OVERBOEKING  IBAN: NL05KLWN0000000003 BIC: KLWNNL2A\nNAAM: CAF\xc3\x89 OMSCHRIJVING: HUUR\n"
           ":61:260210D5,N654NONREF\n:86:12.34.56.789 BOOM KK\n"
           ":62F:C260228EUR993,99\n-}\n";
}

void surviveMutations(const Format &format, const QByteArray &sample, unsigned seed, int times)
{
    std::mt19937 random(seed);
    for (int i = 0; i < times && !testing::Test::HasFailure(); ++i) {
        QByteArray bytes = sample;
        mutate(bytes, random);
        SCOPED_TRACE("mutation " + std::to_string(i));
        (void)format.confidence(bytes);
        readAnything(format, bytes);
    }
}

/// Cuts the file at every byte; up to `whole` bytes that must be an error.
void surviveTruncation(const Format &format, const QByteArray &sample, qsizetype whole)
{
    for (qsizetype size = 0; size <= sample.size() && !testing::Test::HasFailure(); ++size) {
        SCOPED_TRACE("size " + std::to_string(size));
        EXPECT_TRUE(readAnything(format, sample.left(size)) || size > whole);
    }
}

} // namespace

TEST(BankFileFuzz, SamplesAreWholeBeforeTheyAreBroken)
{
    StrictSink camt;
    ASSERT_TRUE(test::readBytes(*makeCamtFormat(), camtSample(), camt).has_value());
    EXPECT_EQ(camt.payments.size(), 3);
    StrictSink mt940;
    ASSERT_TRUE(test::readBytes(*makeMt940Format(), mt940Sample(), mt940).has_value());
    EXPECT_EQ(mt940.payments.size(), 4);
    EXPECT_TRUE(mt940.rejected.empty());
}

TEST(BankFileFuzz, CamtSurvivesMutations)
{
    surviveMutations(*makeCamtFormat(), camtSample(), 20260301, 2500);
}

TEST(BankFileFuzz, Mt940SurvivesMutations)
{
    surviveMutations(*makeMt940Format(), mt940Sample(), 20260302, 1500);
}

TEST(BankFileFuzz, CamtCutAnywhereIsAnErrorUntilItsLastTag)
{
    surviveTruncation(*makeCamtFormat(), camtSample(), camtSample().lastIndexOf('>'));
}

TEST(BankFileFuzz, Mt940CutAnywhereIsAnErrorUntilItsClosingBalance)
{
    surviveTruncation(*makeMt940Format(), mt940Sample(), mt940Sample().indexOf(":62F:"));
}

} // namespace kluwen::intake
