#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cassert>
#include <filesystem>

#include "adapters/csv/csv.h"
#include "adapters/sqlite/season.h"
#include "cli/import_entries.h"

namespace redbanner {
namespace {

constexpr int raters = 5;

Roster roster_of(int entrants) {
  Roster roster;
  for (int i = 0; i < entrants; ++i) {
    Entrant site;
    site.id = "S" + std::to_string(i);
    site.title = "第" + std::to_string(i) + "项目部";
    site.kind = "site";
    roster.push_back(site);
  }
  return roster;
}

EntryForm form_of_one_mark() {
  EntryForm form;
  form.kinds = {{"site", "施工现场", false, true, {}, {}}};
  form.periods = {{"mid_year", "年中", {*Date::parse("2023-01-01"), *Date::parse("2023-06-30")}}};
  EntryForm::Indicator quality;
  quality.id = "quality";
  quality.kinds = {"site"};
  quality.periods = {"mid_year"};
  quality.raters_due = raters;
  EntryForm::Field mark;
  mark.id = "mark";
  mark.decimals = 2;
  mark.most = 100;
  mark.raters = true;
  quality.fields = {mark};
  form.indicators = {quality};
  return form;
}

// Five marks an entrant, a row each, as an examiner's sheet has them.
std::string sheet_of(int entrants) {
  std::string text = "entrant,indicator,period,rater,mark,day\r\n";
  for (int i = 0; i < entrants; ++i)
    for (int rater = 0; rater < raters; ++rater)
      text += "S" + std::to_string(i) + ",quality,mid_year,评分人" + std::to_string(rater) + "," +
              std::to_string((i * 7919 + rater * 31) % 100) + ".50,2023-06-20\r\n";
  return text;
}

CsvFile read_sheet(const std::string& text) {
  Diagnostics found;
  CsvFile csv = *read_csv_bytes(text, "marks.csv", found);
  assert(!found.has_errors());
  return csv;
}

Entries through_the_door(const CsvFile& csv, const EntryForm& form, const Roster& roster) {
  Diagnostics found;
  auto imported = entries_of({csv}, {form, roster}, found);
  assert(!found.has_errors());
  return std::move(imported.good);
}

// A season in a folder of its own, gone at the end.
class Scratch {
 public:
  explicit Scratch(const Roster& roster) {
    std::filesystem::create_directories(folder_);
    Record first;
    first.batch.command = "season create";
    first.entrants = roster;
    Season::create(file(), {1, "rulebook.toml", "", ""}, first);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { std::filesystem::remove_all(folder_); }
  std::string file() const { return (folder_ / "season.db").string(); }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("import_bench-" + std::to_string(getpid()));
};

void count_rows(benchmark::State& state) {
  state.SetItemsProcessed(state.iterations() * state.range(0) * raters);
  state.SetComplexityN(state.range(0));
}

void parse(benchmark::State& state) {
  const std::string text = sheet_of(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(read_sheet(text));
  count_rows(state);
}

void check(benchmark::State& state) {
  const Roster roster = roster_of(static_cast<int>(state.range(0)));
  const EntryForm form = form_of_one_mark();
  const CsvFile csv = read_sheet(sheet_of(static_cast<int>(state.range(0))));
  for (auto _ : state) benchmark::DoNotOptimize(through_the_door(csv, form, roster));
  count_rows(state);
}

Record marks_of(const Roster& roster) {
  Record record;
  record.batch.command = "entry import";
  record.imported = through_the_door(read_sheet(sheet_of(static_cast<int>(roster.size()))),
                                     form_of_one_mark(), roster);
  return record;
}

void record(benchmark::State& state) {
  const Roster roster = roster_of(static_cast<int>(state.range(0)));
  const Record marks = marks_of(roster);
  for (auto _ : state) {
    state.PauseTiming();
    {
      const Scratch scratch(roster);
      Season season = Season::open(scratch.file(), Season::Access::write);
      state.ResumeTiming();
      season.record(marks);
      state.PauseTiming();
    }
    state.ResumeTiming();
  }
  count_rows(state);
}

void read_back(benchmark::State& state) {
  const Roster roster = roster_of(static_cast<int>(state.range(0)));
  const Scratch scratch(roster);
  Season season = Season::open(scratch.file(), Season::Access::write);
  season.record(marks_of(roster));
  for (auto _ : state) benchmark::DoNotOptimize(season.ledger());
  count_rows(state);
}

void sizes(benchmark::internal::Benchmark* bench) {
  for (const std::int64_t number : {38, 1'000, 10'000, 100'000}) bench->Arg(number);
  bench->Unit(benchmark::kMillisecond);
}
BENCHMARK(parse)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(check)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(record)->Apply(sizes)->UseRealTime();
BENCHMARK(read_back)->Apply(sizes)->Complexity(benchmark::oN);

}  // namespace
}  // namespace redbanner
