#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Months of an enterprise agreement, from cost files to invoices and bridges. One customer owns the enrolment, another one a subscription in
it; every net is worked out here row by row in exact fractions, and every bridge has to come out at 0.00, also after Microsoft restated a month."""
import os
import random
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "cli"))
import support as s  # noqa: E402

COLUMNS = ("InvoiceSectionName,SubscriptionId,SubscriptionName,ResourceGroup,ResourceLocation,Date,ProductName,MeterCategory,MeterId,MeterName,"
           "UnitOfMeasure,Quantity,EffectivePrice,CostInBillingCurrency,ResourceId,Tags,ReservationId,UnitPrice,Term,PublisherType,PublisherName,"
           "ChargeType,Frequency,PricingModel,BillingAccountId,BillingAccountName,BillingCurrencyCode,BillingPeriodStartDate,BillingPeriodEndDate,"
           "BillingProfileId,PartNumber,PayGPrice,benefitId").split(",")
ENROLMENT = "8608480"
SUBSCRIPTIONS = {name: s.guid("azure " + name) for name in ("production", "test", "fabrikam")}
RULES = [{"id": "usage", "match": {"family": "azure"}, "price": {"markup": "0.15"}},
         {"id": "machines", "match": {"family": "azure", "meterCategory": "Virtual Machines"}, "price": {"markup": "0.20"}},
         {"id": "lab", "match": {"azureSubscription": SUBSCRIPTIONS["test"], "resourceGroup": "rg-lab", "family": "azure"}, "price": {"margin": "0.10"}},
         {"id": "market", "match": {"family": "marketplace"}, "price": {"markup": "0.05"}},
         {"id": "tagged", "priority": 1, "match": {"tag": {"env": "demo"}}, "price": {"passThrough": True}},
         {"id": "reserved", "match": {"family": "reservation"}, "price": {"markup": "0.10"}}]
FACTORS = {"usage": s.F(115, 100), "machines": s.F(12, 10), "lab": 1 / s.F(9, 10), "market": s.F(105, 100), "tagged": s.F(1), "reserved": s.F(11, 10)}


def last_of(month):
    year, number = int(month[:4]), int(month[5:])
    return date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)


def us(day):
    return day.strftime("%m/%d/%Y")


def row(month, day, **values):
    """A row of usage; cells by column."""
    cells = dict.fromkeys(COLUMNS, "")
    cells.update(InvoiceSectionName="IT", SubscriptionId=SUBSCRIPTIONS["production"], SubscriptionName="Production", ResourceGroup="rg-app",
                 ResourceLocation="westeurope", Date=us(day), ProductName="Storage", MeterCategory="Storage", MeterId=s.guid("meter"), MeterName="LRS",
                 UnitOfMeasure="1 GB", Quantity="1", EffectivePrice="1", UnitPrice="1", PublisherType="Azure", PublisherName="Microsoft", ChargeType="Usage",
                 Frequency="UsageBased", PricingModel="OnDemand", BillingAccountId=ENROLMENT, BillingAccountName="Contoso EA", BillingCurrencyCode="EUR",
                 BillingPeriodStartDate=us(last_of(month).replace(day=1)), BillingPeriodEndDate=us(last_of(month)), BillingProfileId=ENROLMENT, PartNumber="AA-1")
    cells.update(values)
    return cells


def exact(dice):
    """An amount as Azure writes one: many digits, now and then an exponent, now and then a refund."""
    if dice.random() < 0.1:
        return f"{dice.randint(1, 99999)}E-0{dice.randint(4, 7)}"
    sign = "-" if dice.random() < 0.08 else ""
    return f"{sign}{dice.randint(0, 90)}.{dice.randint(0, 10 ** 15):015d}"


def month_rows(dice, month, count):
    rows = []
    for number in range(count):
        name = dice.choice(list(SUBSCRIPTIONS))
        day = last_of(month).replace(day=dice.randint(1, last_of(month).day))
        values = dict(SubscriptionId=SUBSCRIPTIONS[name].upper() if dice.random() < 0.2 else SUBSCRIPTIONS[name], SubscriptionName=name.capitalize(),
                      ResourceGroup=dice.choice(("rg-app", "RG-Lab", "rg-lab")), MeterCategory=dice.choice(("Storage", "Virtual Machines", "Bandwidth")),
                      CostInBillingCurrency=exact(dice), Quantity=str(dice.randint(1, 100)), ResourceId=f"/subscriptions/{name}/r{number}",
                      PartNumber=dice.choice(("AA-1", "AA-2")))
        if dice.random() < 0.15:
            values.update(Tags='"env": "demo","owner": "x"')
        elif dice.random() < 0.15:
            values.update(PublisherType="Marketplace", PublisherName="Contoso Security")
        rows.append(row(month, day, **values))
    return rows


def rule_of(cells):
    if cells["PublisherType"] == "Marketplace":
        return "market" if not cells["Tags"] else "tagged"
    if cells["Tags"]:
        return "tagged"
    if cells["SubscriptionId"].lower() == SUBSCRIPTIONS["test"] and cells["ResourceGroup"].lower() == "rg-lab":
        return "lab"
    return "machines" if cells["MeterCategory"] == "Virtual Machines" else "usage"


def owner_of(cells):
    return "fabrikam" if cells["SubscriptionId"].lower() == SUBSCRIPTIONS["fabrikam"] else "contoso"


def day_of(cells):
    month, day, year = cells["Date"].split("/")
    return date(int(year), int(month), int(day))


def net_of(rows, customer, first, last):
    """One rounding for each line of the invoice: subscription, family and rule."""
    lines = {}
    for cells in rows:
        if owner_of(cells) == customer and first <= day_of(cells) <= last:
            key = (cells["SubscriptionId"].lower(), cells["PublisherType"], rule_of(cells))
            lines[key] = lines.get(key, s.F(0)) + s.num(cells["CostInBillingCurrency"]) * FACTORS[rule_of(cells)]
    return s.money(sum((s.rounded(v) for v in lines.values()), s.F(0)))


def cost(rows):
    return sum((s.num(cells["CostInBillingCurrency"]) for cells in rows), s.F(0))


def csv(rows):
    lines = [",".join(COLUMNS)] + [",".join(s.csv_cell(cells[c]) for c in COLUMNS) for cells in rows]
    return b"\xef\xbb\xbf" + "\r\n".join(lines + [""]).encode()


def take(partner, name, rows):
    report = partner.json("import", partner.write(name, csv(rows)))
    [file] = report["files"]
    s.expect(f"kind of {name}", "azureCost", file["kind"])
    s.expect(f"lines of {name}", len(rows), file["lines"])
    s.expect(f"net of {name}", cost(rows), s.num(file["net"]))
    s.expect(f"currency of {name}", "EUR", file["currency"])
    return file


def bridge_of(partner, month, rows):
    bridge = partner.bridge(month)
    sides = [s.rounded(cost([c for c in rows if owner_of(c) == owner])) for owner in ("contoso", "fabrikam")]
    s.expect(f"Microsoft's side of {month}", s.money(sum(sides)), bridge["microsoft"]["net"])  # customers are shown to the cent, and add up
    s.expect(f"Microsoft's invoices of {month}", [f"{ENROLMENT}/{month}"], bridge["microsoft"]["invoices"])
    s.expect(f"unexplained {month}", "0.00", bridge["unexplained"])
    for customer in bridge["customers"]:
        s.expect(f"unexplained {month} {customer['customer']}", "0.00", customer["unexplained"])
    return bridge


def set_up(partner, **more):
    partner.do("init")
    customers = [s.customer("contoso", tenants=[ENROLMENT]), s.customer("fabrikam", tenants=[SUBSCRIPTIONS["fabrikam"].upper()])]
    contracts = [s.contract("contoso"), s.contract("fabrikam", period={"months": 1, "startDay": 15}, **more)]
    partner.do("terms", "import", partner.write("terms.json", s.terms(customers, contracts, priceRules=RULES)))


def nets(partner, month):
    partner.do("draft", "--month", month, exits=(0, 5))
    return {i["customer"]: i for i in partner.invoices("--month", month)}


def restated(dice, rows):
    """Amounts that changed, rows that went and rows that came."""
    kept = []
    for cells in rows:
        luck = dice.random()
        if luck < 0.1:
            continue
        kept.append({**cells, "CostInBillingCurrency": exact(dice)} if luck < 0.3 else cells)
    return kept


def differences(before, after):
    """The counts of `import --json`: by the key of a row, its resource and day."""
    old = {(c["ResourceId"], c["Date"]): c for c in before}
    new = {(c["ResourceId"], c["Date"]): c for c in after}
    return {"added": len(new.keys() - old.keys()), "removed": len(old.keys() - new.keys()),
            "altered": sum(old[k] != new[k] for k in old.keys() & new.keys())}


def late_of(taken, came):
    """What January's invoices did not take, shown as the contract says: on the way from Microsoft's amount, customer by customer."""
    shown = s.F(0)
    for owner, first in (("contoso", date(2026, 1, 1)), ("fabrikam", date(2026, 1, 15))):
        own = [[c for c in rows if owner_of(c) == owner and day_of(c) >= first] for rows in (taken, came)]
        microsoft = cost([c for c in came if owner_of(c) == owner])
        shown += s.rounded(microsoft + cost(own[0]) - cost(own[1])) - s.rounded(microsoft)
    return s.money(shown)


def months(binary, seed):
    """January is drafted, restated, issued, restated again; February takes what is late."""
    dice = random.Random(seed)
    january, february = month_rows(dice, "2026-01", 60), month_rows(dice, "2026-02", 40)
    with s.Partner(binary) as partner:
        set_up(partner)
        file = take(partner, "january.csv", january)
        s.expect("invoice", f"{ENROLMENT}/2026-01", file["invoice"])
        s.expect("month", "2026-01", file["month"])
        s.expect("replaced", False, file["replaced"])
        first, last = date(2026, 1, 1), date(2026, 1, 31)
        s.expect("January", net_of(january, "contoso", first, last), nets(partner, "2026-01")["contoso"]["net"])
        bridge_of(partner, "2026-01", january)
        before, january = january, restated(dice, january)
        file = take(partner, "january-2.csv", january)
        s.expect("replaced", True, file["replaced"])
        s.expect("changed", differences(before, january), file["changed"])
        take(partner, "february.csv", february)
        drafts = nets(partner, "2026-01")
        s.expect("January again", net_of(january, "contoso", first, last), drafts["contoso"]["net"])
        both = january + february
        s.expect("15 January", net_of(both, "fabrikam", date(2026, 1, 15), date(2026, 2, 14)), drafts["fabrikam"]["net"])
        bridge_of(partner, "2026-01", january)
        partner.do("approve", "--all", exits=(0, 5))
        partner.do("issue", "--all", "--on", "2026-03-01", exits=(0, 5))
        issued = {i["customer"]: i["net"] for i in partner.invoices("--month", "2026-01")}
        final = restated(dice, january)
        take(partner, "january-3.csv", final)
        bridge = bridge_of(partner, "2026-01", final)
        s.expect("late", late_of(january, final), bridge["causes"].get("late", "0.00"))
        drafts = nets(partner, "2026-02")
        for month, rows in (("2026-01", final), ("2026-02", february)):
            s.expect(f"late of {month}", "0.00", bridge_of(partner, month, rows)["causes"].get("late", "0.00"))
        s.expect("issued stays", issued, {i["customer"]: i["net"] for i in partner.invoices("--month", "2026-01")})
        lines = {}  # what is late stands on the same line as what is new, and both are rounded once
        for rows, sign in ((final, 1), (january, -1), ([c for c in february], 1)):
            for cells in rows:
                if owner_of(cells) == "contoso":
                    key = (cells["SubscriptionId"].lower(), cells["PublisherType"], rule_of(cells))
                    lines[key] = lines.get(key, s.F(0)) + sign * s.num(cells["CostInBillingCurrency"]) * FACTORS[rule_of(cells)]
        s.expect("February", s.money(sum(s.rounded(v) for v in lines.values())), drafts["contoso"]["net"])
        partner.do("verify")


def reservation(binary):
    """Bought up front for a year, sold by its days: the month keeps 22 of 365 (scenario S13), the bridge says so."""
    with s.Partner(binary) as partner:
        set_up(partner)
        document = s.terms([s.customer("contoso", tenants=[ENROLMENT])], [s.contract("contoso", reservations="byDay")], priceRules=RULES)
        partner.do("terms", "import", partner.write("terms.json", document))
        bought = row("2026-01", date(2026, 1, 10), SubscriptionId="00000000-0000-0000-0000-000000000000", SubscriptionName="", ChargeType="Purchase",
                     Frequency="OneTime", PricingModel="Reservation", Term="12", CostInBillingCurrency="1104.00", Quantity="1", MeterCategory="", MeterId="",
                     UnitPrice="", EffectivePrice="", ProductName="Reserved VM Instance, D4 v5", PartNumber="RI-1",
                     ResourceId="/providers/Microsoft.Capacity/reservationOrders/b/reservations/")
        covered = row("2026-01", date(2026, 1, 11), CostInBillingCurrency="0", PricingModel="Reservation", ReservationId="b", EffectivePrice="0",
                      MeterCategory="Virtual Machines", ResourceId="/subscriptions/production/vm")
        take(partner, "january.csv", [bought, covered])
        invoice = nets(partner, "2026-01")["contoso"]
        s.expect("January's days", s.money(s.F(1104 * 22, 365) * s.F(11, 10)), invoice["net"])
        bridge = bridge_of(partner, "2026-01", [bought, covered])
        s.expect("paid ahead", s.money(s.F("66.54") - 1104), bridge["causes"]["prepaid"])


def amortised_is_refused(binary):
    with s.Partner(binary) as partner:
        set_up(partner)
        used = row("2026-01", date(2026, 1, 11), CostInBillingCurrency="3.02", PricingModel="Reservation", ReservationId="b")
        before = s.digest(partner.file)
        report = partner.json("import", partner.write("amortised.csv", csv([used])), exits=(3,))
        [fault] = report["rejected"]
        s.expect("line", 2, fault["line"])
        s.expect("column", "CostInBillingCurrency", fault["column"])
        s.expect("amortised", True, "amortised" in fault["reason"])
        s.expect("nothing kept", before, s.digest(partner.file))


def what_nobody_owns(binary):
    """An enrolment of no customer leaks, under its number; its subscription can be given to a customer."""
    with s.Partner(binary) as partner:
        partner.do("init")
        rows = [row("2026-01", date(2026, 1, 3), CostInBillingCurrency="10", SubscriptionId=SUBSCRIPTIONS["test"]),
                row("2026-01", date(2026, 1, 4), CostInBillingCurrency="5.5", SubscriptionId=SUBSCRIPTIONS["fabrikam"])]
        document = s.terms([s.customer("fabrikam", tenants=[SUBSCRIPTIONS["fabrikam"]])], [s.contract("fabrikam")], priceRules=RULES)
        partner.do("terms", "import", partner.write("terms.json", document))
        take(partner, "january.csv", rows)
        bridge = bridge_of(partner, "2026-01", rows)
        s.expect("unmapped", "-10.00", bridge["causes"]["unmapped"])
        [nobody] = [c for c in bridge["customers"] if c["customer"] is None]
        s.expect("tenant", ENROLMENT, nobody["tenant"])
        export = partner.path("export")
        partner.do("draft", "--month", "2026-01", exits=(0, 5))
        partner.do("export", "--month", "2026-01", "--format", "json", "--out", export, exits=(0, 5))
        text = "".join(open(os.path.join(export, f), encoding="utf-8").read() for f in os.listdir(export))
        s.expect("kept attribute", True, '"InvoiceSectionName":"IT"' in text)


def partner_center_counts_once(binary):
    """Costs of a partner's own account are on Partner Center's reconciliation too: they count only without it."""
    with s.Partner(binary) as partner:
        partner.do("init")
        partner.do("terms", "import", partner.write("terms.json", s.terms([s.customer("contoso")], [s.contract("contoso")])))
        columns = "customerTenantId,customerName,billingAccountId,billingProfileId,date,SubscriptionId,quantity,chargeType,billingCurrency,costInBillingCurrency"
        rows = [f"{s.guid('contoso')},Contoso,account,AAAA-BBBB,01/05/2026,{SUBSCRIPTIONS['test']},1,Usage,EUR,100"]
        partner.do("import", partner.write("costs.csv", "\n".join([columns] + rows) + "\n"), exits=(0, 5))
        s.expect("without", "100.00", partner.bridge("2026-01")["microsoft"]["net"])
        s.expect("draft", "100.00", nets(partner, "2026-01")["contoso"]["net"])
        partner.do("import", partner.write("bill.csv", s.csv_bytes([s.azure(Subtotal="100", Quantity="1", UnitPrice="100")])), exits=(0, 5))
        bridge = partner.bridge("2026-01")
        s.expect("with", "100.00", bridge["microsoft"]["net"])
        s.expect("invoices", ["G000000001"], bridge["microsoft"]["invoices"])
        s.expect("draft with", "100.00", nets(partner, "2026-01")["contoso"]["net"])
        s.expect("unexplained", "0.00", partner.bridge("2026-01")["unexplained"])


def long_sums(binary):
    """Many decimals and many thousands: a sum of more than 34 digits is shown, not lost."""
    with s.Partner(binary) as partner:
        set_up(partner)
        rows = [row("2026-01", date(2026, 1, 3), CostInBillingCurrency="12345678901.25"),
                row("2026-01", date(2026, 1, 4), CostInBillingCurrency="0.0000000000000000000000001234")]
        report = partner.json("import", partner.write("long.csv", csv(rows)))
        s.expect("net", "12345678901.25", report["files"][0]["net"])
        s.expect("net of the draft", "14197530736.44", nets(partner, "2026-01")["contoso"]["net"])
        s.expect("unexplained", "0.00", partner.bridge("2026-01")["unexplained"])
        partner.do("verify")


def parts_add_up(binary):
    """The parts of one export count together; the same month again, in one file, takes their place."""
    with s.Partner(binary) as partner:
        set_up(partner)
        rows = [row("2026-01", date(2026, 1, day), CostInBillingCurrency=str(day)) for day in (3, 4, 5)]
        os.mkdir(partner.path("export"))
        partner.write("export/part_0_0001.csv", csv(rows[:2]))
        partner.write("export/part_1_0001.csv", csv(rows[2:]))
        blobs = [{"blobName": f"ea/run/part_{n}_0001.csv", "byteCount": 1} for n in (0, 1)]
        partner.write("export/manifest.json", {"blobCount": 2, "exportConfig": {"type": "ActualCost"}, "blobs": blobs})
        partner.do("import", partner.path("export"), exits=(0, 5))
        s.expect("parts", "12.00", partner.bridge("2026-01")["microsoft"]["net"])
        file = take(partner, "whole.csv", rows)
        s.expect("replaced", True, file["replaced"])
        s.expect("nothing changed", {"added": 0, "removed": 0, "altered": 0}, file["changed"])
        s.expect("once", "12.00", partner.bridge("2026-01")["microsoft"]["net"])
        os.remove(partner.path("export/part_1_0001.csv"))
        partner.do("import", partner.path("export"), exits=(3,))


def main():
    options, report = s.binary_argument(__doc__), s.Report()
    for seed in range(6):
        report.check(f"two months {seed}", months, options.bin, seed)
    for test in (reservation, amortised_is_refused, what_nobody_owns, partner_center_counts_once, long_sums, parts_add_up):
        report.check(test.__name__, test, options.bin)
    return report.finish(12)


if __name__ == "__main__":
    sys.exit(main())
