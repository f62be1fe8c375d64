#include "app/layoutworker/memorylimit.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace kluwen::layoutworker
{

#if defined(__unix__) || defined(__APPLE__)

bool limitMemory(long megabytes)
{
    const auto bytes = static_cast<rlim_t>(megabytes) * 1024 * 1024;
    const rlimit limit{bytes, bytes};
    return setrlimit(RLIMIT_AS, &limit) == 0;
}

void quietCrashes()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

#else

bool limitMemory(long)
{
    return false;
}

void quietCrashes() {}

#endif

} // namespace kluwen::layoutworker
