#include "rules/read_rulebook.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/case_name.h"
#include "tests/rules/fault_text.h"

namespace redbanner {
namespace {

// Lines 1 to 3 of the rulebooks below.
const std::string header = "[rulebook]\nid = \"b\"\ntitle = \"b\"\n";
const std::string in_indicator = "[[indicator]]\nid = \"i\"\nin = \"c\"\n";  // lines 4 to 6

std::string faults_in(const std::string& text) {
  Diagnostics found;
  read_rulebook(text, "rulebook.toml", found);
  return fault_text(found);
}

Rulebook read(const std::string& text) {
  Diagnostics found;
  Rulebook book = read_rulebook(header + text, "rulebook.toml", found);
  EXPECT_EQ(fault_text(found), "");
  return book;
}

struct FaultCase {
  const char* name;
  std::string text;
  std::string expected;
};

class ReadFaults : public testing::TestWithParam<FaultCase> {};
TEST_P(ReadFaults, ArePointedAt) { EXPECT_EQ(faults_in(GetParam().text), GetParam().expected); }

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

const FaultCase of_files[] = {
    {"Empty", "", "0:0 rulebook_is_empty | begin_with_rulebook_table\n"},
    {"OnlyAMark", "\xEF\xBB\xBF\n", "0:0 rulebook_is_empty | begin_with_rulebook_table\n"},
    {"OnlyComments", "# nothing\n", "0:0 missing_table(rulebook) | begin_with_rulebook_table\n"},
    {"NotToml", "this is a letter\n", "1:6 equals_missing | key_equals_value\n"},
    {"BareChineseTable", header + "[[指标]]\n", "4:3 key_needs_quotes | put_key_in_quotes\n"},
    {"BareChineseKey", header + "标题 = 1\n", "4:1 key_needs_quotes | put_key_in_quotes\n"},
    {"QuotedChineseKey", header + "\"标题\" = 1\n",
     "4:1 unknown_key(标题, rulebook) | known_keys(rulebook, id, title, document, issuer, "
     "language, extends, valid, rounding, publicity, codes, confirm, doubts)\n"},
    {"ExtendsMisspelt", header + "extend = \"group.toml\"\n",
     "4:1 unknown_key(extend, rulebook) | did_you_mean(extends)\n"},
    {"Gb18030", "[rulebook]\nid = \"\xB1\xB1\xBE\xA9\"\n",
     "2:7 not_utf8(17) | convert_from_gb18030\n"},
    {"Utf16", std::string("\xFF\xFE[\0r\0", 6), "1:1 not_utf8(0) | convert_from_gb18030\n"},
    {"TwoMegabytes", std::string(2'000'000, '#'), "0:0 rulebook_too_large(2000000)\n"},
    {"LongLine", header + "# " + std::string(4096, 'x') + "\n",
     "4:1 line_too_long(4096) | break_the_line\n"},
    {"ControlCharacter", header + "issuer = \"京\x01\"\n", "4:12 control_character(1)\n"},
    {"Nul", header + std::string("issuer = \"\0\"\n", 13), "4:11 control_character(0)\n"},
    {"LoneCarriageReturn", "[rulebook]\rid = \"b\"\n", "1:11 control_character(13)\n"},
    {"DeepBrackets", header + "issuer = " + std::string(300, '[') + "\n",
     "4:210 nested_too_deep(200)\n"},
    {"DeepBracketsOverLines", header + "issuer = " + repeated("[\n", 300) + "\n",
     "204:1 nested_too_deep(200)\n"},
    {"ManyDots", header + "a" + repeated(".a", 300) + " = 1\n", "4:402 nested_too_deep(200)\n"},
    {"ManyDotsInAHeader", header + "[a" + repeated(".a", 1000) + "]\n",
     "4:401 nested_too_deep(200)\n"},
    {"DotsInsideATextAreNone", header + "issuer = \"" + std::string(500, '.') + "\"\n", ""},
    {"BracketsInsideACommentAreNone", header + "# " + std::string(500, '[') + "\n", ""},
    {"BracketsInsideLongTextsAreNone",
     header + "issuer = '''\n" + std::string(500, '[') + "\n'''\n", ""},
    {"WrittenTwice", header + "title = \"c\"\n", "4:9 written_twice | keep_one\n"},
    {"ChineseQuotes", "[rulebook]\nid = “b”\n", "2:6 no_value | values_are\n"},
    {"FullWidthEquals", "[rulebook]\nid ＝ \"b\"\n", "2:4 equals_missing | key_equals_value\n"},
    {"Percent", header + "[[table]]\nid = \"t\"\notherwise = 95%\n",
     "6:13 number_not_alone | values_are\n"},
    {"UnclosedText", "[rulebook]\nid = \"b\n", "2:8 text_not_closed | close_the_text\n"},
    {"UnknownEscape", "[rulebook]\nid = \"\\q\"\n", "2:8 unknown_escape | use_single_quotes\n"},
    {"NoSuchDay", header + "valid = { from = 2023-02-30, to = 2023-12-31 }\n",
     "4:28 not_toml(Error while parsing date: expected day between 1 and 28 (inclusive), saw "
     "30)\n"},
};
INSTANTIATE_TEST_SUITE_P(Files, ReadFaults, testing::ValuesIn(of_files), case_name<FaultCase>);

const FaultCase of_keys[] = {
    {"UnknownKeyWithANeighbour", header + "[[kind]]\nid = \"k\"\ntitel = \"\"\n",
     "6:1 unknown_key(titel, kind) | did_you_mean(title)\n"},
    {"UnknownKeyWithoutANeighbour", header + "[[kind]]\nid = \"k\"\nxyzzy = 1\n",
     "6:1 unknown_key(xyzzy, kind) | known_keys(kind, id, title, person, in, attributes)\n"},
    {"UnknownKeyInAnInlineTable", header + "valid = { form = 2023-01-01, to = 2023-12-31 }\n",
     "4:9 missing_key(from, valid) | add_key(from)\n"
     "4:11 unknown_key(form, valid) | did_you_mean(from)\n"},
    {"PublicityWithoutItsLength", header + "publicity = {}\n",
     "4:13 exactly_one_of(publicity, workdays, days)\n"},
    {"PublicityOfTwoLengths", header + "publicity = { workdays = 5, days = 7 }\n",
     "4:13 exactly_one_of(publicity, workdays, days)\n"},
    {"PublicityOfNoDay", header + "publicity = { days = 0 }\n",
     "4:22 not_a_whole_number(days, 1, 365, 0)\n"},
    {"PublicityOfHalfADay", header + "publicity = { workdays = 2.5 }\n",
     "4:26 not_a_whole_number(workdays, 1, 365, 2.5)\n"},
    {"PublicityAsANumber", header + "publicity = 5\n",
     "4:13 wrong_type(publicity, a_table, a_number)\n"},
    {"UnknownTable", header + "[[awards]]\nid = \"a\"\n",
     "4:3 unknown_table(awards) | did_you_mean(award)\n"},
    {"LaterTable", header + "[[contest]]\nid = \"a\"\n",
     "4:3 key_not_yet(contest) | leave_it_out_until_then\n"},
    {"LaterKey", header + "[[period]]\nid = \"months\"\nprorate = 5\n",
     "6:1 key_not_yet(prorate) | leave_it_out_until_then\n"},
    {"LaterWord",
     header + "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\nties = \"ordinal\"\n",
     "8:8 word_not_yet(ties, ordinal) | known_words(ties, shared, dense, average, last)\n"},
    {"BallotsNameTheirWords", header + in_indicator + "entry = \"ballot\"\n",
     "7:9 unknown_word(entry, ballot) | known_words(entry, mark, imported, placing, claim, event, "
     "none)\n"},
    {"EntryOfTwoKinds", header + in_indicator + "entry = { measure = [\"a\"], mark = {} }\n",
     "7:9 exactly_one_of(entry, mark, measure, steps, imported, rows, claim, ballot)\n"},
    {"CurveOfTwoKinds", header + in_indicator + "points = { by_rank = [3], per_place = [3] }\n",
     "7:10 exactly_one_of(points, proportional_to, bands, interpolate, marginal, by_rank, "
     "per_place, table)\n"},
    {"MissingKeys", header + "[[indicator]]\nfull = 3\n",
     "4:1 missing_key(id, indicator) | add_key(id)\n"
     "4:1 missing_key(in, indicator) | add_key(in)\n"},
    {"AllAtOnceByPlace", "[rulebook]\nissuer = 3\nid = \"\"\nlanguage = \"zg\"\n",
     "1:1 missing_key(title, rulebook) | add_key(title)\n"
     "2:10 wrong_type(issuer, a_text, a_number)\n"
     "3:6 empty_text(id)\n"
     "4:12 unknown_word(language, zg) | did_you_mean(zh)\n"},
    {"CarriageReturns", "[rulebook]\r\nid = \"b\"\r\ntitle = 3\r\n",
     "3:9 wrong_type(title, a_text, a_number)\n"},
    {"AfterAByteOrderMark", "\xEF\xBB\xBF[rulebook]\nid = \"b\"\ntitle = 3\n",
     "3:9 wrong_type(title, a_text, a_number)\n"},
    {"ColumnsAreCharacters",
     header + "valid = { from = 2023-01-01, \"到\" = 3, to = 2023-12-31 }\n",
     "4:30 unknown_key(到, valid) | known_keys(valid, from, to)\n"},
};
INSTANTIATE_TEST_SUITE_P(Keys, ReadFaults, testing::ValuesIn(of_keys), case_name<FaultCase>);

const FaultCase of_types[] = {
    {"TableForAList", header + "[kind]\nid = \"k\"\n",
     "4:1 wrong_type(kind, a_list_of_tables, a_table)\n"},
    {"ListForATable", header + "valid = [1]\n", "4:9 wrong_type(valid, a_table, a_list)\n"},
    {"TextInAListOfTables", header + "[[kind]]\nid = \"k\"\nattributes = [\"a\"]\n",
     "6:15 wrong_type(attributes, a_table, a_text)\n"},
    {"TextForANumber", header + in_indicator + "full = \"a hundred\"\n",
     "7:8 wrong_type(full, a_number, a_text)\n"},
    {"NumberForAText", header + in_indicator + "clause = 3\n",
     "7:10 wrong_type(clause, a_text, a_number)\n"},
    {"TextForYesNo", header + in_indicator + "outside = \"yes\"\n",
     "7:11 wrong_type(outside, yes_no, a_text)\n"},
    {"TextForADay", header + "valid = { from = \"2023-01-01\", to = 2023-12-31 }\n",
     "4:18 wrong_type(from, a_date, a_text)\n"},
    {"TimeForADay", header + "valid = { from = 2023-01-01T00:00:00, to = 2023-12-31 }\n",
     "4:18 wrong_type(from, a_date, a_time)\n"},
    {"NumberForAnId", header + in_indicator + "periods = 3\n",
     "7:11 wrong_type(periods, an_id_or_ids, a_number)\n"},
    {"Exponent", header + in_indicator + "full = 1e2\n",
     "7:8 not_a_decimal(full, 1e2) | write_plain_decimal\n"},
    {"Infinity", header + in_indicator + "full = inf\n",
     "7:8 not_a_decimal(full, inf) | write_plain_decimal\n"},
    {"Hexadecimal", header + in_indicator + "full = 0xFF\n",
     "7:8 not_a_decimal(full, 0xFF) | write_plain_decimal\n"},
    {"SixtyOneDigits", header + in_indicator + "full = 0." + std::string(61, '1') + "\n",
     "7:8 not_a_decimal(full, 0." + std::string(61, '1') + ") | write_plain_decimal\n"},
    {"WholeNumberBeyond64Bits", header + in_indicator + "full = 99999999999999999999\n",
     "7:8 whole_number_too_large | write_it_with_a_point\n"},
    {"HalfAPlace", header + "rounding = { places = 0.5, at = [\"total\"] }\n",
     "4:23 not_a_whole_number(places, 0, 20, 0.5)\n"},
    {"PlacesAndUnit", header + "rounding = { places = 2, unit = 5, at = [\"total\"] }\n",
     "4:12 exactly_one_of(rounding, places, unit)\n"},
};
INSTANTIATE_TEST_SUITE_P(Types, ReadFaults, testing::ValuesIn(of_types), case_name<FaultCase>);

const std::string in_parameter = "[[parameter]]\nid = \"p\"\nunit = \"元\"\n";  // lines 4 to 6
const std::string in_table = "[[table]]\nid = \"t\"\n";                         // lines 4, 5

const FaultCase of_units[] = {
    {"TonsAreNoYuan", header + in_parameter + "value = \"10 吨\"\n",
     "7:9 units_differ(value, 元, 10 吨)\n"},
    {"PercentIsNoYuan", header + in_parameter + "value = \"95 %\"\n",
     "7:9 units_differ(value, 元, 95 %)\n"},
    {"PointsHaveNoUnit", header + in_indicator + "full = \"60 万元\"\n",
     "7:8 unit_unexpected(full, 60 万元) | write_the_number_alone\n"},
    {"TheNumberIsADecimal", header + in_parameter + "value = \"1.2.3 元\"\n",
     "7:9 not_a_decimal(value, 1.2.3 元) | write_plain_decimal\n"},
    {"ATextWithoutANumber", header + in_parameter + "value = \"元\"\n",
     "7:9 wrong_type(value, a_number, a_text)\n"},
};
INSTANTIATE_TEST_SUITE_P(Units, ReadFaults, testing::ValuesIn(of_units), case_name<FaultCase>);

const FaultCase of_tables[] = {
    {"ValueAndValues", header + in_parameter + "value = 1\nvalues = [ { value = 2 } ]\n",
     "4:1 exactly_one_of(parameter, value, values)\n"},
    {"FromAndAbove", header + in_indicator + "points = [ { from = 1, above = 1, points = 5 } ]\n",
     "7:12 exactly_one_of(band, from, above)\n"},
    {"ToAndBelow", header + in_indicator + "points = [ { to = 1, below = 1, points = 5 } ]\n",
     "7:12 exactly_one_of(band, to, below)\n"},
    {"BandWithoutPoints", header + in_indicator + "points = { bands = [ { from = 1 } ] }\n",
     "7:22 missing_key(points, band) | add_key(points)\n"},
    {"MarginalWithoutItsStart",
     header + in_indicator + "points = { marginal = [ { each = 1 } ] }\n",
     "7:10 missing_key(at, points) | add_key(at)\n"
     "7:10 missing_key(points, points) | add_key(points)\n"},
    {"StepOfNothing",
     header + in_indicator +
         "points = { marginal = [ { each = 1 } ], at = 0, points = 0, step = 0 }\n",
     "7:68 not_above_zero(step, 0)\n"},
    {"RowsOfBothKinds",
     header + in_table + "rows = [ { from = 1, points = 2 }, { at = 1, points = 2 } ]\n",
     "6:36 from_and_at_mixed(t)\n"},
    {"CellOfAKeyThatIsNotDeclared",
     header + in_table + "keys = [\"class\"]\nrows = [ { class = \"a\", rate = 1, points = 2 } ]\n",
     "7:25 unknown_key(rate, row) | known_keys(row, class, points)\n"},
    {"EndsOfACell",
     header + in_table +
         "keys = [\"rate\"]\nrows = [ { rate = { from = 1, til = 2 }, points = 2 } ]\n",
     "7:31 unknown_key(til, cell) | known_keys(cell, from, above, to, below)\n"},
    {"ATextForANumberedKey",
     header + in_table +
         "keys = [\"rate\"]\nrows = [ { rate = 1, points = 2 }, { rate = \"x\", points = 3 } ]\n",
     "7:45 wrong_type(rate, a_number, a_text)\n"},
    {"ABandOfTexts",
     header + in_table +
         "keys = [ { id = \"class\", type = \"text\" } ]\nrows = [ { class = { from = 1 }, points "
         "= 2 } ]\n",
     "7:20 wrong_type(class, a_text, a_table)\n"},
    {"CombineIsNearlyAWord", header + "[[category]]\nid = \"k\"\nin = \"c\"\ncombine = \"maen\"\n",
     "7:11 unknown_word(combine, maen) | did_you_mean(mean)\n"},
    {"CombineInTwoWays",
     header + "[[category]]\nid = \"k\"\nin = \"c\"\ncombine = { best = 2, drop_lowest = 1 }\n",
     "7:11 exactly_one_of(combine, best, drop_highest)\n"},
    {"CategoriesCountNoAwards",
     header + "[[category]]\nid = \"k\"\nin = \"c\"\ncombine = { count = \"banner\" }\n",
     "7:11 exactly_one_of(combine, best, drop_highest)\n"
     "7:13 unknown_key(count, combine) | known_keys(combine, best, drop_highest, drop_lowest)\n"},
    {"RoundToAWord", header + in_indicator + "round = \"exactly\"\n",
     "7:9 unknown_word(round, exactly) | did_you_mean(exact)\n"},
    {"GroupWithAKeyThatIsNoNumber",
     header + "[[grouping]]\nid = \"g\"\ngroups = [ { id = \"a\", wehn = \"x > 1\" } ]\n",
     "6:24 unknown_key(wehn, group) | did_you_mean(when)\n"},
    {"CodeForANumber", header + "codes = { DNF = \"none\" }\n",
     "4:17 unknown_word(DNF, none) | known_words(DNF, not_applicable, not_examined, refused)\n"},
    {"LimitsOfAText",
     header + in_indicator + "entry = { rows = [ { id = \"a\", type = \"text\", from = 1 } ] }\n",
     "7:54 limits_of_no_number(a) | say_type_number\n"},
    {"ValuesOfADay",
     header + in_indicator +
         "entry = { rows = [ { id = \"a\", type = \"date\", values = [1] } ] }\n",
     "7:56 values_of_no_text(a)\n"},
    {"SortedDownToNowhere",
     header + "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\n"
              "tie_break = [ { sorted = \"race.points\" } ]\n",
     "8:15 missing_key(depth, tie_break) | add_key(depth)\n"},
    {"ReachOfAStranger",
     header + "[[veto]]\nid = \"v\"\neffect = { award = \"none\" }\nreach = [\"self\", \"unti\"]\n",
     "7:18 unknown_word(reach, unti) | did_you_mean(unit)\n"},
    {"FiguresHaveNoParent", header + "[[figure]]\nid = \"f\"\nvalue = \"1\"\nin = \"c\"\n",
     "7:1 unknown_key(in, figure) | did_you_mean(id)\n"},
};
INSTANTIATE_TEST_SUITE_P(Tables, ReadFaults, testing::ValuesIn(of_tables), case_name<FaultCase>);

const FaultCase of_steps[] = {
    {"EachWithoutDays", header + "[[period]]\nid = \"y\"\neach = \"month\"\n",
     "4:1 missing_key(from, period) | add_key(from)\n"
     "4:1 missing_key(to, period) | add_key(to)\n"},
    {"EachFromTheMiddleOfAMonth",
     header + "[[period]]\nid = \"y\"\neach = \"month\"\nfrom = 2023-01-02\nto = 2023-12-31\n",
     "6:8 each_unaligned(2023-01-02, 2023-12-31) | whole_steps\n"},
    {"EachQuarterFromFebruary",
     header + "[[period]]\nid = \"y\"\neach = \"quarter\"\nfrom = 2023-02-01\nto = 2023-04-30\n",
     "6:8 each_unaligned(2023-02-01, 2023-04-30) | whole_steps\n"},
    {"EachHalfYearToNovember",
     header + "[[period]]\nid = \"y\"\neach = \"half_year\"\nfrom = 2023-01-01\nto = 2023-11-30\n",
     "6:8 each_unaligned(2023-01-01, 2023-11-30) | whole_steps\n"},
    {"EachMonthOfAThousandYears",
     header + "[[period]]\nid = \"y\"\neach = \"month\"\nfrom = 1400-01-01\nto = 2399-12-31\n",
     "6:8 each_too_many(y, 600)\n"},
    {"EachMonthToTheEndOfAllDays",
     header + "[[period]]\nid = \"y\"\neach = \"month\"\nfrom = 9999-11-01\nto = 9999-12-31\n", ""},
};
INSTANTIATE_TEST_SUITE_P(Steps, ReadFaults, testing::ValuesIn(of_steps), case_name<FaultCase>);

const FaultCase of_formulas[] = {
    {"PointsIntoTheText", header + in_indicator + "value = \"安全 + * 2\"\n",
     "7:15 formula_unexpected(*)\n"},
    {"PointsIntoALiteralText", header + in_indicator + "value = 'x + * 2'\n",
     "7:14 formula_unexpected(*)\n"},
    {"PointsAtATextWithEscapes", header + in_indicator + "value = \"\\\"a\\\" + * 2\"\n",
     "7:18 formula_unexpected(*)\n"},
    {"PointsAtATextOfSeveralLines", header + in_indicator + "value = \"\"\"\nx + * 2\"\"\"\n",
     "7:9 formula_unexpected(*)\n"},
};
INSTANTIATE_TEST_SUITE_P(Formulas, ReadFaults, testing::ValuesIn(of_formulas),
                         case_name<FaultCase>);

// --- What is read
// ---------------------------------------------------------------------------------

TEST(ReadRulebook, KeepsEveryDigit) {
  const std::string digits = "0." + std::string(58, '3') + "1";
  const Rulebook book = read(in_indicator + "full = " + digits + "\ncap = 0.95\n");
  EXPECT_EQ(book.indicators[0].part.full->value, *Ratio::parse(digits));
  EXPECT_EQ(book.indicators[0].cap, Ratio(19, 20));
}

TEST(ReadRulebook, ReadsPercentagesAndUnderscores) {
  const Rulebook book = read(in_indicator + "cap = \"95 %\"\nfloor = \"12.5%\"\nfull = 1_000\n");
  EXPECT_EQ(book.indicators[0].cap, Ratio(95, 100));
  EXPECT_EQ(book.indicators[0].floor, Ratio(1, 8));
  EXPECT_EQ(book.indicators[0].part.full->value, Ratio(1000));
}

TEST(ReadRulebook, KeepsTheOrderOfTheFile) {
  const Rulebook book =
      read(in_indicator + "events = [ { id = \"z\", each = -1 }, { id = \"a\", each = -2 } ]\n");
  EXPECT_EQ(book.indicators[0].events[0].id, "z");
  EXPECT_EQ(book.indicators[0].fields[1].id, "a");
}

TEST(ReadRulebook, MarksRunFromZeroToFull) {
  const Rulebook book = read(in_indicator + "full = 60\n");
  const Field& field = book.indicators[0].fields.at(0);
  EXPECT_EQ(field.id, "mark");
  EXPECT_EQ(field.least, Ratio(0));
  EXPECT_EQ(field.most, Ratio(60));
  EXPECT_EQ(field.decimals, 2);
  EXPECT_TRUE(field.raters);
}

TEST(ReadRulebook, MeasuresShareTheirRange) {
  const auto rule =
      read(in_indicator + "entry = { measure = [\"a\", \"b\"], unit = \"万元\", to = 5 }\n");
  ASSERT_EQ(rule.indicators[0].fields.size(), 2U);
  EXPECT_EQ(rule.indicators[0].fields[1].id, "b");
  EXPECT_EQ(rule.indicators[0].fields[1].unit, "万元");
  EXPECT_EQ(rule.indicators[0].fields[1].most, Ratio(5));
  EXPECT_EQ(rule.indicators[0].entry, EntryKind::measure);
}

TEST(ReadRulebook, MeasuresMayHaveTitlesAndKeepTheirOrder) {
  const auto rule = read(in_indicator + "entry = { measure = { b = \"计划\", a = \"实际\" } }\n");
  const auto& fields = rule.indicators.at(0).fields;
  ASSERT_EQ(fields.size(), 2u);
  EXPECT_EQ(fields[0].id + fields[0].title, "b计划");
  EXPECT_EQ(fields[1].id + fields[1].title, "a实际");
}

TEST(ReadRulebook, EventsWhoseAssessorChoosesAreRecordedAsPoints) {
  const auto book = read(in_indicator + "events = [ { id = \"e\", from = -20, to = -10 } ]\n");
  EXPECT_EQ(book.indicators[0].entry, EntryKind::event);
  EXPECT_EQ(book.indicators[0].fields[0].least, Ratio(-20));
  EXPECT_EQ(book.indicators[0].fields[0].most, Ratio(-10));
}

TEST(ReadRulebook, BandsMayBeOpenBelow) {
  const auto book =
      read(in_indicator + "points = [ { points = 0 }, { from = 0.95, points = 50 } ]\n");
  const auto& bands = std::get<Bands>(book.indicators[0].points);
  EXPECT_FALSE(bands.rows[0].from);
  EXPECT_EQ(bands.rows[1].from, Ratio(19, 20));
  EXPECT_EQ(bands.rows[1].position, (SourcePosition{7, 28}));
}

TEST(ReadRulebook, OneParentOrSeveral) {
  const auto book = read("[[category]]\nid = \"c\"\nin = [\"a\", \"b\"]\n");
  ASSERT_EQ(book.categories[0].part.in.size(), 2U);
  EXPECT_EQ(book.categories[0].part.in[1].position, (SourcePosition{6, 12}));
}

TEST(ReadRulebook, AbsenceByState) {
  const auto book = read(
      "[[category]]\nid = \"c\"\nin = \"a\"\n"
      "absent = { not_applicable = \"rescale\", refused = \"zero\" }\n");
  EXPECT_EQ(book.categories[0].absent.not_applicable, AbsentRule::rescale);
  EXPECT_EQ(book.categories[0].absent.not_examined, AbsentRule::unsaid);
  EXPECT_EQ(book.categories[0].absent.refused, AbsentRule::zero);
}

TEST(ReadRulebook, PeriodsCombineTheirBestOrTheirBanners) {
  const auto book = read(
      "[[period]]\nid = \"a\"\ncombine = { best = 11 }\n"
      "[[period]]\nid = \"b\"\ncombine = { count = \"banner\" }\n");
  EXPECT_EQ(book.periods[0].combine.how, HowCombined::How::best_of);
  EXPECT_EQ(book.periods[0].combine.best, 11);
  EXPECT_EQ(book.periods[1].combine.award.value, "banner");
}

TEST(ReadRulebook, TieBreaksAreIdsFormulasOrCountBacks) {
  const auto book = read(
      "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\ntie_break = [ \"安全\", "
      "{ by = \"notice\", order = \"ascending\" }, { count_back = \"race\", depth = 6 } ]\n");
  const auto& keys = book.places[0].tie_break;
  ASSERT_EQ(keys.size(), 3U);
  EXPECT_EQ(std::get<FormulaName>(keys[0].by->value.what).name, "安全");
  EXPECT_TRUE(keys[1].ascending);
  EXPECT_EQ(keys[2].count_back->value, "race");
  EXPECT_EQ(keys[2].depth, 6);
}

TEST(ReadRulebook, KeysMayBeginAgain) {
  const auto book = read(
      "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\ntie_break = [ "
      "{ restart = [ \"a\", { head_to_head = \"race.place\", order = \"ascending\" } ], "
      "depth = 3 } ]\n");
  const auto& key = book.places[0].tie_break.at(0);
  ASSERT_EQ(key.restart.size(), 2U);
  EXPECT_EQ(key.depth, 3);
  EXPECT_EQ(key.restart[1].head_to_head->text, "race.place");
  EXPECT_TRUE(key.restart[1].ascending);
}

TEST(ReadRulebook, EqualsAreDecidedByAWordOrATable) {
  using How = Order::Decided::How;
  const std::string place = "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\n";
  const auto by_word = read(place + "decide = \"decision\"\n");
  EXPECT_EQ(by_word.places[0].decide->by, How::decision);
  EXPECT_FALSE(by_word.places[0].decide->places);
  const auto by_table = read(place + "decide = { by = \"draw\", seed = \"7\", places = 3 }\n");
  EXPECT_EQ(by_table.places[0].decide->by, How::draw);
  EXPECT_EQ(by_table.places[0].decide->seed, "7");
  EXPECT_EQ(by_table.places[0].decide->places, 3);
  EXPECT_FALSE(read(place).places[0].decide);
}

TEST(ReadRulebook, AssignedAwardsNameTheirHolders) {
  const auto book = read("[[award]]\nid = \"flag\"\nassigned = true\nfor = [\"team\"]\n");
  EXPECT_EQ(book.awards[0].kinds.at(0).value, "team");
  EXPECT_FALSE(book.awards[0].person);
}

// --- The whole language
// --------------------------------------------------------------------------

TEST(ReadRulebook, NumbersAreConvertedToTheUnitOfTheirKey) {
  const Rulebook book = read(
      "[[parameter]]\nid = \"p\"\nunit = \"元\"\n"
      "values = [ { value = \"10 万元\" }, { from = 2023-07-01, value = \"1.5百万元\" } ]\n" +
      in_indicator +
      "full = 60\nentry = { measure = [\"a\"], unit = \"千米\", to = \"900 米\" }\n"
      "points = { bands = [ { points = 0 }, { above = \"50 米\", points = 60 } ] }\n");
  const auto& values = book.parameters.at(0).values;
  ASSERT_EQ(values.size(), 2U);
  EXPECT_EQ(values[0].value, Ratio(100'000));
  EXPECT_EQ(values[1].value, Ratio(1'500'000));
  EXPECT_EQ(values[1].from, Date::parse("2023-07-01"));
  EXPECT_EQ(book.indicators[0].fields[0].most, Ratio(9, 10));
  const auto& band = std::get<Bands>(book.indicators[0].points).rows[1];
  EXPECT_EQ(band.from, Ratio(1, 20));
  EXPECT_FALSE(band.from_included);
}

TEST(ReadRulebook, APercentageOfAPercentageIsItself) {
  const Rulebook book = read(in_indicator +
                             "entry = { measure = [\"a\"], unit = \"%\" }\n"
                             "points = [ { to = \"95 %\", points = 0 } ]\n");
  EXPECT_EQ(std::get<Bands>(book.indicators[0].points).rows[0].to, Ratio(95));
}

TEST(ReadRulebook, RoundingIsOwnOrOfTheBook) {
  const Rulebook book =
      read("rounding = { mode = \"half_even\", places = 1, at = [\"figure\"] }\n" + in_indicator +
           "round = { places = 3 }\n[[category]]\nid = \"k\"\nin = \"c\"\nround = \"exact\"\n");
  EXPECT_EQ(book.indicators[0].round->how, (Rounding{RoundingMode::half_even, Ratio(1, 1000)}));
  ASSERT_TRUE(book.categories[0].round);
  EXPECT_FALSE(book.categories[0].round->how);
}

TEST(ReadRulebook, FiguresStandAmongIndicators) {
  const Rulebook book = read(
      "[[indicator]]\nid = \"a\"\nin = \"c\"\n[[figure]]\nid = \"b\"\nvalue = \"1\"\n"
      "of = \"c\"\nunit = \"元\"\n[[indicator]]\nid = \"d\"\nin = \"c\"\n");
  ASSERT_EQ(book.indicators.size(), 3U);
  const IndicatorRule& figure = book.indicators[1];
  EXPECT_EQ(figure.id, "b");
  EXPECT_TRUE(figure.figure);
  EXPECT_EQ(figure.entry, EntryKind::none);
  EXPECT_EQ(figure.of.at(0).value, "c");
  EXPECT_TRUE(figure.fields.empty());
}

TEST(ReadRulebook, ListsHaveFieldsOfEveryType) {
  const Rulebook book = read(
      in_indicator +
      "entry = { rows = [ { id = \"level\", type = \"text\", values = [\"省\", \"市\"] }, { id = "
      "\"day\", type = \"date\" }, { id = \"new\", type = \"yes_no\" }, { id = \"cost\", unit = "
      "\"元\", to = \"1 亿元\" }, { id = \"twice\", value = \"2 * cost\" } ], most = 6 }\n");
  const IndicatorRule& rule = book.indicators[0];
  EXPECT_EQ(rule.most, 6);
  ASSERT_EQ(rule.fields.size(), 5U);
  EXPECT_EQ(rule.fields[0].words, (std::vector<std::string>{"省", "市"}));
  EXPECT_EQ(rule.fields[1].type, ValueType::date);
  EXPECT_EQ(rule.fields[2].type, ValueType::yes_no);
  EXPECT_EQ(rule.fields[3].most, Ratio(100'000'000));
  EXPECT_TRUE(rule.fields[4].value);
}

TEST(ReadRulebook, ClaimsHaveReadyMadeFieldsAndMore) {
  const Rulebook book =
      read(in_indicator + "entry = { claim = [ { id = \"rank\", decimals = 0 } ], most = 3 }\n");
  const IndicatorRule& rule = book.indicators[0];
  EXPECT_EQ(rule.entry, EntryKind::claim);
  EXPECT_EQ(rule.most, 3);
  std::string ids;
  for (const Field& field : rule.fields) ids += field.id + " ";
  EXPECT_EQ(ids, "key level document date sharing rank ");
  EXPECT_EQ(rule.fields[4].least, Ratio(1));
  EXPECT_EQ(rule.fields[4].decimals, 0);
}

TEST(ReadRulebook, BallotsAreWordsWithPoints) {
  const Rulebook book = read(
      in_indicator +
      "entry = { ballot = [ { id = \"agree\", title = \"同意\", points = 1 }, { id = "
      "\"abstain\" } ] }\npanel = { own = \"excluded\", groups = [ { id = \"leaders\", weight = "
      "20, raters = [\"王\"] }, { id = \"staff\", weight = 80 } ], absent = \"rescale\" }\n");
  const IndicatorRule& rule = book.indicators[0];
  ASSERT_EQ(rule.fields.size(), 2U);
  EXPECT_EQ(rule.fields[0].words, (std::vector<std::string>{"agree", "abstain"}));
  EXPECT_TRUE(rule.fields[0].raters);
  EXPECT_EQ(rule.fields[1].id, "points");
  EXPECT_EQ(rule.ballot[0].points, Ratio(1));
  EXPECT_FALSE(rule.ballot[1].points);
  EXPECT_TRUE(rule.panel.own_excluded);
  EXPECT_EQ(rule.panel.groups[1].weight, Ratio(80));
  EXPECT_EQ(rule.panel.groups[0].raters.at(0), "王");
  EXPECT_EQ(rule.panel.empty, Panel::Empty::rescale);
}

struct DoubtsCase {
  const char* name;
  const char* keys;  // of the header
  Plausible expected;
};
class ReadDoubts : public testing::TestWithParam<DoubtsCase> {};
TEST_P(ReadDoubts, AreSharesOrNone) {
  EXPECT_EQ(read(GetParam().keys).header.doubts, GetParam().expected);
}
const DoubtsCase doubts_cases[] = {
    {"Unsaid", "", {Ratio(1, 5), Ratio(1, 2), 5, Ratio(1, 10)}},
    {"SomeSaid",
     "doubts = { far_from_panel = \"30 %\", same_sheet = 8 }\n",
     {Ratio(3, 10), Ratio(1, 2), 8, Ratio(1, 10)}},
    {"EachSwitchedOff",
     "doubts = { far_from_panel = \"none\", far_from_last = \"none\", same_sheet = \"none\", "
     "severe_rater = \"none\" }\n",
     {{}, {}, {}, {}}},
    {"AllSwitchedOff", "doubts = \"none\"\n", {{}, {}, {}, {}}},
};
INSTANTIATE_TEST_SUITE_P(Header, ReadDoubts, testing::ValuesIn(doubts_cases),
                         case_name<DoubtsCase>);

const FaultCase of_second_looks[] = {
    {"AWordForAShare", header + "doubts = { severe_rater = \"some\" }\n",
     "4:27 wrong_type(severe_rater, a_number, a_text)\n"},
    {"AShareOfNothing", header + "doubts = { far_from_last = 0 }\n",
     "4:28 not_above_zero(far_from_last, 0)\n"},
    {"OneEntrantIsNoSheet", header + "doubts = { same_sheet = 1 }\n",
     "4:25 not_a_whole_number(same_sheet, 2, 1000000, 1)\n"},
    {"AnotherWordForNone", header + "doubts = \"off\"\n",
     "4:10 unknown_word(doubts, off) | known_words(doubts, none)\n"},
    {"AnUnknownDoubt", header + "doubts = { far_from_pannel = 1 }\n",
     "4:12 unknown_key(far_from_pannel, doubts) | did_you_mean(far_from_panel)\n"},
    {"AnotherWordForTwice", header + in_indicator + "confirm = \"twice\"\n",
     "7:11 unknown_word(confirm, twice) | known_words(confirm, none, second_person, "
     "typed_twice)\n"},
};
INSTANTIATE_TEST_SUITE_P(SecondLooks, ReadFaults, testing::ValuesIn(of_second_looks),
                         case_name<FaultCase>);

TEST(ReadRulebook, StepsRunToTheFull) {
  const Rulebook book = read(
      in_indicator + "full = 20\nentry = { steps = [\"self\", \"verified\"], decimals = 1 }\n");
  ASSERT_EQ(book.indicators[0].fields.size(), 2U);
  EXPECT_EQ(book.indicators[0].fields[1].most, Ratio(20));
  EXPECT_EQ(book.indicators[0].fields[1].decimals, 1);
}

TEST(ReadRulebook, AbsentPartsEarnNumbersOrTheMeanOfTheirGroup) {
  const Rulebook book = read(
      "[[category]]\nid = \"k\"\nin = \"c\"\n"
      "absent = { not_applicable = 60, not_examined = \"group_mean\", refused = 0.5 }\n");
  const HowAbsent& absent = book.categories[0].absent;
  EXPECT_EQ(absent.not_applicable, AbsentRule::mark);
  EXPECT_EQ(absent.mark_not_applicable, Ratio(60));
  EXPECT_EQ(absent.not_examined, AbsentRule::group_mean);
  EXPECT_EQ(absent.mark_refused, Ratio(1, 2));
}

TEST(ReadRulebook, PartsAreCombinedByWordsDropsOrFormulas) {
  const std::string category = "[[category]]\nid = \"k\"\nin = \"c\"\ncombine = ";
  const Rulebook book = read(category + "\"median\"\n" + category + "{ best = 3 }\n" + category +
                             "{ drop_highest = 1, drop_lowest = 2 }\n" + category +
                             "\"MIN(a, b)\"\n" + category + "\"site_safety\"\n");
  EXPECT_EQ(book.categories[0].combine.how, HowCombined::How::median);
  EXPECT_EQ(book.categories[1].combine.best, 3);
  EXPECT_EQ(book.categories[2].combine.how, HowCombined::How::trimmed);
  EXPECT_EQ(book.categories[2].combine.drop_lowest, 2);
  EXPECT_EQ(book.categories[3].combine.how, HowCombined::How::formula);
  EXPECT_EQ(book.categories[4].combine.formula->text, "site_safety");
}

TEST(ReadRulebook, CurvesOfEveryKind) {
  const std::string with_points = "[[indicator]]\nid = \"i\"\nin = \"c\"\npoints = ";
  const Rulebook book =
      read(with_points +
           "{ interpolate = [ { at = 0.8, points = 0 }, { at = 1, points = 60 } ], below = "
           "\"absent\", above = \"goes_on\" }\n" +
           with_points +
           "{ marginal = [ { each = 0.1 }, { from = 100, each = 0.2 } ], at = 100, points = 25, "
           "step = 1 }\n" +
           with_points +
           "{ by_rank = [7, 5], per = \"region\", order = \"ascending\", ties = \"divided\", "
           "otherwise = 1 }\n" +
           with_points + "{ by_rank = \"places\" }\n");
  const auto& between = std::get<Interpolated>(book.indicators[0].points);
  EXPECT_EQ(between.points[1].value, Ratio(60));
  EXPECT_EQ(between.below, Interpolated::Beyond::absent);
  EXPECT_EQ(between.above, Interpolated::Beyond::goes_on);
  const auto& marginal = std::get<Marginal>(book.indicators[1].points);
  EXPECT_EQ(marginal.tiers[1].each, Ratio(1, 5));
  EXPECT_EQ(marginal.at, Ratio(100));
  EXPECT_EQ(marginal.step, Ratio(1));
  const auto& ranked = std::get<ByRank>(book.indicators[2].points);
  EXPECT_EQ(ranked.points.size(), 2U);
  EXPECT_TRUE(ranked.ascending);
  EXPECT_EQ(ranked.ties, ByRank::Ties::divided);
  EXPECT_EQ(ranked.otherwise, Ratio(1));
  EXPECT_EQ(std::get<ByRank>(book.indicators[3].points).table->value, "places");
}

TEST(ReadRulebook, TablesOfOneKeyAreBandsOrExact) {
  const Rulebook book = read(
      "[[table]]\nid = \"a\"\nrows = [ { points = 0 }, { from = 1, points = 2 } ]\n"
      "[[table]]\nid = \"b\"\nrows = [ { to = 1, points = 0 }, { above = 1, points = 2 }, { above "
      "= "
      "5, points = 3 } ]\n"
      "[[table]]\nid = \"c\"\nrows = [ { at = 1, points = 2 } ]\n");
  EXPECT_TRUE(book.tables[0].bands);
  EXPECT_FALSE(book.tables[1].bands);
  const auto& second = book.tables[1].rows[1].cells[0];  // up to the next row, which leaves 5 out
  EXPECT_FALSE(second.from_included);
  EXPECT_EQ(second.to, Ratio(5));
  EXPECT_TRUE(second.to_included);
  EXPECT_EQ(book.tables[2].rows[0].cells[0].is, Decide::Cell::Is::equal);
  EXPECT_EQ(book.tables[2].rows[0].cells[0].value, Ratio(1));
}

TEST(ReadRulebook, TablesOfSeveralKeysTakeTypesFromTheirCells) {
  const Rulebook book = read(
      "[[table]]\nid = \"t\"\nkeys = [\"class\", \"rate\", \"new\", \"day\"]\nhit = "
      "\"first\"\nrows = "
      "[ { rate = { from = \"50 %\", below = 1 }, points = 1 },\n"
      "{ class = \"a\", new = true, day = { to = 2023-06-30 }, points = 2 } ]\n");
  const TableRule& table = book.tables[0];
  EXPECT_EQ(table.hit, TableRule::Hit::first);
  EXPECT_EQ(table.keys[0].type, ValueType::text);
  EXPECT_EQ(table.keys[1].type, ValueType::number);
  EXPECT_EQ(table.keys[2].type, ValueType::yes_no);
  EXPECT_EQ(table.keys[3].type, ValueType::date);
  EXPECT_EQ(table.rows[0].cells[0].is, Decide::Cell::Is::anything);
  EXPECT_EQ(table.rows[0].cells[1].from, Ratio(1, 2));
  EXPECT_EQ(table.rows[1].cells[0].text, "a");
  EXPECT_EQ(table.rows[1].cells[2].value, Ratio(1));
  EXPECT_EQ(table.rows[1].cells[3].to, Ratio(Date::parse("2023-06-30")->number()));
}

std::string periods_text(const Rulebook& book) {
  std::string text;
  for (const PeriodRule& rule : book.periods) {
    text += rule.id + " " + rule.title;
    if (rule.range) text += " " + rule.range->from.text() + " " + rule.range->to.text();
    text += rule.part.in.empty() ? "\n" : " in " + rule.part.in[0].value + "\n";
  }
  return text;
}

TEST(ReadRulebook, StepsOfTheCalendarArePeriodsOfTheirOwn) {
  EXPECT_EQ(
      periods_text(read("[[period]]\nid = \"y\"\ntitle = \"全年\"\neach = \"half_year\"\n"
                        "from = 2024-01-01\nto = 2024-12-31\n")),
      "y 全年\ny_1 上半年 2024-01-01 2024-06-30 in y\ny_2 下半年 2024-07-01 2024-12-31 in y\n");
  EXPECT_EQ(periods_text(read("[[period]]\nid = \"w\"\neach = \"quarter\"\n"
                              "from = 2023-10-01\nto = 2024-03-31\n")),
            "w \nw_1 2023年第4季度 2023-10-01 2023-12-31 in w\n"
            "w_2 2024年第1季度 2024-01-01 2024-03-31 in w\n");
  EXPECT_EQ(periods_text(read("[[period]]\nid = \"m\"\neach = \"month\"\n"
                              "from = 2024-02-01\nto = 2024-03-31\n")),
            "m \nm_1 2月 2024-02-01 2024-02-29 in m\nm_2 3月 2024-03-01 2024-03-31 in m\n");
  EXPECT_EQ(periods_text(read("language = \"en\"\n[[period]]\nid = \"q\"\neach = \"quarter\"\n"
                              "from = 2024-04-01\nto = 2024-06-30\n")),
            "q \nq_1 2024-Q2 2024-04-01 2024-06-30 in q\n");
}

TEST(ReadRulebook, GroupsHaveConditionsAndNumbers) {
  const Rulebook book = read(
      "[[grouping]]\nid = \"size\"\ngroups = [ { id = \"large\", when = \"contract >= 100\", money "
      "= 5 "
      "} ]\n");
  const auto& group = book.groupings[0].groups.at(0);
  EXPECT_EQ(group.when->text, "contract >= 100");
  EXPECT_EQ(group.attributes.at(0).first, "money");
  EXPECT_EQ(group.attributes.at(0).second, Ratio(5));
}

TEST(ReadRulebook, GradesAreStepsBestFirst) {
  const Rulebook book = read(
      "[[grade]]\nid = \"level\"\nof = \"card\"\nby = \"total - 1\"\nsteps = [ { id = \"good\", "
      "from = 90, "
      "when = \"safety > 10\" }, { id = \"poor\", title = \"不合格\" } ]\n");
  const GradeRule& grade = book.grades.at(0);
  EXPECT_EQ(grade.scorecards[0].value, "card");
  EXPECT_EQ(grade.by->text, "total - 1");
  EXPECT_EQ(grade.steps[0].from, Ratio(90));
  EXPECT_TRUE(grade.steps[0].when);
  EXPECT_EQ(grade.steps[1].title, "不合格");
}

TEST(ReadRulebook, VetoesHaveSeveralEffects) {
  const Rulebook book = read(
      "[[veto]]\nid = \"v\"\nreach = [\"self\", \"people\"]\nfor = \"year\"\n"
      "effect = { zero = \"safety\", at_most = { total = 60, \"质量\" = 10 }, grade = \"poor\", "
      "grade_at_most = \"fair\", grade_down = 2, place = \"last\", award = \"none\" }\n");
  const VetoRule& veto = book.vetoes.at(0);
  EXPECT_EQ(veto.reach, (std::vector{VetoRule::Reach::self, VetoRule::Reach::people}));
  EXPECT_EQ(veto.zero.at(0).value, "safety");
  EXPECT_EQ(veto.at_most.at(1).item.value, "质量");
  EXPECT_EQ(veto.at_most[0].points, Ratio(60));
  EXPECT_EQ(veto.grade->value, "poor");
  EXPECT_EQ(veto.grade_at_most->value, "fair");
  EXPECT_EQ(veto.grade_down, 2);
  EXPECT_TRUE(veto.ranked_last);
  EXPECT_FALSE(veto.not_ranked);
  EXPECT_TRUE(veto.no_award);
}

TEST(ReadRulebook, EventsHaveCeilingsAndVetoesBesidePoints) {
  const Rulebook book = read(
      in_indicator +
      "events = [ { id = \"e\", each = -2, at_most = -10, veto = \"v\" }, { id = \"f\", each = 1, "
      "at_most = 5 } ]\n");
  EXPECT_EQ(book.indicators[0].events[0].at_most, Ratio(10));
  EXPECT_EQ(book.indicators[0].events[0].veto->value, "v");
  EXPECT_EQ(book.indicators[0].events[1].at_most, Ratio(5));
}

TEST(ReadRulebook, CodesStandForStates) {
  const Rulebook book = read("codes = { \"弃权\" = \"refused\", DNF = \"not_applicable\" }\n");
  EXPECT_EQ(book.header.codes.at(0), (std::pair<std::string, State>("弃权", State::refused)));
  EXPECT_EQ(book.header.codes.at(1).second, State::not_applicable);
}

TEST(ReadRulebook, PlacesMayHaveConditionsAndSortedLists) {
  const Rulebook book = read(
      "[[place]]\nid = \"p\"\nscorecard = \"c\"\nperiods = \"y\"\neligible = \"months >= 6\"\n"
      "ties = \"average\"\ntie_break = [ { sorted = \"race.points\", depth = 16 } ]\n");
  EXPECT_EQ(book.places[0].ranked_when->text, "months >= 6");
  EXPECT_EQ(book.places[0].shared, Order::Shared::average);
  EXPECT_EQ(book.places[0].tie_break[0].sorted->text, "race.points");
  EXPECT_EQ(book.places[0].tie_break[0].depth, 16);
}

TEST(ReadRulebook, MoneyIsInYuan) {
  const Rulebook book = read(
      "[[award]]\nid = \"a\"\nmoney = { per_place = [\"2 万元\", 5000] }\n"
      "[[award]]\nid = \"b\"\nmoney = { by = \"50 * headcount\" }\ntie_break = [\"held\"]\n");
  EXPECT_EQ(book.awards[0].money_per_place.at(0), Ratio(20'000));
  EXPECT_EQ(book.awards[1].money_by->text, "50 * headcount");
  EXPECT_EQ(book.awards[1].tie_break.size(), 1U);
}

TEST(ReadRulebook, ExcerptsAreLinesWithoutTheirEnd) {
  Diagnostics found;
  read_rulebook("\xEF\xBB\xBF[rulebook]\r\nid = 3\r\n", "x.toml", found);
  EXPECT_EQ(found.all().at(0).excerpt, "[rulebook]");
  EXPECT_EQ(found.all().at(1).excerpt, "id = 3");
  EXPECT_EQ(found.all().at(1).file, "x.toml");
}

}  // namespace
}  // namespace redbanner
