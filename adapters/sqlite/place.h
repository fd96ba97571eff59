#pragma once

#include <cstdint>
#include <string>

namespace redbanner {

// Where a season's file lies, and whether one may be kept there. Each throws Failure for `purpose`.

// Whether the file system (its magic number, as statfs gives it) is another computer's: NFS, SMB,
// AFS. WAL needs memory that all programs share, so a season there would be damaged.
bool is_network_drive(std::int64_t file_system);

// The file is there, not empty, no directory, on a drive of this computer, may be read and written.
void check_readable(const std::string& file, const std::string& purpose);
void check_writable(const std::string& file, const std::string& purpose);

// Nothing of that name is there, nor what another database of that name left behind; its folder may
// be written and is on a drive of this computer.
void check_free(const std::string& file, const std::string& purpose);

// A name beside `file`, for building it; removes what an earlier process of the same number left
// there.
std::string name_while_building(const std::string& file);
void remove_with_companions(const std::string& file);

// Removes what was built when it does not come to its place.
class Building {
 public:
  explicit Building(const std::string& file) : name_(name_while_building(file)) {}
  Building(const Building&) = delete;
  Building& operator=(const Building&) = delete;
  ~Building() { remove_with_companions(name_); }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

// SQLite gives names such as ":memory:" a meaning of their own; a path is only a path.
std::string as_path(const std::string& file);

// Gives `built` its name, durably; refuses (content) where another program was faster.
void put_in_place(const std::string& built, const std::string& file, const std::string& purpose);

// Gives `built` the name of a file that is there, which gets the name `keep_as`, both durably; at
// no instant is there no file. What an unfinished write left beside it goes with it.
void put_in_place_of(const std::string& built, const std::string& file, const std::string& keep_as,
                     const std::string& purpose);

}  // namespace redbanner
