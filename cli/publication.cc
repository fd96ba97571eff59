#include "cli/publication.h"

#include <algorithm>

#include "adapters/sha256/sha256.h"
#include "cli/clock.h"
#include "cli/language.h"
#include "cli/publicity.h"
#include "cli/render/render.h"
#include "cli/speaking.h"
#include "cli/wording.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

using Stage = Publication::Stage;

Message state_of_publication(const Publication& last, Date today) {
  const bool amended = last.stage == Stage::amended;
  const std::int64_t number = last.number;
  if (!last.to) return {amended ? "state_amended" : "state_published", {last.from, number}};
  if (today <= *last.to)
    return {amended ? "state_amended_until" : "state_published_until", {*last.to, number}};
  return {amended ? "state_amended_ended" : "state_published_ended", {*last.to, number}};
}

Message title_of(const Publication& publication, const Outline& outline) {
  const std::string period = title_of_period(outline, publication.period);
  switch (publication.stage) {
    case Stage::confirmed:
      return {"document_confirmed", {outline.title, period}};
    case Stage::published:
      return {"document_published", {outline.title, period}};
    case Stage::amended:
      return {"document_amended", {outline.title, period, std::int64_t{publication.number}}};
  }
  return {};
}

Table about(const Publication& publication, const Evaluation& sealed, const Outline& outline,
            const std::optional<Publicity>& publicity) {
  Table table{"publication",
              {"publication_title", {}},
              {{"what", "", Heading::Align::left}, {"is", "", Heading::Align::left}},
              {},
              {}};
  const auto row = [&](const char* what, Cell value) {
    table.rows.push_back({Term{what}, std::move(value)});
  };
  if (!outline.issuer.empty()) row("issuer", outline.issuer);
  if (!outline.document.empty()) row("document", outline.document);
  const bool confirmed = publication.stage == Stage::confirmed;
  row(confirmed ? "day_confirmed" : "day_published", with_weekday(publication.from));
  if (!confirmed) row("publicity", said_publicity(publicity, publication.from, publication.to));
  if (!publication.reason.empty()) row("reason", publication.reason);
  row("evaluation", Message{"evaluated_at", {sealed.id, sealed.at, sealed.by, sealed.position}});
  row("results_sha256", sealed.results_sha256);
  row("chain_sha256", sealed.chain_sha256);
  return table;
}

}  // namespace

Progress progress_of(const std::vector<Publication>& all, const std::string& period) {
  Progress progress;
  for (const auto& one : all) {
    if (one.period != period) continue;
    if (one.stage == Stage::confirmed)
      progress.confirmed = one;
    else
      progress.published.push_back(one);
  }
  return progress;
}

Message state_of(const Progress& progress, const std::optional<Evaluation>& last, Date today) {
  if (!progress.published.empty()) return state_of_publication(progress.published.back(), today);
  if (!last) return {"state_not_evaluated", {}};
  if (progress.confirmed && progress.confirmed->evaluation == last->id)
    return {"state_confirmed", {progress.confirmed->from, progress.confirmed->by}};
  return {"state_provisional", {}};
}

std::optional<Publication> publication_begun(const std::string& period,
                                             const std::optional<LastEvaluation>& last,
                                             const Invocation& asked, Console& console) {
  const auto day = day_acted(asked, console);
  if (!day) return std::nullopt;
  Publication publication;
  publication.period = period;
  publication.from = *day;
  const Batch batch = batch_of(asked);
  publication.by = batch.by;
  publication.reason = batch.reason;
  if (!last) return publication;
  publication.evaluation = last->sealed.id;
  const auto evaluated = Date::parse(last->sealed.at.substr(0, 10));
  if (!asked.has("--day") || !evaluated || *day >= *evaluated) return publication;
  refuse(console, {"day_before_evaluation", {*day, last->sealed.id, *evaluated}});
  return std::nullopt;
}

std::optional<Date> day_acted(const Invocation& asked, Console& console) {
  const auto text = asked.get("--day");
  if (!text) return today();
  const auto day = day_of(*text, "--day", console);
  if (!day || *day <= today()) return day;
  refuse(console, {"day_lies_ahead", {*day, today()}});
  return std::nullopt;
}

std::string document_of(const LastEvaluation& evaluation, const Publication& publication,
                        const std::optional<Publicity>& publicity,
                        const std::optional<Table>& changed) {
  const Sources from = sources(*evaluation.rules, evaluation.evaluated);
  const Outline& outline = from.plan.outline;
  const Speaking documents(language_named(outline.language).value_or(spoken()));
  std::vector<Table> tables{about(publication, evaluation.sealed, outline, publicity)};
  if (changed) tables.push_back(*changed);
  for (auto& table : standings(from, publication.period, {}, {}))
    tables.push_back(std::move(table));
  tables.push_back(proposals(from, publication.period, {}, Refusals::hidden));
  return rendered({sentence(title_of(publication, outline)), spoken(), std::move(tables)}, "html");
}

Table changed_since(const OpenSeason& open, const Publication& before, const LastEvaluation& last) {
  const auto all = open.season.evaluations(before.period);
  const auto sealed = *std::ranges::find(all, before.evaluation, &Evaluation::id);
  const auto then = evaluated_again(open, sealed, open.season.ledger(), before.batch);
  return changes(sources(*then.rules, then.evaluated), sources(*last.rules, last.evaluated),
                 before.period);
}

Publication with_document(Publication publication, const LastEvaluation& evaluation,
                          const std::optional<Publicity>& publicity,
                          const std::optional<Table>& changed) {
  publication.document = document_of(evaluation, publication, publicity, changed);
  publication.sha256 = sha256(publication.document);
  return publication;
}

}  // namespace redbanner
