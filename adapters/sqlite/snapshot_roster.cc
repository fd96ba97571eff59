#include "adapters/sqlite/snapshot_roster.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/snapshot_blobs.h"

namespace redbanner {
namespace {

constexpr std::int64_t number_of_roster = -1;
constexpr std::int64_t format = 0x3154'5352'4245'4401;  // the first word
constexpr std::int64_t worth_it = 1'000;                // entrants

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

// Numbers seven bits a byte, the lowest first, the high bit set but in the last; texts behind their
// length; entrant after entrant.
class RosterBytes {
 public:
  RosterBytes(const Roster& roster, std::int64_t batch) {
    for (const std::int64_t word : {format, batch})
      bytes_.append(reinterpret_cast<const char*>(&word), sizeof word);
    add(roster.size());
    for (const Entrant& one : roster) {
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

  std::string bytes_;
};

class RosterReader {
 public:
  explicit RosterReader(BlobBytes bytes)
      : rest_(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}

  std::int64_t word() {
    std::int64_t word = 0;
    const auto bytes = taken(sizeof word);
    std::memcpy(&word, bytes.data(), bytes.size());
    return word;
  }
  // Nothing where it is not whole.
  std::optional<Roster> roster() {
    Roster roster(count(7));
    for (Entrant& one : roster) {
      for (auto* text : {&one.id, &one.title, &one.kind, &one.unit}) *text = this->text();
      one.active_from = day();
      one.active_to = day();
      one.attributes.resize(count(3));
      for (DatedAttribute& attribute : one.attributes) {
        attribute.id = text();
        attribute.value = text();
        attribute.from = day();
      }
      if (lacks_) return std::nullopt;
    }
    return lacks_ || !rest_.empty() ? std::nullopt : std::optional(std::move(roster));
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
  // Of things that take so many bytes each at least.
  std::size_t count(std::size_t bytes) {
    const std::size_t count = number();
    lacks_ |= count > rest_.size() / bytes;
    return lacks_ ? 0 : count;
  }
  std::string_view text() { return taken(number()); }
  std::optional<Date> day() {
    const auto written = text();
    if (written.empty()) return {};
    const auto day = Date::parse(written);
    lacks_ |= !day;
    return day;
  }

  std::string_view rest_;
  bool lacks_ = false;
};

// The BLOB, where it is sound, and the batch up to which it holds.
std::optional<std::pair<RosterReader, std::int64_t>> kept_roster(BlobReader& blobs) {
  const auto bytes = blobs.read(number_of_roster);
  if (!bytes) return std::nullopt;
  RosterReader reader(*bytes);
  if (reader.word() != format) return std::nullopt;
  const std::int64_t batch = reader.word();
  return std::pair{reader, batch};
}

}  // namespace

std::optional<Roster> read_roster_snapshot(SQLite::Database& season, std::int64_t position) {
  if (version_of(season) < first_version_with_chain) return std::nullopt;
  BlobReader blobs(season);
  auto kept = kept_roster(blobs);
  if (!kept || kept->second > position || kept->second != last_batch(season)) return std::nullopt;
  return kept->first.roster();
}

void renew_roster_snapshot(SQLite::Database& season) {
  if (last_of(season, "entrant", "number") < worth_it) return;
  const std::int64_t batch = last_batch(season);
  {
    BlobReader blobs(season);
    const auto kept = kept_roster(blobs);
    if (kept && kept->second == batch) return;
  }
  season.exec("DELETE FROM snapshot WHERE number = " + std::to_string(number_of_roster));
  const Roster roster = read_roster(season, all_batches);
  BlobWriter(season, static_cast<std::int64_t>(roster.size()))
      .write(number_of_roster, RosterBytes(roster, batch).bytes());
}

bool roster_snapshot_fits(SQLite::Database& season) {
  const std::string there = "SELECT EXISTS (SELECT 1 FROM snapshot WHERE number < 0)";
  if (season.execAndGet(there).getInt() == 0) return true;
  BlobReader blobs(season);
  const auto bytes = blobs.read(number_of_roster);
  if (!bytes) return false;
  RosterReader reader(*bytes);
  if (reader.word() != format) return false;
  const std::int64_t batch = reader.word();
  return batch <= last_batch(season) &&
         std::ranges::equal(RosterBytes(read_roster(season, batch), batch).bytes(), *bytes);
}

}  // namespace redbanner
