#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/ratio.h"

namespace redbanner {

// Functions whose results no fraction holds. Each is rounded once, to the multiple of how.unit that
// how.mode chooses for the true result, as if it had been computed without end: halves and exact
// results included. Nothing where there is no real number, and where the result lies beyond 10^60
// either way.

// base to the power `exponent`. A negative base has a real power where the exponent's denominator,
// in lowest terms, is odd: (-32)^0.2 is -2. 0 to the power 0 is 1; 0 has no power below.
std::optional<Ratio> power(const Ratio& base, const Ratio& exponent, const Rounding& how);

// Of numbers above 0.
std::optional<Ratio> natural_logarithm(const Ratio& of, const Rounding& how);

// e to the power.
std::optional<Ratio> exponential(const Ratio& power, const Rounding& how);

// base × base × …, exact; of an exponent below 0 one divided by that. Nothing for 0 to a power
// below 0, for what lies beyond 10^60 either way, and where a part of the fraction would take more
// than 2^14 bits.
std::optional<Ratio> whole_power(const Ratio& base, std::int64_t exponent);

}  // namespace redbanner
