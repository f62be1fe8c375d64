#pragma once
#include "app/layoutworker/request.h"

namespace kluwen::layoutworker
{

struct Point
{
    double x = 0;
    double y = 0; ///< upwards, as Graphviz has it
};

/// Lays out with Graphviz, without its configuration file and without drawing edges. False with the reason in
/// `problem` where Graphviz refuses.
bool layOut(const Request &request, std::vector<Point> &points, std::string &problem);

} // namespace kluwen::layoutworker
