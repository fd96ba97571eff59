#pragma once

#include <cstdint>
#include <vector>

#include "engine/ledger/door.h"

namespace redbanner {

// The numbers that a field takes, said in whole numbers so that millions can be asked for: just
// those that the door finds nothing wrong with.
class NumbersTaken {
 public:
  explicit NumbersTaken(const EntryForm::Field& field);
  bool contains(Written number) const;

 private:
  // Of so many decimals; as digits.
  struct Taken {
    std::int64_t least, most;
    std::vector<std::int64_t> values;  // those allowed
  };
  bool any_value_;
  std::vector<Taken> by_decimals_;
};

}  // namespace redbanner
