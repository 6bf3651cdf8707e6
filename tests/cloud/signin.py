#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in against an OpenID provider that others wrote and certified, and nothing secret in clear afterwards."""
import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.parse

from components import Browser, Program, Server, arguments_of, free_port, run_test, visit

CLIENT = "2f1f6f0a-0d3c-4c39-9f0e-6a1f5b7c8d21"
HOME = "5d0c1f6e-8a54-4f2b-9d7a-3f5f0a7b1c11"
SERVICE, PERSON, STRANGER = "svc-billing@nordwind.example", "jan@nordwind.example", "eve@elsewhere.example"
PASSWORD = "a word for tests"


def expect(what, wanted, got):
    if wanted != got:
        raise AssertionError(f"{what}: {wanted!r} is expected, not {got!r}")


class World:
    """The provider, the services behind its tokens, and a program that has not signed in yet."""

    def __init__(self, binary, scripts, folder, **environment):
        self.scripts, self.folder = scripts, folder
        self.ledger, self.asked = os.path.join(folder, "ledger"), os.path.join(folder, "asked")
        self.provider_port, self.services_port = free_port(), free_port()
        secure = "CERT" in environment
        self.authority = f"{'https' if secure else 'http'}://127.0.0.1:{self.provider_port}"
        self.environment = environment
        self.program = Program(binary, os.path.join(folder, "partner"))
        os.makedirs(self.program.folder)
        self.profile = self.write_profile()
        expect("init", 0, self.program.run("init")[0])

    def write_profile(self, **more):
        services = f"http://127.0.0.1:{self.services_port}"
        profile = {"format": "counterfoil-cloud/1", "name": "others", "authority": self.authority,
                   "partnerCenter": services + "/partner", "graph": services + "/graph/v1.0", "arm": services + "/arm",
                   "blobHostSuffixes": ["127.0.0.1"], **more}
        path = os.path.join(self.folder, "cloud.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(profile, file)
        return path

    def provider(self, **environment):
        return self.server("identity", self.provider_port, LEDGER=self.ledger, **{**self.environment, **environment})

    def services(self, **environment):
        return self.server("services", self.services_port, AUTHORITY=self.authority, ASKED=self.asked, **environment)

    def server(self, name, port, **environment):
        return Server(["node", os.path.join(self.scripts, name + ".mjs")], port, os.path.join(self.folder, name + ".log"), PORT=port,
                      **environment)

    def begin(self, *more, how="print"):
        return self.program.begin("connect", "csp", "--cloud", self.profile, "--client-id", CLIENT, "--sign-in", how,
                                  "--timeout", "30", *more)

    def connect(self, *more, account=SERVICE, answer="accept"):
        run = self.begin(*more)
        back = Browser().sign_in(run.sign_in_line(), account, PASSWORD, answer)
        expect("what the browser is told", 200, visit(back)[0])
        return self.program.end(run)

    def sync(self, **where):
        return where.get("program", self.program).run("sync", "--connection", "csp", "--only", "customers")

    def state(self):
        return self.program.run("connections")[1]["connections"][0]["state"]

    def handed_out(self):
        with open(self.ledger, encoding="utf-8") as file:
            return [tuple(json.loads(line)) for line in file]

    def requests(self):
        if not os.path.exists(self.asked):
            return []
        with open(self.asked, encoding="utf-8") as file:
            return [json.loads(line) for line in file]


def code_with_strangers(world):
    """Requests without the right state redeem nothing; the sign-in goes on and ends well, and only once."""
    run = world.begin()
    address = run.sign_in_line()
    asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
    state = asked["state"]
    for query in ("/?code=x&state=wrong", "/?code=x", f"/?code=x&error=y&state={state}", f"/other?code=x&state={state}"):
        expect(f"the answer to {query}", 400, visit(asked["redirect_uri"] + query)[0])
    back = Browser().sign_in(address, SERVICE, PASSWORD)
    status, page = visit(back)
    expect("the answer to the browser", 200, status)
    code = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(back).query))["code"]
    expect("the code in the page", False, code in page)
    status, answer, _ = world.program.end(run)
    expect("connect", (0, "ok", HOME, SERVICE, ["Admin Agent"]),
           (status, *(answer["connection"][name] for name in ("state", "tenant", "account", "roles"))))
    expect("refused requests", [], [one for one in world.requests() if one[2] == 401])


def endings(world):
    """Declined, another tenant, a second factor that is missing."""
    status, answer, _ = world.connect("--name", "declined", answer="cancel")
    expect("declined", (4, True), (status, "AADSTS65004" in answer["error"]))
    expect("another partner under the same name", 3, world.connect("--tenant", "elsewhere.example", account=STRANGER)[0])
    status, answer, _ = world.connect("--name", "jan", account=PERSON)
    expect("without a second factor", (5, "mfa-required"), (status, answer["connection"]["state"]))
    names = [one["name"] for one in world.program.run("connections")[1]["connections"]]
    expect("the connections", ["csp", "jan"], sorted(names))


def device(world):
    run = world.begin("--name", "device", how="device")
    address, code = run.sign_in_line().split(" code ")
    browser = Browser()
    browser.go(address)
    browser.submit(user_code=code)
    browser.submit(confirm="yes")
    browser.submit(loginfmt=SERVICE, passwd=PASSWORD)
    browser.submit(go="accept")
    status, answer, _ = world.program.end(run)
    expect("connect by a device code", (0, "ok"), (status, answer["connection"]["state"]))


def rotation(world):
    """Two programs at once with one sign-in: each refresh token is used once, or the provider would revoke them all."""
    shutil.copy(world.program.file, world.program.file.replace("acme", "copy"))
    other = Program(world.program.binary, world.program.folder)
    other.file = world.program.file.replace("acme", "copy")
    runs = [(program, program.begin("sync", "--connection", "csp", "--only", "customers")) for program in (world.program, other)]
    expect("two syncs at once", [0, 0], [program.end(run)[0] for program, run in runs])
    world.program.said += other.said
    expect("a third one", 0, world.sync()[0])
    expect("refused requests", [], [one for one in world.requests() if one[2] == 401])


def old_vault(world):
    """A vault that was copied away and used later is caught by the provider: sign in again, for both."""
    shutil.copytree(world.program.home, os.path.join(world.program.folder, "home of old"))
    expect("the sync that rotates", 0, world.sync()[0])
    old = Program(world.program.binary, world.program.folder)
    old.environment["COUNTERFOIL_HOME"] = os.path.join(world.program.folder, "home of old")
    status, answer, _ = world.sync(program=old)
    world.program.said += old.said
    expect("the copied vault", (4, "expired"), (status, answer["steps"][0]["error"]["code"]))
    expect("the other one", (4, "expired"), (world.sync()[0], world.state()))
    expect("signed in again", 0, world.connect()[0])
    expect("the sync after it", (0, "ok"), (world.sync()[0], world.state()))


def offline(world):
    status, answer, _ = world.sync()
    expect("without a provider", (4, "offline", "offline"), (status, answer["steps"][0]["error"]["code"], world.state()))


def short_lives(world):
    """A code and a refresh token that have run out."""
    with world.provider(ACCESS=2, REFRESH=4, CODE=1):
        run = world.begin()
        back = Browser().sign_in(run.sign_in_line(), SERVICE, PASSWORD)
        time.sleep(1.5)
        visit(back)
        status, answer, _ = world.program.end(run)
        expect("an old code", (4, True), (status, "AADSTS70008" in answer["error"]))
    with world.provider(ACCESS=2, REFRESH=4), world.services():
        expect("connect", 0, world.connect()[0])
        time.sleep(4.5)
        expect("an old refresh token", (4, "expired"), (world.sync()[0], world.state()))


def documented_invoice(world):
    """An invoice and lines as Microsoft's pages show them: the month is that of the charge, daily lines have no amounts."""
    with world.provider(), world.services(DOCUMENTED="yes"):
        expect("connect", 0, world.connect()[0])
        _, answer, said = world.program.run("sync", "--connection", "csp", "--only", "invoices,reconciliation,usage")
        expect(f"the steps ({said})", [("done", 1), ("done", 1), ("unchanged", 0)],
               [(step["state"], step["received"]) for step in answer["steps"]])
    files = world.program.run("status")[1]["files"]
    expect("the file", [("legacyLicence", "2017-05", "USD", 1)],
           [(file["kind"], file["month"], file["currency"], file["lines"]) for file in files])


def certificates(binary, scripts, folder):
    """A private authority of the profile is trusted, one without it is not, and no secret goes to a stranger."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    for name in ("ours", "theirs"):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem", "-days", "2",
                "-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:TRUE")
    pair = {name: {kind: os.path.join(folder, f"{name}.{end}") for kind, end in (("KEY", "key"), ("CERT", "pem"))}
            for name in ("ours", "theirs")}
    os.makedirs(os.path.join(folder, "secure"))
    world = World(binary, scripts, os.path.join(folder, "secure"), **pair["ours"])
    with world.provider():
        world.profile = world.write_profile(certificateAuthority=pair["theirs"]["CERT"])
        run = world.begin(how="device")
        expect("an authority that is not ours", None, run.sign_in_line())
        status, answer, _ = world.program.end(run)
        expect("its end", (4, True), (status, "certificate" in answer["error"]))
    world.profile = world.write_profile(certificateAuthority=pair["ours"]["CERT"])
    with world.provider(), world.services(NODE_EXTRA_CA_CERTS=pair["ours"]["CERT"]):
        run = world.begin()
        back = Browser(trust=pair["ours"]["CERT"]).sign_in(run.sign_in_line(), SERVICE, PASSWORD)
        visit(back)
        expect("an authority of our own", 0, world.program.end(run)[0])
        expect("a sync", 0, world.sync()[0])
    with world.provider(**pair["theirs"]):
        status, answer, _ = world.sync()
        expect("another certificate", (4, "answer", "ok"), (status, answer["steps"][0]["error"]["code"], world.state()))
    return world


def stale_home(world):
    """A vault keeps nothing of a sign-in that made no connection."""
    size = os.path.getsize(os.path.join(world.program.home, "vault.bin"))
    run = world.program.begin("connect", "azure-ea", "--name", "ea", "--cloud", world.profile, "--client-id", CLIENT,
                              "--sign-in", "print")
    visit(Browser().sign_in(run.sign_in_line(), SERVICE, PASSWORD))
    expect("an enrolment that nobody serves", 4, world.program.end(run)[0])
    expect("the size of the vault", size, os.path.getsize(os.path.join(world.program.home, "vault.bin")))


def canary(world):
    secrets = world.handed_out() + [("pass phrase", world.program.environment["COUNTERFOIL_VAULT_PASSPHRASE"])]
    kinds = {kind for kind, _ in secrets}
    expect("kinds of secrets that were handed out", True, {"access_token", "refresh_token", "id_token", "code", "verifier"} <= kinds)
    expect("secrets in clear", [], world.program.leaks(secrets))


def run(arguments, folder):
    os.makedirs(os.path.join(folder, "plain"))
    world = World(arguments.bin, folder, os.path.join(folder, "plain"))
    with contextlib.ExitStack() as running:
        running.enter_context(world.services())
        with world.provider():
            for test in (code_with_strangers, endings, device, rotation, old_vault, stale_home):
                test(world)
                print(f"ok: {test.__name__}")
        offline(world)
        print("ok: offline")
    short_lives(world)
    print("ok: short_lives")
    documented_invoice(world)
    print("ok: documented_invoice")
    canary(world)
    print("ok: canary")
    canary(certificates(arguments.bin, folder, folder))
    print("ok: certificates")


if __name__ == "__main__":
    sys.exit(run_test(run, arguments_of(__doc__), "oidc-provider", "jose", scripts=("identity.mjs", "services.mjs")))
