Two entrants share a row; a row lies below a row of another list.

  $ redbanner season create --rules rulebook.toml --entrants teams.csv
  $ printf 'entrant,indicator,period,row,opponent,goals,opponent.goals\na,matches,may,1,b,2,1\nb,matches,may,2,c,0,0\nc,matches,may,3,a,1,4\n' >matches.csv
  $ redbanner entry import matches.csv
  $ printf 'entrant,indicator,period,row,severity,area\na,finding,may,1/2,3,\na,finding,may,1/10,1,\na,inspection,may,1,,高处\na,inspection,may,2,,地面\nb,inspection,may,1,,地面\nc,inspection,may,1,,地面\nc,finding,may,1/1,2,\n' >findings.csv
  $ redbanner entry import findings.csv
  $ redbanner standings --period may
  $ redbanner explain a --period may

What does not fit together is refused: in a file, by hand, and when it is taken back.

  $ printf 'entrant,indicator,period,row,opponent,goals,opponent.goals\na,matches,june,1,a,2,1\na,matches,june,2,b,2,\na,matches,june,3,,2,1\nc,matches,may,1,,2,\na,matches,june,4,x,2,1\n' >wrong.csv
  $ redbanner entry import wrong.csv
  $ printf 'entrant,indicator,period,row,severity\na,finding,may,7/1,3\na,finding,may,1,3\nb,finding,may,1/1,9\n' >orphans.csv
  $ redbanner entry import orphans.csv
  $ redbanner entry import orphans.csv --lang zh
  $ redbanner entry set c finding severity=2 --row 2/1 --period may
  $ redbanner entry set c matches goals=2 --row 1 --period may
  $ redbanner entry correct a inspection --withdraw --row 1 --period may --reason "never held"
  $ redbanner entry correct a inspection --withdraw --row 2 --period may --reason "never held"

Where the other side is not recorded the row waits.

  $ redbanner entry set a matches goals=2 --row 1 --period june
  $ redbanner explain a matches --period june
  $ redbanner season check
