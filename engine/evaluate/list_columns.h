#pragma once

#include <set>
#include <string_view>
#include <unordered_map>

#include "engine/core/column.h"
#include "engine/evaluate/declared.h"
#include "engine/evaluate/list_rows.h"
#include "engine/ledger/roster.h"
#include "engine/plan/infer.h"
#include "engine/plan/node.h"

namespace redbanner {

// The leaves that say what was recorded in a list, one cell a row.

// What stands in the field of each row. `placed` are the cells of that field.
Column recorded_column(const Recorded& recorded, ValueType type, const ListRows& list,
                       const std::vector<PlacedEntry>& placed, const Exactness& exactness,
                       Texts& texts);
// Of rows in none of which the field was recorded.
Column lacking_column(const Recorded& recorded, std::size_t rows, const Exactness& exactness);
Column row_name_column(const RowName& name, const ListRows& list, const Exactness& exactness,
                       Texts& texts);
Column rater_group_column(const RaterGroup& groups, const ListRows& list,
                          const Exactness& exactness);

// Who is whose: by id and by name, the entrants that somebody is, or belongs to. A rater goes by
// the whole name, or by what stands behind the group's id and a '/' ("units/s03").
class Belonging {
 public:
  Belonging() = default;
  explicit Belonging(const Roster& roster);
  bool is_own(std::string_view rater, std::string_view entrant) const;

 private:
  std::unordered_map<std::string_view, std::set<std::string_view>> whose_;
};
Column own_rater_column(const Belonging& belonging, const ListRows& list,
                        const Exactness& exactness);

}  // namespace redbanner
