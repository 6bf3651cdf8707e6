#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up partners that buy in every way at once: Microsoft's lines and daily rows, counted seats, an enterprise agreement, a
distributor; customers who paid in advance for a term or hold a balance; months that are restated after they were invoiced. The
prices are simple, so that what must hold is worked out here from the contract's words alone:

* nothing is unexplained, and Microsoft's amount and the causes come to the local one, customer by customer;
* every source line is on exactly one invoice or in exactly one cause, whole, whatever was restated;
* every day of every contract is in one service period, every counted seat is billed for every day once;
* a balance pays what it can and no more; a term is asked for once and released once.

`--count N` runs the seeds 1 to N (4 unless given), `--first K` another stretch."""
import argparse
import collections
import importlib.util
import os
import random
import sys
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
CLI = os.path.join(HERE, "..", "app", "cli")
sys.path.insert(0, CLI)
import support as s  # noqa: E402
from terms import DAY, first_of, month_of, plus_months, service_periods  # noqa: E402

F = s.F


def module(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


costs = module("azure_costs", os.path.join(HERE, "azure-costs.py"))
distributors = module("distributors", os.path.join(CLI, "distributors.py"))

MONTHS = [f"2026-0{m}" for m in range(1, 6)]
DRAFTED = [month_of(plus_months(date(2025, 11, 1), k)) for k in range(10)]
LAST = date(2026, 5, 31)
SEAT_PRICE = F(12)
FACTORS = {"azure": F(110, 100), "licence": F(120, 100), "reservation": F(105, 100), "software": F(1), "marketplace": F(0)}
RULES = [{"id": "azure", "match": {"family": "azure"}, "price": {"markup": "0.10"}}, {"id": "licence", "match": {"family": "licence"}, "price": {"markup": "0.20"}},
         {"id": "reservation", "match": {"family": "reservation"}, "price": {"markup": "0.05"}},
         {"id": "none", "match": {"family": "marketplace"}, "price": {"exclude": True}}]


def days_in(month):
    return (plus_months(first_of(month), 1) - first_of(month)).days


class Customer:
    """A customer with a contract, and everything that is bought for it: `bought` by subscription and month."""

    def __init__(self, dice, number):
        self.dice, self.name = dice, f"c{number}"
        self.counts_seats = dice.random() < 0.4
        self.enrolment = f"86{number:05d}" if dice.random() < 0.5 else ""
        self.bought = collections.defaultdict(F)  # (subscription, family, month): cost
        self.lines, self.rows, self.costs, self.ordered = [], [], [], []
        self.counts = {}
        self.recounted = set()  # counted licences whose charges were restated: a difference to the count, on no invoice
        self.contract = s.contract(self.name, **{"from": date(2025, 12, dice.randint(1, 28)).isoformat()}, period=dice.choice(
            ({"months": 1, "startDay": 1}, {"months": 1, "startDay": dice.randint(2, 28)}, {"months": 2, "startDay": 1}, {"weeks": dice.choice((2, 3, 4))})),
            licences="seatCount" if self.counts_seats else dice.choice(("asCharged", "byDay")), reservations=dice.choice(("asCharged", "byDay", "monthly")),
            group=dice.choice(("subscription", "product", "line")))
        self.prepayments = []
        for buy in (self.buy_licences, self.use_azure, self.buy_reservation, self.buy_once):
            if dice.random() < 0.85 or buy == self.buy_licences:
                buy()
        if self.enrolment:
            self.use_agreement()
        if dice.random() < 0.6:
            self.order()
        self.pay_ahead()

    def terms(self):
        return s.customer(self.name, tenants=[s.guid(self.name)] + ([self.enrolment] if self.enrolment else []), tax="reverse")

    def cents(self, low=100, high=9999):
        return F(self.dice.randint(low, high), 100)

    # --- what Microsoft and others charge --------------------------------------------------------------------------

    def recon(self, sub, family, begin, end, net, **more):
        month = month_of(begin)
        self.bought[s.guid(sub), family, month] += net
        self.lines.append((month, s.recon(**{"InvoiceNumber": "G" + month, "CustomerId": s.guid(self.name), "SubscriptionId": s.guid(sub), "OrderId": f"o{len(self.lines)}",
                                             "ChargeStartDate": begin.isoformat(), "ChargeEndDate": end.isoformat(), "OrderDate": begin.isoformat(),
                                             "Subtotal": s.money(net), **more})))

    def buy_licences(self):
        for k in range(self.dice.randint(1, 3)):
            sub = f"{self.name}-licence-{k}"
            begin = date(2026, 1, self.dice.randint(1, 28))
            sku = {"ProductId": f"PL{k}", "SkuId": "0001"}
            while plus_months(begin, 1) - DAY <= LAST:
                end = plus_months(begin, 1) - DAY
                self.recon(sub, "licence", begin, end, self.cents(1000), ChargeType="cycleCharge", Quantity="10", UnitPrice="10.00", **sku)
                if self.dice.random() < 0.4:
                    added = begin + timedelta(self.dice.randint(1, 20))
                    self.recon(sub, "licence", added, end, -self.cents(100, 500) if self.dice.random() < 0.3 else self.cents(100, 900), ChargeType="addQuantity", Quantity="1",
                               UnitPrice="10.00", **sku)
                begin = plus_months(begin, 1)
            if self.counts_seats:
                start = date(2026, 1, self.dice.randint(1, 15))
                self.counts[sub] = (f"PL{k}:0001", {start + timedelta(i): self.dice.choice((0, 2, 5, 9)) for i in range((LAST - start).days + 1)
                                                     if i == 0 or self.dice.random() < 0.2})

    def use_azure(self):
        for k in range(self.dice.randint(1, 2)):
            for month in MONTHS:
                self.rows_of(f"{self.name}-azure-{k}", month)

    def rows_of(self, sub, month):
        first = first_of(month)
        end = plus_months(first, 1) - DAY
        total = F(0)
        for i in range(days_in(month)):
            if self.dice.random() < 0.2:
                continue
            net = self.cents(1, 900)
            total += net
            self.bought[s.guid(sub), "azure", month] += net
            self.rows.append((month, s.usage(InvoiceNumber="G" + month, CustomerId=s.guid(self.name), SubscriptionId=s.guid(sub), UsageDate=(first + timedelta(i)).isoformat(),
                                             ChargeStartDate=first.isoformat(), ChargeEndDate=end.isoformat(), BillingPreTaxTotal=s.money(net))))
        self.lines.append((month, s.azure(InvoiceNumber="G" + month, CustomerId=s.guid(self.name), SubscriptionId=s.guid(sub), ChargeStartDate=first.isoformat(),
                                          ChargeEndDate=end.isoformat(), OrderDate=first.isoformat(), Subtotal=s.money(total))))

    def buy_reservation(self):
        begin = date(2026, self.dice.randint(1, 2), self.dice.randint(1, 28))
        self.recon(f"{self.name}-reserved", "reservation", begin, plus_months(begin, 3) - DAY, self.cents(9000, 99999), TermAndBillingCycle="1 Year Reservation",
                   ProductId="PR", ProductName="Reserved VM", SkuName="Reserved VM", SubscriptionDescription="Reserved VM", ChargeType="new")

    def buy_once(self):
        begin = date(2026, self.dice.randint(1, 4), self.dice.randint(1, 28))
        self.recon(f"{self.name}-market", "marketplace", begin, begin, self.cents(), PublisherName="Hornbill", PublisherId="99887", ProductId="PM", ProductName="Backup")
        self.recon(f"{self.name}-software", "software", begin, plus_months(begin, 12) - DAY, self.cents(), TermAndBillingCycle="1 Year Subscription", ProductId="PS",
                   ProductName="SUSE Linux")

    def use_agreement(self):
        for month in MONTHS:
            for k in range(self.dice.randint(1, 25)):
                sub = f"{self.name}-ea-{self.dice.randint(0, 1)}"
                net = F(self.dice.randint(1, 10 ** 9), 10 ** 7)
                day = first_of(month) + timedelta(self.dice.randrange(days_in(month)))
                self.bought[s.guid(sub), "azure", month] += net
                self.costs.append((month, costs.row(month, day, SubscriptionId=s.guid(sub), SubscriptionName=sub, CostInBillingCurrency=f"{float(net):.7f}",
                                                    BillingAccountId=self.enrolment, BillingProfileId=self.enrolment, ResourceId=f"/r/{k}")))

    def order(self):
        sub = f"{self.name}-td"
        for month in MONTHS:
            net = self.cents(500)
            first = first_of(month)
            self.bought[sub, "distributor", month] += net
            self.ordered.append((month, distributors.ion(cost=s.money(net), quantity="1", unit=s.money(net), product="Backup", vendor="Fabled", tenant=s.guid(self.name),
                                                         subscription=sub, start=first.isoformat(), end=(plus_months(first, 1) - DAY).isoformat(), invoice="TD-" + month)))

    def pay_ahead(self):
        if not self.counts_seats and self.dice.random() < 0.4:
            begin = date(2026, 2, self.dice.randint(1, 28))
            self.prepayments.append({"id": f"{self.name}-term", "customer": self.name, "kind": "term", "match": {"subscription": s.guid(f"{self.name}-licence-0")},
                                     "from": begin.isoformat(), "to": (plus_months(begin, 3) - DAY).isoformat(), "amount": s.money(self.cents(9000, 30000)), "currency": "EUR",
                                     "invoiceOn": begin.isoformat(), "release": self.dice.choice(("equalMonths", "byDay"))})
        elif self.dice.random() < 0.6:
            self.prepayments.append({"id": f"{self.name}-balance", "customer": self.name, "kind": "balance", "amount": s.money(self.cents(1000, 200000)), "currency": "EUR",
                                     "receivedOn": "2025-12-01"})

    def restate(self, month):
        """Microsoft corrects a row of usage and its line, or an amount of a licence."""
        def pick(of):
            at = [i for i, (own, _) in enumerate(of) if own == month]
            return self.dice.choice(at) if at else None
        more = self.cents(1, 400)
        at = pick(self.rows)
        if at is not None and self.dice.random() < 0.7:
            row = self.rows[at][1]
            self.add(row, "BillingPreTaxTotal", more)
            for own, line in self.lines:
                if own == month and line["SubscriptionId"] == row["SubscriptionId"]:
                    self.add(line, "Subtotal", more)
            self.bought[row["SubscriptionId"], "azure", month] += more
            return
        at = pick(self.lines)
        if at is None or self.lines[at][1]["SubscriptionDescription"] == "Azure plan":
            return
        line = self.lines[at][1]
        if s.num(line["Subtotal"]) > 0:
            self.add(line, "Subtotal", more)
            [key] = [k for k in self.bought if k[0] == line["SubscriptionId"] and k[2] == month]
            self.bought[key] += more
            if self.counts_seats:
                self.recounted.add(key[0])

    @staticmethod
    def add(row, column, more):
        row[column] = s.money(s.num(row[column]) + more)
        if column == "Subtotal":
            row["Total"] = row[column]

    # --- what must come out ----------------------------------------------------------------------------------------

    def cost_of(self, month):
        return sum((net for (_, _, own), net in self.bought.items() if own == month), F(0))

    def seats_on(self, sub, day):
        known = [d for d in self.counts[sub][1] if d <= day]
        return self.counts[sub][1][max(known)] if known else 0

    def seat_net(self, sub, first, last):
        net = F(0)
        while first <= last:
            net += self.seats_on(sub, first) * SEAT_PRICE / days_in(month_of(first))
            first += DAY
        return net


class Story:
    """A partner from the first import to the last draft."""

    def __init__(self, binary, seed):
        self.dice = random.Random(seed)
        self.customers = [Customer(self.dice, k) for k in range(self.dice.randint(2, 5))]
        self.partner = s.Partner(binary)

    def run(self):
        with self.partner as partner:
            partner.do("init")
            rules = RULES + [{"id": f"seats-{c.name}", "priority": 1, "match": {"family": "licence", "customer": c.name}, "price": {"unitPrice": s.money(SEAT_PRICE)}}
                             for c in self.customers if c.counts_seats]
            partner.do("terms", "import", partner.write("t.json", s.terms([c.terms() for c in self.customers], [c.contract for c in self.customers], priceRules=rules,
                                                                          prepayments=[p for c in self.customers for p in c.prepayments])))
            self.count_seats()
            for month in MONTHS:
                self.load(month)
                self.draft(DRAFTED[:DRAFTED.index(month) + 1])
                self.approve(month)
                if self.dice.random() < 0.5:
                    again = self.dice.choice([m for m in MONTHS if m <= month])
                    for customer in self.customers:
                        customer.restate(again)
                    self.load(again)
            self.draft()
            self.check()
            self.approve(DRAFTED[-1])
            self.draft()
            self.check()
            partner.do("verify")

    def count_seats(self):
        rows = [f"{day.isoformat()},{s.guid(c.name)},{s.guid(sub)},{sku},Microsoft 365 E3,{count}"
                for c in self.customers for sub, (sku, counts) in c.counts.items() for day, count in counts.items()]
        if rows:
            self.partner.do("seats", "import", self.partner.write("seats.csv", "\n".join(["date,customerTenant,subscription,skuId,skuName,quantity", *rows, ""])))

    def load(self, month):
        def of(name):
            return [row for c in self.customers for own, row in getattr(c, name) if own == month]
        files = {"r.csv": of("lines") and s.csv_bytes(of("lines")), "u.csv": of("rows") and s.csv_bytes(of("rows")),
                 "td.csv": of("ordered") and distributors.ion_file(*of("ordered"))}
        for customer in self.customers:
            own = [row for at, row in customer.costs if at == month]
            files[f"ea-{customer.name}.csv"] = own and costs.csv(own)
        for name, content in files.items():
            if content:
                self.partner.do("import", self.partner.write(f"{month}-{name}", content), "--month", month, exits=(0, 5))

    def draft(self, months=tuple(DRAFTED)):
        for month in months:
            self.partner.do("draft", "--month", month, exits=(0, 5))

    def approve(self, month):
        end = (plus_months(first_of(month), 1) - DAY).isoformat()
        chosen = [i["id"] for i in self.partner.invoices() if i["state"] == "draft" and i["service"]["to"] <= end and self.dice.random() < 0.8]
        if chosen:
            self.partner.do("approve", *chosen, exits=(0, 5))
            self.partner.do("issue", *chosen, "--on", "2026-11-01", exits=(0, 5))

    def check(self):
        invoices = [self.partner.json("invoice", i["id"])["invoice"] for i in self.partner.invoices()]
        bridges = {month: self.bridge(month) for month in DRAFTED}
        for customer in self.customers:
            own = [i for i in invoices if i["customer"] == customer.name]
            causes = collections.Counter()
            for month, bridge in bridges.items():
                for entry in bridge["customers"]:
                    if entry["customer"] == customer.name:
                        s.expect(f"{customer.name} {month}: Microsoft", s.money(customer.cost_of(month)), entry["microsoft"])
                        causes.update({c["cause"]: s.num(c["amount"]) for c in entry["causes"]})
            self.check_periods(customer, own)
            self.check_sources(customer, own, causes)
            self.check_seats(customer, own)
            self.check_prepaid(customer, own)

    def bridge(self, month):
        bridge = self.partner.bridge(month)
        s.expect(f"{month}: unexplained", "0.00", bridge["unexplained"])
        for entry in bridge["customers"]:
            at = f"{month} {entry['customer'] or entry['tenant']}"
            s.expect(f"{at}: unexplained", "0.00", entry["unexplained"])
            s.expect(f"{at}: it adds up", s.num(entry["local"]), s.num(entry["microsoft"]) + sum(s.num(c["amount"]) for c in entry["causes"]))
            for cause in entry["causes"]:
                s.expect(f"{at}: items of {cause['cause']}", s.num(cause["amount"]), sum(s.num(i["amount"]) for i in cause["items"]))
        s.expect(f"{month}: local", s.num(bridge["local"]["net"]), sum((s.num(e["local"]) for e in bridge["customers"]), F(0)))
        s.expect(f"{month}: in all", s.num(bridge["local"]["net"]), s.num(bridge["microsoft"]["net"]) + sum(map(s.num, bridge["causes"].values())))
        return bridge

    @staticmethod
    def check_periods(customer, invoices):
        periods = {a.isoformat(): b.isoformat() for a, b in service_periods(customer.contract, LAST + timedelta(120))}
        for invoice in invoices:
            s.expect(f"{customer.name}: a period from {invoice['service']['from']}", periods[invoice["service"]["from"]], invoice["service"]["to"])
        starts = [i["service"]["from"] for i in invoices]
        s.expect(f"{customer.name}: no period twice", len(set(starts)), len(starts))

    @staticmethod
    def check_sources(customer, invoices, causes):
        """Every cost is on invoices once, but for what the rule excludes; what is sold follows from it."""
        cost, sale = collections.Counter(), collections.Counter()
        excluded = F(0)
        for invoice in invoices:
            for line in invoice["lines"]:
                for part in line["parts"]:
                    if part["subscription"]:
                        cost[part["subscription"]] += s.num(part["cost"]) if "/" not in part["cost"] else F(part["cost"])
                        sale[part["subscription"]] += F(part["sale"]) if "/" in part["sale"] else s.num(part["sale"])
        wanted = collections.Counter()
        families = {}
        for (sub, family, _), net in customer.bought.items():
            families[sub] = family
            if family == "marketplace":
                excluded += net
            else:
                wanted[sub] += net
        for sub in (set(cost) | set(wanted)) - customer.recounted:
            s.expect(f"{customer.name}: {families.get(sub)} {sub}, cost on invoices", s.money(wanted[sub], 6), s.money(cost[sub], 6))
        s.expect(f"{customer.name}: excluded", s.money(-excluded), s.money(causes["excluded"]))
        for cause in ("unmapped", "setup", "credit", "late", "manual", "parked"):
            s.expect(f"{customer.name}: {cause}", "0.00", s.money(causes[cause]))
        paid = s.guid(f"{customer.name}-licence-0") if any(p["kind"] == "term" for p in customer.prepayments) else None
        for sub, family in families.items():
            if sub != paid and family in FACTORS and not (family == "licence" and customer.counts_seats) and family != "marketplace":
                off = abs(sale[sub] - wanted[sub] * FACTORS[family])
                s.expect(f"{customer.name}: {family} {sub} sold at {float(sale[sub])}, not {float(wanted[sub] * FACTORS[family])}", True, off < F(1, 100))

    @staticmethod
    def check_seats(customer, invoices):
        for sub in customer.counts:
            for invoice in invoices:
                first, last = (date.fromisoformat(invoice["service"][end]) for end in ("from", "to"))
                counted = [line for line in invoice["lines"] if line["kind"] == "seatCount" and line["subscription"] == s.guid(sub)]
                s.expect(f"{customer.name}: seats of {sub} from {first}", s.money(customer.seat_net(sub, first, last)),
                         s.money(sum((s.num(line["net"]) for line in counted), F(0))))

    @staticmethod
    def check_prepaid(customer, invoices):
        asked = [line for i in invoices for line in i["lines"] if line["kind"] == "prepayment" and s.num(line["net"]) != 0]
        for prepayment in customer.prepayments:
            if prepayment["kind"] == "term":
                s.expect(f"{customer.name}: the term is asked for once", [prepayment["amount"]], [line["net"] for line in asked])
            else:
                gross = sum((s.num(i["gross"]) for i in invoices), F(0))
                s.expect(f"{customer.name}: the balance", s.money(min(s.num(prepayment["amount"]), gross)), s.money(sum(s.num(i["prepaid"]) for i in invoices)))


def attempt(binary, seed):
    Story(binary, seed).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--count", type=int, default=4)
    parser.add_argument("--first", type=int, default=1)
    o = parser.parse_args()
    report = s.Report()
    for seed in range(o.first, o.first + o.count):
        report.check(f"partner {seed}", attempt, o.bin, seed)
    return report.finish(o.count)


if __name__ == "__main__":
    sys.exit(main())
