#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner of worked scenarios must be able to fail: every expected amount of a scenario, changed by a cent, and every
mistake in writing one."""
import os
import re
import sys
import tempfile

import worked
from worked import s

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "worked")
AMOUNT = re.compile(r"-?\d+\.\d\d\b")


def text_of(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def outcome(binary, text):
    """What the runner says to a scenario: None, what it waits for, or the failure."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        try:
            return worked.attempt(binary, file.name)
        except s.Failed as failed:
            return failed


def fails(binary, text, because=""):
    told = outcome(binary, text)
    if not isinstance(told, s.Failed) or because not in str(told):
        raise s.Failed(f"it should fail because of {because!r}, but: {told}")


def amounts_below(text, keyword):
    """Where the amounts stand that are expected, from the keyword on."""
    start = text.index(keyword)
    return [(start + found.start(), start + found.end()) for found in AMOUNT.finditer(text[start:])]


def every_amount(binary, name, keyword):
    text = text_of(name)
    places = amounts_below(text, keyword)
    s.expect("amounts to change", True, len(places) > 6)
    for start, end in places:
        changed = s.money(s.num(text[start:end]) + s.F(1, 100))
        fails(binary, text[:start] + changed + text[end:])


def mistakes(binary):
    text = text_of("s01-seats-added.txt")
    expectations = text.index("invoice: contoso")
    fails(binary, text[:expectations], "nothing is expected")
    fails(binary, text + "expect: contoso\n", "unknown keyword")
    fails(binary, text + "stray words\n", "unknown keyword")
    fails(binary, text.replace("| subtotal |", "| amount   |"), "unknown columns")
    fails(binary, text.replace("|   200.00 |", "|   200.00 | 1 |", 1), "cells under")
    fails(binary, text.replace("  | price       |  45.35 |\n", ""), "bridge")
    fails(binary, text.replace("  | the new quantity          |  160.00 |  133.25 |  26.75 | seats |\n", ""))
    fails(binary, text.replace(", net 272.00", ""), "has to say its net")
    fails(binary, text + "waiting:\n", "waiting needs its reason")
    fails(binary, text.replace("contract: contoso from", "contract: contoso since"), "not understood")


def waits(binary):
    s.expect("what a scenario waits for", "a thing", outcome(binary, "scenario: S0 Something\nwaiting: a thing\n"))
    s.expect("a whole scenario", None, outcome(binary, text_of("s01-seats-added.txt")))


def main():
    options = s.binary_argument(__doc__)
    report = s.Report()
    report.check("every amount of S1", every_amount, options.bin, "s01-seats-added.txt", "invoice: ")
    report.check("every amount of S9", every_amount, options.bin, "s09-own-period.txt", "invoice: ")
    report.check("every amount of S5's windows", every_amount, options.bin, "s05-block-window.txt", "windows: ")
    report.check("every amount of S26's documents", every_amount, options.bin, "s26-e-invoice-document.txt", "e-invoice: ")
    report.check("mistakes", mistakes, options.bin)
    report.check("waiting", waits, options.bin)
    return report.finish(6)


if __name__ == "__main__":
    sys.exit(main())
