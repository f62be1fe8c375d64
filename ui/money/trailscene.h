#pragma once
#include "core/money/tracing.h"
#include <QHash>
#include <QString>
#include <vector>

namespace kluwen::ui
{

/// One horizontal strip of a trail: a holder's account, all smaller accounts together, or the world outside the case.
struct TrailLane
{
    enum class Kind {
        Source, ///< where the traced money left
        Account,
        Rest,   ///< accounts too small to have a lane of their own
        Outside ///< counterparties outside the known accounts, cash taken out
    };
    Kind kind = Kind::Account;
    money::AccountIndex account = -1;            ///< -1 for Rest and Outside
    QString name;                                ///< empty for Rest and Outside and where it may not be shown
    int accounts = 1;                            ///< how many the lane stands for
    qint64 received = 0;                         ///< traced money, minor units
    qint64 remaining = 0;                        ///< traced money still there at the end
    std::vector<std::pair<qint64, qint64>> held; ///< (seconds, traced money held from then on)
};

/// Payments from one lane to another within one slice of time.
struct TrailBand
{
    int from = 0; ///< lane
    int to = 0;
    qint64 seconds = 0;       ///< weighted middle of the payments
    qint64 minor = 0;         ///< what was paid
    qint64 tainted = 0;       ///< of which traced money
    std::vector<size_t> rows; ///< in the ledger
};

/// A trail ready to be drawn: lanes from the source down, bands in order of time.
struct TrailScene
{
    Currency currency;
    money::Rule rule = money::Rule::ProRata;
    bool backwards = false;
    qint64 tainted = 0;
    qint64 firstSeconds = 0;
    qint64 lastSeconds = 0;
    std::vector<TrailLane> lanes;
    std::vector<TrailBand> bands;
    int smallBands = 0;         ///< too small and too many to be drawn
    qint64 smallTainted = 0;    ///< traced money in them
    bool roundsOutside = false; ///< what went outside is told in whole thousands, and on no day
    bool roundsSource = false;  ///< and so is what left the sources, because part of it went outside

    [[nodiscard]] bool isEmpty() const { return bands.empty(); }
};

struct TrailSceneOptions
{
    int lanes = 14; ///< accounts with a lane of their own, the source included
    int bands = 90; ///< at most; slices of time are widened up to a month, then the smallest are left out
    bool backwards = false;
    bool roundsOutside = false; ///< for a reader to whom exact sums and days would tell of what is withheld
};

/// Makes the scene of a trace that kept its payments. `names` are shown as they are; an account without one is shown
/// without a name.
[[nodiscard]] TrailScene makeTrailScene(const money::Ledger &ledger, const money::Trace &trace,
                                        const QHash<RecordId, QString> &names, const TrailSceneOptions &options = {});

} // namespace kluwen::ui
