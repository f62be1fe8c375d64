#pragma once
#include <iosfwd>
#include <string>
#include <utility>
#include <vector>

namespace kluwen::layoutworker
{

/// What the parent wants laid out; the format is described in core/layout/workerprotocol.h.
struct Request
{
    std::string engine;
    unsigned seed = 7;
    double spacing = 96; ///< points
    long memoryMb = 0;   ///< 0 = no limit
    int nodes = 0;
    std::vector<std::pair<int, int>> edges;
};

/// False where the request is not one; `problem` then says why.
bool readRequest(std::istream &input, Request &request, std::string &problem);

} // namespace kluwen::layoutworker
