#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs in through the window as a person does: the wizard by its accessible names, Microsoft's pages by the keys alone, for the
sign-in window shows nothing to other programs. Behind it stands an OpenID provider that others wrote and certified. The command
line then says what came of it."""
import os
import pathlib
import signal
import subprocess
import sys
import time

from components import SKIPPED, arguments_of, run_test
from signin import CLIENT, PASSWORD, SERVICE, World, canary, expect

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "app" / "window"))
import closemonth  # noqa: E402

TAB, RETURN, PAINTED = 0xFF09, 0xFF0D, 1.0
PICTURES = "COUNTERFOIL_TEST_PICTURES"  # a folder that gets a picture of every step, for eyes


class Hands:
    """What a person does with the keys, and a picture of what is seen then."""

    def __init__(self, reader):
        self.reader, self.seen = reader, 0

    def look(self, what):
        folder = os.environ.get(PICTURES)
        self.seen += 1
        if folder:
            subprocess.run(["import", "-window", "root", os.path.join(folder, f"{self.seen:02} {what}.png")], check=False)

    def type(self, text):
        for letter in text:
            self.reader.Window.key(ord(letter))

    def press(self, *symbols):
        for symbol in symbols:
            self.reader.Window.key(symbol)


def answers(world, reader, page, count):
    """Waits until the provider has shown its n-th page to the sign-in window, and that has been painted."""
    def shown():
        with open(os.path.join(world.folder, "identity.log"), encoding="utf-8") as log:
            return sum(line.startswith("shown: " + page) for line in log) >= count
    reader.eventually(f"the page “{page}”", shown)
    time.sleep(PAINTED)


def fill_in(window, reader, name, text):
    window.find(name, reader.Atspi.Role.TEXT).set_text_contents(text)


def sign_in(world, window, reader, hands, number, accept):
    """From the wizard's button to the end of the sign-in window."""
    window.press("Log in with your Microsoft account|Log in again")
    answers(world, reader, "Sign in", number)
    hands.look("sign in")
    hands.type(SERVICE)
    hands.press(TAB)
    hands.type(PASSWORD)
    hands.look("typed")
    hands.press(RETURN)
    answers(world, reader, "Permissions requested", number)
    hands.look("permissions")
    hands.press(*[TAB] * (1 if accept else 2), RETURN)


def tell(world, window, reader, hands):
    role = reader.Atspi.Role
    window.choose("Connectors", "Microsoft CSP", "Connector settings")
    hands.look("wizard")
    window.pick("Global cloud", "From a profile file")
    fill_in(window, reader, "Profile file", world.profile)
    fill_in(window, reader, "Client id", CLIENT)
    sign_in(world, window, reader, hands, 1, accept=False)
    window.find("The consent was refused", role.LABEL)
    hands.look("declined")
    expect("connections after a refusal", [], world.program.run("connections")[1]["connections"])
    sign_in(world, window, reader, hands, 2, accept=True)
    window.find("First pull", role.LABEL)
    window.find("Close", role.PUSH_BUTTON)
    hands.look("found")
    connection = world.program.run("connections")[1]["connections"][0]
    expect("the connection", ("ok", SERVICE, ["Admin Agent"]), tuple(connection[name] for name in ("state", "account", "roles")))


def run(arguments, folder):
    import screenreader
    os.environ.pop("COUNTERFOIL_NOW", None)  # the provider's tokens are of today
    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    world = World(arguments.bin, folder, folder)
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    window = [os.path.join(os.path.dirname(arguments.bin), "counterfoil"), world.program.file]
    with world.provider(), world.services():
        program = subprocess.Popen(window, env=world.program.environment)
        try:
            tell(world, screenreader.Window("counterfoil"), screenreader, Hands(screenreader))
        except screenreader.NotThere as fault:
            raise AssertionError(f"not there: {fault}") from None
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(timeout=30)
            bus.kill()
    canary(world)


def main():
    arguments = arguments_of(__doc__)
    if os.geteuid() != 0 and subprocess.run(["unshare", "--user", "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
        print("skipped: this system does not let the browser be locked in")
        return SKIPPED
    if closemonth.INSIDE not in os.environ:
        return closemonth.session()
    return run_test(run, arguments, "oidc-provider", scripts=("identity.mjs", "services.mjs"))


if __name__ == "__main__":
    sys.exit(main())
