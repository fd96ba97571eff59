#include "engine/ledger/packed.h"

#include <algorithm>
#include <limits>

namespace redbanner {
namespace {

int width_for(std::uint64_t reach) {
  if (reach == 0) return 0;
  if (reach <= std::numeric_limits<std::uint8_t>::max()) return 1;
  if (reach <= std::numeric_limits<std::uint16_t>::max()) return 2;
  return reach <= std::numeric_limits<std::uint32_t>::max() ? 4 : 8;
}

std::uint64_t distance(std::int64_t least, std::int64_t number) {
  return static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(least);
}

template <class Narrow>
std::uint64_t largest(std::span<const Narrow> above) {
  Narrow most = 0;
  for (const Narrow one : above) most = most < one ? one : most;
  return most;
}

template <class Narrow>
void put(std::span<const std::int64_t> numbers, std::int64_t least, void* to) {
  auto* const narrow = static_cast<Narrow*>(to);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    narrow[i] = static_cast<Narrow>(distance(least, numbers[i]));
}

}  // namespace

Packed::Packed(std::span<const std::int64_t> numbers) : size_(numbers.size()) {
  if (numbers.empty()) return;
  least_ = most_ = numbers.front();
  for (const std::int64_t number : numbers) {
    least_ = std::min(least_, number);
    most_ = std::max(most_, number);
  }
  width_ = width_for(distance(least_, most_));
  bytes_.resize(size_ * static_cast<std::size_t>(width_));
  if (width_ == 1) put<std::uint8_t>(numbers, least_, bytes_.data());
  if (width_ == 2) put<std::uint16_t>(numbers, least_, bytes_.data());
  if (width_ == 4) put<std::uint32_t>(numbers, least_, bytes_.data());
  if (width_ == 8) put<std::uint64_t>(numbers, least_, bytes_.data());
}

Packed Packed::equal(std::int64_t number, std::size_t size) {
  Packed packed;
  packed.size_ = size;
  if (size > 0) packed.least_ = packed.most_ = number;
  return packed;
}

Packed Packed::stored(std::span<const unsigned char> bytes, std::int64_t least, std::int64_t most,
                      int width, std::size_t size) {
  Packed packed;
  const bool known = width == 0 || width == 1 || width == 2 || width == 4 || width == 8;
  if (!known || bytes.size() != size * static_cast<std::size_t>(width) || least > most)
    return packed;
  packed.size_ = size;
  packed.least_ = least;
  packed.most_ = most;
  packed.width_ = width;
  packed.bytes_.assign(bytes.begin(), bytes.end());
  if (size > 0 && packed.reach() != distance(least, most)) return {};
  return packed;
}

std::uint64_t Packed::reach() const {
  switch (width_) {
    case 1:
      return largest(above<std::uint8_t>());
    case 2:
      return largest(above<std::uint16_t>());
    case 4:
      return largest(above<std::uint32_t>());
    case 8:
      return largest(above<std::uint64_t>());
    default:
      return 0;
  }
}

std::int64_t Packed::operator[](std::size_t at) const {
  const auto from = [&](std::uint64_t number) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least_) + number);
  };
  switch (width_) {
    case 1:
      return from(above<std::uint8_t>()[at]);
    case 2:
      return from(above<std::uint16_t>()[at]);
    case 4:
      return from(above<std::uint32_t>()[at]);
    case 8:
      return from(above<std::uint64_t>()[at]);
    default:
      return least_;
  }
}

void PackedChunks::push_back(std::int64_t number) {
  if (last_.empty()) last_.reserve(chunk);
  last_.push_back(number);
  if (last_.size() < chunk) return;
  chunks_.emplace_back(last_);
  last_.clear();
}

namespace {

template <class Narrow, class Number>
void add(std::span<const Narrow> above, std::int64_t least, std::vector<Number>& to) {
  for (const Narrow one : above)
    to.push_back(static_cast<Number>(static_cast<std::uint64_t>(least) + one));
}

template <class Number>
void add(const Packed& packed, std::vector<Number>& to) {
  switch (packed.width()) {
    case 1:
      return add(packed.above<std::uint8_t>(), packed.least(), to);
    case 2:
      return add(packed.above<std::uint16_t>(), packed.least(), to);
    case 4:
      return add(packed.above<std::uint32_t>(), packed.least(), to);
    case 8:
      return add(packed.above<std::uint64_t>(), packed.least(), to);
    default:
      to.insert(to.end(), packed.size(), static_cast<Number>(packed.least()));
  }
}

}  // namespace

template <class Number>
std::vector<Number> PackedChunks::take() {
  std::vector<Number> all;
  all.reserve(size());
  for (Packed& packed : chunks_) {
    add(packed, all);
    packed = {};
  }
  for (const std::int64_t one : last_) all.push_back(static_cast<Number>(one));
  *this = PackedChunks();
  return all;
}
template std::vector<std::int64_t> PackedChunks::take();
template std::vector<std::uint32_t> PackedChunks::take();

}  // namespace redbanner
