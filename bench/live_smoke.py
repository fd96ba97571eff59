"""Runs bench/live on a season made for it: all marks and counts of peers/rulebook.toml, seeded. For CTest."""
import argparse
import csv
import pathlib
import random
import subprocess
import tempfile

asked = argparse.ArgumentParser()
asked.add_argument("units", type=int)
asked.add_argument("--redbanner", required=True)
asked.add_argument("--live", required=True)
asked = asked.parse_args()
chance = random.Random(2023)


def write(file, rows):
    with open(file, "w", encoding="utf-8", newline="") as sheet:
        csv.writer(sheet).writerows(rows)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    season = folder / "season.db"
    units = [f"u{number:07}" for number in range(1, asked.units + 1)]
    write(folder / "entrants.csv", [("id", "title", "kind", "district"),
                                    *((unit, f"班组{unit}", "crew", f"d{chance.randrange(10)}") for unit in units)])
    write(folder / "marks.csv", [("entrant", "indicator", "rater", "mark"),
                                 *((unit, f"i{indicator}", f"j{rater}", f"{chance.randrange(6000, 10001) / 100:.2f}")
                                   for unit in units for indicator in range(1, 21) for rater in range(1, 6))])
    write(folder / "counts.csv", [("entrant", "indicator", "cases"),
                                  *((unit, f"i{indicator}", chance.randrange(10)) for unit in units for indicator in range(21, 27))])

    def redbanner(*words):
        subprocess.run([asked.redbanner, *words, "--season", season], check=True, stdout=subprocess.DEVNULL)

    rulebook = pathlib.Path(__file__).parent / "peers" / "rulebook.toml"
    redbanner("season", "create", "--rules", rulebook, "--entrants", folder / "entrants.csv")
    redbanner("entry", "import", folder / "marks.csv", folder / "counts.csv", "--period", "may")
    for operations, *durable in (["20000"], ["200", "--durable", "normal"], ["20", "--durable", "full"]):
        print(*durable, flush=True)
        subprocess.run([asked.live, season, operations, *durable], check=True)
    redbanner("season", "check")
