#include "engine/plan/infer.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

#include "engine/core/cases.h"

namespace redbanner {
namespace {

constexpr std::int64_t below = std::int64_t{1} << 62;
constexpr std::int64_t most_rows_of_a_mean = 28;
constexpr std::int64_t any_number = std::numeric_limits<std::int32_t>::max();

// Both ends included.
struct Bounds {
  Ratio least;
  Ratio most;
};
using MaybeBounds = std::optional<Bounds>;
using MaybeDenominator = std::optional<std::int64_t>;  // nothing: by row

MaybeBounds bounds_of(const Exactness& exactness) {
  if (!exactness.least || !exactness.most) return std::nullopt;
  return Bounds{*exactness.least, *exactness.most};
}

MaybeDenominator denominator_of(const Exactness& exactness) {
  if (!exactness.fixed()) return std::nullopt;
  return exactness.denominator;
}

Ratio largest(const Bounds& bounds) { return std::max(abs(bounds.least), abs(bounds.most)); }

Bounds with(const Bounds& bounds, const Ratio& value) {
  return {std::min(bounds.least, value), std::max(bounds.most, value)};
}

Bounds hull(const Bounds& a, const Bounds& b) { return with(with(a, b.least), b.most); }

MaybeBounds hull(const MaybeBounds& a, const MaybeBounds& b) {
  if (!a || !b) return std::nullopt;
  return hull(*a, *b);
}

Bounds scaled(const Bounds& bounds, const Ratio& factor) {
  const Ratio a = bounds.least * factor;
  const Ratio b = bounds.most * factor;
  return {std::min(a, b), std::max(a, b)};
}

Bounds product(const Bounds& a, const Bounds& b) {
  return hull(scaled(a, b.least), scaled(a, b.most));
}

MaybeDenominator common_multiple(const MaybeDenominator& a, const MaybeDenominator& b) {
  if (!a || !b) return std::nullopt;
  const Ratio multiple = Ratio(*a / std::gcd(*a, *b)) * Ratio(*b);
  return multiple < below ? multiple.whole() : std::nullopt;
}

MaybeDenominator denominator_of(const Ratio& value) { return value.small_denominator(); }

// The denominator of factor × a column over `denominator`.
MaybeDenominator scaled(const MaybeDenominator& denominator, const Ratio& factor) {
  if (!denominator) return std::nullopt;
  return (factor / *denominator).small_denominator();
}

// Over `denominator` where the largest number on the way, `largest_sum`, fits; else by row.
Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds,
                    const Ratio& largest_sum) {
  Exactness result;
  if (!bounds) return result;
  result.least = bounds->least;
  result.most = bounds->most;
  if (denominator && largest_sum * *denominator < below && *denominator < below)
    result.denominator = *denominator;
  return result;
}

Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds) {
  return exactness(denominator, bounds, bounds ? largest(*bounds) : Ratio(0));
}

Exactness by_row(const MaybeBounds& bounds) { return exactness(std::nullopt, bounds); }

Exactness whole_numbers(std::int64_t least, std::int64_t most) {
  return exactness(1, Bounds{least, most});
}

Exactness yes_or_no() { return whole_numbers(0, 1); }

// Parts that are multiplied by a factor each and added.
class Addition {
 public:
  // An optional part may be left out of the sum.
  enum class Part { always, optional };

  void add(const Exactness& part, const Ratio& factor, Part kind) {
    const auto own = scaled(denominator_of(part), factor);
    denominator_ = common_multiple(denominator_, own);
    const auto bounds = bounds_of(part);
    if (!bounds) {
      sum_.reset();
      return;
    }
    if (factor.sign() != 0 && part.fixed())
      largest_factor_ = std::max(largest_factor_, abs(factor) / part.denominator);
    Bounds own_bounds = scaled(*bounds, factor);
    if (kind == Part::optional) own_bounds = with(own_bounds, 0);
    largest_sum_ += largest(own_bounds);
    if (sum_) sum_ = Bounds{sum_->least + own_bounds.least, sum_->most + own_bounds.most};
  }

  // A factor by itself must fit too, once it is brought to the common denominator.
  Exactness result() const {
    return exactness(denominator_, sum_, std::max(largest_sum_, largest_factor_));
  }

 private:
  MaybeDenominator denominator_ = 1;
  MaybeBounds sum_ = Bounds{0, 0};
  Ratio largest_sum_ = 0;
  Ratio largest_factor_ = 0;
};

class Inference {
 public:
  Inference(const Plan& plan, std::vector<Exactness>& known) : plan_(plan), known_(known) {}

  Exactness of(const Node& node) const;

 private:
  const Exactness& known(NodeIndex node) const { return known_[at(node)]; }

  Exactness leaf(const Node& node) const;
  Exactness either(const std::vector<NodeIndex>& nodes) const;
  Exactness sum(const Sum& sum) const;
  Exactness product_of(const Product& product) const;
  Exactness quotient(const Quotient& quotient) const;
  Exactness extreme(const Extreme& extreme) const;
  Exactness absolute(const Absolute& absolute) const;
  Exactness round(const Round& round) const;
  Exactness lookup(const Lookup& lookup) const;
  Exactness gather(const Gather& gather, RowSetIndex coarse) const;
  Exactness assemble(const Assemble& assemble) const;
  Exactness assemble_sum(const Assemble& assemble) const;
  MaybeBounds bounds_of_worths(const Assemble& assemble) const;
  Ratio most_rows(RowSetIndex fine, RowSetIndex coarse) const;

  const Plan& plan_;
  const std::vector<Exactness>& known_;
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
  assert(!nodes.empty());
  MaybeDenominator denominator = 1;
  MaybeBounds bounds = bounds_of(known(nodes.front()));
  for (const NodeIndex node : nodes) {
    denominator = common_multiple(denominator, denominator_of(known(node)));
    bounds = hull(bounds, bounds_of(known(node)));
  }
  return exactness(denominator, bounds);
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
  return exactness((Ratio(*one) * Ratio(*other)).whole(), bounds);
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

Exactness Inference::lookup(const Lookup& lookup) const {
  std::vector<Ratio> outcomes;
  outcomes.reserve(lookup.rows.size());
  for (const auto& row : lookup.rows) outcomes.push_back(row.outcome);
  if (lookup.otherwise) outcomes.push_back(*lookup.otherwise);
  if (outcomes.empty()) return whole_numbers(0, 0);
  MaybeDenominator denominator = 1;
  Bounds bounds{outcomes.front(), outcomes.front()};
  for (const Ratio& outcome : outcomes) {
    denominator = common_multiple(denominator, denominator_of(outcome));
    bounds = with(bounds, outcome);
  }
  return exactness(denominator, bounds);
}

// Rows of the fine set below one of the coarse set.
Ratio Inference::most_rows(RowSetIndex fine, RowSetIndex coarse) const {
  Ratio rows = 1;
  while (fine != coarse) {
    const RowSet& set = plan_.row_sets[at(fine)];
    assert(set.parent);
    rows *= set.most;
    fine = *set.parent;
  }
  return rows;
}

// The most rows that a Gather divides by. Below `drop_from` rows nothing is dropped.
std::int64_t most_kept(const Gather& gather, std::int64_t rows) {
  const std::int64_t drops = gather.drop_highest + gather.drop_lowest;
  if (drops == 0) return rows;
  return std::max(
      {std::min<std::int64_t>(gather.drop_from - 1, rows), rows - drops, std::int64_t{1}});
}

MaybeDenominator multiple_of_all_up_to(std::int64_t count) {
  if (count > most_rows_of_a_mean) return std::nullopt;
  std::int64_t multiple = 1;
  for (std::int64_t i = 2; i <= count; ++i) multiple = std::lcm(multiple, i);
  return multiple;
}

Exactness Inference::gather(const Gather& gather, RowSetIndex coarse) const {
  const Exactness& of = known(gather.of);
  const Ratio rows = most_rows(plan_.nodes[at(gather.of)].rows, coarse);
  MaybeDenominator denominator = denominator_of(of);
  MaybeBounds bounds = bounds_of(of);
  Ratio largest_sum = bounds ? largest(*bounds) : Ratio(0);
  switch (gather.how) {
    case Combine::count:
      denominator = 1;
      bounds = Bounds{0, rows};
      largest_sum = rows;
      break;
    case Combine::sum:
      if (bounds) bounds = hull(*bounds, scaled(*bounds, rows));
      largest_sum *= rows;
      break;
    case Combine::mean: {
      const auto kept = most_kept(gather, rows.whole().value_or(below));
      const auto multiple = multiple_of_all_up_to(kept);
      denominator =
          denominator && multiple ? (Ratio(*denominator) * *multiple).whole() : std::nullopt;
      // The sum is in the fine rows' denominator; it is brought to the result's in one step.
      largest_sum = std::max(largest_sum, largest_sum * rows / multiple.value_or(1));
      break;
    }
    case Combine::median:
      denominator = denominator ? (Ratio(*denominator) * 2).whole() : std::nullopt;
      break;
    case Combine::product:
      return by_row(std::nullopt);
    case Combine::least:
    case Combine::most:
    case Combine::first:
    case Combine::last:
    case Combine::mode:
      break;
  }
  if (gather.empty && bounds) {
    denominator = common_multiple(denominator, denominator_of(*gather.empty));
    bounds = with(*bounds, *gather.empty);
    largest_sum = std::max(largest_sum, abs(*gather.empty));
  }
  return exactness(denominator, bounds, largest_sum);
}

// Of one part's `of` ÷ full, whichever part.
MaybeBounds Inference::bounds_of_worths(const Assemble& assemble) const {
  MaybeBounds bounds;
  for (const auto& part : assemble.parts) {
    const auto of = bounds_of(known(part.of));
    if (!of || part.weight.sign() <= 0) return std::nullopt;
    const Bounds share = scaled(*of, Ratio(1) / part.full);
    bounds = bounds ? hull(*bounds, share) : share;
  }
  return bounds;
}

Exactness Inference::assemble_sum(const Assemble& assemble) const {
  const bool all =
      assemble.absent == Assemble::Absent::spreads &&
      (assemble.best == 0 || static_cast<std::size_t>(assemble.best) >= assemble.parts.size());
  const auto kind = all ? Addition::Part::always : Addition::Part::optional;
  Addition addition;
  for (const auto& part : assemble.parts)
    addition.add(known(part.of), part.weight / part.full, kind);
  return addition.result();
}

Exactness Inference::assemble(const Assemble& assemble) const {
  if (assemble.parts.empty()) return whole_numbers(0, 0);
  const auto parts = static_cast<std::int64_t>(assemble.parts.size());
  const bool rescales = assemble.absent == Assemble::Absent::rescale;
  if (assemble.how == Combine::count) return whole_numbers(0, parts);
  if (assemble.how == Combine::mean) return by_row(bounds_of_worths(assemble));
  if (assemble.how == Combine::sum && !rescales) return assemble_sum(assemble);
  if (assemble.how == Combine::sum) {
    // obtained ÷ obtainable lies between the shares of the parts
    const auto shares = bounds_of_worths(assemble);
    if (!shares || assemble.best != 0) return by_row(std::nullopt);
    Ratio weights = 0;
    for (const auto& part : assemble.parts) weights += part.weight;
    return by_row(scaled(*shares, weights));
  }
  if (assemble.how == Combine::median || assemble.how == Combine::product)
    return by_row(std::nullopt);
  MaybeDenominator denominator = 1;
  MaybeBounds bounds;
  for (const auto& part : assemble.parts) {
    const Ratio factor = part.weight / part.full;
    denominator = common_multiple(denominator, scaled(denominator_of(known(part.of)), factor));
    const auto of = bounds_of(known(part.of));
    if (!of) return by_row(std::nullopt);
    bounds = bounds ? hull(*bounds, scaled(*of, factor)) : scaled(*of, factor);
  }
  return exactness(denominator, bounds);
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
                        [](const Power&) { return by_row(std::nullopt); },
                        [](const Logarithm&) { return by_row(std::nullopt); },
                        [](const Exponential&) { return by_row(std::nullopt); },
                        [](const Compare&) { return yes_or_no(); },
                        [](const Logic&) { return yes_or_no(); },
                        [&](const Select& select) {
                          return either({select.then, select.otherwise});
                        },
                        [&](const Lookup& operation) { return lookup(operation); },
                        [](const Decide&) { return by_row(std::nullopt); },
                        [](const Interpolate&) { return by_row(std::nullopt); },
                        [&](const Given& given) { return known(given.of); },
                        [&](const Replace& replace) {
                          const Exactness& of = known(replace.of);
                          return exactness(
                              common_multiple(denominator_of(of), denominator_of(replace.value)),
                              hull(bounds_of(of), Bounds{replace.value, replace.value}));
                        },
                        [](const HasState&) { return yes_or_no(); },
                        [&](const Gather& operation) { return gather(operation, node.rows); },
                        [&](const Assemble& operation) { return assemble(operation); },
                        [&](const Spread& spread) { return known(spread.of); },
                        [&](const Fetch& fetch) { return known(fetch.of); },
                        [](const Partition&) { return whole_numbers(0, any_number); },
                        [](const Among&) { return by_row(std::nullopt); },
                        [](const Numbered&) { return whole_numbers(0, any_number); },
                        [](const Order&) { return whole_numbers(1, any_number); },
                        [](const Take&) { return yes_or_no(); },
                    },
                    node.operation);
}

}  // namespace

std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order) {
  std::vector<Exactness> known(plan.nodes.size());
  const Inference inference(plan, known);
  for (const NodeIndex node : order) known[at(node)] = inference.of(plan.nodes[at(node)]);
  return known;
}

}  // namespace redbanner
