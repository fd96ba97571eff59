#pragma once

namespace SQLite {
class Database;
}

namespace redbanner {

// How long one waits for another program.
constexpr int busy_milliseconds = 5000;

// What a connection is told before it reads or writes a season's rows: to wait for the disk, to
// check what it reads, and to trust nothing that a foreign file may hold.
void set_up(SQLite::Database& season);

}  // namespace redbanner
