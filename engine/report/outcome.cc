#include "engine/report/outcome.h"

#include "engine/report/cause.h"

namespace redbanner {
namespace {

bool is_of_the_outcome(Role role) {
  switch (role) {
    case Role::total:
    case Role::grade:
    case Role::veto:
    case Role::place:
    case Role::award:
    case Role::money:
    case Role::quota:
    case Role::share:
      return true;
    case Role::step:
    case Role::value:
    case Role::points:
    case Role::indicator:
    case Role::category:
    case Role::figure:
      return false;
  }
  return false;
}

class Finding {
 public:
  explicit Finding(const Plan& plan) : plan_(plan), is_wanted_(plan.nodes.size()) {}

  void want(NodeIndex node) {
    if (is_wanted_[at(node)]) return;
    is_wanted_[at(node)] = true;
    nodes_.wanted.push_back(node);
    const Operation& operation = plan_.nodes[at(node)].operation;
    const bool is_of_places = std::holds_alternative<Order>(operation) ||
                              std::holds_alternative<Take>(operation) ||
                              std::holds_alternative<Allot>(operation);
    if (is_of_places)
      for (const NodeIndex input : inputs_of(operation)) want(input);
  }

  // All that cause_of may look at.
  void want_behind(NodeIndex node) {
    for (const NodeIndex input : inputs_of(plan_.nodes[at(node)].operation)) {
      if (is_a_score(plan_.nodes[at(input)].origin.role) || is_explained_[at(input)]) continue;
      is_explained_[at(input)] = true;
      nodes_.explained.push_back(input);
      want(input);
      want_behind(input);
    }
  }

  OutcomeNodes take() { return std::move(nodes_); }

 private:
  const Plan& plan_;
  std::vector<bool> is_wanted_;
  std::vector<bool> is_explained_ = std::vector<bool>(plan_.nodes.size());
  OutcomeNodes nodes_;
};

}  // namespace

OutcomeNodes outcome_nodes(const Plan& plan, const std::string& period) {
  Finding finding(plan);
  for (std::size_t index = 0; index < plan.nodes.size(); ++index) {
    const Origin& origin = plan.nodes[index].origin;
    if (origin.period != period || !is_of_the_outcome(origin.role)) continue;
    const NodeIndex node{static_cast<std::uint32_t>(index)};
    finding.want(node);
    if (origin.role == Role::veto) finding.want_behind(node);
  }
  return finding.take();
}

}  // namespace redbanner
