"""Vetoes and grades."""
from rulebook_oracle.evaluate import compute
from rulebook_oracle.exact import ZERO
from rulebook_oracle.formula import Formula
from rulebook_oracle.memo import kept
from rulebook_oracle.season import as_list
from rulebook_oracle.values import NOT_APPLICABLE, is_absent


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

    def vetoes(self, entrant, period):
        """The effects that hold."""
        return [veto["effect"] for veto in self.tables.get("veto", []) if self.in_force(veto["id"], entrant, period)]

    def struck(self, points, item, entrant, period):
        """Points after the vetoes' zero and at_most."""
        for effect in self.vetoes(entrant, period):
            if item in effect.get("zero", []):
                points = ZERO
            if item in effect.get("at_most", {}) and not is_absent(points):
                points = min(points, effect["at_most"][item])
        return points

    # ── grades ───────────────────────────────────────────────────────────────

    @kept
    def step(self, name, entrant, period):
        """The number of the step reached, best first; or an absence."""
        grade = self.by_id[name]
        scope = self.scope({}, entrant, period)
        by = compute(grade["by"].tree, scope) if isinstance(grade.get("by"), Formula) else \
            self.total(entrant, period).shown
        reached = self.reached(grade, by, scope)
        if is_absent(reached):
            return reached
        return self.struck_step(grade, reached, entrant, period)

    def reached(self, grade, by, scope):
        for number, step in enumerate(grade["steps"]):
            if "from" in step:
                if is_absent(by):
                    return by
                if by < step["from"]:
                    continue
            if "when" in step:
                holds = compute(step["when"].tree, scope)
                if is_absent(holds):
                    return holds
                if not holds:
                    continue
            return number
        return by if is_absent(by) else NOT_APPLICABLE

    def struck_step(self, grade, reached, entrant, period):
        ids = [step["id"] for step in grade["steps"]]
        down = 0
        for effect in self.vetoes(entrant, period):
            down += int(effect.get("grade_down", 0))
            for key in ("grade", "grade_at_most"):
                if effect.get(key) in ids:
                    reached = max(reached, ids.index(effect[key]))
        return min(reached + down, len(ids) - 1)

    def grade(self, name, entrant, period):
        step = self.step(name, entrant, period)
        return step if is_absent(step) else self.by_id[name]["steps"][step]["id"]
