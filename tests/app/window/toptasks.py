#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does what a billing manager does most, with the pointer in the real window over the demonstration partner, and counts: each
click, a double click as one, and each field that is filled; and beside them the steps that are neither a way to a screen nor the
one click that confirms a sheet. Nothing is pressed but what the pointer reaches. A task that takes other steps than the manual
says (the page Steps) fails, and so does one that did not do what it is for."""
import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import closemonth

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from support import csv_bytes, guid, recon  # pylint: disable=wrong-import-position

MANUAL = pathlib.Path(__file__).resolve().parents[3] / "resources" / "manual" / "19-steps.md"
# Task: clicks, fields and steps, as the manual has them.
MOST = {task: tuple(map(int, numbers)) for task, *numbers
        in re.findall(r"^\| ([^|]+) \| (\d+) \| (\d+) \| (\d+) \|", MANUAL.read_text(encoding="utf-8"), re.M)}


class Hand:
    """A pointer that counts, in one window over one company file."""

    def __init__(self, programs, drag, folder, name, fresh):
        self.programs = programs
        self.drag = drag
        self.source = None
        self.fresh = fresh
        self.file = pathlib.Path(folder, re.sub(r"\W", "-", name) + ".counterfoil")
        self.forget()
        if not fresh:
            self.run("demo", "--months", "2", "--customers", "8")

    def forget(self):
        """What came before was set up once."""
        self.clicks = self.fields = self.ways = self.confirmed = 0

    def counted(self):
        return self.clicks, self.fields, self.clicks + self.fields - self.ways - self.confirmed

    def run(self, *words):
        answer = subprocess.run([self.programs / "counterfoilctl", "--file", self.file, *words], capture_output=True, text=True, check=False)
        if answer.returncode not in (0, 5):
            raise SystemExit(f"counterfoilctl {' '.join(words)} ended with {answer.returncode}: {answer.stderr}")
        return answer.stdout

    def ask(self, *words):
        return json.loads(self.run(*words, "--json"))

    def open(self):
        import screenreader
        self.reader, self.role = screenreader, screenreader.Atspi.Role
        # who begins from nothing has no file that opens by itself: there was none, or it is no longer there
        surroundings = {**os.environ, "COUNTERFOIL_HOME": f"{self.file}-home"} if self.fresh else None
        kept = pathlib.Path(f"{self.file}-home", "window.ini")
        if self.fresh and kept.exists():
            kept.write_text(re.sub(r"(?m)^lastCompany=.*\n", "", kept.read_text(encoding="utf-8")), encoding="utf-8")
        self.program = subprocess.Popen([self.programs / "counterfoil", *([] if self.fresh else [self.file])], env=surroundings)
        self.window = screenreader.Window("counterfoil")
        if self.fresh:
            return
        self.window.find("Stages of the month", self.role.LIST)
        self.window.find(r"1, .*Complete.*", self.role.LIST_ITEM)

    def close(self):
        if self.source:
            self.source.kill()
            self.source.wait()
            self.source = None
        self.program.send_signal(signal.SIGTERM)
        self.program.wait(timeout=30)

    def click(self, node, double=False):
        """The middle of it, as a hand does it: once it answers and lies still."""
        seen = []

        def still():
            place = node.get_extents(self.reader.Atspi.CoordType.SCREEN)
            seen.append((place.x, place.y, place.width, place.height))
            ready = node.get_state_set().contains(self.reader.Atspi.StateType.ENABLED)
            return ready and len(seen) > 2 and len(set(seen[-3:])) == 1
        self.reader.eventually(f"“{node.get_name()}” to lie still", still)
        left, top, width, height = seen[-1]
        x, y = left + min(width // 2, 200), top + height // 2
        self.reader.Atspi.generate_mouse_event(x, y, "abs")
        self.reader.Atspi.generate_mouse_event(x, y, "b1d" if double else "b1c")
        time.sleep(0.3)
        self.clicks += 1

    def drop(self, files, onto):
        """Drags files out of another program's window onto ours, as a file manager does."""
        self.source = subprocess.Popen([self.drag, *files])
        files = self.reader.Window(self.drag.name).program

        def there():
            return any(map(self.reader.shown, self.reader.children(files)))
        self.reader.eventually("a window to drag from", there)
        place = onto.get_extents(self.reader.Atspi.CoordType.SCREEN)
        ways = ((30, 30, "abs"), (30, 30, "b1p"), (40, 40, "abs"), (60, 60, "abs"), (200, 200, "abs"),
                (place.x + 8, place.y + 8, "abs"), (place.x + 10, place.y + 10, "abs"), (place.x + 10, place.y + 10, "b1r"))
        for pause in (0.2, 0.5, 1):  # the window to drag from goes once they are dropped; a busy machine draws it late
            for x, y, event in ways:
                self.reader.Atspi.generate_mouse_event(x, y, event)
                time.sleep(pause)
            end = time.monotonic() + 3
            while self.reader.whole("the window to drag from", there) and time.monotonic() < end:
                time.sleep(0.1)
            if time.monotonic() < end:
                break
        self.clicks += 1

    def press(self, pattern, role=None):
        self.click(self.window.find(pattern, role or self.role.PUSH_BUTTON))

    def go(self, screen):
        self.press(f"{screen}.*", self.role.LIST_ITEM)
        self.ways += 1

    def confirm(self, pattern):
        """The one click that a sheet wants which shows what comes of it."""
        self.press(pattern)
        self.confirmed += 1

    def cell(self, table, row, column=0):
        """A cell, by its column or by what it says, of the first row that reads like this: "Column, text; Column, text"."""
        def found():
            grid = self.window.find(table, self.role.TABLE)
            for at in range(grid.get_n_rows()):
                cells = [grid.get_accessible_at(at, column) for column in range(grid.get_n_columns())]
                names = [cell.get_name() or "" for cell in cells]
                if re.search(row, "; ".join(names)):
                    return cells[column] if isinstance(column, int) else next(cell for cell, name in zip(cells, names) if column in name)
            return None
        return self.reader.eventually(f"the row “{row}” of {table}", found)

    def below(self, table, heading, column=0):
        """The cells of the rows under a heading, down to the next one; none where there is no such heading, or no table."""
        def found():
            if not self.window.has(table, self.role.TABLE):
                return []
            grid = self.window.find(table, self.role.TABLE)
            names = [grid.get_accessible_at(at, 0).get_name() or "" for at in range(grid.get_n_rows())]
            first = next((at + 1 for at, name in enumerate(names) if heading in name), len(names))
            after = next((at for at in range(first, len(names)) if re.search(r"\b[1-5] (Import|Map|Explain|Approve|Send)\b", names[at])), len(names))
            return [grid.get_accessible_at(at, column) for at in range(first, after)]
        return self.reader.whole(f"the rows of {table}", found)

    def fill(self, name, text):
        field = self.window.find(name, self.role.TEXT)
        field.set_text_contents(text)
        self.fields += 1

    def pick(self, combo, choice):
        """Opens a choice, and presses an entry of it."""
        box = self.window.find(combo, self.role.COMBO_BOX)
        self.click(box)
        entry = self.reader.eventually(f"the entry “{choice}”", lambda: next(
            (one for part in self.reader.children(box) for one in self.reader.children(part)
             if self.reader.shown(one) and re.fullmatch(choice, one.get_name() or "")), None))
        self.click(entry)

    def wait(self, what, found):
        self.reader.eventually(what, found)

    def shows(self, pattern, role=None):
        self.window.find(pattern, role or self.role.LABEL)


def why_it_differs(hand):
    hand.go("Reconcile")
    hand.click(hand.cell("Customers by cause", "Customer, .*", 1), double=True)
    hand.shows("Copy as text", hand.role.PUSH_BUTTON)


def expires(hand):
    hand.go("Windows")
    hand.cell("Clocks by end", "Ends, (Today|This week).*")


def why_higher(hand):
    hand.go("Invoices")
    hand.click(hand.cell("Invoices", "Invoice, Woodgrove.*"))
    hand.press("Copy sentence")


def approved(hand):
    return sum(one["state"] == "approved" for one in hand.ask("invoices", "--month", "2026-07")["invoices"])


def mid_term_add(hand):
    """The row says why the draft is held, and what changed since the invoice before."""
    before = approved(hand)
    hand.click(hand.cell("Needs a person", "Do, Approve", 4))
    hand.wait("the draft to be approved", lambda: approved(hand) > before)


def prepaid(hand):
    hand.go("Contracts")
    hand.press("Paid in advance", hand.role.CHECK_BOX)
    hand.confirm("Change")
    hand.wait("the terms to say so", lambda: '"prepayments"' in hand.run("terms", "export"))


def other_period(hand):
    hand.go("Contracts")
    field = hand.window.find("Periods start on day", hand.role.SPIN_BUTTON)
    hand.wait("the contract to be read", lambda: field.get_state_set().contains(hand.reader.Atspi.StateType.ENABLED))
    field.set_current_value(15)
    hand.fields += 1
    hand.shows("Unexplained 0.00 in every month shown")
    hand.confirm("Change")
    hand.wait("the terms to say so", lambda: re.search(r'"startDay": ?15', hand.run("terms", "export")))


def issue(hand, month):
    hand.run("draft", "--month", month)
    hand.run("approve", "--all")
    hand.run("issue", "--all")


def credit(hand):
    """Its reason is written already, in the customer's language."""
    hand.go("Invoices")
    hand.click(hand.cell("Lines of the invoice", r"Qty, ([3-9]|\d\d)", 1), double=True)
    hand.fill("Units of the line to credit", "3")
    hand.confirm("Issue the credit note")
    hand.wait("the credit note", lambda: any(one["type"] == "creditNote" for one in hand.ask("invoices", "--month", "2026-07")["invoices"]))


def export_once(hand):
    """June, as somebody did a month ago: the folder and the format were chosen then."""
    hand.press("Month before")
    hand.shows("Close June 2026")
    hand.press("Export invoices…")
    hand.fill("Into the folder", str(hand.file.parent / "books"))
    hand.press("Export")
    hand.press("Close")
    hand.press("Month after")
    hand.shows("Close July 2026")
    hand.files = len(list((hand.file.parent / "books").rglob("*")))


def accounting(hand):
    hand.press("Export July 2026 as before")
    hand.wait("more files", lambda: len(list((hand.file.parent / "books").rglob("*"))) > hand.files)


def seat_price(hand):
    """In the customer's row; what it would have come to is worked out meanwhile."""
    hand.go("Customers")
    hand.click(hand.cell("Customers", "Customer, Contoso.*", "New price…"))
    hand.fill("Value", "14.20")
    hand.fill("From", "2026-09-15")
    hand.shows("Over the last .* months, as if it had held then.*")
    hand.confirm("Save")
    hand.wait("the terms to say so", lambda: "2026-09-15" in hand.run("terms", "export"))


def close_month(hand):
    """As the stages go: map, look at what guards hold, approve, issue, seal."""
    hand.click(hand.cell("Needs a person", "Cause, Unmapped.*", 4))
    hand.pick("Choose a customer", "Adatum N.V. .*")
    hand.confirm("Map")
    hand.shows("2, .*Complete.*", hand.role.LIST_ITEM)
    while held := hand.below("Needs a person", "4 Approve", 4):
        hand.click(held[0])
        hand.wait("one row less", lambda left=len(held): len(hand.below("Needs a person", "4 Approve", 4)) < left)
    hand.press(r"Approve \d+ invoices…")
    hand.confirm(r"Approve \d+ invoices")
    hand.press(r"Issue \d+ invoices…")
    hand.confirm(r"Issue \d+ invoices")
    hand.shows("5, .*Complete.*", hand.role.LIST_ITEM)
    hand.press("Close the month…")
    hand.confirm("Close July 2026")
    hand.wait("the seal", lambda: "2026-07" in json.dumps(hand.ask("status").get("closed", [])))


def two_invoices(folder):
    """Microsoft's files of two months, and nothing else."""
    for month, last in (("2026-06", "30"), ("2026-07", "31")):
        rows = [recon(CustomerId=guid(name), CustomerName=name, SubscriptionId=guid(name + " E3"), InvoiceNumber="G0" + month.replace("-", ""),
                      OrderDate=month + "-01", ChargeStartDate=month + "-01", ChargeEndDate=f"{month}-{last}", PCToBCExchangeRateDate=month + "-01",
                      ChargeType="cycleCharge", UnitPrice="10.00", Quantity="5", Subtotal="50.00") for name in ("Contoso", "Fabrikam", "Adatum")]
        file = folder / (month + ".csv")
        file.write_bytes(csv_bytes(rows))
        yield file


def begin_file(hand):
    """The files are dropped on the window, and their company file lies where it is offered."""
    hand.drop(list(two_invoices(hand.file.parent)), hand.window.find("Microsoft's files", hand.role.LABEL))
    hand.press("Save")


def set_up_once(hand):
    begin_file(hand)
    hand.fill("Your company", "Nordwind Cloud B.V.")
    hand.fill("Country", "NL")
    hand.confirm("Make the customers")
    hand.shows(r"4, .*(ready|need).*", hand.role.LIST_ITEM)


def first_month(hand):
    """Of another company file: who bills was said before."""
    begin_file(hand)
    hand.confirm("Make the customers")
    hand.shows(r"4, .*(ready|need).*", hand.role.LIST_ITEM)


TASKS = {"find why the month differs": why_it_differs, "see what expires": expires, "why is my invoice higher": why_higher,
         "approve a mid-term add": mid_term_add, "a prepaid customer": prepaid, "from calendar months to 15th-14th": other_period,
         "credit three seats": credit, "hand the month to accounting": accounting, "a seat price from a date": seat_price,
         "close the month": close_month, "first month from nothing": first_month}
# What was done once before, in another month or for another company file.
ONCE = {"hand the month to accounting": export_once, "first month from nothing": set_up_once}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--drag", type=pathlib.Path, required=True, help="the program that files are dragged from")
    parser.add_argument("tasks", nargs="*", help="all unless some are named")
    options = parser.parse_args()
    if closemonth.INSIDE not in os.environ:
        return closemonth.session()
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    failed = False
    for name in options.tasks or TASKS:
        hand = Hand(options.bin.resolve(), options.drag.resolve(), os.environ[closemonth.INSIDE], name, name == "first month from nothing")
        if name in ("credit three seats", "hand the month to accounting"):
            issue(hand, "2026-07")
        if name in ("why is my invoice higher", "hand the month to accounting"):
            issue(hand, "2026-06")
        hand.open()
        try:
            if name in ONCE:
                ONCE[name](hand)
                print(f"{name + ', the first time':36} {hand.clicks:3} clicks {hand.fields:3} fields {hand.counted()[2]:3} steps", flush=True)
                hand.forget()
                hand.close()
                hand.open()
            TASKS[name](hand)
            wrong = "" if hand.counted() == MOST[name] else " NOT WHAT THE MANUAL SAYS"
        except hand.reader.NotThere as fault:
            wrong = f" NOT DONE: {fault}"
        finally:
            hand.close()
        failed = failed or bool(wrong)
        print(f"{name:36} {hand.clicks:3} clicks {hand.fields:3} fields {hand.counted()[2]:3} steps{wrong}", flush=True)
    bus.kill()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
