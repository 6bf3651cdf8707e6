#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ends when, read from the outside: the order, what narrows it, local times, and what is not known."""
import hashlib
import json
import sqlite3
import sys

from support import Partner, Report, binary_argument, contract, csv_bytes, customer, expect, guid, json_bytes, recon, terms

YEAR = "One-Year commitment for monthly/yearly billing"


def agreed():
    paid = {"id": "p1", "customer": "contoso", "kind": "term", "match": {"subscription": guid("e3")}, "from": "2025-08-01", "to": "2026-07-31",
            "amount": "1200.00", "currency": "EUR", "invoiceOn": "2025-08-01"}
    return terms([customer("contoso"), customer("fabrikam")], [contract("contoso"), contract("fabrikam")], prepayments=[paid])


def decide(path, clock, at, **detail):
    """Keeps a decision as the window does: an entry at the end of the audit trail."""
    with sqlite3.connect(path) as file:
        seq, before = file.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        text = json.dumps({"choice": "open", "due": "", "note": "", "owner": "", **detail}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        entry = (str(seq + 1), at, "eva", "clock", clock, text)
        hashed = b"".join(f"{len(part.encode())}:".encode() + part.encode() for part in (before, *entry))
        file.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", (seq + 1, *entry[1:], hashlib.sha256(hashed).hexdigest()))
    file.close()


def july():
    new = dict(ChargeStartDate="2026-07-20", ChargeEndDate="2026-08-19", OrderDate="2026-07-20", UnitPrice="10.08", Quantity="10", Subtotal="100.80")
    yearly = dict(ChargeType="cycleCharge", ChargeStartDate="2026-07-01", ChargeEndDate="2026-07-31", OrderDate="2026-07-01", UnitPrice="10.50", Quantity="4",
                  Subtotal="42.00", TermAndBillingCycle=YEAR)
    return [recon(SubscriptionId=guid("e3"), **new),
            recon(CustomerId=guid("fabrikam"), CustomerName="Fabrikam", SubscriptionId=guid("year"), SubscriptionStartDate="2026-01-01",
                  SubscriptionEndDate="2026-12-31", **yearly),
            recon(CustomerId=guid("stranger"), CustomerName="Stranger", SubscriptionId=guid("endless"), **yearly)]


class Windows:
    def __init__(self, partner):
        self.p = partner
        self.p.now = "2026-07-21T06:30:00Z"

    def told(self, *words):
        return self.p.json("windows", *words, exits=(0,))

    def nothing(self):
        self.p.do("init")
        expect("an empty file", ([], [], None), tuple(self.told()[key] for key in ("windows", "gaps", "currency")))
        expect("in words", "nothing that is on hand ends then\n", self.p.do("windows").stdout.decode())

    def sorted_by_end(self):
        self.p.do("terms", "import", self.p.write("terms.json", agreed()))
        self.p.do("import", self.p.write("7.csv", csv_bytes(july())), exits=(0, 5))
        got = self.told()
        expect("what ends", [("cancelWindow", "contoso"), ("prepayment", "contoso"), ("renewal", "contoso"), ("renewal", "fabrikam")],
               [(w["kind"], w["customer"]) for w in got["windows"]])
        expect("in order", sorted(w["ends"] for w in got["windows"]), [w["ends"] for w in got["windows"]])
        expect("zone and currency", ("Europe/Amsterdam", "EUR"), (got["timeZone"], got["currency"]))
        expect("too little is known", [(guid("endless"), "termEndUnknown")], [(g["subscription"], g["why"]) for g in got["gaps"]])
        self.p.now, before = "2026-07-21T06:30:00Z", got
        expect("the same again", before, self.told())

    def figures(self):
        window, paid, renewal, year = self.told()["windows"]
        expect("a day without an hour", ("2026-07-27T00:00:00Z", "2026-07-28T00:00:00Z", "2026-07-27T02:00:00+02:00", None),
               tuple(window[key] for key in ("ends", "endsLatest", "endsLocal", "lastDay")))
        expect("what comes back", ("97.50", "100.80", ["notPulled", "hourUnknown"]), (window["refund"], window["monthly"], window["notes"]))
        expect("calculated", ["10 x 10.08 = 100.80", "10.08 x 30 / 31 = 9.75", "10 x 9.75 = 97.50"], [c["text"] for c in window["calculation"]])
        expect("where from", [{"kind": "line", "name": "G000000001", "line": 1}], window["sources"])
        expect("the local end of a term", ("2026-07-31T22:00:00Z", "2026-08-01T00:00:00+02:00", "2026-07-31", "100.00", "chargedAgain"),
               (*(paid[key] for key in ("ends", "endsLocal", "lastDay", "monthly")), paid["ifNobodyDecides"]["what"]))
        expect("the term of a month", ("2026-08-19", "notKnown", "2026-08-20", None),
               (renewal["lastDay"], renewal["ifNobodyDecides"]["what"], renewal["ifNobodyDecides"]["from"], renewal["change"]))
        expect("the term of a year", ("2026-12-31", "42.00", "49.44", "7.44"), tuple(year[key] for key in ("lastDay", "monthly", "then", "change")))
        expect("seconds", 5 * 86400 + 17 * 3600 + 1800, window["secondsLeft"])

    def narrowed(self):
        expect("days", 1, len(self.told("--days", "6")["windows"]))
        expect("a day more", 1, len(self.told("--days", "10")["windows"]))
        expect("by customer", ["fabrikam"], [w["customer"] for w in self.told("--customer", "fabrikam")["windows"]])
        expect("by tenant", ([], 1), (lambda got: (got["windows"], len(got["gaps"])))(self.told("--customer", guid("stranger").upper())))
        expect("nobody", [], self.told("--customer", "nobody")["windows"])
        for wrong in ("x", "-1", "1.5", "99999999"):
            self.p.do("windows", "--days", wrong, exits=(2,))

    def decided(self):
        """What a person decided in the window, the newest of a clock; nothing where it is open again."""
        window, paid, renewal, _ = self.told()["windows"]
        expect("nobody decided", [None] * 4, [w["decision"] for w in self.told()["windows"]])
        decide(self.p.file, window["id"], "2026-07-21T07:00:00.000Z", choice="letHappen", owner="Eva")
        decide(self.p.file, window["id"], "2026-07-21T08:00:00.000Z", choice="askCustomer", owner="Jan", due="2026-07-25", note="wants 12 seats")
        decide(self.p.file, paid["id"], "2026-07-21T08:00:00.000Z", choice="letHappen")
        decide(self.p.file, renewal["id"], "2026-07-21T08:00:00.000Z", choice="change", owner="Jan")
        decide(self.p.file, renewal["id"], "2026-07-21T09:00:00.000Z", choice="open")
        got = [w["decision"] for w in self.told()["windows"]]
        expect("the newest", {"choice": "askCustomer", "owner": "Jan", "by": "2026-07-25", "note": "wants 12 seats",
                              "decidedAt": "2026-07-21T08:00:00.000Z", "decidedBy": "eva"}, got[0])
        expect("nobody named", ("letHappen", None, None, None), tuple(got[1][key] for key in ("choice", "owner", "by", "note")))
        expect("open again", [None, None], got[2:])
        lines = self.p.do("windows").stdout.decode().splitlines()
        expect("in words", [True, True, False, False],
               [line.endswith(end) for line, end in zip(lines, ("  decided: ask the customer, Jan, by 2026-07-25, wants 12 seats", "  decided: let it happen, eva",
                                                                "decided", "decided"))])
        expect("only two", 2, sum("decided:" in line for line in lines))
        self.p.do("verify")

    def later(self):
        self.p.now = "2026-07-27T23:59:59Z"
        window = self.told()["windows"][0]
        expect("may be over", ("cancelWindow", 0), (window["kind"], window["secondsLeft"]))
        expect("in words", True, "may be over" in self.p.do("windows").stdout.decode())
        self.p.now = "2026-07-28T00:00:00Z"
        expect("is over", "prepayment", self.told()["windows"][0]["kind"])

    def hours(self):
        """The API's lines say when: the window ends with the hour, across the night in which Amsterdam's clocks go back."""
        row = recon(InvoiceNumber="", CustomerId=guid("fabrikam"), SubscriptionId=guid("late"), ChargeStartDate="2026-10-22", ChargeEndDate="2026-11-21",
                    OrderDate="2026-10-22T14:20:00Z", UnitPrice="10.00", Quantity="3", Subtotal="30.00")
        lines = json_bytes([row]).replace(b'20:00ZT00:00:00Z"', b'20:00Z"')
        self.p.do("import", self.p.write("10.jsonl", lines), exits=(0, 5))
        self.p.now = "2026-10-23T08:00:00Z"
        [window] = [w for w in self.told()["windows"] if w["subscription"] == guid("late") and w["kind"] == "cancelWindow"]
        expect("168 hours", ("2026-10-29T14:20:00Z", "2026-10-29T15:20:00+01:00"), (window["ends"], window["endsLocal"]))
        expect("within 24 hours all of it", "30.00", window["refund"])


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        windows = Windows(partner)
        for name in ("nothing", "sorted_by_end", "figures", "narrowed", "decided", "later", "hours"):
            report.check(name, getattr(windows, name))
    return report.finish(7)


if __name__ == "__main__":
    sys.exit(main())
