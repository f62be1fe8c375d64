#include "tests/bench/chartbench.h"
#include "tests/bench/importbench.h"
#include "tests/bench/moneybench.h"
#include "tests/bench/networkbench.h"
#include "tests/bench/openbench.h"
#include "tests/bench/patternsbench.h"
#include "tests/bench/picturebench.h"
#include "tests/bench/tracebench.h"

#include <array>
#include <QApplication>
#include <string_view>

namespace
{

struct Bench
{
    std::string_view name;
    void (*run)();
};
constexpr std::array<Bench, 11> benches{{{"import", kluwen::bench::importBench},
                                         {"open", kluwen::bench::openBench},
                                         {"trace", kluwen::bench::traceBench},
                                         {"money", kluwen::bench::moneyBench},
                                         {"moneyviews", kluwen::bench::moneyViewBench},
                                         {"patterns", kluwen::bench::patternsBench},
                                         {"measure", kluwen::bench::measureBench},
                                         {"layout", kluwen::bench::layoutBench},
                                         {"chart", kluwen::bench::chartBench},
                                         {"picture", kluwen::bench::pictureBench},
                                         {"connections", kluwen::bench::connectionBench}}};

} // namespace

/// kluwen_bench [NAME...]: all without names. One JSON line per figure.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--open")
        return kluwen::bench::openInWindow(QString::fromLocal8Bit(argv[2]));
    for (const Bench &bench : benches) {
        const bool wanted =
            argc == 1 || std::any_of(argv + 1, argv + argc, [&bench](const char *name) { return bench.name == name; });
        if (wanted)
            bench.run();
    }
    return 0;
}
