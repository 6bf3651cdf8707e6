#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports the issued invoices of made-up partners as e-invoices and recomputes every one of them (en16931.py beside this
file), and against what `invoice --json` says. Then takes away what EN 16931 needs: nothing may be written."""
import copy
import glob
import json
import os
import random
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from decimal import Decimal
from fractions import Fraction as F

import en16931
import run
from terms import digits

CATEGORIES = ({"id": "zero", "category": "Z", "rate": "0"}, {"id": "exempt", "category": "E", "rate": "0", "reason": "Article 132"},
              {"id": "goods", "category": "K", "rate": "0", "reason": "Intra-community supply"}, {"id": "abroad", "category": "G", "rate": "0"},
              {"id": "outside", "category": "O", "rate": "0", "reason": "Place of supply is outside"}, {"id": "full too", "category": "S"})
ODD = ("A & B <GmbH>", "株式会社 \"Zoë\"", "tab\there", "no character: \ufffe")


def tool(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def contents(path):
    with open(path, "rb") as file:
        return file.read()


def pages(path):
    return tool("pdftotext", "-layout", path, "-")


class EInvoices(run.Run):
    def close(self):
        self.dice = random.Random(self.partner.home + self.partner.months[0])
        self.complete()
        self.ctl.run("init")
        self.load(self.partner.months)
        self.import_terms(self.partner.terms)
        for month in self.partner.months:
            self.ctl.run("draft", "--month", month)
        self.refuse_drafts()
        self.ctl.run("approve", "--all")
        self.ctl.run("issue", "--all", "--on", "2026-12-01")
        for invoice in self.issued()[:3]:
            if F(invoice["net"]) > 0:
                self.ctl.run("credit", invoice["number"], "--reason", "odd <reason> & more", "--on", "2026-12-02")
        checked = sum(self.export(month) for month in self.partner.months)
        run.same("some e-invoice was checked", True, checked > 0)
        self.refuse_gaps()

    def complete(self):
        """What e-invoices need, one way or another; own services may not mix other VAT categories in."""
        terms, dice = self.partner.terms, self.dice
        full = next(tax for tax in terms["taxes"] if tax["id"] == "full")
        terms["taxes"] += [dict(tax, rate=tax.get("rate", full["rate"])) for tax in CATEGORIES]
        terms["seller"] |= {"registration": "12345678", "iban": "NL91ABNA0417164300", "bic": "ABNANL2A", "email": "billing@example.com"}
        self.home = terms["seller"]["currency"]
        for customer in terms["customers"]:
            customer["tax"] = dice.choice(("full", "low", "reverse", "zero", "exempt", "goods", "abroad", "outside"))
            customer["name"] = dice.choice(ODD)
            if customer["tax"] not in ("full", "outside") or dice.random() < 0.5:
                customer["vatId"] = dice.choice(("DE123456789", "DE 123.456.789"))
            if dice.random() < 0.7:
                customer[dice.choice(("buyerReference", "purchaseOrder"))] = "PO 4711 & 12"
            if dice.random() < 0.3:
                customer["electronicAddress"] = {"scheme": "0204", "id": "991-01234-56"}
            customer["currency"] = "EUR" if customer.get("currency", self.home) == "KWD" else customer.get("currency", self.home)
        customers = {customer["id"]: customer for customer in terms["customers"]}
        for service in terms["ownServices"]:
            same = {"full": ("full", "full too"), "outside": ("outside",)}
            service["tax"] = dice.choice(same.get(customers[service["customer"]]["tax"], ("full", "full too")))
            customers[service["customer"]]["vatId"] = customers[service["customer"]].get("vatId", "DE123456789")

    def import_terms(self, terms):
        with open(os.path.join(self.folder, "terms.json"), "w", encoding="utf-8") as out:
            json.dump(terms, out)
        self.ctl.run("terms", "import", "terms.json")

    def issued(self, month=None):
        listed = self.ctl.run("invoices", *(("--month", month) if month else ()))["invoices"]
        return [i for i in listed if i["state"] in ("issued", "credited")]

    def refuse(self, folder, status, *arguments):
        """The command ends so, says why, and no file is there."""
        done = self.ctl.run("export", *arguments, "--out", folder, allowed=(status,))
        run.same(f"{folder}: files", [], glob.glob(os.path.join(self.folder, folder, "*")))
        return done

    def refuse_drafts(self):
        for month in self.partner.months:
            self.refuse("drafts", 1, "--month", month, "--format", "ubl")

    def export(self, month):
        invoices = {i["number"]: i for i in self.issued(month)}
        if not invoices:
            self.refuse("none", 1, "--month", month, "--format", "ubl")
            return 0
        answer = self.ctl.run("export", "--month", month, "--format", "ubl", "--out", "ubl")
        run.same(f"{month}: files", sorted(f"{number}.xml" for number in invoices), sorted(os.path.basename(path) for path in answer["files"]))
        plain = 0
        for path in answer["files"]:
            plain += self.check_document(path, contents(path), invoices)
        run.same(f"{month}: notes only where Peppol lacks something", plain > 0, bool(answer["notes"]))
        self.export_facturx(month, invoices)
        return len(answer["files"])

    def export_facturx(self, month, invoices):
        """The e-invoice inside is read as a customer's program would, and the pages are those of the plain PDF."""
        paths = self.ctl.run("export", "--month", month, "--format", "facturx", "--out", "facturx")["files"]
        plain = self.ctl.run("export", "--month", month, "--format", "pdf", "--out", "pdf")["files"]
        run.same(f"{month}: Factur-X", sorted(f"{number}.pdf" for number in invoices), sorted(os.path.basename(path) for path in paths))
        run.same(f"{month}: the same pages", [pages(path) for path in sorted(plain) if os.path.basename(path) in map(os.path.basename, paths)],
                 [pages(path) for path in sorted(paths)])
        before = [contents(path) for path in paths]
        self.ctl.run("export", "--month", month, "--format", "facturx", "--out", "facturx")
        run.same(f"{month}: the same bytes again", True, before == [contents(path) for path in paths])
        for path, bytes_ in zip(paths, before):
            self.check_hybrid(path, bytes_)
            inside = os.path.join(self.folder, "factur-x.xml")
            tool("pdfdetach", "-savefile", "factur-x.xml", "-o", inside, path)
            self.check_document(path, contents(inside), invoices)

    @staticmethod
    def check_hybrid(path, bytes_):
        """What PDF/A-3 and Factur-X ask of the file around it, as far as it can be seen from outside."""
        run.same(f"{path}: attachments", ["factur-x.xml"], [line.split(": ")[1] for line in tool("pdfdetach", "-list", path).splitlines()[1:]])
        for wanted in (rb"/AF \[ \d+ 0 R \]", rb"/AFRelationship /Alternative", rb"/UF \(factur-x.xml\)", rb"/OutputIntents", rb"/Subtype /text#2fxml", rb"/CheckSum"):
            run.same(f"{path}: {wanted}", 1, len(re.findall(wanted, bytes_)))
        fonts = [line.split() for line in tool("pdffonts", path).splitlines()[2:]]
        run.same(f"{path}: fonts that are not embedded", [], [font for font in fonts if font[-5:-2] != ["yes", "yes", "yes"]])
        xmp = ET.fromstring(re.sub(r"<\?xpacket[^>]*>", "", tool("pdfinfo", "-meta", path)).strip())
        told = {element.tag.rsplit("}", 1)[-1]: element.text for element in xmp.iter() if "}" in element.tag}
        wanted = {"part": "3", "conformance": "B", "DocumentType": "INVOICE", "DocumentFileName": "factur-x.xml", "Version": "1.0", "ConformanceLevel": "EN 16931",
                  "namespaceURI": "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#", "prefix": "fx"}
        run.same(f"{path}: XMP", wanted, {key: told.get(key) for key in wanted})

    def check_document(self, path, data, invoices):
        try:
            document = en16931.Document(data)
            document.check(digits(document.currency))
        except (en16931.Broken, ET.ParseError) as error:
            raise run.Mismatch(f"{os.path.basename(path)}: {error}") from error
        self.break_one(path, data, document)
        self.check_invoice_of(document, self.ctl.run("invoice", document.number)["invoices"][0])
        run.same(f"{path}: known", True, document.number in invoices)
        return document.profile != en16931.PEPPOL

    def break_one(self, path, data, document):
        """One amount that is a cent off must not pass: the check itself has to be able to fail."""
        text = data.decode()
        amounts = list(re.finditer(r"<\w+:(?!Price|Charge)(\w*Amount)\b[^>]*>(-?[\d.]+)<", text))
        hit = self.dice.choice(amounts)
        wrong = str(Decimal(hit[2]) + (Decimal("0.01") if digits(document.currency) else 1))
        try:
            en16931.Document((text[:hit.start(2)] + wrong + text[hit.end(2):]).encode()).check(digits(document.currency))
        except en16931.Broken:
            return
        raise run.Mismatch(f"{path}: {hit[1]} {wrong} in place of {hit[2]} went unnoticed")

    def check_invoice_of(self, document, invoice):
        at, sign = document.number, -1 if invoice["type"] == "creditNote" else 1
        run.same(f"{at}: type", "381" if sign < 0 else "380", document.type)
        told = {key: getattr(document, key) for key in ("net", "tax", "gross", "prepaid", "due")}
        run.same(f"{at}: amounts", {key: sign * F(invoice[key]) for key in told}, told)
        lines = [(str(line["id"]), sign * F(line["quantity"]), F(line["unitPrice"]), F(line["baseQuantity"]), sign * F(line["net"]))
                 for line in invoice["lines"]]
        run.same(f"{at}: lines", lines, [(x["id"], F(x["quantity"]), F(x["price"]), F(x["base"]), x["net"]) for x in document.lines])
        run.same(f"{at}: head", (invoice["issuedOn"], invoice["currency"], invoice["credits"], invoice["purchaseOrder"], invoice["buyerReference"]),
                 (document.issued, document.currency, document.credits, document.order, document.reference))
        run.same(f"{at}: days", (invoice["service"]["from"], invoice["service"]["to"]), document.period)
        run.same(f"{at}: due", None if sign < 0 else invoice["dueOn"], document.due_on)
        run.same(f"{at}: credited", invoice["credits"] and "2026-12-01", document.credited_on)

    def refuse_gaps(self):
        """Without its VAT id in the terms a reverse charge cannot be sent, and the error says where to write it."""
        terms = copy.deepcopy(self.partner.terms)
        month = self.partner.open_month
        for tax in terms["taxes"]:
            tax["reason"] = "" if tax["category"] == "E" else tax.get("reason", "")
        for customer in terms["customers"]:
            customer.pop("vatId", None)
            customer["tax"] = "reverse"
        for service in terms["ownServices"]:
            service.pop("tax", None)
        self.partner.bill_open_month()
        self.load([month])
        self.import_terms(terms)
        self.ctl.run("draft", "--month", month)
        drafts = [i for i in self.drafts(month)]
        if not drafts:
            return
        self.ctl.run("approve", *(i["id"] for i in drafts))
        self.ctl.run("issue", *(i["id"] for i in drafts), "--on", "2026-12-03")
        error = json.dumps(self.refuse("gaps", 3, "--month", month, "--format", "ubl"))
        places = {customer["id"]: f"/customers/{at}/vatId" for at, customer in enumerate(terms["customers"])}
        for draft in drafts:
            run.same(f"names {draft['customer']}", True, places[draft["customer"]] in error and f'\\"{draft["customer"]}\\"' in error)


if __name__ == "__main__":
    sys.exit(run.main(EInvoices, __doc__))
