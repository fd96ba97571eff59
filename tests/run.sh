#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs its tests.
#   tests/run.sh --all   also: format, sanitizers, release with its benchmarks (smoke), fuzzers (smoke)
# What it makes lies in build/; the words of each step are kept in build/log/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. cli/packages.sh

case "${1:-}" in
  "" | --all) ;;
  *)
    echo "usage: tests/run.sh [--all]" >&2
    exit 2
    ;;
esac

mkdir -p build/log
passed=0
failed=0
skipped=0
lacking=() # the tests skipped for lack of ../shared

# Runs one step: a line that says what, and the step's own words only if it fails.
step() {
  local title=$1 log=build/log/${1//[^a-z0-9]/_}.log began=$SECONDS
  shift
  echo "==> $title"
  if "$@" >"$log" 2>&1 </dev/null; then
    [ $((SECONDS - began)) -lt 10 ] || echo "    $((SECONDS - began)) s"
  else
    cat "$log"
    echo "==> FAILED: $title"
    return 1
  fi
}

# Counts one thing that is not a CTest test.
check() {
  if step "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
}

# Runs the tests of a preset that is built, and counts them.
run_tests() {
  local preset=$1 log=build/log/$1_ctest.log counted
  echo "==> $preset: test"
  ctest --preset "$preset" --quiet --output-log "$log" >/dev/null 2>&1 </dev/null || show_failures "$log"
  mapfile -t counted < <(count_tests "$preset" "build/$preset/Testing/Temporary/LastTest.log")
  read -r now_passed now_failed now_skipped <<<"${counted[0]}"
  passed=$((passed + now_passed))
  failed=$((failed + now_failed))
  skipped=$((skipped + now_skipped))
  lacking+=("${counted[@]:1}")
  echo "    $now_passed passed, $now_failed failed, $now_skipped skipped"
}

# What the failed tests of a CTest log said, and their names.
show_failures() {
  awk '/^ *[0-9]+\/[0-9]+ Test +#/ { failed = /\*\*\*/ && !/\*\*\*Skipped/ }
       /^[0-9]+% tests passed/ { failed = 1 }
       /^(Label Time Summary|Total Test time)/ { failed = 0 }
       failed && !/^ +Start +[0-9]+: /' "$1"
}

# First line: passed, failed, skipped; then a line for each that is skipped for lack of ../shared. A transcript counts
# as a test, though CTest sees one program.
count_tests() {
  awk -v preset="$1" '
    function close_test() {
      if (test == "") return
      if (rows == 0 || (broke && row_failed == 0)) { if (broke) failed++; else passed++ }
      test = ""
    }
    / Testing: / { close_test(); test = $0; sub(/.* Testing: /, "", test); rows = row_failed = broke = 0; why = "" }
    /REDBANNER_SHARED has no/ { why = $0 }
    /^\[ +OK \] .* \([0-9]+ ms\)$/ { rows++; passed++ }
    /^\[ +FAILED +\] .* \([0-9]+ ms\)$/ { rows++; row_failed++; failed++ }
    /^\[ +SKIPPED +\] .* \([0-9]+ ms\)$/ {
      rows++; skipped++
      name = $0; sub(/^\[ +SKIPPED +\] /, "", name); sub(/ \([0-9]+ ms\)$/, "", name)
      if (why != "") lacking[++lacks] = preset ": " name
      why = ""
    }
    /^Test Failed\.$/ { broke = 1 }
    END {
      close_test()
      print passed + 0, failed + 0, skipped + 0
      for (i = 1; i <= lacks; i++) print lacking[i]
    }' "$2"
}

# Configures, builds and tests a preset.
preset() {
  if step "$1: configure" cmake --preset "$1" && step "$1: build" cmake --build --preset "$1"; then
    run_tests "$1"
  else
    failed=$((failed + 1))
  fi
}

check_format() {
  find engine rules adapters cli tests bench -name '*.cc' -o -name '*.h' |
    xargs --no-run-if-empty clang-format-16 --dry-run -Werror
}

install_packages "${packages_to_build[@]}" "${packages_to_test[@]}"
if [ "${1:-}" = --all ]; then
  install_packages "${packages_to_check[@]}"
  check "format" check_format
fi
preset dev
if [ "${1:-}" = --all ]; then
  preset sanitize
  REDBANNER_KILLS=200 preset release
  if compgen -G 'tests/fuzz/*.cc' >/dev/null; then
    preset fuzz
  fi
fi

if [ ${#lacking[@]} -gt 0 ]; then
  echo "==> ${#lacking[@]} skipped for lack of ../shared (REDBANNER_SHARED names another place):"
  printf '    %s\n' "${lacking[@]}"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
