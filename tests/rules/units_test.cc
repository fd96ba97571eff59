#include "rules/units.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct UnitCase {
  const char* name;
  const char* from;
  const char* to;
  const char* factor;  // "-": does not convert
};

class Units : public testing::TestWithParam<UnitCase> {};
TEST_P(Units, Convert) {
  const auto factor = units_in(GetParam().from, GetParam().to);
  EXPECT_EQ(factor ? factor->text() : "-", GetParam().factor);
}

const UnitCase unit_cases[] = {
    {"WanOfYuan", "万元", "元", "10000"},
    {"YuanOfYi", "元", "亿元", "0.00000001"},
    {"MillionOfWan", "百万元", "万元", "100"},
    {"PercentOfTheNumber", "%", "", "0.01"},
    {"WidePercent", "％", "%", "1"},
    {"KilometresInMetres", "公里", "米", "1000"},
    {"MillimetresInKilometres", "毫米", "km", "0.000001"},
    {"TonsInKilograms", "吨", "千克", "1000"},
    {"MinutesInHours", "分钟", "小时", "1/60"},
    {"MuInSquareMetres", "亩", "平方米", "2000/3"},
    {"ADaysWorkIsNoTwentyFourHours", "天", "小时", "-"},
    {"WhatIsCountedIsItself", "人", "人", "1"},
    {"WanOfPeople", "万人", "人", "10000"},
    {"PeopleAreNoSites", "人", "个", "-"},
    {"YuanAreNoTons", "元", "吨", "-"},
    {"PercentIsNoYuan", "%", "元", "-"},
};
INSTANTIATE_TEST_SUITE_P(All, Units, testing::ValuesIn(unit_cases), case_name<UnitCase>);

TEST(WrittenNumber, IsPartedFromItsUnit) {
  EXPECT_EQ(split_number("10 万元 ").number, "10");
  EXPECT_EQ(split_number("10 万元 ").unit, "万元");
  EXPECT_EQ(split_number("-0.5%").number, "-0.5");
  EXPECT_EQ(split_number("a hundred").number, "");
  EXPECT_EQ(split_number("1_000").unit, "");
}

}  // namespace
}  // namespace redbanner
