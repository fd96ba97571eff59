"""A formula as a tree, and its text.

    ("number", F)  ("percent", F)  ("text", "s")  ("yes",)  ("no",)
    ("name", "x")  ("name", "prefix", "x")
    ("-", a)  ("+", a, b)  and so on for - * / = <> < <= > >=
    ("call", "ROUND", a, ("number", F(2)))
"""
from rulebook_oracle.exact import decimal_text

COMPARISONS = ("=", "<>", "<", "<=", ">", ">=")
BINDS = {**{sign: 1 for sign in COMPARISONS}, "+": 2, "-": 2, "*": 3, "/": 3}


class Formula:
    """What stands in quotes in a rulebook."""

    def __init__(self, tree):
        self.tree = tree

    def __eq__(self, other):
        return isinstance(other, Formula) and self.tree == other.tree

    def __repr__(self):
        return f"Formula({text_of(self.tree)})"

    def text(self):
        return text_of(self.tree)


def text_of(tree, least=0):
    """`least`: how strongly what stands around binds; a weaker formula gets parentheses."""
    kind = tree[0]
    if kind == "number":
        text = decimal_text(tree[1])
        return f"({text})" if text.startswith("-") and least > 0 else text
    if kind == "percent":
        return decimal_text(tree[1] * 100) + "%"
    if kind == "text":
        return f'"{tree[1]}"'
    if kind in ("yes", "no"):
        return "TRUE" if kind == "yes" else "FALSE"
    if kind == "name":
        return ".".join(tree[1:])
    if kind == "call":
        return f"{tree[1]}({', '.join(text_of(argument) for argument in tree[2:])})"
    if len(tree) == 2:
        return "-" + text_of(tree[1], 4)
    binds = BINDS[kind]
    # Left to right; nothing may be compared twice.
    left = text_of(tree[1], binds + (kind in COMPARISONS))
    text = f"{left} {kind} {text_of(tree[2], binds + 1)}"
    return f"({text})" if binds < least else text


def names_in(tree):
    if tree[0] == "name":
        yield tree
    elif tree[0] not in ("number", "percent", "text"):
        for part in tree[1:]:
            if isinstance(part, tuple):
                yield from names_in(part)
