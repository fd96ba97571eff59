#include <algorithm>

#include "engine/plan/inference.h"

namespace redbanner {

Exactness exactness_of(const Lookup& lookup) {
  Choice choice;
  for (const auto& row : lookup.rows) choice.add(row.outcome);
  if (lookup.otherwise) choice.add(*lookup.otherwise);
  return choice.result();
}

namespace {

Exactness exactness_of_sum(const Decide& decide) {
  MaybeDenominator denominator = 1;
  Bounds bounds{0, 0};
  Ratio largest_sum = 0;
  for (const auto& row : decide.rows) {
    denominator = common_multiple(denominator, denominator_of(row.outcome));
    (row.outcome.sign() < 0 ? bounds.least : bounds.most) += row.outcome;
    largest_sum += abs(row.outcome);
  }
  if (decide.otherwise) {
    denominator = common_multiple(denominator, denominator_of(*decide.otherwise));
    bounds = with(bounds, *decide.otherwise);
    largest_sum = std::max(largest_sum, abs(*decide.otherwise));
  }
  return exactness(denominator, bounds, largest_sum);
}

// A straight piece: value = start + slope × key.
struct Piece {
  Ratio start;
  Ratio slope;
};

Piece through(const Interpolate::Point& point, const Ratio& slope) {
  return {point.value - slope * point.at, slope};
}

std::vector<Piece> pieces_of(const Interpolate& interpolate) {
  const auto& points = interpolate.points;
  std::vector<Piece> pieces{through(points.front(), interpolate.slope_below.value_or(0)),
                            through(points.back(), interpolate.slope_above.value_or(0))};
  for (std::size_t i = 1; i < points.size(); ++i)
    pieces.push_back(through(
        points[i], (points[i].value - points[i - 1].value) / (points[i].at - points[i - 1].at)));
  return pieces;
}

// Beyond an end it goes as far as the key does.
MaybeBounds bounds_of(const Interpolate& interpolate, const MaybeBounds& key) {
  const auto& first = interpolate.points.front();
  const auto& last = interpolate.points.back();
  Bounds bounds{first.value, first.value};
  for (const auto& point : interpolate.points) bounds = with(bounds, point.value);
  const Ratio below = interpolate.slope_below.value_or(0);
  const Ratio above = interpolate.slope_above.value_or(0);
  if (!key && (below != 0 || above != 0)) return std::nullopt;
  if (key && key->least < first.at)
    bounds = with(bounds, first.value + below * (key->least - first.at));
  if (key && key->most > last.at) bounds = with(bounds, last.value + above * (key->most - last.at));
  return bounds;
}

}  // namespace

Exactness exactness_of(const Decide& decide) {
  if (decide.hit == Decide::Hit::sum) return exactness_of_sum(decide);
  Choice choice;
  if (decide.hit == Decide::Hit::count)
    for (const auto count : {std::size_t{0}, decide.rows.size()})
      choice.add(Ratio(static_cast<std::int64_t>(count)));
  else
    for (const auto& row : decide.rows) choice.add(row.outcome);
  if (decide.otherwise) choice.add(*decide.otherwise);
  return choice.result();
}

Exactness exactness_of(const Interpolate& interpolate, const Known& known) {
  const Exactness& key = known(interpolate.of);
  const MaybeBounds key_bounds = bounds_of(key);
  MaybeDenominator denominator = 1;
  Ratio largest_sum = 0;
  for (const Piece& piece : pieces_of(interpolate)) {
    denominator = common_multiple(denominator, denominator_of(piece.start));
    denominator = common_multiple(denominator, scaled(denominator_of(key), piece.slope));
    if (key_bounds)
      largest_sum =
          std::max(largest_sum, abs(piece.start) + abs(piece.slope) * largest(*key_bounds));
  }
  return exactness(denominator, bounds_of(interpolate, key_bounds), largest_sum);
}

}  // namespace redbanner
