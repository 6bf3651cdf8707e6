#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a person waits for the window: the start to the first painted frame beside the least that a program of Widgets
can do, a company file with many usage lines, scrolling, sorting, filtering, grouping and the charts. Called by
`packaging/bench --window`, which builds first. Without a display it runs offscreen.

Starts alternate, so that a busy moment of the machine meets both; shown are medians and, of frames, the 99th of a hundred.
It fails where the start has the browser engine in it."""
import argparse
import json
import os
import statistics
import sys

import bench
from growth import Growth

ALLOWED = 1.3  # times the least program's start
ENGINE = b"WebEngine"


def start(o, name, command, results):
    measured = results.setdefault(name, bench.Measured())
    bench.run(command, measured)


def loads_engine(o, command):
    """Whether any library of the browser engine was loaded, as the loader itself tells."""
    environment = dict(bench.ENVIRONMENT, LD_DEBUG="files")
    process = bench.subprocess.Popen(command, stdout=bench.subprocess.DEVNULL, stderr=bench.subprocess.PIPE, env=environment)
    told = process.stderr.read()
    process.wait()
    if b"Qt6Widgets" not in told:
        raise bench.Wrong("the loader did not tell what it loaded")
    return ENGINE in told


def row(name, times):
    times = sorted(times)
    worst = times[min(len(times) - 1, round(len(times) * 0.99))]
    print(f"{name:44}{len(times):6}{statistics.median(times):12.1f}{worst:12.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of the built programs")
    parser.add_argument("--folder", required=True, help="the partner's company file stays here for the next run")
    parser.add_argument("-n", "--lines", type=int, default=1_000_000, help="usage lines")
    parser.add_argument("-c", "--customers", type=int, default=500)
    parser.add_argument("-r", "--rounds", type=int, default=7)
    o = parser.parse_args()
    bench.ENVIRONMENT.update(COUNTERFOIL_NOW="2026-02-12T08:00:00Z", COUNTERFOIL_HOME=os.path.join(o.folder, "home"))
    os.makedirs(o.folder, exist_ok=True)
    try:
        growth = Growth(o)
        growth.make(o.lines)
        company = growth.path(o.lines)
        window, least = os.path.join(o.bin, "counterfoil"), os.path.join(o.bin, "bench_widgets")
        results = {}
        for number in range(o.rounds):
            print(f"round {number + 1} of {o.rounds}", file=sys.stderr)
            start(o, "least program of Widgets", [least], results)
            start(o, "window, no file", [window, "--until", "frame"], results)
            start(o, "window, this file", [window, "--until", "frame", company], results)
        start(o, "window, this file, month painted", [window, "--until", "month", company], results)
        engine = loads_engine(o, [window, "--until", "frame"])
        answer = json.loads(bench.run([os.path.join(o.bin, "bench_window"), company], results.setdefault("the whole of bench_window", bench.Measured())))
    except bench.Wrong as fault:
        print(f"bench: {fault}", file=sys.stderr)
        return 1
    print(f"{o.customers} customers, {answer.pop('rows'):,} rows of usage in the month shown\n\n{'start to first frame':44}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}")
    for name, m in results.items():
        print(f"{name:44}{m.median():9.2f}{statistics.median(m.cpu):9.2f}{max(m.peak):9.0f}")
    print(f"\n{'milliseconds':44}{'times':>6}{'median':>12}{'99 of 100':>12}")
    for name, times in sorted(answer.items()):
        row(name, times)
    ratio = statistics.median(results["window, no file"].cpu) / statistics.median(results["least program of Widgets"].cpu)
    with_file = statistics.median(results["window, this file"].cpu) / statistics.median(results["least program of Widgets"].cpu)
    print(f"\nstart: {ratio:.2f} times the least program's processor time, {with_file:.2f} with the file; goal {ALLOWED}")
    print("the browser engine is loaded at the start" if engine else "the browser engine is not loaded at the start")
    return 1 if engine else 0


if __name__ == "__main__":
    sys.exit(main())
