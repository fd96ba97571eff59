# Who may include whom. Fails with file, include and rule.
#   cmake -D ROOT=<checkout> -P layers.cmake
cmake_minimum_required(VERSION 3.25)

# A folder, and the folders it may include beside itself.
set(layers
  "engine/core: "
  "engine/plan:     engine/core"
  "engine/rank:     engine/core engine/plan"
  "engine/award:    engine/core engine/plan engine/rank"
  "engine/ledger:   engine/core engine/plan"
  "engine/evaluate: engine/core engine/plan engine/rank engine/award engine/ledger"
  "engine/report:   engine/core engine/plan engine/rank engine/award engine/ledger engine/evaluate"
  "rules:           engine/core engine/plan engine/ledger"
  "adapters/csv:    engine"
  "adapters/sha256: "
  "adapters/sqlite: engine adapters/sha256"
  "adapters/zip:    engine adapters/sha256"
  "cli:             engine rules adapters"
  "tests:           engine rules adapters cli"
  "bench:           engine rules adapters cli tests")

# A third-party header, and the folders whose .cc files may include it (tests and bench may include any).
set(third_party
  "boost/graph/:          engine/plan"
  "boost/date_time/:      engine/core"
  "boost/multiprecision/: engine/core"
  "toml++/:               rules"
  "SQLiteCpp/:            adapters/sqlite"
  "sqlite3.h:             adapters/sqlite"
  "openssl/:              adapters/sha256"
  "minizip/:              adapters/zip"
  "zlib.h:                adapters/zip"
  "CLI/:                  cli"
  "nlohmann/:             cli"
  "unistr.h:              cli"
  "uniwidth.h:            cli"
  "libintl.h:             cli")

# The engine knows no file, clock, locale, environment or chance.
set(not_in_engine chrono clocale ctime filesystem fstream iostream locale random)

# What stands behind `key:` in a table such as `layers`.
function(look_up key value table)
  foreach(row IN LISTS ${table})
    string(FIND "${row}" "${key}: " at)
    if(at EQUAL 0)
      string(REGEX REPLACE "^[^:]+: +" "" row "${row}")
      string(REPLACE " " ";" row "${row}")
      set(${value} "${row}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${value} "" PARENT_SCOPE)
endfunction()

# The key in a table that `path` begins with, or nothing.
function(key_of path key table)
  set(${key} "" PARENT_SCOPE)
  foreach(row IN LISTS ${table})
    string(REGEX REPLACE ":.*" "" prefix "${row}")
    string(FIND "${path}" "${prefix}" at)
    if(at EQUAL 0)
      set(${key} "${prefix}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# Whether `layer` is one of the folders that follow, or lies in one of them.
function(lies_in layer result)
  set(${result} FALSE PARENT_SCOPE)
  foreach(folder IN LISTS ARGN)
    string(FIND "${layer}/" "${folder}/" at)
    if(at EQUAL 0)
      set(${result} TRUE PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

function(fault text)
  message(NOTICE "${text}")
  set_property(GLOBAL APPEND PROPERTY faults "${text}")
endfunction()

# "engine/core/ratio.h"
function(check_ours file layer header)
  key_of("${header}" theirs layers)
  look_up("${layer}" allowed layers)
  lies_in("${theirs}" may ${layer} ${allowed})
  if(theirs STREQUAL "")
    fault("${file}: #include \"${header}\": is in no folder of layers.cmake (includes are written from the root)")
  elseif(NOT may)
    string(REPLACE ";" ", " allowed "${allowed}")
    fault("${file}: #include \"${header}\": ${layer} may include only itself and: ${allowed}")
  endif()
endfunction()

# <boost/graph/topological_sort.hpp>
function(check_theirs file layer header)
  key_of("${header}" library third_party)
  look_up("${library}" allowed third_party)
  lies_in("${layer}" may ${allowed})
  lies_in("${layer}" in_engine engine)
  if(NOT library STREQUAL "")
    if(NOT may)
      fault("${file}: #include <${header}>: ${library} belongs in ${allowed} alone")
    elseif(file MATCHES "\\.h$")
      fault("${file}: #include <${header}>: ${library} belongs in a .cc, never in a header")
    endif()
  elseif(header MATCHES "^boost/")
    fault("${file}: #include <${header}>: is a part of Boost that layers.cmake does not list")
  elseif(in_engine AND header IN_LIST not_in_engine)
    fault("${file}: #include <${header}>: the engine knows no file, clock, locale, environment or chance")
  endif()
endfunction()

set(patterns)
foreach(folder IN ITEMS engine rules adapters cli tests bench)
  list(APPEND patterns ${ROOT}/${folder}/*.cc ${ROOT}/${folder}/*.h)
endforeach()
file(GLOB_RECURSE files RELATIVE ${ROOT} ${patterns})
foreach(file IN LISTS files)
  key_of("${file}" layer layers)
  if(layer STREQUAL "")
    fault("${file}: is in no folder of layers.cmake")
    continue()
  endif()
  lies_in("${layer}" is_free tests bench)
  file(STRINGS ${ROOT}/${file} includes REGEX "^ *# *include *[<\"]")
  foreach(include IN LISTS includes)
    if(include MATCHES "\"([^\"]+)\"")
      check_ours("${file}" "${layer}" "${CMAKE_MATCH_1}")
    elseif(include MATCHES "<([^>]+)>" AND NOT is_free)
      check_theirs("${file}" "${layer}" "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endforeach()

get_property(faults GLOBAL PROPERTY faults)
list(LENGTH files files)
list(LENGTH faults faults)
if(faults GREATER 0)
  message(FATAL_ERROR "${faults} faults in ${files} files")
endif()
message(STATUS "${files} files keep to their layers")
