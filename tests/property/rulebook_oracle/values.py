"""What a cell can hold: a number, a text, yes or no, a day, or an absence in one of its states."""


class Absent:
    def __init__(self, state):
        self.state = state

    def __repr__(self):
        return self.state


NOT_APPLICABLE = Absent("not_applicable")
NOT_EXAMINED = Absent("not_examined")
REFUSED = Absent("refused")
PENDING = Absent("pending")
ABSENT = {one.state: one for one in (NOT_APPLICABLE, NOT_EXAMINED, REFUSED, PENDING)}


class Unclear(Exception):
    """The reference does not say what comes out here; it is not compared."""


class NothingRecorded(Exception):
    """An aggregate over a list that is pending, or absent by what was recorded."""

    def __init__(self, absent):
        super().__init__(absent)
        self.absent = absent


class NotARulebook(Exception):
    """The book cannot be meant: a shrunk one that lacks something."""


def is_absent(value):
    return isinstance(value, Absent)


def first_absent(values):
    """What is computed from something absent is absent: pending before all, else as the first is."""
    found = None
    for value in values:
        if value is PENDING:
            return PENDING
        if found is None and is_absent(value):
            found = value
    return found
