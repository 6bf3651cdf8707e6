# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Worked cases as data, and how what the program says is held against them. Each case is one customer of one partner, so
that many cases are billed by one run; the expected amounts are exact fractions that the cases compute themselves."""
from dataclasses import dataclass, field
from datetime import date, timedelta

from support import F, Failed, Partner, azure, contract, csv_bytes, customer, expect, guid, json_bytes, money, num, recon, rounded, terms, usage

ORDER = ("adjustment unmapped setup credit excluded late dailyFile period prepaid quantity price exchange ownService manual rounding").split()


@dataclass
class Bill:
    """An invoice that has to be there: its days, its lines as (exact sale, rule), its currency and tax if told."""
    first: str
    last: str
    lines: list
    tax: object = None
    currency: str = "EUR"
    digits: int = 2
    home: F = F(1)  # the currency's rate to the seller's
    summed: bool = False  # the contract does not say how many lines it takes

    def nets(self):
        return [rounded(sale, self.digits) for sale, _ in self.lines]


@dataclass
class Month:
    """What a month has to show for a customer: Microsoft's net, the bills, the exact causes without their rounding."""
    microsoft: object = 0
    bills: list = field(default_factory=list)
    causes: dict = field(default_factory=dict)
    together: tuple = ()  # causes of which only the sum is told
    tenant: str = ""      # an entry of a tenant without a customer


@dataclass
class Case:
    name: str
    months: dict
    lines: dict = field(default_factory=dict)  # month → reconciliation lines, attributes as of support.recon
    daily: dict = field(default_factory=dict)  # month → daily rows
    rules: list = field(default_factory=list)  # (name, match, price, {more})
    customer: dict = field(default_factory=dict)
    contracts: list = field(default_factory=lambda: [{}])
    owned: bool = True  # False: no customer has the tenant
    own: list = field(default_factory=list)
    adjustments: list = field(default_factory=list)


def charge(cost, first="2026-01-01", last="2026-01-31", **more):
    """A licence line; the month it is billed in is chosen by the case."""
    return lambda who: recon(**{**dict(CustomerId=guid(who), SubscriptionId=guid(who), Subtotal=str(cost), ChargeStartDate=first,
                                       ChargeEndDate=last, OrderDate=first), **more})


def consumption(cost, first="2026-01-01", last="2026-01-31", **more):
    """An Azure reconciliation line."""
    return lambda who: azure(**{**dict(CustomerId=guid(who), SubscriptionId=guid(who), Subtotal=str(cost), ChargeStartDate=first,
                                       ChargeEndDate=last, OrderDate=first), **more})


def rows(cost, first, count, **more):
    """Equal daily rows of `count` days from a day on."""
    start = date.fromisoformat(first)
    month_end = (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)

    def row(i):
        return lambda who: usage(**{**dict(CustomerId=guid(who), SubscriptionId=guid(who), BillingPreTaxTotal=str(cost), UnitPrice=str(cost),
                                           UsageDate=(start + timedelta(days=i)).isoformat(), ChargeStartDate=start.replace(day=1).isoformat(),
                                           ChargeEndDate=month_end.isoformat()), **more})

    return [row(i) for i in range(count)]


def spread(whole, parts, digits=2):
    """Cumulative rounding of a whole over parts of so many days each."""
    done, shares = 0, []
    for days in parts:
        shares.append(rounded(F(whole) * (done + days) / sum(parts), digits) - rounded(F(whole) * done / sum(parts), digits))
        done += days
    return shares


class Ledger:
    """Bills the cases of one partner and compares."""

    def __init__(self, binary, cases, rates=(), currency="EUR", microsoft="EUR", invoice="G0000"):
        self.partner = Partner(binary)
        self.cases = cases
        self.rates = [dict(zip(("from", "to", "on", "rate"), rate)) for rate in rates]
        self.currency, self.microsoft, self.invoice = currency, microsoft, invoice

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.partner.__exit__()

    def terms(self):
        customers, contracts, rules, own, adjustments = [], [], [], [], []
        for case in self.cases:
            if not case.owned:
                continue
            customers.append(customer(case.name, **{"tax": "reverse", **case.customer}))
            contracts += [contract(case.name, id=f"{case.name}-{i + 1}", **c) for i, c in enumerate(case.contracts)]
            rules += [{"id": f"{case.name}-{name}", "match": {"customer": case.name, **match}, "price": price, **(more[0] if more else {})}
                      for name, match, price, *more in case.rules]
            own += [{"id": f"{case.name}-{i}", "customer": case.name, "description": "Service", **s} for i, s in enumerate(case.own)]
            adjustments += [{"id": f"{case.name}-{i}", "customer": case.name, "reason": "goodwill", **a} for i, a in enumerate(case.adjustments)]
        document = terms(customers, contracts, priceRules=rules, ownServices=own, adjustments=adjustments, exchangeRates=self.rates)
        document["seller"]["currency"] = self.currency
        return document

    def files(self):
        """One reconciliation (CSV) and one daily file (JSON Lines) a month, as Microsoft sends them."""
        months = sorted({m for case in self.cases for m in (*case.lines, *case.daily)})
        for month in months:
            number = self.invoice + month.replace("-", "")
            lines = [make(case.name) for case in self.cases for make in case.lines.get(month, [])]
            daily = [make(case.name) for case in self.cases for make in case.daily.get(month, [])]
            for row in lines:
                row.update(InvoiceNumber=number, Currency=self.microsoft)
            for row in daily:
                row.update(InvoiceNumber=number, BillingCurrency=self.microsoft)
            if lines:
                yield month, self.partner.write(f"{month}.csv", csv_bytes(lines))
            if daily:
                yield month, self.partner.write(f"{month}.jsonl", json_bytes(daily))

    def bill(self):
        """Imports, drafts and reads everything back."""
        self.partner.do("init")
        self.partner.do("terms", "import", self.partner.write("terms.json", self.terms()))
        for month, path in self.files():
            self.partner.do("import", path, "--month", month, exits=(0, 5))
        self.months = sorted({m for case in self.cases for m in case.months})
        self.invoices, self.bridges = {}, {}
        for month in self.months:
            self.partner.do("draft", "--month", month, exits=(0, 5))
            self.invoices[month] = self.partner.invoices("--month", month)
            self.bridges[month] = self.partner.bridge(month)

    def check_case(self, case):
        for month in self.months:
            self.check_invoices(case, month, case.months.get(month, Month()))
            if month in case.months:
                self.check_bridge(case, month, case.months[month])

    def check_invoices(self, case, month, wanted):
        got = sorted((i for i in self.invoices[month] if i["customer"] == case.name), key=lambda i: i["service"]["from"])
        got = [i for i in got if i["lines"]]
        if month not in case.months:
            return
        expect(f"{month}: service periods", [(b.first, b.last) for b in wanted.bills], [(i["service"]["from"], i["service"]["to"]) for i in got])
        for bill, invoice in zip(wanted.bills, got):
            at = f"{month} {bill.first}"
            pairs = sorted((money(net, bill.digits), f"{case.name}-{rule}" if rule else None) for net, (_, rule) in zip(bill.nets(), bill.lines) if net)
            if not bill.summed:
                expect(f"{at}: nets and rules", pairs, sorted((l["net"], l["rule"]) for l in invoice["lines"] if num(l["net"])))
            net = sum(bill.nets())
            expect(f"{at}: net", (money(net, bill.digits), bill.currency, month), (invoice["net"], invoice["currency"], invoice["month"]))
            if bill.tax is not None:
                expect(f"{at}: tax", money(bill.tax, bill.digits), invoice["tax"])
            expect(f"{at}: gross", money(net + num(invoice["tax"]), bill.digits), invoice["gross"])
            for line in invoice["lines"]:
                self.check_line(at, line, bill.digits)

    @staticmethod
    def check_line(at, line, digits):
        """What EN 16931 asks of the printed figures, and that no line stands without a source."""
        if rounded(num(line["quantity"]) * num(line["unitPrice"]) / num(line["baseQuantity"]), digits) != num(line["net"]) or num(line["unitPrice"]) < 0:
            raise Failed(f"{at}: {line['quantity']} × {line['unitPrice']} ÷ {line['baseQuantity']} is not {line['net']}")
        if line["kind"] == "charge" and line["unpriced"] != (line["rule"] is None):
            raise Failed(f"{at}: unpriced and rule do not fit: {line}")
        if line["sources"] < 1 or not line["explanation"]:
            raise Failed(f"{at}: a line without sources or explanation: {line}")

    def check_bridge(self, case, month, wanted):
        entry = next((c for c in self.bridges[month]["customers"]
                      if (c["customer"] == case.name if case.owned else c["customer"] is None and c["tenant"] == guid(case.name))), None)
        local = sum((sum(b.nets()) * b.home for b in wanted.bills), F(0))
        if entry is None:
            expect(f"{month}: no entry in the bridge", (0, 0), (F(wanted.microsoft), local))
            return
        shown = self.shown(case, month, wanted, local)
        got = {c["cause"]: c["amount"] for c in entry["causes"]}
        for name in wanted.together[1:]:
            for causes in (shown, got):
                causes[wanted.together[0]] = money(num(causes.get(wanted.together[0], "0")) + num(causes.pop(name, "0")))
        expect(f"{month}: Microsoft, local, unexplained", (money(wanted.microsoft), money(local), "0.00"),
               (entry["microsoft"], entry["local"], entry["unexplained"]))
        expect(f"{month}: causes", shown, got)

    @staticmethod
    def shown(case, month, wanted, local):
        """The causes by cumulative rounding; what the lines' rounding leaves is the cause `rounding`."""
        rest = local - wanted.microsoft - sum(wanted.causes.values())
        count = sum(len(b.lines) for b in wanted.bills)
        if abs(rest) > F(1, 200) * count:
            raise Failed(f"{case.name} {month}: the case itself does not add up: {float(rest)} is left")
        causes, running, shown = {**wanted.causes, "rounding": rest}, F(wanted.microsoft), {}
        for name in ORDER:
            before = rounded(running)
            running += causes.pop(name, 0)
            if rounded(running) != before:
                shown[name] = money(rounded(running) - before)
        expect("causes that the bridge does not have", {}, causes)
        return shown

    def check_sums(self):
        """For every customer of every month: Microsoft + causes = local, nothing unexplained, items sum to their cause."""
        for month, bridge in self.bridges.items():
            for who in [*bridge["customers"], {**bridge, "customer": "all", "microsoft": bridge["microsoft"]["net"], "local": bridge["local"]["net"],
                                               "causes": [{"cause": k, "amount": v, "items": None} for k, v in bridge["causes"].items()]}]:
                at = f"{month} {who['customer'] or who.get('tenant')}"
                expect(f"{at}: Microsoft + causes", num(who["local"]), num(who["microsoft"]) + sum(num(c["amount"]) for c in who["causes"]))
                expect(f"{at}: unexplained", "0.00", who["unexplained"])
                for cause in who["causes"]:
                    if cause["items"] is not None:
                        expect(f"{at}: items of {cause['cause']}", num(cause["amount"]), sum(num(i["amount"]) for i in cause["items"]))
            for total in ("microsoft", "local"):
                expect(f"{month}: the customers' {total}", num(bridge[total]["net"]), sum(num(c[total]) for c in bridge["customers"]))
