#include "engine/ledger/entry.h"

#include <algorithm>
#include <tuple>

namespace redbanner {
namespace {

constexpr std::size_t most_digits = 18;

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

auto key(const Entry& entry) {
  return std::tie(entry.entrant, entry.indicator, entry.period, entry.row, entry.field,
                  entry.rater);
}

bool is_withdrawn(const Entry& entry) { return entry.state == State::present && !entry.value; }

}  // namespace

std::string Written::text() const {
  std::string text = std::to_string(digits);
  const std::size_t sign = digits < 0 ? 1 : 0;
  const auto places = static_cast<std::size_t>(decimals);
  if (places == 0) return text;
  if (text.size() - sign <= places) text.insert(sign, places + 1 - (text.size() - sign), '0');
  return text.insert(text.size() - places, 1, '.');
}

std::optional<Written> Written::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (!all_digits(whole) || (point != std::string_view::npos && !all_digits(fraction))) return {};
  if (whole.size() + fraction.size() > most_digits) return {};
  Written written{0, static_cast<int>(fraction.size())};
  for (const auto part : {whole, fraction})
    for (const char digit : part) written.digits = written.digits * 10 + (digit - '0');
  if (negative) written.digits = -written.digits;
  return written;
}

std::vector<const Entry*> current_entries(const Ledger& ledger) {
  std::vector<const Entry*> all;
  all.reserve(ledger.entries.size());
  for (const Entry& entry : ledger.entries) all.push_back(&entry);
  const auto before = [](const Entry* a, const Entry* b) { return key(*a) < key(*b); };
  if (!std::ranges::is_sorted(all, before)) std::ranges::stable_sort(all, before);

  std::vector<const Entry*> current;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool is_last = i + 1 == all.size() || key(*all[i]) != key(*all[i + 1]);
    if (is_last && !is_withdrawn(*all[i])) current.push_back(all[i]);
  }
  return current;
}

}  // namespace redbanner
