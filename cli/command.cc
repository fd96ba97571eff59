#include "cli/command.h"

#include <ostream>

#include "cli/arguments.h"
#include "cli/clock.h"
#include "cli/commands/commands.h"
#include "cli/complete.h"
#include "cli/help.h"
#include "cli/language.h"
#include "cli/mark.h"
#include "cli/version.h"
#include "cli/wording.h"
#include "engine/core/cases.h"

namespace redbanner {
namespace {

Exit usage_fault(const UsageFault& fault, Console& console) {
  console.err << "redbanner: " << sentence(fault.message) << '\n';
  if (fault.hint) console.err << "  " << sentence({"hint_is", {sentence(*fault.hint)}}) << '\n';
  const std::string whose = fault.command.empty() ? "" : " " + fault.command;
  console.err << "  " << sentence({"see_help", {"redbanner" + whose + " --help"}}) << '\n';
  return Exit::usage;
}

Exit help(const HelpWanted& wanted, Console& console) {
  console.out << (wanted.command != nullptr ? help_on(*wanted.command)
                                            : help_on_commands(wanted.first_word));
  return Exit::done;
}

// Asked by the shell (completion.bash), with the words typed so far.
Exit complete(const std::vector<std::string>& words, Console& console) {
  for (const auto& word : completions({words.begin() + 1, words.end()}))
    console.out << word << '\n';
  return Exit::done;
}

// A language that is asked for by name, and that we do not speak.
bool language_is_unknown(const std::vector<std::string>& words) {
  const auto asked = language_option(words);
  return asked && !language_named(*asked);
}

}  // namespace

const char* const rules_group = N_("Rules");
const char* const season_group = N_("The season and who takes part");
const char* const entries_group = N_("Entries");
const char* const results_group = N_("Results");
const char* const awards_group = N_("Awards, banners, nominees");
const char* const publication_group = N_("Publication and objections");
const char* const audit_group = N_("Proof that nothing was changed");

const std::vector<Command>& every_command() {
  static const std::vector<Command> commands = {
      rules_check(),      rules_test(),        rules_show(),        rules_diff(),  //
      rules_graph(),      rules_prove(),                                           //
      season_create(),    season_info(),       season_archive(),    season_unpack(),
      season_rules_add(),                                                             //
      season_backup(),    season_restore(),    season_check(),                        //
      entrant_import(),   entrant_change(),    entrant_close(),                       //
      entry_import(),     entry_set(),         entry_correct(),     entry_event(),    //
      entry_absent(),     entry_missing(),     entry_confirm(),     entry_resolve(),  //
      entry_doubts(),     entry_answer(),      entry_agreement(),                     //
      evaluate_period(),  show_standings(),    explain_entrant(),                     //
      place_draw(),       place_decide(),                                             //
      award_propose(),    award_decide(),      list_awards(),                         //
      banner_list(),      banner_hand_over(),  banner_withdraw(),   banner_report(),
      banner_slip_of(),   banner_history_of(),  //
      honour_import(),    honour_list(),        //
      nominate_add(),     nominate_import(),   nominate_withdraw(), nominate_paper(),
      nominate_list(),                                                              //
      publish_result(),   amend_result(),      list_publications(),                 //
      object_add(),       object_show(),       object_decide(),     object_list(),  //
      audit_log(),        audit_verify(),      audit_replay(),
  };
  return commands;
}

std::optional<std::string> Invocation::get(const std::string& name) const {
  const auto found = values.find(name);
  if (found == values.end() || found->second.empty()) return std::nullopt;
  return found->second.front();
}

const std::vector<std::string>& Invocation::all(const std::string& name) const {
  static const std::vector<std::string> none;
  const auto found = values.find(name);
  return found == values.end() ? none : found->second;
}

Exit run_command(const std::vector<std::string>& words, Console& console) {
  if (!words.empty() && words[0] == "__complete") return complete(words, console);
  speak(language_asked_for(language_option(words)));
  if (language_is_unknown(words))
    return usage_fault({{"language_unknown", {*language_option(words)}}, {}, ""}, console);
  if (clock_is_misset()) return usage_fault({{"clock_misset", {}}, {}, ""}, console);
  return std::visit(
      Cases{[&](const Asked& asked) { return asked.command->run(asked.invocation, console); },
            [&](const HelpWanted& wanted) { return help(wanted, console); },
            [&](const VersionWanted&) {
              console.out << "redbanner " << version << " (" << commit << ")\n";
              return Exit::done;
            },
            [&](const UsageFault& fault) { return usage_fault(fault, console); }},
      understand(words));
}

}  // namespace redbanner
