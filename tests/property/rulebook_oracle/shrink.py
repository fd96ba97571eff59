"""Makes a book smaller for as long as `fails` holds for it."""
import copy
import time
from fractions import Fraction as F

from rulebook_oracle.formula import Formula

NEEDED = ("id", "title", "in", "for", "from", "to", "scorecard", "periods", "entrant", "indicator", "kind")


def places_in(value, path=()):
    """Every list, dict and leaf, outermost first: (path, value)."""
    yield path, value
    if isinstance(value, dict):
        for key in list(value):
            yield from places_in(value[key], path + (key,))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from places_in(one, path + (number,))


def at(book, path):
    for step in path:
        book = book[step]
    return book


def replaced(book, path, value):
    book = copy.deepcopy(book)
    at(book, path[:-1])[path[-1]] = value
    return book


def without(book, path, numbers=None):
    book = copy.deepcopy(book)
    if numbers is None:
        del at(book, path[:-1])[path[-1]]
    else:
        del at(book, path)[numbers]
    return book


def smaller_lists(book):
    """The longest first."""
    lists = [(path, value) for path, value in places_in(book) if isinstance(value, list) and value]
    for path, value in sorted(lists, key=lambda one: -len(one[1])):
        size = len(value)
        while size:
            for start in range(0, len(value), size):
                yield lambda path=path, part=slice(start, start + size): without(book, path, part)
            size //= 2


def fewer_keys(book):
    for path, value in places_in(book):
        if path and isinstance(path[-1], str) and path[-1] not in NEEDED and len(path) > 2:
            yield lambda path=path: without(book, path)


FORGOTTEN = ("award", "place", "veto", "grade", "indicator", "figure", "category", "table", "parameter", "grouping")


def forgotten(book):
    """All that bears an id or names it is taken away; a formula has 1 in its place."""
    for concept in FORGOTTEN:
        for table in book["tables"].get(concept, []):
            yield lambda name=table["id"], parent=table.get("in"): unweighted(forget(copy.deepcopy(book), {name}), parent)


def speaks_of(value, names):
    """Whether a table or a word stands for one of the names and nothing else."""
    if isinstance(value, dict):
        return any(isinstance(value.get(key), str) and value[key] in names for key in ("id", "indicator", "in"))
    return isinstance(value, str) and value in names


def forget(value, names):
    if isinstance(value, Formula):
        return Formula(forget_in(value.tree, names))
    if isinstance(value, dict):
        return {key: forget(one, names) for key, one in value.items() if key not in names}
    if isinstance(value, list):
        return [forget(one, names) for one in value if not speaks_of(one, names)]
    return value


def forget_in(tree, names):
    if tree[0] == "name":
        return ("number", F(1)) if names & set(tree[1:]) else tree
    return tuple(forget_in(part, names) if isinstance(part, tuple) else part for part in tree)


def unweighted(book, parent):
    """The parts of a parent just add up."""
    for table in book["tables"].get("category", []) + book["tables"].get("indicator", []):
        if table["in"] == parent:
            table.pop("weight", None)
    for table in book["tables"]["scorecard"] + book["tables"].get("category", []):
        if table["id"] == parent:
            table.pop("full", None)
    return book


def without_weights(book):
    for table in book["tables"]["scorecard"] + book["tables"].get("category", []):
        yield lambda parent=table["id"]: unweighted(copy.deepcopy(book), parent)


def parts_beside(book):
    """An indicator stands outside its parent's full: what is taken away beside it changes nothing."""
    for number, table in enumerate(book["tables"].get("indicator", [])):
        if not table.get("outside"):
            def change(number=number):
                made = copy.deepcopy(book)
                made["tables"]["indicator"][number].pop("weight", None)
                made["tables"]["indicator"][number]["outside"] = True
                made["tables"]["indicator"][number].pop("full", None)
                return made
            yield change


def trees_of(tree):
    """Smaller formulas in place of one."""
    if tree[0] in ("number", "percent", "text", "name"):
        return
    for part in tree[1:]:
        if isinstance(part, tuple):
            yield part
    yield ("number", F(1))
    for number, part in enumerate(tree):
        if number and isinstance(part, tuple):
            for smaller in trees_of(part):
                yield tree[:number] + (smaller,) + tree[number + 1:]


def smaller_formulas(book):
    for path, value in places_in(book):
        if isinstance(value, Formula):
            for tree in trees_of(value.tree):
                yield lambda path=path, tree=tree: replaced(book, path, Formula(tree))


def simpler_numbers(book):
    for path, value in places_in(book):
        if isinstance(value, F):
            for simpler in (F(0), F(1), F(10), F(int(value))):
                if abs(simpler) < abs(value) and simpler != value or simpler.denominator < value.denominator:
                    yield lambda path=path, simpler=simpler: replaced(book, path, simpler)
        elif isinstance(value, list) and path and path[-1] in ("in", "periods", "for") and len(value) == 1:
            yield lambda path=path, value=value: replaced(book, path, value[0])


WAYS = (smaller_lists, forgotten, smaller_formulas, without_weights, fewer_keys, parts_beside, simpler_numbers)


def shrink(book, fails, seconds=60):
    end = time.monotonic() + seconds
    changed = True
    while changed:
        changed = False
        for way in WAYS:
            tried, again = 0, True
            while again:
                again = False
                for number, smaller in enumerate(way(book)):
                    if time.monotonic() > end:
                        return book
                    if number < tried:
                        continue
                    made = smaller()
                    if made != book and fails(made):
                        # Go on from here, not from the beginning: what failed before mostly fails again.
                        book, again, changed, tried = made, True, True, number
                        break
    return book
