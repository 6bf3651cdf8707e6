#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are read together or one after the other: parts, copies, contradictions, restatements."""
import gzip
import io
import json
import os
import sys
import zipfile

from support import (Partner, Report, binary_argument, csv_bytes, digest, expect, guid, json_bytes, recon, usage)


def lines(*amounts, **values):
    return [recon(SubscriptionId=guid(f"s{i}"), Subtotal=amount, **values) for i, amount in enumerate(amounts)]


def days(*amounts, **values):
    return [usage(UsageDate=f"2026-01-{i + 1:02}", BillingPreTaxTotal=amount, **values) for i, amount in enumerate(amounts)]


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


class Importing:
    """Every check has a company file of its own."""

    def __init__(self, binary):
        self.binary = binary

    def partner(self):
        partner = Partner(self.binary)
        partner.do("init")
        return partner

    def on_hand(self, partner):
        return sorted((f["kind"], f["invoice"], f["lines"]) for f in partner.json("status")["files"])

    def changes(self, answer):
        return [(f["replaced"], *(f["changed"][key] for key in ("added", "removed", "altered"))) for f in answer["files"]]

    def contradiction(self):
        """Two files of one invoice with other lines: nothing says which counts, so nothing is kept."""
        with self.partner() as partner:
            before = digest(partner.file)
            first = partner.write("a.csv", csv_bytes(lines("10.00", "20.00")))
            second = partner.write("b.csv", csv_bytes(lines("10.00", "21.00")))
            both = partner.write("both.zip", zipped([("a.csv", csv_bytes(lines("10.00", "20.00"))), ("b.csv", csv_bytes(lines("5.00")))]))
            for paths, faulty, other in (((first, second), second, first), ((second, first), first, second), ((both,), both + "/b.csv", both + "/a.csv")):
                answer = partner.json("import", *paths, exits=(3,))
                expect("the faulty file", [faulty], [fault["path"] for fault in answer["rejected"]])
                expect("names the other", True, other in answer["rejected"][0]["reason"])
                expect("the company file", before, digest(partner.file))
            month = [partner.write(f"unbilled-{name}.csv", csv_bytes(days(amount, InvoiceNumber=""))) for name, amount in (("a", "1"), ("b", "2"))]
            partner.json("import", *month, exits=(3,))
            expect("the company file", before, digest(partner.file))

    def copies(self):
        """The same download twice, in another packing too, counts once and says so."""
        with self.partner() as partner:
            content = csv_bytes(lines("10.00", "20.00"))
            paths = [partner.write("a.csv", content), partner.write("a (1).csv", content), partner.write("a.csv.gz", gzip.compress(content)),
                     partner.write("a.zip", zipped([("a.csv", content)]))]
            answer = partner.json("import", *paths)
            expect("files", paths[:3] + [paths[3] + "/a.csv"], [f["path"] for f in answer["files"]])
            expect("warned", [False, True, True, True], [any("count once" in w for w in f["warnings"]) for f in answer["files"]])
            expect("on hand", [("reconciliation", "G000000001", 2)], self.on_hand(partner))

    def parts(self):
        """The blobs of one export add up, also in a zip; the next export of them replaces them as a whole."""
        for packed in (False, True):
            with self.partner() as partner:
                def write(folder, *contents):
                    names = [f"part-{i:05}-x.c000.json.gz" for i in range(len(contents))]
                    if packed:
                        return [partner.write(f"{folder}.zip", zipped(zip(names, map(gzip.compress, contents))))]
                    os.mkdir(partner.path(folder))
                    return [partner.write(f"{folder}/{name}", gzip.compress(content)) for name, content in zip(names, contents)]

                first, second = days("1", "2", "3"), days("4", "5")
                for row in second:
                    row["MeterId"] = guid("other")
                partner.json("import", *write("one", json_bytes(first), json_bytes(second)))
                expect("on hand", [("usage", "G000000001", 2), ("usage", "G000000001", 3)], self.on_hand(partner))
                answer = partner.json("import", *write("two", json_bytes(second), json_bytes(first)))
                expect("moved lines are no change", [(True, 0, 0, 0)] * 2, self.changes(answer))
                second[0]["BillingPreTaxTotal"] = "4.5"
                answer = partner.json("import", *write("three", json_bytes(first[1:]), json_bytes(second)))
                expect("one altered, one gone", [(True, 0, 1, 1), (True, 0, 0, 0)], self.changes(answer))
                expect("on hand", [("usage", "G000000001", 2)] * 2, self.on_hand(partner))

    def apart(self):
        """Blobs without their manifest: under names of their own, or each in a folder. Two exports of an invoice never add up."""
        with self.partner() as partner:
            rows = days("1", "2", "3", "4", "5")
            for folder in ("old", "new"):
                os.mkdir(partner.path(folder))

            def write(name, content):
                return partner.write(name + ".json.gz", gzip.compress(json_bytes(content)))

            one, two = write("usage-G1-part-00000-6b27", rows[:3]), write("usage-G1-part-00001-cb26", rows[3:])
            partner.json("import", one, two)
            expect("beside each other", [("usage", "G000000001", 2), ("usage", "G000000001", 3)], self.on_hand(partner))
            answer = partner.json("import", write("old/part-00000-a", rows[:2]), write("new/usage-part-00001-a", rows[2:]))
            expect("each in a folder", [(True, 0, 0, 0)] * 2, self.changes(answer))
            before = digest(partner.file)
            changed = [dict(rows[3], BillingPreTaxTotal="4.50"), rows[4]]
            for name, faulty in (("two exports beside each other", [one, two, write("usage-G1-part-00001-ffff", changed)]),
                                 ("a number of two folders", [write("old/part-00000-a", rows[:2]), write("new/part-00000-b", rows[2:])]),
                                 ("a line in both", [write("old/part-00000-a", rows[:3]), write("new/part-00001-b", rows[2:])]),
                                 ("a line that was altered", [write("old/part-00000-a", rows[:4]), write("new/part-00001-b", changed)]),
                                 ("names without a number", [write("first", rows[:2]), write("second", rows[2:])])):
                answer = partner.json("import", *faulty, exits=(3,))
                expect(name, [faulty[-1]], [fault["path"] for fault in answer["rejected"]])
                expect("what to do", True, "part-00001" in answer["rejected"][0]["reason"])
                expect("the company file", before, digest(partner.file))
            partner.write("old/part-00001-a.json.gz.part", gzip.compress(json_bytes(rows[2:]))[:40])
            answer = partner.json("import", partner.path("old"), exits=(3,))
            expect("what a killed sync left", True, "run sync again" in answer["rejected"][0]["reason"])
            expect("the company file", before, digest(partner.file))

    def again(self):
        """What Microsoft changed in an invoice is counted by line."""
        with self.partner() as partner:
            rows = lines("1", "2", "3", "4")
            steps = [(rows, (False, 0, 0, 0)), (rows[::-1], (True, 0, 0, 0)), (rows[1:], (True, 0, 1, 0)), (rows, (True, 1, 0, 0)),
                     (rows + rows[:1], (True, 1, 0, 0)), ([dict(rows[0], Subtotal="1.01"), *rows[1:], rows[0]], (True, 0, 0, 1)),
                     ([dict(rows[0], SubscriptionId=guid("new")), *rows[1:]], (True, 1, 2, 0)), (lines("9", InvoiceNumber="G000000002"), (False, 0, 0, 0))]
            for number, (content, wanted) in enumerate(steps):
                answer = partner.json("import", partner.write(f"{number}.csv", csv_bytes(content)))
                expect(f"step {number}", [wanted], self.changes(answer))
            expect("on hand", [("reconciliation", "G000000001", 4), ("reconciliation", "G000000002", 1)], self.on_hand(partner))

    def unbilled(self):
        """A new unbilled file replaces those of its months; other months, kinds and currencies stay."""
        with self.partner() as partner:
            partner.json("import", partner.write("1.csv", csv_bytes(days("1", "2", InvoiceNumber=""))))
            partner.json("import", partner.write("2.csv", csv_bytes(days("1", InvoiceNumber="", BillingCurrency="USD"))))
            partner.json("import", partner.write("3.csv", csv_bytes(lines("1", InvoiceNumber=""))))
            february = [dict(row, UsageDate=row["UsageDate"].replace("-01-", "-02-"), ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28")
                        for row in days("1", "2", InvoiceNumber="")]
            partner.json("import", partner.write("4.csv", csv_bytes(february)))
            answer = partner.json("import", partner.write("5.csv", csv_bytes(days("1", "2", "3", InvoiceNumber=""))))
            expect("the newer unbilled file", [(True, 1, 0, 0)], self.changes(answer))
            expect("on hand", [("reconciliationUnbilled", None, 1), ("usageUnbilled", None, 1), ("usageUnbilled", None, 2), ("usageUnbilled", None, 3)],
                   self.on_hand(partner))

    def unknown(self):
        """Attributes that nobody announced are kept to the character and come out in the JSON export."""
        with self.partner() as partner:
            columns = list(lines("1")[0]) + ["NewColumn", "Odd"]
            rows = [{**row, "NewColumn": "=n", "Odd": "7.50"} for row in lines("1.00", "2.00")]
            answer = partner.json("import", partner.write("a.csv", csv_bytes(rows, columns)))
            expect("warned", True, any("NewColumn" in w for w in answer["files"][0]["warnings"]))
            daily = json_bytes(days("1.00")).replace(b'{"', b'{"Late":12345678901234567890.123456789012345678,"Deep":{"a":[1.10]},"', 1)
            partner.json("import", partner.write("u.jsonl", daily))
            partner.json("export", "--month", "2026-01", "--format", "json", "--out", partner.path("out"))
            with open(partner.path("out/invoices-2026-01.json"), encoding="utf-8") as file:
                text = file.read()
            told = json.loads(text, parse_float=str)["unknownAttributes"]
            expect("the attributes", [{"NewColumn": "=n", "Odd": "7.50"}] * 2 + [{"Late": "12345678901234567890.123456789012345678", "Deep": {"a": ["1.10"]}}],
                   [entry["attributes"] for entry in told])
            expect("the records", [("reconciliation", "G000000001", 1), ("reconciliation", "G000000001", 2), ("usage", "G000000001", 1)],
                   [(entry["kind"], entry["invoice"], entry["record"]) for entry in told])
            partner.json("export", "--month", "2026-03", "--format", "json", "--out", partner.path("out"))
            with open(partner.path("out/invoices-2026-03.json"), encoding="utf-8") as file:
                expect("a month without any", {"invoices": [], "unknownAttributes": []}, json.load(file))


def main():
    options = binary_argument(__doc__)
    report = Report()
    checks = Importing(options.bin)
    for check in (checks.contradiction, checks.copies, checks.parts, checks.apart, checks.again, checks.unbilled, checks.unknown):
        if options.only in check.__name__:
            report.check(check.__name__, check)
    return report.finish(6 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
