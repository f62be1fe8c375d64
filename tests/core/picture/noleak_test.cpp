#include "core/picture/caseview.h"
#include "tests/core/picture/oracle.h"
#include "tests/core/picture/words.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

namespace
{

/// What the sections of a picture, of whatever template, could print.
QString wordsOfView(const picture::Contents &contents, picture::PictureOptions options)
{
    options.texts = picture::textsFromJson(contents.documents.value(picture::textsKey(options.layout->id))).value();
    const picture::CaseView view(contents, picture::decide(contents, picture::termsOf(contents, options)));
    QStringList words;
    for (const Thing &thing : view.things()) {
        words << thing.caption;
        for (const Statement &statement : view.of(thing.id))
            words << statement.value << statement.raw;
    }
    for (const Link &link : view.links())
        for (const Statement &statement : view.of(link.id))
            words << statement.value << statement.raw;
    for (const Source &source : view.sources())
        words << source.title << source.fileName;
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST(NoLeak, NothingWithheldIsInThousandsOfCases)
{
    NoProgress progress;
    qsizetype searched = 0;
    int made = 0;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        const RandomCase random(seed);
        const picture::PictureOptions options = optionsOf(seed);
        const Oracle oracle(random, options);
        QString words = wordsOfView(random.contents, options);
        if (seed % 3 == 0) {
            const auto picture = picture::buildPicture(random.contents, options, progress);
            ASSERT_TRUE(picture) << seed << ' ' << picture.error().text().toStdString();
            words += wordsOf(*picture);
        }
        const QString found = oracle.foundIn(words);
        ASSERT_EQ(found, QString())
            << words.mid(std::max<qsizetype>(0, words.indexOf(found) - 80), 160).toStdString() << "\nseed " << seed
            << ", recipient " << (options.recipient ? options.recipient->id : QStringLiteral("own team")).toStdString()
            << ", template " << options.layout->id.toStdString();
        searched += oracle.size();
        ++made;
    }
    EXPECT_EQ(made, 3000);
    EXPECT_GT(searched, 20'000) << "the cases hold too little to find anything in";
}

TEST(NoLeak, WhatMayGoIsThere)
{
    // A filter that lets nothing through would pass the test above.
    NoProgress progress;
    int named = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const RandomCase random(seed);
        picture::PictureOptions options;
        options.recipient = picture::recipientById(QStringLiteral("om")).value();
        const auto picture = picture::buildPicture(random.contents, options, progress);
        ASSERT_TRUE(picture);
        named += wordsOf(*picture).contains(QStringLiteral("Voorq")) ? 1 : 0;
    }
    EXPECT_GT(named, 100);
}

TEST(NoLeak, APaymentIsCitedOnlyWhereBothOfItsEndsMayBeSeen)
{
    NoProgress progress;
    qsizetype listed = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const RandomCase random(seed);
        picture::PictureOptions options = optionsOf(seed);
        options.layout = picture::templateOf(picture::Level::Tactical);
        options.texts =
            picture::textsFromJson(random.contents.documents.value(picture::textsKey(options.layout->id))).value();
        const picture::CaseView view(random.contents,
                                     picture::decide(random.contents, picture::termsOf(random.contents, options)));
        QSet<qint64> allowed;
        for (const picture::CasePayment &payment : random.contents.payments)
            if (view.contains(payment.row.payee) && (!payment.row.payer.isValid() || view.contains(payment.row.payer)))
                allowed.insert(payment.row.minor);
        const auto made = picture::buildPicture(random.contents, options, progress);
        ASSERT_TRUE(made) << seed;
        for (const picture::Section &section : made->sections)
            for (const picture::Block &block : section.blocks) {
                const auto *table = std::get_if<picture::Table>(&block);
                if (!table || QLatin1String(table->caption.key) !=
                                  QLatin1String("Payments that the texts cite; of a series, as examples"))
                    continue;
                for (const QList<picture::Phrase> &row : table->rows) {
                    ASSERT_TRUE(std::holds_alternative<Money>(row[4].arguments.first()));
                    EXPECT_TRUE(allowed.contains(std::get<Money>(row[4].arguments.first()).minor)) << seed;
                    ++listed;
                }
            }
    }
    EXPECT_GT(listed, 30);
}

TEST(NoLeak, SamePictureTwice)
{
    NoProgress progress;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const auto once = picture::buildPicture(RandomCase(seed).contents, optionsOf(seed), progress);
        const auto again = picture::buildPicture(RandomCase(seed).contents, optionsOf(seed), progress);
        ASSERT_TRUE(once && again);
        EXPECT_EQ(wordsOf(*once), wordsOf(*again)) << seed;
    }
}

} // namespace kluwen::test
