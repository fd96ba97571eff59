#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace redbanner {

// Whole numbers, kept as narrow as all of them allow: none for equal ones, else 8, 16, 32 or 64
// bits that say how far each lies above the least.
class Packed {
 public:
  Packed() = default;
  explicit Packed(std::span<const std::int64_t> numbers);
  static Packed equal(std::int64_t number, std::size_t size);
  // As stored: what `bytes`, `least`, `most`, `width` and `size` gave; nothing that fits: empty.
  static Packed stored(std::span<const unsigned char> bytes, std::int64_t least, std::int64_t most,
                       int width, std::size_t size);

  std::size_t size() const { return size_; }
  std::int64_t least() const { return least_; }
  std::int64_t most() const { return most_; }
  int width() const { return width_; }  // bytes a number: 0, 1, 2, 4, 8
  bool all_equal() const { return width_ == 0; }
  std::int64_t operator[](std::size_t at) const;
  // The numbers less `least`, where `Narrow` is as wide as they are kept.
  template <class Narrow>
  std::span<const Narrow> above() const {
    return {reinterpret_cast<const Narrow*>(bytes_.data()), size_};
  }
  std::span<const unsigned char> bytes() const { return bytes_; }

 private:
  std::uint64_t reach() const;  // of the largest above the least

  std::size_t size_ = 0;
  std::int64_t least_ = 0;
  std::int64_t most_ = 0;
  int width_ = 0;
  std::vector<unsigned char> bytes_;  // aligned for any number, as all that is allocated
};

// Grows number by number; chunk by chunk as narrow as each chunk allows.
class PackedChunks {
 public:
  void push_back(std::int64_t number);
  std::size_t size() const { return chunks_.size() * chunk + last_.size(); }
  // All of them, as std::int64_t or, where they are none but such, std::uint32_t.
  template <class Number>
  std::vector<Number> take();

 private:
  static constexpr std::size_t chunk = 1024;  // few enough for what rises slowly to stay narrow
  std::vector<Packed> chunks_;
  std::vector<std::int64_t> last_;
};

}  // namespace redbanner
