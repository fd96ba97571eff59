#include "adapters/zip/archive.h"

#include <gtest/gtest.h>
#include <minizip/zip.h>
#include <stdlib.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

#include "adapters/sha256/sha256.h"
#include "engine/core/failure.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

std::string failure_of(const std::function<void()>& work) try {
  work();
  return "";
} catch (const Failure& failure) {
  return message_text(failure.message);
}

std::string bytes_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string line(const std::string& name, const std::string& bytes) {
  return sha256(bytes) + "  " + name + "\n";
}

class Archive : public testing::Test {
 protected:
  Archive() {
    std::string pattern = testing::TempDir() + "archiveXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/2023.zip";
    to_ = folder_ + "/2023";
  }
  ~Archive() override { fs::remove_all(folder_); }

  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& one : fs::directory_iterator(folder_))
      found.push_back(one.path().filename().string());
    std::ranges::sort(found);
    return found;
  }
  std::string unpacking() const {
    return failure_of([&] { unpack_archive(file_, to_); });
  }
  // A ZIP made by somebody else.
  void write_zip(const std::vector<std::pair<std::string, std::string>>& members) const {
    zipFile zip = zipOpen64(file_.c_str(), APPEND_STATUS_CREATE);
    for (const auto& [name, bytes] : members) {
      zipOpenNewFileInZip64(zip, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                            6, 0);
      zipWriteInFileInZip(zip, bytes.data(), static_cast<unsigned>(bytes.size()));
      zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
  }

  std::string folder_, file_, to_;
};

TEST_F(Archive, ComesBackAsItWas) {
  const std::string large(3'000'001, '\x7f');
  std::ofstream(folder_ + "/on disk", std::ios::binary) << large;
  write_archive(file_, {{"season.db", "", folder_ + "/on disk"},
                        {"sheets/1-年中 考核表.csv", "单位,得分\r\n", ""},
                        {"empty", "", ""}});
  EXPECT_EQ(unpack_archive(file_, to_),
            (std::vector<std::string>{"season.db", "sheets/1-年中 考核表.csv", "empty"}));
  EXPECT_EQ(bytes_of(to_ + "/season.db"), large);
  EXPECT_EQ(bytes_of(to_ + "/sheets/1-年中 考核表.csv"), "单位,得分\r\n");
  EXPECT_EQ(bytes_of(to_ + "/empty"), "");
  EXPECT_EQ(bytes_of(to_ + "/MANIFEST.sha256").substr(0, 76), line("season.db", large));
  EXPECT_EQ(names(), (std::vector<std::string>{"2023", "2023.zip", "on disk"}));
}

TEST_F(Archive, IsTheSameFileForTheSameContent) {
  const std::vector<ArchiveMember> members = {{"a", "1", ""}, {"b", "2", ""}};
  write_archive(file_, members);
  write_archive(folder_ + "/again.zip", members);
  EXPECT_EQ(bytes_of(file_), bytes_of(folder_ + "/again.zip"));
}

TEST_F(Archive, LeavesWhatIsThere) {
  std::ofstream(file_) << "mine";
  EXPECT_EQ(failure_of([&] {
              write_archive(file_, {{"a", "1", ""}});
            }),
            "file_exists(write_archive)");
  EXPECT_EQ(bytes_of(file_), "mine");
  fs::remove(file_);
  write_archive(file_, {{"a", "1", ""}});
  fs::create_directory(to_);
  EXPECT_EQ(unpacking(), "file_exists(read_archive)");
}

TEST_F(Archive, AMemberThatCannotBeReadLeavesNothing) {
  EXPECT_NE(failure_of([&] { write_archive(file_, {{"a", "", folder_ + "/nowhere"}}); }), "");
  EXPECT_TRUE(names().empty());
}

struct Hostile {
  const char* name;
  std::vector<std::pair<std::string, std::string>> members;
  const char* refusal;
};

class HostileArchive : public Archive, public testing::WithParamInterface<Hostile> {};

TEST_P(HostileArchive, IsRefusedWhole) {
  write_zip(GetParam().members);
  EXPECT_EQ(unpacking(), GetParam().refusal);
  EXPECT_EQ(names(), std::vector<std::string>{"2023.zip"});
}

const Hostile hostile[] = {
    {"WithoutAManifest", {{"season.db", "x"}}, "not_an_archive"},
    {"ManifestOfNonsense", {{"MANIFEST.sha256", "hello\n"}}, "archive_manifest_wrong"},
    {"OutOfTheFolder",
     {{"MANIFEST.sha256", line("../x", "x")}, {"../x", "x"}},
     "archive_manifest_wrong"},
    {"FromTheRoot",
     {{"MANIFEST.sha256", line("/tmp/x", "x")}, {"/tmp/x", "x"}},
     "archive_manifest_wrong"},
    {"InAnotherDrive",
     {{"MANIFEST.sha256", line("c:x", "x")}, {"c:x", "x"}},
     "archive_manifest_wrong"},
    {"TwiceInTheList",
     {{"MANIFEST.sha256", line("a", "1") + line("a", "2")}, {"a", "1"}},
     "archive_manifest_wrong"},
    {"AnotherContent",
     {{"MANIFEST.sha256", line("a", "1")}, {"a", "2"}},
     "archive_member_differs(a)"},
    {"OneMore",
     {{"MANIFEST.sha256", line("a", "1")}, {"a", "1"}, {"b", "2"}},
     "archive_member_unknown(b)"},
    {"TheSameTwice",
     {{"MANIFEST.sha256", line("a", "1")}, {"a", "1"}, {"a", "1"}},
     "archive_member_unknown(a)"},
    {"OneFewer",
     {{"MANIFEST.sha256", line("a", "1") + line("b", "2")}, {"a", "1"}},
     "archive_member_missing(b)"},
};
INSTANTIATE_TEST_SUITE_P(Archives, HostileArchive, testing::ValuesIn(hostile), case_name<Hostile>);

TEST_F(Archive, EveryDamagedByteIsFoundOrHarmless) {
  write_archive(file_, {{"season.db", std::string(2'000, 's'), ""}, {"rules.toml", "[r]\n", ""}});
  const std::string whole = bytes_of(file_);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    std::ofstream(file_, std::ios::binary | std::ios::trunc) << damaged;
    fs::remove_all(to_);
    if (!unpacking().empty()) {
      EXPECT_FALSE(fs::exists(to_)) << "byte " << at;
      continue;
    }
    EXPECT_EQ(bytes_of(to_ + "/season.db"), std::string(2'000, 's')) << "byte " << at;
    EXPECT_EQ(bytes_of(to_ + "/rules.toml"), "[r]\n") << "byte " << at;
  }
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    std::ofstream(file_, std::ios::binary | std::ios::trunc) << whole.substr(0, size);
    fs::remove_all(to_);
    EXPECT_NE(unpacking(), "") << "of " << size << " bytes";
  }
}

TEST_F(Archive, NoFileNoFolder) {
  EXPECT_NE(unpacking(), "");
  fs::create_directory(file_);
  EXPECT_EQ(unpacking(), "not_an_archive");
  fs::remove(file_);
  std::ofstream(file_) << "PK nothing else";
  EXPECT_EQ(unpacking(), "not_an_archive");
}

}  // namespace
}  // namespace redbanner
