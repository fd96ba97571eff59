"""What an indicator or figure is worth before its curve, from what was recorded for it."""
from fractions import Fraction as F

from rulebook_oracle import curves
from rulebook_oracle.evaluate import Scope, compute
from rulebook_oracle.exact import ZERO
from rulebook_oracle.memo import kept
from rulebook_oracle.season import as_list
from rulebook_oracle.values import ABSENT, NOT_APPLICABLE, NOT_EXAMINED, PENDING, NotARulebook, NothingRecorded, is_absent

CLAIM = ("key", "level", "document", "date", "sharing")


def entry_of(table, scored):
    """(form, what its table says of it)"""
    entry = table.get("entry", "event" if "events" in table else "mark" if scored else "none")
    return (entry, None) if isinstance(entry, str) else next(iter(entry.items()))


class Row:
    """One row of a list."""

    def __init__(self, key, rater, fields):
        self.key, self.rater, self.fields = key, rater, fields

    def meaning(self, name):
        if name in ("row", "rater"):
            return self.key if name == "row" else self.rater
        if name not in self.fields:
            raise NotARulebook(f"no field {name}")
        return self.fields[name]


class Recorded:
    """The part of Season that reads entries."""

    def absence(self, table, entrant, period):
        """The state in which an indicator or figure is absent by what was recorded, else None."""
        if period not in as_list(table.get("periods", [period])):
            return NOT_EXAMINED
        return ABSENT.get(self.records.state(entrant, table["id"], period))

    def times(self, event, entrant, period):
        """How many times an event happened."""
        if not self.periods[period].is_leaf:
            return self.added_up([self.times(event, entrant, part.id) for part in self.periods[period].parts])
        indicator, said = self.event_of[event]
        state = self.absence(self.by_id[indicator], entrant, period)
        if state is not None:
            return state
        values = self.of_event(indicator, event, entrant, period)
        return F(len(values)) if "from" in said else sum(values, ZERO)

    def of_event(self, indicator, event, entrant, period):
        cells = self.records.cells(entrant, indicator, period)
        return [value for (_, field, _), value in cells.items() if field == event]

    def added_up(self, values):
        present = [value for value in values if not is_absent(value)]
        if PENDING in values:
            return PENDING
        return sum(present, ZERO) if present else values[0]

    @kept
    def value(self, name, entrant, period):
        table = self.by_id[name]
        absent = self.absence(table, entrant, period)
        if absent is not None:
            return absent
        form, said = entry_of(table, self.concept[name] == "indicator")
        scope = self.scope(table, entrant, period)
        return getattr(self, "value_of_" + form)(table, said, scope)

    # ── one number ───────────────────────────────────────────────────────────

    def value_of_none(self, table, said, scope):
        return compute(table["value"].tree, scope)

    def value_of_measure(self, table, said, scope):
        cells = self.records.cells(scope.entrant, table["id"], scope.period)
        scope.local = {name: cells.get(("", name, ""), PENDING) for name in said}
        return compute(table["value"].tree, scope) if "value" in table else scope.local[next(iter(said))]

    def value_of_imported(self, table, said, scope):
        return self.records.cells(scope.entrant, table["id"], scope.period).get(("", "imported", ""), PENDING)

    def value_of_steps(self, table, said, scope):
        cells = self.records.cells(scope.entrant, table["id"], scope.period)
        there = [cells["", step, ""] for step in said if ("", step, "") in cells]
        return there[-1] if there else PENDING

    def value_of_event(self, table, said, scope):
        points = ZERO
        for event in table["events"]:
            values = self.of_event(table["id"], event["id"], scope.entrant, scope.period)
            own = sum(values, ZERO) * event.get("each", F(1) if "from" in event else ZERO)
            if "at_most" in event:
                own = max(-abs(event["at_most"]), min(abs(event["at_most"]), own))
            points += own
        return points

    # ── raters ───────────────────────────────────────────────────────────────

    def value_of_mark(self, table, said, scope):
        rows = self.rows(table["id"], scope.entrant, scope.period)
        if "value" in table:
            return self.of_raters(table, rows, scope)
        return curves.of_panel([(row.rater, row.fields["mark"]) for row in rows], table.get("panel", {}))

    def value_of_ballot(self, table, said, scope):
        rows = self.rows(table["id"], scope.entrant, scope.period)
        if "value" in table:
            return self.of_raters(table, rows, scope)
        marks = [(row.rater, row.fields["points"]) for row in rows if not is_absent(row.fields["points"])]
        return curves.of_panel(marks, table.get("panel", {}))

    def of_raters(self, table, rows, scope):
        """What a formula makes of the marks that count, where there are as many as there must be."""
        if len(rows) < table.get("panel", {}).get("quorum", ZERO):
            return PENDING
        return self.of_rows(table, rows, scope)

    def counts(self, table, row, entrant, period):
        """Whether a mark counts: `valid`, and that it is not one's own."""
        panel = table.get("panel", {})
        if panel.get("own") == "excluded" and self.is_own(row.rater.rpartition("/")[2], entrant):
            return False
        if "valid" not in panel:
            return True
        of_rater = [other for who in self.everybody(entrant, period)
                    for other in self.all_rows(table["id"], who, period) if other.rater == row.rater]
        scope = Scope(self, entrant, period, self.grouping_of(table, entrant), {**row.fields, "rater": row.rater},
                      {("prefix", "rater"): [other.meaning for other in of_rater]})
        return compute(panel["valid"].tree, scope) is True

    def is_own(self, rater, entrant):
        return rater == entrant or self.entrants.get(rater, {}).get("unit") == entrant

    # ── lists ────────────────────────────────────────────────────────────────

    def rows(self, name, entrant, period):
        """The rows that count, each with all of its fields and `each`."""
        table = self.by_id[name]
        return [row for row in self.all_rows(name, entrant, period) if self.counts(table, row, entrant, period)]

    @kept
    def all_rows(self, name, entrant, period):
        table = self.by_id[name]
        form, said = entry_of(table, self.concept[name] == "indicator")
        cells = self.records.cells(entrant, name, period)
        rows = []
        if form in ("mark", "ballot"):
            for (key, field, rater), value in cells.items():
                rows.append(Row(key, rater, {field: value}))
            if form == "ballot":
                points = {word["id"]: word.get("points", NOT_APPLICABLE) for word in said}
                for row in rows:
                    row.fields["points"] = points[row.fields["ballot"]]
            return rows
        for key in dict.fromkeys(key for key, _, _ in cells):
            rows.append(self.row(table, form, said, cells, key))
        return rows

    def row(self, table, form, said, cells, key):
        fields = [{"id": name} for name in CLAIM] if form == "claim" else []
        made = Row(key, "", {})
        for field in fields + list(said or []):
            if field.get("raters"):
                marks = [(rater, v) for (row, name, rater), v in cells.items() if row == key and name == field["id"]]
                value = curves.of_panel(marks, table.get("panel", {}))
            elif "value" in field:
                value = compute(field["value"].tree, Scope(self, None, None, local=dict(made.fields)))
            else:
                value = cells.get((key, field["id"], ""), NOT_APPLICABLE if field.get("optional") else PENDING)
            made.fields[field["id"]] = value
        return made

    def value_of_rows(self, table, said, scope):
        return self.of_rows(table, self.rows(table["id"], scope.entrant, scope.period), scope)

    value_of_claim = value_of_rows

    def with_each(self, table, rows, entrant, period):
        """The rows with the value of each."""
        if "each" not in table or any("each" in row.fields for row in rows):
            return rows
        everybody = self.everybody(entrant, period)
        all_rows = [row for who in everybody for row in self.all_rows(table["id"], who, period)]
        values = []
        for row in rows:
            alike = [other.meaning for other in all_rows if other.key == row.key]
            scope = Scope(self, entrant, period, self.grouping_of(table, entrant), {**row.fields, "row": row.key},
                          {("prefix", "row"): alike, ("prefix", "all"): [other.meaning for other in all_rows]})
            values.append(compute(table["each"].tree, scope))
        return [Row(row.key, row.rater, {**row.fields, "each": each}) for row, each in zip(rows, values)]

    def of_rows(self, table, rows, scope):
        rows = self.with_each(table, rows, scope.entrant, scope.period)
        names = frozenset(self.fields_of(table)) | {"each", "row", "rater"}
        nothing = not rows and entry_of(table, True)[0] != "claim"
        scope.lists = {("fields", names): NothingRecorded(PENDING) if nothing else [row.meaning for row in rows]}
        value = table["value"].tree if "value" in table else ("call", "SUM", ("name", "each"))
        return compute(value, scope)

    def fields_of(self, table):
        form, said = entry_of(table, self.concept[table["id"]] == "indicator")
        if form in ("mark", "ballot"):
            return ("mark",) if form == "mark" else ("ballot", "points")
        return (CLAIM if form == "claim" else ()) + tuple(field["id"] for field in said or ())

    # ── placings ─────────────────────────────────────────────────────────────

    def placings(self, name, entrant, period):
        """The places of every contest, in a leaf or in all leaves of an inner period."""
        return [value for leaf in self.periods[period].leaves()
                for (_, field, _), value in self.records.cells(entrant, name, leaf.id).items() if field == "place"]

    def value_of_placing(self, table, said, scope):
        return curves.per_place(table["points"], self.placings(table["id"], scope.entrant, scope.period))
