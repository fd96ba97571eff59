#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "cli/pipeline.h"

namespace redbanner {

// What of a rulebook its cases touch: which indicators and events were recorded, which rows of
// bands and tables were hit, which grades reached, which vetoes struck, which awards granted.
class Coverage {
 public:
  explicit Coverage(const Rules& rules);  // which must outlive it

  void add(const Evaluated& evaluated);
  // What none of them touched, in the order of the rulebook.
  std::vector<Message> untouched() const;

 private:
  // A thing that a case may touch.
  struct Thing {
    Message untouched;
    std::function<bool(const Evaluated&)> is_touched_by;
    bool is_touched = false;
  };
  // Rows of the points of an indicator, or of a table: said in one line.
  struct List {
    Message untouched;  // without the rows
    std::size_t rows = 0;
    std::vector<NodeIndex> nodes;
    std::vector<std::size_t> row_of;  // by row of such a node; which of the list it is
    std::set<std::size_t> hit;
  };

  void add_recorded();
  void add_grades();
  void add_vetoes();
  void add_awards();
  void add_points();
  void add_tables();

  const Rules& rules_;
  std::vector<Thing> things_;
  std::vector<List> lists_;
};

}  // namespace redbanner
