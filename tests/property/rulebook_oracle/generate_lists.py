"""Random indicators of which a list is recorded: rows, claims, ballots, marks that a formula counts."""
from fractions import Fraction as F

from rulebook_oracle.formula import Formula
from rulebook_oracle.formulas import WORDS

TYPES = {"text": "text", "date": "date", "yes_no": "yes"}  # of a field → of a formula


class Lists:
    """The part of Maker that makes lists."""

    def form_rows(self, table):
        fields = [self.number_field() for _ in range(self.chance.randint(1, 2))]
        if self.chance.one_in(2):
            fields.append({"id": self.new_id("word"), "type": "text", "values": list(WORDS)})
        for type_ in ("date", "yes_no"):
            if self.chance.one_in(5):
                fields.append({"id": self.new_id(type_[0]), "type": type_})
        for field in fields:
            if self.on("optional", 5):
                field["optional"] = True
        if self.on("raters_of_rows", 5):
            fields.append({**self.number_field(), "raters": True})
            if self.chance.one_in(2):
                table["panel"] = self.panel()
        if self.chance.one_in(3):
            own = [(self.type_of(field), ("name", field["id"])) for field in fields]
            fields.append({"id": self.new_id("made"), "value": Formula(self.formulas.number(own * 2, 2))})
        table["entry"] = {"rows": fields, **({"most": F(6)} if self.chance.one_in(4) else {})}
        self.of_list(table, [(self.type_of(field), field["id"]) for field in fields])

    def number_field(self):
        return {"id": self.new_id("f"), "from": F(-100), "to": F(1000)}

    def type_of(self, field):
        return TYPES.get(field.get("type"), "number")

    def form_claim(self, table):
        table["entry"] = "claim"
        self.of_list(table, [("text", "key"), ("text", "level"), ("date", "date"), ("number", "sharing")])

    def form_ballot(self, table):
        words = [{"id": word, "points": self.chance.decimal(0, 5)} for word in WORDS]
        if self.chance.one_in(2):
            del words[-1]["points"]
        table["entry"] = {"ballot": words}
        if self.chance.one_in(2):
            members = [("text", ("name", "ballot")), ("number", ("name", "points"))]
            table["value"] = Formula(self.formulas.of_list(members, self.names()))
            self.rows_known(table, [("text", "ballot"), ("number", "points")])

    def of_list(self, table, fields):
        """The value of a row, of the list, or both."""
        if self.chance.one_in(3):
            table["value"] = Formula(self.formulas.of_list([(kind, ("name", field)) for kind, field in fields],
                                                           self.names()))
        else:
            each = self.of_row(fields)
            fields = fields + [("number", "each")]
            summed = self.chance.one_in(2)
            if summed and "absent_each" in self.off:
                each = ("call", "IFABSENT", each, self.formulas.constant())
            table["each"] = Formula(each)
            if not summed:
                table["value"] = Formula(self.formulas.of_list([(kind, ("name", field)) for kind, field in fields],
                                                               self.names()))
        self.rows_known(table, fields)

    def of_row(self, fields):
        own = [(kind, ("name", field)) for kind, field in fields]
        beside = [(kind, name) for kind, name in self.names()
                  if kind not in ("several", "rows") or name[0][1][1] not in ("all", "row")]
        if "prefixes_in_each" in self.off:
            beside = [one for one in beside if one[0] not in ("several", "rows") and one[1][1] not in self.groupings]
        several = [("several", [(kind, ("name", prefix, field)) for kind, field in fields]) for prefix in ("row", "all")]
        made = self.formulas.number(own * 3 + beside + several * self.on("several_in_each", 2), 3)
        if self.formulas.mentions(made, own):
            return made
        name = self.formulas.name(own) or ("call", "IF", self.formulas.condition(own, 1), *[self.formulas.constant()] * 2)
        return ("*", name, made)

    def rows_known(self, table, fields):
        """Formulas that come after may use INDICATOR.field."""
        self.known_rows[self.card["id"]].append(
            ("rows", [(kind, ("name", table["id"], field)) for kind, field in fields]))
