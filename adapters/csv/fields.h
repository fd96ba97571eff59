#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redbanner {

// Reads one row of a CSV text after the other, at whatever place it is told to begin. What it gives
// refers to the text, or stands here where quotes or full-width digits were taken away, until the
// next row is read.
class CsvFields {
 public:
  explicit CsvFields(std::string_view text) : text_(text) {}

  struct Fault {
    const char* id;
    const char* hint;
    std::size_t offset;  // where it is seen
    std::size_t behind;  // where reading can go on: the end of a line
  };
  // Reads the row that begins there; nothing, or why it cannot be read. Then these are its fields
  // so far, and `end` is the end of its last line.
  std::optional<Fault> read(std::size_t begin);
  const std::vector<std::string_view>& all() const { return fields_; }
  std::string_view operator[](std::size_t at) const { return fields_[at]; }
  std::size_t size() const { return fields_.size(); }
  std::size_t end() const { return at_; }
  bool is_of_one_line() const { return is_of_one_line_; }

 private:
  std::optional<Fault> field();
  std::optional<Fault> quoted_field();
  bool only_blanks_follow();
  std::optional<Fault> fault_here(const char* id, const char* hint) const;
  void take(std::string_view text);
  void take_wide(std::string_view text);

  std::string_view text_;
  std::size_t begin_ = 0;  // of the row
  std::size_t at_ = 0;     // what is read next
  bool is_of_one_line_ = true;
  std::vector<std::string_view> fields_;
  std::deque<std::string> own_;
};

// Where a line ends: at LF, CR LF, or a lone CR.
std::size_t end_of_line(std::string_view text, std::size_t from);
std::size_t behind_line_end(std::string_view text, std::size_t at);

std::string_view without_blanks(std::string_view text);
// "85", "-0.5", "+3"
bool is_number(std::string_view text);

}  // namespace redbanner
