#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contracts that are changed while they run, over half a year of made-up customers: another period, anchor, recognition,
grouping or currency, a new name, a term that is paid in advance from a day that is invoiced already and is changed or
taken away later. Whatever was approved before, in the end every source line has been charged once, no day twice and none
left out, every interval of a service once, every prepayment once, and every bridge comes out at 0.00.

Everything is sold at cost and every day costs at least 1.00, so a day too many or too few shows in the sums."""
import collections
import os
import random
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402
from terms import DAY, first_of, month_of, plus_months  # noqa: E402

BILLED = [f"2026-0{m}" for m in range(1, 7)]
DRAFTED = ["2025-11", "2025-12"] + [f"2026-{m:02d}" for m in range(1, 13)]
LAST = date(2026, 6, 30)


class Customer:
    """One customer's contracts, Microsoft's lines for it, and what it has to pay in the end."""

    def __init__(self, dice, name, switches_currency):
        self.dice, self.name = dice, name
        self.switches = switches_currency
        self.currency = "EUR"
        self.count = 0
        self.contracts = [self.contract(date(2025, dice.choice((11, 12)), dice.randint(1, 28)))]
        self.prepaid = None
        self.asked = False
        self.services = [{"id": f"{name}-s{i}", "customer": name, "description": f"Service {i}", "quantity": "1", "unitPrice": str(price),
                          "from": date(2026, 1, dice.randint(1, 28)).isoformat(), "to": LAST.isoformat(), "every": every}
                         for i, (price, every) in enumerate(((31, {"months": 1}), (77, {"weeks": dice.choice((2, 5))})))]
        self.lines, self.rows = [], []
        for kind in ("licence", "licence", "reservation", "paid"):
            self.buy(kind)
        self.use()

    def contract(self, start):
        dice = self.dice
        self.count += 1
        period = dice.choice(({"months": 1, "startDay": 1}, {"months": 1, "startDay": dice.randint(1, 28)}, {"months": 2, "startDay": dice.randint(1, 28)},
                              {"months": 3, "startDay": 1, "startMonth": dice.randint(1, 12)}, {"weeks": dice.choice((1, 3, 4))}))
        return {"id": f"{self.name}-{self.count}", "customer": self.name, "from": start.isoformat(), "to": None, "period": period,
                "licences": dice.choice(("asCharged", "byDay")), "reservations": dice.choice(("asCharged", "byDay", "monthly")),
                "ownServices": dice.choice(("inAdvance", "inArrears")), "group": dice.choice(("subscription", "line", "product"))}

    # --- Microsoft's lines -----------------------------------------------------------------------------------------

    def buy(self, kind):
        """A subscription from January to June, renewed by the month, with seats added now and then."""
        dice = self.dice
        number = len(self.lines)
        start = date(2026, 1, dice.randint(1, 28))
        k = 0
        while plus_months(start, k + 1) - DAY <= LAST:
            begin, end = plus_months(start, k), plus_months(start, k + 1) - DAY
            self.line(kind, number, begin, end, "new" if k == 0 else "cycleCharge", dice.randint(4000, 9999))
            if dice.random() < 0.4:
                self.line(kind, number, begin + timedelta(dice.randint(1, 20)), end, "addQuantity", dice.randint(4000, 9999))
            k += 1

    def line(self, kind, number, begin, end, charge, cents):
        extra = {"TermAndBillingCycle": "1 Year Reservation", "ProductName": "Reserved VM", "SkuName": "Reserved VM",
                 "SubscriptionDescription": "Reserved VM"} if kind == "reservation" else {}
        month = month_of(begin)
        self.lines.append({"month": month, "start": begin, "sub": f"{self.name}-{kind}-{number}", "net": s.F(cents, 100), "row": s.recon(**{
            "InvoiceNumber": "G" + month, "CustomerId": s.guid(self.name), "SubscriptionId": s.guid(f"{self.name}-{kind}-{number}"),
            "OrderId": f"o{len(self.lines)}", "ProductId": f"P{number}", "ChargeType": charge, "ChargeStartDate": begin.isoformat(), "ChargeEndDate": end.isoformat(),
            "OrderDate": begin.isoformat(), "Subtotal": s.money(s.F(cents, 100)), "UnitPrice": "10.00", **extra})})

    def use(self):
        """Azure every day, at more than 1.00, in rows and one line for each month."""
        sub = f"{self.name}-azure"
        for month in BILLED:
            first, total = first_of(month), s.F(0)
            last = plus_months(first, 1) - DAY
            for k in range((last - first).days + 1):
                net = s.F(self.dice.randint(101, 999), 100)
                day = (first + timedelta(k)).isoformat()
                self.rows.append({"month": month, "row": s.usage(InvoiceNumber="G" + month, CustomerId=s.guid(self.name), SubscriptionId=s.guid(sub),
                                                                 UsageDate=day, ChargeStartDate=first.isoformat(), ChargeEndDate=last.isoformat(),
                                                                 BillingPreTaxTotal=s.money(net))})
                total += net
            self.lines.append({"month": month, "start": first, "sub": sub, "net": total, "row": s.azure(
                InvoiceNumber="G" + month, CustomerId=s.guid(self.name), SubscriptionId=s.guid(sub), ChargeStartDate=first.isoformat(),
                ChargeEndDate=last.isoformat(), OrderDate=first.isoformat(), Subtotal=s.money(total))})

    # --- changes ---------------------------------------------------------------------------------------------------

    def change(self, today):
        """Something is changed, often with effect from a day that is on an approved invoice."""
        dice = self.dice
        day = today - timedelta(dice.randint(-20, 45))
        newest = self.contracts[-1]
        kind = dice.choice(("successor", "successor", "successor", "rename", "shape", "recognition", "currency", "prepaid"))
        if kind == "successor" and day.isoformat() > newest["from"]:
            newest["to"] = (day - DAY).isoformat()
            self.contracts.append(self.contract(day))
        elif kind == "rename":
            self.count += 1
            newest["id"] = f"{self.name}-{self.count}"
        elif kind == "shape":
            newest["period"] = self.contract(day)["period"]
        elif kind == "recognition":
            fresh = self.contract(day)
            for key in ("licences", "reservations", "group"):
                newest[key] = fresh[key]
        elif kind == "currency" and self.switches:
            self.currency = "USD" if self.currency == "EUR" else "EUR"
        elif kind == "prepaid" and self.prepaid:
            return self.amend(today)
        elif kind == "prepaid":
            self.asked = True
            start = today - timedelta(dice.randint(0, 60))
            paid = next(line["sub"] for line in self.lines if "-paid-" in line["sub"])
            self.prepaid = {"id": f"{self.name}-p", "customer": self.name, "kind": "term", "match": {"subscription": s.guid(paid)}, "from": start.isoformat(),
                            "to": (start + timedelta(dice.randint(200, 400))).isoformat(), "amount": s.money(s.F(dice.randint(50000, 90000), 100)),
                            "currency": "EUR", "invoiceOn": start.isoformat(), "release": dice.choice(("byDay", "equalMonths"))}
        else:
            return f"{self.name}: nothing"
        return f"{self.name}: {kind} on {today} from {day}"

    def amend(self, today):
        """The prepayment is changed, moved or taken away, whether it was asked for already or not."""
        dice, kind = self.dice, self.dice.choice(("amount", "moved", "shorter", "release", "renamed", "removed"))
        if kind == "amount":
            self.prepaid["amount"] = s.money(s.F(dice.randint(50000, 90000), 100))
        elif kind == "moved":
            start = today + timedelta(dice.randint(-40, 20))
            self.prepaid |= {"from": start.isoformat(), "to": (start + timedelta(dice.randint(200, 400))).isoformat(), "invoiceOn": start.isoformat()}
        elif kind == "shorter":
            self.prepaid["to"] = (date.fromisoformat(self.prepaid["from"]) + timedelta(dice.randint(30, 150))).isoformat()
        elif kind == "release":
            self.prepaid["release"] = "byDay" if self.prepaid["release"] == "equalMonths" else "equalMonths"
        elif kind == "renamed":
            self.prepaid["id"] += "x"
        else:
            self.prepaid = None
        return f"{self.name}: prepayment {kind} on {today}"

    # --- what it comes to ------------------------------------------------------------------------------------------

    def wanted(self):
        """{what: amount} that is charged in the end: each source line, interval and prepayment once."""
        sums = collections.Counter()
        for line in self.lines:
            sums[line["sub"]] += line["net"]
        if self.asked:
            sums["prepayment"] += s.num(self.prepaid["amount"]) if self.prepaid else s.F(0)
        return sums


def terms_of(customers, guards):
    rates = [{"from": a, "to": b, "on": "2020-01-01", "rate": "1"} for a, b in (("EUR", "USD"), ("USD", "EUR"))]
    return s.terms([s.customer(c.name, currency=c.currency) for c in customers], [k for c in customers for k in c.contracts], exchangeRates=rates,
                   ownServices=[x for c in customers for x in c.services], prepayments=[c.prepaid for c in customers if c.prepaid], guards=guards)


def story(binary, seed):
    dice = random.Random(seed)
    customers = [Customer(dice, name, name == "alpha") for name in ("alpha", "beta")]
    log = []
    with s.Partner(binary) as partner:
        partner.do("init")
        load_terms(partner, customers)
        for month in BILLED:
            lines = [x["row"] for c in customers for x in c.lines if x["month"] == month]
            rows = [x["row"] for c in customers for x in c.rows if x["month"] == month]
            partner.do("import", partner.write(f"r-{month}.csv", s.csv_bytes(lines)), partner.write(f"u-{month}.csv", s.csv_bytes(rows)), "--month", month,
                       exits=(0, 5))
            draft(partner, DRAFTED[max(0, DRAFTED.index(month) - 3):DRAFTED.index(month) + 1])
            approve(partner, dice, month)
            if dice.random() < 0.7:
                log.append(dice.choice(customers).change(plus_months(first_of(month), 1)))
                load_terms(partner, customers)
        for _ in range(2):  # whoever closes the year drafts and issues what is left, and drafts again
            draft(partner, DRAFTED)
            check(partner, customers, log)
            approve(partner, dice, "2026-12")
        draft(partner, DRAFTED)
        check(partner, customers, log)


def load_terms(partner, customers):
    partner.do("terms", "import", partner.write("terms.json", terms_of(customers, {})))


def draft(partner, months):
    for month in months:
        partner.do("draft", "--month", month, exits=(0, 5))


def approve(partner, dice, month):
    """Some of the drafts whose days are over."""
    end = (plus_months(first_of(month), 1) - DAY).isoformat()
    for invoice in partner.invoices():
        if invoice["state"] == "draft" and invoice["service"]["to"] <= end and dice.random() < 0.8:
            partner.do("approve", invoice["id"], exits=(0, 5))
            partner.do("issue", invoice["id"], "--on", "2026-12-01", exits=(0, 5))


def check(partner, customers, log):
    told = "; ".join(log)
    listed = partner.invoices()
    for customer in customers:
        got, lines, seen = collections.Counter(), collections.Counter(), collections.Counter()
        for invoice in listed:
            if invoice["customer"] != customer.name:
                continue
            for line in invoice["lines"]:
                what = name_of(customer, line)
                got[what] += s.num(line["net"])
                lines[what] += 1
                if line["kind"] == "ownService":
                    seen[line["description"], line["from"]] += 1
        free = covered(customer)
        for what, amount in customer.wanted().items():
            off = got[what] - (amount - free[what])
            s.expect(f"{customer.name} {what}: charged once ({told}): off by {float(off)}", True, abs(off) <= s.F(lines[what], 100))
        s.expect(f"{customer.name}: intervals billed twice ({told})", [], [key for key, count in seen.items() if count > 1])
        s.expect(f"{customer.name}: intervals ({told})", sorted(intervals(customer)), sorted(seen))
    totals = collections.Counter()
    for month in DRAFTED:
        bridge = partner.bridge(month)
        s.expect(f"unexplained {month} ({told})", "0.00", bridge["unexplained"])
        totals.update({cause: s.num(amount) for cause, amount in bridge["causes"].items()})
    s.expect(f"late in the end ({told})", "0.00", s.money(totals["late"]))
    s.expect(f"unmapped ({told})", "0.00", s.money(totals["unmapped"]))
    left = sum((unreleased(customer, listed) for customer in customers), s.F(0))
    s.expect(f"timing closes itself ({told})", s.money(left), s.money(totals["period"] + totals["prepaid"]))


def name_of(customer, line):
    subs = {s.guid(x["sub"]): x["sub"] for x in customer.lines}
    return subs.get(line["subscription"], line["kind"])


def covered(customer):
    """What the prepayment pays for: charges that start in its term, or of split ones the days in it."""
    sums = collections.Counter()
    for line in customer.lines if customer.prepaid else ():
        if "-paid-" not in line["sub"]:
            continue
        start, end = date.fromisoformat(customer.prepaid["from"]), date.fromisoformat(customer.prepaid["to"])
        last = date.fromisoformat(line["row"]["ChargeEndDate"])
        own = next(k for k in customer.contracts if k["from"] <= line["start"].isoformat() <= (k["to"] or "9999"))
        days = [line["start"] + timedelta(i) for i in range((last - line["start"]).days + 1)]
        if own["licences"] == "asCharged":
            days = days[:1]
        sums[line["sub"]] += line["net"] * sum(1 for day in days if start <= day <= end) / len(days)
    return sums


def unreleased(customer, listed):
    """What a prepayment still holds after the last service period."""
    prepaid = customer.prepaid
    if not prepaid:
        return s.F(0)
    start, end, amount = date.fromisoformat(prepaid["from"]), date.fromisoformat(prepaid["to"]), s.num(prepaid["amount"])
    after = date.fromisoformat(max(i["service"]["to"] for i in listed if i["customer"] == customer.name)) + DAY
    units = [start + timedelta(i) for i in range((end - start).days + 1)]
    if prepaid["release"] == "equalMonths":
        units = [day for day in (plus_months(start, k) for k in range(20)) if day <= end]
    return amount - s.rounded(amount * sum(1 for day in units if day < after) / len(units))


def intervals(customer):
    """Every interval of the services, by its first day."""
    for service in customer.services:
        start, k = date.fromisoformat(service["from"]), 0
        while True:
            first = plus_months(start, k) if "months" in service["every"] else start + timedelta(7 * service["every"]["weeks"] * k)
            if first > LAST:
                break
            yield service["description"], first.isoformat()
            k += 1


def month_line(month, last, sub):
    return s.recon(InvoiceNumber="G" + month, SubscriptionId=s.guid(sub), ChargeType="cycleCharge", ChargeStartDate=f"{month}-01", OrderDate=f"{month}-01",
                   ChargeEndDate=f"{month}-{last}", Quantity="10", UnitPrice="10.50", Subtotal="105.00")


def prepaid_late(binary):
    """S11, but the year from March is paid after March was issued: April's draft asks for it and gives March back."""
    rules = [{"id": "r", "match": {}, "price": {"unitPrice": "12.00"}}]
    prepaid = {"id": "p1", "customer": "contoso", "kind": "term", "match": {"subscription": s.guid("a")}, "from": "2026-03-01", "to": "2027-02-28",
               "amount": "1440.00", "currency": "EUR", "invoiceOn": "2026-03-01"}
    with s.Partner(binary) as partner:
        partner.do("init")

        def load(**sections):
            partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], [s.contract("contoso")], priceRules=rules, **sections)))
        load()
        for month, last in (("2026-03", "31"), ("2026-04", "30"), ("2026-05", "31")):
            partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([month_line(month, last, "a")])), "--month", month, exits=(0, 5))
            draft(partner, [month])
        partner.do("approve", "contoso-1/2026-03-01")
        partner.do("issue", "--all", exits=(0, 5))
        load(prepayments=[prepaid])
        draft(partner, ["2026-03", "2026-05", "2026-04", "2026-05"])
        s.expect("nets", ["120.00", "1320.00", "0.00"], [i["net"] for i in partner.invoices()])
        [april] = partner.invoices("--month", "2026-04")
        s.expect("April", [("charge", "-120.00"), ("charge", "0.00"), ("prepayment", "1440.00")], sorted((x["kind"], x["net"]) for x in april["lines"]))
        s.expect("why", True, any("Charged on invoice INV-2026-00001, paid in advance now" in x["explanation"] for x in april["lines"]))
        for month, causes in (("2026-03", {"price": "15.00"}), ("2026-04", {"prepaid": "1200.00", "price": "15.00"}), ("2026-05", {"prepaid": "-120.00", "price": "15.00"})):
            bridge = partner.bridge(month)
            s.expect(f"causes {month}", (causes, "0.00"), (bridge["causes"], bridge["unexplained"]))
        partner.do("approve", "contoso-1/2026-04-01")
        draft(partner, ["2026-04", "2026-05"])
        s.expect("once", ["120.00", "1320.00", "0.00"], [i["net"] for i in partner.invoices()])


def charged_then_counted(binary):
    """Seats are charged to 20 May and counted from 21 May on: the charge of 10 May to 9 June gives its first 11 days, the count the rest."""
    line = s.recon(InvoiceNumber="G2026-05", ChargeStartDate="2026-05-10", ChargeEndDate="2026-06-09", OrderDate="2026-05-10", Quantity="2",
                   UnitPrice="31.00", Subtotal="62.00")
    plans = [s.contract("contoso", to="2026-05-20"), s.contract("contoso", **{"from": "2026-05-21"}, licences="seatCount")]
    plans[1]["id"] = "contoso-2"
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso")], plans)))
        partner.do("import", partner.write("l.csv", s.csv_bytes([line])), "--month", "2026-05", exits=(0, 5))
        seats = f"date,customerTenant,subscription,skuId,skuName,quantity\n2026-05-10,{s.guid('contoso')},{s.guid('subscription')},CFQ7TTC0LF8R:0001,E3,2\n"
        partner.do("seats", "import", partner.write("s.csv", seats))
        draft(partner, ["2026-05", "2026-06"])
        got = {i["service"]["from"]: i["net"] for i in partner.invoices()}
        s.expect("nets", {"2026-05-01": "22.00", "2026-05-21": "22.00", "2026-06-01": "62.00"}, got)
        for month in ("2026-05", "2026-06"):
            s.expect(f"unexplained {month}", "0.00", partner.bridge(month)["unexplained"])


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    seeds = [int(options.only)] if options.only else range(5)
    for seed in seeds:
        report.check(f"story {seed}", story, options.bin, seed)
    report.check("prepaid late", prepaid_late, options.bin)
    report.check("charged, then counted", charged_then_counted, options.bin)
    return report.finish(len(seeds) + 2)


if __name__ == "__main__":
    sys.exit(main())
