#include "engine/plan/plan.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>
#include <iterator>

#include "engine/core/cases.h"

namespace redbanner {
namespace {

using Inputs = std::vector<NodeIndex>;

template <class Parts>
Inputs each_of(const Parts& parts) {
  Inputs inputs;
  for (const auto& part : parts) inputs.push_back(part.of);
  return inputs;
}

void add(Inputs& inputs, const std::optional<NodeIndex>& input) {
  if (input) inputs.push_back(*input);
}

Inputs inputs_of_gather(const Gather& gather) {
  Inputs inputs = {gather.of};
  add(inputs, gather.where);
  add(inputs, gather.less_highest);
  add(inputs, gather.less_lowest);
  return inputs;
}

Inputs inputs_of_among(const Among& among) {
  Inputs inputs = inputs_of_gather(among.what);
  inputs.push_back(among.group);
  return inputs;
}

Inputs inputs_of_order(const Order& order) {
  Inputs inputs = each_of(order.keys);
  inputs.push_back(order.group);
  add(inputs, order.ranked);
  add(inputs, order.ranked_last);
  if (order.decided) {
    inputs.push_back(order.decided->by);
    add(inputs, order.decided->contest);
  }
  return inputs;
}

Inputs inputs_of_take(const Take& take) {
  Inputs inputs = {take.order};
  for (const auto& condition : take.conditions) {
    inputs.push_back(condition.holds);
    add(inputs, condition.value);
  }
  add(inputs, take.number);
  return inputs;
}

// An edge leads from a node to what it reads.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

Graph graph_of(const Plan& plan) {
  Graph graph(plan.nodes.size());
  for (std::size_t node = 0; node < plan.nodes.size(); ++node)
    for (const NodeIndex input : inputs_of(plan.nodes[node].operation))
      boost::add_edge(node, at(input), graph);
  return graph;
}

// Remembers the first edge that leads back to a vertex on the way to it, and who found whom.
struct FirstCycle : boost::default_dfs_visitor {
  std::vector<Vertex>* found_by;
  std::vector<NodeIndex>* cycle;

  void tree_edge(const Graph::edge_descriptor& edge, const Graph& graph) const {
    (*found_by)[target(edge, graph)] = source(edge, graph);
  }
  void back_edge(const Graph::edge_descriptor& edge, const Graph& graph) const {
    if (!cycle->empty()) return;
    const Vertex begin = target(edge, graph);
    for (Vertex node = source(edge, graph); node != begin; node = (*found_by)[node])
      cycle->push_back(NodeIndex{static_cast<std::uint32_t>(node)});
    cycle->push_back(NodeIndex{static_cast<std::uint32_t>(begin)});
    std::ranges::reverse(*cycle);
  }
};

std::vector<NodeIndex> cycle_in(const Graph& graph) {
  std::vector<Vertex> found_by(num_vertices(graph));
  std::vector<NodeIndex> cycle;
  FirstCycle visitor;
  visitor.found_by = &found_by;
  visitor.cycle = &cycle;
  boost::depth_first_search(graph, boost::visitor(visitor));
  return cycle;
}

}  // namespace

std::vector<NodeIndex> inputs_of(const Operation& operation) {
  return std::visit(Cases{
                        [](const Recorded&) { return Inputs{}; },
                        [](const RowName&) { return Inputs{}; },
                        [](const RaterGroup&) { return Inputs{}; },
                        [](const OwnRater&) { return Inputs{}; },
                        [](const Attribute&) { return Inputs{}; },
                        [](const ActiveMonths&) { return Inputs{}; },
                        [](const Group&) { return Inputs{}; },
                        [](const Availability&) { return Inputs{}; },
                        [](const Nomination&) { return Inputs{}; },
                        [](const Settled&) { return Inputs{}; },
                        [](const Constant&) { return Inputs{}; },
                        [](const Sum& sum) { return each_of(sum.parts); },
                        [](const Product& product) {
                          return Inputs{product.left, product.right};
                        },
                        [](const Quotient& quotient) {
                          return Inputs{quotient.dividend, quotient.divisor};
                        },
                        [](const Extreme& extreme) { return extreme.of; },
                        [](const Absolute& absolute) { return Inputs{absolute.of}; },
                        [](const Round& round) { return Inputs{round.of}; },
                        [](const Power& power) {
                          return Inputs{power.base, power.exponent};
                        },
                        [](const Logarithm& logarithm) { return Inputs{logarithm.of}; },
                        [](const Exponential& exponential) { return Inputs{exponential.of}; },
                        [](const Compare& compare) {
                          return Inputs{compare.left, compare.right};
                        },
                        [](const Logic& logic) { return logic.of; },
                        [](const Select& select) {
                          return Inputs{select.condition, select.then, select.otherwise};
                        },
                        [](const Lookup& lookup) { return Inputs{lookup.key}; },
                        [](const Decide& decide) { return decide.keys; },
                        [](const Interpolate& interpolate) { return Inputs{interpolate.of}; },
                        [](const Given& given) {
                          return Inputs{given.of, given.availability};
                        },
                        [](const Replace& replace) { return Inputs{replace.of}; },
                        [](const HasState& has_state) { return Inputs{has_state.of}; },
                        [](const Gather& gather) { return inputs_of_gather(gather); },
                        [](const Assemble& assemble) { return each_of(assemble.parts); },
                        [](const Spread& spread) { return Inputs{spread.of}; },
                        [](const Fetch& fetch) { return Inputs{fetch.of}; },
                        [](const Partition& partition) { return partition.keys; },
                        [](const Among& among) { return inputs_of_among(among); },
                        [](const Numbered& numbered) {
                          return Inputs{numbered.of, numbered.group};
                        },
                        [](const Order& order) { return inputs_of_order(order); },
                        [](const Take& take) { return inputs_of_take(take); },
                    },
                    operation);
}

std::optional<NodeIndex> Plan::find(const Origin& origin) const {
  const auto found = std::find_if(nodes.rbegin(), nodes.rend(),
                                  [&](const Node& node) { return node.origin == origin; });
  if (found == nodes.rend()) return std::nullopt;
  return NodeIndex{static_cast<std::uint32_t>(std::distance(found, nodes.rend()) - 1)};
}

std::optional<NodeIndex> PlanIndex::find(const Origin& origin) const {
  const auto behind = std::ranges::upper_bound(by_origin, origin, {}, &Place::first);
  if (behind == by_origin.begin() || std::prev(behind)->first != origin) return std::nullopt;
  return std::prev(behind)->second;
}

PlanIndex index_of(const Plan& plan) {
  PlanIndex index;
  index.by_origin.reserve(plan.nodes.size());
  for (std::size_t node = 0; node < plan.nodes.size(); ++node)
    index.by_origin.emplace_back(plan.nodes[node].origin,
                                 NodeIndex{static_cast<std::uint32_t>(node)});
  std::ranges::sort(index.by_origin);
  return index;
}

Schedule order_of(const Plan& plan) {
  const Graph graph = graph_of(plan);
  Schedule schedule;
  if (schedule.cycle = cycle_in(graph); !schedule.cycle.empty()) return schedule;
  // Boost finishes a node after all that its edges lead to: here, what it reads.
  std::vector<Vertex> finished;
  boost::topological_sort(graph, std::back_inserter(finished));
  for (const Vertex node : finished)
    schedule.order.push_back(NodeIndex{static_cast<std::uint32_t>(node)});
  return schedule;
}

}  // namespace redbanner
