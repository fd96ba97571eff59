"""Random formulas of a wanted type, over names that are known."""
import datetime
from fractions import Fraction as F

from rulebook_oracle.formula import names_in

WORDS = ("north", "south", "西")  # what texts say: of attributes, fields and ballots
ROUNDERS = ("ROUND", "ROUNDUP", "ROUNDDOWN", "ROUNDEVEN")
KINDS = ("sign", "sign", "sign", "neg", "round", "several", "if", "ifabsent", "unit", "plain", "power")
OF_SEVERAL = ("SUM", "SUM", "AVERAGE", "MEDIAN", "MIN", "MAX", "COUNT", "PRODUCT")


def date_tree(day):
    return ("call", "DATE", *[("number", F(part)) for part in (day.year, day.month, day.day)])


class Formulas:
    """`known`: (type, name tree), names that may be used; of type several or rows, a list of such: the names that stand
    for several values together, in rows those of a list."""

    def __init__(self, maker):
        self.maker, self.chance = maker, maker.chance

    def constant(self):
        if self.chance.one_in(8):
            return ("percent", F(self.chance.randint(1, 150), 100))
        return ("number", self.chance.decimal(0, self.chance.choice((1, 3, 10, 100)), 2))

    def whole(self, low, high):
        return ("number", F(self.chance.randint(low, high)))

    def name(self, known, *types):
        found = [name for kind, name in known if kind in (types or ("number",))]
        return self.chance.choice(found) if found else None

    def number(self, known, depth):
        if depth == 0 or self.chance.one_in(5):
            name = self.name(known)
            return name if name and not self.chance.one_in(4) else self.constant()
        below = lambda: self.number(known, depth - 1)
        several = self.name(known, "several", "rows")
        kind = self.chance.choice(KINDS + (("aggregate",) * 4 if several else ()) +
                                  (("date",) if self.name(known, "date") else ()))
        if kind == "aggregate":
            return self.aggregate(known, depth - 1)
        if kind == "date":
            return self.of_date(known)
        if kind == "sign":
            return (self.chance.choice("+-**/"), below(), below())
        if kind == "neg":
            return ("-", below())
        if kind == "round":
            return ("call", self.chance.choice(ROUNDERS), below(), self.whole(-1, 3))
        if kind == "several":
            name = self.chance.choice(("MIN", "MAX", "SUM", "AVERAGE", "MEDIAN", "PRODUCT"))
            return ("call", name, *[below() for _ in range(self.chance.randint(2, 3))])
        if kind == "if":
            return ("call", "IF", self.condition(known, depth - 1), below(), below())
        if kind == "ifabsent":
            return ("call", "IFABSENT", below(), below())
        if kind == "unit":
            return ("call", self.chance.choice(("MROUND", "CEILING", "FLOOR")), below(),
                    ("number", self.chance.choice((F(1, 2), F(3), F("0.2"), F(10)))))
        if kind == "power":
            return ("call", "POWER", below(), ("number", F(self.chance.choice((0, 1, 2, 2, 3)))))
        return ("call", self.chance.choice(("ABS", "INT", "TRUNC")), below())

    def of_date(self, known):
        day = self.name(known, "date")
        if self.chance.one_in(2):
            return ("call", self.chance.choice(("YEAR", "MONTH")), day)
        return ("call", "DAYS", day, date_tree(datetime.date(2023, 5, self.chance.randint(1, 31))))

    def condition(self, known, depth):
        kind = self.chance.choice(("compare", "compare", "compare", "logic", "not", "state", "text", "yes"))
        if depth > 0 and kind == "logic":
            return ("call", self.chance.choice(("AND", "OR")), self.condition(known, depth - 1),
                    self.condition(known, depth - 1))
        if depth > 0 and kind == "not":
            return ("call", "NOT", self.condition(known, depth - 1))
        if kind == "text" and self.name(known, "text"):
            return (self.chance.choice(("=", "<>")), self.name(known, "text"), ("text", self.chance.choice(WORDS)))
        if kind == "yes" and self.name(known, "yes"):
            return self.name(known, "yes")
        if kind == "state" and self.name(known):
            return (self.chance.choice(("=", "<>")), ("call", "STATE", self.name(known)),
                    ("text", self.chance.choice(("pending", "not_applicable", "refused", "not_examined"))))
        return (self.chance.choice(("=", "<>", "<", "<=", ">", ">=")), self.number(known, max(0, depth - 1)),
                self.number(known, 0))

    # ── aggregates ───────────────────────────────────────────────────────────

    def aggregate(self, known, depth):
        """One value of the several that some names stand for together."""
        of_rows, members = self.chance.choice([(kind == "rows", names) for kind, names in known
                                               if kind in ("several", "rows")])
        own = [one for one in known if one[0] not in ("several", "rows")]
        if "own_in_aggregate" in self.maker.off:
            own = [one for one in own if self.maker.is_parameter(one[1])]
        value = lambda: self.of_members(members, own, depth)
        kinds = ("plain", "plain", "plain", "if", "count_if", "nth", "kept", "kept", "rank") + ("per", "per") * of_rows
        kind = self.chance.choice([kind for kind in kinds if kind not in self.maker.off])
        if kind == "count_if" or not self.name(members):
            return ("call", "COUNTIF", self.condition_of_members(members, own, depth))
        if kind == "if":
            name = self.chance.choice(("SUMIF", "AVERAGEIF", "MINIF", "MAXIF"))
            return ("call", name, self.condition_of_members(members, own, depth), value())
        if kind == "nth":
            return ("call", self.chance.choice(("LARGE", "SMALL")), value(), self.whole(1, 4))
        if kind == "rank" and self.alike(members, known):
            return self.rank(self.alike(members, known))
        if kind == "kept":
            return ("call", self.chance.choice(OF_SEVERAL), self.kept(value()))
        if kind == "per" and self.name(members, "text"):
            return self.per(members, own, depth)
        return ("call", self.chance.choice(OF_SEVERAL), value())

    def of_members(self, members, own, depth):
        """A value of each member."""
        made = self.number(members * 2 + own, depth)
        return made if self.mentions(made, members) else self.name(members)

    def condition_of_members(self, members, own, depth):
        for _ in range(8):
            made = self.condition(members, depth) if self.chance.one_in(2) else self.condition(members * 2 + own, depth)
            if self.mentions(made, members):
                return made
        kind, name = self.chance.choice(members)
        if kind == "yes":
            return name
        other = {"text": ("text", self.chance.choice(WORDS)), "date": date_tree(datetime.date(2023, 5, 15))}
        return ("=", name, other.get(kind) or self.constant())

    def mentions(self, tree, members):
        return any(name in (one for _, one in members) for name in names_in(tree))

    def kept(self, values):
        how = self.chance.choice(("BEST", "LOWEST", "DROP") if self.maker.on("nothing_left", 1) else ("BEST", "LOWEST"))
        least = 0 if self.maker.on("nothing_left", 1) else 1
        counts = (self.whole(0, 2), self.whole(0, 2)) if how == "DROP" else (self.whole(least, 3),)
        return ("call", how, values, *counts)

    def alike(self, members, known):
        """Numbers of several that one has oneself: (one's own, those of all)."""
        return [(("name", name[-1]), name) for kind, name in members
                if kind == "number" and name[1] in ("all", "group", *self.maker.groupings) and ("number", ("name", name[-1])) in known and len(name) == 3]

    def rank(self, names):
        """The place of one's own among several."""
        return ("call", "RANK", *self.chance.choice(names), *((self.whole(1, 1),) if self.chance.one_in(2) else ()))

    def per(self, members, own, depth):
        """Rows with the same key are one."""
        inner = ("call", self.chance.choice(OF_SEVERAL), self.of_members(members, own, depth))
        values = ("call", "PER", self.name(members, "text"), inner)
        return ("call", self.chance.choice(OF_SEVERAL), self.kept(values) if self.maker.on("kept_per", 3) else values)

    def of_list(self, members, known):
        """A number that is made of the rows."""
        made = self.number([("rows", members)] * 3 + known, 3)
        return made if self.mentions(made, members) else self.aggregate([("rows", members)], 1)

    def of_parts(self, parts):
        """How a category puts its parts together."""
        names = [("number", ("name", part["id"])) for part in parts]
        several = ("name", "parts", self.chance.choice(("points", "points", "full")))
        whole = ("call", self.chance.choice(("SUM", "AVERAGE", "MAX", "MIN", "COUNT")), several)
        other = self.chance.choice((self.number(names, 2), whole, ("+", whole, self.number(names, 1))))
        return other
