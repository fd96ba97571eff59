#include "cli/honours.h"

#include <algorithm>
#include <map>

#include "cli/awards.h"
#include "cli/wording.h"
#include "engine/core/did_you_mean.h"
#include "engine/report/remembered.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// Which honour it is: nobody wins one twice for the same day.
using Key = std::tuple<std::string, std::string, Date>;
Key key_of(const HonourEntry& honour) { return {honour.award, honour.entrant, honour.day}; }

std::optional<std::int64_t> whole_in(const std::string& text, std::int64_t least,
                                     std::int64_t most) {
  const auto number = Ratio::parse(text);
  const auto whole = number ? number->whole() : std::nullopt;
  return whole && *whole >= least && *whole <= most ? whole : std::nullopt;
}

// One row, and what is wrong with it.
class HonourRow {
 public:
  HonourRow(const SheetRow& row, const HonourImport& import, Diagnostics& found)
      : row_(row), import_(import), found_(found) {}

  HonourEntry read() {
    HonourEntry honour;
    read_year(honour);
    read_day(honour);
    read_award(honour);
    read_entrant(honour);
    read_place(honour);
    read_money(honour);
    honour.note = row_.cell("note");
    return honour;
  }

 private:
  void refuse(const char* heading, Message message, std::optional<Message> hint = {}) {
    found_.add(row_.fault(heading, std::move(message), std::move(hint)));
  }

  void no_such(const char* what, const std::string& id, const std::vector<std::string>& known) {
    const auto near = did_you_mean(id, known);
    refuse(what, {"no_such", {Term{what}, id}},
           near.empty() ? std::nullopt : std::optional(Message{"did_you_mean", {near}}));
  }

  void read_year(HonourEntry& honour) {
    const std::string text = row_.cell("year");
    const auto year = whole_in(text, 1900, 2999);
    if (!year) return refuse("year", {"no_year", {text}}, Message{"write_year", {}});
    honour.year = static_cast<int>(*year);
    const auto season = days_of_season(import_.rules.plan.outline);
    if (season && *year >= season->from.year())
      refuse("year", {"year_not_earlier", {*year, std::int64_t{season->from.year()}}},
             Message{"years_of_memory", {}});
  }

  void read_day(HonourEntry& honour) {
    honour.day = Date::make(honour.year == 0 ? 1900 : honour.year, 12, 31).value_or(Date());
    const std::string text = row_.cell("day");
    if (text.empty()) return;
    const auto day = Date::parse(text);
    if (!day) return refuse("day", {"no_day", {text}}, Message{"write_day", {}});
    honour.day = *day;
    if (honour.year != 0 && day->year() != honour.year)
      refuse("day", {"day_of_another_year", {*day, std::int64_t{honour.year}}});
  }

  void read_award(HonourEntry& honour) {
    honour.award = row_.cell("award");
    const auto known = award_ids(import_.rules);
    if (std::ranges::find(known, honour.award) == known.end())
      no_such("award", honour.award, known);
  }

  void read_entrant(HonourEntry& honour) {
    honour.entrant = row_.cell("entrant");
    const Entrant* entrant = find_entrant(import_.roster, honour.entrant);
    if (entrant != nullptr) {
      honour.title = title_of(*entrant);
      return;
    }
    std::vector<std::string> known;
    for (const auto& one : import_.roster) known.push_back(one.id);
    no_such("entrant", honour.entrant, known);
  }

  void read_place(HonourEntry& honour) {
    const std::string text = row_.cell("place");
    if (text.empty()) return;
    honour.place = whole_in(text, 1, 1'000'000);
    if (!honour.place) refuse("place", {"no_place", {text}}, Message{"write_place", {}});
  }

  void read_money(HonourEntry& honour) {
    const std::string text = row_.cell("money");
    if (text.empty()) return;
    const auto money = Ratio::parse(text);
    if (!money) return refuse("money", {"no_money", {text}}, Message{"write_money", {}});
    honour.money = money->text();
  }

  const SheetRow& row_;
  const HonourImport& import_;
  Diagnostics& found_;
};

}  // namespace

Imported<HonourEntry> honours_of(const std::vector<CsvFile>& sheets, const HonourImport& import,
                                 Diagnostics& found) {
  Imported<HonourEntry> imported;
  std::set<Key> taken;
  for (const auto& one : import.known) taken.insert(key_of(one));
  const std::vector<std::string> required = {"year", "award", "entrant"};
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (!headings_are_known(sheets[s],
                            {"year", "award", "entrant", "day", "place", "money", "note"}, required,
                            found))
      continue;
    for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) {
      const SheetRow row{sheets[s], sheets[s].rows[r]};
      const auto before = found.all().size();
      HonourEntry honour = HonourRow(row, import, found).read();
      const bool is_new = taken.insert(key_of(honour)).second;
      if (found.all().size() == before && !is_new)
        found.add(row.fault(
            "entrant", {"honour_twice", {honour.entrant, honour.award, std::int64_t{honour.year}}},
            Message{"honours_of_one_year", {}}));
      if (found.all().size() == before)
        imported.good.push_back(std::move(honour));
      else
        imported.rejected.push_back({s, r, sentence(found.all()[before].message)});
    }
  }
  return imported;
}

}  // namespace redbanner
