#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one month of daily rated usage as Microsoft's API sends it: JSON Lines, gzip, 55 documented attributes in the
order of the documentation, some 2,000 bytes a line, with the reconciliation lines and a terms file that belong to it.

500 customers, about 3,000 Azure subscriptions, 20,000 resources, 4,000 meters; runs of 1 to 8 lines for one resource;
escaped JSON in Tags and AdditionalInfo; names beyond ASCII; amounts with up to 12 decimals, 2 % of them with an exponent;
1 % credits. The same seed gives the same bytes. Each file stands for an invoice of its own, so that it does not matter
in which order, or in how many commands, they are imported.

    dailylines.py FOLDER LINES FILES [--seed N]

Writes FOLDER/usage-NN.json.gz, FOLDER/reconciliation-NN.csv, FOLDER/terms.json and FOLDER/truth.json (exact sums)."""
import argparse
import csv
import gzip
import json
import os
import random
import uuid
from concurrent.futures import ProcessPoolExecutor

YEAR_MONTH, DAYS = "2026-01", 31
SCALE = 10 ** 12
RATE_SCALE = 10 ** 6
EUR_PER_USD = 923_451  # × 10⁻⁶
PLAN = ("DZH318Z0BPS6", "Azure plan")
CITIES = ["Zürich", "Łódź", "København", "São Paulo", "Αθήνα", "Київ", "東京", "Reykjavík", "Málaga", "Ghent", "Lyon", "Bonn"]
TRADES = ["Logistik", "Énergie", "Bouw", "Pharma", "Čokoláda", "Möbel", "Textil", "Optik", "Hafen", "Verlag"]
CATEGORIES = [("Virtual Machines", "Microsoft.Compute"), ("Storage", "Microsoft.Storage"), ("SQL Database", "Microsoft.Sql"),
              ("Bandwidth", "Microsoft.Network"), ("Azure App Service", "Microsoft.Web"), ("Azure Monitor", "Microsoft.Insights"),
              ("Virtual Network", "Microsoft.Network"), ("Backup", "Microsoft.RecoveryServices"), ("Redis Cache", "Microsoft.Cache"),
              ("Key Vault", "Microsoft.KeyVault")]
REGIONS = [("EU West", "westeurope"), ("EU North", "northeurope"), ("DE West Central", "germanywestcentral"), ("CH North", "switzerlandnorth")]
HEADER = ("PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,Tier2MpnId,OrderId,OrderDate,"
          "ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,"
          "PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,"
          "TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,PricingCurrency,"
          "PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,SubscriptionStartDate,"
          "SubscriptionEndDate,ReferenceId,ProductQualifiers,PromotionId").split(",")


def text(value):
    """A JSON string of a text, beyond ASCII as it is."""
    return json.dumps(value, ensure_ascii=False)


def guid(rng):
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def plain(scaled, scale=SCALE):
    """The decimal of an integer in units of 1 ÷ scale."""
    whole, rest = divmod(abs(scaled), scale)
    digits = str(rest).rjust(len(str(scale)) - 1, "0").rstrip("0")
    return ("-" if scaled < 0 else "") + str(whole) + ("." + digits if digits else "")


def exponent(scaled):
    """The same with an exponent: 1.25E-7."""
    if not scaled:
        return "0E-12"
    digits = str(abs(scaled)).rstrip("0")
    power = len(str(abs(scaled))) - 1 - 12
    return ("-" if scaled < 0 else "") + digits[0] + ("." + digits[1:] if digits[1:] else "") + f"E{power:+d}"


class World:
    """Who buys what: the same for every file."""

    def __init__(self, seed, lines):
        rng = random.Random(seed)
        small = max(1, min(500, lines // 200))
        self.partner = guid(rng)
        self.customers = []
        for i in range(small):
            name = f"{rng.choice(TRADES)} {rng.choice(CITIES)} {i:03d}"
            self.customers.append({"id": f"c{i:03d}", "tenant": guid(rng), "plan": guid(rng), "name": name, "domain": f"c{i:03d}.example",
                                   "country": rng.choice(["DE", "NL", "FR", "BE", "AT"]), "order": guid(rng)[:18]})
        self.subscriptions = [(rng.choice(self.customers), guid(rng), f"sub-{i:04d} {rng.choice(['Produktion', 'test', 'dév'])}")
                              for i in range(small * 6)]
        self.meters = [self.meter(rng, i) for i in range(max(8, min(4000, lines // 25)))]
        self.resources = [self.resource(rng, i) for i in range(max(16, min(20000, lines // 5)))]

    @staticmethod
    def meter(rng, i):
        category, service = CATEGORIES[i % len(CATEGORIES)]
        region, place = rng.choice(REGIONS)
        price = rng.randrange(1, 10 ** rng.randrange(8, 13))
        return {"id": guid(rng), "category": category, "service": service, "sub": f"{category} Series {i % 37}", "name": f"Meter {i} {rng.choice(['LRS', 'GRS', 'Std', 'vCPU'])}",
                "region": region, "place": place, "unit": rng.choice(["1 Hour", "1 GB/Month", "10K", "1/Day"]), "price": price,
                "sku": f"{i % 4096:04X}", "availability": f"DZH318Z0{i:04X}"}

    def resource(self, rng, i):
        customer, subscription, title = rng.choice(self.subscriptions)
        group = f"rg-{rng.choice(['app', 'data', 'net', 'büro'])}-{rng.randrange(40):02d}"
        service = rng.choice(CATEGORIES)[1]
        uri = f"/subscriptions/{subscription}/resourceGroups/{group}/providers/{service}/instances/res-{i:05d}-{guid(rng)}"
        tags = json.dumps({"env": rng.choice(["prod", "test"]), "costCentre": f"KST {rng.randrange(9000):04d}", "owner": rng.choice(CITIES),
                           "project": f"\"{rng.choice(TRADES)}\" / {rng.randrange(300)}"}, ensure_ascii=False)
        info = json.dumps({"UsageType": "ComputeHR", "ImageType": None, "ServiceType": f"Standard_D{rng.choice([2, 4, 8])}s_v5", "VMName": f"res-{i:05d}",
                           "VCPUs": rng.choice([2, 4, 8]), "UsageResourceKind": "metered"})
        return {"customer": customer, "subscription": subscription, "title": title, "group": group, "uri": uri, "tags": tags, "info": info,
                "meters": [rng.choice(self.meters) for _ in range(rng.randrange(1, 5))], "pec": rng.random() < 0.9}

    def fragments(self, resource, meter, invoice):
        """The line around its own values: date, unit price, quantity, amounts and effective price."""
        c = resource["customer"]
        order = [("PartnerId", self.partner), ("PartnerName", "Nordwind Cloud B.V."), ("CustomerId", c["tenant"]), ("CustomerName", c["name"]),
                 ("CustomerDomainName", c["domain"]), ("CustomerCountry", c["country"]), ("MpnId", "6034453"), ("Tier2MpnId", "0"),
                 ("InvoiceNumber", invoice), ("ProductId", PLAN[0]), ("SkuId", meter["sku"]), ("AvailabilityId", meter["availability"]),
                 ("SkuName", meter["category"]), ("ProductName", meter["category"]), ("PublisherName", "Microsoft"), ("PublisherId", "NA"),
                 ("SubscriptionDescription", PLAN[1]), ("SubscriptionId", c["plan"]), ("ChargeStartDate", f"{YEAR_MONTH}-01T00:00:00Z"),
                 ("ChargeEndDate", f"{YEAR_MONTH}-{DAYS}T00:00:00Z"), ("UsageDate", None), ("MeterType", meter["unit"] + " - " + meter["name"]),
                 ("MeterCategory", meter["category"]), ("MeterId", meter["id"]), ("MeterSubCategory", meter["sub"]), ("MeterName", meter["name"]),
                 ("MeterRegion", meter["region"]), ("Unit", meter["unit"]), ("ResourceLocation", meter["place"]), ("ConsumedService", meter["service"]),
                 ("ResourceGroup", resource["group"]), ("ResourceURI", resource["uri"]), ("ChargeType", "new"), ("UnitPrice", None), ("Quantity", None),
                 ("UnitType", meter["unit"]), ("BillingPreTaxTotal", None), ("BillingCurrency", "EUR"), ("PricingPreTaxTotal", None),
                 ("PricingCurrency", "USD"), ("ServiceInfo1", ""), ("ServiceInfo2", ""), ("Tags", resource["tags"]), ("AdditionalInfo", resource["info"]),
                 ("EffectiveUnitPrice", None), ("PCToBCExchangeRate", plain(EUR_PER_USD, RATE_SCALE)),
                 ("PCToBCExchangeRateDate", f"{YEAR_MONTH}-01T00:00:00Z"), ("EntitlementId", resource["subscription"]),
                 ("EntitlementDescription", resource["title"]), ("PartnerEarnedCreditPercentage", "15" if resource["pec"] else "0"),
                 ("CreditPercentage", "0"), ("CreditType", "Credit Not Applied"), ("BenefitOrderId", ""), ("BenefitId", ""), ("BenefitType", "")]
        numbers = {"PCToBCExchangeRate", "PartnerEarnedCreditPercentage", "CreditPercentage"}
        parts, now = [], "{"
        for i, (name, value) in enumerate(order):
            now += ("," if i else "") + f'"{name}":'
            if value is None:
                parts.append(now)
                now = ""
            else:
                now += value if name in numbers else text(value)
        assert len(order) == 55
        return parts, now + "}\n"


def write_usage(job):
    """One file of usage; returns its sums by customer and SKU, in units of 10⁻¹²."""
    world, folder, index, lines, seed = World(job["seed"], job["lines"]), job["folder"], job["index"], job["share"], job["seed"]
    rng = random.Random(seed * 1000 + index)
    invoice = f"G00{index:07d}"
    sums, cache, written = {}, {}, 0
    with open(os.path.join(folder, f"usage-{index:02d}.json.gz"), "wb") as raw:
        with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=raw, mtime=0) as out:
            buffer = []
            while written < lines:
                number = rng.randrange(len(world.resources))
                resource = world.resources[number]
                which = rng.randrange(len(resource["meters"]))
                meter = resource["meters"][which]
                if (number, which) not in cache:
                    cache[number, which] = world.fragments(resource, meter, invoice)
                parts, end = cache[number, which]
                first = rng.randrange(1, DAYS + 1)
                key = (resource["customer"]["id"], meter["sku"], meter["category"], meter["availability"])
                price = meter["price"]
                effective = price * (85 if resource["pec"] else 100) // 100
                for step in range(min(rng.randrange(1, 9), lines - written)):
                    quantity = rng.randrange(1, 10 ** rng.randrange(11, 15))
                    if rng.random() < 0.01:
                        quantity = -quantity
                    dollars = effective * quantity // SCALE
                    euros = dollars * EUR_PER_USD // RATE_SCALE
                    shape = exponent if rng.random() < 0.02 else plain
                    day = (first + step - 1) % DAYS + 1
                    sums[key] = sums.get(key, 0) + euros
                    written += 1
                    buffer.append(f'{parts[0]}"{YEAR_MONTH}-{day:02d}T00:00:00Z"{parts[1]}{plain(price)}{parts[2]}{shape(quantity)}'
                                  f'{parts[3]}{shape(euros)}{parts[4]}{shape(dollars)}{parts[5]}{plain(effective)}{end}')
                if len(buffer) > 500:
                    out.write("".join(buffer).encode())
                    buffer.clear()
            out.write("".join(buffer).encode())
    write_reconciliation(world, folder, index, invoice, sums)
    return sum(sums.values()), written


def write_reconciliation(world, folder, index, invoice, sums):
    """A reconciliation line per customer and SKU with the rounded sum of its daily rows, as Microsoft bills them."""
    by_id = {c["id"]: c for c in world.customers}
    with open(os.path.join(folder, f"reconciliation-{index:02d}.csv"), "w", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out, lineterminator="\r\n")
        rows.writerow(HEADER)
        for (customer, sku, category, availability), total in sorted(sums.items()):
            c = by_id[customer]
            cents = (abs(total) * 2 + SCALE // 100) // (SCALE // 50) * (1 if total >= 0 else -1)
            subtotal = plain(cents, 100)
            cell = {"PartnerId": world.partner, "CustomerId": c["tenant"], "CustomerName": c["name"], "CustomerDomainName": c["domain"],
                    "CustomerCountry": c["country"], "InvoiceNumber": invoice, "MpnId": "6034453", "Tier2MpnId": "0", "OrderId": c["order"],
                    "OrderDate": f"{YEAR_MONTH}-01", "ProductId": PLAN[0], "SkuId": sku, "AvailabilityId": availability, "SkuName": category,
                    "ProductName": category, "ChargeType": "new", "UnitPrice": subtotal.lstrip("-"), "Quantity": "1", "Subtotal": subtotal, "TaxTotal": "0",
                    "Total": subtotal, "Currency": "EUR", "PublisherName": "Microsoft", "PublisherId": "NA", "SubscriptionDescription": PLAN[1],
                    "SubscriptionId": c["plan"], "ChargeStartDate": f"{YEAR_MONTH}-01", "ChargeEndDate": f"{YEAR_MONTH}-{DAYS}",
                    "EffectiveUnitPrice": subtotal, "BillableQuantity": "1", "BillingFrequency": "Monthly", "PricingCurrency": "USD",
                    "PCToBCExchangeRate": plain(EUR_PER_USD, RATE_SCALE), "PCToBCExchangeRateDate": f"{YEAR_MONTH}-01",
                    "SubscriptionStartDate": f"{YEAR_MONTH}-01", "SubscriptionEndDate": f"{YEAR_MONTH}-{DAYS}"}
            rows.writerow([cell.get(name, "") for name in HEADER])


def write_terms(world, folder):
    """A contract for every customer, monthly from the first, and a few rules, so that drafting has to choose."""
    address = {"street": "Kade 1", "postalCode": "1011 AB", "city": "Amsterdam", "country": "NL"}
    terms = {
        "format": "counterfoil-terms/1",
        "seller": {"name": "Nordwind Cloud B.V.", "address": address, "vatId": "NL001234567B01", "currency": "EUR", "timeZone": "Europe/Amsterdam",
                   "numbering": {"invoice": "INV-{year}-{number:5}", "creditNote": "CN-{year}-{number:5}"}},
        "taxes": [{"id": "s", "category": "S", "rate": "21"}],
        "customers": [{"id": c["id"], "name": c["name"], "tenants": [c["tenant"]], "address": dict(address, country=c["country"]), "tax": "s"}
                      for c in world.customers],
        "contracts": [{"id": c["id"] + "-2026", "customer": c["id"], "from": "2026-01-01", "period": {"months": 1, "startDay": 1}}
                      for c in world.customers],
        "priceRules": [{"id": "azure", "match": {"family": "azure"}, "price": {"markup": "0.12"}}]
        + [{"id": f"meter-{i}", "match": {"family": "azure", "meterCategory": category}, "price": {"markup": f"0.{15 + i}"}}
           for i, (category, _) in enumerate(CATEGORIES[:5])]
        + [{"id": f"prod-{i}", "priority": 1, "match": {"customer": world.customers[i]["id"], "tag": {"env": "prod"}}, "price": {"markup": "0.09"}}
           for i in range(0, len(world.customers), 10)],
    }
    with open(os.path.join(folder, "terms.json"), "w", encoding="utf-8") as out:
        json.dump(terms, out, ensure_ascii=False, indent=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("lines", type=int)
    parser.add_argument("files", type=int)
    parser.add_argument("--seed", type=int, default=20260101)
    o = parser.parse_args()
    os.makedirs(o.folder, exist_ok=True)
    shares = [o.lines // o.files + (i < o.lines % o.files) for i in range(o.files)]
    jobs = [{"seed": o.seed, "lines": o.lines, "folder": o.folder, "index": i + 1, "share": s} for i, s in enumerate(shares)]
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = list(pool.map(write_usage, jobs))
    write_terms(World(o.seed, o.lines), o.folder)
    truth = {"month": YEAR_MONTH, "lines": sum(w for _, w in results), "net": plain(sum(s for s, _ in results)),
             "netOfFile": {f"usage-{i + 1:02d}.json.gz": plain(s) for i, (s, _) in enumerate(results)}}
    with open(os.path.join(o.folder, "truth.json"), "w", encoding="utf-8") as out:
        json.dump(truth, out, indent=1)


if __name__ == "__main__":
    main()
