#pragma once

#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// What tables have in common.

Heading heading(const char* id);         // a column of words
Heading number_heading(const char* id);  // a column of numbers, set right

// A score with that many decimals, or the word for why there is none.
Cell score_cell(const Column& column, std::size_t row, int places);
Cell money_cell(const std::optional<Ratio>& money);
Cell text_cell(const std::string& text);  // empty text: an empty cell

// The place of a row by an order, 2.5 where it is shared so; empty where there is none.
Cell place_cell(const Sources& sources, NodeIndex order, std::size_t row);

// Decimals that show a column: the rulebook's where it is rounded there; else what it needs, up to
// the rulebook's, or to four where nothing is rounded.
enum class RoundedAt { nowhere, indicator, category, total };
int places_for(const Outline& outline, RoundedAt step, const Column& column);

// "how it was rounded": a line for each step at which the rulebook rounds.
std::vector<Message> rounding_foot(const Outline& outline);
Message position_foot(const Ledger& ledger);

}  // namespace redbanner
