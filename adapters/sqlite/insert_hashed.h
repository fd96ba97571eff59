#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "adapters/sqlite/bulk_insert.h"
#include "adapters/sqlite/chain.h"

namespace redbanner {

// Many rows into the table that is hashed (see bulk_insert), and their hash; beside one another
// where that is worth a thread.
void insert_hashed(SQLite::Database& season, ChainedRows& hashed, std::size_t rows,
                   const std::vector<BulkColumn>& columns, std::string_view added_later = {});

}  // namespace redbanner
