#pragma once

#include "cli/command.h"

namespace redbanner {

// Options that several commands share; each is described here alone.
Option season_option();                   // --season FILE
Option as_option();                       // --as NAME
Option after_deadline_option();           // --after-deadline
Option dry_run_option();                  // --dry-run
Option format_option();                   // --format of tables: text, csv, excel, json
Option list_format_option();              // the same and documents: md, html
Option period_argument();                 // PERIOD
Option period_option();                   // --period PERIOD
Option reason_option(Option::Need need);  // --reason TEXT
Option paper_option(Option::Need need = Option::Need::optional);  // --paper PAPER

// Understood by every command, before or behind its name.
const std::vector<Option>& options_of_all();  // --lang, --help

}  // namespace redbanner
