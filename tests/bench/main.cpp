#include "tests/bench/importbench.h"
#include "tests/bench/networkbench.h"
#include "tests/bench/tracebench.h"

#include <array>
#include <QCoreApplication>
#include <string_view>

namespace
{

struct Bench
{
    std::string_view name;
    void (*run)();
};
constexpr std::array<Bench, 4> benches{{{"import", kluwen::bench::importBench},
                                        {"trace", kluwen::bench::traceBench},
                                        {"measure", kluwen::bench::measureBench},
                                        {"layout", kluwen::bench::layoutBench}}};

} // namespace

/// kluwen_bench [NAME...]: all without names. One JSON line per figure.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const Bench &bench : benches) {
        const bool wanted =
            argc == 1 || std::any_of(argv + 1, argv + argc, [&bench](const char *name) { return bench.name == name; });
        if (wanted)
            bench.run();
    }
    return 0;
}
