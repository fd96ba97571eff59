#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/last_evaluation.h"

namespace redbanner {

// How far a period's result has come.
struct Progress {
  std::optional<Publication> confirmed;  // the last time that it was
  std::vector<Publication> published;    // the first publication, then each amendment
};
Progress progress_of(const std::vector<Publication>& all, const std::string& period);

// In words: not evaluated, provisional, confirmed, published until …, amended.
Message state_of(const Progress& progress, const std::optional<Evaluation>& last, Date today);

// The day of --day, else today. Nothing, and said, where it is none, or lies ahead.
std::optional<Date> day_acted(const Invocation& asked, Console& console);

// One of the last evaluation, on the day of --day. Nothing, and said, where that day lies before
// it.
std::optional<Publication> publication_begun(const std::string& period,
                                             const std::optional<LastEvaluation>& last,
                                             const Invocation& asked, Console& console);

// What changed for whom since a publication: from what it said, with the decisions known then.
Table changed_since(const OpenSeason& open, const Publication& before, const LastEvaluation& last);

// The page that is published: what it is, what changed since the publication before, standings and
// awards, in the rulebook's language.
std::string document_of(const LastEvaluation& evaluation, const Publication& publication,
                        const std::optional<Publicity>& publicity,
                        const std::optional<Table>& changed);

// The publication with its document and hash, ready to be recorded.
Publication with_document(Publication publication, const LastEvaluation& evaluation,
                          const std::optional<Publicity>& publicity,
                          const std::optional<Table>& changed);

}  // namespace redbanner
