#include "cli/render/render.h"

#include <gtest/gtest.h>

namespace redbanner {
namespace {

const Page page{"名单",
                "zh_CN",
                {{"awards",
                  {"explanation_title", {std::string{"甲"}}},
                  {{"name", "单位", Heading::Align::left},
                   {"points", "", Heading::Align::right},
                   {"state", "", Heading::Align::left}},
                  {{std::string{"京内|<b>"}, Points{Ratio(171, 2), 2}, Term{"late"}},
                   {std::string{"=1+1"}, Points{Ratio(1, 3), 2}, std::monostate{}}},
                  {{"write_number", {}}}}}};

TEST(Rendered, AsText) {
  EXPECT_EQ(rendered(page, "text"),
            "名单\n\n"
            "Why: 甲\n"
            "单位      points  state\n"
            "--------  ------  -----\n"
            "京内|<b>   85.50  late\n"
            "=1+1       0.33…\n"
            "write at most 18 ASCII digits, with a point before the decimals: 9.50\n");
}

TEST(Rendered, AsCsvForPrograms) {
  EXPECT_EQ(rendered(page, "csv"),
            "table,name,points,state\r\n"
            "Why: 甲,京内|<b>,85.50,late\r\n"
            "Why: 甲,'=1+1,1/3,\r\n");
}

TEST(Rendered, AsCsvForExcel) {
  EXPECT_EQ(rendered(page, "excel"),
            "\xef\xbb\xbftable,单位,points,state\r\n"
            "Why: 甲,京内|<b>,85.50,late\r\n"
            "Why: 甲,'=1+1,1/3,\r\n");
}

TEST(Rendered, AsJson) {
  EXPECT_EQ(rendered(page, "json"),
            R"({
  "tables": [
    {
      "table": "awards",
      "title": "Why: 甲",
      "rows": [
        {
          "name": "京内|<b>",
          "points": "85.50",
          "state": "late"
        },
        {
          "name": "=1+1",
          "points": "1/3",
          "state": null
        }
      ],
      "foot": [
        "write at most 18 ASCII digits, with a point before the decimals: 9.50"
      ]
    }
  ]
}
)");
}

TEST(Rendered, AsMarkdown) {
  EXPECT_EQ(rendered(page, "md"),
            "# 名单\n\n## Why: 甲\n\n"
            "| 单位 | points | state |\n"
            "| --- | ---: | --- |\n"
            "| 京内\\|\\<b\\> | 85.50 | late |\n"
            "| =1+1 | 0.33… |  |\n\n"
            "write at most 18 ASCII digits, with a point before the decimals: 9.50\n");
}

TEST(Rendered, AsHtml) {
  const std::string text = rendered(page, "html");
  for (const char* part :
       {"<!DOCTYPE html>\n<html lang=\"zh-CN\">", "<title>名单</title>", "@page { size: A4;",
        "<td class=\"short\">京内|&lt;b&gt;</td><td class=\"number\">85.50</td>",
        "<td class=\"number\">0.33…</td>", "<p class=\"foot\">write at most 18 ASCII digits"})
    EXPECT_NE(text.find(part), std::string::npos) << part;
  for (const char* foreign : {"<script", "http", "<b>"})
    EXPECT_EQ(text.find(foreign), std::string::npos) << foreign;
}

TEST(Rendered, AnEmptyTableSaysSo) {
  Page empty = page;
  empty.tables[0].rows.clear();
  EXPECT_EQ(rendered(empty, "text"),
            "名单\n\nWhy: 甲\n  (nothing)\nwrite at most 18 ASCII digits, with a point before the "
            "decimals: 9.50\n");
}

}  // namespace
}  // namespace redbanner
