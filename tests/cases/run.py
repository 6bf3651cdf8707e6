#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the worked cases one by one; every one has to pass."""
import argparse
import os
import subprocess
import sys

SKIPPED = 77


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--cases", required=True)
    o = parser.parse_args()
    check = os.path.join(o.cases, "check.py")
    if not os.path.exists(check):
        print(f"skipped: there are no worked cases in {o.cases}")
        return SKIPPED
    wrong = []
    names = sorted(n for n in os.listdir(o.cases) if os.path.isdir(os.path.join(o.cases, n)) and not n.startswith("_"))
    for name in names:
        result = subprocess.run([sys.executable, "-B", check, "--bin", o.bin, "--only", name], stdout=subprocess.PIPE, text=True, check=False)
        answer = result.stdout.splitlines()[0] if result.stdout else "no answer"
        print(answer, flush=True)
        if result.returncode != 0:
            wrong.append(name)
    if not names:
        wrong.append("no case was found")
    if wrong:
        print("unexpected: " + ", ".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
