#!/usr/bin/env python3
"""Kills the program at random instants: each command leaves all of itself, or nothing.

    kill_anywhere.py --binary build/dev/redbanner [--kills 20] [--seed 2023]

Import, evaluate, publish and backup run on a copy of one season, are killed with SIGKILL somewhere between their
first and last moment, and what they leave is looked at: the season is sound, what it holds is what it held before or
what the whole command makes of it, and what a command had said was done is there.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SITES = 400
RULES = """
[rulebook]
id = "killed"
title = "评比办法"
rounding = { mode = "half_up", places = 2, at = ["total"] }
doubts = "none"

[[kind]]
id = "site"

[[scorecard]]
id = "card"
for = ["site"]
absent = "error"

[[indicator]]
id = "quality"
in = "card"
full = 100
entry = "mark"
panel = { raters = 3 }

[[period]]
id = "may"
from = 2023-05-01
to = 2023-05-31

[[place]]
id = "site_place"
scorecard = "card"
periods = ["may"]
compare = "rounded"
ties = "shared"
"""


def sheet(rater_from, rater_to, seed):
    chance = random.Random(seed)
    rows = ["entrant,indicator,period,rater,mark"]
    for site in range(SITES):
        for rater in range(rater_from, rater_to):
            rows.append(f"s{site},quality,may,评分人{rater},{chance.randrange(0, 10001) / 100:.2f}")
    return "\n".join(rows) + "\n"


class Folder:
    """A season in a folder, and the program that works on it."""

    def __init__(self, binary, path):
        self.binary, self.path = binary, path
        self.environment = dict(os.environ, REDBANNER_NOW="2023-06-02T09:00:00", REDBANNER_SEASON="season.db", LANGUAGE="en")

    def start(self, words):
        return subprocess.Popen([self.binary, *words], cwd=self.path, env=self.environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def run(self, words):
        process = self.start(words)
        error = process.communicate()[1].decode()
        if process.returncode != 0:
            sys.exit(f"{' '.join(words)}: exit {process.returncode}\n{error}")

    def is_sound(self, file="season.db"):
        return subprocess.run([self.binary, "season", "check", "--season", file], cwd=self.path, env=self.environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def holds(self, file="season.db"):
        """What a season holds, in a line: the chain's head, evaluations and publications."""
        season = sqlite3.connect(f"file:{os.path.join(self.path, file)}?mode=ro", uri=True)
        head = season.execute("SELECT sha256 FROM chain ORDER BY batch DESC LIMIT 1").fetchone()[0]
        seals = [row[0] for row in season.execute("SELECT seal_sha256 FROM evaluation ORDER BY id")]
        papers = [row[0] for row in season.execute("SELECT sha256 FROM publication ORDER BY sequence")]
        season.close()
        return head, tuple(seals), tuple(papers)


def copied(ready, to):
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(ready, to)


def kill_once(folder, words, longest, chance):
    """Whether it had ended by itself, with success, before the kill."""
    process = folder.start(words)
    time.sleep(chance.uniform(0, longest))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == 0


def try_command(binary, ready, work, words, kills, chance):
    """Kills it again and again; returns how often nothing, and how often all of it was there."""
    copied(ready, work)
    folder = Folder(binary, work)
    before = folder.holds()
    begun = time.monotonic()
    folder.run(words)
    longest = (time.monotonic() - begun) * 1.1
    after = folder.holds()
    is_backup = words[1] == "backup"
    left = {"nothing": 0, "all": 0}
    for kill in range(kills):
        copied(ready, work)
        done = kill_once(folder, words, longest, chance)
        if is_backup:
            there = os.path.exists(os.path.join(work, words[2]))
            wrong = there and (not folder.is_sound(words[2]) or folder.holds(words[2]) != before)
            wrong = wrong or folder.holds() != before
        else:
            holds = folder.holds()
            there = holds == after
            wrong = holds not in (before, after)
        if wrong or not folder.is_sound() or (done and not there):
            sys.exit(f"{' '.join(words)}: kill {kill}: it left neither all nor nothing, in {work}")
        left["all" if there else "nothing"] += 1
    return left


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--binary", required=True)
    ask.add_argument("--kills", type=int, default=int(os.environ.get("REDBANNER_KILLS", "20")))
    ask.add_argument("--seed", type=int, default=2023)
    asked = ask.parse_args()
    chance = random.Random(asked.seed)
    binary = os.path.abspath(asked.binary)
    with tempfile.TemporaryDirectory() as folder:
        stages = {name: os.path.join(folder, name) for name in ("begun", "imported", "evaluated")}
        os.makedirs(stages["begun"])
        for name, text in (("rules.toml", RULES), ("first.csv", sheet(0, 2, 1)), ("second.csv", sheet(2, 3, 2)),
                           ("units.csv", "id,title,kind\n" + "".join(f"s{i},第{i}项目,site\n" for i in range(SITES)))):
            with open(os.path.join(stages["begun"], name), "w", encoding="utf-8") as file:
                file.write(text)
        begun = Folder(binary, stages["begun"])
        begun.run(["season", "create", "--rules", "rules.toml", "--entrants", "units.csv", "--as", "王敏"])
        begun.run(["entry", "import", "first.csv", "--as", "王敏"])
        shutil.copytree(stages["begun"], stages["imported"])
        Folder(binary, stages["imported"]).run(["entry", "import", "second.csv", "--as", "王敏"])
        shutil.copytree(stages["imported"], stages["evaluated"])
        for words in (["evaluate", "may"], ["publish", "may", "--confirm"]):
            Folder(binary, stages["evaluated"]).run([*words, "--as", "王敏"])
        work = os.path.join(folder, "work")
        for stage, words in (("begun", ["entry", "import", "second.csv", "--as", "王敏"]),
                             ("imported", ["evaluate", "may", "--as", "王敏"]),
                             ("evaluated", ["publish", "may", "--as", "王敏"]),
                             ("evaluated", ["season", "backup", "copy.db"])):
            left = try_command(binary, stages[stage], work, words, asked.kills, chance)
            print(f"{' '.join(words[:2])}: killed {asked.kills} times; nothing of it {left['nothing']}, "
                  f"all of it {left['all']}")


if __name__ == "__main__":
    main()
