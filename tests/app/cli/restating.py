#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Microsoft restates, line by line: amounts, attributes that moved, sums, and the local invoices that hold it."""
import os
import sqlite3
import sys

from support import (F, Partner, Report, binary_argument, contract, csv_bytes, customer, expect, guid, json_bytes, num, recon, terms, usage)

JAN = "2026-01"


def january():
    """Twelve licences of two customers, each of its own subscription, 10.00 to 21.00."""
    return [recon(CustomerId=guid(("contoso", "fabrikam")[i % 2]), CustomerName=("Contoso", "Fabrikam")[i % 2], SubscriptionId=guid(f"s{i}"),
                  UnitPrice=f"{10 + i}.00", Subtotal=f"{10 + i}.00") for i in range(12)]


def restated():
    """One dearer, one renamed, one gone, one new."""
    rows = january()
    rows[0] = recon(**{**rows[0], "Subtotal": "12.345", "UnitPrice": "12.345"})
    rows[3] = recon(**{**rows[3], "CustomerName": "Fabrikam Europe"})
    del rows[6]
    return rows + [recon(CustomerId=guid("contoso"), CustomerName="Contoso", SubscriptionId=guid("new"), Subtotal="-4.00")]


class Restating:
    def __init__(self, binary):
        self.binary = binary

    def partner(self):
        partner = Partner(self.binary)
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", terms([customer("contoso"), customer("fabrikam")],
                                                                        [contract("contoso"), contract("fabrikam")])))
        return partner

    def first(self):
        """A first import, and the same once more, restate nothing."""
        with self.partner() as p:
            path = p.write("1.csv", csv_bytes(january()))
            for _ in range(2):
                expect("restated", [], p.json("import", path)["restatements"])
            expect("restatements", [], p.json("restatements")["restatements"])
            expect("in words", b"Microsoft has changed nothing that was on hand", p.do("restatements").stdout.strip())
            p.do("restatement", "1", exits=(1,))
            p.do("restatement", "one", exits=(2,))

    def line_by_line(self):
        with self.partner() as p:
            p.do("import", p.write("1.csv", csv_bytes(january())), exits=(0, 5))
            p.do("draft", "--month", JAN, exits=(0, 5))
            p.do("approve", "--all")
            p.do("issue", "--all", "--on", "2026-02-01", exits=(0, 5))
            told = p.do("import", p.write("1b.csv", csv_bytes(restated())), exits=(0, 5)).stdout.decode()
            found = p.json("restatements", "--month", JAN)["restatements"]
            expect("how many", 1, len(found))
            one = found[0]
            expect("counts", {"added": 1, "removed": 1, "altered": 2}, one["changed"])
            expect("sums", {"added": "-4.00", "removed": "16.00", "alteredBefore": "23.00", "alteredAfter": "25.345", "difference": "-17.655"},
                   one["sums"])
            expect("both sides", ({"lines": 12, "net": "186.00"}, {"lines": 12, "net": "168.345"}), (one["before"], one["after"]))
            expect("invoice", ("G000000001", JAN, "EUR", "reconciliation"), tuple(one[k] for k in ("invoice", "month", "currency", "kind")))
            numbers = {i["customer"]: i["number"] for i in p.invoices("--month", JAN)}
            expect("touched", {(numbers["contoso"], "issued", 2, "26.00", "12.345"), (numbers["fabrikam"], "issued", 1, "13.00", "13.00")},
                   {(t["invoice"], t["state"], t["lines"], t["before"], t["after"]) for t in one["touches"]})
            expect("said at once", True, f"touches {numbers['contoso']}" in told and "restatement ID shows it" in told)
            whole = p.json("restatement", str(one["id"]))
            lines = {line["key"]["SubscriptionId"]: line for line in whole["lines"]}
            expect("largest first", [F(-16), F(-4), num("2.345"), F(0)], [num(line["difference"]) for line in whole["lines"]])
            dearer = lines[guid("s0")]
            expect("the dearer", ("altered", "10.00", "12.345", [numbers["contoso"]]), tuple(dearer[k] for k in ("change", "before", "after", "invoices")))
            expect("what moved", {"UnitPrice", "EffectiveUnitPrice", "Subtotal"}, {a["name"] for a in dearer["attributes"]})
            expect("the renamed", [{"name": "CustomerName", "before": "Fabrikam", "after": "Fabrikam Europe"}], lines[guid("s3")]["attributes"])
            expect("the new one", ("added", []), (lines[guid("new")]["change"], lines[guid("new")]["invoices"]))
            expect("by invoice", one, p.json("restatements", "--invoice", "g000000001")["restatements"][0])
            expect("of another month", [], p.json("restatements", "--month", "2026-02")["restatements"])
            p.do("verify")

    def chain(self):
        """An invoice that was made from the first state is touched by what changes in the third one."""
        with self.partner() as p:
            rows = january()[:2]
            p.do("import", p.write("1.csv", csv_bytes(rows)), exits=(0, 5))
            p.do("draft", "--month", JAN, exits=(0, 5))
            p.do("approve", "--all")
            for amount in ("11.00", "12.00"):
                rows[0]["Subtotal"] = amount
                p.do("import", p.write("1.csv", csv_bytes(rows)), exits=(0, 5))
            found = p.json("restatements")["restatements"]
            expect("both touch it", [["contoso-1/2026-01-01"]] * 2, [[t["invoice"] for t in one["touches"]] for one in found])

    def usage_and_unbilled(self):
        """Daily rows are told apart by their resource and day; unbilled rows by what replaces them."""
        with self.partner() as p:
            rows = [usage(CustomerId=guid("contoso"), UsageDate=f"2026-01-{day:02}", ResourceURI=f"/vm/{vm}", BillingPreTaxTotal=f"{day}.{vm}",
                          InvoiceNumber="") for day in range(1, 11) for vm in range(3)]
            p.do("import", p.write("u.jsonl", json_bytes(rows)), exits=(0, 5))
            rows[4]["BillingPreTaxTotal"] = "9.9"
            del rows[9]
            answer = p.json("import", p.write("u.jsonl", json_bytes(rows)))["restatements"][0]
            whole = p.json("restatement", str(answer["id"]))
            expect("no invoice", None, whole["invoice"])
            expect("what", [("altered", "2026-01-02", "/vm/1"), ("removed", "2026-01-04", "/vm/0")],
                   sorted((line["change"], line["key"]["UsageDate"], line["key"]["ResourceURI"]) for line in whole["lines"]))

    def bounded(self):
        """Every line of a large file changes: the list is cut, the sums are not, and the company file does not double."""
        with self.partner() as p:
            rows = [recon(CustomerId=guid("contoso"), SubscriptionId=guid(f"s{i}"), Subtotal=f"{i}.01", InvoiceNumber="G000000002") for i in range(9000)]
            p.do("import", p.write("big.csv", csv_bytes(rows)), exits=(0, 5))
            before = os.path.getsize(p.file)
            fresh = [{**row, "Subtotal": f"{i * 2}.02"} for i, row in enumerate(rows)]
            one = p.json("import", p.write("big.csv", csv_bytes(fresh)))["restatements"][0]["id"]
            whole = p.json("restatement", str(one))
            expect("cut", (True, 2000, 2000, 9000), (whole["cut"], whole["listed"], len(whole["lines"]), whole["changed"]["altered"]))
            expect("sums", sum(num(row["Subtotal"]) for row in fresh), num(whole["sums"]["alteredAfter"]))
            expect("the largest", num("8999.01"), num(whole["lines"][0]["difference"]))
            expect("the least listed", num("7000.01"), num(whole["lines"][-1]["difference"]))
            with sqlite3.connect(f"file:{p.file}?mode=ro", uri=True) as file:
                size = file.execute("SELECT length(lines) FROM restatement").fetchone()[0]
            file.close()
            expect("small beside the lines", True, size < before // 2)


def main():
    options = binary_argument(__doc__)
    report = Report()
    checks = Restating(options.bin)
    names = ("first", "line_by_line", "chain", "usage_and_unbilled", "bounded")
    for name in (n for n in names if options.only in n):
        report.check(name, getattr(checks, name))
    return report.finish(5 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
