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
     " list quota contest ballot procedure publicity objection approval deadline draw lot "
     "playoff grade panel rater raters matrix scale version decision "},
    {"rulebook",
     " extends deadline procedure publicity objections approvals calendar override "
     "version "},
    {"kind", " parent parents in dated min_months prorate from to "},
    {"attribute", " dated as_of default parent "},
    {"scorecard", " groups weights_by zero_when order grade raters prorate when "},
    {"category",
     " raters weights_by zero_when prorate groups marginal grade when highest_of sum_of "
     "at_most key order periods "},
    {"indicator",
     " list sides raters ballot claim grade deadline confirm interpolate marginal prorate "
     "over groups steps monotone when key highest_of sum_of exceptions scale decimals "},
    {"entry",
     " ballot claim list sides raters grade deadline confirm dated sharing level document "
     "keys "},
    {"indicator.entry", " ballot claim list sides "},
    {"points",
     " interpolate marginal per_step pro_rata rank share_of_best against_mean min_max power "
     "root matrix by_rank per_unit steps grade closest target linear "},
    {"row", " below to above grade ceiling veto marginal interpolate "},
    {"band", " below to above grade ceiling veto marginal interpolate "},
    {"panel", " weights groups exclude_own own_unit absent empty valid abstain trimmed confirm "},
    {"event", " ceiling amount unit at_most grade per reach count key evidence "},
    {"period", " each over prorate late_start min_months groups as_of deadline grade "},
    {"period.combine", " weighted "},
    {"combine", " drop weights count_back grade worst "},
    {"category.combine", " weighted geometric harmonic median last product "},
    {"scorecard.combine", " weighted geometric harmonic median last product "},
    {"grouping", " groups when min_size scorecard money full attributes dropped "},
    {"table", " file keys key interpolate marginal dated hit default matrix rows_by columns "},
    {"veto", " reach lifter scope grade ceiling points one_down text notice people "},
    {"veto.effect", " zero cap grade ceiling one_down "},
    {"effect", " item points grade ceiling one_down total category indicator "},
    {"veto.for", " month quarter season forever "},
    {"place", " draw lot playoff decide grade ties_by restart groups parted_by depth "},
    {"place.ties", " draw lot playoff ordinal decision average all_in "},
    {"tie_break", " head_to_head restart among list lot draw earlier last_year "},
    {"award",
     " outside exclusive cumulative after shares share shared once substitutes grade deadline "
     "confirm draw lot playoff conditions cool_down yellow_flag publicity ratio rest groups "
     "once_per_person per "},
    {"award.ties_at_cut", " draw lot playoff decision "},
    {"take", " ratio rest at_most least quota share_of_rest grade of preferences "},
    {"quota",
     " bands method shares ratio rank largest_remainder sainte_lague dhondt "
     "huntington_hill substitutes front_line women unit_heads thresholds "},
    {"money", " table by_size bands shared per_person negative pool "},
    {"custody", " report lost damaged deposit period "},
};

}  // namespace

bool is_reserved(std::string_view table, std::string_view word) {
  const std::string bounded = " " + std::string(word) + " ";
  return std::ranges::any_of(every_reserved, [&](const Reserved& one) {
    return one.place == table && one.words.find(bounded) != one.words.npos;
  });
}

}  // namespace redbanner
