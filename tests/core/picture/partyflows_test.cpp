#include "core/picture/partyflows.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "tests/core/picture/oracle.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

QList<picture::Table> flowTables(const picture::Picture &made)
{
    QList<picture::Table> tables;
    for (const picture::Section &section : made.sections)
        if (section.id == u"flows"_s)
            for (const picture::Block &block : section.blocks)
                if (const auto *table = std::get_if<picture::Table>(&block))
                    tables << *table;
    return tables;
}

QStringList flowRows(const picture::Table &table)
{
    const Phrasebook book(Language::English);
    QStringList rows;
    for (const QList<picture::Phrase> &row : table.rows) {
        QStringList cells;
        for (const picture::Phrase &cell : row)
            cells << picture::textOf(cell, book);
        rows << cells.join(u" | "_s);
    }
    return rows;
}

picture::Picture flowsPicture(SampleCase &sample, const picture::PictureOptions &options)
{
    NoProgress progress;
    auto made = picture::buildPicture(sample.caseFile(), options, progress);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(*made);
}

} // namespace

TEST(PartyFlows, EverySumBetweenPartiesCanBeLookedUp)
{
    SampleCase sample;
    sample.addPayments();

    const QList<picture::Table> tables = flowTables(flowsPicture(sample, {}));

    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(flowRows(tables[0]), (QStringList{u"A | B | 1 | €300.00 | 6 October 2024 | 6 October 2024"_s,
                                                u"B | C | 1 | €200.00 | 7 October 2024 | 7 October 2024"_s}));
    EXPECT_EQ(flowRows(tables[1]), QStringList{u"A | 1 | €500.00 | 5 October 2024 | 5 October 2024"_s});
    EXPECT_TRUE(picture::textOf(tables[1].caption, Phrasebook(Language::English)).contains(u"together €500.00"_s));
    ASSERT_EQ(tables[0].citations.size(), 2);
    EXPECT_FALSE(tables[0].citations[0].isEmpty()) << "the statement of the bank";
}

TEST(PartyFlows, AnAccountCountsToItsHolder)
{
    SampleCase sample;
    sample.addPayments();
    auto edit = store::Edit::begin(sample.caseFile(), {"Say who holds the accounts", {}});
    ASSERT_TRUE(edit);
    sample.tie("account_holder", sample.firm, sample.a);
    sample.tie("account_holder", sample.firm, sample.b);
    sample.tie("account_holder", sample.helper, sample.c);
    ASSERT_TRUE(edit->commit());

    const QList<picture::Table> tables = flowTables(flowsPicture(sample, {}));

    ASSERT_EQ(tables.size(), 2);
    const QStringList rows = flowRows(tables[0]);
    ASSERT_EQ(rows.size(), 1) << "what a firm moves between its own accounts is paid to nobody";
    EXPECT_TRUE(rows[0].startsWith(u"Luchtbel B.V. | Bas Verzonnen | 1 | €200.00"_s)) << rows[0].toStdString();
}

TEST(PartyFlows, PaymentsWithWhomIsLeftOutAreNotCounted)
{
    SampleCase sample;
    sample.addPayments();
    picture::PictureOptions options;
    options.recipient = picture::recipientById(u"om"_s).value();
    options.leftOut = {sample.c};

    const QList<picture::Table> tables = flowTables(flowsPicture(sample, options));

    ASSERT_EQ(tables.size(), 2);
    const QStringList rows = flowRows(tables[0]);
    ASSERT_EQ(rows.size(), 1) << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows[0].startsWith(u"A | B | "_s));
}

TEST(PartyFlows, RandomCasesCountOnlyWhatTheRecipientMaySeeOnBothSides)
{
    NoProgress progress;
    qsizetype listed = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const RandomCase random(seed);
        picture::PictureOptions options = optionsOf(seed);
        options.layout = picture::templateOf(picture::Level::Tactical);
        options.texts = picture::Texts();
        const picture::CaseView view(random.contents,
                                     picture::decide(random.contents, picture::termsOf(random.contents, options)));
        qint64 allowed = 0;
        for (const picture::CasePayment &payment : random.contents.payments)
            if (view.contains(payment.row.payee) && (!payment.row.payer.isValid() || view.contains(payment.row.payer)))
                allowed += payment.row.minor;
        const auto made = picture::buildPicture(random.contents, options, progress);
        ASSERT_TRUE(made) << seed;
        qint64 told = 0;
        for (const picture::Table &table : flowTables(*made))
            for (const QList<picture::Phrase> &row : table.rows)
                for (const picture::Phrase &cell : row)
                    if (const auto *sum =
                            cell.arguments.isEmpty() ? nullptr : std::get_if<Money>(&cell.arguments.first())) {
                        told += sum->minor;
                        ++listed;
                    }
        EXPECT_LE(told, allowed) << seed;
    }
    EXPECT_GT(listed, 100);
}

} // namespace kluwen::test
