#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers written by others, a browser without a window, and the program in front of them. Loopback only."""
import argparse
import base64
import filecmp
import html.parser
import http.client
import http.cookiejar
import json
import os
import queue
import random
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request

SKIPPED = 77
PATIENCE = 300  # seconds for npm, on a busy machine
START = 120  # seconds for a server that is written in JavaScript, on a busy machine


class Skipped(Exception):
    """What the test needs is not on this machine; its text says what."""


def named_folder():
    return os.environ.get("COUNTERFOIL_CLOUD_PARTS", "")


def installed(folder, *packages):
    """The node_modules folder that holds the packages: in the folder that the user names, or else in `folder`."""
    named = named_folder()
    places = (named, os.path.join(named, "node_modules")) if named else (os.path.join(folder, "node_modules"),)
    for modules in places:
        if all(os.path.exists(os.path.join(modules, name, "package.json")) for name in packages):
            return modules
    where = f"COUNTERFOIL_CLOUD_PARTS={named}" if named else folder
    raise Skipped(f"{where} has no {' and '.join(packages)}; see what the test cloud/parts says")


def install(folder):
    """Puts the packages of package.json into the folder, whole or not at all."""
    if named_folder():
        raise Skipped(f"the packages of {named_folder()} are used")
    if not shutil.which("node") or not shutil.which("npm"):
        raise Skipped("node and npm are not installed")
    here, modules = os.path.dirname(os.path.abspath(__file__)), os.path.join(folder, "node_modules")
    os.makedirs(folder, exist_ok=True)
    names, done = ("package.json", "package-lock.json"), os.path.join(folder, "done")
    if os.path.exists(done) and not any(filecmp.cmpfiles(here, folder, names, shallow=False)[1:]):
        return
    if os.path.exists(done):
        os.remove(done)
    shutil.rmtree(modules, ignore_errors=True)
    for name in names:
        shutil.copy(os.path.join(here, name), folder)
    try:
        run = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=15000"],
                             cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE,
                             check=False, text=True)
        said = [line for line in run.stdout.splitlines() if line.strip()] or ["no reason given"]
        reason = "" if run.returncode == 0 else f"npm could not install: {said[0]}"
    except subprocess.TimeoutExpired:
        reason = f"npm was not done within {PATIENCE} seconds"
    if reason:
        shutil.rmtree(modules, ignore_errors=True)
        raise Skipped(reason)
    with open(done, "w", encoding="utf-8"):
        pass


def free_port():
    """A port that nobody listens on. Below the ports that Linux hands out by itself (32768 and on), so that no connection of
    another test takes it before the server does."""
    for _ in range(100):
        port = random.randrange(20000, 32768)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
    raise RuntimeError("no port between 20000 and 32767 is free")


class Server:
    """One process that listens on a port; it ends with the `with` block."""

    def __init__(self, command, port, log, **environment):
        self.command, self.port, self.log = command, port, log
        self.environment = {**os.environ, **{name: str(value) for name, value in environment.items()}}
        self.process = None

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until = time.monotonic() + START
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        self.stop()
        with open(self.log, encoding="utf-8", errors="replace") as log:
            raise RuntimeError(f"{self.command} did not start: {log.read()[-2000:]}")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


class Form(html.parser.HTMLParser):
    """The first form of a page: where it goes and what it holds."""

    def __init__(self, page):
        super().__init__()
        self.action, self.fields, self.count = "", {}, 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "form":
            self.count += 1
            if self.count == 1:
                self.action = values.get("action", "")
        elif tag == "input" and self.count == 1 and "name" in values:
            self.fields[values["name"]] = values.get("value", "")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    """Follows redirects, keeps cookies, fills forms: as much of a browser as signing in takes."""

    def __init__(self, trust=None):
        self.opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}),
                                                  urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()),
                                                  urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=trust)))
        self.page, self.url = "", ""

    def go(self, url, fields=None):
        """Opens a page; stops at a redirect that leaves the provider's host and gives its address back."""
        for _ in range(12):
            data = None if fields is None else urllib.parse.urlencode(fields).encode()
            try:
                with self.opener.open(urllib.request.Request(url, data), timeout=20) as answer:
                    self.page, self.url = answer.read().decode(), url
                    return None
            except urllib.error.HTTPError as answer:
                with answer:
                    self.page, self.url = answer.read().decode(errors="replace"), url
                if answer.code not in (302, 303, 307):
                    return None
                url, fields = urllib.parse.urljoin(url, answer.headers["Location"]), None
                if urllib.parse.urlsplit(url).hostname == "localhost":
                    return url
        raise RuntimeError("the provider sends the browser round in circles")

    def submit(self, **fields):
        form = Form(self.page)
        return self.go(urllib.parse.urljoin(self.url, form.action), {**form.fields, **fields})

    def sign_in(self, url, account, password, answer="accept"):
        """The address that the provider sends the browser to in the end; None where it stays on a page of its own."""
        back = self.go(url)
        if back is None:
            back = self.submit(loginfmt=account, passwd=password, go="login")
        return back if back or "Permissions requested" not in self.page else self.submit(go=answer)


def visit(url):
    """The status and the text that the program's own listener gives the browser."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=20)
    try:
        connection.request("GET", f"{parts.path or '/'}?{parts.query}", headers={"Host": parts.netloc})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class Run:
    """One run of the program; what it says on standard error can be waited for while it goes on."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.out, self.err, self.lines = [], [], queue.Queue()
        self.threads = [threading.Thread(target=self._read, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.out, None), (self.process.stderr, self.err, self.lines))]
        for thread in self.threads:
            thread.start()

    @staticmethod
    def _read(stream, into, lines):
        for line in stream:
            into.append(line)
            if lines:
                lines.put(line)
        if lines:
            lines.put(None)

    def sign_in_line(self, patience=30):
        """What stands behind "sign-in: "; None where the program ends without it."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            line = self.lines.get(timeout=patience)
            if line is None:
                return None
            found = re.fullmatch(r"sign-in: (.*)\n", line)
            if found:
                return found[1]
        raise RuntimeError("no sign-in line came")

    def wait(self, patience=60):
        """Exit status, standard output as JSON (None where it is none), standard error."""
        try:
            self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise RuntimeError("the program did not end") from None
        for thread in self.threads:
            thread.join(10)
        out = "".join(self.out)
        try:
            answer = json.loads(out)
        except ValueError:
            answer = None
        return self.process.returncode, answer, "".join(self.err)


class Program:
    """The command line with a home, a company file and a sealed vault of its own."""

    def __init__(self, binary, folder, **environment):
        self.binary, self.folder = binary, folder
        self.home, self.file = os.path.join(folder, "home"), os.path.join(folder, "acme.counterfoil")
        self.said = []
        self.environment = {**os.environ, "COUNTERFOIL_HOME": self.home, "COUNTERFOIL_VAULT": "file",
                            "COUNTERFOIL_VAULT_PASSPHRASE": "a pass phrase for tests", **environment}

    def begin(self, *arguments):
        return Run([self.binary, "--file", self.file, *arguments, "--json"], self.environment)

    def run(self, *arguments, patience=60):
        return self.end(self.begin(*arguments), patience)

    def end(self, run, patience=60):
        result = run.wait(patience)
        self.said.append(("".join(run.out), "".join(line for line in run.err if not line.startswith("sign-in: "))))
        return result

    def leaks(self, secrets):
        """Where one of the secrets stands in clear: files of the home and beside the company file, and what was said."""
        found = []
        for place, _, names in os.walk(self.folder):
            for name in names:
                if name != "vault.bin":
                    with open(os.path.join(place, name), "rb") as file:
                        found += [(name, what) for what in holds(file.read(), secrets)]
        for out, err in self.said:
            found += [("standard output", what) for what in holds(out.encode(), secrets)]
            found += [("standard error", what) for what in holds(err.encode(), secrets)]
        return found


def holds(content, secrets):
    """The names of those secrets that stand in the bytes, as they are, percent-encoded or in base64."""
    def spellings(secret):
        return {secret, urllib.parse.quote(secret, safe=""), base64.b64encode(secret.encode()).decode().rstrip("=")[:-2]}
    return [name for name, secret in secrets if any(spelling.encode() in content for spelling in spellings(secret))]


def run_test(test, arguments, *packages, scripts=()):
    """Runs test(arguments, folder) and gives the exit status. The folder is new and has the packages of npm beside the scripts of ours."""
    here = os.path.dirname(os.path.abspath(__file__))
    try:
        modules = installed(os.path.abspath(arguments.parts), *packages)
    except Skipped as reason:
        print(f"skipped: {reason}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(modules, os.path.join(folder, "node_modules"))
        for name in scripts:
            shutil.copy(os.path.join(here, name), folder)
        try:
            test(arguments, folder)
        except (AssertionError, RuntimeError):
            traceback.print_exc()
            return 1
    return 0


def arguments_of(description, **more):
    """The options that every test of this folder has, and more of its own with their help."""
    parser = argparse.ArgumentParser(description=description)
    for name, text in {"bin": "the program", "parts": "where the packages are, if no folder is named", **more}.items():
        parser.add_argument("--" + name, required=True, help=text)
    return parser.parse_args()


def main():
    """Installs what the tests of this folder need."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--parts", required=True, help="where npm installs")
    try:
        install(os.path.abspath(parser.parse_args().parts))
    except Skipped as reason:
        print(f"skipped: {reason}")
        return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
