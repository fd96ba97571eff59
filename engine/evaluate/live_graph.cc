#include "engine/evaluate/live_graph.h"

#include <algorithm>

#include "engine/evaluate/inputs.h"

namespace redbanner {
namespace {

// What entries fill.
bool is_entry(const Operation& operation) {
  return std::holds_alternative<Recorded>(operation) ||
         std::holds_alternative<Availability>(operation);
}

bool is_leaf(const Operation& operation) {
  return std::visit([](const auto& one) { return FromFacts<std::decay_t<decltype(one)>>; },
                    operation);
}

}  // namespace

bool LiveGraph::is_within_row(const Operation& operation) {
  return std::visit(
      [](const auto& one) {
        return !OneOf<std::decay_t<decltype(one)>, Spread, Fetch, Partition, Among, Numbered, Allot,
                      Pairwise, Order, Take>;
      },
      operation);
}

LiveGraph::LiveGraph(const Plan& plan, const std::vector<NodeIndex>& order,
                     const std::vector<NodeIndex>& wanted)
    : plan_(plan),
      is_needed_(plan.nodes.size()),
      is_read_(plan.nodes.size()),
      is_kept_(plan.nodes.size()),
      may_be_whole_(plan.nodes.size()),
      entries_(plan.nodes.size()) {
  for (const NodeIndex node : wanted) {
    need(node);
    is_kept_[at(node)] = true;
  }
  std::ranges::copy_if(order, std::back_inserter(order_),
                       [&](NodeIndex node) { return is_needed_[at(node)]; });
  for (const NodeIndex node : order_) find_entries(node);
  for (const NodeIndex node : order_) keep_inputs(node);
}

std::vector<NodeIndex> LiveGraph::dependents(NodeIndex leaf) const {
  std::vector<NodeIndex> nodes;
  std::ranges::copy_if(order_, std::back_inserter(nodes), [&](NodeIndex node) {
    return node != leaf && entries_[at(node)][at(leaf)];
  });
  return nodes;
}

void LiveGraph::need(NodeIndex node) {
  if (is_needed_[at(node)]) return;
  is_needed_[at(node)] = true;
  for (const NodeIndex input : inputs_of(plan_.nodes[at(node)].operation)) {
    is_read_[at(input)] = true;
    need(input);
  }
}

void LiveGraph::find_entries(NodeIndex node) {
  const Operation& operation = plan_.nodes[at(node)].operation;
  auto& entries = entries_[at(node)];
  entries.resize(plan_.nodes.size());
  if (is_entry(operation)) entries[at(node)] = true;
  if (is_leaf(operation)) is_kept_[at(node)] = true;
  bool is_whole = !is_within_row(operation);
  for (const NodeIndex input : inputs_of(operation)) {
    for (std::size_t leaf = 0; leaf < entries.size(); ++leaf)
      if (entries_[at(input)][leaf]) entries[leaf] = true;
    is_whole = is_whole || may_be_whole_[at(input)];
  }
  may_be_whole_[at(node)] = is_whole;
}

void LiveGraph::keep_inputs(NodeIndex reader) {
  const Node& node = plan_.nodes[at(reader)];
  for (const NodeIndex input : inputs_of(node.operation)) {
    const bool is_finer = plan_.nodes[at(input)].rows != node.rows;
    const bool is_constant = std::holds_alternative<Constant>(plan_.nodes[at(input)].operation);
    if (is_finer || may_be_whole_[at(reader)] ||
        (!is_constant && entries_[at(input)] != entries_[at(reader)]))
      is_kept_[at(input)] = true;
  }
}

}  // namespace redbanner
