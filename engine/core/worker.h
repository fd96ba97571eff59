#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace redbanner {

// A thread that does one task after the other beside its owner. It lives as long as they go on: a
// new thread for each would begin on the owner's processor and wait there to be moved.
class Worker {
 public:
  Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker();  // when the task is done

  // Begins the task; the one before has been waited for.
  void start(std::function<void()> task);
  // Until the task is done; throws what it threw. Without a task, at once.
  void wait();

 private:
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::function<void()> task_;  // empty: none
  std::exception_ptr thrown_;
  bool ends_ = false;
  std::thread thread_;  // last: it reads all others
};

}  // namespace redbanner
