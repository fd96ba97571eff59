#include "adapters/sqlite/insert_hashed.h"

#include <span>

#include "engine/core/worker.h"

namespace redbanner {

void insert_hashed(SQLite::Database& season, ChainedRows& hashed, std::size_t rows,
                   const std::vector<BulkColumn>& columns, Worker& beside,
                   std::string_view added_later) {
  const auto chained = std::span(columns).last(hashed.table().columns.size());
  Task hashing(beside, [&] { hashed.add(rows, chained); });
  bulk_insert(season, hashed.table().name, rows, columns, added_later);
  hashing.wait();
}

}  // namespace redbanner
