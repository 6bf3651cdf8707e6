#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two accounting programs that know nothing of Counterfoil read the journals of made-up partners: both must accept them
strictly, find every currency in balance, and come to the sums that the invoices and the bridge show."""
import collections
import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
from fractions import Fraction as F

import run
from terms import first_of, plus_months, month_of

NAMES = ('A; "B"', "Zoë (x) | [2026-01-01] tag: v", "* = @ {e} ; date:2020", "  株式会社 : %  ", "! ünï\u00a0cödé=2026-01-01", "(INV) 10 EUR")
IDS = ("con:toso", "con%3Atoso", "a  b;c", "(x)", "Ω [y]", "*z")
PROGRAMS = ("hledger", "ledger")


def accounting(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=dict(os.environ, LC_ALL="C.UTF-8"))
    if done.returncode != 0 or done.stderr.strip():
        raise run.Mismatch(f"{command[0]} {command[3:]}: exit {done.returncode}: {done.stderr.strip()[:300]}")
    return done.stdout


def amount_of(text):
    number, currency = text.split()
    return currency, F(number)


def hledger(path, *query):
    """{(account, currency): balance}"""
    accounting("hledger", "-f", path, "check", "--strict")
    text = accounting("hledger", "-f", path, "balance", "--flat", "-N", "--layout=bare", "-O", "csv", *query)
    rows = list(csv.reader(text.splitlines()))[1:]
    return {(account, currency): F(balance) for account, currency, balance in rows if F(balance)}


def ledger(path, *query):
    """The same, as the other program sums it; each of its lines continues the account above."""
    text = accounting("ledger", "-f", path, "--pedantic", "balance", "--flat", "--no-total", "--format", "\\n%(account)|%(display_total)", *query)
    balances = {}
    for block in text.split("\n"):
        if not block.strip():
            continue
        if "|" in block:
            account, block = block.rsplit("|", 1)
        currency, amount = amount_of(block)
        balances[account, currency] = amount
    return balances


def below(balances, *accounts):
    """{currency: sum} of accounts that begin like one of these."""
    sums = collections.Counter()
    for (account, currency), amount in balances.items():
        if account.startswith(accounts):
            sums[currency] += amount
    return {c: a for c, a in sums.items() if a}


class Books(run.Run):
    """A partner with odd names, a year's term paid in advance and a balance; closed, issued, partly credited."""

    def close(self):
        partner = self.partner
        dice = random.Random(partner.months[0] + partner.home)
        self.rename(dice)
        self.ctl.run("init")
        self.load(partner.months)
        with open(os.path.join(self.folder, "terms.json"), "w", encoding="utf-8") as out:
            json.dump(partner.terms, out)
        self.ctl.run("terms", "import", "terms.json")
        for month in partner.months:
            self.ctl.run("draft", "--month", month)
        self.ctl.run("approve", "--all")
        self.ctl.run("issue", "--all", "--on", "2026-12-01")
        for invoice in self.invoices()[:2]:
            if F(invoice["net"]) > 0:
                self.ctl.run("credit", invoice["number"], "--reason", "odd; reason: [x]", "--on", "2026-12-02")
        self.ctl.run("draft", "--month", partner.open_month)  # drafts are in no journal
        whole = self.compare(None)
        parts = collections.Counter()
        for month in self.months_of("books/journal.journal"):
            for key, amount in self.compare(month).items():
                parts[key] += amount
        run.same("the months together", {k: v for k, v in parts.items() if v}, whole)
        self.check_home(whole)
        self.check_deferred(whole)

    def rename(self, dice):
        """Names and ids that an accounting program could read something into."""
        terms, renamed = self.partner.terms, {}
        for customer, new in zip(terms["customers"], dice.sample(IDS, len(terms["customers"]))):
            renamed[customer["id"]] = new
            customer["id"], customer["name"] = new, dice.choice(NAMES)
        for section in ("contracts", "ownServices", "adjustments"):
            for entry in terms[section]:
                if "customer" in entry:
                    entry["customer"] = renamed[entry["customer"]]
        for rule in terms["priceRules"]:
            if "customer" in rule["match"]:
                rule["match"]["customer"] = renamed[rule["match"]["customer"]]
        first = first_of(self.partner.months[0])
        payer, saver = terms["customers"][0], terms["customers"][1]
        terms["prepayments"] = [
            {"id": "p1", "customer": payer["id"], "kind": "term", "match": {"family": "software"}, "from": first.isoformat(),
             "to": (plus_months(first, 12)).isoformat(), "amount": "1441", "currency": payer["currency"], "invoiceOn": first.isoformat(),
             "release": dice.choice(("equalMonths", "byDay"))},
            {"id": "p2", "customer": saver["id"], "kind": "balance", "amount": "123", "currency": saver["currency"], "receivedOn": first.isoformat()}]

    def invoices(self, month=None):
        listed = self.ctl.run("invoices", *(("--month", month) if month else ()))["invoices"]
        return [i for i in listed if i["state"] in ("issued", "credited")]

    def months_of(self, name):
        """From the month before the first to the last in which the journal recognises something."""
        with open(os.path.join(self.folder, name), encoding="utf-8") as journal:
            earned = re.findall(r"^\S+ (?:Revenue earned|Cost used up) in (\S+)$", journal.read(), re.MULTILINE)
        month, months = first_of(self.partner.months[0]), []
        while month_of(month) <= max(earned + self.partner.months):
            months.append(month_of(month))
            month = plus_months(month, 1)
        return [month_of(plus_months(first_of(months[0]), -1))] + months

    def compare(self, month):
        """The journal of a month (or of all) against the invoices; its balances."""
        [path] = self.ctl.run("export", "--format", "journal", "--out", "books", *(("--month", month) if month else ()))["files"]
        first, second = hledger(path), ledger(path)
        run.same(f"{month}: the two programs", {k: v for k, v in first.items() if v}, second)
        run.same(f"{month}: in balance", {}, below(first, ""))
        sums = collections.defaultdict(collections.Counter)
        for invoice in self.invoices(month):
            for key in ("net", "tax", "due"):
                sums[key][invoice["currency"]] += F(invoice[key])
        wanted = {key: {c: a for c, a in amounts.items() if a} for key, amounts in sums.items()}
        run.same(f"{month}: receivables", wanted.get("due", {}), below(first, "Receivables:"))
        minus = lambda amounts: {c: -a for c, a in amounts.items()}
        run.same(f"{month}: output tax", wanted.get("tax", {}), minus(below(first, "Tax:Output")))
        run.same(f"{month}: revenue, earned or deferred", wanted.get("net", {}), minus(below(first, "Revenue:", "DeferredRevenue:")))
        return first

    def check_deferred(self, whole):
        """What the books still defer is what the schedules leave."""
        left = collections.defaultdict(collections.Counter)
        for total in self.ctl.run("deferrals", "--month", self.months_of("books/journal.journal")[-1])["totals"]:
            left[total["side"]][total["currency"]] += F(total["remaining"])
        for side, account, sign in (("revenue", "DeferredRevenue:", -1), ("cost", "Prepaid:", 1)):
            run.same(f"{side} deferred", {c: a * sign for c, a in left[side].items() if a}, below(whole, account))

    def check_home(self, whole):
        """Microsoft's side against the bridge, where all is in one currency."""
        if self.partner.billing != [self.partner.home]:
            return
        microsoft = sum(F(self.ctl.run("reconcile", "--month", month)["microsoft"]["net"]) for month in self.partner.months)
        cost = below(whole, "Cost:", "Prepaid:")
        run.same("Microsoft's cost", {self.partner.home: microsoft}, cost)
        run.same("owed to Microsoft", {self.partner.home: -microsoft}, below(whole, "Payables:", "Rounding"))


if __name__ == "__main__":
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        print(f"SKIPPED: {' and '.join(missing)} not installed")
        sys.exit(77)
    sys.exit(run.main(Books, __doc__))
