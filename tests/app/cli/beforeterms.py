#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bridge of a company file without terms, in the currency of Microsoft's invoices, and when the daily pull is due."""
import sys

from support import Partner, Report, binary_argument, contract, csv_bytes, customer, expect, guid, recon, terms

JAN = "2026-01"


def invoices():
    euro = [recon(Subtotal="10.00"), recon(CustomerId=guid("fabrikam"), SubscriptionId=guid("other"), Subtotal="32.50")]
    return euro, [recon(InvoiceNumber="G000000002", Currency="USD", PricingCurrency="USD", Subtotal="7.00")]


class BeforeTerms:
    def __init__(self, binary):
        self.binary = binary

    def partner(self):
        partner = Partner(self.binary)
        partner.do("init")
        return partner

    def nothing(self):
        """Without an invoice of the month there is no currency either."""
        with self.partner() as partner:
            told = partner.do("reconcile", "--month", JAN, exits=(1,)).stderr.decode()
            expect("says what is missing", True, "no terms yet" in told and JAN in told)

    def one_currency(self):
        """Every tenant is unmapped, and everything adds up."""
        with self.partner() as partner:
            partner.do("import", partner.write("1.csv", csv_bytes(invoices()[0])), exits=(0, 5))
            bridge = partner.json("reconcile", "--month", JAN, exits=(5,))
            expect("the currency", "EUR", bridge["currency"])
            expect("the totals", ("42.50", {"unmapped": "-42.50"}, "0.00", "0.00"),
                   (bridge["microsoft"]["net"], bridge["causes"], bridge["local"]["net"], bridge["unexplained"]))
            expect("one entry a tenant", [(None, guid("fabrikam"), "32.50"), (None, guid("contoso"), "10.00")],
                   [(entry["customer"], entry["tenant"], entry["microsoft"]) for entry in bridge["customers"]])
            expect("named", bridge, partner.json("reconcile", "--month", JAN, "--currency", "EUR", exits=(5,)))
            partner.do("reconcile", "--month", JAN, "--currency", "USD", exits=(1,))
            partner.do("reconcile", "--month", JAN, "--currency", "eur", exits=(2,))
            partner.do("reconcile", "--month", JAN, "--customer", "contoso", exits=(1,))

    def several(self):
        """Several currencies are never added up: one has to be named."""
        with self.partner() as partner:
            for number, rows in enumerate(invoices()):
                partner.do("import", partner.write(f"{number}.csv", csv_bytes(rows)), exits=(0, 5))
            told = partner.do("reconcile", "--month", JAN, exits=(2,)).stderr.decode()
            expect("names them", True, "EUR, USD" in told and "--currency" in told)
            dollars = partner.json("reconcile", "--month", JAN, "--currency", "USD", exits=(5,))
            expect("dollars alone", ("USD", ["G000000002"], "7.00"), (dollars["currency"], dollars["microsoft"]["invoices"], dollars["microsoft"]["net"]))

    def with_terms(self):
        """Once there are terms, theirs is the currency."""
        with self.partner() as partner:
            partner.do("import", partner.write("1.csv", csv_bytes(invoices()[0])), exits=(0, 5))
            partner.do("terms", "import", partner.write("terms.json", terms([customer("contoso")], [contract("contoso")])))
            plain = partner.json("reconcile", "--month", JAN, exits=(5,))
            expect("the same", plain, partner.json("reconcile", "--month", JAN, "--currency", "EUR", exits=(5,)))
            told = partner.do("reconcile", "--month", JAN, "--currency", "USD", exits=(2,)).stderr.decode()
            expect("says why", True, "EUR" in told)

    def schedule(self):
        """The daily pull's time and zone belong to the company file."""
        with self.partner() as partner:
            partner.now = "2026-03-28T12:00:00Z"
            expect("as usual", {"at": "09:00", "zone": "Europe/Amsterdam", "next": "2026-03-29T07:00:00Z"}, partner.json("schedule"))
            expect("another time", {"at": "06:30", "zone": "Europe/Amsterdam", "next": "2026-03-29T04:30:00Z"}, partner.json("schedule", "--at", "06:30"))
            expect("another zone", {"at": "06:30", "zone": "Asia/Tokyo", "next": "2026-03-28T21:30:00Z"}, partner.json("schedule", "--zone", "Asia/Tokyo"))
            expect("kept", "Asia/Tokyo", partner.json("schedule")["zone"])
            for wrong in (("--at", "24:00"), ("--at", "9"), ("--zone", "Europe/Atlantis")):
                partner.do("schedule", *wrong, exits=(3,))
            expect("unharmed", ("06:30", "Asia/Tokyo"), tuple(partner.json("schedule")[key] for key in ("at", "zone")))
            expect("in the trail", ["settings"] * 2, [entry["subject"] for entry in partner.json("log")["entries"] if entry["action"] == "set"])
            partner.do("verify")


def main():
    options = binary_argument(__doc__)
    report = Report()
    checks = BeforeTerms(options.bin)
    for check in (checks.nothing, checks.one_currency, checks.several, checks.with_terms, checks.schedule):
        if options.only in check.__name__:
            report.check(check.__name__, check)
    return report.finish(5 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
