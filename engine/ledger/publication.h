#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/date.h"

namespace redbanner {

// A result on its way to the people: confirmed by the leading group, published (number 0), amended
// (number 1, 2, …). Before that it is provisional.
struct Publication {
  std::int64_t batch = 0;
  std::string period;
  int number = 0;  // of what was confirmed: 0 too
  enum class Stage : std::uint8_t { confirmed, published, amended } stage = Stage::published;
  std::int64_t evaluation = 0;
  Date from;               // the day it was confirmed or published
  std::optional<Date> to;  // the last day of publicity, included; none: none is owed
  std::string document;    // as it was published, to the byte
  std::string sha256;      // of the document
  std::string by = {}, at = {}, reason = {};  // its batch's; given by the season
};

// What somebody holds against a published result.
struct Objection {
  std::int64_t batch = 0;
  std::int64_t number = 0;  // from 1, in the whole season; given by the season
  std::string period;
  std::string entrant;    // about whom; empty: not said
  std::string indicator;  // about what; empty: not said
  Date day;               // it was received
  std::string by_whom;
  std::string text;
};

// What came of an objection; of each once.
struct ObjectionDecision {
  std::int64_t batch = 0;
  std::int64_t objection = 0;  // its number
  enum class Outcome : std::uint8_t { upheld, rejected, withdrawn } outcome = Outcome::upheld;
  std::string text;
  std::string by = {}, at = {};  // its batch's; given by the season
};

}  // namespace redbanner
