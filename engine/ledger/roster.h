#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/ratio.h"

namespace redbanner {

// A declared attribute, from a day on (none: from the beginning). Numbers, texts, yes/no and days
// are kept as written; make_facts reads them in the type that the rulebook declares.
struct DatedAttribute {
  std::string id;
  std::string value;
  std::optional<Date> from;
};

// A unit (department, site, team) or a person that takes part in the season.
struct Entrant {
  std::string id;     // the office's code: letters, digits, '-', '_', '.', or Chinese
  std::string title;  // the name that people read
  std::string kind;   // of the rulebook: "site", "department", "person"
  std::string unit;   // of a person: the entrant id of their unit; else the parent unit, or empty
  std::optional<Date> active_from;         // none: from the beginning
  std::optional<Date> active_to;           // none: to the end; last day included
  std::vector<DatedAttribute> attributes;  // in the order recorded; the last of a day holds
};

using Roster =
    std::vector<Entrant>;  // units and people, in the order recorded; no rule may use the order

// The value that holds on `day`: the last recorded of those with the latest `from` on or before it.
const DatedAttribute* attribute_on(const Entrant& entrant, const std::string& id, Date day);

// How a yes_no attribute is written: yes, true, 1, 是 or no, false, 0, 否, in capitals too.
std::optional<bool> yes_or_no(std::string_view text);

}  // namespace redbanner
