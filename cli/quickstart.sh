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
export PATH="$root/build/release:$PATH" BOOK=. REDBANNER_SEASON=season.db

# Whether what a command prints is what one came to see; of the others the last line will do.
is_worth_reading() {
  case $1 in
    *' rules '* | *' standings mid_year'* | *' award propose '* | *' banner list'* | *' awards '*) ;;
    *) return 1 ;;
  esac
}

# season.sh is a list of plain commands, shown and run one by one; what stands before the first sets its variables.
command=
while IFS= read -r line || [ -n "$line" ]; do
  command+=$line
  case $command in
    *\\) # goes on in the next line
      command+=$'\n'
      continue
      ;;
    '' | '# '*) printf '%s\n' "$command" ;;
    'redbanner '*)
      printf '$ %s\n' "$command"
      if is_worth_reading "$command"; then
        bash -c "$command" </dev/null
      else
        bash -o pipefail -c "$command" </dev/null 2>&1 | tail -n 1
      fi
      ;;
  esac
  command=
done <season.sh

echo
echo "==> the season is build/quickstart/season.db; build/release/redbanner --help says what else can be done"
