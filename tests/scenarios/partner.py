# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes up a partner from a seed: terms, reconciliation lines and daily rows of a few months, and Microsoft's files of them."""
import calendar
import csv
import gzip
import io
import json
import random
import uuid
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction as F

from terms import digits, first_of, month_of, plus_months, rounded

DAY = timedelta(1)
CURRENCIES = ("EUR", "USD", "GBP", "JPY", "KWD")
IN_EUR = {"EUR": F(1), "USD": F("0.92"), "GBP": F("1.15"), "JPY": F("0.0062"), "KWD": F(3)}
RECON = ("PartnerId CustomerId CustomerName CustomerDomainName CustomerCountry InvoiceNumber MPNID ResellerMPNID OrderId OrderDate ProductId SkuId "
         "AvailabilityId SkuName ProductName ChargeType UnitPrice Quantity Subtotal TaxTotal Total Currency PriceAdjustmentDescription PublisherName "
         "PublisherId SubscriptionDescription SubscriptionId ChargeStartDate ChargeEndDate TermAndBillingCycle EffectiveUnitPrice UnitType AlternateId "
         "BillableQuantity BillingFrequency PricingCurrency PCToBCExchangeRate PCToBCExchangeRateDate MeterDescription ReservationOrderId CreditReasonCode "
         "SubscriptionStartDate SubscriptionEndDate ReferenceID ProductQualifiers PromotionID").split()
USAGE = ("PartnerId PartnerName CustomerId CustomerName CustomerDomainName CustomerCountry MPNID ResellerMPNID InvoiceNumber ProductId SkuId AvailabilityId "
         "SkuName ProductName PublisherName PublisherId SubscriptionDescription SubscriptionId ChargeStartDate ChargeEndDate UsageDate MeterType MeterCategory "
         "MeterId MeterSubCategory MeterName MeterRegion Unit ResourceLocation ConsumedService ResourceGroup ResourceURI ChargeType UnitPrice Quantity UnitType "
         "BillingPreTaxTotal BillingCurrency PricingPreTaxTotal PricingCurrency ServiceInfo1 ServiceInfo2 Tags AdditionalInfo EffectiveUnitPrice "
         "PCToBCExchangeRate PCToBCExchangeRateDate EntitlementId EntitlementDescription PartnerEarnedCreditPercentage CreditPercentage CreditType").split()


def plain(value, places=None):
    """A fraction with a finite decimal in digits."""
    for n in range(places or 0, 25):
        if (value * 10 ** n).denominator == 1:
            text = str(abs(int(value * 10 ** n))).rjust(n + 1, "0")
            return ("-" if value < 0 else "") + (text[:-n] + "." + text[-n:] if n else text)
    raise ValueError(value)


class Partner:
    """One made-up partner. `months` are billed, `open_month` has an unbilled daily file only."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        r = self.random
        self.months, self.open_month = self.span()
        self.home = r.choice(CURRENCIES)
        self.billing = r.sample(CURRENCIES, r.choice((1, 1, 2)))
        self.lines, self.rows = [], []
        self.invoices = {(m, c): f"G{r.randint(10 ** 8, 10 ** 9 - 1)}" for m in self.months + [self.open_month] for c in self.billing}
        self.terms = self.make_terms()
        tenants = [(t, c) for c in self.terms["customers"] for t in c["tenants"]] + [(self.guid(), None)] * r.choice((0, 0, 1))
        for tenant, _ in tenants:
            for _ in range(r.randint(1, 3)):
                self.make_subscription(tenant, r.choice(self.billing))
        if not any(x["month"] == self.months[0] for x in self.lines):
            self.make_licence(tenants[0][0], self.billing[0])

    def span(self):
        """The billed months, and the one after them."""
        start = date(2026, self.random.randint(1, 8), 1)
        return [month_of(plus_months(start, k)) for k in range(2)], month_of(plus_months(start, 2))

    def customer_count(self):
        return self.random.randint(2, 4)

    def guid(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def pick(self, *choices):
        return self.random.choice(choices)

    def day(self, month):
        first = first_of(month)
        return first.replace(day=self.random.randint(1, calendar.monthrange(first.year, first.month)[1]))

    def money(self, low, high, currency, places=None):
        scale = 1 / IN_EUR[currency]
        places = digits(currency) if places is None else places
        return rounded(F(self.random.randint(low * 1000, high * 1000), 1000) * scale, places)

    # --- terms ---------------------------------------------------------------------------------------------------

    def make_terms(self):
        r = self.random
        taxes = [{"id": "full", "category": "S", "rate": self.pick("21", "19", "8.1", "20")}, {"id": "low", "category": "S", "rate": self.pick("7", "5.5")},
                 {"id": "reverse", "category": "AE", "rate": "0", "reason": "Reverse charge"}]
        customers, contracts = [], []
        for i in range(self.customer_count()):
            customer = {"id": f"c{i}", "name": f"Customer {i}", "tenants": [self.guid() for _ in range(self.pick(1, 1, 2))],
                        "address": {"street": "Weg 2", "postalCode": "10115", "city": "Berlin", "country": "DE"},
                        "tax": self.pick("full", "low", "reverse"), "currency": self.pick(self.home, self.home, *CURRENCIES),
                        "tags": {"segment": self.pick("smb", "enterprise")}}
            customers.append(customer)
            contracts += self.make_contracts(customer["id"])
        rates = []
        for source in CURRENCIES:
            for target in CURRENCIES:
                if source != target:
                    for on in ("2024-01-01", self.months[0] + "-01", self.months[1] + self.pick("-01", "-05")):
                        exact = IN_EUR[source] / IN_EUR[target] * F(r.randint(950, 1050), 1000)
                        rates.append({"from": source, "to": target, "on": on, "rate": plain(rounded(exact, 8))})
        terms = {"format": "counterfoil-terms/1",
                 "seller": {"name": "Nordwind Cloud B.V.", "address": {"street": "Kade 1", "postalCode": "1011 AB", "city": "Amsterdam", "country": "NL"},
                            "vatId": "NL001234567B01", "currency": self.home, "timeZone": "Europe/Amsterdam",
                            "numbering": {"invoice": "INV-{year}-{number:5}", "creditNote": "CN-{year}-{number:5}"}},
                 "taxes": taxes, "exchangeRates": rates, "customers": customers, "contracts": contracts,
                 "priceRules": [self.make_rule(i, customers) for i in range(r.randint(0, 9))],
                 "ownServices": [self.make_service(i, customers) for i in range(r.randint(0, 3))],
                 "adjustments": []}
        for (month, currency), number in self.invoices.items():
            if month != self.open_month and r.random() < 0.3:
                adjustment = {"id": f"a{number}", "microsoftInvoice": number, "amount": plain(self.money(-50, 50, currency)), "reason": "goodwill"}
                if r.random() < 0.5:
                    adjustment["customer"] = self.pick(*customers)["id"]
                terms["adjustments"].append(adjustment)
        return terms

    def make_contracts(self, customer):
        r = self.random
        kind = r.random()
        first = first_of(self.months[0])
        begin = plus_months(first, -r.randint(1, 14)).replace(day=r.randint(1, 28))
        if kind < 0.1:
            return []
        if kind < 0.3:  # begins within what is on hand: setup
            begin = self.day(self.months[0])
        spans = [(begin, None)]
        if kind > 0.75:  # another one follows, perhaps after a gap, perhaps with an end
            end = self.day(self.months[r.randint(0, 1)])
            if end >= begin:
                spans = [(begin, end)]
                if r.random() < 0.7:
                    spans.append((end + timedelta(self.pick(1, 1, 6)), self.pick(None, plus_months(end, 9))))
        contracts, own = [], self.pick("inAdvance", "inArrears")
        for i, (since, until) in enumerate(spans):
            period = {"months": self.pick(1, 1, 1, 2, 3, 6, 12), "startDay": self.pick(1, 1, since.day if since.day < 29 else 28, r.randint(1, 28))}
            if r.random() < 0.3:
                period["startMonth"] = r.randint(1, 12)
            if r.random() < 0.2:
                period = {"weeks": self.pick(1, 2, 4, 5, 13)}
            contract = {"id": f"{customer}-{i}", "customer": customer, "from": since.isoformat(), "to": until.isoformat() if until else None, "period": period,
                        "licences": self.pick("asCharged", "byDay"), "reservations": self.pick("asCharged", "byDay", "monthly"),
                        "ownServices": own, "exchange": self.pick("microsoft", "microsoft", "contract"),
                        "group": self.pick("subscription", "subscription", "line", "product", "resourceGroup", "meterCategory", "tag:env")}
            contracts.append(contract)
        return contracts

    def make_price(self):
        r = self.random
        kind = r.randint(0, 9)
        if kind <= 2:
            return {"markup": self.pick("0.15", "0.075", "-0.05", "0.3333", "0")}
        if kind == 3:
            return {"margin": self.pick("0.2", "0.13", "0.07")}
        if kind <= 5:
            return {"listDiscount": self.pick("0.05", "0", "-0.1", "0.125")}
        if kind == 6:
            price = {"unitPrice": plain(F(r.randint(1, 30000), 1000))}
            return price | ({"currency": self.pick(*CURRENCIES)} if r.random() < 0.5 else {})
        if kind == 7:
            tops = sorted(r.sample(range(1, 2000), r.randint(0, 2)))
            return {"tiers": [{"upTo": str(t), "unitPrice": plain(F(r.randint(1, 500), 100))} for t in tops] + [{"unitPrice": "0.75"}],
                    "mode": self.pick("graduated", "volume")}
        return {"passThrough": True} if kind == 8 else {"exclude": True}

    def make_rule(self, number, customers):
        r = self.random
        match = {}
        for _ in range(r.randint(0, 3)):
            key, value = self.pick(("customer", self.pick(*customers)["id"]), ("customerTag", {"segment": self.pick("smb", "ENTERPRISE")}),
                                   ("family", self.pick("azure", "licence", "reservation", "savingsPlan", "software", "marketplace", "credit")),
                                   ("publisher", self.pick("microsoft*", "Hornbill")), ("productName", self.pick("*E3*", "virtual*", "*a*", "Storage")),
                                   ("resourceGroup", self.pick("RG-APP", "rg-*")), ("meterCategory", "virtual*"), ("tag", {"env": self.pick("prod", "t*")}),
                                   ("chargeType", self.pick("new", "add*", "cancel*")), ("term", self.pick("P1Y", "P1M", "p3y")),
                                   ("billingFrequency", self.pick("monthly", "Annual")))
            match[key] = value
        rule = {"id": f"r{r.randint(10, 99)}{number}", "match": match, "price": self.make_price()}
        if r.random() < 0.3:
            rule["priority"] = r.randint(-2, 3)
        if r.random() < 0.4:
            rule["from"] = self.day(self.pick(*self.months)).isoformat()
        if r.random() < 0.2:
            rule["to"] = self.day(self.open_month).isoformat()
        return rule

    def make_service(self, number, customers):
        since = plus_months(self.day(self.months[0]), -self.random.randint(0, 4))
        service = {"id": f"s{number}", "customer": self.pick(*customers)["id"], "description": f"Service {number}", "quantity": self.pick("1", "3", "2.5"),
                   "unitPrice": self.pick("25.00", "19.99", "1234"), "from": since.isoformat(),
                   "every": self.pick({"months": 1}, {"months": 3}, {"weeks": 2}, {"months": 12})}
        if self.random.random() < 0.2:
            del service["every"]
        if self.random.random() < 0.4:
            service["to"] = max(since, self.day(self.months[1])).isoformat()
        if self.random.random() < 0.4:
            service["tax"] = self.pick("full", "low", "reverse")
        return service

    # --- Microsoft's lines ---------------------------------------------------------------------------------------

    def make_subscription(self, tenant, currency):
        self.pick(self.make_usage, self.make_usage, self.make_licence, self.make_licence, self.make_annual, self.make_commitment, self.make_once)(tenant, currency)

    def base(self, tenant, currency, month, family, product, publisher="Microsoft Corporation"):
        pricing = self.pick("USD", currency)
        rate = rounded(IN_EUR[pricing] / IN_EUR[currency] * F(self.random.randint(970, 1030), 1000), 4) if pricing != currency else F(1)
        return {"tenant": tenant, "family": family, "currency": currency, "pricing": pricing, "rate": max(rate, F("0.0001")), "month": month,
                "invoice": self.invoices[month, currency], "product": "P" + product.replace(" ", "").upper()[:10], "sku": "0001", "name": product,
                "subscription": self.guid(), "publisher": publisher, "publisherId": "NA", "description": product, "term": "", "frequency": "",
                "cycle": None, "dated": True, "daily": False, "type": "new", "end": None}

    def add(self, base, **more):
        line = base | more
        line["month"] = line.get("month") or month_of(line["start"])
        line["invoice"] = self.invoices[line["month"], line["currency"]]
        words = {"one-month": "P1M", "one-year": "P1Y", "three-year": "P3Y"}
        line["facts"] = {"publisher": line["publisher"], "productId": line["product"], "skuId": line["sku"], "productName": line["name"],
                         "subscription": line["subscription"], "chargeType": line["type"], "billingFrequency": line["frequency"],
                         "term": next((p for w, p in words.items() if w in line["term"].lower()), "")}
        self.lines.append(line)

    def amount(self, exact, currency):
        """What Microsoft asks: cut, and now and then with more decimals than the currency has."""
        places = digits(currency) + self.pick(0, 0, 0, 3)
        return F(int(exact * 10 ** places), 10 ** places)

    def make_licence(self, tenant, currency):
        """A month's term: seats added and taken away, renewed, cancelled."""
        r = self.random
        start = self.day(self.months[0])
        base = self.base(tenant, currency, self.months[0], "licence", self.pick("Microsoft 365 E3", "Exchange Online"))
        base |= {"term": "One-Month commitment for monthly billing", "frequency": "Monthly", "cycle": 1, "unitPrice": self.money(2, 30, base["pricing"])}
        seats = r.randint(1, 40)
        for k in range(r.randint(1, 2)):
            begin = plus_months(start, k)
            end = plus_months(start, k + 1) - DAY
            cycle = (end - begin).days + 1
            if cycle < 28:
                continue
            whole = base["unitPrice"] * base["rate"]
            self.add(base, month=month_of(begin), start=begin, end=end, type=self.pick("new", "NEW") if k == 0 else self.pick("renew", "cycleCharge"),
                     quantity=F(seats), amount=self.amount(whole * seats, currency))
            if r.random() < 0.6:
                change = begin + timedelta(r.randint(1, cycle - 1))
                seats = self.change(base, change, end, cycle, seats)

    def change(self, base, day, end, cycle, seats):
        if day > plus_months(first_of(self.open_month), 0) - DAY:
            return seats
        kind = self.pick("addQuantity", "ADDQUANTITY", "removeQuantity", "cancelImmediate", "cancelImmediate")
        left = F((end - day).days + 1, cycle)
        unit = base["unitPrice"] * base["rate"] * left
        more = 0 if kind.startswith("cancel") else max(1, seats + (self.random.randint(1, 9) if kind[0] in "aA" else -self.random.randint(1, seats)))
        self.add(base, month=month_of(day), start=day, end=end, type=kind, quantity=F(-seats), amount=min(-self.amount(unit * seats, base["currency"]), F(-1, 1000)))
        if more:
            self.add(base, month=month_of(day), start=day, end=end, type=kind, quantity=F(more), amount=max(self.amount(unit * more, base["currency"]), F(1, 1000)))
        return more or seats

    def make_annual(self, tenant, currency):
        """A year paid up front, or a block that ends with it."""
        start = self.day(self.months[0])
        years = self.pick(1, 1, 3)
        base = self.base(tenant, currency, self.months[0], "licence", "Dynamics 365 Sales")
        base |= {"term": "One-Year commitment for yearly billing", "frequency": "Annual", "cycle": 12, "unitPrice": self.money(20, 300, base["pricing"])}
        if years == 3:
            base |= {"term": "Three-Year commitment for yearly billing"}
        end = plus_months(start, 12) - DAY
        seats = self.random.randint(1, 12)
        if start.day > 28:
            return
        if self.random.random() < 0.3:  # co-terminated: no line of a whole year is on hand
            end = plus_months(start, 3) - DAY
            share = F((end - start).days + 1, 365)
        else:
            share = F(1)
        self.add(base, start=start, end=end, type="new", quantity=F(seats), amount=self.amount(base["unitPrice"] * base["rate"] * seats * share, currency))
        if share == 1 and self.random.random() < 0.6:
            self.change(base, start + timedelta(self.random.randint(1, 50)), end, (end - start).days + 1, seats)

    def make_commitment(self, tenant, currency):
        """A reservation or a savings plan."""
        start = self.day(self.months[0])
        plan = self.random.random() < 0.4
        base = self.base(tenant, currency, self.months[0], "savingsPlan" if plan else "reservation", "Compute Savings Plan" if plan else "Reserved VM Instance")
        monthly = self.random.random() < 0.4
        end = plus_months(start, self.pick(12, 36) if not monthly else 1) - DAY
        base |= {"term": "1 Year Savings Plan" if plan else "1 Year Reservation", "unitPrice": self.money(50, 2000, base["pricing"], 4)}
        for k in range(2 if monthly else 1):
            self.add(base, month=month_of(plus_months(start, k)), start=plus_months(start, k), end=end if k == 0 else plus_months(start, 2) - DAY, quantity=F(2),
                     amount=self.amount(base["unitPrice"] * base["rate"] * 2, currency))
        if self.random.random() < 0.25:
            self.add(base, month=month_of(start), start=start, end=end, type="refund", quantity=F(-1), amount=-self.amount(base["unitPrice"] * base["rate"], currency))

    def make_once(self, tenant, currency):
        """Marketplace, perpetual software, software subscriptions, credits."""
        month = self.pick(*self.months)
        start = self.day(month)
        kind = self.pick("marketplace", "software", "perpetual", "credit", "credit")
        if kind == "marketplace":
            base = self.base(tenant, currency, month, "marketplace", "Backup SaaS", "Hornbill")
            self.add(base | {"publisherId": "998877", "term": "One-Month commitment for monthly billing", "frequency": "Monthly", "cycle": 1}, start=start,
                     end=plus_months(start, 1) - DAY, type="new", quantity=F(1), unitPrice=F(15), amount=self.money(1, 90, currency))
        elif kind == "software":
            base = self.base(tenant, currency, month, "software", "SUSE Linux")
            self.add(base | {"term": "1 Year Subscription"}, start=start, end=plus_months(start, 12) - DAY, quantity=F(3), unitPrice=self.money(10, 90, base["pricing"]),
                     amount=self.money(10, 400, currency))
        elif kind == "perpetual":
            base = self.base(tenant, currency, month, "software", "Windows Server 2025")
            self.add(base, dated=False, start=start, end=None, quantity=F(1), unitPrice=self.money(500, 900, base["pricing"]), amount=self.money(500, 900, currency))
        else:
            base = self.base(tenant, currency, month, "credit", "Azure credit")
            self.add(base | {"description": "Azure plan", "frequency": "Monthly"}, start=start, end=start, type=self.pick("customerCredit", "creditNote"), quantity=F(-1),
                     unitPrice=F(12), amount=-self.money(1, 60, currency))

    def make_usage(self, tenant, currency):
        """An Azure plan over the months: daily rows, lines alone, rows alone, and files that round differently."""
        r = self.random
        base = self.base(tenant, currency, self.months[0], "azure", self.pick("Virtual Machines", "Storage"), "Microsoft")
        base |= {"description": "Azure plan", "frequency": "Monthly", "unitPrice": self.money(0, 2, base["pricing"], 5) + F(1, 100)}
        for month in self.months + [self.open_month]:
            shape = self.pick("both", "both", "both", "line", "rows", "none") if month != self.open_month else self.pick("rows", "rows", "none")
            first = first_of(month)
            count = calendar.monthrange(first.year, first.month)[1]
            total = F(0)
            for k in range(count if shape in ("both", "rows") else 0):
                if r.random() < 0.25:
                    continue
                total += self.add_row(base, month, first + timedelta(k))
            if shape in ("both", "line") and month != self.open_month:
                amount = self.amount(total + self.pick(0, 0, F(r.randint(-9, 9), 100)), currency) if total else self.money(10, 400, currency)
                end = first + timedelta(count) - (DAY if r.random() < 0.7 else timedelta(0))
                self.add(base, month=month, start=first, end=end, quantity=F(r.randint(1, 900)), amount=amount or F(1))

    def add_row(self, base, month, day):
        r = self.random
        places = self.pick(digits(base["currency"]), 6, 12)
        quantity = F(r.randint(1, 240), 10) * self.pick(1, 1, 1, 1, 1, -1 if r.random() < 0.2 else 1)
        row = base | {"month": month, "invoice": self.invoices[month, base["currency"]] if month != self.open_month else "", "daily": True, "start": day, "end": day,
                      "quantity": quantity, "amount": rounded(quantity * base["unitPrice"] * base["rate"], places)}
        row["resourceGroup"] = self.pick("rg-app", "RG-APP", "rg-db", "")
        row["meterCategory"] = self.pick("Virtual Machines", "Storage")
        tag = self.pick({"env": "prod"}, {"env": "test"}, {}, {"owner": "ops"})
        row["facts"] = {"publisher": row["publisher"], "productId": row["product"], "skuId": row["sku"], "productName": row["name"], "chargeType": row["type"],
                        "subscription": row["subscription"], "resourceGroup": row["resourceGroup"], "meterCategory": row["meterCategory"], "tag": tag}
        self.rows.append(row)
        return row["amount"]

    # --- Microsoft's files ---------------------------------------------------------------------------------------

    def bill_open_month(self):
        """The open month gets billed: its rows come again on an invoice, with lines of the same amounts."""
        groups = {}
        for row in self.rows:
            if row["month"] == self.open_month:
                row["invoice"] = self.invoices[self.open_month, row["currency"]]
                groups.setdefault(row["subscription"], []).append(row)
        first = first_of(self.open_month)
        for rows in groups.values():
            self.add({k: v for k, v in rows[0].items() if k not in ("resourceGroup", "meterCategory")}, month=self.open_month, daily=False, start=first,
                     end=plus_months(first, 1) - DAY, quantity=F(10), amount=sum(r["amount"] for r in rows))

    def files(self, months):
        """(name, bytes) of Microsoft's files of these months."""
        made = []
        for kind, sources, head, cells in (("recon", self.lines, RECON, self.recon_cells), ("usage", self.rows, USAGE, self.usage_cells)):
            for month in months:
                for currency in self.billing:
                    picked = [s for s in sources if (s["month"], s["currency"]) == (month, currency)]
                    if picked:
                        self.random.shuffle(picked)
                        made.append(self.written(f"{kind}-{month}-{currency}", head, [cells(s) for s in picked]))
        return made

    def number(self, value):
        text = plain(value)
        return self.pick(text, text, "'" + text + ("00" if "." in text else ".00"), f"{Decimal(text):E}")

    @staticmethod
    def stamp(day):
        return day.isoformat() + "T00:00:00Z" if day else ""

    def recon_cells(self, line):
        gone = not line["dated"]
        return {"CustomerId": line["tenant"], "CustomerName": "A, \"B\"", "CustomerCountry": "DE", "InvoiceNumber": line["invoice"], "OrderId": "o-1",
                "OrderDate": self.stamp(line["start"]), "ProductId": line["product"], "SkuId": line["sku"], "SkuName": line["name"], "ProductName": line["name"],
                "ChargeType": line["type"], "UnitPrice": self.number(line["unitPrice"]), "Quantity": self.number(abs(line["quantity"])),
                "Subtotal": self.number(line["amount"]), "TaxTotal": "0", "Total": self.number(line["amount"]), "Currency": line["currency"],
                "PublisherName": line["publisher"], "PublisherId": line["publisherId"], "SubscriptionDescription": line["description"],
                "SubscriptionId": line["subscription"], "ChargeStartDate": "" if gone else self.stamp(line["start"]),
                "ChargeEndDate": "" if gone else self.stamp(line["end"]), "TermAndBillingCycle": line["term"], "EffectiveUnitPrice": self.number(line["unitPrice"]),
                "BillableQuantity": self.number(abs(line["quantity"])), "BillingFrequency": line["frequency"], "PricingCurrency": line["pricing"],
                "PCToBCExchangeRate": self.number(line["rate"]), "PCToBCExchangeRateDate": self.stamp(line["start"])}

    def usage_cells(self, row):
        first = row["start"].replace(day=1)
        tags = json.dumps(row["facts"]["tag"]) if row["facts"]["tag"] else ""
        return {"CustomerId": row["tenant"], "CustomerName": "A", "CustomerCountry": "DE", "InvoiceNumber": row["invoice"], "ProductId": row["product"],
                "SkuId": row["sku"], "SkuName": row["name"], "ProductName": row["name"], "PublisherName": row["publisher"],
                "SubscriptionDescription": "Azure plan", "SubscriptionId": row["subscription"], "ChargeStartDate": self.stamp(first),
                "ChargeEndDate": self.stamp(plus_months(first, 1) - DAY), "UsageDate": self.stamp(row["start"]), "MeterCategory": row["meterCategory"],
                "MeterId": "eb08c561-3ef9-448b-acbb-8bd5b93e68c3", "ResourceGroup": row["resourceGroup"], "ResourceURI": "/x/" + row["resourceGroup"],
                "ChargeType": row["type"], "UnitPrice": self.number(row["unitPrice"]), "Quantity": self.number(row["quantity"]),
                "BillingPreTaxTotal": self.number(row["amount"]), "BillingCurrency": row["currency"], "PricingPreTaxTotal": "1", "PricingCurrency": row["pricing"],
                "Tags": tags, "EffectiveUnitPrice": self.number(row["unitPrice"]), "PCToBCExchangeRate": self.number(row["rate"]),
                "PCToBCExchangeRateDate": self.stamp(first), "EntitlementId": "656fc4fa-24a7-4831-a178-17c53c61cdc9"}

    def written(self, name, head, records):
        """As the portal's CSV or the API's JSON Lines, plain or compressed."""
        if self.pick(True, False):
            text = io.StringIO()
            out = csv.DictWriter(text, head, lineterminator="\r\n", restval="")
            out.writeheader()
            out.writerows({k: self.local(k, v) for k, v in r.items()} for r in records)
            name, data = name + ".csv", text.getvalue().encode("utf-8-sig")
        else:
            name, data = name + ".json", "".join(self.line_of(r) + "\n" for r in records).encode()
        return (name + ".gz", gzip.compress(data, mtime=0)) if self.pick(True, False) else (name, data)

    @staticmethod
    def local(key, value):
        """The portal writes days as month/day/year."""
        if key.endswith("Date") and value:
            day = date.fromisoformat(value[:10])
            return f"{day.month}/{day.day}/{day.year}"
        return value

    def line_of(self, record):
        if self.pick(True, False):
            record = {k: v for k, v in record.items() if v}
        return json.dumps({k: v.lstrip("'") for k, v in record.items()})
