#include "adapters/sqlite/chain.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace redbanner {
namespace {

// Tags 1 to 8 are whole numbers of that many bytes.
constexpr char tag_null = 0, tag_text = 9, tag_blob = 10, tag_row = 11, tag_texts = 12;

constexpr std::size_t buffer_size = 16'384;
constexpr std::int64_t largest_seen = 1 << 24;

void add_parts(Encoding& to, std::vector<ChainedPart> parts) {
  std::ranges::sort(parts, {}, &ChainedPart::table);
  for (const auto& part : parts) {
    to.text(part.table);
    to.blob(part.sha256);
  }
}

}  // namespace

Encoding::Encoding() : waiting_(buffer_size) {}

void Encoding::pass_on() {
  hash_.add({waiting_.data(), used_});
  used_ = 0;
}

// Where the tag of the next value goes, behind the NULLs before it; counted as used up to the tag.
inline char* Encoding::room_for_tag_and(std::size_t bytes) {
  if (used_ + nulls_ + 1 + bytes > waiting_.size()) pass_on();
  for (; nulls_ > 0; --nulls_) waiting_[used_++] = tag_null;
  return waiting_.data() + used_++;
}

void Encoding::begin(char tag) {
  nulls_ = 0;
  *room_for_tag_and(0) = tag;
}

void Encoding::row() { begin(tag_row); }

void Encoding::texts(std::string_view column) {
  begin(tag_texts);
  text(column);
}

void Encoding::null() { ++nulls_; }

void Encoding::whole(std::int64_t number) {
  auto bits = static_cast<std::uint64_t>(number);
  const int without_sign = 64 - std::countl_zero(number < 0 ? ~bits : bits);
  const auto count = static_cast<std::size_t>(without_sign / 8 + 1);
  char* room = room_for_tag_and(sizeof bits);
  *room = static_cast<char>(count);
  if constexpr (std::endian::native == std::endian::little)
    std::memcpy(room + 1, &bits, sizeof bits);
  else
    for (std::size_t i = 0; i < sizeof bits; ++i, bits >>= 8) *++room = static_cast<char>(bits);
  used_ += count;
}

void Encoding::sized(char kind, std::string_view bytes) {
  constexpr std::size_t longest_size = 10;
  char* room = room_for_tag_and(longest_size);
  *room = kind;
  for (std::size_t rest = bytes.size();; rest >>= 7) {
    *++room = static_cast<char>((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0));
    ++used_;
    if (rest <= 0x7F) break;
  }
  if (used_ + bytes.size() > waiting_.size()) pass_on();
  if (bytes.size() > waiting_.size()) return hash_.add(bytes);
  std::copy(bytes.begin(), bytes.end(), waiting_.data() + used_);
  used_ += bytes.size();
}

void Encoding::text(std::string_view text) { sized(tag_text, text); }
void Encoding::blob(std::string_view bytes) { sized(tag_blob, bytes); }

std::string Encoding::finish() {
  pass_on();
  nulls_ = 0;
  return hash_.finish();
}

ChainedRows::ChainedRows(const ChainedTable& table) : table_(&table) {
  for (const auto& column : table.columns) {
    const bool refers = column.dictionary != nullptr;
    referred_by_column_.push_back(refers ? static_cast<int>(referred_.size()) : -1);
    if (refers) referred_.push_back({&column, {}, {}, {}});
  }
  begin();
}

void ChainedRows::begin() {
  encoding_.text(table_->name);
  empty_ = true;
}

void ChainedRows::row() {
  encoding_.row();
  column_ = 0;
  empty_ = false;
}

void ChainedRows::null() {
  encoding_.null();
  ++column_;
}

void ChainedRows::whole(std::int64_t number) {
  encoding_.whole(number);
  if (const int at = referred_by_column_[column_++]; at >= 0)
    refer(referred_[static_cast<std::size_t>(at)], number);
}

void ChainedRows::text(std::string_view text) {
  encoding_.text(text);
  ++column_;
}

void ChainedRows::add(std::size_t rows, std::span<const BulkColumn> columns) {
  for (std::size_t at = 0; at < rows; ++at) {
    row();
    for (const BulkColumn& column : columns) {
      const auto number = column.number(at);
      const auto written = column.is_text() ? column.text(at) : std::string_view{};
      if (number != BulkColumn::null)
        encoding_.whole(number);
      else if (written.data() != nullptr)
        encoding_.text(written);
      else
        encoding_.null();
    }
  }
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (const int at = referred_by_column_[i]; at >= 0)
      for (const std::int64_t number : distinct_in(columns[i], rows))
        refer(referred_[static_cast<std::size_t>(at)], number);
}

void ChainedRows::refer(Referred& column, std::int64_t number) const {
  if (number < 0 || number > largest_seen) {
    if (column.strays.insert(number).second) column.numbers.push_back(number);
    return;
  }
  const auto at = static_cast<std::size_t>(number);
  if (at >= column.seen.size()) column.seen.resize(at + 1);
  if (std::exchange(column.seen[at], round_) != round_) column.numbers.push_back(number);
}

std::string ChainedRows::finish(TextSource& texts) {
  for (auto& [column, seen, strays, numbers] : referred_) {
    if (numbers.empty()) continue;
    encoding_.texts(column->name);
    std::ranges::sort(numbers);
    for (const auto number : numbers) {
      encoding_.whole(number);
      if (const auto text = texts.text(*column->dictionary, number))
        encoding_.text(*text);
      else
        encoding_.null();
    }
    numbers.clear();
    strays.clear();
  }
  ++round_;
  const std::string digest = encoding_.finish();
  begin();
  return digest;
}

std::string link_sha256(const std::string& before, std::vector<ChainedPart> parts) {
  Encoding link;
  link.text(before);
  add_parts(link, std::move(parts));
  return hex(link.finish());
}

std::string seal_sha256(const Evaluation& evaluation, const std::string& rulebook_sha256,
                        std::vector<ChainedPart> parts) {
  Encoding seal;
  seal.text(evaluation.chain_sha256);
  seal.text(rulebook_sha256);
  seal.text(evaluation.results_sha256);
  seal.text(evaluation.program);
  seal.whole(evaluation.id);
  seal.text(evaluation.period);
  seal.whole(evaluation.position);
  seal.whole(evaluation.rulebook_version);
  seal.text(evaluation.at);
  seal.text(evaluation.by);
  add_parts(seal, std::move(parts));
  return hex(seal.finish());
}

}  // namespace redbanner
