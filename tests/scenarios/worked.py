#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs worked scenarios: text files (worked/*.txt) that say in tables what Microsoft charged and what has to come out.

A scenario is done from top to bottom by the real program. A line is a comment (#), a keyword with what it says, a row of
the table below its keyword, or prose below `scenario:` and `note:`. The keywords:

  customer: NAME[, tax ID][, currency CODE]
  contract: NAME from DAY[ to DAY], every N months|weeks[ on day D][ in month M][, licences byDay][, group line] ...
  price: ID [(key value, key value ...)]: unitPrice 12.00 | markup 0.15 | listDiscount 0.00 | passThrough true ...
  prepaid: ID of NAME (key value) from DAY to DAY: AMOUNT EUR on DAY, equalMonths|byDay
  rate: USD to EUR on DAY is 0.9400
  adjustment: ID on INVOICE: AMOUNT for NAME
  microsoft:    reconciliation lines, one file an invoice;  daily: daily rated rows, one for each day from ... to
  counted:      daily seat counts from ... to
  distributor: PROFILE FILE   a distributor's CSV file, its cells below as they stand in it; @NAME is that customer's tenant
  draft: MONTH ...   issue: DAY   manual: NAME MONTH, AMOUNT, TEXT
  invoice: NAME DAY to DAY, net AMOUNT[, tax AMOUNT][, cost AMOUNT][, margin AMOUNT]   with its lines below
  e-invoice: NAME DAY, net AMOUNT, due AMOUNT   the UBL document of an issued invoice, with its lines below; its rules hold
  no invoice: NAME MONTH
  more: NAME DAY than NAME DAY by AMOUNT        of two invoices' nets
  covered: NAME DAY to DAY                      every day is paid for once, by the parts of the invoices' lines
  bridge: MONTH[ of NAME]     every row of it: microsoft, each cause, "- item" of the cause above, local, unexplained
  deferrals: MONTH            what was recognised of each line
  earned credit: MONTH, cover PERCENT, lost AMOUNT     with the days without it below, by subscription
  formulas: MONTH             which published formula gives each of Microsoft's lines, and what none of them gives
  suspended: NAME SUBSCRIPTION from DAY to DAY      as a pull keeps it of the activity and of the subscription
  alert: MONTH KIND of NAME[, AMOUNT]               the one alert of that kind; below it texts that its sentence holds
  no alert: MONTH KIND
  pulled:                     subscriptions as a pull stores them
  windows: INSTANT[ of NAME]  every clock that runs then: what ends, and what it costs that nobody decides
  waiting: REASON             this is not built yet; what stands beside it is checked, and the test counts as skipped
"""
import argparse
import contextlib
import json
import json
import os
import re
import sqlite3
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import en16931  # noqa: E402
import support as s  # noqa: E402
import terms  # noqa: E402

SKIPPED = 77
YEARLY = "One-Year commitment for monthly/yearly billing"
KINDS = {
    "licence": {},
    "azure": {"ProductId": "DZH318Z0BPS6", "SkuId": "00AZ", "ProductName": "Virtual Machines", "SkuName": "Virtual Machines", "PublisherName": "Microsoft",
              "PublisherId": "NA", "SubscriptionDescription": "Azure plan", "TermAndBillingCycle": ""},
    "reservation": {"ProductId": "DZH318Z08NRV", "SkuId": "0R01", "ProductName": "Reserved VM Instance", "SkuName": "Reserved VM Instance",
                    "SubscriptionDescription": "Reserved VM Instance", "TermAndBillingCycle": "1 Year Reservation"},
    "savingsPlan": {"ProductId": "DZH318Z08SP1", "SkuId": "0S01", "ProductName": "Compute Savings Plan", "SkuName": "Compute Savings Plan",
                    "SubscriptionDescription": "Compute Savings Plan", "TermAndBillingCycle": "1 Year Savings Plan"},
    "marketplace": {"ProductId": "DZH318Z09MKT", "SkuId": "0M01", "ProductName": "Backup by Fabled Apps", "SkuName": "Backup", "PublisherName": "Fabled Apps",
                    "PublisherId": "fabled", "SubscriptionDescription": "Backup by Fabled Apps"},
}
TERMS = {"month": (s.MONTHLY, "Monthly"), "year": (s.ANNUAL, "Annual"), "year by months": (YEARLY, "Monthly")}
CHARGE_COLUMNS = {"month", "invoice", "customer", "kind", "charge", "subscription", "product", "term", "ordered", "from", "to", "quantity", "price", "subtotal",
                  "tax", "pricing", "rate", "net price"}
DAILY_COLUMNS = {"month", "customer", "subscription", "from", "to", "quantity", "price", "a day", "pricing", "rate", "credit", "net price"}


class Wrong(s.Failed):
    """The scenario itself cannot be understood."""


def day_range(first, last):
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        yield day.isoformat()
        day += timedelta(days=1)


def words(pattern, text, what):
    found = re.fullmatch(pattern, text)
    if not found:
        raise Wrong(f"not understood: {what}: {text}")
    return found.groupdict()


class Step:
    """A keyword, what it says, and the rows of the table below it."""

    def __init__(self, number, keyword, said):
        self.number, self.keyword, self.said = number, keyword, said
        self.rows = []

    def table(self, columns=None, needed=()):
        """The rows by the names of the columns."""
        if not self.rows:
            raise Wrong(f"line {self.number}: a table has to follow {self.keyword}")
        head, *rows = self.rows
        if columns is not None and set(head) - set(columns):
            raise Wrong(f"line {self.number}: unknown columns: {sorted(set(head) - set(columns))}")
        if set(needed) - set(head) or len(set(head)) != len(head) or not rows:
            raise Wrong(f"line {self.number}: the table needs rows and each of {sorted(set(needed))} once")
        for row in rows:
            if len(row) != len(head):
                raise Wrong(f"line {self.number}: a row of {len(row)} cells under {len(head)} columns: {row}")
        return [dict(zip(head, row)) for row in rows]


def read(path):
    """The steps of a scenario's file."""
    steps = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file.read().split("\n"), 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("  |") and line.rstrip().endswith("|") and steps:
                steps[-1].rows.append([cell.strip() for cell in line.strip()[1:-1].split("|")])
            elif line.startswith("  ") and steps and steps[-1].keyword in ("scenario", "note"):
                continue
            else:
                found = re.fullmatch(r"([a-z][a-z -]*):(?: (.*))?", line.rstrip())
                if not found or found[1] not in KEYWORDS:
                    raise Wrong(f"line {number}: unknown keyword: {line}")
                steps.append(Step(number, found[1], found[2] or ""))
    return steps


class Scenario:
    """One file, done from top to bottom."""

    def __init__(self, partner, steps):
        self.partner, self.steps = partner, steps
        self.customers, self.contracts = [], []
        self.sections = {"priceRules": [], "prepayments": [], "exchangeRates": [], "adjustments": []}
        self.months, self.waits, self.checks, self.files = [], [], 0, 0

    def run(self):
        for step in self.steps:
            if step.keyword in TERMS_KEYWORDS:
                KEYWORDS[step.keyword](self, step)
        self.partner.do("init")
        if self.customers:
            sections = {name: entries for name, entries in self.sections.items() if entries or name == "priceRules"}
            document = s.terms(self.customers, self.contracts, **sections)
            self.partner.do("terms", "import", self.partner.write("terms.json", document))
        for step in self.steps:
            if step.keyword not in TERMS_KEYWORDS:
                try:
                    KEYWORDS[step.keyword](self, step)
                except s.Failed as failed:
                    raise s.Failed(f"line {step.number}: {failed}") from failed
        for month in self.months:
            s.expect(f"unexplained {month}", "0.00", self.partner.bridge(month)["unexplained"])
        self.partner.do("verify")
        if not self.checks and not self.waits:
            raise Wrong("nothing is expected")

    # --- the terms -----------------------------------------------------------------------------------------------

    def customer(self, step):
        name, *rest = step.said.split(", ")
        settings = dict(part.split(" ", 1) for part in rest)
        self.customers.append(s.customer(name, **settings))

    def contract(self, step):
        term, period, *rest = step.said.split(", ")
        made = words(r"(?P<customer>\S+) from (?P<from>\S+)( to (?P<to>\S+))?", term, "contract")
        every = words(r"every (?P<count>\d+) (?P<unit>months|weeks)( on day (?P<day>\d+))?( in month (?P<month>\d+))?", period, "period")
        shape = {every["unit"]: int(every["count"])}
        if every["unit"] == "months":
            shape["startDay"] = int(every["day"] or 1)
        if every["month"]:
            shape["startMonth"] = int(every["month"])
        known = sum(1 for c in self.contracts if c["customer"] == made["customer"])
        self.contracts.append({"id": f"{made['customer']}-{known + 1}", **{k: v for k, v in made.items() if v}, "period": shape,
                               **dict(part.split(" ", 1) for part in rest)})

    @staticmethod
    def match(text):
        pairs = dict(part.split(" ", 1) for part in text.split(", ")) if text else {}
        if "subscription" in pairs:
            pairs["subscription"] = s.guid(pairs["subscription"])
        return pairs

    def price(self, step):
        made = words(r"(?P<id>\S+?)( \((?P<match>.*)\))?: (?P<key>\S+) (?P<value>\S+)", step.said, "price")
        match = self.match(made["match"])
        dates = {key: match.pop(key) for key in ("from", "to") if key in match}
        value = True if made["value"] == "true" else made["value"]
        self.sections["priceRules"].append({"id": made["id"], **dates, "match": match, "price": {made["key"]: value}})

    def prepaid(self, step):
        made = words(r"(?P<id>\S+) of (?P<customer>\S+) \((?P<match>.*)\) from (?P<from>\S+) to (?P<to>\S+): (?P<amount>\S+) (?P<currency>\S+) on "
                     r"(?P<invoiceOn>\S+), (?P<release>\S+)", step.said, "prepaid")
        self.sections["prepayments"].append({**made, "kind": "term", "match": self.match(made["match"])})

    def rate(self, step):
        made = words(r"(?P<from>\S+) to (?P<to>\S+) on (?P<on>\S+) is (?P<rate>\S+)", step.said, "rate")
        self.sections["exchangeRates"].append(made)

    def adjustment(self, step):
        made = words(r"(?P<id>\S+) on (?P<microsoftInvoice>\S+): (?P<amount>\S+) for (?P<customer>\S+)", step.said, "adjustment")
        self.sections["adjustments"].append({**made, "reason": "worked scenario"})

    # --- what comes from outside ---------------------------------------------------------------------------------

    def only_customer(self):
        return self.customers[0]["id"] if self.customers else "contoso"

    def load(self, rows, month, columns=None, as_json=False):
        self.files += 1
        name = f"file-{self.files}.{'json' if as_json else 'csv'}"
        content = s.json_bytes(rows).replace(b'ZT00:00:00Z"', b'Z"') if as_json else s.csv_bytes(rows, columns)
        return self.partner.json("import", self.partner.write(name, content), "--month", month)["files"][0]

    def microsoft(self, step):
        said = words(r"(in (?P<currency>[A-Z]{3}))?(, )?(total (?P<total>\S+))?", step.said, "microsoft")
        files = {}
        for row in step.table(CHARGE_COLUMNS, {"month", "subtotal"}):
            invoice = row.get("invoice") or "G" + row["month"].replace("-", "") + "1"
            files.setdefault((row["month"], invoice), []).append(self.charge(row, invoice, said["currency"] or "EUR"))
        net = 0
        for (month, _), lines in sorted(files.items()):
            timed = any("T" in line["OrderDate"] for line in lines)
            net += s.num(self.load(lines, month, as_json=timed)["net"])
        if said["total"]:
            s.expect("Microsoft's total", said["total"], s.money(net))

    def charge(self, row, invoice, currency):
        kind = row.get("kind") or "licence"
        if kind not in KINDS:
            raise Wrong(f"unknown kind: {kind}")
        subscription = row.get("subscription") or kind
        first = row.get("from", "")
        values = dict(KINDS[kind])
        if kind in ("licence", "marketplace"):
            values["TermAndBillingCycle"], values["BillingFrequency"] = TERMS[row.get("term") or "month"]
        if kind in ("reservation", "savingsPlan"):
            values["BillingFrequency"] = "Monthly" if row.get("term") == "year by months" else "OneTime"
        if row.get("product"):
            values.update(ProductName=row["product"], SkuName=row["product"], SubscriptionDescription=row["product"], ProductId=row["product"][:12].upper())
        quantity, subtotal = row.get("quantity") or "1", row["subtotal"]
        line = s.recon(**values, InvoiceNumber=invoice, Currency=currency, CustomerId=s.guid(row.get("customer") or self.only_customer()),
                       SubscriptionId=s.guid(subscription), ChargeType=row.get("charge") or "new", OrderDate=row.get("ordered") or first,
                       ChargeStartDate=first, ChargeEndDate=row.get("to", ""), UnitPrice=row.get("price") or subtotal, Quantity=quantity,
                       Subtotal=subtotal, TaxTotal=row.get("tax") or "0", PricingCurrency=row.get("pricing") or currency,
                       PCToBCExchangeRate=row.get("rate") or "1", PCToBCExchangeRateDate=first)
        line["Total"] = s.money(s.num(line["Subtotal"]) + s.num(line["TaxTotal"]))
        if row.get("net price"):
            line["EffectiveUnitPrice"] = row["net price"]
        return line

    def daily(self, step):
        said = words(r"(in (?P<currency>[A-Z]{3}))?(, )?(total (?P<total>\S+))?", step.said, "daily")
        currency, files = said["currency"] or "EUR", {}
        for row in step.table(DAILY_COLUMNS, {"month", "from", "to", "a day"}):
            for day in day_range(row["from"], row["to"]):
                files.setdefault(row["month"], []).append(s.usage(
                    InvoiceNumber="G" + row["month"].replace("-", "") + "1", CustomerId=s.guid(row.get("customer") or self.only_customer()),
                    SubscriptionId=s.guid(row.get("subscription") or "azure"), ChargeStartDate=row["from"], ChargeEndDate=row["to"], UsageDate=day,
                    UnitPrice=row.get("price") or row["a day"], EffectiveUnitPrice=row.get("net price") or row.get("price") or row["a day"], Quantity=row.get("quantity") or "1", BillingPreTaxTotal=row["a day"],
                    BillingCurrency=currency, PricingCurrency=row.get("pricing") or currency, PCToBCExchangeRate=row.get("rate") or "1",
                    PartnerEarnedCreditPercentage=row.get("credit") or "0", EntitlementDescription=row.get("subscription") or "azure",
                    EntitlementId=s.guid("entitlement " + (row.get("subscription") or "azure"))))
        net = sum(s.num(self.load(rows, month)["net"]) for month, rows in sorted(files.items()))
        if said["total"]:
            s.expect("total of the daily file", said["total"], s.money(net))

    def counted(self, step):
        lines = ["date,customerTenant,subscription,skuId,skuName,quantity"]
        for row in step.table({"customer", "subscription", "from", "to", "seats"}, {"from", "to", "seats"}):
            for day in day_range(row["from"], row["to"]):
                lines.append(f"{day},{s.guid(row.get('customer') or self.only_customer())},{s.guid(row.get('subscription') or 'licence')},"
                             f"CFQ7TTC0LF8R:0001,Microsoft 365 E3,{row['seats']}")
        self.partner.do("seats", "import", self.partner.write("seats.csv", "\n".join(lines) + "\n"))

    def distributor(self, step):
        profile, name = step.said.split()
        if not step.rows[1:]:
            raise Wrong(f"line {step.number}: a distributor's file needs rows")
        cells = [[s.guid(cell[1:]) if cell.startswith("@") else cell for cell in row] for row in step.rows]
        text = "\n".join(";".join(s.csv_cell(cell) for cell in row) for row in cells) + "\n"
        file = self.partner.json("import", self.partner.write(name, text), "--profile", profile)["files"][0]
        s.expect("kind of the file", ("distributor", profile), (file["kind"], file["distributor"]))

    # --- what a person does --------------------------------------------------------------------------------------

    def draft(self, step):
        for month in step.said.split():
            self.partner.do("draft", "--month", month, exits=(0, 5))
            self.months += [month] if month not in self.months else []

    def issue(self, step):
        self.partner.do("approve", "--all", exits=(0, 5))
        self.partner.do("issue", "--all", "--on", step.said, exits=(0, 5))

    def manual(self, step):
        made = words(r"(?P<customer>\S+) (?P<month>\S+), (?P<amount>\S+), (?P<text>.+)", step.said, "manual")
        [invoice] = self.partner.invoices("--month", made["month"], "--customer", made["customer"])
        self.partner.do("line", "add", invoice["id"], "--text", made["text"], "--net", made["amount"])

    # --- what has to come out ------------------------------------------------------------------------------------

    def find(self, customer, first):
        found = [i for i in self.partner.invoices("--customer", customer) if i["service"]["from"] == first and not i["credits"]]
        if len(found) != 1:
            raise s.Failed(f"{len(found)} invoices of {customer} from {first}")
        return self.partner.json("invoice", found[0]["id"])["invoices"][0]

    def invoice(self, step):
        head, *figures = step.said.split(", ")
        said = words(r"(?P<customer>\S+) (?P<from>\S+) to (?P<to>\S+)", head, "invoice")
        wanted = dict(figure.rsplit(" ", 1) for figure in figures)
        if "net" not in wanted:
            raise Wrong("an invoice has to say its net")
        got = self.find(said["customer"], said["from"])
        s.expect("last day", said["to"], got["service"]["to"])
        self.check_figures(got)
        cost = sum(s.num(line["cost"]) for line in got["lines"])
        figures = {**{key: got[key] for key in ("net", "tax", "gross", "due", "prepaid")}, "cost": s.money(cost), "margin": s.money(s.num(got["net"]) - cost)}
        for name, amount in wanted.items():
            if name not in figures:
                raise Wrong(f"an invoice has no {name}")
            s.expect(f"{name} of {said['customer']} {said['from']}", amount, figures[name])
        if step.rows:
            self.check_lines(step, got["lines"])
        self.checks += 1

    @staticmethod
    def check_figures(invoice):
        for line in invoice["lines"]:
            figures = s.num(line["quantity"]) * s.num(line["unitPrice"]) / s.num(line["baseQuantity"])
            s.expect(f"quantity x price of {line['description']}", line["net"], s.money(figures))
            s.expect(f"unit price of {line['description']} is not negative", False, s.num(line["unitPrice"]) < 0)
        s.expect("net as the sum of lines", invoice["net"], s.money(sum(s.num(line["net"]) for line in invoice["lines"])))

    def check_lines(self, step, lines):
        """Every row has a line of its own, in any order; a row "sum of the last N" adds up the rows above it."""
        keys = {"net": "net", "cost": "cost", "quantity": "quantity", "price": "unitPrice", "base": "baseQuantity", "rule": "rule", "family": "family"}
        left, rows = list(lines), []
        for row in step.table({"line", "margin", "says", *keys}, {"net"}):
            total = re.fullmatch(r"sum of the last (\d+)", row.get("line", ""))
            if total:
                for key in ("net", "cost", "margin"):
                    if row.get(key):
                        s.expect(f"{row['line']}: {key}", row[key], s.money(sum(s.num(self.figure(line, key)) for line in rows[-int(total[1]):])))
                continue
            fitting = [line for line in left if all(str(line[keys[k]]) == v for k, v in row.items() if k in keys and v)
                       and row.get("says", "") in line["explanation"] and ("margin" not in row or self.figure(line, "margin") == row["margin"])]
            if not fitting:
                told = [{k: line[v] for k, v in keys.items()} | {"says": line["explanation"]} for line in left]
                raise s.Failed(f"no line is {row}; left are {told}")
            left.remove(fitting[0])
            rows.append(fitting[0])
        s.expect("lines that no row expects", [], [(line["description"], line["net"]) for line in left if s.num(line["net"])])

    @staticmethod
    def figure(line, key):
        return s.money(s.num(line["net"]) - s.num(line["cost"])) if key == "margin" else line[key]

    def no_invoice(self, step):
        customer, month = step.said.split()
        found = [i for i in self.partner.invoices("--month", month, "--customer", customer) if s.num(i["net"])]
        s.expect(f"invoices of {customer} in {month}", [], [(i["service"], i["net"]) for i in found])
        self.checks += 1

    def more(self, step):
        said = words(r"(?P<a>\S+) (?P<from>\S+) than (?P<b>\S+) (?P<other>\S+) by (?P<amount>\S+)", step.said, "more")
        one, two = self.find(said["a"], said["from"]), self.find(said["b"], said["other"])
        s.expect(step.said, said["amount"], s.money(s.num(one["net"]) - s.num(two["net"])))
        self.checks += 1

    def covered(self, step):
        said = words(r"(?P<customer>\S+) (?P<from>\S+) to (?P<to>\S+)", step.said, "covered")
        days = []
        for listed in self.partner.invoices("--customer", said["customer"]):
            for line in self.partner.json("invoice", listed["id"])["invoices"][0]["lines"]:
                for part in line["parts"]:
                    days += day_range(part["from"], part["to"])
        s.expect("days paid for", list(day_range(said["from"], said["to"])), sorted(days))
        self.checks += 1

    def e_invoice(self, step):
        said = words(r"(?P<customer>\S+) (?P<from>\S+), net (?P<net>\S+), due (?P<due>\S+)", step.said, "e-invoice")
        number = self.find(said["customer"], said["from"])["number"]
        month = said["from"][:7]
        files = self.partner.json("export", "--month", month, "--format", "ubl", "--out", "e-invoices", exits=(0,))["files"]
        [path] = [path for path in files if os.path.basename(path) == f"{number}.xml"]
        with open(path, "rb") as file:
            document = en16931.Document(file.read())
        try:
            document.check(terms.digits(document.currency))
        except en16931.Broken as broken:
            raise s.Failed(f"{number}: {broken}") from broken
        s.expect(f"net and due of {number}", (s.num(said["net"]), s.num(said["due"])), (document.net, document.due))
        keys = {"net": "net", "quantity": "quantity", "price": "price", "base": "base"}
        rows = step.table({"line", *keys}, {"net", "quantity", "price"})
        told = [tuple(s.num(str(line[keys[name]])) if name != "net" else line["net"] for name in keys if name in rows[0]) for line in document.lines]
        wanted = [tuple(s.num(row[name]) for name in keys if name in row) for row in rows]
        s.expect(f"lines of {number}", sorted(wanted), sorted(told))
        self.checks += 1

    def bridge(self, step):
        said = words(r"(?P<month>\S+)( of (?P<customer>\S+))?", step.said, "bridge")
        got = self.partner.bridge(said["month"], *(["--customer", said["customer"]] if said["customer"] else []))
        told = {"microsoft": got["microsoft"]["net"], "local": got["local"]["net"], "unexplained": got["unexplained"], **got["causes"]}
        told["difference"] = s.money(s.num(told["local"]) - s.num(told["microsoft"]))
        items = {}
        for customer in got["customers"]:
            for cause in customer["causes"]:
                items.setdefault(cause["cause"], []).extend((i["text"], i["amount"]) for i in cause["items"])
        wanted, cause = {}, ""
        for row in step.table({"cause", "amount"}, {"cause", "amount"}):
            if row["cause"].startswith("- "):
                if (row["cause"][2:], row["amount"]) not in items.get(cause, []):
                    raise s.Failed(f"{cause} has no item {row}, but {items.get(cause)}")
                items[cause].remove((row["cause"][2:], row["amount"]))
                continue
            cause = row["cause"]
            wanted[cause] = row["amount"]
        if "difference" not in wanted:
            del told["difference"]
        s.expect(f"bridge {step.said}", wanted, told)
        s.expect("unexplained", "0.00", wanted.get("unexplained"))
        s.expect("Microsoft and the causes", s.num(wanted["local"]), sum(s.num(v) for k, v in wanted.items() if k not in ("local", "unexplained", "difference")))
        self.checks += 1

    def pulled(self, step):
        """As the pull writes them: there is no command that takes a subscription from a file."""
        with sqlite3.connect(self.partner.file) as file:
            for row in step.table({"customer", "subscription", "seats", "term", "from", "to", "renews"}, {"seats", "term", "from", "to", "renews"}):
                tenant, name = s.guid(row.get("customer") or self.only_customer()), s.guid(row.get("subscription") or "licence")
                content = {"id": name, "tenant": tenant, "offer": "CFQ7TTC0LF8R:0001:CFQ7TTC0K5BM", "name": "Microsoft 365 E3", "kind": "licence",
                           "quantity": int(row["seats"]), "status": "active", "term": row["term"], "billing": "monthly", "from": row["from"], "to": row["to"],
                           "autoRenew": row["renews"] == "yes", "fromMicrosoft": True}
                file.execute("INSERT INTO cloud_record VALUES (?, 'subscription', ?, ?, ?, ?, '2026-01-01T00:00:00Z', NULL)",
                             (s.guid("partner"), tenant, name, name, json.dumps(content)))
        file.close()

    def windows(self, step):
        said = words(r"(?P<at>\S+)( of (?P<customer>\S+))?", step.said, "windows")
        before, self.partner.now = self.partner.now, said["at"]
        try:
            got = self.partner.json("windows", *(["--customer", said["customer"]] if said["customer"] else []), exits=(0,))["windows"]
        finally:
            self.partner.now = before
        keys = {"clock": "kind", "last day": "lastDay", "seats": "quantity", "a month": "monthly", "more": "change", "given back": "refund"}
        left = list(got)
        for row in step.table({*keys, "if nobody decides", "from", "until", "says", "note"}, {"clock"}):
            wanted = {keys[key]: value for key, value in row.items() if key in keys and value}
            fitting = [clock for clock in left if all(str(clock[key]) == value for key, value in wanted.items())
                       and all(str(clock["ifNobodyDecides"][key]) == row[name] for name, key in
                               (("if nobody decides", "what"), ("from", "from"), ("until", "until")) if row.get(name))
                       and (not row.get("says") or row["says"] in [step["text"] for step in clock["calculation"]])
                       and (not row.get("note") or row["note"] in clock["notes"])]
            if not fitting:
                raise s.Failed(f"no clock is {row}; left are {left}")
            left.remove(fitting[0])
        s.expect("clocks that no row expects", [], [(clock["kind"], clock["lastDay"], clock["quantity"]) for clock in left])
        self.checks += 1

    def deferrals(self, step):
        rows = self.partner.json("deferrals", "--month", step.said)["deferrals"]
        keys = ("side", "total", "recognised", "remaining")
        wanted = sorted(tuple(row[k] for k in keys) for row in step.table(set(keys), set(keys)))
        s.expect(f"deferrals {step.said}", wanted, sorted(tuple(row[k] for k in keys) for row in rows))
        self.checks += 1

    def earned_credit(self, step):
        said = words(r"(?P<month>\S+), cover (?P<cover>\S+), lost (?P<lost>\S+)", step.said, "earned credit")
        got = self.partner.json("earned-credit", "--month", said["month"])
        s.expect("cover", said["cover"], got["totals"]["cover"])
        s.expect("lost", said["lost"], got["totals"]["lost"])
        keys = ("from", "to", "days", "lost")
        wanted = [(row["subscription"], *(row[key] for key in keys)) for row in step.table({"subscription", *keys}, {"subscription", *keys})]
        s.expect("days without credit", wanted, [(one["name"], *(str(gap[key]) for key in keys)) for one in got["subscriptions"] for gap in one["missing"]])
        self.checks += 1

    def formulas(self, step):
        got = self.partner.json("lines", "--month", step.said, "--formula", "all")["lines"]
        names = {s.guid(row.get("subscription") or row.get("kind") or "licence"): row.get("subscription") or row.get("kind") or "licence"
                 for other in self.steps if other.keyword in ("microsoft", "daily") for row in other.table()}
        names[s.guid("azure")] = "azure"
        told = sorted({(names[line["subscription"]], line["kind"], line["formula"], line["expected"], line["difference"]) for line in got})
        rows = step.table({"subscription", "kind", "formula", "gives", "difference"}, {"subscription", "formula", "gives", "difference"})
        wanted = sorted({(row["subscription"], row.get("kind") or "reconciliation", row["formula"], row["gives"], row["difference"]) for row in rows})
        s.expect(f"formulas {step.said}", wanted, told)
        self.checks += 1

    def suspended(self, step):
        """Nothing but a pull brings this: two records of the activity and the subscription, active again, as it stores them."""
        said = words(r"(?P<customer>\S+) (?P<subscription>\S+) from (?P<from>\S+) to (?P<to>\S+)", step.said, "suspended")
        tenant, subscription = s.guid(said["customer"]).lower(), s.guid(said["subscription"]).lower()
        again = (date.fromisoformat(said["to"]) + timedelta(days=1)).isoformat()
        rows = [("subscription", tenant, subscription, subscription, {"id": subscription, "tenant": tenant, "kind": "licence", "status": "active"})]
        for number, (day, status) in enumerate(((said["from"], "suspended"), (again, "active"))):
            at = f"{day}T10:00:00.000Z"
            rows.append(("activity", "", f"activity-{subscription}-{number}", at,
                         {"id": f"activity-{subscription}-{number}", "at": at, "operation": "update_subscription", "status": "succeeded",
                          "resource": "subscription", "tenant": tenant, "newValue": f'{{"Id":"{subscription}","Status":"{status}"}}',
                          "subscriptions": [{"id": subscription}]}))
        with contextlib.closing(sqlite3.connect(self.partner.file)) as file:
            with file:
                file.executemany("INSERT INTO cloud_record (owner, kind, scope, id, sorted, content, since) VALUES ('partner', ?, ?, ?, ?, ?, '2026-01-01T00:00:00Z')",
                                 [(*row[:4], json.dumps(row[4])) for row in rows])

    def alerts(self, month, kind):
        return [a for a in self.partner.json("alerts", "--month", month)["alerts"] if a["kind"] == kind]

    def alert(self, step):
        said = words(r"(?P<month>\S+) (?P<kind>\S+) of (?P<customer>\S+?)(, (?P<amount>\S+))?", step.said, "alert")
        found = self.alerts(said["month"], said["kind"])
        s.expect(f"alerts {step.said}", [(said["customer"], said["amount"])], [(a["customer"], a["amount"] if said["amount"] else None) for a in found])
        for row in step.table({"says"}, {"says"}):
            text = row["says"]
            for name in re.findall(r"@(\w+)", text):
                text = text.replace(f"@{name}", s.guid(name).lower())
            if text not in found[0]["text"]:
                raise s.Failed(f"the alert does not say \"{text}\": {found[0]['text']}")
        self.checks += 1

    def no_alert(self, step):
        month, kind = step.said.split()
        s.expect(f"alerts {step.said}", [], [a["text"] for a in self.alerts(month, kind)])
        self.checks += 1

    def waiting(self, step):
        if not step.said:
            raise Wrong("waiting needs its reason")
        self.waits.append(step.said)

    def told(self, step):
        if not step.said:
            raise Wrong(f"{step.keyword} says nothing")


TERMS_KEYWORDS = {"customer", "contract", "price", "prepaid", "rate", "adjustment"}
KEYWORDS = {"scenario": Scenario.told, "note": Scenario.told, "no invoice": Scenario.no_invoice, "earned credit": Scenario.earned_credit, "no alert": Scenario.no_alert,
            "e-invoice": Scenario.e_invoice}
KEYWORDS.update({name: getattr(Scenario, name) for name in TERMS_KEYWORDS})
KEYWORDS.update({name: getattr(Scenario, name) for name in ("microsoft", "daily", "counted", "distributor", "draft", "issue", "manual", "invoice", "more", "covered", "bridge",
                                                            "formulas", "deferrals", "suspended", "alert", "pulled", "windows", "waiting")})


def attempt(binary, path):
    """None where the scenario holds, else what it waits for; raises where it does not hold."""
    with s.Partner(binary) as partner:
        steps = read(path)
        if not steps or steps[0].keyword != "scenario":
            raise Wrong("a scenario begins with its name")
        scenario = Scenario(partner, steps)
        scenario.run()
        return "; ".join(scenario.waits) or None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="the counterfoilctl to test")
    parser.add_argument("files", nargs="+", help="scenarios")
    o = parser.parse_args()
    failed = waiting = 0
    for path in o.files:
        try:
            wait = attempt(o.bin, path)
        except (s.Failed, KeyError, ValueError, TypeError, OSError) as error:
            failed += 1
            print(f"FAIL {os.path.basename(path)}: {error if isinstance(error, s.Failed) else repr(error)}", flush=True)
            continue
        waiting += wait is not None
        print(f"skipped {os.path.basename(path)}: waiting for {wait}" if wait else f"pass {os.path.basename(path)}", flush=True)
    if failed:
        return 1
    return SKIPPED if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
