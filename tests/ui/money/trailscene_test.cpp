#include "ui/money/trailscene.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

namespace
{

/// 1 pays 2 on day 0, 2 pays outside on day 1 and 3 on day 2.
money::Ledger oneOutside()
{
    money::Ledger ledger;
    ledger.currency = euro();
    ledger.accounts = {RecordId(1), RecordId(2), RecordId(3)};
    ledger.ids = {PaymentId(1), PaymentId(2), PaymentId(3)};
    ledger.payer = {0, 1, 1};
    ledger.payee = {1, -1, 2};
    ledger.seconds = {0, 86'400, 2 * 86'400};
    ledger.minor = {100'000, 31'415, 40'000};
    return ledger;
}

money::Trace traceOf(const money::Ledger &ledger)
{
    money::Trace trace;
    trace.currency = ledger.currency;
    trace.tainted = 100'000;
    trace.leftCase = 31'415;
    for (size_t row = 0; row < ledger.size(); ++row)
        trace.payments.push_back({row, ledger.minor[row], row == 0 ? 1 : 2});
    return trace;
}

} // namespace

TEST(TrailScene, OfWhatIsWithheldNoDayAndNoAmountCanBeSeen)
{
    const money::Ledger ledger = oneOutside();
    const money::Trace trace = traceOf(ledger);
    const auto sceneFor = [&](bool isReduced) {
        ui::TrailSceneOptions options;
        options.roundsOutside = isReduced;
        return ui::makeTrailScene(ledger, trace, {}, options);
    };

    const ui::TrailScene own = sceneFor(false);
    ASSERT_EQ(own.bands.size(), 3U);
    ASSERT_EQ(own.lanes.back().kind, ui::TrailLane::Kind::Outside);
    EXPECT_FALSE(own.lanes[1].held.empty());

    const ui::TrailScene reduced = sceneFor(true);
    ASSERT_EQ(reduced.bands.size(), 2U);
    for (const ui::TrailBand &band : reduced.bands)
        EXPECT_NE(reduced.lanes[static_cast<size_t>(band.to)].kind, ui::TrailLane::Kind::Outside);
    EXPECT_TRUE(reduced.lanes[1].held.empty()) << "its fall tells the same";
    EXPECT_FALSE(reduced.lanes[2].held.empty());
    EXPECT_EQ(reduced.lanes.back().received, 31'415) << "is rounded where it is told";
}

} // namespace kluwen::test
