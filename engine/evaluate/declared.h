#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/core/column.h"
#include "engine/ledger/entry.h"
#include "engine/ledger/roster.h"
#include "engine/plan/infer.h"
#include "engine/plan/node.h"

namespace redbanner {

// The leaves that say what was declared of entrants and people, one cell each of `who`.
using Who = std::vector<const Entrant*>;

// Numbers texts: first those that the plan compares with, by their index, then others as they are
// met.
class Texts {
 public:
  explicit Texts(const std::vector<std::string>& of_the_plan);
  std::int64_t number(const std::string& text);
  std::vector<std::string> take() { return std::move(texts_); }

 private:
  std::vector<std::string> texts_;
  std::unordered_map<std::string, std::int64_t> numbers_;
};

// What was written, as a cell of that type. Nothing where it is none; the door lets no such text
// in.
std::optional<Ratio> read_as(ValueType type, const std::string& text, Texts& texts);

Column attribute_column(const Attribute& attribute, ValueType type, const Who& who,
                        const Exactness& exactness, Texts& texts);
Column months_column(const ActiveMonths& months, const Who& who, const Exactness& exactness);
Column id_column(const Who& who, const Exactness& exactness, Texts& texts);
Column group_column(const Group& group, const Who& who, const Exactness& exactness, Texts& texts);
Column nomination_column(const Nomination& nomination, const Who& who, const Exactness& exactness,
                         const std::vector<NominationEntry>& nominations);

Column honours_column(const Honours& honours, const Who& who, const Exactness& exactness,
                      const std::vector<HonourEntry>& memory);
Column nominee_paper_column(const NomineePaper& paper, const Who& who, const Exactness& exactness,
                            const std::vector<NomineePaperEntry>& papers);

// The calendar months of `range` in which the entrant was active at least for a day.
int active_months(const Entrant& entrant, DateRange range);

}  // namespace redbanner
