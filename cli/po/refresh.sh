#!/usr/bin/env bash
# Takes the messages marked N_("…") or NC_("context", "…") out of cli/ into redbanner.pot, and brings each language up to date.
#   refresh.sh           writes redbanner.pot and every .po
#   refresh.sh --check   writes nothing; fails where the .pot is old or a language lacks a message
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C.UTF-8
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

find cli -name '*.cc' -o -name '*.h' -o -name '*.inc' | sort >"$fresh/sources"
xgettext --files-from="$fresh/sources" --output="$fresh/redbanner.pot" \
  --language=C++ --from-code=UTF-8 --keyword --keyword=_ --keyword=N_ --keyword=NC_:1c,2 \
  --add-comments=translators: --add-location=file --no-wrap --package-name=redbanner
touch "$fresh/redbanner.pot" # there is none while nothing is marked
sed -i '/^"POT-Creation-Date: /d' "$fresh/redbanner.pot"

if [ "${1:-}" != --check ]; then
  cp "$fresh/redbanner.pot" cli/po/redbanner.pot
  for language in cli/po/*.po; do
    msgmerge --quiet --update --backup=none --no-fuzzy-matching --no-wrap "$language" cli/po/redbanner.pot
    echo "$language: $(msgfmt --statistics --output-file=/dev/null "$language" 2>&1)"
  done
  exit
fi

stale=0
if ! diff -u cli/po/redbanner.pot "$fresh/redbanner.pot"; then
  echo "cli/po/redbanner.pot is older than the sources: run 'bash cli/po/refresh.sh'"
  stale=1
fi
for language in cli/po/*.po; do
  msgfmt --check --output-file=/dev/null "$language" || stale=1
  # msgcmp names each message that is missing, not translated, or fuzzy.
  msgcmp "$language" "$fresh/redbanner.pot" || stale=1
done
exit $stale
