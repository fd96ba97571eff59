"""What was written and recorded, found by name."""
import datetime
from fractions import Fraction as F

from rulebook_oracle.values import NotARulebook

STATES = ("late", "not_applicable", "not_examined", "refused")
HEADINGS = ("entrant", "indicator", "period", "day", "row", "rater", "paper", "state", "field", "value")


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def month_after(day, months):
    number = day.year * 12 + day.month - 1 + months
    return datetime.date(number // 12, number % 12 + 1, 1)


class Period:
    def __init__(self, table):
        self.table, self.id = table, table["id"]
        self.start, self.end = table.get("from"), table.get("to")
        self.parents, self.parts = as_list(table.get("in", [])), []
        self.weight = table.get("weight")

    @property
    def is_leaf(self):
        return not self.parts

    def leaves(self):
        return [self] if self.is_leaf else [leaf for part in self.parts for leaf in part.leaves()]

    def last_day(self):
        return max(leaf.end for leaf in self.leaves())

    def months(self):
        """The months that the period touches, as (year, month)."""
        found = []
        for leaf in self.leaves():
            day = leaf.start.replace(day=1)
            while day <= leaf.end:
                if (day.year, day.month) not in found:
                    found.append((day.year, day.month))
                day = month_after(day, 1)
        return found


STEP = {"month": 1, "quarter": 3, "half_year": 6}


def periods_of(tables):
    """Id → Period, with those that `each` writes out."""
    periods = {}
    for table in tables:
        period = periods[table["id"]] = Period(table)
        if "each" not in table:
            continue
        period.start = period.end = None
        day, number = table["from"], 1
        while day <= table["to"]:
            after = month_after(day, STEP[table["each"]])
            part = {"id": f"{period.id}_{number}", "from": day, "to": after - datetime.timedelta(1), "in": period.id}
            periods[part["id"]] = Period(part)
            day, number = after, number + 1
    for period in periods.values():
        for parent in period.parents:
            if parent not in periods:
                raise NotARulebook(f"no period {parent}")
            periods[parent].parts.append(period)
    return periods


class Records:
    """The entries of a case: the later one of the same key holds."""

    def __init__(self, entries, periods):
        self.values, self.states = {}, {}
        leaves = [period for period in periods.values() if period.is_leaf]
        for entry in entries:
            period = entry.get("period")
            if period is None:
                period = next(leaf.id for leaf in leaves if leaf.start <= entry["day"] <= leaf.end)
            self.take(entry, (entry["entrant"], entry["indicator"], period))

    def take(self, entry, key):
        if "state" in entry:
            self.states[key] = entry["state"]
            return
        rows = self.values.setdefault(key, {})
        for heading, value in entry.items():
            if heading in HEADINGS:
                continue
            field, _, rater = heading.partition(":")
            cell = (entry.get("row", ""), field, rater or entry.get("rater", ""))
            rows[cell] = value if not isinstance(value, int) or isinstance(value, bool) else F(value)

    def cells(self, entrant, item, period):
        """(row, field, rater) → value, in the order recorded."""
        return self.values.get((entrant, item, period), {})

    def state(self, entrant, item, period):
        return self.states.get((entrant, item, period))
