#pragma once

#include <gtest/gtest.h>

namespace redbanner {

// Names a row of a table by its `name`, for INSTANTIATE_TEST_SUITE_P. A lambda there would trip
// -Wshadow.
template <class Row>
auto case_name(const testing::TestParamInfo<Row>& row) {
  return std::string{row.param.name};
}

}  // namespace redbanner
