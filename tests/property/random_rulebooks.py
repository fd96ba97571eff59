#!/usr/bin/env python3
"""Random rulebooks, each worked out twice: by the program and, with fractions, by a second hand.

    random_rulebooks.py [--count N] [--seed S] [--binary PROGRAM] [--keep FOLDER]

Book number i of a run is made from seed S + i alone. A book for which the program says something else is made smaller for
as long as it still does, and kept as a folder: `redbanner rules test FOLDER/rulebook.toml`.
"""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parent))
sys.dont_write_bytecode = True  # nothing is left in the checkout

from rulebook_oracle.answers import Answers  # noqa: E402
from rulebook_oracle.book import write  # noqa: E402
from rulebook_oracle.generate import Maker  # noqa: E402
from rulebook_oracle.shrink import shrink  # noqa: E402
from rulebook_oracle.values import NotARulebook  # noqa: E402


class Judge:
    """Works a book out and asks the program."""

    def __init__(self, binary, tally):
        self.binary, self.tally = binary, tally

    def expected(self, book):
        """What each case must expect; None: this is no book that can be meant."""
        try:
            return [Answers(book["tables"], case) for case in book["cases"]]
        except NotARulebook:
            return None

    def said(self, book, answers, folder):
        """(kind, text): kind "" where the program agrees."""
        rulebook = write(book, [one.rows for one in answers], folder)
        try:
            done = subprocess.run([self.binary, "rules", "test", str(rulebook), "--lang", "en"], capture_output=True,
                                  text=True, timeout=60)
        except subprocess.TimeoutExpired:
            return "hangs", "no end after a minute"
        text = done.stdout + done.stderr
        if done.returncode == 0:
            return "", text
        if done.returncode not in (1, 2):
            return "crash", f"exit {done.returncode}\n{text}"
        return ("differs" if ": expected " in text else "refused " + reason(text)), text

    def fails_like(self, kind, folder):
        """Whether a book fails in the same way."""
        def fails(book):
            try:
                answers = self.expected(book)
            except Exception:  # a shrunk book may lack anything
                return False
            return answers is not None and self.said(book, answers, folder)[0] == kind
        return fails


def reason(text):
    """The first fault without names and numbers."""
    fault = next((line for line in text.splitlines() if ": error: " in line), "")
    return re.sub(r"'[^']*'|[0-9.]+", "…", fault.partition(": error: ")[2])


def try_seed(seed, judge, keep, tally):
    """Whether program and oracle agree on the book of a seed."""
    book = Maker(seed).book()
    answers = judge.expected(book)
    if answers is None:
        tally["discarded"] += 1
        return True
    for one in answers:
        tally["compared"] += one.compared
        tally["unclear"] += len(one.unclear)
    folder = keep / str(seed)
    kind, text = judge.said(book, answers, folder)
    tally[kind.partition(" ")[0] or "agree"] += 1
    shutil.rmtree(folder)
    if not kind:
        return True
    print(f"seed {seed}: {kind}", flush=True)
    smallest = shrink(book, judge.fails_like(kind, folder))
    _, text = judge.said(smallest, judge.expected(smallest), folder)
    print(f"{text}\n    redbanner rules test {folder}/rulebook.toml\n", flush=True)
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=2300)
    parser.add_argument("--seed", type=int, default=2023)
    parser.add_argument("--binary", default=str(HERE.parents[2] / "build/dev/redbanner"))
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--most", type=int, default=10, help="failures after which it stops")
    options = parser.parse_args()
    keep = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="random_rulebooks."))
    print(f"seeds {options.seed} … {options.seed + options.count - 1}", flush=True)
    tally, failed = collections.Counter(), 0
    judge = Judge(options.binary, tally)
    for seed in range(options.seed, options.seed + options.count):
        failed += not try_seed(seed, judge, keep, tally)
        if failed == options.most:
            break
    print(dict(tally))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
