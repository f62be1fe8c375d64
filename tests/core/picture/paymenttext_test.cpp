#include "core/picture/paymenttext.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using picture::readablePaymentText;

TEST(PaymentText, WhatABankWritesTwiceIsReadOnce)
{
    EXPECT_EQ(readablePaymentText(u"Storting geldautomaat Sprookjeshaven Omschrijving: Storting geldautomaat "
                                  "Sprookjeshaven Kenmerk: K000334"_s),
              u"Storting geldautomaat Sprookjeshaven; Kenmerk: K000334"_s);
    EXPECT_EQ(readablePaymentText(u"Omschrijving: Kapper Kenmerk: K002923"_s), u"Kapper; Kenmerk: K002923"_s);
    EXPECT_EQ(readablePaymentText(u"huur mei huur mei"_s), u"huur mei"_s);
    EXPECT_EQ(readablePaymentText(u"/REMI/Factuur 12/EREF/NOTPROVIDED"_s), u"Factuur 12; EREF: NOTPROVIDED"_s);
}

TEST(PaymentText, NothingElseIsLost)
{
    EXPECT_EQ(readablePaymentText(u"Factuur 20259455"_s), u"Factuur 20259455"_s);
    EXPECT_EQ(readablePaymentText(u"10 10"_s), u"10 10"_s);
    EXPECT_EQ(readablePaymentText(u"huur Omschrijving: borg Kenmerk: huur"_s), u"huur; borg; Kenmerk: huur"_s);
    EXPECT_EQ(readablePaymentText(u"zie mijn Omschrijving hiervoor"_s), u"zie mijn Omschrijving hiervoor"_s);
    EXPECT_EQ(readablePaymentText(u"dividend 50/50"_s), u"dividend 50/50"_s);
    EXPECT_EQ(readablePaymentText(u"Kenmerk:"_s), u"Kenmerk:"_s);
    EXPECT_EQ(readablePaymentText(QString()), QString());
}

} // namespace kluwen::test
