#pragma once

#include <string>
#include <vector>

#include "engine/report/table.h"

namespace redbanner {

// What a command shows: tables under a title, in a language ("zh_CN", "en") where it is a document.
struct Page {
  std::string title;
  std::string language;
  std::vector<Table> tables;
};

// One form of it: one file here, one row in render.cc, its name among the options' choices.
//   text   for people on a terminal
//   csv    for programs: headings are ids, words of the vocabulary are ids, numbers exact. One
//          rectangle: the first column names the table, a table without a column leaves it empty
//   excel  the same for people: titles and words, and the mark that Excel knows UTF-8 by
//   json   for programs: numbers that may have decimals are strings, so that no digit is lost
//   md     Markdown
//   html   one file without scripts or anything from elsewhere; prints on A4
// Points are written with the decimals they are shown with; one with more decimals in csv, excel
// and json to the last digit, or as a fraction ("12779/150") where no decimal is exact.
std::string rendered(const Page& page, const std::string& format);

// The forms, each a function.
std::string as_text(const Page& page);
std::string as_csv(const Page& page);
std::string as_excel(const Page& page);
std::string as_json(const Page& page);
std::string as_markdown(const Page& page);
std::string as_html(const Page& page);

}  // namespace redbanner
