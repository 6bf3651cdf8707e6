#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A living contract that changes its currency on a day: the bridge invoice before it is in the old currency, the periods from it on
in the new one, every day is billed once, and what is in the customer's currency (unit prices, own services) is converted."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

RATES = [{"from": "EUR", "to": "USD", "on": "2025-01-01", "rate": "1.2500"}, {"from": "USD", "to": "EUR", "on": "2025-01-01", "rate": "0.8000"}]
SERVICE = {"id": "desk", "customer": "contoso", "description": "Service desk", "quantity": "1", "unitPrice": "20.00", "from": "2026-01-01", "every": {"months": 1}}
RULES = [{"id": "azure", "match": {"family": "azure"}, "price": {"markup": "0.10"}},
         {"id": "seats", "match": {"family": "licence"}, "price": {"unitPrice": "12.00"}}]
DAYS = {"2026-01": 31, "2026-02": 28, "2026-03": 31}


def azure(month, amounts):
    """Daily rows of these amounts and their line."""
    first, last = f"{month}-01", f"{month}-{DAYS[month]:02d}"
    rows = [s.usage(InvoiceNumber=f"G-{month}", UsageDate=f"{month}-{day:02d}", ChargeStartDate=first, ChargeEndDate=last, BillingPreTaxTotal=amount)
            for day, amount in amounts.items()]
    total = sum(s.num(a) for a in amounts.values())
    return s.azure(InvoiceNumber=f"G-{month}", ChargeStartDate=first, ChargeEndDate=last, OrderDate=first, Subtotal=s.money(total)), rows


def started(partner, amounts, rules=None, seats=None, **contract):
    """Usage of three months, a licence that starts on 20 February, an own service."""
    partner.do("init")
    partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso", **contract)], exchangeRates=RATES,
                                                                  priceRules=RULES if rules is None else rules, ownServices=[SERVICE])))
    for month in DAYS:
        line, rows = azure(month, amounts(month))
        lines = [line] + ([s.recon(InvoiceNumber=f"G-{month}", SubscriptionId=s.guid("seats"), Quantity="2", UnitPrice="10.00", Subtotal="20.00",
                                   OrderDate="2026-02-20", ChargeStartDate="2026-02-20", ChargeEndDate="2026-03-19")] if month == "2026-02" and seats else [])
        partner.do("import", partner.write(f"r-{month}.csv", s.csv_bytes(lines)), partner.write(f"u-{month}.csv", s.csv_bytes(rows)), "--month", month, exits=(0, 5))


def net_of(partner):
    return {i["service"]["from"]: (i["service"]["to"], i["currency"], i["net"]) for i in partner.invoices() if not i["credits"]}


def whole(partner):
    for month in DAYS:
        bridge = partner.bridge(month)
        s.expect(f"{month}: unexplained", "0.00", bridge["unexplained"])
        s.expect(f"{month}: it adds up", s.num(bridge["local"]["net"]), s.num(bridge["microsoft"]["net"]) + sum(map(s.num, bridge["causes"].values())))


def in_the_middle(binary):
    """From 15 February in dollars, January issued: 14 days in euros, then 14 days in dollars."""
    with s.Partner(binary) as partner:
        started(partner, lambda month: {day: "10.00" for day in range(1, DAYS[month] + 1)}, seats=True)
        for month in DAYS:
            partner.do("draft", "--month", month, exits=(0, 5))
        partner.do("approve", "contoso-1/2026-01-01", exits=(0, 5))
        before = s.digest(partner.file)
        change = ("contract", "change", "contoso-1", "--from", "2026-02-15", "--currency", "USD")
        told = partner.json(*change, "--preview")
        s.expect("a preview stores nothing", before, s.digest(partner.file))
        s.expect("periods", [("2026-02-01", "2026-02-14", True), ("2026-02-15", "2026-02-28", False)], [(p["from"], p["to"], p["bridge"]) for p in told["periods"]][:2])
        s.expect("stored", told["periods"], partner.json(*change)["periods"])
        # 14 x 11.00 + 20.00 EUR; 14 x 11.00 x 1.25 + 2 x 12.00 x 1.25 USD; 31 x 11.00 x 1.25 + 20.00 x 1.25 USD
        s.expect("invoices", {"2026-01-01": ("2026-01-31", "EUR", "361.00"), "2026-02-01": ("2026-02-14", "EUR", "174.00"),
                              "2026-02-15": ("2026-02-28", "USD", "222.50"), "2026-03-01": ("2026-03-31", "USD", "451.25"), "2026-04-01": ("2026-04-30", "USD", "25.00")}, net_of(partner))
        whole(partner)
        partner.do("approve", "--all", exits=(0, 5))
        partner.do("issue", "--all", "--on", "2026-04-01", exits=(0, 5))
        refused = partner.do("contract", "change", told["following"], "--from", "2026-03-10", "--currency", "EUR", exits=(3,))
        s.expect("what is issued stays", True, b"the first day that can change is 2026-05-01" in refused.stderr)
        whole(partner)
        partner.do("verify")


def restated_after(binary):
    """What Microsoft restates of days before the change goes onto the first open draft, in the new currency."""
    with s.Partner(binary) as partner:
        started(partner, lambda month: {day: "10.00" for day in range(1, DAYS[month] + 1)}, rules=[])
        for month in DAYS:
            partner.do("draft", "--month", month, exits=(0, 5))
        partner.do("contract", "change", "contoso-1", "--from", "2026-02-15", "--currency", "USD", exits=(0, 5))
        partner.do("approve", "contoso-1/2026-01-01", "contoso-1/2026-02-01", exits=(0, 5))
        line, rows = azure("2026-02", {day: "14.00" if day == 3 else "10.00" for day in range(1, 29)})
        partner.do("import", partner.write("again.csv", s.csv_bytes([line])), partner.write("again-u.csv", s.csv_bytes(rows)), "--month", "2026-02", exits=(0, 5))
        for month in DAYS:
            partner.do("draft", "--month", month, exits=(0, 5))
        # 14 x 10.00 x 1.25 and 4.00 x 1.25 that came late
        s.expect("the difference", ("2026-02-28", "USD", "180.00"), net_of(partner)["2026-02-15"])
        whole(partner)


def without_a_rate(binary):
    with s.Partner(binary) as partner:
        started(partner, lambda month: {day: "10.00" for day in range(1, 8)}, rules=[])
        before = s.digest(partner.file)
        partner.do("contract", "change", "contoso-1", "--from", "2026-02-05", "--currency", "GBP", exits=(3,))
        partner.do("contract", "change", "contoso-1", "--from", "2026-02-05", "--currency", "EUR", exits=(3,))
        s.expect("nothing is stored", before, s.digest(partner.file))


def made_up(binary, seed):
    """Any day, any period, there and back: all days together are billed once."""
    dice = random.Random(seed)
    amounts = {month: {day: f"{dice.randint(1, 90)}.{dice.randint(10, 99)}" for day in range(1, DAYS[month] + 1) if dice.random() < 0.9} for month in DAYS}
    with s.Partner(binary) as partner:
        started(partner, lambda month: amounts[month], rules=[], period=dice.choice(({"months": 1, "startDay": 1}, {"months": 1, "startDay": 15}, {"weeks": 2})))
        first, second = f"2026-01-{dice.randint(2, 31):02d}", f"2026-03-{dice.randint(1, 30):02d}"
        told = partner.json("contract", "change", "contoso-1", "--from", first, "--currency", "USD")
        partner.do("contract", "change", told["following"], "--from", second, "--currency", "EUR", exits=(0, 5))
        for month in ("2025-12", *DAYS, "2026-04"):
            partner.do("draft", "--month", month, exits=(0, 5))
        billed = {}
        for invoice in partner.invoices():
            middle = first <= invoice["service"]["from"] < second
            s.expect(f"currency from {invoice['service']['from']}", "USD" if middle else "EUR", invoice["currency"])
            s.expect("it does not cross a change", False, any(invoice["service"]["from"] < day <= invoice["service"]["to"] for day in (first, second)))
            for line in partner.json("invoice", invoice["id"])["invoice"]["lines"]:
                for part in line["parts"]:
                    if part["key"].startswith("own"):
                        continue
                    billed[part["from"]] = billed.get(part["from"], 0) + s.num(part["cost"])
        total = sum(s.num(a) for of in amounts.values() for a in of.values())
        s.expect("every day once", total, sum(billed.values()))
        whole(partner)
        partner.do("verify")


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for name, check in (("in the middle", in_the_middle), ("restated after", restated_after), ("without a rate", without_a_rate)):
        report.check(name, check, options.bin)
    for seed in range(1, 5):
        report.check(f"made up {seed}", made_up, options.bin, seed)
    return report.finish(7)


if __name__ == "__main__":
    sys.exit(main())
