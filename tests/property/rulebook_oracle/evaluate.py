"""Formulas, computed from their trees: the section "Formulas" of the reference.

A Scope answers names. What has several values is a list of Scopes, one for each member; inside an aggregate the argument
is computed in each of them.
"""
import datetime
from fractions import Fraction as F

from rulebook_oracle import exact
from rulebook_oracle.exact import ZERO
from rulebook_oracle.formula import names_in
from rulebook_oracle.values import (ABSENT, NOT_APPLICABLE, PENDING, NotARulebook, NothingRecorded, Unclear, first_absent,
                                    is_absent)

AGGREGATES = {"SUM", "AVERAGE", "MEDIAN", "MODE", "MIN", "MAX", "PRODUCT", "COUNT", "FIRST", "LAST"}
CONDITIONAL = {"SUMIF", "COUNTIF", "AVERAGEIF", "MINIF", "MAXIF"}
KEEPING = {"BEST", "LOWEST", "DROP"}


class Scope:
    """What names mean at one place; `season` answers those of the entrant.

    `local`: names that mean something only here, such as the fields of a row or `value`.
    `lists`: domain → the Scopes of its members, for names with several values that only this place has.
    `inside`: domains that this Scope is a member of, domain → what the names with its prefix mean.
    """

    def __init__(self, season, entrant, period, grouping=None, local=None, lists=None, inside=None):
        self.season, self.entrant, self.period, self.grouping = season, entrant, period, grouping
        self.local, self.lists, self.inside = local or {}, lists or {}, inside or {}

    def within(self, domain, meaning):
        """This place, as the member of `domain` that `meaning` tells the names of."""
        return Scope(self.season, self.entrant, self.period, self.grouping, self.local, self.lists,
                     {**self.inside, domain: meaning})

    def only(self, domain, members):
        """This place, where `domain` has no members but these."""
        return Scope(self.season, self.entrant, self.period, self.grouping, self.local,
                     {**self.lists, domain: members}, self.inside)

    def look(self, name):
        """The one value of a name."""
        domain = self.domain_of(name)
        if domain in self.inside:
            return self.inside[domain](name[-1])
        if domain is not None:
            raise NotARulebook(f"several values: {name}")
        if len(name) == 2:
            if name[1] in self.local:
                return self.local[name[1]]
            return self.season.bare(name[1], self.entrant, self.period)
        return self.season.prefixed(name[1], name[2], self)

    def domain_of(self, name):
        """Which several things a name speaks of; None where it is one value."""
        if len(name) == 2:
            for domain in self.lists:
                if domain[0] == "fields" and name[1] in domain[1]:
                    return domain
            for domain in self.inside:
                if domain[0] == "fields" and name[1] in domain[1]:
                    return domain
            return None
        if self.season.is_number_of_group(name[1], name[2], self):
            return None
        if ("prefix", name[1]) in self.lists or ("prefix", name[1]) in self.inside:
            return ("prefix", name[1])
        return ("prefix", name[1]) if self.season.is_several(name[1], name[2], self) else None

    def members(self, domain):
        if domain in self.lists:
            if isinstance(self.lists[domain], NothingRecorded):
                raise self.lists[domain]
            return [self.within(domain, meaning) for meaning in self.lists[domain]]
        return [self.within(domain, meaning) for meaning in self.season.members(domain[1], self)]


def compute(tree, scope):
    kind = tree[0]
    if kind in ("number", "percent", "text"):
        return tree[1]
    if kind in ("yes", "no"):
        return kind == "yes"
    if kind == "name":
        return scope.look(tree)
    if kind == "call":
        return call(tree, scope)
    return operation(kind, [compute(part, scope) for part in tree[1:]])


def operation(sign, values):
    absent = first_absent(values)
    if absent is not None:
        return absent
    if len(values) == 1:
        return -values[0]
    a, b = values
    if sign == "/":
        return a / b if b != 0 else NOT_APPLICABLE
    return {
        "+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "=": lambda: a == b, "<>": lambda: a != b,
        "<": lambda: a < b, "<=": lambda: a <= b, ">": lambda: a > b, ">=": lambda: a >= b,
    }[sign]()


def call(tree, scope):
    name, arguments = tree[1], tree[2:]
    if name in SPECIAL:
        return SPECIAL[name](arguments, scope)
    if name in CONDITIONAL or name in ("LARGE", "SMALL") or name in AGGREGATES and len(arguments) == 1:
        return aggregate(name, arguments, scope)
    values = [compute(argument, scope) for argument in arguments]
    absent = first_absent(values)
    return absent if absent is not None else PLAIN[name](*values)


# ── functions of values beside each other ────────────────────────────────────


def product(*values):
    result = F(1)
    for value in values:
        result *= value
    return result


def power(x, y):
    if x == 0 and y < 0:
        return NOT_APPLICABLE
    return x ** y.numerator


PLAIN = {
    "AND": lambda *a: all(a), "OR": lambda *a: any(a), "NOT": lambda a: not a,
    "ABS": abs, "MIN": lambda *a: min(a), "MAX": lambda *a: max(a), "SUM": lambda *a: sum(a, ZERO),
    "AVERAGE": lambda *a: exact.mean(a), "MEDIAN": lambda *a: exact.median(a), "PRODUCT": product,
    "ROUND": lambda x, n: exact.to_places(x, n.numerator), "ROUNDUP": lambda x, n: exact.to_places(x, n.numerator, "up"),
    "ROUNDDOWN": lambda x, n: exact.to_places(x, n.numerator, "down"),
    "ROUNDEVEN": lambda x, n: exact.to_places(x, n.numerator, "half_even"),
    "INT": lambda x: F(exact.floor_of(x)), "TRUNC": lambda x: exact.to_places(x, 0, "down"),
    "MROUND": lambda x, unit: exact.to_unit(x, unit, "half_up"),
    "CEILING": lambda x, unit: exact.to_unit(x, unit, "ceiling"),
    "FLOOR": lambda x, unit: exact.to_unit(x, unit, "floor"),
    "POWER": power, "DATE": lambda *parts: datetime.date(*[part.numerator for part in parts]),
    "YEAR": lambda d: F(d.year), "MONTH": lambda d: F(d.month), "DAYS": lambda to, start: F((to - start).days),
}


def choose(arguments, scope):
    condition = compute(arguments[0], scope)
    if is_absent(condition):
        return condition
    return compute(arguments[1 if condition else 2], scope)


def if_absent(arguments, scope):
    value = compute(arguments[0], scope)
    return compute(arguments[1], scope) if is_absent(value) else value


def state(arguments, scope):
    value = compute(arguments[0], scope)
    if is_absent(value):
        return value.state
    return "late" if scope.season.is_late(arguments[0], scope) else "present"


def rounded_not(arguments, scope):
    return scope.season.before_rounding(arguments[0], scope)


def lookup(arguments, scope):
    keys = [compute(argument, scope) for argument in arguments[:-1]]
    absent = first_absent(keys)
    return absent if absent is not None else scope.season.table(arguments[-1][1], keys)


def rank(arguments, scope):
    own = compute(arguments[0], scope)
    try:
        values = values_of(arguments[1], scope)
    except NothingRecorded as nothing:
        return nothing.absent
    if is_absent(own):
        return own
    if PENDING in values:
        raise Unclear("RANK among pending ones")
    lowest_first = len(arguments) == 3 and arguments[2][1] == 1
    before = [v for v in values if not is_absent(v) and (v < own if lowest_first else v > own)]
    return F(1 + len(before))


# ── aggregates ───────────────────────────────────────────────────────────────


def members_of(trees, scope):
    """The Scopes of all that the names in `trees` speak of together."""
    domains = {scope.domain_of(name) for tree in trees for name in names_in(tree)}
    domains = {domain for domain in domains if domain is not None and domain not in scope.inside}
    if len(domains) != 1:
        raise NotARulebook(f"an aggregate over {domains}")
    return scope.members(domains.pop())


def values_of(tree, scope):
    """The values that an aggregate is made of, absent ones among them."""
    if tree[0] == "call" and tree[1] in KEEPING:
        return kept(tree[1], values_of(tree[2], scope), [compute(n, scope) for n in tree[3:]])
    if tree[0] == "call" and tree[1] == "PER":
        return values_per(tree[2], tree[3], scope)
    return [compute(tree, member) for member in members_of([tree], scope)]


def kept(how, values, counts):
    absent = first_absent([PENDING if PENDING in values else None, *counts])
    if absent is not None:
        return [absent]
    present = sorted((value for value in values if not is_absent(value)), reverse=True)
    counts = [count.numerator for count in counts]
    if how == "BEST":
        return present[:max(0, counts[0])]
    if how == "LOWEST":
        return present[max(0, len(present) - counts[0]):]
    return present[counts[0]:max(counts[0], len(present) - counts[1])]


def values_per(key, inner, scope):
    """One value for each key: `inner` over the rows that have it."""
    domain = {scope.domain_of(name) for name in names_in(key)} - {None}
    if len(domain) != 1:
        raise NotARulebook("PER of no list")
    domain = domain.pop()
    groups = {}
    for member in scope.members(domain):
        value = compute(key, member)
        if value is PENDING:
            return [PENDING]
        if not is_absent(value):
            groups.setdefault(value, []).append(member.inside[domain])
    return [compute(inner, scope.only(domain, members)) for members in groups.values()]


def values_if(arguments, scope):
    """The values of those members for which the condition holds."""
    found = []
    for member in members_of(arguments, scope):
        if compute(arguments[0], member) is True:
            found.append(compute(arguments[1], member) if len(arguments) == 2 else F(1))
    return found


def mode(values):
    most = max(values.count(value) for value in values)
    found = {value for value in values if values.count(value) == most}
    if len(found) > 1:
        raise Unclear("several values are the most frequent")
    return found.pop()


def nth(values, k):
    if k < 1 or k > len(values):
        return NOT_APPLICABLE
    return values[k - 1]


OF_VALUES = {
    "SUM": lambda values: sum(values, ZERO), "COUNT": lambda values: F(len(values)), "AVERAGE": exact.mean,
    "MEDIAN": exact.median, "MODE": mode, "MIN": min, "MAX": max, "PRODUCT": lambda values: product(*values),
    "FIRST": lambda values: values[0], "LAST": lambda values: values[-1],
}


def aggregate(name, arguments, scope):
    """All but COUNT of a list in which nothing is recorded are pending."""
    try:
        return aggregated(name, arguments, scope)
    except NothingRecorded as nothing:
        return ZERO if nothing.absent is PENDING and name in ("COUNT", "COUNTIF") else nothing.absent


def aggregated(name, arguments, scope):
    place = None
    if name in ("LARGE", "SMALL"):
        place = compute(arguments[1], scope)
        values = values_of(arguments[0], scope)
    elif name in CONDITIONAL:
        values = values_if(arguments, scope)
        name = name[:-2]
    else:
        values = values_of(arguments[0], scope)
    absent = first_absent([place, PENDING if PENDING in values else None])
    if absent is not None:
        return absent
    values = [value for value in values if not is_absent(value)]
    if place is not None:
        return nth(sorted(values, reverse=name == "LARGE"), place.numerator)
    if not values and name not in ("SUM", "COUNT"):
        return NOT_APPLICABLE
    return OF_VALUES[name](values)


SPECIAL = {
    "IF": choose, "IFABSENT": if_absent, "STATE": state, "EXACT": rounded_not, "LOOKUP": lookup, "RANK": rank,
    "ABSENT": lambda arguments, scope: ABSENT[arguments[0][1]],
}
