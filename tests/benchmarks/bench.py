#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Counterfoil on a month of daily rated lines, side by side with what the machine itself can do. Called by
packaging/bench, which builds first.

Every round runs every step once, so that a busy moment of the machine meets all of them; shown are medians over the
rounds. Only ratios within one run mean anything. A wrong sum or line count stops the run: fast and wrong is no result."""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))


class Wrong(Exception):
    pass


class Measured:
    """Wall and processor seconds and peak memory of a command, over the rounds."""

    def __init__(self):
        self.wall, self.cpu, self.peak = [], [], []

    def add(self, wall, cpu, peak):
        self.wall.append(wall)
        self.cpu.append(cpu)
        self.peak.append(peak)

    def median(self):
        return statistics.median(self.wall)


def run(command, measured, expect=(0,)):
    """Runs a command and returns what it printed."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
    output, errors = communicate(process)
    wall = time.monotonic() - started
    if process.returncode not in expect:
        raise Wrong(f"{' '.join(command[:6])} …: exit {process.returncode}: {errors.decode(errors='replace')[-500:]}")
    if measured is not None:
        usage = process.usage
        measured.add(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    return output


def communicate(process):
    """Like Popen.communicate, but keeps the resources that the process used."""

    errors = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    reader.start()
    output = process.stdout.read()
    reader.join()
    _, status, process.usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return output, errors[0]


class Bench:
    def __init__(self, options, data, work):
        self.o, self.work = options, work
        self.ctl = os.path.join(options.bin, "counterfoilctl")
        self.decoder = os.path.join(options.bin, "bench_decode")
        listed = sorted(os.listdir(data))
        self.usage = [os.path.join(data, f) for f in listed if f.startswith("usage-")]
        self.reconciliation = [os.path.join(data, f) for f in listed if f.startswith("reconciliation-")]
        self.terms = os.path.join(data, "terms.json")
        with open(os.path.join(data, "truth.json"), encoding="utf-8") as f:
            self.truth = json.load(f)
        self.packed = sum(map(os.path.getsize, self.usage))
        self.results, self.size = {}, 0

    def step(self, name):
        print(f"  {name}", file=sys.stderr)
        return self.results.setdefault(name, Measured())

    def company(self, *arguments, name=None, expect=(0, 5)):
        measured = self.step(name) if name else None
        return run([self.ctl, "--file", os.path.join(self.work, "bench.counterfoil"), *arguments], measured, expect)

    def fresh(self):
        for f in os.listdir(self.work):
            os.remove(os.path.join(self.work, f))

    def check(self, what, wanted, got):
        if Decimal(str(wanted)) != Decimal(str(got)):
            raise Wrong(f"{what}: {got} instead of {wanted}")

    def check_import(self, answer):
        files = json.loads(answer)["files"]
        self.check("imported lines", self.truth["lines"], sum(f["lines"] for f in files))
        for f in files:
            self.check(f["path"], self.truth["netOfFile"][os.path.basename(f["path"])], f["net"])

    def limits(self):
        for mode in ("inflate", "decode"):
            answer = json.loads(run([self.decoder, mode, *self.usage], self.step(mode)))
            if mode == "decode":
                self.check("decoded lines", self.truth["lines"], answer["lines"])
                self.check("decoded sum", self.truth["net"], answer["net"])

    def round(self):
        self.fresh()
        self.limits()
        self.company("init")
        self.company("terms", "import", self.terms)
        self.check_import(self.company("import", *self.usage, "--json", name="import"))
        self.size = sum(os.path.getsize(os.path.join(self.work, f)) for f in os.listdir(self.work))
        self.check_import(self.company("import", *self.usage, "--json", name="import again"))
        self.company("import", *self.reconciliation, name="import reconciliation")
        self.company("draft", "--month", self.truth["month"], name="draft")
        bridge = json.loads(self.company("reconcile", "--month", self.truth["month"], "--json", name="reconcile"))
        self.check("unexplained", "0.00", bridge["unexplained"])

    def python(self):
        self.fresh()
        lines = run([sys.executable, os.path.join(HERE, "pythonloop.py"), os.path.join(self.work, "loop.db"), *self.usage], self.step("python"))
        self.check("lines of the Python loop", self.truth["lines"], lines.decode().strip())


TITLES = [("inflate", "inflate alone"), ("decode", "decode limit (nothing stored)"), ("import", "import"), ("import again", "import again, with differences"),
          ("import reconciliation", "import reconciliation"), ("draft", "draft"), ("reconcile", "reconcile"), ("python", "Python loop")]


def table(bench):
    lines = bench.truth["lines"]
    yield f"{lines:,} lines in {len(bench.usage)} files, {bench.packed / 1e6:.1f} MB packed; medians of {len(bench.results['import'].wall)}"
    yield ""
    yield f"{'step':32}{'wall s':>9}{'cpu s':>9}{'lines/s':>12}{'peak MB':>9}{'x decode limit':>16}"
    for key, title in TITLES:
        if key not in bench.results:
            continue
        m = bench.results[key]
        yield (f"{title:32}{m.median():9.2f}{statistics.median(m.cpu):9.2f}{lines / m.median():12,.0f}{max(m.peak):9.0f}"
               f"{m.median() / bench.results['decode'].median():16.2f}")
    yield ""


def goals(bench):
    """Goal, whether it must be reached now, what was reached, whether that is enough."""
    take = lambda key: bench.results[key].median()
    share = take("decode") / take("import")
    peak = max(max(m.peak) for key, m in bench.results.items() if key not in ("python", "inflate", "decode"))
    import_peak = max(bench.results["import"].peak + bench.results["import again"].peak)
    yield "import reaches 35 % of the decode limit", f"{share:.0%}", share >= 0.35
    yield "import reaches 50 % of the decode limit", f"{share:.0%}", share >= 0.50
    if "python" in bench.results:
        ratio = take("python") / take("import")
        yield "import is 12 times as fast as a Python loop", f"{ratio:.1f} x", ratio >= 12
    yield "import peaks at 200 MB", f"{import_peak:.0f} MB", import_peak <= 200
    yield "every step peaks at 200 MB", f"{peak:.0f} MB", peak <= 200
    yield "company file is 0.6 of the packed input", f"{bench.size / bench.packed:.2f} ({bench.size / 1e6:.1f} MB)", bench.size <= 0.6 * bench.packed
    again = take("import again") / take("import")
    yield "importing again takes 1.5 times the first", f"{again:.2f} x", again <= 1.5
    million = bench.truth["lines"] / 1e6
    yield "draft takes 0.3 s per million (start and loading included here)", f"{take('draft') / million:.2f} s", take("draft") / million <= 0.3
    yield "bridge takes 0.5 s per million (start and loading included here)", f"{take('reconcile') / million:.2f} s", take("reconcile") / million <= 0.5


def report(bench):
    for line in table(bench):
        print(line)
    for goal, reached, enough in goals(bench):
        print(f"{'reached' if enough else 'missed ':8} {goal}: {reached}")


ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="offscreen", COUNTERFOIL_NOW="2026-02-10T08:00:00Z")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of the built programs")
    parser.add_argument("-n", "--lines", type=int, default=1_000_000)
    parser.add_argument("-f", "--files", type=int, help="default: one per 125,000 lines, at least two")
    parser.add_argument("-r", "--rounds", type=int, default=3)
    parser.add_argument("--folder", required=True, help="the generated files stay here for the next run")
    parser.add_argument("--no-python", action="store_true", help="leave the Python loop out")
    o = parser.parse_args()
    files = o.files or max(2, o.lines // 125_000)
    data = os.path.join(o.folder, f"{o.lines}-{files}")
    work = os.path.join(o.folder, "company")
    os.makedirs(work, exist_ok=True)
    if not os.path.exists(os.path.join(data, "truth.json")):
        print(f"generating {o.lines:,} lines in {data}", file=sys.stderr)
        subprocess.run([sys.executable, os.path.join(HERE, "dailylines.py"), data, str(o.lines), str(files)], check=True)
    bench = Bench(o, data, work)
    try:
        for number in range(o.rounds):
            print(f"round {number + 1} of {o.rounds}", file=sys.stderr)
            bench.round()
        if not o.no_python:
            print("Python loop", file=sys.stderr)
            bench.python()
    except Wrong as fault:
        print(f"bench: {fault}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    report(bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
