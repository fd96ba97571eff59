"""Random data for a random rulebook: entrants and what is recorded of them."""
import datetime
from fractions import Fraction as F

from rulebook_oracle.formulas import WORDS
from rulebook_oracle.season import as_list

STATES = ("not_applicable", "not_examined", "refused")
RATERS = ("J1", "J2", "J3", "J4", "J5")


class Entries:
    """The part of Maker that makes cases."""

    def case(self):
        entrants = self.entrants()
        self.raters = RATERS + tuple(entrant["id"] for entrant in entrants[:2])
        entries, pending = [], self.chance.one_in(3)
        for entrant in entrants:
            card = next(c for c in self.tables["scorecard"] if entrant["kind"] in c["for"])
            for table in self.tables["indicator"] + self.tables.get("figure", []):
                if self.stands_on(table, card):
                    for period in self.tables["period"]:
                        if "from" in period:
                            entries += self.entries(table, entrant, period, pending)
        self.chance.shuffle(entries)
        return {"entrants": entrants, "entries": entries}

    def entrants(self):
        entrants = []
        for kind in self.tables["kind"]:
            units = [entrant["id"] for entrant in entrants if entrant["kind"] == kind.get("in")]
            for _ in range(self.chance.randint(1, 5)):
                entrant = {"id": f"e{len(entrants) + 1}", "kind": kind["id"]}
                if units:
                    entrant["unit"] = self.chance.choice(units)
                for attribute in kind["attributes"]:
                    if not self.chance.one_in(16):
                        entrant[attribute["id"]] = self.chance.decimal(-100, 200) if attribute.get("type") == "number" \
                            else self.chance.choice(attribute["values"])
                entrants.append(entrant)
        return entrants

    def stands_on(self, table, card):
        parents = as_list(table["in"] if "in" in table else table["of"])
        if card["id"] in parents:
            return True
        return any(self.stands_on(category, card) for category in self.tables.get("category", [])
                   if category["id"] in parents)

    def entries(self, table, entrant, period, pending):
        form = table.get("entry", "event" if "events" in table else "mark" if "in" in table else "none")
        key = {"entrant": entrant["id"], "indicator": table["id"], "period": period["id"]}
        if form == "none":
            return []
        form = form if isinstance(form, str) else next(iter(form))
        if pending and self.chance.one_in(10):
            return []
        if self.chance.one_in(7):
            state = self.chance.choice(STATES)
            if "in" in table and (table["id"], state) not in self.unabsent:
                return [{**key, "state": state}]
        found = getattr(self, "entries_" + form)(table, key, period)
        if "in" in table and self.chance.one_in(8) and form not in ("event", "claim", "placing"):
            found.append({**key, "state": "late"})
        return found

    def marks(self, limits):
        """Rater → mark."""
        raters = self.chance.some(self.raters, 3 if self.chance.one_in(2) else 1)
        return {rater: self.chance.decimal(limits["from"], limits["to"]) for rater in raters}

    def entries_mark(self, table, key, period):
        limits = table["entry"]["mark"] if isinstance(table.get("entry"), dict) else {"from": F(0), "to": table["full"]}
        marks = {self.named(table, rater): mark for rater, mark in self.marks(limits).items()}
        if self.chance.one_in(2):
            return [{**key, **{f"mark:{rater}": mark for rater, mark in marks.items()}}]
        return [{**key, "rater": rater, "mark": mark} for rater, mark in marks.items()]

    def named(self, table, rater):
        """A rater whom no group of the panel lists has the group's id in front."""
        groups = table.get("panel", {}).get("groups")
        if not groups or rater in groups[0]["raters"]:
            return rater
        return f"{groups[1]['id']}/{rater}"

    def entries_ballot(self, table, key, period):
        words = [word["id"] for word in table["entry"]["ballot"]]
        return [{**key, "rater": rater, "ballot": self.chance.choice(words)} for rater in self.marks({"from": 0, "to": 1})]

    def entries_measure(self, table, key, period):
        places = self.chance.choice((0, 0, 1, 2))
        values = {name: self.chance.decimal(-20, 150, places) for name in table["entry"]["measure"]}
        if self.chance.one_in(2):
            return [{**key, **values}]
        return [{**key, name: value} for name, value in values.items()]

    def entries_steps(self, table, key, period):
        return [{**key, step: self.chance.decimal(0, 10)} for step in self.chance.some(table["entry"]["steps"])]

    def entries_imported(self, table, key, period):
        most = table["full"] if table["entry"] == "imported" else F(150)
        return [{**key, "imported": self.chance.decimal(0, most)}]

    def entries_placing(self, table, key, period):
        return [{**key, "row": str(number + 1), "place": F(self.chance.randint(1, 5))}
                for number in range(self.chance.randint(0, 3))]

    def entries_event(self, table, key, period):
        found = []
        del key["period"]
        for number in range(self.chance.randint(0, 3)):
            event = self.chance.choice(table["events"])
            value = self.chance.decimal(event["from"], event["to"]) if "from" in event else F(self.chance.randint(1, 3))
            day = period["from"] + datetime.timedelta(self.chance.randint(0, 27))
            found.append({**key, "day": day, "row": str(number + 1), event["id"]: value})
        return found

    # ── lists ────────────────────────────────────────────────────────────────

    def entries_rows(self, table, key, period):
        fields = [field for field in table["entry"]["rows"] if "value" not in field]
        return self.recorded_rows(key, fields, self.chance.randint(1, 4), "lacking_fields")

    def entries_claim(self, table, key, period):
        fields = [{"id": "key", "values": list(WORDS)}, {"id": "level", "values": list(WORDS)},
                  {"id": "date", "type": "date"}, {"id": "sharing", "from": F(1), "to": F(3), "decimals": F(0)}]
        return self.recorded_rows(key, fields, self.chance.randint(0, 4), "lacking_in_claims")

    def recorded_rows(self, key, fields, count, lacking):
        found = []
        for number in range(count):
            row = {**key, "row": str(number + 1)}
            for field in fields:
                if field.get("raters"):
                    row.update({f"{field['id']}:{rater}": mark for rater, mark in self.marks(field).items()})
                elif not self.lacks(field, lacking):
                    row[field["id"]] = self.cell(field)
            if len(row) > len(key) + 1:
                found.append(row)
        return found

    def lacks(self, field, lacking):
        """Whether a row lacks the field; texts are keys of PER."""
        if field.get("optional"):
            return self.chance.one_in(4)
        return self.on("lacking_keys" if field.get("type") == "text" else lacking, 25)

    def cell(self, field):
        if field.get("type") == "date":
            return datetime.date(2023, self.chance.randint(4, 8), self.chance.randint(1, 30))
        if field.get("type") == "yes_no":
            return self.chance.one_in(2)
        if "values" in field:
            return self.chance.choice(field["values"])
        places = 0 if field.get("decimals") == 0 else 2
        return self.chance.decimal(max(field["from"], F(-20)), min(field["to"], F(150)), places)
