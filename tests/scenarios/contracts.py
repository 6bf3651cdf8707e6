#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Living contracts that are changed from a date by `contract change`, over half a year of made-up customers. Which days
can change follows from the invoices that are approved; a preview stores nothing and says what is drafted afterwards; and
whatever was changed, in the end every source line was charged once, no day twice and none left out, and every bridge
comes out at 0.00."""
import json
import os
import random
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import changes  # noqa: E402
import support as s  # noqa: E402
from terms import DAY, first_of, plus_months  # noqa: E402


def options(dice):
    """What becomes different, and what of the contract's keys that is."""
    kind = dice.choice(("day", "months", "quarters", "weeks", "recognition", "group"))
    if kind == "day":
        day = dice.randint(1, 28)
        return ["--period-months", "1", "--start-day", str(day)]
    if kind == "months":
        return ["--period-months", dice.choice(("2", "6")), "--start-day", str(dice.randint(1, 28))]
    if kind == "quarters":
        return ["--period-months", "3", "--start-day", "1", "--start-month", str(dice.randint(1, 12))]
    if kind == "weeks":
        return ["--weeks", dice.choice(("1", "3", "4"))]
    if kind == "recognition":
        return ["--licences", dice.choice(("asCharged", "byDay")), "--reservations", dice.choice(("byDay", "monthly")),
                "--own-services", dice.choice(("inAdvance", "inArrears"))]
    return ["--group", dice.choice(("line", "product", "subscription"))]


def billed_to(partner, name):
    """The last day that an approved or issued invoice of the customer pays for."""
    return max((i["service"]["to"] for i in partner.invoices() if i["customer"] == name and i["state"] != "draft"), default="")


def change(partner, dice, customer, today, counts):
    day = today + timedelta(dice.randint(-50, 40))
    running = next((k for k in customer.contracts if k["from"] <= day.isoformat() <= (k["to"] or "9999")), None)
    if not running:
        return f"{customer.name}: no contract on {day}"
    wanted = options(dice)
    if customer.prepaid is None and dice.random() < 0.3:
        paid = next(line["sub"] for line in customer.lines if "-paid-" in line["sub"])
        wanted += ["--prepaid", s.money(s.F(dice.randint(50000, 90000), 100)), "--prepaid-subscription", s.guid(paid)]
    command = ["contract", "change", running["id"], "--from", day.isoformat(), *wanted]
    before = s.digest(partner.file)
    asked = partner.do(*command, "--preview", "--json", exits=(0, 3, 5))
    s.expect("a preview stores nothing", before, s.digest(partner.file))
    told = f"{customer.name}: {' '.join(command[2:])}"
    if asked.returncode == 3:
        s.expect(f"refused again: {told}", 3, partner.do(*command, exits=(3,)).returncode)
        s.expect(f"a refusal stores nothing: {told}", before, s.digest(partner.file))
        alone = is_same(running, wanted)
        s.expect(f"refused because of an invoice or because nothing changes: {told}", True, billed_to(partner, customer.name) >= day.isoformat() or alone)
        counts["refused"] += 1
        return f"{told} refused"
    preview = json.loads(asked.stdout)
    s.expect(f"no invoice pays for {day} or later: {told}", True, billed_to(partner, customer.name) < day.isoformat())
    stored = partner.json(*command)
    s.expect(f"stored: {told}", (False, True), (preview["stored"], stored["stored"]))
    s.expect(f"as previewed: {told}", preview["periods"], stored["periods"])
    expect_chain(stored["periods"], told)
    listed = {i["id"]: i["net"] for i in partner.invoices() if i["customer"] == customer.name}
    for period in stored["periods"]:
        if period["draft"]:
            s.expect(f"drafted: {told}", period["draft"]["net"], listed.get(period["draft"]["id"]))
    take_terms(partner, customer)
    counts["changed"] += 1
    return told


def is_same(contract, wanted):
    """Whether the options ask for what the contract has already."""
    given = dict(zip(wanted[::2], wanted[1::2]))
    period = contract["period"]
    default = {"--licences": "asCharged", "--reservations": "asCharged", "--own-services": "inAdvance", "--group": "subscription"}
    keys = {"--licences": "licences", "--reservations": "reservations", "--own-services": "ownServices", "--group": "group"}
    for option, value in given.items():
        if option in keys:
            had = contract.get(keys[option], default[option])
        elif option == "--weeks":
            had = str(period.get("weeks"))
        else:
            had = str(period.get({"--period-months": "months", "--start-day": "startDay", "--start-month": "startMonth"}.get(option, ""), ""))
        if had != value:
            return False
    return True


def expect_chain(periods, told):
    """No day between two periods, and none in two."""
    for first, second in zip(periods, periods[1:]):
        after = (date.fromisoformat(first["to"]) + DAY).isoformat()
        s.expect(f"the next day: {told}", after, second["from"])


def take_terms(partner, customer):
    terms = partner.json("terms", "export")
    customer.contracts = [k for k in terms["contracts"] if k["customer"] == customer.name]
    customer.prepaid = next((dict(p, release="equalMonths") for p in terms.get("prepayments", []) if p["customer"] == customer.name), None)


def story(binary, seed, counts):
    dice = random.Random(seed)
    customers = [changes.Customer(dice, name, False) for name in ("alpha", "beta")]
    log = []
    with s.Partner(binary) as partner:
        partner.do("init")
        changes.load_terms(partner, customers)
        for month in changes.BILLED:
            lines = [x["row"] for c in customers for x in c.lines if x["month"] == month]
            rows = [x["row"] for c in customers for x in c.rows if x["month"] == month]
            partner.do("import", partner.write(f"r-{month}.csv", s.csv_bytes(lines)), partner.write(f"u-{month}.csv", s.csv_bytes(rows)), "--month", month,
                       exits=(0, 5))
            changes.draft(partner, changes.DRAFTED[max(0, changes.DRAFTED.index(month) - 3):changes.DRAFTED.index(month) + 1])
            changes.approve(partner, dice, month)
            log.append(change(partner, dice, dice.choice(customers), plus_months(first_of(month), 1), counts))
        for _ in range(2):
            changes.draft(partner, changes.DRAFTED)
            changes.check(partner, customers, log)
            changes.approve(partner, dice, "2026-12")
        changes.draft(partner, changes.DRAFTED)
        changes.check(partner, customers, log)


def the_fifteenth(binary):
    """A customer goes from calendar months to the 15th: the bridge pays for 1 to 14 August, and nobody pays twice."""
    rows = [s.usage(InvoiceNumber="G2026-08", UsageDate=f"2026-08-{day:02d}", ChargeStartDate="2026-08-01", ChargeEndDate="2026-08-31",
                    BillingPreTaxTotal="10.00") for day in range(1, 32)]
    line = s.azure(InvoiceNumber="G2026-08", ChargeStartDate="2026-08-01", ChargeEndDate="2026-08-31", OrderDate="2026-08-01", Subtotal="310.00")
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso")])))
        partner.do("import", partner.write("r.csv", s.csv_bytes([line])), partner.write("u.csv", s.csv_bytes(rows)), "--month", "2026-08", exits=(0, 5))
        changes.draft(partner, ["2026-08"])
        change15 = ["contract", "change", "contoso-1", "--from", "2026-08-15", "--start-day", "15"]
        told = partner.json(*change15)
        s.expect("periods", [("2026-08-01", "2026-08-14", True), ("2026-08-15", "2026-09-14", False), ("2026-09-15", "2026-10-14", False),
                             ("2026-10-15", "2026-11-14", False)], [(p["from"], p["to"], p["bridge"]) for p in told["periods"]])
        s.expect("drafts", {"2026-08-01": "140.00", "2026-08-15": "170.00"}, {i["service"]["from"]: i["net"] for i in partner.invoices()})
        s.expect("bridge", ({}, "0.00"), (partner.bridge("2026-08")["causes"], partner.bridge("2026-08")["unexplained"]))
        partner.do("approve", "contoso-1/2026-08-01", exits=(0, 5))
        refused = partner.do("contract", "change", "contoso-1", "--from", "2026-08-10", "--weeks", "1", exits=(3,))
        s.expect("why", True, b"the first day that can change is 2026-08-15" in refused.stderr)
        partner.do("contract", "change", told["following"], "--from", "2026-09-15", "--start-day", "31", exits=(3,))
        partner.do("contract", "change", told["following"], "--from", "2026-09-15", "--start-day", "15", exits=(3,))
        partner.do("contract", "change", "nobody", "--from", "2026-09-15", "--weeks", "1", exits=(1,))
        partner.do("contract", "change", told["following"], "--from", "2026-09-15", "--currency", "EUR", exits=(3,))
        dollars = partner.json("contract", "change", told["following"], "--from", "2026-09-20", "--currency", "USD")
        s.expect("a bridge in the old currency", ("2026-09-15", "2026-09-19", True), tuple(dollars["periods"][0][k] for k in ("from", "to", "bridge")))
        currencies = {c["id"]: c.get("currency") for c in partner.json("terms", "export")["contracts"]}
        s.expect("only what follows is in dollars", (None, "USD"), (currencies[told["following"]], currencies[dollars["following"]]))


def main():
    arguments = s.binary_argument(__doc__)
    report = s.Report()
    seeds = [int(arguments.only)] if arguments.only else range(5)
    counts = {"changed": 0, "refused": 0}
    for seed in seeds:
        report.check(f"story {seed}", story, arguments.bin, seed, counts)
    report.check("both ways are met", s.expect, "changed and refused", (True, True), (counts["changed"] > 3, counts["refused"] > 1)) if not arguments.only else None
    report.check("to the fifteenth", the_fifteenth, arguments.bin)
    return report.finish(len(seeds) + (1 if arguments.only else 2))


if __name__ == "__main__":
    sys.exit(main())
