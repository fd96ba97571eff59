#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/publication.h"
#include "cli/publication_blockers.h"
#include "cli/publicity.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

using Stage = Publication::Stage;

// Whether what was confirmed is what would be published.
bool is_confirmed(const OpenSeason& open, const LastEvaluation& last,
                  const std::optional<Publication>& confirmed) {
  if (!confirmed || confirmed->evaluation != last.sealed.id) return false;
  return changed_since(open, *confirmed, last).rows.empty();
}

Exit confirm(OpenSeason& open, const LastEvaluation& last, Publication publication,
             const std::optional<Publication>& before, const Invocation& asked, Console& console) {
  if (is_confirmed(open, last, before))
    return refuse(console, {"confirmed_already", {last.sealed.id, before->from, before->by}},
                  Message{"run_publish", {publication.period}});
  publication.stage = Stage::confirmed;
  Record what;
  what.publications = {with_document(std::move(publication), last, {}, {})};
  const Message done{
      "result_confirmed",
      {title_of_period(open.rules.plan.outline, last.sealed.period), last.sealed.id}};
  return record(open, std::move(what), asked, console, {done});
}

Exit publish(OpenSeason& open, const LastEvaluation& last, Publication publication,
             const Invocation& asked, Console& console) {
  const auto& publicity = open.rules.book.header.publicity;
  publication = with_document(std::move(publication), last, publicity, {});
  const std::vector<Message> done = {
      {"result_published",
       {title_of_period(open.rules.plan.outline, last.sealed.period), last.sealed.id,
        with_weekday(publication.from)}},
      said_publicity(publicity, publication.from, publication.to),
      {"document_kept", {publication.sha256, publication.period, std::int64_t{0}}}};
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
  if (!progress.published.empty())
    return refuse(console, {"published_already", {period, progress.published[0].from}},
                  Message{"run_amend", {period}});
  const auto last = last_evaluation(*open, period);
  auto publication = publication_begun(period, last, asked, console);
  const auto workdays = workdays_asked_for(asked, console);
  if (!publication || !workdays) return Exit::refused;
  auto blockers = publication_blockers(*open, last, period);
  if (asked.has("--confirm")) {
    if (!blockers.empty()) return refuse_blocked(blockers, period, console);
    return confirm(*open, *last, std::move(*publication), progress.confirmed, asked, console);
  }
  if (last && !is_confirmed(*open, *last, progress.confirmed))
    blockers.push_back(
        {{"blocked_by_no_confirmation", {last->sealed.id}}, Message{"run_confirm", {period}}});
  add_end(*open, *workdays, *publication, blockers);
  if (!blockers.empty()) return refuse_blocked(blockers, period, console);
  return publish(*open, *last, std::move(*publication), asked, console);
}

}  // namespace

Command publish_result() {
  return {"publish",
          publication_group,
          N_("publish an evaluated result, once it is confirmed and nothing stands in its way"),
          "redbanner publish mid_year",
          {period_argument(),
           {"--confirm", "",
            N_("confirm the result instead, for the leading group: the step "
               "before its publication")},
           {"--day", "DAY", N_("the day of it (else today)")},
           workdays_option(),
           season_option(),
           as_option(),
           reason_option(Option::Need::optional),
           paper_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
