#pragma once
#include "core/model/schema.h"

namespace kluwen::ui
{

/// A link type that the schema allows between two things, and which way it runs.
struct LinkChoice
{
    QString type;
    bool outgoing = true; ///< from the first thing to the second
    friend bool operator==(const LinkChoice &, const LinkChoice &) = default;
};

/// What may link things of these types; what the schema made for them first, what fits any two last.
[[nodiscard]] QList<LinkChoice> linkChoices(const QString &from, const QString &to);

} // namespace kluwen::ui
