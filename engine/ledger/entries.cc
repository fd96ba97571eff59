#include "engine/ledger/entries.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace redbanner {
namespace {

constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  return (std::rotl(hash, 23) ^ word) * factor;
}

std::uint32_t folded(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

std::uint32_t hash_of(std::string_view text) {
  std::uint64_t hash = text.size() * factor;
  std::uint64_t word = 0;
  for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
    std::memcpy(&word, text.data(), sizeof word);
    hash = mixed(hash, word);
  }
  word = 0;
  for (const char byte : text) word = word << 8 | static_cast<unsigned char>(byte);
  return folded(mixed(hash, word));
}

std::uint64_t both(std::int32_t high, std::int32_t low) {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(high)) << 32 |
         static_cast<std::uint32_t>(low);
}

std::uint32_t hash_of(const NumberedKey& key) {
  std::uint64_t hash = mixed(0, both(key.entrant, key.indicator));
  hash = mixed(hash, both(key.row, key.rater));
  return folded(mixed(hash, both(key.period, key.field)));
}

// Where to look first, and next, among slots whose number is a power of two.
std::size_t first_slot(std::uint32_t hash, std::size_t slots) { return hash & (slots - 1); }
std::size_t slot_behind(std::size_t slot, std::size_t slots) { return (slot + 1) & (slots - 1); }

constexpr std::size_t fewest_slots = 16;

}  // namespace

TextNumbers::TextNumbers() { number_of({}); }

std::int32_t TextNumbers::number_of(std::string_view text) {
  if ((texts_.size() + 1) * 2 > slots_.size()) lay_out(std::max(fewest_slots, slots_.size() * 2));
  const std::uint32_t hash = hash_of(text);
  const std::size_t slot = slot_of(text, hash);
  if (slots_[slot] >= 0) return slots_[slot];
  slots_[slot] = static_cast<std::int32_t>(texts_.size());
  texts_.emplace_back(text);
  hashes_.push_back(hash);
  return slots_[slot];
}

std::optional<std::int32_t> TextNumbers::find(std::string_view text) const {
  const std::int32_t number = slots_[slot_of(text, hash_of(text))];
  return number < 0 ? std::nullopt : std::optional(number);
}

std::size_t TextNumbers::slot_of(std::string_view text, std::uint32_t hash) const {
  std::size_t slot = first_slot(hash, slots_.size());
  for (; slots_[slot] >= 0; slot = slot_behind(slot, slots_.size())) {
    const auto number = static_cast<std::size_t>(slots_[slot]);
    if (hashes_[number] == hash && texts_[number] == text) break;
  }
  return slot;
}

// Slots are a power of two.
void TextNumbers::lay_out(std::size_t slots) {
  slots_.assign(slots, -1);
  for (std::size_t number = 0; number < hashes_.size(); ++number) {
    std::size_t slot = first_slot(hashes_[number], slots_.size());
    while (slots_[slot] >= 0) slot = slot_behind(slot, slots_.size());
    slots_[slot] = static_cast<std::int32_t>(number);
  }
}

Entries::Entries(const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) add(entry);
}

void Entries::reserve(std::size_t size) {
  const auto reserve_all = [&](auto&... columns) { (columns.reserve(size), ...); };
  reserve_all(sequence, batch, entrant.numbers, indicator.numbers, period.numbers, row.numbers,
              field.numbers, rater.numbers, day, state, digits, decimals, text.numbers,
              paper.numbers, replaces);
}

void Entries::add(const Entry& entry) {
  sequence.push_back(entry.sequence);
  batch.push_back(entry.batch);
  const auto put = [](Texts& column, const std::string& written) {
    column.numbers.push_back(column.texts.number_of(written));
  };
  put(entrant, entry.entrant);
  put(indicator, entry.indicator);
  put(period, entry.period);
  put(row, entry.row);
  put(field, entry.field);
  put(rater, entry.rater);
  day.push_back(entry.day ? entry.day->number() : no_day);
  state.push_back(static_cast<std::int8_t>(entry.state));
  digits.push_back(entry.value ? entry.value->digits : no_digits);
  decimals.push_back(static_cast<std::int8_t>(entry.value ? entry.value->decimals : -1));
  put(text, entry.text);
  put(paper, entry.paper);
  replaces.push_back(entry.replaces.value_or(0));
}

void Entries::add_number(const NumberedKey& key, Written value, std::int32_t its_day,
                         std::int32_t its_paper) {
  sequence.push_back(0);
  batch.push_back(0);
  entrant.numbers.push_back(key.entrant);
  indicator.numbers.push_back(key.indicator);
  period.numbers.push_back(key.period);
  row.numbers.push_back(key.row);
  field.numbers.push_back(key.field);
  rater.numbers.push_back(key.rater);
  day.push_back(its_day);
  state.push_back(static_cast<std::int8_t>(State::present));
  digits.push_back(value.digits);
  decimals.push_back(static_cast<std::int8_t>(value.decimals));
  text.numbers.push_back(0);
  paper.numbers.push_back(its_paper);
  replaces.push_back(0);
}

Entry Entries::at(std::size_t at) const {
  Entry entry;
  entry.sequence = sequence[at];
  entry.batch = batch[at];
  entry.entrant = entrant.text(at);
  entry.indicator = indicator.text(at);
  entry.period = period.text(at);
  entry.row = row.text(at);
  entry.field = field.text(at);
  entry.rater = rater.text(at);
  if (day[at] != no_day) entry.day = Date::from_number(day[at]);
  entry.state = static_cast<State>(state[at]);
  if (decimals[at] >= 0) entry.value = Written{digits[at], decimals[at]};
  entry.text = text.text(at);
  entry.paper = paper.text(at);
  if (replaces[at] != 0) entry.replaces = replaces[at];
  return entry;
}

std::vector<Entry> Entries::all() const {
  std::vector<Entry> entries;
  entries.reserve(size());
  for (std::size_t i = 0; i < size(); ++i) entries.push_back(at(i));
  return entries;
}

NumberedKey key_of(const Entries& entries, std::size_t row) {
  return {entries.entrant.numbers[row], entries.indicator.numbers[row], entries.period.numbers[row],
          entries.row.numbers[row],     entries.field.numbers[row],     entries.rater.numbers[row]};
}

NumberedKey numbered_key_of(Entries& entries, const Entry& entry) {
  return {entries.entrant.texts.number_of(entry.entrant),
          entries.indicator.texts.number_of(entry.indicator),
          entries.period.texts.number_of(entry.period),
          entries.row.texts.number_of(entry.row),
          entries.field.texts.number_of(entry.field),
          entries.rater.texts.number_of(entry.rater)};
}

namespace {

// How much room places may have for each row that was put: beyond it they are hardly filled.
constexpr std::size_t room_a_row = 8;

NumberedKey of_no_entrant(NumberedKey key) {
  key.entrant = 0;
  return key;
}

}  // namespace

const EntriesByKey::Place* EntriesByKey::place_of(const NumberedKey& key) const {
  if (place_slots_.empty()) return nullptr;
  const NumberedKey wanted = of_no_entrant(key);
  std::size_t slot = first_slot(hash_of(wanted), place_slots_.size());
  for (; place_slots_[slot] != 0; slot = slot_behind(slot, place_slots_.size()))
    if (const Place& place = places_[place_slots_[slot] - 1]; place.key == wanted) return &place;
  return nullptr;
}

EntriesByKey::Place& EntriesByKey::place_for(const NumberedKey& key) {
  if (const Place* const known = place_of(key))
    return places_[static_cast<std::size_t>(known - places_.data())];
  if ((places_.size() + 1) * 2 > place_slots_.size()) grow_places();
  places_.push_back({of_no_entrant(key), {}});
  std::size_t slot = first_slot(hash_of(places_.back().key), place_slots_.size());
  while (place_slots_[slot] != 0) slot = slot_behind(slot, place_slots_.size());
  place_slots_[slot] = static_cast<std::uint32_t>(places_.size());
  return places_.back();
}

void EntriesByKey::grow_places() {
  place_slots_.assign(std::max(fewest_slots, place_slots_.size() * 2), 0);
  for (std::size_t at = 0; at < places_.size(); ++at) {
    std::size_t slot = first_slot(hash_of(places_[at].key), place_slots_.size());
    while (place_slots_[slot] != 0) slot = slot_behind(slot, place_slots_.size());
    place_slots_[slot] = static_cast<std::uint32_t>(at + 1);
  }
}

std::size_t EntriesByKey::slot_of(const NumberedKey& key, std::uint32_t hash) const {
  std::size_t slot = first_slot(hash, slots_.size());
  for (; slots_[slot].row_behind != 0; slot = slot_behind(slot, slots_.size()))
    if (slots_[slot].hash == hash && key_of(entries_, slots_[slot].row_behind - 1) == key) break;
  return slot;
}

std::size_t EntriesByKey::find(const NumberedKey& key) const {
  const auto entrant = static_cast<std::size_t>(key.entrant);
  const Place* const place = place_of(key);
  if (place != nullptr && entrant < place->rows_behind.size())
    if (const std::uint32_t row_behind = place->rows_behind[entrant]) return row_behind - 1;
  if (slots_.empty()) return nowhere;
  const Slot& slot = slots_[slot_of(key, hash_of(key))];
  return slot.row_behind == 0 ? nowhere : slot.row_behind - 1;
}

void EntriesByKey::put(std::size_t row) {
  const NumberedKey key = key_of(entries_, row);
  const auto row_behind = static_cast<std::uint32_t>(row + 1);
  const auto entrant = static_cast<std::size_t>(key.entrant);
  auto& rows_behind = place_for(key).rows_behind;
  ++put_;
  if (entrant >= rows_behind.size()) {
    const std::size_t wanted = std::max(entrant + 1, rows_behind.size() + rows_behind.size() / 2);
    if (laid_out_ + wanted - rows_behind.size() > room_a_row * put_ + fewest_slots)
      return put_by_hash(key, row_behind);
    laid_out_ += wanted - rows_behind.size();
    rows_behind.resize(wanted);
  }
  rows_behind[entrant] = row_behind;
}

void EntriesByKey::put_by_hash(const NumberedKey& key, std::uint32_t row_behind) {
  if ((used_ + 1) * 4 > slots_.size() * 3) grow();
  const std::uint32_t hash = hash_of(key);
  Slot& slot = slots_[slot_of(key, hash)];
  if (slot.row_behind == 0) ++used_;
  slot = {hash, row_behind};
}

void EntriesByKey::grow() {
  const auto before = std::exchange(slots_, {});
  slots_.resize(std::max(fewest_slots, before.size() * 2));
  for (const Slot& one : before) {
    if (one.row_behind == 0) continue;
    std::size_t slot = first_slot(one.hash, slots_.size());
    while (slots_[slot].row_behind != 0) slot = slot_behind(slot, slots_.size());
    slots_[slot] = one;
  }
}

}  // namespace redbanner
