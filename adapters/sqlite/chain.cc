#include "adapters/sqlite/chain.h"

#include <algorithm>
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

void Encoding::tag(char tag) {
  waiting_.append(static_cast<std::size_t>(nulls_), tag_null);
  nulls_ = 0;
  waiting_ += tag;
}

void Encoding::pass_on() {
  if (waiting_.size() < buffer_size) return;
  hash_.add(waiting_);
  waiting_.clear();
}

void Encoding::begin(char tag) {
  nulls_ = 0;
  waiting_ += tag;
  pass_on();
}

void Encoding::row() { begin(tag_row); }

void Encoding::texts(std::string_view column) {
  begin(tag_texts);
  text(column);
}

void Encoding::null() { ++nulls_; }

void Encoding::whole(std::int64_t number) {
  char bytes[8];
  char count = 0;
  std::int64_t rest = number;
  do {
    bytes[static_cast<std::size_t>(count++)] = static_cast<char>(rest & 0xFF);
    rest >>= 8;
  } while (rest != (bytes[count - 1] < 0 ? -1 : 0));
  tag(count);
  waiting_.append(bytes, static_cast<std::size_t>(count));
}

void Encoding::sized(char kind, std::string_view bytes) {
  tag(kind);
  for (std::size_t rest = bytes.size();; rest >>= 7) {
    waiting_ += static_cast<char>((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0));
    if (rest <= 0x7F) break;
  }
  waiting_ += bytes;
  pass_on();
}

void Encoding::text(std::string_view text) { sized(tag_text, text); }
void Encoding::blob(std::string_view bytes) { sized(tag_blob, bytes); }

std::string Encoding::finish() {
  hash_.add(std::exchange(waiting_, {}));
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

std::string seal_sha256(std::int64_t id, const Evaluation& evaluation,
                        const std::string& chain_sha256, const std::string& rulebook_sha256,
                        std::vector<ChainedPart> parts) {
  Encoding seal;
  seal.text(chain_sha256);
  seal.text(rulebook_sha256);
  seal.text(evaluation.results_sha256);
  seal.text(evaluation.program);
  seal.whole(id);
  seal.text(evaluation.period);
  seal.whole(evaluation.position);
  seal.whole(evaluation.rulebook_version);
  seal.text(evaluation.at);
  seal.text(evaluation.by);
  add_parts(seal, std::move(parts));
  return hex(seal.finish());
}

}  // namespace redbanner
