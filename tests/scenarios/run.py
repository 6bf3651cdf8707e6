#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closes the months of made-up partners with counterfoilctl and compares every amount with the oracle beside this file.

`--seed N` runs one partner and keeps its files; `--count N` runs the seeds 1 to N."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from fractions import Fraction as F

from oracle import Books
from partner import Partner
from terms import digits, first_of, month_of, plus_months, rounded

INVOICE_KEYS = {"id", "number", "state", "customer", "contract", "service", "month", "issuedOn", "dueOn", "currency", "net", "tax", "gross", "prepaid", "due", "guards",
                "lines"}
LINE_KEYS = {"description", "explanation", "quantity", "unitPrice", "baseQuantity", "net", "cost", "family", "subscription", "rule", "unpriced", "tax", "from", "to",
             "sources"}
BRIDGE_KEYS = {"month", "currency", "microsoft", "local", "causes", "unexplained", "customers"}
CUSTOMER_KEYS = {"customer", "tenant", "microsoft", "local", "difference", "causes", "unexplained", "state"}
FILE_KEYS = {"path", "kind", "invoice", "month", "currency", "lines", "net", "tax", "replaced", "changed", "warnings"}


class Mismatch(Exception):
    """The program and the oracle disagree."""


def same(what, expected, got):
    if expected != got:
        raise Mismatch(f"{what}: the contract gives {shown(expected)}, the program {shown(got)}")


def shown(value):
    if isinstance(value, F):
        return str(float(value))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {shown(v)}" for k, v in sorted(value.items(), key=str)) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(shown(v) for v in value) + "]"
    return str(value)


class Ctl:
    """counterfoilctl on a company file of its own."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.env = dict(os.environ, HOME=folder, COUNTERFOIL_HOME=folder, COUNTERFOIL_NOW="2026-12-30T08:00:00Z", TZ="UTC", LC_ALL="C.UTF-8",
                        QT_QPA_PLATFORM="offscreen")
        self.status = 0

    def run(self, *arguments, allowed=(0, 5)):
        """The one JSON document that the command prints."""
        command = [self.binary, "--file", os.path.join(self.folder, "t.counterfoil"), *arguments, "--json"]
        done = subprocess.run(command, cwd=self.folder, env=self.env, capture_output=True, text=True, check=False, timeout=120)
        self.status = done.returncode
        if self.status not in allowed:
            raise Mismatch(f"{' '.join(arguments)[:90]}: exit {self.status}: {done.stderr.strip()[:400]}")
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise Mismatch(f"{arguments[0]}: not one JSON document: {error}: {done.stdout[:80]!r}") from error


class Run:
    """One partner, from the files to the bridge."""

    maker = Partner

    def __init__(self, binary, seed, folder):
        self.partner = self.maker(seed)
        self.ctl = Ctl(binary, folder)
        self.folder = folder
        self.frozen = {}
        self.credits = {}
        self.manual = {}

    def books(self):
        horizon = plus_months(first_of(self.partner.open_month), 40)
        return Books(self.partner.terms, self.partner.lines, self.partner.rows, horizon)

    def close(self):
        partner, months = self.partner, self.partner.months
        self.ctl.run("init")
        self.load(months + [partner.open_month])
        with open(os.path.join(self.folder, "terms.json"), "w", encoding="utf-8") as out:
            json.dump(partner.terms, out, indent=1)
        self.ctl.run("terms", "import", "terms.json")
        books = self.books()
        for month in months:
            self.ctl.run("draft", "--month", month)
            self.check(month, books)
        self.edit(months[0])
        self.check(months[0], books)
        self.issue(months[0])
        self.check(months[0], books)
        self.partner.bill_open_month()
        self.load([partner.open_month])
        books = self.books()
        for month in months + [partner.open_month]:
            self.ctl.run("draft", "--month", month)
        for month in months + [partner.open_month]:
            self.check(month, books)
        self.credit(months[0])
        self.check(months[0], books)
        self.ctl.run("verify")

    def load(self, months):
        names = []
        for name, data in self.partner.files(months):
            names.append(name)
            with open(os.path.join(self.folder, name), "wb") as out:
                out.write(data)
        if not names:
            return
        answer = self.ctl.run("import", *names)
        same("refused files", [], answer["rejected"])
        same("files reported", len(names), len(answer["files"]))
        for file in answer["files"]:
            same("keys of a file", set(), FILE_KEYS - set(file))
            self.check_file(file)

    def check_file(self, file):
        sources = self.partner.lines if file["kind"].startswith("reconciliation") else self.partner.rows
        mine = [s for s in sources if s["month"] == file["month"] and s["currency"] == file["currency"]]
        same(f"{file['path']}: lines", len(mine), file["lines"])
        same(f"{file['path']}: net", sum(s["amount"] for s in mine), F(file["net"]))

    # --- what a person does --------------------------------------------------------------------------------------

    def drafts(self, month):
        return [i for i in self.ctl.run("invoices", "--month", month)["invoices"] if i["state"] == "draft"]

    def edit(self, month):
        """A manual line on one draft."""
        for invoice in self.drafts(month)[:1]:
            net = F(12345, 100) if digits(invoice["currency"]) else F(123)
            self.ctl.run("line", "add", invoice["id"], "--text", "Project hours", "--net", str(float(net)) if digits(invoice["currency"]) else "123")
            self.manual[invoice["contract"], invoice["service"]["from"]] = net

    def issue(self, month):
        """Issues what lies wholly in billed months: nothing late can follow."""
        last = first_of(self.partner.open_month) - timedelta(1)
        for invoice in self.drafts(month):
            if date.fromisoformat(invoice["service"]["to"]) <= last:
                self.ctl.run("approve", invoice["id"])
                issued = self.ctl.run("issue", invoice["id"], "--on", "2026-12-01")
                self.frozen[invoice["contract"], invoice["service"]["from"]] = issued

    def credit(self, month):
        for invoice in self.ctl.run("invoices", "--month", month)["invoices"]:
            key = (invoice["contract"], invoice["service"]["from"])
            if invoice["state"] == "issued" and F(invoice["net"]) > 0 and not self.credits:
                self.ctl.run("credit", invoice["number"], "--reason", "wrong customer")
                self.credits[key] = F(invoice["net"])

    # --- what must hold ------------------------------------------------------------------------------------------

    def check(self, month, books):
        expected = books.invoices(month)
        manual = self.manual_of(month, books)
        self.check_invoices(month, expected)
        self.check_bridge(month, books.bridge(month, manual))

    def manual_of(self, month, books):
        entries = [(key, net) for key, net in self.manual.items()] + [(key, -net) for key, net in self.credits.items()]
        owner = {c["id"]: c["customer"] for c in self.partner.terms["contracts"]}
        result = []
        for (contract, start), net in entries:
            day = date.fromisoformat(start)
            if month_of(day) == month:
                customer = owner[contract]
                result.append((customer, books.terms.currency(books.terms.customers[customer]), day, net))
        return result

    def check_invoices(self, month, expected):
        got = {}
        for invoice in self.ctl.run("invoices", "--month", month)["invoices"]:
            same("keys of an invoice", set(), INVOICE_KEYS - set(invoice) - {"lines"})
            if not invoice["credits"]:
                key = (invoice["contract"], invoice["service"]["from"])
                same(f"invoices of {key}", False, key in got)
                got[key] = invoice
        for key in set(got) | set(expected):
            if key not in expected or key not in got:
                lonely = expected.get(key) or got[key]
                if F(lonely["net"]) == 0 and F(lonely["tax"]) == 0:
                    continue
                raise Mismatch(f"{month}: invoice {key} is only {'expected' if key in expected else 'made'}, net {shown(lonely['net'])}")
            self.check_invoice(f"invoice {key}", expected[key], got[key], key)

    def check_invoice(self, at, expected, got, key):
        if "lines" not in got:
            got = self.ctl.run("invoice", got["id"])["invoices"][0]
        same(f"{at}: to", expected["period"][1].isoformat(), got["service"]["to"])
        same(f"{at}: currency", expected["currency"], got["currency"])
        places = digits(got["currency"])
        lines = [(str(x["rule"]), x["family"], x["net"], x["cost"], x["sources"]) for x in expected["lines"] if x["net"]]
        net, tax = expected["net"], expected["tax"]
        if key in self.manual:
            lines.append(("None", None, self.manual[key], F(0), None))
            net += self.manual[key]
            tax = None  # a manual line may share the category of others: the sum below decides
        mine = [self.told(x) for x in got["lines"] if F(x["net"])]
        only = [x for x in set(lines + mine) if lines.count(x) != mine.count(x)]
        same(f"{at}: lines that differ", [], sorted((("contract" if lines.count(x) > mine.count(x) else "program", *x) for x in only), key=str))
        same(f"{at}: net", net, F(got["net"]))
        if tax is not None:
            same(f"{at}: tax", tax, F(got["tax"]))
        same(f"{at}: gross", F(got["net"]) + F(got["tax"]), F(got["gross"]))
        same(f"{at}: due", F(got["gross"]) - F(got["prepaid"]), F(got["due"]))
        for line in got["lines"]:
            same(f"{at}: keys of a line", set(), LINE_KEYS - set(line))
            figures = F(line["quantity"]) * F(line["unitPrice"]) / F(line["baseQuantity"])
            same(f"{at}: quantity x price", F(line["net"]), rounded(figures, places))
            same(f"{at}: a price below nothing", False, F(line["unitPrice"]) < 0)
            same(f"{at}: text of {line}", True, bool((line["explanation"] or line.get("kind") == "manual") and line["description"]))

    @staticmethod
    def told(line):
        """A line of the program's as the oracle says it: own services and manual lines have no family and no counted sources."""
        charged = line["family"] != "other"
        return str(line["rule"]), line["family"] if charged else None, F(line["net"]), F(line["cost"]), line["sources"] if charged else None

    def check_bridge(self, month, expected):
        got = self.ctl.run("reconcile", "--month", month)
        status = self.ctl.status
        same("keys of a bridge", set(), BRIDGE_KEYS - set(got))
        same(f"bridge {month}: unexplained", F(0), F(got["unexplained"]))
        entries, totals = {}, {}
        for customer in got["customers"]:
            same("keys of a bridge's customer", set(), CUSTOMER_KEYS - set(customer))
            at = f"bridge {month} of {customer['customer'] or customer['tenant']}"
            causes = {}
            for cause in customer["causes"]:
                causes[cause["cause"]] = F(cause["amount"])
                totals[cause["cause"]] = totals.get(cause["cause"], F(0)) + F(cause["amount"])
                same(f"{at}: items of {cause['cause']}", F(cause["amount"]), sum((F(i["amount"]) for i in cause["items"]), F(0)))
            same(f"{at}: sum", F(customer["local"]), F(customer["microsoft"]) + sum(causes.values()))
            same(f"{at}: difference", F(customer["local"]) - F(customer["microsoft"]), F(customer["difference"]))
            entries[customer["customer"], customer["tenant"]] = {"microsoft": F(customer["microsoft"]), "local": F(customer["local"]), "causes": causes}
        expected = {k: v for k, v in expected.items() if v["microsoft"] or v["local"] or v["causes"]}
        for key in sorted(set(entries) | set(expected), key=str):
            same(f"bridge {month} of {key}", expected.get(key), entries.get(key))
        same(f"bridge {month}: causes", {k: v for k, v in totals.items() if v}, {k: F(v) for k, v in got["causes"].items()})
        same(f"bridge {month}: Microsoft", sum((e["microsoft"] for e in entries.values()), F(0)), F(got["microsoft"]["net"]))
        same(f"bridge {month}: local", sum((e["local"] for e in entries.values()), F(0)), F(got["local"]["net"]))
        if totals.get("unmapped") or totals.get("late"):
            same(f"bridge {month}: exit", 5, status)


def attempt(kind, binary, seed, keep):
    folder = tempfile.mkdtemp(prefix=f"scenario-{seed}-")
    try:
        kind(binary, seed, folder).close()
        return None
    except Mismatch as mismatch:
        return str(mismatch)
    finally:
        if keep:
            print(f"kept {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


def main(kind=Run, text=__doc__):
    parser = argparse.ArgumentParser(description=text)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seed", type=int)
    o = parser.parse_args()
    binary = os.path.abspath(o.bin)
    seeds = [o.seed] if o.seed else range(o.first, o.first + o.count)
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda seed: (seed, attempt(kind, binary, seed, bool(o.seed))), seeds))
    wrong = [(seed, answer) for seed, answer in answers if answer]
    for seed, answer in wrong:
        print(f"partner {seed}: {answer}")
    print(f"{len(answers) - len(wrong)} partners agree, {len(wrong)} do not")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
