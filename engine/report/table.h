#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/message.h"

namespace redbanner {

// What is shown, before it is text, CSV, JSON, Markdown or HTML. Cells are plain values; a Message
// or Term is worded where it is rendered.
struct Points {
  Ratio value;
  int places = 2;  // decimals to show; an exact value with more is cut with "…", never rounded
};
using Cell = std::variant<std::monostate, std::string, std::int64_t, Points, Date, Term, Message>;

struct Heading {
  std::string id;     // stable: the CSV heading and JSON key, snake_case
  std::string title;  // what people read; empty: the word of the id
  enum class Align : std::uint8_t { left, right } align = Align::left;
  bool by_hand = false;  // stays on paper though nothing stands in it: to be filled in by hand
};

struct Table {
  std::string id;  // stable: "standings"
  Message title;
  std::vector<Heading> headings;
  std::vector<std::vector<Cell>> rows;
  std::vector<Message> foot;  // how it was rounded and ranked, from which ledger position
};

}  // namespace redbanner
