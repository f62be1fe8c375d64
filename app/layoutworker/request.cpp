#include "app/layoutworker/request.h"

#include <array>
#include <istream>

namespace kluwen::layoutworker
{

namespace
{

constexpr long long mostNodes = 10'000'000;
constexpr long long mostEdges = 100'000'000;

template<typename Value>
bool readField(std::istream &input, const char *name, Value &value)
{
    std::string word;
    return (input >> word) && word == name && (input >> value);
}

bool isEngine(const std::string &engine)
{
    constexpr std::array<const char *, 5> engines{"dot", "neato", "sfdp", "circo", "twopi"};
    for (const char *known : engines)
        if (engine == known)
            return true;
    return false;
}

} // namespace

bool readRequest(std::istream &input, Request &request, std::string &problem)
{
    int version = 0;
    if (!readField(input, "kluwen-layout", version) || version != 1) {
        problem = "the request is not of version 1";
        return false;
    }
    long long nodes = 0;
    long long edges = 0;
    const bool readable = readField(input, "engine", request.engine) && readField(input, "seed", request.seed) &&
                          readField(input, "spacing", request.spacing) &&
                          readField(input, "memory", request.memoryMb) && readField(input, "nodes", nodes) &&
                          readField(input, "edges", edges);
    if (!readable || !isEngine(request.engine) || !(request.spacing > 0) || nodes < 1 || nodes > mostNodes ||
        edges < 0 || edges > mostEdges) {
        problem = "the head of the request is wrong";
        return false;
    }
    request.nodes = static_cast<int>(nodes);
    for (long long i = 0; i < edges; ++i) {
        int from = -1;
        int to = -1;
        if (!(input >> from >> to) || from < 0 || to < 0 || from >= request.nodes || to >= request.nodes) {
            problem = "an edge of the request is wrong";
            return false;
        }
        request.edges.emplace_back(from, to);
    }
    std::string end;
    if (!(input >> end) || end != "end") {
        problem = "the request is broken off";
        return false;
    }
    return true;
}

} // namespace kluwen::layoutworker
