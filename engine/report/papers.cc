#include "engine/report/papers.h"

#include <algorithm>
#include <functional>

#include "engine/report/titles.h"

namespace redbanner {
namespace {

const Batch* batch_of(const Ledger& ledger, std::int64_t id) {
  const auto found = std::ranges::lower_bound(ledger.batches, id, {}, &Batch::id);
  return found == ledger.batches.end() || found->id != id ? nullptr : &*found;
}

Argument said_or_none(const std::string& text) {
  if (text.empty()) return Term{"none"};
  return text;
}

Argument paper_of(const Ledger& ledger, const Entry& entry) {
  if (!entry.paper.empty()) return entry.paper;
  const Batch* const batch = batch_of(ledger, entry.batch);
  return said_or_none(batch == nullptr ? "" : batch->paper);
}

const Outline::Field* find_field(const Outline& outline, const std::string& indicator,
                                 const std::string& field) {
  const auto* const part = find_part(outline, indicator);
  const auto figure = std::ranges::find(outline.figures, indicator, &Outline::Figure::id);
  if (part == nullptr && figure == outline.figures.end()) return nullptr;
  const auto& fields = part != nullptr ? part->fields : figure->fields;
  const auto found = std::ranges::find(fields, field, &Outline::Field::id);
  return found == fields.end() ? nullptr : &*found;
}

// As written, with its unit.
std::string written_text(const Sources& sources, const Entry& entry) {
  if (!entry.value) return entry.text;
  const auto* const field = find_field(sources.plan.outline, entry.indicator, entry.field);
  const std::string unit = field == nullptr || field->unit.empty() ? "" : " " + field->unit;
  return entry.value->text() + unit;
}

// All entries of the cell, oldest first. A list's row may have been opened by a rater's mark; its
// other fields name no rater.
std::vector<const Entry*> history_of(const Sources& sources, const Papers& papers,
                                     NodeIndex recorded, std::size_t row) {
  const Node& node = sources.plan.nodes[at(recorded)];
  const Rows& rows = sources.facts.rows[at(node.rows)];
  std::vector<const Entry*> history;
  const Entry* const opened =
      row < rows.sequence.size() ? entry_at(sources.ledger, rows.sequence[row]) : nullptr;
  if (opened == nullptr) return history;
  const std::string& field = std::get<Recorded>(node.operation).field;
  const bool is_anothers =
      !papers.entries.empty() && papers.entries.front()->entrant != opened->entrant;
  const Papers theirs = is_anothers ? papers_of(sources.ledger, opened->entrant) : Papers{};
  for (const auto* const entry : is_anothers ? theirs.entries : papers.entries)
    if (entry->indicator == opened->indicator && entry->period == opened->period &&
        entry->row == opened->row && entry->field == field)
      history.push_back(entry);
  const auto is_by_the_rater = [&](const Entry* entry) { return entry->rater == opened->rater; };
  if (std::ranges::any_of(history, is_by_the_rater))
    std::erase_if(history, std::not_fn(is_by_the_rater));
  return history;
}

Message entry_message(const Sources& sources, const Entry& entry, Kept kept) {
  const Argument what = title_of_field(sources, entry.indicator, entry.field);
  const std::string value = written_text(sources, entry);
  const Argument paper = paper_of(sources.ledger, entry);
  const auto [by, on, reason] = recording_of(sources.ledger, entry.batch);
  if (!entry.rater.empty()) {
    switch (kept) {
      case Kept::always:
        return Message{"recorded_by_rater",
                       {what, value, entry.rater, paper, entry.sequence, by, on}};
      case Kept::counts:
        return Message{"recorded_counts",
                       {what, value, entry.rater, paper, entry.sequence, by, on}};
      case Kept::dropped_highest:
        return Message{"recorded_dropped_highest",
                       {what, value, entry.rater, paper, entry.sequence, by, on}};
      case Kept::dropped_lowest:
        return Message{"recorded_dropped_lowest",
                       {what, value, entry.rater, paper, entry.sequence, by, on}};
    }
  }
  if (entry.day)
    return Message{"recorded_on_day", {what, value, *entry.day, paper, entry.sequence, by, on}};
  return Message{"recorded", {what, value, paper, entry.sequence, by, on}};
}

Message correction(const Sources& sources, const Entry& before, const Entry& after) {
  const auto [by, on, reason] = recording_of(sources.ledger, after.batch);
  if (!has_value(before.state))
    return Message{"corrected_from_state",
                   {term_of(before.state), before.sequence, reason, by, on}};
  return Message{"corrected",
                 {written_text(sources, before), written_text(sources, after), before.sequence,
                  reason, by, on}};
}

}  // namespace

Papers papers_of(const Ledger& ledger, const std::string& entrant) {
  Papers papers;
  for (const auto& entry : ledger.entries)
    if (entry.entrant == entrant) papers.entries.push_back(&entry);
  return papers;
}

const Entry* entry_at(const Ledger& ledger, std::int64_t sequence) {
  const auto found = std::ranges::lower_bound(ledger.entries, sequence, {}, &Entry::sequence);
  return found == ledger.entries.end() || found->sequence != sequence ? nullptr : &*found;
}

Recording recording_of(const Ledger& ledger, std::int64_t id) {
  const Batch* const batch = batch_of(ledger, id);
  if (batch == nullptr) return {Term{"none"}, Term{"none"}, Term{"none"}};
  const auto day = Date::parse(std::string_view(batch->at).substr(0, 10));
  return {batch->by, day ? Argument(*day) : Argument(batch->at), said_or_none(batch->reason)};
}

Argument title_of_field(const Sources& sources, const std::string& indicator,
                        const std::string& field) {
  const auto* const known = find_field(sources.plan.outline, indicator, field);
  if (known != nullptr && !known->title.empty()) return known->title;
  if (field == "mark") return Term{"mark"};
  if (field == "imported") return Term{"imported"};
  if (field == "place") return Term{"placing"};
  return field;
}

std::vector<Step> entry_steps(const Sources& sources, const Papers& papers, NodeIndex recorded,
                              std::size_t row, Kept kept, int depth) {
  const auto history = history_of(sources, papers, recorded, row);
  if (history.empty()) return {};
  std::vector<Step> steps{{depth, entry_message(sources, *history.back(), kept)}};
  for (std::size_t i = history.size() - 1; i > 0; --i)
    if (!is_withdrawn(*history[i - 1]))
      steps.push_back({depth + 1, correction(sources, *history[i - 1], *history[i])});
  return steps;
}

std::vector<Step> absence_steps(const Sources& sources, const Papers& papers,
                                const Availability& asked, State state, int depth) {
  const Entry* last = nullptr;
  for (const auto* const entry : papers.entries)
    if (entry->indicator == asked.indicator && entry->period == asked.period &&
        entry->field.empty())
      last = entry;
  if (last == nullptr) return {{depth, Message{"state_is", {term_of(state)}}}};
  const auto [by, on, reason] = recording_of(sources.ledger, last->batch);
  return {{depth, Message{"state_recorded",
                          {term_of(state), reason, paper_of(sources.ledger, *last), last->sequence,
                           by, on}}}};
}

}  // namespace redbanner
