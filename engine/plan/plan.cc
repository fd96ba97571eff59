#include "engine/plan/plan.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>
#include <iterator>

#include "engine/core/cases.h"

namespace redbanner {
namespace {

using Places = std::vector<NodeIndex*>;

template <class Parts>
Places each_of(Parts& parts) {
  Places places;
  for (auto& part : parts) places.push_back(&part.of);
  return places;
}

Places all_of(std::vector<NodeIndex>& nodes) {
  Places places;
  for (NodeIndex& node : nodes) places.push_back(&node);
  return places;
}

void add(Places& places, std::optional<NodeIndex>& input) {
  if (input) places.push_back(&*input);
}

Places inputs_of_gather(Gather& gather) {
  Places places = {&gather.of};
  add(places, gather.where);
  add(places, gather.less_highest);
  add(places, gather.less_lowest);
  return places;
}

Places inputs_of_among(Among& among) {
  Places places = inputs_of_gather(among.what);
  places.push_back(&among.group);
  return places;
}

Places inputs_of_pairwise(Pairwise& pairwise) {
  Places places = each_of(pairwise.parts);
  for (auto& part : pairwise.parts) places.push_back(&part.contest);
  places.push_back(&pairwise.group);
  return places;
}

Places inputs_of_order(Order& order) {
  Places places = each_of(order.keys);
  places.push_back(&order.group);
  add(places, order.ranked);
  add(places, order.ranked_last);
  if (order.decided) {
    places.push_back(&order.decided->by);
    add(places, order.decided->contest);
  }
  return places;
}

Places inputs_of_take(Take& take) {
  Places places = {&take.order};
  for (auto& condition : take.conditions) {
    places.push_back(&condition.holds);
    add(places, condition.value);
    add(places, condition.needed);
  }
  for (auto& other : take.others) places.push_back(&other.won);
  add(places, take.number);
  add(places, take.cut);
  if (take.limit) places.push_back(&take.limit->alike);
  add(places, take.outside);
  return places;
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

std::vector<NodeIndex*> input_places(Operation& operation) {
  return std::visit(Cases{
                        [](Recorded&) { return Places{}; },
                        [](RowName&) { return Places{}; },
                        [](RaterGroup&) { return Places{}; },
                        [](OwnRater&) { return Places{}; },
                        [](Attribute&) { return Places{}; },
                        [](ActiveMonths&) { return Places{}; },
                        [](Group&) { return Places{}; },
                        [](Availability&) { return Places{}; },
                        [](Nomination&) { return Places{}; },
                        [](Honours&) { return Places{}; },
                        [](NomineePaper&) { return Places{}; },
                        [](Settled&) { return Places{}; },
                        [](Constant&) { return Places{}; },
                        [](Sum& sum) { return each_of(sum.parts); },
                        [](Product& product) {
                          return Places{&product.left, &product.right};
                        },
                        [](Quotient& quotient) {
                          return Places{&quotient.dividend, &quotient.divisor};
                        },
                        [](Extreme& extreme) { return all_of(extreme.of); },
                        [](Absolute& absolute) { return Places{&absolute.of}; },
                        [](Round& round) { return Places{&round.of}; },
                        [](Power& power) {
                          return Places{&power.base, &power.exponent};
                        },
                        [](Logarithm& logarithm) { return Places{&logarithm.of}; },
                        [](Exponential& exponential) { return Places{&exponential.of}; },
                        [](Compare& compare) {
                          return Places{&compare.left, &compare.right};
                        },
                        [](Logic& logic) { return all_of(logic.of); },
                        [](Select& select) {
                          return Places{&select.condition, &select.then, &select.otherwise};
                        },
                        [](Lookup& lookup) { return Places{&lookup.key}; },
                        [](Decide& decide) { return all_of(decide.keys); },
                        [](Interpolate& interpolate) { return Places{&interpolate.of}; },
                        [](Given& given) {
                          return Places{&given.of, &given.availability};
                        },
                        [](Replace& replace) { return Places{&replace.of}; },
                        [](HasState& has_state) { return Places{&has_state.of}; },
                        [](Gather& gather) { return inputs_of_gather(gather); },
                        [](Assemble& assemble) { return each_of(assemble.parts); },
                        [](Spread& spread) { return Places{&spread.of}; },
                        [](Fetch& fetch) { return Places{&fetch.of}; },
                        [](Partition& partition) { return all_of(partition.keys); },
                        [](Among& among) { return inputs_of_among(among); },
                        [](Numbered& numbered) {
                          return Places{&numbered.of, &numbered.group};
                        },
                        [](Allot& allot) { return Places{&allot.by}; },
                        [](Pairwise& pairwise) { return inputs_of_pairwise(pairwise); },
                        [](Order& order) { return inputs_of_order(order); },
                        [](Take& take) { return inputs_of_take(take); },
                    },
                    operation);
}

std::vector<NodeIndex> inputs_of(const Operation& operation) {
  std::vector<NodeIndex> inputs;
  for (const NodeIndex* const place :
       input_places(const_cast<Operation&>(operation)))  // looks only
    inputs.push_back(*place);
  return inputs;
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
