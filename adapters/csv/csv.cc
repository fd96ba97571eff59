#include "adapters/csv/csv.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace redbanner {
namespace {

constexpr std::size_t longest_line = 65'536;
constexpr std::size_t longest_excerpt = 200;

constexpr std::string_view blanks[] = {" ", "\t", "\u3000", "\u00A0"};

// The bytes that a blank begins and ends with tell most text apart at once.
bool may_begin_blank(char c) { return c == ' ' || c == '\t' || c == '\xE3' || c == '\xC2'; }
bool may_end_blank(char c) { return c == ' ' || c == '\t' || c == '\x80' || c == '\xA0'; }

bool drop_blank_in_front(std::string_view& text) {
  if (text.empty() || !may_begin_blank(text.front())) return false;
  for (const auto blank : blanks) {
    if (!text.starts_with(blank)) continue;
    text.remove_prefix(blank.size());
    return true;
  }
  return false;
}

bool drop_blank_behind(std::string_view& text) {
  if (text.empty() || !may_end_blank(text.back())) return false;
  for (const auto blank : blanks) {
    if (!text.ends_with(blank)) continue;
    text.remove_suffix(blank.size());
    return true;
  }
  return false;
}

std::string_view without_blanks(std::string_view text) {
  while (drop_blank_in_front(text)) {
  }
  while (drop_blank_behind(text)) {
  }
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// "85", "-0.5", "+3"
bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return all_digits(text);
  return all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1));
}

// The ASCII form of full-width text (U+FF01 … U+FF5E) and of the minus sign U+2212.
std::string narrow(std::string_view text) {
  std::string ascii;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = [&](std::size_t i) {
      return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) == 0xEF && (byte(1) == 0xBC || byte(1) == 0xBD)) {
      const unsigned letter = (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);  // of U+F000
      ascii += static_cast<char>(letter - 0xF00 + 0x20);
      at += 2;
    } else if (text.substr(at).starts_with("\u2212")) {
      ascii += '-';
      at += 2;
    } else {
      ascii += text[at];
    }
  }
  return ascii;
}

// Full-width digits and signs are typed by accident; in a number they mean what they show.
std::string field_text(std::string_view text) {
  text = without_blanks(text);
  if (text.find('\xEF') != std::string_view::npos || text.find('\xE2') != std::string_view::npos)
    if (std::string ascii = narrow(text); is_number(ascii)) return ascii;
  return std::string(text);
}

std::string_view first_letters(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

int code_points(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_blank(const std::vector<std::string>& fields) {
  return std::ranges::all_of(fields, [](const auto& field) { return field.empty(); });
}

void drop_empty_behind(std::vector<std::string>& fields, std::size_t least) {
  while (fields.size() > least && fields.back().empty()) fields.pop_back();
}

// Where a line ends: at LF, CR LF, or a lone CR.
std::size_t end_of_line(std::string_view text, std::size_t from) {
  while (from < text.size() && text[from] != '\n' && text[from] != '\r') ++from;
  return from;
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\r\n")) return at + 2;
  return std::min(at + 1, text.size());
}

std::vector<std::string> split_into_lines(std::string_view text) {
  std::vector<std::string> lines;
  lines.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_line(text, at);
    lines.emplace_back(text.substr(at, end - at));
    at = behind_line_end(text, end);
  }
  return lines;
}

// Reads record after record, in one pass. After a fault it goes on with the next line.
class Reader {
 public:
  Reader(std::string_view text, const std::string& file, Diagnostics& found)
      : text_(text), found_(found) {
    csv_.file = file;
    csv_.lines = split_into_lines(text);
  }

  CsvFile read() && {
    const auto first = first_record();
    if (!first) return std::move(csv_);
    take_headings(*first);
    csv_.rows.reserve(csv_.lines.size());
    while (at_ < text_.size())
      if (auto row = record()) take_row(std::move(*row));
    return std::move(csv_);
  }

 private:
  std::optional<CsvFile::Row> first_record() {
    while (at_ < text_.size()) {
      auto row = record();
      if (!row || !is_blank(row->fields)) return row;
    }
    fault({0, 0}, "", {"file_is_empty", {}}, Message{"write_a_heading_row", {}});
    return {};
  }

  void take_headings(const CsvFile::Row& first) {
    csv_.headings = first.fields;
    drop_empty_behind(csv_.headings, 0);
    for (std::size_t i = 0; i < csv_.headings.size(); ++i) {
      const std::string& heading = csv_.headings[i];
      const auto here = csv_.headings.begin() + static_cast<std::ptrdiff_t>(i);
      if (heading.empty())
        fault({first.line, 0}, "", {"heading_missing", {static_cast<std::int64_t>(i + 1)}}, {});
      else if (std::find(csv_.headings.begin(), here, heading) != here)
        fault({first.line, 0}, heading, {"heading_twice", {heading}}, {});
    }
    if (csv_.headings.size() == 1) check_separator(first);
  }

  // A file parted by something else has one long heading.
  void check_separator(const CsvFile::Row& first) {
    constexpr std::array<std::pair<std::string_view, const char*>, 4> others{
        {{"\t", "tab"}, {";", ";"}, {"，", "，"}, {"；", "；"}}};
    for (const auto& [separator, shown] : others)
      if (csv_.headings[0].find(separator) != std::string::npos)
        fault({first.line, 0}, "", {"wrong_separator", {std::string(shown)}},
              Message{"save_as_csv_utf8", {}});
  }

  void take_row(CsvFile::Row row) {
    if (is_blank(row.fields)) return;
    drop_empty_behind(row.fields, csv_.headings.size());
    if (row.fields.size() == csv_.headings.size()) {
      csv_.rows.push_back(std::move(row));
      return;
    }
    const bool is_short = row.fields.size() < csv_.headings.size();
    fault({row.line, 0}, "",
          {is_short ? "too_few_fields" : "too_many_fields",
           {static_cast<std::int64_t>(row.fields.size()),
            static_cast<std::int64_t>(csv_.headings.size())}},
          Message{is_short ? "end_the_row_with_commas" : "quote_fields_with_commas", {}});
  }

  // The next record, or nothing where it is at fault.
  std::optional<CsvFile::Row> record() {
    CsvFile::Row row;
    row.line = line_;
    row.fields.reserve(csv_.headings.size());
    start_ = at_;
    for (;;) {
      const auto field = this->field(row);
      if (!field) return {};
      row.fields.push_back(field_text(*field));
      if (at_ == text_.size() || text_[at_] != ',') break;
      ++at_;
    }
    next_line();
    return row;
  }

  // The text of the next field, with `at_` behind it; nothing where it is at fault.
  std::optional<std::string_view> field(const CsvFile::Row& row) {
    std::string_view rest = text_.substr(at_);
    while (drop_blank_in_front(rest)) {
    }
    if (rest.starts_with('"')) {
      at_ = static_cast<std::size_t>(rest.data() - text_.data());
      return quoted_field(row);
    }
    const std::size_t from = at_;
    while (at_ < text_.size() && !is_special(text_[at_])) ++at_;
    if (at_ - start_ > longest_line) return fault_in(row, "csv_line_too_long", "save_as_csv_utf8");
    if (at_ < text_.size() && text_[at_] == '"')
      return fault_in(row, "quote_in_field", "double_the_quotes");
    return text_.substr(from, at_ - from);
  }

  static bool is_special(char c) { return c == ',' || c == '\n' || c == '\r' || c == '"'; }

  std::optional<std::string_view> quoted_field(const CsvFile::Row& row) {
    unquoted_.clear();
    const std::size_t opening = at_;
    std::size_t from = ++at_;
    for (;;) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos || quote - start_ > longest_line)
        return quote_not_closed(row, opening);
      at_ = quote + 1;
      if (at_ == text_.size() || text_[at_] != '"') break;
      unquoted_ += text_.substr(from, at_ - from);  // with one of the two quotes
      from = ++at_;
    }
    const std::string_view last = text_.substr(from, at_ - 1 - from);
    if (!only_blanks_follow()) return fault_in(row, "text_after_quote", "double_the_quotes");
    if (unquoted_.empty()) return last;
    unquoted_ += last;
    return unquoted_;
  }

  bool only_blanks_follow() {
    std::string_view rest = text_.substr(at_);
    while (drop_blank_in_front(rest)) {
    }
    if (!rest.empty() && (rest[0] == '"' || !is_special(rest[0]))) return false;
    at_ = text_.size() - rest.size();
    return true;
  }

  // Nothing closes it, so it would swallow the rest: reading goes on below the row's first line.
  std::optional<std::string_view> quote_not_closed(const CsvFile::Row& row, std::size_t opening) {
    fault_at(row, opening, "quote_not_closed", "double_the_quotes");
    at_ = end_of_line(text_, start_);
    next_line();
    return {};
  }

  // Says so at `at_`, and goes on with the next line.
  std::optional<std::string_view> fault_in(const CsvFile::Row& row, const char* id,
                                           const char* hint) {
    fault_at(row, at_, id, hint);
    at_ = end_of_line(text_, at_);
    next_line();
    return {};
  }

  void fault_at(const CsvFile::Row& row, std::size_t offset, const char* id, const char* hint) {
    const int line = row.line + line_ends_between(start_, offset);
    const std::size_t before = text_.substr(0, offset).find_last_of("\r\n");
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t column = row.fields.size();
    const bool is_shown = offset - begin < longest_excerpt;
    fault({line, is_shown ? code_points(text_.substr(begin, offset - begin)) + 1 : 0},
          column < csv_.headings.size() ? csv_.headings[column] : "", {id, {}}, Message{hint, {}});
  }

  int line_ends_between(std::size_t from, std::size_t to) const {
    int lines = 0;
    while ((from = end_of_line(text_, from)) < to) {
      from = behind_line_end(text_, from);
      ++lines;
    }
    return lines;
  }

  // From the end of a record to the beginning of the next.
  void next_line() {
    line_ += line_ends_between(start_, at_) + 1;
    at_ = behind_line_end(text_, at_);
    start_ = at_;
  }

  void fault(SourcePosition at, std::string field, Message message, std::optional<Message> hint) {
    const std::string line = csv_.excerpt(at.line);
    std::string excerpt{first_letters(line, longest_excerpt)};
    if (excerpt.size() < line.size()) excerpt += "…";
    found_.add({Severity::error, csv_.file, at, std::move(field), std::move(excerpt),
                std::move(message), std::move(hint)});
  }

  std::string_view text_;
  Diagnostics& found_;
  CsvFile csv_;
  std::size_t at_ = 0;     // what is read next
  std::size_t start_ = 0;  // where the record begins
  int line_ = 1;           // of `start_`
  std::string unquoted_;   // a quoted field with quotes in it
};

// What a spreadsheet runs when it opens the file, also in full width.
bool is_run_by_spreadsheets(std::string_view text) {
  constexpr std::string_view beginnings[] = {"=",  "+",  "-",  "@",  "\t",
                                             "\r", "＝", "＋", "－", "＠"};
  const std::size_t stroke = text.find('/');  // exact, where no decimal is: -55/546
  const bool is_fraction = stroke != std::string_view::npos && is_number(text.substr(0, stroke)) &&
                           all_digits(text.substr(stroke + 1));
  return !is_number(text) && !is_fraction &&
         std::ranges::any_of(
             beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
}

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted += '"';
}

std::string written_field(const std::string& field) {
  const std::string text = (is_run_by_spreadsheets(field) ? "'" : "") + field;
  const bool needs_quotes =
      text.find_first_of(",\"\r\n") != std::string::npos || without_blanks(text) != text;
  return needs_quotes ? quoted(text) : text;
}

}  // namespace

std::string CsvFile::excerpt(int line) const {
  const auto index = static_cast<std::size_t>(line) - 1;
  return line < 1 || index >= lines.size() ? std::string() : lines[index];
}

std::optional<std::size_t> CsvFile::column(std::string_view heading) const {
  const auto found = std::ranges::find(headings, heading);
  if (found == headings.end()) return {};
  return static_cast<std::size_t>(found - headings.begin());
}

CsvFile read_csv(std::string_view utf8, const std::string& file, Diagnostics& found) {
  return Reader(utf8, file, found).read();
}

std::string csv_row(const std::vector<std::string>& fields) {
  std::string row;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) row += ',';
    row += written_field(fields[i]);
  }
  return row += "\r\n";
}

}  // namespace redbanner
