#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

constexpr const char* style = R"(
@page { size: A4; margin: 20mm 16mm; }
body { font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, Georgia, serif;
       margin: 2em auto; max-width: 60em; padding: 0 1em; line-height: 1.5; color: #111; }
h1 { font-size: 1.5em; text-align: center; }
h2 { font-size: 1.15em; margin: 1.5em 0 .5em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #444; padding: .25em .6em; text-align: left; vertical-align: top; }
th { background: #f2f2f2; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.short { white-space: nowrap; }
.foot { font-size: .9em; margin: .4em 0; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
               th { background: none; } }
)";

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

// A browser may break Chinese anywhere: short words, a person's name, are kept whole.
constexpr int short_width = 16;

std::string cell_of(const char* tag, const Heading& heading, const std::string& text) {
  const char* kind = " class=\"short\"";
  if (heading.align == Heading::Align::right)
    kind = " class=\"number\"";
  else if (text.empty() || display_width(text) > short_width)
    kind = "";
  return std::string{"<"} + tag + kind + ">" + escaped(text) + "</" + tag + ">";
}

std::string as_html(const Table& table) {
  std::string text = "<h2>" + escaped(sentence(table.title)) + "</h2>\n";
  if (table.rows.empty()) {
    text += "<p>" + escaped(word(Term{"nothing"})) + "</p>\n";
  } else {
    text += "<table>\n<thead><tr>";
    for (const auto& heading : table.headings) text += cell_of("th", heading, title_of(heading));
    text += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
      text += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i)
        text += cell_of("td", table.headings[i], shown_cell(row[i]));
      text += "</tr>\n";
    }
    text += "</tbody>\n</table>\n";
  }
  for (const auto& line : table.foot)
    text += "<p class=\"foot\">" + escaped(sentence(line)) + "</p>\n";
  return text;
}

}  // namespace

std::string as_html(const Page& page) {
  const std::string language = page.language == "zh_CN" ? "zh-CN" : page.language;
  std::string text = "<!DOCTYPE html>\n<html lang=\"" + escaped(language) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
                     escaped(page.title) + "</title>\n<style>" + style +
                     "</style>\n</head>\n<body>\n<h1>" + escaped(page.title) + "</h1>\n";
  for (const auto& table : page.tables) text += as_html(table);
  return text + "</body>\n</html>\n";
}

}  // namespace redbanner
