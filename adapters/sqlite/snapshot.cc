#include "adapters/sqlite/snapshot.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "adapters/sqlite/read.h"
#include "adapters/sqlite/read_lists.h"
#include "adapters/sqlite/snapshot_blobs.h"
#include "adapters/sqlite/snapshot_roster.h"

namespace redbanner {
namespace {

using SQLite::Statement;

// The first word of the first BLOB. Snapshots of an older format are as good as none.
constexpr std::int64_t format = 0x3153'4C42'5245'4402;
constexpr std::int64_t older_format = 0x3153'4C42'5245'4401;
constexpr std::int64_t worth_it = 1'000;  // rows; fewer are stepped through in no time

// The columns of a list, in the order in which the first BLOB describes them.
constexpr std::array columns = {&ListCells::count,   &ListCells::row,    &ListCells::rater,
                                &ListCells::field,   &ListCells::digits, &ListCells::decimals,
                                &ListCells::state,   &ListCells::day,    &ListCells::text,
                                &ListCells::recorded};

// --- Writing

// Whole numbers one after the other.
class Words {
 public:
  void add(std::int64_t word) { words_.push_back(word); }
  void add(const Packed& packed, std::int64_t number) {
    for (const std::int64_t word : {packed.least(), packed.most(), std::int64_t{packed.width()},
                                    static_cast<std::int64_t>(packed.size()), number})
      add(word);
  }
  BlobBytes bytes() const {
    return {reinterpret_cast<const unsigned char*>(words_.data()),
            words_.size() * sizeof(std::int64_t)};
  }

 private:
  std::vector<std::int64_t> words_;
};

class Writer {
 public:
  Writer(SQLite::Database& season, std::int64_t rows) : blobs_(season, rows) {}

  void write(std::int64_t number, BlobBytes bytes) { blobs_.write(number, bytes); }
  // The number of the BLOB that holds it: columns that are alike share one; 0: it needs none.
  std::int64_t write(const Packed& packed) {
    if (packed.all_equal()) return 0;
    const BlobBytes bytes = packed.bytes();
    const auto [known, is_new] =
        numbers_.try_emplace({checksum_of(0, bytes), bytes.size()}, std::pair{last_ + 1, &packed});
    if (!is_new && std::ranges::equal(known->second.second->bytes(), bytes))
      return known->second.first;
    write(++last_, bytes);
    return last_;
  }

 private:
  BlobWriter blobs_;
  std::int64_t last_ = 0;
  std::map<std::pair<std::int64_t, std::size_t>, std::pair<std::int64_t, const Packed*>> numbers_;
};

std::map<std::string, std::int64_t> numbers_of(const Names& names) {
  std::map<std::string, std::int64_t> numbers;
  for (std::size_t number = 0; number < names.size(); ++number)
    numbers.emplace(names[number], static_cast<std::int64_t>(number));
  return numbers;
}

Packed packed_entrants(const ListCells& list) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < list.entrants.size(); ++i) numbers.push_back(list.entrants[i]);
  return Packed(numbers);
}

// --- Reading

struct Described {
  std::int64_t least, most, width, size, number;
};

class Reader {
 public:
  explicit Reader(SQLite::Database& season) : blobs_(season) {}

  std::optional<BlobBytes> blob(std::int64_t number) { return blobs_.read(number); }
  std::optional<Packed> packed(const Described& one) {
    if (one.size < 0) return std::nullopt;
    const auto size = static_cast<std::size_t>(one.size);
    const auto bytes = one.number == 0 ? std::optional(BlobBytes{}) : blob(one.number);
    if (!bytes) return std::nullopt;
    Packed packed = Packed::stored(*bytes, one.least, one.most, static_cast<int>(one.width), size);
    if (packed.size() != size) return std::nullopt;
    return packed;
  }

 private:
  BlobReader blobs_;
};

// What the first BLOB says, word by word.
class Manifest {
 public:
  explicit Manifest(BlobBytes bytes) : words_(bytes.size() / sizeof(std::int64_t)) {
    std::memcpy(words_.data(), bytes.data(), words_.size() * sizeof(std::int64_t));
  }
  std::int64_t next() { return next_ < words_.size() ? words_[next_++] : missing(); }
  Described described() {
    Described one{};
    for (auto* const word : {&one.least, &one.most, &one.width, &one.size, &one.number})
      *word = next();
    return one;
  }
  bool is_whole() const { return !lacks_ && next_ == words_.size(); }

 private:
  std::int64_t missing() {
    lacks_ = true;
    return 0;
  }
  std::vector<std::int64_t> words_;
  std::size_t next_ = 0;
  bool lacks_ = false;
};

bool is_within(const Packed& numbers, const Names& names) {
  return numbers.least() >= 0 && static_cast<std::uint64_t>(numbers.most()) < names.size();
}

// Whether the columns go together, so that nobody reads beside them.
bool is_sound(const ListCells& list, const Lists& lists, std::size_t entrants) {
  const bool rising = list.entrants.rise();
  if (list.entrants.empty() || !rising || list.entrants.back() >= entrants ||
      list.count.size() != list.entrants.size() || list.count.least() < 1 ||
      list.count.most() != std::int64_t{list.slots})
    return false;
  const std::size_t places = list.slot_by_slot ? list.entrants.size() * list.slots
                                               : static_cast<std::size_t>(list.first.back());
  for (const auto column : columns)
    if (column != &ListCells::count && (list.*column).size() != places) return false;
  return is_within(list.row, lists.rows) && is_within(list.rater, lists.raters) &&
         is_within(list.field, lists.fields) && is_within(list.text, lists.texts) &&
         list.decimals.least() >= -1 && list.decimals.most() <= 18 && list.state.least() >= 0 &&
         list.state.most() <= static_cast<std::int64_t>(State::pending) &&
         (!list.scale ||
          (*list.scale >= std::max<std::int64_t>(0, list.decimals.most()) && *list.scale <= 18));
}

std::optional<ListCells> read_list(Manifest& manifest, Reader& reader, const Names& indicators,
                                   const Names& periods, std::size_t most_entrants) {
  ListCells list;
  const auto name = [](const Names& names, std::int64_t number) {
    return number >= 0 && static_cast<std::size_t>(number) < names.size()
               ? names[static_cast<std::size_t>(number)]
               : std::string();
  };
  list.indicator = name(indicators, manifest.next());
  list.period = name(periods, manifest.next());
  list.slots = static_cast<std::uint32_t>(manifest.next());
  list.slot_by_slot = manifest.next() != 0;
  if (const std::int64_t scale = manifest.next(); scale >= 0) list.scale = static_cast<int>(scale);
  const std::int64_t all = manifest.next();  // so many from the first; 0: they are listed
  const Described listed = manifest.described();
  if (all < 0 || static_cast<std::size_t>(all) > most_entrants) return std::nullopt;
  if (all > 0) {
    list.entrants = RisingNumbers::all(static_cast<std::size_t>(all));
  } else if (const auto entrants = reader.packed(listed)) {
    for (std::size_t i = 0; i < entrants->size(); ++i)
      list.entrants.push_back(static_cast<std::uint32_t>((*entrants)[i]));
  }
  for (const auto column : columns) {
    auto packed = reader.packed(manifest.described());
    if (!packed) return std::nullopt;
    list.*column = std::move(*packed);
  }
  if (list.slot_by_slot) return list;
  std::uint64_t cells = 0;
  list.first.push_back(0);
  for (std::size_t i = 0; i < list.entrants.size() && i < list.count.size(); ++i) {
    cells += static_cast<std::uint64_t>(list.count[i]);
    list.first.push_back(static_cast<std::uint32_t>(cells));
  }
  if (cells > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return list;
}

bool has_table(SQLite::Database& season) { return season.tableExists("snapshot"); }

// The entries that the snapshot of that format holds; 0 where there is none.
std::int64_t covered(SQLite::Database& season, std::int64_t of_format = format) {
  Statement first(season, "SELECT rows FROM snapshot WHERE number = 0 AND substr(bytes, 1, 8) = ?");
  first.bind(1, &of_format, sizeof of_format);
  return first.executeStep() ? first.getColumn(0).getInt64() : 0;
}

bool same(const ListCells& a, const ListCells& b) {
  if (std::tie(a.indicator, a.period, a.entrants, a.slots, a.slot_by_slot, a.scale) !=
      std::tie(b.indicator, b.period, b.entrants, b.slots, b.slot_by_slot, b.scale))
    return false;
  return std::ranges::all_of(columns, [&](const auto column) {
    return (a.*column).size() == (b.*column).size() && (a.*column).least() == (b.*column).least() &&
           std::ranges::equal((a.*column).bytes(), (b.*column).bytes());
  });
}

}  // namespace

std::optional<ListsUpTo> read_snapshot(SQLite::Database& season, std::int64_t position,
                                       const std::function<void()>& meanwhile) {
  if (!has_table(season)) return std::nullopt;
  Reader reader(season);
  const auto first = reader.blob(0);
  if (!first) return std::nullopt;
  Manifest manifest(*first);
  if (manifest.next() != format) return std::nullopt;
  ListsUpTo all;
  all.sequence = manifest.next();
  all.batch = manifest.next();
  if (all.batch > position) return std::nullopt;
  meanwhile();
  all.lists = {read_names(season, "row"),
               read_names(season, "rater"),
               read_names(season, "field"),
               read_names(season, "text"),
               {}};
  const Names indicators = read_names(season, "indicator");
  const Names periods = read_names(season, "period");
  const std::size_t entrants = entrants_at(season, all.batch);
  for (std::int64_t left = manifest.next(); left > 0; --left) {
    auto list = read_list(manifest, reader, indicators, periods, entrants);
    if (!list || !is_sound(*list, all.lists, entrants)) return std::nullopt;
    all.lists.lists.push_back(std::move(*list));
  }
  if (!manifest.is_whole()) return std::nullopt;
  return all;
}

void drop_snapshot(SQLite::Database& season) {
  if (has_table(season)) season.exec("DELETE FROM snapshot");
}

bool wants_snapshot(SQLite::Database& season) {
  const std::int64_t there =
      season.execAndGet("SELECT coalesce(max(sequence), 0) FROM entry").getInt64();
  const std::int64_t known = covered(season);
  return there >= known + std::max(worth_it, known / 4);
}

void renew_snapshot(SQLite::Database& season, const ListsUpTo& now) {
  season.exec("DELETE FROM snapshot WHERE number >= 0");
  const auto indicators = numbers_of(read_names(season, "indicator"));
  const auto periods = numbers_of(read_names(season, "period"));
  std::vector<Packed> entrants;  // of each list; empty: all
  for (const ListCells& list : now.lists.lists)
    entrants.push_back(list.entrants.are_all() ? Packed() : packed_entrants(list));
  Writer writer(season, now.sequence);
  Words manifest;
  for (const std::int64_t word :
       {format, now.sequence, now.batch, static_cast<std::int64_t>(now.lists.lists.size())})
    manifest.add(word);
  for (std::size_t i = 0; i < entrants.size(); ++i) {
    const ListCells& list = now.lists.lists[i];
    for (const std::int64_t word :
         {indicators.at(list.indicator), periods.at(list.period), std::int64_t{list.slots},
          std::int64_t{list.slot_by_slot}, std::int64_t{list.scale.value_or(-1)},
          entrants[i].size() == 0 ? static_cast<std::int64_t>(list.entrants.size()) : 0})
      manifest.add(word);
    manifest.add(entrants[i], writer.write(entrants[i]));
    for (const auto column : columns) manifest.add(list.*column, writer.write(list.*column));
  }
  writer.write(0, manifest.bytes());
}

bool snapshot_fits(SQLite::Database& season) {
  if (!has_table(season)) return true;
  if (!roster_snapshot_fits(season)) return false;
  if (season.execAndGet("SELECT count(*) FROM snapshot WHERE number >= 0").getInt64() == 0)
    return true;
  if (covered(season, older_format) > 0) return true;
  const auto kept = read_snapshot(season, std::numeric_limits<std::int64_t>::max(), [] {});
  if (!kept) return false;
  const auto rows = read_lists(season, kept->batch, true);
  return kept->sequence == rows.sequence &&
         std::ranges::equal(kept->lists.lists, rows.lists.lists, same);
}

}  // namespace redbanner
