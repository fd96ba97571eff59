#include "engine/core/did_you_mean.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct Typed {
  const char* name;
  const char* wrong;
  std::vector<std::string> known;
  const char* meant;
};

class DidYouMean : public testing::TestWithParam<Typed> {};

TEST_P(DidYouMean, IsTheNearest) {
  EXPECT_EQ(did_you_mean(GetParam().wrong, GetParam().known), GetParam().meant);
}

const Typed typed[] = {
    {"SwappedLettersCountOnce", "wieght", {"weight", "height"}, "weight"},
    {"NearestIsTaken", "S01", {"S11", "S02", "D99"}, "S02"},
    {"OrderDoesNotMatter", "S01", {"D99", "S02", "S11"}, "S02"},
    {"ACharacterIsOneLetter", "质是", {"安全", "质量"}, "质量"},
    {"AThirdMayDiffer", "abcdef", {"abxyef"}, "abxyef"},
    {"MoreMayNot", "abcdef", {"axyzef"}, ""},
    {"NeverAllLetters", "ab", {"cd"}, ""},
    {"OneLetterIsNoGuess", "a", {"b"}, ""},
    {"NothingTyped", "", {"a"}, ""},
    {"NothingKnown", "weight", {}, ""},
    {"AWantingLetter", "qualty", {"quality"}, "quality"},
    {"BrokenTextIsNoMatter", "\xE8\xB4", {"质量"}, ""},
};
INSTANTIATE_TEST_SUITE_P(Words, DidYouMean, testing::ValuesIn(typed), case_name<Typed>);

}  // namespace
}  // namespace redbanner
