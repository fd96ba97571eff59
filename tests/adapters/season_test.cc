#include "adapters/sqlite/season.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>

#include "adapters/sqlite/place.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

Batch batch(const std::string& command) {
  return {0, command, "李 工", "2023-07-05T09:00:00Z", "first half", "总考〔2023〕7号"};
}

StoredRulebook rulebook() { return {1, "rulebook.toml", "[rulebook]\nid = \"a\"\n", "ab12", {}}; }

Entrant entrant(const std::string& id, const std::string& unit = "") {
  Entrant made;
  made.id = id;
  made.title = "title of " + id;
  made.kind = unit.empty() ? "site" : "person";
  made.unit = unit;
  return made;
}

// A person stands before their unit on purpose.
Record first_record() {
  Record first;
  first.batch = batch("season create");
  first.entrants = {entrant("P1", "S2"), entrant("S1"), entrant("S2")};
  first.entrants[1].active_from = Date::parse("2023-04-01");
  first.entrants[1].attributes = {{"region", "京内", {}},
                                  {"headcount", "40", Date::parse("2023-04-01")}};
  return first;
}

Entry mark(const std::string& who, const std::string& value, const std::string& rater = "") {
  Entry made;
  made.entrant = who;
  made.indicator = "quality";
  made.period = "mid_year";
  made.field = "mark";
  made.rater = rater;
  made.value = Written::parse(value);
  return made;
}

Entry note(const std::string& who, const std::string& text) {
  Entry made = mark(who, "");
  made.field = "level";
  made.text = text;
  return made;
}

Record marks(const std::vector<Entry>& entries, const std::string& command = "entry import") {
  Record record;
  record.batch = batch(command);
  record.entries = entries;
  return record;
}

std::vector<Entry> many_marks(int count) {
  std::vector<Entry> entries;
  for (int i = 0; i < count; ++i)
    entries.push_back(mark("S1", std::to_string(i), "rater " + std::to_string(i % 7)));
  return entries;
}

// "1 S1 quality mid_year mark = 9.50"
std::string entries_text(const Ledger& ledger) {
  std::string text;
  for (const Entry& one : ledger.entries) {
    text += std::to_string(one.sequence) + " " + one.entrant + " " + one.indicator;
    for (const auto& part : {one.period, one.row, one.field, one.rater, one.paper})
      if (!part.empty()) text += " " + part;
    if (one.day) text += " " + one.day->text();
    text += is_written(one) ? " = " + written_in(one) : " " + std::to_string(int(one.state));
    if (one.replaces) text += " for " + std::to_string(*one.replaces);
    text += "\n";
  }
  return text;
}

std::string roster_text(const Roster& roster) {
  std::string text;
  for (const Entrant& one : roster) {
    text += one.id + " '" + one.title + "' " + one.kind + " unit:" + one.unit;
    text += " " + (one.active_from ? one.active_from->text() : "") + "…" +
            (one.active_to ? one.active_to->text() : "");
    for (const auto& attribute : one.attributes)
      text += " " + attribute.id + "=" + attribute.value +
              (attribute.from ? "@" + attribute.from->text() : "");
    text += "\n";
  }
  return text;
}

std::string failure_of(const std::function<void()>& work) try {
  work();
  return "";
} catch (const Failure& failure) {
  const bool is_content = failure.kind == Failure::Kind::content;
  return (is_content ? "content " : "world ") + message_text(failure.message);
}

std::string bytes_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Runs `work` in a process of its own and gives its exit status.
int status_of_child(const std::function<int()>& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Runs `work` in a process that is killed at a random instant, up to somewhat after its end.
class Killing {
 public:
  explicit Killing(std::function<void()> work) : work_(std::move(work)) {
    const auto begun = std::chrono::steady_clock::now();
    status_of_child([&] { return work_(), 0; });
    const auto took = std::chrono::steady_clock::now() - begun;
    most_ = static_cast<unsigned>(took / std::chrono::microseconds(1)) * 5 / 4;
  }
  void operator()() {
    const pid_t child = fork();
    if (child == 0) {
      work_();
      _exit(0);
    }
    usleep(std::uniform_int_distribution<unsigned>(0, most_)(chance_));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
  }

 private:
  std::function<void()> work_;
  unsigned most_ = 0;  // microseconds
  std::mt19937 chance_{2023};
};

// A folder of its own for each test, which another user may enter too.
class SeasonFile : public testing::Test {
 protected:
  SeasonFile() {
    std::string pattern = testing::TempDir() + "seasonXXXXXX";
    folder_ = mkdtemp(pattern.data());
    chmod(folder_.c_str(), 0755);
    file_ = folder_ + "/season.db";
  }
  ~SeasonFile() override { fs::remove_all(folder_); }

  Season made() const { return Season::create(file_, rulebook(), first_record()); }
  std::string open_failure(Season::Access access = Season::Access::read) const {
    return failure_of([&] { Season::open(file_, access); });
  }
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& one : fs::directory_iterator(folder_))
      found.push_back(one.path().filename().string());
    std::ranges::sort(found);
    return found;
  }
  // The first column of the first row, as any SQLite tool would show it.
  std::string query(const std::string& sql) const {
    SQLite::Database tool(file_);
    SQLite::Statement statement(tool, sql);
    std::string text;
    while (statement.executeStep()) {
      for (int i = 0; i < statement.getColumnCount(); ++i)
        text += (i == 0 ? "" : "|") + statement.getColumn(i).getString();
      text += "\n";
    }
    return text;
  }

  std::string folder_;
  std::string file_;
};

TEST_F(SeasonFile, IsReadBackAsItWasRecorded) {
  Season season = made();
  EXPECT_EQ(season.position(), 1);
  ASSERT_EQ(season.rulebooks().size(), 1U);
  EXPECT_EQ(season.rulebooks()[0].text, rulebook().text);
  EXPECT_EQ(season.rulebooks()[0].sha256, "ab12");
  EXPECT_EQ(roster_text(season.roster()),
            "P1 'title of P1' person unit:S2 …\n"
            "S1 'title of S1' site unit: 2023-04-01… region=京内 headcount=40@2023-04-01\n"
            "S2 'title of S2' site unit: …\n");
  EXPECT_EQ(names(), (std::vector<std::string>{"season.db", "season.db-shm", "season.db-wal"}));
}

TEST_F(SeasonFile, KeepsEveryPartOfARecord) {
  Season season = made();
  Record record = marks({mark("S1", "9.50", "王"), mark("S2", "-0.05"), mark("S1", "000.10"),
                         note("S1", "国家级 一等"), note("S2", "9.50"), note("S1", "国家级 一等")});
  record.entries[1].row = "3";
  record.entries[1].day = Date::parse("2023-06-30");
  record.entries[1].paper = "签字表";
  record.entries[2].state = State::not_applicable;
  record.entries[2].value.reset();
  record.entries[2].field.clear();
  record.entries[2].replaces = 1;
  record.nominations = {{0, "individual", "year", "P1", 2}};
  record.decisions = {{0, "banner", "mid_year", "S1", DecisionEntry::Outcome::refused},
                      {0, "banner", "mid_year", "S2", DecisionEntry::Outcome::as_proposed}};
  record.custody = {{0, "banner", "1", "S1", *Date::parse("2023-07-10")},
                    {0, "banner", "1", "", *Date::parse("2023-08-10"),
                     CustodyEntry::What::withdrawn, "交〔2023〕1号", "王工", "李工"}};
  record.honours = {
      {0, 2022, *Date::parse("2022-06-30"), "star", "S9", "老项目", 1, "20000", "年中"},
      {0, 2021, *Date::parse("2021-12-31"), "banner", "S1", "title", {}, "", ""}};
  using Outcome = NomineePaperEntry::Outcome;
  record.nominee_papers = {{0, "individual", "year", "P1", "纪检监察意见", Outcome::received},
                           {0, "individual", "year", "P1", "纪检监察意见", Outcome::taken_back}};
  record.confirmations = {{0, 1, 2}, {0, 4, 4}};
  record.typed_again = {mark("S1", "9.5", "王"), note("S2", "国家级 一等")};
  record.answers = {{0, "far_from_panel-1", "现场'复核\n属实"}};
  EXPECT_EQ(season.record(record), 2);

  const Ledger ledger = Season::open(file_, Season::Access::read).ledger();
  EXPECT_EQ(entries_text(ledger),
            "1 S1 quality mid_year mark 王 = 9.50\n"
            "2 S2 quality mid_year 3 mark 签字表 2023-06-30 = -0.05\n"
            "3 S1 quality mid_year 2 for 1\n"
            "4 S1 quality mid_year level = 国家级 一等\n"
            "5 S2 quality mid_year level = 9.50\n"
            "6 S1 quality mid_year level = 国家级 一等\n");
  EXPECT_FALSE(ledger.entries[4].value);
  EXPECT_EQ(query("SELECT number, id FROM text"), "1|国家级 一等\n2|9.50\n");
  ASSERT_EQ(ledger.batches.size(), 2U);
  EXPECT_EQ(ledger.batches[1].command, "entry import");
  EXPECT_EQ(ledger.batches[1].by, "李 工");
  EXPECT_EQ(ledger.batches[1].at, "2023-07-05T09:00:00Z");
  EXPECT_EQ(ledger.batches[1].reason, "first half");
  EXPECT_EQ(ledger.batches[1].paper, "总考〔2023〕7号");
  ASSERT_EQ(ledger.nominations.size(), 1U);
  EXPECT_EQ(ledger.nominations[0].person, "P1");
  EXPECT_EQ(ledger.nominations[0].position, 2);
  ASSERT_EQ(ledger.decisions.size(), 2U);
  EXPECT_EQ(ledger.decisions[0].outcome, DecisionEntry::Outcome::refused);
  EXPECT_EQ(ledger.decisions[1].outcome, DecisionEntry::Outcome::as_proposed);
  ASSERT_EQ(ledger.custody.size(), 2U);
  EXPECT_EQ(ledger.custody[0].holder, "S1");
  EXPECT_EQ(ledger.custody[0].day.text(), "2023-07-10");
  EXPECT_EQ(ledger.custody[0].what, CustodyEntry::What::handed_over);
  EXPECT_EQ(ledger.custody[1].holder, "");
  EXPECT_EQ(ledger.custody[1].what, CustodyEntry::What::withdrawn);
  EXPECT_EQ(ledger.custody[1].slip + ledger.custody[1].from_person + ledger.custody[1].to_person,
            "交〔2023〕1号王工李工");
  ASSERT_EQ(ledger.honours.size(), 2U);
  EXPECT_EQ(ledger.honours[0].year, 2022);
  EXPECT_EQ(ledger.honours[0].day.text() + ledger.honours[0].award + ledger.honours[0].entrant +
                ledger.honours[0].title + ledger.honours[0].money + ledger.honours[0].note,
            "2022-06-30starS9老项目20000年中");
  EXPECT_EQ(ledger.honours[0].place, 1);
  EXPECT_EQ(ledger.honours[1].place, std::nullopt);
  EXPECT_EQ(ledger.honours[1].money, "");
  ASSERT_EQ(ledger.nominee_papers.size(), 2U);
  EXPECT_EQ(ledger.nominee_papers[0].paper, "纪检监察意见");
  EXPECT_EQ(ledger.nominee_papers[1].outcome, Outcome::taken_back);
  ASSERT_EQ(ledger.confirmations.size(), 2U);
  EXPECT_EQ(ledger.confirmations[0].batch, 2);
  EXPECT_EQ(ledger.confirmations[0].first, 1);
  EXPECT_EQ(ledger.confirmations[0].last, 2);
  Ledger again;
  again.entries = ledger.typed_again;
  EXPECT_EQ(entries_text(again),
            "1 S1 quality mid_year mark 王 = 9.5\n2 S2 quality mid_year level = 国家级 一等\n");
  ASSERT_EQ(ledger.answers.size(), 1U);
  EXPECT_EQ(ledger.answers[0].doubt, "far_from_panel-1");
  EXPECT_EQ(ledger.answers[0].text, "现场'复核\n属实");
  EXPECT_EQ(ledger.position, 2);
}

// Of evaluation 1, number 0.
Record published(const std::string& document) {
  Record record;
  record.batch = batch("publish");
  record.publications = {{0, "mid_year", 0, Publication::Stage::published, 1,
                          *Date::parse("2023-07-05"), Date::parse("2023-07-12"), document, "ab12"}};
  return record;
}

Record objected() {
  Record record;
  record.batch = batch("object add");
  const Date day = *Date::parse("2023-07-06");
  record.objections = {{0, 0, "mid_year", "S1", "quality", day, "项目部", "少计一分"},
                       {0, 0, "mid_year", "", "", day, "工会", "漏人"}};
  record.objection_decisions = {{0, 2, ObjectionDecision::Outcome::rejected, "不属实"}};
  return record;
}

void seal_one(Season& season) {
  Evaluation evaluation;
  evaluation.period = "mid_year";
  evaluation.position = 1;
  season.seal(evaluation);
}

TEST_F(SeasonFile, KeepsPublicationsToTheByte) {
  Season season = made();
  seal_one(season);
  const std::string document = "<p>一\r\n\t二</p>\n\n";
  EXPECT_EQ(season.record(published(document)), 2);
  const auto publications = Season::open(file_, Season::Access::read).publications();
  ASSERT_EQ(publications.size(), 1U);
  const Publication& one = publications[0];
  EXPECT_EQ(one.document, document);
  EXPECT_EQ(one.batch, 2);
  EXPECT_EQ(one.period, "mid_year");
  EXPECT_EQ(one.number, 0);
  EXPECT_EQ(one.stage, Publication::Stage::published);
  EXPECT_EQ(one.evaluation, 1);
  EXPECT_EQ(one.from.text(), "2023-07-05");
  EXPECT_EQ(one.to->text(), "2023-07-12");
  EXPECT_EQ(one.sha256, "ab12");
  EXPECT_EQ(one.by, "李 工");
  EXPECT_EQ(one.reason, "first half");
}

TEST_F(SeasonFile, KeepsObjectionsAndWhatCameOfThem) {
  Season season = made();
  season.record(objected());
  const auto objections = season.objections();
  ASSERT_EQ(objections.size(), 2U);
  EXPECT_EQ(objections[0].number, 1);
  EXPECT_EQ(objections[0].entrant, "S1");
  EXPECT_EQ(objections[0].indicator, "quality");
  EXPECT_EQ(objections[0].day.text(), "2023-07-06");
  EXPECT_EQ(objections[0].by_whom, "项目部");
  EXPECT_EQ(objections[1].number, 2);
  EXPECT_EQ(objections[1].entrant, "");
  EXPECT_EQ(objections[1].text, "漏人");
  const auto decisions = season.objection_decisions();
  ASSERT_EQ(decisions.size(), 1U);
  EXPECT_EQ(decisions[0].objection, 2);
  EXPECT_EQ(decisions[0].outcome, ObjectionDecision::Outcome::rejected);
  EXPECT_EQ(decisions[0].text, "不属实");
  EXPECT_EQ(decisions[0].by, "李 工");
  EXPECT_EQ(query("SELECT number, entrant, outcome FROM objection_view"), "1|S1|\n2||rejected\n");

  Record twice;
  twice.batch = batch("object decide");
  twice.objection_decisions = {{0, 2, ObjectionDecision::Outcome::upheld, ""}};
  EXPECT_THROW(season.record(twice), Failure);
}

TEST_F(SeasonFile, ShowsAnEarlierPositionAsItStoodThen) {
  Season season = made();
  Record change;
  change.batch = batch("entrant change");
  using What = Record::Change::What;
  change.changes = {{"S1", What::title, "", "renamed", Date::parse("2023-05-01")},
                    {"S1", What::attribute, "headcount", "50", Date::parse("2023-06-01")},
                    {"P1", What::unit, "", "S1", {}},
                    {"S2", What::active_to, "", "2023-09-30", {}},
                    {"S1", What::active_from, "", "", {}}};
  season.record(change);
  Record later = marks({mark("S1", "9")});
  later.entrants = {entrant("S3")};
  season.record(later);
  season.record(marks({mark("S3", "8")}));

  const std::string first = roster_text(season.roster(1));
  EXPECT_EQ(first,
            "P1 'title of P1' person unit:S2 …\n"
            "S1 'title of S1' site unit: 2023-04-01… region=京内 headcount=40@2023-04-01\n"
            "S2 'title of S2' site unit: …\n");
  const std::string second =
      "P1 'title of P1' person unit:S1 …\n"
      "S1 'renamed' site unit: … region=京内 headcount=40@2023-04-01 headcount=50@2023-06-01\n"
      "S2 'title of S2' site unit: …2023-09-30\n";
  EXPECT_EQ(roster_text(season.roster(2)), second);
  EXPECT_EQ(roster_text(season.roster()), second + "S3 'title of S3' site unit: …\n");
  EXPECT_EQ(season.ledger(2).entries.size(), 0U);
  EXPECT_EQ(season.ledger(3).entries.size(), 1U);
  EXPECT_EQ(season.ledger(3).position, 3);
  EXPECT_EQ(season.ledger().entries.size(), 2U);
  EXPECT_EQ(season.ledger(99).position, 4);
}

TEST_F(SeasonFile, KeepsSealedEvaluations) {
  Season season = made();
  Evaluation evaluation;
  evaluation.period = "mid_year";
  evaluation.position = 1;
  evaluation.at = "2023-07-06T01:00:00Z";
  evaluation.by = "李";
  evaluation.program = "0.1.0";
  evaluation.results_sha256 = "cd34";
  const StandingRow unranked{"site_place", "", "S2", {}, 0, {}, "pending"};
  const DecisionRow granted{"banner", "S1", "granted", "20000"};
  const DecisionRow refused{"banner", "S2", "below_threshold", {}};
  const auto results = [&](const StandingRow& first) {
    ResultRows rows;
    rows.add(first);
    rows.add(unranked);
    rows.add(granted);
    rows.add(refused);
    return rows;
  };
  evaluation.results = results({"site_place", "京内", "S1", 1, 2, "95.50", "present"});
  EXPECT_EQ(season.seal(evaluation), 1);
  const StandingRow first{"site_place", "京内", "S1", 1, 2, "96.00", "present"};
  evaluation.results = results(first);
  EXPECT_EQ(season.seal(evaluation), 2);

  const auto last = season.last_evaluation();
  ASSERT_TRUE(last);
  EXPECT_EQ(last->id, 2);
  EXPECT_EQ(last->period, "mid_year");
  EXPECT_EQ(last->results_sha256, "cd34");
  ASSERT_EQ(last->results.standings.size(), 2U);
  EXPECT_EQ(last->results.standing(0), first);
  EXPECT_EQ(last->results.standing(1), unranked);
  ASSERT_EQ(last->results.decisions.size(), 2U);
  EXPECT_EQ(last->results.decision(0), granted);
  EXPECT_EQ(last->results.decision(1), refused);
  EXPECT_TRUE(season.last_evaluation("mid_year"));
  EXPECT_FALSE(season.last_evaluation("year_end"));

  EXPECT_EQ(query("SELECT period, place_rule, entrant_group, place, sharing, entrant, title, total,"
                  " state, evaluation FROM standing"),
            "mid_year|site_place|京内|1|2|S1|title of S1|96.00|present|2\n"
            "mid_year|site_place|||0|S2|title of S2||pending|2\n");
  EXPECT_EQ(query("SELECT period, award, entrant, money FROM award_list"),
            "mid_year|banner|S1|20000\n");
}

TEST_F(SeasonFile, ShowsEntriesAndCustodyToAnyTool) {
  Season season = made();
  season.record(marks({mark("S1", "9.50", "王"), mark("S2", "-0.05")}));
  Entry corrected = mark("S1", "8", "王");
  corrected.replaces = 1;
  corrected.paper = "更正表";
  Entry withdrawn = mark("S2", "1");
  withdrawn.value.reset();
  withdrawn.replaces = 2;
  Record second = marks({corrected, withdrawn}, "entry correct");
  Entry level = note("S2", "国家级");
  Entry level_withdrawn = note("S2", "");
  level_withdrawn.replaces = 5;
  second.entries.push_back(level);
  second.entries.push_back(level_withdrawn);
  second.entries.push_back(level);
  second.custody = {{0, "banner", "1", "S1", *Date::parse("2023-07-10")},
                    {0, "banner", "1", "S2", *Date::parse("2023-08-10"),
                     CustodyEntry::What::handed_over, "2号", "王", "李"}};
  second.honours = {
      {0, 2022, *Date::parse("2022-12-31"), "banner", "S1", "title of S1", 2, "", ""}};
  season.record(second);
  EXPECT_EQ(query("SELECT sequence, entrant, title, field, rater, value, current, replaces, paper,"
                  " command, by, reason FROM entry_view"),
            "1|S1|title of S1|mark|王|9.50|0||总考〔2023〕7号|entry import|李 工|first half\n"
            "2|S2|title of S2|mark||-0.05|0||总考〔2023〕7号|entry import|李 工|first half\n"
            "3|S1|title of S1|mark|王|8|1|1|更正表|entry correct|李 工|first half\n"
            "4|S2|title of S2|mark|||0|2|总考〔2023〕7号|entry correct|李 工|first half\n"
            "5|S2|title of S2|level||国家级|0||总考〔2023〕7号|entry correct|李 工|first half\n"
            "6|S2|title of S2|level|||0|5|总考〔2023〕7号|entry correct|李 工|first half\n"
            "7|S2|title of S2|level||国家级|1||总考〔2023〕7号|entry correct|李 工|first half\n");
  EXPECT_EQ(query("SELECT award, number, holder, from_day, until_day, reason FROM custody"),
            "banner|1|S1|2023-07-10|2023-08-10|first half\n"
            "banner|1|S2|2023-08-10||first half\n");
  EXPECT_EQ(query("SELECT what, slip, from_person, to_person FROM custody"),
            "handed_over|||\nhanded_over|2号|王|李\n");
  EXPECT_EQ(query("SELECT year, day, award, entrant, place, money, reason FROM honour_view"),
            "2022|2022-12-31|banner|S1|2||first half\n");
  EXPECT_EQ(query("PRAGMA integrity_check") + query("PRAGMA foreign_key_check"), "ok\n");
}

TEST_F(SeasonFile, NothingRecordedIsChangedByAnyTool) {
  Season season = made();
  Record record = marks({mark("S1", "9.50", "王"), note("S1", "国家级")});
  record.entries[0].row = "1";
  record.entries[0].paper = "p";
  using What = Record::Change::What;
  record.changes = {{"S1", What::title, "", "renamed", {}}};
  record.nominations = {{0, "individual", "year", "P1", 1}};
  record.decisions = {{0, "banner", "mid_year", "S1", DecisionEntry::Outcome::granted}};
  record.custody = {{0, "banner", "1", "S1", *Date::parse("2023-07-10")}};
  record.honours = {{0, 2022, *Date::parse("2022-12-31"), "banner", "S1", "", {}, "", ""}};
  record.nominee_papers = {
      {0, "individual", "year", "P1", "p", NomineePaperEntry::Outcome::received}};
  record.sheets = {{"mid_year.csv", "ab12", "entrant,mark"}};
  record.confirmations = {{0, 1, 1}};
  record.typed_again = {mark("S1", "9.50", "王")};
  record.answers = {{0, "far_from_panel-1", "a"}};
  season.record(record);
  Evaluation evaluation;
  evaluation.period = "mid_year";
  evaluation.position = 1;
  evaluation.results.add(StandingRow{"site_place", "京内", "S1", 1, 1, "9", "present"});
  evaluation.results.add(DecisionRow{"banner", "S1", "granted", "1"});
  season.seal(evaluation);
  season.record(published("<p>"));
  season.record(objected());

  SQLite::Database tool(file_, SQLite::OPEN_READWRITE);
  SQLite::Statement tables(
      tool, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'snapshot'");
  int refused = 0;
  while (tables.executeStep()) {
    const std::string table = tables.getColumn(0).getString();
    SQLite::Statement column(tool, "SELECT name FROM pragma_table_info('" + table + "') LIMIT 1");
    ASSERT_TRUE(column.executeStep());
    const std::string first = column.getColumn(0).getString();
    EXPECT_NE(tool.execAndGet("SELECT count(*) FROM " + table).getInt(), 0) << table;
    EXPECT_THROW(tool.exec("UPDATE " + table + " SET " + first + " = " + first), SQLite::Exception)
        << table;
    EXPECT_THROW(tool.exec("DELETE FROM " + table), SQLite::Exception) << table;
    EXPECT_THROW(tool.exec("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table),
                 SQLite::Exception)
        << table;
    ++refused;
  }
  EXPECT_EQ(refused, 34);
}

TEST_F(SeasonFile, ARecordIsTakenWholeOrNotAtAll) {
  Season season = made();
  SQLite::Database(file_, SQLite::OPEN_READWRITE)
      .exec(
          "CREATE TRIGGER fails BEFORE INSERT ON chain WHEN (SELECT count(*) FROM entry) > 500 "
          "BEGIN SELECT RAISE(ABORT, 'planted'); END");
  Record record = marks(many_marks(1000));
  record.entrants = {entrant("S9")};
  EXPECT_EQ(failure_of([&] { season.record(record); }), "world file_failed(write_season, planted)");
  EXPECT_EQ(season.position(), 1);
  EXPECT_EQ(season.ledger().entries.size(), 0U);
  EXPECT_EQ(season.roster().size(), 3U);

  record = marks({mark("S1", "1"), mark("nobody", "2")});
  EXPECT_EQ(failure_of([&] { season.record(record); }), "content entrant_is_unknown(nobody)");
  record = marks({});
  record.entrants = {entrant("S4"), entrant("S1")};
  EXPECT_EQ(failure_of([&] { season.record(record); }), "content entrant_is_known(S1)");
  EXPECT_EQ(season.position(), 1);
  EXPECT_EQ(season.record(marks({mark("S1", "1")})), 2);
}

TEST_F(SeasonFile, CreationRefusesWhatIsThere) {
  made();
  const std::string before = bytes_of(file_);
  EXPECT_EQ(failure_of([&] { made(); }), "content season_exists(create_season)");
  EXPECT_EQ(bytes_of(file_), before);
  fs::remove_all(file_);
  fs::create_directory(file_);
  EXPECT_EQ(failure_of([&] { made(); }), "world file_is_a_directory(create_season)");
  fs::remove_all(file_);
  std::ofstream(file_ + "-wal") << "left behind";
  EXPECT_EQ(failure_of([&] { made(); }),
            "content season_left_behind(create_season, " + file_ + "-wal)");
  file_ = folder_ + "/none/season.db";
  EXPECT_EQ(failure_of([&] { made(); }), "world folder_missing(create_season)");
}

TEST_F(SeasonFile, AFailedCreationLeavesNothing) {
  Record first = first_record();
  first.entries = {mark("nobody", "1")};
  EXPECT_EQ(failure_of([&] { Season::create(file_, rulebook(), first); }),
            "content entrant_is_unknown(nobody)");
  EXPECT_EQ(names(), std::vector<std::string>());
}

TEST_F(SeasonFile, TheFasterOfTwoCreationsWins) {
  std::ofstream(file_) << "the faster one's";
  std::ofstream(folder_ + "/built") << "the slower one's";
  EXPECT_EQ(failure_of([&] { put_in_place(folder_ + "/built", file_, "create_season"); }),
            "content season_exists(create_season)");
  EXPECT_EQ(bytes_of(file_), "the faster one's");
}

TEST_F(SeasonFile, NamesThatMeanSomethingToSqliteAreFiles) {
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  for (const std::string name : {":memory:", "file:x?mode=memory", "-a", "年 度.db"}) {
    Season::create(name, rulebook(), first_record());
    EXPECT_EQ(Season::open(name, Season::Access::read).position(), 1) << name;
    EXPECT_TRUE(fs::exists(folder_ + "/" + name)) << name;
  }
  fs::current_path(before);
}

struct Foreign {
  const char* name;
  std::function<void(const std::string& file)> make;
  const char* failure;
};

void make_database(const std::string& file, const std::string& statements) {
  SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
}

const Foreign foreign[] = {
    {"NoFile", [](const std::string&) {}, "world file_missing(open_season)"},
    {"Directory", [](const std::string& file) { fs::create_directory(file); },
     "world file_is_a_directory(open_season)"},
    {"EmptyFile", [](const std::string& file) { std::ofstream{file}; },
     "content season_is_empty(open_season)"},
    {"Text", [](const std::string& file) { std::ofstream(file) << "单位,得分\n"; },
     "content not_a_season(open_season)"},
    {"Zeros", [](const std::string& file) { std::ofstream(file) << std::string(9000, '\0'); },
     "content not_a_season(open_season)"},
    {"Pipe", [](const std::string& file) { mkfifo(file.c_str(), 0600); },
     "content not_a_season(open_season)"},
    {"AnotherProgramsDatabase",
     [](const std::string& file) { make_database(file, "CREATE TABLE entry (a)"); },
     "content not_a_season(open_season)"},
    {"AnotherProgramsDatabaseInWal",
     [](const std::string& file) {
       make_database(file,
                     "PRAGMA application_id = 7; PRAGMA journal_mode = WAL; CREATE TABLE a (b)");
     },
     "content not_a_season(open_season)"},
    {"ANewerSeason",
     [](const std::string& file) {
       make_database(file, "PRAGMA application_id = 1380073806; PRAGMA user_version = 6");
     },
     "content season_is_newer(6, 5)"},
    {"Shortened",
     [](const std::string& file) {
       Season::create(file, rulebook(), first_record());
       fs::resize_file(file, 60);
     },
     "content not_a_season(open_season)"},
};

class ForeignFile : public SeasonFile, public testing::WithParamInterface<Foreign> {};

TEST_P(ForeignFile, IsRefusedUntouched) {
  GetParam().make(file_);
  const std::string bytes = fs::is_regular_file(file_) ? bytes_of(file_) : "";
  const auto before = names();
  for (const auto access : {Season::Access::read, Season::Access::write})
    EXPECT_EQ(open_failure(access), GetParam().failure);
  EXPECT_EQ(fs::is_regular_file(file_) ? bytes_of(file_) : "", bytes);
  EXPECT_EQ(names(), before);
}
INSTANTIATE_TEST_SUITE_P(Files, ForeignFile, testing::ValuesIn(foreign), case_name<Foreign>);

TEST_F(SeasonFile, ADamagedPageIsNamed) {
  made().record(marks(many_marks(5000)));
  std::fstream file(file_, std::ios::in | std::ios::out | std::ios::binary);
  const std::string damage(40'000, '\x7F');  // of the pages written last, where the entries are
  file.seekp(-static_cast<std::streamoff>(damage.size()), std::ios::end);
  file << damage;
  file.close();
  EXPECT_EQ(failure_of([&] { Season::open(file_, Season::Access::read).ledger(); }),
            "world season_is_damaged(read_season)");
}

// What a season says that matters, in one text.
std::string all_of(const Season& season) {
  const Ledger ledger = season.ledger();
  const Evaluation sealed = season.last_evaluation().value();
  std::string text = roster_text(season.roster()) + entries_text(ledger);
  for (const Batch& one : ledger.batches) text += one.command + " " + one.reason + "\n";
  for (std::size_t row = 0; row < sealed.results.standings.size(); ++row) {
    const StandingRow one = sealed.results.standing(row);
    text += one.entrant + " " + std::to_string(one.place.value()) + " " + *one.total + "\n";
  }
  return text + sealed.results_sha256 + season.rulebooks().at(0).text;
}

struct OldSeason {
  const char* name;
  std::string version;
  std::int64_t position;
};

class OldSeasonFile : public SeasonFile, public testing::WithParamInterface<OldSeason> {
 protected:
  OldSeasonFile() {
    SQLite::Database(file_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(
            bytes_of(REDBANNER_SOURCE_DIR "/tests/adapters/season_version_" + version() + ".sql"));
  }
  std::string version() const { return GetParam().version; }
  bool is_chained() const { return version() >= "3"; }
  std::string copy() const { return file_ + ".version-" + version(); }
  // Columns that were added are written otherwise, but are the same.
  std::string schema() const {
    return query(
               "SELECT type, name, iif(type = 'table', '', sql) FROM sqlite_schema ORDER BY name") +
           query(
               "SELECT made.name, has.name, has.type, \"notnull\" FROM sqlite_schema AS made "
               "JOIN pragma_table_info(made.name) AS has WHERE made.type = 'table' "
               "ORDER BY made.name, has.cid");
  }
};

TEST_P(OldSeasonFile, IsReadAsItIs) {
  const std::string before = bytes_of(file_);
  const Season season = Season::open(file_, Season::Access::read);
  EXPECT_EQ(season.ledger().entries.size(), 25U);
  EXPECT_EQ(entries_text(season.ledger()).substr(0, 30), "1 steel output may planned = 1");
  EXPECT_EQ(season.position(), GetParam().position);
  if (is_chained()) {
    EXPECT_EQ(season.head(), query("SELECT sha256 FROM chain WHERE batch = 5").substr(0, 64));
    EXPECT_EQ(season.verify().size(), 0U);
  } else {
    EXPECT_EQ(season.head(), "");
    EXPECT_EQ(message_text(season.verify().at(0).what), "season_not_chained(" + version() + ")");
  }
  EXPECT_EQ(season.ledger().honours.size(), 0U);
  EXPECT_EQ(season.check().size(), 0U);
  EXPECT_EQ(bytes_of(file_), before);
  EXPECT_EQ(query("PRAGMA user_version"), version() + "\n");
}

TEST_P(OldSeasonFile, IsBroughtUpToDateWhereItIsOpenedForWriting) {
  const std::string before = all_of(Season::open(file_, Season::Access::read));
  const std::string view = query("SELECT * FROM entry_view");
  Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(query("PRAGMA user_version"), "5\n");
  EXPECT_EQ(all_of(season), before);
  EXPECT_EQ(query("SELECT * FROM entry_view"), view);
  EXPECT_EQ(query("PRAGMA integrity_check") + query("PRAGMA foreign_key_check"), "ok\n");
  EXPECT_EQ(season.record(marks({mark("steel", "9")}), GetParam().position),
            GetParam().position + 1);
}

TEST_P(OldSeasonFile, IsThenLikeOneMadeAnew) {
  Season::open(file_, Season::Access::write);
  const std::string migrated = schema();
  file_ = folder_ + "/new.db";
  made();
  EXPECT_EQ(migrated, schema());
}

TEST_P(OldSeasonFile, TakesTextsAndStaysAppendOnly) {
  Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(season.record(marks({note("steel", "国家级")})), GetParam().position + 1);
  EXPECT_EQ(season.ledger().entries.back().text, "国家级");
  for (const auto* statement :
       {"UPDATE text SET id = ''", "DELETE FROM text", "UPDATE entry SET text = NULL",
        "UPDATE entry SET digits = 1", "INSERT OR REPLACE INTO text SELECT * FROM text"})
    EXPECT_THROW(SQLite::Database(file_, SQLite::OPEN_READWRITE).exec(statement), SQLite::Exception)
        << statement;
}

TEST_P(OldSeasonFile, AReaderGoesOnWhileItIsBroughtUpToDate) {
  const Season reader = Season::open(file_, Season::Access::read);
  const std::string before = all_of(reader);
  Season::open(file_, Season::Access::write);
  EXPECT_EQ(all_of(reader), before);
}

TEST_P(OldSeasonFile, WaitsForAnotherWriterAndIsThenLeftAsItWas) {
  SQLite::Database other(file_, SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  EXPECT_EQ(open_failure(Season::Access::write), "world season_is_busy(open_season)");
  other.exec("ROLLBACK");
  EXPECT_EQ(query("PRAGMA user_version"), version() + "\n");
}

TEST_P(OldSeasonFile, KilledMeanwhileIsOldOrNew) {
  const std::string old = bytes_of(file_);
  const std::string said = all_of(Season::open(file_, Season::Access::read));
  const auto put_back = [&] {
    for (const auto companion : {"-wal", "-shm"}) fs::remove(file_ + companion);
    std::ofstream(file_, std::ios::binary) << old;
  };
  Killing killed([&] { Season::open(file_, Season::Access::write); });
  int updated = 0;
  for (int i = 0; i < 20; ++i) {
    put_back();
    killed();
    updated += query("PRAGMA user_version") == "5\n" ? 1 : 0;
    EXPECT_EQ(all_of(Season::open(file_, Season::Access::read)), said);
    EXPECT_EQ(query("PRAGMA integrity_check"), "ok\n");
  }
  RecordProperty("updated_of_20", updated);
}

TEST_P(OldSeasonFile, IsChainedFromThenOn) {
  Season season = Season::open(file_, Season::Access::write);
  const auto log = season.log();
  EXPECT_EQ(log.size(), static_cast<std::size_t>(GetParam().position));
  EXPECT_EQ(season.head(), log.back().sha256);
  season.record(marks({mark("steel", "9")}));
  for (const Finding& one : season.check()) ADD_FAILURE() << message_text(one.what);
  const auto sealed = season.evaluations();
  ASSERT_FALSE(sealed.empty());
  for (const Evaluation& one : sealed) {
    EXPECT_EQ(one.chain_sha256, log.at(static_cast<std::size_t>(one.position) - 1).sha256);
    EXPECT_EQ(one.seal_sha256.size(), 64U);
  }
  EXPECT_THROW(SQLite::Database(file_, SQLite::OPEN_READWRITE)
                   .exec("UPDATE evaluation SET seal_sha256 = ''"),
               SQLite::Exception);
}

TEST_P(OldSeasonFile, IsKeptAsItWas) {
  const std::string before = all_of(Season::open(file_, Season::Access::read));
  std::ofstream(copy()) << "somebody's";
  const Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(season.copy_of_older(), copy() + ".2");
  EXPECT_EQ(bytes_of(copy()), "somebody's");
  EXPECT_EQ(Season::open(file_, Season::Access::write).copy_of_older(), std::nullopt);
  file_ = copy() + ".2";
  EXPECT_EQ(query("PRAGMA user_version"), version() + "\n");
  EXPECT_EQ(all_of(Season::open(file_, Season::Access::read)), before);
}

TEST_P(OldSeasonFile, StaysOldWhereThereIsNoRoomForTheCopy) {
  constexpr int not_allowed = 77;
  const std::string old = folder_ + "/small/season.db";
  fs::create_directory(folder_ + "/small");
  const int status = status_of_child([&] {
    if (unshare(CLONE_NEWNS) != 0 ||
        mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", (folder_ + "/small").c_str(), "tmpfs", 0, "size=300k") != 0)
      return not_allowed;
    SQLite::Database(file_).backup(old.c_str(), SQLite::Database::Save);
    const std::string failure = failure_of([&] { Season::open(old, Season::Access::write); });
    if (failure != "world disk_is_full(copy_old_season)") return 1;
    const Season season = Season::open(old, Season::Access::read);
    if (season.head().empty() == is_chained() || season.check().size() != 0) return 2;
    return fs::exists(old + ".version-" + version()) ? 3 : 0;
  });
  if (status == not_allowed) GTEST_SKIP() << "mounting a small tmpfs is not allowed here";
  EXPECT_EQ(status, 0);
}

// What was chained stays chained as it was: no link and no seal is made anew.
TEST_P(OldSeasonFile, KeepsTheLinksItHad) {
  if (!is_chained()) GTEST_SKIP() << "before the chain";
  const std::string links = query("SELECT * FROM chain; SELECT id, seal_sha256 FROM evaluation");
  Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(query("SELECT * FROM chain; SELECT id, seal_sha256 FROM evaluation"), links);
  for (const Finding& one : season.check()) ADD_FAILURE() << message_text(one.what);
}

// A hand-over that was recorded before movements had a word is one, in every version.
TEST_P(OldSeasonFile, KeepsItsHandOver) {
  if (version() == "1") GTEST_SKIP() << "it has none";
  const auto moved = [&](Season::Access access) {
    const auto custody = Season::open(file_, access).ledger().custody;
    const auto& one = custody.at(0);
    return one.number + " " + one.holder + " " + one.day.text() + " " + one.slip +
           (one.what == CustodyEntry::What::handed_over ? "handed over" : "");
  };
  EXPECT_EQ(moved(Season::Access::read), "1 formwork 2023-07-06 handed over");
  EXPECT_EQ(moved(Season::Access::write), "1 formwork 2023-07-06 handed over");
  EXPECT_EQ(query("SELECT holder, what, slip FROM custody"), "formwork|handed_over|\n");
}

const OldSeason old_seasons[] = {
    {"Version1", "1", 4}, {"Version2", "2", 5}, {"Version3", "3", 5}, {"Version4", "4", 5}};
INSTANTIATE_TEST_SUITE_P(Of, OldSeasonFile, testing::ValuesIn(old_seasons), case_name<OldSeason>);

struct Drive {
  const char* name;
  std::int64_t magic;
  bool is_network;
};

class Drives : public testing::TestWithParam<Drive> {};

TEST_P(Drives, OfOtherComputersAreKnown) {
  EXPECT_EQ(is_network_drive(GetParam().magic), GetParam().is_network);
}

const Drive drives[] = {
    {"Nfs", 0x6969, true},          {"Smb", 0x517B, true},
    {"Cifs", 0xFF534D42, true},     {"Smb2", 0xFE534D42, true},
    {"Afs", 0x5346414F, true},      {"Ext4", 0xEF53, false},
    {"Tmpfs", 0x01021994, false},   {"Btrfs", 0x9123683E, false},
    {"Overlay", 0x794c7630, false}, {"Smb2AsNegative", static_cast<std::int32_t>(0xFE534D42), true},
};
INSTANTIATE_TEST_SUITE_P(Magic, Drives, testing::ValuesIn(drives), case_name<Drive>);

// root may do everything, so another user tries.
TEST_F(SeasonFile, PermissionIsNeeded) {
  made();
  const auto as_nobody = [&](Season::Access access) {
    std::string failure;
    const std::string answer = folder_ + "/answer";
    std::ofstream{answer};
    chmod(answer.c_str(), 0666);
    status_of_child([&] {
      if (geteuid() == 0 && setuid(65534) != 0) return 1;
      std::ofstream(answer) << open_failure(access);
      return 0;
    });
    failure = bytes_of(answer);
    fs::remove(answer);
    return failure;
  };
  chmod(file_.c_str(), 0600);
  EXPECT_EQ(as_nobody(Season::Access::read), "world file_not_permitted(open_season)");
  chmod(file_.c_str(), 0644);
  EXPECT_EQ(as_nobody(Season::Access::write), "world file_not_permitted(open_season)");
  chmod(file_.c_str(), 0666);
  EXPECT_EQ(as_nobody(Season::Access::write), "world folder_not_writable(open_season)");
  chmod(folder_.c_str(), 0777);
  EXPECT_EQ(as_nobody(Season::Access::write), "");
  EXPECT_EQ(as_nobody(Season::Access::read), "");
}

TEST_F(SeasonFile, ASecondWriterWaitsAndIsThenTold) {
  Season season = made();
  SQLite::Database other(file_, SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  const auto begun = std::chrono::steady_clock::now();
  EXPECT_EQ(failure_of([&] { season.record(marks({mark("S1", "1")})); }),
            "world season_is_busy(write_season)");
  EXPECT_GT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(4));
  EXPECT_EQ(season.position(), 1);  // reading goes on meanwhile
  other.exec("COMMIT");
  EXPECT_EQ(season.record(marks({mark("S1", "1")})), 2);
}

TEST_F(SeasonFile, AReaderKeepsItsStateWhileAnotherWrites) {
  Season writer = made();
  const Season reader = Season::open(file_, Season::Access::read);
  EXPECT_EQ(reader.position(), 1);
  writer.record(marks({mark("S1", "1")}));
  EXPECT_EQ(reader.position(), 2);
  EXPECT_EQ(reader.ledger(1).entries.size(), 0U);
}

TEST_F(SeasonFile, WhatWasCheckedAgainstAnOlderLedgerIsNotRecorded) {
  Season first = made();
  Season second = Season::open(file_, Season::Access::write);
  EXPECT_EQ(first.record(marks({mark("S1", "1")}), 1), 2);
  EXPECT_EQ(failure_of([&] { second.record(marks({mark("S1", "2")}), 1); }),
            "world season_has_gone_on(write_season)");
  EXPECT_EQ(second.record(marks({mark("S2", "2")}), 2), 3);
}

TEST_F(SeasonFile, AReaderMayNotRecord) {
  made();
  Season season = Season::open(file_, Season::Access::read);
  EXPECT_EQ(failure_of([&] { season.record(marks({mark("S1", "1")})); }),
            "world file_not_permitted(write_season)");
}

TEST_F(SeasonFile, KilledWhileRecordingLeavesAllOrNothing) {
  made();
  const Record record = marks(many_marks(10'000));
  Killing killed([&] { Season::open(file_, Season::Access::write).record(record); });
  std::size_t recorded = 10'000;  // undisturbed, the first time
  std::int64_t position = 2;
  for (int i = 0; i < 20; ++i) {
    killed();
    const Season season = Season::open(file_, Season::Access::read);
    const std::size_t found = season.ledger().entries.size();
    EXPECT_TRUE(found == recorded || found == recorded + 10'000) << found;
    EXPECT_EQ(season.position(), position + (found == recorded ? 0 : 1));
    recorded = found;
    position = season.position();
  }
  EXPECT_EQ(query("PRAGMA integrity_check"), "ok\n");
  RecordProperty("recorded_of_20", static_cast<int>(position) - 2);
}

TEST_F(SeasonFile, KilledWhileCreatingLeavesAllOrNothing) {
  Record first = first_record();
  first.entries = many_marks(5000);
  Killing killed([&] { Season::create(file_, rulebook(), first); });
  int created = 0;
  for (int i = 0; i < 20; ++i) {
    for (const auto companion : {"", "-wal", "-shm"}) fs::remove(file_ + companion);
    killed();
    if (!fs::exists(file_)) continue;
    ++created;
    EXPECT_EQ(Season::open(file_, Season::Access::read).ledger().entries.size(), 5000U);
  }
  RecordProperty("created_of_20", created);
}

// A limit on the size of files stands in for a disk that cannot take more.
TEST_F(SeasonFile, AFailedWriteLeavesNothing) {
  made();
  const int status = status_of_child([&] {
    signal(SIGXFSZ, SIG_IGN);
    const rlimit small{300'000, 300'000};
    setrlimit(RLIMIT_FSIZE, &small);
    Season season = Season::open(file_, Season::Access::write);
    const bool is_told = failure_of([&] { season.record(marks(many_marks(50'000))); }) ==
                         "world disk_failed(write_season)";
    return is_told && season.position() == 1 ? 0 : 1;
  });
  EXPECT_EQ(status, 0);
  Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(season.ledger().entries.size(), 0U);
  EXPECT_EQ(season.record(marks({mark("S1", "1")})), 2);
}

TEST_F(SeasonFile, AFullDiskLeavesNothing) {
  constexpr int not_allowed = 77;
  const int status = status_of_child([&] {
    if (unshare(CLONE_NEWNS) != 0 ||
        mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=600k") != 0)
      return not_allowed;
    Season season = made();
    const std::string failure = failure_of([&] { season.record(marks(many_marks(50'000))); });
    if (failure != "world disk_is_full(write_season)" || season.position() != 1) return 1;
    return season.record(marks({mark("S1", "1")})) == 2 ? 0 : 2;
  });
  if (status == not_allowed) GTEST_SKIP() << "mounting a small tmpfs is not allowed here";
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace redbanner
