#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week is held against the week before it, whether that is a draft of the same month, a draft of the month before or approved;
and drafting again tells the same."""
import os
import random
import sys
from fractions import Fraction as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

WEEKS = ["2026-06-22", "2026-06-29", "2026-07-06", "2026-07-13", "2026-07-20", "2026-07-27"]
LIMIT = F(1, 2)


def said(partner, amounts):
    """One service a week, once, in weeks that begin on Mondays."""
    services = [{"id": f"s{index}", "customer": "contoso", "description": "Work", "quantity": "1", "unitPrice": f"{amount}.00", "from": day}
                for index, (day, amount) in enumerate(zip(WEEKS, amounts))]
    contract = s.contract("contoso", **{"from": "2026-06-01"}, period={"weeks": 1}, ownServices="inAdvance")
    terms = s.terms([s.customer("contoso")], [contract], ownServices=services, guards={"maximumChange": "0.50"})
    partner.do("terms", "import", partner.write("t.json", terms))


def held(partner, month):
    partner.do("draft", "--month", month, exits=(0, 5))
    return sorted(i["service"]["from"] for i in partner.invoices("--month", month)
                  if i["state"] == "draft" and "maximumChange" in [g["code"] for g in i["guards"]])


def wanted(amounts, month, approved=()):
    pairs = zip(WEEKS[1:], amounts, amounts[1:])
    return [day for day, before, now in pairs if day.startswith(month) and day not in approved and abs(F(now - before, before)) > LIMIT]


def weeks(binary, amounts, other, approve):
    """Drafted twice, with one week approved, and under other terms."""
    with s.Partner(binary) as partner:
        partner.do("init")
        said(partner, amounts)
        for month in ("2026-06", "2026-07", "2026-07"):
            s.expect(f"{month} of {amounts}", wanted(amounts, month), held(partner, month))
        partner.do("approve", f"contoso-1/{approve}", exits=(0, 5))
        s.expect(f"with {approve} approved", wanted(amounts, "2026-07", [approve]), held(partner, "2026-07"))
        known = [now if day <= approve else new for day, now, new in zip(WEEKS, amounts, other)]
        said(partner, known)
        s.expect(f"{amounts} became {known}", wanted(known, "2026-07", [approve]), held(partner, "2026-07"))


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    report.check("up and down", weeks, options.bin, [100, 100, 100, 160, 60, 70], [100, 100, 100, 100, 60, 70], WEEKS[2])
    dice = random.Random(7)
    for index in range(4):
        amounts, other = ([dice.choice((40, 60, 100, 151, 200)) for _ in WEEKS] for _ in range(2))
        report.check(f"made up {index}", weeks, options.bin, amounts, other, dice.choice(WEEKS[2:]))
    return report.finish(5)


if __name__ == "__main__":
    sys.exit(main())
