#include <charconv>

#include "adapters/sha256/sha256.h"
#include "adapters/sqlite/season.h"

namespace redbanner {
namespace {

// Text on its way into a hash, some thousand bytes at a time.
class HashedText {
 public:
  void add(std::string_view field, char behind) {
    waiting_ += field;
    waiting_ += behind;
    if (waiting_.size() < at_once) return;
    hash_.add(waiting_);
    waiting_.clear();
  }
  void add(std::int64_t number, char behind) {
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    add(std::string_view(digits, static_cast<std::size_t>(end - digits)), behind);
  }
  std::string finish() {
    hash_.add(waiting_);
    return hex(hash_.finish());
  }

 private:
  static constexpr std::size_t at_once = 16'384;
  std::string waiting_;
  Sha256 hash_;
};

}  // namespace

// One line a row, its fields parted by tabs.
std::string results_sha256(const Evaluation& evaluation) {
  HashedText text;
  for (const auto& row : evaluation.standings) {
    for (const auto* field : {&row.place_rule, &row.group, &row.entrant}) text.add(*field, '\t');
    row.place ? text.add(*row.place, '\t') : text.add("", '\t');
    text.add(row.sharing, '\t');
    text.add(row.total ? std::string_view(*row.total) : "", '\t');
    text.add(row.state, '\n');
  }
  for (const auto& row : evaluation.decisions) {
    for (const auto* field : {&row.award, &row.entrant, &row.outcome}) text.add(*field, '\t');
    text.add(row.money ? std::string_view(*row.money) : "", '\n');
  }
  return text.finish();
}

}  // namespace redbanner
