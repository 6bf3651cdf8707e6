#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month that is closed: what has to be settled before, what cannot be done to it, what Microsoft may still change, and the
evidence that proves it to somebody who has neither the program nor the company file."""
import csv
import hashlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile

from support import (Failed, Partner, Report, azure, binary_argument, contract, csv_bytes, customer, digest, expect, guid, json_bytes, num, recon, terms,
                     usage)

JAN, FEB = "2026-01", "2026-02"


def agreed(**more):
    return terms([customer("contoso"), customer("fabrikam", tax="reverse")], [contract("contoso"), contract("fabrikam")],
                 priceRules=[{"id": "up", "match": {"family": "licence"}, "price": {"markup": "0.10"}}], **more)


def sold(month=1, seats=2, more=()):
    """A licence line of each customer, and an Azure line of Contoso."""
    days = dict(InvoiceNumber=f"G00000000{month}", ChargeStartDate=f"2026-{month:02}-01", ChargeEndDate=f"2026-{month:02}-28",
                OrderDate=f"2026-{month:02}-01")
    lines = [recon(CustomerId=guid(name), SubscriptionId=guid(name), Quantity=str(seats), Subtotal=f"{10 * seats}.00", ProductName="=E3, large",
                   **days) for name in ("contoso", "fabrikam")]
    return lines + [azure(SubscriptionId=guid("plan"), Subtotal="31.00", **days), *more]


def used(month=1):
    return [usage(InvoiceNumber=f"G00000000{month}", SubscriptionId=guid("plan"), UsageDate=f"2026-{month:02}-{day:02}",
                  BillingPreTaxTotal="1.00") for day in range(1, 32)]


class Sealing:
    def __init__(self, partner):
        self.p = partner
        self.seal = ""
        self.pack = b""

    def load(self):
        self.p.do("init")
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        self.p.do("import", self.p.write("1.csv", csv_bytes(sold())), exits=(0, 5))
        self.p.do("import", self.p.write("1.jsonl", json_bytes(used())), exits=(0, 5))

    def bill(self, month):
        self.p.do("draft", "--month", month, exits=(0, 5))
        self.p.do("approve", "--all")
        self.p.do("issue", "--all", "--on", "2026-03-01", exits=(0, 5))

    def refusals(self, month=JAN):
        """The reasons why a month cannot be closed, as {who: text}."""
        done = self.p.do("close", "--month", month, "--json", exits=(1,))
        answer = json.loads(done.stdout)
        return {fault["path"]: fault["reason"] for fault in answer["faults"]}, answer["error"]

    def not_yet(self):
        """Everything that is open is named, and nothing is closed."""
        faults, _ = self.refusals("2025-12")
        expect("without a file", "no reconciliation of Microsoft's is on hand", faults["2025-12"])
        faults, told = self.refusals()
        expect("the error", "2026-01 cannot be closed", told)
        expect("undrafted", {"contoso-1/2026-01-01", "fabrikam-1/2026-01-01"}, set(faults))
        self.p.do("draft", "--month", JAN, exits=(0, 5))
        self.p.do("approve", "contoso-1/2026-01-01")
        faults, _ = self.refusals()
        expect("approved", "it is approved and not issued", faults["contoso-1/2026-01-01"])
        expect("a draft", True, "not approved" in faults["fabrikam-1/2026-01-01"])
        self.p.do("approve", "--all")
        self.p.do("issue", "--all", "--on", "2026-03-01", exits=(0, 5))
        self.p.do("import", self.p.write("2.csv", csv_bytes(sold(2, more=[recon(CustomerId=guid("stranger"), InvoiceNumber="G000000002", Subtotal="7.00",
                                                                              ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28")]))), exits=(5,))
        self.bill(FEB)
        faults, _ = self.refusals(FEB)
        expect("unmapped", {f"tenant {guid('stranger')}": "-7.00 EUR are unmapped: no customer or no contract"}, faults)
        self.p.do("import", self.p.write("2.csv", csv_bytes(sold(2))), exits=(0, 5))
        self.p.do("import", self.p.write("stray.jsonl", json_bytes([usage(InvoiceNumber="G000000099", UsageDate="2026-02-03")])), exits=(5,))
        faults, _ = self.refusals(FEB)
        expect("without its reconciliation", "daily rows of invoice G000000099 are on hand, its reconciliation is not", faults.get(FEB))
        expect("closed months", [], self.p.json("status")["closed"])

    def closed(self):
        before = self.p.bridge(JAN)
        done = self.p.json("close", "--month", JAN, exits=(0,))
        self.seal = done["seal"]["digest"]
        expect("state", ("closed", before["microsoft"]["net"], before["local"]["net"]), (done["state"], done["microsoft"], done["local"]))
        paths = [f["path"] for f in done["seal"]["files"]]
        expect("the sealed files", ["bridge.json", "bridge.txt", "calculation.csv", "findings.json", "invoices.json", "lines/001-reconciliation-G000000001.csv",
                                    "lines/002-usage-G000000001.csv", "terms.json"], paths)
        manifest = "".join(f"{f['sha256']}  {f['path']}\n" for f in done["seal"]["files"])
        expect("the seal is the hash of the list", hashlib.sha256(manifest.encode()).hexdigest(), self.seal)
        shown = self.p.json("status")["closed"]
        expect("status", [(JAN, self.seal, [])], [(c["month"], c["seal"], c["changed"]) for c in shown])
        if f"{JAN} closed on 2026-12-01, seal {self.seal[:12]}" not in self.p.do("status").stdout.decode():
            raise Failed("status does not tell a person")
        entry = self.p.json("log")["entries"][-1]
        expect("the trail", ("closeMonth", JAN, self.seal), (entry["action"], entry["subject"], json.loads(entry["detail"])["seal"]))
        expect("verify", ([], True, [JAN]), (lambda v: (v["problems"], v["ok"], [c["month"] for c in v["closed"]]))(self.p.json("verify")))
        bridge = self.p.json("reconcile", "--month", JAN, exits=(0,))
        expect("reconcile", (self.seal, []), (bridge["closed"]["seal"], bridge["closed"]["changed"]))
        expect("an open month", None, self.p.bridge(FEB)["closed"])

    def untouchable(self):
        """What a person does to a closed month is refused, and `reopen` is named."""
        log = len(self.p.json("log")["entries"])
        for words in (["close", "--month", JAN], ["draft", "--month", JAN], ["credit", "INV-2026-00001", "--reason", "r"],
                      ["credit", "INV-2026-00001", "--reason", "r", "--rebill"]):
            told = self.p.do(*words, exits=(1,)).stderr.decode()
            if "reopen --month 2026-01" not in told or "closed since 2026-12-01" not in told:
                raise Failed(f"{words}: {told}")
        expect("entries of the trail", log, len(self.p.json("log")["entries"]))
        for statement in ("UPDATE invoice SET state = 'credited' WHERE number = 'INV-2026-00001'", "DELETE FROM month_seal", "DELETE FROM sealed_set",
                          "UPDATE month_seal SET reopened = 999", "UPDATE month_seal SET digest = replace(digest, 'a', 'b')", "DELETE FROM sealed_document",
                          "UPDATE sealed_document SET data = x'00'", "UPDATE sealed_set SET set_id = 1", "DELETE FROM source_set WHERE id = 1",
                          "INSERT INTO invoice SELECT 'new', NULL, NULL, NULL, NULL, type, 'draft', customer, contract, service_from, service_to, month, NULL, NULL,"
                          " currency, net, tax, gross, prepaid, due, home_rate, guards, language, buyer_reference, purchase_order, credits, reason,"
                          " seller, buyer, logo, NULL FROM invoice WHERE number = 'INV-2026-00001'"):
            file = sqlite3.connect(self.p.file)
            try:
                file.execute("PRAGMA foreign_keys = ON")
                file.execute(statement)
                raise Failed(f"SQL went through: {statement}")
            except sqlite3.IntegrityError:
                pass
            finally:
                file.close()

    def unpacked(self, name, month=JAN):
        path = self.p.path(name + ".zip")
        said = self.p.json("evidence", "--month", month, "--out", path, exits=(0,))
        with open(path, "rb") as file:
            content = file.read()
        expect("the hash of the pack", hashlib.sha256(content).hexdigest(), said["sha256"])
        folder = self.p.path(name)
        with zipfile.ZipFile(path) as pack:
            expect("a sound zip", None, pack.testzip())
            expect("no file twice", len(pack.namelist()), len(set(pack.namelist())))
            expect("what the command says is inside", {*(f["path"] for f in said["files"]), "SHA256SUMS"}, set(pack.namelist()))
            pack.extractall(folder)
        return folder, said, content

    @staticmethod
    def shell(folder, *words, exits=0):
        done = subprocess.run(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        expect(" ".join(words) + ": " + done.stdout.decode()[-300:], exits == 0, done.returncode == 0)
        return done.stdout.decode()

    def evidence(self):
        """The pack proves the month with nothing but coreutils and Python."""
        folder, said, self.pack = self.unpacked("pack")
        expect("the seal", self.seal, said["seal"])
        self.shell(folder, "sha256sum", "--strict", "-c", "SHA256SUMS")
        self.shell(folder, "sha256sum", "--strict", "-c", "seal.sha256")
        expect("the seal by sha256sum", self.seal, self.shell(folder, "sha256sum", "seal.sha256").split()[0])
        self.shell(folder, "python3", "check-trail.py")
        self.adds_up(folder)
        with open(os.path.join(folder, "README.txt"), encoding="utf-8") as file:
            readme = file.read()
        for text in (self.seal, "sha256sum -c", "closed on 2026-12-01", "apostrophe"):
            expect(f"README says {text}", True, text in readme)
        pdfs = sorted(os.listdir(os.path.join(folder, "invoices")))
        expect("documents", ["INV-2026-00001.pdf", "INV-2026-00002.pdf"], pdfs)
        self.p.do("export", "--month", JAN, "--format", "pdf", "--out", self.p.path("out"))
        for pdf in pdfs:
            with open(os.path.join(folder, "invoices", pdf), "rb") as one, open(self.p.path("out/" + pdf), "rb") as two:
                expect(f"{pdf} is what the customer got", True, one.read() == two.read())
        expect("the same bytes again", True, self.unpacked("again")[2] == self.pack)
        for spoiled in ("trail.jsonl", "seal.json", "seal.sha256"):
            shutil.copytree(folder, self.p.path("spoiled"))
            with open(self.p.path("spoiled/" + spoiled), "r+b") as file:
                text = file.read()
                at = text.index(b"closeMonth" if spoiled == "trail.jsonl" else b"trailStart\": \"" if spoiled == "seal.json" else b"bridge") + 15
                file.seek(at)
                file.write(b"0" if text[at:at + 1] != b"0" else b"1")
            self.shell(self.p.path("spoiled"), "python3", "check-trail.py", exits=1)
            shutil.rmtree(self.p.path("spoiled"))

    def adds_up(self, folder):
        def table(name):
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))

        with open(os.path.join(folder, "bridge.json"), encoding="utf-8") as file:
            bridge = json.load(file)
        with open(os.path.join(folder, "invoices.json"), encoding="utf-8") as file:
            invoices = json.load(file)["invoices"]
        with open(os.path.join(folder, "terms.json"), encoding="utf-8") as file:
            expect("the terms", agreed(), json.load(file))
        lines = table("lines/001-reconciliation-G000000001.csv")
        expect("Microsoft's amount", num(bridge["microsoft"]["net"]), sum(num(l["Subtotal"]) for l in lines))
        expect("the local amount", num(bridge["local"]["net"]), sum(num(i["net"]) for i in invoices))
        expect("names and numbers", [("1", guid("contoso"), "'=E3, large", "2026-01-01")],
               [(l["Line"], l["CustomerId"], l["ProductName"], l["ChargeStartDate"]) for l in lines[:1]])
        rows = table("lines/002-usage-G000000001.csv")
        expect("daily rows", (31, num("31")), (len(rows), sum(num(r["BillingPreTaxTotal"]) for r in rows)))
        parts = table("calculation.csv")
        for invoice in invoices:
            for line in invoice["lines"]:
                own = [p for p in parts if (p["Invoice"], p["Line"]) == (invoice["number"], str(line["id"]))]
                expect(f"{invoice['number']} line {line['id']}", (num(line["net"]), True),
                       (sum(num(p["Sale"]) for p in own), all(os.path.exists(os.path.join(folder, p["File"])) for p in own)))

    def whole_or_not_at_all(self):
        self.p.do("evidence", "--month", JAN, "--out", self.p.path("nowhere/pack.zip"), exits=(1,))
        expect("nothing is left", False, os.path.exists(self.p.path("nowhere")))
        before = digest(self.p.file)
        self.p.do("evidence", "--month", JAN, "--out", self.p.file, exits=(3,))
        expect("the company file", before, digest(self.p.file))
        os.mkdir(self.p.path("taken.zip"))
        self.p.do("evidence", "--month", JAN, "--out", self.p.path("taken.zip"), exits=(1,))
        expect("nothing beside it", ["taken.zip"], [n for n in os.listdir(self.p.folder) if n.startswith("taken")])

    def same_lines_again(self):
        """The same lines in another form do not break a seal."""
        self.p.do("import", self.p.write("1.csv", csv_bytes(sold())), exits=(0, 5))
        expect("the same file", [[]], [c["changed"] for c in self.p.json("status")["closed"]])
        said = self.p.json("import", self.p.write("again.jsonl", json_bytes(sold())), exits=(0, 5))
        expect("the same lines as JSON", ([], {"added": 0, "removed": 0, "altered": 0}), (said["closed"], said["files"][0]["changed"]))
        expect("status", [[]], [c["changed"] for c in self.p.json("status")["closed"]])

    def other_terms(self):
        """Terms change for later months; that alone needs nobody."""
        self.p.do("terms", "import", self.p.write("other.json", agreed(guards={"minimumMargin": "0.01"})))
        expect("status", [["terms"]], [c["changed"] for c in self.p.json("status")["closed"]])
        self.p.do("reconcile", "--month", JAN, exits=(0,))

    def restated(self):
        """Microsoft's lines are taken; the month says that it is not what was sealed, and the evidence stays."""
        said = self.p.json("import", self.p.write("1.csv", csv_bytes(sold(seats=3))), exits=(5,))
        expect("import", [(JAN, ["lines", "terms"])], [(c["month"], c["changed"]) for c in said["closed"]])
        told = said["closed"][0]["differences"][0]["text"]
        expect("what differs", "reconciliation of invoice G000000001: 3 lines of 71.00 EUR → 3 lines of 91.00 EUR, lines added 0, removed 0, altered 2", told)
        bridge = self.p.json("reconcile", "--month", JAN, exits=(5,))
        expect("reconcile", ["lines", "terms", "bridge"], bridge["closed"]["changed"])
        texts = {d["text"] for d in bridge["closed"]["differences"] if d["part"] == "bridge"}
        for text in ("Microsoft's net: 71.00 → 91.00", "contoso, Microsoft: 51.00 → 61.00", "fabrikam, late: nothing → -10.00"):
            expect(f"{text} in {texts}", True, text in texts)
        expect("verify", ([], ["lines", "terms"]), (lambda v: (v["problems"], v["closed"][0]["changed"]))(self.p.json("verify", exits=(0,))))
        expect("status", 0, self.p.run("status").returncode)
        if "and differs from it" not in self.p.do("status").stdout.decode():
            raise Failed("status does not tell a person")
        expect("the evidence of the closed month", True, self.unpacked("restated")[2] == self.pack)
        shutil.copy(self.p.file, self.p.path("copy.counterfoil"))
        expect("a copy", self.p.json("status")["closed"], self.p.json("status", file=self.p.path("copy.counterfoil"))["closed"])
        self.p.do("backup", self.p.path("safe.counterfoil"))
        expect("a backup", self.p.json("status")["closed"], self.p.json("status", file=self.p.path("safe.counterfoil"))["closed"])

    def carried(self):
        """What came late for a closed month goes onto the next open one; the closed one has no draft."""
        self.p.do("import", self.p.write("3.csv", csv_bytes(sold(3))), exits=(0, 5))
        self.p.do("draft", "--month", "2026-03", exits=(0, 5))
        drafts = [i for i in self.p.invoices() if i["state"] == "draft"]
        expect("drafts", [("contoso", "2026-03"), ("fabrikam", "2026-03")], [(i["customer"], i["month"]) for i in drafts])
        expect("with the late seats, and Contoso's stray daily row", [num("65"), num("33")], [num(i["net"]) for i in drafts])
        causes = self.p.bridge(JAN)["causes"]
        expect("the closed month", ("-20.00", None), (causes.get("period"), causes.get("late")))

    def opened(self):
        self.p.do("reopen", "--month", JAN, exits=(2,))
        self.p.do("reopen", "--month", JAN, "--reason", "  ", exits=(2,))
        self.p.do("reopen", "--month", FEB, "--reason", "why", exits=(1,))
        done = self.p.json("reopen", "--month", JAN, "--reason", "Microsoft restated", exits=(0,))
        expect("what differs", ["lines", "terms", "bridge"], done["changed"])
        expect("its seal", (self.seal, "Microsoft restated"), (done["seal"]["digest"], done["seal"]["reason"]))
        expect("status", [], self.p.json("status")["closed"])
        folder, said, _ = self.unpacked("open")
        expect("no seal", None, said["seal"])
        with open(os.path.join(folder, "README.txt"), encoding="utf-8") as file:
            expect("README", True, "The month is OPEN" in file.read())
        self.shell(folder, "sha256sum", "--strict", "-c", "SHA256SUMS")
        self.shell(folder, "python3", "check-trail.py")
        self.p.do("credit", "INV-2026-00002", "--reason", "returned")

    def closed_again(self):
        done = self.p.json("close", "--month", JAN, exits=(0,))
        expect("another seal", False, done["seal"]["digest"] == self.seal)
        expect("since", ["bridge", "invoices", "lines", "terms"], sorted({d["part"] for d in done["since"]}))
        told = [d["text"] for d in done["since"] if d["part"] == "invoices"]
        expect("the credited invoice", True, any(t.startswith("INV-2026-00002: issued, ") and " → credited, " in t for t in told))
        folder, _, _ = self.unpacked("second")
        self.shell(folder, "sha256sum", "--strict", "-c", "seal.sha256")
        self.shell(folder, "python3", "check-trail.py")
        with open(os.path.join(folder, "seal.json"), encoding="utf-8") as file:
            earlier = json.load(file)["earlier"]
        expect("the seal before", [(self.seal, "Microsoft restated")], [(e["seal"], e["reason"]) for e in earlier])
        expect("verify", [], self.p.json("verify")["problems"])

    def no_secret(self):
        """The pack names what the company file holds and nothing else of the machine."""
        with zipfile.ZipFile(io.BytesIO(self.pack)) as pack:
            expect("fixed times", {(1980, 1, 1, 0, 0, 0)}, {entry.date_time for entry in pack.infolist()})
            for name in pack.namelist():
                expect(f"{name} stays in its folder", False, name.startswith("/") or ".." in name.split("/"))


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        checks = Sealing(partner)
        for step in (checks.load, checks.not_yet, checks.closed, checks.untouchable, checks.evidence, checks.whole_or_not_at_all, checks.same_lines_again,
                     checks.other_terms, checks.restated, checks.carried, checks.opened, checks.closed_again, checks.no_secret):
            report.check(step.__name__, step)
    return report.finish(13)


if __name__ == "__main__":
    sys.exit(main())
