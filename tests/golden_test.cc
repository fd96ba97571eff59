// Replays the transcripts in tests/golden and rules/books, and those in README.md: what a person
// types, and what they are shown. The format is cram's: two spaces and `$ ` before a command, `> `
// before its further lines, two spaces before each line of output, `[N]` after an exit status that
// is not 0; everything else is prose. In Markdown there are four spaces, which make a code block.
// UPDATE_GOLDEN=1 rewrites them.

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "tests/shared.h"

namespace fs = std::filesystem;

namespace redbanner {
namespace {

const fs::path source{REDBANNER_SOURCE_DIR};

std::string read(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream{file, std::ios::binary}.rdbuf();
  return text.str();
}

std::string shell_word(std::string_view text) {
  std::string result{"'"};
  for (const char c : text) result += c == '\'' ? std::string{"'\\''"} : std::string{c};
  return result + "'";
}

struct Outcome {
  std::string output;  // standard output and standard error, as they came
  int status;          // as the shell's $?
};

Outcome run(const std::string& command, const fs::path& folder) {
  const std::string line = "cd " + shell_word(folder.string()) + " && exec timeout 300 bash -c " +
                           shell_word(command) + " 2>&1 </dev/null";
  FILE* pipe = popen(line.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error{"cannot start a shell"};
  Outcome outcome{};
  std::array<char, 4096> block;
  while (const auto size = std::fread(block.data(), 1, block.size(), pipe))
    outcome.output.append(block.data(), size);
  const int ended = pclose(pipe);
  outcome.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
  return outcome;
}

std::string indented(const Outcome& outcome, const std::string& margin) {
  std::string result;
  std::istringstream lines{outcome.output};
  for (std::string line; std::getline(lines, line);) result += margin + line + "\n";
  if (!outcome.output.empty() && outcome.output.back() != '\n') {
    result.pop_back();
    result += " (no-eol)\n";
  }
  if (outcome.status != 0) result += margin + "[" + std::to_string(outcome.status) + "]\n";
  return result;
}

// The transcript as it would have to be written today; commands run in `folder`, one shell each.
std::string replay(const std::string& transcript, const fs::path& folder,
                   const std::string& margin) {
  std::string replayed;
  std::string command;
  const auto finish_command = [&] {
    if (!command.empty()) replayed += indented(run(command, folder), margin);
    command.clear();
  };
  std::istringstream lines{transcript};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(margin + "$ ")) {
      finish_command();
      command = line.substr(margin.size() + 2);
    } else if (line.starts_with(margin + "> ")) {
      command += "\n" + line.substr(margin.size() + 2);
    } else if (line.starts_with(margin)) {
      continue;
    } else {
      finish_command();
    }
    replayed += line + "\n";
  }
  finish_command();
  return replayed;
}

bool is_document(const fs::path& transcript) { return transcript.extension() == ".md"; }

// A copy of a transcript's folder, for its commands to work in (a document's begin in an empty
// one); gone with its owner.
class WorkingCopy {
 public:
  explicit WorkingCopy(const fs::path& transcript) {
    std::string name = (fs::temp_directory_path() / "redbanner-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"cannot make " + name};
    path_ = name;
    fs::permissions(path_, fs::perms{0755});  // an unprivileged user may be part of the story
    if (is_document(transcript))
      fs::create_directory(path_ / "work");
    else
      fs::copy(transcript.parent_path(), path_ / "work", fs::copy_options::recursive);
  }
  ~WorkingCopy() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  WorkingCopy(const WorkingCopy&) = delete;
  WorkingCopy& operator=(const WorkingCopy&) = delete;

  fs::path folder() const { return path_ / "work"; }
  fs::path beside(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

// What the commands see, whoever runs the tests and wherever.
void set_environment(const fs::path& transcript) {
  for (const char* name : {"LANGUAGE", "LANG", "LC_MESSAGES", "REDBANNER_SEASON"}) unsetenv(name);
  static const std::string path = REDBANNER_BINARY_DIR ":" + std::string{std::getenv("PATH")};
  const std::pair<const char*, std::string> variables[] = {
      {"PATH", path},
      {"LC_ALL", "C.UTF-8"},
      {"TZ", "UTC"},
      {"COLUMNS", "100"},
      {"NO_COLOR", "1"},
      {"USER", "clerk"},
      {"LOGNAME", "clerk"},
      {"REDBANNER_NOW", "2023-07-05T09:00:00"},
      {"REDBANNER_SHARED", shared_folder().string()},
      {"BOOKS", (source / "rules/books").string()},
      {"TESTDIR", transcript.parent_path().string()},
  };
  for (const auto& [name, value] : variables) setenv(name, value.c_str(), 1);
}

std::string difference(const std::string& replayed, const fs::path& transcript,
                       const WorkingCopy& copy) {
  const fs::path now = copy.beside("replayed.t");
  std::ofstream{now, std::ios::binary} << replayed;
  return run("diff -U2 --label written --label replayed " + shell_word(transcript.string()) + " " +
                 shell_word(now.string()),
             copy.folder())
      .output;
}

// A transcript that needs the shared material says so, in itself or in a file beside it.
bool mentions_shared(const fs::path& folder) {
  return std::ranges::any_of(fs::recursive_directory_iterator{folder}, [](const auto& entry) {
    return entry.is_regular_file() &&
           read(entry.path()).find("REDBANNER_SHARED") != std::string::npos;
  });
}

std::vector<fs::path> every_transcript() {
  std::vector<fs::path> found{source / "README.md"};
  for (const fs::path& folder : {source / "tests/golden", source / "rules/books"}) {
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
      if (entry.path().extension() == ".t") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

// "equal_totals" of tests/golden/equal_totals/transcript.t, "equal_totals_zh" of …/zh.t.
std::string transcript_name(const testing::TestParamInfo<fs::path>& transcript) {
  const fs::path& file = transcript.param;
  std::string name = is_document(file) ? "the" : file.parent_path().filename().string();
  if (file.stem() != "transcript") name += "_" + file.stem().string();
  std::ranges::replace_if(
      name, [](unsigned char c) { return !std::isalnum(c); }, '_');
  return name;
}

class Transcript : public testing::TestWithParam<fs::path> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Transcript);

TEST_P(Transcript, IsWhatIsShown) {
  const fs::path& transcript = GetParam();
  if (!is_document(transcript) && mentions_shared(transcript.parent_path()))
    REDBANNER_NEEDS_SHARED("");
  set_environment(transcript);
  const WorkingCopy copy{transcript};
  const std::string written = read(transcript);
  const std::string replayed =
      replay(written, copy.folder(), is_document(transcript) ? "    " : "  ");
  if (replayed == written) return;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream{transcript, std::ios::binary} << replayed;
  } else {
    FAIL() << fs::relative(transcript, source).string()
           << " (UPDATE_GOLDEN=1 accepts what is replayed)\n"
           << difference(replayed, transcript, copy);
  }
}

INSTANTIATE_TEST_SUITE_P(Golden, Transcript, testing::ValuesIn(every_transcript()),
                         transcript_name);

}  // namespace
}  // namespace redbanner
