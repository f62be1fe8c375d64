#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include "core/model/grading.h"
#include <QDate>
#include <QSet>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::graph
{

/// Which part of the case becomes a network; everything that is not set does not restrict.
struct NetworkFilter
{
    enum class Money {
        None,       ///< no payments
        PerAccount, ///< one tie per pair of accounts and currency
        PerHolder   ///< an account with one holder, by a tie or by the name its bank gives (holdersByName), is folded
                  ///< into it; without holder, or with several, it stands for itself, so that no money is counted twice
    };
    QSet<QString> thingTypes; ///< empty = all
    QSet<QString> linkTypes;  ///< empty = all
    QSet<RecordId> things;    ///< empty = all
    QDate since;              ///< payments from this day on
    QDate until;
    QDate asOf;              ///< ties not valid on that day are marked past; invalid = nothing is past
    Grading minimum{'X', 4}; ///< ties graded worse are left out
    qint64 minimumSum = 0;   ///< money ties below are left out, minor units
    Money money = Money::PerAccount;
    friend bool operator==(const NetworkFilter &, const NetworkFilter &) = default;
};

[[nodiscard]] QString toJson(const NetworkFilter &filter); ///< neutral, kept in charts
[[nodiscard]] NetworkFilter networkFilterFromJson(const QString &json);

/// Builds the snapshot from the case; nodes in order of thing id, links in order of id, then money ties from payer to
/// payee. A tie is as sure as its best `tie` statement: B2 or better is confirmed; no statement, or the value
/// "suspected" in all of them, is suspected. Money ties are not graded and always confirmed.
[[nodiscard]] Result<Network> buildNetwork(store::CaseFile &caseFile, const NetworkFilter &filter, Progress &progress);

/// Reads GraphML, or an edge list with `source target [weight]` per line (any delimiter, # and % comments, optional
/// header), without a case. Unreadable for a file that cannot be read, Malformed with the line for wrong contents.
[[nodiscard]] Result<Network> readNetworkFile(const QString &path, Progress &progress);

} // namespace kluwen::graph
