#include "rules/extend.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <utility>

#include "engine/core/did_you_mean.h"
#include "rules/bundle.h"
#include "rules/code_points.h"
#include "rules/csv_rows.h"

namespace redbanner {
namespace {

using Kind = TomlValue::Kind;

constexpr std::size_t most_rulebooks = 10;
constexpr std::size_t most_bytes_in_all = std::size_t{4} << 20U;
constexpr std::size_t longest_name = 255;

// Tables whose entries have an id, so that those of one rulebook override those of another.
constexpr std::string_view kinds_with_ids[] = {
    "kind",     "parameter", "scorecard", "category", "indicator", "figure", "period",
    "grouping", "table",     "grade",     "veto",     "place",     "award"};

// Of these keys a table has one: where a rulebook says another, it takes the place of the first.
constexpr std::array<std::string_view, 3> award_sources = {"from", "each_indicator", "assigned"};
constexpr std::array<std::string_view, 2> parameter_values = {"value", "values"};
constexpr std::array<std::string_view, 2> table_rows = {"rows", "file"};

std::span<const std::string_view> rivals_in(std::string_view kind) {
  if (kind == "award") return award_sources;
  if (kind == "parameter") return parameter_values;
  if (kind == "table") return table_rows;
  return {};
}

bool is_list_of_tables(const TomlValue& value) {
  return value.kind == Kind::list && std::ranges::all_of(value.list, [](const TomlValue& one) {
           return one.kind == Kind::table;
         });
}

bool is_list_of_texts(const TomlValue& value) {
  return value.kind == Kind::list && std::ranges::all_of(value.list, [](const TomlValue& one) {
           return one.kind == Kind::text;
         });
}

TomlEntry* find_entry(TomlValue& table, std::string_view key) {
  const auto found = std::ranges::find(table.entries, key, &TomlEntry::key);
  return found == table.entries.end() ? nullptr : &*found;
}

void drop_key(TomlValue& table, std::string_view key) {
  std::erase_if(table.entries, [&](const TomlEntry& entry) { return entry.key == key; });
}

void set_key(TomlValue& table, TomlEntry entry) {
  if (TomlEntry* found = find_entry(table, entry.key))
    *found = std::move(entry);
  else
    table.entries.push_back(std::move(entry));
}

std::string folder_of(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  return slash == name.npos ? std::string() : std::string(name.substr(0, slash + 1));
}

// The name of a file as it is called from another one's folder, from where that one is called so:
// "../rules.toml" beside "branch/own.toml" is "rules.toml".
std::string beside(std::string_view file, std::string_view name) {
  return std::filesystem::path(folder_of(file) + std::string(name))
      .lexically_normal()
      .generic_string();
}

std::string without_folder(std::string_view name) {
  return std::string(name.substr(folder_of(name).size()));
}

// Whether a name leads from the rulebook's folder to a file, and shows as it is.
bool is_name_beside(const TomlValue& value) {
  const std::string& name = value.text;
  if (value.kind != Kind::text || name.empty() || name.size() > longest_name) return false;
  if (name.starts_with(' ') || name.ends_with(' ')) return false;
  for (const char letter : name)
    if (letter == '\\' || letter == '\x7F' || (letter >= 0 && letter < ' ')) return false;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    const std::string_view part = std::string_view(name).substr(begin, end - begin);
    if (part.empty() || part == ".") return false;
    begin = end + 1;
  }
  return true;
}

// Bytes that are no UTF-8 would spoil what they are shown in.
std::string readable(const std::string& line) {
  if (!first_invalid_utf8(line)) return line;
  std::string shown;
  for (std::size_t offset = 0; offset < line.size();) {
    const CodePoint character = code_point_at(line, offset);
    shown += character.value == 0xFFFD ? "\uFFFD" : line.substr(offset, character.bytes);
    offset += character.bytes;
  }
  return shown;
}

std::string line_of(const SourceFile& source, int line) {
  const auto index = static_cast<std::size_t>(line);
  if (line < 1 || index > source.lines.size()) return {};
  const std::size_t begin = source.lines[index - 1];
  std::string text = source.text.substr(begin, source.text.find('\n', begin) - begin);
  if (text.ends_with('\r')) text.pop_back();
  return readable(text);
}

SourceFile source_of(std::string name, std::string text) {
  auto lines = line_starts(text);
  return {std::move(name), std::move(text), std::move(lines)};
}

// Reads the files of a rulebook and puts them together.
class Assembler {
 public:
  Assembler(std::string_view text, const std::string& file, const OpenBeside& open,
            Diagnostics& found)
      : bundle_(unbundled(text)), open_(open), found_(found) {
    sources_.push_back(source_of(file, std::move(bundle_.rulebook)));
  }

  WholeRulebook whole() {
    auto table = with_parents(0, {0});
    if (table && !read_tables(*table)) table.reset();
    return {std::move(sources_), std::move(table)};
  }

 private:
  void error(SourcePosition at, Message message, std::optional<Message> hint = {}) {
    report(sources_, Severity::error, at, std::move(message), std::move(hint), found_);
  }

  // A rulebook over those that it extends. `path`: the rulebooks from the first to this one.
  std::optional<TomlValue> with_parents(int file, std::vector<int> path) {
    const std::string text = sources_[static_cast<std::size_t>(file)].text;
    auto parsed = parse_toml(text, file);
    if (const auto* fault = std::get_if<TomlFault>(&parsed)) {
      error(fault->at, fault->message, fault->hint);
      return {};
    }
    TomlValue& own = std::get<TomlValue>(parsed);
    TomlEntry* header = find_entry(own, "rulebook");
    const TomlEntry* extends = header == nullptr ? nullptr : find_entry(header->value, "extends");
    TomlValue parent;
    if (extends != nullptr) {
      const auto above = parent_of(extends->value, path);
      if (!above) return {};
      path.push_back(*above);
      auto read = with_parents(*above, std::move(path));
      if (!read) return {};
      parent = std::move(*read);
      drop_key(header->value, "extends");
    }
    override_with(std::move(own), parent);
    return parent;
  }

  std::optional<int> parent_of(const TomlValue& extends, const std::vector<int>& path) {
    const auto file = source_beside(extends, "extends");
    if (!file) return {};
    if (std::ranges::find(path, *file) != path.end()) {
      std::string circle;
      for (const int one : path) circle += shown_name(sources_, one) + " → ";
      error(extends.position, {"extends_in_a_circle", {circle + shown_name(sources_, *file)}});
      return {};
    }
    if (path.size() == most_rulebooks) {
      error(extends.position, {"extends_too_many", {static_cast<std::int64_t>(most_rulebooks)}});
      return {};
    }
    return file;
  }

  // The file that a value names; read where it was not yet.
  std::optional<int> source_beside(const TomlValue& named, std::string_view key) {
    if (!is_name_beside(named)) {
      error(named.position, {"file_name_refused", {std::string(key)}},
            Message{"file_name_is_like", {}});
      return {};
    }
    const auto from = static_cast<std::size_t>(named.position.file);
    const std::string name = beside(from == 0 ? std::string() : sources_[from].name, named.text);
    if (name == without_folder(sources_[0].name)) return 0;
    for (std::size_t i = 1; i < sources_.size(); ++i)
      if (sources_[i].name == name) return static_cast<int>(i);
    auto text = text_of(name);
    if (!text) {
      error(named.position, {"no_file_beside", {named.text}},
            Message{"file_is_sought_at", {beside(sources_[0].name, name)}});
      return {};
    }
    bytes_ += text->size();
    if (bytes_ > most_bytes_in_all) {
      error(named.position, {"files_too_large", {static_cast<std::int64_t>(bytes_)}});
      return {};
    }
    sources_.push_back(source_of(name, std::move(*text)));
    return static_cast<int>(sources_.size()) - 1;
  }

  std::optional<std::string> text_of(const std::string& name) const {
    const auto bundled = std::ranges::find(bundle_.files, name, &BundledFile::name);
    if (bundled != bundle_.files.end()) return bundled->text;
    return open_ ? open_(name) : std::nullopt;
  }

  // Puts a rulebook over the one that it extends, key by key.
  void override_with(TomlValue own, TomlValue& whole) {
    if (TomlEntry* header = find_entry(whole, "rulebook")) {
      drop_key(header->value, "id");  // a rulebook says its own
      drop_key(header->value, "title");
    }
    for (TomlEntry& entry : own.entries) {
      if (std::ranges::find(kinds_with_ids, entry.key) != std::end(kinds_with_ids) &&
          is_list_of_tables(entry.value))
        override_tables(entry, whole);
      else if (entry.key == "rulebook" && entry.value.kind == Kind::table)
        override_header(entry, whole);
      else
        set_key(whole, std::move(entry));
    }
  }

  static void override_header(TomlEntry& own, TomlValue& whole) {
    TomlEntry* header = find_entry(whole, "rulebook");
    if (header == nullptr || header->value.kind != Kind::table)
      return set_key(whole, std::move(own));
    std::swap(*header, own);  // its own keys stand first
    for (TomlEntry& key : own.value.entries)
      if (find_key(header->value, key.key) == nullptr)
        header->value.entries.push_back(std::move(key));
  }

  void override_tables(TomlEntry& own, TomlValue& whole) {
    TomlEntry* entry = find_entry(whole, own.key);
    if (entry == nullptr || !is_list_of_tables(entry->value)) {
      TomlValue none;
      none.kind = Kind::list;
      none.position = own.value.position;
      set_key(whole, {own.key, own.position, std::move(none)});
      entry = find_entry(whole, own.key);
    }
    std::vector<TomlValue>& tables = entry->value.list;
    std::vector<Fate> fates(tables.size(), Fate::as_it_was);
    for (TomlValue& table : own.value.list) {
      const auto place = place_of(id_of(table), tables, fates);
      if (is_removal(table)) {
        remove(table, own.key, place, tables, fates);
      } else if (place) {
        remove_keys(table, tables[*place]);
        override_keys(table, own.key, tables[*place]);
        fates[*place] = Fate::overridden;
      } else {
        tables.push_back(std::move(table));
      }
    }
    for (std::size_t i = fates.size(); i-- > 0;)
      if (fates[i] == Fate::removed) tables.erase(tables.begin() + static_cast<std::ptrdiff_t>(i));
  }

  // What became of a table of the rulebook above. Each is met once: what has its id again is new.
  enum class Fate : std::uint8_t { as_it_was, overridden, removed };

  static std::optional<std::size_t> place_of(const std::string& id,
                                             const std::vector<TomlValue>& tables,
                                             const std::vector<Fate>& fates) {
    for (std::size_t i = 0; i < fates.size(); ++i)
      if (fates[i] == Fate::as_it_was && !id.empty() && id_of(tables[i]) == id) return i;
    return {};
  }

  static bool is_removal(TomlValue& table) {
    const TomlEntry* remove = find_entry(table, "remove");
    if (remove == nullptr || remove->value.kind != Kind::yes_no) return false;
    const bool wanted = remove->value.text == "true";
    drop_key(table, "remove");
    return wanted;
  }

  void remove(const TomlValue& table, const std::string& kind, std::optional<std::size_t> place,
              const std::vector<TomlValue>& tables, std::vector<Fate>& fates) {
    for (const TomlEntry& entry : table.entries)
      if (entry.key != "id")
        return error(entry.position, {"key_beside_remove", {entry.key}},
                     Message{"remove_and_write_anew", {}});
    if (place) {
      fates[*place] = Fate::removed;
      return;
    }
    std::vector<std::string> known;
    for (std::size_t i = 0; i < fates.size(); ++i)
      if (fates[i] == Fate::as_it_was) known.push_back(id_of(tables[i]));
    const std::string near = did_you_mean(id_of(table), known);
    const Message all{"extended_has_none_of", {Term{kind}}};
    error(table.position, {"removes_nothing", {Term{kind}, id_of(table)}},
          near.empty() ? (known.empty() ? std::optional(all) : std::nullopt)
                       : Message{"did_you_mean", {near}});
  }

  // remove = ["absent", "cap"]: keys of the table above that do not hold any more. What is no list
  // of keys stays, and is refused as a key that the table does not know.
  void remove_keys(TomlValue& own, TomlValue& table) {
    const TomlValue* remove = find_key(own, "remove");
    if (remove == nullptr || !is_list_of_texts(*remove)) return;
    std::vector<std::string> known;
    for (const TomlEntry& entry : table.entries)
      if (entry.key != "id") known.push_back(entry.key);
    for (const TomlValue& key : remove->list) {
      if (std::ranges::find(known, key.text) == known.end()) {
        const std::string near = did_you_mean(key.text, known);
        error(key.position, {"removes_nothing", {Term{"key"}, key.text}},
              near.empty() ? std::nullopt : std::optional(Message{"did_you_mean", {near}}));
        continue;
      }
      drop_key(table, key.text);
    }
    drop_key(own, "remove");
  }

  static void override_keys(TomlValue& own, std::string_view kind, TomlValue& table) {
    const auto rivals = rivals_in(kind);
    for (TomlEntry& entry : own.entries) {
      if (std::ranges::find(rivals, entry.key) != rivals.end())
        for (const std::string_view rival : rivals)
          if (rival != entry.key) drop_key(table, rival);
      if (entry.key != "id") set_key(table, std::move(entry));
    }
  }

  // Puts rows in the place of the files that tables name. No: one of them cannot be read.
  bool read_tables(TomlValue& whole) {
    TomlEntry* tables = find_entry(whole, "table");
    if (tables == nullptr || !is_list_of_tables(tables->value)) return true;
    const std::size_t before = found_.all().size();
    for (TomlValue& table : tables->value.list)
      if (TomlEntry* file = find_entry(table, "file")) read_rows(table, *file);
    return found_.all().size() == before;
  }

  void read_rows(const TomlValue& table, TomlEntry& file) {
    if (const TomlValue* rows = find_key(table, "rows"))
      return error(rows->position, {"exactly_one_of", {std::string("table"), "file, rows"}});
    const auto source = source_beside(file.value, "file");
    if (!source) return;
    std::vector<TomlFault> faults;
    file.value = csv_rows(sources_[static_cast<std::size_t>(*source)].text, *source, faults);
    file.key = "rows";
    file.position = file.value.position;
    for (TomlFault& fault : faults)
      error(fault.at, std::move(fault.message), std::move(fault.hint));
  }

  Bundle bundle_;
  const OpenBeside& open_;
  Diagnostics& found_;
  std::vector<SourceFile> sources_;
  std::size_t bytes_ = 0;
};

}  // namespace

WholeRulebook whole_rulebook(std::string_view text, const std::string& file, const OpenBeside& open,
                             Diagnostics& found) {
  return Assembler(text, file, open, found).whole();
}

std::string shown_name(const std::vector<SourceFile>& sources, int file) {
  const std::string& name = sources.at(static_cast<std::size_t>(file)).name;
  return file == 0 ? name : beside(sources[0].name, name);
}

void report(const std::vector<SourceFile>& sources, Severity severity, SourcePosition at,
            Message message, std::optional<Message> hint, Diagnostics& found) {
  std::string line = line_of(sources.at(static_cast<std::size_t>(at.file)), at.line);
  found.add({severity,
             shown_name(sources, at.file),
             at,
             {},
             std::move(line),
             std::move(message),
             std::move(hint)});
}

const TomlValue* find_key(const TomlValue& table, std::string_view key) {
  const auto found = std::ranges::find(table.entries, key, &TomlEntry::key);
  return found == table.entries.end() ? nullptr : &found->value;
}

std::string id_of(const TomlValue& table) {
  const TomlValue* id = find_key(table, "id");
  return id == nullptr || id->kind != TomlValue::Kind::text ? std::string() : id->text;
}

}  // namespace redbanner
