#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a month is closed: what needs a person and what does not, what leaks, what is explained, and the demonstration."""
import sys

from billing import JAN, LICENCE, sold
from ledger import Case, Ledger, Month, charge
from support import F, Failed, Partner, Report, binary_argument, contract, csv_bytes, customer, expect, guid, num, recon, terms


def missing_rate(binary):
    """A missing rate fails `draft` with exit 3 and is named; inverses and chains are not used."""
    case = Case("francs", {}, {JAN: [charge("100")]}, customer={"currency": "CHF"})
    with Ledger(binary, [case], [("CHF", "EUR", "2025-01-01", "1.05"), ("EUR", "CHF", "2026-01-02", "0.95")]) as ledger:
        partner = ledger.partner
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", ledger.terms()))
        for month, path in ledger.files():
            partner.do("import", path, "--month", month)
        told = partner.do("draft", "--month", JAN, exits=(3,)).stderr.decode()
        if "EUR" not in told or "CHF" not in told:
            raise Failed(f"the rate is not named: {told}")


def clean_month(binary):
    """Where nothing needs a person, every step ends with 0."""
    case = sold("clean", F(100), [(F(110), "r")], [charge("100")], [("r", LICENCE, {"markup": "0.1"})])
    with Ledger(binary, [case]) as ledger:
        ledger.bill()
        ledger.check_case(case)
        for args in (["import", ledger.partner.path("2026-01.csv"), "--month", JAN], ["draft", "--month", JAN], ["reconcile", "--month", JAN]):
            ledger.partner.do(*args, exits=(0,))


def leaking_month(binary):
    """What leaks needs a person, comes first, and stands under the tenant where no customer owns it."""
    cases = [sold("earner", F(100), [(F(110), "r")], [charge("100")], [("r", LICENCE, {"markup": "0.1"})]), sold("even", F(5), [(F(5), None)], [charge("5")], []),
             Case("leak", {JAN: Month(F(50), [], {"unmapped": F(-50)})}, {JAN: [charge("50")]}, contracts=[]),
             Case("stranger", {JAN: Month(F(80), [], {"unmapped": F(-80)})}, {JAN: [charge("80")]}, owned=False)]
    with Ledger(binary, cases) as ledger:
        partner = ledger.partner
        ledger.bill()
        document = ledger.terms()
        document["adjustments"] = [{"id": "a", "microsoftInvoice": "G0000202601", "amount": "12.00", "reason": "rounding of the invoice"}]
        partner.do("terms", "import", partner.write("adjusted.json", document))
        bridge = partner.json("reconcile", "--month", JAN, exits=(5,))
        expect("Microsoft, local, causes", ("247.00", "115.00", {"adjustment": "-12.00", "unmapped": "-130.00", "price": "10.00"}),
               (bridge["microsoft"]["net"], bridge["local"]["net"], bridge["causes"]))
        entries = [(c["customer"], c["tenant"], c["microsoft"]) for c in bridge["customers"]]
        expect("what leaks comes first", [(None, guid("stranger"), "80.00"), ("leak", None, "50.00")], entries[:2])
        expect("the others", {(None, None, "12.00"), ("earner", None, "100.00"), ("even", None, "5.00")}, set(entries[2:]))
        expect("the invoices", ["G0000202601"], bridge["microsoft"]["invoices"])
        partner.do("import", partner.path("2026-01.csv"), "--month", JAN, exits=(5,))
        one = partner.bridge(JAN, "--customer", "earner")
        expect("one customer's totals", ("100.00", "110.00", {"price": "10.00"}), (one["microsoft"]["net"], one["local"]["net"], one["causes"]))


def guards(binary):
    """What guards mark is in the drafts, and everything that meets it ends with 5."""
    cases = [sold("free", F(100), [], [charge("100")], [("r", LICENCE, {"unitPrice": "0"})]),
             sold("cheap", F(100), [(F(99), "r")], [charge("100")], [("r", LICENCE, {"markup": "-0.01"})]),
             sold("fair", F(100), [(F(100), "r")], [charge("100")], [("r", LICENCE, {"markup": "0"})])]
    with Ledger(binary, cases) as ledger:
        partner = ledger.partner
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", {**ledger.terms(), "guards": {"minimumMargin": "0.00"}}))
        for month, path in ledger.files():
            partner.do("import", path, "--month", month, exits=(0, 5))
        partner.do("draft", "--month", JAN, exits=(5,))
        partner.do("reconcile", "--month", JAN, exits=(5,))
        fired = {i["customer"]: [g["code"] for g in i["guards"]] for i in partner.invoices()}
        expect("guards", {"free": ["zeroPrice"], "cheap": ["minimumMargin"], "fair": []}, {"free": [], **fired})
        partner.do("approve", "--all", exits=(0, 5))
        partner.do("issue", "--all", "--on", "2026-02-01", exits=(5,))


def absurd(binary):
    """Two equal charges, and ten times what a day cost the month before, wait for a person; the other customer's drafts do not."""
    def line(month, name, net, **more):
        return recon(InvoiceNumber="G" + month, CustomerId=guid(name), SubscriptionId=guid(name), ChargeStartDate=f"{month}-01", OrderDate=f"{month}-01",
                     ChargeEndDate=f"{month}-28", ChargeType="cycleCharge", Subtotal=net, **more)
    with Partner(binary) as partner:
        partner.do("init")
        names = ("calm", "tenfold", "twice", "again")
        partner.do("terms", "import", partner.write("terms.json", terms([customer(n) for n in names], [contract(n) for n in names])))
        books = {"2026-02": [line("2026-02", n, "100.00") for n in names],
                 "2026-03": [line("2026-03", n, "1200.00" if n == "tenfold" else "100.00") for n in names] + [line("2026-03", "twice", "100.00"),
                                                                                                      line("2026-03", "again", "100.01")]}
        for month, lines in books.items():
            partner.do("import", partner.write(month + ".csv", csv_bytes(lines)), "--month", month, exits=(0, 5))
            partner.do("draft", "--month", month, exits=(0, 5))
        fired = {i["customer"]: [g["code"] for g in i["guards"]] for i in partner.invoices("--month", "2026-03")}
        expect("March", {"calm": [], "tenfold": ["absurd"], "twice": ["chargedTwice"], "again": []}, fired)
        expect("February", [], [g for i in partner.invoices("--month", "2026-02") for g in i["guards"]])


def explained(binary):
    """One seat of a charge: the sentence names both of its days, in every language."""
    tongues = {"en": ("20 January", "19 February"), "de": ("20. Januar", "19. Februar"), "nl": ("20 januari", "19 februari"), "fr": ("20 janvier", "19 février")}
    cases = [sold(f"in-{tongue}", F(10), [(F(10), None)], [charge("10", "2026-01-20", "2026-02-19")], [], customer={"language": tongue}) for tongue in tongues]
    with Ledger(binary, cases) as ledger:
        ledger.bill()
        for invoice in ledger.invoices[JAN]:
            told = invoice["lines"][0]["explanation"]
            if not told.startswith("1 ") or not all(day in told for day in tongues[invoice["customer"].removeprefix("in-")]):
                raise Failed(f"{invoice['customer']}: {told}")


def credited_by_line(binary):
    """Each line can be credited once, also where VAT rounds up on every note or the lines' signs differ."""
    books = {"thirds": ["0.12", "0.12", "0.12"], "mixed": ["100.00", "-60.00"]}
    cases = [Case(name, {JAN: Month()}, {JAN: [charge(net, SubscriptionId=guid(f"{name}{i}")) for i, net in enumerate(nets)]}, customer={"tax": "nl21"})
             for name, nets in books.items()]
    with Ledger(binary, cases) as ledger:
        ledger.bill()
        partner = ledger.partner
        partner.do("approve", "--all")
        partner.do("issue", "--all", "--on", "2026-02-01", exits=(0, 5))
        for invoice in partner.invoices():
            lines = [l for l in invoice["lines"] if num(l["net"]) > 0]
            for line in lines:
                partner.do("credit", invoice["number"], "--lines", str(line["id"]), "--reason", "returned", "--on", "2026-03-01")
            notes = [num(i["net"]) for i in partner.invoices() if i["credits"] == invoice["number"]]
            expect(f"{invoice['customer']}: credited", -sum(num(l["net"]) for l in lines), sum(notes))
        expect("local", "-60.00", partner.bridge(JAN)["local"]["net"])


def demonstration(binary):
    """Everything shown of a larger partner adds up: customers, causes, items, invoices and the printed lines."""
    with Partner(binary) as partner:
        partner.do("demo", "--months", "3", "--customers", "12", timeout=300)
        months = sorted({file["month"] for file in partner.json("status")["files"] if file["kind"] == "reconciliation"})
        expect("months", 3, len(months))
        for month in months:
            before = partner.bridge(month)
            partner.do("draft", "--month", month, exits=(0, 5))
            expect(f"{month}: the bridge before and after drafting", before, partner.bridge(month))
            for entry in before["customers"]:
                at = f"{month} {entry['customer'] or entry['tenant']}"
                expect(f"{at}: unexplained", "0.00", entry["unexplained"])
                expect(f"{at}: Microsoft + causes", num(entry["local"]), num(entry["microsoft"]) + sum(num(c["amount"]) for c in entry["causes"]))
                for cause in entry["causes"]:
                    expect(f"{at}: items of {cause['cause']}", num(cause["amount"]), sum(num(i["amount"]) for i in cause["items"]))
            for name, amount in before["causes"].items():
                shown = [num(c["amount"]) for e in before["customers"] for c in e["causes"] if c["cause"] == name]
                expect(f"{month}: {name}", num(amount), sum(shown))
        invoices = partner.invoices()
        for invoice in invoices:
            expect(f"{invoice['id']}: lines", num(invoice["net"]), sum(num(l["net"]) for l in invoice["lines"]))
            expect(f"{invoice['id']}: gross", num(invoice["gross"]), num(invoice["net"]) + num(invoice["tax"]))
            for line in invoice["lines"]:
                digits = len(line["net"].partition(".")[2])
                Ledger.check_line(invoice["id"], line, digits)
        if len(invoices) < 15:
            raise Failed(f"only {len(invoices)} drafts")


def main():
    options = binary_argument(__doc__)
    report = Report()
    for test in (clean_month, leaking_month, guards, absurd, explained, missing_rate, credited_by_line, demonstration):
        if options.only in test.__name__:
            report.check(test.__name__, test, options.bin)
    return report.finish(8 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
