#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged files, terms and seat counts against one good company file: each is refused with exit 3, the fault is named, and
nothing in the company file has changed."""
import copy
import gzip
import io
import json
import os
import struct
import sys
import zipfile
import zlib

from support import (Failed, Partner, Report, azure, binary_argument, contract, csv_bytes, customer, digest, expect, guid, json_bytes,
                     recon, terms, usage)

ANY = object()  # the contract does not say which line or column it is


def lines(count=3):
    return [recon(SubscriptionId=guid(f"s{i}"), Subtotal=f"{10 + i}.50", CustomerName="Contoso, \"Süd\"") for i in range(count)]


def days(count=3):
    return [usage(UsageDate=f"2026-01-{i + 1:02}", MeterName="m1") for i in range(count)]


def second(rows, **values):
    rows[1].update(values)
    return rows


def swapped(content, old, new, nth=0):
    """The content with the nth occurrence replaced; the good file has to hold it."""
    at = -1
    for _ in range(nth + 1):
        at = content.index(old, at + 1)
    return content[:at] + new + content[at + len(old):]


def without(rows, column):
    names = [name for name in rows[0] if name != column]
    return csv_bytes(rows, names)


def zipped(members, flags=0):
    """A zip archive; bit 0 of the flags says that it is encrypted."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    content = bytearray(out.getvalue())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while flags and at >= 0:
            struct.pack_into("<H", content, at + place, struct.unpack_from("<H", content, at + place)[0] | flags)
            at = content.find(mark, at + 1)
    return bytes(content)


def changed(content, at):
    damaged = bytearray(content)
    damaged[at] ^= 0x55
    return bytes(damaged)


def columns_faults():
    good = csv_bytes(lines())
    yield "a column twice", "c.csv", swapped(good, b"TaxTotal", b"Subtotal"), 1, "Subtotal"
    yield "a column twice in another case", "c.csv", swapped(good, b"PromotionId", b"SUBTOTAL"), 1, "SUBTOTAL"
    for name in ("CustomerId", "Subtotal", "TaxTotal", "Total", "Currency", "InvoiceNumber", "ChargeStartDate", "ChargeEndDate"):
        yield f"no column {name}", "c.csv", without(lines(), name), 1, name
    for name in ("UsageDate", "BillingPreTaxTotal", "BillingCurrency", "Quantity", "CustomerId"):
        yield f"usage without {name}", "c.csv", without(days(), name), 1, name
    yield "a header alone", "c.csv", good[:good.index(b"\n") + 1], ANY, ANY
    yield "rows without a header", "c.csv", good[good.index(b"\n") + 1:], ANY, ANY
    yield "some other CSV file", "c.csv", b"name,colour\nbox,blue\n", ANY, ANY


def rows_faults():
    good = csv_bytes(lines())
    yield "a cell too many", "c.csv", swapped(good, b",Monthly,", b",,Monthly,", 1), 3, ANY
    yield "a cell too few", "c.csv", swapped(good, b",Monthly,", b",", 1), 3, ANY
    yield "a row cut off", "c.csv", good[:-120], 4, ANY
    yield "a quote left open", "c.csv", swapped(good, b"CFQ7TTC0K5BM", b"\"CFQ7TTC0K5BM", 2), ANY, ANY
    yield "a quote left open in the last cell", "c.csv", csv_bytes(lines()).rstrip() + b'"', ANY, ANY
    yield "a NUL", "c.csv", csv_bytes(second(lines(), SkuName="a\0b")), 3, ANY
    yield "Latin-1", "c.csv", swapped(good, "ü".encode(), b"\xfc", 1), 3, ANY
    yield "an overlong character", "c.csv", swapped(good, "ü".encode(), b"\xc0\xaf", 1), 3, ANY
    yield "UTF-16", "c.csv", good.decode("utf-8-sig").encode("utf-16"), ANY, ANY
    yield "two invoices", "c.csv", csv_bytes(second(lines(), InvoiceNumber="G000000002")), 3, "InvoiceNumber"
    yield "two currencies", "c.csv", csv_bytes(second(lines(), Currency="USD")), 3, "Currency"
    yield "billed and unbilled", "c.csv", csv_bytes(second(lines(), InvoiceNumber="")), 3, "InvoiceNumber"
    yield "usage of two invoices", "c.csv", csv_bytes(second(days(), InvoiceNumber="G000000002")), 3, "InvoiceNumber"
    yield "usage in two currencies", "c.jsonl", json_bytes(second(days(), BillingCurrency="USD")), 2, "BillingCurrency"
    yield "usage billed and unbilled", "c.jsonl", json_bytes(second(days(), InvoiceNumber="")), 2, "InvoiceNumber"
    yield "an empty file", "c.csv", b"", ANY, ANY
    yield "a byte order mark alone", "c.csv", b"\xef\xbb\xbf", ANY, ANY
    yield "empty lines alone", "c.csv", b"\r\n\r\n", ANY, ANY


def values_faults():
    for value in ("abc", "", "NaN", "inf", "1e400", "1.2.3", "0x10", "--1", "1,234.56", "1" * 35, "0." + "3" * 35, "1e29"):
        yield f"the amount {value!r}", "c.csv", csv_bytes(second(lines(), Subtotal=value)), 3, "Subtotal"
    for name in ("TaxTotal", "Total", "UnitPrice", "BillableQuantity", "PCToBCExchangeRate"):
        yield f"{name} is no decimal", "c.csv", csv_bytes(second(lines(), **{name: "ten"})), 3, name
    yield "an empty tax", "c.csv", csv_bytes(second(lines(), TaxTotal="")), 3, "TaxTotal"
    for value in ("", "1 000", "1" * 35):
        yield f"the usage amount {value!r}", "c.csv", csv_bytes(second(days(), BillingPreTaxTotal=value)), 3, "BillingPreTaxTotal"
    good = csv_bytes(lines())
    for value in ("2/30/2026", "2/29/2025", "13/13/2026", "0/1/2026", "2026-02-30", "soon"):
        yield f"the date {value!r}", "c.csv", swapped(good, b"1/31/2026", value.encode(), 1), 3, "ChargeEndDate"
    yield "a usage without its date", "c.csv", csv_bytes(second(days(), UsageDate="")), 3, "UsageDate"
    yield "no date at all", "c.csv", csv_bytes(second(lines(), ChargeStartDate="", ChargeEndDate="", OrderDate="")), 3, ANY
    yield "an end before its start", "c.csv", csv_bytes(second(lines(), ChargeStartDate="2026-01-20", ChargeEndDate="2026-01-19")), 3, ANY
    yield "a usage's end before its start", "c.jsonl", json_bytes(second(days(), ChargeEndDate="2025-12-31")), 2, ANY
    yield "an unknown currency", "c.csv", csv_bytes([dict(row, Currency="EURO") for row in lines()]), ANY, "Currency"


def json_faults():
    good = json_bytes(days())
    for value in (b"[1]", b"12", b"null", b'"text"', b"hello", b"true"):
        yield f"the line {value.decode()}", "c.jsonl", swapped(good, b"\n", b"\n" + value + b"\n"), 2, ANY
    yield "a JSON line cut off", "c.jsonl", good[:-40], 3, ANY
    yield "a brace too many", "c.jsonl", swapped(good, b"}\n", b"}}\n", 1), 2, ANY
    yield "a comma missing", "c.jsonl", swapped(good, b',"Unit"', b'"Unit"', 1), 2, ANY
    yield "a key twice", "c.jsonl", swapped(good, b'"MeterName"', b'"MeterCategory"', 1), 2, "MeterCategory"
    yield "an amount twice", "c.jsonl", swapped(good, b'"UnitPrice":1', b'"UnitPrice":1,"BillingPreTaxTotal":5', 1), 2, "BillingPreTaxTotal"
    yield "an amount left out", "c.jsonl", swapped(good, b'"BillingPreTaxTotal"', b'"Other"', 1), 2, "BillingPreTaxTotal"
    yield "an amount that is null", "c.jsonl", swapped(good, b'"BillingPreTaxTotal":1.00', b'"BillingPreTaxTotal":null', 1), 2, "BillingPreTaxTotal"
    yield "an amount that is true", "c.jsonl", swapped(good, b'"Quantity":1', b'"Quantity":true', 1), 2, "Quantity"
    yield "an amount that is a list", "c.jsonl", swapped(good, b'"Quantity":1', b'"Quantity":[1]', 1), 2, "Quantity"
    yield "an amount NaN", "c.jsonl", swapped(good, b'"Quantity":1', b'"Quantity":NaN', 1), 2, ANY
    yield "an amount of 35 digits in JSON", "c.jsonl", swapped(good, b'"Quantity":1', b'"Quantity":' + b"7" * 35, 1), 2, "Quantity"
    yield "a date of 30 February in JSON", "c.jsonl", swapped(good, b'"UsageDate":"2026-01-02', b'"UsageDate":"2026-02-30'), 2, "UsageDate"
    yield "a NUL in JSON", "c.jsonl", swapped(good, b'"m1"', b'"m\x001"', 1), 2, ANY
    yield "invalid UTF-8 in JSON", "c.jsonl", swapped(good, b'"m1"', b'"m\xff1"', 1), 2, ANY
    yield "an empty list", "c.json", b"[]", ANY, ANY
    yield "a page without items", "c.json", b'{"totalCount":0,"items":[]}', ANY, ANY


def packed_faults():
    packed = gzip.compress(csv_bytes(lines(50)), mtime=0)
    yield "gzip cut in the middle", "c.csv.gz", packed[:len(packed) // 2], ANY, ANY
    yield "gzip without its trailer", "c.csv.gz", packed[:-8], ANY, ANY
    yield "gzip with a wrong checksum", "c.csv.gz", changed(packed, -6), ANY, ANY
    yield "gzip with a wrong length", "c.csv.gz", changed(packed, -2), ANY, ANY
    yield "gzip with a flipped byte", "c.csv.gz", changed(packed, len(packed) // 2), ANY, ANY
    yield "a gzip header alone", "c.csv.gz", packed[:10], ANY, ANY
    yield "a gzip's second member cut", "c.csv.gz", packed + packed[:40], ANY, ANY
    yield "bytes behind gzip", "c.csv.gz", packed + b"rubbish", ANY, ANY
    yield "gzip of nothing", "c.csv.gz", gzip.compress(b"", mtime=0), ANY, ANY
    yield "a damaged file in gzip", "c.csv.gz", gzip.compress(csv_bytes(second(lines(), Subtotal="abc")), mtime=0), 3, "Subtotal"
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * (1 << 20)
    bomb = b"".join(squeezer.compress(block) for _ in range(64)) + squeezer.flush()
    yield "a gzip bomb", "c.csv.gz", bomb, ANY, ANY
    yield "a zip bomb", "c.zip", zipped([("a.csv", block * 64)]), ANY, ANY
    archive = zipped([("a.csv", csv_bytes(lines(50)))])
    yield "an encrypted zip", "c.zip", zipped([("a.csv", csv_bytes(lines()))], flags=1), ANY, ANY
    yield "a zip cut off", "c.zip", archive[:-40], ANY, ANY
    yield "a zip with a flipped byte", "c.zip", changed(archive, len(archive) // 2), ANY, ANY
    yield "an empty zip", "c.zip", zipped([]), ANY, ANY
    yield "a zip with one bad member", "c.zip", zipped([("a.csv", csv_bytes(lines())), ("b.csv", b"x,y\n1,2\n")]), ANY, ANY


def import_faults():
    for table in (columns_faults, rows_faults, values_faults, json_faults, packed_faults):
        yield from table()


def good_terms():
    return terms([customer("contoso", email="a@example.com"), customer("fabrikam", tags={"segment": "smb"})],
                 [contract("contoso", to="2026-12-31"), contract("contoso", id="contoso-2", **{"from": "2027-01-01"}), contract("fabrikam")],
                 exchangeRates=[{"from": "USD", "to": "EUR", "on": "2026-01-01", "rate": "0.94"}],
                 priceRules=[{"id": "r1", "match": {"family": "licence"}, "price": {"markup": "0.10"}},
                             {"id": "r2", "match": {"customer": "contoso", "family": "azure"}, "price": {"markup": "0.15"}}],
                 ownServices=[{"id": "s1", "customer": "contoso", "description": "Backup", "quantity": "1", "unitPrice": "25.00",
                               "from": "2026-02-01", "every": {"months": 1}, "tax": "nl21"}],
                 adjustments=[{"id": "a1", "microsoftInvoice": "G9", "amount": "-1.00", "customer": "contoso", "reason": "goodwill"}],
                 guards={"minimumMargin": "0.00"})


BALANCE = {"id": "p1", "customer": "contoso", "kind": "balance", "amount": "5.00", "currency": "EUR", "receivedOn": "2026-01-02"}

# What is put where in the good terms, and the JSON pointers of the faults that have to be named.
TERMS_FAULTS = [
    ("an unknown key", "/", {"extra": 1}, ["/extra"]),
    ("an unknown key deep inside", "/seller", {"faxNumber": "1"}, ["/seller/faxNumber"]),
    ("an unknown match key", "/priceRules/0/match", {"colour": "x"}, ["/priceRules/0/match/colour"]),
    ("equal customer ids", "/customers/1", {"id": "contoso"}, ["/customers/1/id"]),
    ("equal contract ids", "/contracts/1", {"id": "contoso-1"}, ["/contracts/1/id"]),
    ("equal rule ids", "/priceRules/1", {"id": "r1"}, ["/priceRules/1/id"]),
    ("equal tax ids", "/taxes/1", {"id": "nl21"}, ["/taxes/1/id"]),
    ("a contract of nobody", "/contracts/0", {"customer": "nobody"}, ["/contracts/0/customer"]),
    ("an unknown tax", "/customers/0", {"tax": "fr20"}, ["/customers/0/tax"]),
    ("an own service's unknown tax", "/ownServices/0", {"tax": "fr20"}, ["/ownServices/0/tax"]),
    ("an own service of nobody", "/ownServices/0", {"customer": "nobody"}, ["/ownServices/0/customer"]),
    ("an adjustment of nobody", "/adjustments/0", {"customer": "nobody"}, ["/adjustments/0/customer"]),
    ("a rule for nobody", "/priceRules/1/match", {"customer": "nobody"}, ["/priceRules/1/match/customer"]),
    ("a decimal as a number", "/priceRules/0", {"price": {"markup": 0.15}}, ["/priceRules/0/price/markup"]),
    ("no decimal", "/priceRules/0", {"price": {"markup": "ten"}}, ["/priceRules/0/price/markup"]),
    ("a decimal of 35 digits", "/priceRules/0", {"price": {"markup": "0." + "7" * 35}}, ["/priceRules/0/price/markup"]),
    ("a contract's to before from", "/contracts/0", {"to": "2024-12-31"}, ["/contracts/0/to"]),
    ("a rule's to before from", "/priceRules/0", {"from": "2026-02-01", "to": "2026-01-31"}, ["/priceRules/0/to"]),
    ("contracts that share a day", "/contracts/1", {"from": "2026-12-31"}, ["/contracts/1"]),
    ("a tenant in two customers", "/customers/1", {"tenants": [guid("contoso").upper()]}, ["/customers/1/tenants/0"]),
    ("start day 0", "/contracts/0", {"period": {"months": 1, "startDay": 0}}, ["/contracts/0/period/startDay"]),
    ("start day 29", "/contracts/0", {"period": {"months": 1, "startDay": 29}}, ["/contracts/0/period/startDay"]),
    ("start month 13", "/contracts/0", {"period": {"months": 1, "startDay": 1, "startMonth": 13}}, ["/contracts/0/period/startMonth"]),
    ("four months", "/contracts/0", {"period": {"months": 4, "startDay": 1}}, ["/contracts/0/period/months"]),
    ("no weeks", "/contracts/0", {"period": {"weeks": 0}}, ["/contracts/0/period/weeks"]),
    ("53 weeks", "/contracts/0", {"period": {"weeks": 53}}, ["/contracts/0/period/weeks"]),
    ("months and weeks", "/contracts/0", {"period": {"months": 1, "startDay": 1, "weeks": 4}}, ["/contracts/0/period"]),
    ("a margin of 1", "/priceRules/0", {"price": {"margin": "1"}}, ["/priceRules/0/price/margin"]),
    ("a rate of 0", "/exchangeRates/0", {"rate": "0"}, ["/exchangeRates/0/rate"]),
    ("a negative rate", "/exchangeRates/0", {"rate": "-0.9"}, ["/exchangeRates/0/rate"]),
    ("tiers not ascending", "/priceRules/0", {"price": {"tiers": [{"upTo": "10", "unitPrice": "1"}, {"upTo": "10", "unitPrice": "2"},
                                                                  {"unitPrice": "3"}]}}, ["/priceRules/0/price/tiers/1"]),
    ("a last tier with an end", "/priceRules/0", {"price": {"tiers": [{"upTo": "10", "unitPrice": "1"}]}}, ["/priceRules/0/price/tiers/0"]),
    ("two prices", "/priceRules/0", {"price": {"markup": "0.1", "margin": "0.1"}}, ["/priceRules/0/price"]),
    ("no price", "/priceRules/0", {"price": {}}, ["/priceRules/0/price"]),
    ("pass through false", "/priceRules/0", {"price": {"passThrough": False}}, ["/priceRules/0/price/passThrough"]),
    ("exclude false", "/priceRules/0", {"price": {"exclude": False}}, ["/priceRules/0/price/exclude"]),
    ("an empty text in a match", "/priceRules/0", {"match": {"productName": ""}}, ["/priceRules/0/match/productName"]),
    ("an unknown currency", "/customers/0", {"currency": "EUX"}, ["/customers/0/currency"]),
    ("an unknown country", "/customers/0", {"address": {"street": "a", "postalCode": "b", "city": "c", "country": "QQ"}},
     ["/customers/0/address/country"]),
    ("an unknown time zone", "/seller", {"timeZone": "Europe/Atlantis"}, ["/seller/timeZone"]),
    ("an unknown VAT category", "/taxes/0", {"category": "Q"}, ["/taxes/0/category"]),
    ("an IBAN with wrong check digits", "/seller", {"iban": "NL90ABNA0417164300"}, ["/seller/iban"]),
    ("a balance in another currency", "/", {"prepayments": [{**BALANCE, "currency": "USD"}]}, ["/prepayments/0/currency"]),
    ("an impossible day", "/contracts/0", {"from": "2025-02-29"}, ["/contracts/0/from"]),
    ("another format", "/", {"format": "counterfoil-terms/9"}, ["/format"]),
    ("three faults at once", "/", {"guards": {"minimumMargin": "x"}, "exchangeRates": [{"from": "USD", "to": "EUX", "on": "never", "rate": "1"}]},
     ["/guards/minimumMargin", "/exchangeRates/0/to", "/exchangeRates/0/on"]),
]


def spoiled(pointer, values):
    document = copy.deepcopy(good_terms())
    place = document
    for part in filter(None, pointer.split("/")):
        place = place[int(part) if isinstance(place, list) else part]
    place.update(values)
    return document


HEAD = "date,customerTenant,subscription,skuId,skuName,quantity\n"
SEAT = f"2026-01-05,{guid('contoso')},{guid('s1')},sku-1,E3,10\n"
SEATS_FAULTS = [
    ("two equal rows", HEAD + SEAT + SEAT, 3),
    ("equal rows in another case", HEAD + SEAT + SEAT.replace(guid("contoso"), guid("contoso").upper()), 3),
    ("a negative quantity", HEAD + SEAT + SEAT.replace("01-05", "01-06").replace(",10", ",-1"), 3),
    ("a quantity in words", HEAD + SEAT.replace(",10", ",ten"), 2),
    ("an empty quantity", HEAD + SEAT.replace(",10", ","), 2),
    ("an impossible date", HEAD + SEAT.replace("01-05", "02-30"), 2),
    ("an empty date", HEAD + SEAT.replace("2026-01-05", ""), 2),
    ("a column missing", HEAD.replace(",quantity", "") + SEAT.replace(",10\n", "\n"), 1),
    ("a column twice", HEAD.replace("skuName", "skuId") + SEAT, 1),
    ("a cell too many", HEAD + SEAT.replace(",10", ",10,11"), 2),
    ("a quote left open", HEAD + SEAT.replace("E3", '"E3'), ANY),
    ("an empty seats file", "", ANY),
]


def prepare(partner):
    """A company file with everything in it: two files, terms, drafts, an approved and an issued invoice."""
    partner.do("init")
    partner.do("terms", "import", partner.write("terms.json", good_terms()))
    partner.do("import", partner.write("recon.csv", csv_bytes(lines() + [azure(Subtotal="3.00"), recon(CustomerId=guid("fabrikam"))])),
               partner.write("usage.jsonl", json_bytes(days())), exits=(0, 5))
    partner.do("seats", "import", partner.write("seats.csv", HEAD + SEAT))
    partner.do("draft", "--month", "2026-01", exits=(0, 5))
    drafts = {i["customer"]: i["id"] for i in partner.invoices()}
    partner.do("approve", drafts["contoso"])
    partner.do("issue", drafts["contoso"], "--on", "2026-02-01", exits=(0, 5))
    states = sorted(i["state"] for i in partner.invoices())
    expect("the states of the invoices", ["draft", "issued"], states)


class Refusals:
    def __init__(self, partner, report, only):
        self.partner, self.report, self.only = partner, report, only
        self.before = digest(partner.file)

    def unchanged(self):
        now = digest(self.partner.file)
        if now != self.before:
            self.before = now
            raise Failed("the company file has changed")

    def imported(self, name, content, line, column):
        path = self.partner.write(name, content)
        answer = self.partner.json("import", path, exits=(3,))
        self.unchanged()
        os.remove(path)
        if not answer["rejected"]:
            raise Failed("rejected names nothing")
        expect("files", [], answer["files"])
        places = []
        for fault in answer["rejected"]:
            if sorted(fault) != ["column", "line", "path", "reason"] or not fault["reason"]:
                raise Failed(f"not path, line, column, reason: {fault}")
            if not fault["path"].startswith(path):
                raise Failed(f"another path: {fault}")
            places.append((fault["line"], fault["column"]))
        if not any(line in (ANY, at) and column in (ANY, name) for at, name in places):
            raise Failed(f"not the line and column of the fault: {answer['rejected']}")

    def terms(self, document, pointers):
        path = self.partner.write("faulty.json", document)
        for command in ("import", "check"):
            told = self.partner.do("terms", command, path, exits=(3,)).stderr.decode()
            self.unchanged()
            for pointer in pointers:
                if not any(text.startswith(pointer) for text in told.splitlines()):
                    raise Failed(f"terms {command} does not name {pointer}: {told}")

    def seats(self, content, line):
        path = self.partner.write("faulty-seats.csv", content)
        done = self.partner.do("seats", "import", path, "--json", exits=(3,))
        self.unchanged()
        answer = json.loads(done.stdout)
        faults = answer.get("rejected") or answer.get("faults")
        if not any(fault["reason"] and line in (ANY, fault.get("line")) for fault in faults):
            raise Failed(f"not the line of the fault: {answer}")

    def several(self):
        """One faulty file among good ones: nothing of any is kept, and every fault of every file is named."""
        folder = self.partner.path("several")
        os.mkdir(folder)
        other = [dict(row, InvoiceNumber="G000000077") for row in lines()]
        self.partner.write("several/a-good.csv", csv_bytes(other))
        self.partner.write("several/b-bad.csv", csv_bytes(second(lines(), Subtotal="abc")))
        self.partner.write("several/c-good.jsonl", json_bytes([dict(row, InvoiceNumber="G000000077") for row in days()]))
        self.partner.write("several/d-bad.jsonl", json_bytes(second(days(), UsageDate="2026-02-30")))
        for paths in ([folder], [os.path.join(folder, n) for n in sorted(os.listdir(folder))]):
            answer = self.partner.json("import", *paths, exits=(3,))
            self.unchanged()
            named = {(os.path.basename(f["path"]), f["line"], f["column"]) for f in answer["rejected"]}
            expect("the faults", {("b-bad.csv", 3, "Subtotal"), ("d-bad.jsonl", 2, "UsageDate")}, named)
        self.partner.json("import", os.path.join(folder, "a-good.csv"), self.partner.path("nowhere.csv"), exits=(3, 1))
        self.unchanged()

    def every_fault(self):
        """Several faults in one file are all named."""
        rows = lines(6)
        rows[1]["Subtotal"] = "x"
        rows[3]["Total"] = ""
        rows[5]["ChargeEndDate"] = "2025-12-31"
        answer = self.partner.json("import", self.partner.write("faults.csv", csv_bytes(rows)), exits=(3,))
        self.unchanged()
        expect("the lines of the faults", [3, 5, 7], [f["line"] for f in answer["rejected"]])

    def text(self):
        """Without --json the fault stands on standard error, and standard output is empty."""
        done = self.partner.do("import", self.partner.write("t.csv", csv_bytes(second(lines(), Subtotal="abc"))), exits=(3,))
        told = done.stderr.decode()
        for part in ("t.csv", "3", "Subtotal", 'not a decimal: "abc"'):
            if part not in told:
                raise Failed(f"{part} is not in {told!r}")
        expect("standard output", b"", done.stdout)

    def run(self):
        def check(name, test, *args):
            if self.only in name:
                self.report.check(name, test, *args)

        for name, file, content, line, column in import_faults():
            check(f"import: {name}", self.imported, file, content, line, column)
        for name, pointer, values, pointers in TERMS_FAULTS:
            check(f"terms: {name}", self.terms, spoiled(pointer, values), pointers)
        good = json.dumps(good_terms())
        check("terms: a key twice", self.terms, good.replace('"email":', '"tax": "nl9", "email":', 1), ["/customers/0/tax"])
        check("terms: a key of the document twice", self.terms, good[:-1] + ', "guards": {}}', ["/guards"])
        check("terms: cut off", self.terms, good[:-20], [])
        check("terms: a list", self.terms, "[]", [])
        check("terms: empty", self.terms, "", [])
        for name, content, line in SEATS_FAULTS:
            check(f"seats: {name}", self.seats, content, line)
        check("import: several files", self.several)
        check("import: every fault of a file", self.every_fault)
        check("import: in words", self.text)


def comes_in(partner):
    """What was refused leaves the way free for good files, and the digest does tell a change."""
    before = digest(partner.file)
    partner.do("import", partner.write("more.csv", csv_bytes([dict(row, InvoiceNumber="G000000088") for row in lines()])), exits=(0, 5))
    if digest(partner.file) == before:
        raise Failed("the digest is blind")


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        prepare(partner)
        Refusals(partner, report, options.only).run()
        report.check("a good file still comes in", comes_in, partner)
    return report.finish(150 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
