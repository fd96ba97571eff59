#!/usr/bin/env python3
"""The rounds of bench/peers.sh: run.py SIZE [ROUNDS] [GOAL...]; the settings of the harness stand in the environment."""
import os
import sys

import goals
import programs

DISPENSABLE = {"ZEN", "Polars", "pandas"}
KNOWN = {38: "a7ad990cfef5", 10000: "c422bd8ca049", 100000: "9260fee07c41"}  # what ../shared/perf/WORKLOAD.md says must come out


def known_programs(size):
    """Every program by its name, and why others are not there."""
    known = {}
    known |= programs.redbanner_programs(size)
    known |= programs.duckdb_programs(size) | programs.sqlite_programs(size) | programs.postgresql_programs(size)
    others, left_out = programs.other_programs(size)
    known |= others
    if size >= 10000:
        known |= programs.bench_programs(min(size, 100000)) | programs.live_programs(size)
    if size == 10000:
        known |= programs.import_programs(size) | programs.peer_import_programs(size)
    known |= programs.growth_programs(goals.growth_sizes(size))
    absent = {name: "it cannot be installed" for name in left_out}
    absent |= {name: "program absent" for name, one in known.items() if one.needs and not os.path.exists(one.needs)}
    return {name: one for name, one in known.items() if name not in absent}, absent


def rounds_of(size, asked):
    return asked if asked else 15 if size < 1000 else 5 if size <= 10000 else 3


def warm_up(chosen, absent):
    """The first run of each does not count; its results must be the same for all."""
    checksums = {}
    for name, program in list(chosen.items()):
        print(f"   {name}", flush=True)
        try:
            program.run()
            if program.result:
                checksums[name] = programs.checksum(program.result())
        except programs.Failed as failure:
            print(f"   FAILED: {failure}", flush=True)
            absent[name] = "it failed"
            del chosen[name]
    return checksums


def measure(chosen, rounds):
    measured = {name: [] for name in chosen}
    for number in range(rounds):
        print(f"==> round {number + 1} of {rounds}", flush=True)
        for name, program in chosen.items():
            measured[name].append(program.run())
    return measured


def verdict(size, checksums):
    """A line on the checksums, and whether they are as they must be."""
    every = set(checksums.values())
    if len(every) > 1:
        return f"CHECKSUMS DIFFER: {checksums}", False
    if size in KNOWN and every and every != {KNOWN[size]}:
        return f"CHECKSUM {every} is not the known {KNOWN[size]}", False
    return f"checksums agree: {', '.join(every) or 'none computed'}", True


def main():
    size, asked = int(sys.argv[1]), sys.argv[2:]
    rounds = rounds_of(size, int(asked.pop(0)) if asked and asked[0].isdigit() else 0)
    wanted = [goal for goal in goals.goals_of(size) if not asked or goal.name in asked]
    if not wanted:
        sys.exit(f"no goal {' '.join(asked)} at {size} units")
    known, absent = known_programs(size)
    named = {name for goal in wanted for name in (goal.ours, goal.peer)}
    if not asked:
        named |= DISPENSABLE
    chosen = {name: one for name, one in known.items() if name in named}

    print("==> warming up, and comparing the results", flush=True)
    checksums = warm_up(chosen, absent)
    measured = measure(chosen, rounds)
    said, agree = verdict(size, checksums)
    notes = [said] + [f"{name} is left out: {why}" for name, why in absent.items() if name in named]
    ratios = goals.table(["goal", "what", "beside", "median", "of the best", "by cpu", "goal", "reached"],
                         goals.goal_rows(wanted, measured, absent))
    times = goals.table(["program", "wall ms", "min", "max", "cpu ms", "peak MB", "says", "results"],
                        goals.program_rows(measured, checksums))
    machine = f"{size:,} units, rounds: {rounds}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
    text = "\n".join([machine, "", *ratios, "", *times, "", *(f"- {note}" for note in notes), ""])
    print(f"\n{text}")
    os.makedirs(f"{programs.ROOT}/build/peers", exist_ok=True)
    with open(f"{programs.ROOT}/build/peers/{size}.md", "w", encoding="utf-8") as file:
        file.write(text)
    failed = {name for name, why in absent.items() if why == "it failed"}
    sys.exit(0 if agree and failed <= DISPENSABLE else 1)


if __name__ == "__main__":
    main()
