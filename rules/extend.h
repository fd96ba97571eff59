#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rulebook.h"
#include "rules/toml_source.h"

namespace redbanner {

// Fetches the text of a file by its name from the rulebook's folder ("group.toml",
// "tables/points.csv", "../rulebook.toml"); nothing where there is none.
using OpenBeside = std::function<std::optional<std::string>(const std::string& name)>;

// A rulebook with what it extends and the tables that it reads, as one TOML table. Every value
// keeps the place that it was written at; what a rulebook overrides has its own.
struct WholeRulebook {
  std::vector<SourceFile> sources;  // the rulebook itself, then each other file once, as it was met
  std::optional<TomlValue> table;   // nothing where a file cannot be read
};

// `text` may be a bundle (bundle.h): its files are taken from there, others from `open`. Refused: a
// name that is absolute, what is not there, a circle, more than 10 rulebooks, more than 4 MiB in
// all, and the removal of what the others do not have.
WholeRulebook whole_rulebook(std::string_view text, const std::string& file, const OpenBeside& open,
                             Diagnostics& found);

// The name to show for a file of a rulebook: that of the rulebook itself is as it was given, the
// others stand in the same folder.
std::string shown_name(const std::vector<SourceFile>& sources, int file);

// Adds a fault at a place in one of the files, with the excerpt of its line.
void report(const std::vector<SourceFile>& sources, Severity severity, SourcePosition at,
            Message message, std::optional<Message> hint, Diagnostics& found);

// The table, or the value under a key of it; nullptr where there is none.
const TomlValue* find_key(const TomlValue& table, std::string_view key);
// The id of a table of rules; empty where it has none.
std::string id_of(const TomlValue& table);

}  // namespace redbanner
