#include "adapters/sha256/sha256.h"
#include "adapters/sqlite/season.h"

namespace redbanner {

// One line a row, its fields parted by tabs.
std::string results_sha256(const Evaluation& evaluation) {
  std::string text;
  const auto add = [&](const std::string& field, char behind) { text += field + behind; };
  for (const auto& row : evaluation.standings) {
    for (const auto* field : {&row.place_rule, &row.group, &row.entrant}) add(*field, '\t');
    add(row.place ? std::to_string(*row.place) : "", '\t');
    add(std::to_string(row.sharing), '\t');
    add(row.total.value_or(""), '\t');
    add(row.state, '\n');
  }
  for (const auto& row : evaluation.decisions) {
    for (const auto* field : {&row.award, &row.entrant, &row.outcome}) add(*field, '\t');
    add(row.money.value_or(""), '\n');
  }
  return sha256(text);
}

}  // namespace redbanner
