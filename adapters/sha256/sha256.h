#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace redbanner {

// SHA-256 of bytes that come one after the other.
class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  std::string finish();  // of all that was added, 32 bytes; then it begins anew

 private:
  void begin();
  std::unique_ptr<void, void (*)(void*)> context_;
};

// In lower-case hex.
std::string hex(std::string_view bytes);
std::string sha256(std::string_view bytes);

}  // namespace redbanner
