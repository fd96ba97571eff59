#!/usr/bin/env python3
"""The peers' generated data as the CSV files of a season: season_files.py DATA OUT [--shuffled] [--quoted] [--chinese]

DATA is a folder with unit.csv, score.csv, count.csv, bonus.csv and veto.csv (integers, in hundredths); OUT gets
rulebook.toml, entrants.csv, marks.csv, counts.csv, bonuses.csv and vetoes.csv. --shuffled takes the marks from
score_shuffled.csv; --quoted writes each of their cells in quotes; --chinese gives entrants, indicators and raters Chinese ids."""
import os
import re
import sys

folders = [a for a in sys.argv[1:] if not a.startswith("--")]
asked = {a for a in sys.argv[1:] if a.startswith("--")}
if len(folders) != 2 or asked - {"--shuffled", "--quoted", "--chinese"}:
    sys.exit(__doc__)
data, out = folders
os.makedirs(out, exist_ok=True)
chinese = "--chinese" in asked
unit, indicator, rater = ("单位", "指标", "评委") if chinese else ("u", "i", "j")


def rows(name):
    """The rows behind the heading, without their line ends."""
    with open(f"{data}/{name}.csv", encoding="ascii") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split(",")


def write(name, headings, lines, quoted=False):
    if quoted:
        headings = ",".join(f'"{heading}"' for heading in headings.split(","))
    with open(f"{out}/{name}.csv", "w", encoding="utf-8", buffering=1 << 20) as file:
        file.write(headings + "\n")
        file.writelines(lines)


def points(hundredths):
    return f"{hundredths // 100}.{hundredths % 100:02d}"


every_mark = [points(value) for value in range(10001)]
ids = {}


def entrant(number):
    """Seven digits, so that the order of the texts is that of the numbers."""
    if number not in ids:
        ids[number] = f"{unit}{int(number):07d}"
    return ids[number]


def marks():
    name = "score_shuffled" if "--shuffled" in asked else "score"
    form = '"%s","%s","%s","%s"\n' if "--quoted" in asked else "%s,%s,%s,%s\n"
    for u, i, judge, value in rows(name):
        yield form % (entrant(u), indicator + i, rater + judge, every_mark[int(value)])


def bonuses():
    numbers = {}
    for _, u, value in rows("bonus"):
        numbers[u] = numbers.get(u, 0) + 1
        yield f"{entrant(u)},bonus,{numbers[u]},{points(int(value))}\n"


write("entrants", "id,title,kind,district", (f"{entrant(u)},班组{u},crew,d{g}\n" for u, g in rows("unit")))
write("marks", "entrant,indicator,rater,mark", marks(), "--quoted" in asked)
write("counts", "entrant,indicator,cases", (f"{entrant(u)},{indicator}{i},{n}\n" for u, i, n in rows("count")))
write("bonuses", "entrant,indicator,row,points", bonuses())
write("vetoes", "entrant,indicator,day,field,value", (f"{entrant(u)},conduct,2023-05-06,grave,1\n" for (u,) in rows("veto")))

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rulebook.toml"), encoding="utf-8") as file:
    rulebook = file.read()
with open(f"{out}/rulebook.toml", "w", encoding="utf-8") as file:
    file.write(re.sub(r'"i(\d+)"', rf'"{indicator}\1"', rulebook))
