#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Azure under an Enterprise Agreement as a person tries it: the sandbox, a connection, two pulls, and reading offline."""
import os
import re
import subprocess
import sys
import time
from decimal import Decimal

from support import Failed, Partner, Report, binary_argument, expect

ENROLMENT = "9876543"
CLIENT = "5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10"
SECRET = re.compile(rb"CANARY[A-Z0-9]{26,}")


class Enrolled(Partner):
    """With a vault that asks nobody."""

    def environment(self):
        return {**super().environment(), "COUNTERFOIL_VAULT": "file", "COUNTERFOIL_VAULT_PASSPHRASE": "a word for tests"}


class Azure:
    def __init__(self, partner):
        self.p = partner
        self.cloud = None
        self.lists = None

    def start(self, *more):
        profile = self.p.path("sandbox.json")
        if os.path.exists(profile):
            os.remove(profile)
        self.cloud = subprocess.Popen([self.p.binary, "sandbox", "--profile", profile, "--months", "3", "--customers", "3", "--scale", "0.01",
                                       "--for", "300", *more], cwd=self.p.folder, env=self.p.environment(), stdin=subprocess.DEVNULL,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            if os.path.exists(profile):
                return
            time.sleep(0.1)
        raise Failed("the sandbox does not start")

    def stop(self):
        self.cloud.terminate()
        self.cloud.wait(20)

    def connects(self):
        self.p.do("init")
        self.start()
        told = self.p.json("connect", "azure-ea", "--cloud", "sandbox.json", "--client-id", CLIENT, "--enrolment", ENROLMENT, "--sign-in", "device")
        expect("state", ("azure-ea", "ok"), (told["connection"]["kind"], told["connection"]["state"]))

    def step(self, exits=(0,)):
        (step,) = self.p.json("sync", exits=exits)["steps"]
        return step

    def pulls(self):
        step = self.step()
        expect("step", ("azure", "done"), (step["step"], step["state"]))
        expect("something came", True, step["received"] > 0 and step["added"] == step["received"])
        again = self.step()
        expect("again", ("unchanged", 0, 0, 0), tuple(again[k] for k in ("state", "added", "changed", "removed")))
        expect("few requests", True, again["requests"] <= 15)
        (connection,) = self.p.json("connections")["connections"]
        expect("connection", ("ok", True), (connection["state"], bool(connection["lastSync"])))

    def reads_offline(self):
        self.stop()
        self.lists = lists = self.p.json("azure")
        expect("account", [ENROLMENT], [one["account"] for one in lists["accounts"]])
        departments = {one["id"] for one in lists["departments"]}
        expect("departments", 2, len(departments))
        expect("accounts", departments, {one["department"] for one in lists["enrolmentAccounts"]})
        expect("months with costs", ["2026-09", "2026-10", "2026-11"], [one["month"] for one in lists["costs"]])
        for balance in lists["balances"]:
            left = Decimal(balance["beginning"]) + Decimal(balance["newPurchases"]) + Decimal(balance["adjustments"]) - Decimal(balance["utilized"])
            expect(f"balance {balance['month']}", Decimal(balance["ending"]), left)
            sold = sum(Decimal(one["cost"]) for one in lists["marketplace"] if one["from"].startswith(balance["month"]))
            expect(f"marketplace {balance['month']}", Decimal(balance["marketplace"]), sold)
        expect("bookings", ["-21", "21", "21", "21"], sorted(one["amount"] for one in lists["reservations"]))
        expect("money comes as text", True, all(isinstance(one["net"], str) for one in lists["costs"]))

    def one_month(self):
        lists = self.p.json("azure", "--month", "2026-10", "--enrolment", ENROLMENT)
        expect("months", {"2026-10"}, {one["month"] for one in lists["costs"] + lists["balances"]})
        expect("the tree is of no month", len(self.lists["departments"]), len(lists["departments"]))
        expect("marketplace", True, lists["marketplace"] and all(one["from"].startswith("2026-10") for one in lists["marketplace"]))
        expect("another enrolment", [], self.p.json("azure", "--enrolment", "1")["departments"])
        self.p.do("azure", "--month", "October", exits=(2,))

    def refused_in_part(self):
        """Without a right to consumption the costs come all the same, and the step says what to ask for."""
        self.p.file = self.p.path("refused.counterfoil")
        self.p.do("init")
        self.start("--fault", "forbidden-consumption")
        self.p.do("connect", "azure-ea", "--cloud", "sandbox.json", "--client-id", CLIENT, "--enrolment", ENROLMENT, "--sign-in", "device")
        step = self.step(exits=(4,))
        expect("step", ("failed", "denied"), (step["state"], step["error"]["code"]))
        expect("hint", True, "enterprise administrator" in step["error"]["hint"])
        expect("costs", self.lists["costs"], self.p.json("azure")["costs"])
        self.stop()

    def keeps_no_secret(self):
        for folder, _, names in os.walk(self.p.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    expect(f"a secret in {name}", None, SECRET.search(file.read()))
        expect("verify", [], self.p.json("verify")["problems"])


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Enrolled(options.bin) as partner:
        checks = Azure(partner)
        try:
            for step in (checks.connects, checks.pulls, checks.reads_offline, checks.one_month, checks.refused_in_part, checks.keeps_no_secret):
                report.check(step.__name__, step)
        finally:
            if checks.cloud and checks.cloud.poll() is None:
                checks.stop()
    return report.finish(6)


if __name__ == "__main__":
    sys.exit(main())
