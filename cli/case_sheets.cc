#include "cli/case_sheets.h"

#include <fnmatch.h>

#include <algorithm>
#include <cstdlib>

namespace redbanner {
namespace {

namespace fs = std::filesystem;

// Words that say whose row it is, or how it is compared; a row with nothing beside them says
// nothing.
constexpr std::string_view keys[] = {"entrant", "indicator", "period", "row",  "rater",  "day",
                                     "paper",   "field",     "award",  "rule", "rounded"};

bool says_something(const std::vector<std::string>& headings,
                    const std::vector<std::string>& fields) {
  for (std::size_t i = 0; i < headings.size(); ++i)
    if (!fields[i].empty() && std::ranges::find(keys, headings[i]) == std::end(keys)) return true;
  return false;
}

// `*` in a file's name stands for any letters; several files come in the order of their names.
std::vector<fs::path> files_named(const fs::path& pattern) {
  if (pattern.filename().string().find('*') == std::string::npos) return {pattern};
  std::vector<fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator{pattern.parent_path(), none})
    if (fnmatch(pattern.filename().c_str(), entry.path().filename().c_str(), FNM_PERIOD) == 0)
      files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

// A table of a case, and the sheet whose columns it reads.
struct Template {
  const CaseTable& table;
  const CaseFile& file;
  Diagnostics& found;

  void error(Message message) const {
    Diagnostic diagnostic;
    diagnostic.file = file.file;
    diagnostic.at = table.position;
    diagnostic.message = std::move(message);
    found.add(std::move(diagnostic));
  }
};

// "{event} {diver}": each {heading} is that cell. Nothing where one of the cells is empty.
std::string fill_in(const std::string& text, const SheetRow& row) {
  std::string result;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto open = rest.find('{');
    const auto close = rest.find('}', open == std::string_view::npos ? rest.size() : open);
    result += rest.substr(0, open);
    if (close == std::string_view::npos) break;
    const std::string cell = row.cell(rest.substr(open + 1, close - open - 1));
    if (cell.empty()) return {};
    result += cell;
    rest.remove_prefix(close + 1);
  }
  return result;
}

bool is_meant(const CaseTable& table, const SheetRow& row) {
  return std::ranges::all_of(table.where,
                             [&](const auto& pair) { return row.cell(pair.first) == pair.second; });
}

void columns_are_there(const Template& how, const CsvFile& sheet) {
  const auto is_there = [&](const std::string& heading) {
    if (!sheet.column(heading)) how.error({"column_missing", {heading}});
  };
  for (const auto& [column, value] : how.table.where) is_there(column);
  for (const auto& [word, text] : how.table.columns)
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1))
      is_there(text.substr(open + 1, text.find('}', open) - open - 1));
}

void add_row(CsvFile& sheet, int line, std::vector<std::string> fields) {
  sheet.rows.push_back({line, static_cast<std::uint32_t>(sheet.given.size())});
  sheet.given.push_back(std::move(fields));
}

// The sheet as the table reads it.
CsvFile read_by(const Template& how, const CsvFile& sheet) {
  columns_are_there(how, sheet);
  const auto& columns = how.table.columns;
  CsvFile read{sheet.file, {}, {}, std::string(sheet.text())};
  for (const auto& [heading, text] : columns) read.headings.push_back(heading);
  if (columns.empty()) read.headings = sheet.headings;
  for (const auto& row : sheet.rows) {
    const SheetRow cells{sheet, row};
    if (!is_meant(how.table, cells)) continue;
    std::vector<std::string> fields;
    if (columns.empty()) fields = cells.fields;
    for (const auto& [heading, text] : columns) fields.push_back(fill_in(text, cells));
    if (columns.empty() || says_something(read.headings, fields))
      add_row(read, row.line, std::move(fields));
  }
  return read;
}

CsvFile written_out(const CaseFile& file, const std::vector<CaseRow>& rows) {
  CsvFile sheet{file.file, {}, {}, file.text};
  for (const auto& row : rows)
    for (const auto& [heading, text] : row.cells)
      if (!sheet.column(heading)) sheet.headings.push_back(heading);
  for (const auto& row : rows) {
    std::vector<std::string> fields(sheet.headings.size());
    for (const auto& [heading, text] : row.cells) fields[*sheet.column(heading)] = text;
    add_row(sheet, row.position.line, std::move(fields));
  }
  return sheet;
}

void add_files(const Template& how, CaseSheets& result) {
  const fs::path base =
      how.table.shared ? shared_folder_of(how.file.file) : fs::path{how.file.file}.parent_path();
  const fs::path named = (base / how.table.file).lexically_normal();
  const auto files = files_named(named);
  const bool there = !files.empty() && fs::exists(files[0]);
  if (!there && how.table.shared) {
    result.missing.push_back(how.table.file);
    return;
  }
  if (files.empty()) how.error({"no_such_file", {how.table.file}});
  for (const auto& file : files)
    if (auto sheet = read_sheet(file.string(), "read_case_data", how.found))
      result.sheets.push_back(read_by(how, std::move(*sheet)));
}

}  // namespace

fs::path shared_folder_of(const std::string& case_file) {
  const char* named = std::getenv("REDBANNER_SHARED");
  if (named != nullptr && *named != '\0') return named;
  // Of <checkout>/rules/books/<book>/cases/<file>: <checkout>/../shared
  return fs::absolute(case_file).parent_path() / "../../../../../shared";
}

CaseSheets sheets_of(const CaseFile& file, const CaseInput& input, Diagnostics& found) {
  CaseSheets result;
  for (const auto& table : input.tables) add_files({table, file, found}, result);
  if (!input.rows.empty()) result.sheets.push_back(written_out(file, input.rows));
  return result;
}

}  // namespace redbanner
