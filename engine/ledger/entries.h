#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ledger/entry.h"

namespace redbanner {

// Numbers for texts: each distinct text once, in the order it first came; 0 is the empty one.
class TextNumbers {
 public:
  TextNumbers();
  std::int32_t number_of(std::string_view text);  // gives it one where it has none
  std::optional<std::int32_t> find(std::string_view text) const;
  const std::string& text(std::int32_t number) const {
    return texts_[static_cast<std::size_t>(number)];
  }
  std::size_t size() const { return texts_.size(); }
  const std::vector<std::string>& texts() const { return texts_; }  // by number

 private:
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;  // where it is, or would be
  void lay_out(std::size_t slots);
  std::vector<std::string> texts_;
  std::vector<std::uint32_t> hashes_;  // of the texts
  std::vector<std::int32_t> slots_;    // a text's number where its hash, or one before it, falls
};

// Numbers of rows, one after the other; kept once as long as all are equal.
template <class Number>
class NumberColumn {
 public:
  std::size_t size() const { return size_; }
  Number operator[](std::size_t row) const { return is_same() ? same_ : each_[row]; }
  bool is_same() const { return each_.empty(); }
  const std::vector<Number>& each() const { return each_; }  // empty where is_same()
  // So many there will be: room is made for them once, where they are not equal.
  void reserve(std::size_t size) {
    expected_ = size;
    if (!is_same()) each_.reserve(size);
  }
  void push_back(Number number) {
    if (size_ == 0) same_ = number;
    if (is_same() && number != same_) {
      each_.reserve(expected_);
      each_.assign(size_, same_);
    }
    if (number != same_ || !is_same()) each_.push_back(number);
    ++size_;
  }

 private:
  Number same_{};
  std::size_t size_ = 0, expected_ = 0;
  std::vector<Number> each_;
};

// The key of an entry among entries whose texts are numbered alike.
struct NumberedKey {
  std::int32_t entrant = 0, indicator = 0, period = 0, row = 0, field = 0, rater = 0;
  friend bool operator==(const NumberedKey&, const NumberedKey&) = default;
};

// Many entries, column by column: a sheet of a million marks is a few numbers a row.
struct Entries {
  static constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();
  static constexpr std::int64_t no_digits = std::numeric_limits<std::int64_t>::min();

  struct Texts {
    TextNumbers texts;
    NumberColumn<std::int32_t> numbers;
    const std::string& text(std::size_t at) const { return texts.text(numbers[at]); }
  };
  NumberColumn<std::int64_t> sequence, batch;
  Texts entrant, indicator, period, row, field, rater;
  NumberColumn<std::int32_t> day;  // Date::number(), or no_day
  NumberColumn<std::int8_t> state;
  NumberColumn<std::int64_t> digits;   // no_digits where no number is written
  NumberColumn<std::int8_t> decimals;  // -1 there
  Texts text, paper;
  NumberColumn<std::int64_t> replaces;  // 0: nothing

  Entries() = default;
  explicit Entries(const std::vector<Entry>& entries);
  std::size_t size() const { return digits.size(); }
  bool empty() const { return size() == 0; }
  void reserve(std::size_t size);
  void add(const Entry& entry);
  // A number that is present, and new.
  void add_number(const NumberedKey& key, Written value, std::int32_t its_day,
                  std::int32_t its_paper);
  Entry at(std::size_t row) const;
  std::vector<Entry> all() const;
  bool is_withdrawn(std::size_t at) const {  // what it replaces is taken back
    return state[at] == static_cast<std::int8_t>(State::present) && decimals[at] < 0 &&
           text.numbers[at] == 0;
  }
};

NumberedKey key_of(const Entries& entries, std::size_t row);
// The texts of the entry's key are given numbers.
NumberedKey numbered_key_of(Entries& entries, const Entry& entry);

// Which of the entries stands under a key. They stay where they are while it stands; rows are added
// as they are.
class EntriesByKey {
 public:
  static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
  explicit EntriesByKey(const Entries& entries) : entries_(entries) {}
  // The last that was put under the key.
  std::size_t find(const NumberedKey& key) const;
  void put(std::size_t row);

 private:
  // Rows are kept as the row and one; 0: none.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t row_behind = 0;
  };
  // All keys that differ in the entrant alone. Sheets have few of them and every entrant in each,
  // so that rows lie by the entrant's number: a sheet in order touches what it touched just now.
  struct Place {
    NumberedKey key;  // of no entrant
    std::vector<std::uint32_t> rows_behind;
  };
  const Place* place_of(const NumberedKey& key) const;
  Place& place_for(const NumberedKey& key);
  void grow_places();
  std::size_t slot_of(const NumberedKey& key, std::uint32_t hash) const;
  void put_by_hash(const NumberedKey& key, std::uint32_t row_behind);
  void grow();

  const Entries& entries_;
  std::vector<Place> places_;
  std::vector<std::uint32_t>
      place_slots_;                     // a place and one where its hash, or one before it, falls
  std::size_t put_ = 0, laid_out_ = 0;  // rows; room in all places together
  std::vector<Slot> slots_;             // of keys for which a place has no room
  std::size_t used_ = 0;
};

}  // namespace redbanner
