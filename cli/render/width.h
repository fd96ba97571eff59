#pragma once

#include <string>
#include <string_view>

namespace redbanner {

// Cells that a UTF-8 text takes on a terminal: two for wide characters (Chinese), none for
// combining marks, one for others. Ambiguous ones (“ ” … ·) count one.
int display_width(std::string_view text);

// How many bytes the first `characters` code points of a UTF-8 text take; all, where it has fewer.
std::size_t bytes_of(std::string_view text, int characters);

// The text with what a terminal would obey (control characters, broken UTF-8) shown as one blank or
// “�” a piece, so that no file can play with the reader's screen.
std::string printable(std::string_view text);

enum class Align { left, right };
// Filled up with blanks to `width` cells.
std::string padded(std::string_view text, int width, Align align = Align::left);

}  // namespace redbanner
