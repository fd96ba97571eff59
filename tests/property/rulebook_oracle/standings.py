"""Places: who stands where by a [[place]]."""
import hashlib
from fractions import Fraction as F

from rulebook_oracle.evaluate import compute, values_of
from rulebook_oracle.formula import Formula
from rulebook_oracle.values import PENDING, NothingRecorded, Unclear, is_absent


def one_way(value, order):
    """So that bigger stands before."""
    return -value if order == "ascending" and not is_absent(value) else value


def ranked_by(season, rule, scope):
    order = rule.get("order", "descending")
    if "by" in rule:
        return one_way(compute(rule["by"].tree, scope), order)
    total = season.total(scope.entrant, scope.period)
    return one_way(total.exact if rule.get("compare") == "exact" else total.shown, order)


def tie_broken_by(season, tie, scope, tied):
    """What is compared in turn: bigger stands before. `tied`: those that are equal so far."""
    scope.lists = {("prefix", "tied"): [(lambda name, o=o: season.bare(name, o, scope.period)) for o in tied]}
    if isinstance(tie, Formula):
        return [compute(tie.tree, scope)]
    if "by" in tie:
        return [one_way(compute(tie["by"].tree, scope), tie.get("order", "descending"))]
    if "head_to_head" in tie:
        return [ahead_less_behind(season, tie, scope, tied)]
    if "count_back" in tie:
        places = season.placings(tie["count_back"], scope.entrant, scope.period)
        return [places.count(F(number + 1)) for number in range(tie["depth"].numerator)]
    try:
        values = values_of(tie["sorted"].tree, scope)
    except NothingRecorded as nothing:
        return [nothing.absent]
    if PENDING in values:
        return [PENDING]
    values = sorted((value for value in values if not is_absent(value)), reverse=True)[:tie["depth"].numerator]
    return values + [None] * (tie["depth"].numerator - len(values))


def contests(season, names, entrant, period):
    """What an entrant reached in each contest that it took part in."""
    _, prefix, name = names
    if prefix == "periods":
        reached = {part.id: season.bare(name, entrant, part.id) for part in season.periods[period].parts}
        if PENDING in reached.values():
            raise Unclear("a contest is pending")
        return {contest: value for contest, value in reached.items() if not is_absent(value)}
    return {(leaf.id, row): value for leaf in season.periods[period].leaves()
            for (row, field, _), value in season.records.cells(entrant, prefix, leaf.id).items() if field == name}


def ahead_less_behind(season, tie, scope, tied):
    def of(entrant):
        return contests(season, tie["head_to_head"].tree, entrant, scope.period)
    ahead = 0
    for contest, own in of(scope.entrant).items():
        for other in tied:
            theirs = of(other).get(contest, own)
            better = one_way(own - theirs, tie.get("order", "descending"))
            ahead += (better > 0) - (better < 0)
    return ahead


def compared(a, b):
    """Below 0: a stands before b."""
    for x, y in zip(a, b):
        if x is y or x == y:
            continue
        if x is None or y is None or is_absent(x) or is_absent(y):
            raise Unclear("a tie is broken by something absent")
        return -1 if x > y else 1
    return 0


def may_be_ranked(season, rule, scope):
    if "none" in season.vetoes("place", scope.entrant, scope.period):
        return False
    who = season.entrants[scope.entrant]
    if len(season.active_months(who, scope.period)) < rule.get("min_months", 0):
        return False
    return "eligible" not in rule or compute(rule["eligible"].tree, scope) is True


def parted(run, key):
    """The entrants of a run in their order, those that are equal together. `key`: entrant → what is compared in turn."""
    keys = {entrant: key(entrant) for entrant in run}
    runs = []
    for entrant in run:
        place = 0
        while place < len(runs) and compared(keys[runs[place][0]], keys[entrant]) < 0:
            place += 1
        if place < len(runs) and compared(keys[runs[place][0]], keys[entrant]) == 0:
            runs[place].append(entrant)
        else:
            runs.insert(place, [entrant])
    return runs


class Ranking:
    """A [[place]] in a period."""

    def __init__(self, season, rule, period):
        self.season, self.rule, self.period = season, rule, period

    def key(self, tie, tied):
        def of(entrant):
            found = tie_broken_by(self.season, tie, self.season.scope(self.rule, entrant, self.period), tied)
            if any(is_absent(value) for value in found):
                raise Unclear("a tie_break is absent")
            return found
        return of

    def by_key(self, runs, tie):
        if isinstance(tie, Formula) or "restart" not in tie:
            return [part for run in runs for part in parted(run, self.key(tie, run))]
        for _ in range(tie["depth"].numerator):
            runs = [part for begun in runs for part in self.in_a_round(begun, tie["restart"])]
        return runs

    def in_a_round(self, begun, ties):
        runs = [begun]
        for tie in ties:
            runs = [part for run in runs for part in parted(run, self.key(tie, begun))]
        return runs

    def drawn(self, run):
        def lot(entrant):
            text = "\n".join((self.rule["decide"]["seed"], self.rule["id"], self.period, entrant))
            return hashlib.sha256(text.encode()).hexdigest()
        return [[entrant] for entrant in sorted(run, key=lot)]

    def runs(self, ranked, last):
        """`ranked`, `last`: entrant → what it is ranked by; who is last is behind all others."""
        runs = []
        for half in (ranked, last):
            runs += parted(list(half), lambda entrant: [half[entrant]])
        for tie in self.rule.get("tie_break", []):
            runs = self.by_key(runs, tie)
        return runs

    def places(self, runs):
        result, before, number = {}, 0, 0
        decide = self.rule.get("decide")
        for run in runs:
            is_drawn = decide is not None and before < decide.get("places", before + 1)
            for alike in self.drawn(run) if is_drawn else [run]:
                number += 1
                place = {"shared": F(before + 1), "dense": F(number), "last": F(before + len(alike)),
                         "average": before + F(1 + len(alike), 2)}[self.rule.get("ties", "shared")]
                result.update({entrant: place for entrant in alike})
                before += len(alike)
        return result


def places(season, rule, members, period):
    """Entrant → place, for one group, in the order of places."""
    ranked, last = {}, {}
    for entrant in members:
        scope = season.scope(rule, entrant, period)
        if may_be_ranked(season, rule, scope):
            found = ranked_by(season, rule, scope)
            if not is_absent(found):
                behind = "last" in season.vetoes("place", entrant, period)
                (last if behind else ranked)[entrant] = found
    ranking = Ranking(season, rule, period)
    return ranking.places(ranking.runs(ranked, last))
