#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Balances that change after invoices have drawn on them: what is issued keeps what it took, the first draft asks once for what was
drawn too much, and nobody draws the same money twice."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

MONTHS = [f"2026-{m:02d}" for m in range(1, 7)]


def said(partner, *amounts):
    balances = [{"id": f"b{k}", "customer": "contoso", "kind": "balance", "amount": amount, "currency": "EUR", "receivedOn": "2026-01-01"}
                for k, amount in enumerate(amounts)]
    partner.do("terms", "import", partner.write("t.json", s.terms([s.customer("contoso", tax="reverse")], [s.contract("contoso")], prepayments=balances)))


def charged(partner, month, amount):
    partner.do("import", partner.write(f"{month}.csv", s.csv_bytes([s.recon(InvoiceNumber=f"G-{month}", OrderDate=f"{month}-01", ChargeStartDate=f"{month}-01",
                                                                            ChargeEndDate=f"{month}-28", Quantity="1", UnitPrice=amount, Subtotal=amount)])), exits=(0, 5))


def draft(partner, month):
    partner.do("draft", "--month", month, exits=(0, 5))
    return next(i for i in partner.invoices("--month", month))


def settle(partner, month):
    partner.do("approve", draft(partner, month)["id"], exits=(0, 5))


def money(invoice):
    return invoice["gross"], invoice["prepaid"], invoice["due"]


def lowered(binary):
    """500.00 received, of which January took 400.00; then it turns out that it were 100.00."""
    with s.Partner(binary) as partner:
        partner.do("init")
        said(partner, "500.00")
        for month, amount in zip(MONTHS, ("400.00", "50.00", "60.00", "70.00")):
            charged(partner, month, amount)
        settle(partner, MONTHS[0])
        said(partner, "100.00")
        february = draft(partner, MONTHS[1])
        s.expect("February asks for it", ("50.00", "-300.00", "350.00"), money(february))
        s.expect("a person is told", ["prepayment"], [g["code"] for g in february["guards"]])
        s.expect("net, tax and bridge know nothing of it", ({}, "0.00"), (partner.bridge(MONTHS[1])["causes"], partner.bridge(MONTHS[1])["unexplained"]))
        s.expect("March does not", ("60.00", "0.00", "60.00"), money(draft(partner, MONTHS[2])))
        settle(partner, MONTHS[1])
        s.expect("it was asked once", ("60.00", "0.00", "60.00"), money(draft(partner, MONTHS[2])))
        said(partner, "140.00")
        s.expect("raised again", ("60.00", "40.00", "20.00"), money(draft(partner, MONTHS[2])))
        settle(partner, MONTHS[2])
        s.expect("used up", ("70.00", "0.00", "70.00"), money(draft(partner, MONTHS[3])))
        partner.do("verify")


def reserved(binary):
    """What a later invoice has taken is not there for an earlier draft."""
    with s.Partner(binary) as partner:
        partner.do("init")
        said(partner, "100.00")
        charged(partner, MONTHS[1], "80.00")
        settle(partner, MONTHS[1])
        charged(partner, MONTHS[0], "90.00")
        s.expect("January gets the rest", ("90.00", "20.00", "70.00"), money(draft(partner, MONTHS[0])))


def made_up(binary, seed):
    """Amounts of two balances go up and down while months are approved: with every draft prepaid comes to what was received, or
    to what there was to pay."""
    dice = random.Random(seed)
    with s.Partner(binary) as partner:
        partner.do("init")
        before = s.F(0)
        for month in MONTHS:
            amount = f"{dice.randint(1, 300)}.{dice.randint(10, 99)}"
            charged(partner, month, amount)
            received = [f"{dice.randint(0, 400)}.{dice.randint(10, 99)}" for _ in range(2)]
            said(partner, *received)
            one = draft(partner, month)
            s.expect(f"{month}: due", s.num(one["gross"]) - s.num(one["prepaid"]), s.num(one["due"]))
            prepaid = sum(s.num(i["prepaid"]) for i in partner.invoices())
            s.expect(f"{month}: drawn in all of {received}", min(sum(map(s.num, received)), before + s.num(one["gross"])), prepaid)
            before = prepaid
            partner.do("approve", one["id"], exits=(0, 5))
        partner.do("verify")


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    report.check("lowered", lowered, options.bin)
    report.check("reserved", reserved, options.bin)
    for seed in range(1, 6):
        report.check(f"made up {seed}", made_up, options.bin, seed)
    return report.finish(7)


if __name__ == "__main__":
    sys.exit(main())
