#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/ledger/door.h"

namespace redbanner {

// The numbers of one field in one period as a sheet: raters by entrants (and rows of lists).
struct MarkSheet {
  struct Mark {
    Ratio value;
    std::int64_t sequence = 0;
  };
  using Rated = std::pair<std::string_view, std::string_view>;  // entrant and row
  std::map<std::string_view, std::map<Rated, Mark>> by_rater;   // "" where nobody rates
};

// Sheets by indicator, period and field. They refer to the ledger.
using SheetKey = std::tuple<std::string_view, std::string_view, std::string_view>;
std::map<SheetKey, MarkSheet> mark_sheets(const Ledger& ledger);

// How far the rater's marks lie above the means of the others', of each that another rated too.
std::vector<Ratio> differences_of(const MarkSheet& sheet, std::string_view rater);

}  // namespace redbanner
