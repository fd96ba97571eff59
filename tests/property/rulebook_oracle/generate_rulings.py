"""Random vetoes, grades, places and awards."""
from fractions import Fraction as F

from rulebook_oracle.formula import Formula


class Rulings:
    """The part of Maker that makes what follows from points."""

    def announce_vetoes(self):
        """Events of the scorecard may name these; what they do is said when all items are known."""
        self.vetoes = []
        if self.on("vetoes"):
            for _ in range(self.chance.randint(1, 2)):
                self.vetoes.append(self.add("veto", {"id": self.new_id("veto"), "effect": {}}))

    def rulings(self, card):
        grades = [self.grade(card) for _ in range(self.on("grades"))]
        for veto in self.vetoes:
            self.fill_veto(veto, card, grades)
        known = self.names() + [("number", ("name", "total"))] * 3
        known += [("yes", ("name", veto["id"])) for veto in self.vetoes]
        known += [("several", [("number", ("name", "all", "total"))])]
        for _ in range(self.chance.randint(1, 2)):
            rule = self.place(card, known)
            for _ in range(self.chance.randint(0, 2)):
                if self.on("awards", 1):
                    self.award(card, rule, known + [("number", ("name", rule["id"]))])

    # ── vetoes and grades ────────────────────────────────────────────────────

    def fill_veto(self, veto, card, grades):
        """What it does, and to what: a condition that names items strikes only those that come after them."""
        named = any(event.get("veto") == veto["id"] for table in self.tables["indicator"]
                    for event in table.get("events", []))
        known, last = self.known[card["id"]], 0
        if len(self.tables["kind"]) == 1 and (not named or self.chance.one_in(4)):
            last = self.chance.randint(0, len(known))
            veto["when"] = Formula(self.formulas.condition(known[:last] or [("number", ("name", "months"))], 2))
        elif not named:
            self.tables["veto"].remove(veto)
            self.vetoes = [one for one in self.vetoes if one is not veto]
            return
        items = [name[1] for kind, name in known[last:]] + ["total"]
        items = [item for item in items if item == "total" or self.concept_of(item) in ("indicator", "category")]
        effects = ["zero", "at_most", "place", "award"] + ["grade", "grade_at_most", "grade_down"] * bool(grades)
        for effect in self.chance.some(effects)[:2]:
            veto["effect"][effect] = self.effect(effect, items, grades)
        if self.chance.one_in(2):
            veto["for"] = "year"

    def concept_of(self, name):
        return next((concept for concept in self.tables if concept != "rulebook"
                     for table in self.tables[concept] if table["id"] == name), None)

    def effect(self, effect, items, grades):
        if effect == "zero":
            return self.chance.some(items)[:2]
        if effect == "at_most":
            return {item: self.chance.decimal(0, 40) for item in self.chance.some(items)[:2]}
        if effect == "grade_down":
            return F(self.chance.randint(1, 2))
        words = {"place": ("last", "none"), "award": ("none",)}
        return self.chance.choice(words.get(effect) or [step["id"] for step in grades[0]["steps"]])

    def grade(self, card):
        grade = self.add("grade", {"id": self.new_id("grade"), "of": [card["id"]], "steps": []})
        known = self.names() + [("number", ("name", "total"))] * 3
        if self.chance.one_in(3):
            grade["by"] = Formula(self.formulas.number(known, 2))
        starts = sorted({self.chance.decimal(-10, 110) for _ in range(self.chance.randint(1, 3))}, reverse=True)
        for start in starts:
            step = {"id": self.new_id("step"), "from": start}
            if self.chance.one_in(3):
                step["when"] = Formula(self.formulas.condition(known, 2))
            grade["steps"].append(step)
        if self.chance.one_in(4):
            grade["steps"].insert(0, {"id": self.new_id("step"), "when": Formula(self.formulas.condition(known, 2))})
        if not self.chance.one_in(4):
            grade["steps"].append({"id": self.new_id("step")})
        return grade

    # ── places ───────────────────────────────────────────────────────────────

    def place(self, card, known):
        periods = [period["id"] for period in self.tables["period"]]
        rule = self.add("place", {"id": self.new_id("place"), "scorecard": card["id"],
                                  "periods": self.chance.some(periods)})
        rule["compare"] = self.chance.choice(("rounded", "exact"))
        if self.groupings and self.chance.one_in(3):
            rule["per"] = self.chance.choice(self.groupings)
        if self.on("place_by", 4):
            rule["by"] = Formula(self.formulas.number(known, 2))
        if self.chance.one_in(3):
            rule["order"] = self.chance.choice(("descending", "ascending"))
        rule["ties"] = self.chance.choice(("shared", "dense", "last", "average"))
        if self.on("tie_break", 2):
            rule["tie_break"] = [self.restart(known) if self.on("restart", 6) else self.tie_break(known)
                                 for _ in range(self.chance.randint(1, 2))]
        if self.on("decide", 5):
            rule["decide"] = {"by": "draw", "seed": self.chance.choice(("2023-05-31", "彩票 07"))}
            if self.chance.one_in(2):
                rule["decide"]["places"] = F(self.chance.randint(1, 3))
        if self.on("place_eligible", 4):
            rule["eligible"] = Formula(self.formulas.condition(known, 2))
        return rule

    def restart(self, known):
        keys = [self.tie_break(known) for _ in range(self.chance.randint(1, 2))]
        return {"restart": keys, "depth": F(self.chance.randint(2, 4))}

    def among_the_tied(self, known):
        """A number that is known of one, against the same of those that are equal so far."""
        own = self.formulas.name([one for one in known if len(one[1]) == 2 and one[0] == "number"])
        tied = ("name", "tied", own[1])
        if self.chance.one_in(2):
            return ("call", "RANK", own, tied)
        mean = ("call", self.chance.choice(("AVERAGE", "MEDIAN", "MAX")), tied)
        return ("call", "IF", (self.chance.choice(("<", ">=")), own, mean), ("number", F(1)), ("number", F(0)))

    def head_to_head(self, placings):
        if placings and self.chance.one_in(2):
            return {"head_to_head": Formula(("name", self.chance.choice(placings), "place")), "order": "ascending"}
        return {"head_to_head": Formula(("name", "periods", "total"))}

    def tie_break(self, known):
        kind = self.chance.choice(("name", "name", "by", "count_back", "sorted", "tied", "head_to_head"))
        placings = [table["id"] for table in self.tables["indicator"] if table.get("entry") == "placing"]
        placings = [name for name in placings if ("number", ("name", name)) in known]
        if kind == "tied" and self.on("tied", 1):
            return {"by": Formula(self.among_the_tied(known)), "order": self.chance.choice(("descending", "ascending"))}
        if kind == "head_to_head" and self.on("head_to_head", 1):
            return self.head_to_head(placings)
        if kind == "count_back" and placings:
            return {"count_back": self.chance.choice(placings), "depth": F(self.chance.randint(1, 4))}
        lists = [name for type_, names in known if type_ == "rows" for type_of, name in names if type_of == "number"]
        if kind == "sorted" and lists:
            return {"sorted": Formula(self.chance.choice(lists)), "depth": F(self.chance.randint(1, 4))}
        name = Formula(self.formulas.name(known))
        if kind == "by":
            return {"by": name, "order": self.chance.choice(("descending", "ascending"))}
        return name

    # ── awards ───────────────────────────────────────────────────────────────

    def award(self, card, rule, known):
        award = self.add("award", {"id": self.new_id("award"), "title": "奖", "kind": "honour",
                                   "period": self.chance.some(rule["periods"]), "from": rule["id"]})
        take = {}
        if self.chance.one_in(2):
            take["top"] = F(self.chance.randint(1, 3))
        elif self.chance.one_in(2):
            take["share"] = self.chance.decimal(F("0.1"), F("0.9"))
        if take:
            award["ties_at_cut"] = self.chance.choice(("all_in", "none_in"))
        if self.chance.one_in(3):
            take["at_least"] = self.chance.decimal(0, 60)
        if take:
            award["take"] = take
        if self.chance.one_in(2):
            award["refused"] = self.chance.choice(("moves_up", "left_empty"))
        if self.chance.one_in(3):
            award["eligible"] = Formula(self.formulas.condition(known, 2))
        money = self.chance.choice(("none", "per_place", "each", "by"))
        if money == "per_place" and rule.get("ties") == "shared":
            award["money"] = {"per_place": [F(self.chance.randint(1, 50) * 100) for _ in range(self.chance.randint(1, 3))]}
        elif money == "each":
            award["money"] = {"each": F(self.chance.randint(-20, 50) * 100)}
        elif money == "by":
            award["money"] = {"by": Formula(self.formulas.number(known, 2))}
        return award
