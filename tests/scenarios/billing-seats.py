#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counted seats of made-up partners: every day of every period is priced here from the contract's section 5.4 and held
against the drafts; the bridge has to lead from Microsoft's charges to them and leave 0.00."""
import os
import random
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

SKU = "CFQ7TTC0LF8R:0001"
HEAD = "date,customerTenant,subscription,skuId,skuName,quantity"


def days_of(first, last):
    while first <= last:
        yield first
        first += timedelta(days=1)


def month_days(day):
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - date(day.year, day.month, 1)).days


def end_of(day):
    return date(day.year, day.month, month_days(day))


class World:
    """Lines of Microsoft's and counts of one customer with one or two subscriptions."""

    def __init__(self, dice):
        self.lines, self.counts = [], {}
        self.start = date(2026, 3, dice.randint(1, 20))
        self.stop = date(2026, 4, 30)
        for number in range(dice.randint(1, 2)):
            sub = s.guid(f"counted-{number}")
            if dice.random() < 0.3:
                self.add(sub, date(2025, 8, 5), date(2026, 8, 4), s.F(dice.randint(5000, 30000), 100), dice.randint(2, 30), True)
            else:
                for month in (3, 4):
                    first = date(2026, month, dice.randint(1, 25) if month == 3 else 1)
                    self.add(sub, first, end_of(first), s.F(dice.randint(300, 4000), 100), dice.randint(2, 30), False)
            self.counts[sub] = {}
            for day in days_of(self.start - timedelta(days=5), self.stop):
                if dice.random() < 0.4:
                    self.counts[sub][day] = dice.choice((0, 3, 7, 8, 12, 25))

    def add(self, sub, first, last, price, seats, annual):
        self.lines.append({"sub": sub, "from": first, "to": last, "price": price, "seats": seats, "annual": annual})

    def monthly(self, sub, day):
        known = [l for l in self.lines if l["sub"] == sub and l["from"] <= day]
        if not known:
            return None
        line = max(known, key=lambda l: l["from"])
        return line["price"] / (12 if line["annual"] else 1)

    def seats(self, sub, day):
        known = [d for d in self.counts[sub] if d <= day]
        return self.counts[sub][max(known)] if known else 0

    def seat_file(self):
        rows = [HEAD]
        for sub, counts in self.counts.items():
            rows += [f"{day.isoformat()},{s.guid('contoso')},{sub},{SKU},Microsoft 365 E3,{count}" for day, count in counts.items()]
        return "\n".join(rows) + "\n"

    def bills(self):
        files = {}
        for number, line in enumerate(self.lines):
            month = line["from"].isoformat()[:7]
            term = {"TermAndBillingCycle": s.ANNUAL, "BillingFrequency": "Annual"} if line["annual"] else {}
            files.setdefault(month, []).append(s.recon(
                InvoiceNumber="G0000" + month.replace("-", ""), OrderId=f"o{number}", SubscriptionId=line["sub"], ChargeType="cycleCharge",
                ChargeStartDate=line["from"].isoformat(), ChargeEndDate=line["to"].isoformat(), OrderDate=line["from"].isoformat(),
                UnitPrice=s.money(line["price"]), Quantity=str(line["seats"]), Subtotal=s.money(line["price"] * line["seats"]), **term))
        return files


def sale_of(kind, value, monthly):
    if kind == "markup":
        return monthly * (1 + value)
    if kind == "margin":
        return monthly / (1 - value)
    if kind == "listDiscount":
        return monthly * (1 - value)
    return value if kind == "unitPrice" else monthly


def net_of(world, first, last, rules):
    """One rounding per subscription; the rule in force is that of the day."""
    total = s.F(0)
    for sub in world.counts:
        amount = s.F(0)
        for day in days_of(first, last):
            kind, value = next(((k, v) for k, v, start in reversed(rules) if start <= day), (None, None))
            monthly = world.monthly(sub, day)
            if monthly is None and kind != "unitPrice":
                continue
            amount += world.seats(sub, day) * sale_of(kind, value, monthly) / month_days(day)
        total += s.rounded(amount)
    return total


def story(binary, seed):
    dice = random.Random(seed)
    world = World(dice)
    choices = [("markup", s.F(15, 100)), ("margin", s.F(20, 100)), ("listDiscount", s.F(5, 100)), ("unitPrice", s.F(1234, 100)), ("passThrough", None)]
    rules = [(*dice.choice(choices), date(2025, 1, 1)), (*dice.choice(choices), date(2026, 3, 16) if dice.random() < 0.5 else date(2026, 4, 11))]
    if dice.random() < 0.2:
        rules = []
    written = [{"id": f"r{i}", "from": start.isoformat(), "match": {"family": "licence"}, "price": {kind: True if value is None else s.money(value)}}
               for i, (kind, value, start) in enumerate(rules)]
    with s.Partner(binary) as partner:
        partner.do("init")
        plan = s.contract("contoso", licences="seatCount", **{"from": world.start.isoformat()})
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [plan], priceRules=written)))
        for month, lines in world.bills().items():
            partner.do("import", partner.write(f"bill-{month}.csv", s.csv_bytes(lines)), "--month", month, exits=(0, 5))
        partner.do("seats", "import", partner.write("seats.csv", world.seat_file()))
        for month, first, last in (("2026-03", world.start, date(2026, 3, 31)), ("2026-04", date(2026, 4, 1), world.stop)):
            partner.do("draft", "--month", month, exits=(0, 5))
            net = sum((s.num(i["net"]) for i in partner.invoices("--month", month)), s.F(0))
            s.expect(f"net {month}", s.money(net_of(world, first, last, rules)), s.money(net))
            bridge = partner.bridge(month)
            s.expect(f"unexplained {month}", "0.00", bridge["unexplained"])
            s.expect(f"late {month}", None, bridge["causes"].get("late"))
            counted = net_of(world, first, last, [])
            sold = net_of(world, first, last, rules)
            if all(world.monthly(sub, day) is not None for sub in world.counts for day in days_of(first, last)):
                price = s.num(bridge["causes"].get("price", "0"))
                s.expect("price is sale less counted cost", True, abs(price - (sold - counted)) <= s.F(3, 100))


def without_price(binary):
    """Neither a line nor a unit price: nothing is billed, and a person is told."""
    with s.Partner(binary) as partner:
        partner.do("init")
        plan = s.contract("contoso", licences="seatCount")
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [plan])))
        partner.do("seats", "import", partner.write("seats.csv", f"{HEAD}\n2026-03-01,{s.guid('contoso')},{s.guid('x')},{SKU},E3,4\n"))
        done = partner.run("draft", "--month", "2026-03")
        s.expect("a person is needed", 5, done.returncode)
        s.expect("no draft", [], partner.invoices("--month", "2026-03"))
        rules = [{"id": "u", "match": {"productId": "CFQ7TTC0LF8R"}, "price": {"unitPrice": "31.00"}}]
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [plan], priceRules=rules)))
        partner.do("draft", "--month", "2026-03", exits=(0, 5))
        [invoice] = partner.invoices("--month", "2026-03")
        s.expect("with a unit price", "124.00", invoice["net"])


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for seed in range(10):
        report.check(f"story {seed}", story, options.bin, seed)
    report.check("without a price", without_price, options.bin)
    return report.finish(11)


if __name__ == "__main__":
    sys.exit(main())
