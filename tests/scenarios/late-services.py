#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Own services that come into the terms after the invoices of their days were approved: every interval is charged once, on the
first period that nobody has approved, and a service whose start is moved is not charged again."""
import os
import random
import sys
from datetime import date

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = [f"2026-{m:02d}" for m in range(1, 9)]


def service(name, first, price, **more):
    return {"id": name, "customer": "contoso", "description": f"Service {name}", "quantity": "1", "unitPrice": price, "from": first, "every": {"months": 1}, **more}


def said(partner, services, **contract):
    partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso", **contract)], ownServices=services)))


def drafted(partner, month):
    partner.do("draft", "--month", month, exits=(0, 5))
    return [i for i in partner.invoices("--month", month) if i["state"] == "draft"]


def settle(partner):
    partner.do("approve", "--all", exits=(0, 5))
    partner.do("issue", "--all", "--on", "2026-11-01", exits=(0, 5))


def charged(partner):
    """First days of intervals by service, over all invoices, with the month of the invoice."""
    return sorted((line["description"], line["from"], invoice["month"]) for invoice in partner.invoices() for line in invoice["lines"])


def added_late(binary, advance):
    """One service since January; another of January as well, which nobody knew until February was issued."""
    with s.Partner(binary) as partner:
        partner.do("init")
        way = {"ownServices": "inAdvance" if advance else "inArrears"}
        first, second = service("a", "2026-01-01", "10.00"), service("b", "2026-01-16", "100.00")
        said(partner, [first], **way)
        for month in MONTHS[:2]:
            drafted(partner, month)
        settle(partner)
        said(partner, [first, second], **way)
        for month in MONTHS[:2]:
            s.expect(f"{month} is left alone", [], drafted(partner, month))
        [march] = drafted(partner, MONTHS[2])
        late = ["2026-01-16", "2026-02-16"] if advance else ["2026-01-16"]
        now = ["2026-03-16"] if advance else ["2026-02-16"]
        s.expect("on the March draft", late + now, sorted(line["from"] for line in march["lines"] if line["description"] == "Service b"))
        s.expect("what a person has to see", len(late), sum(g["code"] == "lateService" for g in march["guards"]))
        bridge = partner.bridge(MONTHS[2])
        s.expect("bridge", ({"ownService": march["net"]}, "0.00"), (bridge["causes"], bridge["unexplained"]))
        [april] = drafted(partner, MONTHS[3])
        s.expect("April has its own only", 2, len(april["lines"]))
        settle(partner)
        moved = {**second, "from": "2026-01-10"}
        said(partner, [first, moved], **way)
        [may] = drafted(partner, MONTHS[4])
        s.expect("a moved start charges nothing again", [], [g for g in may["guards"] if g["code"] == "lateService"])
        partner.do("verify")


def between_contracts(binary):
    """A day between two contracts is in no service period: what falls on it is on no invoice, and nothing says that it is late."""
    with s.Partner(binary) as partner:
        partner.do("init")
        contracts = [s.contract("contoso", to="2026-01-10"), {**s.contract("contoso", **{"from": "2026-01-16"}), "id": "contoso-2"}]
        services = [service("a", "2026-01-12", "90.00"), service("b", "2026-01-10", "10.00")]
        partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], contracts, ownServices=services)))
        drafts = drafted(partner, MONTHS[0]) + drafted(partner, MONTHS[1])
        s.expect("invoices", [("2026-01-01", "10.00"), ("2026-02-01", "100.00")], [(i["service"]["from"], i["net"]) for i in drafts])
        s.expect("guards", [], [g for i in drafts for g in i["guards"]])


def made_up(binary, seed):
    """Services come one by one while months are issued: in the end each has each of its intervals once."""
    dice = random.Random(seed)
    with s.Partner(binary) as partner:
        partner.do("init")
        way = {"ownServices": dice.choice(("inAdvance", "inArrears"))}
        coming = {dice.randrange(len(MONTHS) - 1): service(f"s{k}", date(2026, dice.randint(1, 3), dice.randint(1, 28)).isoformat(), f"{dice.randint(1, 99)}.50")
                  for k in range(4)}
        known = [service("base", "2026-01-01", "5.00")]
        for index, month in enumerate(MONTHS):
            known += [coming[index]] if index in coming else []
            said(partner, known, **way)
            for own in dice.sample(MONTHS[:index + 1], index + 1):  # in any order, and again
                drafted(partner, own)
            s.expect(f"{month}: unexplained", "0.00", partner.bridge(month)["unexplained"])
            if dice.random() < 0.7 or index + 1 == len(MONTHS):
                settle(partner)
        got = [(name, first) for name, first, _ in charged(partner)]
        wanted = []
        for own in known:
            start = date.fromisoformat(own["from"])
            for k in range(20):
                first = date(2026 + (start.month + k - 1) // 12, (start.month + k - 1) % 12 + 1, start.day)
                after = date(2026 + (start.month + k) // 12, (start.month + k) % 12 + 1, start.day)
                if (first if way["ownServices"] == "inAdvance" else date.fromordinal(after.toordinal() - 1)) <= date(2026, 8, 31):
                    wanted.append((own["description"], first.isoformat()))
        s.expect("every interval once", sorted(wanted), sorted(got))
        partner.do("verify")


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    report.check("in advance", added_late, options.bin, True)
    report.check("in arrears", added_late, options.bin, False)
    report.check("between contracts", between_contracts, options.bin)
    for seed in range(6):
        report.check(f"made up {seed}", made_up, options.bin, seed)
    return report.finish(9)


if __name__ == "__main__":
    sys.exit(main())
