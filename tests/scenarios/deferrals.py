#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deferred revenue and deferred cost of made-up partners, month by month, against a schedule that is worked out here from
the invoices' printed lines and Microsoft's own; and the two worked scenarios with their printed amounts."""
import collections
import csv
import json
import os
import sys
from datetime import date, timedelta
from fractions import Fraction as F

import run
from terms import DAY, digits, first_of, month_of, plus_months, rounded

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

Term = collections.namedtuple("Term", "side invoice line currency total start end monthly booked")


def due(term, month):
    """What is recognised until the end of a month."""
    if month < term.booked:
        return F(0)
    after = plus_months(first_of(month), 1)
    if term.monthly:
        firsts = []
        while plus_months(term.start, len(firsts)) <= term.end:
            firsts.append(plus_months(term.start, len(firsts)))
        share = F(sum(1 for day in firsts if day < after), len(firsts))
    else:
        days = (term.end - term.start).days + 1
        share = F(min(max((after - term.start).days, 0), days), days)
    return rounded(term.total * share, digits(term.currency))


def before(month):
    return month_of(first_of(month) - DAY)


def is_deferred(start, end, booked):
    return (end - start).days + 1 > 31 and end >= plus_months(first_of(booked), 1)


class Schedules(run.Run):
    """Every charge on a line of its own, so that the printed lines tell all."""

    looked_at = 0  # deferrals of all partners; one whose periods begin before its months may have none

    def close(self):
        partner = self.partner
        for contract in partner.terms["contracts"]:
            contract["group"] = "line"
        first = first_of(partner.months[0])
        partner.terms["prepayments"] = [
            {"id": f"p{i}", "customer": c["id"], "kind": "term", "match": {"family": "software"}, "from": (first + timedelta(9 * (i // 2))).isoformat(),
             "to": plus_months(first, 5 + 7 * i).isoformat(), "amount": str(1441 + i), "currency": c["currency"], "invoiceOn": first.isoformat(),
             "release": ("byDay", "equalMonths")[i % 2]} for i, c in enumerate(partner.terms["customers"])]
        self.ctl.run("init")
        self.load(partner.months)
        with open(os.path.join(self.folder, "terms.json"), "w", encoding="utf-8") as out:
            json.dump(partner.terms, out)
        self.ctl.run("terms", "import", "terms.json")
        for month in partner.months:
            self.ctl.run("draft", "--month", month)
        same = run.same
        same("drafts defer nothing", [], [d for d in self.ctl.run("deferrals")["deferrals"] if d["side"] == "revenue"])
        self.ctl.run("approve", "--all")
        self.ctl.run("issue", "--all", "--on", "2026-12-01")
        self.check_schedule()
        for invoice in self.ctl.run("invoices")["invoices"]:
            if F(invoice["net"]) > 0:
                self.ctl.run("credit", invoice["number"], "--reason", "all of it", "--on", "2026-10-02")
        self.check_schedule()

    def terms_of(self):
        """The deferrals as a bookkeeper reads them off the documents."""
        listed = self.ctl.run("invoices")["invoices"]
        numbers = {i["number"]: i for i in listed}
        for invoice in listed:
            original = numbers.get(invoice["credits"], invoice)
            kinds = [line["kind"] for line in original["lines"]]  # a note of the whole invoice has its lines in order
            for line, kind in zip(invoice["lines"], kinds):
                start, end, net = date.fromisoformat(line["from"]), date.fromisoformat(line["to"]), F(line["net"])
                if not net or kind not in ("charge", "prepayment", "ownService") or line["family"] == "azure":
                    continue
                if not is_deferred(start, end, invoice["month"]):
                    continue
                count = ((end + DAY).year - start.year) * 12 + (end + DAY).month - start.month
                monthly = kind == "ownService" and plus_months(start, count) == end + DAY
                if kind == "prepayment":
                    monthly = next(p for p in self.partner.terms["prepayments"] if p["customer"] == invoice["customer"])["release"] == "equalMonths"
                booked = max(invoice["month"], invoice["issuedOn"][:7]) if invoice["credits"] else invoice["month"]
                yield Term("revenue", invoice["number"], line["id"], invoice["currency"], net, start, end, monthly, booked)
        for line in self.partner.lines:
            if line["family"] == "azure" or not line["dated"] or not is_deferred(line["start"], line["end"], line["month"]):
                continue
            total = rounded(line["amount"], digits(line["currency"]))
            monthly = line["family"] in ("reservation", "savingsPlan") and self.monthly_on(line["tenant"], line["start"])
            if total:
                yield Term("cost", line["invoice"], None, line["currency"], total, line["start"], line["end"], monthly, line["month"])

    def monthly_on(self, tenant, day):
        owner = next((c["id"] for c in self.partner.terms["customers"] if tenant in c["tenants"]), None)
        for contract in self.partner.terms["contracts"]:
            until = contract["to"] or "9999"
            if contract["customer"] == owner and contract["from"] <= day.isoformat() <= until:
                return contract["reservations"] == "monthly"
        return False

    def check_schedule(self):
        wanted = list(self.terms_of())
        Schedules.looked_at += len(wanted)
        months = [month_of(plus_months(first_of(self.partner.months[0]), k)) for k in (-1, 0, 1, 2, 5, 11, 12, 13, 40)]
        for month in months:
            expected = collections.Counter()
            for term in wanted:
                if term.booked <= month <= max(month_of(term.end), term.booked):
                    past, now = due(term, before(month)), due(term, month)
                    expected[term[:2] + (term.line, term.total, past, now - past, term.total - now)] += 1
            got = collections.Counter()
            for row in self.ctl.run("deferrals", "--month", month)["deferrals"]:
                amounts = [F(row[key]) for key in ("total", "before", "recognised", "remaining")]
                run.same(f"{month}: {row['invoice']} line {row['line']}: sum", amounts[0], sum(amounts[1:]))
                got[(row["side"], row["invoice"], row["line"] if row["side"] == "revenue" else None, *amounts)] += 1
            run.same(f"{month}: only by the contract", collections.Counter(), expected - got)
            run.same(f"{month}: only by the program", collections.Counter(), got - expected)
        self.check_whole()

    def check_whole(self):
        """All months together release each total exactly; the CSV says the same."""
        rows = self.ctl.run("deferrals")["deferrals"]
        released = collections.Counter()
        for row in rows:
            released[row["side"], row["invoice"], row["line"], row["from"], row["to"], row["total"]] += F(row["recognised"])
        for key, amount in released.items():  # equal parts of one line share a key
            run.same(f"{key}: released in the end", 0, amount % F(key[5]) if amount else 1)
        [path] = self.ctl.run("export", "--format", "deferrals", "--out", "books")["files"]
        with open(path, encoding="utf-8-sig", newline="") as file:
            table = list(csv.DictReader(file))
        keys = ("side", "invoice", "month", "total", "before", "recognised", "remaining")
        run.same("CSV", [[row[k] for k in keys] for row in rows], [[row[k] for k in keys] for row in table])


def printed(binary):
    """S11 by month and by day, and S13 by day, with the amounts of the worked scenarios."""
    prepaid = {"id": "p1", "customer": "contoso", "kind": "term", "match": {"family": "licence"}, "from": "2026-03-01", "to": "2027-02-28",
               "amount": "1440.00", "currency": "EUR", "invoiceOn": "2026-03-01"}
    for release, now, left in (("equalMonths", "120.00", "1320.00"), ("byDay", "122.30", "1317.70")):
        with s.Partner(binary) as partner:
            partner.do("init")
            partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso")],
                                                                          prepayments=[{**prepaid, "release": release}])))
            partner.do("draft", "--month", "2026-03", exits=(0, 5))
            partner.do("approve", "--all")
            partner.do("issue", "--all", exits=(0, 5))
            [row] = partner.json("deferrals", "--month", "2026-03")["deferrals"]
            s.expect(f"S11 {release}", ("0.00", now, left), (row["before"], row["recognised"], row["remaining"]))
    line = s.recon(ProductName="Reserved VM Instance", SubscriptionDescription="Reserved VM Instance", TermAndBillingCycle="1 Year Reservation", ChargeType="new",
                   ChargeStartDate="2026-01-10", ChargeEndDate="2027-01-09", OrderDate="2026-01-10", UnitPrice="1104.00", Subtotal="1104.00")
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso")])))
        partner.do("import", partner.write("r.csv", s.csv_bytes([line])), "--month", "2026-01")
        rows = [r["recognised"] for r in partner.json("deferrals")["deferrals"]]
        s.expect("S13", ["66.54", "84.69", "93.77", "90.74", "93.76", "90.74", "93.77", "93.76", "90.74", "93.76", "90.74", "93.77", "27.22"], rows)
        s.expect("S13, January", "1037.46", partner.json("deferrals", "--month", "2026-01")["totals"][0]["remaining"])


if __name__ == "__main__":
    binary = sys.argv[sys.argv.index("--bin") + 1]
    try:
        printed(binary)
    except s.Failed as failed:
        print(f"FAIL {failed}")
        sys.exit(1)
    status = run.main(Schedules, __doc__)
    print(f"{Schedules.looked_at} deferrals")
    sys.exit(status if Schedules.looked_at >= 50 else 1)
