#pragma once

#include <vector>

#include "engine/plan/plan.h"

namespace redbanner {

// What depends on which entry, and what of it is to be kept while entries change.
class LiveGraph {
 public:
  // Of the `wanted` nodes and what they are computed from.
  LiveGraph(const Plan& plan, const std::vector<NodeIndex>& order,
            const std::vector<NodeIndex>& wanted);

  // In the plan's order: what is computed, and what of it depends on the leaf, itself left out.
  const std::vector<NodeIndex>& order() const { return order_; }
  std::vector<NodeIndex> dependents(NodeIndex leaf) const;

  bool is_needed(NodeIndex node) const { return is_needed_[at(node)]; }
  // Whether other nodes are computed from it.
  bool is_read(NodeIndex node) const { return is_read_[at(node)]; }
  // Leaves, what is wanted, what places are given by, and each column that enters what depends on
  // an entry from outside.
  bool is_kept(NodeIndex node) const { return is_kept_[at(node)]; }

  // Whether its cell in a row takes cells of that row alone, or of those below it.
  static bool is_within_row(const Operation& operation);

 private:
  void need(NodeIndex node);
  void find_entries(NodeIndex node);
  void keep_inputs(NodeIndex reader);

  const Plan& plan_;
  std::vector<NodeIndex> order_;
  // By NodeIndex.
  std::vector<bool> is_needed_, is_read_, is_kept_;
  std::vector<bool> may_be_whole_;          // some correction computes its whole column
  std::vector<std::vector<bool>> entries_;  // the leaves that it depends on
};

}  // namespace redbanner
