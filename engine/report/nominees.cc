#include <algorithm>
#include <map>
#include <tuple>

#include "engine/ledger/nominee_papers.h"
#include "engine/report/award_columns.h"
#include "engine/report/quotas.h"
#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

struct Nominee {
  const Entrant* person;
  int position;
};

// The last word on each person: put forward, moved, withdrawn. By unit, then position.
std::vector<Nominee> standing_nominees(const Sources& sources, const std::string& award,
                                       const std::string& period) {
  std::map<std::string, int> positions;
  for (const auto& one : sources.ledger.nominations)
    if (one.award == award && one.period == period) positions[one.person] = one.position;
  std::vector<Nominee> nominees;
  for (const auto& person : sources.roster)
    if (const auto known = positions.find(person.id); known != positions.end() && known->second > 0)
      nominees.push_back({&person, known->second});
  std::ranges::sort(nominees, {}, [](const Nominee& one) {
    return std::tuple(one.person->unit, one.position, one.person->id);
  });
  return nominees;
}

// Where the rules look at a nominee.
struct Candidacy {
  const AwardColumn* column;
  std::size_t row;
};

std::map<std::string, Candidacy> candidacies(const Sources& sources,
                                             const std::vector<AwardColumn>& columns) {
  std::map<std::string, Candidacy> found;
  for (const auto& column : columns) {
    const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
    for (std::size_t row = 0; row < sources.facts.rows[at(rows)].count; ++row)
      found.emplace(entrant_of(sources, rows, row).id, Candidacy{&column, row});
  }
  return found;
}

Cell quota_for(const Sources& sources, const Candidacy& candidacy) {
  const Take& rule = take_of(sources.plan, candidacy.column->take);
  if (!rule.number) return {};
  const auto quota = value_in(sources, *rule.number, candidacy.row);
  const auto whole =
      quota ? quota->rounded(RoundingMode::floor, 1).whole() : std::optional<std::int64_t>();
  return whole ? Cell{*whole} : Cell{};
}

// The papers of the award that have not come in for a nominee, or were taken back.
std::vector<std::string> papers_lacking(const Ledger& ledger, const Outline::Award& award,
                                        const std::string& period, const std::string& person) {
  std::vector<std::string> lacking = award.papers;
  std::erase_if(lacking, [&](const std::string& paper) {
    return has_come_in(ledger.nominee_papers, {0, award.id, period, person, paper});
  });
  return lacking;
}

std::vector<Cell> nominee_row(const Sources& sources, const Nominee& nominee,
                              const Candidacy* candidacy, const std::string& period) {
  const Entrant* const unit = find_entrant(sources.roster, nominee.person->unit);
  std::vector<Cell> cells{text_cell(unit == nullptr ? nominee.person->unit : title_of(*unit)),
                          candidacy == nullptr ? Cell{} : quota_for(sources, *candidacy),
                          std::int64_t{nominee.position},
                          nominee.person->id,
                          title_of(*nominee.person),
                          text_cell(post_of(sources.plan.outline, *nominee.person, period))};
  if (candidacy == nullptr) {
    cells.emplace_back(Term{"not_granted"});
    cells.emplace_back(Message{"nominee_of_no_scorecard", {}});
    return cells;
  }
  const auto& decisions = sources.results.decisions[at(candidacy->column->take)];
  cells.emplace_back(outcome_term(decisions[candidacy->row]));
  cells.emplace_back(reason_of(sources, candidacy->column->take, candidacy->row));
  return cells;
}

}  // namespace

Table nominees(const Sources& sources, const std::string& award, const std::string& period) {
  Table table;
  table.id = "nominees";
  table.title = Message{
      "nominees_title",
      {title_of_award(sources.plan.outline, award), title_of_period(sources.plan.outline, period)}};
  table.headings = {heading("unit"),    number_heading("quota"), number_heading("position"),
                    heading("entrant"), heading("name"),         heading("post"),
                    heading("outcome"), heading("reason")};
  const Outline& outline = sources.plan.outline;
  const auto rule = std::ranges::find(outline.awards, award, &Outline::Award::id);
  const bool asks_for_papers = rule != outline.awards.end() && !rule->papers.empty();
  if (asks_for_papers) table.headings.push_back(heading("papers_lacking"));
  auto columns = award_columns(sources.plan, period);
  std::erase_if(columns, [&](const AwardColumn& column) { return column.award->id != award; });
  const auto known = candidacies(sources, columns);
  for (const auto& nominee : standing_nominees(sources, award, period)) {
    const auto found = known.find(nominee.person->id);
    table.rows.push_back(
        nominee_row(sources, nominee, found == known.end() ? nullptr : &found->second, period));
    if (asks_for_papers)
      table.rows.back().push_back(text_cell(
          joined(outline, papers_lacking(sources.ledger, *rule, period, nominee.person->id))));
  }
  table.foot = {position_foot(sources.ledger)};
  for (const auto& column : columns)
    if (auto fault = quota_fault(sources, column)) table.foot.push_back(std::move(fault->what));
  return table;
}

}  // namespace redbanner
