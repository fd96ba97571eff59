#pragma once

#include <vector>

#include "engine/report/papers.h"

namespace redbanner {

// What parts the equals of a place rule, in words.

// The other rows that stand where the row stands and are equal to it in all keys.
std::vector<std::size_t> equals_of(const Places& places, std::size_t row);

// What equals wait for, and what parted them: "the draw", "by lot".
Term awaited(const Order& order);
Term decided_how(const Order& order);

}  // namespace redbanner
