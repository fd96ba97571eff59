#!/usr/bin/env bash
# Redbanner beside SQLite, DuckDB, PostgreSQL, Redis, ZEN, Polars and pandas, doing the same work on the same data, round after round.
#   bench/peers.sh SIZE [ROUNDS] [GOAL...]     SIZE units, 38 or more; GOALs of bench/README.md, as G1 (else all that the size allows)
# The peers are those of ../shared/perf (REDBANNER_SHARED: another folder than ../shared); WORKLOAD.md there says what is computed.
# What is made lies in PERF_DATA (else a folder 'perf' for temporary files); the tables go to build/peers/SIZE.md too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. cli/packages.sh

if ! [[ ${1:-} =~ ^[0-9]+$ && ${2:-1} =~ ^([0-9]+|G[0-9]+)$ ]]; then
  sed -n '2,5s/^# *//p' "$0" >&2
  exit 2
fi
harness=$(cd "${REDBANNER_SHARED:-../shared}/perf" && pwd)
export PERF_HERE=$harness PERF_DATA=${PERF_DATA:-$(dirname "$(mktemp --dry-run)")/perf}

packages_of_peers=(make sqlite3 libsqlite3-dev postgresql-15 libpq-dev redis-server libhiredis-dev python3)
install_packages "${packages_to_build[@]}" "${packages_of_peers[@]}"

# Without these there is nothing to compare with.
lacking=()
for program in sqlite3 redis-server psql pg_config node npm; do
  command -v "$program" >/dev/null || lacking+=("$program")
done
if [ ${#lacking[@]} -gt 0 ]; then
  echo "bench/peers.sh: these are missing, and without them there are no ratios: ${lacking[*]}" >&2
  echo "npm brings DuckDB and ZEN; it comes with Node.js: 14 or newer for ZEN, 20 for the others" >&2
  exit 1
fi
install_packages python3-pandas || echo "pandas cannot be installed and is left out"

echo "==> building redbanner and the peers' programs"
mkdir -p build/log
cmake --preset release >build/log/peers_build.log
targets=(redbanner)
for program in evaluate_bench live; do
  if cmake --build --preset release --target help | grep "^$program:" >/dev/null; then targets+=("$program"); fi
done
cmake --build --preset release --target "${targets[@]}" >>build/log/peers_build.log
# One by one, so that a package that cannot be had leaves out its peer alone.
mkdir -p "$PERF_DATA/peers"
wanted='Object.entries(require(process.argv[1]).dependencies).map(([name, version]) => name + "@" + version).join(" ")'
for package in $(node -p "$wanted" "$harness/peers/package.json"); do
  [ -d "$PERF_DATA/peers/node_modules/${package%@*}" ] ||
    npm install --prefix "$PERF_DATA/peers" --no-audit --no-fund "$package" >>"$PERF_DATA/peers/npm.log" 2>&1 ||
    echo "$package cannot be installed; see $PERF_DATA/peers/npm.log"
done
[ -f "$PERF_DATA/peers/node_modules/@duckdb/node-bindings-linux-x64/libduckdb.so" ] || {
  echo "bench/peers.sh: DuckDB is missing, and without it there are no ratios; see $PERF_DATA/peers/npm.log" >&2
  exit 1
}

# The harness's scripts find their folder by their own name.
in_harness() { sh -ec '. "$(dirname "$0")/env.sh"; for size; do data "$size"; done; env | grep "^PERF_\|^DUCK="' "$harness/run.sh" "$@"; }
sizes=("$1")
for size in 1000 10000 100000 1000000; do # how time grows is measured up to the size asked for
  if [ "$size" -lt "$1" ]; then sizes+=("$size"); fi
done
settings=$(in_harness "${sizes[@]}")
while IFS='=' read -r name value; do export "$name=$value"; done <<<"$settings"

redis-server --port 0 --unixsocket "$PERF_DATA/redis.sock" --save "" --appendonly no --dir "$PERF_DATA" >"$PERF_DATA/redis.log" 2>&1 &
redis=$!
trap 'kill "$redis"; wait "$redis" 2>/dev/null || true; "$harness/pg.sh" stop' EXIT
"$harness/pg.sh" start

python3 -B bench/peers/run.py "$@"
