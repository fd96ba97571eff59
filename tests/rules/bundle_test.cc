#include "rules/bundle.h"

#include <gtest/gtest.h>

#include "rules/toml_source.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

const std::string rulebook = "[rulebook]\nid = \"b\"\n";

struct RoundTripCase {
  const char* name;
  Bundle bundle;
};
class RoundTrip : public testing::TestWithParam<RoundTripCase> {};
TEST_P(RoundTrip, IsByteForByte) {
  const Bundle& bundle = GetParam().bundle;
  const Bundle again = unbundled(bundled(bundle));
  EXPECT_EQ(again.rulebook, bundle.rulebook);
  EXPECT_EQ(again.files, bundle.files);
}

const RoundTripCase round_trips[] = {
    {"Alone", {rulebook, {}}},
    {"Empty", {"", {}}},
    {"AloneWithoutALineEnd", {"id = 1", {}}},
    {"AnotherFile", {rulebook, {{"group.toml", "a = 1\n\nb = 2\n"}}}},
    {"Several", {rulebook, {{"group.toml", "a = 1\n"}, {"tables/points.csv", "from,points\n"}}}},
    {"ChineseName", {rulebook, {{"集团 办法.toml", "a = 1\n"}}}},
    {"RulebookWithoutALineEnd", {"id = 1", {{"group.toml", "a = 1\n"}}}},
    {"FileWithoutALineEnd", {rulebook, {{"group.toml", "a = 1\nb = 2"}, {"c.toml", "c"}}}},
    {"EmptyFile", {rulebook, {{"empty.csv", ""}, {"line.csv", "\n"}}}},
    {"EmptyRulebook", {"", {{"group.toml", "a = 1\n"}}}},
    {"CarriageReturns", {"id = 1\r\n", {{"group.toml", "a = 1\r\nb = 2\r\n"}}}},
    {"CarriageReturnAlone", {"id = 1\r", {{"group.toml", "a = 1\r"}}}},
    {"ByteOrderMarks",
     {"\xEF\xBB\xBFid = 1\n",
      {{"group.toml",
        "\xEF\xBB\xBF"
        "a = 1\n"}}}},
    {"BytesThatAreNoText", {rulebook, {{"points.csv", std::string("a\0\xFF\n", 4)}}}},
    {"FileThatIsABundle", {rulebook, {{"old.toml", bundled({"a\n", {{"b.toml", "b"}}})}}}},
    {"RulebookThatLooksLikeABundle", {bundled({"a\n", {{"b.toml", "b"}}}), {}}},
    {"RulebookThatLooksLikeABundleWithFiles",
     {bundled({"a\n", {{"b.toml", "b"}}}), {{"c.toml", "c\n"}}}},
    {"RulebookThatEndsLikeOne", {"a\n#@ the rulebook ends here\n", {}}},
};
INSTANTIATE_TEST_SUITE_P(Bundles, RoundTrip, testing::ValuesIn(round_trips),
                         case_name<RoundTripCase>);

TEST(Bundle, OfARulebookAloneIsItsText) { EXPECT_EQ(bundled({rulebook, {}}), rulebook); }

TEST(Bundle, HoldsTheOthersAsComments) {
  EXPECT_EQ(bundled({"id = 1", {{"group.toml", "a = 1\n\nb = 2"}, {"points.csv", "x\n"}}}),
            "id = 1\n"
            "#@ the rulebook ends here\n"
            "#@ without a line end\n"
            "#@ file: group.toml\n"
            "#| a = 1\n"
            "#| \n"
            "#| b = 2\n"
            "#@ without a line end\n"
            "#@ file: points.csv\n"
            "#| x\n");
}

TEST(Bundle, IsStillToml) {
  const std::string text = bundled({rulebook, {{"a.toml", "x = [\r\n"}, {"b.csv", "1,\"2\n\""}}});
  EXPECT_TRUE(std::holds_alternative<TomlValue>(parse_toml(text)));
}

// A remark that happens to begin so is no bundle: the lines behind it are rules.
TEST(Bundle, IsNotWhatOnlyBeginsLikeOne) {
  for (const std::string& text : {rulebook + "#@ the rulebook ends here\ntitle = \"x\"\n",
                                  rulebook + "#@ the rulebook ends here\n#| a\n",
                                  rulebook + "#@ the rulebook ends here\n#@ file: a\n#| a"}) {
    EXPECT_EQ(unbundled(text).rulebook, text);
    EXPECT_TRUE(unbundled(text).files.empty());
  }
}

}  // namespace
}  // namespace redbanner
