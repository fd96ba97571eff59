#include "engine/core/worker.h"

#include <cassert>
#include <utility>

namespace redbanner {

Worker::Worker() : thread_([this] { run(); }) {}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Worker::start(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    assert(!task_ && !thrown_);
    task_ = std::move(task);
  }
  changed_.notify_all();
}

void Worker::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return !task_; });
  if (const auto thrown = std::exchange(thrown_, nullptr)) std::rethrow_exception(thrown);
}

void Worker::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return task_ || ends_; });
    if (!task_) return;
    lock.unlock();
    std::exception_ptr thrown;
    try {
      task_();  // nobody touches it meanwhile
    } catch (...) {
      thrown = std::current_exception();
    }
    lock.lock();
    task_ = nullptr;
    thrown_ = thrown;
    changed_.notify_all();
  }
}

}  // namespace redbanner
