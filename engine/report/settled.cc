#include "engine/report/settled.h"

namespace redbanner {

std::vector<std::size_t> equals_of(const Places& places, std::size_t row) {
  std::vector<std::size_t> equals;
  for (std::size_t other = 0; other < places.place.size(); ++other)
    if (other != row && places.equal_from[row] != 0 && places.group[other] == places.group[row] &&
        places.equal_from[other] == places.equal_from[row])
      equals.push_back(other);
  return equals;
}

Term awaited(const Order& order) {
  using How = Order::Decided::How;
  switch (order.decided ? order.decided->how : How::draw) {
    case How::draw:
      return {"awaits_draw"};
    case How::play_off:
      return {"awaits_play_off"};
    case How::decision:
      return {"awaits_decision"};
  }
  return {};
}

Term decided_how(const Order& order) {
  using How = Order::Decided::How;
  switch (order.decided ? order.decided->how : How::draw) {
    case How::draw:
      return {"by_draw"};
    case How::play_off:
      return {"by_play_off"};
    case How::decision:
      return {"by_decision"};
  }
  return {};
}

}  // namespace redbanner
