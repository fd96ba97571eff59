#include "adapters/csv/csv.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <future>
#include <utility>

#include "adapters/csv/fields.h"

namespace redbanner {
namespace {

constexpr std::size_t longest_excerpt = 200;

std::string_view first_letters(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

int code_points(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Without empty ones behind, but no fewer than `least`.
template <class Fields>
std::size_t filled(const Fields& fields, std::size_t least) {
  std::size_t size = fields.size();
  while (size > least && fields[size - 1].empty()) --size;
  return size;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, end_of_line(text, begin) - begin);
}

std::size_t begin_of_line(std::string_view text, int line) {
  std::size_t begin = 0;
  for (int at = 1; at < line; ++at) begin = behind_line_end(text, end_of_line(text, begin));
  return begin;
}

// Reads row after row, in one pass. After a fault it goes on with the next line.
class Reader {
 public:
  Reader(CsvFile& csv, std::string_view text, Diagnostics& found)
      : csv_(csv), text_(text), found_(found), fields_(text) {}

  void read() {
    const auto first = first_row();
    if (!first) return;
    take_headings(*first);
    if (text_.size() - at_ >= worth_a_thread) read_in_halves();
    read_rows(text_.size());
  }

 private:
  static constexpr std::size_t worth_a_thread = 1 << 20;  // bytes

  void read_rows(std::size_t end) {
    while (at_ < end)
      if (const auto row = next_row()) take_row(*row);
  }

  // A half with faults is left to be read again, so that they are said in order; so is one that
  // does not begin where the first one's last row ends.
  void read_in_halves() {
    const std::size_t middle = likely_begin_of_row(at_ + (text_.size() - at_) / 2);
    const std::size_t rows_behind = likely_rows(text_.size() - middle);
    csv_.rows.reserve(likely_rows(text_.size() - at_));
    auto behind = std::async(std::launch::async, [this, middle, rows_behind] {
      std::pair<CsvFile, Diagnostics> half;
      half.first.headings = csv_.headings;
      half.first.rows.reserve(rows_behind);
      Reader reader(half.first, text_, half.second);
      reader.at_ = middle;
      reader.read_rows(text_.size());
      return half;
    });
    read_rows(middle);
    const auto [half, faults] = behind.get();
    if (faults.has_errors() || at_ != middle) return;
    for (const CsvFile::Row& row : half.rows)
      csv_.rows.push_back({row.line + line_ - 1, row.begin});
    at_ = text_.size();
  }

  // Some more than so many bytes hold, by the length of the next line; room that nobody enters
  // costs nothing.
  std::size_t likely_rows(std::size_t bytes) const {
    const std::size_t line = behind_line_end(text_, end_of_line(text_, at_)) - at_;
    return bytes / std::max<std::size_t>(line, 8) * 5 / 4;
  }

  // Behind the first end of a line from there on that has as many quotes before it as close.
  std::size_t likely_begin_of_row(std::size_t from) const {
    std::size_t counted = at_;
    bool is_quoted = false;
    for (;;) {
      const std::size_t begin = behind_line_end(text_, end_of_line(text_, from));
      const auto line = text_.substr(counted, begin - counted);
      if (line.find('"') != std::string_view::npos)
        is_quoted ^= std::ranges::count(line, '"') % 2 != 0;
      if (!is_quoted || begin == text_.size()) return begin;
      counted = from = begin;
    }
  }

  std::optional<CsvFile::Row> first_row() {
    while (at_ < text_.size()) {
      const auto row = next_row();
      if (!row || filled(fields_, 0) > 0) return row;
    }
    say({0, 0}, "", "", {"file_is_empty", {}}, Message{"write_a_heading_row", {}});
    return {};
  }

  void take_headings(const CsvFile::Row& first) {
    for (std::size_t i = 0; i < filled(fields_, 0); ++i) csv_.headings.emplace_back(fields_[i]);
    for (std::size_t i = 0; i < csv_.headings.size(); ++i) {
      const std::string& heading = csv_.headings[i];
      const auto here = csv_.headings.begin() + static_cast<std::ptrdiff_t>(i);
      if (heading.empty())
        say_of(first, "", {"heading_missing", {static_cast<std::int64_t>(i + 1)}}, {});
      else if (std::find(csv_.headings.begin(), here, heading) != here)
        say_of(first, heading, {"heading_twice", {heading}}, {});
    }
    if (csv_.headings.size() == 1) check_separator(first);
  }

  // A file parted by something else has one long heading.
  void check_separator(const CsvFile::Row& first) {
    constexpr std::array<std::pair<std::string_view, const char*>, 4> others{
        {{"\t", "tab"}, {";", ";"}, {"，", "，"}, {"；", "；"}}};
    for (const auto& [separator, shown] : others)
      if (csv_.headings[0].find(separator) != std::string::npos)
        say_of(first, "", {"wrong_separator", {std::string(shown)}},
               Message{"save_as_csv_utf8", {}});
  }

  void take_row(const CsvFile::Row& row) {
    if (filled(fields_, 0) == 0) return;
    const std::size_t size = filled(fields_, csv_.headings.size());
    if (size == csv_.headings.size()) {
      csv_.rows.push_back(row);
      return;
    }
    const bool is_short = size < csv_.headings.size();
    say_of(row, "",
           {is_short ? "too_few_fields" : "too_many_fields",
            {static_cast<std::int64_t>(size), static_cast<std::int64_t>(csv_.headings.size())}},
           Message{is_short ? "end_the_row_with_commas" : "quote_fields_with_commas", {}});
  }

  // The next row, whose fields are in `fields_` then; nothing where it is at fault.
  std::optional<CsvFile::Row> next_row() {
    const CsvFile::Row row{line_, static_cast<std::uint32_t>(at_)};
    const auto fault = fields_.read(at_);
    if (fault) say_fault(row, *fault);
    const std::size_t end = fault ? fault->behind : fields_.end();
    if (fault || !fields_.is_of_one_line()) line_ += line_ends_between(at_, end);
    ++line_;
    at_ = behind_line_end(text_, end);
    if (fault) return {};
    return row;
  }

  int line_ends_between(std::size_t from, std::size_t to) const {
    int lines = 0;
    while ((from = end_of_line(text_, from)) < to) {
      from = behind_line_end(text_, from);
      ++lines;
    }
    return lines;
  }

  void say_fault(const CsvFile::Row& row, const CsvFields::Fault& fault) {
    const int line = row.line + line_ends_between(row.begin, fault.offset);
    const std::size_t before = text_.substr(0, fault.offset).find_last_of("\r\n");
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t column = fields_.size();
    const bool is_shown = fault.offset - begin < longest_excerpt;
    say({line, is_shown ? code_points(text_.substr(begin, fault.offset - begin)) + 1 : 0},
        column < csv_.headings.size() ? csv_.headings[column] : "", line_at(text_, begin),
        {fault.id, {}}, Message{fault.hint, {}});
  }

  void say_of(const CsvFile::Row& row, const std::string& field, Message message,
              std::optional<Message> hint) {
    say({row.line, 0}, field, line_at(text_, row.begin), std::move(message), std::move(hint));
  }

  void say(SourcePosition at, std::string field, std::string_view line, Message message,
           std::optional<Message> hint) {
    std::string excerpt{first_letters(line, longest_excerpt)};
    if (excerpt.size() < line.size()) excerpt += "…";
    found_.add({Severity::error, csv_.file, at, std::move(field), std::move(excerpt),
                std::move(message), std::move(hint)});
  }

  CsvFile& csv_;
  std::string_view text_;
  Diagnostics& found_;
  CsvFields fields_;
  std::size_t at_ = 0;  // what is read next
  int line_ = 1;        // of `at_`
};

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

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

std::string_view CsvFile::text() const {
  if (converted) return *converted;
  return std::string_view(bytes).substr(mark);
}

std::string CsvFile::excerpt(const Row& row) const {
  std::size_t begin = row.begin;
  if (!given.empty()) begin = begin_of_line(text(), row.line);
  return std::string(line_at(text(), begin));
}

std::vector<std::string> CsvFile::fields(const Row& row) const {
  if (!given.empty()) return given[row.begin];
  CsvFields read(text());
  read.read(row.begin);
  std::vector<std::string> fields(read.all().begin(), read.all().end());
  fields.resize(headings.size());
  return fields;
}

std::optional<std::size_t> CsvFile::column(std::string_view heading) const {
  const auto found = std::ranges::find(headings, heading);
  if (found == headings.end()) return {};
  return static_cast<std::size_t>(found - headings.begin());
}

CsvFile read_csv(std::string utf8, const std::string& file, Diagnostics& found) {
  CsvFile csv;
  csv.file = file;
  csv.bytes = std::move(utf8);
  Reader(csv, csv.text(), found).read();
  return csv;
}

std::optional<CsvFile> read_csv_bytes(std::string bytes, const std::string& file,
                                      Diagnostics& found) {
  auto text = utf8_in(bytes, file, found);
  if (!text) return {};
  CsvFile csv;
  csv.file = file;
  csv.bytes = std::move(bytes);
  csv.mark = text->mark;
  csv.converted = std::move(text->converted);
  Reader(csv, csv.text(), found).read();
  return csv;
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
