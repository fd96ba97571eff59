#include "engine/core/worker.h"

#include <utility>

namespace redbanner {

Worker::Worker(Thread thread) {
  if (thread == Thread::its_own) thread_ = std::thread([this] { run(); });
}

Worker::~Worker() {
  if (!has_thread()) return;
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Worker::begin(Task& task) {
  if (!has_thread()) {
    task.run();
    task.is_done_ = true;
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(&task);
  }
  changed_.notify_all();
}

void Worker::wait(const Task& task) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return task.is_done_; });
}

void Worker::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return !tasks_.empty() || ends_; });
    if (tasks_.empty()) return;
    Task& task = *tasks_.front();
    tasks_.pop_front();
    lock.unlock();
    task.run();
    lock.lock();
    task.is_done_ = true;
    changed_.notify_all();
  }
}

Task::Task(Worker& worker, std::function<void()> work) : worker_(worker), work_(std::move(work)) {
  worker_.begin(*this);
}

Task::~Task() { worker_.wait(*this); }

void Task::wait() {
  worker_.wait(*this);
  if (const auto thrown = std::exchange(thrown_, nullptr)) std::rethrow_exception(thrown);
}

void Task::run() noexcept {
  try {
    work_();
  } catch (...) {
    thrown_ = std::current_exception();
  }
}

}  // namespace redbanner
