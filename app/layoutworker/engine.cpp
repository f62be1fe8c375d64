#include "app/layoutworker/engine.h"

#include <cstdio>
#include <gvc.h>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace kluwen::layoutworker
{

namespace
{

constexpr double pointsPerInch = 72;

/// The layout plugins are linked in, so that no configuration file and no plugin folder is ever looked for.
GVC_t *makeContext()
{
    static lt_symlist_t plugins[] = {
        {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
        {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
        {nullptr, nullptr},
    };
    return gvContextPlugins(plugins, 0);
}

/// The C interface takes char * and copies it.
void setDefault(Agraph_t *graph, int kind, std::string name, std::string value)
{
    agattr(graph, kind, name.data(), value.data());
}

std::string inches(double points)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", points / pointsPerInch);
    return text;
}

void setAttributes(Agraph_t *graph, const Request &request)
{
    const double symbol = 0.4 * request.spacing;
    setDefault(graph, AGNODE, "label", "");
    setDefault(graph, AGNODE, "shape", "circle");
    setDefault(graph, AGNODE, "fixedsize", "true");
    setDefault(graph, AGNODE, "width", inches(symbol));
    setDefault(graph, AGNODE, "height", inches(symbol));
    setDefault(graph, AGRAPH, "splines", "none");
    setDefault(graph, AGRAPH, "start", std::to_string(request.seed));
    setDefault(graph, AGRAPH, "pack", std::to_string(static_cast<int>(request.spacing / 2)));
    if (request.engine == "dot") {
        setDefault(graph, AGRAPH, "nodesep", inches(request.spacing - symbol));
        setDefault(graph, AGRAPH, "ranksep", inches(1.2 * request.spacing - symbol));
        if (request.edges.size() > 400) { // network simplex without a limit takes minutes here
            setDefault(graph, AGRAPH, "nslimit", "2");
            setDefault(graph, AGRAPH, "nslimit1", "2");
            setDefault(graph, AGRAPH, "mclimit", "0.5");
        }
    } else if (request.engine == "circo") {
        setDefault(graph, AGRAPH, "mindist", inches(0.6 * request.spacing));
    } else if (request.engine == "twopi") {
        setDefault(graph, AGRAPH, "ranksep", inches(1.5 * request.spacing));
    } else {
        setDefault(graph, AGEDGE, "len", inches(request.spacing));
        setDefault(graph, AGRAPH, "K", inches(request.spacing));
        setDefault(graph, AGRAPH, "overlap", "true");
    }
}

} // namespace

bool layOut(const Request &request, std::vector<Point> &points, std::string &problem)
{
    agseterr(AGERR);
    GVC_t *context = makeContext();
    std::string name = "network";
    Agraph_t *graph = agopen(name.data(), request.engine == "dot" ? Agstrictdirected : Agstrictundirected, nullptr);
    if (context == nullptr || graph == nullptr) {
        problem = "Graphviz cannot be set up";
        return false;
    }
    setAttributes(graph, request);
    std::vector<Agnode_t *> nodes;
    nodes.reserve(static_cast<size_t>(request.nodes));
    for (int i = 0; i < request.nodes; ++i) {
        std::string id = std::to_string(i);
        nodes.push_back(agnode(graph, id.data(), 1));
    }
    for (const auto &[from, to] : request.edges)
        agedge(graph, nodes[static_cast<size_t>(from)], nodes[static_cast<size_t>(to)], nullptr, 1);
    if (gvLayout(context, graph, request.engine.c_str()) != 0) {
        const char *said = aglasterr();
        problem = said != nullptr ? said : "Graphviz refused the network";
        return false;
    }
    points.reserve(nodes.size());
    for (Agnode_t *node : nodes)
        points.push_back({ND_coord(node).x, ND_coord(node).y});
    return true; // the process ends now: nothing is freed
}

} // namespace kluwen::layoutworker
