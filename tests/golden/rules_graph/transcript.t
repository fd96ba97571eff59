How results come about, as a picture.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml
  digraph plan {
    rankdir=LR
    fontname="Noto Sans CJK SC,Microsoft YaHei,sans-serif"
    node [fontname="Noto Sans CJK SC,Microsoft YaHei,sans-serif", fontsize=11, shape=plain]
    edge [color="#808080", arrowsize=0.7]
    labelloc=t
    label="班组劳动竞赛评比办法"
    subgraph cluster_1 {
      label="五月"
      color="#b0b0b0"
      n0 [label="班组考核表\n五月\ntotal", shape=box, style=filled, fillcolor="#5fbf95"]
      n2 [label="产量完成率\n五月\nindicator", shape=box, style=filled, fillcolor="#a9d1f0"]
      n3 [label="产量完成率\n五月\npoints", shape=box, style=filled, fillcolor="#dcecf9"]
      n4 [label="产量完成率\n五月\nvalue", shape=box, style=filled, fillcolor="#f2f2f2"]
      n16 [label="质量评分\n五月\nindicator", shape=box, style=filled, fillcolor="#a9d1f0"]
      n17 [label="质量评分\n五月\npoints", shape=box, style=filled, fillcolor="#dcecf9"]
      n18 [label="质量评分\n五月\nvalue", shape=box, style=filled, fillcolor="#f2f2f2"]
      n25 [label="安全\n五月\nindicator", shape=box, style=filled, fillcolor="#a9d1f0"]
      n26 [label="安全\n五月\npoints", shape=box, style=filled, fillcolor="#dcecf9"]
      n27 [label="安全\n五月\nvalue", shape=box, style=filled, fillcolor="#f2f2f2"]
      n38 [label="班组名次\n五月\nplace", shape=hexagon, style=filled, fillcolor="#ffe08a"]
      n40 [label="流动红旗\n五月\naward", shape=house, style=filled, fillcolor="#ffbf66"]
    }
    n2 -> n0
    n16 -> n0
    n25 -> n0
    n3 -> n2
    n4 -> n3
    n17 -> n16
    n18 -> n17
    n26 -> n25
    n27 -> n26
    n0 -> n38
    n2 -> n38
    n25 -> n38
    n0 -> n40
    n38 -> n40
  }
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --indicator safety
  digraph plan {
    rankdir=LR
    fontname="Noto Sans CJK SC,Microsoft YaHei,sans-serif"
    node [fontname="Noto Sans CJK SC,Microsoft YaHei,sans-serif", fontsize=11, shape=plain]
    edge [color="#808080", arrowsize=0.7]
    labelloc=t
    label="班组劳动竞赛评比办法"
    subgraph cluster_1 {
      label="五月"
      color="#b0b0b0"
      n0 [label="班组考核表\n五月\ntotal", shape=box, style=filled, fillcolor="#5fbf95"]
      n25 [label="安全\n五月\nindicator", shape=box, style=filled, fillcolor="#a9d1f0"]
      n26 [label="安全\n五月\npoints", shape=box, style=filled, fillcolor="#dcecf9"]
      n33_n26 [label="20"]
      n27 [label="安全\n五月\nvalue", shape=box, style=filled, fillcolor="#f2f2f2"]
      n28 [label="STATE"]
      n29 [label="SUM"]
      n30 [label="="]
      n31 [label="violation"]
      n32 [label="× -2"]
      n35 [label="MAX"]
      n34_n35 [label="0"]
      n36 [label="MIN"]
      n33_n36 [label="20"]
      n38 [label="班组名次\n五月\nplace", shape=hexagon, style=filled, fillcolor="#ffe08a"]
    }
    n25 -> n0
    n36 -> n25
    n27 -> n26
    n33_n26 -> n26
    n28 -> n27
    n32 -> n27
    n30 -> n29
    n31 -> n30
    n29 -> n32
    n26 -> n35
    n34_n35 -> n35
    n33_n36 -> n36
    n35 -> n36
    n0 -> n38
    n25 -> n38
  }
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --all | grep -c ' -> '
  50
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --period may -o may.dot
  $ head -n 1 may.dot
  digraph plan {

SVG is drawn by Graphviz. Here a program stands in for it, which reads what it is given and says what it was asked for.

  $ mkdir bin
  $ printf '#!/bin/sh\ncat > given.dot\necho "<svg>$*</svg>"\n' > bin/dot
  $ chmod +x bin/dot
  $ PATH=$PWD/bin:$PATH redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.svg
  $ cat may.svg
  <svg>-Tsvg</svg>
  $ cmp given.dot may.dot

Where it fails or is not there, no picture is left.

  $ printf '#!/bin/sh\nexit 7\n' > bin/dot
  $ PATH=$PWD/bin:$PATH redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg
  redbanner: new.svg: cannot be drawn: Graphviz ended with status 7
  [3]
  $ redbanner=$(command -v redbanner); PATH=/nowhere $redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg
  redbanner: new.svg: cannot be drawn: Graphviz is not installed (Debian: apt-get install graphviz); a .dot file needs none
  [3]
  $ ls new.svg
  ls: cannot access 'new.svg': No such file or directory
  [2]

What cannot be drawn.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.png
  redbanner: a picture's file ends in .svg or .dot, not 'may.png'
    see 'redbanner rules graph --help'
  [2]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --indicator safty
  redbanner: there is no indicator 'safty'
    hint: did you mean 'safety'?
  [1]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --period june
  redbanner: there is no period 'june'
    hint: known here: may
  [1]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o nowhere/may.dot
  redbanner: nowhere/may.dot: cannot draw the picture: its folder does not exist
  [3]
