// kluwen-layout: lays one network out with Graphviz in a process of its own, because Graphviz is not thread-safe,
// cannot be stopped and may crash. Reads a request on standard input, answers on standard output (see
// core/layout/workerprotocol.h). Uses neither Qt nor the rest of the house: Graphviz's licence does not mix with
// theirs.
#include "app/layoutworker/engine.h"
#include "app/layoutworker/memorylimit.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <new>

namespace
{

using namespace kluwen::layoutworker;

/// Ends without destructors: after Graphviz there is nothing worth tidying.
[[noreturn]] void end(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

[[noreturn]] void refuse(std::string problem)
{
    std::replace(problem.begin(), problem.end(), '\n', ' ');
    std::printf("error %s\n", problem.c_str());
    end(2);
}

void answer(const std::vector<Point> &points)
{
    std::printf("positions %zu\n", points.size());
    for (const Point &point : points)
        std::printf("%.6f %.6f\n", point.x, point.y);
    std::printf("end\n");
}

} // namespace

int main()
{
    quietCrashes();
    std::ios::sync_with_stdio(false);
    std::set_new_handler([] { refuse("memory"); });
    Request request;
    std::string problem;
    if (!readRequest(std::cin, request, problem))
        refuse(problem);
    if (request.memoryMb > 0)
        limitMemory(request.memoryMb);
    std::printf("progress 1 3\n");
    std::fflush(stdout);
    std::vector<Point> points;
    if (!layOut(request, points, problem))
        refuse(problem);
    std::printf("progress 2 3\n");
    answer(points);
    end(0);
}
