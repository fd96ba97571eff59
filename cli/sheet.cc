#include "cli/sheet.h"

#include <algorithm>

#include "cli/render/width.h"
#include "engine/core/did_you_mean.h"

namespace redbanner {
namespace {

// Where the field of that index begins in a line of CSV, in code points from 1; 0 where the line
// does not reach it (the row goes over several lines).
int column_of_field(std::string_view line, std::size_t field) {
  bool quoted = false;
  int column = 1;
  while (field > 0) {
    if (line.empty()) return 0;
    if (line[0] == '"') quoted = !quoted;
    if (line[0] == ',' && !quoted) --field;
    line.remove_prefix(bytes_of(line, 1));
    ++column;
  }
  return column;
}

// Of `mark:J1` the field, `mark`.
std::string before_colon(const std::string& heading) {
  return heading.substr(0, heading.find(':'));
}

std::vector<std::string> headings_of(const std::vector<CsvFile>& sheets) {
  std::vector<std::string> all;
  for (const auto& sheet : sheets)
    for (const auto& heading : sheet.headings)
      if (heading != "reason" && std::ranges::find(all, heading) == all.end())
        all.push_back(heading);
  return all;
}

}  // namespace

std::optional<CsvFile> read_sheet(const std::string& file, const std::string& purpose,
                                  Diagnostics& found) {
  return read_csv_bytes(read_file(file, purpose), file, found);
}

std::vector<CsvFile> read_sheets(const std::vector<std::string>& files, const std::string& purpose,
                                 Diagnostics& found) {
  std::vector<CsvFile> sheets;
  for (const auto& file : files) {
    Diagnostics here;
    auto sheet = read_sheet(file, purpose, here);
    if (sheet && sheet->rows.empty() && here.all().empty())
      here.add({Severity::error, file, {}, "", "", {"sheet_without_rows", {}}, {}});
    const bool headed = std::ranges::none_of(
        here.all(), [](const Diagnostic& fault) { return fault.at.line <= 1; });
    if (sheet && headed) sheets.push_back(std::move(*sheet));
    for (const auto& fault : here.all()) found.add(fault);
  }
  return sheets;
}

std::string SheetRow::cell(std::string_view heading) const {
  const auto column = sheet.column(heading);
  return column ? fields[*column] : std::string{};
}

Diagnostic fault_in(const CsvFile& sheet, const CsvFile::Row& row, const std::string& heading,
                    Message message, std::optional<Message> hint) {
  Diagnostic diagnostic;
  diagnostic.file = sheet.file;
  diagnostic.at.line = row.line;
  diagnostic.field = heading;
  diagnostic.excerpt = sheet.excerpt(row);
  if (const auto column = sheet.column(heading))
    diagnostic.at.column = column_of_field(diagnostic.excerpt, *column);
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

bool headings_are_known(const CsvFile& sheet, const std::vector<std::string>& known,
                        const std::vector<std::string>& required, Diagnostics& found) {
  const auto before = found.all().size();
  const CsvFile::Row top{1, 0};
  for (const auto& heading : sheet.headings) {
    if (heading == "reason" || std::ranges::find(known, before_colon(heading)) != known.end())
      continue;
    const auto near = did_you_mean(before_colon(heading), known);
    const Message hint =
        near.empty() ? Message{"there_are", {Enumeration{known}}} : Message{"did_you_mean", {near}};
    found.add(fault_in(sheet, top, heading, {"heading_unknown", {heading}}, hint));
  }
  for (const auto& heading : required)
    if (!sheet.column(heading)) found.add(fault_in(sheet, top, "", {"column_missing", {heading}}));
  return found.all().size() == before;
}

std::string rejects_csv(const std::vector<CsvFile>& sheets,
                        const std::vector<RejectedRow>& rejected) {
  auto headings = headings_of(sheets);
  std::string text = "\xef\xbb\xbf";
  headings.emplace_back("reason");
  text += csv_row(headings);
  for (const auto& one : rejected) {
    const CsvFile& sheet = sheets[one.sheet];
    const SheetRow row{sheet, sheet.rows[one.row]};
    std::vector<std::string> fields;
    for (const auto& heading : headings)
      fields.push_back(&heading == &headings.back() ? one.reason : row.cell(heading));
    text += csv_row(fields);
  }
  return text;
}

}  // namespace redbanner
