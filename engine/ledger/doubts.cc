#include "engine/ledger/doubts.h"

#include <algorithm>

#include "engine/core/averages.h"
#include "engine/ledger/marks.h"

namespace redbanner {
namespace {

constexpr std::size_t fewest_marks = 5;  // that say something of a rater

constexpr int most_decimals = 6;

// A mean to be read: exact where its decimals end.
Argument readable(const Ratio& mean) {
  if (mean.decimals().value_or(most_decimals + 1) <= most_decimals) return mean;
  return mean.short_text(most_decimals);
}

using Marks = std::map<MarkSheet::Rated, MarkSheet::Mark>;

// Goes through the sheets of one field in one period.
class Doubting {
 public:
  Doubting(const EntryForm& form, const std::map<SheetKey, MarkSheet>& sheets)
      : form_(form), sheets_(sheets) {}

  void ask(const EntryForm::Indicator& indicator, const EntryForm::Field& field,
           const std::string& period) {
    const auto found = sheets_.find({indicator.id, period, field.id});
    if (found == sheets_.end()) return;
    const MarkSheet& sheet = found->second;
    here_ = {&indicator, &field, &period};
    const auto last = before(indicator, field, period);
    const bool judged = field.raters || indicator.steps;
    if (judged && !indicator.rows && last != nullptr) ask_about_last(sheet, *last);
    if (!field.raters) return;
    ask_about_panel(sheet);
    ask_about_copies(sheet, last);
    ask_about_raters(sheet);
  }

  std::vector<Doubt> take() { return std::move(doubts_); }

 private:
  struct Here {
    const EntryForm::Indicator* indicator;
    const EntryForm::Field* field;
    const std::string* period;
  };

  // The sheet of the period before that has one.
  const MarkSheet* before(const EntryForm::Indicator& indicator, const EntryForm::Field& field,
                          const std::string& period) const {
    const MarkSheet* last = nullptr;
    for (const auto& one : form_.periods) {
      if (one.id == period) break;
      if (one.inner) continue;
      const auto found = sheets_.find({indicator.id, one.id, field.id});
      if (found != sheets_.end()) last = &found->second;
    }
    return last;
  }

  Ratio range() const { return here_.field->most - here_.field->least; }

  void add(const std::string& kind, const std::string& rests_on, std::string_view entrant,
           std::string_view rater, Message message) {
    doubts_.push_back({kind + "-" + rests_on, kind, std::string(entrant), here_.indicator->id,
                       *here_.period, std::string(rater), std::move(message)});
  }
  void add(const std::string& kind, std::int64_t sequence, std::string_view entrant,
           std::string_view rater, Message message) {
    add(kind, std::to_string(sequence), entrant, rater, std::move(message));
  }

  void ask_about_panel(const MarkSheet& sheet) {
    const auto& share = form_.plausible.far_from_panel;
    if (!share) return;
    std::map<MarkSheet::Rated, std::vector<std::pair<std::string_view, MarkSheet::Mark>>> rated;
    for (const auto& [rater, marks] : sheet.by_rater)
      for (const auto& [whom, mark] : marks) rated[whom].push_back({rater, mark});
    for (const auto& [whom, marks] : rated) {
      if (marks.size() < 3) continue;
      std::vector<Ratio> values;
      for (const auto& [rater, mark] : marks) values.push_back(mark.value);
      const Ratio median = median_of(std::move(values));
      for (const auto& [rater, mark] : marks) {
        if (abs(mark.value - median) > *share * range())
          add("far_from_panel", mark.sequence, whom.first, rater,
              {"doubt_far_from_panel", {std::string(rater), mark.value, median}});
      }
    }
  }

  // What each is in a sheet: the number, or the mean of the panel.
  static std::map<std::string_view, MarkSheet::Mark> values_in(const MarkSheet& sheet) {
    std::map<std::string_view, std::vector<Ratio>> all;
    std::map<std::string_view, MarkSheet::Mark> values;
    for (const auto& [rater, marks] : sheet.by_rater)
      for (const auto& [whom, mark] : marks) {
        all[whom.first].push_back(mark.value);
        auto& value = values[whom.first];
        value.sequence = std::max(value.sequence, mark.sequence);
      }
    for (auto& [whom, value] : values) value.value = mean_of(all[whom]);
    return values;
  }

  void ask_about_last(const MarkSheet& sheet, const MarkSheet& last) {
    const auto& share = form_.plausible.far_from_last;
    if (!share) return;
    const auto then = values_in(last);
    for (const auto& [whom, now] : values_in(sheet)) {
      const auto found = then.find(whom);
      if (found == then.end() || found->second.value.sign() == 0) continue;
      const Ratio was = found->second.value;
      if (abs(now.value - was) > *share * abs(was))
        add("far_from_last", now.sequence, whom, "",
            {"doubt_far_from_last", {readable(now.value), readable(was)}});
    }
  }

  // Whether two sheets say the same of all that are on both; how many.
  bool is_copy(const Marks& one, const Marks& other) const {
    std::int64_t common = 0;
    bool differ = false;
    const Ratio* first = nullptr;
    for (const auto& [whom, mark] : one) {
      const auto found = other.find(whom);
      if (found == other.end()) continue;
      if (found->second.value != mark.value) return false;
      if (first == nullptr) first = &mark.value;
      differ = differ || mark.value != *first;
      ++common;
    }
    return differ && common >= *form_.plausible.same_sheet;
  }

  static std::string in_order(std::int64_t a, std::int64_t b) {
    return std::to_string(std::min(a, b)) + "-" + std::to_string(std::max(a, b));
  }

  static std::int64_t last_in(const Marks& marks) {
    std::int64_t last = 0;
    for (const auto& [whom, mark] : marks) last = std::max(last, mark.sequence);
    return last;
  }

  void ask_about_copies(const MarkSheet& sheet, const MarkSheet* last) {
    if (!form_.plausible.same_sheet) return;
    for (auto one = sheet.by_rater.begin(); one != sheet.by_rater.end(); ++one) {
      for (auto other = std::next(one); other != sheet.by_rater.end(); ++other)
        if (is_copy(one->second, other->second))
          add("same_sheet", in_order(last_in(one->second), last_in(other->second)), "", "",
              {"doubt_same_sheet", {std::string(one->first), std::string(other->first)}});
      if (last == nullptr) continue;
      const auto then = last->by_rater.find(one->first);
      if (then != last->by_rater.end() && is_copy(one->second, then->second))
        add("same_sheet", last_in(one->second), "", one->first,
            {"doubt_sheet_of_last_period", {std::string(one->first)}});
    }
  }

  void ask_about_raters(const MarkSheet& sheet) {
    const auto& share = form_.plausible.severe_rater;
    if (!share) return;
    for (const auto& [rater, marks] : sheet.by_rater) {
      const auto differences = differences_of(sheet, rater);
      if (differences.size() < fewest_marks) continue;
      const Ratio mean = mean_of(differences);
      if (abs(mean) <= *share * range()) continue;
      const bool severe = mean.sign() < 0;
      add(severe ? "severe_rater" : "lenient_rater", last_in(marks), "", rater,
          {severe ? "doubt_severe_rater" : "doubt_lenient_rater",
           {std::string(rater), readable(abs(mean)),
            static_cast<std::int64_t>(differences.size())}});
    }
  }

  const EntryForm& form_;
  const std::map<SheetKey, MarkSheet>& sheets_;
  Here here_{};
  std::vector<Doubt> doubts_;
};

}  // namespace

bool asks_for_doubts(const EntryForm& form) {
  const Plausible nothing{{}, {}, {}, {}};
  return form.plausible != nothing;
}

std::vector<Doubt> doubts(const EntryForm& form, const Ledger& ledger) {
  if (!asks_for_doubts(form)) return {};
  const auto sheets = mark_sheets(ledger);
  Doubting doubting(form, sheets);
  for (const auto& period : form.periods)
    for (const auto& indicator : form.indicators)
      for (const auto& field : indicator.fields) doubting.ask(indicator, field, period.id);
  return doubting.take();
}

}  // namespace redbanner
