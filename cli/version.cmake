# Writes version.h, and leaves it alone when nothing has changed.
#   cmake -D VERSION=… -D ROOT=… -D TO=…/version.h -P version.cmake
execute_process(
  COMMAND git -C ${ROOT} --no-optional-locks describe --always --dirty --abbrev=12 --exclude=*
  OUTPUT_VARIABLE COMMIT
  OUTPUT_STRIP_TRAILING_WHITESPACE
  ERROR_QUIET
  RESULT_VARIABLE failed)
if(failed)
  set(COMMIT unknown)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/version.h.in ${TO} @ONLY)
