#pragma once
#include "core/base/error.h"
#include <tl/expected.hpp>

namespace kluwen
{

/// The answer of everything that can fail: a value or an Error. Exceptions stay inside the room that meets them.
template<typename T>
using Result = tl::expected<T, Error>;

/// Wraps an error so that it converts to any Result: `return fail({.code = ..., .message = Tr::tr("...")});`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace kluwen
