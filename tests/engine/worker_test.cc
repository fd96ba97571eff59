#include "engine/core/worker.h"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

namespace redbanner {
namespace {

struct Kind {
  const char* name;
  Worker::Thread thread;
};

class Workers : public testing::TestWithParam<Kind> {
 protected:
  Worker worker_{GetParam().thread};
};

TEST_P(Workers, DoTasksInTheOrderInWhichTheyWereBegun) {
  std::string done;
  Task a(worker_, [&] { done += 'a'; });
  Task b(worker_, [&] { done += 'b'; });
  Task c(worker_, [&] { done += 'c'; });
  c.wait();
  EXPECT_EQ(done, "abc");
}

TEST_P(Workers, BeginATaskInThePlaceOfOneThatIsDone) {
  std::string done;
  std::optional<Task> task;
  for (const char* letter : {"a", "b", "c"}) {
    task.emplace(worker_, [&done, letter] { done += letter; });
    task->wait();
  }
  EXPECT_EQ(done, "abc");
}

TEST_P(Workers, ThrowWhatATaskThrewToWhomeverWaitsForItOnce) {
  Task fails(worker_, [] { throw std::runtime_error("task"); });
  bool done = false;
  Task goes_on(worker_, [&] { done = true; });
  goes_on.wait();
  EXPECT_TRUE(done);
  EXPECT_THROW(fails.wait(), std::runtime_error);
  fails.wait();
}

TEST_P(Workers, ATaskEndsWhenItIsDone) {
  bool done = false;
  {
    const Task task(worker_, [&] { done = true; });
  }
  EXPECT_TRUE(done);
}

TEST_P(Workers, AFaultThatNobodyWaitsForIsNoReasonToEnd) {
  const Task task(worker_, [] { throw std::runtime_error("task"); });
}

TEST_P(Workers, WorkWhereTheyAreMeantTo) {
  std::thread::id where;
  Task task(worker_, [&] { where = std::this_thread::get_id(); });
  task.wait();
  EXPECT_EQ(where == std::this_thread::get_id(), GetParam().thread == Worker::Thread::none);
}

const Kind kinds[] = {{"OfTheirOwn", Worker::Thread::its_own}, {"None", Worker::Thread::none}};
INSTANTIATE_TEST_SUITE_P(Thread, Workers, testing::ValuesIn(kinds),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace redbanner
