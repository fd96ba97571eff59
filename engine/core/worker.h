#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace redbanner {

class Task;

// A thread that does tasks beside its owner, in the order in which they were begun. It lives as
// long as they go on: a new thread for each would begin on the owner's processor and wait there to
// be moved. Without a thread each task is done where it begins, for where threads are not worth it.
class Worker {
 public:
  enum class Thread { its_own, none };
  explicit Worker(Thread thread = Thread::its_own);
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker();

  bool has_thread() const { return thread_.joinable(); }

 private:
  friend class Task;
  void begin(Task& task);
  void wait(const Task& task);
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Task*> tasks_;
  bool ends_ = false;
  std::thread thread_;  // last: it reads all others
};

// Work that a worker has begun, or will when those before are done. The worker outlives it.
class Task {
 public:
  Task(Worker& worker, std::function<void()> work);
  Task(const Task&) = delete;
  Task& operator=(const Task&) = delete;
  ~Task();  // when it is done

  // Until it is done; throws what the work threw, once.
  void wait();

 private:
  friend class Worker;
  void run() noexcept;

  Worker& worker_;
  std::function<void()> work_;
  std::exception_ptr thrown_;
  bool is_done_ = false;
};

}  // namespace redbanner
