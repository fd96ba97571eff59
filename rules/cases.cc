#include "rules/cases.h"

#include "engine/core/did_you_mean.h"
#include "rules/toml_source.h"

namespace redbanner {
namespace {

using Kind = TomlValue::Kind;

// The case file that is being read, and where its faults go.
struct CaseReading {
  const CaseFile& file;
  Diagnostics& found;

  void error(SourcePosition at, Message message, std::optional<Message> hint = {}) const {
    found.add(
        {Severity::error, file.file, at, "", line(at.line), std::move(message), std::move(hint)});
  }
  std::string line(int number) const {
    const auto starts = line_starts(file.text);
    if (number < 1 || static_cast<std::size_t>(number) > starts.size()) return {};
    const auto from = starts[static_cast<std::size_t>(number) - 1];
    std::string text = file.text.substr(from, file.text.find('\n', from) - from);
    if (text.ends_with('\r')) text.pop_back();
    return text;
  }
};

void wrong_type(const TomlEntry& entry, const char* wanted, const CaseReading& reading) {
  reading.error(entry.value.position, {"case_key_wrong", {entry.key, Term{wanted}}});
}

void unknown_key(const TomlEntry& entry, const std::string& table,
                 const std::vector<std::string>& known, const CaseReading& reading) {
  const auto near = did_you_mean(entry.key, known);
  std::optional<Message> hint;
  if (!near.empty()) hint = Message{"did_you_mean", {near}};
  reading.error(entry.position, {"unknown_case_key", {entry.key, table}}, hint);
}

// A word as it would stand in a CSV file.
std::optional<std::string> word_of(const TomlValue& value) {
  if (value.kind == Kind::yes_no) return value.text == "true" ? "yes" : "no";
  if (value.kind == Kind::list || value.kind == Kind::table) return std::nullopt;
  return value.text;
}

// awards = ["a", "b"] reads "a;b", and [] "none".
std::optional<std::string> list_of(const TomlValue& value) {
  if (value.kind != Kind::list) return word_of(value);
  std::string text;
  for (const auto& one : value.list) {
    if (one.kind != Kind::text) return std::nullopt;
    text += (text.empty() ? "" : ";") + one.text;
  }
  return text.empty() ? "none" : text;
}

// refused = { a = "number" } reads "a=number".
std::optional<std::string> pairs_of(const TomlValue& value) {
  if (value.kind != Kind::table) return word_of(value);
  std::string text;
  for (const auto& [key, position, reason] : value.entries) {
    if (reason.kind != Kind::text) return std::nullopt;
    text += (text.empty() ? "" : ";") + key + "=" + reason.text;
  }
  return text;
}

// value.output = 0.95 is a table in TOML.
void add_values(const TomlEntry& entry, CaseRow& row, const CaseReading& reading) {
  for (const auto& one : entry.value.entries) {
    if (const auto text = word_of(one.value))
      row.cells.emplace_back(entry.key + "." + one.key, *text);
    else
      wrong_type(one, "a_number", reading);
  }
}

CaseRow row_of(const TomlValue& table, const CaseReading& reading) {
  CaseRow row{{}, table.position};
  for (const auto& entry : table.entries) {
    if (entry.key == "value" && entry.value.kind == Kind::table) {
      add_values(entry, row, reading);
      continue;
    }
    const auto text = entry.key == "awards"    ? list_of(entry.value)
                      : entry.key == "refused" ? pairs_of(entry.value)
                                               : word_of(entry.value);
    if (text)
      row.cells.emplace_back(entry.key, *text);
    else
      wrong_type(entry, "a_text", reading);
  }
  return row;
}

CaseCells cells_of(const TomlEntry& entry, const CaseReading& reading) {
  CaseCells cells;
  if (entry.value.kind != Kind::table) wrong_type(entry, "a_table", reading);
  for (const auto& one : entry.value.entries) {
    const auto text = word_of(one.value);
    if (text)
      cells.emplace_back(one.key, *text);
    else
      wrong_type(one, "a_text", reading);
  }
  return cells;
}

// "units.csv", or { base = "shared", file = …, where = …, columns = … }
CaseTable table_of(const TomlValue& value, const CaseReading& reading) {
  CaseTable table;
  table.position = value.position;
  if (value.kind == Kind::text) table.file = value.text;
  for (const auto& entry : value.entries) {
    if (entry.key == "file" && entry.value.kind == Kind::text)
      table.file = entry.value.text;
    else if (entry.key == "base" && entry.value.text == "shared")
      table.shared = true;
    else if (entry.key == "where")
      table.where = cells_of(entry, reading);
    else if (entry.key == "columns")
      table.columns = cells_of(entry, reading);
    else
      unknown_key(entry, "table", {"file", "base", "where", "columns"}, reading);
  }
  if (table.file.empty())
    reading.error(value.position, {"case_key_wrong", {std::string{"file"}, Term{"a_text"}}});
  return table;
}

// One file, or a list of files.
void add_tables(const TomlEntry& entry, const CaseReading& reading, CaseInput& input) {
  const auto add = [&](const TomlValue& value) {
    if (value.kind == Kind::text || value.kind == Kind::table)
      input.tables.push_back(table_of(value, reading));
    else
      wrong_type(entry, "a_text", reading);
  };
  if (entry.value.kind != Kind::list) return add(entry.value);
  for (const auto& one : entry.value.list) add(one);
}

void add_rows(const TomlEntry& entry, const CaseReading& reading, CaseInput& input) {
  if (entry.value.kind == Kind::table) input.rows.push_back(row_of(entry.value, reading));
  for (const auto& one : entry.value.list) {
    if (one.kind == Kind::table)
      input.rows.push_back(row_of(one, reading));
    else
      return wrong_type(entry, "a_list_of_tables", reading);
  }
}

// The keys of a case: files under the one word, what is written out under the other. `expect` is
// both.
struct Input {
  const char* files;
  const char* written;
  CaseInput Case::*input;
};
constexpr Input inputs[] = {{"entrants", "entrant", &Case::entrants},
                            {"entries", "entry", &Case::entries},
                            {"nominations", "nomination", &Case::nominations},
                            {"honours", "honour", &Case::honours},
                            {"expect", "expect", &Case::expected}};

bool is_written_out(const TomlValue& value) {
  if (value.kind == Kind::table) return true;
  if (value.kind != Kind::list || value.list.empty()) return false;
  const auto& first = value.list[0];
  if (first.kind != Kind::table) return false;
  for (const auto& entry : first.entries)
    if (entry.key == "file") return false;
  return true;
}

bool read_input(const TomlEntry& entry, const CaseReading& reading, Case& into) {
  for (const auto& [files, written, input] : inputs) {
    if (entry.key != files && entry.key != written) continue;
    const bool rows = entry.key == written && (entry.key != files || is_written_out(entry.value));
    if (rows)
      add_rows(entry, reading, into.*input);
    else
      add_tables(entry, reading, into.*input);
    return true;
  }
  return false;
}

// From 0 to 20.
std::optional<int> places_of(const TomlEntry& entry, const CaseReading& reading) {
  const auto number = Ratio::parse(entry.value.text);
  const auto places = number ? number->whole() : std::nullopt;
  if (entry.value.kind == Kind::number && places && *places >= 0 && *places <= 20)
    return static_cast<int>(*places);
  wrong_type(entry, "places", reading);
  return std::nullopt;
}

Case case_of(const TomlValue& table, const CaseReading& reading) {
  Case one;
  one.position = table.position;
  for (const auto& entry : table.entries) {
    if (entry.key == "title" && entry.value.kind == Kind::text)
      one.title = entry.value.text;
    else if (entry.key == "rounded")
      one.rounded = places_of(entry, reading);
    else if (!read_input(entry, reading, one))
      unknown_key(entry, "case",
                  {"title", "rounded", "entrants", "entrant", "entries", "entry", "nominations",
                   "nomination", "honours", "honour", "expect"},
                  reading);
  }
  if (one.title.empty())
    reading.error(table.position, {"case_key_wrong", {std::string{"title"}, Term{"a_text"}}});
  return one;
}

}  // namespace

CaseFile read_cases(std::string_view text, const std::string& file, Diagnostics& found) {
  CaseFile cases{file, std::string{text}, {}};
  const CaseReading reading{cases, found};
  const auto parsed = parse_toml(text);
  if (const auto* fault = std::get_if<TomlFault>(&parsed)) {
    reading.error(fault->at, fault->message, fault->hint);
    return cases;
  }
  for (const auto& entry : std::get<TomlValue>(parsed).entries) {
    if (entry.key != "case")
      unknown_key(entry, "cases", {"case"}, reading);
    else
      for (const auto& one : entry.value.list) cases.cases.push_back(case_of(one, reading));
  }
  return cases;
}

}  // namespace redbanner
