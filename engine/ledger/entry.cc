#include "engine/ledger/entry.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace redbanner {
namespace {

constexpr std::size_t most_digits = 18;

auto tied(const Entry& entry) {
  return std::tie(entry.entrant, entry.indicator, entry.period, entry.row, entry.field,
                  entry.rater);
}

}  // namespace

std::optional<Written> Written::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  Written written;
  std::size_t digits = 0;
  bool behind_the_point = false;
  for (const char c : text) {
    if (c == '.' && digits > 0 && !behind_the_point) {
      behind_the_point = true;
      continue;
    }
    if (c < '0' || c > '9' || ++digits > most_digits) return std::nullopt;
    written.digits = written.digits * 10 + (c - '0');
    if (behind_the_point) ++written.decimals;
  }
  if (digits == 0 || text.back() == '.') return std::nullopt;
  if (negative) written.digits = -written.digits;
  return written;
}

std::string Written::text() const { return value().fixed_text(decimals); }

EntryKey key_of(const Entry& entry) { return tied(entry); }

bool says_the_same(const Entry& a, const Entry& b) {
  if (a.state != b.state || a.text != b.text || a.value.has_value() != b.value.has_value())
    return false;
  return !a.value || a.value->value() == b.value->value();
}

void add_as_recorded(Ledger& ledger, std::vector<Entry> entries) {
  std::int64_t sequence = ledger.entries.empty() ? 0 : ledger.entries.back().sequence;
  for (Entry& entry : entries) {
    entry.sequence = ++sequence;
    entry.batch = ledger.position + 1;
    ledger.entries.push_back(std::move(entry));
  }
}

const std::string& author_of(const Ledger& ledger, std::int64_t batch) {
  static const std::string nobody;
  const auto found = std::ranges::lower_bound(ledger.batches, batch, {}, &Batch::id);
  return found == ledger.batches.end() || found->id != batch ? nobody : found->by;
}

std::vector<const Entry*> current_entries(const Ledger& ledger) {
  std::vector<const Entry*> entries;
  entries.reserve(ledger.entries.size());
  for (const Entry& entry : ledger.entries) entries.push_back(&entry);
  // Of equal keys the last recorded stands first, which std::unique keeps.
  std::ranges::sort(entries, [](const Entry* a, const Entry* b) {
    const auto order = tied(*a) <=> tied(*b);
    return std::is_eq(order) ? a->sequence > b->sequence : std::is_lt(order);
  });
  const auto superseded = std::ranges::unique(
      entries, [](const Entry* a, const Entry* b) { return tied(*a) == tied(*b); });
  entries.erase(superseded.begin(), superseded.end());
  std::erase_if(entries, [](const Entry* entry) { return is_withdrawn(*entry); });
  return entries;
}

bool is_of_award(std::string_view recorded, std::string_view award) {
  return recorded.starts_with(award) &&
         (recorded.size() == award.size() || recorded[award.size()] == '/');
}

std::string_view outer_key(std::string_view row) {
  const auto slash = row.rfind('/');
  return slash == row.npos ? std::string_view() : row.substr(0, slash);
}

std::string_view own_key(std::string_view row) { return row.substr(row.rfind('/') + 1); }

}  // namespace redbanner
