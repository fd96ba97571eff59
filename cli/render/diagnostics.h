#pragma once

#include <iosfwd>
#include <string>

#include "engine/core/diagnostic.h"

namespace redbanner {

// A fault as a reader sees it: where, what, the line with a caret below the place, what to do.
//   rulebook.toml:2:27: error: unknown key 'wieght'
//     2 | indicator = [{ id = "产量", wieght = 100 }]
//       |                             ^
//     hint: did you mean 'weight'?
std::string shown(const Diagnostic& diagnostic);
// All of them; of more than a thousand the first thousand, and how many more there are.
void show(const Diagnostics& found, std::ostream& err);

}  // namespace redbanner
