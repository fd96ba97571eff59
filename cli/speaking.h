#pragma once

#include "cli/language.h"

namespace redbanner {

// Speaks another language until its end.
class Speaking {
 public:
  explicit Speaking(const Language& language) : readers_(spoken()) { speak(language); }
  ~Speaking() { speak(readers_); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  Language readers_;
};

}  // namespace redbanner
