#pragma once

#include <optional>
#include <string>

#include "engine/report/report.h"

namespace redbanner {

// Whose row it is.

// The row set of a scorecard's entrants.
std::optional<RowSetIndex> entrant_rows(const Plan& plan, const std::string& scorecard);
// The scorecard that a kind of entrant stands on, or nullptr.
const Outline::Scorecard* scorecard_of(const Outline& outline, const std::string& kind);
bool is_person(const Outline& outline, const std::string& kind);

const Entrant* find_entrant(const Roster& roster, const std::string& id);
std::optional<std::size_t> row_of(const Sources& sources, RowSetIndex rows,
                                  const std::string& entrant);
// The entrant or person of a row, or of the row that it lies below.
const Entrant& entrant_of(const Sources& sources, RowSetIndex rows, std::size_t row);

// The unit that a person belongs to, where the row set links to it; else nullptr.
const Entrant* unit_of(const Sources& sources, RowSetIndex people, std::size_t row);
// The person's post (attribute `post`) at the end of a period; empty where none is declared.
std::string post_of(const Outline& outline, const Entrant& person, const std::string& period);

// What people call the group of an order; empty where all are in one.
std::string group_title(const Sources& sources, NodeIndex order, std::int64_t group);

// The days of a period; of an inner one from the first of its parts to the last.
std::optional<DateRange> range_of(const Outline& outline, const std::string& period);

// The number in a cell; nothing where it is absent.
std::optional<Ratio> value_in(const Sources& sources, NodeIndex node, std::size_t row);

}  // namespace redbanner
