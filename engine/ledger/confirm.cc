#include "engine/ledger/confirm.h"

#include <algorithm>
#include <set>

namespace redbanner {
namespace {

using Why = Unconfirmed::Why;

// Answers for one entry after the other.
class SecondLook {
 public:
  SecondLook(const EntryForm& form, const Ledger& ledger)
      : ledger_(ledger), typed_again_(typed_again(ledger)), confirmed_(ledger.entries.size()) {
    for (const auto& indicator : form.indicators) asked_.emplace(indicator.id, indicator.confirm);
    for (const ConfirmationEntry& one : ledger.confirmations) confirm(one);
  }

  std::vector<Unconfirmed> take() {
    if (std::ranges::all_of(asked_, [](const auto& one) { return one.second == Confirm::none; }))
      return {};
    for (const Entry* entry : current_entries(ledger_)) look_at(*entry);
    look_for_untyped();
    return std::move(found_);
  }

 private:
  Confirm asked_of(const Entry& entry) const {
    const auto found = asked_.find(entry.indicator);
    return found == asked_.end() ? Confirm::none : found->second;
  }

  std::size_t index_of(const Entry& entry) const {
    return static_cast<std::size_t>(&entry - ledger_.entries.data());
  }

  void confirm(const ConfirmationEntry& one) {
    const std::string& by = author_of(ledger_, one.batch);
    auto at = std::ranges::lower_bound(ledger_.entries, one.first, {}, &Entry::sequence);
    for (; at != ledger_.entries.end() && at->sequence <= one.last; ++at)
      if (author_of(ledger_, at->batch) != by) confirmed_[index_of(*at)] = true;
  }

  void look_at(const Entry& entry) {
    const Confirm asked = asked_of(entry);
    if (asked == Confirm::second_person && !confirmed_[index_of(entry)])
      found_.push_back({Why::not_confirmed, &entry, nullptr});
    if (asked != Confirm::typed_twice) return;
    const auto typed = typed_again_.find(key_of(entry));
    if (typed == typed_again_.end()) {
      found_.push_back({Why::not_typed_again, &entry, nullptr});
      return;
    }
    const Entry& again = *typed->second;
    if (is_resolved(entry, again)) return;
    if (!says_the_same(entry, again))
      found_.push_back({Why::typings_differ, &entry, &again});
    else if (author_of(ledger_, entry.batch) == author_of(ledger_, again.batch))
      found_.push_back({Why::typed_by_same_person, &entry, &again});
  }

  bool is_resolved(const Entry& entry, const Entry& again) const {
    const auto batch = std::ranges::lower_bound(ledger_.batches, entry.batch, {}, &Batch::id);
    return entry.batch > again.batch && batch != ledger_.batches.end() &&
           batch->command == resolving;
  }

  // What was recorded once and taken back was decided: it is not asked for any more.
  void look_for_untyped() {
    if (typed_again_.empty()) return;
    std::set<EntryKey> recorded;
    for (const Entry& entry : ledger_.entries)
      if (asked_of(entry) == Confirm::typed_twice) recorded.insert(key_of(entry));
    for (const auto& [key, again] : typed_again_)
      if (asked_of(*again) == Confirm::typed_twice && !recorded.contains(key))
        found_.push_back({Why::typed_only_again, nullptr, again});
  }

  const Ledger& ledger_;
  std::map<EntryKey, const Entry*> typed_again_;
  std::vector<bool> confirmed_;  // by index into the entries: by another than who recorded it
  std::map<std::string_view, Confirm> asked_;
  std::vector<Unconfirmed> found_;
};

}  // namespace

std::map<EntryKey, const Entry*> typed_again(const Ledger& ledger) {
  std::map<EntryKey, const Entry*> last;
  for (const Entry& entry : ledger.typed_again) last[key_of(entry)] = &entry;
  return last;
}

std::vector<Unconfirmed> unconfirmed_entries(const EntryForm& form, const Ledger& ledger) {
  return SecondLook(form, ledger).take();
}

}  // namespace redbanner
