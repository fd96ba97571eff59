The season and all that belongs to it, in one file that any system opens; unpacked, it is what was recorded.

  $ redbanner season create --rules "$BOOKS/minimal/rulebook.toml" --entrants "$BOOKS/minimal/crews.csv"
  season.db: season of '班组劳动竞赛评比办法', 4 entrants
  $ redbanner entry import "$BOOKS/minimal/may.csv" --paper "inspection sheets of May"
  23 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate may | tail -1
  sealed as evaluation 1, at position 2 of the ledger; results b786b9200f35
  $ redbanner season archive -o 2023.zip
  2023.zip: 4 files and their hashes; the head of the chain is a078f039110efdd16bc76f754c035b16028727fda3ea1b89d5fb95877076aac2
  $ redbanner season unpack 2023.zip --to 2023
  2023: 4 files, each as its hash says; the head of the chain is a078f039110efdd16bc76f754c035b16028727fda3ea1b89d5fb95877076aac2
  $ cd 2023 && sha256sum --quiet --check MANIFEST.sha256 && find . -type f | sort
  ./MANIFEST.sha256
  ./rulebooks/1-rulebook.toml
  ./season.db
  ./season.db-shm
  ./season.db-wal
  ./sheets/1-crews.csv
  ./sheets/2-may.csv
  $ (cd 2023 && cut -c 67- MANIFEST.sha256)
  season.db
  rulebooks/1-rulebook.toml
  sheets/1-crews.csv
  sheets/2-may.csv
  $ cmp 2023/sheets/2-may.csv "$BOOKS/minimal/may.csv"
  $ redbanner standings may --season 2023/season.db | head -4
  班组名次, 五月
  place  entrant   unit      产量完成率  质量评分  安全  total  awards
  -----  --------  --------  ----------  --------  ----  -----  --------
      1  formwork  木工班          47.5     27.3…    20   94.8  流动红旗
  $ redbanner audit verify --season 2023/season.db
  2 batches and 1 evaluation fit: nothing was changed
  head of the chain: a078f039110efdd16bc76f754c035b16028727fda3ea1b89d5fb95877076aac2

What is there already is left alone.

  $ redbanner season archive -o 2023.zip
  redbanner: 2023.zip: cannot write the archive: there is something of that name already
  [1]
  $ redbanner season unpack 2023.zip
  redbanner: 2023: cannot unpack the archive: there is something of that name already
  [1]

What was changed is not unpacked.

  $ cp 2023.zip other.zip && printf 'X' | dd of=other.zip bs=1 seek=400 conv=notrunc status=none
  $ redbanner season unpack other.zip
  redbanner: other.zip: the archive is damaged at 'season.db'
  [1]
  $ redbanner season unpack season.db
  redbanner: season.db: this is no archive of redbanner
  [1]
  $ redbanner season unpack nowhere.zip --lang zh
  redbanner: nowhere.zip: 无法解开归档：没有这个文件
  [3]
  $ redbanner season archive -o nowhere/2023.zip --lang zh
  redbanner: nowhere/2023.zip: 无法写出归档：所在文件夹不存在
  [3]
  $ ls
  2023
  2023.zip
  other.zip
  season.db
  season.db-shm
  season.db-wal
  transcript.t
