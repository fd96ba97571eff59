#pragma once

#include <string>
#include <string_view>

namespace redbanner {

// SHA-256 of some bytes, in lower-case hex.
std::string sha256(std::string_view bytes);

}  // namespace redbanner
