#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/message.h"
#include "engine/ledger/door.h"

namespace redbanner {

// What was recorded by the rules and may be wrong all the same. Nothing is refused for it; a doubt
// is corrected, or answered in writing.
//   far_from_panel   a mark farther from the median of its panel than far_from_panel of the field's
//                    range; asked where three rated
//   far_from_last    what was judged (the mean of a panel's marks, a step) and differs from the
//   same
//                    in the period before by more than far_from_last of the latter. Not measures:
//                    how much was built in another half-year says nothing of a slip
//   same_sheet       two raters gave equal marks to everybody whom both rated, or one rater the
//                    same marks as in the period before: same_sheet marks at least, not all alike
//   severe_rater     the marks of one rater lie on average farther from the means of the others
//                    than severe_rater of the range, below them; lenient_rater above; of five marks
//                    at least
// None where the form's `plausible` does not ask for it.
struct Doubt {
  std::string id;  // its kind and the last sequence that it rests on (of two sheets of one period
                   // each one's): of corrected entries it is another one
  std::string kind;
  std::string entrant;  // empty: of several
  std::string indicator;
  std::string period;
  std::string rater;  // empty: of none, or of several
  Message message;
};

bool asks_for_doubts(const EntryForm& form);  // of any kind

// By period, indicator and field, in the order of the form; those of a field by kind.
std::vector<Doubt> doubts(const EntryForm& form, const Ledger& ledger);

// How far the raters of one field agree, over the entrants that all of them rated.
struct Agreement {
  std::string indicator;
  std::string period;
  std::string field;
  std::int64_t raters = 0;
  std::int64_t entrants = 0;
  // Kendall's coefficient of concordance W, corrected for ties (Kendall 1948): 0 … 1. None where
  // all entrants are equal to every rater, or fewer than two raters or entrants.
  std::optional<Ratio> concordance;
  // ICC(2,1), two-way random effects, absolute agreement, one rater (Shrout & Fleiss 1979).
  std::optional<Ratio> intraclass;
  struct Rater {
    std::string id;
    std::int64_t marks = 0;  // that another rater gave to the same entrant too
    // On average over these, how far above (below 0: below) the mean of the others' marks.
    std::optional<Ratio> difference;
    std::optional<Ratio> concordance_without;  // W of the others alone
  };
  std::vector<Rater> by_rater;  // by id
};

// Of each field that several raters mark, in the order of the form.
std::vector<Agreement> agreements(const EntryForm& form, const Ledger& ledger,
                                  const std::string& period);

}  // namespace redbanner
