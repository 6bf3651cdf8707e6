#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of a run or a language that cannot be read are wrong usage for the window too: it says so and does not open."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from support import Report, binary_argument, expect  # noqa: E402


def refuses(binary, settings, options, words):
    with tempfile.TemporaryDirectory(prefix="counterfoil-window-") as home:
        environment = {**os.environ, "HOME": home, "COUNTERFOIL_HOME": home, "QT_QPA_PLATFORM": "offscreen", **settings}
        done = subprocess.run([binary, *options], env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        expect("exit", 2, done.returncode)
        expect(f"says {words}", True, words in done.stderr.decode())


def main():
    options = binary_argument(__doc__)
    report = Report()
    for now in ("garbage", "2026-02-30T00:00:00Z"):
        words = f'COUNTERFOIL_NOW is an instant such as 2026-01-15T08:00:00Z, not "{now}"'
        report.check(now, refuses, options.bin, {"COUNTERFOIL_NOW": now}, [], words)
    for wait in ("soon", "-1", "1e3", "86401"):
        words = f'COUNTERFOIL_EXPORT_WAIT is a number of seconds up to 86400, not "{wait}"'
        report.check(wait, refuses, options.bin, {"COUNTERFOIL_EXPORT_WAIT": wait}, [], words)
    for language in ("pl", "de_DE", ""):
        report.check(f"language {language}", refuses, options.bin, {}, ["--language", language], "not en, de, nl or fr")
    return report.finish(9)


if __name__ == "__main__":
    sys.exit(main())
