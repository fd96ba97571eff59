#include "adapters/sqlite/snapshot_blobs.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace redbanner {

// Four sums, over each fourth word, so that none waits for the one before.
std::int64_t checksum_of(std::int64_t number, BlobBytes bytes) {
  const auto added = [](std::uint64_t sum, std::uint64_t word) {
    return std::rotl(sum ^ word * 0xff51afd7ed558ccdU, 31) * 0xc4ceb9fe1a85ec53U;
  };
  std::array<std::uint64_t, 4> sums{bytes.size(), 1, 2, 3};
  std::array<std::uint64_t, 4> words{};
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.size(), sizeof words);
    if (size < sizeof words) words = {};
    std::memcpy(words.data(), bytes.data(), size);
    for (std::size_t i = 0; i < words.size(); ++i) sums[i] = added(sums[i], words[i]);
    bytes = bytes.subspan(size);
  }
  std::uint64_t sum = 0x9e3779b97f4a7c15U * (static_cast<std::uint64_t>(number) + 1);
  for (const std::uint64_t one : sums) sum = added(sum, one);
  return std::bit_cast<std::int64_t>(sum ^ sum >> 29);
}

BlobReader::BlobReader(SQLite::Database& season)
    : find_(std::make_unique<SQLite::Statement>(
          season, "SELECT bytes, checksum FROM snapshot WHERE number = ?")) {}
BlobReader::~BlobReader() = default;

std::optional<BlobBytes> BlobReader::read(std::int64_t number) {
  find_->reset();
  find_->bind(1, number);
  if (!find_->executeStep()) return std::nullopt;
  const auto cell = find_->getColumn(0);
  const BlobBytes bytes(static_cast<const unsigned char*>(cell.getBlob()),
                        static_cast<std::size_t>(cell.getBytes()));
  if (find_->getColumn(1).getInt64() != checksum_of(number, bytes)) return std::nullopt;
  return bytes;
}

BlobWriter::BlobWriter(SQLite::Database& season, std::int64_t rows)
    : rows_(rows),
      insert_(std::make_unique<SQLite::Statement>(season,
                                                  "INSERT INTO snapshot VALUES (?, ?, ?, ?)")) {}
BlobWriter::~BlobWriter() = default;

void BlobWriter::write(std::int64_t number, BlobBytes bytes) {
  insert_->reset();
  insert_->bind(1, number);
  insert_->bind(2, rows_);
  insert_->bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
  insert_->bind(4, checksum_of(number, bytes));
  insert_->exec();
}

}  // namespace redbanner
