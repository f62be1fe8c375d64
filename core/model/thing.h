#pragma once
#include "core/base/ids.h"
#include <QString>

namespace kluwen
{

/// Something a case is about; what is known of it are its statements.
struct Thing
{
    RecordId id;
    QString type;    ///< ThingType id
    QString caption; ///< first value of the type's caption properties; neutral; may be empty
    friend bool operator==(const Thing &, const Thing &) = default;
};

/// A tie between two things.
struct Link
{
    RecordId id;
    QString type; ///< LinkType id
    RecordId from;
    RecordId to;
    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace kluwen
