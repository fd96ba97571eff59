#pragma once

#include <cstdint>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

class Worker;

// Each writes within the transaction that its caller has begun. `file` is for messages.
std::int64_t write_record(SQLite::Database& season, const std::string& file, const Record& record);
std::int64_t write_evaluation(SQLite::Database& season, const std::string& file,
                              Evaluation& evaluation, Worker& beside);

}  // namespace redbanner
