"""A rulebook and its cases as plain dicts and lists, the way TOML has them; writing them as files.

A book is {"tables": {"rulebook": {...}, "kind": [...], ...}, "cases": [{"entrants", "entries", "nominations"}]}.
Numbers are fractions, days are dates, formulas are Formula; what is expected is added when it is written.
"""
import datetime
import pathlib
from fractions import Fraction as F

from rulebook_oracle.exact import decimal_text
from rulebook_oracle.formula import Formula

ONE_TABLE = ("rulebook",)


def key_text(key):
    return key if key.isascii() and key.replace("_", "").replace("-", "").isalnum() else f'"{key}"'


def value_text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (F, int)):
        return decimal_text(F(value))
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Formula):
        text = value.text()
        return f"'{text}'" if '"' in text else f'"{text}"'
    if isinstance(value, str):
        return f"'{value}'" if '"' in value else f'"{value}"'
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key_text(k)} = {value_text(v)}" for k, v in value.items()) + " }"
    short = "[" + ", ".join(value_text(one) for one in value) + "]"
    if len(short) < 100:
        return short
    return "[\n" + "".join(f"  {value_text(one)},\n" for one in value) + "]"


def rulebook_text(tables):
    lines = []
    for name, rows in tables.items():
        for row in [rows] if name in ONE_TABLE else rows:
            lines.append(f"[{name}]" if name in ONE_TABLE else f"[[{name}]]")
            lines += [f"{key_text(key)} = {value_text(value)}" for key, value in row.items()]
            lines.append("")
    return "\n".join(lines)


def cases_text(cases, expectations):
    lines = []
    for number, (case, expected) in enumerate(zip(cases, expectations), 1):
        lines += ["[[case]]", f'title = "case {number}"']
        for word, rows in (("entrant", case["entrants"]), ("entry", case["entries"]),
                           ("nomination", case.get("nominations", [])), ("expect", expected)):
            if rows:
                lines += [f"{word} = ["] + [f"  {value_text(row)}," for row in rows] + ["]"]
        lines.append("")
    return "\n".join(lines)


def write(book, expectations, folder):
    folder = pathlib.Path(folder)
    (folder / "cases").mkdir(parents=True, exist_ok=True)
    (folder / "rulebook.toml").write_text(rulebook_text(book["tables"]), encoding="utf-8")
    (folder / "cases/random.toml").write_text(cases_text(book["cases"], expectations), encoding="utf-8")
    return folder / "rulebook.toml"
