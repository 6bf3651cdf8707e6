# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: roles, names, states and acts over AT-SPI. Nothing here knows a class or an object name of
the program, and nothing looks at pixels."""
import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DOWN, RETURN = 0xFF54, 0xFF0D  # X11's keysyms
PATIENCE = 60  # seconds; these machines are slow at times
ANSWER = 20_000  # milliseconds for one question to the program
Atspi.set_timeout(ANSWER, ANSWER)


class NotThere(Exception):
    pass


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def name_of(node):
    return (node.get_name() or "").replace("&", "")


def everything(node, hidden=False):
    """The node and what is below it, as it is read out; cells of tables are asked for by themselves."""
    try:
        if node.get_role() != Atspi.Role.APPLICATION and not hidden and not shown(node):
            return
        yield node
        if node.get_role() == Atspi.Role.TABLE:
            return
        for child in children(node):
            yield from everything(child, hidden)
    except GLib.Error:
        return  # gone while it was read


def eventually(what, found, enough=bool):
    """What `found` gives as soon as that is enough; a window draws when it can, and what was there may go while it is read."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            answer = found()
            if enough(answer):
                return answer
            gone = ""
        except GLib.Error as fault:
            gone = f" ({fault.message})"
        if time.monotonic() > end:
            raise NotThere(what + gone)
        time.sleep(0.1)


def whole(what, read):
    """What `read` gives, be it nothing, once nothing goes while it reads."""
    return eventually(what, read, lambda _: True)


class Window:
    """A running program, found by its name."""

    def __init__(self, program):
        self.program = eventually(f"the program {program}", lambda: self._program(program))

    @staticmethod
    def _program(program):
        return next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == program), None)

    def all(self, role=None):
        return [node for node in everything(self.program) if role is None or node.get_role() == role]

    def find(self, pattern, role):
        """The last thing shown whose whole name fits the pattern: sheets come after the window that they lie on."""
        def found():
            hits = [node for node in self.all(role) if re.fullmatch(pattern, name_of(node))]
            return hits[-1] if hits else None
        return eventually(f"{role.value_nick} “{pattern}”", found)

    def has(self, pattern, role):
        return whole(pattern, lambda: any(re.fullmatch(pattern, name_of(node)) for node in self.all(role)))

    def press(self, pattern):
        """Presses a button and gives its name."""
        button = self.find(pattern, Atspi.Role.PUSH_BUTTON)
        name = name_of(button)
        self.act(button)
        return name

    @staticmethod
    def act(node):
        action = node.get_action_iface()
        Atspi.set_timeout(1000, ANSWER)
        try:
            action.do_action(0)
        except GLib.Error:
            pass  # a sheet that opens answers the act only when it closes
        finally:
            Atspi.set_timeout(ANSWER, ANSWER)

    def choose(self, *path):
        """Triggers the entry of the menus that these names lead to, without opening them."""
        def found():
            menu = self.find("", Atspi.Role.MENU_BAR)
            for name in path:
                entry = next((one for one in children(menu) if name_of(one).startswith(name)), None)
                if entry is None:
                    return None
                menu = next(children(entry), entry)  # a menu of its own, or what is triggered
            return menu
        self.act(eventually("the menu entry " + " > ".join(path), found))

    def sheet(self):
        """What lies on the window and waits for an answer."""
        def found():
            kinds = (Atspi.Role.ALERT, Atspi.Role.DIALOG)
            return next((one for one in children(self.program) if one.get_role() in kinds and shown(one)), None)
        return eventually("a sheet that asks", found)

    @staticmethod
    def texts(node):
        return whole("the texts", lambda: [name_of(one) for one in everything(node) if one.get_role() == Atspi.Role.LABEL])

    def pick(self, combo, choice):
        """Opens a choice and goes down to an entry with the keys, which an open list has to itself."""
        box = self.find(combo, Atspi.Role.COMBO_BOX)
        self.act(box)
        entry = eventually(f"the entry “{choice}” of {combo}", lambda: next(
            (one for part in children(box) if shown(part) for one in children(part) if re.fullmatch(choice, one.get_name() or "")), None))
        end = time.monotonic() + PATIENCE
        while not entry.get_state_set().contains(Atspi.StateType.SELECTED):
            if time.monotonic() > end:
                raise NotThere(f"a way to “{choice}” of {combo}")
            self.key(DOWN)
        self.key(RETURN)
        self.find(choice, Atspi.Role.COMBO_BOX)

    @staticmethod
    def key(symbol):
        Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
        time.sleep(0.2)

    def select_below(self, table, heading):
        """Selects the first row below a heading of a table."""
        def found():
            grid = self.find(table, Atspi.Role.TABLE).get_table_iface()
            names = [grid.get_accessible_at(row, 0).get_name() or "" for row in range(grid.get_n_rows())]
            row = next((row for row, name in enumerate(names[:-1]) if re.fullmatch(heading, name)), None)
            return None if row is None else grid.get_accessible_at(row + 1, 0)
        self.act(eventually(f"a row below “{heading}” of {table}", found))
