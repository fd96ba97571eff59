#include "adapters/sqlite/snapshot_roster.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/sqlite/read.h"
#include "adapters/sqlite/read_lists.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/snapshot_blobs.h"

namespace redbanner {
namespace {

constexpr std::int64_t format = 0x3154'5352'4245'4401;  // the first word
constexpr std::size_t worth_it = 1'000;                 // entrants
constexpr std::size_t at_once = 500;                    // entrants in a BLOB

// The first BLOB is -1, the next one -2.
std::int64_t number_of(std::size_t first) {
  return -1 - static_cast<std::int64_t>(first / at_once);
}

// The last batch that recorded something about an entrant; batches rise with the rows.
std::int64_t last_batch(SQLite::Database& season) {
  std::int64_t last = 0;
  for (const auto& [table, key] : {std::pair{"entrant", "number"},
                                   {"entrant_attribute", "sequence"},
                                   {"entrant_change", "sequence"}}) {
    const std::string of = table;
    last = std::max(last, season
                              .execAndGet("SELECT coalesce((SELECT batch FROM " + of +
                                          " ORDER BY " + key + " DESC LIMIT 1), 0)")
                              .getInt64());
  }
  return last;
}

// Three words: the format, the batch up to which it holds, how many entrants there are in all. Then
// entrant after entrant; numbers seven bits a byte, the lowest first, the high bit set but in the
// last; texts behind their length.
class RosterBytes {
 public:
  RosterBytes(const Roster& roster, std::size_t first, std::int64_t batch) {
    for (const std::int64_t word : {format, batch, static_cast<std::int64_t>(roster.size())})
      bytes_.append(reinterpret_cast<const char*>(&word), sizeof word);
    const std::size_t last = std::min(roster.size(), first + at_once);
    for (std::size_t i = first; i < last; ++i) add(roster[i]);
  }
  BlobBytes bytes() const {
    return {reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size()};
  }

 private:
  void add(std::size_t number) {
    for (; number > 0x7F; number >>= 7) bytes_ += static_cast<char>((number & 0x7F) | 0x80);
    bytes_ += static_cast<char>(number);
  }
  void add(const std::string& text) {
    add(text.size());
    bytes_ += text;
  }
  void add(const std::optional<Date>& day) { add(day ? day->text() : std::string()); }
  void add(const Entrant& one) {
    for (const auto* text : {&one.id, &one.title, &one.kind, &one.unit}) add(*text);
    add(one.active_from);
    add(one.active_to);
    add(one.attributes.size());
    for (const DatedAttribute& attribute : one.attributes) {
      add(attribute.id);
      add(attribute.value);
      add(attribute.from);
    }
  }

  std::string bytes_;
};

class RosterReader {
 public:
  explicit RosterReader(BlobBytes bytes)
      : rest_(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {
    for (std::int64_t* const word : {&format_, &batch_, &entrants_}) {
      const auto taken = this->taken(sizeof *word);
      std::memcpy(word, taken.data(), taken.size());
    }
  }

  bool is_of_our_format() const { return format_ == format; }
  std::int64_t batch() const { return batch_; }
  std::int64_t entrants() const { return entrants_; }
  // Those that it holds; false where it is not whole.
  bool add_to(Roster& roster) {
    while (!rest_.empty() && !lacks_) add(roster.emplace_back());
    return !lacks_;
  }

 private:
  std::string_view taken(std::size_t size) {
    lacks_ |= size > rest_.size();
    const auto bytes = rest_.substr(0, size);
    rest_.remove_prefix(bytes.size());
    return bytes;
  }
  std::size_t number() {
    std::size_t number = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      const auto byte = taken(1);
      if (byte.empty()) break;
      number |= (static_cast<unsigned char>(byte[0]) & std::size_t{0x7F}) << shift;
      if ((static_cast<unsigned char>(byte[0]) & 0x80) == 0) return number;
    }
    lacks_ = true;
    return 0;
  }
  std::string_view text() { return taken(number()); }
  std::optional<Date> day() {
    const auto written = text();
    if (written.empty()) return {};
    const auto day = Date::parse(written);
    lacks_ |= !day;
    return day;
  }

  void add(Entrant& one) {
    for (auto* text : {&one.id, &one.title, &one.kind, &one.unit}) *text = this->text();
    one.active_from = day();
    one.active_to = day();
    for (std::size_t left = number(); left > 0 && !lacks_; --left) {
      DatedAttribute& attribute = one.attributes.emplace_back();
      attribute.id = text();
      attribute.value = text();
      attribute.from = day();
    }
  }

  std::string_view rest_;
  std::int64_t format_ = 0, batch_ = 0, entrants_ = 0;
  bool lacks_ = false;
};

std::int64_t parts_of(const Roster& roster) {
  return static_cast<std::int64_t>((roster.size() + at_once - 1) / at_once);
}
std::int64_t parts_there(SQLite::Database& season) {
  return season.execAndGet("SELECT count(*) FROM snapshot WHERE number < 0").getInt64();
}

// The first of them says what all are of; nothing where it is not sound.
std::optional<RosterReader> first_of(BlobReader& blobs) {
  const auto bytes = blobs.read(number_of(0));
  if (!bytes) return std::nullopt;
  const RosterReader reader(*bytes);
  return reader.is_of_our_format() ? std::optional(reader) : std::nullopt;
}

}  // namespace

std::optional<Roster> read_roster_snapshot(SQLite::Database& season, std::int64_t position) {
  if (version_of(season) < first_version_with_chain) return std::nullopt;
  BlobReader blobs(season);
  const auto first = first_of(blobs);
  if (!first || first->batch() > position || first->batch() != last_batch(season))
    return std::nullopt;
  const std::size_t entrants = entrants_at(season, first->batch());
  if (first->entrants() != static_cast<std::int64_t>(entrants)) return std::nullopt;
  Roster roster;
  roster.reserve(entrants);
  while (roster.size() < entrants) {
    const std::size_t before = roster.size();
    const auto bytes = blobs.read(number_of(before));
    if (!bytes) return std::nullopt;
    RosterReader reader(*bytes);
    if (reader.batch() != first->batch() || !reader.add_to(roster) ||
        roster.size() != std::min(entrants, before + at_once))
      return std::nullopt;
  }
  return roster;
}

void renew_roster_snapshot(SQLite::Database& season, const Roster& roster, std::int64_t position) {
  if (roster.size() < worth_it) return;
  const std::int64_t batch = last_batch(season);
  if (batch > position) return;
  {
    BlobReader blobs(season);
    const auto first = first_of(blobs);
    if (first && first->batch() == batch && parts_there(season) == parts_of(roster)) return;
  }
  season.exec("DELETE FROM snapshot WHERE number < 0");
  BlobWriter blobs(season, static_cast<std::int64_t>(roster.size()));
  for (std::size_t i = 0; i < roster.size(); i += at_once)
    blobs.write(number_of(i), RosterBytes(roster, i, batch).bytes());
}

bool roster_snapshot_fits(SQLite::Database& season) {
  const std::int64_t there = parts_there(season);
  if (there == 0) return true;
  BlobReader blobs(season);
  const auto first = first_of(blobs);
  if (!first || first->batch() > last_batch(season)) return false;
  const std::int64_t batch = first->batch();
  const Roster roster = read_roster(season, batch);
  if (there != parts_of(roster)) return false;
  for (std::size_t i = 0; i < roster.size(); i += at_once) {
    const RosterBytes ours(roster, i, batch);
    const auto bytes = blobs.read(number_of(i));
    if (!bytes || !std::ranges::equal(ours.bytes(), *bytes)) return false;
  }
  return true;
}

}  // namespace redbanner
