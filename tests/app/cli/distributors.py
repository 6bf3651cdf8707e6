#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distributors' files: every starting profile with a file of its shape, CSV and workbooks, what is refused and why, and
direct and distributors' lines in one draft and one bridge."""
import gzip
import io
import json
import sys
import zipfile

import support as s
from support import Failed, Partner, Report, binary_argument, expect

TENANT = s.guid("contoso")


# --- files as distributors write them ------------------------------------------------------------------------------

def csv(rows, delimiter=",", end="\r\n"):
    quoted = [[f'"{c}"' if delimiter in c or '"' in c else c for c in row] for row in rows]
    return end.join(delimiter.join(row) for row in quoted).encode() + end.encode()


def column(index):
    name = ""
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


class Text(str):
    """A cell that is written into the sheet itself, not into the shared texts."""


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def sheet(rows, shared):
    """Rows of a sheet: a text goes to the shared ones, a Text stands inline, a number is a tuple of its characters, an error a list."""
    out = []
    for number, row in enumerate(rows, 1):
        cells = []
        for place, value in enumerate(row, 1):
            at = f'{column(place)}{number}'
            if isinstance(value, tuple):
                cells.append(f'<c r="{at}" s="1"><v>{value[0]}</v></c>')
            elif isinstance(value, list):
                cells.append(f'<c r="{at}" t="e"><v>{value[0]}</v></c>')
            elif isinstance(value, Text):
                cells.append(f'<c r="{at}" t="inlineStr"><is><r><t>{escaped(value[:3])}</t></r><r><t>{escaped(value[3:])}</t></r></is></c>')
            elif value:
                shared.append(value) if value not in shared else None
                cells.append(f'<c r="{at}" t="s"><v>{shared.index(value)}</v></c>')
        if cells:
            out.append(f'<row r="{number}">{"".join(cells)}</row>')
    return ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            + "".join(out) + "</sheetData></worksheet>")


def workbook(sheets, hidden=(), from1904=False, change=None):
    """A workbook of sheets by name; `change` alters its parts before they are packed."""
    shared, parts, list_of, rels = [], {}, [], []
    for number, (name, rows) in enumerate(sheets.items(), 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet(rows, shared)
        state = ' state="hidden"' if name in hidden else ""
        list_of.append(f'<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>')
        rels.append(f'<Relationship Id="rId{number}" Type="worksheet" Target="worksheets/sheet{number}.xml"/>')
    flag = ' date1904="1"' if from1904 else ""
    parts["xl/workbook.xml"] = ('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                                'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                                f"<workbookPr{flag}/><sheets>{''.join(list_of)}</sheets></workbook>")
    parts["xl/_rels/workbook.xml.rels"] = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                           + "".join(rels) + "</Relationships>")
    texts = "".join(f'<si><t xml:space="preserve">{escaped(t)}</t><rPh sb="0" eb="1"><t>spoken</t></rPh></si>' for t in shared)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{texts}</sst>'
    if change:
        change(parts)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return packed.getvalue()


ION = ["Tenant ID", "Customer Name", "Product Name", "Vendor", "SKU", "Subscription ID", "Term", "Charge Type", "Start Date", "End Date", "Quantity", "Unit Cost",
       "Total Cost", "Currency", "Invoice Number"]


def ion(cost="36.72", quantity="3", unit="12.24", start="2026-06-01", end="2026-06-30", invoice="TD-1", vendor="Microsoft", product="Microsoft 365 E3",
        term="Monthly", kind="Recurring", tenant=TENANT, subscription="sub-td", **other):
    row = dict(zip(ION, [tenant, "Contoso", product, vendor, "CFQ7", subscription, term, kind, start, end, quantity, unit, cost, "EUR", invoice]))
    row.update(other)
    return [row[name] for name in ION]


def ion_file(*lines):
    return csv([ION, *(lines or [ion()])])


ARROW = ["Customer Tenant", "End Customer", "Offer Name", "Vendor Name", "Vendor SKU", "Vendor Subscription ID", "Usage Start Date", "Usage End Date", "Quantity",
         "Buy Unit Price", "Buy Total Price", "Country Currency", "Statement Reference", "Report Period"]


def arrow(total="0.30000000000000004", start=("46174",), invoice="AS-77", month=("46174",)):
    return [TENANT, "Contoso", Text("Fabled Backup"), "Fabled", "FB-1", "sub-as", start, ("46203.5",), ("2",), ("0.15",), (total,), "EUR", invoice, month]


PAX8 = ["companyId", "companyName", "productName", "vendorName", "sku", "subscriptionId", "chargeType", "term", "startPeriod", "endPeriod", "quantity", "cost",
        "costTotal", "price", "total", "currencyCode"]
INGRAM = ["Reseller ID", "Customer Account ID", "End Customer Name", "Subscription ID", "Subscription Name", "Vendor", "Order Type", "Start Date", "End Date",
          "Quantity", "Unit Cost", "Extended Cost", "Tax Amount", "Currency", "Invoice Number"]
ALSO = ["Kundennummer", "Firma", "Produkt", "Hersteller", "Vertragsnummer", "Von", "Bis", "Menge", "Einzelpreis", "Nettobetrag", "Währung"]


def also_profile():
    """ALSO's starting point says "Product" where lines end; a German file has a profile of its own."""
    return {"format": "counterfoil-distributor/1", "id": "also-de", "name": "ALSO, German", "numbers": {"decimal": ",", "thousands": ".", "trailingMinus": True},
            "table": {"skip": [{"column": "Produkt", "is": ["Zwischensumme"]}], "end": [{"column": "Produkt", "is": ["Summe*"]}]}, "dates": ["dd.MM.yyyy"],
            "columns": {"CustomerId": ["Customer number", "Kundennummer"], "CustomerName": ["Firma"], "ProductName": ["Produkt"], "PublisherName": ["Hersteller"],
                        "SubscriptionId": ["Vertragsnummer"], "ChargeStartDate": ["Von"], "ChargeEndDate": ["Bis"], "Quantity": ["Menge"],
                        "UnitPrice": ["Einzelpreis"], "Subtotal": ["Nettobetrag"], "Currency": ["Währung"]},
            "negate": [{"column": "Hersteller", "is": ["Gutschrift"]}], "families": [{"column": "Produkt", "is": "Azure*", "family": "azure"}],
            "customers": {"K-100": TENANT}, "invoice": {"label": "Rechnung Nr."}, "month": {"cell": "B2", "formats": ["MMM yyyy", "yyyy-MM"]}}


def also_rows(*lines):
    empty = [""] * (len(ALSO) - 2)
    return [["Rechnung Nr.:", "R-2026-06", *empty], ["Monat", "2026-06", *empty], [""] * len(ALSO), ALSO, *lines]


def also_line(product="Datensicherung", net="1.234,50", vendor="Fabled", customer="K-100"):
    return [customer, "Contoso", product, vendor, "V-1", "01.06.2026", "30.06.2026", "1", "1.234,50", net, "EUR"]


def document(**sections):
    return s.terms([s.customer("contoso", tenants=[TENANT, "ing-1", "px-1"])], [s.contract("contoso", group="line")], **sections)


def partner_with(binary, **sections):
    partner = Partner(binary)
    partner.do("init")
    partner.do("terms", "import", partner.write("terms.json", document(**sections)))
    return partner


def loaded(partner, name, content, *options):
    [file] = partner.json("import", partner.write(name, content), *options)["files"]
    return file


def refused(partner, name, content, because, line=None, where=None, options=()):
    """The file is refused with this reason, at this line and column, and nothing has changed."""
    before = s.digest(partner.file)
    told = json.loads(partner.do("import", partner.write(name, content), *options, "--json", exits=(3,)).stdout)["rejected"]
    if not any(because in f["reason"] and (line is None or f["line"] == line) and (where is None or f["column"] == where) for f in told):
        raise Failed(f"{name}: no fault {because!r} at {line}, {where}: {told}")
    expect(f"{name}: nothing is kept", before, s.digest(partner.file))


# --- the starting profiles -----------------------------------------------------------------------------------------

def shapes(binary):
    with partner_with(binary) as p:
        td = loaded(p, "ion.csv", ion_file(ion(), ion(product="Backup", vendor="Fabled", cost="(1,000.50)", subscription="b")))
        expect("TD SYNNEX", ("distributor", "td-synnex", "TD-1", "2026-06", "EUR", 2, "-963.78"),
               tuple(td[k] for k in ("kind", "distributor", "invoice", "month", "currency", "lines", "net")))
        expect("to be confirmed", True, any("nobody has confirmed" in w for w in td["warnings"]))
        px = loaded(p, "invoice-items-PX99.csv", csv([PAX8, ["px-1", "Contoso", "Fabled Backup", "Fabled", "fb", "p-1", "Prorate", "Monthly", "2026-06-11",
                                                            "2026-06-30", "2", "5.00", "6.67", "7", "9.33", "USD"]]))
        expect("Pax8", ("pax8", "PX99", "2026-06", "USD", "6.67"), tuple(px[k] for k in ("distributor", "invoice", "month", "currency", "net")))
        im = loaded(p, "rde.csv.gz", gzip.compress(csv([INGRAM, ["1", "ing-1", "Contoso", "i-1", "Fabled Guard", "Fabled", "Renewal", "01-Jun-2026", "30-Jun-2026",
                                                               "1", "99.90", "99.90", "20.98", "EUR", "IM-5"]])))
        expect("Ingram", ("ingram", "IM-5", "99.90", "20.98"), tuple(im[k] for k in ("distributor", "invoice", "net", "tax")))
        ar = loaded(p, "statement.xlsx", workbook({"Notes": [["see the other sheet"]], "Statement": [["ArrowSphere"], [], ARROW, arrow(), [], ["", "", "Total"]]},
                                                  hidden=("Notes",)))
        expect("Arrow", ("arrow", "AS-77", "2026-06", "0.30000000000000004"), tuple(ar[k] for k in ("distributor", "invoice", "month", "net")))
        al = loaded(p, "also.csv", csv([["Invoice number", "A-1", "", "", "", "", "", ""],
                                        ["Customer number", "Company", "Product", "From", "To", "Quantity", "Net amount", "Currency"],
                                        ["c-1", "Contoso", "Guard", "01.06.2026", "30.06.2026", "1", "12,50-", "EUR"],
                                        ["", "", "Total", "", "", "", "-12,50", ""]], ";"))
        expect("ALSO", ("also", "A-1", "-12.50", 1), tuple(al[k] for k in ("distributor", "invoice", "net", "lines")))
        p.do("verify")


def own_profile(binary):
    """Preamble, subtotals, footer, German numbers, customers' keys, credits by their kind, families, number and month above the table."""
    with partner_with(binary) as p:
        expect("import", "also-de", p.json("distributors", "import", p.write("de.json", also_profile()))["id"])
        lines = [also_line(), also_line("Zwischensumme", ""), also_line("Azure plan", "100,00"), also_line("Nachlass", "34,50", "Gutschrift"), also_line("Summe netto", "")]
        file = loaded(p, "a.csv", csv(also_rows(*lines), ";"))
        expect("read", ("also-de", "R-2026-06", "2026-06", 3, "1300.00"), tuple(file[k] for k in ("distributor", "invoice", "month", "lines", "net")))
        expect("no word of confirming", ["2 rows are no lines by the profile also-de"], file["warnings"])
        p.do("draft", "--month", "2026-06", exits=(0, 5))
        [invoice] = p.invoices("--month", "2026-06")
        expect("families", ["azure", "other", "other"], sorted(line["family"] for line in invoice["lines"]))
        again = loaded(p, "b.csv", csv(also_rows(also_line(net="1.234,51"), *lines[1:]), ";"))
        expect("replaced", (True, 1), (again["replaced"], again["changed"]["altered"]))
        listed = {x["id"]: x for x in p.json("distributors", "list")["profiles"]}
        expect("listed", (True, False, False, True), (listed["also-de"]["own"], listed["also-de"]["toBeConfirmed"], listed["also"]["own"], listed["also"]["toBeConfirmed"]))
        expect("exported", also_profile(), p.json("distributors", "export", "also-de"))
        p.do("distributors", "export", "also-de", "out.json")
        expect("checked", "also-de", p.json("distributors", "check", "out.json")["id"])
        p.do("verify")
        p.do("distributors", "remove", "also-de")
        p.do("distributors", "remove", "also-de", exits=(1,))
        refused(p, "c.csv", csv(also_rows(*lines), ";"), "not a billing file")
        p.do("verify")


def trying(binary):
    """The test bench shows the first rows as they will be read, faulty or not, and keeps nothing."""
    with partner_with(binary) as p:
        before = s.digest(p.file)
        profile = p.write("de.json", also_profile())
        good = p.json("distributors", "try", profile, p.write("a.csv", csv(also_rows(also_line(), also_line("Zwischensumme", "")), ";")))
        expect("values", ("1234.5", "2026-06-01", TENANT, "other"), tuple(good["rows"][0]["values"][k] for k in ("Subtotal", "ChargeStartDate", "CustomerId", "family")))
        expect("passed over", (6, "no line by the profile"), (good["rows"][1]["row"], good["rows"][1]["passedOver"]))
        expect("the file", ("R-2026-06", 1, "1234.50"), tuple(good["file"][k] for k in ("invoice", "lines", "net")))
        done = p.do("distributors", "try", profile, p.write("b.csv", csv(also_rows(also_line(net="1,234.50"), also_line()), ";")), "--json", exits=(3,))
        bad = json.loads(done.stdout)
        expect("faults", [(5, "Nettobetrag")], [(f["line"], f["column"]) for f in bad["rejected"]])
        expect("rows nonetheless", 2, len(bad["rows"]))
        expect("one row", 1, len(p.json("distributors", "try", profile, "a.csv", "--rows", "1")["rows"]))
        p.do("distributors", "try", "nobody", "a.csv", exits=(1,))
        p.do("distributors", "try", profile, "a.csv", "--rows", "0", exits=(2,))
        expect("nothing is kept", before, s.digest(p.file))


def recognised(binary):
    """Microsoft's own files stay Microsoft's; two profiles that fit alike are told; --profile decides."""
    with partner_with(binary) as p:
        expect("Microsoft's", "reconciliation", loaded(p, "m.csv", s.csv_bytes([s.recon()]))["kind"])
        twin = {**p.json("distributors", "export", "td-synnex"), "id": "twin"}
        p.do("distributors", "import", p.write("twin.json", twin))
        refused(p, "t.csv", ion_file(), "td-synnex and twin fit alike")
        expect("told", "twin", loaded(p, "u.csv", ion_file(), "--profile", "twin")["distributor"])
        p.do("import", "t.csv", "--profile", "nobody", exits=(1,))
        expect("the same number of another distributor", False, loaded(p, "v.csv", ion_file(), "--profile", "td-synnex")["replaced"])
        expect("the same of the same", True, loaded(p, "w.csv", ion_file(ion(cost="1.00")), "--profile", "twin")["replaced"])
        expect("month by a person", "2026-09", loaded(p, "x.csv", ion_file(ion(invoice="TD-9")), "--profile", "twin", "--month", "2026-09")["month"])
        p.do("distributors", "import", p.write("wrong.json", {**twin, "id": "Wrong"}), exits=(3,))


# --- what is refused -----------------------------------------------------------------------------------------------

def refusals(binary):
    with partner_with(binary) as p:
        def no(name, content, *more, **options):
            refused(p, name, content, *more, options=("--profile", "td-synnex"), **options)
        no("1.csv", ion_file(ion(), ion(cost="abc")), "not a decimal as the profile says: \"abc\"", 3, "Total Cost")
        no("2.csv", ion_file(ion(cost="")), "is empty", 2, "Total Cost")
        no("3.csv", ion_file(ion(start="2026-02-30", end="")), "not a date", 2, "Start Date")
        no("4.csv", ion_file(ion(start="2026-06-30", end="2026-06-01")), "ends before it starts", 2, "End Date")
        no("5.csv", ion_file(ion(), ion(invoice="TD-2")), "two invoices in one file", 3, "Invoice Number")
        no("6.csv", ion_file(ion(), ion(Currency="USD")), "two currencies", 3, "Currency")
        no("7.csv", ion_file(ion(Currency="EURO")), "not a currency", 2, "Currency")
        no("8.csv", ion_file(ion(invoice="")), "is empty", 2, "Invoice Number")
        no("9.csv", ion_file(ion(tenant="")), "is empty", 2, "Tenant ID")
        no("10.csv", csv([ION]), "no lines")
        no("11.csv", csv([ION, ion()[:-1]]), "14 cells where the header has 15", 2)
        no("12.csv", csv([ION + ["total  COST"], ion() + ["1"]]), "the column is there twice", 1, "total COST")
        no("13.csv", csv([["x" if n == "Total Cost" else n for n in ION], ion()]), "the column is missing for Subtotal", 1)
        no("14.csv", ion_file() + b'"open', "a quote is left open", 3)
        no("15.csv", ion_file().replace(b"Contoso", b"Cont\xffso"), "UTF-8")
        no("16.csv", ion_file().replace(b"Contoso", b"Cont\0so"), "NUL")
        no("17.csv.gz", gzip.compress(ion_file())[:-6], "")
        no("18.csv", b"", "")
        no("19.csv", ion_file(ion(cost="1e999")), "not a decimal")
        no("20.csv", ion_file(ion(cost="NaN")), "not a decimal")
        no("21.csv", ion_file(ion(start="")), "is empty", 2, "Start Date")
        many = json.loads(p.do("import", p.write("22.csv", ion_file(*[ion(cost="x")] * 300)), "--profile", "td-synnex", "--json", exits=(3,)).stdout)["rejected"]
        expect("a hundred faults", 100, len(many))


def hostile_workbooks(binary):
    good = {"S": [ARROW, arrow()]}

    def part(name, content):
        return lambda parts: parts.__setitem__(name, content if isinstance(content, bytes) else content(parts[name]))

    sheet1 = "xl/worksheets/sheet1.xml"
    entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    with partner_with(binary) as p:
        def no(name, content, *more, **options):
            refused(p, name, content, *more, options=("--profile", "arrow"), **options)
        no("1.xlsx", workbook({"S": [ARROW, arrow("x")]}), "not a decimal: \"x\"", 2, "Buy Total Price")
        no("2.xlsx", workbook({"S": [ARROW, arrow()[:10] + [["#REF!"]] + arrow()[11:]]}), "the cell holds an error: \"#REF!\"", 2, "Buy Total Price")
        no("3.xlsx", workbook({"S": [ARROW, arrow(start=("60",))]}), "not a date's number", 2, "Usage Start Date")
        no("4.xlsx", workbook({"S": [ARROW, arrow() + ["more"]]}), "15 cells where the header has 14", 2)
        no("5.xlsx", workbook(good, change=part(sheet1, lambda t: entity + t.split("?>", 1)[1])), "a document type")
        no("6.xlsx", workbook(good, change=part(sheet1, lambda t: t[:-40])), "damaged")
        no("7.xlsx", workbook(good, change=part(sheet1, lambda t: t.replace("<v>0</v>", "<v>999</v>", 1))), "which is not there")
        no("8.xlsx", workbook(good, change=part(sheet1, lambda t: t.replace('r="2"', 'r="1"'))), "damaged: row")
        no("9.xlsx", workbook(good, change=part(sheet1, lambda t: t.replace('r="B1"', 'r="A1"'))), "damaged: cell")
        no("10.xlsx", workbook(good, change=part(sheet1, lambda t: t.replace("<sheetData>", "<sheetData>" + "<a>" * 100 + "</a>" * 100))), "levels")
        no("11.xlsx", workbook(good, change=part(sheet1, lambda t: t.replace("<sheetData>", "<sheetData><a>" + "x" * (2 << 20) + "</a>"))), "1 MiB")
        no("12.xlsx", workbook(good, change=part("xl/sharedStrings.xml", lambda t: t.replace("</sst>", "<si><t/></si>" * (24 << 20) + "</sst>"))), "256 MiB")
        no("13.xlsx", workbook(good, change=lambda parts: parts.pop(sheet1)), "has no part")
        no("14.xlsx", workbook(good, change=part("xl/workbook.xml", lambda t: t.replace("<sheet ", "<sheeet "))), "has no sheet")
        no("15.xlsx", workbook(good)[:-30], "")
        flipped = bytearray(workbook(good))
        flipped[120] ^= 0xFF
        no("16.xlsx", bytes(flipped), "")
        no("17.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "save it as .xlsx")
        no("18.zip", zipped("a.txt", b"x"), "an archive that is no workbook")
        refused(p, "19.xlsx", workbook({"S": [["some", "table"], ["1", "2"]]}), "a workbook that no distributor's profile fits")
        later = workbook({"S": [ARROW, arrow(start=("44712",), month="2026-06")[:7] + [""] + arrow(month="2026-06")[8:]]}, from1904=True)
        expect("days from 1904", "2026-06-01", json.loads(p.do("distributors", "try", "arrow", p.write("20.xlsx", later), "--json").stdout)["rows"][0]["values"]
               ["ChargeStartDate"])


def zipped(name, content):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(name, content)
    return packed.getvalue()


# --- what becomes of the lines ---------------------------------------------------------------------------------------

def together(binary):
    """Direct lines and two distributors': rules by distributor, one invoice, one bridge, refunds, a late line, closing and evidence."""
    rules = [{"id": "td", "match": {"distributor": "td-synnex"}, "price": {"markup": "0.20"}},
             {"id": "arrow", "match": {"distributor": "arr*"}, "price": {"markup": "0.50"}},
             {"id": "direct", "match": {"family": "licence"}, "price": {"unitPrice": "12.00"}}]
    with partner_with(binary, priceRules=rules) as p:
        p.do("import", p.write("m.csv", s.csv_bytes([s.recon(ChargeStartDate="2026-06-01", ChargeEndDate="2026-06-30", OrderDate="2026-06-01", UnitPrice="10.00",
                                                             Quantity="5", Subtotal="50.00")])), exits=(0, 5))
        p.do("import", p.write("td.csv", ion_file(ion(cost="100.00", quantity="1", unit="100.00", product="Backup", vendor="Fabled"),
                                                  ion(cost="-10.00", quantity="1", unit="10.00", product="Backup", vendor="Fabled", kind="Quantity decrease"))),
             p.write("as.xlsx", workbook({"S": [ARROW, arrow("2.00")]})), exits=(0, 5))
        p.do("draft", "--month", "2026-06", exits=(0, 5))
        [invoice] = p.invoices("--month", "2026-06")
        expect("lines", [("3.00", "arrow", "other"), ("60.00", "direct", "licence"), ("-12.00", "td", "other"), ("120.00", "td", "other")],
               sorted(((line["net"], line["rule"], line["family"]) for line in invoice["lines"]), key=lambda x: x[1:] + x[:1]))
        bridge = p.bridge("2026-06")
        expect("bridge", ("142.00", {"price": "29.00"}, "171.00", "0.00"),
               (bridge["microsoft"]["net"], bridge["causes"], bridge["local"]["net"], bridge["unexplained"]))
        expect("invoices", ["AS-77", "G000000001", "TD-1"], sorted(bridge["microsoft"]["invoices"]))
        p.do("approve", "--all", exits=(0, 5))
        p.do("issue", "--all", exits=(0, 5))
        file = loaded(p, "td2.csv", ion_file(ion(cost="110.00", quantity="1", unit="110.00", product="Backup", vendor="Fabled"),
                                             ion(cost="-10.00", quantity="1", unit="10.00", product="Backup", vendor="Fabled", kind="Quantity decrease")))
        expect("restated", {"added": 0, "removed": 0, "altered": 1}, file["changed"])
        expect("late", {"price": "29.00", "late": "-10.00"}, p.bridge("2026-06")["causes"])
        p.do("draft", "--month", "2026-07", exits=(0, 5))
        [late] = p.invoices("--month", "2026-07")
        expect("on the next invoice", [("12.00", "td")], [(line["net"], line["rule"]) for line in late["lines"]])
        for month in ("2026-06", "2026-07"):
            expect(f"unexplained {month}", "0.00", p.bridge(month)["unexplained"])
        p.do("evidence", "--month", "2026-06", "--out", "e.zip", exits=(0, 5))
        with zipfile.ZipFile(p.path("e.zip")) as pack:
            expect("evidence names the distributors, with what was restated", 3, sum("td-synnex-TD-1" in n or "arrow-AS-77" in n for n in pack.namelist()))
        p.do("verify")


def unmapped(binary):
    """A key of the distributor's that no customer has leaks, and is told first."""
    with partner_with(binary) as p:
        p.do("import", p.write("td.csv", ion_file(ion(tenant="ACC-77", cost="7.00"))), exits=(5,))
        bridge = p.bridge("2026-06")
        expect("unmapped", {"unmapped": "-7.00"}, bridge["causes"])
        expect("tenant", "acc-77", bridge["customers"][0]["tenant"])
        p.do("terms", "import", p.write("t.json", s.terms([s.customer("contoso", tenants=["ACC-77"])], [s.contract("contoso")])))
        expect("mapped by the terms", {}, p.bridge("2026-06")["causes"])


def main():
    options = binary_argument(__doc__)
    report = Report()
    tests = {"shapes": shapes, "own profile": own_profile, "trying": trying, "recognised": recognised, "refusals": refusals,
             "hostile workbooks": hostile_workbooks, "together": together, "unmapped": unmapped}
    chosen = [name for name in tests if options.only in name]
    for name in chosen:
        report.check(name, tests[name], options.bin)
    return report.finish(len(chosen))


if __name__ == "__main__":
    sys.exit(main())
