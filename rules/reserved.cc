#include <algorithm>
#include <string_view>

#include "rules/table_reader.h"

namespace redbanner {
namespace {

// What the language will know and this version refuses with 'not yet': keys by their table, and
// words by the key whose value they would be.
struct Reserved {
  std::string_view place;
  std::string_view words;  // with a blank on either side
};

constexpr Reserved every_reserved[] = {
    {"",
     " list quota contest procedure objection approval deadline draw lot playoff rater "
     "raters version decision "},
    {"rulebook", " deadline procedure objections approvals calendar version "},
    {"kind", " dated min_months prorate from to "},
    {"attribute", " dated as_of default parent "},
    {"scorecard", " groups weights_by order grade raters prorate when "},
    {"category", " raters weights_by prorate grade when at_most order periods "},
    {"indicator", " sides raters grade deadline prorate scale "},
    {"entry", " grade deadline "},
    {"points", " min_max power root closest "},
    {"row", " grade veto "},
    {"band", " grade veto "},
    {"panel", " trimmed "},
    {"event", " amount grade reach evidence "},
    {"period", " prorate late_start min_months as_of "},
    {"scorecard.combine", " weighted geometric harmonic product "},
    {"category.combine", " weighted geometric harmonic product "},
    {"period.combine", " weighted geometric harmonic product "},
    {"grouping", " min_size scorecard dropped "},
    {"table", " dated "},
    {"veto", " lifter scope notice "},
    {"veto.for", " month quarter season forever "},
    {"place.ties", " ordinal "},
    {"award", " share shared grade deadline confirm publicity groups per "},
    {"award.ties_at_cut", " draw lot playoff "},
    {"take", " quota grade preferences "},
    {"quota", " bands shares ratio rank substitutes front_line women unit_heads thresholds "},
    {"money", " table bands pool "},
    {"custody", " deposit period "},
};

}  // namespace

bool is_reserved(std::string_view table, std::string_view word) {
  const std::string bounded = " " + std::string(word) + " ";
  return std::ranges::any_of(every_reserved, [&](const Reserved& one) {
    return one.place == table && one.words.find(bounded) != one.words.npos;
  });
}

}  // namespace redbanner
