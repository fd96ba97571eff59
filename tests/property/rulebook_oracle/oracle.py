"""The rules of a book applied to a case, as rules/README.md says, with fractions.

A cell is asked for when it is needed and kept; an item (indicator, category, figure, total) is known before and after its
rounding.
"""
from fractions import Fraction as F

from rulebook_oracle import curves, exact, standings
from rulebook_oracle.awards import Awards
from rulebook_oracle.evaluate import compute
from rulebook_oracle.exact import ZERO
from rulebook_oracle.formula import Formula, names_in
from rulebook_oracle.memo import kept
from rulebook_oracle.names import Names
from rulebook_oracle.recorded import Recorded
from rulebook_oracle.rulings import Rulings
from rulebook_oracle.season import Records, as_list, periods_of
from rulebook_oracle.values import NOT_APPLICABLE, NOT_EXAMINED, PENDING, NotARulebook, Unclear, is_absent

NAMED = ("parameter", "kind", "grouping", "scorecard", "category", "indicator", "figure", "table", "period", "grade",
         "veto", "place", "award")


class Item:
    """A result before and after rounding."""

    def __init__(self, exact_value, shown):
        self.exact, self.shown = exact_value, shown


class Season(Names, Recorded, Rulings, Awards):
    def __init__(self, tables, case):
        self.tables, self.cells = tables, {}
        self.concept, self.by_id, self.event_of, self.attributes = {}, {}, {}, set()
        for concept in NAMED:
            for table in tables.get(concept, []):
                self.concept[table["id"]], self.by_id[table["id"]] = concept, table
                self.event_of.update({event["id"]: (table["id"], event) for event in table.get("events", [])})
                self.attributes |= {attribute["id"] for attribute in table.get("attributes", [])}
        self.periods = periods_of(tables["period"])
        self.leaves = sorted((p for p in self.periods.values() if p.is_leaf), key=lambda p: p.start)
        for period in self.periods.values():
            period.parts.sort(key=lambda p: p.leaves()[0].start)
        self.entrants = {entrant["id"]: entrant for entrant in case["entrants"]}
        self.nominations = case.get("nominations", [])
        self.records = Records(case["entries"], self.periods)
        self.card_of_kind = {kind: card for card in tables.get("scorecard", []) for kind in as_list(card["for"])}
        self.parts = {}  # parent → parts, in the order of the file
        for concept in tables:
            for table in tables[concept] if concept in ("category", "indicator") else []:
                for parent in as_list(table["in"]):
                    self.parts.setdefault(parent, []).append(table)

    def rounded(self, value, stage, own):
        header = self.tables["rulebook"].get("rounding", {})
        if is_absent(value) or own == "exact" or own is None and stage not in header.get("at", []):
            return value
        rule = {"mode": "half_up", **header, **(own or {})}
        if own and "places" in own:
            rule.pop("unit", None)
        if "unit" in rule:
            return exact.to_unit(value, rule["unit"], rule["mode"])
        return exact.to_places(value, rule.get("places", F(2)).numerator, rule["mode"])

    # ── points ───────────────────────────────────────────────────────────────

    def curve(self, table, value, entrant, period):
        """From value to points."""
        points = table.get("points")
        if points is None or is_absent(value) and not isinstance(points, Formula):
            return value
        if isinstance(points, Formula):
            if period not in as_list(table.get("periods", [period])):
                return NOT_EXAMINED
            scope = self.scope(table, entrant, period)
            scope.local = {"value": value, "full": table.get("full", NOT_APPLICABLE)}
            several = lambda others: [(lambda name, o=o: self.value_or(name, table, o, period)) for o in others]
            scope.lists = {("prefix", "all"): several(self.everybody(entrant, period)),
                           ("prefix", "group"): several(self.group(scope.grouping, entrant, period))}
            # What is recorded of the indicator decides: no formula undoes an absence.
            absence = self.absence(table, entrant, period)
            return compute(points.tree, scope) if absence is None else absence
        if isinstance(points, list):
            points = {"bands": points}
        if "proportional_to" in points:
            return min(table["full"], table["full"] * value / points["proportional_to"])
        if "bands" in points:
            found = curves.band(points["bands"], value)
            return points.get("otherwise", NOT_APPLICABLE) if found is None else found
        if "interpolate" in points:
            return curves.between(points["interpolate"], value, points.get("below", "stays"),
                                  points.get("above", "stays"))
        if "marginal" in points:
            return curves.marginal(points, value)
        if "table" in points:
            return self.table(points["table"], [value])
        if "by_rank" in points:
            return self.rank_points(table, points, value, entrant, period)
        if "per_place" in points:
            return value
        raise NotARulebook(f"no curve {points}")

    def value_or(self, name, table, entrant, period):
        """In `points`, all.value is the value of everybody; other names are as everywhere."""
        return self.value(table["id"], entrant, period) if name == "value" else self.bare(name, entrant, period)

    def rank_points(self, table, points, value, entrant, period):
        grouping = points.get("per", self.grouping_of(table, entrant))
        values = [self.value(table["id"], other, period) for other in self.group(grouping, entrant, period)]
        return curves.by_rank(points, value, [v for v in values if not is_absent(v)], self.by_id)

    @kept
    def item(self, name, entrant, period):
        """An indicator, category or figure."""
        table, concept = self.by_id[name], self.concept[name]
        if concept == "figure":
            return self.figure(table, entrant, period)
        inner = not self.periods[period].is_leaf
        if inner and table.get("over") != period:
            return self.over_parts(table, concept, entrant, period)
        if "over" in table and table["over"] != period:
            raise Unclear("an indicator over an inner period, in another one")
        if concept == "category":
            return self.finished(table, concept, self.combined(table, entrant, period), entrant, period)
        if table.get("outside") and "full" in table:
            raise NotARulebook("a full beside the full")
        points = self.curve(table, self.value(name, entrant, period), entrant, period)
        if not is_absent(points):
            if "events" in table and "points" not in table and not table.get("outside"):
                points += table["full"]
            if self.records.state(entrant, name, period) == "late":
                points += table.get("late", ZERO)
        return self.finished(table, concept, points, entrant, period)

    def figure(self, table, entrant, period):
        if not self.periods[period].is_leaf and ("events" in table or table.get("entry", "none") != "none"):
            return self.over_parts(table, "figure", entrant, period)
        value = self.value(table["id"], entrant, period)
        return Item(value, self.rounded(value, "figure", table.get("round")))

    @kept
    def total(self, entrant, period):
        card = self.card(entrant)
        if card is None:
            raise NotARulebook("a total on no scorecard")
        if not self.periods[period].is_leaf:
            return self.over_parts(card, "total", entrant, period)
        return self.finished(card, "total", self.combined(card, entrant, period), entrant, period)

    def finished(self, table, stage, points, entrant, period):
        """zero_when, vetoes, floor, cap, rounding."""
        if "zero_when" in table:
            holds = compute(table["zero_when"].tree, self.scope(table, entrant, period))
            points = ZERO if holds is True else points
        points = self.struck(points, "total" if stage == "total" else table["id"], entrant, period)
        if is_absent(points):
            return Item(points, points)
        if "floor" in table:
            points = max(points, table["floor"])
        if "cap" in table:
            points = min(points, table["cap"])
        elif stage == "indicator" and "full" in table:
            points = min(points, table["full"])
        return Item(points, self.rounded(points, stage, table.get("round")))

    # ── parts ────────────────────────────────────────────────────────────────

    def obtainable(self, part):
        """What a part can bring its parent: its weight, else its full."""
        return part["weight"] if "weight" in part else self.full(part)

    def full(self, table):
        if "full" in table:
            return table["full"]
        return sum((self.obtainable(part) for part in self.parts[table["id"]] if not part.get("outside")), ZERO)

    def combined(self, table, entrant, period):
        parts = [part for part in self.parts.get(table["id"], []) if "over" not in part]
        inside = [part for part in parts if not part.get("outside")]
        if not parts:
            raise NotARulebook("a category or scorecard without parts")
        points = {part["id"]: self.item(part["id"], entrant, period).shown for part in parts}
        how = table.get("combine", "sum")
        if isinstance(how, Formula):
            result = self.by_formula(table, inside, points, entrant, period)
        else:
            mean_of = lambda part: self.group_mean(part, entrant, period)
            result = self.by_rule(how, table.get("absent"), inside, points, mean_of)
        return added(result, [points[part["id"]] for part in parts if part.get("outside")])

    def by_formula(self, table, parts, points, entrant, period):
        of = {"points": lambda part: points[part["id"]], "full": self.full,
              "weight": lambda part: part.get("weight", NOT_APPLICABLE)}
        scope = self.scope(table, entrant, period)
        scope.local = dict(points)
        scope.lists = {("prefix", "parts"): [(lambda name, part=part: of[name](part)) for part in parts]}
        inside = [points[part["id"]] for part in parts]
        uses_points = ("name", "parts", "points") in names_in(table["combine"].tree)
        if uses_points and PENDING not in inside and all(is_absent(value) for value in inside):
            raise Unclear("an aggregate over parts that are all absent")
        return compute(table["combine"].tree, scope)

    def group_mean(self, part, entrant, period):
        """The mean of the part over those of the entrant's group that have it."""
        card = self.card(entrant)
        values = [self.item(part, other, period).shown for other in self.group(card.get("per"), entrant, period)]
        values = [value for value in values if not is_absent(value)]
        return exact.mean(values) if values else NOT_APPLICABLE

    def by_rule(self, how, absent, parts, points, group_mean):
        """Absent parts as the parent says, then sum, mean …"""
        absences = [points[part["id"]] for part in parts if is_absent(points[part["id"]])]
        if PENDING in absences:
            return PENDING
        worths, obtained_of, missing_of, states = [], ZERO, ZERO, []
        for part in parts:
            earned, obtainable = points[part["id"]], self.obtainable(part)
            if is_absent(earned):
                states.append(earned)
                rule = rule_for(absent, earned)
                if rule == "absent":
                    if isinstance(how, dict) and "best" not in how:
                        raise Unclear("an absent part where others are dropped")
                    return earned if len(parts) > len(absences) else the_one(absences)
                if rule == "rescale":
                    missing_of += obtainable
                if rule in ("rescale", "left_out"):
                    continue
                earned = ZERO if rule == "zero" else group_mean(part["id"]) if rule == "group_mean" else rule
                if is_absent(earned):
                    return earned
            worths.append(earned * part["weight"] / self.full(part) if "weight" in part else earned)
            obtained_of += obtainable
        if not worths:
            return the_one(states)
        if missing_of == 0:
            return combine(worths, how)
        return combine(worths, how) * (obtained_of + missing_of) / obtained_of

    # ── inner periods ────────────────────────────────────────────────────────

    def over_parts(self, table, stage, entrant, period):
        inner = self.periods[period]
        points = {}
        for part in inner.parts:
            points[part.id] = (self.total(entrant, part.id) if stage == "total"
                               else self.item(table["id"], entrant, part.id)).shown
        how = inner.table.get("combine", "sum")
        if isinstance(how, dict) and "count" in how:
            if stage != "total":
                raise Unclear("an item of a period that counts awards")
            result = self.won(how["count"], entrant, period)
        elif isinstance(how, Formula):
            scope = self.scope(table, entrant, period)
            scope.local = points
            result = compute(how.tree, scope)
        else:
            parts = [(part.id, part.weight) for part in inner.parts]
            result = self.over_rule(how, inner.table.get("absent"), parts, points)
        if stage == "total":
            beside = [part for part in self.parts.get(table["id"], []) if part.get("over") == period]
            result = added(result, [self.item(part["id"], entrant, period).shown for part in beside])
            result = self.struck(result, "total", entrant, period)
            if not is_absent(result) and not table.get("floor", result) <= result <= table.get("cap", result):
                raise Unclear("floor or cap of a scorecard in an inner period")
            return Item(result, self.rounded(result, stage, inner.table.get("round", table.get("round"))))
        # An item has no rounding of its own there, a figure keeps it.
        return Item(result, self.rounded(result, stage, table.get("round")) if stage == "figure" else result)

    def over_rule(self, how, absent, parts, points):
        if PENDING in points.values():
            return PENDING
        values, states, missing, divisor = [], [], 0, ZERO
        for part, weight in parts:
            earned = points[part]
            if is_absent(earned):
                states.append(earned)
                rule = rule_for(absent, earned)
                if rule == "absent":
                    if isinstance(how, dict) and "best" not in how:
                        raise Unclear("an absent part where others are dropped")
                    return earned if len(states_of(points)) < len(points) else the_one(states_of(points))
                if rule == "group_mean":
                    raise Unclear("group_mean of a period")
                if rule in ("rescale", "left_out"):
                    missing += rule == "rescale"
                    divisor += weight if weight is not None and rule == "left_out" else ZERO
                    continue
                earned = ZERO if rule == "zero" else rule
            values.append((earned, weight))
        if not values:
            return the_one(states)
        if all(weight is not None for _, weight in values):
            return sum(earned * weight for earned, weight in values) / (divisor + sum(weight for _, weight in values))
        if how == "last":
            return values[-1][0]
        return combine([earned for earned, _ in values], how) * F(len(values) + missing, len(values))

    # ── places ───────────────────────────────────────────────────────────────

    @kept
    def place(self, name, entrant, period):
        """None: not ranked."""
        rule = self.by_id[name]
        own = self.group_of(rule.get("per"), entrant, period)
        return None if own is None else self.standings(name, own, period).get(entrant)

    @kept
    def standings(self, name, group, period):
        """Entrant → place, in the order of places."""
        rule = self.by_id[name]
        card = self.by_id[rule["scorecard"]]
        members = [entrant for entrant in self.entrants
                   if self.card(entrant) is card and self.group_of(rule.get("per"), entrant, period) == group]
        return standings.places(self, rule, members, period)


def added(result, outside):
    """With the parts beside the full; an absent one adds nothing."""
    if PENDING in outside:
        return PENDING
    return result if is_absent(result) else result + sum((p for p in outside if not is_absent(p)), ZERO)


def states_of(points):
    return [value for value in points.values() if is_absent(value)]


def the_one(states):
    """The state of a parent that has nothing left."""
    if not states:
        raise Unclear("a parent without parts of its full")
    if len(set(states)) > 1:
        raise Unclear("parts are absent in different states")
    return states[0]


def rule_for(absent, state):
    rule = absent[state.state] if isinstance(absent, dict) else absent
    if rule in ("error", None):
        raise NotARulebook("an absence that may not be recorded")
    return rule


def combine(worths, how):
    if isinstance(how, dict) and "best" in how:
        return sum(sorted(worths, reverse=True)[:how["best"].numerator], ZERO)
    if isinstance(how, dict):
        highest, lowest = (how.get(key, ZERO).numerator for key in ("drop_highest", "drop_lowest"))
        left = sorted(worths)[lowest:max(lowest, len(worths) - highest)]
        if not left:
            raise Unclear("all parts are dropped")
        return exact.mean(left)
    return {"sum": lambda w: sum(w, ZERO), "mean": exact.mean, "median": exact.median, "best": max,
            "lowest": min}[how](worths)
