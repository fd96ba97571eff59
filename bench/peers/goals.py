"""The goals of bench/README.md: what is put beside what, and how far it is to be."""
import statistics


class Goal:
    """ours ÷ peer of one measure, at most or at least so much; without a peer the measure itself."""

    def __init__(self, name, title, ours, peer=None, measure="wall", at_most=None, at_least=None, peer_measure=None):
        self.name, self.title, self.ours, self.peer, self.measure = name, title, ours, peer, measure
        self.peer_measure, self.at_most, self.at_least = peer_measure or measure, at_most, at_least

    def values(self, measured):
        """One of each round; None where a program was not run or does not say it."""
        ours = [run.get(self.measure) for run in measured.get(self.ours, [])]
        if self.peer is None:
            return ours if ours and None not in ours else None
        peer = [run.get(self.peer_measure) for run in measured.get(self.peer, [])]
        if not ours or not peer or None in ours or None in peer:
            return None
        return [a / b for a, b in zip(ours, peer)]

    def of_the_best(self, measured):
        """The same of the best rounds of both: the nearest to a quiet machine."""
        if self.peer is None:
            return None
        best = min if self.at_most is not None else max
        return best(run[self.measure] for run in measured[self.ours]) / best(run[self.peer_measure] for run in measured[self.peer])

    def of_processor_time(self, measured):
        """The ratio by processor time, which other work on the machine changes little; a server's is not known."""
        if self.measure != "wall" or self.peer == "PostgreSQL":
            return None
        return statistics.median(run["cpu"] for run in measured[self.ours]) / statistics.median(run["cpu"] for run in measured[self.peer])

    def is_reached(self, value):
        if self.at_most is not None:
            return value <= self.at_most
        return value >= self.at_least if self.at_least is not None else None

    def wanted(self):
        if self.at_most is not None:
            return f"≤ {self.at_most:g}"
        return f"≥ {self.at_least:g}" if self.at_least is not None else ""


def goals_of(size):
    """What is asked at a size: the many-unit goals from 10,000 on, a whole process at the real size."""
    asked = lambda limit: limit if size >= 10000 else None
    goals = [
        Goal("G1", "evaluate", "redbanner", "DuckDB", at_most=asked(0.15)),
        Goal("G1", "evaluate", "redbanner", "SQLite", at_most=asked(1 / 40)),
        Goal("G1", "evaluate", "redbanner", "PostgreSQL", at_most=asked(1 / 40)),
        Goal("G2", "evaluate from rows", "redbanner from rows", "DuckDB", at_most=asked(2.0)),
        Goal("G2", "evaluate from rows", "redbanner from rows", "SQLite", at_most=asked(0.35)),
        Goal("G2", "evaluate from rows", "redbanner from rows", "PostgreSQL", at_most=asked(0.35)),
        Goal("G3", "CSV to sealed results", "redbanner from CSV", "SQLite from CSV", at_most=asked(0.35)),
        Goal("G3", "CSV to sealed results", "redbanner from CSV", "DuckDB from CSV", at_most=asked(3)),
    ]
    if size < 1000:
        goals.append(Goal("G4", "the whole process", "redbanner", "SQLite", at_most=1.0))
    if size >= 10000:
        goals += [
            Goal("G5", "evaluation in memory, units/s", "evaluate_bench", "ZEN", "units", at_least=500),
            Goal("G5", "entries/s, all present", "evaluate_bench", measure="entries_present"),
            Goal("G5", "entries/s, 3 % missing", "evaluate_bench", measure="entries_missing"),
            Goal("G6", "a mark corrected, the place, operations/s", "redbanner live", "Redis live", "operations_per_second", at_least=35),
            Goal("G6", "a mark corrected, the place, operations/s", "redbanner live", "SQLite live", "operations_per_second",
                 at_least=1000),
            Goal("G7", "the same, durable, operations/s", "redbanner live, durable", "Redis live", "operations_per_second", at_least=0.8),
            Goal("G7", "the same, durable, p99 in µs", "redbanner live, durable", measure="p99", at_most=300),
            Goal("G7", "the same, durable, p99.9 in µs", "redbanner live, durable", measure="p999", at_most=2000),
            Goal("G7", "synchronous=FULL, operations/s", "redbanner live, durable, FULL", "Redis live", "operations_per_second"),
        ]
    if size == 10000:  # a million marks
        for form, limit in (("in order", 0.4), ("shuffled", 0.35), ("quoted", 0.4), ("Chinese", 0.4)):
            goals += [Goal("G8", f"import of 1 M marks, {form}", f"redbanner import, {form}", f"{peer} import, {form}", at_most=limit)
                      for peer in ("SQLite", "DuckDB")]
    goals += [Goal("G9", "memory to evaluate", "redbanner", "DuckDB", "memory", at_most=asked(0.4)),
              Goal("G9", "memory to evaluate from rows", "redbanner from rows", "DuckDB", "memory", at_most=asked(0.4))]
    for less, more in zip(growth_sizes(size), growth_sizes(size)[1:]):
        goals.append(Goal("G10", f"time for {more // less} times as many units", f"redbanner, {more} units", f"redbanner, {less} units"))
    return goals


def growth_sizes(size):
    return [one for one in (1000, 10000, 100000, 1000000) if one <= size]


def number(value):
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def table(headings, rows):
    return ["| " + " | ".join(headings) + " |", "|" + "---|" * len(headings), *("| " + " | ".join(row) + " |" for row in rows)]


def goal_rows(goals, measured, absent):
    rows = []
    for goal in goals:
        values = goal.values(measured)
        beside = f"{goal.ours} / {goal.peer}" if goal.peer else goal.ours
        if values is None:
            why = next((absent[name] for name in (goal.ours, goal.peer) if name in absent), "not said")
            rows.append([goal.name, goal.title, beside, f"not measured: {why}", "", "", goal.wanted(), ""])
            continue
        value = statistics.median(values)
        others = [number(other) if other is not None else "" for other in (goal.of_the_best(measured), goal.of_processor_time(measured))]
        rows.append([goal.name, goal.title, beside, number(value), *others, goal.wanted(),
                     {True: "yes", False: "**no**", None: ""}[goal.is_reached(value)]])
    return rows


def program_rows(measured, checksums):
    rows = []
    for name, runs in measured.items():
        if not runs:
            continue
        middle = lambda measure: statistics.median(run[measure] for run in runs)
        more = sorted({key for run in runs for key in run} - {"wall", "cpu", "memory"})
        rows.append([name, number(middle("wall")), number(min(run["wall"] for run in runs)), number(max(run["wall"] for run in runs)),
                     number(middle("cpu")), number(middle("memory")), ", ".join(f"{key} {number(middle(key))}" for key in more),
                     checksums.get(name, "")])
    return rows
