#include "cli/render/cell.h"

#include "cli/wording.h"
#include "engine/core/cases.h"

namespace redbanner {
namespace {

bool fits(const Points& points) {
  const auto decimals = points.value.decimals();
  return decimals && *decimals <= points.places;
}

std::string shown_points(const Points& points) {
  return fits(points) ? points.value.fixed_text(points.places)
                      : points.value.short_text(points.places);
}

std::string exact_points(const Points& points) {
  return fits(points) ? points.value.fixed_text(points.places) : points.value.text();
}

std::string plain(const std::string& text) { return text; }
std::string plain(std::monostate) { return {}; }
std::string plain(std::int64_t number) { return std::to_string(number); }
std::string plain(Date day) { return day.text(); }
std::string plain(const Message& message) { return sentence(message); }

}  // namespace

std::string shown_cell(const Cell& cell) {
  return std::visit(Cases{[](const Points& points) { return shown_points(points); },
                          [](const Term& term) { return word(term); },
                          [](const auto& other) { return plain(other); }},
                    cell);
}

std::string exact_cell(const Cell& cell) {
  return std::visit(Cases{[](const Points& points) { return exact_points(points); },
                          [](const Term& term) { return term.id; },
                          [](const auto& other) { return plain(other); }},
                    cell);
}

std::string title_of(const Heading& heading) {
  return heading.title.empty() ? word(Term{heading.id}) : heading.title;
}

}  // namespace redbanner
