#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that arrive late and lines that are restated, over four months of made-up partners: what the next draft takes is
worked out here from the contract's section 5.8, key by key, and every bridge has to come out at 0.00."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04")
LAST = {"2026-01": "31", "2026-02": "28", "2026-03": "31", "2026-04": "30"}


def cents(dice, low, high):
    return s.F(dice.randint(low, high), 100)


def licence(dice, number, month, refund=False):
    """Key parts, seats and amount of one line of a month; what is billed is settled by its sign."""
    day = f"{dice.randint(1, 28):02d}"
    return {"sub": f"sub{number % 3}", "order": f"order-{number}", "type": "removeQuantity" if refund else "cycleCharge", "month": month, "day": day,
            "seats": dice.randint(1, 9), "net": cents(dice, 100, 9000) * (-1 if refund else 1)}


def usage(dice, number, month):
    return {"resource": number, "month": month, "day": f"{dice.randint(1, 28):02d}", "net": cents(dice, 5, 4000), "quantity": dice.randint(1, 50)}


def restated(dice, lines, fresh):
    """Some lines change, some go, one is new: a later file of the same invoice."""
    kept = []
    for line in lines:
        luck = dice.random()
        if luck < 0.15:
            continue
        if luck < 0.45:
            line = {**line, "net": line["net"] + (cents(dice, 1, 90) if line["net"] > 0 else -cents(dice, 1, 90))}
        kept.append(line)
    return kept + [fresh]


def files(month, licences, rows):
    number = "G0000" + month.replace("-", "")
    bill = []
    for line in licences:
        bill.append(s.recon(InvoiceNumber=number, OrderId=line["order"], SubscriptionId=s.guid(line["sub"]), ChargeType=line["type"],
                            ChargeStartDate=f"{month}-{line['day']}", ChargeEndDate=f"{month}-{LAST[month]}", OrderDate=f"{month}-{line['day']}",
                            Quantity=str(line["seats"]), UnitPrice="10.00", Subtotal=s.money(line["net"])))
    daily = []
    for row in rows:
        daily.append(s.usage(InvoiceNumber=number, UsageDate=f"{month}-{row['day']}", ResourceURI=f"/r/{row['resource']}",
                             ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-{LAST[month]}", Quantity=str(row["quantity"]),
                             BillingPreTaxTotal=s.money(row["net"])))
    if rows:
        bill.append(s.azure(InvoiceNumber=number, ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-{LAST[month]}", OrderDate=f"{month}-01",
                            Subtotal=s.money(sum(r["net"] for r in rows))))
    return bill, daily


def sale(line, markup):
    return line["net"] * (1 + markup)


def take(partner, month, licences, rows, version):
    bill, daily = files(month, licences, rows)
    partner.do("import", partner.write(f"bill-{month}-{version}.csv", s.csv_bytes(bill)), "--month", month, exits=(0, 5))
    if daily:
        partner.do("import", partner.write(f"daily-{month}-{version}.csv", s.csv_bytes(daily)), "--month", month, exits=(0, 5))


def settle(partner, month):
    partner.do("draft", "--month", month, exits=(0, 5))
    [invoice] = [i for i in partner.invoices("--month", month) if i["state"] == "draft"]
    return invoice


def issue(partner, invoice):
    partner.do("approve", invoice["id"], exits=(0, 5))
    partner.do("issue", invoice["id"], "--on", "2026-06-01", exits=(0, 5))


def expected(markup, own, changes):
    """Net of a draft: its own lines and what is late, one rounding for each line of the invoice."""
    sums = {}
    for kind, amount in own + changes:
        sums[kind] = sums.get(kind, s.F(0)) + amount
    return s.money(sum(s.rounded(amount * (1 + markup)) for amount in sums.values()))


def parts(licences, rows):
    return [(line["sub"], line["net"]) for line in licences] + [("azure", row["net"]) for row in rows]


def total(licences, rows):
    return sum((a for _, a in parts(licences, rows)), s.F(0))


def difference(new, old):
    return parts(*new) + [(kind, -amount) for kind, amount in parts(*old)]


def story(binary, seed):
    """January is issued, restated twice; February takes the first, March the second; April nothing."""
    dice = random.Random(seed)
    markup = s.F(dice.choice((5, 10, 15, 20)), 100)
    counter = iter(range(1000))
    now = {}
    for month in MONTHS:
        now[month] = ([licence(dice, next(counter), month, dice.random() < 0.2) for _ in range(dice.randint(2, 5))],
                      [usage(dice, next(counter), month) for _ in range(dice.randint(0, 4))])
    with s.Partner(binary) as partner:
        partner.do("init")
        rules = [{"id": "r", "match": {}, "price": {"markup": s.money(markup)}}]
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [s.contract("contoso")], priceRules=rules)))
        take(partner, MONTHS[0], *now[MONTHS[0]], "a")
        invoice = settle(partner, MONTHS[0])
        s.expect("January", expected(markup, parts(*now[MONTHS[0]]), []), invoice["net"])
        issue(partner, invoice)
        first = now[MONTHS[0]]
        for step, month in enumerate(MONTHS[1:3]):
            bills, rows = now[MONTHS[0]]
            changed = (restated(dice, bills, licence(dice, next(counter), MONTHS[0])),
                       restated(dice, rows, usage(dice, next(counter), MONTHS[0])) if rows else rows)
            take(partner, MONTHS[0], *changed, f"b{step}")
            late = total(*changed) - total(*now[MONTHS[0]])
            bridge = partner.bridge(MONTHS[0])
            s.expect("late", s.money(-late), bridge["causes"].get("late", "0.00"))
            s.expect("unexplained", "0.00", bridge["unexplained"])
            take(partner, month, *now[month], "a")
            invoice = settle(partner, month)
            s.expect(f"draft {month}", expected(markup, parts(*now[month]), difference(changed, now[MONTHS[0]])), invoice["net"])
            s.expect(f"again {month}", invoice["net"], settle(partner, month)["net"])
            for shown, sign in ((MONTHS[0], -1), (month, 1)):
                bridge = partner.bridge(shown)
                moved = total(*changed) - total(*(first if shown == MONTHS[0] else now[MONTHS[0]]))
                s.expect(f"period {shown}", s.money(sign * moved), bridge["causes"].get("period", "0.00"))
                s.expect(f"late {shown}", "0.00", bridge["causes"].get("late", "0.00"))
                s.expect(f"unexplained {shown}", "0.00", bridge["unexplained"])
            issue(partner, invoice)
            now[MONTHS[0]] = changed
        take(partner, MONTHS[3], *now[MONTHS[3]], "a")
        s.expect("April", expected(markup, parts(*now[MONTHS[3]]), []), settle(partner, MONTHS[3])["net"])


def earlier_draft_takes_it(binary):
    """Two drafts are open: the one with the earlier period takes the line, whichever is drafted, and only once."""
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [s.contract("contoso")])))
        dice = random.Random(7)
        lines = {m: [licence(dice, i, m)] for i, m in enumerate(MONTHS)}
        for month in MONTHS[:3]:
            take(partner, month, lines[month], [], "a")
        issue(partner, settle(partner, MONTHS[0]))
        late = licence(dice, 99, MONTHS[0])
        take(partner, MONTHS[0], lines[MONTHS[0]] + [late], [], "b")
        own = {m: lines[m][0]["net"] for m in MONTHS}
        s.expect("March takes it", s.money(own[MONTHS[2]] + late["net"]), settle(partner, MONTHS[2])["net"])
        s.expect("February takes it over", s.money(own[MONTHS[1]] + late["net"]), settle(partner, MONTHS[1])["net"])
        [march] = partner.invoices("--month", MONTHS[2])
        s.expect("March gave it back", s.money(own[MONTHS[2]]), march["net"])
        s.expect("March stays so", s.money(own[MONTHS[2]]), settle(partner, MONTHS[2])["net"])
        [february] = partner.invoices("--month", MONTHS[1])
        shown = partner.json("invoice", february["id"])
        shown = shown.get("invoice", shown)
        s.expect("explained", True, any("after invoice INV-2026-00001" in line["explanation"] for line in shown["lines"]))
        for month in MONTHS[:3]:
            s.expect(f"unexplained {month}", "0.00", partner.bridge(month)["unexplained"])


def rate_moves(binary):
    """An invoice holds lines of two of Microsoft's months at one rate; that the other month's rate differs makes nothing late."""
    rates = [{"from": "USD", "to": "EUR", "on": "2025-01-01", "rate": "0.90"}, {"from": "USD", "to": "EUR", "on": "2026-02-01", "rate": "0.95"}]
    with s.Partner(binary) as partner:
        partner.do("init")
        plan = s.contract("contoso", period={"months": 1, "startDay": 15})
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [plan], exchangeRates=rates)))
        for month in MONTHS[:2]:
            line = s.recon(InvoiceNumber="G" + month, ChargeStartDate=f"{month}-05", ChargeEndDate=f"{month}-{LAST[month]}", OrderDate=f"{month}-05",
                           Subtotal="100.00", UnitPrice="100.00", Currency="USD", PricingCurrency="USD")
            partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([line])), "--month", month, exits=(0, 5))
        issue(partner, settle(partner, MONTHS[0]))
        bridge = partner.bridge(MONTHS[1])
        s.expect("causes", {"period": "-95.00"}, bridge["causes"])
        s.expect("unexplained", "0.00", bridge["unexplained"])


RATES = [{"from": "USD", "to": "EUR", "on": "2025-01-01", "rate": "0.90"}, {"from": "USD", "to": "EUR", "on": "2026-02-01", "rate": "0.95"}]
RULES = [{"id": "seats", "match": {"productId": "PU"}, "price": {"unitPrice": "12.00"}}, {"id": "rest", "match": {}, "price": {"markup": "0.10"}}]


def bought(month, name, net, **more):
    """A month of a licence, in dollars unless it is said otherwise."""
    row = {"Currency": "USD", "PricingCurrency": "USD", "InvoiceNumber": "U" + month, **more}
    return s.recon(**{"SubscriptionId": s.guid(name), "ProductId": "P" + name, "ChargeType": "cycleCharge", "ChargeStartDate": f"{month}-01",
                      "ChargeEndDate": f"{month}-{LAST[month]}", "OrderDate": f"{month}-01", "Subtotal": net, "UnitPrice": net, **row})


def load(partner, *rows):
    for number in sorted({row["InvoiceNumber"] for row in rows}):
        partner.do("import", partner.write(number + ".csv", s.csv_bytes([row for row in rows if row["InvoiceNumber"] == number])), exits=(0, 5))


def lines_of(partner, invoice):
    return partner.json("invoice", invoice["id"])["invoices"][0]["lines"]


def two_currencies(binary):
    """Microsoft bills in two currencies and one rate moves: that makes nothing late, and what is late is so at the rate of the
    invoice it goes on, on the invoice and on both bridges."""
    jan, feb = MONTHS[:2]
    euros = {"Currency": "EUR", "PricingCurrency": "EUR", "InvoiceNumber": "E" + jan}
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [s.contract("contoso")], exchangeRates=RATES, priceRules=RULES)))
        load(partner, bought(jan, "a", "100.00"), bought(jan, "gone", "10.00"), bought(jan, "U", "20.00", Quantity="2"), bought(jan, "b", "40.00", **euros))
        issue(partner, settle(partner, jan))
        s.expect("January as it was", {"price": "19.90"}, partner.bridge(jan)["causes"])
        load(partner, bought(jan, "a", "120.00"), bought(jan, "U", "30.00", Quantity="3"), bought(jan, "b", "50.00", **euros))
        s.expect("late", {"late": "-28.00"}, {k: v for k, v in partner.bridge(jan)["causes"].items() if k != "price"})
        draft = settle(partner, feb)
        # 20 x 0.95 x 1.1, -10 x 0.95 x 1.1, one seat of 12.00, and 10.00 x 1.1
        s.expect("February takes it", ["-10.45", "11.00", "12.00", "20.90"], sorted((line["net"] for line in lines_of(partner, draft)), key=s.F))
        s.expect("at its rate", ["-9.50", "10.00", "19.00", "9.50"], sorted(line["cost"] for line in lines_of(partner, draft)))
        for state in ("draft", "issued"):
            s.expect(f"January, {state}", {"period": "-28.00"}, {k: v for k, v in partner.bridge(jan)["causes"].items() if k != "price"})
            s.expect(f"February, {state}", {"period": "29.00", "price": "4.45"}, partner.bridge(feb)["causes"])
            if state == "draft":
                issue(partner, draft)


def rate_moves_beside(binary):
    """The same without anything late, where an invoice holds lines of two of Microsoft's months in two currencies."""
    with s.Partner(binary) as partner:
        partner.do("init")
        plan = s.contract("contoso", period={"months": 1, "startDay": 15})
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [plan], exchangeRates=RATES)))
        for month in MONTHS[:2]:
            load(partner, bought(month, "a", "100.00", ChargeStartDate=f"{month}-05"),
                 bought(month, "b", "40.00", Currency="EUR", PricingCurrency="EUR", InvoiceNumber="E" + month, ChargeStartDate=f"{month}-05"))
        issue(partner, settle(partner, MONTHS[0]))
        bridge = partner.bridge(MONTHS[1])
        s.expect("causes", {"period": "-135.00"}, bridge["causes"])
        s.expect("unexplained", "0.00", bridge["unexplained"])


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for seed in range(6):
        report.check(f"story {seed}", story, options.bin, seed)
    report.check("earlier draft", earlier_draft_takes_it, options.bin)
    report.check("rate moves", rate_moves, options.bin)
    report.check("two currencies", two_currencies, options.bin)
    report.check("rate moves beside", rate_moves_beside, options.bin)
    return report.finish(10)


if __name__ == "__main__":
    sys.exit(main())
