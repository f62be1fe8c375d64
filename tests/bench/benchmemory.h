#pragma once

namespace kluwen::bench
{

[[nodiscard]] double peakMegabytes(); ///< the most memory of this process since forgetPeak()
void forgetPeak();

} // namespace kluwen::bench
