#include <nlohmann/json.hpp>

#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

using Json = nlohmann::ordered_json;

Json value_of(const Cell& cell) {
  if (std::holds_alternative<std::monostate>(cell)) return nullptr;
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
  return exact_cell(cell);
}

Json object_of(const Table& table, const std::vector<Cell>& row) {
  Json object = Json::object();
  for (std::size_t i = 0; i < row.size(); ++i) object[table.headings[i].id] = value_of(row[i]);
  return object;
}

Json object_of(const Table& table) {
  Json object{{"table", table.id}, {"title", sentence(table.title)}};
  object["rows"] = Json::array();
  for (const auto& row : table.rows) object["rows"].push_back(object_of(table, row));
  object["foot"] = Json::array();
  for (const auto& line : table.foot) object["foot"].push_back(sentence(line));
  return object;
}

}  // namespace

std::string as_json(const Page& page) {
  Json tables = Json::array();
  for (const auto& table : page.tables) tables.push_back(object_of(table));
  return Json{{"tables", tables}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace redbanner
