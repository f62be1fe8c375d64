#include "core/intake/dialect.h"
#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>
#include <QStringList>
#include <random>

using namespace kluwen;
using namespace kluwen::intake;

namespace
{

/// One small good file of every format of this room's tables and networks.
QByteArrayList goodFiles()
{
    return {
        "date,from,to,amount,currency,description\n2024-03-05,A,B,1234.50,USD,\"a "
        "\"\"b\"\"\"\n05/03/2024,A,B,\"1,5\",EUR,x\n",
        "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";\"Bedrag "
        "(EUR)\";\"Mutatiesoort\";"
        "\"Mededelingen\"\n\"20240305\";\"P\";\"NL1\";\"NL2\";\"GT\";\"Af\";\"1234,50\";\"O\";\"x\"\n",
        "123456789\tEUR\t20240301\t100,00\t90,00\t20240301\t-10,00\tSEPA Overboeking  IBAN: NL2  BIC: X  Naam: P  "
        "Omschrijving: h\n"
        "123456789\tEUR\t20240301\t90,00\t80,00\t20240301\t-10,00\tBEA   NR:A 30.12.21/09.15 W,PAS1 X\n",
        "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment "
        "Currency,Payment "
        "Format,Is Laundering\n2022/09/01 00:20,0010,8000A,03208,8001B,100.00,US Dollar,110.25,Euro,Wire,0\n",
        "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n{\"id\":\"q\",\"schema\":\"Payment\","
        "\"properties\":"
        "{\"payer\":[\"p\"],\"amountEur\":[\"1.5\"],\"date\":[\"2011-12-29\"]}}\n",
        "<graphml><key id=\"w\" attr.name=\"weight\"/><graph><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" "
        "target=\"b\"><data "
        "key=\"w\">2</data></edge></graph></graphml>",
        "0 1 5\n0 2 1\n1 2 3\n",
        "KvK-nummer;Naam;Rechtsvorm\n90001234;Voorbeeld;bv\n",
    };
}

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    constexpr std::string_view spice = "\"\",;\t\n\r\0\xff\xc3-9.{}[]<>&=#%\x80";
    const int changes = 1 + static_cast<int>(random() % 6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
        const char character = spice[random() % spice.size()];
        switch (random() % 5) {
        case 0:
            bytes[at] = character;
            break;
        case 1:
            bytes.insert(at, character);
            break;
        case 2:
            bytes.remove(at, 1 + static_cast<qsizetype>(random() % 8));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, static_cast<qsizetype>(random() % 40)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

TEST(Fuzz, NoMutationOfAFileMakesAReaderCrashOrKeepSilent)
{
    std::mt19937 random(20260303); // a fixed seed: the same files every time
    const QByteArrayList files = goodFiles();
    for (int round = 0; round < 60; ++round) {
        for (const QByteArray &file : files) {
            const QByteArray bytes = mutated(file, random);
            const Format *format = recognise(bytes);
            if (!format)
                format = recognise(file);
            ASSERT_NE(format, nullptr) << file.constData();
            test::RecordingSink sink;
            const auto done = test::readBytes(*format, bytes, sink);
            if (!done) {
                EXPECT_FALSE(done.error().message.isEmpty());
                continue;
            }
            for (const auto &payment : sink.payments)
                EXPECT_GE(payment.minor, 0);
            for (const RejectedRow &row : sink.rejected) {
                EXPECT_GT(row.line, 0);
                EXPECT_LE(row.raw.size(), 2000U);
            }
        }
    }
}
