#include "adapters/sqlite/connection.h"

#include <SQLiteCpp/Database.h>

namespace redbanner {

void set_up(SQLite::Database& season) {
  season.exec(
      "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; "
      "PRAGMA cell_size_check = ON");
}

}  // namespace redbanner
