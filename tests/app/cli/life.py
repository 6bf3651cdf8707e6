#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a company file and of its invoices on the command line: from init to restore."""
import csv
import glob
import hashlib
import json
import os
import shutil
import sqlite3
import sys

from support import (Failed, Partner, Report, binary_argument, contract, csv_bytes, customer, digest, expect, guid, num, recon, terms)


def sold():
    return [recon(CustomerId=guid(name), SubscriptionId=guid(f"{name}{i}"), Subtotal=f"{10 * (i + 1)}.00", Quantity=str(i + 1),
                  ChargeStartDate=f"2026-{month:02}-01", ChargeEndDate=f"2026-{month:02}-28", OrderDate="2026-01-01",
                  InvoiceNumber=f"G00000000{month}")
            for month in (1, 2) for name in ("contoso", "fabrikam", "formula") for i in range(3)]


def agreed():
    return terms([customer("contoso", paymentDays=14, purchaseOrder="PO 4711"), customer("fabrikam", tax="reverse"), customer("formula", name="=cmd()")],
                 [contract("contoso"), contract("fabrikam"), contract("formula")],
                 priceRules=[{"id": "up", "match": {"family": "licence"}, "price": {"markup": "0.10"}}])


def refused(file, *statements):
    """SQL that has to fail, by a person with a database tool."""
    for statement in statements:
        connection = sqlite3.connect(file)
        try:
            done = connection.execute(statement)
            if done.rowcount != 0:
                raise Failed(f"SQL went through, {done.rowcount} rows: {statement}")
            raise Failed(f"the statement met no row: {statement}")
        except sqlite3.IntegrityError:
            pass
        finally:
            connection.rollback()
            connection.close()


class Life:
    def __init__(self, partner):
        self.p = partner
        self.terms = None

    def of(self, name, month="2026-01", kind="invoice"):
        found = [i for i in self.p.invoices("--month", month, "--customer", name) if i["type"] == kind]
        expect(f"the {kind}s of {name} in {month}", 1, len(found))
        return found[0]

    def cause(self, name, cause, month="2026-01"):
        entry = next(c for c in self.p.bridge(month)["customers"] if c["customer"] == name)
        expect(f"unexplained of {name}", "0.00", entry["unexplained"])
        return next((c for c in entry["causes"] if c["cause"] == cause), None)

    def usage_errors(self):
        for words in ([], ["frobnicate"], ["init", "extra"], ["draft"], ["draft", "--month", "2026-13"], ["draft", "--month", "January"],
                      ["draft", "--month"], ["import"], ["terms"], ["terms", "import"], ["terms", "frobnicate"], ["invoices", "--mounth", "2026-01"],
                      ["issue"], ["issue", "--all", "--on", "2026-02-30"], ["approve"], ["credit", "INV-1"], ["reconcile"],
                      ["export", "--month", "2026-01", "--out", "x"], ["export", "--month", "2026-01", "--format", "docx", "--out", "x"],
                      ["export", "--month", "2026-01", "--format", "pdf"], ["line", "add", "x"], ["line", "add", "x", "--text", "t", "--net", "ten"],
                      ["line", "set", "x", "1"], ["backup"], ["restore"], ["seats", "import"], ["import", "x", "--month", "2026"]):
            done = self.p.run(*words)
            expect(f"exit of {words}", 2, done.returncode)
            expect(f"standard output of {words}", b"", done.stdout)
            if not done.stderr.strip():
                raise Failed(f"{words} says nothing")

    def init(self):
        self.p.do("init")
        with sqlite3.connect(self.p.file) as file:
            if not file.execute("PRAGMA application_id").fetchone()[0] or not file.execute("PRAGMA user_version").fetchone()[0]:
                raise Failed("application_id and user_version are not both set")
        file.close()
        before = digest(self.p.file)
        self.p.do("init", exits=(3,))
        expect("digest after init", before, digest(self.p.file))
        strange = self.p.write("strange.counterfoil", "not a database at all, " * 100)
        self.p.do("init", exits=(3,), file=strange)
        for command in (["status"], ["import", strange], ["verify"]):
            if self.p.run(*command, file=strange).returncode == 0:
                raise Failed(f"{command} takes a file that is none")
        with open(strange, encoding="ascii") as file:
            expect("the strange file", "not a database at all, " * 100, file.read())
        if self.p.run("status", file=self.p.path("missing.counterfoil")).returncode == 0 or os.path.exists(self.p.path("missing.counterfoil")):
            raise Failed("a missing company file is made by status")
        told = self.p.do("init", file=self.p.path("no/where.counterfoil"), exits=(1,)).stderr.decode().strip()
        expect("no such folder", f"no file can be made in {self.p.path('no')}: No such file or directory", told)

    def load(self):
        self.terms = json.dumps(agreed(), indent=3).encode() + b"\n\n"
        self.p.do("terms", "import", self.p.write("terms.json", self.terms))
        self.p.do("terms", "export", self.p.path("back.json"))
        with open(self.p.path("back.json"), "rb") as back:
            expect("the exported terms", self.terms, back.read())
        expect("the terms in JSON", agreed(), json.loads(self.p.do("terms", "export").stdout))
        for month in (1, 2):
            rows = [r for r in sold() if r["InvoiceNumber"].endswith(str(month))]
            answer = self.p.json("import", self.p.write(f"{month}.csv", csv_bytes(rows)))["files"][0]
            expect("the import", {"kind": "reconciliation", "invoice": f"G00000000{month}", "month": f"2026-0{month}", "currency": "EUR", "lines": 9,
                                  "net": "180.00", "tax": "0.00", "replaced": False, "changed": {"added": 0, "removed": 0, "altered": 0}},
                   {k: v for k, v in answer.items() if k not in ("path", "warnings")})

    def again(self):
        """The same invoice again replaces it and reports the change; the month follows."""
        rows = [r for r in sold() if r["InvoiceNumber"].endswith("1")]
        answer = self.p.json("import", self.p.path("1.csv"))["files"][0]
        expect("the same file again", (True, {"added": 0, "removed": 0, "altered": 0}), (answer["replaced"], answer["changed"]))
        rows[0]["Subtotal"] = rows[0]["Total"] = "11.00"
        del rows[4]
        rows.append(recon(CustomerId=guid("contoso"), SubscriptionId=guid("new"), Subtotal="7.00", InvoiceNumber="G000000001"))
        rows.append(recon(CustomerId=guid("contoso"), SubscriptionId=guid("newer"), Subtotal="8.00", InvoiceNumber="G000000001"))
        answer = self.p.json("import", self.p.write("1b.csv", csv_bytes(rows)))["files"][0]
        expect("the changed file", (True, {"added": 2, "removed": 1, "altered": 1}), (answer["replaced"], answer["changed"]))
        expect("Microsoft's net", "176.00", self.p.bridge("2026-01")["microsoft"]["net"])
        self.p.json("import", self.p.path("1.csv"))
        expect("Microsoft's net", "180.00", self.p.bridge("2026-01")["microsoft"]["net"])
        expect("the files on hand", 2, len(self.p.json("status")["files"]))

    def drafts(self):
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        expect("states", ["draft"] * 3, [i["state"] for i in self.p.invoices("--month", "2026-01")])
        expect("net of contoso", "66.00", self.of("contoso")["net"])
        expect("numbers", [None] * 3, [i["number"] for i in self.p.invoices()])
        self.p.do("issue", self.of("contoso")["id"], exits=(1, 3))
        done = self.p.do("issue", "--all", exits=(0, 1, 3))
        if done.stdout.strip():
            raise Failed(f"issue --all issued drafts: {done.stdout}")
        expect("states", ["draft"] * 3, [i["state"] for i in self.p.invoices()])

    def edits(self):
        draft = self.of("contoso")
        line = draft["lines"][0]
        self.p.json("line", "add", draft["id"], "--text", "Workshop", "--net", "100.00", "--tax", "nl9")
        self.p.json("line", "set", draft["id"], str(line["id"]), "--net", "5.00")
        gone = next(l for l in self.of("contoso")["lines"] if l["net"] not in ("100.00", "5.00"))
        self.p.json("line", "remove", draft["id"], str(gone["id"]))
        wanted = num("66.00") + 100 + 5 - num(line["net"]) - num(gone["net"])
        for _ in range(2):  # a remake keeps a person's work
            now = self.of("contoso")
            expect("net with edits", wanted, num(now["net"]))
            expect("the manual line", ["100.00"], [l["net"] for l in now["lines"] if l["description"] == "Workshop"])
            expect("tax by category", {("nl9", "9.00")}, {(t["id"], t["tax"]) for t in now["taxes"] if t["id"] == "nl9"})
            manual = self.cause("contoso", "manual")
            expect("manual", wanted - 66, num(manual["amount"]))
            expect("items of manual", wanted - 66, sum(num(i["amount"]) for i in manual["items"]))
            self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        added = next(l for l in self.of("contoso")["lines"] if l["description"] == "Workshop")
        self.p.json("line", "remove", draft["id"], str(added["id"]))
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        expect("net without the manual line", wanted - 100, num(self.of("contoso")["net"]))
        self.p.do("line", "set", draft["id"], "99999", "--net", "5.00", exits=(1, 2, 3))
        self.p.do("line", "add", "no-such-draft", "--text", "t", "--net", "5.00", exits=(1, 2, 3))
        self.p.do("line", "add", draft["id"], "--text", "t", "--net", "5.00", "--tax", "fr20", exits=(1, 2, 3))
        expect("net after refused edits", wanted - 100, num(self.of("contoso")["net"]))

    def approved(self):
        draft = self.of("contoso")
        self.p.do("approve", draft["id"])
        expect("state", "approved", self.of("contoso")["state"])
        self.p.do("approve", draft["id"], exits=(1, 3))
        self.p.do("line", "add", draft["id"], "--text", "t", "--net", "5.00", exits=(1, 3))
        dearer = agreed()
        dearer["priceRules"][0]["price"] = {"markup": "0.50"}
        self.p.do("terms", "import", self.p.write("dearer.json", dearer))
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        expect("an approved invoice after a remake", {**draft, "state": "approved"}, self.of("contoso"))
        expect("a draft after a remake", "90.00", self.of("fabrikam")["net"])
        self.p.do("terms", "import", self.p.path("terms.json"))
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))

    def said_otherwise(self):
        """What a line says can be changed alone, and stays changed when the draft is remade."""
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        draft = self.of("formula", "2026-02")
        line = draft["lines"][0]
        self.p.do("line", "set", draft["id"], str(line["id"]), exits=(2,))
        self.p.json("line", "set", draft["id"], str(line["id"]), "--text", "Seats of February")
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        after = self.of("formula", "2026-02")["lines"][0]
        expect("the line", ("Seats of February", line["net"], line["quantity"], False),
               (after["description"], after["net"], after["quantity"], after["edited"]))
        self.p.json("line", "set", draft["id"], str(line["id"]), "--text", "At a better price", "--net", "1.00")
        after = self.of("formula", "2026-02")["lines"][0]
        expect("text and net", ("At a better price", "1.00", True), (after["description"], after["net"], after["edited"]))
        self.p.json("verify")

    def issued(self):
        draft = self.of("contoso")
        numbers = self.p.json("issue", draft["id"], "--on", "2026-02-15")["issued"]
        expect("the first number", ["INV-2026-00001"], numbers)
        invoice = self.of("contoso")
        expect("issued", ("issued", "INV-2026-00001", "2026-02-15", "2026-03-01"), tuple(invoice[k] for k in ("state", "number", "issuedOn", "dueOn")))
        shown = self.p.json("invoice", "INV-2026-00001")
        expect("shown by number", invoice["id"], shown.get("invoice", shown)["id"])
        self.p.do("issue", draft["id"], exits=(1, 3))
        self.p.do("approve", "--all")
        expect("the next numbers", ["INV-2026-00002", "INV-2026-00003"], sorted(self.p.json("issue", "--all", "--on", "2026-02-16")["issued"]))
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        expect("an issued invoice after a remake", invoice, self.of("contoso"))
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        self.p.do("approve", self.of("contoso", "2026-02")["id"], self.of("fabrikam", "2026-02")["id"])
        nonsense = self.p.run("issue", self.of("contoso", "2026-02")["id"], self.of("formula", "2026-02")["id"], "--on", "2027-01-03")
        expect("issuing one approved and one draft", True, nonsense.returncode in (1, 3))
        expect("the approved one of them", ("approved", None), tuple(self.of("contoso", "2026-02")[k] for k in ("state", "number")))
        expect("a new year begins at one", ["INV-2027-00001", "INV-2027-00002"], sorted(self.p.json("issue", "--all", "--on", "2027-01-03")["issued"]))
        expect("due 30 days on without paymentDays", "2027-02-02", self.of("fabrikam", "2026-02")["dueOn"])

    def sealed(self):
        number = "INV-2026-00001"
        before = digest(self.p.file)
        which = f"(SELECT id FROM invoice WHERE number = '{number}')"
        tables = {"invoice": "id", "invoice_line": "invoice", "invoice_part": "invoice", "invoice_tax": "invoice"}
        with sqlite3.connect(f"file:{self.p.file}?mode=ro", uri=True) as file:
            columns = {t: [c[1] for c in file.execute(f"PRAGMA table_info({t})")] for t in tables}
            kept = {t: file.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}
        file.close()
        for table, key in tables.items():
            if not kept[table]:
                raise Failed(f"{table} is empty")
            for column in columns[table]:
                refused(self.p.file, f"UPDATE {table} SET {column} = '77' WHERE {key} IN {which}")
            refused(self.p.file, f"DELETE FROM {table} WHERE {key} IN {which}",
                    f"REPLACE INTO {table} SELECT * FROM {table} WHERE {key} IN {which}")
        refused(self.p.file, "DELETE FROM audit WHERE seq = 1", "UPDATE audit SET detail = 'x' WHERE seq = 1")
        expect("digest", before, digest(self.p.file))

    def credited(self):
        whole = self.of("formula")
        note = self.p.json("credit", whole["number"], "--reason", "wrong customer", "--on", "2026-03-01")["creditNote"]
        expect("the first credit note", "CN-2026-00001", note)
        expect("state", "credited", self.of("formula")["state"])
        made = self.of("formula", kind="creditNote")
        expect("the credit note", (note, "2026-01"), (made["number"], made["month"]))
        expect("amount", num(whole["net"]), abs(num(made["net"])))
        manual = self.cause("formula", "manual")
        expect("manual of a credit note", -num(whole["net"]), num(manual["amount"]))
        if not any("CN-2026-00001" in i["text"] for i in manual["items"]):
            raise Failed(f"the item does not name the credit note: {manual['items']}")
        self.p.do("credit", whole["number"], "--reason", "once more", exits=(1, 3))
        part = self.of("fabrikam")
        line = part["lines"][1]
        second = self.p.json("credit", part["number"], "--lines", str(line["id"]), "--reason", "one line", "--on", "2026-03-02")["creditNote"]
        expect("the second credit note", "CN-2026-00002", second)
        expect("manual", -num(line["net"]), num(self.cause("fabrikam", "manual")["amount"]))
        self.p.do("credit", part["number"], "--lines", "99999", "--reason", "no such line", exits=(1, 2, 3))
        self.p.do("credit", "INV-2026-09999", "--reason", "no such invoice", exits=(1, 2, 3))

    def credited_in_parts(self):
        """An amount of a line, some of its units, and what is left: never more than was charged, and the books come to nothing."""
        invoice = self.of("contoso")
        units = next(line for line in invoice["lines"] if num(line["quantity"]) > 1)
        whole = [line for line in invoice["lines"] if line["id"] != units["id"]]
        edited = num(self.cause("contoso", "manual")["amount"])

        def credit(lines, reason, exits=(0,)):
            return self.p.do("credit", invoice["number"], "--lines", lines, "--reason", reason, "--on", "2026-03-02", exits=exits)

        def note():
            notes = [i for i in self.p.invoices("--month", "2026-01", "--customer", "contoso") if i["credits"] == invoice["number"]]
            return sorted(notes, key=lambda i: i["number"])[-1]

        credit(f"{units['id']}x1", "one seat")
        line = note()["lines"][0]
        expect("one seat of it", (-1, num(units["unitPrice"])), (num(line["quantity"]), num(line["unitPrice"])))
        expect("state", "issued", self.of("contoso")["state"])
        left = num(units["net"]) + num(line["net"])
        before = digest(self.p.file)
        for lines in (f"{units['id']}:{left + 1}", f"{units['id']}x{int(num(units['quantity']))}", f"{units['id']}:0.001", f"{units['id']}:-1.00",
                      f"{units['id']}x0", f"{units['id']},{units['id']}", f"{units['id']}:x"):
            credit(lines, "too much", exits=(1, 2, 3))
        expect("digest after refused credits", before, digest(self.p.file))
        credit(f"{units['id']}:1.00,{whole[0]['id']}", "an amount and a line")
        expect("an amount of it", ["-1.00", f"-{whole[0]['net']}"], [l["net"] for l in note()["lines"]])
        credit("", "the rest")
        expect("the rest of it", [0, -(left - 1)], sorted((num(l["net"]) for l in note()["lines"]), reverse=True))
        expect("state at the end", "credited", self.of("contoso")["state"])
        notes = [i for i in self.p.invoices("--month", "2026-01", "--customer", "contoso") if i["credits"] == invoice["number"]]
        expect("credited", -num(invoice["net"]), sum(num(i["net"]) for i in notes))
        expect("manual", edited - num(invoice["net"]), num(self.cause("contoso", "manual")["amount"]))
        credit("", "once more", exits=(1, 3))
        self.p.json("verify")

    def credited_twice(self):
        """A line is credited once, and nothing beyond the invoice."""
        part = self.of("fabrikam")
        before = digest(self.p.file)
        self.p.do("credit", part["number"], "--lines", str(part["lines"][1]["id"]), "--reason", "again", exits=(1, 3))
        expect("digest after a refused credit", before, digest(self.p.file))
        self.p.run("credit", part["number"], "--reason", "the rest", "--on", "2026-03-03")
        credits = [i for i in self.p.invoices("--customer", "fabrikam") if i["type"] == "creditNote"]
        if sum(abs(num(i["net"])) for i in credits) > num(part["net"]):
            raise Failed("more is credited than was invoiced")
        self.p.do("draft", "--month", "2026-01", exits=(0, 5))
        expect("nothing is billed again", [], [i for i in self.p.invoices("--month", "2026-01") if i["state"] == "draft"])

    def billed_again(self):
        """What was credited to be billed again stands on one new draft of its period, and is in the bridge once."""
        first = self.of("contoso", "2026-02")
        before = next(c for c in self.p.bridge("2026-02")["customers"] if c["customer"] == "contoso")
        self.p.do("credit", first["number"], "--rebill", "--lines", "1", "--reason", "a part", exits=(1, 3))
        self.p.json("credit", first["number"], "--rebill", "--reason", "wrong address", "--on", "2026-03-04")
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        again = [i for i in self.p.invoices("--month", "2026-02", "--customer", "contoso") if i["state"] == "draft"]
        expect("the new draft", [(first["id"] + "/2", first["net"], len(first["lines"]))], [(i["id"], i["net"], len(i["lines"])) for i in again])
        self.p.do("approve", again[0]["id"])
        number = self.p.json("issue", again[0]["id"], "--on", "2026-03-04")["issued"][0]
        after = next(c for c in self.p.bridge("2026-02")["customers"] if c["customer"] == "contoso")
        expect("the bridge", before, after)
        self.p.do("credit", first["number"], "--rebill", "--reason", "again", exits=(1, 3))
        self.p.json("credit", number, "--rebill", "--reason", "wrong again", "--on", "2026-03-05")
        self.p.do("draft", "--month", "2026-02", exits=(0, 5))
        again = [i for i in self.p.invoices("--month", "2026-02", "--customer", "contoso") if i["state"] == "draft"]
        expect("the third", [first["id"] + "/3"], [i["id"] for i in again])
        expect("the bridge with a draft", before, next(c for c in self.p.bridge("2026-02")["customers"] if c["customer"] == "contoso"))
        self.p.do("approve", again[0]["id"])
        self.p.json("issue", again[0]["id"], "--on", "2026-03-05")

    def negative(self):
        """A draft below zero is issued as a credit note and counts with its sign."""
        rows = [recon(CustomerId=guid("contoso"), SubscriptionId=guid("back"), Subtotal="-40.00", Quantity="4", ChargeType="cancelImmediate",
                      ChargeStartDate="2026-03-01", ChargeEndDate="2026-03-31", InvoiceNumber="G000000003")]
        self.p.json("import", self.p.write("3.csv", csv_bytes(rows)))
        self.p.do("draft", "--month", "2026-03", exits=(0, 5))
        found = self.p.invoices("--month", "2026-03")
        expect("drafts", [("draft", "-44.00")], [(i["state"], i["net"]) for i in found])
        for line in found[0]["lines"]:
            if num(line["unitPrice"]) < 0 or num(line["quantity"]) >= 0:
                raise Failed(f"a negative price: {line}")
        self.p.do("approve", "--all")
        numbers = self.p.json("issue", found[0]["id"], "--on", "2026-04-01")["issued"]
        if not numbers[0].startswith("CN-2026-"):
            raise Failed(f"not of the series of credit notes: {numbers}")
        issued = self.p.invoices("--month", "2026-03")[0]
        expect("type", "creditNote", issued["type"])
        bridge = self.p.bridge("2026-03")
        expect("bridge", ("-40.00", "-44.00", {"price": "-4.00"}, "0.00"),
               (bridge["microsoft"]["net"], bridge["local"]["net"], bridge["causes"], bridge["unexplained"]))

    def gapless(self):
        series = {}
        for invoice in self.p.invoices():
            if invoice["number"]:
                name, _, number = invoice["number"].rpartition("-")
                series.setdefault(name, []).append(int(number))
        expect("series", ["CN-2026", "INV-2026", "INV-2027"], sorted(series))
        for name, numbers in series.items():
            expect(f"numbers of {name}", list(range(1, len(numbers) + 1)), sorted(numbers))

    def exports(self):
        sums = []
        for folder in ("one", "two"):
            for kind in ("pdf", "csv", "json"):
                self.p.do("export", "--month", "2026-01", "--format", kind, "--out", self.p.path(folder))
            files = sorted(glob.glob(self.p.path(folder) + "/**/*", recursive=True))
            sums.append([(os.path.basename(f), hashlib.sha256(open(f, "rb").read()).hexdigest()) for f in files if os.path.isfile(f)])
        expect("exported twice", sums[0], sums[1])
        names = [name for name, _ in sums[0]]
        pdfs = [n for n in names if n.endswith(".pdf")]
        if not any("INV-2026-00001" in n for n in pdfs) or not any("CN-2026-00001" in n for n in pdfs):
            raise Failed(f"no PDF of each document: {names}")
        for name in pdfs:
            with open(os.path.join(self.p.path("one"), name), "rb") as pdf:
                content = pdf.read()
            if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-32:]:
                raise Failed(f"{name} is no PDF")
        table = next(n for n in names if n.endswith(".csv"))
        with open(os.path.join(self.p.path("one"), table), encoding="utf-8-sig", newline="") as file:
            text = file.read()
        cells = [cell for row in csv.reader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ",") for cell in row]
        if not any("=cmd()" in cell for cell in cells):
            raise Failed("the customer is not in the CSV file")
        for cell in cells:
            if cell[:1] in ("=", "+", "@", "\t", "\r") or (cell[:1] == "-" and not cell[1:].replace(".", "").isdigit()):
                raise Failed(f"a formula in the CSV file: {cell!r}")
        with open(os.path.join(self.p.path("one"), next(n for n in names if n.endswith(".json"))), "rb") as file:
            document = json.loads(file.read())
        if "INV-2026-00001" not in json.dumps(document):
            raise Failed("the invoice is not in the JSON file")

    def verified(self):
        if self.p.json("verify")["ok"] is not True:
            raise Failed("not ok")
        log = self.p.json("log")
        head = log["head"]
        expect("the head", (head, head), (log["entries"][-1]["hash"], self.p.json("verify")["auditHead"]))
        expect("sequence", list(range(1, len(log["entries"]) + 1)), [e["seq"] for e in log["entries"]])
        expect("hashes", len(log["entries"]), len({e["hash"] for e in log["entries"]}))
        expect("the clock of the run", True, all(e["at"].startswith("2026-12-01") for e in log["entries"]))
        self.p.do("backup", self.p.path("safe.counterfoil"))
        with open(self.p.path("safe.counterfoil"), "rb") as file:
            content = file.read()
        found = 0
        for text in (b"INV-2026-00001", b"wrong customer", b"Microsoft 365 E3"):
            at = content.find(text)
            if at < 0:
                continue
            found += 1
            path = self.p.write("flipped.counterfoil", content[:at] + bytes([content[at] ^ 1]) + content[at + 1:])
            done = self.p.run("verify", file=path)
            expect(f"verify with {text.decode()} changed", True, done.returncode in (1, 3))
        if not found:
            raise Failed("none of the texts stands in the file in the clear")
        flips = [self.p.write("flipped.counterfoil", content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1:])
                 and self.p.run("verify", file=self.p.path("flipped.counterfoil")).returncode != 0 for at in (40 * 1024 + 9, 18, 101)]
        if not any(flips):
            raise Failed("no flipped byte of a page is noticed")
        self.tampered()

    def tampered(self):
        """A person who takes the triggers away first is found out."""
        path = self.p.path("tampered.counterfoil")
        for statement in ("UPDATE audit SET detail = detail || 'x' WHERE seq = 2", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit) - 1",
                          "UPDATE invoice_line SET description = 'other' WHERE invoice = (SELECT min(invoice) FROM invoice_line)",
                          "DELETE FROM invoice_line WHERE invoice = (SELECT min(invoice) FROM invoice_line)"):
            shutil.copy(self.p.path("safe.counterfoil"), path)
            with sqlite3.connect(path) as file:
                for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                    file.execute(f'DROP TRIGGER "{name}"')
                file.execute(statement)
            file.close()
            done = self.p.run("verify", file=path)
            expect(f"verify after {statement}", True, done.returncode in (1, 3))

    def restored(self):
        before = digest(self.p.file)
        copy = self.p.path("copy.counterfoil")
        self.p.do("backup", copy)
        expect("the copy", before, digest(copy))
        with open(copy, "rb") as file:
            content = file.read()
        self.p.do("backup", copy, exits=(1, 2, 3))
        with open(copy, "rb") as file:
            expect("the copy after a second backup", content, file.read())
        self.p.do("backup", self.p.file, exits=(1, 2, 3))
        self.p.json("import", self.p.write("9.csv", csv_bytes([recon(CustomerId=guid("contoso"), InvoiceNumber="G000000009")])))
        if digest(self.p.file) == before:
            raise Failed("the import has changed nothing")
        self.p.do("restore", copy)
        with sqlite3.connect(f"file:{self.p.file}?mode=ro", uri=True) as file, sqlite3.connect(f"file:{copy}?mode=ro", uri=True) as old:
            for table in ("invoice", "invoice_line"):
                expect(f"{table} after restore", *(sorted(map(repr, f.execute(f"SELECT * FROM {table}"))) for f in (old, file)))
        file.close()
        old.close()
        expect("files on hand", 3, len(self.p.json("status")["files"]))
        if self.p.json("verify")["ok"] is not True:
            raise Failed("not ok after restore")
        now = digest(self.p.file)
        self.p.do("restore", self.p.write("junk", b"junk" * 5000), exits=(1, 3))
        self.p.do("restore", self.p.path("nowhere"), exits=(1, 2, 3))
        expect("digest after a restore that failed", now, digest(self.p.file))


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        life = Life(partner)
        for step in (life.init, life.load, life.again, life.usage_errors, life.drafts, life.edits, life.approved, life.issued, life.said_otherwise, life.sealed,
                     life.credited, life.credited_in_parts, life.credited_twice, life.billed_again, life.negative, life.gapless, life.exports, life.verified, life.restored):
            report.check(step.__name__, step)
    return report.finish(18)


if __name__ == "__main__":
    sys.exit(main())
