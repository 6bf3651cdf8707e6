#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers that cannot be billed: `draft` refuses the month as the contract says, `draft --park` parks them with the reason and
bills the others; nothing is left unexplained, the month cannot be closed, and the next drafting without the cause unparks them."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTH = "2026-01"
RATE = {"from": "EUR", "to": "USD", "on": "2026-01-01", "rate": "1.2500"}
BACK = {"from": "USD", "to": "EUR", "on": "2026-01-01", "rate": "0.8000"}


def line(name, amount, number, **more):
    return s.recon(CustomerId=s.guid(name), SubscriptionId=s.guid(f"{name}-{number}"), Quantity="1", UnitPrice=amount, Subtotal=amount, **more)


def said(partner, customers, rates=(), **sections):
    contracts = [s.contract(c["id"]) for c in customers]
    partner.do("terms", "import", partner.write("t.json", s.terms(customers, contracts, exchangeRates=list(rates), **sections)))


def two_customers(partner):
    """Contoso is billed in euros; Fabrikam in dollars, for which there is no rate."""
    partner.do("init")
    partner.do("import", partner.write("a.csv", s.csv_bytes([line("contoso", "10.00", 1), line("fabrikam", "20.00", 1), line("fabrikam", "5.00", 2)])))
    return [s.customer("contoso"), s.customer("fabrikam", currency="USD")]


def refused_without_being_asked(binary):
    with s.Partner(binary) as partner:
        said(partner, two_customers(partner))
        before = s.digest(partner.file)
        done = partner.do("draft", "--month", MONTH, exits=(3,))
        s.expect("the rate is named", True, b"EUR \xe2\x86\x92 USD" in done.stderr)
        partner.do("reconcile", "--month", MONTH, exits=(3,))
        s.expect("nothing is done", before, s.digest(partner.file))


def parked(binary):
    with s.Partner(binary) as partner:
        customers = two_customers(partner)
        said(partner, customers)
        made = partner.json("draft", "--month", MONTH, "--park", exits=(5,))
        s.expect("the other one's draft", [("contoso", "10.00")], [(i["customer"], i["net"]) for i in made["invoices"]])
        [one] = made["parked"]
        s.expect("who", (MONTH, "fabrikam"), (one["month"], one["customer"]))
        s.expect("why", True, "EUR → USD" in one["reason"])
        for command in (("status",), ("invoices",), ("invoices", "--month", MONTH), ("invoices", "--customer", "fabrikam")):
            s.expect(" ".join(command), [one], partner.json(*command)["parked"])
        s.expect("of others", [], partner.json("invoices", "--customer", "contoso")["parked"] + partner.json("invoices", "--month", "2026-02")["parked"])
        bridge = partner.bridge(MONTH)
        s.expect("bridge", ({"parked": "-25.00"}, "0.00", [one]), (bridge["causes"], bridge["unexplained"], bridge["parked"]))
        s.expect("states", {"contoso": "explained", "fabrikam": "open"}, {c["customer"]: c["state"] for c in bridge["customers"]})
        partner.do("reconcile", "--month", MONTH, exits=(5,))
        kinds = [f["kind"] for f in partner.json("findings", "--month", MONTH)["findings"]]
        s.expect("a finding", 1, kinds.count("parked"))
        partner.do("approve", "--all")
        partner.do("issue", "--all", "--on", "2026-02-01")
        done = partner.do("close", "--month", MONTH, exits=(1, 3))
        s.expect("closing says why not", True, b"fabrikam" in done.stderr and b"parked" in done.stderr)
        partner.do("verify")
        unparked(partner, customers)


def unparked(partner, customers):
    """With the rate the next drafting makes the draft that was missing, whether it may park or not."""
    said(partner, customers, [RATE, BACK])
    made = partner.json("draft", "--month", MONTH, exits=(0,))
    s.expect("both drafts", [("fabrikam", "31.25", "USD")], [(i["customer"], i["net"], i["currency"]) for i in made["invoices"]])
    s.expect("parked no more", ([], []), (made["parked"], partner.json("status")["parked"]))
    bridge = partner.bridge(MONTH)
    s.expect("bridge", ({}, "0.00"), (bridge["causes"], bridge["unexplained"]))
    partner.do("approve", "--all")
    partner.do("issue", "--all", "--on", "2026-02-01")
    partner.do("close", "--month", MONTH)
    said(partner, customers)
    partner.do("verify")


def edits_survive(binary):
    """A person's line is there again once the customer is billed again, and a draft that was there goes while it is parked."""
    with s.Partner(binary) as partner:
        customers = two_customers(partner)
        said(partner, customers, [RATE, BACK])
        partner.do("draft", "--month", MONTH)
        [own] = [i["id"] for i in partner.invoices() if i["customer"] == "fabrikam"]
        partner.do("line", "add", own, "--text", "Hours", "--net", "7.00")
        said(partner, customers)
        partner.json("draft", "--month", MONTH, "--park", exits=(5,))
        s.expect("no draft while parked", ["contoso"], [i["customer"] for i in partner.invoices()])
        other = partner.invoices()[0]["id"]
        partner.do("line", "add", other, "--text", "More", "--net", "1.00")
        s.expect("an edit of another draft leaves it parked", 1, len(partner.json("status")["parked"]))
        said(partner, customers, [RATE, BACK])
        partner.do("draft", "--month", MONTH)
        s.expect("the edit is there", ["38.25"], [i["net"] for i in partner.invoices() if i["customer"] == "fabrikam"])


def by_list(binary):
    """A charge in another pricing currency that names no rate: a rule by list price cannot price it."""
    with s.Partner(binary) as partner:
        partner.do("init")
        lines = [line("contoso", "10.00", 1), line("fabrikam", "20.00", 1, PCToBCExchangeRate="", PricingCurrency="USD")]
        partner.do("import", partner.write("a.csv", s.csv_bytes(lines)))
        rule = {"id": "list", "match": {"customer": "fabrikam"}, "price": {"listDiscount": "0.10"}}
        said(partner, [s.customer("contoso"), s.customer("fabrikam")], priceRules=[rule])
        alone(partner, "PCToBCExchangeRate")


def too_large(binary):
    """An amount that no invoice can hold."""
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("import", partner.write("a.csv", s.csv_bytes([line("contoso", "10.00", 1), line("fabrikam", "20.00", 1)])))
        rule = {"id": "huge", "match": {"customer": "fabrikam"}, "price": {"unitPrice": "9999999999999999999999999999999999"}}
        said(partner, [s.customer("contoso"), s.customer("fabrikam")], priceRules=[rule])
        alone(partner, "34 digits")


def alone(partner, why):
    """Fabrikam is parked alone, for 20.00."""
    partner.do("draft", "--month", MONTH, exits=(3,))
    made = partner.json("draft", "--month", MONTH, "--park", exits=(5,))
    s.expect("who", (["fabrikam"], ["contoso"]), ([c["customer"] for c in made["parked"]], [i["customer"] for i in made["invoices"]]))
    s.expect("why", True, why in made["parked"][0]["reason"])
    s.expect("bridge", ({"parked": "-20.00"}, "0.00"), (partner.bridge(MONTH)["causes"], partner.bridge(MONTH)["unexplained"]))


def without_home_rate(binary):
    """Microsoft bills Fabrikam and Litware in dollars, for which there is no rate to the seller's euros: theirs alone are parked. What needs no rate
    stops nothing: what a rule excludes, a credit that is kept, a tenant of nobody."""
    with s.Partner(binary) as partner:
        customers = [s.customer(n) for n in ("contoso", "fabrikam", "litware", "northwind")]
        rules = [{"id": "not-billed", "match": {"customer": "northwind", "productName": "Free*"}, "price": {"exclude": True}}]
        partner.do("init")
        dollars = {"InvoiceNumber": "G2", "Currency": "USD", "PricingCurrency": "USD"}
        free = line("northwind", "40.00", 2, ProductName="Free samples", **dollars)
        files = {"a": [line("contoso", "10.00", 1), line("litware", "7.00", 1), line("northwind", "3.00", 1)],
                 "b": [line("fabrikam", "20.00", 1, **dollars), line("litware", "5.00", 2, **dollars), line("nobody", "1.00", 1, **dollars), free]}
        for name, lines in files.items():
            partner.do("import", partner.write(f"{name}.csv", s.csv_bytes(lines)), exits=(0, 5))
        said(partner, customers, priceRules=rules)
        partner.do("draft", "--month", MONTH, exits=(3,))
        made = partner.json("draft", "--month", MONTH, "--park", exits=(5,))
        s.expect("who", ["fabrikam", "litware"], [p["customer"] for p in made["parked"]])
        s.expect("why", [True, True], ["USD → EUR" in p["reason"] for p in made["parked"]])
        s.expect("the others", [("contoso", "10.00"), ("northwind", "3.00")], [(i["customer"], i["net"]) for i in made["invoices"]])
        s.expect("what is left out", 1, sum("66.00 USD" in w and "USD → EUR" in w for w in made["warnings"]))
        books(partner, "20.00", "13.00", {"parked": "-7.00"})
        partner.do("approve", "--all")
        partner.do("issue", "--all", "--on", "2026-02-01")
        done = partner.do("close", "--month", MONTH, exits=(1, 3))
        s.expect("closing says why not", [True, True], [word in done.stderr.decode() for word in ("fabrikam", "USD")])
        said(partner, customers, [BACK], priceRules=rules)
        partner.json("draft", "--month", MONTH, exits=(5,))
        s.expect("with the rate", [("fabrikam", "16.00"), ("litware", "11.00")], [(i["customer"], i["net"]) for i in partner.invoices() if i["state"] == "draft"])
        books(partner, "72.80", "40.00", {"unmapped": "-0.80", "excluded": "-32.00"})
        partner.do("approve", *[i["id"] for i in partner.invoices("--customer", "fabrikam")])
        said(partner, customers, priceRules=rules)
        made = partner.json("draft", "--month", MONTH, "--park", exits=(5,))
        s.expect("what was billed while there was a rate stays billed", ["litware"], [p["customer"] for p in made["parked"]])
        books(partner, "20.00", "29.00", {"parked": "9.00"})
        partner.do("verify")


def everybody_needs_it(binary):
    """Microsoft bills all of them in dollars."""
    with s.Partner(binary) as partner:
        names = ("contoso", "fabrikam", "litware")
        partner.do("init")
        partner.do("import", partner.write("a.csv", s.csv_bytes([line(n, "10.00", 1, Currency="USD", PricingCurrency="USD") for n in names])))
        said(partner, [s.customer(n) for n in names])
        made = partner.json("draft", "--month", MONTH, "--park", exits=(5,))
        s.expect("all of them", (list(names), []), ([p["customer"] for p in made["parked"] if "USD → EUR" in p["reason"]], made["invoices"]))
        books(partner, "0.00", "0.00", {})
        s.expect("findings", 3, [f["kind"] for f in partner.json("findings", "--month", MONTH)["findings"]].count("parked"))


def books(partner, microsoft, local, causes):
    bridge = partner.bridge(MONTH)
    s.expect("bridge", (microsoft, local, causes, "0.00"), (bridge["microsoft"]["net"], bridge["local"]["net"], bridge["causes"], bridge["unexplained"]))


def absurd(binary):
    """Ten times last month: the draft is there and is held; `approve --clean` goes on with the others."""
    with s.Partner(binary) as partner:
        partner.do("init")
        said(partner, [s.customer("contoso"), s.customer("fabrikam")])
        for month, amount in (("2026-01", "20.00"), ("2026-02", "900.00")):
            days = {"InvoiceNumber": f"G{month}", "OrderDate": f"{month}-01", "ChargeStartDate": f"{month}-01", "ChargeEndDate": f"{month}-28"}
            partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([line("contoso", "10.00", 1, **days), line("fabrikam", amount, 1, **days)])), exits=(0, 5))
            partner.do("draft", "--month", month, exits=(0, 5))
        told = partner.json("approve", "--all", "--clean", exits=(5,))
        s.expect("held", (3, ["fabrikam-1/2026-02-01"]), (len(told["approved"]), told["held"]))
        s.expect("why", ["absurd"], [g["code"] for g in partner.json("invoice", told["held"][0])["invoice"]["guards"] if g["code"] == "absurd"])
        s.expect("all", {"approved": told["held"], "held": []}, partner.json("approve", "--all", exits=(0,)))


def made_up(binary, seed):
    """Many customers, some without a rate, periods of their own, late lines: the books of every month stay whole."""
    dice = random.Random(seed)
    with s.Partner(binary) as partner:
        partner.do("init")
        names = [f"c{k}" for k in range(9)]
        customers = [s.customer(n, currency=dice.choice(("EUR", "EUR", "USD", "GBP"))) for n in names]
        contracts = [s.contract(n, period={"months": 1, "startDay": dice.choice((1, 1, 15))}, licences=dice.choice(("asCharged", "byDay"))) for n in names]
        for month, (first, last) in {"2026-01": ("2026-01-01", "2026-01-31"), "2026-02": ("2026-02-01", "2026-02-28")}.items():
            lines = [line(n, f"{dice.randint(1, 99)}.{dice.randint(10, 99)}", k, InvoiceNumber=f"G{month[-1]}", OrderDate=first, ChargeStartDate=first, ChargeEndDate=last)
                     for n in names for k in range(2)]
            partner.do("import", partner.write(f"{month}.csv", s.csv_bytes(lines)))
        rates = [{"from": "EUR", "to": "USD", "on": "2025-01-01", "rate": "1.1000"}, {"from": "USD", "to": "EUR", "on": "2025-01-01", "rate": "0.9000"}]
        partner.do("terms", "import", partner.write("t.json", s.terms(customers, contracts, exchangeRates=rates)))
        without = sorted(c["id"] for c in customers if c["currency"] == "GBP")
        for month in ("2025-12", "2026-01", "2026-02"):
            told = partner.json("draft", "--month", month, "--park")
            s.expect(f"{month}: parked have no draft", set(), {p["customer"] for p in told["parked"]} & {i["customer"] for i in told["invoices"]})
            s.expect(f"{month}: only without a rate", set(), {p["customer"] for p in told["parked"]} - set(without))
            bridge = partner.bridge(month)
            s.expect(f"{month}: unexplained", "0.00", bridge["unexplained"])
            s.expect(f"{month}: it adds up", s.num(bridge["local"]["net"]), s.num(bridge["microsoft"]["net"]) + sum(map(s.num, bridge["causes"].values())))
        s.expect("all of them", without, sorted({p["customer"] for p in partner.json("invoices", "--month", "2026-01")["parked"]}))
        partner.do("verify")


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    report.check("refused without being asked", refused_without_being_asked, options.bin)
    report.check("parked", parked, options.bin)
    report.check("edits survive", edits_survive, options.bin)
    report.check("a rule by list", by_list, options.bin)
    report.check("too large", too_large, options.bin)
    report.check("Microsoft's currency without a rate", without_home_rate, options.bin)
    report.check("everybody needs it", everybody_needs_it, options.bin)
    report.check("absurd", absurd, options.bin)
    for seed in range(1, 5):
        report.check(f"made up {seed}", made_up, options.bin, seed)
    return report.finish(12)


if __name__ == "__main__":
    sys.exit(main())
