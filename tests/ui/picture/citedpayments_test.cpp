#include "core/picture/citations.h"
#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "ui/base/casesession.h"
#include "ui/picture/citepicker.h"
#include "ui/picture/pages.h"
#include "ui/picture/paymentsearch.h"

#include <gtest/gtest.h>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

bool stands(const ui::Pages &pages, const QString &text)
{
    return std::any_of(pages.pages.begin(), pages.pages.end(),
                       [&text](const ui::Page &page) { return page.texts.join(QLatin1Char('\n')).contains(text); });
}

} // namespace

TEST(CitedPayments, StandInATableOfTheirOwnInBothLanguages)
{
    SampleCase sample;
    sample.addPayments();
    const QList<Payment> money = sample.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 10).value();
    picture::PictureOptions options;
    options.texts = picture::Texts();
    const QString text = u"Er is geld gestort "_s + picture::citationMark(money.first().id);
    options.texts->judgements << picture::KeyJudgement{picture::freeText(text, text), {}, {}, {}};
    NoProgress progress;
    const auto made = picture::buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made);

    const ui::Pages dutch = ui::layOutPages(*made, Language::Dutch);
    const ui::Pages english = ui::layOutPages(*made, Language::English);

    EXPECT_TRUE(stands(english, u"Payments that the texts cite; of a series, as examples"_s));
    EXPECT_TRUE(stands(english, u"cash deposit"_s));
    EXPECT_TRUE(stands(english, u"5 October 2024"_s));
    EXPECT_TRUE(stands(english, u"gestort [2]"_s));
    EXPECT_TRUE(stands(dutch, u"5 oktober 2024"_s));
    EXPECT_FALSE(stands(english, u"[p"_s));
}

TEST(PaymentSearch, WhatIsRememberedOfAPaymentIsTakenApart)
{
    const ui::PaymentWish wish = ui::paymentWish(u"Nevélburg  35.000,00 2025-06"_s);
    EXPECT_EQ(wish.words, QStringList{u"nevelburg"_s});
    EXPECT_EQ(wish.minor, 3'500'000);
    EXPECT_EQ(wish.since, QDate(2025, 6, 1));
    EXPECT_EQ(wish.until, QDate(2025, 6, 30));

    EXPECT_EQ(ui::paymentWish(u"€35,000"_s).minor, 3'500'000);
    EXPECT_EQ(ui::paymentWish(u"1.234,5"_s).minor, 123'450);
    EXPECT_EQ(ui::paymentWish(u"0,99"_s).minor, 99);
    EXPECT_EQ(ui::paymentWish(u"3-6-2025"_s).until, QDate(2025, 6, 3));
    EXPECT_EQ(ui::paymentWish(u"0248"_s).words, QStringList{u"0248"_s}) << "the end of the number of an account";
    EXPECT_EQ(ui::paymentWish(u"0248"_s).minor, -1);
}

TEST(PaymentSearch, PaymentsAreFoundByAccountsAmountDayAndDescription)
{
    SampleCase sample;
    sample.addPayments(); // cash 500.00 to A on 5 October 2024, then A to B 300.00, B to C 200.00, a day apart
    auto edit = store::Edit::begin(sample.caseFile(), {"Name a holder", {}});
    ASSERT_TRUE(edit);
    sample.state(sample.b, "account", "holder_name", "Nevelburg Trading", Handling::H0);
    ASSERT_TRUE(edit->commit());
    ui::PaymentSearch search(sample.caseFile());
    NoProgress progress;
    const auto amounts = [&search, &progress](const QString &words) {
        const auto found = search.find(ui::paymentWish(words), 10, progress);
        EXPECT_TRUE(found);
        QList<qint64> minor;
        for (const Payment &payment : found.value_or(QList<Payment>()))
            minor << payment.minor;
        return minor;
    };

    EXPECT_EQ(amounts(u"nevelburg"_s), (QList<qint64>{30000, 20000}));
    EXPECT_EQ(amounts(u"trading 300"_s), QList<qint64>{30000});
    EXPECT_EQ(amounts(u"500,00"_s), QList<qint64>{50000});
    EXPECT_EQ(amounts(u"2024-10-06"_s), QList<qint64>{30000});
    EXPECT_EQ(amounts(u"2024-10"_s).size(), 3);
    EXPECT_EQ(amounts(u"payment 200"_s), QList<qint64>{20000}) << "as the bank wrote it";
    EXPECT_TRUE(amounts(u"nevelburg 500"_s).isEmpty());
    EXPECT_TRUE(amounts(u"nobody"_s).isEmpty());
}

TEST(CitePicker, OffersPaymentsOfTheSelectionAndOfASearch)
{
    SampleCase sample;
    sample.addPayments();
    const QString path = sample.caseFile().path();
    auto opened = store::CaseFile::openReader(path, sample.clock());
    ASSERT_TRUE(opened);
    ui::CaseSession session(std::move(*opened), sample.clock());
    const QList<Payment> money = session.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 10).value();
    ASSERT_EQ(money.size(), 3);
    session.selection().setPayments({money[1].id});

    ui::Jobs jobs;
    ui::CitePicker picker(session, jobs);
    const auto isFound = [&picker] { return !picker.isSearching(); };
    ASSERT_TRUE(QTest::qWaitFor(isFound, 20'000));
    ASSERT_EQ(picker.list().count(), 1);
    EXPECT_TRUE(picker.list().item(0)->text().contains(u"A \u2192 B"_s)) << picker.list().item(0)->text().toStdString();
    picker.search(u"nobody"_s);
    picker.search(u"500,00"_s); // overtakes the other
    ASSERT_TRUE(QTest::qWaitFor(isFound, 20'000));
    ASSERT_EQ(picker.list().count(), 1);
    QSignalSpy statements(&picker, &ui::CitePicker::chosen);
    QList<PaymentId> chosen;
    QObject::connect(&picker, &ui::CitePicker::paymentChosen, &picker, [&](PaymentId id) { chosen << id; });
    Q_EMIT picker.list().itemActivated(picker.list().item(0));

    EXPECT_EQ(chosen, QList<PaymentId>{money[0].id});
    EXPECT_EQ(statements.count(), 0);
}

} // namespace kluwen::test
