#include "engine/report/graph.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "engine/core/cases.h"
#include "engine/plan/spelling.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

using Words = std::function<std::string(const Term&)>;

// How the columns of a role are called and drawn. Light grounds, so that black letters stand on
// them; shapes tell apart what colours alone would not.
struct Look {
  Role role;
  const char* term;
  const char* colour;
  const char* shape;
};
constexpr std::array looks = {
    Look{Role::value, "value", "#f2f2f2", "box"},
    Look{Role::points, "points", "#dcecf9", "box"},
    Look{Role::indicator, "indicator", "#a9d1f0", "box"},
    Look{Role::category, "category", "#9fdcc5", "box"},
    Look{Role::total, "total", "#5fbf95", "box"},
    Look{Role::figure, "figure", "#e6dcf5", "box"},
    Look{Role::grade, "grade", "#c9b3e6", "box"},
    Look{Role::veto, "veto", "#f4a9a0", "octagon"},
    Look{Role::place, "place", "#ffe08a", "hexagon"},
    Look{Role::award, "award", "#ffbf66", "house"},
    Look{Role::money, "money", "#fff1cc", "box"},
    Look{Role::quota, "quota", "#fff1cc", "box"},
    Look{Role::share, "share", "#fff1cc", "box"},
};

const Look* look_of(Role role) {
  const auto* const found = std::ranges::find(looks, role, &Look::role);
  return found == looks.end() ? nullptr : found;
}

bool is_step(const Node& node) { return node.origin.role == Role::step; }

// A text between quotation marks of DOT, where a backslash and an ampersand have a meaning.
std::string quoted(const std::vector<std::string>& lines) {
  std::string text = "\"";
  for (const std::string& line : lines) {
    if (line.empty()) continue;
    if (text.size() > 1) text += "\\n";
    for (const char letter : line) {
      const bool is_control = (letter >= 0 && letter < ' ') || letter == '\x7F';
      if (letter == '"' || letter == '\\') text += '\\';
      text += is_control ? ' ' : letter;
      if (letter == '&') text += "amp;";
    }
  }
  return text + "\"";
}

std::string sum_text(const Sum& sum) {
  const auto is_scaled = [](const Sum::Part& part) { return part.factor != Ratio(1); };
  if (sum.parts.size() == 1)
    return is_scaled(sum.parts[0]) ? "× " + sum.parts[0].factor.short_text(6) : "=";
  return std::ranges::any_of(sum.parts, is_scaled) ? "Σ × …" : "+";
}

std::string recorded_text(const Recorded& recorded) {
  switch (recorded.what) {
    case Recorded::What::value:
      return recorded.field;
    case Recorded::What::decimals:
      return "DECIMALS(" + recorded.field + ")";
    case Recorded::What::day:
      return "DAY(" + recorded.field + ")";
  }
  return {};
}

std::string constant_text(const Plan& plan, const Node& node, const Constant& constant) {
  const auto whole = constant.value.whole();
  const bool is_text = node.type == ValueType::text && whole && *whole >= 0 &&
                       static_cast<std::size_t>(*whole) < plan.texts.size();
  if (is_text) return "\"" + plan.texts[static_cast<std::size_t>(*whole)] + "\"";
  if (node.type == ValueType::yes_no) return constant.value.sign() == 0 ? "FALSE" : "TRUE";
  return constant.value.short_text(6);
}

// What a step does, in the signs and functions of formulas.
std::string text_of(const Plan& plan, const Node& node) {
  return std::visit(
      Cases{
          [](const Recorded& recorded) { return recorded_text(recorded); },
          [](const RowName& name) {
            return std::string(name.of == RowName::Of::row     ? "row"
                               : name.of == RowName::Of::rater ? "rater"
                                                               : "entrant");
          },
          [](const RaterGroup&) { return std::string("rater's group"); },
          [](const OwnRater&) { return std::string("rater = entrant"); },
          [](const Attribute& attribute) { return attribute.id; },
          [](const ActiveMonths&) { return std::string("months"); },
          [](const Group& group) {
            std::string text = "group";
            for (const std::string& by : group.by) text += (text == "group" ? ": " : "/") + by;
            return text;
          },
          [](const Availability&) { return std::string("STATE"); },
          [](const Nomination&) { return std::string("nominated"); },
          [](const Honours& honours) {
            using What = Honours::What;
            return std::string(honours.what == What::earlier ? "earlier."
                               : honours.what == What::since ? "since."
                                                             : "running.") +
                   honours.award;
          },
          [](const NomineePaper& paper) { return paper.paper; },
          [](const Settled& settled) {
            return std::string(settled.what == Settled::What::contest ? "contest"
                               : settled.what == Settled::What::place ? "decided"
                                                                      : "lot");
          },
          [&](const Constant& constant) { return constant_text(plan, node, constant); },
          [](const Sum& sum) { return sum_text(sum); },
          [](const Product&) { return std::string("×"); },
          [](const Quotient&) { return std::string("÷"); },
          [](const Extreme& extreme) {
            return std::string(extreme.which == Extreme::Which::least ? "MIN" : "MAX");
          },
          [](const Absolute&) { return std::string("ABS"); },
          [](const Round& round) { return "ROUND " + round.how.unit.short_text(6); },
          [](const Power&) { return std::string("POWER"); },
          [](const Logarithm&) { return std::string("LN"); },
          [](const Exponential&) { return std::string("EXP"); },
          [](const Compare& compare) { return std::string(sign_of(compare.relation)); },
          [](const Logic& logic) { return std::string(name_of(logic.which)); },
          [](const Select&) { return std::string("IF"); },
          [](const Lookup&) { return std::string("LOOKUP"); },
          [](const Decide&) { return std::string("LOOKUP"); },
          [](const Interpolate&) { return std::string("interpolate"); },
          [](const Given&) { return std::string("IF present"); },
          [](const Replace&) { return std::string("IFABSENT"); },
          [](const HasState&) { return std::string("STATE ="); },
          [](const Gather& gather) { return std::string(name_of(gather.how)); },
          [](const Assemble&) { return std::string("Σ parts"); },
          [](const Spread&) { return std::string("of the entrant"); },
          [](const Fetch& fetch) {
            if (fetch.whose == Fetch::Whose::opponent) return std::string("of the opponent");
            return std::string(fetch.whose == Fetch::Whose::unit ? "of the unit" : "of its own");
          },
          [](const Partition&) { return std::string("groups"); },
          [](const Among& among) { return std::string(name_of(among.what.how)) + " of the group"; },
          [](const Numbered&) { return std::string("1, 2, 3, …"); },
          [](const Allot&) { return std::string("seats"); },
          [](const Pairwise& pairwise) {
            return std::string(pairwise.method == Pairwise::Method::schulze ? "Schulze"
                                                                            : "Copeland");
          },
          [](const Order&) { return std::string("RANK"); },
          [](const Take&) { return std::string("winners"); }},
      node.operation);
}

template <class T>
std::string title_in(const std::vector<T>& list, const std::string& id) {
  const auto found = std::ranges::find(list, id, &T::id);
  return found == list.end() || found->title.empty() ? id : found->title;
}

std::string title_of(const Outline& outline, const Origin& origin) {
  switch (origin.role) {
    case Role::total:
      return title_in(outline.scorecards, origin.id);
    case Role::figure:
      return title_in(outline.figures, origin.id);
    case Role::grade:
      return title_in(outline.grades, origin.id);
    case Role::veto:
      return title_in(outline.vetoes, origin.id);
    case Role::place: {
      const bool is_rule = std::ranges::find(outline.places, origin.id, &Outline::PlaceRule::id) !=
                           outline.places.end();
      return is_rule ? title_in(outline.places, origin.id) : title_of_award(outline, origin.id);
    }
    case Role::award:
    case Role::money:
    case Role::quota:
      return title_of_award(outline, origin.id);
    default:
      break;
  }
  const Outline::Part* part = find_part(outline, origin.id);
  if (part == nullptr) return title_in(outline.figures, origin.id);
  return part->title.empty() ? origin.id : part->title;
}

// Which columns are drawn, and which of them leads to which.
class Drawing {
 public:
  Drawing(const Plan& plan, const GraphChoice& choice) : plan_(plan), choice_(choice) {
    drawn_.resize(plan.nodes.size());
    for (std::size_t i = 0; i < plan.nodes.size(); ++i) drawn_[i] = is_chosen(plan.nodes[i]);
    if (!choice.item.empty()) add_what_is_around();
  }

  bool is_drawn(std::size_t node) const { return drawn_[node]; }

  // The drawn columns that a column reads, over those that are not.
  std::set<std::size_t> read_by(std::size_t reader) const {
    std::set<std::size_t> found, seen;
    std::vector<std::size_t> open = {reader};
    while (!open.empty()) {
      const std::size_t node = open.back();
      open.pop_back();
      for (const NodeIndex input : inputs_of(plan_.nodes[node].operation)) {
        if (!seen.insert(at(input)).second) continue;
        if (drawn_[at(input)])
          found.insert(at(input));
        else if (is_step(plan_.nodes[at(input)]))
          open.push_back(at(input));
      }
    }
    return found;
  }

 private:
  bool is_of_period(const Node& node) const {
    const std::string& period = node.origin.period;
    return choice_.period.empty() || period.empty() || period == choice_.period;
  }

  bool is_chosen(const Node& node) const {
    if (!is_of_period(node)) return false;
    if (choice_.item.empty()) return !is_step(node) || choice_.steps == GraphChoice::Steps::shown;
    return !is_step(node) && node.origin.id == choice_.item;
  }

  // Of an item: the steps that lead to it, up to the named columns that they read, and the named
  // columns that read it.
  void add_what_is_around() {
    const std::vector<bool> item = drawn_;
    for (std::size_t i = 0; i < item.size(); ++i) {
      if (item[i])
        add_inputs(i);
      else if (!is_step(plan_.nodes[i]) && is_of_period(plan_.nodes[i]) && reads(i, item))
        drawn_[i] = true;
    }
  }

  void add_inputs(std::size_t node) {
    for (const NodeIndex input : inputs_of(plan_.nodes[node].operation)) {
      if (drawn_[at(input)]) continue;
      drawn_[at(input)] = true;
      if (is_step(plan_.nodes[at(input)])) add_inputs(at(input));
    }
  }

  bool reads(std::size_t reader, const std::vector<bool>& item) const {
    std::vector<std::size_t> open = {reader};
    std::set<std::size_t> seen;
    while (!open.empty()) {
      const std::size_t node = open.back();
      open.pop_back();
      for (const NodeIndex input : inputs_of(plan_.nodes[node].operation)) {
        if (item[at(input)]) return true;
        if (is_step(plan_.nodes[at(input)]) && seen.insert(at(input)).second)
          open.push_back(at(input));
      }
    }
    return false;
  }

  const Plan& plan_;
  const GraphChoice& choice_;
  std::vector<bool> drawn_;
};

std::string name_of(std::size_t node) { return "n" + std::to_string(node); }

// The frame that each column stands in: its period, or, of a step, that of all who read it. Empty:
// outside of all frames.
std::vector<std::string> frames_of(const Plan& plan) {
  std::vector<std::string> frames;
  for (const Node& node : plan.nodes) frames.push_back(node.origin.period);
  std::vector<std::optional<std::string>> of_readers(plan.nodes.size());
  const auto order = order_of(plan).order;
  for (auto node = order.rbegin(); node != order.rend(); ++node) {
    std::string& frame = frames[at(*node)];
    if (frame.empty() && is_step(plan.nodes[at(*node)])) frame = of_readers[at(*node)].value_or("");
    for (const NodeIndex input : inputs_of(plan.nodes[at(*node)].operation)) {
      auto& shared = of_readers[at(input)];
      shared = !shared || *shared == frame ? frame : "";
    }
  }
  return frames;
}

// A number of the rules stands beside each of its readers: one for all would tie everything to it.
bool is_drawn_for_each(const Node& node) {
  return is_step(node) && std::holds_alternative<Constant>(node.operation);
}

std::string box_of(const Plan& plan, std::size_t index, const Words& word) {
  const Node& node = plan.nodes[index];
  const Look* look = look_of(node.origin.role);
  if (look == nullptr) return " [label=" + quoted({text_of(plan, node)}) + "]";
  const std::string period =
      node.origin.period.empty() ? "" : title_of_period(plan.outline, node.origin.period);
  return " [label=" + quoted({title_of(plan.outline, node.origin), period, word({look->term})}) +
         ", shape=" + look->shape + ", style=filled, fillcolor=\"" + look->colour + "\"]";
}

std::string frame_of(const Outline::Period& period, std::size_t number, const std::string& boxes) {
  return "  subgraph cluster_" + std::to_string(number) +
         " {\n    label=" + quoted({period.title.empty() ? period.id : period.title}) +
         "\n    color=\"#b0b0b0\"\n" + boxes + "  }\n";
}

}  // namespace

std::vector<std::string> items_in(const Plan& plan) {
  std::set<std::string> ids;
  for (const Node& node : plan.nodes)
    if (!is_step(node)) ids.insert(node.origin.id);
  return {ids.begin(), ids.end()};
}

std::string graph_of(const Plan& plan, const GraphChoice& choice, const Words& word) {
  const Drawing drawing(plan, choice);
  const auto frames = frames_of(plan);
  std::map<std::string, std::string> boxes_by_frame;
  std::string arrows;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
    if (!drawing.is_drawn(i) || is_drawn_for_each(plan.nodes[i])) continue;
    std::string& boxes = boxes_by_frame[frames[i]];
    boxes += "    " + name_of(i) + box_of(plan, i, word) + "\n";
    for (const std::size_t input : drawing.read_by(i)) {
      std::string name = name_of(input);
      if (is_drawn_for_each(plan.nodes[input])) {
        name += "_" + name_of(i);
        boxes += "    " + name + box_of(plan, input, word) + "\n";
      }
      arrows += "  " + name + " -> " + name_of(i) + "\n";
    }
  }
  const std::string font = "fontname=\"Noto Sans CJK SC,Microsoft YaHei,sans-serif\"";
  std::string text = "digraph plan {\n  rankdir=LR\n  " + font + "\n  node [" + font +
                     ", fontsize=11, shape=plain]\n  edge [color=\"#808080\", arrowsize=0.7]\n" +
                     "  labelloc=t\n  label=" + quoted({plan.outline.title}) + "\n";
  text += boxes_by_frame[""];
  std::size_t number = 0;
  for (const auto& period : plan.outline.periods) {
    ++number;
    if (const auto& boxes = boxes_by_frame[period.id]; !boxes.empty())
      text += frame_of(period, number, boxes);
  }
  return text + arrows + "}\n";
}

}  // namespace redbanner
