"""Places: who stands where by a [[place]]."""
from fractions import Fraction as F
from functools import cmp_to_key

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


def tie_broken_by(season, tie, scope):
    """What is compared in turn: bigger stands before."""
    if isinstance(tie, Formula):
        return [compute(tie.tree, scope)]
    if "by" in tie:
        return [one_way(compute(tie["by"].tree, scope), tie.get("order", "descending"))]
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


def keys(season, rule, scope):
    found = [ranked_by(season, rule, scope)]
    for tie in rule.get("tie_break", []):
        found += tie_broken_by(season, tie, scope)
    return found


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


def places(season, rule, members, period):
    """Entrant → place, for one group, in the order of places."""
    ranked, last = {}, {}
    for entrant in members:
        scope = season.scope(rule, entrant, period)
        if may_be_ranked(season, rule, scope):
            found = keys(season, rule, scope)
            if not is_absent(found[0]):
                if any(is_absent(key) for key in found[1:]):
                    raise Unclear("a tie_break is absent")
                behind = "last" in season.vetoes("place", entrant, period)
                (last if behind else ranked)[entrant] = found
    runs = runs_of(ranked) + runs_of(last)
    result, before = {}, 0
    for number, alike in enumerate(runs):
        place = {"shared": F(before + 1), "dense": F(number + 1), "last": F(before + len(alike)),
                 "average": before + F(1 + len(alike), 2)}[rule.get("ties", "shared")]
        result.update({entrant: place for entrant in alike})
        before += len(alike)
    return result


def runs_of(ranked):
    """The entrants in their order, those that are equal together."""
    runs = []
    for entrant in sorted(ranked, key=cmp_to_key(lambda a, b: compared(ranked[a], ranked[b]))):
        if runs and compared(ranked[runs[-1][0]], ranked[entrant]) == 0:
            runs[-1].append(entrant)
        else:
            runs.append([entrant])
    return runs
