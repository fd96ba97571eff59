#include "engine/ledger/door.h"

#include <algorithm>
#include <utility>

namespace redbanner {
namespace {

using Refusals = std::vector<Refusal>;

constexpr std::size_t most_searches = 50;  // for ids that are near; a wholly wrong file has no use

const std::string& said(const std::string& title, const std::string& id) {
  return title.empty() ? id : title;
}

template <class Items>
std::vector<std::string> ids_of(const Items& items) {
  std::vector<std::string> ids;
  for (const auto& item : items) ids.push_back(item.id);
  return ids;
}

template <class Items>
auto* find_id(const Items& items, const std::string& id) {
  const auto found = std::ranges::find_if(items, [&](const auto& one) { return one.id == id; });
  return found == items.end() ? nullptr : &*found;
}

bool is_among(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

// Which of them was meant, or else all that there are.
std::optional<Message> meant(const std::string& wrong, const std::vector<std::string>& known) {
  if (const auto near = did_you_mean(wrong, known); !near.empty())
    return Message{"did_you_mean", {near}};
  if (known.empty()) return {};
  return Message{"there_are", {Enumeration{known}}};
}

std::string said_kind(const EntryForm& form, const std::string& id) {
  const auto* kind = find_id(form.kinds, id);
  return kind == nullptr ? id : said(kind->title, kind->id);
}

Message no_such(const char* what, const std::string& id) { return {"no_such", {Term{what}, id}}; }

// ---- entries

// The period of a day: of those that the indicator is examined in, else of the leaves.
std::string period_of(Date day, const EntryForm& form, const EntryForm::Indicator* indicator) {
  for (const auto& period : form.periods)
    if (indicator != nullptr && is_among(indicator->periods, period.id) &&
        period.range.contains(day))
      return period.id;
  for (const auto& period : form.periods)
    if (!period.inner && period.range.contains(day)) return period.id;
  return {};
}

void check_period(const EntryForm& form, const EntryForm::Indicator* indicator, Entry& entry,
                  Refusals& found) {
  if (entry.period.empty() && !entry.day) {
    found.push_back({"period", {"period_wanting", {}}, Message{"give_period_or_day", {}}});
    return;
  }
  if (entry.period.empty()) entry.period = period_of(*entry.day, form, indicator);
  if (entry.period.empty()) {
    found.push_back({"day", {"day_in_no_period", {*entry.day}}, {}});
    return;
  }
  const auto* period = find_id(form.periods, entry.period);
  if (period == nullptr) {
    const auto known = indicator == nullptr ? ids_of(form.periods) : indicator->periods;
    if (is_among(form.inner_periods, entry.period))
      found.push_back({"period",
                       {"period_has_parts", {entry.period}},
                       Message{"there_are", {Enumeration{known}}}});
    else
      found.push_back(
          {"period", no_such("period", entry.period), meant(entry.period, ids_of(form.periods))});
    return;
  }
  if (entry.day && !period->range.contains(*entry.day))
    found.push_back(
        {"day",
         {"day_outside_period", {*entry.day, period->id, period->range.from, period->range.to}},
         {}});
  if (indicator != nullptr && !is_among(indicator->periods, entry.period))
    found.push_back({"period",
                     {"not_examined_then", {indicator->id, entry.period}},
                     Message{"there_are", {Enumeration{indicator->periods}}}});
}

void check_deadline(const EntryForm& form, Date today, const Entry& entry, Refusals& found) {
  const auto* period = find_id(form.periods, entry.period);
  if (period != nullptr && period->deadline && *period->deadline < today)
    found.push_back({"period",
                     {"after_deadline", {period->id, *period->deadline}},
                     Message{"say_after_deadline", {}}});
}

// The part of the period in which the entry's entrant must have taken part.
void check_active(const EntryForm& form, const Entrant& entrant, const Entry& entry,
                  Refusals& found) {
  const auto* period = find_id(form.periods, entry.period);
  if (period == nullptr) return;
  const DateRange due = entry.day ? DateRange{*entry.day, *entry.day} : period->range;
  if (entrant.active_from && *entrant.active_from > due.to)
    found.push_back(
        {"entrant", {"entrant_not_yet_active", {entrant.id, *entrant.active_from}}, {}});
  if (entrant.active_to && *entrant.active_to < due.from)
    found.push_back({"entrant", {"entrant_closed_before", {entrant.id, *entrant.active_to}}, {}});
}

// The field that the entry is about; nullptr for a state, or the taking back of one, of the whole
// indicator, and where it is unknown.
const EntryForm::Field* check_field(const EntryForm::Indicator& indicator, Entry& entry,
                                    Refusals& found) {
  const bool is_present = entry.state == State::present && !entry.replaces;
  if (entry.field.empty() && !is_written(entry) && !is_present) return nullptr;
  if (entry.field.empty() && indicator.fields.size() == 1) entry.field = indicator.fields[0].id;
  if (entry.field.empty()) {
    found.push_back({"field",
                     {"field_wanting", {indicator.id}},
                     Message{"there_are", {Enumeration{ids_of(indicator.fields)}}}});
    return nullptr;
  }
  const auto* field = find_id(indicator.fields, entry.field);
  if (field == nullptr)
    found.push_back({"field",
                     {"no_such_field", {indicator.id, entry.field}},
                     meant(entry.field, ids_of(indicator.fields))});
  return field;
}

void check_row(const EntryForm::Indicator& indicator, const Entry& entry, Refusals& found) {
  const bool is_whole = entry.field.empty();
  if (entry.row.empty()) {
    if (indicator.rows && !is_whole) found.push_back({"row", {"row_wanting", {indicator.id}}, {}});
    return;
  }
  if (!indicator.rows && !indicator.events && !indicator.may_name_row) {
    found.push_back({"row", {"row_not_asked", {indicator.id, entry.row}}, {}});
    return;
  }
  const auto number = Ratio::parse(entry.row);
  if (number && number->whole() && *number > Ratio(indicator.most))
    found.push_back(
        {"row", {"row_above_most", {entry.row, std::int64_t{indicator.most}, indicator.id}}, {}});
}

// A group is that of the raters it lists, and of those whose names begin with its id: "leaders/07".
bool belongs_to_group(const EntryForm::Indicator& indicator, const std::string& rater) {
  return std::ranges::any_of(indicator.rater_groups, [&](const auto& group) {
    return is_among(group.raters, rater) || rater.starts_with(group.id + "/");
  });
}

// That those who may rate do. A mark by somebody of no group would count for nothing.
void check_right_to_rate(const EntryForm::Indicator& indicator, const Entry& entry,
                         Refusals& found) {
  if (!indicator.who.empty() && !is_among(indicator.who, entry.rater)) {
    found.push_back({"rater",
                     {"may_not_rate", {entry.rater, indicator.id}},
                     meant(entry.rater, indicator.who)});
  } else if (!indicator.rater_groups.empty() && !belongs_to_group(indicator, entry.rater)) {
    std::vector<std::string> known;
    for (const auto& group : indicator.rater_groups) {
      known.insert(known.end(), group.raters.begin(), group.raters.end());
      if (group.raters.empty()) known.push_back(group.id + "/…");
    }
    found.push_back(
        {"rater", {"may_not_rate", {entry.rater, indicator.id}}, meant(entry.rater, known)});
  }
}

void check_rater(const EntryForm::Indicator& indicator, const EntryForm::Field& field,
                 const Entry& entry, Refusals& found) {
  if (field.raters && entry.rater.empty())
    found.push_back({"rater", {"rater_wanting", {field.id}}, Message{"write_rater", {field.id}}});
  if (!field.raters && !entry.rater.empty())
    found.push_back({"rater", {"rater_not_asked", {field.id, entry.rater}}, {}});
  if (field.raters && !entry.rater.empty()) check_right_to_rate(indicator, entry, found);
}

Enumeration enumeration(const std::vector<Ratio>& values) {
  std::vector<std::string> texts;
  for (const Ratio& value : values) texts.push_back(value.text());
  return Enumeration{texts};
}

// Of an entry's value and of an attribute's: decimals, range, allowed values.
template <class Form>
void check_number(const Form& form, const std::string& name, const Ratio& value,
                  const std::string& written, Refusals& found) {
  if (value.decimals().value_or(0) > form.decimals)
    found.push_back({name, {"too_many_decimals", {written, std::int64_t{form.decimals}}}, {}});
  const std::optional<Ratio> least = form.least;
  const std::optional<Ratio> most = form.most;
  if (least && most && (value < *least || value > *most))
    found.push_back({name, {"value_out_of_range", {value, *least, *most}}, {}});
  else if (least && value < *least)
    found.push_back({name, {"value_too_small", {value, *least}}, {}});
  else if (most && value > *most)
    found.push_back({name, {"value_too_large", {value, *most}}, {}});
}

void check_number_written(const EntryForm::Field& field, const Entry& entry, Refusals& found) {
  if (!entry.value) {
    found.push_back({"value", {"not_a_number", {entry.text}}, Message{"write_number", {}}});
    return;
  }
  const Ratio value = entry.value->value();
  check_number(field, "value", value, entry.value->text(), found);
  if (!field.values.empty() && std::ranges::find(field.values, value) == field.values.end())
    found.push_back({"value",
                     {"value_not_allowed", {entry.value->text()}},
                     Message{"allowed_are", {enumeration(field.values)}}});
}

// Of an entry's text and of an attribute's: whether it is a day, yes or no, one of the words.
void check_text(const std::string& type, const std::vector<std::string>& words,
                const std::string& name, const std::string& text, Refusals& found) {
  if (type == "date" && !Date::parse(text))
    found.push_back({name, {"no_day", {text}}, Message{"write_day", {}}});
  if (type == "yes_no" && !yes_or_no(text))
    found.push_back({name, {"not_yes_or_no", {text}}, Message{"write_yes_or_no", {}}});
  if (!words.empty() && !is_among(words, text))
    found.push_back({name, {"value_not_allowed", {text}}, meant(text, words)});
}

void check_written(const EntryForm::Field& field, const Entry& entry, Refusals& found) {
  if (is_written(entry)) {
    if (field.type == "number") return check_number_written(field, entry, found);
    return check_text(field.type, field.words, "value", written_in(entry), found);
  }
  if (!has_value(entry.state) || entry.replaces) return;
  if (field.type == "number")
    found.push_back({"value", {"value_wanting", {}}, Message{"write_number_or_state", {}}});
  else
    found.push_back({"value", {"text_wanting", {said(field.title, field.id)}}, {}});
}

bool takes(const EntryForm::Indicator& indicator, State state) {
  switch (state) {
    case State::present:
      return true;
    case State::late:
      return indicator.takes_late;
    case State::not_applicable:
      return indicator.takes_not_applicable;
    case State::not_examined:
      return indicator.takes_not_examined;
    case State::refused:
      return indicator.takes_refused;
    case State::pending:
      return false;
  }
  return false;
}

const char* word_of(State state) {
  switch (state) {
    case State::present:
      return "present";
    case State::late:
      return "late";
    case State::not_applicable:
      return "not_applicable";
    case State::not_examined:
      return "not_examined";
    case State::refused:
      return "refused";
    case State::pending:
      return "pending";
  }
  return "";
}

// Whether the entry is of one mark or row where there may be several: what is absent there is left
// out by the list, and no category hears of it.
bool is_one_of_several(const EntryForm::Indicator& indicator, const EntryForm::Field& field,
                       const Entry& entry) {
  const bool names_row = (indicator.rows || indicator.may_name_row) && !entry.row.empty();
  return field.raters || names_row;
}

void check_state(const EntryForm::Indicator& indicator, const EntryForm::Field* field,
                 const Entry& entry, Refusals& found) {
  const Term state{word_of(entry.state)};
  const bool is_one = field != nullptr && is_one_of_several(indicator, *field, entry);
  if (entry.state == State::pending)
    found.push_back({"state", {"pending_is_not_recorded", {}}, {}});
  else if (!is_one && !takes(indicator, entry.state))
    found.push_back({"state",
                     {"state_not_provided_for", {state, indicator.id}},
                     Message{"say_absent_in_rulebook", {}}});
  if (is_written(entry) && !has_value(entry.state))
    found.push_back({"value", {"value_beside_absence", {state}}, {}});
}

// The field that is named, or the only one.
const EntryForm::Field* field_of(const EntryForm::Indicator* indicator, const Entry& entry) {
  if (indicator == nullptr) return nullptr;
  if (entry.field.empty() && indicator->fields.size() == 1) return &indicator->fields[0];
  return find_id(indicator->fields, entry.field);
}

std::optional<State> state_of(const std::string& code, const EntryForm& form) {
  for (const auto& [word, state] : form.codes)
    if (word == code) return state;
  return {};
}

std::vector<std::string> codes_of(const EntryForm& form) {
  std::vector<std::string> words;
  for (const auto& [word, state] : form.codes) words.push_back(word);
  return words;
}

bool drop_blank(std::string_view& text) {
  for (const std::string_view blank : {" ", "\t", "\r", "\n", "\u3000", "\u00A0"}) {
    const bool in_front = text.starts_with(blank);
    if (!in_front && !text.ends_with(blank)) continue;
    if (in_front)
      text.remove_prefix(blank.size());
    else
      text.remove_suffix(blank.size());
    return true;
  }
  return false;
}

std::string without_blanks(std::string_view text) {
  while (drop_blank(text)) {
  }
  return std::string(text);
}

// ---- entrants

// The letter at the beginning of a text, as it stands in UTF-8.
std::string_view first_letter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
    ++length;
  return text.substr(0, length);
}

bool is_chinese(std::string_view letter) {
  const auto in = [&](std::string_view from, std::string_view to) {
    return from.size() == letter.size() && from <= letter && letter <= to;
  };
  return in("\u3400", "\u4DBF") || in("\u4E00", "\u9FFF") || in("\U00020000", "\U000323AF") ||
         letter == "\u3007";
}

bool may_stand_in_id(std::string_view letter) {
  const char c = letter[0];
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '_' || c == '.' || is_chinese(letter);
}

void check_id(const Entrant& entrant, Refusals& found) {
  if (entrant.id.empty()) found.push_back({"id", {"id_wanting", {}}, {}});
  std::string_view rest = entrant.id;
  while (!rest.empty()) {
    const std::string_view letter = first_letter(rest);
    rest.remove_prefix(letter.size());
    if (may_stand_in_id(letter)) continue;
    found.push_back({"id",
                     {"letter_not_in_ids", {entrant.id, std::string(letter)}},
                     Message{"ids_of_entrants", {}}});
    return;
  }
}

void check_attribute_number(const EntryForm::Attribute& form, const std::string& text,
                            Refusals& found) {
  const auto value = Ratio::parse(text);
  if (value)
    check_number(form, form.id, *value, text, found);
  else
    found.push_back({form.id, {"not_a_number", {text}}, Message{"write_number", {}}});
}

void check_attribute(const EntryForm::Attribute& form, const std::string& text, Refusals& found) {
  if (form.type == "number") check_attribute_number(form, text, found);
  check_text(form.type, form.values, form.id, text, found);
}

void check_attributes(const EntryForm::Kind& kind, const Entrant& entrant, Refusals& found) {
  for (const DatedAttribute& one : entrant.attributes) {
    const auto* form = find_id(kind.attributes, one.id);
    if (form != nullptr)
      check_attribute(*form, one.value, found);
    else
      found.push_back({one.id,
                       {"no_such_attribute", {said(kind.title, kind.id), one.id}},
                       meant(one.id, ids_of(kind.attributes))});
  }
  for (const auto& form : kind.attributes)
    if (form.required && find_id(entrant.attributes, form.id) == nullptr)
      found.push_back({form.id, {"attribute_wanting", {form.id}}, {}});
}

}  // namespace

Door::Door(const EntryForm& form, const Roster& roster, std::optional<Date> today)
    : form_(form), today_(today) {
  entrants_.reserve(roster.size());
  for (const Entrant& entrant : roster) entrants_.emplace(entrant.id, &entrant);
  for (const auto& indicator : form.indicators) indicators_.emplace(indicator.id, &indicator);
}

void Door::add(const Entrant& entrant) {
  added_.push_back(entrant);
  entrants_.emplace(added_.back().id, &added_.back());
}

const Entrant* Door::find(const std::string& id) const {
  const auto found = entrants_.find(id);
  return found == entrants_.end() ? nullptr : found->second;
}

const EntryForm::Indicator* Door::find_indicator(const std::string& id) const {
  const auto found = indicators_.find(id);
  return found == indicators_.end() ? nullptr : found->second;
}

// A name in the place of an id is told; else the nearest id.
std::optional<Message> Door::hint_for(const std::string& wrong_id) {
  if (const auto known = hints_.find(wrong_id); known != hints_.end()) return known->second;
  if (hints_.size() >= most_searches) return {};
  std::vector<std::string> ids;
  std::string titled;  // of several the first
  for (const auto& [id, entrant] : entrants_) {
    ids.emplace_back(id);
    if (entrant->title == wrong_id && (titled.empty() || id < titled)) titled = id;
  }
  std::optional<Message>& hint = hints_[wrong_id];
  if (!titled.empty())
    hint = Message{"title_is_no_id", {wrong_id, titled}};
  else if (const auto near = did_you_mean(wrong_id, ids); !near.empty())
    hint = Message{"did_you_mean", {near}};
  return hint;
}

void Door::check_entrant(const Entry& entry, Refusals& found) {
  const Entrant* entrant = find(entry.entrant);
  if (entry.entrant.empty()) {
    found.push_back({"entrant", {"entrant_wanting", {}}, {}});
    return;
  }
  if (entrant == nullptr) {
    found.push_back({"entrant", no_such("entrant", entry.entrant), hint_for(entry.entrant)});
    return;
  }
  const auto* indicator = find_indicator(entry.indicator);
  if (indicator != nullptr && !is_among(indicator->kinds, entrant->kind)) {
    found.push_back({"indicator",
                     {"not_on_their_scorecard",
                      {entry.indicator, entrant->id, said_kind(form_, entrant->kind)}},
                     {}});
  }
  check_active(form_, *entrant, entry, found);
}

std::optional<Refusal> Door::write(Entry& entry, std::string_view written) const {
  const std::string text = without_blanks(written);
  const EntryForm::Field* field = field_of(find_indicator(entry.indicator), entry);
  if (field != nullptr && field->type != "number") {
    entry.text = text;
    return {};
  }
  if (field == nullptr) {  // which is said by `refusals`
    entry.value = Written::parse(text);
    if (!entry.value) entry.text = text;
    return {};
  }
  if (const auto state = state_of(text, form_)) {
    entry.state = *state;
    if (!is_one_of_several(*find_indicator(entry.indicator), *field, entry))
      entry.field = entry.row = entry.rater = "";
    return {};
  }
  entry.value = Written::parse(text);
  if (entry.value) return {};
  const auto near = did_you_mean(text, codes_of(form_));
  return Refusal{"value",
                 {"not_a_number", {text}},
                 near.empty() ? Message{"write_number", {}} : Message{"did_you_mean", {near}}};
}

std::vector<Refusal> Door::refusals(Entry& entry) {
  Refusals found;
  const EntryForm::Indicator* indicator = find_indicator(entry.indicator);
  check_period(form_, indicator, entry, found);
  if (today_) check_deadline(form_, *today_, entry, found);
  check_entrant(entry, found);
  if (entry.indicator.empty()) found.push_back({"indicator", {"indicator_wanting", {}}, {}});
  if (indicator == nullptr) {
    if (!entry.indicator.empty())
      found.push_back({"indicator", no_such("indicator", entry.indicator),
                       meant(entry.indicator, ids_of(form_.indicators))});
    return found;
  }
  const EntryForm::Field* field = check_field(*indicator, entry, found);
  check_row(*indicator, entry, found);
  check_state(*indicator, field, entry, found);
  if (field != nullptr) check_rater(*indicator, *field, entry, found);
  if (field != nullptr) check_written(*field, entry, found);
  return found;
}

void Door::check_unit(const Entrant& entrant, const EntryForm::Kind* kind, Refusals& found) {
  if (entrant.unit.empty()) {
    if (kind != nullptr && kind->person)
      found.push_back({"unit", {"unit_wanting", {entrant.id}}, {}});
    return;
  }
  const Entrant* unit = find(entrant.unit);
  if (entrant.unit == entrant.id) {
    found.push_back({"unit", {"unit_of_itself", {entrant.id}}, {}});
  } else if (unit == nullptr) {
    found.push_back({"unit", no_such("unit", entrant.unit), hint_for(entrant.unit)});
  } else if (const auto* its = find_id(form_.kinds, unit->kind); its != nullptr && its->person) {
    found.push_back({"unit", {"unit_is_a_person", {entrant.unit}}, {}});
  } else if (kind != nullptr && !kind->in.empty() && unit->kind != kind->in) {
    found.push_back(
        {"unit",
         {"unit_of_another_kind",
          {entrant.id, said_kind(form_, kind->in), entrant.unit, said_kind(form_, unit->kind)}},
         {}});
  }
}

std::vector<Refusal> Door::refusals(const Entrant& entrant) {
  Refusals found;
  check_id(entrant, found);
  if (find(entrant.id) != nullptr)
    found.push_back({"id", {"entrant_is_known", {entrant.id}}, Message{"use_entrant_change", {}}});
  if (entrant.title.empty()) found.push_back({"title", {"title_wanting", {entrant.id}}, {}});
  const auto* kind = find_id(form_.kinds, entrant.kind);
  if (kind == nullptr)
    found.push_back(
        {"kind", no_such("kind", entrant.kind), meant(entrant.kind, ids_of(form_.kinds))});
  check_unit(entrant, kind, found);
  if (entrant.active_from && entrant.active_to && *entrant.active_from > *entrant.active_to)
    found.push_back(
        {"active_to", {"closed_before_begun", {*entrant.active_from, *entrant.active_to}}, {}});
  if (kind != nullptr) check_attributes(*kind, entrant, found);
  return found;
}

std::vector<Refusal> at_the_door(const EntryForm& form, const Roster& roster, Entry& entry,
                                 std::optional<Date> today) {
  return Door(form, roster, today).refusals(entry);
}

std::vector<Refusal> at_the_door(const EntryForm& form, const Roster& roster,
                                 const Entrant& entrant) {
  return Door(form, roster).refusals(entrant);
}

}  // namespace redbanner
