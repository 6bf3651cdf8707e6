#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of a run that cannot be read are wrong usage for the window too: it says so and does not open."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from support import Report, binary_argument, expect  # noqa: E402


def refuses(binary, name, value, reason):
    with tempfile.TemporaryDirectory(prefix="counterfoil-window-") as home:
        environment = {**os.environ, "HOME": home, "COUNTERFOIL_HOME": home, name: value, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run([binary], env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        expect(f"exit with {value}", 2, done.returncode)
        expect(f"names {value}", True, f'{name} is {reason}, not "{value}"' in done.stderr.decode())


def main():
    options = binary_argument(__doc__)
    report = Report()
    for now in ("garbage", "2026-02-30T00:00:00Z"):
        report.check(now, refuses, options.bin, "COUNTERFOIL_NOW", now, "an instant such as 2026-01-15T08:00:00Z")
    for wait in ("soon", "-1", "1e3", "86401"):
        report.check(wait, refuses, options.bin, "COUNTERFOIL_EXPORT_WAIT", wait, "a number of seconds up to 86400")
    return report.finish(6)


if __name__ == "__main__":
    sys.exit(main())
