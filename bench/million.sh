#!/usr/bin/env bash
# A contest of a million: two results each, ranked by one and then the other. Says how long each step takes, and how much memory.
#   million.sh [REDBANNER] [CONTESTANTS]
set -euo pipefail
redbanner=$(realpath "${1:-build/release/redbanner}")
contestants=${2:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >rulebook.toml <<'END'
kind = [ { id = "workshop" }, { id = "contestant", in = "workshop" } ]
scorecard = [ { id = "card", for = "contestant", absent = "absent" } ]
period = [ { id = "y2025", from = 2025-01-01, to = 2025-12-31 } ]

[rulebook]
id = "million"
title = "网上竞赛"

[[indicator]]
id = "online"
in = "card"
full = 100
entry = { measure = ["score"], decimals = 0, to = 100 }
points = { proportional_to = 100 }

[[figure]]
id = "seconds"
of = ["card"]
entry = { measure = ["taken"], decimals = 0, to = 3600 }

[[place]]
id = "online_place"
scorecard = "card"
periods = ["y2025"]
tie_break = [ { by = "seconds", order = "ascending" } ]
ties = "shared"

[[award]]
id = "prize"
period = "y2025"
from = "online_place"
take = { top = 100 }
ties_at_cut = "all_in"
END

awk -v n="$contestants" 'BEGIN {
  srand(1)
  print "id,title,kind,unit" > "entrants.csv"
  print "entrant,indicator,period,score" > "scores.csv"
  print "entrant,indicator,period,taken" > "seconds.csv"
  for (w = 0; w < 1000; ++w) print "w" w ",车间" w ",workshop," > "entrants.csv"
  for (i = 0; i < n; ++i) {
    print "c" i ",选手" i ",contestant,w" i % 1000 > "entrants.csv"
    print "c" i ",online,y2025," int(rand() * 101) > "scores.csv"
    print "c" i ",seconds,y2025," 30 + int(rand() * 3571) > "seconds.csv"
  }
}'

step() { /usr/bin/time -f "%E  %M KiB  $*" "$redbanner" "$@" >/dev/null; }
step season create --rules rulebook.toml --entrants entrants.csv
step entry import scores.csv seconds.csv
step evaluate y2025
