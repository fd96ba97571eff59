#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/sqlite/bulk_insert.h"
#include "engine/ledger/entries.h"

namespace redbanner {

// Columns of numbers, and of numbered texts, on their way into a table.

enum class EmptyText { numbered, null };

// What `number_of` says of the texts of a column, by their numbers there; asked once for each, in
// the order in which the rows have them. Null where no row has the text.
template <class NumberOf>
std::vector<std::int64_t> numbers_in(const TextNumbers& texts,
                                     const NumberColumn<std::int32_t>& column, NumberOf number_of,
                                     EmptyText empty) {
  std::vector<std::int64_t> numbers(texts.size(), BulkColumn::null);
  const std::size_t rows = column.is_same() && column.size() > 0 ? 1 : column.size();
  for (std::size_t row = 0; row < rows; ++row) {
    const std::int32_t text = column[row];
    std::int64_t& number = numbers[static_cast<std::size_t>(text)];
    if (number == BulkColumn::null && (text != 0 || empty == EmptyText::numbered))
      number = number_of(texts.text(text));
  }
  return numbers;
}

// The columns refer to what they are of. They have rows.

inline BulkColumn numbers_at(const NumberColumn<std::int32_t>& column,
                             const std::vector<std::int64_t>& numbers) {
  if (column.is_same()) return BulkColumn::same(numbers[static_cast<std::size_t>(column[0])]);
  return BulkColumn::numbers_at(column.each(), numbers);
}

// The empty text is NULL.
inline BulkColumn texts_at(const NumberColumn<std::int32_t>& column, const TextNumbers& texts) {
  if (!column.is_same()) return BulkColumn::texts_at(column.each(), texts.texts(), 0);
  return column[0] == 0 ? BulkColumn::same(BulkColumn::null)
                        : BulkColumn::same(std::string_view(texts.text(column[0])));
}

template <class Number>
BulkColumn column_of(const NumberColumn<Number>& column, Number none) {
  if (!column.is_same()) return BulkColumn::numbers(std::span(column.each()), none);
  return BulkColumn::same(column[0] == none ? BulkColumn::null : column[0]);
}

}  // namespace redbanner
