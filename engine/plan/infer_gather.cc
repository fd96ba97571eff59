#include <algorithm>
#include <cassert>
#include <numeric>

#include "engine/plan/inference.h"

namespace redbanner {
namespace {

constexpr std::int64_t most_rows_of_a_mean = 28;

// Rows of the fine set below one of the coarse set.
Ratio most_rows(const Known& known, RowSetIndex fine, RowSetIndex coarse) {
  Ratio rows = 1;
  while (fine != coarse) {
    const RowSet& set = known.plan.row_sets[at(fine)];
    assert(set.parent);
    // `most` is what the door lets in of a list; nobody counts who belongs to a unit.
    if (!known.most_rows.empty())
      rows *= static_cast<std::int64_t>(std::max<std::size_t>(1, known.most_rows[at(fine)]));
    else
      rows *= set.kind == RowSet::Kind::people ? any_number : set.most;
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

// Of at most `rows` rows.
Exactness exactness_of(const Gather& gather, const Ratio& rows, const Exactness& of) {
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
      const auto kept = most_kept(gather, rows.whole().value_or(too_large));
      const auto multiple = multiple_of_all_up_to(kept);
      denominator = multiplied(denominator, multiple);
      // The sum is in the fine rows' denominator; it is brought to the result's in one step.
      largest_sum = std::max(largest_sum, largest_sum * rows / multiple.value_or(1));
      break;
    }
    case Combine::median:
      denominator = multiplied(denominator, 2);
      break;
    case Combine::product:
      denominator.reset();
      if (bounds) bounds = product_of_up_to(*bounds, rows);
      break;
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
MaybeBounds bounds_of_worths(const Assemble& assemble, const Known& known) {
  MaybeBounds bounds;
  for (const auto& part : assemble.parts) {
    const auto of = bounds_of(known(part.of));
    if (!of || part.weight.sign() <= 0) return std::nullopt;
    const Bounds share = scaled(*of, Ratio(1) / part.full);
    bounds = bounds ? hull(*bounds, share) : share;
  }
  return bounds;
}

// Whether every part counts in every row that has a value.
bool counts_all(const Assemble& assemble) {
  const auto takes_few = [&](int count) {
    return count != 0 && static_cast<std::size_t>(count) < assemble.parts.size();
  };
  return assemble.absent == Assemble::Absent::spreads && !takes_few(assemble.best) &&
         !takes_few(assemble.lowest) && assemble.drop_highest + assemble.drop_lowest == 0;
}

Exactness exactness_of_sum(const Assemble& assemble, const Known& known) {
  const auto kind = counts_all(assemble) ? Addition::Part::always : Addition::Part::optional;
  Addition addition;
  for (const auto& part : assemble.parts)
    addition.add(known(part.of), part.weight / part.full, kind);
  return addition.result();
}

// obtained ÷ obtainable lies between the shares of the parts
Exactness exactness_of_rescaled(const Assemble& assemble, const Known& known) {
  const auto shares = bounds_of_worths(assemble, known);
  const bool some_count = assemble.best != 0 || assemble.lowest != 0 ||
                          assemble.drop_highest + assemble.drop_lowest > 0;
  if (!shares || some_count) return by_row(std::nullopt);
  Ratio weights = 0;
  for (const auto& part : assemble.parts) weights += part.weight;
  return by_row(scaled(*shares, weights));
}

Exactness exactness_of_product(const Assemble& assemble, const Known& known) {
  const bool all = counts_all(assemble);
  MaybeBounds bounds = Bounds{1, 1};
  for (const auto& part : assemble.parts) {
    const auto of = bounds_of(known(part.of));
    if (!of) return by_row(std::nullopt);
    const Bounds with_it = product(*bounds, scaled(*of, part.weight / part.full));
    bounds = all ? with_it : hull(*bounds, with_it);
  }
  return by_row(bounds);
}

// One of the worths.
Exactness exactness_of_choice(const Assemble& assemble, const Known& known) {
  MaybeDenominator denominator = 1;
  MaybeBounds bounds;
  for (const auto& part : assemble.parts) {
    const Ratio factor = part.weight / part.full;
    denominator = common_multiple(denominator, scaled(denominator_of(known(part.of)), factor));
    const auto of = bounds_of(known(part.of));
    if (!of) return by_row(std::nullopt);
    bounds = bounds ? hull(*bounds, scaled(*of, factor)) : scaled(*of, factor);
  }
  // In the middle of an even number lies the mean of two.
  if (assemble.how == Combine::median) denominator = multiplied(denominator, 2);
  return exactness(denominator, bounds);
}

}  // namespace

Exactness exactness_of(const Gather& gather, RowSetIndex coarse, const Known& known) {
  const Ratio rows = most_rows(known, known.plan.nodes[at(gather.of)].rows, coarse);
  return exactness_of(gather, rows, known(gather.of));
}

Exactness exactness_of(const Among& among, const Known& known) {
  return exactness_of(among.what, any_number, known(among.what.of));
}

Exactness exactness_of(const Assemble& assemble, const Known& known) {
  if (assemble.parts.empty()) return whole_numbers(0, 0);
  const auto parts = static_cast<std::int64_t>(assemble.parts.size());
  switch (assemble.how) {
    case Combine::count:
      return whole_numbers(0, parts);
    case Combine::mean:
      return by_row(bounds_of_worths(assemble, known));
    case Combine::sum:
      return assemble.absent == Assemble::Absent::rescale ? exactness_of_rescaled(assemble, known)
                                                          : exactness_of_sum(assemble, known);
    case Combine::product:
      return exactness_of_product(assemble, known);
    case Combine::least:
    case Combine::most:
    case Combine::first:
    case Combine::last:
    case Combine::median:
    case Combine::mode:
      return exactness_of_choice(assemble, known);
  }
  return by_row(std::nullopt);
}

}  // namespace redbanner
