#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/rulebook.h"
#include "rules/toml_source.h"

namespace redbanner {

// Where a rulebook's faults are reported while it is read.
struct Reading {
  const Rulebook& book;
  Diagnostics& found;

  void error(SourcePosition at, Message message, std::optional<Message> hint = {}) const;
};

// A word that stands for one of a closed list of choices.
template <class Choice>
using Words = std::initializer_list<std::pair<std::string_view, Choice>>;

// Reads one table, key by key: each function takes the key that it is asked for, in its type, and
// reports what is of another. What was never asked for when the reader ends is unknown to the
// table: reported with the nearest key or the list of those asked for, or as a key of a later
// version.
class TableReader {
 public:
  // `name` is the table's in messages: "indicator", "take".
  TableReader(const TomlValue& table, std::string name, const Reading& reading);
  ~TableReader();
  TableReader(const TableReader&) = delete;
  TableReader& operator=(const TableReader&) = delete;

  const std::string& name() const { return name_; }
  const Reading& reading() const { return reading_; }
  SourcePosition position() const { return table_.position; }
  SourcePosition position_of(std::string_view key);  // of its value; {} without the key

  // The value as it is, for keys that may be of several types; nullptr without the key.
  const TomlValue* find(std::string_view key);
  const TomlValue* require(std::string_view key);  // reports the missing key

  std::string text(std::string_view key);
  std::string required_text(std::string_view key);
  bool yes_no(std::string_view key);
  // A number written with a unit, "10 万元" or "95 %", is converted to `unit`; "": the number
  // itself.
  std::optional<At<Ratio>> number(std::string_view key, std::string_view unit = {});
  std::optional<Ratio> plain_number(std::string_view key, std::string_view unit = {});
  std::optional<int> whole(std::string_view key, int least, int most);
  std::vector<Ratio> numbers(std::string_view key, std::string_view unit = {});
  std::vector<std::string> texts(std::string_view key);
  std::optional<Date> date(std::string_view key);
  std::optional<DateRange> dates();  // `from` and `to`
  std::optional<Name> name_of(std::string_view key);
  std::vector<Name> names(std::string_view key);  // one or a list
  std::optional<FormulaAt> formula(std::string_view key);

  template <class Choice>
  Choice choice(std::string_view key, Choice unsaid, Words<Choice> words) {
    const TomlValue* value = find(key);
    return value == nullptr ? unsaid : choice_in(*value, key, unsaid, words);
  }
  template <class Choice>
  Choice choice_in(const TomlValue& value, std::string_view key, Choice unsaid,
                   Words<Choice> words) {
    if (!is_text(value, key)) return unsaid;
    for (const auto& [word, meaning] : words)
      if (word == value.text) return meaning;
    std::vector<std::string> known;
    for (const auto& [word, meaning] : words) known.emplace_back(word);
    refuse_word(value, key, known);
    return unsaid;
  }
  // One word or a list of them.
  template <class Choice>
  std::vector<Choice> choices(std::string_view key, Choice unsaid, Words<Choice> words) {
    std::vector<Choice> read;
    for (const TomlValue& one : one_or_list(key))
      read.push_back(choice_in(one, key, unsaid, words));
    return read;
  }

  // Each table of a list of tables, [[key]] or key = [ {…}, … ].
  void each_table(std::string_view key, const std::string& name,
                  const std::function<void(TableReader&)>& read);
  void each_table_in(const TomlValue& list, std::string_view key, const std::string& name,
                     const std::function<void(TableReader&)>& read);
  // What was not asked for so far: keys that the author chooses.
  void each_other(const std::function<void(const TomlEntry&)>& read);
  // The table under a key, if there is one.
  void table(std::string_view key, const std::function<void(TableReader&)>& read);

  // The value in a type, for those that were found by find(); what is of another is reported.
  bool is_text(const TomlValue& value, std::string_view key) const;
  std::optional<Ratio> number_in(const TomlValue& value, std::string_view key,
                                 std::string_view unit = {}) const;
  std::vector<Ratio> numbers_in(const TomlValue& value, std::string_view key,
                                std::string_view unit = {}) const;
  std::optional<Date> date_in(const TomlValue& value, std::string_view key) const;
  std::optional<FormulaAt> formula_in(const TomlValue& value, std::string_view key) const;
  void refuse_type(const TomlValue& value, std::string_view key, std::string wanted) const;
  void refuse_word(const TomlValue& value, std::string_view key,
                   const std::vector<std::string>& known) const;

  void refuse_unknown(const TomlEntry& entry) const;

 private:
  std::vector<TomlValue> one_or_list(std::string_view key);

  const TomlValue& table_;
  std::string name_;
  Reading reading_;
  std::vector<std::string> asked_;
};

// Whether a later version knows the word: a key of `table`, or a value of the key "table.key".
bool is_reserved(std::string_view table, std::string_view word);

}  // namespace redbanner
