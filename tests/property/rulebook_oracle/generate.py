"""Random rulebooks with random data."""
import datetime
import random
from fractions import Fraction as F

from rulebook_oracle import exact
from rulebook_oracle.formula import Formula
from rulebook_oracle.formulas import Formulas
from rulebook_oracle.season import as_list

STATES = ("not_applicable", "not_examined", "refused")
MODES = ("half_up", "half_even", "up", "down", "ceiling", "floor")
FULLS = [F(n) for n in (5, 10, 20, 25, 30, 40, 50, 60, 100)] + [F(15, 2)]
# What is left out until program and reference agree, or the reference says what comes out.
OFF = ("absences_beside_formula",)
RATERS = ("J1", "J2", "J3", "J4", "J5")


class Chance(random.Random):
    def one_in(self, count):
        return self.randrange(count) == 0

    def decimal(self, lowest, highest, places=2):
        scale = 10 ** self.randint(0, places)
        low, high = exact.ceiling_of(F(lowest) * scale), exact.floor_of(F(highest) * scale)
        return F(self.randint(low, high), scale) if low <= high else self.decimal(lowest, highest, places)

    def some(self, values, least=1):
        return self.sample(list(values), self.randint(least, len(values)))


class Maker:
    """Makes one book."""

    def __init__(self, seed, off=OFF):
        self.chance = Chance(seed)
        self.off = set(off)
        self.tables = {}
        self.used = 0
        self.unabsent = set()  # indicators whose absence may not be recorded
        self.known = {}  # scorecard → names that formulas on it may use
        self.formulas = Formulas(self)

    def on(self, feature, one_in=2):
        return feature not in self.off and self.chance.one_in(one_in)

    def new_id(self, stem):
        self.used += 1
        return f"{stem}{self.used}"

    def add(self, concept, table):
        self.tables.setdefault(concept, []).append(table)
        return table

    # ── the book ─────────────────────────────────────────────────────────────

    def book(self):
        self.tables["rulebook"] = {"id": "random", "title": "random"}
        if self.on("rounding", 2):
            self.tables["rulebook"]["rounding"] = {
                **self.rounding(), "at": self.chance.some(("figure", "indicator", "category", "total"))}
        self.periods()
        self.kinds()
        self.parameters()
        for kind in self.tables["kind"]:
            self.scorecard([kind["id"]])
        self.places()
        cases = [self.case() for _ in range(self.chance.choice((1, 1, 2)))]
        return {"tables": self.tables, "cases": cases}

    def rounding(self):
        rule = {"mode": self.chance.choice(MODES)} if self.chance.one_in(2) else {}
        if self.chance.one_in(4):
            rule["unit"] = self.chance.choice((F(1, 2), F(5), F(1, 4), F(3, 10)))
        elif self.chance.one_in(2):
            rule["places"] = F(self.chance.randint(0, 3))
        return rule

    def own_rounding(self, table):
        if self.on("round", 8):
            table["round"] = self.rounding() or "exact"

    # ── periods ──────────────────────────────────────────────────────────────

    def periods(self):
        months = self.chance.choice((1, 1, 2, 3))
        leaves = []
        for number in range(months):
            first = datetime.date(2023, 5 + number, 1)
            after = datetime.date(2023, 6 + number, 1)
            leaves.append(self.add("period", {"id": f"m{number + 1}", "from": first,
                                              "to": after - datetime.timedelta(1)}))
        if months > 1 and self.on("inner", 1):
            self.inner(leaves)

    def inner(self, parts):
        period = self.add("period", {"id": "year"})
        for part in parts:
            part["in"] = "year"
        how = self.chance.choice(("weights", "sum", "mean", "best", "lowest", "median", "last", "n"))
        if how == "weights":
            weights = self.weights(len(parts), F(100))
            for part, weight in zip(parts, weights):
                part["weight"] = weight
        elif how == "n":
            period["combine"] = {"best": F(self.chance.randint(1, len(parts)))}
        elif how != "sum" or self.chance.one_in(2):
            period["combine"] = how
        period["absent"] = self.absent_rule(how in ("sum",))
        self.own_rounding(period)

    def weights(self, count, full):
        """So many positive weights that add up to `full`."""
        while True:
            cuts = sorted({F(self.chance.randint(1, 19), 20) * full for _ in range(count - 1)})
            if len(cuts) == count - 1:
                return [b - a for a, b in zip([F(0), *cuts], [*cuts, full])]

    # ── who ──────────────────────────────────────────────────────────────────

    def kinds(self):
        for _ in range(self.chance.choice((1, 1, 2))):
            attributes = [
                {"id": self.new_id("num"), "type": "number", "decimals": F(2), "from": F(-100), "to": F(1000)},
                {"id": self.new_id("region"), "values": ["north", "south", "西"]},
            ]
            self.add("kind", {"id": self.new_id("site"), "attributes": attributes})

    def parameters(self):
        for _ in range(self.chance.randint(0, 2)):
            self.add("parameter", {"id": self.new_id("par"), "value": self.chance.decimal(-5, 120)})

    # ── the form ─────────────────────────────────────────────────────────────

    def scorecard(self, kinds):
        card = self.add("scorecard", {"id": self.new_id("card"), "for": kinds})
        known = self.known[card["id"]] = [("number", ("name", p["id"])) for p in self.tables.get("parameter", [])]
        for kind in self.tables["kind"]:
            if kind["id"] in kinds:
                known += [("number" if a.get("type") == "number" else "region", ("name", a["id"]))
                          for a in kind["attributes"]]
        self.card = card
        self.fill(card, 2, set())
        for _ in range(self.chance.randint(0, 3)):
            self.probe(card)
        return card

    def probe(self, parent):
        """Looks at what names say, beside the full."""
        self.add("indicator", {"id": self.new_id("probe"), "in": parent["id"], "outside": True, "entry": "none",
                               "value": Formula(self.formulas.number(self.known[self.card["id"]], 4))})
        self.known[self.card["id"]].append(("number", ("name", self.tables["indicator"][-1]["id"])))

    def fill(self, parent, depth, unabsent):
        """The parts of a scorecard or category, and how they are put together."""
        count = self.chance.randint(1, 4)
        how = self.chance.choice(("sum", "sum", "sum", "mean", "median", "best", "lowest", "n", "drop", "formula"))
        if how == "drop" and count < 3 or how in self.off:
            how = "sum"
        weighted = count > 0 and how == "sum" and self.chance.one_in(2)
        if how != "formula":
            parent["absent"] = self.absent_rule(how == "sum")
            unabsent = unabsent | self.forbidden(parent["absent"])
        elif "absences_beside_formula" in self.off:
            unabsent = set(STATES)
        fulls = [self.chance.choice(FULLS) for _ in range(count)]
        full = self.chance.choice((F(100), F(50), F(100), F(120))) if weighted else sum(fulls)
        weights = self.weights(count, full) if weighted else [None] * count
        if weighted or parent.get("full") or how != "sum":
            parent.setdefault("full", full)
        parts = []
        for part_full, weight in zip(fulls, weights):
            parts.append(self.part(parent, depth, part_full, weight, unabsent))
        if self.on("outside", 4):
            self.outside_part(parent, unabsent)
        self.combine(parent, how, parts)
        self.limits(parent, parent.get("full", full))

    def absent_rule(self, may_rescale):
        words = ["absent", "zero", "left_out", "number"] + (["rescale"] * 3 if may_rescale else [])
        if self.on("absent_error", 8):
            return "error"
        if not self.on("absent_by_state", 4):
            return self.word_of_absence(self.chance.choice(words))
        chosen = {state: self.chance.choice(words) for state in STATES}
        if {"rescale", "left_out"} <= set(chosen.values()):
            chosen = {state: "zero" if word == "left_out" else word for state, word in chosen.items()}
        return {state: self.word_of_absence(word) for state, word in chosen.items()}

    def word_of_absence(self, word):
        return self.chance.decimal(0, 5) if word == "number" else word

    def forbidden(self, absent):
        if isinstance(absent, dict):
            return {state for state, rule in absent.items() if rule == "error"}
        return set(STATES) if absent == "error" else set()

    def part(self, parent, depth, full, weight, unabsent):
        said = {"in": parent["id"], **({"weight": weight} if weight is not None else {}), "full": full}
        if depth > 0 and self.chance.one_in(4):
            category = self.add("category", {"id": self.new_id("cat"), **said})
            self.scaled_fill(category, depth - 1, unabsent)
            self.known[self.card["id"]].append(("number", ("name", category["id"])))
            return category
        return self.indicator(said, unabsent)

    def scaled_fill(self, category, depth, unabsent):
        """Parts that add up to the full that the category says."""
        full = category.pop("full")
        self.fill(category, depth, unabsent)
        if "weight" not in category:
            category["full"] = full
            parts = [p for c in ("category", "indicator") for p in self.tables.get(c, [])
                     if p["in"] == category["id"] and not p.get("outside")]
            if category.get("combine", "sum") == "sum":
                if "weight" not in parts[0]:
                    for part in parts:
                        part["weight"] = F(0)
                for part, weight in zip(parts, self.weights(len(parts), full)):
                    part["weight"] = weight

    def outside_part(self, parent, unabsent):
        said = {"in": parent["id"], "outside": True}
        self.indicator(said, unabsent)

    def combine(self, table, how, parts):
        if how == "n":
            table["combine"] = {"best": F(self.chance.randint(1, len(parts)))}
        elif how == "drop":
            table["combine"] = {"drop_highest": F(1), "drop_lowest": F(1)}
        elif how == "formula":
            table["combine"] = Formula(self.formulas.of_parts(parts))
        elif how != "sum" or self.chance.one_in(4):
            table["combine"] = how

    def limits(self, table, full):
        if self.on("floor", 6):
            table["floor"] = self.chance.decimal(-2, 5)
        if self.on("cap", 6):
            table["cap"] = self.chance.decimal(max(5, full - 10), full + 10) if full > 0 else F(5)
        if self.on("zero_when", 10):
            table["zero_when"] = Formula(self.formulas.condition(self.known[self.card["id"]], 2))
        self.own_rounding(table)

    # ── indicators ───────────────────────────────────────────────────────────

    def indicator(self, said, unabsent):
        table = self.add("indicator", {"id": self.new_id("ind"), **said})
        forms = ["mark", "measure", "measures", "imported", "event", "none"]
        form = self.chance.choice([f for f in forms if f not in self.off])
        getattr(self, "form_" + form)(table)
        if form not in ("event", "mark") or self.chance.one_in(3):
            self.curve(table, form)
        self.limits(table, table.get("full", F(10)))
        # Whether lateness travels through names is not said.
        if form not in ("none", "event", "measures") and not isinstance(table.get("points"), Formula) \
                and self.on("late", 4):
            table["late"] = -self.chance.decimal(0, 5)
        if unabsent:
            self.unabsent |= {(table["id"], state) for state in unabsent}
        self.known[self.card["id"]].append(("number", ("name", table["id"])))
        return table

    def form_mark(self, table):
        if "full" not in table or self.chance.one_in(2):
            table["entry"] = "mark" if "full" in table and self.chance.one_in(2) else \
                {"mark": {"from": F(0), "to": table.get("full", F(10))}}
        if self.on("panel"):
            table["panel"] = self.panel()

    def panel(self):
        panel = {}
        if self.chance.one_in(2):
            panel["combine"] = self.chance.choice(("mean", "sum", "median"))
        if self.on("panel_drops"):
            panel["drop_highest"] = F(1)
            if self.chance.one_in(2):
                panel["drop_lowest"] = F(1)
            panel["from"] = F(self.chance.randint(3, 5))
        if self.chance.one_in(3):
            panel["raters"] = F(5)
        if self.chance.one_in(3):
            panel["quorum"] = F(self.chance.randint(1, 3))
        return panel

    def form_measure(self, table):
        table["entry"] = {"measure": [self.new_id("x")], "from": F(-100), "to": F(1000)}

    def form_measures(self, table):
        names = [self.new_id("x") for _ in range(self.chance.randint(2, 3))]
        table["entry"] = {"measure": {name: name for name in names} if self.chance.one_in(3) else names,
                          "from": F(-100), "to": F(1000)}
        own = [("number", ("name", name)) for name in names]
        table["value"] = Formula(self.formulas.number(own * 3 + self.known[self.card["id"]], 3))

    def form_imported(self, table):
        table["entry"] = "imported" if "full" in table and self.chance.one_in(2) else \
            {"imported": {"from": F(0), "to": F(150)}}

    def form_event(self, table):
        table["events"] = []
        for _ in range(self.chance.randint(1, 3)):
            event = {"id": self.new_id("ev")}
            if self.chance.one_in(3):
                low = self.chance.decimal(-10, 5)
                event.update({"from": low, "to": low + 5})
            else:
                event["each"] = self.chance.decimal(-5, 5) or F(1)
            one_sign = "from" not in event or event["from"] * event["to"] >= 0
            if one_sign and self.on("event_at_most", 4):
                event["at_most"] = self.chance.decimal(1, 8)
            table["events"].append(event)

    def form_none(self, table):
        table["entry"] = "none"
        table["value"] = Formula(self.formulas.number(self.known[self.card["id"]], 3))

    # ── curves ───────────────────────────────────────────────────────────────

    def curve(self, table, form):
        kinds = ["bands", "interpolate", "marginal", "formula", "table", "none"]
        if "full" in table:
            kinds.append("proportional_to")
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
        return Formula(self.formulas.number(own + self.known[self.card["id"]], 3))

    def curve_table(self, table):
        rows = self.curve_bands(table)
        rows = rows["bands"] if isinstance(rows, dict) else rows
        made = {"id": self.new_id("tab"), "rows": rows}
        if self.chance.one_in(2):
            made["otherwise"] = self.points(table)
        return {"table": self.add("table", made)["id"]}

    # ── places ───────────────────────────────────────────────────────────────

    def places(self):
        for card in self.tables["scorecard"]:
            periods = [period["id"] for period in self.tables["period"]]
            rule = self.add("place", {"id": self.new_id("place"), "scorecard": card["id"],
                                      "periods": self.chance.some(periods)})
            rule["compare"] = self.chance.choice(("rounded", "exact"))
            if self.chance.one_in(3):
                rule["order"] = self.chance.choice(("descending", "ascending"))
            rule["ties"] = self.chance.choice(("shared", "dense", "last"))
            if self.on("tie_break", 2):
                names = [Formula(name) for kind, name in self.known[card["id"]] if kind == "number"]
                rule["tie_break"] = self.chance.some(names[:3])

    # ── the data ─────────────────────────────────────────────────────────────

    def case(self):
        entrants, entries = [], []
        pending = self.chance.one_in(3)
        for kind in self.tables["kind"]:
            for _ in range(self.chance.randint(1, 4)):
                entrant = {"id": f"e{len(entrants) + 1}", "kind": kind["id"]}
                for attribute in kind["attributes"]:
                    if not self.chance.one_in(8):
                        entrant[attribute["id"]] = self.chance.decimal(-100, 200) if attribute.get("type") == "number" \
                            else self.chance.choice(attribute["values"])
                entrants.append(entrant)
        for entrant in entrants:
            card = next(c for c in self.tables["scorecard"] if entrant["kind"] in c["for"])
            for table in self.tables["indicator"]:
                if self.stands_on(table, card):
                    for period in self.tables["period"]:
                        if "from" in period:
                            entries += self.entries(table, entrant, period, pending)
        self.chance.shuffle(entries)
        return {"entrants": entrants, "entries": entries}

    def stands_on(self, table, card):
        parents = as_list(table["in"])
        if card["id"] in parents:
            return True
        return any(self.stands_on(category, card) for category in self.tables.get("category", [])
                   if category["id"] in parents)

    def entries(self, table, entrant, period, pending):
        form = table.get("entry", "event" if "events" in table else "mark")
        key = {"entrant": entrant["id"], "indicator": table["id"], "period": period["id"]}
        if form == "none":
            return []
        form = form if isinstance(form, str) else next(iter(form))
        if pending and self.chance.one_in(10):
            return []
        if self.chance.one_in(7):
            state = self.chance.choice(STATES)
            if (table["id"], state) not in self.unabsent:
                return [{**key, "state": state}]
        found = getattr(self, "entries_" + form)(table, key, period)
        if self.chance.one_in(8) and form != "event":
            found.append({**key, "state": "late"})
        return found

    def entries_mark(self, table, key, period):
        limits = table["entry"]["mark"] if isinstance(table.get("entry"), dict) else {"from": F(0), "to": table["full"]}
        marks = {rater: self.chance.decimal(limits["from"], limits["to"])
                 for rater in self.chance.some(RATERS, 3 if self.chance.one_in(2) else 1)}
        if self.chance.one_in(2):
            return [{**key, **{f"mark:{rater}": mark for rater, mark in marks.items()}}]
        return [{**key, "rater": rater, "mark": mark} for rater, mark in marks.items()]

    def entries_measure(self, table, key, period):
        places = self.chance.choice((0, 0, 1, 2))
        values = {name: self.chance.decimal(-20, 150, places) for name in table["entry"]["measure"]}
        if self.chance.one_in(2):
            return [{**key, **values}]
        return [{**key, name: value} for name, value in values.items()]

    def entries_imported(self, table, key, period):
        most = table["full"] if table["entry"] == "imported" else F(150)
        return [{**key, "imported": self.chance.decimal(0, most)}]

    def entries_event(self, table, key, period):
        found = []
        del key["period"]
        for number in range(self.chance.randint(0, 3)):
            event = self.chance.choice(table["events"])
            value = self.chance.decimal(event["from"], event["to"]) if "from" in event else F(self.chance.randint(1, 3))
            day = period["from"] + datetime.timedelta(self.chance.randint(0, 27))
            found.append({**key, "day": day, "row": str(number + 1), event["id"]: value})
        return found
