#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pull in which Prism judges every question of the program and every answer of the sandbox cloud by Microsoft's contracts.

Between the two stands a front that sends what a contract knows through Prism, the rest straight to the sandbox, and puts
its own address in the place of the sandbox's where an answer leads on.
"""
import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import threading
import time
import urllib.parse

from components import SKIPPED, Browser, Program, Server, arguments_of, free_port, run_test, visit
from signin import expect

GRAPH, PARTNER = "graph-partner-billing.openapi.json", "partner-center.openapi.json"
FAULT = "wrong-type"  # JSON that says it is plain text
HOP = {"connection", "transfer-encoding", "content-length", "host", "keep-alive"}
JUDGEMENT = "https://stoplight.io/prism/errors#"


def as_documented(contract):
    """The contract but for two points in which Microsoft's own examples break it: times without a zone, and a manifest's address."""
    for schema in contract.get("components", {}).get("schemas", {}).values():
        for name, property_ in schema.get("properties", {}).items():
            if name in ("createdDateTime", "lastActionDateTime"):
                property_.pop("format", None)
            elif name == "resourceLocation" and "$ref" in property_:
                schema["properties"][name] = {"anyOf": [property_, {"type": "string"}]}
    return contract


class Contract:
    """One of Microsoft's contracts and the Prism that judges by it."""

    def __init__(self, modules, folder, path, upstream):
        with open(path, encoding="utf-8") as file:
            contract = as_documented(json.load(file))
        self.paths = {self.pattern(name): set(operations) for name, operations in contract["paths"].items()}
        self.port = free_port()
        path = os.path.join(folder, f"contract{self.port}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(contract, file)
        prism = os.path.join(modules, "@stoplight", "prism-cli", "dist", "index.js")
        self.server = Server(["node", prism, "proxy", "-h", "127.0.0.1", "-p", str(self.port), "--errors", path, upstream], self.port,
                             os.path.join(folder, f"prism{self.port}.log"))

    @staticmethod
    def pattern(path):
        return re.compile("/".join("[^/]+" if piece.startswith("{") else re.escape(piece) for piece in path.split("/")))

    def knows(self, method, path):
        return any(pattern.fullmatch(path) and method.lower() in operations for pattern, operations in self.paths.items())


class Front:
    """A port that stands for one service of the sandbox."""

    def __init__(self, service, contract, rewrites):
        self.service, self.contract, self.rewrites = urllib.parse.urlsplit(service), contract, rewrites
        self.judged, self.violations = [], []
        front = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                front.forward(self)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def forward(self, request):
        path = urllib.parse.urlsplit(request.path).path
        known = self.contract.knows(request.command, path)
        port, prefix = (self.contract.port, "") if known else (self.service.port, self.service.path)
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP}
            connection.request(request.command, prefix + request.path, body or None, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if known:
            self.judged.append((request.command, path, answer.status))
            if JUDGEMENT.encode() in content:
                found = json.loads(content)["validation"]
                self.violations.append((request.command, request.path, "; ".join(sorted({item["message"] for item in found}))))
        request.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP:
                request.send_header(name, self.rewritten(value))
        content = self.rewritten(content.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    def rewritten(self, text):
        for address, front in self.rewrites.items():
            text = text.replace(address + "/", front + "/")
        return text


class Sandbox:
    """The project's own stand-in for Microsoft's cloud."""

    def __init__(self, binary, folder, *more):
        self.profile = os.path.join(folder, "sandbox.json")
        self.log = os.path.join(folder, "sandbox.log")
        self.command = [binary, "sandbox", "--profile", self.profile, "--customers", "4", "--months", "3", "--scale", "0.1", *more]

    def __enter__(self):
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until = time.monotonic() + 30
        while time.monotonic() < until and self.process.poll() is None:
            with open(self.log, encoding="utf-8") as log:
                found = re.search(r"--client-id ([0-9a-f-]+)", log.read())
            if found:
                self.client = found[1]
                with open(self.profile, encoding="utf-8") as file:
                    self.services = json.load(file)
                return self
            time.sleep(0.05)
        raise RuntimeError("the sandbox cloud did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)


class Judged:
    """A sandbox behind Prism, and a program that has not signed in yet."""

    def __init__(self, arguments, folder, name, *faults):
        self.arguments, self.modules, self.folder = arguments, os.path.join(folder, "node_modules"), os.path.join(folder, name)
        os.makedirs(self.folder)
        self.sandbox = Sandbox(arguments.bin, self.folder, *faults)
        self.program = Program(arguments.bin, os.path.join(self.folder, "partner"))
        os.makedirs(self.program.folder)

    def pull(self, steps):
        """The answer of a sync whose every question and answer was judged."""
        with self.sandbox as sandbox:
            rewrites, fronts = {}, {}
            for service, file in (("graph", GRAPH), ("partnerCenter", PARTNER)):
                contract = Contract(self.modules, self.folder, os.path.join(self.arguments.contracts, file), sandbox.services[service])
                fronts[service] = Front(sandbox.services[service], contract, rewrites)
                rewrites[sandbox.services[service]] = fronts[service].address
            self.graph, self.partner = fronts["graph"], fronts["partnerCenter"]
            with self.graph.contract.server, self.partner.contract.server, self.graph, self.partner:
                return self.signed_in(sandbox, steps)

    def signed_in(self, sandbox, steps):
        profile = os.path.join(self.folder, "judged.json")
        with open(profile, "w", encoding="utf-8") as file:
            json.dump({**sandbox.services, "graph": self.graph.address, "partnerCenter": self.partner.address}, file)
        expect("init", 0, self.program.run("init")[0])
        run = self.program.begin("connect", "csp", "--cloud", profile, "--client-id", sandbox.client, "--sign-in", "print")
        back = Browser().go(run.sign_in_line())
        expect("what the browser is told", 200, visit(back)[0])
        status, answer, said = self.program.end(run)
        expect(f"connect ({said})", 0, status)
        expect("the roles", True, bool(answer["connection"]["roles"]))
        return self.program.run("sync", "--only", steps, patience=200)


def complaints(world):
    """What Prism found wrong, each kind once."""
    return sorted({f"{method} {re.sub('[0-9a-f-]{36}', 'N', path.split('?')[0])}: {said}"
                   for front in (world.graph, world.partner) for method, path, said in front.violations})


def whole_pull(world):
    status, answer, said = world.pull("customers,subscriptions,seats,invoices,reconciliation,usage,unbilled,activity")
    expect("what Prism found wrong", [], complaints(world))
    expect(f"sync ({said})", 0, status)
    expect("the steps", {"done"}, {step["state"] for step in answer["steps"]})
    asked = {re.sub(r"/(?!v1/)[^/]*[0-9][^/]*(?=/|$)", "/N", path) for _, path, _ in world.graph.judged + world.partner.judged}
    for wanted in ("/reports/partners/billing/reconciliation/billed/export", "/reports/partners/billing/usage/billed/export",
                   "/reports/partners/billing/usage/unbilled/export", "/reports/partners/billing/operations/N", "/v1/customers",
                   "/v1/invoices", "/v1/customers/N/subscriptions", "/v1/auditrecords"):
        expect(f"{wanted} is judged", True, wanted in asked)


def breach(world):
    """Prism has to notice a cloud that does not keep the contract."""
    status, answer, _ = world.pull("invoices,reconciliation")
    expect("sync", (4, "failed"), (status, answer["steps"][-1]["state"]))
    expect("what Prism found wrong", True, bool(complaints(world)))


def run(arguments, folder):
    whole = Judged(arguments, folder, "whole")
    whole_pull(whole)
    print(f"ok: whole_pull, {len(whole.graph.judged)} and {len(whole.partner.judged)} questions judged")
    breach(Judged(arguments, folder, "breach", "--fault", FAULT))
    print("ok: breach")


def main():
    arguments = arguments_of(__doc__, contracts="the folder of Microsoft's contracts")
    if not os.path.exists(os.path.join(arguments.contracts, GRAPH)):
        print(f"skipped: there are no contracts in {arguments.contracts}")
        return SKIPPED
    return run_test(run, arguments, "@stoplight/prism-cli")


if __name__ == "__main__":
    sys.exit(main())
