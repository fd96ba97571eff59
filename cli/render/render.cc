#include "cli/render/render.h"

#include <cassert>

namespace redbanner {
namespace {

struct Form {
  const char* name;
  std::string (*render)(const Page& page);
};
constexpr Form every_form[] = {
    {"text", as_text}, {"csv", as_csv},     {"excel", as_excel},
    {"json", as_json}, {"md", as_markdown}, {"html", as_html},
};

}  // namespace

std::string rendered(const Page& page, const std::string& format) {
  for (const auto& form : every_form)
    if (form.name == format) return form.render(page);
  assert(false && "a choice of --format without a form");
  return as_text(page);
}

}  // namespace redbanner
