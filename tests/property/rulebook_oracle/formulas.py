"""Random formulas of a wanted type, over names that are known."""
from fractions import Fraction as F

ROUNDERS = ("ROUND", "ROUNDUP", "ROUNDDOWN", "ROUNDEVEN")


class Formulas:
    """`known`: (type, name tree), names that may be used."""

    def __init__(self, maker):
        self.maker, self.chance = maker, maker.chance

    def constant(self):
        if self.chance.one_in(8):
            return ("percent", F(self.chance.randint(1, 150), 100))
        return ("number", self.chance.decimal(0, self.chance.choice((1, 3, 10, 100)), 2))

    def name(self, known, type_="number"):
        found = [name for kind, name in known if kind == type_]
        return self.chance.choice(found) if found else None

    def number(self, known, depth):
        if depth == 0 or self.chance.one_in(5):
            name = self.name(known)
            return name if name and not self.chance.one_in(4) else self.constant()
        below = lambda: self.number(known, depth - 1)
        kind = self.chance.choice(("sign", "sign", "sign", "neg", "round", "several", "if", "ifabsent", "unit", "plain",
                                   "power"))
        if kind == "sign":
            return (self.chance.choice("+-**/"), below(), below())
        if kind == "neg":
            return ("-", below())
        if kind == "round":
            return ("call", self.chance.choice(ROUNDERS), below(), ("number", F(self.chance.randint(-1, 3))))
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

    def condition(self, known, depth):
        kind = self.chance.choice(("compare", "compare", "compare", "logic", "not", "state", "region"))
        if depth > 0 and kind == "logic":
            return ("call", self.chance.choice(("AND", "OR")), self.condition(known, depth - 1),
                    self.condition(known, depth - 1))
        if depth > 0 and kind == "not":
            return ("call", "NOT", self.condition(known, depth - 1))
        if kind == "region" and self.name(known, "region"):
            return (self.chance.choice(("=", "<>")), self.name(known, "region"),
                    ("text", self.chance.choice(("north", "south", "西"))))
        if kind == "state" and self.name(known):
            return (self.chance.choice(("=", "<>")), ("call", "STATE", self.name(known)),
                    ("text", self.chance.choice(("pending", "not_applicable", "refused", "not_examined"))))
        return (self.chance.choice(("=", "<>", "<", "<=", ">", ">=")), self.number(known, max(0, depth - 1)),
                self.number(known, 0))

    def of_parts(self, parts):
        """How a category puts its parts together."""
        names = [("number", ("name", part["id"])) for part in parts]
        several = ("name", "parts", self.chance.choice(("points", "points", "full")))
        whole = ("call", self.chance.choice(("SUM", "AVERAGE", "MAX", "MIN", "COUNT")), several)
        other = self.chance.choice((self.number(names, 2), whole, ("+", whole, self.number(names, 1))))
        return other
