#include "cli/import_entrants.h"

#include <algorithm>
#include <map>

#include "cli/wording.h"

namespace redbanner {
namespace {

const std::vector<std::string> fixed_headings = {"id",   "title",       "kind",
                                                 "unit", "active_from", "active_to"};

std::vector<std::string> known_headings(const EntryForm& form) {
  auto known = fixed_headings;
  for (const auto& kind : form.kinds)
    for (const auto& attribute : kind.attributes)
      if (std::ranges::find(known, attribute.id) == known.end()) known.push_back(attribute.id);
  return known;
}

// How many kinds an entrant's unit, its unit's unit … can be of; people come behind them all.
std::size_t level_of(const std::string& kind, const EntryForm& form) {
  std::size_t level = 0;
  for (std::string at = kind; level < form.kinds.size(); ++level) {
    const auto found = std::ranges::find(form.kinds, at, &EntryForm::Kind::id);
    if (found == form.kinds.end()) return level;
    if (found->person) return form.kinds.size() + 1;
    if (found->in.empty()) return level;
    at = found->in;
  }
  return level;
}

std::optional<Date> day_in(const SheetRow& row, const std::string& heading, Diagnostics& found) {
  const std::string text = row.cell(heading);
  if (text.empty()) return std::nullopt;
  const auto day = Date::parse(text);
  if (!day) found.add(row.fault(heading, {"no_day", {text}}, Message{"write_day", {}}));
  return day;
}

Entrant entrant_in(const SheetRow& row, Diagnostics& found) {
  Entrant entrant;
  entrant.id = row.cell("id");
  entrant.title = row.cell("title");
  entrant.kind = row.cell("kind");
  entrant.unit = row.cell("unit");
  entrant.active_from = day_in(row, "active_from", found);
  entrant.active_to = day_in(row, "active_to", found);
  for (const auto& heading : row.sheet.headings) {
    const bool fixed = std::ranges::find(fixed_headings, heading) != fixed_headings.end();
    if (!fixed && heading != "reason" && !row.cell(heading).empty())
      entrant.attributes.push_back({heading, row.cell(heading), std::nullopt});
  }
  return entrant;
}

// A row of the sheets; units come before those that belong to them.
struct Place {
  std::size_t sheet;
  std::size_t row;
  std::size_t level;
};
std::vector<Place> units_first(const std::vector<CsvFile>& sheets, const EntryForm& form,
                               Diagnostics& found) {
  const auto known = known_headings(form);
  std::vector<Place> places;
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (!headings_are_known(sheets[s], known, {"id", "kind"}, found)) continue;
    for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) {
      const SheetRow row{sheets[s], sheets[s].rows[r]};
      places.push_back({s, r, level_of(row.cell("kind"), form)});
    }
  }
  std::ranges::stable_sort(places, {}, &Place::level);
  return places;
}

struct Standing {
  std::string file;
  int line;
  std::string text() const { return file + ":" + std::to_string(line); }
};

// What a case may do without.
bool only_in_a_season(const Refusal& refusal) {
  return refusal.message.id == "letter_not_in_ids" || refusal.message.id == "title_wanting";
}

std::string reason_since(const Diagnostics& found, std::size_t before) {
  return found.all().size() == before ? std::string{} : sentence(found.all()[before].message);
}

}  // namespace

Imported<Entrant> entrants_of(const std::vector<CsvFile>& sheets, const EntrantImport& import,
                              Diagnostics& found) {
  Imported<Entrant> imported;
  Door door{import.form, import.roster};
  std::map<std::string, Standing> taken;  // by id
  for (const auto& [s, r, level] : units_first(sheets, import.form, found)) {
    const SheetRow row{sheets[s], sheets[s].rows[r]};
    const auto before = found.all().size();
    const Entrant entrant = entrant_in(row, found);
    const auto earlier = taken.find(entrant.id);
    if (earlier != taken.end()) {
      const bool is_written_out =
          row.sheet.file == import.case_file || earlier->second.file == import.case_file;
      if (import.strictness == Strictness::cases && !is_written_out) continue;
      found.add(row.fault("id", {"entrant_twice", {entrant.id, earlier->second.text()}}));
    } else {
      for (const auto& refusal : door.refusals(entrant))
        if (import.strictness == Strictness::season || !only_in_a_season(refusal))
          found.add(row.fault(refusal.field, refusal.message, refusal.hint));
    }
    if (const auto reason = reason_since(found, before); !reason.empty()) {
      imported.rejected.push_back({s, r, reason});
      continue;
    }
    taken.emplace(entrant.id, Standing{row.sheet.file, row.row.line});
    door.add(entrant);
    imported.good.push_back(entrant);
  }
  return imported;
}

}  // namespace redbanner
