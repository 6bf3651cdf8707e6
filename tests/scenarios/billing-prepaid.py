#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepayments of made-up partners: terms released by month or by day, with and without a limit of seats, and balances that
are drawn down over drafts and issued invoices; worked out here from the contract's section 5.6."""
import os
import random
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04")


def first_of(month, step=0):
    index = int(month[:4]) * 12 + int(month[5:]) - 1 + step
    return date(index // 12, index % 12 + 1, 1)


def last_of(month):
    return first_of(month, 1) - timedelta(days=1)


def bill(month, lines):
    rows = []
    for number, (sub, kind, day, seats, net) in enumerate(lines):
        rows.append(s.recon(InvoiceNumber="G0000" + month.replace("-", ""), OrderId=f"o{number}", SubscriptionId=s.guid(sub), ChargeType=kind,
                            ChargeStartDate=f"{month}-{day:02d}", ChargeEndDate=last_of(month).isoformat(), OrderDate=f"{month}-{day:02d}",
                            Quantity=str(seats), UnitPrice="10.00", Subtotal=s.money(net)))
    return s.csv_bytes(rows)


def released(amount, prepaid, month):
    """Parts at `from` + k months, or days, by cumulative rounding; the part of this month."""
    if prepaid["release"] == "byDay":
        dates = [prepaid["from"] + timedelta(days=i) for i in range((prepaid["to"] - prepaid["from"]).days + 1)]
    else:
        dates = [first_of(prepaid["from"].isoformat()[:7], k).replace(day=prepaid["from"].day) for k in range(40)]
        dates = [d for d in dates if d <= prepaid["to"]]
    done = lambda end: s.rounded(amount * sum(1 for d in dates if d < end) / len(dates))
    return done(first_of(month, 1)) - done(first_of(month))


def covered_share(lines, limit, month):
    """Day by day the first seats are covered: share of each line, in order."""
    seats, shares = {}, []
    for _, _, day, count, net in lines:
        signed = count if net > 0 else -count
        total, days = 0, list(range(day, last_of(month).day + 1))
        for d in days:
            before = min(seats.get(d, 0), limit)
            seats[d] = seats.get(d, 0) + signed
            total += min(seats[d], limit) - before
        shares.append(s.F(total, signed * len(days)))
    return shares


def term(binary, seed):
    dice = random.Random(seed)
    markup = s.F(dice.choice((0, 10, 25)), 100)
    amount = s.F(dice.randint(10000, 300000), 100)
    begin = date(2026, dice.randint(1, 2), dice.choice((1, 1, 10)))
    prepaid = {"from": begin, "to": date(2026, dice.choice((6, 12)), 30), "release": dice.choice(("equalMonths", "byDay"))}
    limit = dice.choice((None, dice.randint(1, 12)))
    books = {}
    for month in MONTHS:
        lines = [("covered", "cycleCharge", 1, dice.randint(2, 10), s.F(dice.randint(2000, 9000), 100))]
        if dice.random() < 0.5:
            lines.append(("covered", "addQuantity", 12, 3, s.F(dice.randint(500, 900), 100)))
        if dice.random() < 0.5:
            lines.append(("covered", "removeQuantity", 20, 1, -s.F(dice.randint(100, 200), 100)))
        books[month] = lines + [("other", "cycleCharge", 1, 1, s.F(dice.randint(500, 2000), 100))]
    with s.Partner(binary) as partner:
        partner.do("init")
        written = {"id": "p1", "customer": "contoso", "kind": "term", "match": {"subscription": s.guid("covered")}, "from": begin.isoformat(),
                   "to": prepaid["to"].isoformat(), "amount": s.money(amount), "currency": "EUR", "invoiceOn": begin.isoformat(),
                   "release": prepaid["release"]}
        if limit:
            written["quantity"] = str(limit)
        rules = [{"id": "r", "match": {}, "price": {"markup": s.money(markup)}}]
        document = s.terms([s.customer("contoso")], [s.contract("contoso")], priceRules=rules, prepayments=[written])
        partner.do("terms", "import", partner.write("terms.json", document))
        for month in MONTHS:
            partner.do("import", partner.write(f"bill-{month}.csv", bill(month, books[month])), "--month", month, exits=(0, 5))
            partner.do("draft", "--month", month, exits=(0, 5))
            own = [line for line in books[month] if line[0] == "covered"]
            # with a limit every line is followed by day; without one all that starts in the term is covered
            inside = [first_of(month).replace(day=line[2]) >= begin for line in own]
            shares = iter(covered_share([l for l, i in zip(own, inside) if i], limit or 10 ** 6, month))
            rest = sum((net * (1 - (next(shares) if i else 0)) for (_, _, _, _, net), i in zip(own, inside)), s.F(0))
            net = s.rounded(rest * (1 + markup)) + s.rounded(books[month][-1][4] * (1 + markup))
            invoiced = amount if begin.isoformat()[:7] == month else s.F(0)
            [invoice] = partner.invoices("--month", month)
            got = sum((s.num(line["net"]) for line in invoice["lines"]), s.F(0)) if "lines" in invoice else s.num(invoice["net"])
            # a covered and a not covered part of one subscription may stand on two lines: each is rounded once
            s.expect(f"net {month}", True, abs(net + invoiced - got) <= s.F(1, 100))
            bridge = partner.bridge(month)
            s.expect(f"unexplained {month}", "0.00", bridge["unexplained"])
            moved = invoiced - released(amount, prepaid, month)
            s.expect(f"prepaid {month}", s.money(moved), bridge["causes"].get("prepaid", "0.00"))


def balance(binary, seed):
    dice = random.Random(1000 + seed)
    amount = s.F(dice.randint(5000, 40000), 100)
    matched = dice.random() < 0.5
    received = date(2026, dice.randint(1, 2), 15)
    books = {m: [("one", "cycleCharge", 1, 3, s.F(dice.randint(2000, 9000), 100)), ("two", "cycleCharge", 1, 1, s.F(dice.randint(500, 2000), 100))]
             for m in MONTHS}
    with s.Partner(binary) as partner:
        partner.do("init")
        written = {"id": "b1", "customer": "contoso", "kind": "balance", "amount": s.money(amount), "currency": "EUR",
                   "receivedOn": received.isoformat()}
        if matched:
            written["match"] = {"subscription": s.guid("one")}
        document = s.terms([s.customer("contoso")], [s.contract("contoso")], prepayments=[written])
        partner.do("terms", "import", partner.write("terms.json", document))
        left, want = amount, {}
        for month in MONTHS:
            partner.do("import", partner.write(f"bill-{month}.csv", bill(month, books[month])), "--month", month, exits=(0, 5))
            nets = [line[4] for line in books[month]]
            tax = lambda value: s.rounded(value * s.F(21, 100))
            gross = sum(nets) + tax(sum(nets))
            most = nets[0] + tax(nets[0]) if matched else gross
            want[month] = min(left, most, gross) if received <= last_of(month) else s.F(0)
            left -= want[month]
        order = list(MONTHS)
        dice.shuffle(order)  # whichever is drafted first, the earlier period draws first
        for month in order:
            partner.do("draft", "--month", month, exits=(0, 5))
        for month in MONTHS:
            [invoice] = partner.invoices("--month", month)
            s.expect(f"prepaid {month}", s.money(want[month]), invoice["prepaid"])
            s.expect(f"due {month}", s.money(s.num(invoice["gross"]) - want[month]), invoice["due"])
            s.expect(f"unexplained {month}", "0.00", partner.bridge(month)["unexplained"])
            if month == MONTHS[0]:
                partner.do("approve", invoice["id"], exits=(0, 5))
                partner.do("issue", invoice["id"], exits=(0, 5))


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for seed in range(8):
        report.check(f"term {seed}", term, options.bin, seed)
    for seed in range(5):
        report.check(f"balance {seed}", balance, options.bin, seed)
    return report.finish(13)


if __name__ == "__main__":
    sys.exit(main())
