# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days, roundings, service periods and price rules of a terms file, read from the contract."""
import calendar
import collections
import fnmatch
from datetime import date, timedelta
from fractions import Fraction as F

DIGITS = {"JPY": 0, "KWD": 3}
DAY = timedelta(1)


def digits(currency):
    return DIGITS.get(currency, 2)


def rounded(value, places):
    """Half away from zero."""
    scaled = abs(value) * 10 ** places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole if value >= 0 else -whole, 10 ** places)


def month_of(day):
    return f"{day.year}-{day.month:02d}"


def first_of(month):
    return date(int(month[:4]), int(month[5:]), 1)


def plus_months(day, months):
    """The same day of a later month, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def parse(text):
    return date.fromisoformat(text) if text else None


def service_periods(contract, until):
    """Every period of a contract that starts on or before `until`: section 4, service periods."""
    start, end, period = parse(contract["from"]), parse(contract.get("to")), contract["period"]
    starts = [start]
    if "weeks" in period:
        while starts[-1] <= until:
            starts.append(starts[-1] + timedelta(7 * period["weeks"]))
    else:
        step = period["months"]
        anchor = date(start.year - 2, period.get("startMonth", start.month), period["startDay"])
        if "startMonth" not in period:
            anchor = date(start.year, start.month, period["startDay"])
            anchor = anchor if anchor >= start else plus_months(anchor, 1)
        while starts[-1] <= until:
            if anchor > start:
                starts.append(anchor)
            anchor = plus_months(anchor, step)
    periods = []
    for this, following in zip(starts, starts[1:]):
        if end and this > end:
            break
        last = following - DAY
        periods.append((this, min(last, end) if end else last))
    return periods


class Terms:
    """The partner's decisions, as far as amounts follow from them."""

    def __init__(self, document, horizon):
        self.doc = document
        self.home = document["seller"]["currency"]
        self.customers = {c["id"]: c for c in document["customers"]}
        self.tax = {t["id"]: t for t in document["taxes"]}
        self.rules = document.get("priceRules", [])
        self.owner = {t: c for c in document["customers"] for t in c["tenants"]}
        self.contracts = collections.defaultdict(list)
        self.periods = {}
        for contract in sorted(document["contracts"], key=lambda c: c["from"]):
            self.contracts[contract["customer"]].append(contract)
            self.periods[contract["id"]] = service_periods(contract, horizon)

    def currency(self, customer):
        return customer.get("currency", self.home)

    def rate(self, source, target, day):
        if source == target:
            return F(1)
        rates = [r for r in self.doc.get("exchangeRates", []) if (r["from"], r["to"]) == (source, target) and parse(r["on"]) <= day]
        return F(max(rates, key=lambda r: r["on"])["rate"])

    def place(self, tenant, day):
        """('in', contract, period), ('setup',) or ('unmapped',)."""
        contracts = self.contracts[self.owner[tenant]["id"]] if tenant in self.owner else []
        for contract in contracts:
            for period in self.periods[contract["id"]]:
                if period[0] <= day <= period[1]:
                    return ("in", contract["id"], period)
        if contracts and day < parse(contracts[0]["from"]):
            return ("setup",)
        return ("unmapped",)

    def winner(self, facts, day):
        """The rule that prices something with these facts on that day."""
        fitting = []
        for rule in self.rules:
            since, until = parse(rule.get("from")), parse(rule.get("to"))
            if (since and day < since) or (until and day > until):
                continue
            keys = self.matched(rule["match"], facts)
            if keys is not None:
                fitting.append((-rule.get("priority", 0), -keys, -(since.toordinal() if since else 0), rule["id"], rule))
        return min(fitting, key=lambda f: f[:4])[4] if fitting else None

    @staticmethod
    def matched(match, facts):
        """How many keys match, or None. Credits are priced only by rules that name their family."""
        if facts["family"] == "credit" and match.get("family") != "credit":
            return None
        keys = 0
        for key, pattern in match.items():
            pairs = [(pattern, facts.get(key))]
            if isinstance(pattern, dict):
                pairs = [(text, (facts.get(key) or {}).get(name)) for name, text in pattern.items()]
            for text, value in pairs:
                if not value or not fnmatch.fnmatchcase(value.lower(), text.lower().replace("[", "[[]")):
                    return None
                keys += 1
        return keys
