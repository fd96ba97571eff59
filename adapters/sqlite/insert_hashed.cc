#include "adapters/sqlite/insert_hashed.h"

#include <future>

namespace redbanner {

void insert_hashed(SQLite::Database& season, ChainedRows& hashed, std::size_t rows,
                   const std::vector<BulkColumn>& columns, std::string_view added_later) {
  constexpr std::size_t many = 10'000;
  const auto when = rows < many ? std::launch::deferred : std::launch::async;
  auto hashing = std::async(when, [&] { hashed.add(rows, columns); });
  bulk_insert(season, hashed.table().name, rows, columns, added_later);
  hashing.get();
}

}  // namespace redbanner
