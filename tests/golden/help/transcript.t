What there is, and how each is used.

  $ redbanner
  $ redbanner --help | head -n 3
  $ redbanner entry --help
  $ redbanner entry set --help
  $ redbanner standings --help
  $ redbanner --lang zh
  $ redbanner entry import --help --lang zh
  $ redbanner --version | sed 's/([0-9a-z-]*)/(commit)/'

Every command has its help in both languages.

  $ redbanner | grep -o '^  redbanner [a-z -]*[a-z]' | while read -r line; do $line --help > /dev/null || echo "$line"; done
