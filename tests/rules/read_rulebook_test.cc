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
     "language, "
     "valid, rounding)\n"},
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
     "6:1 unknown_key(xyzzy, kind) | known_keys(kind, id, title, person, attributes)\n"},
    {"UnknownKeyInAnInlineTable", header + "valid = { form = 2023-01-01, to = 2023-12-31 }\n",
     "4:9 missing_key(from, valid) | add_key(from)\n"
     "4:11 unknown_key(form, valid) | did_you_mean(from)\n"},
    {"UnknownTable", header + "[[awards]]\nid = \"a\"\n",
     "4:3 unknown_table(awards) | did_you_mean(award)\n"},
    {"LaterTable", header + "[[contest]]\nid = \"a\"\n",
     "4:3 key_not_yet(contest) | leave_it_out_until_then\n"},
    {"LaterKey", header + "[[period]]\nid = \"months\"\neach = \"month\"\n",
     "6:1 key_not_yet(each) | leave_it_out_until_then\n"},
    {"LaterEntry", header + in_indicator + "entry = \"ballot\"\n",
     "7:9 word_not_yet(entry, ballot) | known_words(entry, mark, imported, placing, event)\n"},
    {"LaterEntryTable", header + in_indicator + "entry = { claim = \"x\" }\n",
     "7:9 exactly_one_of(entry, mark, measure, imported, rows)\n"
     "7:11 key_not_yet(claim) | leave_it_out_until_then\n"},
    {"LaterCurve", header + in_indicator + "points = { interpolate = [] }\n",
     "7:10 exactly_one_of(points, proportional_to, per_place, table)\n"
     "7:12 key_not_yet(interpolate) | leave_it_out_until_then\n"},
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

const FaultCase of_formulas[] = {
    {"PointsIntoTheText", header + in_indicator + "value = \"安全 + * 2\"\n",
     "7:15 formula_unexpected(*)\n"},
    {"PointsIntoALiteralText", header + in_indicator + "value = 'x + * 2'\n",
     "7:14 formula_unexpected(*)\n"},
    {"PointsAtATextWithEscapes", header + in_indicator + "value = \"\\\"a\\\" + * 2\"\n",
     "7:9 formula_unexpected(*)\n"},
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
  const Field field = read(in_indicator + "full = 60\n").indicators[0].fields.at(0);
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
  EXPECT_EQ(bands.positions[1], (SourcePosition{7, 28}));
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

TEST(ReadRulebook, AssignedAwardsNameTheirHolders) {
  const auto book = read("[[award]]\nid = \"flag\"\nassigned = true\nfor = [\"team\"]\n");
  EXPECT_EQ(book.awards[0].kinds.at(0).value, "team");
  EXPECT_FALSE(book.awards[0].person);
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
