// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/evidencetext.h"

namespace counterfoil {

namespace {

const QString contents = QStringLiteral(R"(WHAT IS INSIDE

lines/…csv        Every line of Microsoft's (or a distributor's) invoices and usage files behind this month, one row a
                  line in the order of the file, under Microsoft's own names.
terms.json        The partner's terms: customers, contracts, price rules, taxes, rates.
invoices.json     Every local invoice and credit note of the month, with its lines.
calculation.csv   How each invoice line was made: one row for each part that it took from source lines. "File" names
                  the file below lines/, "Key" which of its lines ("row 7" is Line 8; empty: all of that
                  subscription, product and SKU in those days), "Cost" and "Sale" are unrounded. A fraction is written
                  as it is, 1000/3. CostHome + QuantityHome + PriceHome + PrepaidHome + ExchangeHome is the sale in the
                  seller's currency.
seats.csv         The daily seat counts, where the month bills by them.
bridge.json       The way from Microsoft's amount to the local amount, cause by cause, for every customer.
bridge.txt        The same, to read.
findings.json     What needed a person, and what was decided: open, explained, accepted or disputed, by whom and why.
invoices/…pdf     The documents that the customers got.
trail.jsonl       The audit trail of the company file up to this point, one entry a line. Each entry carries a hash
                  over itself and the hash before it, so that none can be changed, taken out or put in.
seal.json         The seal: when, by whom, and every time the month was closed and opened again before.
seal.sha256       The hashes of the sealed files. The SHA-256 of this very list is the seal.
SHA256SUMS        The hashes of all files in this pack.

A text that a spreadsheet would take for a formula begins with an apostrophe. Days are UTC days.
)");

const QString checks = QStringLiteral(R"(
HOW TO CHECK IT

1. Nothing in this pack was changed. In the folder that it was unpacked to:
       sha256sum -c SHA256SUMS
)");

const QString sealChecks = QStringLiteral(R"(2. The files are those that were sealed when the month was closed:
       sha256sum -c seal.sha256
       sha256sum seal.sha256
   The second command prints the seal. It has to be
       %1
   and the program printed the same when the month was closed.
3. The seal stands in the audit trail, and the trail is whole:
       python3 check-trail.py
   By hand: an entry's hash is the SHA-256 over these seven texts in UTF-8, each with its length in bytes and a colon
   before it: the hash of the entry before (of the first one: "trailStart" in seal.json), then seq, at, actor, action,
   subject and detail.
4. Microsoft's amount: the sum of "Subtotal" in the reconciliation files of the month is "microsoft" in bridge.json,
   adjustments aside. The local amount: the sum of "net" in invoices.json is "local", in the seller's currency.
   Microsoft + the causes = local, to the cent.
)");

const QString openChecks = QStringLiteral(
    R"(2. This month was open when the pack was written: nothing of it is sealed, and it may have changed since.
3. The audit trail is whole:
       python3 check-trail.py
)");

} // namespace

QByteArray evidenceReadme(Month month, const std::optional<MonthSeal> &seal)
{
    const QString title = QStringLiteral("EVIDENCE OF %1\n\n").arg(month.iso());
    const QString state =
        seal ? QStringLiteral("The month was closed on %1 by %2.\nSeal: %3\n\n")
                   .arg(seal->closedAt, seal->closedBy, seal->digest)
             : QStringLiteral("The month is OPEN. This pack shows it as it stood, without a seal.\n\n");
    return (title + state + contents + checks + (seal ? sealChecks.arg(seal->digest) : openChecks)).toUtf8();
}

QByteArray evidenceTrailCheck()
{
    return R"(# Checks the chain of trail.jsonl and that the seal stands in it. Needs Python 3 and nothing else.
import hashlib, json, sys
with open("seal.json", encoding="utf-8") as file:
    seal = json.load(file)
with open("seal.sha256", "rb") as file:
    digest = hashlib.sha256(file.read()).hexdigest()
previous, count, sealed = seal["trailStart"], 0, not seal["seal"]
with open("trail.jsonl", encoding="utf-8") as file:
    for line in file:
        count += 1
        entry = json.loads(line)
        chain = hashlib.sha256()
        for text in (previous, *(str(entry[name]) for name in ("seq", "at", "actor", "action", "subject", "detail"))):
            data = text.encode()
            chain.update(b"%d:" % len(data) + data)
        if entry["seq"] != count or entry["hash"] != chain.hexdigest():
            sys.exit("entry %d does not fit the one before it" % count)
        previous = entry["hash"]
        if entry["action"] == "closeMonth" and entry["seq"] == seal["entry"]:
            sealed = json.loads(entry["detail"])["seal"] == digest == seal["seal"]
if previous != seal["trailHead"]:
    sys.exit("the trail ends too early")
if not sealed:
    sys.exit("the seal does not stand in the trail")
print("%d entries, none changed; head %s" % (count, previous))
)";
}

} // namespace counterfoil
