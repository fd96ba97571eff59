#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/ledger/door.h"

namespace redbanner {

// The marks that one rater gave in a period to e1, e2, …; "" is none. Without a rater: measures.
struct Rated {
  std::string period;
  std::string rater;
  std::vector<std::string> marks;
};

// Of the indicator `quality`: its `mark` is rated from 0 to 100, its `done` is measured.
inline EntryForm rated_form() {
  EntryForm form;
  EntryForm::Field mark, done;
  mark.id = "mark";
  mark.most = 100;
  mark.raters = true;
  done.id = "done";
  done.most = 100'000;
  EntryForm::Indicator quality;
  quality.id = "quality";
  quality.fields = {mark, done};
  form.indicators = {quality};
  const auto days = [](const char* from, const char* to) {
    return DateRange{*Date::parse(from), *Date::parse(to)};
  };
  form.periods = {{"h1", "", days("2023-01-01", "2023-06-30")},
                  {"h2", "", days("2023-07-01", "2023-12-31")}};
  return form;
}

// By sequence from 1, in the order given.
inline Ledger rated_ledger(const std::vector<Rated>& sheets) {
  Ledger ledger;
  for (const Rated& sheet : sheets)
    for (std::size_t i = 0; i < sheet.marks.size(); ++i) {
      if (sheet.marks[i].empty()) continue;
      Entry entry;
      entry.sequence = static_cast<std::int64_t>(ledger.entries.size()) + 1;
      entry.entrant = "e" + std::to_string(i + 1);
      entry.indicator = "quality";
      entry.period = sheet.period;
      entry.field = sheet.rater.empty() ? "done" : "mark";
      entry.rater = sheet.rater;
      entry.value = Written::parse(sheet.marks[i]);
      ledger.entries.push_back(std::move(entry));
    }
  return ledger;
}

}  // namespace redbanner
