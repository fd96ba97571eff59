"""What names mean for an entrant in a period."""
from fractions import Fraction as F

from rulebook_oracle import curves
from rulebook_oracle.evaluate import Scope, compute
from rulebook_oracle.memo import kept
from rulebook_oracle.recorded import entry_of
from rulebook_oracle.season import as_list
from rulebook_oracle.values import NOT_APPLICABLE, PENDING, NotARulebook, NothingRecorded, Unclear, is_absent


class Names:
    """The part of Season that answers names."""

    # ── who ──────────────────────────────────────────────────────────────────

    def card(self, entrant):
        return self.card_of_kind.get(self.entrants[entrant]["kind"])

    def is_on(self, table, card):
        """Whether an indicator or category is on a scorecard."""
        return any(parent == card["id"] or self.concept.get(parent) == "category" and self.is_on(self.by_id[parent], card)
                   for parent in as_list(table.get("in", [])))

    def everybody(self, entrant, period):
        """All on the scorecard of the entrant."""
        card = self.card(entrant)
        return [other for other in self.entrants if self.card(other) is card]

    @kept
    def group_of(self, grouping, entrant, period):
        """The group of an entrant; None: in none."""
        if grouping is None:
            return ""
        table, who = self.by_id[grouping], self.entrants[entrant]
        if any("when" in group for group in table.get("groups", [])):
            for group in table["groups"]:
                holds = compute(group["when"].tree, Scope(self, entrant, period))
                if is_absent(holds):
                    raise Unclear("a group's condition is absent")
                if holds:
                    return group["id"]
            return None
        by = table.get("by")
        return "" if by is None else who.get(by)

    def group(self, grouping, entrant, period):
        """All on the scorecard that are in the entrant's group."""
        own = self.group_of(grouping, entrant, period)
        if own is None:
            raise Unclear("the group of an entrant in no group")
        return [other for other in self.everybody(entrant, period)
                if self.group_of(grouping, other, period) == own]

    def grouping_of(self, table, entrant):
        return table.get("per", (self.card(entrant) or {}).get("per"))

    def scope(self, table, entrant, period):
        """Where a formula of an indicator, figure or rule is computed."""
        return Scope(self, entrant, period, self.grouping_of(table, entrant))

    # ── one value ────────────────────────────────────────────────────────────

    def bare(self, name, entrant, period):
        who = self.entrants[entrant]
        if name == "total":
            return self.total(entrant, period).shown
        if name in ("kind", "unit"):
            return who.get(name, NOT_APPLICABLE)
        if name == "entrant":
            return entrant
        if name in ("months", "all_months"):
            return F(len(self.active_months(who, period) if name == "months" else self.periods[period].months()))
        if name in self.event_of:
            return self.times(name, entrant, period)
        if name in self.attributes:
            return who.get(name, NOT_APPLICABLE)
        concept = self.concept.get(name)
        if concept in ("indicator", "category", "figure"):
            return self.item(name, entrant, period).shown
        if concept in ("place", "grade"):
            found = self.place(name, entrant, period) if concept == "place" else self.grade(name, entrant, period)
            return NOT_APPLICABLE if found is None else found
        if concept == "veto":
            return self.in_force(name, entrant, period)
        if concept == "parameter":
            return self.parameter(name, period)
        raise NotARulebook(f"no name {name}")

    def active_months(self, who, period):
        """Months of the period in which the entrant is active for a day at least."""
        start, end = who.get("active_from"), who.get("active_to")
        return [(year, month) for year, month in self.periods[period].months()
                if (start is None or (start.year, start.month) <= (year, month))
                and (end is None or (year, month) <= (end.year, end.month))]

    def parameter(self, name, period):
        table = self.by_id[name]
        if "value" in table:
            return table["value"]
        day, found = self.periods[period].last_day(), None
        for step in table["values"]:
            if "from" not in step or step["from"] <= day:
                found = step["value"]
        if found is None:
            raise NotARulebook("a parameter before its first day")
        return found

    def table(self, name, keys):
        return curves.from_table(self.by_id[name], keys)

    # ── several values ───────────────────────────────────────────────────────

    def grouping_behind(self, prefix, scope):
        if prefix == "group":
            return scope.grouping
        return prefix if self.concept.get(prefix) == "grouping" else None

    def is_number_of_group(self, prefix, name, scope):
        grouping = self.grouping_behind(prefix, scope)
        groups = self.by_id[grouping].get("groups", []) if grouping else []
        return any(name in group for group in groups)

    def is_several(self, prefix, name, scope):
        concept = self.concept.get(prefix)
        if prefix == "group" or concept == "grouping":
            return not self.is_number_of_group(prefix, name, scope)
        return prefix in ("all", "periods") or concept in ("kind", "award", "indicator", "figure")

    def members(self, prefix, scope):
        """For each member that a prefix speaks of, what a name means there."""
        entrant, period, concept = scope.entrant, scope.period, self.concept.get(prefix)
        of = lambda others: [(lambda name, o=o: self.bare(name, o, period)) for o in others]
        if prefix == "all":
            return of(self.everybody(entrant, period))
        if prefix == "group" or concept == "grouping":
            return of(self.group(self.grouping_behind(prefix, scope), entrant, period))
        if concept == "kind":
            return of([o for o, who in self.entrants.items() if who["kind"] == prefix and who.get("unit") == entrant])
        if concept == "award":
            return of(self.winners_beside(prefix, entrant, period))
        if prefix == "periods":
            if self.periods[period].is_leaf:
                raise Unclear("parts of a leaf period")
            return [(lambda name, p=p: self.in_part(name, entrant, p.id)) for p in self.periods[period].parts]
        table = self.by_id[prefix]
        return [row.meaning for row in self.rows_of(table, entrant, period)]

    def in_part(self, name, entrant, part):
        return self.won(name, entrant, part) if self.concept.get(name) == "award" else self.bare(name, entrant, part)

    def rows_of(self, table, entrant, period):
        """The rows of a list, as INDICATOR.field sees them."""
        if not self.periods[period].is_leaf:
            raise Unclear("rows of an inner period")
        absent = self.absence(table, entrant, period)
        if absent is not None:
            raise NothingRecorded(absent)
        rows = self.rows(table["id"], entrant, period)
        if not rows and entry_of(table, self.concept[table["id"]] == "indicator")[0] != "claim":
            raise NothingRecorded(PENDING)
        return self.with_each(table, rows, entrant, period)

    # ── one value with a prefix ──────────────────────────────────────────────

    def prefixed(self, prefix, name, scope):
        entrant, period = scope.entrant, scope.period
        if prefix == "value":
            return self.value(name, entrant, period)
        if prefix == "count":
            return self.won(name, entrant, period)
        if prefix == "unit":
            unit = self.entrants[entrant].get("unit")
            return self.bare(name, unit, period) if unit else NOT_APPLICABLE
        if prefix == "previous":
            before = self.period_before(period)
            return self.bare(name, entrant, before) if before else NOT_APPLICABLE
        if self.concept.get(prefix) == "period" or prefix in self.periods:
            return self.bare(name, entrant, prefix)
        if self.is_number_of_group(prefix, name, scope):
            grouping = self.grouping_behind(prefix, scope)
            own = self.group_of(grouping, entrant, period)
            return next((group.get(name, NOT_APPLICABLE) for group in self.by_id[grouping]["groups"]
                         if group["id"] == own), NOT_APPLICABLE)
        raise NotARulebook(f"no name {prefix}.{name}")

    def period_before(self, period):
        """The one before it in the same inner period."""
        before = None
        for parent in self.periods[period].parents:
            parts = [part.id for part in self.periods[parent].parts]
            if period != parts[0]:
                before = parts[parts.index(period) - 1]
        return before

    def is_late(self, tree, scope):
        if tree[0] == "name" and len(tree) == 2 and self.concept.get(tree[1]) == "indicator":
            return self.records.state(scope.entrant, tree[1], scope.period) == "late"
        return False

    def before_rounding(self, tree, scope):
        if tree[1] == "total":
            return self.total(scope.entrant, scope.period).exact
        return self.item(tree[1], scope.entrant, scope.period).exact
