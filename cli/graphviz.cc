#include "cli/graphviz.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "engine/core/failure.h"

extern char** environ;

namespace redbanner {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// A file without a name, which the system forgets when it is closed.
File temporary(const std::string& named) {
  File file{std::tmpfile()};
  if (!file) throw world_failure(named, "draw_graph", errno);
  return file;
}

std::string all_of(std::FILE* file) {
  std::string text;
  std::array<char, 1U << 16U> block;
  std::rewind(file);
  while (const auto size = std::fread(block.data(), 1, block.size(), file))
    text.append(block.data(), size);
  return text;
}

// Runs a program with these files as its input and output; what it says on standard error is shown.
// Returns its exit status; throws where there is no such program.
int run(const char* program, const char* argument, std::FILE* in, std::FILE* out,
        const std::string& file) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, fileno(in), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fileno(out), STDOUT_FILENO);
  std::string name{program}, option{argument};
  char* const words[] = {name.data(), option.data(), nullptr};
  pid_t child = 0;
  const int error = posix_spawnp(&child, program, &actions, nullptr, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error == ENOENT) throw Failure(Failure::Kind::world, file, {"graphviz_missing", {}});
  if (error != 0) throw world_failure(file, "draw_graph", error);
  int ended = 0;
  while (waitpid(child, &ended, 0) < 0)
    if (errno != EINTR) throw world_failure(file, "draw_graph", errno);
  return WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
}

}  // namespace

std::string drawn_as_svg(const std::string& graph, const std::string& file) {
  const File in = temporary(file);
  const File out = temporary(file);
  const bool complete = std::fwrite(graph.data(), 1, graph.size(), in.get()) == graph.size() &&
                        std::fflush(in.get()) == 0;
  if (!complete) throw world_failure(file, "draw_graph", errno);
  std::rewind(in.get());
  const int status = run("dot", "-Tsvg", in.get(), out.get(), file);
  if (status != 0)
    throw Failure(Failure::Kind::world, file, {"graphviz_failed", {std::int64_t{status}}});
  return all_of(out.get());
}

}  // namespace redbanner
