# layers.cmake must refuse what it is there to refuse: plants one file at a time in an empty tree, and reads what is said.
#   cmake -D SCRATCH=<folder to use> -P layers_test.cmake
cmake_minimum_required(VERSION 3.25)

# file | what it includes | what must be said; nothing: it may
set(plants
  "engine/core/a.cc     | \"engine/core/b.h\"       |"
  "engine/rank/a.cc     | \"engine/plan/plan.h\"    |"
  "adapters/csv/a.cc    | \"engine/ledger/entry.h\" |"
  "cli/commands/a.cc    | \"adapters/csv/read.h\"   |"
  "rules/a.cc           | <toml++/toml.h>           |"
  "tests/engine/a.cc    | <boost/multiprecision/cpp_int.hpp> |"
  "engine/core/a.h      | \"engine/plan/plan.h\"    | engine/core may include only itself"
  "engine/plan/a.cc     | \"engine/rank/rank.h\"    | engine/plan may include only itself and: engine/core"
  "engine/award/a.cc    | \"engine/evaluate/a.h\"   | engine/award may include only"
  "engine/core/a.cc     | \"rules/rulebook.h\"      | engine/core may include only"
  "rules/a.cc           | \"engine/rank/rank.h\"    | rules may include only itself and: engine/core, engine/plan"
  "rules/a.cc           | \"adapters/csv/read.h\"   | rules may include only"
  "adapters/csv/a.cc    | \"adapters/sqlite/a.h\"   | adapters/csv may include only"
  "adapters/sqlite/a.cc | \"rules/rulebook.h\"      | adapters/sqlite may include only"
  "engine/core/a.cc     | \"b.h\"                   | includes are written from the root"
  "engine/util/a.cc     | <vector>                  | engine/util/a.cc: is in no folder"
  "engine/evaluate/a.cc | <boost/graph/x.hpp>       | boost/graph/ belongs in engine/plan alone"
  "engine/plan/a.h      | <boost/graph/x.hpp>       | never in a header"
  "engine/core/a.cc     | <boost/format.hpp>        | does not list"
  "cli/a.cc             | <toml++/toml.h>           | toml++/ belongs in rules alone"
  "rules/a.cc           | <nlohmann/json.hpp>       | nlohmann/ belongs in cli alone"
  "adapters/csv/a.cc    | <SQLiteCpp/Database.h>    | SQLiteCpp/ belongs in adapters/sqlite alone"
  "engine/core/a.cc     | <fstream>                 | the engine knows no file")

foreach(plant IN LISTS plants)
  string(REGEX MATCH "^([^ ]+) *\\| *([^|]*[^| ]) *\\| *(.*)$" plant "${plant}")
  set(file ${CMAKE_MATCH_1})
  set(include ${CMAKE_MATCH_2})
  set(fault "${CMAKE_MATCH_3}")
  file(REMOVE_RECURSE ${SCRATCH})
  file(WRITE ${SCRATCH}/${file} "#include ${include}\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE refused)
  string(FIND "${said}" "${fault}" at)
  if(fault STREQUAL "" AND refused)
    message(SEND_ERROR "${file} may include ${include}, but layers.cmake says:\n${said}")
  elseif(NOT fault STREQUAL "" AND (NOT refused OR at LESS 0))
    message(SEND_ERROR "${file} with ${include} should be refused with '${fault}'; layers.cmake says:\n${said}")
  endif()
endforeach()
