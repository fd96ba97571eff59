#include "rules/extend.h"

#include <gtest/gtest.h>

#include <map>

#include "rules/bundle.h"
#include "rules/read_rulebook.h"
#include "rules/show.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

using Files = std::map<std::string, std::string>;

OpenBeside opening(const Files& files) {
  return [files](const std::string& name) -> std::optional<std::string> {
    const auto found = files.find(name);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  };
}

WholeRulebook whole(const std::string& text, const Files& files, Diagnostics& found) {
  return whole_rulebook(text, "rules/own.toml", opening(files), found);
}

// Line 1 to 4 of those that extend.
const std::string header = "[rulebook]\nid = \"own\"\ntitle = \"own\"\n";
const std::string extends = header + "extends = \"group.toml\"\n";
const std::string group =
    "[rulebook]\nid = \"group\"\ntitle = \"group\"\nissuer = \"集团\"\n"
    "[[indicator]]\nid = \"safety\"\nfull = 40\nclause = \"1\"\n"
    "[[indicator]]\nid = \"quality\"\nfull = 60\n";

std::string holds(const std::string& text, const Files& files) {
  Diagnostics found;
  const auto read = whole(text, files, found);
  std::string faults;
  for (const Diagnostic& one : found.all()) faults += message_text(one.message) + "\n";
  EXPECT_EQ(faults, "");
  return read.table ? show_rulebook(*read.table, read.sources, Origins::hidden) : "";
}

struct HoldsCase {
  const char* name;
  std::string text;
  std::string expected;
};
class Extended : public testing::TestWithParam<HoldsCase> {};
TEST_P(Extended, HoldsWhatIsNotOverridden) {
  EXPECT_EQ(holds(GetParam().text, {{"group.toml", group}}), GetParam().expected);
}

const std::string both_headers = "[rulebook]\nid = \"own\"\ntitle = \"own\"\nissuer = \"集团\"\n";
const std::string safety = "\n[[indicator]]\nid = \"safety\"\nfull = 40\nclause = \"1\"\n";
const std::string quality = "\n[[indicator]]\nid = \"quality\"\nfull = 60\n";

const HoldsCase holds_cases[] = {
    {"Alone", header, "[rulebook]\nid = \"own\"\ntitle = \"own\"\n"},
    {"AllOfIt", extends, both_headers + safety + quality},
    {"Header", extends + "issuer = \"公司\"\n",
     "[rulebook]\nid = \"own\"\ntitle = \"own\"\nissuer = \"公司\"\n" + safety + quality},
    {"OneKey", extends + "[[indicator]]\nid = \"safety\"\nfull = 45\n",
     both_headers + "\n[[indicator]]\nid = \"safety\"\nfull = 45\nclause = \"1\"\n" + quality},
    {"NewKey", extends + "[[indicator]]\nid = \"quality\"\nfloor = 0\n",
     both_headers + safety + "\n[[indicator]]\nid = \"quality\"\nfull = 60\nfloor = 0\n"},
    {"NewTable", extends + "[[indicator]]\nid = \"cost\"\nfull = 5\n",
     both_headers + safety + quality + "\n[[indicator]]\nid = \"cost\"\nfull = 5\n"},
    {"OtherKind", extends + "[[veto]]\nid = \"safety\"\n",
     both_headers + safety + quality + "\n[[veto]]\nid = \"safety\"\n"},
    {"Removed", extends + "[[indicator]]\nid = \"safety\"\nremove = true\n",
     both_headers + quality},
    {"KeyRemoved", extends + "[[indicator]]\nid = \"safety\"\nremove = [\"clause\"]\nfull = 45\n",
     both_headers + "\n[[indicator]]\nid = \"safety\"\nfull = 45\n" + quality},
    {"RemoveThatIsNoList",  // left to be refused as a key that no table has
     extends + "[[indicator]]\nid = \"safety\"\nremove = \"clause\"\n",
     both_headers +
         "\n[[indicator]]\nid = \"safety\"\nfull = 40\nclause = \"1\"\nremove = \"clause\"\n" +
         quality},
    {"NotRemoved", extends + "[[indicator]]\nid = \"safety\"\nremove = false\n",
     both_headers + safety + quality},
    {"RemovedAndWrittenAnew",
     extends + "[[indicator]]\nid = \"safety\"\nremove = true\n"
               "[[indicator]]\nid = \"safety\"\nfull = 1\n",
     both_headers + quality + "\n[[indicator]]\nid = \"safety\"\nfull = 1\n"},
    {"SecondOfOneIdIsNew",  // so that it is refused as any id given twice
     extends +
         "[[indicator]]\nid = \"safety\"\nfull = 1\n[[indicator]]\nid = \"safety\"\nfull = 2\n",
     both_headers + "\n[[indicator]]\nid = \"safety\"\nfull = 1\nclause = \"1\"\n" + quality +
         "\n[[indicator]]\nid = \"safety\"\nfull = 2\n"},
};
INSTANTIATE_TEST_SUITE_P(Rulebooks, Extended, testing::ValuesIn(holds_cases), case_name<HoldsCase>);

TEST(Extend, KeysThatExcludeOneAnotherReplaceOneAnother) {
  EXPECT_EQ(holds(extends + "[[parameter]]\nid = \"p\"\nvalues = [ { value = 2 } ]\n"
                            "[[award]]\nid = \"a\"\nassigned = true\n",
                  {{"group.toml",
                    "[[parameter]]\nid = \"p\"\nvalue = 1\n"
                    "[[award]]\nid = \"a\"\nfrom = \"x\"\nperiod = \"y\"\n"}}),
            header +
                "\n[[parameter]]\nid = \"p\"\nvalues = [{ value = 2 }]\n"
                "\n[[award]]\nid = \"a\"\nperiod = \"y\"\nassigned = true\n");
}

TEST(Extend, LeadsOverSeveralFromFolderToFolder) {
  EXPECT_EQ(
      holds(
          header + "extends = \"company/rules.toml\"\n[[veto]]\nid = \"v\"\nclause = \"3\"\n",
          {{"company/rules.toml",
            "[rulebook]\nextends = \"group/rules.toml\"\n[[veto]]\nid = \"v\"\nfor = \"year\"\n"},
           {"company/group/rules.toml", "[[veto]]\nid = \"v\"\nclause = \"1\"\ntitle = \"t\"\n"}}),
      header + "\n[[veto]]\nid = \"v\"\nclause = \"3\"\ntitle = \"t\"\nfor = \"year\"\n");
}

TEST(Extend, ReadsRowsOfTablesFromCsvFilesBesideTheOneThatNamesThem) {
  EXPECT_EQ(holds(header + "extends = \"group/rules.toml\"\n"
                           "[[table]]\nid = \"own\"\nfile = \"points.csv\"\n",
                  {{"group/rules.toml", "[[table]]\nid = \"theirs\"\nfile = \"points.csv\"\n"},
                   {"group/points.csv", "at,points\n1,2\n"},
                   {"points.csv", "at,points\n3,4\n"}}),
            header +
                "\n[[table]]\nid = \"theirs\"\nrows = [{ at = 1, points = 2 }]\n"
                "\n[[table]]\nid = \"own\"\nrows = [{ at = 3, points = 4 }]\n");
}

TEST(Extend, ReadsAFileOnce) {
  Diagnostics found;
  const auto read = whole(header +
                              "[[table]]\nid = \"a\"\nfile = \"p.csv\"\n"
                              "[[table]]\nid = \"b\"\nfile = \"p.csv\"\n",
                          {{"p.csv", "at,points\n1,2\n"}}, found);
  EXPECT_EQ(read.sources.size(), 2);
}

TEST(Extend, TakesFilesOutOfABundle) {
  EXPECT_EQ(holds(bundled({extends, {{"group.toml", "[[veto]]\nid = \"v\"\n"}}}), {}),
            header + "\n[[veto]]\nid = \"v\"\n");
}

std::string faults_of(const std::string& text, const Files& files) {
  Diagnostics found;
  whole(text, files, found);
  std::string faults;
  for (const Diagnostic& one : found.all()) {
    faults += one.file + ":" + std::to_string(one.at.line) + ":" + std::to_string(one.at.column) +
              " " + message_text(one.message);
    if (one.hint) faults += " | " + message_text(*one.hint);
    faults += "\n";
  }
  return faults;
}

struct FaultCase {
  const char* name;
  std::string text;
  Files files;
  std::string expected;
};
class ExtendFaults : public testing::TestWithParam<FaultCase> {};
TEST_P(ExtendFaults, ArePointedAt) {
  EXPECT_EQ(faults_of(GetParam().text, GetParam().files), GetParam().expected);
}

FaultCase name_refused(const char* name, const std::string& file) {
  return {name,
          header + "extends = '" + file + "'\n",
          {{file, group}},
          "rules/own.toml:4:11 file_name_refused(extends) | file_name_is_like\n"};
}

const FaultCase fault_cases[] = {
    {"NotThere",
     extends,
     {},
     "rules/own.toml:4:11 no_file_beside(group.toml) | file_is_sought_at(rules/group.toml)\n"},
    {"NotThereFromAFolder",
     header + "extends = \"a/b.toml\"\n",
     {{"a/b.toml", "[rulebook]\nextends = \"c.toml\"\n"}},
     "rules/a/b.toml:2:11 no_file_beside(c.toml) | file_is_sought_at(rules/a/c.toml)\n"},
    name_refused("Absolute", "/etc/passwd"),
    name_refused("Here", "./group.toml"),
    name_refused("Backslash", "..\\group.toml"),
    name_refused("Folder", "group/"),
    name_refused("Nameless", ""),
    name_refused("BlankBehind", "group.toml "),
    {"NoText",
     header + "extends = 3\n",
     {},
     "rules/own.toml:4:11 file_name_refused(extends) | file_name_is_like\n"},
    {"Itself",
     header + "extends = \"own.toml\"\n",
     {},
     "rules/own.toml:4:11 extends_in_a_circle(rules/own.toml → rules/own.toml)\n"},
    {"Circle",
     extends,
     {{"group.toml", "[rulebook]\nextends = \"own.toml\"\n"}},
     "rules/group.toml:2:11 extends_in_a_circle(rules/own.toml → rules/group.toml → "
     "rules/own.toml)\n"},
    {"SyntaxOfTheOther",
     extends,
     {{"group.toml", "a = 1\na = 2\n"}},
     "rules/group.toml:2:5 written_twice | keep_one\n"},
    {"EmptyOther",
     extends,
     {{"group.toml", ""}},
     "rules/group.toml:0:0 rulebook_is_empty | begin_with_rulebook_table\n"},
    {"RemovesNothing",
     extends + "[[indicator]]\nid = \"safty\"\nremove = true\n",
     {{"group.toml", group}},
     "rules/own.toml:5:1 removes_nothing(indicator, safty) | did_you_mean(safety)\n"},
    {"RemovesNothingNear",
     extends + "[[indicator]]\nid = \"zzz\"\nremove = true\n",
     {{"group.toml", group}},
     "rules/own.toml:5:1 removes_nothing(indicator, zzz)\n"},
    {"RemovesWithoutOthers",
     header + "[[veto]]\nid = \"v\"\nremove = true\n",
     {},
     "rules/own.toml:4:1 removes_nothing(veto, v) | extended_has_none_of(veto)\n"},
    {"RemovesTwice",
     extends + "[[indicator]]\nid = \"safety\"\nremove = true\n"
               "[[indicator]]\nid = \"safety\"\nremove = true\n",
     {{"group.toml", group}},
     "rules/own.toml:8:1 removes_nothing(indicator, safety)\n"},
    {"KeyBesideRemove",
     extends + "[[indicator]]\nid = \"safety\"\nremove = true\nfull = 3\n",
     {{"group.toml", group}},
     "rules/own.toml:8:1 key_beside_remove(full) | remove_and_write_anew\n"},
    {"TableFileNotThere",
     header + "[[table]]\nid = \"t\"\nfile = \"points.csv\"\n",
     {},
     "rules/own.toml:6:8 no_file_beside(points.csv) | file_is_sought_at(rules/points.csv)\n"},
    {"RemovesAKeyThatIsNotThere",
     extends + "[[indicator]]\nid = \"safety\"\nremove = [\"clauze\"]\n",
     {{"group.toml", group}},
     "rules/own.toml:7:11 removes_nothing(key, clauze) | did_you_mean(clause)\n"},
    {"RemovesTheId",
     extends + "[[indicator]]\nid = \"safety\"\nremove = [\"id\"]\n",
     {{"group.toml", group}},
     "rules/own.toml:7:11 removes_nothing(key, id)\n"},
    {"NotThereAbove",
     header + "extends = \"../group.toml\"\n",
     {},
     "rules/own.toml:4:11 no_file_beside(../group.toml) | file_is_sought_at(group.toml)\n"},
    {"CircleOverTheFolderAbove",
     header + "extends = \"../group.toml\"\n",
     {{"../group.toml", "[rulebook]\nextends = \"a/../group.toml\"\n"}},
     "group.toml:2:11 extends_in_a_circle(rules/own.toml → group.toml → group.toml)\n"},
    {"RowsAndFile",
     header + "[[table]]\nid = \"t\"\nfile = \"points.csv\"\nrows = []\n",
     {},
     "rules/own.toml:7:8 exactly_one_of(table, file, rows)\n"},
    {"FaultsInsideTableFiles",
     header + "[[table]]\nid = \"t\"\nfile = \"a.csv\"\n[[table]]\nid = \"u\"\nfile = \"b.csv\"\n",
     {{"a.csv", "at,points\n1\n"}, {"b.csv", "at\n"}},
     "rules/a.csv:2:1 too_few_fields(1, 2) | end_the_row_with_commas\n"
     "rules/b.csv:0:0 sheet_without_rows | write_a_heading_row\n"},
};
INSTANTIATE_TEST_SUITE_P(Rulebooks, ExtendFaults, testing::ValuesIn(fault_cases),
                         case_name<FaultCase>);

Files chain_of(int rulebooks) {
  Files files;
  for (int i = 1; i < rulebooks; ++i) {
    const bool last = i + 1 == rulebooks;
    files[std::to_string(i) + ".toml"] =
        last ? "[[veto]]\nid = \"v\"\n"
             : "[rulebook]\nextends = \"" + std::to_string(i + 1) + ".toml\"\n";
  }
  return files;
}

TEST(Extend, LeadsOverTenRulebooksAtMost) {
  const std::string first = header + "extends = \"1.toml\"\n";
  EXPECT_EQ(faults_of(first, chain_of(10)), "");
  EXPECT_EQ(faults_of(first, chain_of(11)), "rules/9.toml:2:11 extends_too_many(10)\n");
}

TEST(Extend, TakesFourMegabytesInAllAtMost) {
  std::string blanks;
  for (int line = 0; line < 255; ++line) blanks += std::string(4095, ' ') + "\n";
  const std::string megabyte = "a\n" + blanks + "1";
  std::string text = header;
  Files files;
  for (char name = 'a'; name < 'f'; ++name) {
    text += std::string("[[table]]\nid = \"") + name + "\"\nfile = \"" + name + ".csv\"\n";
    files[std::string() + name + ".csv"] = megabyte;
  }
  EXPECT_EQ(faults_of(text, files), "rules/own.toml:18:8 files_too_large(5222415)\n");
}

// What is overridden is the child's, down to the place of a fault in it.
TEST(Extend, EveryValueKnowsItsFile) {
  Diagnostics found;
  read_rulebook(extends + "[[indicator]]\nid = \"safety\"\nfull = \"x\"\n", "rules/own.toml",
                opening({{"group.toml", group + "wieght = 3\n"}}), found);
  std::string places;
  for (const Diagnostic& one : found.all())
    places += one.file + ":" + std::to_string(one.at.line) + " " + one.excerpt + "\n";
  EXPECT_EQ(places,
            "rules/own.toml:7 full = \"x\"\n"
            "rules/group.toml:5 [[indicator]]\n"  // neither says what it is `in`
            "rules/group.toml:9 [[indicator]]\n"
            "rules/group.toml:12 wieght = 3\n");
}

}  // namespace
}  // namespace redbanner
