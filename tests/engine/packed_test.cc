#include "engine/ledger/packed.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

struct Case {
  const char* name;
  std::vector<std::int64_t> numbers;
  int width;
};

class PackedNumbers : public testing::TestWithParam<Case> {};

TEST_P(PackedNumbers, ComeBack) {
  const auto& [name, numbers, width] = GetParam();
  const Packed packed(numbers);
  EXPECT_EQ(packed.width(), width);
  ASSERT_EQ(packed.size(), numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(packed[i], numbers[i]);

  const Packed stored =
      Packed::stored(packed.bytes(), packed.least(), packed.most(), packed.width(), packed.size());
  ASSERT_EQ(stored.size(), numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(stored[i], numbers[i]);
}

INSTANTIATE_TEST_SUITE_P(Packed, PackedNumbers,
                         testing::ValuesIn(std::vector<Case>{
                             {"None", {}, 0},
                             {"Equal", {7, 7, 7}, 0},
                             {"EqualAndBelowZero", {-7, -7}, 0},
                             {"InAByte", {-100, 155, 0}, 1},
                             {"BeyondAByte", {-100, 156, 0}, 2},
                             {"MarksInHundredths", {0, 10'000, 8'725}, 2},
                             {"BeyondSixteenBits", {0, 65'536}, 4},
                             {"BeyondThirtyTwoBits", {0, std::int64_t{1} << 32}, 8},
                             {"AllThatThereAre", {lowest, 0, highest}, 8},
                         }),
                         case_name<Case>);

TEST(PackedNumbers, ThatDoNotFitWhatIsSaidOfThemAreNone) {
  const Packed packed(std::vector<std::int64_t>{1, 2, 3});
  EXPECT_EQ(Packed::stored(packed.bytes(), 1, 4, 1, 3).size(), 0U) << "another most";
  EXPECT_EQ(Packed::stored(packed.bytes(), 1, 3, 2, 3).size(), 0U) << "another width";
  EXPECT_EQ(Packed::stored(packed.bytes(), 1, 3, 1, 4).size(), 0U) << "another size";
  EXPECT_EQ(Packed::stored(packed.bytes(), 1, 3, 3, 1).size(), 0U) << "no width";
}

TEST(PackedNumbers, GrowChunkByChunk) {
  PackedChunks chunks;
  std::vector<std::int64_t> numbers;
  for (std::int64_t i = 0; i < 10'000; ++i) {
    numbers.push_back(i < 5'000 ? 3 : i * i * i);
    chunks.push_back(numbers.back());
  }
  EXPECT_EQ(chunks.size(), numbers.size());
  EXPECT_EQ(chunks.take<std::int64_t>(), numbers);
  EXPECT_EQ(chunks.size(), 0U);
}

}  // namespace
}  // namespace redbanner
