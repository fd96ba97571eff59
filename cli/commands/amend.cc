#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/publication.h"
#include "cli/publication_blockers.h"
#include "cli/publicity.h"
#include "cli/render/render.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

Exit amend(OpenSeason& open, const LastEvaluation& last, Publication publication,
           const Table& changed, const Invocation& asked, Console& console) {
  const auto& publicity = open.rules.book.header.publicity;
  publication = with_document(std::move(publication), last, publicity, changed);
  const std::int64_t number = publication.number;
  const std::vector<Message> done = {
      {"result_amended",
       {number, title_of_period(open.rules.plan.outline, publication.period), last.sealed.id,
        with_weekday(publication.from)}},
      said_publicity(publicity, publication.from, publication.to),
      {"document_kept", {publication.sha256, publication.period, number}}};
  console.out << rendered({"", "", {changed}}, "text") << '\n';
  Record what;
  what.publications = {std::move(publication)};
  return record(open, std::move(what), asked, console, done);
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto progress = progress_of(open->season.publications(), period);
  if (progress.published.empty())
    return refuse(console, {"not_published", {period}}, Message{"run_publish", {period}});
  const Publication& before = progress.published.back();
  const auto last = last_evaluation(*open, period);
  auto publication = publication_begun(period, last, asked, console);
  const auto workdays = workdays_asked_for(asked, console);
  if (!publication || !workdays) return Exit::refused;
  if (publication->from < before.from)
    return refuse(console, {"day_before_publication", {publication->from, before.from}});
  publication->number = before.number + 1;
  publication->stage = Publication::Stage::amended;

  auto blockers = publication_blockers(*open, last, period);
  if (last && last->sealed.id == before.evaluation)
    blockers.push_back(
        {{"blocked_by_no_new_evaluation", {before.evaluation}}, Message{"run_evaluate", {period}}});
  add_end(*open, *workdays, *publication, blockers);
  if (!blockers.empty()) return refuse_blocked(blockers, period, console);
  const Table changed = changed_since(*open, before, *last);
  if (changed.rows.empty())
    return refuse(console, {"nothing_to_amend", {period, std::int64_t{before.number}}});
  return amend(*open, *last, std::move(*publication), changed, asked, console);
}

}  // namespace

Command amend_result() {
  return {"amend",
          publication_group,
          N_("publish a numbered amendment: what changed for whom since the publication before"),
          "redbanner amend mid_year --reason 异议成立",
          {period_argument(),
           reason_option(Option::Need::required),
           {"--day", "DAY", N_("the day of it (else today)")},
           workdays_option(),
           season_option(),
           as_option(),
           paper_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
