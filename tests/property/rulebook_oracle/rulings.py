"""Vetoes and grades."""
from rulebook_oracle.evaluate import compute
from rulebook_oracle.exact import ZERO
from rulebook_oracle.formula import Formula
from rulebook_oracle.memo import kept
from rulebook_oracle.season import as_list
from rulebook_oracle.values import NOT_APPLICABLE, Unclear, is_absent


class Rulings:
    """The part of Season that knows vetoes and grades."""

    # ── vetoes ───────────────────────────────────────────────────────────────

    @kept
    def occurred(self, name, entrant, leaf):
        """Whether what the veto is for happened to this very entrant."""
        veto = self.by_id[name]
        if self.card(entrant) is None:
            return False
        if "when" in veto and compute(veto["when"].tree, self.scope({}, entrant, leaf)) is True:
            return True
        return any(self.has_happened(event, entrant, leaf) for event, (_, said) in self.event_of.items()
                   if said.get("veto") == name)

    def has_happened(self, event, entrant, leaf):
        indicator = self.by_id[self.event_of[event][0]]
        if not self.is_on(indicator, self.card(entrant)):
            return False
        times = self.times(event, entrant, leaf)
        return not is_absent(times) and times > 0

    def strikers(self, veto, entrant):
        """Those whose deeds strike the entrant."""
        reach, own_unit = as_list(veto.get("reach", ["self"])), self.entrants[entrant].get("unit")
        found = [entrant] if "self" in reach else []
        if "people" in reach and own_unit:
            found.append(own_unit)
        if "unit" in reach:
            found += [other for other, who in self.entrants.items() if who.get("unit") == entrant]
        return found

    @kept
    def in_force(self, name, entrant, period):
        """Whether the veto strikes the entrant in this period."""
        veto, inner = self.by_id[name], self.periods[period]
        if veto.get("for", "period") == "period":
            leaves = [inner] if inner.is_leaf else []
        else:
            year = self.year_of(inner)
            last = inner.leaves()[-1]
            leaves = [leaf for leaf in year.leaves() if leaf.start <= last.start]
        return any(self.occurred(name, who, leaf.id) for who in self.strikers(veto, entrant) for leaf in leaves)

    def year_of(self, period):
        while period.parents:
            period = self.periods[period.parents[0]]
        return period

    def vetoes(self, effect, entrant, period):
        """What the vetoes in force say of an effect."""
        return [veto["effect"][effect] for veto in self.tables.get("veto", [])
                if effect in veto["effect"] and self.in_force(veto["id"], entrant, period)]

    def struck(self, points, item, entrant, period):
        """Points after the vetoes' zero and at_most."""
        for veto in self.tables.get("veto", []):
            effect = veto["effect"]
            zeroed, ceiling = item in effect.get("zero", []), effect.get("at_most", {}).get(item)
            if (zeroed or ceiling is not None) and self.in_force(veto["id"], entrant, period):
                points = ZERO if zeroed else points
                if ceiling is not None and not is_absent(points):
                    points = min(points, ceiling)
        return points

    # ── grades ───────────────────────────────────────────────────────────────

    @kept
    def step(self, name, entrant, period):
        """The number of the step reached, best first; or an absence."""
        grade = self.by_id[name]
        scope = self.scope({}, entrant, period)
        by = compute(grade["by"].tree, scope) if isinstance(grade.get("by"), Formula) else \
            self.total(entrant, period).shown
        return self.struck_step(grade, self.reached(grade, by, scope), entrant, period)

    def reached(self, grade, by, scope):
        """The first step that is reached."""
        if is_absent(by):
            raise Unclear("a grade by something absent")
        for number, step in enumerate(grade["steps"]):
            holds = "when" not in step or compute(step["when"].tree, scope)
            if is_absent(holds):
                raise Unclear("a grade's condition is absent")
            if holds and not ("from" in step and by < step["from"]):
                return number
        return NOT_APPLICABLE

    def struck_step(self, grade, reached, entrant, period):
        """The step after the vetoes: one that is set, then ceilings, then so many steps down."""
        ids = [step["id"] for step in grade["steps"]]
        steps = lambda key: [ids.index(step) for step in self.vetoes(key, entrant, period) if step in ids]
        if len(set(steps("grade"))) > 1:
            raise Unclear("vetoes set different grades")
        reached = max(steps("grade"), default=reached)
        if is_absent(reached):
            return reached
        reached = max([reached, *steps("grade_at_most")])
        return min(reached + int(sum(self.vetoes("grade_down", entrant, period))), len(ids) - 1)

    def grade(self, name, entrant, period):
        step = self.step(name, entrant, period)
        return step if is_absent(step) else self.by_id[name]["steps"][step]["id"]
