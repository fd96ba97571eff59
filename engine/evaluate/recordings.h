#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ledger/entry.h"
#include "engine/plan/plan.h"

namespace redbanner {

// What holds now under one key: the last entry of it. Entrants, rows and raters are numbered in the
// order of their ids and keys, so that numbers sort as the rows of a list do.
struct Recording {
  std::uint32_t entrant;  // its number in the order of ids
  std::uint32_t row;
  std::uint32_t rater;
  std::uint32_t field;  // index into Recordings::fields
  const Entry* entry;   // the last
  std::int64_t opened;  // sequence of the first
};

// The ledger's share of one indicator in one period; of an inner period, beside what is recorded
// for it as a whole, the rows of all its leaves, one leaf after the other. Only fields that the
// plan reads; all, where it reads the rows themselves (how many there are, what they are called).
struct Recordings {
  static constexpr std::uint32_t whole_indicator =
      0;  // field of an entry about the whole indicator

  std::string indicator;
  std::string period;
  std::vector<std::string> leaves;  // of an inner period, by first day
  std::vector<std::string> fields = {""};
  std::vector<bool> by_rater = {false};  // by field: whether each rater has a cell of their own
  bool reads_rows = false;
  bool has_marks = false;        // a row set of marks hangs below the list
  std::vector<Recording> cells;  // by entrant, row, rater, field

  std::uint32_t field_number(const std::string& field) const;  // fields.size(): not read
};

// The entrants that count, in the order of ids: entries of others are left out.
using IdsInOrder = std::vector<std::string_view>;

std::vector<Recordings> recordings_of(const Plan& plan, const IdsInOrder& entrants,
                                      const Ledger& ledger);

}  // namespace redbanner
