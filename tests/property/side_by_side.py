#!/usr/bin/env python3
"""Lets one program record while others look: each sees one state of the season, an older one or a newer one.

    side_by_side.py --binary build/dev/redbanner [--rounds 15]

New entrants and their marks are recorded, sheet after sheet. Beside that the period is evaluated and the standings
and what is missing are shown, again and again. Each command must succeed, and in the end the season verifies and
every seal comes out once more from what stood at its position.
"""

import argparse
import os
import subprocess
import sys
import tempfile

from kill_anywhere import RULES, Folder

AT_ONCE = 40


def write(path, name, text):
    with open(os.path.join(path, name), "w", encoding="utf-8") as file:
        file.write(text)


def entrants(number):
    rows = [f"s{number}x{i},{i}号工地,site" for i in range(AT_ONCE)]
    return "\n".join(["id,title,kind", *rows]) + "\n"


def marks(number):
    rows = [f"s{number}x{i},quality,may,评分人{rater},{(number * 7 + i * 13 + rater * 29) % 10001 / 100:.2f}"
            for i in range(AT_ONCE) for rater in range(3)]
    return "\n".join(["entrant,indicator,period,rater,mark", *rows]) + "\n"


def shown(folder, words):
    return subprocess.run([folder.binary, *words], cwd=folder.path, env=folder.environment, capture_output=True)


def look_until(recording, folder):
    """What the standings said while the other recorded; how often each command was run."""
    seen, runs = set(), 0
    while recording.poll() is None:
        for words in (["evaluate", "may"], ["standings", "may", "--format", "csv"], ["entry", "missing", "may"]):
            result = shown(folder, words)
            # Who waits for a writer longer than five seconds is told so, which is no fault here.
            if result.returncode != 0 and b"in use" not in result.stderr:
                sys.exit(f"{' '.join(words)}: exit {result.returncode}\n{result.stderr.decode()}")
            if words[0] == "standings" and result.returncode == 0:
                seen.add(result.stdout)
            runs += 1
    return seen, runs


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--record", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    binary = os.path.abspath(asked.binary)
    if asked.record:
        folder = Folder(binary, asked.record)
        for number in range(1, asked.rounds + 1):
            folder.run(["entrant", "import", f"entrants{number}.csv", "--reason", "新开工地"])
            folder.run(["entry", "import", f"marks{number}.csv"])
        return
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(binary, path)
        write(path, "rulebook.toml", RULES)
        for number in range(asked.rounds + 1):
            write(path, f"entrants{number}.csv", entrants(number))
            write(path, f"marks{number}.csv", marks(number))
        folder.run(["season", "create", "--rules", "rulebook.toml", "--entrants", "entrants0.csv", "--season", "season.db"])
        folder.run(["entry", "import", "marks0.csv"])
        recording = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--binary", binary,
                                      "--rounds", str(asked.rounds), "--record", path])
        seen, runs = look_until(recording, folder)
        if recording.returncode != 0:
            sys.exit("recording failed")
        for words in (["audit", "verify"], ["audit", "replay"]):
            folder.run(words)
        print(f"{runs} commands beside {2 * asked.rounds} recordings, {len(seen)} different standings")
        if len(seen) < 2:
            sys.exit("nothing was recorded between two looks: nothing was tested")


if __name__ == "__main__":
    main()
