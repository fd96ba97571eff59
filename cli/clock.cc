#include "cli/clock.h"

#include <chrono>
#include <cstdlib>
#include <ctime>

namespace redbanner {
namespace {

std::string_view set_clock() {
  const char* set = std::getenv("REDBANNER_NOW");
  std::string_view text = set == nullptr ? "" : set;
  if (text.ends_with('Z')) text.remove_suffix(1);
  return text;
}

std::time_t seconds_now() {
  return std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
}

}  // namespace

std::string now_in_utc() {
  if (!set_clock().empty()) return std::string{set_clock()} + "Z";
  const std::time_t now = seconds_now();
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[sizeof "2023-07-05T09:00:00Z"];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

Date today() {
  if (!set_clock().empty()) return Date::parse(set_clock().substr(0, 10)).value_or(Date{});
  const std::time_t now = seconds_now();
  std::tm parts{};
  localtime_r(&now, &parts);
  return Date::make(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday).value_or(Date{});
}

bool clock_is_misset() {
  const auto set = set_clock();
  if (set.empty()) return false;
  std::tm parts{};
  const char* end = strptime(std::string{set}.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
  return end == nullptr || set.size() != 19 || !Date::parse(set.substr(0, 10));
}

}  // namespace redbanner
