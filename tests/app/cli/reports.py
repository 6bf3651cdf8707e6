#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports, the forecast of the running month and alerts, against small partners whose figures are worked out by hand."""
import csv
import io
import sys

from support import Partner, Report, azure, binary_argument, contract, csv_bytes, customer, expect, guid, json_bytes, money, num, recon, terms, usage

EUR = "EUR"


def agreed(**more):
    rules = [{"id": "licences", "match": {"family": "licence"}, "price": {"markup": "0.25"}},
             {"id": "azure", "match": {"family": "azure"}, "price": {"markup": "0.10"}},
             {"id": "free", "match": {"customer": "fabrikam"}, "price": {"unitPrice": "0"}},
             {"id": "inside", "match": {"customer": "internal"}, "price": {"exclude": True}},
             {"id": "loss", "match": {"productName": "*E5*"}, "priority": 5, "price": {"markup": "-0.10"}}]
    names = ("contoso", "fabrikam", "internal")
    return terms([customer(name) for name in names], [contract(name) for name in names], priceRules=rules, **more)


def charge(who, subtotal, month="2026-01", product="Microsoft 365 E3", **more):
    return recon(**{**dict(CustomerId=guid(who), SubscriptionId=guid(who + product), ProductName=product, SkuName=product, ProductId=product[-12:].upper(),
                           InvoiceNumber="G" + month, ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-28", OrderDate=f"{month}-01",
                           UnitPrice=subtotal, EffectiveUnitPrice=subtotal, Subtotal=subtotal), **more})


def month_of(month):
    return [charge("contoso", "100.00", month), charge("contoso", "40.00", month, "Microsoft 365 E5"), charge("fabrikam", "10.00", month),
            charge("internal", "30.00", month), charge("stranger", "7.00", month)]


class Reports:
    def __init__(self, partner):
        self.p = partner

    def report(self, *words):
        return self.p.json("report", *words, exits=(0,))

    def made(self):
        self.p.do("init")
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        for month in ("2026-01", "2026-02"):
            self.p.do("import", self.p.write(f"{month}.csv", csv_bytes(month_of(month))), "--month", month, exits=(0, 5))
            self.p.do("draft", "--month", month, exits=(0, 5))

    def margin(self):
        got = self.report("margin")
        expect("range", ("2026-01", "2026-02"), (got["from"], got["to"]))
        # contoso: 100 x 1.25 + 40 x 0.90 = 161 against 140 a month; fabrikam: sold for 0 and costs 10
        expect("by customer", [("Contoso", "322.00", "280.00", "42.00", "13.0"), ("Fabrikam", "0.00", "20.00", "-20.00", None)],
               [(r["name"].split()[0], r["net"], r["cost"], r["margin"], r["share"]) for r in got["sums"]])
        expect("by month", [("2026-01", "161.00"), ("2026-02", "161.00")], [(r["month"], r["net"]) for r in got["rows"] if r["customer"] == "contoso"])
        expect("total", ("322.00", "300.00", "22.00", "6.8"), tuple(got["total"][k] for k in ("net", "cost", "margin", "share")))
        for word in ("family", "product", "subscription", "month"):
            other = self.report("margin", "--by", word)
            expect(f"total by {word}", got["total"], other["total"])
            expect(f"sums by {word}", got["total"]["net"], money(sum(num(r["net"]) for r in other["rows"])))
        products = {r["product"]: r["margin"] for r in self.report("margin", "--by", "product", "--to", "2026-01")["rows"]}
        expect("products", {"Microsoft 365 E3": "15.00", "Microsoft 365 E5": "-4.00"}, products)
        expect("one month", "161.00", self.report("margin", "--from", "2026-02")["total"]["net"])

    def leakage(self):
        got = self.report("leakage")
        sums = {r["kind"]: r["amount"] for r in got["sums"]}
        expect("leaks", {"unmapped": "14.00", "excluded": "60.00", "zeroPrice": "20.00"}, sums)
        expect("total", "94.00", got["total"]["amount"])
        expect("months", {"2026-01", "2026-02"}, {r["month"] for r in got["rows"]})
        alone = [r for month in ("2026-01", "2026-02") for r in self.report("leakage", "--from", month, "--to", month)["rows"]]
        expect("each month alone", sorted(map(repr, alone)), sorted(map(repr, got["rows"])))

    def files(self):
        text = self.p.do("report", "margin", "--csv").stdout.decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text)))
        expect("rows of the CSV", 4, len(rows))
        expect("the same as in JSON", [(r["month"], r["net"]) for r in self.report("margin")["rows"]], [(r["month"], r["net"]) for r in rows])
        expect("text", True, b"Contoso" in self.p.do("report", "margin").stdout)

    def alerts(self):
        got = self.p.json("alerts", "--month", "2026-02", exits=(0,))
        expect("month", "2026-02", got["month"])
        told = [(a["kind"], a["severity"], a["customer"], a["amount"]) for a in got["alerts"]]
        expect("alerts", [("zeroPrice", "high", "fabrikam", "10.00"), ("unmapped", "high", None, "7.00"), ("negativeMargin", "high", "contoso", "4.00")], told)
        expect("each says it", True, all(a["text"] for a in got["alerts"]))
        found = {f["key"] for f in self.p.json("findings", "--month", "2026-02", exits=(0,))["findings"]}
        expect("findings behind them", True, all(a["finding"] in found for a in got["alerts"] if a["kind"] != "negativeMargin"))

    def refused(self):
        for words in (["report", "margin", "--by", "colour"], ["report", "leakage", "--by", "x"], ["report", "margin", "--from", "2026-02", "--to", "2026-01"],
                      ["report", "margin", "--from", "x"], ["forecast", "--month", "2026-13"], ["report"]):
            self.p.do(*words, exits=(2,))


class Seats:
    """Ten seats are charged, seven are on the invoice: the other three came late, after it was approved."""

    def __init__(self, partner):
        self.p = partner

    def check(self):
        self.p.do("init")
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        first = charge("contoso", "70.00", Quantity="7", BillableQuantity="7", ChargeEndDate="2026-01-31")
        self.p.do("import", self.p.write("1.csv", csv_bytes([first])), "--month", "2026-01", exits=(0, 5))
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        self.p.do("approve", "--all")
        seats = self.p.json("report", "seats", exits=(0,))["rows"]
        expect("they agree", [(7, None, 7, 0, "0.0")], [(r["microsoft"], r["counted"], r["invoiced"], r["variance"], r["share"]) for r in seats])
        more = charge("contoso", "30.00", Quantity="3", BillableQuantity="3", ChargeEndDate="2026-01-31", ChargeType="addQuantity")
        self.p.do("import", self.p.write("2.csv", csv_bytes([first, more])), "--month", "2026-01", exits=(0, 5))
        alerts = [a for a in self.p.json("alerts", "--month", "2026-01", exits=(0,))["alerts"] if a["kind"] == "seatsDiffer"]
        expect("seats differ", [("contoso", guid("contosoMicrosoft 365 E3"))], [(a["customer"], a["subscription"]) for a in alerts])
        expect("both figures", True, "charges 10" in alerts[0]["text"] and "7 are invoiced" in alerts[0]["text"])


class Ahead:
    """February runs: daily rows to the 14th, 10.00 a day on weekdays and 2.00 at weekends; a licence of January comes again."""

    def __init__(self, partner):
        self.p = partner

    @staticmethod
    def price(day):
        return "2.00" if day % 7 in (0, 1) else "10.00"  # 1 February 2026 is a Sunday

    def check(self):
        self.p.do("init")
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        licence = charge("contoso", "100.00", ChargeType="cycleCharge", ChargeEndDate="2026-01-31")
        plan = azure(CustomerId=guid("contoso"), SubscriptionId=guid("plan"), InvoiceNumber="G2026-01", Subtotal="50.00")
        self.p.do("import", self.p.write("1.csv", csv_bytes([licence, plan])), "--month", "2026-01", exits=(0, 5))
        rows = [usage(CustomerId=guid("contoso"), SubscriptionId=guid("plan"), InvoiceNumber="", UsageDate=f"2026-02-{day:02}",
                      BillingPreTaxTotal=self.price(day)) for day in range(1, 15)]
        self.p.do("import", self.p.write("2.jsonl", json_bytes(rows)), exits=(0, 5))
        got = self.p.json("forecast", "--month", "2026-02", exits=(0,))
        known = sum(num(self.price(day)) for day in range(1, 15))
        whole = sum(num(self.price(day)) for day in range(1, 29))
        rows = {r["family"]: r for r in got["rows"]}
        expect("Azure", (money(known), money(whole - known), money(whole), money(whole * num("1.1"))),
               tuple(rows["azure"][k] for k in ("costOnHand", "costProjected", "cost", "revenue")))
        expect("licences", ("0.00", "100.00", "125.00"), tuple(rows["licence"][k] for k in ("costOnHand", "cost", "revenue")))
        expect("total", money(whole + 100), got["total"]["cost"])
        expect("days of the chart", 28, len(got["chart"]["categories"]))
        expect("a Sunday to come", "2.00", got["chart"]["series"][1]["values"][21])
        expect("what it is made of", True, any("2026-02-14" in note for note in got["notes"]) and any("1 monthly charge" in note for note in got["notes"]))
        again = self.p.json("forecast", "--month", "2026-02", "--by", "customer", exits=(0,))
        expect("by customer", got["total"], again["total"])
        expect("nothing was stored", [], self.p.invoices("--month", "2026-02"))

    def spike(self):
        rows = [usage(CustomerId=guid("contoso"), SubscriptionId=guid("plan"), InvoiceNumber="", UsageDate=f"2026-02-{day:02}",
                      BillingPreTaxTotal="95.00" if day == 12 else self.price(day)) for day in range(1, 15)]
        self.p.do("import", self.p.write("3.jsonl", json_bytes(rows)), exits=(0, 5))
        alerts = [a for a in self.p.json("alerts", "--month", "2026-02", exits=(0,))["alerts"] if a["kind"] == "spike"]
        expect("one spike", [("contoso", "2026-02-12", "85.00")], [(a["customer"], a["from"], a["amount"]) for a in alerts])


def main():
    binary = binary_argument(__doc__).bin
    report = Report()
    with Partner(binary) as partner:
        own = Reports(partner)
        for name in ("made", "margin", "leakage", "files", "alerts", "refused"):
            report.check(name, getattr(own, name))
    with Partner(binary) as partner:
        report.check("seats", Seats(partner).check)
    with Partner(binary) as partner:
        ahead = Ahead(partner)
        report.check("forecast", ahead.check)
        report.check("spike", ahead.spike)
    return report.finish(9)


if __name__ == "__main__":
    sys.exit(main())
