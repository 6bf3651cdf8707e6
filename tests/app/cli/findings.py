#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs a person, and what becomes of it: keys that stay, decisions that are kept, disputes that close themselves."""
import json
import shutil
import sys

from support import (Failed, Partner, Report, azure, binary_argument, contract, csv_bytes, customer, expect, guid, json_bytes, recon, terms, usage)

JAN = "2026-01"


def agreed(**more):
    free = {"id": "free", "match": {"customer": "fabrikam"}, "price": {"unitPrice": "0"}}
    return terms([customer("contoso"), customer("fabrikam", tax="reverse")], [contract("contoso"), contract("fabrikam")], priceRules=[free], **more)


def strange(number, **more):
    """A charge of a tenant that no customer owns."""
    return recon(**{**dict(CustomerId=guid("stranger"), CustomerName="Stranger", SubscriptionId=guid(f"strange{number}"), OrderId=f"order-s{number}",
                           ProductName=f"Product {number}", ProductId=f"CFQ7TTC0000{number}", Subtotal=f"{20 * number}.00"), **more})


def january(subtotal="10.00"):
    return [recon(Subtotal=subtotal, OrderId="order-c"), recon(CustomerId=guid("fabrikam"), SubscriptionId=guid("fabrikam")), strange(1),
            strange(2), strange(1, Subtotal="-5.00", ChargeType="removeQuantity"), azure(SubscriptionId=guid("plan"), Subtotal="100.00")]


class Findings:
    def __init__(self, partner):
        self.p = partner
        self.keys = {}

    def all(self, *words, **options):
        return self.p.json("findings", *words, exits=(0,), **options)["findings"]

    def one(self, name):
        return next(f for f in self.all() if f["key"] == self.keys[name])

    def found(self):
        """Everything that needs a person, the largest first, each with its own key."""
        self.p.do("init")
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        self.p.do("import", self.p.write("1.csv", csv_bytes(january())), exits=(5,))
        rows = [usage(SubscriptionId=guid("plan"), UsageDate=f"2026-01-{day:02}", BillingPreTaxTotal="3.00") for day in range(1, 31)]
        self.p.do("import", self.p.write("1.jsonl", json_bytes(rows)), exits=(5,))
        self.p.do("import", self.p.write("9.jsonl", json_bytes([usage(InvoiceNumber="G000000009", BillingPreTaxTotal="8.00")])), exits=(5,))
        found = self.all("--month", JAN)
        expect("kinds and amounts", [("unmapped", "-40.00"), ("unmapped", "-15.00"), ("dailyRows", "-10.00"), ("missing", "8.00"), ("guard", "0.00")],
               [(f["kind"], f["amount"]) for f in found])
        expect("open, by nobody", {("open", None, None, None, True, False)},
               {(f["state"], f["note"], f["owner"], f["due"], f["present"], f["overdue"]) for f in found})
        expect("keys", 5, len({f["key"] for f in found}))
        self.keys = dict(zip(("large", "small", "rows", "missing", "guard"), (f["key"] for f in found)))
        expect("whose", [(None, [guid("stranger")], guid("strange2")), ("contoso", [guid("contoso")], guid("plan"))],
               [(f["customer"], f["tenants"], f["subscription"]) for f in (found[0], found[2])])
        expect("the guard", ("fabrikam", "zeroPrice", "fabrikam-1/2026-01-01"), (found[4]["customer"], found[4]["code"], found[4]["draft"]))
        expect("every month", found, self.all())
        if not all(f["key"].startswith(f"{JAN}-{f['kind']}-") for f in found):
            raise Failed("the keys do not say what they are about")

    def usage_errors(self):
        key = self.keys["small"]
        for words in (["finding", "set", key], ["finding", "set", key, "--state", "closed"], ["finding", "set", key, "--due", "tomorrow"],
                      ["finding", "set", key, "--amount", "-1"], ["findings", "--month", "2026-13"], ["findings", "--state", "new"]):
            self.p.do(*words, exits=(2,))
        for words in (["finding", "set", "2026-01-unmapped-0000000000", "--state", "accepted"], ["finding", "ticket", "nonsense"],
                      ["finding", "set", key, "--amount", "3.00"], ["finding", "set", self.keys["missing"], "--state", "disputed"]):
            self.p.do(*words, exits=(1,))
        expect("nothing is on record", {"open"}, {f["state"] for f in self.all()})

    def decided(self):
        """A decision is kept, with what was decided before in the trail."""
        self.p.do("finding", "set", self.keys["guard"], "--state", "accepted", "--note", "a gift \"until\" June", "--owner", "Eva")
        self.p.do("finding", "set", self.keys["rows"], "--owner", "Jan", "--due", "2026-11-30")
        self.p.do("finding", "set", self.keys["rows"], "--note", "asked")
        rows, guard = self.one("rows"), self.one("guard")
        expect("rows", ("open", "asked", "Jan", "2026-11-30", True), tuple(rows[k] for k in ("state", "note", "owner", "due", "overdue")))
        expect("guard", ("accepted", "a gift \"until\" June", "Eva", False), tuple(guard[k] for k in ("state", "note", "owner", "overdue")))
        expect("accepted ones", [self.keys["guard"]], [f["key"] for f in self.all("--state", "accepted")])
        entries = [json.loads(e["detail"]) for e in self.p.json("log")["entries"] if e["subject"] == self.keys["rows"]]
        expect("history", [("", "Jan"), ("asked", "Jan")], [(e["note"], e["owner"]) for e in entries])
        told = self.p.do("findings").stdout.decode()
        expect("a person reads it", True, "owner Jan; due 2026-11-30, overdue; asked" in told)
        self.p.do("finding", "set", self.keys["rows"], "--due", "none")
        expect("no day", None, self.one("rows")["due"])
        self.p.do("reconcile", "--month", JAN, exits=(5,))

    def same_keys(self):
        """Other amounts are no other finding."""
        before = self.all()
        self.p.do("draft", "--month", JAN, exits=(5,))
        expect("after draft", before, self.all())
        lines = january()
        lines[3]["Subtotal"] = lines[3]["Total"] = "41.00"
        self.p.do("import", self.p.write("1.csv", csv_bytes(lines)), exits=(5,))
        after = self.all()
        expect("keys", [f["key"] for f in before], [f["key"] for f in after])
        expect("amounts", ["-41.00", "-15.00"], [f["amount"] for f in after[:2]])
        self.p.do("import", self.p.write("1.csv", csv_bytes(january())), exits=(5,))

    def ticket(self):
        """The ticket names invoice, order and lines, and nothing that is not meant."""
        key = self.keys["small"]
        text = self.p.json("finding", "ticket", key)["ticket"]
        for part in ("invoice G000000001", "Nordwind Cloud B.V.", f"tenant {guid('stranger')}", "Order ids: order-s1\n", key, "line 3: Product 1",
                     f"subscription {guid('strange1')}", "CFQ7TTC00001, SKU 0001, charge type new, 2026-01-01 to 2026-01-31",
                     "Quantity 1, unit price 10, amount before tax 20.00 EUR", "credit 20.00 EUR before tax"):
            if part not in text:
                raise Failed(f"{part!r} is not in the ticket:\n{text}")
        for part in ("order-s2", "Product 2", "-5.00 EUR\n", "contoso"):
            expect(f"{part} in the ticket", False, part in text.replace("-15.00", ""))
        expect("the same as text", text.strip(), self.p.do("finding", "ticket", key).stdout.decode().strip())
        rows = self.p.json("finding", "ticket", self.keys["rows"])["ticket"]
        expect("the difference is claimed", True, "credit 10.00 EUR" in rows and "Virtual Machines" in rows)

    def disputed(self):
        self.p.do("finding", "set", self.keys["small"], "--state", "disputed", "--note", "not our tenant", "--due", "2026-12-24")
        small = self.one("small")
        expect("the dispute", ("disputed", "20.00", "0.00", False, [("G000000001", 3, "order-s1")]),
               (small["state"], small["dispute"]["claimed"], small["dispute"]["credited"], small["dispute"]["settled"],
                [(l["invoice"], l["line"], l["order"]) for l in small["dispute"]["lines"]]))
        self.p.do("finding", "set", self.keys["large"], "--state", "disputed", "--amount", "12.50")
        expect("a part", "12.50", self.one("large")["dispute"]["claimed"])
        if "not our tenant" not in self.p.json("finding", "ticket", self.keys["small"])["ticket"]:
            raise Failed("the note is not in the ticket")

    def some_lines(self):
        """A dispute about some of the lines behind a finding."""
        rows = self.keys["rows"]
        key = next(f["key"] for f in self.all() if f["kind"] == "guard")
        self.p.do("finding", "set", key, "--state", "disputed", "--lines", "G000000001:9", exits=(1,))
        self.p.do("finding", "set", key, "--state", "disputed", "--lines", "3", exits=(2,))
        self.p.do("finding", "set", rows, "--lines", "G000000001:6", exits=(1,))
        self.p.do("finding", "set", rows, "--state", "disputed", "--lines", "g000000001:6,G000000001:6")
        dispute = self.one("rows")["dispute"]
        expect("the line", ("100.00", [6]), (dispute["claimed"], [l["line"] for l in dispute["lines"]]))
        self.p.do("finding", "set", rows, "--amount", "4.00")
        self.p.do("finding", "set", rows, "--note", "asked again")
        expect("it stays", ("4.00", [6]), (lambda d: (d["claimed"], [l["line"] for l in d["lines"]]))(self.one("rows")["dispute"]))
        self.p.do("finding", "set", rows, "--state", "open")
        expect("open again", "open", self.one("rows")["state"])

    def back(self, name, lines):
        """An invoice of February with these credits."""
        lines = [recon(InvoiceNumber=f"G00000010{name}", ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28"), *lines]
        for line in lines:
            line["InvoiceNumber"] = f"G00000010{name}"
        return self.p.json("import", self.p.write(f"c{name}.csv", csv_bytes(lines)), "--month", "2026-02")

    def not_yet(self):
        """What was credited before, what is another's and what is a part do not close a dispute."""
        self.p.do("import", self.p.write("1.csv", csv_bytes(january())), exits=(5,))
        others = [strange(1, Subtotal="-20.00", SubscriptionId=guid("other")), strange(1, Subtotal="-20.00", ProductId="CFQ7TTC00009"),
                  strange(1, Subtotal="-20.00", OrderId="order-other"), strange(1, Subtotal="20.00"),
                  strange(1, Subtotal="-20.00", ChargeStartDate="2026-02-01", ChargeEndDate="2026-02-28"),
                  strange(1, Subtotal="-20.00", CustomerId=guid("contoso"))]
        expect("settled", [], self.back(1, others)["settled"])
        expect("untouched", ("disputed", "0.00", []), (lambda f: (f["state"], f["dispute"]["credited"], f["dispute"]["creditedOn"]))(self.one("small")))
        expect("settled by a part", [], self.back(2, [strange(1, Subtotal="-19.99", ChargeType="customerCredit")])["settled"])
        expect("a part", ("disputed", "19.99", ["G000000102"]),
               (lambda f: (f["state"], f["dispute"]["credited"], f["dispute"]["creditedOn"]))(self.one("small")))
        self.back(2, [strange(1, Subtotal="-19.99", ChargeType="customerCredit")])
        expect("the same file again", "19.99", self.one("small")["dispute"]["credited"])

    def settled(self):
        """The credit closes the dispute; a copy of the file says the same."""
        said = self.back(3, [strange(1, Subtotal="-0.01"), strange(2, Subtotal="-12.50", OrderId="")])
        expect("settled", sorted([self.keys["small"], self.keys["large"]]), sorted(said["settled"]))
        small, large = self.one("small"), self.one("large")
        expect("small", ("explained", True, "20.00", ["G000000102", "G000000103"], "not our tenant"),
               (small["state"], small["dispute"]["settled"], small["dispute"]["credited"], small["dispute"]["creditedOn"], small["note"]))
        expect("large", ("explained", "12.50"), (large["state"], large["dispute"]["credited"]))
        expect("overdue no more", False, small["overdue"])
        expect("once", [], self.back(3, [strange(1, Subtotal="-0.01"), strange(2, Subtotal="-12.50", OrderId="")])["settled"])
        shutil.copy(self.p.file, self.p.path("copy.counterfoil"))
        expect("a copy", self.all(), self.all(file=self.p.path("copy.counterfoil")))
        expect("verify", [], self.p.json("verify")["problems"])

    def gone(self):
        """What is no longer found stays on record."""
        owned = agreed()
        owned["customers"].append(customer("stranger"))
        owned["contracts"].append(contract("stranger"))
        self.p.do("terms", "import", self.p.write("terms.json", owned))
        found = {f["key"]: f for f in self.all("--month", JAN)}
        small = found[self.keys["small"]]
        expect("small", (False, "explained", "not our tenant", None), (small["present"], small["state"], small["note"], small["amount"]))
        expect("two equal charges", ["stranger"], [f["customer"] for f in found.values() if f["code"] == "chargedTwice"])
        expect("never decided, and gone", 6, len(found))
        self.p.do("finding", "set", self.keys["small"], "--note", "now a customer")
        expect("still on record", "now a customer", self.one("small")["note"])
        self.p.do("finding", "set", self.keys["small"], "--state", "disputed", exits=(1,))

    def late(self):
        """What Microsoft restates after an invoice was issued is found by customer, and goes with the next draft."""
        self.p.do("draft", "--month", JAN, exits=(5,))
        self.p.do("approve", "--all")
        self.p.do("issue", "--all", "--on", "2026-02-01", exits=(0, 5))
        self.p.do("import", self.p.write("1.csv", csv_bytes(january("13.00"))), exits=(5,))
        late = [f for f in self.all("--month", JAN) if f["kind"] == "late"]
        expect("late", [("contoso", "-3.00", "open")], [(f["customer"], f["amount"], f["state"]) for f in late])
        self.p.do("finding", "set", late[0]["key"], "--state", "disputed")
        expect("three are claimed", "3.00", next(f for f in self.all() if f["key"] == late[0]["key"])["dispute"]["claimed"])


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        checks = Findings(partner)
        for step in (checks.found, checks.usage_errors, checks.decided, checks.same_keys, checks.ticket, checks.disputed, checks.some_lines, checks.not_yet,
                     checks.settled, checks.gone, checks.late):
            report.check(step.__name__, step)
    return report.finish(11)


if __name__ == "__main__":
    sys.exit(main())
