#!/usr/bin/env python3
"""The season of rules/books/general_contracting_2023 as a clerk would work it out.

The rules are written down here a second time, by hand, from the text of the rulebook; nothing is read
but the entries. Fractions have no limit; what is rounded is rounded where the rulebook says so. Prints what comes
out; with --write the tables that the book's cases expect, with --check whether those tables still say the same; with
--against the program runs the book's season.sh, and every number that it shows must be the one worked out here.

    season_oracle.py [--write | --check | --against PROGRAM] [BOOK]
"""
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from fractions import Fraction as F

HERE = pathlib.Path(__file__).resolve()
BOOK = HERE.parents[2] / "rules/books/general_contracting_2023"


def half_up(number, places=2):
    """四舍五入: halves away from zero."""
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole, 10**places) * (1 if number >= 0 else -1)


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# ── what was recorded ────────────────────────────────────────────────────────

# What season.sh records by hand after the import: (entrant, indicator, period, row, field, rater) → value,
# and states of whole indicators.
BY_HAND = {
    ("s09", "quality_inspection", "mid_year", "", "mark", "韩雪梅"): F("46.5"),  # was read as 16.5
    ("s04", "safety_inspection", "mid_year", "1", "fatal_accident", ""): F(1),
    ("s16", "quality_events", "year_end", "1", "quality_accident", ""): F(1),
    ("d13", "work_discipline", "year_end", "1", "cadre_punished", ""): F(1),
}
STATES_BY_HAND = {
    ("s12", "collection", "mid_year"): "not_applicable",
    ("s21", "smart_site", "mid_year"): "not_examined",
}

ONLY_FIELD = {"smart_site": "online_rate", "hq_assessment": "imported", "project_assessment": "imported"}
WORDS = {"entrant", "indicator", "period", "row", "rater", "day", "state", "paper", "field", "value"}


class Records:
    def __init__(self, book):
        self.values, self.states = {}, {}
        for period in ("mid_year", "year_end"):
            for path in sorted((book / "entries" / period).glob("*.csv")):
                for row in rows_of(path):
                    self.take(path, row, period)
        for key in BY_HAND:
            if key[4] == "mark":
                assert key in self.values, key
        self.values.update(BY_HAND)
        self.states.update(STATES_BY_HAND)

    def take(self, path, row, period):
        day = row.get("day") or ""
        if day:
            assert period == ("mid_year" if day < "2023-07-01" else "year_end"), (path, row)
        if row.get("period"):
            assert row["period"] == period, (path, row)
        entrant, indicator = row["entrant"], row["indicator"]
        if row.get("state"):
            self.states[entrant, indicator, period] = {"迟报": "late"}.get(row["state"], row["state"])
            return
        for heading, text in row.items():
            if heading in WORDS - {"value"} or not text:
                continue
            field, _, rater = heading.partition(":")
            if field == "value":
                field = row.get("field") or ONLY_FIELD.get(indicator, "mark")
            key = (entrant, indicator, period, row.get("row") or "", field, rater or row.get("rater") or "")
            assert key not in self.values, (path, key)
            self.values[key] = F(text)

    def of(self, entrant, indicator, period, field):
        return [value for key, value in sorted(self.values.items())
                if key[:3] == (entrant, indicator, period) and key[4] == field]

    def one(self, *key):
        found = self.of(*key)
        assert len(found) == 1, (key, found)
        return found[0]

    def count(self, *key):
        return sum(self.of(*key), F(0))

    def state(self, *key):
        return self.states.get(key, "present")


# ── the indicators: None is absent ──────────────────────────────────────────

def trimmed(marks, quorum):
    """去掉一个最高分、一个最低分; with fewer than five marks none is dropped."""
    assert len(marks) >= quorum, marks
    marks = sorted(marks)
    if len(marks) >= 5:
        marks = marks[1:-1]
    return sum(marks, F(0)) / len(marks)


def band(value, lowest, *steps):
    points = F(lowest)
    for start, earned in steps:
        if value >= F(start):
            points = F(earned)
    return points


def site_indicators(rec, e, p):
    one = lambda indicator, field: rec.one(e, indicator, p, field)
    count = lambda indicator, field: rec.count(e, indicator, p, field)
    marks = lambda indicator: trimmed(rec.of(e, indicator, p, "mark"), 3)
    rules = {
        "plan_control": lambda i: marks(i),
        "monthly_report": lambda i: min(F(30), 30 * one(i, "reports_on_time") / one(i, "reports_due")),
        "smart_site": lambda i: band(one(i, "online_rate"), 0, (60, 15), (80, 24), (90, 30)),
        "schedule": lambda i: band(one(i, "actual_output") / one(i, "planned_output"), 0,
                                   ("0.85", 24), ("0.90", 32), ("0.95", 36), (1, 40)),
        "collection": lambda i: min(F(30), 30 * one(i, "received") / one(i, "receivable")),
        "cost_saving": lambda i: band((one(i, "target_cost") - one(i, "actual_cost")) / one(i, "target_cost"), 0,
                                      (0, 18), ("0.01", 24), ("0.02", 27), ("0.03", 30)),
        "safety_inspection": lambda i: max(F(0), 50 - 2 * count(i, "notice") + count(i, "stop_work")
                                           - 5 * count(i, "minor_injury")),
        "civilised_site": lambda i: marks(i),
        "green_site": lambda i: max(F(0), 20 - 2 * one(i, "dust_hours")),
        "quality_inspection": lambda i: marks(i),
        "first_pass": lambda i: band(one(i, "passed") / one(i, "inspected"), 0,
                                     ("0.90", 18), ("0.95", 24), ("0.98", 27), (1, 30)),
        "quality_events": lambda i: max(F(0), 20 - 2 * count(i, "rework") - 3 * count(i, "complaint")),
        "project_assessment": lambda i: one(i, "imported"),
    }
    return worked_out(rec, e, p, rules)


def department_indicators(rec, e, p):
    one = lambda indicator, field: rec.one(e, indicator, p, field)
    count = lambda indicator, field: rec.count(e, indicator, p, field)
    rules = {
        "key_tasks": lambda i: min(F(50), 50 * one(i, "tasks_done") / one(i, "tasks_due")),
        "leaders_mark": lambda i: trimmed(rec.of(e, i, p, "mark"), 3),
        "site_rating": lambda i: trimmed(rec.of(e, i, p, "mark"), 5),
        "response": lambda i: band(one(i, "answered") / one(i, "requests"), 0,
                                   ("0.80", 18), ("0.90", 24), (1, 30)),
        "guidance": lambda i: band(one(i, "visits"), 0, (2, 20), (4, 32), (6, 40)),
        "report": lambda i: one(i, "mark") - (2 if rec.state(e, i, p) == "late" else 0),
        "work_discipline": lambda i: max(F(0), 30 - count(i, "missed_meeting") - 5 * count(i, "admonished")),
        "hq_assessment": lambda i: one(i, "imported"),
    }
    return worked_out(rec, e, p, rules)


def worked_out(rec, e, p, rules):
    points = {}
    for indicator, rule in rules.items():
        if rec.state(e, indicator, p) in ("present", "late"):
            points[indicator] = half_up(rule(indicator))
        else:
            assert not [k for k in rec.values if k[:3] == (e, indicator, p)], (e, indicator)
            points[indicator] = None
    return points


def bonuses(rec, e, p, is_site):
    places = lambda indicator, *earned: sum(
        (F(earned[int(place) - 1]) for place in rec.of(e, indicator, p, "place") if place <= len(earned)), F(0))
    count = lambda indicator, field: rec.count(e, indicator, p, field)
    found = {
        "system_contest": min(F(3), places("system_contest", "2", "1.5", "1", "0.5")),
        "post_training": min(F(2), count("post_training", "first_prize")
                             + F("0.6") * count("post_training", "second_prize")
                             + F("0.3") * count("post_training", "third_prize")),
    }
    if p == "year_end":
        found["online_contest"] = min(F(1), places("online_contest", "1", "0.8", "0.6", "0.4", "0.2"))
    if is_site:
        found["arena"] = min(F(3), places("arena", "3", "2", "1"))
        found["reputation"] = max(F(-3), min(F(2), F("0.5") * count("reputation", "praise_letter")
                                             + count("reputation", "commended")
                                             - count("reputation", "criticised")))
    return {indicator: half_up(points) for indicator, points in found.items()}


# ── category, total ───────────────────────────────────────────────────────────

SITE_FORM = {
    "lean": (20, {"plan_control": 40, "monthly_report": 30, "smart_site": 30}),
    "delivery": (25, {"schedule": 40, "collection": 30, "cost_saving": 30}),
    "green_safe": (25, {"safety_inspection": 50, "civilised_site": 30, "green_site": 20}),
    "quality": (15, {"quality_inspection": 50, "first_pass": 30, "quality_events": 20}),
    "project_assessment": (15, None),
}
DEPARTMENT_FORM = {
    "duty": (35, {"key_tasks": 50, "leaders_mark": 50}),
    "service": (25, {"site_rating": 70, "response": 30}),
    "improvement": (15, {"guidance": 40, "report": 30, "work_discipline": 30}),
    "hq_assessment": (25, None),
}


def rescaled(points, fulls):
    """缺项: obtained ÷ obtainable of those present × obtainable of all."""
    present = [i for i in fulls if points[i] is not None]
    obtainable = sum(fulls[i] for i in present)
    return sum((points[i] for i in present), F(0)) * sum(fulls.values()) / obtainable


def card(rec, e, p):
    is_site = e.startswith("s")
    form = SITE_FORM if is_site else DEPARTMENT_FORM
    points = site_indicators(rec, e, p) if is_site else department_indicators(rec, e, p)
    total = F(0)
    for part, (weight, fulls) in form.items():
        if fulls:
            points[part] = rescaled(points, fulls)
        total += points[part] * weight / 100
    extra = bonuses(rec, e, p, is_site)
    points.update(extra)
    points["total"] = half_up(min(F(105), total + sum(extra.values())))
    if is_site:
        points["notice"] = rec.count(e, "safety_inspection", p, "notice")
    return points


# ── places and awards ─────────────────────────────────────────────────────────

def months(unit, period):
    first, last = {"mid_year": (1, 6), "year_end": (7, 12), "year": (1, 12)}[period]
    begins = max(first, int(unit["active_from"][5:7])) if unit["active_from"] else first
    ends = min(last, int(unit["active_to"][5:7])) if unit["active_to"] else last
    return max(0, ends - begins + 1)


def ranked(entrants, keys, last=()):
    """1-2-2-4: a place is one more than how many stand before."""
    key = {e: (e not in last,) + tuple(keys(e)) for e in entrants}
    return {e: 1 + sum(key[other] > key[e] for other in entrants) for e in entrants}


def take(places, top, holds, moves_up, all_in):
    """holds(e) is None, or why not. Returns granted, refused {e: reason}."""
    granted, refused, left = [], {}, top
    for place in sorted(set(places.values())):
        equals = [e for e in places if places[e] == place]
        for e in equals:
            if holds(e):
                refused[e] = holds(e)
        fit = [e for e in equals if not holds(e)]
        contesting = len(fit if moves_up else equals)
        if not contesting:
            continue
        if left == 0:
            refused.update({e: "number" for e in fit})
        elif contesting > left and not all_in:
            refused.update({e: "tie" for e in fit})
            left = 0
        else:
            granted += fit
            left = max(0, left - contesting)
    return granted, refused


def season(book):
    rec = Records(book)
    units = {row["id"]: row for row in rows_of(book / "entrants.csv")}
    sites = [e for e in units if units[e]["kind"] == "site"]
    departments = [e for e in units if units[e]["kind"] == "department"]
    scores = {}
    for p in ("mid_year", "year_end"):
        for e in sites + departments:
            scores[p, e] = card(rec, e, p)
    for e in sites + departments:
        mid, end = scores["mid_year", e], scores["year_end", e]
        scores["year", e] = {name: None if mid[name] is None or end[name] is None
                             else (40 * mid[name] + 60 * end[name]) / 100
                             for name in mid if name in end}
        scores["year", e]["total"] = half_up(scores["year", e]["total"])
        if "notice" in mid:
            scores["year", e]["notice"] = mid["notice"] + end["notice"]

    struck = lambda e, indicator, p, event: rec.count(e, indicator, p, event) > 0
    since = lambda e, indicator, event, period: any(
        struck(e, indicator, p, event) for p in ("mid_year", "year_end")
        if period != "mid_year" or p == "mid_year")

    def vetoed(e, period):
        """No award."""
        if e in sites:
            if since(e, "safety_inspection", "fatal_accident", period):
                return "fatality"
            if period != "year" and scores[period, e]["green_safe"] < 60:
                return "unsafe"
        elif since(e, "work_discipline", "cadre_punished", period):
            return "discipline"
        return None

    places, why_unranked = {}, {}
    for period in ("mid_year", "year_end", "year"):
        for region in ("京内", "京外"):
            group = []
            for e in sites:
                if units[e]["region"] != region:
                    continue
                if months(units[e], period) < 3:
                    why_unranked[period, e] = "min_months"
                elif period != "year" and struck(e, "quality_events", period, "quality_accident"):
                    why_unranked[period, e] = "serious_quality"
                else:
                    group.append(e)
            last = [e for e in group if period != "year" and struck(e, "reputation", period, "wage_dispute")]
            at = ranked(group, lambda e: [scores[period, e][k] for k in ("total", "delivery", "green_safe")]
                        + [-scores[period, e]["notice"]], last)
            places.update({(period, e): place for e, place in at.items()})
        at = ranked(departments, lambda e: [scores[period, e][k] for k in ("total", "service", "duty")])
        places.update({(period, e): place for e, place in at.items()})

    awards, refused, money = {}, {}, {}

    def give(period, award, group, top, holds, moves_up, all_in, worth):
        mine = {e: places[period, e] for e in group if (period, e) in places}
        granted, why = take(mine, top(len(mine)), holds, moves_up, all_in)
        for e in granted:
            awards.setdefault((period, e), []).append(award)
            among_winners = 1 + sum(mine[other] < mine[e] for other in granted)
            money[period, e] = money.get((period, e), 0) + worth(among_winners)
        for e in group:
            if (period, e) not in places:
                why[e] = "not_ranked"
        refused.update({(period, e): (award, reason) for e, reason in why.items()})

    table = lambda *list_: lambda place: list_[place - 1] if place <= len(list_) else 0
    for region in ("京内", "京外"):
        group = [e for e in sites if units[e]["region"] == region]
        give("mid_year", "red_banner", group, lambda n: 3,
             lambda e: vetoed(e, "mid_year") or ("at_least" if scores["mid_year", e]["total"] < 88 else None)
             or ("eligible" if scores["mid_year", e]["notice"] > 5 else None),
             True, True, table(20000, 15000, 10000))
        give("year", "advanced_site", group, lambda n: max(1, 3 * n // 10),
             lambda e: vetoed(e, "year") or ("at_least" if scores["year", e]["total"] < 85 else None),
             False, True, lambda place: 10000)
    give("mid_year", "department_banner", departments, lambda n: 3,
         lambda e: vetoed(e, "mid_year") or ("at_least" if scores["mid_year", e]["total"] < 85 else None),
         True, True, table(10000, 8000, 5000))
    give("year", "advanced_department", departments, lambda n: 3, lambda e: vetoed(e, "year"),
         True, False, lambda place: 6000)

    # 先进个人: one per fifteen, at least one, at most three; the nominees by votes.
    people = {row["id"]: row for row in rows_of(book / "people.csv")}
    nominees = [row["person"] for row in rows_of(book / "nominations.csv")]
    for unit in sites + departments:
        quota = min(3, max(1, int(units[unit]["headcount"]) // 15))
        mine = [e for e in nominees if people[e]["unit"] == unit]
        at = ranked(mine, lambda e: [int(people[e]["votes"])])
        fit = lambda e: None if int(people[e]["service_months"]) >= 12 and people[e]["disciplined"] == "no" \
            else "eligible"
        granted, why = take(at, quota, fit, True, False)
        for e in granted:
            awards["year", e] = ["advanced_individual"]
            money["year", e] = 2000
        refused.update({("year", e): ("advanced_individual", reason) for e, reason in why.items()})
        for e in mine:
            scores["year", e] = {}
    return dict(units=units, people=people, sites=sites, departments=departments, nominees=nominees,
                scores=scores, places=places, why_unranked=why_unranked, awards=awards, refused=refused,
                money=money)


# ── the program, beside it ──────────────────────────────────────────────────

# What season.sh has the leading group decide against the rules.
REFUSED_BY_DECISION = {("year", "p031")}

TITLES = {"流动红旗（施工现场）": "red_banner", "流动红旗（部室）": "department_banner", "劳动竞赛先进项目部": "advanced_site",
          "劳动竞赛先进部室": "advanced_department", "劳动竞赛先进个人": "advanced_individual"}
OUTSIDE = ["arena", "system_contest", "post_training", "online_contest", "reputation"]


class Program:
    """The season as the program runs it: a copy of the book, and season.sh in it."""

    def __init__(self, program, book, folder):
        self.folder = folder
        self.environment = dict(
            {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "REDBANNER_"))},
            PATH=f"{program.resolve().parent}:{os.environ['PATH']}", LC_ALL="C.UTF-8", BOOK=str(book), SEASON="season.db",
            REDBANNER_NOW="2024-01-20T09:00:00")
        self.run("bash", str(book / "season.sh"))

    def run(self, *words):
        done = subprocess.run(words, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def tables(self, *words):
        """(name of the table, row) of every table."""
        text = self.run("redbanner", *words, "--lang", "en", "--format", "json")
        return [(table["table"], row) for table in json.loads(text)["tables"] for row in table["rows"]]

    def facts(self):
        """(period, entrant, word) → what the program shows, as text."""
        found = {}
        for period in ("mid_year", "year_end", "year"):
            for _, row in self.tables("standings", period):
                for word, shown in row.items():
                    if word not in ("entrant", "unit", "awards", "note") and shown is not None:
                        found[period, row["entrant"], word] = str(shown)
            for _, row in self.tables("award", "propose", period) if period != "year_end" else []:
                if row["outcome"] == "granted":
                    found[period, row["entrant"], TITLES[row["award"]]] = str(row["money"])
        for table, row in self.tables("awards", "2023"):
            if table == "money_by_unit" and row["entrant"]:
                found["2023", row["entrant"], "money"] = str(row["money"])
            elif table == "money_by_award":
                found["2023", row["award"], "money"] = str(row["money"])
        return found


def facts_of(out):
    """The same of the oracle, as fractions."""
    found = {}
    form_of = lambda e: SITE_FORM if e.startswith("s") else DEPARTMENT_FORM
    for e in out["sites"] + out["departments"]:
        mid, end, year = (out["scores"][period, e] for period in ("mid_year", "year_end", "year"))
        for period, score in (("mid_year", mid), ("year_end", end)):
            for word in [*form_of(e), *OUTSIDE, "total"]:
                if word in score:
                    found[period, e, word] = score[word]
        for word, points in (("mid_year", mid["total"]), ("year_end", end["total"]), ("total", year["total"])):
            found["year", e, word] = points
    for (period, e), place in out["places"].items():
        found[period, e, "place"] = F(place)
    by_award = {}
    for (period, e), awards in out["awards"].items():
        if (period, e) in REFUSED_BY_DECISION:
            continue
        money = F(out["money"][period, e])
        unit = out["people"][e]["unit"] if e in out["people"] else e
        assert len(awards) == 1, (e, awards)
        found[period, e, awards[0]] = money
        by_award[awards[0]] = by_award.get(awards[0], 0) + money
        found["2023", unit, "money"] = found.get(("2023", unit, "money"), 0) + money
    title = {award: title for title, award in TITLES.items()}
    for award, money in by_award.items():
        has_name = award in ("red_banner", "department_banner")
        found["2023", f"专项慰问 ({title[award]})" if has_name else title[award], "money"] = money
    found["2023", "in_all", "money"] = sum(by_award.values())
    return found


def says(shown, points):
    """97.17 is itself; 91.18… is cut, not rounded."""
    if not shown.endswith("…"):
        return F(shown) == points
    cut = shown[:-1]
    unit = F(1, 10 ** len(cut.partition(".")[2]))
    return F(cut) < points < F(cut) + unit


def differences(out, shown):
    """What only one side has, or has otherwise."""
    mine = facts_of(out)
    return [f"{', '.join(key)}: shown {shown.get(key)}, worked out {decimal(mine.get(key)) or mine.get(key)}"
            for key in sorted(set(mine) | set(shown))
            if key not in mine or key not in shown or not says(shown[key], mine[key])]


def against(program, book):
    """0 where the program says the same of this book, and not the same of one in which a single mark differs."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shown = Program(program, book, folder).facts()
        found = differences(season(book), shown)
        other = shutil.copytree(book, folder / "book")
        marks = other / "entries/mid_year/quality_marks.csv"
        text = marks.read_text(encoding="utf-8-sig")
        changed = text.replace("s05,quality_inspection,mid_year,,44.5,", "s05,quality_inspection,mid_year,,44,", 1)
        marks.write_text(changed, encoding="utf-8")
        if changed == text or not differences(season(other), shown):
            found.append(f"{marks}: one mark changed, and no difference is seen")
    print("\n".join(found) or f"{len(shown)} numbers, each the same")
    return 1 if found else 0


# ── tables ──────────────────────────────────────────────────────────────────

def decimal(number):
    """Exact text, or None where it does not end."""
    if number is None:
        return None
    number = F(number)
    for places in range(0, 13):
        if (number * 10**places).denominator == 1:
            digits = f"{abs(int(number * 10**places)):0{places + 1}d}"
            text = digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}"
            return ("-" if number < 0 else "") + text
    return None


COLUMNS = ["plan_control", "collection", "civilised_site", "quality_inspection", "leaders_mark", "site_rating",
           "report", "lean", "delivery", "green_safe", "quality", "duty", "service", "improvement"]


def expected(out, period):
    heading = ["period", "entrant", "place", "total"] + (COLUMNS if period != "year" else []) + \
        ["awards", "refused", "money"]
    text = io.StringIO()
    write = csv.writer(text, lineterminator="\n")
    write.writerow(heading)
    for e in out["departments"] + out["sites"] + (out["nominees"] if period == "year" else []):
        score = out["scores"][period, e]
        person = e in out["people"]
        row = [period, e, "" if person else out["places"].get((period, e), "none"),
               decimal(score.get("total")) or ""]
        if period != "year":
            row += [decimal(score.get(column)) or "" for column in COLUMNS]
        row += [";".join(out["awards"].get((period, e), [])) or "none"]
        row += ["=".join(out["refused"][period, e]) if (period, e) in out["refused"] else ""]
        row += [out["money"].get((period, e), 0)]
        write.writerow(row)
    return text.getvalue()


def show(out):
    name = lambda e: (out["units"].get(e) or out["people"][e])["title"]
    for period in ("mid_year", "year_end", "year"):
        for group in (out["departments"], [e for e in out["sites"] if out["units"][e]["region"] == "京内"],
                      [e for e in out["sites"] if out["units"][e]["region"] == "京外"]):
            print(f"\n{period}")
            for e in sorted(group, key=lambda e: (out["places"].get((period, e), 99), e)):
                place = out["places"].get((period, e), out["why_unranked"].get((period, e)))
                award = ",".join(out["awards"].get((period, e), []))
                why = "=".join(out["refused"].get((period, e), ()))
                print(f"{place!s:>15} {e} {float(out['scores'][period, e]['total']):7.2f} "
                      f"{out['money'].get((period, e), 0):6} {award:20} {why:30} {name(e)}")
    print("\nadvanced individuals")
    for e in out["nominees"]:
        print(f"{e} {out['people'][e]['unit']} {name(e)} {','.join(out['awards'].get(('year', e), []))} "
              f"{'='.join(out['refused'].get(('year', e), ()))}")
    print("\nmoney", sum(out["money"].values()))


def main(words):
    option = words.pop(0) if words and words[0].startswith("--") else ""
    program = pathlib.Path(words.pop(0)) if option == "--against" else None
    book = pathlib.Path(words[0]) if words else BOOK
    if program:
        return against(program, book)
    out = season(book)
    if not option:
        show(out)
    differ = 0
    for period in ("mid_year", "year_end", "year"):
        path = book / "cases" / f"expected_{period}.csv"
        if option == "--write":
            path.write_text(expected(out, period), encoding="utf-8")
        if option == "--check" and path.read_text(encoding="utf-8") != expected(out, period):
            print(f"{path} says something else", file=sys.stderr)
            differ = 1
    return differ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
