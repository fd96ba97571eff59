#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "adapters/sqlite/bulk_insert.h"
#include "adapters/sqlite/chain.h"

namespace redbanner {

class Worker;

// Many rows into the table that is hashed (see bulk_insert), and their hash beside it. A column of
// the table that is not hashed stands before the others.
void insert_hashed(SQLite::Database& season, ChainedRows& hashed, std::size_t rows,
                   const std::vector<BulkColumn>& columns, Worker& beside,
                   std::string_view added_later = {});

}  // namespace redbanner
