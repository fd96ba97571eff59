Wrong rows are named, all of them, and nothing is recorded.

  $ cp "$TESTDIR"/../season_small/*.toml "$TESTDIR"/../season_small/*.csv .
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ cat > wrong.csv <<END
  > entrant,indicator,period,day,row,planned,done,mark:张工,notice,state
  > s1,output,mid_year,,,1000,95O,,,
  > s9,output,mid_year,,,800,800,,,
  > s2,outptu,mid_year,,,800,800,,,
  > s3,order,mid_year,,,,,41,,
  > s3,order,mid_year,,,,,33.555,,
  > s4,order,midyear,,,,,33,,
  > s4,safety,,2023-07-02,1,,,,1,
  > s4,safety,,2.5.2023,1,,,,1,
  > s2,order,mid_year,,,,,,,ill
  > s2,order,mid_year,,,,,30,,late
  > s2,order,mid_year,,,,,,,
  > s1,order,mid_year,,,,,30,,
  > s1,order,mid_year,,,,,31,,
  > END
  $ redbanner entry import wrong.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season info --format csv | grep entries
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [1]

The good rows may be kept, and the others mended.

  $ redbanner entry import wrong.csv --keep-good
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import wrong.csv --keep-good --rejects rejects.csv 2>/dev/null
  [126]
  $ cat rejects.csv
  cat: rejects.csv: No such file or directory
  [1]
  $ redbanner season info --format csv | grep entries
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [1]
  $ redbanner entry import rejects.csv --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A file that cannot be taken for rows.

  $ printf 'entrant,indicator\ns1\n"s2,output\n' > broken.csv
  $ redbanner entry import broken.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'entrant;indicator;period\ns1;output;mid_year\n' > semicolons.csv
  $ redbanner entry import semicolons.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'entrant,indicator,perod,planned\ns1,output,mid_year,1\n' > heading.csv
  $ redbanner entry import heading.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ : > empty.csv
  $ redbanner entry import empty.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'entrant,indicator\n\377\376\n' > bytes.csv
  $ redbanner entry import bytes.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import no_such.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import .
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'entrant,indicator,period,planned\ns4,output,mid_year,900\n' | iconv -t GB18030 > gb.csv
  $ printf 'entrant,indicator,period,rater,mark\ns4,order,mid_year,张工,38\n' | iconv -t GB18030 > gb.csv
  $ redbanner entry import gb.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner explain s4 order 2>&1 | tail -n 3
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied

A file without permission, as a user who is not root.

  $ printf 'entrant,indicator,period,planned\ns4,output,mid_year,900\n' > secret.csv; chmod 000 secret.csv; chmod 777 . season.db*
  chmod: cannot access 'season.db*': No such file or directory
  [1]
  $ as_user="env"; if [ "$(id -u)" = 0 ]; then as_user="setpriv --reuid=65534 --clear-groups"; fi; $as_user redbanner entry import secret.csv
  setpriv: failed to execute redbanner: Permission denied
  [126]

Entrants and nominees.

  $ printf 'id,title,kind,region\ns5,,site,京内\ns1,地铁项目,site,京内\ns 6,a,site,京内\ns7,b,ship,京内\ns8,c,site,沪\ns9,d,site,\n' > more.csv
  $ redbanner entrant import more.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'award,period,person\nadvanced_individual,mid_year,p9\nadvanced_individal,mid_year,p1\nred_banner,mid_year,p1\nadvanced_individual,year,p1\n' > nominations.csv
  $ redbanner nominate import nominations.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

By hand.

  $ redbanner entry set s9 order 30 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 ordr 30 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 order 3O --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 order 30 --period mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 order 50 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 output 50 --period mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s4 order 30 --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry correct s3 order 30 --period mid_year --rater 王工 --reason x
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry correct s3 order --period mid_year --reason x
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry event s4 notise --day 2023-05-05
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry event s4 notice --day 2024-05-05
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry event s4 notice --day tomorrow
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry absent s4 safety not_applicable --period mid_year --reason x
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry absent s4 order refused --period mid_year --reason x --dry-run
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner award decide red_banner p1 granted --reason x
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner award decide red_baner s1 granted --reason x
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner explain s1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A heading that is like none.

  $ printf 'entrant,colour\ns1,red\n' > colour.csv
  $ redbanner entry import colour.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
