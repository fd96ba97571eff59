#include "engine/evaluate/live.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "adapters/sqlite/season.h"
#include "cli/pipeline.h"
#include "engine/evaluate/panel.h"

// One mark of a season is corrected and the exact place of its unit asked for, with all tie-breaks,
// again and again; with --durable each correction is a transaction of the ledger besides. Marks are
// those of the lists with the most numbers a unit; the places those of the first place rule.
namespace redbanner {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void leave(const char* why) {
  std::fprintf(stderr, "live: %s\n", why);
  std::exit(2);
}

struct Asked {
  std::string season;
  std::size_t operations = 0;
  std::optional<Season::Synchronous> durable;
};

Asked asked_by(const std::vector<std::string>& words) {
  constexpr const char* usage = "SEASON OPERATIONS [--durable normal|full]";
  if (words.size() != 2 && words.size() != 4) leave(usage);
  Asked asked{words[0], std::strtoull(words[1].c_str(), nullptr, 10), {}};
  if (asked.operations == 0) leave(usage);
  if (words.size() == 2) return asked;
  if (words[2] != "--durable" || (words[3] != "normal" && words[3] != "full")) leave(usage);
  asked.durable = words[3] == "full" ? Season::Synchronous::full : Season::Synchronous::normal;
  return asked;
}

NodeIndex first_place(const Plan& plan) {
  for (std::size_t node = 0; node < plan.nodes.size(); ++node)
    if (plan.nodes[node].origin.role == Role::place &&
        std::holds_alternative<Order>(plan.nodes[node].operation))
      return NodeIndex{static_cast<std::uint32_t>(node)};
  leave("the rulebook has no place rule");
}

// One number of a panel, and what it becomes.
struct Mark {
  NodeIndex leaf;
  std::size_t unit;  // row of the scorecard
  std::size_t slot;
  Written value;
};

// A season's rules and lists, and the evaluation that follows corrections.
class Followed {
 public:
  explicit Followed(const Season& season)
      : rules_(ready(season)), roster_(season.roster()), lists_(season.lists()) {
    const auto panels = panels_of(rules_.plan, rules_.exactness, {}, *lists_);
    Ledger beside = season.ledger({}, Season::Contents::without_entries);
    beside.entries = entries_beside(panels, *lists_, roster_);
    Facts facts = make_facts(rules_.plan, rules_.exactness, roster_, beside, panels);
    exactness_ = infer(rules_.plan, rules_.order, most_rows_below(rules_.plan, facts));
    place_ = first_place(rules_.plan);
    panels_ = std::move(facts.panels);
    facts.panels = panels_;
    find_marks();
    live_ = std::make_unique<Live>(rules_.plan, exactness_, rules_.order, std::move(facts),
                                   std::vector{place_});
  }

  Mark any_mark(std::mt19937_64& random) const {
    while (true) {
      const NodeIndex leaf = leaves_[random() % leaves_.size()];
      const auto& first = live_->rows_of(leaf).first_row;
      const std::size_t unit = random() % (first.size() - 1);
      if (first[unit] == first[unit + 1]) continue;
      const std::size_t slot = random() % (first[unit + 1] - first[unit]);
      return {leaf, unit, slot, {static_cast<std::int64_t>(6000 + random() % 4001), 2}};
    }
  }

  LivePlaces::Standing correct(const Mark& mark) {
    live_->correct(mark.leaf, live_->rows_of(mark.leaf).first_row[mark.unit] + mark.slot,
                   mark.value);
    return live_->place(place_, mark.unit);
  }

  Record record_of(const Mark& mark) const {
    const PanelCells& panel = *panels_[at(mark.leaf)];
    Record record;
    record.batch.command = "entry correct";
    record.batch.by = "live";
    record.batch.at = "2023-06-20 08:00:00";
    record.batch.reason = "typed wrongly";
    record.entries.push_back(
        entry_at(*lists_, *panel.list, panel.entrant_of(mark.unit), mark.slot, roster_));
    record.entries.back().value = mark.value;
    return record;
  }

 private:
  static Rules ready(const Season& season) {
    std::vector<RulesVersion> versions;
    for (auto& stored : season.rulebooks())
      versions.push_back({std::move(stored.text), std::move(stored.file), stored.from});
    Diagnostics found;
    auto rules = make_rules(versions, found);
    if (!rules) leave("the rulebook has faults");
    return *std::move(rules);
  }

  void find_marks() {
    const RowSetIndex units = rules_.plan.nodes[at(place_)].rows;
    std::uint32_t most = 0;
    for (std::size_t node = 0; node < panels_.size(); ++node) {
      if (!panels_[node] || rules_.plan.row_sets[at(rules_.plan.nodes[node].rows)].parent != units)
        continue;
      if (panels_[node]->list->slots < most) continue;
      if (panels_[node]->list->slots > most) leaves_.clear();
      most = panels_[node]->list->slots;
      leaves_.push_back(NodeIndex{static_cast<std::uint32_t>(node)});
    }
    if (leaves_.empty()) leave("the season has no panel of marks");
  }

  Rules rules_;
  Roster roster_;
  std::shared_ptr<const Lists> lists_;
  std::vector<Exactness> exactness_;
  std::vector<std::optional<PanelCells>> panels_;  // by NodeIndex
  std::vector<NodeIndex> leaves_;
  NodeIndex place_{};
  std::unique_ptr<Live> live_;
};

double microseconds(Clock::duration duration) {
  return std::chrono::duration<double, std::micro>(duration).count();
}

// Of this process: on a busy machine the clock says little.
double processor_seconds() {
  return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

void print(std::vector<Clock::duration> each, Clock::duration all, double processor) {
  std::ranges::sort(each);
  const auto count = static_cast<double>(each.size());
  const auto print_share = [&](const char* name, double share) {
    const auto at = std::min(each.size() - 1, static_cast<std::size_t>(share * count));
    std::printf("%s %.2f us\n", name, microseconds(each[at]));
  };
  std::printf("operations_per_second %.0f 1/s\n", count / microseconds(all) * 1e6);
  print_share("p50", 0.5);
  print_share("p99", 0.99);
  print_share("p999", 0.999);
  std::printf("most %.2f us\n", microseconds(each.back()));
  std::printf("processor %.2f us\n", processor / count * 1e6);
}

void run(const Asked& asked) {
  auto season =
      Season::open(asked.season, asked.durable ? Season::Access::write : Season::Access::read,
                   asked.durable.value_or(Season::Synchronous::full));
  Followed followed(season);
  std::mt19937_64 random{2023};
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < asked.operations; ++i) marks.push_back(followed.any_mark(random));
  // The steps behind each leaf are found when it is corrected first.
  for (std::size_t i = 0; i < 1000; ++i) followed.correct(marks[i % marks.size()]);

  std::vector<Clock::duration> each;
  each.reserve(marks.size());
  std::uint64_t places = 0;
  const double processor = processor_seconds();
  const auto begin = Clock::now();
  auto before = begin;
  for (const Mark& mark : marks) {
    if (asked.durable) season.record(followed.record_of(mark));
    places += followed.correct(mark).place;
    const auto now = Clock::now();
    each.push_back(now - before);
    before = now;
  }
  print(std::move(each), before - begin, processor_seconds() - processor);
  std::printf("mean_place %.1f 1\n",
              static_cast<double>(places) / static_cast<double>(marks.size()));
}

}  // namespace
}  // namespace redbanner

int main(int count, char** words) try {
  redbanner::run(redbanner::asked_by({words + 1, words + count}));
  return 0;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "live: %s\n", failure.what());
  return 1;
}
