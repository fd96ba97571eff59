# The Debian packages that redbanner is built, tested and checked with, and how they are installed; to be sourced.

packages_to_build=(
  g++ cmake ninja-build ccache git ca-certificates gettext
  libboost-dev libtomlplusplus-dev libsqlitecpp-dev libsqlite3-dev libssl-dev libcli11-dev nlohmann-json3-dev libunistring-dev
  pkgconf libminizip-dev zlib1g-dev
  libgtest-dev libgmock-dev libbenchmark-dev
)
packages_to_test=(python3 sqlite3)
packages_to_check=(clang-16 clang-format-16 libclang-rt-16-dev)

# Installs those of the named packages that are missing; without the right to do so, says which they are.
install_packages() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null; then
    echo "==> this is no Debian: please see to what these packages hold: $*"
    return
  fi
  for package in "$@"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    echo "please install, as root: apt-get install --no-install-recommends ${missing[*]}" >&2
    return 1
  fi
  echo "==> installing ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm "$log"
    return 1
  fi
  rm "$log"
}
