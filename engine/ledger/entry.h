#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/ratio.h"
#include "engine/core/state.h"

namespace redbanner {

// One number, written with `decimals` digits behind the point: 9.50 is {950, 2}, so that what was
// written can be read back to the digit.
struct Written {
  std::int64_t digits = 0;
  int decimals = 0;
  Ratio value() const { return Ratio(digits) * power_of_ten(-decimals); }
  std::string text() const;  // "9.50"
  static std::optional<Written> parse(
      std::string_view text);  // a plain decimal of at most 18 digits
  friend bool operator==(const Written&, const Written&) = default;
};

// One recorded fact: a number in a field (one mark of one rater, one measure, a count of one kind
// of event), a text, day or yes/no as it was written, or a state of absence. Never changed: a later
// entry under the same key takes its place.
//   key = entrant, indicator, period, row, field, rater
struct Entry {
  std::int64_t sequence = 0;  // position in the ledger, from 1; 0: not recorded yet
  std::int64_t batch = 0;
  std::string entrant;
  std::string indicator;
  std::string period;
  std::string row;  // which row of the list ("dive 3", an event's number); empty: the only one
  std::string
      field;  // "mark", "planned", an event's id, …; empty for a state of the whole indicator
  std::string rater;  // who gave the mark; empty where no rater does
  std::optional<Date> day;
  State state = State::present;
  // One of them is set for present; neither takes an event or row back (withdrawn).
  std::optional<Written> value;
  std::string text;                      // of a field that is no number: never empty there
  std::string paper;                     // the source paper; empty: the batch's
  std::optional<std::int64_t> replaces;  // sequence of the entry that this one corrects
};

inline bool is_written(const Entry& entry) { return entry.value || !entry.text.empty(); }

// Takes the entry that it replaces back.
inline bool is_withdrawn(const Entry& entry) {
  return entry.state == State::present && !is_written(entry);
}

// What stands in the entry as it was written: "9.50", a text; empty where it is neither.
inline std::string written_in(const Entry& entry) {
  return entry.value ? entry.value->text() : entry.text;
}

// entrant, indicator, period, row, field, rater
using EntryKey =
    std::tuple<std::string, std::string, std::string, std::string, std::string, std::string>;
EntryKey key_of(const Entry& entry);

// Whether both record the same: 9.5 and 9.50, a text, a state.
bool says_the_same(const Entry& a, const Entry& b);

// What one command recorded: who, when, why and from which paper stand once for all of its entries.
struct Batch {
  std::int64_t id = 0;  // from 1, in order; the ledger's position after it
  std::string command;  // "entry import", …
  std::string by;       // who acted
  std::string at;       // when, UTC, "2023-07-05T09:00:00Z"
  std::string reason;
  std::string paper;
};

// A person put forward for an honour by their unit.
struct NominationEntry {
  std::int64_t batch = 0;
  std::string award;
  std::string period;
  std::string person;
  int position = 0;  // the unit's order of recommendation, from 1; 0: withdrawn
};

// What the leading group decided about an award, also against the proposal.
struct DecisionEntry {
  std::int64_t batch = 0;
  std::string award;
  std::string period;
  std::string entrant;
  enum class Outcome : std::uint8_t { granted, refused, as_proposed } outcome = Outcome::granted;
};

// Where a banner or flag is, and how it is: one movement.
struct CustodyEntry {
  std::int64_t batch = 0;
  std::string award;   // which kind of banner
  std::string number;  // which banner of that kind
  std::string holder;  // the entrant's id; empty: in the office
  Date day;            // from this day (inclusive) until the next movement (exclusive)
  enum class What : std::uint8_t {
    handed_over,
    back,
    withdrawn,  // taken back to the office before it was due
    lost,       // what follows is reported where it is; the holder stays who it was
    damaged,
    found,
    repaired,
  } what = What::handed_over;
  std::string slip = {};         // number of the slip that both sides signed; empty: none
  std::string from_person = {};  // who handed it over; empty: not recorded
  std::string to_person = {};    // who received it
};

// An honour of a year before the season's, as an older season or a list vouches for it.
struct HonourEntry {
  std::int64_t batch = 0;
  int year = 0;
  Date day;             // the last day of what it was awarded for; unsaid 31 December
  std::string award;    // also one that the rulebook does not know any more
  std::string entrant;  // its id; it may have left since
  std::string title;    // as it was called then
  std::optional<std::int64_t> place;
  std::string money;  // yuan, exact; empty: none
  std::string note;
};

// Whether what was recorded of `recorded` is of that award: itself, or one of its indicators'
// ("award/indicator").
bool is_of_award(std::string_view recorded, std::string_view award);

// A paper of consent that a nominee needs, come in or taken back; its number is the batch's paper.
struct NomineePaperEntry {
  std::int64_t batch = 0;
  std::string award;
  std::string period;
  std::string person;
  std::string paper;  // what it is: "纪检监察意见"
  enum class Outcome : std::uint8_t { received, taken_back } outcome = Outcome::received;
};

// Entries, by sequence from `first` to `last` (both included), that the batch's author has seen and
// confirms.
struct ConfirmationEntry {
  std::int64_t batch = 0;
  std::int64_t first = 0;
  std::int64_t last = 0;
};

// The written answer to a doubt (doubts.h).
struct AnswerEntry {
  std::int64_t batch = 0;
  std::string doubt;  // its id
  std::string text;
};

// All that a season recorded, up to a position.
struct Ledger {
  std::vector<Batch> batches;
  std::vector<Entry> entries;  // by sequence
  std::vector<NominationEntry> nominations;
  std::vector<DecisionEntry> decisions;
  std::vector<CustodyEntry> custody;
  std::vector<HonourEntry> honours;
  std::vector<NomineePaperEntry> nominee_papers;
  std::vector<ConfirmationEntry> confirmations;
  std::vector<Entry> typed_again;  // what a second person typed, by a sequence of its own
  std::vector<AnswerEntry> answers;
  std::int64_t position = 0;  // the last batch's id
};

// A row below a row of another list is called by that one's key, a '/' and a key of its own: "3/2".
// The key of the row that it lies below; empty where it names none.
std::string_view outer_key(std::string_view row);
std::string_view own_key(std::string_view row);

// The entries that hold now: the last of each key, in order of key (entrant, indicator, period,
// row, field, rater), without those withdrawn.
std::vector<const Entry*> current_entries(const Ledger& ledger);

// Adds entries as the season will record them: in the batch after the last, with its sequences.
void add_as_recorded(Ledger& ledger, std::vector<Entry> entries);

// Who recorded a batch; empty where there is none of that id.
const std::string& author_of(const Ledger& ledger, std::int64_t batch);

}  // namespace redbanner
