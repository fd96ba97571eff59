#include "engine/evaluate/declared.h"

#include <algorithm>
#include <string_view>

#include "engine/evaluate/leaf_column.h"

namespace redbanner {
namespace {

std::optional<std::string> value_of(const Entrant& entrant, const std::string& attribute,
                                    Date as_of) {
  if (attribute == "kind") return entrant.kind;
  if (attribute == "unit") return entrant.unit.empty() ? std::nullopt : std::optional(entrant.unit);
  const auto* declared = attribute_on(entrant, attribute, as_of);
  return declared == nullptr ? std::nullopt : std::optional(declared->value);
}

std::optional<std::string> group_of(const Entrant& entrant, const Group& group) {
  std::string all;
  for (const std::string& attribute : group.by) {
    const auto value = value_of(entrant, attribute, group.as_of);
    if (!value) return std::nullopt;
    all += (all.empty() ? "" : "/") + *value;
  }
  return all;
}

// The years in which one entrant won, as `what` puts it into a number; none where it is absent.
std::optional<std::int64_t> said_by_memory(const Honours& honours, const std::vector<int>& years) {
  using What = Honours::What;
  if (honours.what == What::earlier) return std::ssize(years);
  if (honours.what == What::since) {
    if (years.empty()) return {};
    return honours.year - *std::ranges::max_element(years);
  }
  std::int64_t running = 0;
  while (std::ranges::find(years, honours.year - 1 - running) != years.end()) ++running;
  return running;
}

}  // namespace

Texts::Texts(const std::vector<std::string>& of_the_plan) : texts_(of_the_plan) {
  for (std::size_t i = 0; i < texts_.size(); ++i)
    numbers_.try_emplace(texts_[i], static_cast<std::int64_t>(i));
}

std::int64_t Texts::number(const std::string& text) {
  const auto [place, is_new] = numbers_.try_emplace(text, static_cast<std::int64_t>(texts_.size()));
  if (is_new) texts_.push_back(text);
  return place->second;
}

std::optional<Ratio> read_as(ValueType type, const std::string& text, Texts& texts) {
  switch (type) {
    case ValueType::number:
      return Ratio::parse(text);
    case ValueType::yes_no:
      if (const auto answer = yes_or_no(text)) return *answer ? 1 : 0;
      return std::nullopt;
    case ValueType::text:
      return texts.number(text);
    case ValueType::date:
      if (const auto date = Date::parse(text)) return date->number();
      return std::nullopt;
    case ValueType::grade:  // computed, never declared
      return std::nullopt;
  }
  return std::nullopt;
}

Column attribute_column(const Attribute& attribute, ValueType type, const Who& who,
                        const Exactness& exactness, Texts& texts) {
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row) {
    const auto* declared = attribute_on(*who[row], attribute.id, attribute.as_of);
    if (declared == nullptr) continue;
    if (const auto value = read_as(type, declared->value, texts))
      column.set(row, *value, State::present);
  }
  return column.take();
}

Column months_column(const ActiveMonths& months, const Who& who, const Exactness& exactness) {
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row)
    column.set(row, Written{active_months(*who[row], months.range)}, State::present);
  return column.take();
}

Column id_column(const Who& who, const Exactness& exactness, Texts& texts) {
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row)
    column.set(row, Written{texts.number(who[row]->id)}, State::present);
  return column.take();
}

Column group_column(const Group& group, const Who& who, const Exactness& exactness, Texts& texts) {
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row) {
    if (group.by.empty())
      column.set(row, Written{0}, State::present);
    else if (const auto text = group_of(*who[row], group))
      column.set(row, Written{texts.number(*text)}, State::present);
  }
  return column.take();
}

Column nomination_column(const Nomination& nomination, const Who& who, const Exactness& exactness,
                         const std::vector<NominationEntry>& nominations) {
  std::unordered_map<std::string_view, int> positions;  // the last recorded; 0: withdrawn
  for (const NominationEntry& entry : nominations)
    if (entry.award == nomination.award &&
        (nomination.period.empty() || entry.period == nomination.period))
      positions[entry.person] = entry.position;
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row) {
    const auto found = positions.find(who[row]->id);
    if (found != positions.end() && found->second > 0)
      column.set(row, Written{found->second}, State::present);
  }
  return column.take();
}

Column honours_column(const Honours& honours, const Who& who, const Exactness& exactness,
                      const std::vector<HonourEntry>& memory) {
  std::unordered_map<std::string_view, std::vector<int>> years;  // in which each won it, by entrant
  for (const HonourEntry& one : memory)
    if (is_of_award(one.award, honours.award) && one.year < honours.year)
      years[one.entrant].push_back(one.year);
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row) {
    const auto won = years.find(who[row]->id);
    const auto said =
        said_by_memory(honours, won == years.end() ? std::vector<int>() : won->second);
    if (said) column.set(row, Written{*said}, State::present);
  }
  return column.take();
}

Column nominee_paper_column(const NomineePaper& paper, const Who& who, const Exactness& exactness,
                            const std::vector<NomineePaperEntry>& papers) {
  std::unordered_map<std::string_view, NomineePaperEntry::Outcome> last;  // recorded of each
  for (const NomineePaperEntry& one : papers)
    if (one.award == paper.award && one.period == paper.period && one.paper == paper.paper)
      last[one.person] = one.outcome;
  LeafColumn column(who.size(), exactness);
  for (std::size_t row = 0; row < who.size(); ++row) {
    const auto found = last.find(who[row]->id);
    const bool is_there =
        found != last.end() && found->second == NomineePaperEntry::Outcome::received;
    column.set(row, Written{is_there ? 1 : 0}, State::present);
  }
  return column.take();
}

int active_months(const Entrant& entrant, DateRange range) {
  return months_touched(
      range, {entrant.active_from.value_or(range.from), entrant.active_to.value_or(range.to)});
}

}  // namespace redbanner
