"""Random curves, from a value to points."""
from fractions import Fraction as F

from rulebook_oracle.formula import Formula

OF_VALUE = ("bands", "interpolate", "marginal", "formula", "table", "none", "by_rank", "by_rank")


class Points:
    """The part of Maker that makes curves."""

    def curve(self, table):
        kinds = OF_VALUE + (("proportional_to",) if "full" in table else ())
        kind = self.chance.choice([k for k in kinds if "points_" + k not in self.off])
        if kind != "none":
            table["points"] = getattr(self, "curve_" + kind)(table)

    def curve_proportional_to(self, table):
        return {"proportional_to": self.chance.choice((F(1), F(2), F(50), F(100), F("0.8")))}

    def rising(self, count, low=-20, high=120):
        return sorted({self.chance.decimal(low, high) for _ in range(count)})

    def points(self, table):
        return self.chance.decimal(0, table.get("full", F(10)))

    def curve_bands(self, table):
        starts = self.rising(self.chance.randint(1, 4))
        rows = [{self.chance.choice(("from", "from", "above")): start, "points": self.points(table)} for start in starts]
        if self.chance.one_in(2):
            rows.insert(0, {"points": self.points(table)})
        if self.chance.one_in(3):
            rows[-1][self.chance.choice(("to", "below"))] = starts[-1] + self.chance.randint(1, 50)
        if self.chance.one_in(3):
            return {"bands": rows, "otherwise": self.points(table)}
        return rows

    def curve_interpolate(self, table):
        at = self.rising(5)
        if len(at) < 2:
            at = [F(0), F(10)]
        curve = {"interpolate": [{"at": x, "points": self.points(table)} for x in at]}
        for side in ("below", "above"):
            if self.chance.one_in(3):
                curve[side] = self.chance.choice(("stays", "goes_on", "absent"))
        return curve

    def curve_marginal(self, table):
        starts = self.rising(self.chance.randint(0, 3))
        tiers = [{"each": self.chance.decimal(-1, 2)}]
        tiers += [{"from": start, "each": self.chance.decimal(-1, 2)} for start in starts]
        curve = {"marginal": tiers, "at": self.chance.decimal(-10, 110), "points": self.points(table)}
        if self.chance.one_in(3):
            curve["step"] = self.chance.choice((F(1), F(5), F("0.5")))
        return curve

    def curve_formula(self, table):
        own = [("number", ("name", "value"))] * 4
        if "full" in table:
            own += [("number", ("name", "full"))]
        prefixes = ["all"] + ["group"] * ("per" in self.card)
        several = [("several", [("number", ("name", prefix, "value"))]) for prefix in prefixes]
        return Formula(self.formulas.number(own + several + self.names(), 3))

    def curve_table(self, table):
        rows = self.curve_bands(table)
        rows = rows["bands"] if isinstance(rows, dict) else rows
        made = {"id": self.new_id("tab"), "rows": rows}
        if self.chance.one_in(2):
            made["otherwise"] = self.points(table)
        return {"table": self.add("table", made)["id"]}

    def curve_by_rank(self, table):
        points = [self.points(table) for _ in range(self.chance.randint(1, 4))]
        curve = {"by_rank": points}
        if self.groupings and self.chance.one_in(3):
            curve["per"] = self.chance.choice(self.groupings)
        if self.chance.one_in(3):
            curve["order"] = self.chance.choice(("descending", "ascending"))
        if self.chance.one_in(2):
            curve["ties"] = self.chance.choice(("shared", "dense", "divided"))
        if self.chance.one_in(2):
            curve["otherwise"] = self.points(table)
        if "ties" not in curve and self.chance.one_in(3):
            return self.by_table_of_places(table, curve)
        return curve

    def by_table_of_places(self, table, curve):
        """The points of a place stand in a table, which knows places between two as well."""
        curve.pop("otherwise", None)
        rows = [{"from": F(1), "points": self.points(table)}]
        rows += [{"from": F(at, 2), "points": self.points(table)} for at in range(3, self.chance.randint(3, 8))]
        made = self.add("table", {"id": self.new_id("tab"), "rows": rows})
        curve["ties"] = self.chance.choice(("shared", "dense", "average"))
        return {**curve, "by_rank": made["id"]}
