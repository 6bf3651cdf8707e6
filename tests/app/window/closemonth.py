#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closes a month of a demonstration partner through the window, by accessible names alone, and counts the acts. Beside it every screen
is read out: what can be pressed, typed into or read as a list has a name. The command line then says whether the month is what the
window said it was."""
import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

INSIDE = "COUNTERFOIL_TEST_SESSION"
SCREENS = ["Close", "Reconcile", "Invoices", "Customers", "Contracts", "Prices", "Azure usage", "Windows", "Reports", "Connectors",
           "Activity", "Imports", "Settings"]


def grouped(command, surroundings):
    """Runs a command and ends with it what it left running: the buses start daemons that outlive them and keep our output open."""
    running = subprocess.Popen(command, env=surroundings, start_new_session=True)
    try:
        return running.wait()
    finally:
        try:
            os.killpg(running.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass


def session():
    """Runs this script again, with a bus, a display and a home of its own."""
    with tempfile.TemporaryDirectory() as folder:
        runtime = pathlib.Path(folder, "runtime")
        runtime.mkdir(mode=0o700)
        surroundings = {**os.environ, INSIDE: folder, "XDG_RUNTIME_DIR": str(runtime), "HOME": folder, "COUNTERFOIL_HOME": f"{folder}/home",
                        "COUNTERFOIL_NOW": "2026-08-17T08:00:00Z", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                        "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "NO_AT_BRIDGE": "0"}
        surroundings.pop("WAYLAND_DISPLAY", None)
        screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0", "1440x900x24"], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        try:
            surroundings["DISPLAY"] = ":" + screen.stdout.readline().strip()
            return grouped(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], surroundings)
        finally:
            screen.terminate()
            screen.wait()


class Close:
    """One month, from its drafts to its seal."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.file = pathlib.Path(folder, "nordwind.counterfoil")
        self.acts = 0

    def ask(self, *words):
        answer = subprocess.run([self.programs / "counterfoilctl", "--file", self.file, *words, "--json"], capture_output=True, text=True, check=False)
        if answer.returncode not in (0, 5):
            raise SystemExit(f"counterfoilctl {' '.join(words)} ended with {answer.returncode}: {answer.stderr}")
        return json.loads(answer.stdout)

    def make(self):
        subprocess.run([self.programs / "counterfoilctl", "--file", self.file, "demo", "--months", "2", "--customers", "8"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def press(self, pattern):
        self.acts += 1
        return self.window.press(pattern)

    def answer(self, button, *patterns):
        """The sheet names what is about to happen with a count and a sum, and the button says it again."""
        sheet = self.window.sheet()
        texts = self.window.texts(sheet)
        for pattern in (f"^{button}$", *patterns):
            if not any(re.search(pattern, text) for text in texts):
                raise SystemExit(f"the sheet does not say {pattern}: {texts}")
        self.press(button)
        self.reader.eventually("the sheet to close", lambda: not any(self.reader.shown(s) for s in self.sheets()))

    def sheets(self):
        kinds = (self.reader.Atspi.Role.ALERT, self.reader.Atspi.Role.DIALOG)
        return [one for one in self.reader.children(self.window.program) if one.get_role() in kinds]

    def stage(self, number):
        return self.reader.name_of(self.window.find(f"{number}, .*", self.reader.Atspi.Role.LIST_ITEM))

    def walk(self):
        """Every screen by the menu that names it; nothing on it is without a name."""
        role = self.reader.Atspi.Role
        named = {role.PUSH_BUTTON, role.CHECK_BOX, role.RADIO_BUTTON, role.COMBO_BOX, role.TEXT, role.SPIN_BUTTON, role.TABLE, role.TREE_TABLE,
                 role.LIST, role.LIST_ITEM, role.PAGE_TAB, role.SLIDER, role.MENU_ITEM}
        nameless = []
        for screen in SCREENS:
            self.window.choose("View", screen)
            self.reader.eventually(f"the screen {screen}", lambda: self.window.has(f"{screen}.*", role.LABEL) or screen == "Invoices")
            nameless += self.reader.whole(screen, lambda: [
                f"{screen}: {node.get_role_name()} in “{self.reader.name_of(node.get_parent())}”"
                for node in self.window.all() if node.get_role() in named and not self.reader.name_of(node)])
        if nameless:
            raise SystemExit("without a name: " + "; ".join(nameless))
        self.window.choose("View", "Close")

    def run(self):
        import screenreader
        self.reader = screenreader
        self.window = screenreader.Window("counterfoil")
        role = screenreader.Atspi.Role
        self.window.find(r"Approve \d+ invoices…", role.PUSH_BUTTON)
        self.walk()
        self.map()
        self.approve()
        while held := self.held():
            self.one(held)
        self.window.choose("View", "Close")
        count = re.search(r"\d+", self.press(r"Issue \d+ invoices…")).group()
        self.answer(f"Issue {count} invoices", rf"^{count} invoices, before tax", r"\d\.\d\d EUR$")
        self.reader.eventually("the last stage to be done", lambda: "Complete" in self.stage(5))
        self.press("Close the month…")
        self.answer("Close July 2026", r"^Unexplained 0\.00 EUR$")
        self.reader.eventually("the month to be sealed", self.sealed)

    def map(self):
        """Microsoft charges a tenant that nobody knows: it gets its customer, and the drafts are remade."""
        role = self.reader.Atspi.Role
        self.window.select_below("Needs a person", "Cause, 2 Map.*")
        self.window.choose("View", "Open the row")
        self.window.pick("Choose a customer", "Adatum N.V. .*")
        self.press("Map")
        self.acts += 3
        self.reader.eventually("the tenant to be mapped", lambda: "Complete" in self.stage(2))

    def approve(self):
        count = re.search(r"\d+", self.press(r"Approve \d+ invoices…")).group()
        self.answer(f"Approve {count} invoices", rf"^{count} invoices, before tax", r"\d\.\d\d EUR$")
        self.reader.eventually("the drafts to be approved", lambda: self.window.has(r"Issue \d+ invoices…", self.reader.Atspi.Role.PUSH_BUTTON))

    def held(self):
        """How many drafts a guard holds, as the board says it."""
        self.window.choose("View", "Close")
        found = re.search(r"(\d+) held by guards", self.stage(4))
        return int(found.group(1)) if found else 0

    def one(self, before):
        """A person looks at the draft that a guard holds, and lets it go."""
        self.window.act(self.window.find("Invoices.*", self.reader.Atspi.Role.LIST_ITEM))
        self.window.select_below("Invoices", "Invoice, Held by guards.*")
        self.acts += 1
        self.window.find("Held by guards", self.reader.Atspi.Role.LABEL)
        self.press("Approve this invoice")
        self.reader.eventually("the draft to be approved", lambda: self.held() < before)

    def sealed(self):
        return "2026-07" in json.dumps(self.ask("status").get("closed", []))

    def check(self):
        invoices = self.ask("invoices", "--month", "2026-07")["invoices"]
        states = {invoice["state"] for invoice in invoices}
        bridge = self.ask("reconcile", "--month", "2026-07")
        if states != {"issued"} or bridge["unexplained"] != "0.00" or not self.sealed():
            raise SystemExit(f"the month is not closed: {states}, unexplained {bridge['unexplained']}")
        print(f"closed July 2026 with {len(invoices)} invoices in {self.acts} acts")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bin", type=pathlib.Path, required=True)
    programs = arguments.parse_args().bin.resolve()
    if INSIDE not in os.environ:
        return session()
    close = Close(programs, os.environ[INSIDE])
    close.make()
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    window = subprocess.Popen([programs / "counterfoil", close.file])
    try:
        close.run()
        close.check()
    finally:
        window.send_signal(signal.SIGTERM)
        window.wait(timeout=30)
        bus.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
