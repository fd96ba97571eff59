"""Awards: who gets them, why others do not, and what is paid."""
from rulebook_oracle import exact, standings
from rulebook_oracle.evaluate import compute
from rulebook_oracle.exact import ZERO
from rulebook_oracle.memo import kept
from rulebook_oracle.season import as_list
from rulebook_oracle.values import Unclear, is_absent


class Awards:
    """The part of Season that gives awards."""

    @kept
    def decisions(self, name, period):
        """Candidate → "granted" or the reason against, of an award by a place rule."""
        award = self.by_id[name]
        rule = self.by_id[award["from"]]
        card = self.by_id[rule["scorecard"]]
        candidates = [entrant for entrant in self.entrants if self.card(entrant) is card]
        found = {}
        for group in dict.fromkeys(self.group_of(rule.get("per"), entrant, period) for entrant in candidates):
            standing = {} if group is None else self.standings(rule["id"], group, period)
            found.update(self.taken(award, rule, standing, period))
        return {entrant: found.get(entrant, "not_ranked") for entrant in candidates}

    def taken(self, award, rule, standing, period):
        """The decisions within one group."""
        reasons = {entrant: self.reason_against(award, rule, entrant, period) for entrant in standing}
        number = self.number_of(award, len(standing))
        if award.get("refused", "moves_up") == "moves_up":
            run = [entrant for entrant in standing if reasons[entrant] is None]
        else:
            run = list(standing)
        if number is not None:
            self.cut(award, standing, run, number, reasons)
        return {entrant: reason or "granted" for entrant, reason in reasons.items()}

    def number_of(self, award, ranked):
        take = award.get("take", {})
        if "share" in take:
            return max(1, exact.floor_of(take["share"] * ranked))
        return take["top"].numerator if "top" in take else None

    def cut(self, award, standing, run, number, reasons):
        """Whoever of the run stands behind the cut gets a reason."""
        left = number
        for place in dict.fromkeys(standing[entrant] for entrant in run):
            alike = [entrant for entrant in run if standing[entrant] == place]
            if left >= len(alike):
                left -= len(alike)
                continue
            all_in = left > 0 and award["ties_at_cut"] == "all_in"
            for entrant in alike:
                if not all_in and reasons[entrant] is None:
                    reasons[entrant] = "tie" if left > 0 else "number"
            left = 0

    def reason_against(self, award, rule, entrant, period):
        """The first condition that fails: vetoes, at_least, eligible."""
        for veto in self.tables.get("veto", []):
            if veto["effect"].get("award") == "none" and self.in_force(veto["id"], entrant, period):
                return veto["id"]
        scope = self.scope(rule, entrant, period)
        least = award.get("take", {}).get("at_least")
        if least is not None:
            reached = standings.ranked_by(self, {**rule, "order": "descending"}, scope)
            if is_absent(reached):
                raise Unclear("at_least of something absent")
            if reached < least:
                return "at_least"
        if "eligible" in award and compute(award["eligible"].tree, scope) is not True:
            return "eligible"
        return None

    def winners(self, name, period):
        return [entrant for entrant, decision in self.decisions(name, period).items() if decision == "granted"]

    def winners_beside(self, name, entrant, period):
        return self.winners(name, period)

    @kept
    def won(self, name, entrant, period):
        """How many times the award was won in the period and its parts."""
        award, inner = self.by_id[name], self.periods[period]
        times = sum((self.won(name, entrant, part.id) for part in inner.parts), ZERO)
        if period in as_list(award["period"]) and entrant in self.decisions(name, period):
            times += self.decisions(name, period)[entrant] == "granted"
        return times

    # ── money ────────────────────────────────────────────────────────────────

    def money(self, entrant, period):
        """Yuan of all awards of the period."""
        paid = ZERO
        for award in self.tables.get("award", []):
            if period in as_list(award["period"]) and entrant in self.winners(award["id"], period):
                paid += self.money_of(award, entrant, period)
        return paid

    def money_of(self, award, entrant, period):
        money = award.get("money", {})
        if "each" in money:
            return money["each"]
        if "by" in money:
            paid = compute(money["by"].tree, self.scope(self.by_id[award["from"]], entrant, period))
            if is_absent(paid):
                raise Unclear("money of something absent")
            return paid
        if "per_place" in money:
            place = self.place_among_winners(award, entrant, period)
            return money["per_place"][place - 1] if place <= len(money["per_place"]) else ZERO
        return ZERO

    def place_among_winners(self, award, entrant, period):
        rule = self.by_id[award["from"]]
        group = self.group_of(rule.get("per"), entrant, period)
        standing = self.standings(rule["id"], group, period)
        winners = self.winners(award["id"], period)
        before = [standing[other] for other in winners if other in standing and standing[other] < standing[entrant]]
        if rule.get("ties", "shared") != "shared" and len(before) != len(set(before)):
            raise Unclear("places among winners that are not shared")
        return 1 + len(before)
