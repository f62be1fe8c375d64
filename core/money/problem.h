#pragma once
#include "core/base/result.h"

namespace kluwen::money
{

/// A failure in one line, for the functions of this room.
[[nodiscard]] inline tl::unexpected<Error> problem(Error::Code code, const QString &message, const QString &remedy)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    return fail(error);
}

} // namespace kluwen::money
