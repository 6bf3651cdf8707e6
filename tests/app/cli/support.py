# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: running the program, writing files as Microsoft does, exact amounts."""
import argparse
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import uuid
from datetime import date
from decimal import Decimal
from fractions import Fraction

F = Fraction
NOW = "2026-12-01T08:00:00Z"

RECON = ("PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,Tier2MpnId,OrderId,OrderDate,"
         "ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,"
         "PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,"
         "ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,"
         "PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,"
         "SubscriptionStartDate,SubscriptionEndDate,ReferenceId,ProductQualifiers,PromotionId").split(",")
USAGE = ("PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MpnId,Tier2MpnId,InvoiceNumber,"
         "ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,"
         "ChargeStartDate,ChargeEndDate,UsageDate,MeterType,MeterCategory,MeterId,MeterSubCategory,MeterName,MeterRegion,Unit,"
         "ResourceLocation,ConsumedService,ResourceGroup,ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,"
         "BillingCurrency,PricingPreTaxTotal,PricingCurrency,ServiceInfo1,ServiceInfo2,Tags,AdditionalInfo,EffectiveUnitPrice,"
         "PCToBCExchangeRate,PCToBCExchangeRateDate,EntitlementId,EntitlementDescription,PartnerEarnedCreditPercentage,"
         "CreditPercentage,CreditType,BenefitOrderId,BenefitId,BenefitType").split(",")

MONTHLY = "One-Month commitment for monthly billing"
ANNUAL = "One-Year commitment for yearly billing"


def guid(text):
    """The same GUID for the same text on every run."""
    return str(uuid.uuid5(uuid.UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8"), text))


def num(text):
    """A decimal's characters as an exact number."""
    return F(Decimal(str(text)))


def rounded(value, digits=2):
    """Half away from zero."""
    scale = 10 ** digits
    units = abs(F(value)) * scale
    whole = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return F(whole if value >= 0 else -whole, scale)


def money(value, digits=2):
    """The rounded value in the program's characters: "1234.50"."""
    value = rounded(value, digits)
    whole = abs(value) * 10 ** digits
    text = str(whole.numerator).rjust(digits + 1, "0")
    return ("-" if value < 0 else "") + (f"{text[:-digits]}.{text[-digits:]}" if digits else text)


def portal_date(iso):
    """2026-01-31 as the portal writes it: 1/31/2026."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.month}/{day.day}/{day.year}"


def recon(**values):
    """One reconciliation line, a licence of a month where nothing else is said. Dates are ISO."""
    row = dict.fromkeys(RECON, "")
    row.update(PartnerId=guid("partner"), CustomerId=guid("contoso"), CustomerName="Contoso", CustomerCountry="NL", InvoiceNumber="G000000001",
               MpnId="1234567", Tier2MpnId="0", OrderId="order-1", OrderDate="2026-01-01", ProductId="CFQ7TTC0LF8R", SkuId="0001",
               AvailabilityId="CFQ7TTC0K5BM", SkuName="Microsoft 365 E3", ProductName="Microsoft 365 E3", ChargeType="new", UnitPrice="10.00",
               Quantity="1", Subtotal="10.00", TaxTotal="0", Currency="EUR", PriceAdjustmentDescription="[]",
               PublisherName="Microsoft Corporation", SubscriptionDescription="Microsoft 365 E3", SubscriptionId=guid("subscription"),
               ChargeStartDate="2026-01-01", ChargeEndDate="2026-01-31", TermAndBillingCycle=MONTHLY, BillingFrequency="Monthly",
               PricingCurrency="EUR", PCToBCExchangeRate="1", PCToBCExchangeRateDate="2026-01-01")
    row.update(values)
    row["BillableQuantity"] = values.get("BillableQuantity", row["Quantity"])
    row["EffectiveUnitPrice"] = row["UnitPrice"]
    row["Total"] = values.get("Total", row["Subtotal"])
    return row


def azure(**values):
    """One reconciliation line of Azure consumption."""
    return recon(**{**dict(ProductId="DZH318Z0BPS6", SkuId="00AZ", SkuName="Virtual Machines", ProductName="Virtual Machines",
                           PublisherName="Microsoft", PublisherId="NA", SubscriptionDescription="Azure plan", TermAndBillingCycle="",
                           PricingCurrency="EUR", PCToBCExchangeRate="1"), **values})


def usage(**values):
    """One daily rated usage line of the Azure consumption above."""
    row = dict.fromkeys(USAGE, "")
    row.update(PartnerId=guid("partner"), PartnerName="Nordwind", CustomerId=guid("contoso"), CustomerName="Contoso", CustomerCountry="NL",
               MpnId="1234567", Tier2MpnId="0", InvoiceNumber="G000000001", ProductId="DZH318Z0BPS6", SkuId="00AZ",
               AvailabilityId="DZH318Z08B80", SkuName="Virtual Machines", ProductName="Virtual Machines", PublisherName="Microsoft",
               SubscriptionDescription="Azure plan", SubscriptionId=guid("subscription"), ChargeStartDate="2026-01-01",
               ChargeEndDate="2026-01-31", UsageDate="2026-01-01", MeterType="1 Compute Hour", MeterCategory="Virtual Machines",
               MeterId=guid("meter"), MeterName="m1", Unit="1 Hour", ResourceGroup="rg-app", ResourceURI="/subscriptions/x/m1", ChargeType="new",
               UnitPrice="1", Quantity="1", UnitType="1 Hour", BillingPreTaxTotal="1.00", BillingCurrency="EUR", PricingCurrency="EUR",
               EffectiveUnitPrice="1", PCToBCExchangeRate="1", PCToBCExchangeRateDate="2026-01-01", EntitlementId=guid("entitlement"),
               EntitlementDescription="Production", PartnerEarnedCreditPercentage="0", CreditPercentage="0", CreditType="Credit Not Applied")
    row.update(values)
    row["PricingPreTaxTotal"] = values.get("PricingPreTaxTotal", row["BillingPreTaxTotal"])
    return row


def csv_cell(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


def csv_bytes(rows, columns=None):
    """The rows as the portal writes them: a byte order mark, its own dates, CRLF."""
    columns = columns or (USAGE if "UsageDate" in rows[0] else RECON)
    lines = [",".join(columns)]
    for row in rows:
        lines.append(",".join(csv_cell(portal_date(row[c]) if c.endswith("Date") else row[c]) for c in columns))
    return b"\xef\xbb\xbf" + "\r\n".join(lines + [""]).encode()


def json_bytes(rows):
    """The rows as the API writes them: one object a line, decimals as numbers, empty attributes left out."""
    numbers = {"UnitPrice", "Quantity", "Subtotal", "TaxTotal", "Total", "EffectiveUnitPrice", "BillableQuantity", "PCToBCExchangeRate",
               "BillingPreTaxTotal", "PricingPreTaxTotal", "PartnerEarnedCreditPercentage", "CreditPercentage"}
    lines = []
    for row in rows:
        parts = []
        for name, value in row.items():
            if value == "":
                continue
            if name.endswith("Date"):
                value += "T00:00:00Z"
            parts.append(f'"{name}":{value}' if name in numbers else f'"{name}":{json.dumps(value, ensure_ascii=False)}')
        lines.append("{" + ",".join(parts) + "}")
    return ("\n".join(lines) + "\n").encode()


ADDRESS = {"street": "Kade 1", "postalCode": "1011 AB", "city": "Amsterdam", "country": "NL"}


def seller(**values):
    return {"name": "Nordwind Cloud B.V.", "address": ADDRESS, "vatId": "NL001234567B01", "currency": "EUR", "timeZone": "Europe/Amsterdam",
            "numbering": {"invoice": "INV-{year}-{number:5}", "creditNote": "CN-{year}-{number:5}"}, **values}


def customer(name, /, **values):
    return {"id": name, "name": name.capitalize(), "tenants": [guid(name)], "address": ADDRESS, "tax": "nl21", **values}


def contract(name, /, **values):
    return {"id": name + "-1", "customer": name, "from": "2025-01-01", "period": {"months": 1, "startDay": 1}, **values}


def terms(customers, contracts, **sections):
    return {"format": "counterfoil-terms/1", "seller": seller(),
            "taxes": [{"id": "nl21", "category": "S", "rate": "21"}, {"id": "nl9", "category": "S", "rate": "9"},
                      {"id": "reverse", "category": "AE", "rate": "0", "reason": "Reverse charge"}],
            "customers": customers, "contracts": contracts, "priceRules": [], **sections}


class Failed(Exception):
    """An expectation that the program does not meet."""


def expect(what, wanted, got):
    if wanted != got:
        raise Failed(f"{what}: expected {wanted!r}, got {got!r}")


class Partner:
    """A company file of its own in a folder of its own, and the program that works on it."""

    def __init__(self, binary):
        self.binary = os.path.abspath(binary)
        self.folder = tempfile.mkdtemp(prefix="counterfoil-cli-")
        self.file = os.path.join(self.folder, "partner.counterfoil")
        self.runs = 0
        self.now = NOW

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("COUNTERFOIL_", "XDG_"))}
        return {**kept, "HOME": self.folder, "COUNTERFOIL_HOME": os.path.join(self.folder, "home"), "XDG_RUNTIME_DIR": self.folder,
                "COUNTERFOIL_NOW": self.now, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def run(self, *args, file=None, timeout=120):
        """Runs a command and gives the finished process, whatever its exit status."""
        self.runs += 1
        return subprocess.run([self.binary, "--file", file or self.file, *args], cwd=self.folder, env=self.environment(),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, check=False)

    def do(self, *args, exits=(0,), **options):
        """Runs a command that has to end with one of these statuses."""
        done = self.run(*args, **options)
        if done.returncode not in exits:
            told = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
            raise Failed(f"{' '.join(args)[:120]}: exit {done.returncode}, not {exits}: {told[:400]}")
        return done

    def json(self, *args, exits=(0, 5), **options):
        """The one JSON document that a command prints."""
        done = self.do(*args, "--json", exits=exits, **options)
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise Failed(f"{' '.join(args)} --json: not one JSON document: {error}: {done.stdout[:200]!r}") from error

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        if isinstance(content, (dict, list)):
            content = json.dumps(content, ensure_ascii=False, indent=1)
        with open(self.path(name), "wb") as out:
            out.write(content.encode() if isinstance(content, str) else content)
        return self.path(name)

    def invoices(self, *args):
        return self.json("invoices", *args)["invoices"]

    def bridge(self, month, *args):
        return self.json("reconcile", "--month", month, *args)


def digest(path):
    """A digest over every row of every table of a company file, the audit trail and the file's own header included."""
    sums = hashlib.sha256()
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        for pragma in ("application_id", "user_version"):
            sums.update(repr(file.execute(f"PRAGMA {pragma}").fetchone()).encode())
        objects = file.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        sums.update(repr(objects).encode())
        for kind, name, _ in objects:
            if kind != "table":
                continue
            rows = [repr(row) for row in file.execute(f'SELECT * FROM "{name}"')]
            sums.update(repr((name, sorted(rows))).encode())
    file.close()
    return sums.hexdigest()


class Report:
    """Collects what failed, so that one run names every deviation."""

    def __init__(self):
        self.passed = 0
        self.failed = []

    def check(self, name, test, *args):
        try:
            test(*args)
        except (Failed, KeyError, IndexError, TypeError, ValueError, sqlite3.Error, subprocess.TimeoutExpired, OSError) as error:
            told = str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}"
            self.failed.append(name)
            print(f"FAIL {name}: {told}", flush=True)
        else:
            self.passed += 1

    def finish(self, least):
        """The exit status; fewer checks than there have to be is a failure as well."""
        print(f"{self.passed} passed, {len(self.failed)} failed")
        if self.passed + len(self.failed) < least:
            print(f"only {self.passed + len(self.failed)} checks ran, not {least}")
            return 1
        return 1 if self.failed else 0


def binary_argument(text):
    parser = argparse.ArgumentParser(description=text)
    parser.add_argument("--bin", required=True, help="the counterfoilctl to test")
    parser.add_argument("--only", default="", help="only checks whose name holds this text")
    return parser.parse_args()
