#include "engine/evaluate/settled.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <string_view>
#include <utility>

#include "engine/evaluate/leaf_column.h"

namespace redbanner {
namespace {

const Entry* entry_of(const SettlingEntries& last, const Entrant& entrant) {
  const auto found = last.find(entrant.id);
  return found == last.end() ? nullptr : found->second;
}

void draw_lots(const Settled& settled, const Who& who, const SettlingEntries& last, Digest digest,
               LeafColumn& column) {
  struct Lot {
    std::string digest;
    std::size_t row;
    bool operator<(const Lot& other) const {
      return digest != other.digest ? digest < other.digest : row < other.row;
    }
  };
  std::vector<Lot> lots;
  for (std::size_t row = 0; row < who.size(); ++row) {
    const Entry* entry = entry_of(last, *who[row]);
    if (!settled.seed && entry == nullptr) continue;
    const std::string& seed = settled.seed ? *settled.seed : entry->text;
    assert(digest != nullptr);
    lots.push_back(
        {digest(seed + '\n' + settled.rule + '\n' + settled.period + '\n' + who[row]->id), row});
  }
  std::sort(lots.begin(), lots.end());
  for (std::size_t i = 0; i < lots.size(); ++i)
    column.set(lots[i].row, Written{static_cast<std::int64_t>(i) + 1}, State::present);
}

}  // namespace

SettlingEntries settling_entries(const std::string& rule, const std::string& period,
                                 const std::vector<Entry>& entries) {
  std::map<std::pair<std::string_view, std::string_view>, const Entry*> current;  // entrant, row
  for (const Entry& entry : entries)
    if (entry.indicator == rule && entry.period == period)
      current[{entry.entrant, entry.row}] = &entry;
  SettlingEntries last;
  for (const auto& [key, entry] : current) {
    if (!is_written(*entry)) continue;
    const auto [found, is_new] = last.try_emplace(key.first, entry);
    if (!is_new && found->second->sequence < entry->sequence) found->second = entry;
  }
  return last;
}

Column settled_column(const Settled& settled, const Who& who, const Exactness& exactness,
                      const std::vector<Entry>& entries, Texts& texts, Digest digest) {
  const auto last = settling_entries(settled.rule, settled.period, entries);
  LeafColumn column(who.size(), exactness);
  if (settled.what == Settled::What::lot) {
    draw_lots(settled, who, last, digest, column);
    return column.take();
  }
  for (std::size_t row = 0; row < who.size(); ++row) {
    const Entry* entry = entry_of(last, *who[row]);
    if (entry == nullptr || !entry->value) continue;
    if (settled.what == Settled::What::contest)
      column.set(row, Written{texts.number(entry->row)}, State::present);
    else
      column.set(row, *entry->value, State::present);
  }
  return column.take();
}

}  // namespace redbanner
