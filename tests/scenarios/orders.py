#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Purchase orders with a value and an end: which one an invoice names, what is left of it, who is told when it comes to its end, is
exceeded or has ended, and the clock that runs on it."""
import csv
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = [f"2026-{m:02d}" for m in range(1, 9)]


def order(number, value, **more):
    return {"id": f"id-{number}", "customer": "contoso", "number": number, "value": value, **more}


def said(partner, orders, exits=(0,), **customer):
    document = s.terms([s.customer("contoso", **customer), s.customer("fabrikam")], [s.contract("contoso"), s.contract("fabrikam")], purchaseOrders=orders)
    return partner.do("terms", "import", partner.write("t.json", document), exits=exits)


def charged(partner, month, amount):
    partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([s.recon(InvoiceNumber=f"G-{month}", OrderDate=f"{month}-01", ChargeStartDate=f"{month}-01",
                                                                            ChargeEndDate=f"{month}-28", Quantity="1", UnitPrice=amount, Subtotal=amount)])), exits=(0, 5))


def draft(partner, month, exits=(0, 5)):
    told = partner.json("draft", "--month", month, exits=exits)
    [one] = told["invoices"]
    return one, told["warnings"]


def codes(invoice):
    return [g["code"] for g in invoice["guards"]]


def standing(partner):
    return {o["number"]: (o["invoiced"], o["drafted"], o["left"], o["state"]) for o in partner.json("orders")["orders"]}


def life(binary):
    """400.00 a month on orders of 1,000.00 and 500.00; the second ends in May."""
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.now = "2026-04-15T08:00:00Z"
        said(partner, [order("PO 1", "1000.00", **{"from": "2026-01-01"}), order("PO 2", "500.00", to="2026-05-31")], purchaseOrder="old")
        for month in MONTHS:
            charged(partner, month, "400.00")
        first, told = draft(partner, MONTHS[0], (0,))
        s.expect("January", ("PO 1", []), (first["purchaseOrder"], [w for w in told if "order" in w]))
        second, told = draft(partner, MONTHS[1], (0,))
        s.expect("February is told at 80 %", ("PO 1", [], 1), (second["purchaseOrder"], codes(second), sum("800.00 of 1000.00" in w for w in told)))
        third, _ = draft(partner, MONTHS[2], (5,))
        s.expect("March exceeds it", ("PO 1", ["purchaseOrder"]), (third["purchaseOrder"], codes(third)))
        fourth, _ = draft(partner, MONTHS[3])
        s.expect("April takes the next", ("PO 2", []), (fourth["purchaseOrder"], codes(fourth)))
        s.expect("standing", {"PO 1": ("0.00", "1200.00", "-200.00", "usedUp"), "PO 2": ("0.00", "400.00", "100.00", "near")}, standing(partner))
        partner.do("approve", "--all", exits=(0, 5))
        partner.do("issue", "--all", "--on", "2026-05-01", exits=(0, 5))
        partner.do("credit", partner.invoices("--month", MONTHS[1])[0]["number"], "--reason", "wrong")
        s.expect("a credit note gives back", ("800.00", "0.00", "200.00", "near"), standing(partner)["PO 1"])
        fifth, _ = draft(partner, MONTHS[4])
        s.expect("there is room on the first again", ("PO 1", ["purchaseOrder"]), (fifth["purchaseOrder"], codes(fifth)))
        findings = partner.json("findings", "--month", MONTHS[4])["findings"]
        s.expect("a finding", ["purchaseOrder"], [f["code"] for f in findings if f["kind"] == "guard"])
        alerts = partner.json("alerts", "--month", MONTHS[4])
        s.expect("an alert", True, "purchaseOrder" in str(alerts))
        s.expect("its printed form", {"PO 1"}, exported(partner, MONTHS[4]))
        partner.do("verify")


def exported(partner, month):
    partner.do("export", "--month", month, "--format", "csv", "--out", partner.path("out"))
    names = set()
    for name in os.listdir(partner.path("out")):
        with open(os.path.join(partner.path("out"), name), encoding="utf-8-sig", newline="") as file:
            names |= {row["purchaseOrder"] for row in csv.DictReader(file)}
    return names


def expired(binary):
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.now = "2026-02-10T08:00:00Z"
        said(partner, [order("PO 7", "9000.00", to="2026-02-28")], purchaseOrder="fallback")
        for month in MONTHS[:3]:
            charged(partner, month, "10.00")
        s.expect("it holds", "PO 7", draft(partner, MONTHS[1], (0,))[0]["purchaseOrder"])
        clocks = [c for c in partner.json("windows")["windows"] if c["kind"] == "purchaseOrder"]
        s.expect("a clock", [("PO 7", "8990.00", "noOrder")], [(c["subscription"], c["left"], c["ifNobodyDecides"]["what"]) for c in clocks])
        after, _ = draft(partner, MONTHS[2], (5,))
        s.expect("it has ended", ("fallback", ["purchaseOrder"]), (after["purchaseOrder"], codes(after)))
        partner.now = "2026-03-10T08:00:00Z"
        s.expect("standing", "expired", standing(partner)["PO 7"][3])
        s.expect("its clock is over", [], [c for c in partner.json("windows")["windows"] if c["kind"] == "purchaseOrder"])
        s.expect("of others", [], partner.json("orders", "--customer", "fabrikam")["orders"])
        partner.do("orders", "--customer", "nobody", exits=(1,))


def faults(binary):
    with s.Partner(binary) as partner:
        partner.do("init")
        cases = {"/purchaseOrders/0/value": order("A", "0"), "/purchaseOrders/0/warnAt": order("A", "1", warnAt="1.5"),
                 "/purchaseOrders/0/to": order("A", "1", **{"from": "2026-02-01", "to": "2026-01-01"}), "/purchaseOrders/0/customer": {**order("A", "1"), "customer": "x"},
                 "/purchaseOrders/0/number": {**order("A", "1"), "number": ""}, "/purchaseOrders/0/size": order("A", "1", size="2"),
                 "/purchaseOrders/0/currency": order("A", "1", currency="XXQ")}
        for pointer, faulty in cases.items():
            s.expect(pointer, True, pointer.encode() in said(partner, [faulty], exits=(3,)).stderr)
        s.expect("a number twice", True, b"/purchaseOrders/1" in said(partner, [order("A", "1"), {**order("A", "2"), "id": "other"}], exits=(3,)).stderr)


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    for name, check in (("life", life), ("expired", expired), ("faults", faults)):
        report.check(name, check, options.bin)
    return report.finish(3)


if __name__ == "__main__":
    sys.exit(main())
