#pragma once

#include <string>

namespace redbanner {

// Writes a file whole or not at all: beside it first, then in its place. Throws Failure, naming
// `purpose` ("write_awards").
void write_file(const std::string& file, const std::string& text, const std::string& purpose);

}  // namespace redbanner
