#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The usage of a month from outside: groups, filters, days, and where earned credit was lost."""
import os
import sys

from support import Partner, Report, binary_argument, csv_bytes, expect, guid, json_bytes, usage

JAN = "2026-01"


def row(day, cost, machine, **more):
    return usage(UsageDate=f"2026-01-{day:02}", BillingPreTaxTotal=cost, UnitPrice=cost, ResourceURI=f"/subscriptions/x/{machine}",
                 **{"PartnerEarnedCreditPercentage": "15", "Tags": '{"env":"prod"}', **more})


def rows():
    own = [row(day, "4" if day != 22 else "40", "vm-web-03") for day in range(1, 31)]
    lab = dict(EntitlementId=guid("lab"), EntitlementDescription="Lab", ResourceGroup="rg-lab", MeterCategory="Storage", MeterId=guid("disk"), Tags="")
    return own + [row(day, "1.005", "disk", PartnerEarnedCreditPercentage="15" if day < 3 else "0", **lab) for day in range(1, 5)]


class Usage:
    def __init__(self, partner):
        self.p = partner

    def of(self, *words):
        return self.p.json("usage", "--month", JAN, *words, exits=(0,))

    def nothing(self):
        self.p.do("init")
        for command in ("usage", "earned-credit"):
            expect(command, "no usage of 2026-01 is on hand", self.p.json(command, "--month", JAN, exits=(1,))["error"])

    def added_up(self):
        self.p.do("import", self.p.write("1.csv", csv_bytes(rows())), exits=(0, 5))
        whole = self.of()
        expect("all of it", ("EUR", 34, {"rows": 34, "list": "160.02", "earnedCredit": "23.70", "cost": "160.02"}),
               (whole["currency"], whole["rowsOfMonth"], whole["totals"]))
        expect("groups", [(["Contoso"], "160.02"), (["Contoso", "Production"], "156.00"), (["Contoso", "Lab"], "4.02")],
               [(g["path"], g["cost"]) for g in whole["groups"]])
        days = whole["perDay"]
        expect("days", (31, "2026-01-22", ["Virtual Machines", "Storage"]), (len(days["days"]), days["spike"], days["categories"]))
        expect("the day that stands out", {"day": "2026-01-22", "rows": 1, "cost": "40.00", "parts": ["40.00", "0.00"]}, days["days"][21])

    def from_spike_to_resource(self):
        rows_of_day = self.of("--filter", "day:2026-01-22", "--rows", "5")["rows"]
        expect("one row", [("vm-web-03", "40", "1.csv", 23)], [(r["resource"], r["cost"], r["file"].rsplit("/", 1)[-1], r["line"] + 1) for r in rows_of_day])

    def filtered(self):
        for text, count in (("subscription:Lab", 4), ("tag:ENV=prod", 30), ("cost>1.005", 30), ("credit:missing", 2), ("web", 30), ("day:2026-01-01..2026-01-02", 4)):
            expect(text, count, self.of("--filter", text)["totals"]["rows"])
        expect("by tag", [["prod"], [""]], [g["path"] for g in self.of("--group", "tag:env")["groups"]])

    def refused(self):
        for words in (("--filter", "day:tomorrow"), ("--group", "colour"), ("--rows", "many")):
            self.p.do("usage", "--month", JAN, *words, exits=(2,))
        self.p.json("usage", "--month", JAN, "--currency", "USD", exits=(1,))

    def credit(self):
        got = self.p.json("earned-credit", "--month", JAN, exits=(0,))
        expect("all", ("15", "98.7", "0.30", 2), (got["percentage"], got["totals"]["cover"], got["totals"]["lost"], got["totals"]["rowsWithout"]))
        first = got["subscriptions"][0]
        expect("who lost", ("Lab", guid("lab"), "50.0"), (first["name"], first["subscription"], first["cover"]))
        expect("when", [{"from": "2026-01-03", "to": "2026-01-04", "days": 2, "lost": "0.30"}], first["missing"])
        expect("days", ["0.00", "0.00", "0.15", "0.15"], [day["lost"] for day in first["days"]])
        expect("nothing lost elsewhere", [], got["subscriptions"][1]["missing"])

    def blobs_of_an_export(self):
        """Unbilled blobs that one command reads add up; a later export of some of their months counts alone there,
        also where it lies in the same folder under the same names."""
        february = [dict(row(1, cost, machine), InvoiceNumber="", UsageDate=f"2026-02-0{day}", ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28")
                    for day, cost, machine in ((1, "5", "a"), (2, "7", "b"))]
        january = dict(row(3, "2", "c"), InvoiceNumber="")
        with Partner(self.p.binary) as partner:
            def read(*contents):
                paths = [partner.write(f"blobs/part-{number:05}.json", json_bytes(rows)) for number, rows in enumerate(contents)]
                partner.json("import", *paths)
                return [partner.json("usage", "--month", month)["totals"]["cost"] for month in ("2026-01", "2026-02")]

            partner.do("init")
            os.mkdir(partner.path("blobs"))
            expect("two blobs", ["2.00", "12.00"], read([january, february[0]], [january | {"ResourceURI": "/d", "BillingPreTaxTotal": "0"}, february[1]]))
            expect("a later export of one month", ["2.00", "9.00"], read([february[0] | {"BillingPreTaxTotal": "9"}]))
            expect("and one of two blobs", ["2.00", "13.00"], read([february[0] | {"BillingPreTaxTotal": "9"}], [february[1] | {"BillingPreTaxTotal": "4"}]))


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        usage_of = Usage(partner)
        for name in ("nothing", "added_up", "from_spike_to_resource", "filtered", "refused", "credit", "blobs_of_an_export"):
            report.check(name, getattr(usage_of, name))
    return report.finish(7)


if __name__ == "__main__":
    sys.exit(main())
