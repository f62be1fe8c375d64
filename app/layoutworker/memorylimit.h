#pragma once

namespace kluwen::layoutworker
{

/// Makes allocations of this process fail beyond that many megabytes. False where the system cannot: the worker then
/// runs without a limit.
bool limitMemory(long megabytes);

/// A crash leaves no core file behind: it would hold names and numbers of the case.
void quietCrashes();

} // namespace kluwen::layoutworker
