#!/usr/bin/env bash
# Builds redbanner and runs the season of rules/books/general_contracting_2023, from rulebook to award list.
# What it makes lies in build/; it may be run again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
book=$root/rules/books/general_contracting_2023
. cli/packages.sh

# Runs a command whose words matter only when it fails.
quietly() {
  local words
  words=$("$@" 2>&1) || {
    echo "$words" >&2
    return 1
  }
}

install_packages "${packages_to_build[@]}"
echo "==> building build/release/redbanner (a few minutes the first time)"
quietly cmake --preset release
quietly cmake --build --preset release --target redbanner

echo "==> running a season in build/quickstart"
rm -rf build/quickstart
cp -r "$book" build/quickstart
cd build/quickstart
export PATH="$root/build/release:$PATH"

# season.sh is a list of plain commands, shown and run one by one.
command=
while IFS= read -r line || [ -n "$line" ]; do
  command+=$line
  case $command in
    *\\) # goes on in the next line
      command+=$'\n'
      continue
      ;;
    '#!'*) ;;
    '' | '#'*) printf '%s\n' "$command" ;;
    *)
      printf '$ %s\n' "$command"
      bash -c "$command" </dev/null
      ;;
  esac
  command=
done <season.sh

echo
echo "==> the season is build/quickstart/season.db; build/release/redbanner --help says what else can be done"
