#include "rules/differences.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "engine/core/ratio.h"
#include "rules/extend.h"
#include "rules/show.h"

namespace redbanner {
namespace {

using Kind = TomlValue::Kind;
using List = std::vector<TomlValue>;

bool is_same(const TomlValue& a, const TomlValue& b);

bool is_same_table(const TomlValue& a, const TomlValue& b) {
  return a.entries.size() == b.entries.size() &&
         std::ranges::all_of(a.entries, [&](const TomlEntry& entry) {
           const TomlValue* other = find_key(b, entry.key);
           return other != nullptr && is_same(entry.value, *other);
         });
}

bool is_same_number(const TomlValue& a, const TomlValue& b) {
  const auto number = [](std::string text) {
    std::erase(text, '_');
    return Ratio::parse(text);
  };
  return a.text == b.text || (number(a.text) && number(a.text) == number(b.text));
}

bool is_same(const TomlValue& a, const TomlValue& b) {
  if (a.kind != b.kind) return false;
  if (a.kind == Kind::table) return is_same_table(a, b);
  if (a.kind == Kind::list) return std::ranges::equal(a.list, b.list, is_same);
  return a.kind == Kind::number ? is_same_number(a, b) : a.text == b.text;
}

bool are_tables(const List& list) {
  return std::ranges::all_of(list, [](const TomlValue& one) { return one.kind == Kind::table; });
}

bool have_ids(const List& list) {
  return are_tables(list) &&
         std::ranges::none_of(list, [](const TomlValue& one) { return id_of(one).empty(); });
}

// Tables by what they are told apart by: their id, and where several have it (which is refused, but
// may be compared) how many of them stand before.
class ById {
 public:
  using Key = std::pair<std::string, std::size_t>;

  explicit ById(const List& list) {
    std::map<std::string, std::size_t> met;
    for (const TomlValue& table : list) {
      keys_.emplace_back(id_of(table), met[id_of(table)]++);
      tables_[keys_.back()] = &table;
    }
  }
  const std::vector<Key>& keys() const { return keys_; }
  const TomlValue* find(const Key& key) const {
    const auto found = tables_.find(key);
    return found == tables_.end() ? nullptr : found->second;
  }

 private:
  std::vector<Key> keys_;  // in the order of the list
  std::map<Key, const TomlValue*> tables_;
};

// Which table of the rulebook is compared.
struct Subject {
  std::string kind;
  std::string id;
};

class Comparison {
 public:
  std::vector<Message> found;

  void compare_rulebooks(const TomlValue& before, const TomlValue& after) {
    for (const TomlEntry& entry : before.entries) {
      const TomlValue* now = find_key(after, entry.key);
      compare_kind(entry.key, entry.value, now == nullptr ? TomlValue{} : *now);
    }
    for (const TomlEntry& entry : after.entries)
      if (find_key(before, entry.key) == nullptr) compare_kind(entry.key, {}, entry.value);
  }

 private:
  // All tables of a kind; the header is the only one of its kind.
  void compare_kind(const std::string& kind, const TomlValue& before, const TomlValue& after) {
    if (kind == "rulebook") return compare_tables({kind, id_of(before)}, "", before, after);
    const ById old(before.list), now(after.list);
    for (const auto& key : old.keys())
      if (const TomlValue* table = now.find(key))
        compare_tables({kind, key.first}, "", *old.find(key), *table);
      else
        found.push_back({"rule_is_gone", {Term{kind}, key.first}});
    for (const auto& key : now.keys())
      if (old.find(key) == nullptr) add_new(kind, *now.find(key));
    if (const auto ids = new_order(old, now))
      found.push_back({"rules_in_another_order", {Term{kind}, *ids}});
  }

  void add_new(const std::string& kind, const TomlValue& table) {
    const TomlValue* title = find_key(table, "title");
    if (title != nullptr && title->kind == Kind::text)
      found.push_back({"titled_rule_is_new", {Term{kind}, id_of(table), title->text}});
    else
      found.push_back({"rule_is_new", {Term{kind}, id_of(table)}});
  }

  // The ids that both have, where they stand in another order now.
  static std::optional<std::string> new_order(const ById& old, const ById& now) {
    const auto shared = [](const ById& list, const ById& other) {
      std::vector<ById::Key> keys;
      for (const auto& key : list.keys())
        if (other.find(key) != nullptr) keys.push_back(key);
      return keys;
    };
    const auto order = shared(now, old);
    if (order == shared(old, now)) return {};
    std::string ids;
    for (const auto& key : order) ids += (ids.empty() ? "" : ", ") + key.first;
    return ids;
  }

  void compare_tables(const Subject& of, const std::string& path, const TomlValue& before,
                      const TomlValue& after) {
    const auto path_to = [&](const std::string& key) {
      return path.empty() ? key : path + "." + key;
    };
    for (const TomlEntry& entry : before.entries)
      if (const TomlValue* now = find_key(after, entry.key))
        compare_values(of, path_to(entry.key), entry.value, *now);
      else
        add_gone(of, path_to(entry.key), entry.value);
    for (const TomlEntry& entry : after.entries)
      if (find_key(before, entry.key) == nullptr) add_new(of, path_to(entry.key), entry.value);
  }

  void compare_values(const Subject& of, const std::string& path, const TomlValue& before,
                      const TomlValue& after) {
    if (is_same(before, after)) return;
    if (before.kind == Kind::table && after.kind == Kind::table)
      return compare_tables(of, path, before, after);
    const bool lists = before.kind == Kind::list && after.kind == Kind::list;
    if (lists && have_ids(before.list) && have_ids(after.list))
      return compare_by_id(of, path, before.list, after.list);
    if (lists && are_tables(before.list) && are_tables(after.list))
      return compare_rows(of, path, before.list, after.list);
    found.push_back(
        {"key_changed", {Term{of.kind}, of.id, path, toml_text(before), toml_text(after)}});
  }

  void compare_by_id(const Subject& of, const std::string& path, const List& before,
                     const List& after) {
    const ById old(before), now(after);
    for (const auto& key : old.keys()) {
      const std::string path_to = path + "." + key.first;
      if (const TomlValue* table = now.find(key))
        compare_values(of, path_to, *old.find(key), *table);
      else
        add_gone(of, path_to, *old.find(key));
    }
    for (const auto& key : now.keys())
      if (old.find(key) == nullptr) add_new(of, path + "." + key.first, *now.find(key));
    if (const auto ids = new_order(old, now))
      found.push_back({"key_in_another_order", {Term{of.kind}, of.id, path, *ids}});
  }

  // Rows are told apart by their places; what is the same at the beginning and the end is set
  // aside.
  void compare_rows(const Subject& of, const std::string& path, const List& before,
                    const List& after) {
    const auto [old_begin, begin] = std::ranges::mismatch(before, after, is_same);
    auto old_end = before.end();
    auto end = after.end();
    while (old_end != old_begin && end != begin && is_same(*(old_end - 1), *(end - 1)))
      --old_end, --end;
    const auto row = [&](const List& list, List::const_iterator one) {
      return path + "[" + std::to_string(one - list.begin() + 1) + "]";
    };
    if (old_end - old_begin == end - begin) {
      for (auto was = old_begin, is = begin; is != end; ++was, ++is)
        compare_values(of, row(after, is), *was, *is);
      return;
    }
    for (auto was = old_begin; was != old_end; ++was) add_gone(of, row(before, was), *was);
    for (auto is = begin; is != end; ++is) add_new(of, row(after, is), *is);
  }

  void add_gone(const Subject& of, const std::string& path, const TomlValue& value) {
    found.push_back({"key_is_gone", {Term{of.kind}, of.id, path, toml_text(value)}});
  }
  void add_new(const Subject& of, const std::string& path, const TomlValue& value) {
    found.push_back({"key_is_new", {Term{of.kind}, of.id, path, toml_text(value)}});
  }
};

}  // namespace

std::vector<Message> differences(const TomlValue& before, const TomlValue& after) {
  Comparison comparison;
  comparison.compare_rulebooks(before, after);
  return std::move(comparison.found);
}

}  // namespace redbanner
