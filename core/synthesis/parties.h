#pragma once
#include "core/synthesis/random.h"
#include <QByteArray>
#include <QList>
#include <QString>

namespace kluwen::synthesis
{

struct Role
{
    QString person; ///< key in the parties file
    QString role;   ///< role code of the schema
};

/// The people and companies of a synthetic case as FollowTheMoney JSON lines, and the truth about them.
struct Parties
{
    QByteArray lines;
    QList<Role> roles;
    QList<std::pair<QString, QString>> doubles; ///< two keys, one person
};

/// Account numbers 0 .. accounts - 1 each get a holder. Names are made of syllables and belong to nobody.
[[nodiscard]] Parties makeParties(Random &random, int persons, int companies, int accounts);

} // namespace kluwen::synthesis
