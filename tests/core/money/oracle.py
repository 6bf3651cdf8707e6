# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers money questions with Python's own decimal and fractions: one question a line, tab between its words.

Written from the contract (section 2) and the headers of core/money, not from their code.
"""
import decimal
import re
import sys
from decimal import Decimal
from fractions import Fraction

decimal.getcontext().prec = 400
decimal.getcontext().Emin = -9999
decimal.getcontext().Emax = 9999
LITERAL = re.compile(r"'?[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE]([+-]?[0-9]{1,3}))?")


def plain(value, least=0):
    """Digits without exponent, at least so many decimals."""
    text = format(value.normalize() if value else Decimal(0), "f")
    if "." not in text and least:
        text += "."
    whole, _, decimals = text.partition(".")
    return text if len(decimals) >= least else whole + "." + decimals.ljust(least, "0")


def checked(value):
    digits = value.normalize().as_tuple().digits
    return plain(value) if len(digits) <= 34 else "overflow"


def parse(text):
    match = LITERAL.fullmatch(text)
    if not match or abs(int(match[1] or 0)) > 28:
        return "none"
    value = Decimal(text.lstrip("'"))
    _, digits, exponent = value.normalize().as_tuple()
    if value and (len(digits) > 34 or -exponent > 62 or len(digits) + exponent > 62):
        return "none"
    return plain(value)


def half_away(fraction, digits):
    quotient = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return quotient.quantize(Decimal(1).scaleb(-digits), rounding=decimal.ROUND_HALF_UP)


def exact(fraction):
    rest, decimals = fraction.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        decimals = max(decimals, power)
    if rest == 1 and decimals <= 100:
        value = Decimal(fraction.numerator) / Decimal(fraction.denominator)
        if len(value.normalize().as_tuple().digits) <= 34:
            return plain(value)
    return f"{fraction.numerator}/{fraction.denominator}"


def shown(start, amounts, digits):
    totals = [half_away(start + sum(amounts[:i], Fraction(0)), digits) for i in range(len(amounts) + 1)]
    return " ".join(plain(b - a, digits) for a, b in zip(totals, totals[1:]))


def answer(op, *args):
    if op == "parse":
        return parse(args[0])
    if op == "text":
        return plain(Decimal(args[0]), int(args[1]))
    if op == "compare":
        a, b = Decimal(args[0]), Decimal(args[1])
        return "<" if a < b else ">" if a > b else "="
    if op in ("add", "subtract", "multiply"):
        a, b = Decimal(args[0]), Decimal(args[1])
        return checked({"add": a + b, "subtract": a - b, "multiply": a * b}[op])
    if op.startswith("exact "):
        a, b = Fraction(args[0]), Fraction(args[1])
        if op == "exact compare":
            return "<" if a < b else ">" if a > b else "="
        return exact({"exact add": a + b, "exact subtract": a - b, "exact multiply": a * b, "exact divide": a / b if b else a}[op])
    if op == "rounded":
        return plain(half_away(Fraction(args[0]), int(args[1])), int(args[1]))
    if op == "part":
        before, count, all_units, digits = map(int, args[1:])
        whole = Fraction(args[0])
        ends = [half_away(whole * n / all_units, digits) for n in (before, before + count)]
        return plain(ends[1] - ends[0], digits)
    if op == "shown":
        return shown(Fraction(args[0]), [Fraction(a) for a in args[2:]], int(args[1]))
    raise ValueError(op)


for line in sys.stdin:
    print(answer(*line.rstrip("\n").split("\t")))
