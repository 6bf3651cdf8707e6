#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other terms would have made of months that were, which rule wins a line, and what the rules did in a month."""
import sys

from support import Partner, Report, azure, binary_argument, contract, csv_bytes, customer, digest, expect, guid, recon, terms, usage

MONTHS = ["2026-01", "2026-02", "2026-03"]
ENDS = {"2026-01": "31", "2026-02": "28", "2026-03": "31"}


def rule(name, match, price, **values):
    return {"id": name, "match": match, "price": price, **values}


def licence(month, number, tenant, net, **values):
    return recon(InvoiceNumber=number, CustomerId=guid(tenant), SubscriptionId=guid(tenant + "-sub"), Subtotal=net, UnitPrice=net,
                 OrderDate=f"{month}-01", ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-{ENDS[month]}", **values)


def document(*rules, **sections):
    return terms([customer("contoso"), customer("fabrikam", tags={"segment": "smb"})], [contract("contoso"), contract("fabrikam")],
                 priceRules=list(rules), **sections)


class WhatIf:
    def __init__(self, binary):
        self.binary = binary

    def partner(self, own=None):
        """Three months: contoso pays 10.00, fabrikam 20.00 and Azure of 7.00."""
        partner = Partner(self.binary)
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", own or document()))
        for index, month in enumerate(MONTHS):
            number = f"G00000000{index + 1}"
            lines = [licence(month, number, "contoso", "10.00"), licence(month, number, "fabrikam", "20.00"),
                     azure(InvoiceNumber=number, CustomerId=guid("fabrikam"), SubscriptionId=guid("plan"), Subtotal="7.00", UnitPrice="7.00",
                           OrderDate=f"{month}-01", ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-{ENDS[month]}")]
            rows = [usage(InvoiceNumber=number, CustomerId=guid("fabrikam"), SubscriptionId=guid("plan"), UsageDate=f"{month}-0{day}",
                          ChargeStartDate=f"{month}-01", ChargeEndDate=f"{month}-{ENDS[month]}", BillingPreTaxTotal=net, ResourceGroup=group)
                    for day, net, group in ((1, "3.00", "rg-app"), (2, "4.00", "rg-db"))]
            partner.do("import", partner.write(f"{month}.csv", csv_bytes(lines)), partner.write(f"{month}-daily.csv", csv_bytes(rows)), exits=(0, 5))
        return partner

    def compares(self):
        """Ten per cent on licences: to the cent, per month, per customer and in total."""
        with self.partner() as partner:
            other = partner.write("other.json", document(rule("more", {"family": "licence"}, {"markup": "0.10"})))
            before = digest(partner.file)
            answer = partner.json("whatif", other, exits=(0,))
            expect("nothing is stored", before, digest(partner.file))
            expect("months", MONTHS, [month["month"] for month in answer["months"]])
            expect("one month", ({"net": "37.00", "cost": "37.00", "margin": "0.00"}, {"net": "40.00", "cost": "37.00", "margin": "3.00"},
                                 {"net": "3.00", "margin": "3.00"}),
                   tuple(answer["months"][1][key] for key in ("before", "after", "change")))
            expect("in total", ("111.00", "120.00", "9.00"), (answer["before"]["net"], answer["after"]["net"], answer["change"]["net"]))
            expect("who pays more", [("fabrikam", "6.00"), ("contoso", "3.00")], [(c["customer"], c["change"]["net"]) for c in answer["customers"]])
            expect("counted", (2, 0, "EUR"), (answer["payMore"], answer["payLess"], answer["currency"]))
            one = partner.json("whatif", other, "--customer", "contoso", "--months", "2", exits=(0,))
            expect("narrowed", (["2026-02", "2026-03"], "2.00", ["contoso"]),
                   ([m["month"] for m in one["months"]], one["change"]["net"], [c["customer"] for c in one["customers"]]))
            one = partner.json("whatif", other, "--from", "2026-01", "--to", "2026-01", exits=(0,))
            expect("a span", "3.00", one["change"]["net"])
            text = partner.do("whatif", other).stdout.decode()
            expect("for people", True, "2 would pay more, 0 less" in text and "+9.00" in text)

    def equals_importing(self):
        """The same as importing these terms and drafting every month."""
        other = document(rule("smb", {"customerTag": {"segment": "smb"}}, {"margin": "0.17"}),
                         rule("app", {"resourceGroup": "rg-app"}, {"markup": "0.333"}, priority=5),
                         rule("flat", {"customer": "contoso"}, {"unitPrice": "11.11"}, **{"from": "2026-02-01"}))
        with self.partner() as partner, self.partner(other) as twin:
            answer = partner.json("whatif", partner.write("other.json", other), exits=(0,))
            for index, month in enumerate(MONTHS):
                twin.do("draft", "--month", month, exits=(0, 5))
                nets = {i["customer"]: i["net"] for i in twin.invoices("--month", month)}
                expect(month, nets, {c["customer"]: c["months"][index]["after"]["net"] for c in answer["customers"]})

    def issued(self):
        """An issued invoice counts as it is, whatever the terms say today; after, as it would have been billed."""
        with self.partner(document(rule("old", {"family": "licence"}, {"markup": "0.50"}))) as partner:
            partner.do("draft", "--month", "2026-01", exits=(0, 5))
            partner.do("approve", "--all")
            partner.do("issue", "--all", "--on", "2026-02-01")
            partner.do("terms", "import", partner.write("now.json", document()))
            other = partner.write("other.json", document(rule("more", {"family": "licence"}, {"markup": "0.10"})))
            months = {m["month"]: m for m in partner.json("whatif", other, exits=(0,))["months"]}
            expect("issued", ("52.00", "40.00"), (months["2026-01"]["before"]["net"], months["2026-01"]["after"]["net"]))
            expect("drafted", ("37.00", "40.00"), (months["2026-02"]["before"]["net"], months["2026-02"]["after"]["net"]))
            partner.do("credit", "INV-2026-00001", "--reason", "wrong")
            months = {m["month"]: m for m in partner.json("whatif", other, exits=(0,))["months"]}
            expect("a credit note counts on neither side", ("52.00", "40.00"), (months["2026-01"]["before"]["net"], months["2026-01"]["after"]["net"]))

    def own_lines(self):
        """A person's own line stays on both sides."""
        with self.partner() as partner:
            partner.do("draft", "--month", "2026-03", exits=(0, 5))
            partner.do("line", "add", "contoso-1/2026-03-01", "--text", "On site", "--net", "50.00")
            other = partner.write("other.json", document(rule("more", {"family": "licence"}, {"markup": "0.10"})))
            march = partner.json("whatif", other, exits=(0,))["months"][2]
            expect("both", ("87.00", "90.00"), (march["before"]["net"], march["after"]["net"]))

    def exclusion(self):
        """What is not billed any more is still paid for; what falls below the margin is named."""
        with self.partner() as partner:
            other = partner.write("other.json", document(rule("none", {"family": "azure"}, {"exclude": True}),
                                                         rule("less", {"customer": "contoso"}, {"markup": "-0.20"}), guards={"minimumMargin": "0.05"}))
            answer = partner.json("whatif", other, "--months", "1", exits=(0,))
            expect("the sums", ({"net": "28.00", "cost": "37.00", "margin": "-9.00"}, "-9.00"), (answer["after"], answer["change"]["margin"]))
            expect("held", 1, len(answer["guards"]))
            expect("says which", True, answer["guards"][0].startswith("contoso-1/2026-03-01: Margin"))

    def refusals(self):
        """Every wrong call says why, and changes nothing."""
        with self.partner() as partner:
            good = partner.write("good.json", document())
            before = digest(partner.file)
            faulty = partner.write("faulty.json", document(rule("a", {}, {"markup": "ten"})))
            told = partner.json("whatif", faulty, exits=(3,))
            expect("the pointer", ["/priceRules/0/price/markup"], [fault["path"] for fault in told["faults"]])
            missing = document()
            missing["customers"][0]["currency"] = "USD"
            told = partner.do("whatif", partner.write("rate.json", missing), exits=(3,)).stderr.decode()
            expect("names month and rate", True, "2026-01" in told and "EUR" in told and "USD" in told)
            for wrong in (["--months", "0"], ["--months", "x"], ["--from", "2026-01"], ["--from", "2026-02", "--to", "2026-01"],
                          ["--months", "2", "--from", "2026-01", "--to", "2026-02"], ["--from", "2026-13", "--to", "2026-14"]):
                partner.do("whatif", good, *wrong, exits=(2,))
            partner.do("whatif", good, "--customer", "nobody", exits=(1,))
            partner.do("whatif", partner.path("nowhere.json"), exits=(1,))
            expect("unharmed", before, digest(partner.file))
        with Partner(self.binary) as partner:
            partner.do("init")
            partner.do("whatif", partner.write("good.json", document()), exits=(1,))

    def bench(self):
        """Which rule wins a line, why the others do not, and what comes of it."""
        own = document(rule("any", {"family": "licence"}, {"markup": "0.10"}), rule("two", {"family": "licence", "customer": "contoso"}, {"markup": "0.20"}),
                       rule("later", {"family": "licence", "customer": "contoso"}, {"markup": "0.30"}, **{"from": "2025-06-01"}),
                       rule("zlater", {"family": "licence", "customer": "contoso"}, {"markup": "0.40"}, **{"from": "2025-06-01"}),
                       rule("first", {"customer": "c*"}, {"unitPrice": "12.00"}, priority=7, to="2026-01-31"),
                       rule("smb", {"customerTag": {"segment": "smb"}}, {"passThrough": True}),
                       rule("db", {"resourceGroup": "rg-db"}, {"markup": "1"}))
        with self.partner(own) as partner:
            january = partner.json("rules", "try", "G000000001", "1", exits=(0,))
            fates = {r["rule"]: (r["fate"], r["why"]) for r in january["rules"]}
            expect("winner", "first", january["winner"])
            expect("order", ["first", "later", "zlater", "two", "any", "db", "smb"], [r["rule"] for r in january["rules"]])
            expect("priority", ("beaten", "priority 0 against 7"), fates["later"])
            expect("no match", ("noMatch", "the line has no customerTag.segment"), fates["smb"])
            expect("amount", [("10.00", "12.00", "EUR", "contoso-1/2026-01-01", "first")],
                   [(p["cost"], f"{float(p['sale']):.2f}", p["currency"], p["invoice"], p["rule"]) for p in january["parts"]])
            february = partner.json("rules", "try", "2026-02.csv", "1", exits=(0,))
            fates = {r["rule"]: (r["fate"], r["why"]) for r in february["rules"]}
            expect("winner later", "later", february["winner"])
            expect("each reason", {"first": ("notInForce", "not in force on 2026-02-01"),
                                   "zlater": ("beaten", "equal in all else, and later comes before zlater"),
                                   "two": ("beaten", "from ever against 2025-06-01"), "any": ("beaten", "1 conditions against 2")},
                   {name: fates[name] for name in ("first", "zlater", "two", "any")})
            azure_line = partner.json("rules", "try", "G000000001", "3", exits=(0,))
            expect("daily rows stand for it", ([], True), (azure_line["parts"], "daily rows" in azure_line["note"]))
            row = partner.json("rules", "try", "G000000001", "2", "--daily", exits=(0,))
            fates = {r["rule"]: r["fate"] for r in row["rules"]}
            expect("a daily row", ("db", "beaten", "4.00"), (row["winner"], fates["smb"], row["cost"]))
            expect("is sold for", ["8.00"], [f"{float(p['sale']):.2f}" for p in row["parts"]])
            other = partner.write("other.json", document())
            expect("under other terms", (None, []), tuple(partner.json("rules", "try", "G000000001", "1", "--terms", other, exits=(0,))[k]
                                                         for k in ("winner", "rules")))
            partner.do("rules", "try", "G000000001", "4", exits=(1,))
            partner.do("rules", "try", "G000000009", "1", exits=(1,))
            partner.do("rules", "try", "G000000001", "0", exits=(2,))
            expect("for people", True, "* first: wins" in partner.do("rules", "try", "G000000001", "1").stdout.decode())

    def won(self):
        """What the rules did in a month, in order of precedence."""
        own = document(rule("any", {"family": "licence"}, {"markup": "0.10"}), rule("none", {"resourceGroup": "rg-db"}, {"exclude": True}, priority=3),
                       rule("idle", {"family": "reservation"}, {"markup": "1"}))
        with self.partner(own) as partner:
            answer = partner.json("rules", "--month", "2026-02", exits=(0,))
            expect("the rules", [("none", 1, "0.00", "4.00"), ("any", 2, "33.00", "30.00"), ("idle", 0, "0.00", "0.00"), (None, 1, "3.00", "3.00")],
                   [(r["rule"], r["lines"], r["net"], r["cost"]) for r in answer["rules"]])
            expect("the last month", "2026-03", partner.json("rules", exits=(0,))["month"])
            expect("for people", True, "any: family licence; markup 0.1" in partner.do("rules").stdout.decode())


def main():
    arguments = binary_argument(__doc__)
    tests = WhatIf(arguments.bin)
    report = Report()
    for name in ("compares", "equals_importing", "issued", "own_lines", "exclusion", "refusals", "bench", "won"):
        if arguments.only in name:
            report.check(name, getattr(tests, name))
    return report.finish(1 if arguments.only else 8)


if __name__ == "__main__":
    sys.exit(main())
