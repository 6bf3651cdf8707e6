#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""S11 goes on: the year was asked for on March's invoice, which is issued, and then the terms change it. The next open
invoice gives back what was asked for and asks for what the terms want now; what was paid for and is not any more is
charged, what was released is released anew. Nothing is billed twice or lost, and every bridge comes out at 0.00."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = {"2026-03": "31", "2026-04": "30", "2026-05": "31", "2026-06": "30"}
RULES = [{"id": "r", "match": {}, "price": {"unitPrice": "12.00"}}]
YEAR = {"id": "p1", "customer": "contoso", "kind": "term", "match": {"subscription": s.guid("a")}, "from": "2026-03-01", "to": "2027-02-28",
        "amount": "1440.00", "currency": "EUR", "invoiceOn": "2026-03-01"}
BACK, ASKED = ("prepayment", "-1440.00"), ("prepayment", "1440.00")
# how the terms change it: April's lines, and the causes of April and May
CHANGES = {
    "unchanged": ([YEAR], [("charge", "0.00")], {"prepaid": "-120.00", "price": "15.00"}, {"prepaid": "-120.00", "price": "15.00"}),
    "written otherwise": ([{**YEAR, "amount": "1440", "release": "equalMonths", "invoiceOn": "2026-03-15"}], [("charge", "0.00")],
                          {"prepaid": "-120.00", "price": "15.00"}, {"prepaid": "-120.00", "price": "15.00"}),
    "dearer": ([{**YEAR, "amount": "1500.00"}], [BACK, ("charge", "0.00"), ("prepayment", "1500.00")],
               {"prepaid": "-70.00", "price": "25.00"}, {"prepaid": "-125.00", "price": "20.00"}),
    "moved": ([{**YEAR, "from": "2026-04-01", "to": "2027-03-31", "invoiceOn": "2026-04-01"}], [BACK, ("charge", "0.00"), ("charge", "120.00"), ASKED],
              {"price": "15.00"}, {"prepaid": "-120.00", "price": "15.00"}),
    "removed": ([], [BACK, ("charge", "240.00")], {"prepaid": "-1320.00", "price": "15.00"}, {"price": "15.00"}),
    "renamed": ([{**YEAR, "id": "p9"}], [BACK, ("charge", "0.00"), ASKED], {"prepaid": "-120.00", "price": "15.00"},
                {"prepaid": "-120.00", "price": "15.00"}),
    "shortened": ([{**YEAR, "to": "2026-08-31"}], [BACK, ("charge", "0.00"), ASKED], {"prepaid": "-360.00", "price": "255.00"},
                  {"prepaid": "-240.00", "price": "135.00"}),
    "another subscription": ([{**YEAR, "match": {"subscription": s.guid("b")}}], [BACK, ("charge", "240.00"), ASKED],
                             {"prepaid": "-120.00", "price": "255.00"}, {"prepaid": "-120.00", "price": "135.00"}),
}


class Books:
    """March to June of one subscription with ten seats; March is issued under S11's terms."""

    def __init__(self, partner, first, **customer):
        self.partner, self.customer = partner, customer
        partner.do("init")
        self.load([first])
        for month, last in MONTHS.items():
            line = s.recon(InvoiceNumber="G" + month, SubscriptionId=s.guid("a"), ChargeType="cycleCharge", ChargeStartDate=f"{month}-01",
                           OrderDate=f"{month}-01", ChargeEndDate=f"{month}-{last}", Quantity="10", UnitPrice="10.50", Subtotal="105.00")
            partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([line])), "--month", month, exits=(0, 5))
        self.draft()
        self.approve("2026-03")

    def load(self, prepayments):
        terms = s.terms([s.customer("contoso", **self.customer), s.customer("fabrikam")], [s.contract("contoso"), s.contract("fabrikam")], priceRules=RULES,
                        exchangeRates=[{"from": "EUR", "to": "USD", "on": "2020-01-01", "rate": "1.25"},
                                       {"from": "USD", "to": "EUR", "on": "2020-01-01", "rate": "0.8"}], prepayments=prepayments)
        self.partner.do("terms", "import", self.partner.write("t.json", terms))

    def draft(self):
        for month in list(MONTHS) + list(MONTHS):
            self.partner.do("draft", "--month", month, exits=(0, 5))

    def approve(self, month):
        for invoice in self.partner.invoices("--month", month):
            if invoice["state"] == "draft":
                self.partner.do("approve", invoice["id"], exits=(0, 5))
                self.partner.do("issue", invoice["id"], "--on", month + "-28", exits=(0, 5))

    def lines(self, month, customer="contoso"):
        found = self.partner.invoices("--month", month, "--customer", customer)
        return sorted((x["kind"], x["net"]) for i in found for x in i["lines"])

    def causes(self, month):
        bridge = self.partner.bridge(month)
        s.expect(f"unexplained {month}", "0.00", bridge["unexplained"])
        return bridge["causes"]


def changed(partner, name):
    prepayments, lines, april, may = CHANGES[name]
    with partner:
        books = Books(partner, YEAR)
        books.load(prepayments)
        books.draft()
        s.expect("April", sorted(lines), books.lines("2026-04"))
        for month, causes in (("2026-03", {"prepaid": "1320.00", "price": "15.00"}), ("2026-04", april), ("2026-05", may)):
            s.expect(f"causes {month}", causes, books.causes(month))
        held = [g["code"] for i in partner.invoices("--month", "2026-04") for g in i["guards"] if g["code"] == "prepayment"]
        s.expect("a person looks at it", ["prepayment"] if BACK in lines else [], held)
        books.approve("2026-04")  # once: nothing of it comes again
        after = books.lines("2026-05")
        books.draft()
        s.expect("May", after, books.lines("2026-05"))
        s.expect("no more advance payments", [], [x for x in after if x[0] == "prepayment" and x[1] != "0.00"])
        s.expect("causes of May", may, books.causes("2026-05"))
        partner.do("verify")


def twice(partner):
    """Dearer, then dearer again, then gone: each change once."""
    with partner:
        books = Books(partner, YEAR)
        total = s.num("1440.00")
        for month, amount in (("2026-04", "1500.00"), ("2026-05", "1620.00"), ("2026-06", None)):
            books.load([{**YEAR, "amount": amount}] if amount else [])
            books.draft()
            asked = sum((s.num(net) for kind, net in books.lines(month) if kind == "prepayment"), s.F(0))
            total += asked
            s.expect(f"asked for by {month}", s.num(amount or "0"), total)
            books.causes(month)
            books.approve(month)
        charged = sum((s.num(net) for month in MONTHS for kind, net in books.lines(month) if kind == "charge"), s.F(0))
        s.expect("what it covered is charged", s.F(480), charged)
        moved = sum((s.num(books.causes(month).get("prepaid", "0")) for month in MONTHS), s.F(0))
        s.expect("timing closes itself", s.F(0), moved)


def seats(partner):
    """Five of the ten seats were paid for; without the prepayment they are charged."""
    with partner:
        books = Books(partner, {**YEAR, "quantity": "5", "amount": "720.00"})
        s.expect("March", [("charge", "60.00"), ("prepayment", "720.00")], books.lines("2026-03"))
        books.load([])
        books.draft()
        s.expect("April", [("charge", "180.00"), ("prepayment", "-720.00")], books.lines("2026-04"))
        s.expect("causes", {"prepaid": "-660.00", "price": "15.00"}, books.causes("2026-04"))


def other_customer(partner):
    """It was written for the wrong customer: one gets its money back, the other is asked for it."""
    with partner:
        books = Books(partner, YEAR)
        books.load([{**YEAR, "customer": "fabrikam"}])
        books.draft()
        s.expect("contoso", [("charge", "240.00"), BACK], books.lines("2026-04"))
        s.expect("fabrikam", [ASKED], books.lines("2026-03", "fabrikam"))
        for month in MONTHS:
            books.causes(month)


def foreign(partner):
    """Written in dollars, asked for in euros; and a rate that is changed later changes nothing."""
    with partner:
        books = Books(partner, {**YEAR, "amount": "1800.00", "currency": "USD"})
        s.expect("March", [("charge", "0.00"), ASKED], books.lines("2026-03"))
        books.load([{**YEAR, "amount": "1800.00", "currency": "USD"}])
        books.draft()
        s.expect("April", [("charge", "0.00")], books.lines("2026-04"))
        books.load([{**YEAR, "amount": "2000.00", "currency": "USD"}])
        books.draft()
        s.expect("April, dearer", [("charge", "0.00"), BACK, ("prepayment", "1600.00")], books.lines("2026-04"))
        for month in MONTHS:
            books.causes(month)


def credited(partner):
    """A credit note has given the money back already."""
    with partner:
        books = Books(partner, YEAR)
        [march] = partner.invoices("--month", "2026-03", "--customer", "contoso")
        partner.do("credit", march["number"], "--reason", "not wanted", exits=(0, 5))
        books.load([])
        books.draft()
        s.expect("April", [("charge", "120.00")], books.lines("2026-04"))
        for month in MONTHS:
            books.causes(month)


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for name in CHANGES:
        if options.only in name:
            report.check(name, changed, s.Partner(options.bin), name)
    for test in (twice, seats, other_customer, foreign, credited):
        if options.only in test.__name__:
            report.check(test.__name__, test, s.Partner(options.bin))
    return report.finish(1 if options.only else len(CHANGES) + 5)


if __name__ == "__main__":
    sys.exit(main())
