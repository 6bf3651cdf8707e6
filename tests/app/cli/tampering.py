#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with a database tool changes one cell of one row, of every table and column: verify finds it, or nobody is harmed."""
import shutil
import sqlite3
import sys

from support import Failed, Partner, Report, binary_argument, contract, csv_bytes, customer, expect, guid, json_bytes, recon, terms, usage

# What verify may pass over: when something was stored, what a file was called, a stamp that only makes reading quicker, and
# the kind of a document, without which the same document is made again.
HARMLESS = {("dictionary_block", "stamp"), ("source_set", "path"), ("source_set", "warnings"), ("source_set", "imported_at"),
            ("terms_version", "imported_at"), ("draft_edit", "made_at"), ("document", "made_at"), ("document", "kind"),
            ("invoice", "digest")}  # the trail holds the digest that counts
TABLES = {"source_set", "source_chunk", "dictionary_block", "terms_version", "invoice", "invoice_line", "invoice_part", "invoice_tax", "document",
          "draft_edit", "seat_count", "series", "audit", "month_seal", "sealed_document", "sealed_set"}


def agreed():
    return terms([customer("contoso", paymentDays=14), customer("fabrikam")], [contract("contoso"), contract("fabrikam")],
                 priceRules=[{"id": "r1", "match": {"family": "licence"}, "price": {"markup": "0.10"}}])


def sold(count, **more):
    return [recon(CustomerId=guid(name), SubscriptionId=guid(name + str(i)), **more) for name in ("contoso", "fabrikam") for i in range(count)]


def close_february(p):
    """A month that was closed, opened and closed again."""
    p.do("import", p.write("b.csv", csv_bytes(sold(1, InvoiceNumber="G000000002", ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28"))), exits=(0, 5))
    p.do("draft", "--month", "2026-02", exits=(0, 5))
    ids = [i["id"] for i in p.invoices("--month", "2026-02")]
    p.do("approve", *ids)
    p.do("issue", *ids, "--on", "2026-03-01", exits=(0, 5))
    p.do("close", "--month", "2026-02")
    p.do("reopen", "--month", "2026-02", "--reason", "r")
    p.do("close", "--month", "2026-02")


def fill(p):
    """Something of everything: a replaced file, seats, edits, a document, an approved, an issued and a credited invoice."""
    p.do("init")
    p.do("terms", "import", p.write("terms.json", agreed()))
    p.do("import", p.write("a.csv", csv_bytes(sold(3))), exits=(0, 5))
    p.do("import", p.write("u.jsonl", json_bytes([usage(UsageDate=f"2026-01-0{day}") for day in range(1, 6)])), exits=(0, 5))
    p.do("seats", "import", p.write("seats.csv", "date,customerTenant,subscription,skuId,skuName,quantity\n"
                                    f"2026-01-05,{guid('contoso')},{guid('s1')},sku-1,E3,10\n"))
    p.do("draft", "--month", "2026-01", exits=(0, 5))
    p.do("line", "add", "contoso-1/2026-01-01", "--text", "x", "--net", "5.00")
    p.do("approve", "--all")
    p.do("issue", "contoso-1/2026-01-01", "--on", "2026-02-01", exits=(0, 5))
    p.do("credit", "INV-2026-00001", "--lines", "1", "--reason", "r")
    p.do("export", "--month", "2026-01", "--format", "pdf", "--out", p.path("out"))
    p.do("import", p.write("a2.csv", csv_bytes(sold(2))), exits=(0, 5))
    expect("states", ["approved", "issued", "issued"], sorted(i["state"] for i in p.invoices()))
    close_february(p)
    expect("verify", True, p.json("verify")["ok"])
    p.do("backup", p.path("safe"))


def changed(value, declared):
    """A value of the same type that is not the same."""
    if value is None:
        return 1 if declared == "INTEGER" else b"x" if declared == "BLOB" else "x"
    if isinstance(value, int):
        return value + 1
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:] if value else b"x"
    return value[:-1] + chr(ord(value[-1]) ^ 1) if value else "x"


class Tampering:
    def __init__(self, partner):
        self.p = partner
        with sqlite3.connect(partner.path("safe")) as file:
            self.triggers = file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            self.tables = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                           if file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]]
            self.columns = {t: [row[1:3] for row in file.execute(f'PRAGMA table_info("{t}")')] for t in self.tables}
            self.keys = {t: [row[1] for row in file.execute(f'PRAGMA table_info("{t}")') if row[5]] for t in self.tables}
        file.close()
        self.tried = 0

    def spoil(self, path, table, column, declared, order):
        """Changes the cell in the first or last row; false where SQLite itself does not allow it."""
        key = self.keys[table]
        file = sqlite3.connect(path)
        try:
            file.execute("PRAGMA ignore_check_constraints = ON")
            file.execute("PRAGMA synchronous = OFF")
            for name, _ in self.triggers:
                file.execute(f'DROP TRIGGER "{name}"')
            where = " AND ".join(f'"{name}" IS ?' for name in key)
            row = file.execute(f'SELECT "{column}", {", ".join(key)} FROM "{table}" ORDER BY ' + ", ".join(f"{k} {order}" for k in key)).fetchone()
            file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {where}', (changed(row[0], declared), *row[1:]))
            for _, sql in self.triggers:
                file.execute(sql)
            file.commit()
            return True
        except sqlite3.IntegrityError:
            return False
        finally:
            file.close()

    def table(self, table):
        for column, declared in self.columns[table]:
            for order in ("ASC", "DESC") if table == "invoice" else ("ASC",):
                path = self.p.path("spoiled.counterfoil")
                shutil.copy(self.p.path("safe"), path)
                if not self.spoil(path, table, column, declared, order):
                    continue
                self.tried += 1
                done = self.p.run("verify", file=path)
                if done.returncode not in ((0, 1) if (table, column) in HARMLESS else (1,)):
                    raise Failed(f"{table}.{column} ({order}): exit {done.returncode}")

    def enough(self):
        if self.tried < 120 or not TABLES - {"series"} <= set(self.tables):
            raise Failed(f"only {self.tried} cells of {sorted(self.tables)}")


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        fill(partner)
        checks = Tampering(partner)
        for table in checks.tables:
            if options.only in table:
                report.check(table, checks.table, table)
        if not options.only:
            report.check("enough", checks.enough)
    return report.finish(12 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
