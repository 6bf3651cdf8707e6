#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports and downloads against Microsoft's own emulator of its blob storage, behind tokens of a certified provider."""
import base64
import gzip
import json
import os
import subprocess
import sys

from components import Server, arguments_of, free_port, run_test
from signin import World, expect

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
from support import json_bytes, recon  # noqa: E402


class Storage:
    """The emulator with a folder of blobs."""

    def __init__(self, scripts, folder):
        self.scripts, self.folder, self.port = scripts, folder, free_port()
        main = os.path.join(scripts, "node_modules", "azurite", "dist", "src", "blob", "main.js")
        key = base64.b64encode(b"a key for tests").decode()
        self.server = Server(["node", main, "--blobHost", "127.0.0.1", "--blobPort", str(self.port), "--location", folder, "--silent",
                              "--disableTelemetry", "--skipApiVersionCheck"], self.port, os.path.join(folder, "azurite.log"),
                             AZURITE_ACCOUNTS=f"exports:{key}")

    def put(self, **files):
        """Uploads bytes by name, in which _ stands for a dot; the answer of the seed."""
        paths = []
        for name, content in files.items():
            paths.append(os.path.join(self.folder, name.replace("_", ".")))
            with open(paths[-1], "wb") as file:
                file.write(content)
        done = subprocess.run(["node", os.path.join(self.scripts, "seed.mjs"), *paths], check=True, stdout=subprocess.PIPE,
                              env={**os.environ, "BLOBS": f"http://127.0.0.1:{self.port}"})
        return json.loads(done.stdout)


def manifest(seed, signature="valid"):
    return {"id": "m1", "schemaVersion": "2", "dataFormat": "compressedJSON", "createdDateTime": "2026-11-28T08:00:00Z",
            "eTag": seed["blobs"][0]["etag"], "partnerTenantId": "5d0c1f6e-8a54-4f2b-9d7a-3f5f0a7b1c11", "rootDirectory": seed["root"],
            "sasToken": seed[signature], "partitionType": "default", "blobCount": len(seed["blobs"]),
            "blobs": [{"name": blob["name"], "partitionValue": blob["partitionValue"]} for blob in seed["blobs"]]}


def downloads(fetch, storage, folder):
    """Pieces, going on, versions, the end, nothing, refusals: the emulator says what comes, the bytes have to be the same."""
    content = os.urandom(5000)
    seed = storage.put(data_gz=content)
    path = os.path.join(folder, "fetched")
    address = f"{seed['root']}/data.gz?"

    def fetched(what, wanted, part=b"", version=seed["blobs"][0]["etag"], piece=1000, at=address + seed["valid"]):
        if part:
            for end, known in ((".part", part), (".version", version.encode())):
                with open(path + end, "wb") as file:
                    file.write(known)
        done = subprocess.run([fetch, at, path, str(piece)], check=False, stdout=subprocess.PIPE, text=True, timeout=60)
        if isinstance(wanted, str):
            expect(what, (1, wanted), (done.returncode, done.stdout.split(" ")[0]))
        else:
            with open(path, "rb") as file:
                expect(what, (0, True), (done.returncode, file.read() == wanted))
        expect(f"{what}: what is left beside it", [], [end for end in (".part", ".version") if os.path.exists(path + end)])

    fetched("in pieces", content)
    fetched("at once", content, piece=100000)
    fetched("in pieces of which the last is full", content, piece=2500)
    fetched("going on", content, part=content[:1500])
    fetched("going on with what is of another version", content, part=b"x" * 1500, version='"0x8D"')
    fetched("going on at the end", content, part=content)
    fetched("going on beyond the end", content, part=content + b"x")
    fetched("run out", "403", at=address + seed["expired"])
    fetched("may not read", "403", at=address + seed["writeOnly"])
    fetched("not there", "404", at=address.replace("data.gz", "other.gz") + seed["valid"])
    changed = os.urandom(4000)
    storage.put(data_gz=changed)
    fetched("changed underneath", changed, part=content[:1500])
    storage.put(empty_gz=b"")
    fetched("empty", b"", at=address.replace("data.gz", "empty.gz") + seed["valid"])


def pull(world, storage, exports):
    """An export of three lines in two files: one file is damaged, then the first signature has run out, then all is well."""
    def offer(*manifests):
        with open(exports, "w", encoding="utf-8") as file:
            json.dump(manifests, file)

    rows = [recon(InvoiceNumber="G000000001", Subtotal=text, Total=text, ChargeStartDate="2026-10-01", ChargeEndDate="2026-10-31",
                  OrderDate="2026-10-01") for text in ("10.00", "1.50", "0.50")]
    good = [gzip.compress(json_bytes(rows[:2])), gzip.compress(json_bytes(rows[2:]))]
    damaged = storage.put(part0_json_gz=good[0], part1_json_gz=good[1][:40] + bytes([good[1][40] ^ 255]) + good[1][41:])
    offer(manifest(damaged))
    expect("connect", 0, world.connect()[0])
    sync = ("sync", "--only", "invoices,reconciliation", "--since", "2026-01-01")
    _, answer, _ = world.program.run(*sync, patience=120)
    expect("a damaged file", ("failed", "damaged"), (answer["steps"][1]["state"], answer["steps"][1]["error"]["code"]))
    seed = storage.put(part0_json_gz=good[0], part1_json_gz=good[1])
    offer(manifest(seed, "expired"), manifest(seed))
    status, answer, said = world.program.run(*sync, patience=120)
    step = answer["steps"][1]
    expect(f"a signature that has run out ({said})", (0, "done", 3), (status, step["state"], step["received"]))
    files = world.program.run("status")[1]["files"]
    expect("the files", [("reconciliation", "2026-10", 2), ("reconciliation", "2026-10", 1)],
           [(file["kind"], file["month"], file["lines"]) for file in files])
    secrets = world.handed_out() + [(name, seed[name].split("sig=")[1].split("&")[0]) for name in ("valid", "expired")]
    expect("secrets in clear", [], world.program.leaks(secrets))


def run(arguments, folder):
    for name in ("storage", "fetched", "world"):
        os.makedirs(os.path.join(folder, name))
    storage = Storage(folder, os.path.join(folder, "storage"))
    world = World(arguments.bin, folder, os.path.join(folder, "world"))
    exports = os.path.join(folder, "exports.json")
    with storage.server:
        downloads(arguments.fetch, storage, os.path.join(folder, "fetched"))
        print("ok: downloads")
        with world.provider(), world.services(EXPORTS=exports):
            pull(world, storage, exports)
        print("ok: pull")


if __name__ == "__main__":
    sys.exit(run_test(run, arguments_of(__doc__, fetch="the program's download as a program of its own"), "azurite", "@azure/storage-blob",
                      "oidc-provider", "jose", scripts=("identity.mjs", "services.mjs", "seed.mjs")))
