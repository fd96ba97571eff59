#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/core/did_you_mean.h"
#include "engine/ledger/entry.h"
#include "engine/ledger/lists.h"
#include "engine/ledger/roster.h"
#include "engine/ledger/trust.h"

namespace redbanner {

// What may be recorded, made from the rulebook (rules/entry_form): the checks at the door know no
// TOML.
struct EntryForm {
  struct Field {
    std::string id;
    std::string title;
    std::string unit;
    int decimals = 0;
    Ratio least;
    Ratio most;
    std::vector<Ratio> values;       // those allowed; empty: any in range
    std::string type = "number";     // "text", "date", "yes_no": recorded in Entry::text
    std::vector<std::string> words;  // of a text: those allowed; empty: any
    bool raters = false;             // every entry names its rater
    bool optional = false;           // a row of a list may lack it
  };
  struct Indicator {
    std::string id;
    std::string title;
    std::string examiner;
    std::vector<std::string> kinds;    // of entrant that have it on their scorecard
    std::vector<std::string> periods;  // leaf periods it is examined in, or the one it is `over`
    std::vector<Field> fields;
    bool events = false;        // rows are numbered occurrences; none recorded is none
    bool steps = false;         // handed in, verified, adjusted: one of the fields is enough
    bool rows = false;          // a list: every entry names its row
    bool two_sides = false;     // … which two entrants share
    std::string below;          // … the list whose rows it lies below; empty: none
    bool may_name_row = false;  // placings: one a contest, or one a contestant
    bool none_is_none = false;  // what is not recorded is not owed: events, placings, claims
    int most = 1000;
    int raters_due = 0;
    std::vector<std::string> who;  // who may rate; empty: anybody
    struct RaterGroup {            // of several, a rater belongs to one: see belongs_to_group
      std::string id;
      std::vector<std::string> raters;
    };
    std::vector<RaterGroup> rater_groups;  // none: raters belong to no group
    Confirm confirm = Confirm::none;
    // Whether each state of absence may be recorded: its parents say what it does.
    bool takes_not_applicable = false, takes_not_examined = false, takes_refused = false;
    bool takes_late = true;
  };
  struct Period {
    std::string id;
    std::string title;
    DateRange range;
    bool inner = false;  // some indicator is examined over it: named, or chosen by that indicator
    std::optional<Date> deadline = std::nullopt;  // the last day on which its entries are taken
  };
  struct Attribute {
    std::string id;
    std::string type;  // "number", "text", "date", "yes_no"
    int decimals = 0;
    std::optional<Ratio> least, most;
    std::vector<std::string> values;
    bool required = false;
  };
  struct Kind {
    std::string id;
    std::string title;
    bool person = false;
    bool scored = false;  // on a scorecard
    std::string in;       // the kind of unit that each belongs to; empty: any
    std::vector<Attribute> attributes;
  };
  struct Honour {
    std::string id;
    std::string title;
    std::string person_kind;  // empty: not for persons
    std::vector<std::string> periods;
    bool banner = false;
    bool assigned = false;
  };
  std::vector<Kind> kinds;
  std::vector<Indicator> indicators;
  std::vector<Period> periods;             // leaves, by first day; then those examined `over`
  std::vector<std::string> inner_periods;  // the others
  std::vector<Honour> awards;
  // Words that may be recorded in place of a number, and the state of absence each one is.
  std::vector<std::pair<std::string, State>> codes;
  Plausible plausible;
};

// Why an entry may not be recorded: the field it is about ("value", "entrant", "indicator",
// "period", "rater", "row", "day", "state", or a field's id), and what to do.
struct Refusal {
  std::string field;
  Message message;
  std::optional<Message> hint;
};

// The checks at the door. Looks entrants up by an index, so that many pass quickly. `form` and
// `roster` stay where they are while it stands.
class Door {
 public:
  // `today`: entries that come behind the deadline of their period are refused; none: they are not.
  Door(const EntryForm& form, const Roster& roster, std::optional<Date> today = {});
  // One that comes with what is being recorded: others may name it from now on.
  void add(const Entrant& entrant);

  // Puts into an entry what was written for its field, in the way the field wants it: a number, or
  // a text without the blanks around it. One of the form's codes in place of a number becomes the
  // state that it stands for: of the one mark or row, where there may be several; else of the
  // whole indicator, which has no field. What is wrong with it, where it is no number; all else is
  // said by `refusals`.
  std::optional<Refusal> write(Entry& entry, std::string_view written) const;
  // Fills in what the form decides (the period of a day, the only field) and checks one entry:
  // known ids ("did you mean"), type, range, decimals, allowed values and words, period and its
  // deadline, rater named where due and one of those who may rate, entrant active in the period, a
  // state the rules provide for. All that is wrong; empty: it may be recorded. What is written may
  // be wanting only where the entry takes back one that it replaces.
  std::vector<Refusal> refusals(Entry& entry);
  // The same for a new entrant, or a changed one that is not in the roster as it was.
  std::vector<Refusal> refusals(const Entrant& entrant);

 private:
  const Entrant* find(const std::string& id) const;
  const EntryForm::Indicator* find_indicator(const std::string& id) const;
  std::optional<Message> hint_for(const std::string& wrong_id);
  void check_entrant(const Entry& entry, std::vector<Refusal>& found);
  void check_unit(const Entrant& entrant, const EntryForm::Kind* kind, std::vector<Refusal>& found);

  const EntryForm& form_;
  std::optional<Date> today_;
  std::unordered_map<std::string_view, const Entrant*> entrants_;
  std::deque<Entrant> added_;
  std::unordered_map<std::string_view, const EntryForm::Indicator*> indicators_;
  std::map<std::string, std::optional<Message>> hints_;  // by wrong id; a search costs
};

// The same for a single one.
std::vector<Refusal> at_the_door(const EntryForm& form, const Roster& roster, Entry& entry,
                                 std::optional<Date> today = {});
std::vector<Refusal> at_the_door(const EntryForm& form, const Roster& roster,
                                 const Entrant& entrant);

// What is due in a period and not recorded: (entrant, indicator, what is missing). A mark whose
// rater gave a state of absence is not owed, as long as there is a mark of anybody.
struct Missing {
  std::string entrant;
  std::string indicator;
  int recorded = 0;  // marks there are, or fields
  int due = 0;       // marks due, or fields; 0: nothing recorded where something is due
};
std::vector<Missing> missing_entries(const EntryForm& form, const Roster& roster,
                                     const Lists& lists, const std::string& period);

}  // namespace redbanner
