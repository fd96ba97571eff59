#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/failure.h"
#include "engine/core/message.h"
#include "engine/ledger/entries.h"
#include "engine/ledger/lists.h"
#include "engine/ledger/publication.h"
#include "engine/ledger/roster.h"

namespace redbanner {

class Worker;

// A version of the rulebook as the season keeps it.
struct StoredRulebook {
  int version = 1;                          // from 1
  std::string file;                         // the name it had
  std::string text;                         // the TOML
  std::string sha256;                       // of the text, lower-case hex
  std::optional<Date> from = std::nullopt;  // its first day in force; of the first version none
};

// A file that a command read, as it was: for the archive, and so that nobody need look for it.
struct Sheet {
  static constexpr std::size_t most_bytes = std::size_t{16} << 20;
  std::string name;    // without folders
  std::string sha256;  // of its bytes, lower-case hex
  std::optional<std::string>
      bytes;  // none: it was larger than most_bytes, and only its hash is kept
};

// What one command adds. Everything in it is recorded in one transaction, as one batch, or not at
// all.
struct Record {
  Batch batch;                             // id is given by the season
  std::optional<StoredRulebook> rulebook;  // a new version of the rules
  std::vector<Entrant> entrants;           // new ones, with their attributes
  struct Change {                          // dated; the entrant stays what it was before
    std::string entrant;
    enum class What { attribute, title, unit, active_from, active_to } what = What::attribute;
    std::string attribute;  // of What::attribute
    std::string value;
    std::optional<Date> from;  // of attribute: the day it holds from
  };
  std::vector<Change> changes;
  std::vector<Entry> entries;  // sequence and batch are given by the season
  Entries imported;            // more of them, by the sheet; they come behind
  std::vector<NominationEntry> nominations;
  std::vector<DecisionEntry> decisions;
  std::vector<CustodyEntry> custody;
  std::vector<HonourEntry> honours;
  std::vector<NomineePaperEntry> nominee_papers;
  std::vector<Sheet> sheets;
  std::vector<Publication> publications;
  std::vector<Objection> objections;
  std::vector<ObjectionDecision> objection_decisions;
  std::vector<ConfirmationEntry> confirmations;
  std::vector<Entry> typed_again;
  std::vector<AnswerEntry> answers;
};

// One row of a sealed standing, and one decision, as SQL readers find them in the file.
struct StandingRow {
  std::string place_rule, group, entrant;
  std::optional<std::int64_t> place;  // none: not ranked
  std::int64_t sharing = 0;
  std::optional<std::string> total;  // exact text, rounded as the rulebook says
  std::string state;                 // of the total: "present", "late", "pending", …
  friend bool operator==(const StandingRow&, const StandingRow&) = default;
};
struct DecisionRow {
  std::string award, entrant, outcome;  // outcome: "granted" or the message id of the refusal
  std::optional<std::string> money;     // yuan, exact text
  friend bool operator==(const DecisionRow&, const DecisionRow&) = default;
};

// Many of them, column by column: the columns of texts have numbers of `texts`, but that of
// entrants, whose numbers are places in `entrants`.
struct ResultRows {
  using TextColumn = NumberColumn<std::int32_t>;
  static constexpr std::int32_t none = 0;  // the empty text
  struct Standings {
    TextColumn place_rule, group, entrant;
    NumberColumn<std::int64_t> place;  // 0: not ranked
    NumberColumn<std::int64_t> sharing;
    TextColumn total, state;
    std::size_t size() const { return place.size(); }
    void reserve(std::size_t rows);
  };
  struct Decisions {
    TextColumn award, entrant, outcome, money;
    std::size_t size() const { return award.size(); }
  };

  TextNumbers texts;
  std::vector<std::string> entrants;  // their ids
  // They are a roster of the season, whole and in its order: so nobody need look for them.
  bool entrants_are_roster = false;
  Standings standings;
  Decisions decisions;

  // The entrant is looked for among `entrants` from the last on: for few, or for who has the place.
  void add(const StandingRow& row);
  void add(const DecisionRow& row);
  void add(const StandingRow& row, std::int32_t entrant);
  void add(const DecisionRow& row, std::int32_t entrant);
  StandingRow standing(std::size_t row) const;
  DecisionRow decision(std::size_t row) const;
};

// One evaluation that was sealed: what it was computed from, and what came out.
struct Evaluation {
  std::int64_t id = 0;
  std::string period;
  std::int64_t position = 0;  // of the ledger: everything up to this batch
  int rulebook_version = 1;
  std::string at, by, program;  // when, who, version of redbanner
  std::string results_sha256;   // over the rows below, as results_sha256() says it
  ResultRows results;
  // Given by the season, as `id` is: the chain's link at `position`, and the hash over all of this.
  std::string chain_sha256 = {}, seal_sha256 = {};
};

// Over what an evaluation came to: every place and every decision. Lower-case hex.
std::string results_sha256(const ResultRows& results);

// A batch as `audit log` shows it.
struct LoggedBatch {
  Batch batch;
  std::int64_t rows = 0;  // recorded with it, in all tables
  std::string sha256;     // its link of the chain; empty: none
};

// What does not fit in a season's file, and where.
struct Finding {
  std::optional<std::int64_t> batch, evaluation;  // neither: a row that belongs to none
  Message what;
};

// The season's file. Rows are the truth; nothing recorded is changed or deleted (triggers refuse
// it). Every function throws Failure with file and purpose. One writer at a time: a second one
// waits five seconds, then is told. WAL, synchronous=FULL, one transaction a call, foreign keys on,
// STRICT tables.
class Season {
 public:
  enum class Access { read, write };
  // FULL: what is recorded is on the disk when record() returns. NORMAL: it stands in the file, and
  // a loss of power may take the last of it back, whole transactions; for measuring.
  enum class Synchronous { full, normal };

  // Makes a new file; an existing one is refused (content). All in one transaction: a killed or
  // failed creation leaves no file behind that opens.
  static Season create(const std::string& file, const StoredRulebook& rulebook,
                       const Record& first);
  // Opens; refuses what is no season (another program's, empty, a newer schema) without touching
  // it. For writing, an older one is brought up to date first, in one transaction, after a copy of
  // it was made beside it.
  static Season open(const std::string& file, Access access,
                     Synchronous synchronous = Synchronous::full);
  Season(Season&&) noexcept;
  Season& operator=(Season&&) noexcept;
  ~Season();

  const std::string& file() const;
  // The copy that was made when it was brought up to date just now.
  const std::optional<std::string>& copy_of_older() const;
  // In the order of their versions, one at least; those known at a position, default: now.
  std::vector<StoredRulebook> rulebooks(std::optional<std::int64_t> position = {}) const;
  // As it stood at a position of the ledger (a batch's id); default: now.
  Roster roster(std::optional<std::int64_t> position = {}) const;
  // Without its entries: what else was recorded.
  enum class Contents { whole, without_entries };
  Ledger ledger(std::optional<std::int64_t> position = {},
                Contents contents = Contents::whole) const;
  // What holds of the entries, list by list: by the snapshot, where there is one, and the rows that
  // came since; or by the rows alone. Calls `meanwhile` once, for what may go on beside the rest:
  // at once where there is a snapshot, else when the rows are read, by two threads, and stand in as
  // little memory as may be.
  enum class Reading { fast, by_rows };
  std::shared_ptr<const Lists> lists(
      std::optional<std::int64_t> position = {}, Reading reading = Reading::fast,
      const std::function<void()>& meanwhile = [] {}) const;
  // The entries alone, all of them, by columns.
  Entries entries() const;
  std::int64_t position() const;
  std::vector<Sheet> sheets() const;

  // Records, in one transaction; returns the batch's id. Refuses (world) where the ledger has gone
  // on from the position `seen`: what was checked against it may not hold any more.
  std::int64_t record(const Record& record, std::optional<std::int64_t> seen = {});
  // Seals an evaluation of the roster that stood at its position: gives it what a season gives, and
  // results_sha256 where that is empty. `beside` hashes meanwhile. Returns its id.
  std::int64_t seal(Evaluation& evaluation, const Roster& roster, Worker& beside);
  std::int64_t seal(Evaluation evaluation);  // reads the roster, and has no worker
  // Each one, or each of a period, in order.
  std::vector<Evaluation> evaluations(const std::optional<std::string>& period = {}) const;
  // The last one of the period, or of any.
  std::optional<Evaluation> last_evaluation(const std::optional<std::string>& period = {}) const;

  // The last link of the chain: it vouches for all that is recorded. Empty in a season of before
  // version 3 that is open for reading.
  std::string head() const;
  std::vector<LoggedBatch> log() const;
  // Hashes everything again: which batches, evaluations and rows are not what was recorded. Goes on
  // to the end.
  std::vector<Finding> verify() const;
  // The same, and before it SQLite's own structure and the references between the tables.
  std::vector<Finding> check() const;

  // Takes the snapshot of the entries away; the next evaluation makes another.
  void drop_snapshot();

  // Copies the season, while others may go on writing, to a file that must not be there. The copy
  // is checked before it gets its name: where there are findings, nothing is kept.
  std::vector<Finding> backup(const std::string& to) const;
  // Makes `file` what the backup is, after checking it; all or nothing. A file that is there is
  // kept as `keep_as`, on the same disk; nobody may have it open. Empty: there must be none.
  static std::vector<Finding> restore(const std::string& backup, const std::string& file,
                                      const std::string& keep_as);

  // In the order recorded; none in a season of before version 3 that is open for reading.
  std::vector<Publication> publications() const;
  std::vector<Objection> objections() const;
  std::vector<ObjectionDecision> objection_decisions() const;

 private:
  struct Database;
  explicit Season(std::unique_ptr<Database> database);
  std::unique_ptr<Database> database_;
};

}  // namespace redbanner
