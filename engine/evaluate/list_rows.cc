#include "engine/evaluate/list_rows.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace redbanner {
namespace {

bool is_in_list(const Recording& cell, const std::vector<std::int64_t>& parent_of) {
  return cell.field != Recordings::whole_indicator && parent_of[cell.entrant] >= 0;
}

bool same_list_row(const Recordings& recordings, const Recording& a, const Recording& b) {
  return a.entrant == b.entrant && a.row == b.row && (recordings.has_marks || a.rater == b.rater);
}

std::string label_of(const std::string& row, const std::string& rater) {
  return row.empty() || rater.empty() ? row + rater : row + " " + rater;
}

// Rows that are added one after the other, in the order of their parents.
class Growing {
 public:
  enum class Of { list, raters };
  Growing(Of of, std::size_t parents, std::size_t fields) {
    result_.has_raters = of == Of::raters;
    first_row_.resize(parents + 1);
    result_.placed.resize(fields);
  }

  void open(std::size_t parent, const Recording& first, std::string label) {
    ++first_row_[parent + 1];
    ++result_.rows.count;
    result_.rows.sequence.push_back(first.opened);
    result_.rows.label.push_back(std::move(label));
    result_.first.push_back(first.entry);
  }
  // Puts a cell into the row opened last.
  void put(const Recording& cell) {
    result_.placed[cell.field].push_back({result_.rows.count - 1, cell.entry});
    std::int64_t& opened = result_.rows.sequence.back();
    opened = std::min(opened, cell.opened);
  }
  ListRows take() {
    std::partial_sum(first_row_.begin(), first_row_.end(), first_row_.begin());
    result_.rows.first_row = std::move(first_row_);
    return std::move(result_);
  }

 private:
  std::vector<std::uint32_t> first_row_;  // counts, until they are taken
  ListRows result_;
};

}  // namespace

ListRows list_rows(const Recordings& recordings, const std::vector<std::int64_t>& parent_of,
                   std::size_t parent_rows) {
  Growing list(recordings.has_marks ? Growing::Of::list : Growing::Of::raters, parent_rows,
               recordings.fields.size());
  const Recording* before = nullptr;
  for (const Recording& cell : recordings.cells) {
    if (!is_in_list(cell, parent_of)) continue;
    if (before == nullptr || !same_list_row(recordings, *before, cell)) {
      const auto& rater = recordings.has_marks ? std::string() : cell.entry->rater;
      list.open(static_cast<std::size_t>(parent_of[cell.entrant]), cell,
                label_of(cell.entry->row, rater));
    }
    list.put(cell);
    before = &cell;
  }
  return list.take();
}

ListRows mark_rows(const Recordings& recordings, const std::vector<std::int64_t>& parent_of,
                   std::size_t list_rows, std::uint32_t field) {
  Growing marks(Growing::Of::raters, list_rows, recordings.fields.size());
  const Recording* before = nullptr;
  std::size_t list_row = 0;
  for (const Recording& cell : recordings.cells) {
    if (!is_in_list(cell, parent_of)) continue;
    if (before != nullptr && !same_list_row(recordings, *before, cell)) ++list_row;
    before = &cell;
    if (cell.field != field) continue;
    marks.open(list_row, cell, label_of(cell.entry->row, cell.entry->rater));
    marks.put(cell);
  }
  return marks.take();
}

}  // namespace redbanner
