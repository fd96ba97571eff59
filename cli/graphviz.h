#pragma once

#include <string>

namespace redbanner {

// Draws a graph in the language of Graphviz as SVG, by its program `dot`. Throws Failure, naming
// the file that the picture is for, where that is not installed or fails.
std::string drawn_as_svg(const std::string& graph, const std::string& file);

}  // namespace redbanner
