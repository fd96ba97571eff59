#include "engine/plan/infer.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr RowSetIndex entrants{0};
constexpr RowSetIndex dives{1};
constexpr RowSetIndex marks{2};

// Three row sets, each with at most so many rows below one of the set before.
struct PlanUnderTest {
  Plan plan;

  PlanUnderTest(int most_dives, int most_marks) {
    plan.row_sets.resize(3);
    plan.row_sets[1].parent = entrants;
    plan.row_sets[1].most = most_dives;
    plan.row_sets[2].parent = dives;
    plan.row_sets[2].most = most_marks;
  }

  NodeIndex add(Operation operation, RowSetIndex rows = entrants) {
    plan.nodes.push_back({rows, ValueType::number, std::move(operation), {}, {}, {}, 0});
    return NodeIndex{static_cast<std::uint32_t>(plan.nodes.size() - 1)};
  }
  NodeIndex number(Ratio least, Ratio most, int decimals, RowSetIndex rows = entrants) {
    const NodeIndex node = add(Recorded{"mark"}, rows);
    plan.nodes.back().least = least;
    plan.nodes.back().most = most;
    plan.nodes.back().decimals = decimals;
    return node;
  }
  NodeIndex mark(RowSetIndex rows = entrants) { return number(0, 100, 2, rows); }
  NodeIndex unbounded() { return add(Recorded{"mark"}); }
  // Thirds, row by row, with known bounds.
  NodeIndex ratio() { return add(Quotient{mark(), add(Constant{3})}); }
  NodeIndex typed(ValueType type) {
    const NodeIndex node = add(Attribute{"region", {}});
    plan.nodes.back().type = type;
    return node;
  }
};

// "100 [0, 100]"; "by row" for 0; "[?, ?]" where no bounds are known.
std::string text_of(const Exactness& exactness) {
  const auto bound = [](const std::optional<Ratio>& value) { return value ? value->text() : "?"; };
  return (exactness.fixed() ? std::to_string(exactness.denominator) : "by row") + " [" +
         bound(exactness.least) + ", " + bound(exactness.most) + "]";
}

using Make = std::function<NodeIndex(PlanUnderTest&)>;

struct InferCase {
  const char* name;
  Make make;
  const char* expected;
  int most_dives = 6;
  int most_marks = 7;
};
class Infer : public testing::TestWithParam<InferCase> {};
TEST_P(Infer, DenominatorAndBounds) {
  PlanUnderTest plan(GetParam().most_dives, GetParam().most_marks);
  const NodeIndex node = GetParam().make(plan);
  const auto known = infer(plan.plan, order_of(plan.plan).order);
  EXPECT_EQ(text_of(known[at(node)]), GetParam().expected);
}

const InferCase leaf_cases[] = {
    {"Mark", [](auto& p) { return p.mark(); }, "100 [0, 100]"},
    {"NegativeMark", [](auto& p) { return p.number(-20, -10, 1); }, "10 [-20, -10]"},
    {"Unbounded", [](auto& p) { return p.unbounded(); }, "by row [?, ?]"},
    {"JustBelow62Bits", [](auto& p) { return p.number(0, Ratio(46'116'860'184'273'879), 2); },
     "100 [0, 46116860184273879]"},
    {"At62Bits", [](auto& p) { return p.number(0, Ratio(46'116'860'184'273'880), 2); },
     "by row [0, 46116860184273880]"},
    {"NegativeAt62Bits", [](auto& p) { return p.number(Ratio(-46'116'860'184'273'880), 0, 2); },
     "by row [-46116860184273880, 0]"},
    {"TwentyDecimals", [](auto& p) { return p.number(0, 1, 20); }, "by row [0, 1]"},
    {"YesNo", [](auto& p) { return p.typed(ValueType::yes_no); }, "1 [0, 1]"},
    {"Text", [](auto& p) { return p.typed(ValueType::text); }, "1 [0, 2147483647]"},
    {"Date", [](auto& p) { return p.typed(ValueType::date); }, "1 [-2147483647, 2147483647]"},
    {"ActiveMonths",
     [](auto& p) {
       return p.add(ActiveMonths{{*Date::make(2023, 1, 1), *Date::make(2023, 6, 30)}});
     },
     "1 [0, 6]"},
    {"Group", [](auto& p) { return p.add(Group{}); }, "1 [0, 2147483647]"},
    {"Availability", [](auto& p) { return p.add(Availability{}); }, "1 [0, 1]"},
    {"Settled", [](auto& p) { return p.add(Settled{}); }, "1 [0, 2147483647]"},
    {"Nomination", [](auto& p) { return p.add(Nomination{}); }, "1 [0, 2147483647]"},
    {"Constant", [](auto& p) { return p.add(Constant{Ratio(-5, 3)}); }, "3 [-5/3, -5/3]"},
    {"LargeConstant", [](auto& p) { return p.add(Constant{power_of_ten(30)}); },
     "by row [1000000000000000000000000000000, 1000000000000000000000000000000]"},
};
INSTANTIATE_TEST_SUITE_P(Leaves, Infer, testing::ValuesIn(leaf_cases), case_name<InferCase>);

Order order_by(NodeIndex key) { return {{{key}}, key, {}, {}, Order::Shared::skips}; }
Take take_by(NodeIndex order) {
  Take take;
  take.order = order;
  return take;
}

const InferCase row_cases[] = {
    {"Sum",
     [](auto& p) {
       return p.add(Sum{{{p.mark(), Ratio(1, 2)}, {p.number(-3, 5, 0), Ratio(-1, 3)}}});
     },
     "600 [-5/3, 51]"},
    {"SumOfNothing", [](auto& p) { return p.add(Sum{}); }, "1 [0, 0]"},
    {"SumOfPartsThatCancel",
     [](auto& p) {
       const Ratio many(30'000'000'000'000'000);
       return p.add(Sum{{{p.number(many, many, 2), 1}, {p.number(many, many, 2), -1}}});
     },
     "by row [0, 0]"},
    {"SumReadsByRow",
     [](auto& p) {
       return p.add(Sum{{{p.ratio(), 1}, {p.mark(), 1}}});
     },
     "by row [0, 400/3]"},
    {"SumReadsUnbounded",
     [](auto& p) {
       return p.add(Sum{{{p.unbounded(), 1}, {p.mark(), 1}}});
     },
     "by row [?, ?]"},
    {"SumWithAnUnboundedFirst",
     [](auto& p) {
       return p.add(Sum{{{p.mark(), 1}, {p.unbounded(), 1}}});
     },
     "by row [?, ?]"},
    {"Product",
     [](auto& p) {
       return p.add(Product{p.mark(), p.number(-2, 3, 1)});
     },
     "1000 [-200, 300]"},
    {"ProductPast62Bits",
     [](auto& p) {
       return p.add(Product{p.number(0, 1'000'000'000, 2), p.number(0, 1'000'000'000, 2)});
     },
     "by row [0, 1000000000000000000]"},
    {"Quotient",
     [](auto& p) {
       return p.add(Quotient{p.mark(), p.number(2, 4, 0)});
     },
     "by row [0, 50]"},
    {"QuotientByNegative",
     [](auto& p) {
       return p.add(Quotient{p.mark(), p.number(-4, -2, 0)});
     },
     "by row [-50, 0]"},
    {"QuotientByZeroPerhaps",
     [](auto& p) {
       return p.add(Quotient{p.mark(), p.mark()});
     },
     "by row [?, ?]"},
    {"Least",
     [](auto& p) {
       return p.add(Extreme{Extreme::Which::least, {p.mark(), p.number(-5, 60, 1)}});
     },
     "100 [-5, 60]"},
    {"Most",
     [](auto& p) {
       return p.add(Extreme{Extreme::Which::most, {p.mark(), p.number(-5, 60, 1)}});
     },
     "100 [0, 100]"},
    {"CappedUnboundedStaysUnknown",
     [](auto& p) {
       return p.add(Extreme{Extreme::Which::least, {p.unbounded(), p.mark()}});
     },
     "by row [?, ?]"},
    {"Absolute", [](auto& p) { return p.add(Absolute{p.number(-7, 5, 1)}); }, "10 [0, 7]"},
    {"AbsoluteOfNegative", [](auto& p) { return p.add(Absolute{p.number(-7, -5, 1)}); },
     "10 [5, 7]"},
    {"Round",
     [](auto& p) {
       return p.add(Round{p.mark(), {RoundingMode::half_up, Ratio(1, 2)}});
     },
     "2 [0, 100]"},
    {"RoundMakesByRowFixed",
     [](auto& p) {
       return p.add(Round{p.ratio(), {RoundingMode::half_up, Ratio(1, 100)}});
     },
     "100 [0, 33.33]"},
    {"RoundToFives",
     [](auto& p) {
       return p.add(Round{p.number(-1, 97, 1), {RoundingMode::up, Ratio(5)}});
     },
     "1 [-5, 100]"},
    {"RoundOfUnbounded",
     [](auto& p) {
       return p.add(Round{p.unbounded(), {}});
     },
     "by row [?, ?]"},
    {"Compare",
     [](auto& p) {
       return p.add(Compare{p.unbounded(), Relation::less, p.mark()});
     },
     "1 [0, 1]"},
    {"Logic",
     [](auto& p) {
       return p.add(Logic{Logic::Which::none, {p.mark()}});
     },
     "1 [0, 1]"},
    {"Select",
     [](auto& p) {
       return p.add(Select{p.mark(), p.mark(), p.number(-1, 3, 0)});
     },
     "100 [-1, 100]"},
    {"Lookup",
     [](auto& p) {
       return p.add(Lookup{Lookup::Match::band,
                           p.unbounded(),
                           {{{}, 0}, {Ratio(19, 20), Ratio(101, 2)}, {1, 60}},
                           {}});
     },
     "2 [0, 60]"},
    {"LookupWithOtherwise",
     [](auto& p) {
       return p.add(Lookup{Lookup::Match::exact, p.mark(), {{1, 10}}, Ratio(-1, 3)});
     },
     "3 [-1/3, 10]"},
    {"EmptyLookup",
     [](auto& p) {
       return p.add(Lookup{Lookup::Match::exact, p.mark(), {}, {}});
     },
     "1 [0, 0]"},
    {"Given",
     [](auto& p) {
       return p.add(Given{p.mark(), p.add(Availability{})});
     },
     "100 [0, 100]"},
    {"Replace",
     [](auto& p) {
       return p.add(Replace{p.mark(), {State::refused}, Ratio(-1, 3)});
     },
     "300 [-1/3, 100]"},
    {"HasState",
     [](auto& p) {
       return p.add(HasState{p.unbounded(), {State::pending}});
     },
     "1 [0, 1]"},
    {"Spread", [](auto& p) { return p.add(Spread{p.mark()}, dives); }, "100 [0, 100]"},
    {"Place", [](auto& p) { return p.add(order_by(p.mark())); }, "1 [1, 2147483647]"},
    {"Award", [](auto& p) { return p.add(take_by(p.mark())); }, "1 [0, 1]"},
};
INSTANTIATE_TEST_SUITE_P(Rows, Infer, testing::ValuesIn(row_cases), case_name<InferCase>);

Gather over(NodeIndex node, Combine how, int drops = 0, int drop_from = 0) {
  Gather gather;
  gather.of = node;
  gather.how = how;
  gather.drop_highest = drops;
  gather.drop_lowest = drops;
  gather.drop_from = drop_from;
  return gather;
}
Gather or_empty(Gather gather, Ratio empty) {
  gather.empty = empty;
  return gather;
}

const InferCase gather_cases[] = {
    {"Sum", [](auto& p) { return p.add(over(p.mark(dives), Combine::sum)); }, "100 [0, 600]"},
    {"SumOfDeductions",
     [](auto& p) { return p.add(over(p.number(-20, -10, 0, dives), Combine::sum)); },
     "1 [-120, -10]"},
    {"SumOrNothing",
     [](auto& p) {
       return p.add(or_empty(over(p.number(-20, -10, 0, dives), Combine::sum), Ratio(1, 2)));
     },
     "2 [-120, 0.5]"},
    {"SumPast62Bits",
     [](auto& p) { return p.add(over(p.number(0, power_of_ten(15), 3, dives), Combine::sum)); },
     "by row [0, 6000000000000000]"},
    {"SumOverTwoLinks", [](auto& p) { return p.add(over(p.mark(marks), Combine::sum)); },
     "100 [0, 4200]"},
    {"Mean", [](auto& p) { return p.add(over(p.mark(dives), Combine::mean)); }, "6000 [0, 100]"},
    {"MeanOf28", [](auto& p) { return p.add(over(p.mark(dives), Combine::mean)); },
     "8031343320000 [0, 100]", 28},
    {"MeanOf29", [](auto& p) { return p.add(over(p.mark(dives), Combine::mean)); },
     "by row [0, 100]", 29},
    {"MeanPast62Bits",
     [](auto& p) { return p.add(over(p.number(0, 1'000'000, 2, dives), Combine::mean)); },
     "by row [0, 1000000]", 28},
    {"MeanOfOne", [](auto& p) { return p.add(over(p.mark(dives), Combine::mean)); }, "100 [0, 100]",
     1},
    {"MeanAfterDrops",
     [](auto& p) { return p.add(over(p.mark(marks), Combine::mean, 1, 5), dives); },
     "6000 [0, 100]", 6, 7},
    {"MeanAfterDropsThatSpareFew",
     [](auto& p) { return p.add(over(p.mark(marks), Combine::mean, 1, 5), dives); },
     "1200 [0, 100]", 6, 5},
    {"MeanOf30AfterDrops", [](auto& p) { return p.add(over(p.mark(dives), Combine::mean, 1, 3)); },
     "8031343320000 [0, 100]", 30},
    {"MeanOf30WithDropsFrom30Only",
     [](auto& p) { return p.add(over(p.mark(dives), Combine::mean, 1, 30)); }, "by row [0, 100]",
     30},
    {"MeanOfByRow",
     [](auto& p) {
       const NodeIndex third = p.add(Quotient{p.mark(dives), p.add(Constant{3}, dives)}, dives);
       return p.add(over(third, Combine::mean));
     },
     "by row [0, 100/3]"},
    {"Median", [](auto& p) { return p.add(over(p.mark(dives), Combine::median)); }, "200 [0, 100]"},
    {"Least", [](auto& p) { return p.add(over(p.mark(dives), Combine::least)); }, "100 [0, 100]"},
    {"Last", [](auto& p) { return p.add(or_empty(over(p.mark(dives), Combine::last), -1)); },
     "100 [-1, 100]"},
    {"Count", [](auto& p) { return p.add(over(p.mark(dives), Combine::count)); }, "1 [0, 6]"},
    {"CountOfUnbounded",
     [](auto& p) { return p.add(over(p.add(Recorded{"mark"}, dives), Combine::count)); },
     "1 [0, 6]"},
    {"SumOfUnbounded",
     [](auto& p) { return p.add(or_empty(over(p.add(Recorded{"mark"}, dives), Combine::sum), 0)); },
     "by row [?, ?]"},
};
const InferCase more_gather_cases[] = {
    {"MostFrequent", [](auto& p) { return p.add(over(p.mark(dives), Combine::mode)); },
     "100 [0, 100]"},
    {"ProductOfShares",
     [](auto& p) { return p.add(over(p.number(0, 1, 2, dives), Combine::product)); },
     "by row [0, 1]"},
    {"ProductOfFactors",
     [](auto& p) { return p.add(over(p.number(-1, 2, 2, dives), Combine::product)); },
     "by row [-64, 64]"},
    {"SumOfWhoBelongsToAUnit",
     [](auto& p) {
       p.plan.row_sets[at(dives)].kind = RowSet::Kind::people;
       return p.add(over(p.number(0, 1, 0, dives), Combine::sum));
     },
     "1 [0, 2147483647]"},
};
INSTANTIATE_TEST_SUITE_P(MoreGathers, Infer, testing::ValuesIn(more_gather_cases),
                         case_name<InferCase>);

Among among(NodeIndex of, Combine how) { return {{of, {}, how, 0, 0, 0, {}}, of}; }

const InferCase among_cases[] = {
    {"Sum", [](auto& p) { return p.add(among(p.mark(), Combine::sum)); }, "100 [0, 214748364700]"},
    {"Mean", [](auto& p) { return p.add(among(p.mark(), Combine::mean)); }, "by row [0, 100]"},
    {"Median", [](auto& p) { return p.add(among(p.mark(), Combine::median)); }, "200 [0, 100]"},
    {"Most", [](auto& p) { return p.add(among(p.mark(), Combine::most)); }, "100 [0, 100]"},
    {"Count", [](auto& p) { return p.add(among(p.unbounded(), Combine::count)); },
     "1 [0, 2147483647]"},
    {"SumThatCouldOutgrowAnyWidth",
     [](auto& p) { return p.add(among(p.number(0, 100000000, 2), Combine::sum)); },
     "by row [0, 214748364700000000]"},
    {"Product", [](auto& p) { return p.add(among(p.mark(), Combine::product)); }, "by row [?, ?]"},
    {"Partition",
     [](auto& p) {
       return p.add(Partition{{p.mark()}, RowSetIndex{0}});
     },
     "1 [0, 2147483647]"},
    {"Numbered",
     [](auto& p) {
       return p.add(Numbered{p.mark(), p.mark()});
     },
     "1 [0, 2147483647]"},
    {"Fetch",
     [](auto& p) {
       return p.add(Fetch{Fetch::Whose::own, p.mark()});
     },
     "100 [0, 100]"},
    {"AveragePlace",
     [](auto& p) {
       return p.add(Order{{{p.mark()}}, p.mark(), {}, {}, Order::Shared::average});
     },
     "2 [1, 2147483647]"},
};
INSTANTIATE_TEST_SUITE_P(Amongs, Infer, testing::ValuesIn(among_cases), case_name<InferCase>);

Decide decide(NodeIndex key, Decide::Hit hit, std::vector<Ratio> outcomes,
              std::optional<Ratio> otherwise = {}) {
  Decide decide{hit, {key}, {}, otherwise};
  for (const Ratio& outcome : outcomes) decide.rows.push_back({{{}}, outcome});
  return decide;
}
Interpolate straight(NodeIndex of, std::optional<Ratio> below, std::optional<Ratio> above) {
  return {of, {{80, 0}, {90, 20}, {100, 60}}, below, above};
}
Rounding to(const Ratio& unit) { return {RoundingMode::half_up, unit}; }

const InferCase table_cases[] = {
    {"DecideOne",
     [](auto& p) {
       return p.add(decide(p.unbounded(), Decide::Hit::first, {5, Ratio(5, 2), -1}, Ratio(1, 3)));
     },
     "6 [-1, 5]"},
    {"DecideSum",
     [](auto& p) {
       return p.add(decide(p.mark(), Decide::Hit::sum, {5, Ratio(5, 2), -1}));
     },
     "2 [-1, 7.5]"},
    {"DecideCount",
     [](auto& p) {
       return p.add(decide(p.mark(), Decide::Hit::count, {5, 5}));
     },
     "1 [0, 2]"},
    {"Interpolate", [](auto& p) { return p.add(straight(p.mark(), 0, 0)); }, "50 [0, 60]"},
    {"InterpolateGoesOn", [](auto& p) { return p.add(straight(p.mark(), Ratio(1), Ratio(1, 3))); },
     "300 [-80, 60]"},
    {"InterpolateOfUnbounded", [](auto& p) { return p.add(straight(p.unbounded(), 0, 0)); },
     "by row [0, 60]"},
    {"InterpolateOfUnboundedGoesOn", [](auto& p) { return p.add(straight(p.unbounded(), 1, 0)); },
     "by row [?, ?]"},
    {"InterpolateOfThirds", [](auto& p) { return p.add(straight(p.ratio(), {}, {})); },
     "by row [0, 60]"},

    {"Square",
     [](auto& p) {
       return p.add(Power{p.mark(), p.add(Constant{2}), {}});
     },
     "10000 [0, 10000]"},
    {"SquareOfBothSigns",
     [](auto& p) {
       return p.add(Power{p.number(-3, 2, 0), p.add(Constant{2}), {}});
     },
     "1 [-9, 9]"},
    {"OneBy",
     [](auto& p) {
       return p.add(Power{p.number(1, 4, 0), p.add(Constant{-1}), {}});
     },
     "by row [0.25, 1]"},
    {"OneByNothing",
     [](auto& p) {
       return p.add(Power{p.mark(), p.add(Constant{-1}), {}});
     },
     "by row [?, ?]"},
    {"Root",
     [](auto& p) {
       return p.add(Power{p.number(2, 4, 0), p.add(Constant{Ratio(1, 2)}), to(Ratio(1, 10))});
     },
     "10 [1.4, 2]"},
    {"RootOfWhatMayBeNegative",
     [](auto& p) {
       return p.add(Power{p.number(-9, 4, 0), p.add(Constant{Ratio(1, 2)}), to(Ratio(1, 10))});
     },
     "10 [0, 2]"},
    {"CubeRootOfBothSigns",
     [](auto& p) {
       return p.add(Power{p.number(-9, 2, 0), p.add(Constant{Ratio(1, 3)}), to(Ratio(1, 10))});
     },
     "10 [-2.1, 2.1]"},
    {"PowerOfManyExponents",
     [](auto& p) {
       return p.add(Power{p.number(1, 2, 0), p.number(-1, 3, 0), to(Ratio(1, 10))});
     },
     "10 [0.5, 8]"},
    {"PowerOfUnbounded",
     [](auto& p) {
       return p.add(Power{p.unbounded(), p.add(Constant{2}), {}});
     },
     "by row [?, ?]"},
    {"PowerBeyondAll",
     [](auto& p) {
       return p.add(Power{p.mark(), p.add(Constant{100}), {}});
     },
     "by row [?, ?]"},
    {"LogarithmOfHundredths",
     [](auto& p) {
       return p.add(Logarithm{p.mark(), to(Ratio(1, 10))});
     },
     "10 [-4.6, 4.6]"},
    {"LogarithmOfThirds",
     [](auto& p) {
       return p.add(Logarithm{p.ratio(), to(Ratio(1, 10))});
     },
     "by row [?, ?]"},
    {"LogarithmOfWhatIsNeverAboveNothing",
     [](auto& p) {
       return p.add(Logarithm{p.number(-2, 0, 0), to(Ratio(1, 10))});
     },
     "by row [?, ?]"},
    {"Exponential",
     [](auto& p) {
       return p.add(Exponential{p.number(-1, 2, 0), to(Ratio(1, 10))});
     },
     "10 [0.4, 7.4]"},
    {"ExponentialBeyondAll",
     [](auto& p) {
       return p.add(Exponential{p.number(0, 1000, 0), to(Ratio(1, 10))});
     },
     "by row [?, ?]"},
};
INSTANTIATE_TEST_SUITE_P(MoreTables, Infer, testing::ValuesIn(table_cases), case_name<InferCase>);

INSTANTIATE_TEST_SUITE_P(Gathers, Infer, testing::ValuesIn(gather_cases), case_name<InferCase>);

// A mark out of 100 with weight 40 and a bonus from -10 to 10 with weight 60, out of 10.
Assemble two_parts(PlanUnderTest& plan, Combine how, Assemble::Absent absent, int best = 0) {
  return {how, {{plan.mark(), 40, 100}, {plan.number(-10, 10, 1), 60, 10}}, absent, best};
}
constexpr auto spreads = Assemble::Absent::spreads;
constexpr auto left_out = Assemble::Absent::left_out;
constexpr auto rescale = Assemble::Absent::rescale;

const InferCase assemble_cases[] = {
    {"Sum", [](auto& p) { return p.add(two_parts(p, Combine::sum, spreads)); }, "250 [-60, 100]"},
    {"SumOfLeastAboveNothing",
     [](auto& p) {
       return p.add(Assemble{Combine::sum, {{p.number(50, 100, 0)}, {p.number(50, 100, 0)}}});
     },
     "1 [100, 200]"},
    {"SumWithPartsLeftOut",
     [](auto& p) {
       return p.add(
           Assemble{Combine::sum, {{p.number(50, 100, 0)}, {p.number(50, 100, 0)}}, left_out});
     },
     "1 [0, 200]"},
    {"SumOfTheBest",
     [](auto& p) {
       return p.add(
           Assemble{Combine::sum, {{p.number(50, 100, 0)}, {p.number(50, 100, 0)}}, spreads, 1});
     },
     "1 [0, 200]"},
    {"Mean", [](auto& p) { return p.add(two_parts(p, Combine::mean, spreads)); }, "by row [-1, 1]"},
    {"MeanWithWeightZero",
     [](auto& p) {
       return p.add(Assemble{Combine::mean, {{p.mark(), 0, 100}}});
     },
     "by row [?, ?]"},
    {"Rescale", [](auto& p) { return p.add(two_parts(p, Combine::sum, rescale)); },
     "by row [-100, 100]"},
    {"RescaleOfTheBest", [](auto& p) { return p.add(two_parts(p, Combine::sum, rescale, 1)); },
     "by row [?, ?]"},
    {"Most", [](auto& p) { return p.add(two_parts(p, Combine::most, left_out)); }, "250 [-60, 60]"},
    {"Last", [](auto& p) { return p.add(two_parts(p, Combine::last, left_out)); }, "250 [-60, 60]"},
    {"Count", [](auto& p) { return p.add(two_parts(p, Combine::count, left_out)); }, "1 [0, 2]"},
    {"Median", [](auto& p) { return p.add(two_parts(p, Combine::median, left_out)); },
     "500 [-60, 60]"},
    {"MostFrequent", [](auto& p) { return p.add(two_parts(p, Combine::mode, left_out)); },
     "250 [-60, 60]"},
    {"Product", [](auto& p) { return p.add(two_parts(p, Combine::product, spreads)); },
     "by row [-2400, 2400]"},
    {"ProductOfThosePresent",
     [](auto& p) { return p.add(two_parts(p, Combine::product, left_out)); },
     "by row [-2400, 2400]"},
    {"SumWithoutTheHighest",
     [](auto& p) {
       Assemble sum{Combine::sum, {{p.number(50, 100, 0)}, {p.number(50, 100, 0)}}, spreads};
       sum.drop_highest = 1;
       return p.add(sum);
     },
     "1 [0, 200]"},
    {"OfNothing", [](auto& p) { return p.add(Assemble{}); }, "1 [0, 0]"},
    {"OfUnbounded",
     [](auto& p) {
       return p.add(Assemble{Combine::most, {{p.unbounded()}}, left_out});
     },
     "by row [?, ?]"},
};
INSTANTIATE_TEST_SUITE_P(Assembles, Infer, testing::ValuesIn(assemble_cases), case_name<InferCase>);

}  // namespace
}  // namespace redbanner
