"""What a case must expect: rows of [[case.expect]], from what the oracle computed."""
from fractions import Fraction as F

from rulebook_oracle.exact import decimal_text, is_finite_decimal, to_places
from rulebook_oracle.oracle import Season
from rulebook_oracle.season import as_list
from rulebook_oracle.values import Unclear, is_absent

LONGEST = 50  # digits that a number of a case may well have
PLACES = 15  # what is no finite decimal is compared so far


def parts_of(season, card):
    found, left = [], [card]
    while left:
        for part in season.parts.get(left.pop()["id"], []):
            if part not in found:
                found.append(part)
                left.append(part)
    return found


def said(value):
    """A whole number that TOML cannot hold stands in quotes."""
    return value if not isinstance(value, F) or abs(value) < 2**63 else decimal_text(value)


class Answers:
    def __init__(self, tables, case):
        self.season = Season(tables, case)
        self.rows, self.unclear, self.compared = [], [], 0
        for entrant in self.season.entrants:
            for period in self.season.periods:
                self.answer(entrant, period)

    def answer(self, entrant, period):
        card = self.season.card(entrant)
        key = {"period": period, "entrant": entrant}
        said, rounded = dict(key), {**key, "rounded": F(PLACES)}
        if card is not None:
            self.say(said, rounded, "total", lambda: self.season.total(entrant, period).shown)
            for part in parts_of(self.season, card):
                if self.season.periods[period].is_leaf:
                    self.say(said, rounded, part["id"], lambda: self.season.item(part["id"], entrant, period).shown)
            for concept in ("figure", "grade"):
                for table in self.season.tables.get(concept, []):
                    if card["id"] in table["of"]:
                        self.say(said, rounded, table["id"], lambda: self.season.bare(table["id"], entrant, period))
            self.say_places(said, rounded, card, entrant, period)
            self.say_awards(said, rounded, card, entrant, period)
        self.rows += [row for row in (said, rounded) if set(row) - {"period", "entrant", "rounded"}]

    def say(self, exactly, rounded, word, ask):
        """Asks for one result; it is said exactly where a decimal can."""
        try:
            value = ask()
        except Unclear as unclear:
            self.unclear.append(str(unclear))
            return
        self.compared += 1
        if is_absent(value):
            exactly[word] = value.state
        elif not isinstance(value, F) or is_finite_decimal(value) and len(decimal_text(value)) <= LONGEST:
            exactly[word] = said(value)
        elif len(decimal_text(to_places(value, PLACES))) <= LONGEST:
            rounded[word] = said(to_places(value, PLACES))
        else:
            self.compared -= 1

    def say_places(self, exactly, rounded, card, entrant, period):
        for rule in self.season.tables.get("place", []):
            if rule["scorecard"] == card["id"] and period in as_list(rule["periods"]):
                self.say(exactly, rounded, rule["id"],
                         lambda: self.season.place(rule["id"], entrant, period) or "none")

    def say_awards(self, exactly, rounded, card, entrant, period):
        """What is won, why something is not, what is paid: all of it, or nothing where an award is unclear."""
        awards = [award for award in self.season.tables.get("award", []) if period in as_list(award["period"])]
        awards = [award["id"] for award in awards if self.season.by_id[award["from"]]["scorecard"] == card["id"]]
        try:
            decisions = {name: self.season.decisions(name, period)[entrant] for name in awards}
        except Unclear as unclear:
            self.unclear.append(str(unclear))
            return
        if awards:
            self.compared += 1
            exactly["awards"] = [name for name in awards if decisions[name] == "granted"]
            exactly["refused"] = {name: reason for name, reason in decisions.items() if reason != "granted"}
            self.say(exactly, rounded, "money", lambda: self.season.money(entrant, period))
