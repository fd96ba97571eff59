"""Random rulebooks with random data."""
import datetime
import random
from fractions import Fraction as F

from rulebook_oracle import exact
from rulebook_oracle.formula import Formula
from rulebook_oracle.formulas import WORDS, Formulas
from rulebook_oracle.generate_entries import STATES, Entries
from rulebook_oracle.generate_lists import Lists
from rulebook_oracle.generate_points import Points
from rulebook_oracle.generate_rulings import Rulings

MODES = ("half_up", "half_even", "up", "down", "ceiling", "floor")
FULLS = [F(n) for n in (5, 10, 20, 25, 30, 40, 50, 60, 100)] + [F(15, 2)]
# What is left out until program and reference agree, or the reference says what comes out.
OFF = ("absences_beside_formula", "value_beside_panel", "own_in_aggregate", "prefixes_in_each", "lacking_in_claims", "lacking_keys")
FORMS = ("mark", "mark", "measure", "measure", "measures", "imported", "event", "none", "steps", "placing", "rows", "rows",
         "rows", "claim", "ballot")
FORMS_OF_FIGURE = ("none", "none", "measure", "rows", "rows")


class Chance(random.Random):
    def one_in(self, count):
        return self.randrange(count) == 0

    def decimal(self, lowest, highest, places=2):
        scale = 10 ** self.randint(0, places)
        low, high = exact.ceiling_of(F(lowest) * scale), exact.floor_of(F(highest) * scale)
        return F(self.randint(low, high), scale) if low <= high else self.decimal(lowest, highest, places)

    def some(self, values, least=1):
        return self.sample(list(values), self.randint(least, len(values)))


class Maker(Points, Lists, Rulings, Entries):
    """Makes one book."""

    def __init__(self, seed, off=OFF):
        self.chance = Chance(seed)
        self.off = set(off)
        self.tables = {}
        self.used = 0
        self.unabsent = set()  # indicators whose absence may not be recorded
        self.known, self.known_rows = {}, {}  # scorecard → what formulas on it may name: the entrant's own, rows of lists
        self.groupings, self.vetoes = [], []  # those of the entrants on the scorecard at hand
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
        kinds = self.tables["kind"]
        for kind in reversed(kinds) if self.chance.one_in(2) else kinds:
            self.scorecard(kind)
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
                {"id": "size", "type": "number", "decimals": F(2), "from": F(-100), "to": F(1000)},
                {"id": "region", "values": list(WORDS)},
            ]
            self.add("kind", {"id": self.new_id("site"), "attributes": attributes})
        if len(self.tables["kind"]) == 2 and self.on("units", 1):
            self.tables["kind"][1]["in"] = self.tables["kind"][0]["id"]

    def grouping(self, kind):
        number, region = kind["attributes"]
        made = {"id": self.new_id("grp")}
        if self.chance.one_in(2):
            made["by"] = region["id"]
        else:
            own = [("number", ("name", number["id"])), ("text", ("name", region["id"]))]
            made["groups"] = [{"id": self.new_id("g"), "when": Formula(self.formulas.condition(own, 1)),
                               "rate": self.chance.decimal(0, 5)} for _ in range(self.chance.randint(1, 2))]
            if self.chance.one_in(2):
                made["groups"].append({"id": self.new_id("g"), "when": Formula(("yes",)), "rate": F(1)})
        self.groupings.append(self.add("grouping", made)["id"])

    def parameters(self):
        for _ in range(self.chance.randint(0, 2)):
            self.add("parameter", {"id": self.new_id("par"), "value": self.chance.decimal(-5, 120)})

    # ── the form ─────────────────────────────────────────────────────────────

    def scorecard(self, kind):
        card = self.card = self.add("scorecard", {"id": self.new_id("card"), "for": [kind["id"]]})
        self.known[card["id"]] = [("number" if a.get("type") == "number" else "text", ("name", a["id"]))
                                  for a in kind["attributes"]]
        self.known_rows[card["id"]] = []
        self.groupings = []
        if self.on("groupings"):
            self.grouping(kind)
            if self.chance.one_in(2):
                card["per"] = self.groupings[0]
        self.announce_vetoes()
        self.fill(card, 2, set())
        for _ in range(self.chance.randint(0, 3)):
            self.probe(card)
        for _ in range(self.chance.randint(0, 2)):
            self.figure(card)
        self.rulings(card)

    def probe(self, parent):
        """Looks at what names say, beside the full."""
        self.add("indicator", {"id": self.new_id("probe"), "in": parent["id"], "outside": True, "entry": "none",
                               "value": Formula(self.formulas.number(self.names(), 4))})
        self.learn(self.tables["indicator"][-1])

    def figure(self, card):
        table = self.add("figure", {"id": self.new_id("fig"), "of": [card["id"]]})
        form = self.chance.choice([form for form in FORMS_OF_FIGURE if form not in self.off])
        getattr(self, "form_" + form)(table)
        self.own_rounding(table)
        if form != "none" and "rounded_figures" in self.off:
            table["round"] = "exact"
        self.learn(table)
        if len(self.tables["period"]) > 1 and self.on("of_periods"):
            self.add("figure", {"id": self.new_id("fig"), "of": [card["id"]],
                                "value": Formula(self.formulas.number(self.names() + self.of_periods() * 3, 3))})

    def of_periods(self):
        """What a formula for an inner period may name besides."""
        return [("several", [(kind, ("name", "periods", *name[1:])) for kind, name in self.known[self.card["id"]]])]

    # ── what formulas may name ───────────────────────────────────────────────

    def learn(self, table):
        """An item that formulas may name from here on."""
        self.known[self.card["id"]].append(("number", ("name", table["id"])))

    def is_parameter(self, name):
        return any(name == ("name", one["id"]) for one in self.tables.get("parameter", []))

    def names(self):
        """What a formula on the scorecard at hand may name here."""
        own = self.known[self.card["id"]]
        found = [("number", ("name", one["id"])) for one in self.tables.get("parameter", [])]
        found += own + self.known_rows[self.card["id"]] + self.of_units()
        prefixes = ["all"] + (["group"] if "per" in self.card else []) + self.groupings
        found += [("several", [(kind, ("name", prefix, *name[1:])) for kind, name in own])
                  for prefix in prefixes if "prefix_" + prefix not in self.off]
        found += [("number", ("name", grouping["id"], "rate")) for grouping in self.tables.get("grouping", [])
                  if grouping["id"] in self.groupings and "groups" in grouping]
        items = [name[1] for kind, name in own if kind == "number"]
        for prefix in ("previous", "m1") if len(self.tables["period"]) > 1 else ():
            if "prefix_" + prefix not in self.off:
                found += [("number", ("name", prefix, item)) for item in self.chance.some(items)[:2]]
        return found

    def of_units(self):
        """What is known of the unit, or of those that belong to it."""
        kinds = self.tables["kind"]
        card_of = {card["for"][0]: card["id"] for card in self.tables["scorecard"]}
        if len(kinds) < 2 or "in" not in kinds[1] or len(card_of) < 2:
            return []
        if self.card["for"] == [kinds[0]["id"]]:
            known = self.known[card_of[kinds[1]["id"]]] + [("number", ("name", "total"))]
            return [("several", [(kind, ("name", kinds[1]["id"], name[1])) for kind, name in known])]
        known = self.known[card_of[kinds[0]["id"]]] + [("number", ("name", "total"))]
        return [(kind, ("name", "unit", name[1])) for kind, name in known]

    # ── parts ────────────────────────────────────────────────────────────────

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
            self.learn(category)
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
            table["zero_when"] = Formula(self.formulas.condition(self.names(), 2))
        self.own_rounding(table)

    # ── indicators ───────────────────────────────────────────────────────────

    def indicator(self, said, unabsent):
        table = self.add("indicator", {"id": self.new_id("ind"), **said})
        form = self.chance.choice([form for form in FORMS if form not in self.off])
        if self.groupings and self.chance.one_in(6):
            table["per"] = self.chance.choice(self.groupings)
        getattr(self, "form_" + form)(table)
        if form == "placing":
            table["points"] = {"per_place": [self.points(table) for _ in range(self.chance.randint(1, 4))]}
        elif form not in ("event", "mark", "ballot") or self.chance.one_in(3):
            self.curve(table)
        self.limits(table, table.get("full", F(10)))
        # Whether lateness travels through names is not said.
        if form not in ("none", "event", "claim", "placing") and "value" not in table and not isinstance(table.get("points"), Formula) \
                and self.on("late", 4):
            table["late"] = -self.chance.decimal(0, 5)
        if unabsent:
            self.unabsent |= {(table["id"], state) for state in unabsent}
        self.learn(table)
        return table

    def form_mark(self, table):
        if "full" not in table or self.chance.one_in(2):
            table["entry"] = "mark" if "full" in table and self.chance.one_in(2) else \
                {"mark": {"from": F(0), "to": table.get("full", F(10))}}
        if self.on("panel"):
            table["panel"] = self.panel()
            if self.on("panel_valid", 5):
                several = ("several", [("number", ("name", "rater", "mark"))])
                table["panel"]["valid"] = Formula(self.formulas.condition([("number", ("name", "mark")), several], 2))
            if self.on("panel_own", 5):
                table["panel"]["own"] = "excluded"
            if self.on("panel_groups", 4):
                self.groups_of_panel(table["panel"])
                if "quorum_of_groups" in self.off:
                    table["panel"].pop("quorum", None)
        if ("panel" not in table or "value_beside_panel" not in self.off) and self.chance.one_in(4):
            members = [("number", ("name", "mark"))]
            table["value"] = Formula(self.formulas.of_list(members, self.names()))
            self.rows_known(table, [("number", "mark")])

    def groups_of_panel(self, panel):
        panel["groups"] = [{"id": "leaders", "weight": self.chance.decimal(1, 60), "raters": ["J1", "J2"]},
                           {"id": "others", "weight": self.chance.decimal(1, 60)}]
        if self.chance.one_in(2):
            panel["absent"] = self.chance.choice(("pending", "rescale", "zero"))

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
        table["value"] = Formula(self.formulas.number(own * 3 + self.names(), 3))

    def form_steps(self, table):
        table["entry"] = {"steps": [self.new_id("step") for _ in range(self.chance.randint(1, 3))], "from": F(0),
                          "to": F(150)}

    def form_placing(self, table):
        table["entry"] = "placing"

    def form_imported(self, table):
        table["entry"] = "imported" if "full" in table and self.chance.one_in(2) else \
            {"imported": {"from": F(0), "to": F(150)}}

    def form_event(self, table):
        table["events"] = []
        for _ in range(self.chance.randint(1, 3)):
            event = {"id": self.new_id("ev")}
            if self.vetoes and self.chance.one_in(3):
                event["veto"] = self.chance.choice(self.vetoes)["id"]
            if self.chance.one_in(3):
                low = self.chance.decimal(-10, 5)
                event.pop("veto", None)
                event.update({"from": low, "to": low + 5})
            else:
                event["each"] = self.chance.decimal(-5, 5) or F(1)
            one_sign = "from" not in event or event["from"] * event["to"] >= 0
            if one_sign and self.on("event_at_most", 4):
                event["at_most"] = self.chance.decimal(1, 8)
            table["events"].append(event)

    def form_none(self, table):
        table["entry"] = "none"
        table["value"] = Formula(self.formulas.number(self.names(), 3))
