#include "core/intake/mirror.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;

namespace
{

store::BulkImport::Draft payment(qint64 minor)
{
    store::BulkImport::Draft draft;
    draft.payer = RecordId(1);
    draft.payee = RecordId(2);
    draft.at = Moment{86400 * 100, false};
    draft.minor = minor;
    draft.currency = euro();
    return draft;
}

} // namespace

TEST(Mirror, ThePaymentOfTwoStatementsIsOne)
{
    Mirror mirror;

    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Payer));
    EXPECT_TRUE(mirror.meets(payment(100), StatedBy::Payee));
    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Payee)) << "a third one is another payment";
}

TEST(Mirror, TwoEqualPaymentsOfOneStatementStayTwo)
{
    Mirror mirror;

    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Payer));
    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Payer));
    EXPECT_TRUE(mirror.meets(payment(100), StatedBy::Payee));
    EXPECT_TRUE(mirror.meets(payment(100), StatedBy::Payee));
}

TEST(Mirror, AListOfPaymentsIsNobodysStatement)
{
    Mirror mirror;

    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Neither));
    EXPECT_FALSE(mirror.meets(payment(100), StatedBy::Neither));
}
