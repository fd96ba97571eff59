#include "engine/plan/infer.h"

#include <algorithm>

#include "engine/core/cases.h"
#include "engine/plan/inference.h"

namespace redbanner {
namespace {

class Inference {
 public:
  explicit Inference(Known known) : known_(known) {}

  Exactness of(const Node& node) const;

 private:
  const Exactness& known(NodeIndex node) const { return known_(node); }

  Exactness leaf(const Node& node) const;
  Exactness either(const std::vector<NodeIndex>& nodes) const;
  Exactness sum(const Sum& sum) const;
  Exactness product_of(const Product& product) const;
  Exactness quotient(const Quotient& quotient) const;
  Exactness extreme(const Extreme& extreme) const;
  Exactness absolute(const Absolute& absolute) const;
  Exactness round(const Round& round) const;

  Known known_;
};

Exactness Inference::leaf(const Node& node) const {
  switch (node.type) {
    case ValueType::yes_no:
      return yes_or_no();
    case ValueType::text:
    case ValueType::grade:
      return whole_numbers(0, any_number);
    case ValueType::date:
      return whole_numbers(-any_number, any_number);
    case ValueType::number:
      break;
  }
  if (!node.least || !node.most) return by_row(std::nullopt);
  return exactness(power_of_ten(node.decimals).whole(), Bounds{*node.least, *node.most});
}

// One of the inputs, whichever.
Exactness Inference::either(const std::vector<NodeIndex>& nodes) const {
  Choice choice;
  for (const NodeIndex node : nodes) choice.add(known(node));
  return choice.result();
}

Exactness Inference::sum(const Sum& sum) const {
  Addition addition;
  for (const auto& part : sum.parts)
    addition.add(known(part.of), part.factor, Addition::Part::always);
  return addition.result();
}

Exactness Inference::product_of(const Product& of) const {
  const auto left = bounds_of(known(of.left));
  const auto right = bounds_of(known(of.right));
  if (!left || !right) return by_row(std::nullopt);
  const Bounds bounds = product(*left, *right);
  const auto one = denominator_of(known(of.left));
  const auto other = denominator_of(known(of.right));
  if (!one || !other) return by_row(bounds);
  return exactness(multiplied(one, other), bounds);
}

// Nothing is known of the bounds where the divisor may come as near to 0 as it likes.
Exactness Inference::quotient(const Quotient& quotient) const {
  const auto dividend = bounds_of(known(quotient.dividend));
  const auto divisor = bounds_of(known(quotient.divisor));
  if (!dividend || !divisor || divisor->least.sign() * divisor->most.sign() <= 0)
    return by_row(std::nullopt);
  return by_row(product(*dividend, {Ratio(1) / divisor->most, Ratio(1) / divisor->least}));
}

Exactness Inference::extreme(const Extreme& extreme) const {
  Exactness result = either(extreme.of);
  if (!bounds_of(result)) return result;
  const bool least = extreme.which == Extreme::Which::least;
  const auto beyond = [&](const Ratio& a, const Ratio& b) {
    return least ? std::min(a, b) : std::max(a, b);
  };
  result.least = known(extreme.of.front()).least;
  result.most = known(extreme.of.front()).most;
  for (const NodeIndex node : extreme.of) {
    result.least = beyond(*result.least, *known(node).least);
    result.most = beyond(*result.most, *known(node).most);
  }
  return result;
}

Exactness Inference::absolute(const Absolute& absolute) const {
  const Exactness& of = known(absolute.of);
  const auto bounds = bounds_of(of);
  if (!bounds) return of;
  const bool both_signs = bounds->least.sign() < 0 && bounds->most.sign() > 0;
  const Ratio least = both_signs ? Ratio(0) : std::min(abs(bounds->least), abs(bounds->most));
  return exactness(denominator_of(of), Bounds{least, largest(*bounds)});
}

Exactness Inference::round(const Round& round) const {
  const auto bounds = bounds_of(known(round.of));
  if (!bounds) return by_row(std::nullopt);
  const auto rounded = [&](const Ratio& value) {
    return value.rounded(round.how.mode, round.how.unit);
  };
  return exactness(denominator_of(round.how.unit),
                   Bounds{rounded(bounds->least), rounded(bounds->most)});
}

Exactness Inference::of(const Node& node) const {
  return std::visit(Cases{
                        [&](const Recorded&) { return leaf(node); },
                        [&](const RowName&) { return leaf(node); },
                        [](const RaterGroup&) { return whole_numbers(0, any_number); },
                        [](const OwnRater&) { return yes_or_no(); },
                        [&](const Attribute&) { return leaf(node); },
                        [](const ActiveMonths& months) {
                          return whole_numbers(0, months_touched(months.range, months.range));
                        },
                        [](const Group&) { return whole_numbers(0, any_number); },
                        [](const Availability&) { return yes_or_no(); },
                        [](const Nomination&) { return whole_numbers(0, any_number); },
                        [](const Honours&) { return whole_numbers(0, any_number); },
                        [](const NomineePaper&) { return yes_or_no(); },
                        [](const Settled&) { return whole_numbers(0, any_number); },
                        [](const Constant& constant) {
                          return exactness(denominator_of(constant.value),
                                           Bounds{constant.value, constant.value});
                        },
                        [&](const Sum& operation) { return sum(operation); },
                        [&](const Product& operation) { return product_of(operation); },
                        [&](const Quotient& operation) { return quotient(operation); },
                        [&](const Extreme& operation) { return extreme(operation); },
                        [&](const Absolute& operation) { return absolute(operation); },
                        [&](const Round& operation) { return round(operation); },
                        [&](const Power& one) { return exactness_of(one, known_); },
                        [&](const Logarithm& one) { return exactness_of(one, known_); },
                        [&](const Exponential& one) { return exactness_of(one, known_); },
                        [](const Compare&) { return yes_or_no(); },
                        [](const Logic&) { return yes_or_no(); },
                        [&](const Select& select) {
                          return either({select.then, select.otherwise});
                        },
                        [](const Lookup& one) { return exactness_of(one); },
                        [](const Decide& one) { return exactness_of(one); },
                        [&](const Interpolate& one) { return exactness_of(one, known_); },
                        [&](const Given& given) { return known(given.of); },
                        [&](const Replace& replace) {
                          const Exactness& of = known(replace.of);
                          return exactness(
                              common_multiple(denominator_of(of), denominator_of(replace.value)),
                              hull(bounds_of(of), Bounds{replace.value, replace.value}));
                        },
                        [](const HasState&) { return yes_or_no(); },
                        [&](const Gather& one) { return exactness_of(one, node.rows, known_); },
                        [&](const Assemble& one) { return exactness_of(one, known_); },
                        [&](const Spread& spread) { return known(spread.of); },
                        [&](const Fetch& fetch) { return known(fetch.of); },
                        [](const Partition&) { return whole_numbers(0, any_number); },
                        [&](const Among& one) { return exactness_of(one, known_); },
                        [](const Numbered&) { return whole_numbers(0, any_number); },
                        [](const Allot&) { return whole_numbers(0, any_number); },
                        [](const Pairwise&) { return whole_numbers(-any_number, any_number); },
                        [](const Order& order) {
                          const bool averages = order.shared == Order::Shared::average;
                          return exactness(averages ? 2 : 1, Bounds{1, any_number});
                        },
                        [](const Take&) { return yes_or_no(); },
                    },
                    node.operation);
}

}  // namespace

std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order) {
  return infer(plan, order, {});
}

std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order,
                             const std::vector<std::size_t>& most_rows) {
  std::vector<Exactness> known(plan.nodes.size());
  const Inference inference({plan, known, most_rows});
  for (const NodeIndex node : order) known[at(node)] = inference.of(plan.nodes[at(node)]);
  return known;
}

}  // namespace redbanner
