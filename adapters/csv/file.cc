#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "adapters/csv/csv.h"

namespace redbanner {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30;
constexpr std::size_t block = std::size_t{1} << 20;

// A file that is open for reading, closed at the end of its scope.
class OpenFile {
 public:
  explicit OpenFile(const std::string& file) : handle_(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (handle_ >= 0) close(handle_);
  }
  bool is_open() const { return handle_ >= 0; }
  int handle() const { return handle_; }

 private:
  int handle_;
};

// The bytes that the file says it has; pipes and devices say 0.
std::size_t stated_size(int handle) {
  struct stat about {};
  if (fstat(handle, &about) != 0 || about.st_size < 0) return 0;
  return static_cast<std::size_t>(about.st_size);
}

}  // namespace

std::string read_file(const std::string& file, const std::string& purpose) {
  const OpenFile opened(file);
  if (!opened.is_open()) throw world_failure(file, purpose, errno);
  std::string bytes;
  std::size_t filled = 0;
  std::size_t room = stated_size(opened.handle()) + 1;  // one more, to meet the end
  for (;;) {
    if (filled + room > most_bytes + block)
      throw Failure(Failure::Kind::content, file, {"file_too_large", {Term{purpose}}});
    bytes.resize(filled + room);
    const ssize_t got = read(opened.handle(), bytes.data() + filled, room);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw world_failure(file, purpose, errno);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    room = bytes.size() > filled ? bytes.size() - filled : block;
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace redbanner
