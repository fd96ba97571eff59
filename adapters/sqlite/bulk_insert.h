#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace redbanner {

// One column of rows that stand in memory. It refers to what its caller keeps.
class BulkColumn {
 public:
  static constexpr std::int64_t null = std::numeric_limits<std::int64_t>::min();

  static BulkColumn same(std::int64_t number);    // in every row
  static BulkColumn same(std::string_view text);  // … without data() it is NULL
  static BulkColumn counted(std::int64_t first);  // first, first + 1, …
  // The same in an INTEGER PRIMARY KEY, where `first` is one more than the largest that is there:
  // SQLite gives the numbers itself, which is faster.
  static BulkColumn next(std::int64_t first);
  // Those equal to `none` are NULL.
  static BulkColumn numbers(std::span<const std::int64_t> numbers, std::int64_t none = null);
  static BulkColumn numbers(std::span<const std::int32_t> numbers, std::int32_t none);
  static BulkColumn numbers(std::span<const std::int8_t> numbers, std::int8_t none);
  // The number that stands at each row's place in a list; a place below 0 is NULL.
  static BulkColumn numbers_at(std::span<const std::int32_t> places,
                               std::span<const std::int64_t> numbers);
  // The text, UTF-8; the place `none` is NULL.
  static BulkColumn texts_at(std::span<const std::int32_t> places,
                             std::span<const std::string> texts, std::int32_t none);

  bool is_same_number() const { return kind_ == Kind::same; }
  bool is_null() const { return is_same_number() && first_ == null; }  // in every row
  bool is_next() const { return kind_ == Kind::next; }
  bool is_text() const { return kind_ == Kind::texts_at || kind_ == Kind::same_text; }
  std::int64_t number(std::size_t row) const {  // `null` where there is none
    switch (kind_) {
      case Kind::same:
        return first_;
      case Kind::counted:
      case Kind::next:
        return first_ + static_cast<std::int64_t>(row);
      case Kind::numbers:
        return unless_none(numbers_[row]);
      case Kind::places:
        return unless_none(places_[row]);
      case Kind::bytes:
        return unless_none(bytes_[row]);
      case Kind::numbers_at:
        return places_[row] < 0 ? null : numbers_[static_cast<std::size_t>(places_[row])];
      default:
        return null;
    }
  }
  std::string_view text(std::size_t row) const {  // without data() where there is none
    if (kind_ == Kind::same_text) return text_;
    if (places_[row] == none_) return {};
    return texts_[static_cast<std::size_t>(places_[row])];
  }

 private:
  enum class Kind : std::uint8_t {
    same,
    same_text,
    counted,
    next,
    numbers,
    places,
    bytes,
    numbers_at,
    texts_at
  };
  explicit BulkColumn(Kind kind) : kind_(kind) {}
  std::int64_t unless_none(std::int64_t number) const { return number == none_ ? null : number; }
  Kind kind_;
  std::int64_t first_ = 0;
  std::int64_t none_ = null;
  std::span<const std::int8_t> bytes_;
  std::span<const std::int32_t> places_;
  std::span<const std::int64_t> numbers_;
  std::span<const std::string> texts_;
  std::string_view text_;
};

// Each number of a column once, rising; NULL is none.
std::vector<std::int64_t> distinct_in(const BulkColumn& column, std::size_t rows);

// Adds rows to a table, a column for each of its columns, by one statement: INSERT … SELECT from
// memory. Within the transaction that its caller has begun; rows in the order of the table's key
// are fastest. Types, NOT NULL, CHECKs and keys are looked at by SQLite, row by row. Two things are
// done once, since row by row they take four times as long as all the rest:
//   references  each distinct number is looked up in the table it refers to, when the rows are in:
//               what they refer to must be there by then, deferred or not
//   triggers    do not fire: those of a season refuse rows that take the place of others, and such
//               rows are refused here anyhow, since nothing says OR REPLACE
// References to `added_later` are not looked up: its caller adds that row afterwards.
// Throws SQLite::Exception; its caller then rolls the transaction back.
void bulk_insert(SQLite::Database& season, const std::string& table, std::size_t rows,
                 const std::vector<BulkColumn>& columns, std::string_view added_later = {});

}  // namespace redbanner
