#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports the months of made-up partners as workbooks and reads them back, from the parts of the file, without the library
that wrote them: every amount, day, total and cause against what the commands say with --json."""
import json
import os
import random
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction as F

import run
from terms import digits

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ODD = ("=1+1", "@SUM(A1)", "株式会社 & <Zoë>", "http://example.com/", "-2+3")


class Workbook:
    """The sheets of an .xlsx: cells, formulas, formats."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as parts:
            run.same(f"{path}: damaged part", None, parts.testzip())
            strings = ET.fromstring(parts.read("xl/sharedStrings.xml"))
            self.strings = ["".join(t.text or "" for t in one.iter(SPACE + "t")) for one in strings]
            self.styles = self.formats(ET.fromstring(parts.read("xl/styles.xml")))
            names = [sheet.get("name") for sheet in ET.fromstring(parts.read("xl/workbook.xml")).iter(SPACE + "sheet")]
            self.sheets = {name: ET.fromstring(parts.read(f"xl/worksheets/sheet{at}.xml")) for at, name in enumerate(names, 1)}

    @staticmethod
    def formats(styles):
        codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(SPACE + "numFmt")}
        codes |= {"3": "#,##0", "4": "#,##0.00"}
        return [codes.get(one.get("numFmtId"), "") for one in styles.find(SPACE + "cellXfs")]

    def rows(self, name):
        """Rows of {head: (value, format, formula)}; a value is a text, or the number that a spreadsheet reads."""
        sheet, rows = self.sheets[name], []
        pane = sheet.find(f"{SPACE}sheetViews/{SPACE}sheetView/{SPACE}pane")
        run.same(f"{name}: frozen head", ("1", "frozen"), (pane.get("ySplit"), pane.get("state")))
        run.same(f"{name}: widths", True, len(list(sheet.iter(SPACE + "col"))) > 3)
        for row in sheet.iter(SPACE + "row"):
            cells = {}
            for cell in row:
                value, formula = cell.find(SPACE + "v"), cell.find(SPACE + "f")
                text = self.strings[int(value.text)] if cell.get("t") == "s" else Decimal(repr(float(value.text)))
                cells[re.match("[A-Z]+", cell.get("r"))[0]] = (text, self.styles[int(cell.get("s", 0))], formula is not None and formula.text)
            rows.append(cells)
        heads = {column: cell[0] for column, cell in rows[0].items()}
        return heads, [{heads[column]: cell for column, cell in row.items() if column in heads} for row in rows[1:]]


def day_of(cell):
    run.same("format of a day", "yyyy-mm-dd", cell[1])
    return (date(1899, 12, 30) + timedelta(int(cell[0]))).isoformat()


class Workbooks(run.Run):
    def close(self):
        dice = random.Random(self.partner.home + self.partner.months[0])
        for customer in self.partner.terms["customers"]:
            customer["name"] = dice.choice(ODD)
        self.ctl.run("init")
        self.load(self.partner.months)
        with open(os.path.join(self.folder, "terms.json"), "w", encoding="utf-8") as out:
            json.dump(self.partner.terms, out)
        self.ctl.run("terms", "import", "terms.json")
        for month in self.partner.months:
            self.ctl.run("draft", "--month", month)
        self.issue(self.partner.months[0])
        self.credit(self.partner.months[0])
        for month in self.partner.months:
            self.export(month)
        self.check_long(self.partner.months[1])

    def check_long(self, month):
        """What no spreadsheet's number can hold stays as it is, as text, and so does its total."""
        drafts = self.drafts(month)
        if not drafts:
            return
        places = digits(drafts[0]["currency"])
        amount = "98765432109876543" + ("." + "9" * places if places else "")
        self.ctl.run("line", "add", drafts[0]["id"], "--text", "=2+2", "--net", amount)
        [path] = self.ctl.run("export", "--month", month, "--format", "xlsx", "--out", "long")["files"]
        book = Workbook(path)
        [line] = [row for row in book.rows("Lines")[1] if row.get("Description", [""])[0] == "=2+2"]
        run.same(f"{month}: a long amount", (amount, False), (line["Net"][0], line["Net"][2]))
        totals = [row for row in book.rows("Invoices")[1] if row.get("Number", [""])[0] == f"Total {drafts[0]['currency']}"]
        listed = [i for i in self.ctl.run("invoices", "--month", month)["invoices"] if i["currency"] == drafts[0]["currency"]]
        run.same(f"{month}: its total", [(sum(F(i["net"]) for i in listed), False)], [(F(row["Net"][0]), row["Net"][2]) for row in totals])

    def export(self, month):
        [path] = self.ctl.run("export", "--month", month, "--format", "xlsx", "--out", "books")["files"]
        run.same("name", f"invoices-{month}.xlsx", os.path.basename(path))
        with open(path, "rb") as file:
            before = file.read()
        self.ctl.run("export", "--month", month, "--format", "xlsx", "--out", "books")
        with open(path, "rb") as file:
            run.same(f"{month}: the same bytes again", True, before == file.read())
        book = Workbook(path)
        run.same(f"{month}: sheets", ["Invoices", "Lines", "Bridge"], list(book.sheets))
        listed = [self.ctl.run("invoice", i["id"])["invoices"][0] for i in self.ctl.run("invoices", "--month", month)["invoices"]]
        self.check_heads(month, book, listed)
        self.check_lines(month, book, listed)
        self.check_causes(month, book)

    def check_heads(self, month, book, listed):
        _, rows = book.rows("Invoices")
        own, totals = rows[:len(listed)], rows[len(listed):]
        names = {"Net": "net", "VAT": "tax", "Gross": "gross", "Prepaid": "prepaid", "Due": "due"}
        for row, invoice in zip(own, listed):
            at = f"{month}: {invoice['id']}"
            run.same(at, (invoice["id"], invoice["state"], invoice["currency"]), tuple(row[key][0] for key in ("Invoice id", "State", "Currency")))
            run.same(f"{at}: number", invoice["number"], row["Number"][0] if "Number" in row else None)
            run.same(f"{at}: amounts", {key: F(invoice[key]) for key in names.values()}, {names[key]: F(row[key][0]) for key in names})
            run.same(f"{at}: days", [invoice["service"][key] for key in ("from", "to")], [day_of(row[key]) for key in ("From", "To")])
            places = digits(invoice["currency"])
            run.same(f"{at}: format", "#,##0" + ("." + "0" * places if places else ""), row["Net"][1])
            run.same(f"{at}: formulas", False, any(cell[2] for cell in row.values()))
        run.same(f"{month}: totals", sorted({i["currency"] for i in listed}), [row["Currency"][0] for row in totals])
        for row in totals:
            for head, key in names.items():
                run.same(f"{month}: {head}", sum(F(i[key]) for i in listed if i["currency"] == row["Currency"][0]), F(row[head][0]))
                run.same(f"{month}: {head} is a formula", True, row[head][2].startswith("ROUND(SUMIF("))

    def check_lines(self, month, book, listed):
        _, rows = book.rows("Lines")
        lines = [(invoice, line) for invoice in listed for line in invoice["lines"]]
        run.same(f"{month}: lines", len(lines), len([row for row in rows if "Line" in row]))
        names = {"Quantity": "quantity", "Unit price": "unitPrice", "Per": "baseQuantity", "Net": "net", "Cost": "cost", "Sources": "sources"}
        for row, (invoice, line) in zip(rows, lines):
            told = {names[key]: F(row[key][0]) for key in names}
            run.same(f"{month}: {invoice['id']} line {line['id']}", {key: F(str(line[key])) for key in told}, told)
            run.same(f"{month}: its text", line["description"], row["Description"][0])

    def check_causes(self, month, book):
        bridge = self.ctl.run("reconcile", "--month", month)
        heads, rows = book.rows("Bridge")
        *own, total = rows
        run.same(f"{month}: customers", [c["customer"] or c["tenant"] or "" for c in bridge["customers"]], [row["Customer"][0] if "Customer" in row else "" for row in own])
        microsoft, local = f"Microsoft {bridge['currency']}", f"Local {bridge['currency']}"
        others = {"Customer", "Name", microsoft, local, "Unexplained", "State"}
        for row, customer in zip(own, bridge["customers"]):
            causes = {head: F(row[head][0]) for head in heads.values() if head not in others and row[head][0]}
            run.same(f"{month}: causes of {customer['customer']}", {c["cause"]: F(c["amount"]) for c in customer["causes"]}, causes)
            run.same(f"{month}: ends", (F(customer["microsoft"]), F(customer["local"])), (F(row[microsoft][0]), F(row[local][0])))
        told = {head: F(total[head][0]) for head in heads.values() if head not in others and total[head][0]}
        run.same(f"{month}: causes", {cause: F(amount) for cause, amount in bridge["causes"].items()}, told)
        run.same(f"{month}: totals", (F(bridge["microsoft"]["net"]), F(bridge["local"]["net"])), (F(total[microsoft][0]), F(total[local][0])))
        run.same(f"{month}: formulas", True, total[microsoft][2].startswith("ROUND(SUM("))


if __name__ == "__main__":
    sys.exit(run.main(Workbooks, __doc__))
