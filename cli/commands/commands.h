#pragma once

#include "cli/command.h"

namespace redbanner {

// One file each; the list that people see is in cli/command.cc.
Command rules_check();
Command rules_test();
Command rules_show();
Command rules_diff();
Command rules_graph();
Command rules_prove();
Command season_create();
Command season_info();
Command season_rules_add();
Command season_archive();
Command season_unpack();
Command season_backup();
Command season_restore();
Command season_check();
Command entrant_import();
Command entrant_change();
Command entrant_close();
Command entry_import();
Command entry_set();
Command entry_correct();
Command entry_event();
Command entry_absent();
Command entry_missing();
Command entry_confirm();
Command entry_resolve();
Command entry_doubts();
Command entry_answer();
Command entry_agreement();
Command evaluate_period();
Command show_standings();
Command explain_entrant();
Command place_draw();
Command place_decide();
Command award_propose();
Command award_decide();
Command list_awards();
Command banner_list();
Command banner_hand_over();
Command banner_withdraw();
Command banner_report();
Command banner_slip_of();
Command banner_history_of();
Command honour_import();
Command honour_list();
Command nominate_add();
Command nominate_import();
Command nominate_withdraw();
Command nominate_paper();
Command nominate_list();
Command publish_result();
Command amend_result();
Command list_publications();
Command object_add();
Command object_show();
Command object_decide();
Command object_list();
Command audit_log();
Command audit_verify();
Command audit_replay();

// The headings of the list.
extern const char* const rules_group;
extern const char* const season_group;
extern const char* const entries_group;
extern const char* const results_group;
extern const char* const awards_group;
extern const char* const publication_group;
extern const char* const audit_group;

}  // namespace redbanner
