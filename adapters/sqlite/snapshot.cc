#include "adapters/sqlite/snapshot.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <span>
#include <string>

namespace redbanner {
namespace {

using SQLite::Statement;
using Column = std::vector<std::int64_t>;
using Bytes = std::span<const unsigned char>;

constexpr std::size_t sequence_column = 0;
constexpr std::size_t batch_column = 1;
constexpr std::size_t worth_it = 10'000;  // rows; fewer are stepped through in no time

// Against damage, not against forgers: those `audit verify` finds, which compares with the rows.
std::int64_t checksum_of(std::size_t column, Bytes bytes) {
  std::uint64_t sum = 0x9e3779b97f4a7c15U * (column + 1) ^ bytes.size();
  while (!bytes.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = std::min(bytes.size(), sizeof word);
    std::memcpy(&word, bytes.data(), size);
    sum = std::rotl(sum ^ word * 0xff51afd7ed558ccdU, 31) * 0xc4ceb9fe1a85ec53U;
    bytes = bytes.subspan(size);
  }
  return std::bit_cast<std::int64_t>(sum ^ sum >> 29);
}

// A column as bytes: its least value, the width of what follows (1, 2, 4 or 8), then of each row
// how far it lies above the least, from 1; 0 is NULL.
struct Header {
  std::int64_t least = 0;
  std::int64_t width = 1;
};

std::int64_t width_for(std::uint64_t most) {
  if (most <= std::numeric_limits<std::uint8_t>::max()) return 1;
  if (most <= std::numeric_limits<std::uint16_t>::max()) return 2;
  return most <= std::numeric_limits<std::uint32_t>::max() ? 4 : 8;
}

template <class Narrow>
void put(const Column& column, std::int64_t least, unsigned char* to) {
  for (const std::int64_t value : column) {
    const auto above = value == EntryColumns::null ? 0
                                                   : static_cast<std::uint64_t>(value) -
                                                         static_cast<std::uint64_t>(least) + 1;
    const auto narrow = static_cast<Narrow>(above);
    std::memcpy(to, &narrow, sizeof narrow);
    to += sizeof narrow;
  }
}

template <class Narrow>
Column taken(Bytes bytes, std::int64_t least) {
  Column column(bytes.size() / sizeof(Narrow));
  for (std::size_t row = 0; row < column.size(); ++row) {
    Narrow above = 0;
    std::memcpy(&above, bytes.data() + row * sizeof above, sizeof above);
    column[row] = above == 0
                      ? EntryColumns::null
                      : static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + above - 1);
  }
  return column;
}

std::vector<unsigned char> packed(const Column& column) {
  std::optional<std::int64_t> least, most;
  for (const std::int64_t value : column) {
    if (value == EntryColumns::null) continue;
    least = std::min(least.value_or(value), value);
    most = std::max(most.value_or(value), value);
  }
  Header header{least.value_or(0), 1};
  const auto reach =
      static_cast<std::uint64_t>(most.value_or(0)) - static_cast<std::uint64_t>(header.least);
  header.width = width_for(reach + 1);
  std::vector<unsigned char> bytes(sizeof header +
                                   column.size() * static_cast<std::size_t>(header.width));
  std::memcpy(bytes.data(), &header, sizeof header);
  unsigned char* const values = bytes.data() + sizeof header;
  if (header.width == 1) put<std::uint8_t>(column, header.least, values);
  if (header.width == 2) put<std::uint16_t>(column, header.least, values);
  if (header.width == 4) put<std::uint32_t>(column, header.least, values);
  if (header.width == 8) put<std::uint64_t>(column, header.least, values);
  return bytes;
}

std::optional<Column> unpacked(Bytes bytes) {
  Header header;
  if (bytes.size() < sizeof header) return {};
  std::memcpy(&header, bytes.data(), sizeof header);
  const Bytes values = bytes.subspan(sizeof header);
  if (header.width == 1) return taken<std::uint8_t>(values, header.least);
  if (header.width == 2) return taken<std::uint16_t>(values, header.least);
  if (header.width == 4) return taken<std::uint32_t>(values, header.least);
  if (header.width == 8) return taken<std::uint64_t>(values, header.least);
  return {};
}

bool has_table(SQLite::Database& season) { return season.tableExists("snapshot"); }

// All columns of the snapshot, each sound and as long as the first.
std::optional<EntryColumns> whole_snapshot(SQLite::Database& season) {
  if (!has_table(season)) return {};
  Statement rows(season, "SELECT number, bytes, checksum FROM snapshot ORDER BY number");
  EntryColumns all;
  std::size_t read = 0;
  while (rows.executeStep() && read < EntryColumns::count) {
    const auto cell = rows.getColumn(1);
    const Bytes bytes(static_cast<const unsigned char*>(cell.getBlob()),
                      static_cast<std::size_t>(cell.getBytes()));
    auto column = unpacked(bytes);
    const bool sound = rows.getColumn(0).getInt64() == static_cast<std::int64_t>(read) &&
                       rows.getColumn(2).getInt64() == checksum_of(read, bytes) && column &&
                       (read == 0 || column->size() == all.rows());
    if (!sound) return {};
    all.columns[read++] = std::move(*column);
  }
  if (read < EntryColumns::count) return {};
  return all;
}

std::size_t entries_in(SQLite::Database& season) {
  return static_cast<std::size_t>(
      season.execAndGet("SELECT coalesce(max(sequence), 0) FROM entry").getInt64());
}

// The rows as they stand in the table.
EntryColumns read_rows(SQLite::Database& season, std::size_t most) {
  Statement rows(
      season,
      "SELECT sequence, batch, entrant, indicator, period, row, field, rater, day, "
      "state, digits, decimals, paper, replaces, text FROM entry ORDER BY sequence LIMIT ?");
  rows.bind(1, static_cast<std::int64_t>(most));
  EntryColumns all;
  while (rows.executeStep())
    for (std::size_t i = 0; i < EntryColumns::count; ++i) {
      const auto cell = rows.getColumn(static_cast<int>(i));
      all.columns[i].push_back(cell.isNull() ? EntryColumns::null : cell.getInt64());
    }
  return all;
}

}  // namespace

EntryColumns read_snapshot(SQLite::Database& season, std::int64_t position) {
  auto all = whole_snapshot(season);
  if (!all) return {};
  const Column& batches = all->columns[batch_column];
  const auto rows =
      static_cast<std::size_t>(std::ranges::upper_bound(batches, position) - batches.begin());
  for (Column& column : all->columns) column.resize(rows);
  return std::move(*all);
}

void drop_snapshot(SQLite::Database& season) {
  if (has_table(season)) season.exec("DELETE FROM snapshot");
}

void renew_snapshot(SQLite::Database& season) {
  const std::size_t covered = static_cast<std::size_t>(
      season.execAndGet("SELECT coalesce(max(rows), 0) FROM snapshot").getInt64());
  const std::size_t there = entries_in(season);
  if (there < covered + std::max(worth_it, covered / 4)) return;
  const EntryColumns all = read_rows(season, there);
  drop_snapshot(season);
  Statement insert(season, "INSERT INTO snapshot VALUES (?, ?, ?, ?)");
  for (std::size_t i = 0; i < EntryColumns::count; ++i) {
    const auto bytes = packed(all.columns[i]);
    insert.bind(1, static_cast<std::int64_t>(i));
    insert.bind(2, static_cast<std::int64_t>(all.rows()));
    insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
    insert.bind(4, checksum_of(i, bytes));
    insert.exec();
    insert.reset();
  }
}

bool snapshot_fits(SQLite::Database& season) {
  if (!has_table(season) || season.execAndGet("SELECT count(*) FROM snapshot").getInt64() == 0)
    return true;
  const auto all = whole_snapshot(season);
  return all && all->columns == read_rows(season, all->rows()).columns;
}

}  // namespace redbanner
