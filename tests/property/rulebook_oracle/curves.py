"""Panels, tables and the curves from a value to points."""
from fractions import Fraction as F

from rulebook_oracle import exact
from rulebook_oracle.exact import ZERO
from rulebook_oracle.values import NOT_APPLICABLE, PENDING, NotARulebook, Unclear

# ── panels ───────────────────────────────────────────────────────────────────


def without_extremes(marks, panel):
    highest, lowest = panel.get("drop_highest", ZERO), panel.get("drop_lowest", ZERO)
    if len(marks) < panel.get("from", ZERO):
        return marks
    ordered = sorted(marks)
    kept = ordered[lowest.numerator:max(lowest.numerator, len(ordered) - highest.numerator)]
    if not kept:
        raise Unclear("a panel drops all of its marks")
    return kept


def of_one_group(marks, panel):
    kept = without_extremes(marks, panel)
    return {"mean": exact.mean, "median": exact.median, "sum": sum}[panel.get("combine", "mean")](kept)


def belongs(rater, group):
    return rater in group.get("raters", []) or rater.startswith(group["id"] + "/")


def of_panel(marks, panel):
    """`marks`: (rater, mark), those that count."""
    if len(marks) < max(1, panel.get("quorum", F(1))):
        return PENDING
    if not panel.get("groups"):
        return of_one_group([mark for _, mark in marks], panel)
    sum_of_weights, result = ZERO, ZERO
    for group in panel["groups"]:
        own = [mark for rater, mark in marks if belongs(rater, group)]
        if own:
            result += group["weight"] * of_one_group(own, panel)
        elif panel.get("absent", "pending") == "pending":
            return PENDING
        elif panel["absent"] == "rescale":
            continue
        sum_of_weights += group["weight"]
    if sum_of_weights == 0:
        return PENDING
    return result / sum_of_weights


# ── rows that hold for a range ───────────────────────────────────────────────


def holds(limits, value):
    return (("from" not in limits or value >= limits["from"]) and ("above" not in limits or value > limits["above"])
            and ("to" not in limits or value <= limits["to"]) and ("below" not in limits or value < limits["below"]))


def start_of(row):
    return row["from"] if "from" in row else row.get("above")


def band(rows, value):
    """Points of the band that holds; None where none does."""
    for number, row in enumerate(rows):
        limits = dict(row)
        if number + 1 < len(rows) and "to" not in row and "below" not in row:
            after = rows[number + 1]
            limits["below" if "from" in after else "to"] = start_of(after)
        if holds(limits, value):
            return row["points"]
    return None


def key_holds(said, key):
    if said is None:
        return True
    return holds(said, key) if isinstance(said, dict) else said == key


def from_table(table, keys):
    otherwise = table.get("otherwise", NOT_APPLICABLE)
    if "keys" not in table:
        rows = table["rows"]
        if "at" in rows[0]:
            found = next((row["points"] for row in rows if row["at"] == keys[0]), None)
        else:
            found = band(rows, keys[0])
        return otherwise if found is None else found
    ids = [key if isinstance(key, str) else key["id"] for key in table["keys"]]
    found = [row["points"] for row in table["rows"]
             if all(key_holds(row.get(key), value) for key, value in zip(ids, keys))]
    hit = table.get("hit", "unique")
    if hit == "count":
        return F(len(found))
    if not found:
        return otherwise
    if hit == "unique" and len(found) > 1:
        raise NotARulebook("two rows hold at once")
    return {"unique": min, "sum": sum, "lowest": min, "best": max, "first": lambda rows: rows[0]}[hit](found)


# ── curves ───────────────────────────────────────────────────────────────────


def between(points, value, below="stays", above="stays"):
    """Straight lines between the points."""
    first, last = points[0], points[-1]
    if value < first["at"] and below != "goes_on":
        return first["points"] if below == "stays" else NOT_APPLICABLE
    if value > last["at"] and above != "goes_on":
        return last["points"] if above == "stays" else NOT_APPLICABLE
    number = 0
    while number + 2 < len(points) and value > points[number + 1]["at"]:
        number += 1
    a, b = points[number], points[number + 1]
    return a["points"] + (b["points"] - a["points"]) * (value - a["at"]) / (b["at"] - a["at"])


def marginal(curve, value):
    """What each unit between `at` and the value adds, tier by tier."""
    start = curve["at"]
    if "step" in curve:
        value = start + exact.whole((value - start) / curve["step"], "down") * curve["step"]
    low, high = min(start, value), max(start, value)
    earned, tiers = ZERO, curve["marginal"]
    for number, tier in enumerate(tiers):
        begins = max(low, tier["from"]) if number else low
        ends = min(high, tiers[number + 1]["from"]) if number + 1 < len(tiers) else high
        earned += tier["each"] * max(ZERO, ends - begins)
    return curve["points"] + (earned if value >= start else -earned)


def place_among(value, values, order, ties):
    """The place of `value` among `values`, its own among them; the places that it shares."""
    before = sum(1 for v in values if (v > value if order == "descending" else v < value))
    alike = values.count(value)
    if ties == "dense":
        before = len({v for v in values if (v > value if order == "descending" else v < value)})
    return before + 1, alike


def by_rank(curve, value, values, tables):
    ties, order = curve.get("ties", "shared"), curve.get("order", "descending")
    place, alike = place_among(value, values, order, ties)
    if isinstance(curve["by_rank"], str):
        if ties == "divided":
            return exact.mean([from_table(tables[curve["by_rank"]], [F(place + i)]) for i in range(alike)])
        mean_place = place + F(alike - 1, 2) if ties == "average" else F(place)
        return from_table(tables[curve["by_rank"]], [mean_place])
    points, otherwise = curve["by_rank"], curve.get("otherwise", ZERO)
    at = lambda number: points[number - 1] if number <= len(points) else otherwise
    if ties == "divided":
        return exact.mean([at(place + i) for i in range(alike)])
    return at(place)


def per_place(curve, places):
    points = curve["per_place"]
    return sum((points[place.numerator - 1] for place in places if place <= len(points)), ZERO)
