#pragma once

#include <string>
#include <vector>

#include "engine/core/message.h"
#include "engine/core/state.h"
#include "engine/ledger/roster.h"
#include "engine/plan/outline.h"

namespace redbanner {

// What people read for an id: its title, or the id where it has none.
std::string title_of(const Entrant& entrant);
std::string title_of_period(const Outline& outline, const std::string& id);
std::string title_of_kind(const Outline& outline, const std::string& id);
std::string title_of_attribute(const Outline& outline, const std::string& id);  // of any kind
std::string title_of_award(const Outline& outline,
                           const std::string& id);  // also "award/indicator"

std::string title_of_share(const Outline& outline, const std::string& id);  // "award/share"

// Of a group that the rulebook names; of any other the attribute's value as it is.
std::string title_of_group(const Outline& outline, const std::string& id);
std::string title_of_figure(const Outline& outline, const std::string& id);
std::string title_of_grade(const Outline& outline, const std::string& id);

// A category or indicator of a scorecard, or nullptr.
const Outline::Part* find_part(const Outline& outline, const std::string& scorecard,
                               const std::string& id);
// The same on any scorecard that has it.
const Outline::Part* find_part(const Outline& outline, const std::string& id);
const Outline::Scorecard* find_scorecard(const Outline& outline, const std::string& id);
const Outline::Veto* find_veto(const Outline& outline, const std::string& id);

// "发生亡人事故（第十五条）"
std::string with_clause(const Outline& outline, const std::string& title,
                        const std::string& clause);
// "甲、乙": as a list is written in the rulebook's language.
std::string joined(const Outline& outline, const std::vector<std::string>& titles);

// A number to be read: exact where its decimals end, else cut behind the sixth, with "…".
Argument shown(const Ratio& number);

Term term_of(State state);
Term term_of(RoundingMode mode);

}  // namespace redbanner
