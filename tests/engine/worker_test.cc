#include "engine/core/worker.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace redbanner {
namespace {

TEST(Worker, DoesOneTaskAfterTheOther) {
  std::string done;
  Worker worker;
  worker.wait();
  for (const char* task : {"a", "b", "c"}) {
    worker.start([&] { done += task; });
    worker.wait();
  }
  EXPECT_EQ(done, "abc");
}

TEST(Worker, WhatATaskThrowsIsThrownOnce) {
  Worker worker;
  worker.start([] { throw std::runtime_error("task"); });
  EXPECT_THROW(worker.wait(), std::runtime_error);
  worker.wait();
  bool done = false;
  worker.start([&] { done = true; });
  worker.wait();
  EXPECT_TRUE(done);
}

TEST(Worker, EndsWhenItsTaskIsDone) {
  bool done = false;
  {
    Worker worker;
    worker.start([&] { done = true; });
  }
  EXPECT_TRUE(done);
}

TEST(Worker, AFaultThatNobodyWaitsForIsNoReasonToEnd) {
  Worker worker;
  worker.start([] { throw std::runtime_error("task"); });
}

}  // namespace
}  // namespace redbanner
