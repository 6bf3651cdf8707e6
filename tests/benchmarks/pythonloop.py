#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a careful script would do with the same files: gzip, json, sqlite3, twenty columns, amounts kept as text.
The yardstick for packaging/bench.

    pythonloop.py DATABASE FILE…"""
import gzip
import json
import sqlite3
import sys

COLUMNS = ["CustomerId", "InvoiceNumber", "ProductId", "SkuId", "SubscriptionId", "EntitlementId", "ChargeType", "UsageDate", "MeterId", "MeterCategory",
           "ResourceGroup", "ResourceURI", "Tags", "UnitPrice", "Quantity", "BillingPreTaxTotal", "PricingPreTaxTotal", "EffectiveUnitPrice",
           "PCToBCExchangeRate", "BillingCurrency"]


def rows(paths):
    for path in paths:
        with gzip.open(path, "rb") as lines:
            for line in lines:
                record = json.loads(line, parse_float=str, parse_int=str)
                yield [record[name] for name in COLUMNS]


def main():
    database = sqlite3.connect(sys.argv[1])
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute(f"CREATE TABLE lines ({','.join(COLUMNS)})")
    with database:
        database.executemany(f"INSERT INTO lines VALUES ({','.join('?' * len(COLUMNS))})", rows(sys.argv[2:]))
    print(database.execute("SELECT count(*) FROM lines").fetchone()[0])


if __name__ == "__main__":
    main()
