#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace redbanner {

// Keys in order, equal ones too, that come and go, and how many lie below one: in buckets of some
// hundred, and a tree of how many there are in each. For a million keys a step takes some dozen
// comparisons and moves some hundred keys.
template <class Key>
class SortedKeys {
 public:
  SortedKeys() = default;
  explicit SortedKeys(const std::vector<Key>& rising) {
    for (std::size_t from = 0; from < rising.size(); from += filled) {
      const auto to = std::min(rising.size(), from + filled);
      buckets_.emplace_back();
      buckets_.back().reserve(most);
      buckets_.back().assign(rising.begin() + static_cast<std::ptrdiff_t>(from),
                             rising.begin() + static_cast<std::ptrdiff_t>(to));
      last_.push_back(buckets_.back().back());
    }
    count_all();
  }

  void insert(const Key& key) {
    if (buckets_.empty()) {
      buckets_.push_back({key});
      last_.push_back(key);
      return count_all();
    }
    const std::size_t at = std::min(reaching(key), buckets_.size() - 1);
    auto& bucket = buckets_[at];
    bucket.insert(std::ranges::upper_bound(bucket, key), key);
    last_[at] = bucket.back();
    if (bucket.size() >= most)
      split(at);
    else
      add(at, 1);
  }

  // One that is there.
  void erase(const Key& key) {
    const std::size_t at = reaching(key);
    auto& bucket = buckets_[at];
    bucket.erase(std::ranges::lower_bound(bucket, key));
    if (bucket.size() < few) return shrink(at);
    last_[at] = bucket.back();
    add(at, -1);
  }

  // How many lie below, and how many are equal.
  std::size_t below(const Key& key) const {
    const std::size_t at = reaching(key);
    if (at == buckets_.size()) return before(at);
    return before(at) + index_in(at, std::ranges::lower_bound(buckets_[at], key));
  }
  std::size_t equal(const Key& key) const {
    const std::size_t first = reaching(key);
    if (first == buckets_.size()) return 0;
    if (key < last_[first])
      return static_cast<std::size_t>(std::ranges::equal_range(buckets_[first], key).size());
    const auto above = std::ranges::upper_bound(last_, key);
    const auto next = static_cast<std::size_t>(above - last_.begin());
    const std::size_t up_to =
        next == buckets_.size()
            ? before(next)
            : before(next) + index_in(next, std::ranges::upper_bound(buckets_[next], key));
    return up_to - before(first) - index_in(first, std::ranges::lower_bound(buckets_[first], key));
  }

 private:
  static constexpr std::size_t most = 512, filled = 256, few = 64;
  using Bucket = std::vector<Key>;

  static std::size_t index_in(const Bucket& bucket, typename Bucket::const_iterator at) {
    return static_cast<std::size_t>(at - bucket.begin());
  }
  std::size_t index_in(std::size_t bucket, typename Bucket::const_iterator at) const {
    return index_in(buckets_[bucket], at);
  }
  // The first bucket that reaches up to the key.
  std::size_t reaching(const Key& key) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(last_, key) - last_.begin());
  }
  void split(std::size_t at) {
    Bucket upper;
    upper.reserve(most);
    upper.assign(buckets_[at].begin() + most / 2, buckets_[at].end());
    buckets_[at].resize(most / 2);
    last_[at] = buckets_[at].back();
    const auto next = static_cast<std::ptrdiff_t>(at) + 1;
    last_.insert(last_.begin() + next, upper.back());
    buckets_.insert(buckets_.begin() + next, std::move(upper));
    count_all();
  }
  // A bucket of few goes into its neighbour, where that leaves room.
  void shrink(std::size_t at) {
    const std::size_t other = at + 1 < buckets_.size() ? at + 1 : at - 1;
    const bool alone = buckets_.size() == 1;
    if (!alone && buckets_[at].size() + buckets_[other].size() <= filled) {
      auto& lower = buckets_[std::min(at, other)];
      const auto& upper = buckets_[std::max(at, other)];
      lower.insert(lower.end(), upper.begin(), upper.end());
      remove(std::max(at, other));
      last_[std::min(at, other)] = lower.back();
      return count_all();
    }
    if (buckets_[at].empty()) {
      remove(at);
      return count_all();
    }
    last_[at] = buckets_[at].back();
    add(at, -1);
  }
  void remove(std::size_t at) {
    buckets_.erase(buckets_.begin() + static_cast<std::ptrdiff_t>(at));
    last_.erase(last_.begin() + static_cast<std::ptrdiff_t>(at));
  }

  // A Fenwick tree: node i counts the buckets (i & (i - 1)) + 1 … i.
  void count_all() {
    tree_.assign(buckets_.size() + 1, 0);
    for (std::size_t i = 1; i < tree_.size(); ++i) {
      tree_[i] += static_cast<std::int64_t>(buckets_[i - 1].size());
      const std::size_t above = i + (i & (~i + 1));
      if (above < tree_.size()) tree_[above] += tree_[i];
    }
  }
  void add(std::size_t bucket, std::int64_t number) {
    for (std::size_t i = bucket + 1; i < tree_.size(); i += i & (~i + 1)) tree_[i] += number;
  }
  std::size_t before(std::size_t bucket) const {
    std::int64_t sum = 0;
    for (std::size_t i = bucket; i > 0; i &= i - 1) sum += tree_[i];
    return static_cast<std::size_t>(sum);
  }

  std::vector<Bucket> buckets_;  // none is empty
  std::vector<Key> last_;        // of each bucket
  std::vector<std::int64_t> tree_;
};

}  // namespace redbanner
