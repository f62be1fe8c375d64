#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/records.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// The things of one type that one type of link ties to what is expanded, and that are not on the chart.
struct ExpansionChoice
{
    QString linkType; ///< "payments" for payments
    QString thingType;
    QList<RecordId> things; ///< the strongest ties first: most payments, most links
    friend bool operator==(const ExpansionChoice &, const ExpansionChoice &) = default;
};

/// Above so many things an expansion offers a sample or a group beside all of them.
inline constexpr qsizetype largestPlainExpansion = 50;

/// What expanding `from` would bring, the largest first; things in `present` are there already.
[[nodiscard]] Result<QList<ExpansionChoice>> readExpansion(store::CaseFile &caseFile, const QList<RecordId> &from,
                                                           const QSet<RecordId> &present, Progress &progress);

/// "Payments: 12 accounts", in the language of the screen.
[[nodiscard]] QString expansionText(const ExpansionChoice &choice);

} // namespace kluwen::ui
