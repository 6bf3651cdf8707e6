#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`lines`: every line of Microsoft's of a month is counted under the formula that gives it, whatever its file; lists are asked for."""
import support as s

SEAT = {"UnitPrice": "4.00", "Quantity": "2", "ChargeType": "addQuantity", "OrderDate": "2026-06-02",
        "ChargeStartDate": "2026-06-02", "ChargeEndDate": "2026-06-30", "InvoiceNumber": "G1"}
DAY = {"InvoiceNumber": "G1", "UsageDate": "2026-06-03", "ChargeStartDate": "2026-06-01", "ChargeEndDate": "2026-06-30", "UnitPrice": "0.192",
       "EffectiveUnitPrice": "0.1632", "Quantity": "24", "PricingCurrency": "USD", "PCToBCExchangeRate": "0.925"}


def loaded(partner):
    partner.do("init")
    seats = [s.recon(**SEAT, SubscriptionId=s.guid(sub), CustomerId=s.guid(name), Subtotal=net) | {"EffectiveUnitPrice": "3.86"}
             for sub, name, net in (("a", "contoso", "7.72"), ("b", "contoso", "8.00"), ("c", "fabrikam", "7.72"))]
    partner.do("import", partner.write("r.csv", s.csv_bytes(seats)), "--month", "2026-06", exits=(0, 5))
    rows = [s.usage(**DAY, BillingPreTaxTotal=net) for net in ("3.62", "3.62304", "3.70")]
    partner.do("import", partner.write("u.json", s.json_bytes(rows)), "--month", "2026-06", exits=(0, 5))


def sums(partner):
    with partner:
        loaded(partner)
        got = partner.json("lines", "--month", "2026-06", exits=(0,))
        told = [(x["kind"], x["currency"], x["formula"], x["lines"], x["amount"], x["difference"]) for x in got["formulas"]]
        s.expect("formulas", [("reconciliation", "EUR", "newCommerceSeat", 2, "15.44", "0.00"), ("reconciliation", "EUR", "none", 1, "8.00", "0.26"),
                              ("usage", "EUR", "dailyRated", 2, "7.24304", "0.00"), ("usage", "EUR", "none", 1, "3.70", "0.08")], told)
        s.expect("nothing is listed unasked", ([], 0), (got["lines"], got["omitted"]))
        s.expect("another month", [], partner.json("lines", "--month", "2026-05", exits=(0,))["formulas"])


def lists(partner):
    with partner:
        loaded(partner)
        none = partner.json("lines", "--month", "2026-06", "--formula", "none")["lines"]
        s.expect("none", [("G1", 2, "8.00", "7.74", "0.26", "seatHalfUp"), ("G1", 3, "3.70", "3.62", "0.08", "dailyRated")],
                 [(x["invoice"], x["line"], x["amount"], x["expected"], x["difference"], x["nearest"]) for x in none])
        cut = partner.json("lines", "--month", "2026-06", "--formula", "all", "--limit", "2")
        s.expect("limit", (2, 4), (len(cut["lines"]), cut["omitted"]))
        partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso"), s.customer("fabrikam")], [])))
        own = partner.json("lines", "--month", "2026-06", "--customer", "fabrikam")["lines"]
        s.expect("of a customer", [("fabrikam", s.guid("c"), "newCommerceSeat")], [(x["customer"], x["subscription"], x["formula"]) for x in own])
        s.expect("of an invoice", 6, len(partner.json("lines", "--month", "2026-06", "--invoice", "g1")["lines"]))
        text = partner.do("lines", "--month", "2026-06", "--formula", "none").stdout.decode()
        s.expect("text", True, "none fits" in text and "nearest is seat, unit rounded half up with 7.74, difference 0.26" in text)


def refusals(partner):
    with partner:
        loaded(partner)
        for wrong in (["--formula", "seats"], ["--limit", "-1"], ["--limit", "x"]):
            partner.do("lines", "--month", "2026-06", *wrong, exits=(2,))
        partner.do("lines", exits=(2,))
        partner.do("lines", "--month", "2026-06", "--customer", "nobody", exits=(1,))


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for test in (sums, lists, refusals):
        report.check(test.__name__, test, s.Partner(options.bin))
    return report.finish(3)


if __name__ == "__main__":
    import sys
    sys.exit(main())
