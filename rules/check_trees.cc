#include <algorithm>
#include <functional>

#include "rules/checking.h"
#include "rules/table_reader.h"

namespace redbanner {
namespace {

using How = HowCombined::How;
using Table = TreeNode::Table;

const char* term_of(const TreeNode& node) {
  switch (node.table) {
    case Table::scorecard:
      return "scorecard";
    case Table::category:
      return "category";
    case Table::indicator:
      return "indicator";
    case Table::period:
      return "period";
  }
  return "";
}

// The parts that make up a parent's full.
std::vector<const TreeNode*> parts_inside(const Checking& checking, const TreeNode& parent) {
  std::vector<const TreeNode*> parts;
  for (const std::size_t i : parent.parts)
    if (!checking.tree()[i].outside) parts.push_back(&checking.tree()[i]);
  return parts;
}

bool has_weights(const std::vector<const TreeNode*>& parts) {
  return std::ranges::any_of(parts, [](const TreeNode* part) { return part->weight.has_value(); });
}

// --- Circles
// --------------------------------------------------------------------------------------

// Walks up from a node. A parent that is still on the way closes a circle; each is told once.
class CircleFinder {
 public:
  explicit CircleFinder(const Checking& checking)
      : checking_(checking), seen_(checking.tree().size(), Seen::not_yet) {}

  void visit(std::size_t i) {
    if (seen_[i] == Seen::done) return;
    if (seen_[i] == Seen::on_the_way) return tell(i);
    seen_[i] = Seen::on_the_way;
    way_.push_back(i);
    for (const std::size_t parent : checking_.tree()[i].parents) visit(parent);
    way_.pop_back();
    seen_[i] = Seen::done;
  }
  bool found() const { return found_; }

 private:
  enum class Seen : std::uint8_t { not_yet, on_the_way, done };

  void tell(std::size_t closing) {
    found_ = true;
    std::string path;
    for (auto at = std::ranges::find(way_, closing); at != way_.end(); ++at)
      path += checking_.tree()[*at].id + " → ";
    const TreeNode& node = checking_.tree()[closing];
    checking_.error(node.position, {"circle_of_parents", {Term{term_of(node)}, path + node.id}},
                    Message{"change_one_parent", {}});
  }

  const Checking& checking_;
  std::vector<Seen> seen_;
  std::vector<std::size_t> way_;
  bool found_ = false;
};

void parents_make_no_circle(const Checking& checking) {
  CircleFinder finder(checking);
  for (std::size_t i = 0; i < checking.tree().size(); ++i) finder.visit(i);
}

// --- Weights and fulls
// ----------------------------------------------------------------------------

void each_node(const Checking& checking, const std::function<void(const TreeNode&)>& check) {
  for (const TreeNode& node : checking.tree()) check(node);
}

void is_above_zero(const Checking& checking, const std::optional<At<Ratio>>& number,
                   const std::string& key) {
  if (number && number->value.sign() <= 0)
    checking.error(number->position, {"not_above_zero", {key, number->value}});
}

void weights_and_fulls_are_above_zero(const Checking& checking) {
  each_node(checking, [&](const TreeNode& node) {
    is_above_zero(checking, node.weight, "weight");
    is_above_zero(checking, node.full, "full");
  });
}

void parts_outside_have_no_weight(const Checking& checking) {
  each_node(checking, [&](const TreeNode& node) {
    if (node.outside && node.weight)
      checking.error(node.weight->position, {"weight_outside", {node.id}},
                     Message{"drop_weight_or_outside", {}});
  });
}

void all_parts_have_weights_or_none(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    const auto parts = parts_inside(checking, parent);
    if (!has_weights(parts)) return;
    for (const TreeNode* part : parts)
      if (!part->weight)
        checking.error(part->position, {"weight_missing", {part->id, parent.id}},
                       Message{"all_weights_or_none", {parent.id}});
  });
}

bool adds_its_parts(const TreeNode& parent) {
  return parent.how() == How::sum || parent.how() == How::mean;
}

// What the weights of a parent's parts must add up to; of periods 100 unless stated.
std::optional<Ratio> full_of_weights(const TreeNode& parent) {
  if (parent.full) return parent.full->value;
  if (parent.table == Table::period) return Ratio(100);
  return {};
}

void weights_have_a_full(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    const bool read_by_formula = parent.how() == How::formula;  // as parts.weight
    if (!has_weights(parts_inside(checking, parent)) || full_of_weights(parent) || read_by_formula)
      return;
    checking.error(parent.position, {"weights_without_full", {parent.id}},
                   Message{"state_the_full", {parent.id}});
  });
}

void weights_meet_full(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    const auto parts = parts_inside(checking, parent);
    const auto full = full_of_weights(parent);
    if (!full || !has_weights(parts) || !adds_its_parts(parent)) return;
    Ratio sum;
    for (const TreeNode* part : parts) {
      if (!part->weight) return;  // was reported
      sum += part->weight->value;
    }
    if (sum != *full)
      checking.error(parts.back()->weight->position, {"weights_miss_full", {parent.id, sum, *full}},
                     Message{"change_weights_or_full", {parent.id}});
  });
}

// The full of a part, stated or added up; nothing where a part below has none, or in a circle.
std::optional<Ratio> full_of(const Checking& checking, const TreeNode& node, int levels) {
  if (node.full) return node.full->value;
  const auto parts = parts_inside(checking, node);
  if (levels == 0 || parts.empty() || has_weights(parts) || node.how() != How::sum) return {};
  Ratio sum;
  for (const TreeNode* part : parts) {
    const auto full = full_of(checking, *part, levels - 1);
    if (!full) return {};
    sum += *full;
  }
  return sum;
}

void fulls_add_up(const Checking& checking) {
  constexpr int most_levels = 12;
  each_node(checking, [&](const TreeNode& parent) {
    const auto parts = parts_inside(checking, parent);
    const bool adds = parent.full && parent.how() == How::sum && parent.table != Table::period;
    if (!adds || parts.empty() || has_weights(parts)) return;
    Ratio sum;
    for (const TreeNode* part : parts) {
      const auto full = full_of(checking, *part, most_levels);
      if (!full) return;
      sum += *full;
    }
    if (sum != parent.full->value)
      checking.error(parent.full->position,
                     {"fulls_miss_full", {parent.id, sum, parent.full->value}},
                     Message{"change_fulls_or_full", {parent.id}});
  });
}

// A part with a weight is worth points × weight ÷ full.
void indicators_have_a_full(const Checking& checking) {
  each_node(checking, [&](const TreeNode& node) {
    if (node.table == Table::indicator && !node.full && !node.outside)
      checking.error(node.position, {"full_missing", {node.id}}, Message{"full_or_outside", {}});
  });
}

// --- Absence
// --------------------------------------------------------------------------------------

bool passes_absence_on(AbsentRule rule) {
  return rule != AbsentRule::zero && rule != AbsentRule::error && rule != AbsentRule::mark;
}

// Whether a result may be absent: an indicator is, where something other than events is recorded; a
// parent is, where a part is and the parent's rule does not put a number in its place.
class AbsenceFinder {
 public:
  explicit AbsenceFinder(const Checking& checking)
      : checking_(checking), known_(checking.tree().size(), Known::unknown) {}

  bool may_be_absent(std::size_t i) {
    if (known_[i] == Known::unknown) {
      known_[i] = Known::no;  // for a circle
      known_[i] = find(checking_.tree()[i]) ? Known::yes : Known::no;
    }
    return known_[i] == Known::yes;
  }

  bool has_absent_part(const TreeNode& parent) {
    return std::ranges::any_of(parent.parts, [&](std::size_t i) {
      return !checking_.tree()[i].outside && may_be_absent(i);
    });
  }

 private:
  enum class Known : std::uint8_t { unknown, no, yes };

  bool find(const TreeNode& node) {
    if (node.table == Table::period) return true;  // an entrant may have no total in it
    if (node.table == Table::indicator) {
      const auto* rule = find_by_id(checking_.book.indicators, node.id);
      return rule != nullptr && (rule->entry != EntryKind::event || !rule->periods.empty());
    }
    const HowAbsent& absent = node.absent;
    const bool passes = passes_absence_on(absent.not_applicable) ||
                        passes_absence_on(absent.not_examined) || passes_absence_on(absent.refused);
    return passes && has_absent_part(node);
  }

  const Checking& checking_;
  std::vector<Known> known_;
};

std::vector<std::string> unsaid_states(const HowAbsent& absent) {
  std::vector<std::string> states;
  if (absent.not_applicable == AbsentRule::unsaid) states.push_back("not_applicable");
  if (absent.not_examined == AbsentRule::unsaid) states.push_back("not_examined");
  if (absent.refused == AbsentRule::unsaid) states.push_back("refused");
  return states;
}

void parents_say_what_absence_does(const Checking& checking) {
  AbsenceFinder finder(checking);
  each_node(checking, [&](const TreeNode& parent) {
    const std::vector<std::string> unsaid = unsaid_states(parent.absent);
    const bool asks = parent.how() != How::count_awards && parent.how() != How::formula;
    if (unsaid.empty() || !asks || !finder.has_absent_part(parent)) return;
    if (parent.absent.position == SourcePosition{})
      checking.error(parent.position, {"absent_unsaid", {parent.id}}, Message{"absent_words", {}});
    else
      checking.error(parent.absent.position,
                     {"absent_unsaid_for", {parent.id, Enumeration{unsaid}}},
                     Message{"absent_words", {}});
  });
}

bool says(const HowAbsent& absent, AbsentRule rule) {
  return absent.not_applicable == rule || absent.not_examined == rule || absent.refused == rule;
}

// Obtained ÷ obtainable is a matter of sums.
void only_sums_are_rescaled(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    if (says(parent.absent, AbsentRule::rescale) && parent.how() != How::sum)
      checking.error(parent.absent.position, {"rescale_needs_sum", {parent.id}},
                     Message{"left_out_instead", {}});
  });
}

void absence_does_not_clash(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    if (says(parent.absent, AbsentRule::rescale) && says(parent.absent, AbsentRule::left_out))
      checking.error(parent.absent.position, {"rescale_and_left_out", {parent.id}},
                     Message{"choose_one_of_them", {}});
  });
}

// A formula meets absent parts as they are.
void formulas_say_what_absence_does(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    const auto acts = [](AbsentRule rule) {
      return rule != AbsentRule::unsaid && rule != AbsentRule::error;
    };
    const bool said = acts(parent.absent.not_applicable) || acts(parent.absent.not_examined) ||
                      acts(parent.absent.refused);
    if (said && parent.how() == How::formula)
      checking.error(parent.absent.position, {"absent_beside_formula", {parent.id}},
                     Message{"say_it_in_the_formula", {}});
  });
}

// The most that a rule gives to an absent part.
std::optional<Ratio> mark_of_absent(const HowAbsent& absent) {
  std::optional<Ratio> most;
  const auto take = [&](AbsentRule rule, const Ratio& mark) {
    if (rule == AbsentRule::mark && (!most || mark > *most)) most = mark;
  };
  take(absent.not_applicable, absent.mark_not_applicable);
  take(absent.not_examined, absent.mark_not_examined);
  take(absent.refused, absent.mark_refused);
  return most;
}

// Absent, a part cannot earn more than its full.
void absent_parts_stay_within_their_full(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    const auto mark = mark_of_absent(parent.absent);
    if (!mark) return;
    for (const TreeNode* part : parts_inside(checking, parent))
      if (part->full && *mark > part->full->value)
        return checking.error(parent.absent.position,
                              {"absent_beyond_full", {*mark, part->id, part->full->value}});
  });
}

// --- Combining
// ------------------------------------------------------------------------------------

void means_keep_a_part(const Checking& checking) {
  each_node(checking, [&](const TreeNode& parent) {
    if (parent.how() != How::trimmed || parent.parts.empty()) return;
    const auto parts = static_cast<std::int64_t>(parent.parts.size());
    const std::int64_t dropped = parent.combine->drop_highest + parent.combine->drop_lowest;
    if (dropped >= parts)
      checking.error(parent.combine->position, {"combine_drops_all", {parent.id, dropped, parts}});
  });
}

// --- The scorecards
// -------------------------------------------------------------------------------

void scorecards_have_parts(const Checking& checking) {
  each_node(checking, [&](const TreeNode& node) {
    if (node.table == Table::scorecard && node.parts.empty())
      checking.error(node.position, {"scorecard_without_parts", {node.id}},
                     Message{"put_parts_in", {node.id}});
  });
}

void categories_are_used(const Checking& checking) {
  each_node(checking, [&](const TreeNode& node) {
    if (node.table == Table::category && node.parts.empty())
      checking.warning(node.position, {"category_without_parts", {node.id}},
                       Message{"put_parts_in", {node.id}});
  });
}

void kinds_stand_on_one_scorecard(const Checking& checking) {
  std::map<std::string, std::string> scorecards;
  for (const auto& card : checking.book.scorecards)
    for (const Name& kind : card.kinds) {
      const auto [first, is_new] = scorecards.emplace(kind.value, card.id);
      if (!is_new)
        checking.error(kind.position, {"kind_on_two_scorecards", {kind.value, first->second}});
    }
}

void people_stand_on_no_scorecard(const Checking& checking) {
  for (const auto& card : checking.book.scorecards)
    for (const Name& name : card.kinds) {
      const Kind* kind = find_by_id(checking.book.kinds, name.value);
      if (kind != nullptr && kind->person)
        checking.error(name.position, {"people_on_scorecard", {name.value}},
                       Message{"nominate_people", {}});
    }
}

void cap_is_above_floor(const Checking& checking, const std::string& id, SourcePosition at,
                        const std::optional<Ratio>& floor, const std::optional<Ratio>& cap) {
  if (floor && cap && *cap < *floor) checking.error(at, {"cap_below_floor", {id, *cap, *floor}});
}

void caps_are_above_floors(const Checking& checking) {
  const auto check = [&](const auto& rules) {
    for (const auto& rule : rules)
      cap_is_above_floor(checking, rule.id, rule.cap_position, rule.floor, rule.cap);
  };
  check(checking.book.scorecards);
  check(checking.book.categories);
  check(checking.book.indicators);
}

}  // namespace

const std::vector<Check>& checks_of_trees() {
  static const std::vector<Check> every_check = {
      parents_make_no_circle,
      weights_and_fulls_are_above_zero,
      parts_outside_have_no_weight,
      all_parts_have_weights_or_none,
      weights_have_a_full,
      weights_meet_full,
      fulls_add_up,
      indicators_have_a_full,
      parents_say_what_absence_does,
      only_sums_are_rescaled,
      absence_does_not_clash,
      formulas_say_what_absence_does,
      absent_parts_stay_within_their_full,
      means_keep_a_part,
      scorecards_have_parts,
      categories_are_used,
      kinds_stand_on_one_scorecard,
      people_stand_on_no_scorecard,
      caps_are_above_floors,
  };
  return every_check;
}

}  // namespace redbanner
