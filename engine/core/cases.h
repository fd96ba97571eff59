#pragma once

namespace redbanner {

// One visitor from a lambda a case: std::visit(Cases{[](const Sum&) {…}, [](const Product&) {…}},
// op).
template <class... Case>
struct Cases : Case... {
  using Case::operator()...;
};
template <class... Case>
Cases(Case...) -> Cases<Case...>;

}  // namespace redbanner
