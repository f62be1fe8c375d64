#pragma once
#include "core/base/clock.h"
#include "core/graph/networkbuilder.h"
#include "core/store/records.h"

namespace kluwen::ui
{

/// What is asked of the case: how some things hang together.
struct ConnectionQuestion
{
    enum class Kind {
        Shortest, ///< the shortest ways between two things
        All,      ///< all ways up to a number of links
        Sparest,  ///< few links that hold all the things together
        AllShortest,
        Common ///< things tied to several of them
    };
    Kind kind = Kind::Shortest;
    QList<RecordId> things; ///< in the order chosen; a way leads from each to every later one
    int longest = 4;        ///< links, for All
    bool inTime = false;    ///< days never go back along a way
    bool alongArrows = false;
    QSet<QString> linkTypes;                                                     ///< empty = all
    Grading minimum{'X', 4};                                                     ///< of a link; payments have none
    graph::NetworkFilter::Money money = graph::NetworkFilter::Money::PerAccount; ///< per account, or none
};

/// One answer: a way, a connecting part or a common neighbour.
struct FoundConnection
{
    QString text;            ///< the things, in order
    QString detail;          ///< the links between them, with days where the question was in time
    int links = 0;           ///< links of a way; for a common neighbour, to how many things it is tied
    QSet<RecordId> records;  ///< things and links, for the selection
    QList<RecordId> inOrder; ///< things in order
};

struct ConnectionAnswer
{
    QList<FoundConnection> found;
    bool isComplete = true; ///< false: there are more
    int parts = 1;          ///< for the connecting kinds: in how many parts the things fall
};

inline constexpr int mostConnections = 500; ///< answers in the list

/// Reads the case and answers, on a worker. Things that are not in the network asked for are left out.
[[nodiscard]] Result<ConnectionAnswer> findConnections(const QString &path, const Clock &clock,
                                                       const ConnectionQuestion &question, Language language,
                                                       Progress &progress);

} // namespace kluwen::ui
