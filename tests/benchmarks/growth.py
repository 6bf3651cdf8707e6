#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How draft and bridge of the demonstration partner grow with its daily rated lines: 500 customers, a quarter, a half and a
whole million of lines. Called by `packaging/bench --growth`, which builds first.

Times are medians over the rounds; processor seconds are compared, because a busy machine stretches the others. The run
fails where a step grows faster than the lines, by more than a sixth, or where the bridge does not come out at 0.00."""
import argparse
import json
import os
import sqlite3
import statistics
import sys

import bench

SIZES = (0.25, 0.5, 1.0)  # of the most lines
ALLOWED = 7 / 6
LINES_AT_SCALE_ONE = 813  # for each customer: January, billed, and February up to today


def lines_of(path):
    """(month, daily rated lines) of the last billed month of a company file; the lines are all of the file's."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        rows = file.execute("SELECT kind, month, lines FROM source_set WHERE current = 1").fetchall()
    return max(month for kind, month, _ in rows if kind == "usage"), sum(lines for kind, _, lines in rows if kind.startswith("usage"))


class Growth:
    def __init__(self, options):
        self.o = options
        self.ctl = os.path.join(options.bin, "counterfoilctl")
        self.sizes = [round(options.lines * share) for share in SIZES]
        self.results = {}

    def path(self, size):
        return os.path.join(self.o.folder, f"growth-{self.o.customers}-{size}.counterfoil")

    def make(self, size):
        if not os.path.exists(self.path(size)):
            print(f"making a demonstration partner of about {size:,} lines", file=sys.stderr)
            scale = f"{size / (LINES_AT_SCALE_ONE * self.o.customers):.4f}"
            bench.run([self.ctl, "--file", self.path(size), "demo", "--months", "1", "--customers", str(self.o.customers), "--scale", scale], None, (0, 5))

    def round(self):
        for size in self.sizes:  # every round meets all sizes
            month, lines = lines_of(self.path(size))
            for step in ("draft", "reconcile"):
                measured = self.results.setdefault((step, lines), bench.Measured())
                answer = json.loads(bench.run([self.ctl, "--file", self.path(size), step, "--month", month, "--json"], measured, (0, 5)))
            if answer["unexplained"] != "0.00":
                raise bench.Wrong(f"{size} lines: unexplained {answer['unexplained']}")

    def report(self):
        print(f"{self.o.customers} customers, medians of {self.o.rounds}\n\n{'step':12}{'lines':>12}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}")
        for (step, lines), m in sorted(self.results.items()):
            print(f"{step:12}{lines:12,}{m.median():9.2f}{statistics.median(m.cpu):9.2f}{max(m.peak):9.0f}")
        enough = True
        for step in ("draft", "reconcile"):
            sizes = sorted(lines for own, lines in self.results if own == step)
            for less, more in zip(sizes, sizes[1:]):
                ratio = statistics.median(self.results[step, more].cpu) / statistics.median(self.results[step, less].cpu)
                kept = ratio <= more / less * ALLOWED
                enough = enough and kept
                print(f"{'reached' if kept else 'missed ':8} {step} from {less:,} to {more:,} lines: {ratio:.2f} times for {more / less:.2f} times the lines")
        return 0 if enough else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of the built programs")
    parser.add_argument("--folder", required=True, help="the partners' company files stay here for the next run")
    parser.add_argument("-n", "--lines", type=int, default=1_000_000, help="the most lines")
    parser.add_argument("-c", "--customers", type=int, default=500)
    parser.add_argument("-r", "--rounds", type=int, default=3)
    o = parser.parse_args()
    bench.ENVIRONMENT.update(COUNTERFOIL_NOW="2026-02-12T08:00:00Z", COUNTERFOIL_HOME=os.path.join(o.folder, "home"))
    os.makedirs(o.folder, exist_ok=True)
    growth = Growth(o)
    try:
        for size in growth.sizes:
            growth.make(size)
        for number in range(o.rounds):
            print(f"round {number + 1} of {o.rounds}", file=sys.stderr)
            growth.round()
    except bench.Wrong as fault:
        print(f"bench: {fault}", file=sys.stderr)
        return 1
    return growth.report()


if __name__ == "__main__":
    sys.exit(main())
