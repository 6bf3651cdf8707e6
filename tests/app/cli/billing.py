#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small worked cases of everything that is billed: line nets, totals and the bridge, each worked out here as fractions."""
import sys

from ledger import Bill, Case, Ledger, Month, charge, consumption, rows, spread
from support import ANNUAL, F, Report, binary_argument, expect, guid, num, rounded

JAN, FEB, MAR = "2026-01", "2026-02", "2026-03"
LICENCE, AZURE = {"family": "licence"}, {"family": "azure"}


def january(*lines, **more):
    return Bill("2026-01-01", "2026-01-31", list(lines), **more)


def february(*lines, **more):
    return Bill("2026-02-01", "2026-02-28", list(lines), **more)


def sold(name, cost, lines, charges, rules, **more):
    """A January alone: some charges, the sales of their lines, and what the partner earns as `price`."""
    earned = sum(sale for sale, _ in lines) - cost
    return Case(name, {JAN: Month(cost, [january(*lines)], {"price": earned})}, {JAN: charges}, rules=rules, **more)


def each(who, *suffixes):
    return [guid(f"{who}-{s}") for s in suffixes]


def markups():
    rule = ("r", LICENCE, {"markup": "0.15"})
    a, b = F("10.03"), F("20.07")
    yield sold("markup-one-line", a + b, [((a + b) * F("1.15"), "r")], [charge(a_, SkuId="0001") for a_ in ("10.03", "20.07")], [rule])
    s1, s2 = each("markup-two-lines", 1, 2)
    yield sold("markup-two-lines", a + b, [(a * F("1.15"), "r"), (b * F("1.15"), "r")],
               [charge("10.03", SubscriptionId=s1), charge("20.07", SubscriptionId=s2)], [rule])
    yield sold("markup-negative", F("99.99"), [(F("99.99") * F("0.9"), "r")], [charge("99.99")], [("r", LICENCE, {"markup": "-0.1"})])
    yield sold("markup-exact", F("1.00001"), [(F("1.00001") * F("1.5"), "r")], [charge("1.00001")], [("r", LICENCE, {"markup": "0.5"})])
    yield sold("markup-tie", F("0.10"), [(F("0.105"), "r")], [charge("0.10")], [("r", LICENCE, {"markup": "0.05"})])
    yield sold("margin-20", F("10.01"), [(F("10.01") / F("0.8"), "r")], [charge("10.01")], [("r", LICENCE, {"margin": "0.20"})])
    yield sold("margin-30", F(10), [(F(10) / F("0.7"), "r")], [charge("10")], [("r", LICENCE, {"margin": "0.3"})])
    yield sold("pass-through", F("10.005"), [(F("10.005"), "r")], [charge("10.005")], [("r", LICENCE, {"passThrough": True})])
    yield sold("no-rule", F("12.34"), [(F("12.34"), None)], [charge("12.34")], [("r", AZURE, {"markup": "9"})])
    yield Case("excluded", {JAN: Month(F("17.50"), [january((F(11), "r"))], {"excluded": F("-7.50"), "price": F(1)})},
               {JAN: [charge("10"), charge("7.50", ProductName="Trial", SubscriptionId=guid("trial"))]},
               rules=[("r", LICENCE, {"markup": "0.1"}), ("x", {"productName": "*tria*"}, {"exclude": True}, {"priority": 1})])


def lists_and_units():
    yield sold("list-discount", F("28.80"), [(F(12) * 3 * F("0.9137") * F("0.95"), "r")],
               [charge("28.80", UnitPrice="12.00", Quantity="3", PricingCurrency="USD", PCToBCExchangeRate="0.9137")],
               [("r", LICENCE, {"listDiscount": "0.05"})])
    share = F(16, 31)
    base = [charge("100", "2026-01-05", "2026-02-04", UnitPrice="10", Quantity="10"),
            charge("-51.61", "2026-01-20", "2026-02-04", UnitPrice="10", Quantity="10", ChargeType="addQuantity"),
            charge("61.94", "2026-01-20", "2026-02-04", UnitPrice="10", Quantity="12", ChargeType="addQuantity")]
    cost = F("110.33")
    yield sold("unit-added", cost, [(12 * (10 + 2 * share), "r")], base, [("r", LICENCE, {"unitPrice": "12.00"})])
    yield sold("list-added", cost, [(10 * (10 + 2 * share), "r")], base, [("r", LICENCE, {"listDiscount": "0"})])
    yield sold("unit-added-alone", F("10.32"), [(12 * 2 * share, "r")],
               [charge("10.32", "2026-01-20", "2026-02-04", Quantity="2", ChargeType="addQuantity")], [("r", LICENCE, {"unitPrice": "12"})])
    yield sold("unit-coterm", F("35.48"), [(F(12) * 5 * 22 / 31, "r")], [charge("35.48", "2026-01-10", "2026-01-31", Quantity="5")],
               [("r", LICENCE, {"unitPrice": "12"})])
    yield sold("unit-annual-added", F("30.00"), [(F(100) * 3 * 54 / 365, "r")],
               [charge("30.00", "2026-01-20", "2026-03-14", Quantity="3", ChargeType="addQuantity", TermAndBillingCycle=ANNUAL, BillingFrequency="Annual")],
               [("r", LICENCE, {"unitPrice": "100"})])
    yield sold("unit-renew", F(20), [(F(24), "r")], [charge("20", "2026-01-20", "2026-01-25", Quantity="2", ChargeType="renew")],
               [("r", LICENCE, {"unitPrice": "12"})])
    yield sold("unit-usage", F("3.70"), [(F("0.15") * F("24.5"), "r")], [consumption("3.70", Quantity="24.5")], [("r", AZURE, {"unitPrice": "0.15"})])
    yield sold("unit-in-dollars", F(20), [(F(24) * F("0.93"), "r")], [charge("20", Quantity="2", ChargeType="cycleCharge")],
               [("r", LICENCE, {"unitPrice": "12", "currency": "USD"})])
    yield sold("unit-refund-alone", F("-20"), [(F("-24"), "r")], [charge("-20", Quantity="2", ChargeType="cycleCharge")],
               [("r", LICENCE, {"unitPrice": "12"})])


def tiers():
    steps = [{"upTo": "10", "unitPrice": "10.00"}, {"upTo": "20", "unitPrice": "8.00"}, {"unitPrice": "6.00"}]

    def seats(name, *quantities, mode=None, total=None):
        price = {"tiers": steps, **({"mode": mode} if mode else {})}
        whole, count = F(total), sum(quantities)
        lines = [(whole * q / count, "r") for q in quantities]
        charges = [charge(("-" if q < 0 else "") + "5", Quantity=str(abs(q)), ChargeType="cycleCharge", SubscriptionId=guid(f"{name}{i}"))
                   for i, q in enumerate(quantities)]
        return sold(name, F(sum(5 if q > 0 else -5 for q in quantities)), lines, charges, [("r", LICENCE, price)])

    yield seats("tiers-graduated", 10, 15, total=100 + 80 + 5 * 6)
    yield seats("tiers-volume", 10, 15, mode="volume", total=25 * 6)
    yield seats("tiers-volume-inclusive", 4, 6, mode="volume", total=10 * 10)
    yield seats("tiers-volume-over", 4, 7, mode="volume", total=11 * 8)
    yield seats("tiers-graduated-inclusive", 20, total=180)
    yield seats("tiers-thirds", 3, 4, 6, mode="graduated", total=100 + 3 * 8)
    yield seats("tiers-refunded", 12, -5, total=7 * 10)
    yield seats("tiers-below-zero", -3, total=-30)


def usage_by_day():
    period = [{"period": {"months": 1, "startDay": 15}}]
    jan, feb = F("1.01"), F("1.10")
    first, second = 17 * jan + 14 * feb, 14 * feb
    up = ("r", AZURE, {"markup": "0.10"})
    yield Case("usage-two-months",
               {JAN: Month(F(31), [Bill("2026-01-15", "2026-02-14", [(first * F("1.1"), "r")])],
                           {"dailyFile": 31 * jan - 31, "period": -14 * jan + 14 * feb, "price": first / 10}),
                FEB: Month(28 * feb, [Bill("2026-02-15", "2026-03-14", [(second * F("1.1"), "r")])],
                           {"period": -14 * feb, "price": second / 10})},
               {JAN: [consumption("31.00", Quantity="31")], FEB: [consumption("30.80", "2026-02-01", "2026-02-28", Quantity="28")]},
               {JAN: rows("1.01", "2026-01-01", 31), FEB: rows("1.10", "2026-02-01", 28)}, rules=[up], contracts=period)
    cost, sale = spread(100, [14, 17]), spread(110, [14, 17])
    for name, last in (("azure-split", "2026-01-31"), ("azure-split-first-of-next", "2026-02-01")):
        yield Case(name, {JAN: Month(F(100), [Bill("2026-01-15", "2026-02-14", [(sale[1] + F("27.5"), "r")])],
                                     {"period": -cost[0] + 25, "price": sale[1] - cost[1] + F("2.5")}),
                          FEB: Month(F(50), [Bill("2026-02-15", "2026-03-14", [(F("27.5"), "r")])], {"period": F(-25), "price": F("2.5")})},
                   {JAN: [consumption("100", "2026-01-01", last)], FEB: [consumption("50", "2026-02-01", "2026-02-28")]},
                   rules=[up], contracts=period)
    dearer = spread(120, [14, 17])[1]
    yield Case("azure-rule-of-the-part", {JAN: Month(F(100), [Bill("2026-01-15", "2026-02-14", [(dearer, "late")])],
                                                     {"period": -cost[0], "price": dearer - cost[1]})},
               {JAN: [consumption("100")]}, contracts=period,
               rules=[("early", AZURE, {"markup": "0.10"}, {"to": "2026-01-14"}), ("late", AZURE, {"markup": "0.20"}, {"from": "2026-01-15"})])
    yield Case("usage-rule-of-the-day", {JAN: Month(F(31), [january((F(10) * F("1.1"), "early"), (F(21) * F("1.2"), "late"))], {"price": F("5.2")})},
               {JAN: [consumption("31")]}, {JAN: rows("1", "2026-01-01", 31)},
               rules=[("early", AZURE, {"markup": "0.10"}, {"to": "2026-01-10"}), ("late", AZURE, {"markup": "0.20"}, {"from": "2026-01-11"})])
    yield Case("rows-without-a-line", {JAN: Month(F(31), [january((F(31) + F("9.99"), None))], {"dailyFile": F("9.99")})},
               {JAN: [consumption("31")]}, {JAN: rows("1", "2026-01-01", 31) + rows("3.33", "2026-01-05", 3, SkuId="00ZZ")})
    groups = [*rows("0.111", "2026-01-01", 5, ResourceGroup="rg-a"), *rows("0.333", "2026-01-06", 4, ResourceGroup="rg-b", ResourceURI="/b"),
              *rows("0.777", "2026-01-10", 1, ResourceGroup="", ResourceURI="/c", MeterCategory="Storage")]
    a, b, c = F("0.555"), F("1.332"), F("0.777")
    for group, lines in (("resourceGroup", [a, b, c]), ("meterCategory", [a + b, c]), ("subscription", [a + b + c]), ("product", [a + b + c]),
                         ("line", [F("0.111")] * 5 + [F("0.333")] * 4 + [c])):
        yield Case(f"group-{group.lower()}", {JAN: Month(F("2.66"), [january(*((s * F("1.5"), "r") for s in lines))],
                                                         {"dailyFile": a + b + c - F("2.66"), "price": (a + b + c) / 2})},
                   {JAN: [consumption("2.66")]}, {JAN: groups}, rules=[("r", AZURE, {"markup": "0.5"})], contracts=[{"group": group}])
    yield Case("resource-group-needs-rows", {JAN: Month(F("12.66"), [january((a * 2, "r"), (b + c, None), (F(10), None))],
                                                        {"dailyFile": a + b + c - F("2.66"), "price": a})},
               {JAN: [consumption("2.66"), charge("10", SubscriptionId=guid("seat"))]}, {JAN: groups},
               rules=[("r", {"resourceGroup": "RG-A"}, {"markup": "1"})])


def leaks():
    yield Case("setup-usage", {JAN: Month(F(31), [Bill("2026-01-10", "2026-01-31", [(F(22) * F("1.1"), "r")])], {"setup": F(-9), "price": F("2.2")})},
               {JAN: [consumption("31")]}, {JAN: rows("1", "2026-01-01", 31)}, rules=[("r", AZURE, {"markup": "0.1"})],
               contracts=[{"from": "2026-01-10"}])
    early = spread("47.11", [9, 22])
    yield Case("setup-azure", {JAN: Month(F("47.11"), [Bill("2026-01-10", "2026-01-31", [(early[1], None)])], {"setup": -early[0]})},
               {JAN: [consumption("47.11")]}, contracts=[{"from": "2026-01-10"}])
    yield Case("setup-licence", {JAN: Month(F(30), [Bill("2026-01-10", "2026-01-31", [(F(10), None)])], {"setup": F(-20)})},
               {JAN: [charge("20", "2026-01-05", "2026-02-04", SubscriptionId=guid("early")), charge("10", "2026-01-10", "2026-02-09")]},
               contracts=[{"from": "2026-01-10"}])
    yield Case("no-contract", {JAN: Month(F("44.44"), [], {"unmapped": F("-44.44")})}, {JAN: [charge("44.44")]}, contracts=[])
    yield Case("no-contract-rows", {JAN: Month(F(31), [], {"unmapped": F(-31)})}, {JAN: [consumption("31")]}, {JAN: rows("1.003", "2026-01-01", 31)},
               contracts=[])
    yield Case("nobodys-tenant", {JAN: Month(F("5.55"), [], {"unmapped": F("-5.55")})}, {JAN: [charge("5.55")]}, owned=False)
    late = spread(100, [20, 11])
    yield Case("after-the-last", {JAN: Month(F(130), [Bill("2026-01-01", "2026-01-20", [(late[0], None), (F(10), None)])], {"unmapped": -late[1] - 20})},
               {JAN: [consumption("100", SubscriptionId=guid("after")), charge("20", "2026-01-25", "2026-02-24", SubscriptionId=guid("after")),
                      charge("10", "2026-01-20", "2026-02-19", SubscriptionId=guid("after"))]},
               contracts=[{"to": "2026-01-20"}])
    yield Case("between-two", {JAN: Month(F(35), [Bill("2026-01-01", "2026-01-10", [(F(10), None)]), Bill("2026-01-21", "2026-01-31", [(F(20), None)])],
                                          {"unmapped": F(-5)})},
               {JAN: [charge("10", "2026-01-10", "2026-02-09"), charge("5", "2026-01-15", "2026-02-14"), charge("20", "2026-01-21", "2026-02-20")]},
               contracts=[{"to": "2026-01-10"}, {"from": "2026-01-21"}])
    credit = [charge("100"), charge("-12.34", ChargeType="customerCredit")]
    yield Case("credit-kept", {JAN: Month(F("87.66"), [january((F(110), "r"))], {"credit": F("12.34"), "price": F(10)})}, {JAN: credit},
               rules=[("r", {"productId": "*"}, {"markup": "0.1"})])
    yield Case("credit-passed", {JAN: Month(F("87.66"), [january((F(110), "r"), (F("-12.34"), "c"))], {"price": F(10)})}, {JAN: credit},
               rules=[("r", LICENCE, {"markup": "0.1"}), ("c", {"family": "credit"}, {"passThrough": True})])
    yield Case("credit-note-half", {JAN: Month(F("94.99"), [january((F(100), None), (F("-2.505"), "c"))], {"price": F("2.505")})},
               {JAN: [charge("100"), charge("-5.01", ChargeType="creditNote")]}, rules=[("c", {"family": "credit"}, {"markup": "-0.5"})])
    yield Case("adjusted", {JAN: Month(F("-50"), [january((F(100), None))], {"adjustment": F(150)})}, {JAN: [charge("100")]},
               adjustments=[{"microsoftInvoice": "G0000202601", "amount": "-150.00", "customer": "adjusted"},
                            {"microsoftInvoice": "G0000209912", "amount": "-999.00", "customer": "adjusted"}])


def own_services():
    def own(name, cost, jan, feb, services, **contract):
        return Case(name, {JAN: Month(F(10), [january(*[(F(10), None)] + [(F(s), None) for s in jan])], {"ownService": F(sum(map(F, jan)))}),
                           FEB: Month(F(10), [february(*[(F(10), None)] + [(F(s), None) for s in feb])], {"ownService": F(sum(map(F, feb)))})},
                    {JAN: [charge("10")], FEB: [charge("10", "2026-02-01", "2026-02-28")]}, own=services, contracts=[contract])

    monthly = {"quantity": "3", "unitPrice": "25.00", "from": "2026-01-15", "every": {"months": 1}}
    yield own("own-in-advance", 10, ["75"], ["75"], [monthly])
    yield own("own-in-arrears", 10, [], ["75"], [monthly], ownServices="inArrears")
    yield own("own-prorated", 10, [F(75) * 10 / 31], [], [{**monthly, "to": "2026-01-24"}])
    yield own("own-prorated-second", 10, ["75"], [F(75) * 6 / 28], [{**monthly, "to": "2026-02-20"}])
    yield own("own-once", 10, [], ["12.50"], [{"quantity": "0.5", "unitPrice": "25.00", "from": "2026-02-03"}])
    yield own("own-every-six-weeks", 10, ["20"], ["20"], [{"quantity": "1", "unitPrice": "20", "from": "2026-01-05", "every": {"weeks": 6}}])


def refunds_and_rules():
    yield sold("refund-of-the-original", F(50), [(F(55), "old")],
               [charge("100", "2026-01-05", "2026-02-04", Quantity="10"), charge("-50", "2026-01-20", "2026-02-04", Quantity="10", ChargeType="cancelImmediate")],
               [("old", LICENCE, {"markup": "0.1"}, {"to": "2026-01-10"})])
    # A rule in force on the refund's own date comes first, and here a positive line begins on that date as well.
    yield sold("refund-of-its-own-date", F("110.33"), [(F(110), "old"), (F("10.33") * F("1.2"), "new")],
               [charge("100", "2026-01-05", "2026-02-04", Quantity="10"),
                charge("-51.61", "2026-01-20", "2026-02-04", Quantity="10", ChargeType="addQuantity"),
                charge("61.94", "2026-01-20", "2026-02-04", Quantity="12", ChargeType="addQuantity")],
               [("old", LICENCE, {"markup": "0.1"}, {"to": "2026-01-10"}), ("new", LICENCE, {"markup": "0.2"}, {"from": "2026-01-11"})])

    def wins(name, winner, rules, **customer):
        charges = [charge("100", ProductName="Microsoft 365 E5 (no Teams)", ProductId="P1", SkuId="S1")]
        marked = [(n, m, {"markup": "1" if n == winner else "0.5"}, *more) for n, m, *more in rules]
        return sold(f"rule-{name}", F(100), [(F(200), winner) if winner else (F(100), None)], charges, marked, customer=customer)

    yield wins("priority", "b", [("a", {"productId": "P1", "skuId": "S1", **LICENCE}), ("b", {}, {"priority": 1})])
    yield wins("more-keys", "b", [("a", {"productId": "P1"}), ("b", {"productId": "P1", "skuId": "S1"})])
    yield wins("more-tags", "b", [("a", {"productId": "P1", "skuId": "S1"}), ("b", {"customerTag": {"x": "1", "y": "2", "z": "3"}})],
               tags={"x": "1", "y": "2", "z": "3"})
    yield wins("tag-of-another", "a", [("a", {}), ("b", {"customerTag": {"x": "2"}})], tags={"x": "1"})
    yield wins("later-from", "b", [("a", LICENCE, {"from": "2025-12-01"}), ("b", LICENCE, {"from": "2026-01-01"}), ("c", LICENCE)])
    yield wins("smaller-id", "a", [("b", LICENCE), ("a", LICENCE)])
    yield wins("wildcard-and-case", "a", [("a", {"productName": "*e5*"}), ("b", {"productName": "*e3*"})])
    yield wins("whole-text", None, [("a", {"productName": "Microsoft 365"})])
    yield wins("absent-key", "a", [("a", {}), ("b", {"meterCategory": "*", "resourceGroup": "*"})])
    yield wins("not-in-force", None, [("a", LICENCE, {"to": "2025-12-31"}), ("b", LICENCE, {"from": "2026-01-02"})])
    yield wins("first-and-last-day", "a", [("a", LICENCE, {"from": "2026-01-01", "to": "2026-01-01"})])
    yield wins("term", "b", [("a", {"term": "P1Y", "skuId": "S1"}), ("b", {"term": "P1M"})])
    yield wins("frequency", "b", [("a", {}), ("b", {"billingFrequency": "monthly"})])


def taxes():
    def taxed(name, *nets, tax, **more):
        return Case(name, {JAN: Month(sum(nets), [january(*((n, None) for n in nets), tax=tax)])},
                    {JAN: [charge(f"{float(n):.2f}", SubscriptionId=guid(f"{name}{i}"), Quantity="1") for i, n in enumerate(nets)]},
                    customer={"tax": "nl21"}, **more)

    yield taxed("vat-tie", F("5.25"), F("5.25"), tax=rounded(F("10.5") * F("0.21")))
    yield taxed("vat-tie-negative", F("-5.25"), F("-5.25"), tax=rounded(F("-10.5") * F("0.21")))
    yield taxed("vat-thirds", F("0.33"), F("0.33"), F("0.33"), tax=rounded(F("0.99") * F("0.21")))
    yield Case("vat-two-rates", {JAN: Month(F("10.50"), [january((F("10.5"), None), (F("0.5"), None), tax=F("2.21") + F("0.05"))], {"ownService": F("0.5")})},
               {JAN: [charge("10.50")]}, customer={"tax": "nl21"},
               own=[{"quantity": "1", "unitPrice": "0.50", "from": "2026-01-03", "tax": "nl9"}])
    yield Case("vat-reverse", {JAN: Month(F("10.50"), [january((F("10.5"), None), tax=F(0))])}, {JAN: [charge("10.50")]})


def split_families():
    cost, sale = spread("31.10", [12, 19]), spread(F("34.21"), [12, 19])
    yield Case("licence-by-day",
               {JAN: Month(F("31.10"), [january((sale[0], "r"))], {"period": -cost[1], "price": sale[0] - cost[0]}),
                FEB: Month(0, [february((sale[1], "r"))], {"period": cost[1], "price": sale[1] - cost[1]})},
               {JAN: [charge("31.10", "2026-01-20", "2026-02-19")]}, rules=[("r", LICENCE, {"markup": "0.10"})], contracts=[{"licences": "byDay"}])
    for name, family, term in (("reservation", "reservation", "1 Year Reservation"), ("savings-plan", "savingsPlan", "1 Year Savings Plan")):
        line = charge("1200.07", "2026-01-17", "2027-01-16", TermAndBillingCycle=term, BillingFrequency="", ProductName="Reserved VM Instance")
        for way, parts in (("monthly", [1] * 12), ("byDay", [15, 28, 322])):
            cost, sale = spread("1200.07", parts), spread(F("1200.07") * F("1.1"), parts)
            yield Case(f"{name}-{way.lower()}",
                       {JAN: Month(F("1200.07"), [january((sale[0], "r"))], {"prepaid": cost[0] - F("1200.07"), "price": sale[0] - cost[0]}),
                        FEB: Month(0, [february((sale[1], "r"))], {"prepaid": cost[1], "price": sale[1] - cost[1]})},
                       {JAN: [line]}, rules=[("r", {"family": family}, {"markup": "0.1"})], contracts=[{"reservations": way}])
        yield Case(f"{name}-as-charged", {JAN: Month(F("1200.07"), [january((F("1200.07"), None))])}, {JAN: [line]})
    yield Case("contract-rate", {JAN: Month(F(92), [january((F(92) / F("0.92") * F("0.93") * F("1.1"), "r"))], {"price": F("9.2"), "exchange": F("1.1")})},
               {JAN: [consumption("92.00", PricingCurrency="USD", PCToBCExchangeRate="0.92")]}, rules=[("r", AZURE, {"markup": "0.1"})],
               contracts=[{"exchange": "contract"}])
    yield Case("contract-rate-unit-price", {JAN: Month(F(92), [january((F(120), "r"))], {"price": F(28)})},
               {JAN: [consumption("92.00", Quantity="100", PricingCurrency="USD", PCToBCExchangeRate="0.92")]},
               rules=[("r", AZURE, {"unitPrice": "1.20"})], contracts=[{"exchange": "contract"}])


def more_splits():
    """Parts that fall out of the contract, refunds by day, other prices by day."""
    cost = spread("31.10", [12, 19])
    line = charge("31.10", "2026-01-20", "2026-02-19", UnitPrice="6.22", Quantity="5")
    refund = charge("-12.03", "2026-01-25", "2026-02-19", UnitPrice="6.22", Quantity="3", ChargeType="removeQuantity")
    back = spread("-12.03", [7, 19])
    yield Case("by-day-refund", {JAN: Month(F("19.07"), [january((cost[0] + back[0], None))], {"period": -cost[1] - back[1]}),
                                 FEB: Month(0, [february((cost[1] + back[1], None))], {"period": cost[1] + back[1]})},
               {JAN: [line, refund]}, contracts=[{"licences": "byDay"}])
    unit = spread(12 * 5, [12, 19])
    yield Case("by-day-unit-price", {JAN: Month(F("31.10"), [january((unit[0], "r"))], {"period": -cost[1], "price": unit[0] - cost[0]})},
               {JAN: [line]}, rules=[("r", LICENCE, {"unitPrice": "12"})], contracts=[{"licences": "byDay"}])
    yield Case("by-day-contract-ends", {JAN: Month(F("31.10"), [january((cost[0], None))], {"unmapped": -cost[1]})},
               {JAN: [line]}, contracts=[{"licences": "byDay", "to": "2026-01-31"}])
    early = spread("31.10", [5, 26])
    yield Case("by-day-contract-begins", {JAN: Month(F("31.10"), [Bill("2026-01-25", "2026-02-24", [(early[1], None)])], {"setup": -early[0]})},
               {JAN: [line]}, contracts=[{"licences": "byDay", "from": "2026-01-25", "period": {"months": 1, "startDay": 25}}])
    three = spread("31.10", [5, 7, 19])
    yield Case("by-day-change-of-contract",
               {JAN: Month(F("31.10"), [Bill("2026-01-01", "2026-01-24", [(three[0], None)]), Bill("2026-01-25", "2026-01-31", [(three[1], None)])],
                           {"period": -three[2]})},
               {JAN: [line]}, contracts=[{"licences": "byDay", "to": "2026-01-24"}, {"licences": "byDay", "from": "2026-01-25"}])
    monthly = charge("100.01", "2026-01-17", "2026-02-16", TermAndBillingCycle="1 Year Reservation")
    yield Case("reservation-of-one-month", {JAN: Month(F("100.01"), [january((F("100.01"), None))])}, {JAN: [monthly]}, contracts=[{"reservations": "monthly"}])
    parts = spread("1200.07", [1] * 12)
    yield Case("reservation-monthly-early", {JAN: Month(F("1200.07"), [], {"setup": -parts[0], "prepaid": -sum(parts[1:])}),
                                             FEB: Month(0, [february((parts[1], None))], {"prepaid": parts[1]})},
               {JAN: [charge("1200.07", "2026-01-17", "2027-01-16", TermAndBillingCycle="1 Year Reservation")]},
               contracts=[{"reservations": "monthly", "from": "2026-02-01"}])
    bought = {"TermAndBillingCycle": "", "ChargeStartDate": "", "ChargeEndDate": "", "OrderDate": "2026-01-18", "SubscriptionDescription": "Server", "SubscriptionId": ""}
    yield sold("perpetual-software", F(300), [(F(330), "r")], [charge("300", **bought)], [("r", {"family": "software"}, {"markup": "0.1"})])
    yield sold("perpetual-software-unit", F(300), [(F(700), "r")], [charge("300", Quantity="2", **bought)], [("r", {"family": "software"}, {"unitPrice": "350"})])
    yield sold("marketplace", F(40), [(F(50), "r")], [charge("40", PublisherName="Acme Tools", PublisherId="acme")],
               [("r", {"family": "marketplace", "publisher": "acme*"}, {"margin": "0.2"})])
    yield Case("contract-rate-list", {JAN: Month(F(92), [january((F("0.5") * 200 * F("0.93"), "r"))], {"exchange": F(1)})},
               {JAN: [consumption("92.00", UnitPrice="0.5", Quantity="200", PricingCurrency="USD", PCToBCExchangeRate="0.92")]},
               rules=[("r", AZURE, {"listDiscount": "0"})], contracts=[{"exchange": "contract"}])


def more_usage():
    yield Case("excluded-rows", {JAN: Month(F(31), [], {"excluded": F("-31.31"), "dailyFile": F("0.31")})},
               {JAN: [consumption("31")]}, {JAN: rows("1.01", "2026-01-01", 31)}, rules=[("x", AZURE, {"exclude": True})])
    yield Case("setup-rows-and-daily-file", {JAN: Month(F(31), [Bill("2026-01-10", "2026-01-31", [(F("22.22"), None)])],
                                                        {"setup": F("-9.09"), "dailyFile": F("0.31")})},
               {JAN: [consumption("31")]}, {JAN: rows("1.01", "2026-01-01", 31)}, contracts=[{"from": "2026-01-10"}])
    steps = [{"upTo": "100", "unitPrice": "1.00"}, {"unitPrice": "0.80"}]
    for mode, total in (("graduated", 100 + 55 * F("0.8")), ("volume", 155 * F("0.8"))):
        yield Case(f"usage-tiers-{mode}", {JAN: Month(F(62), [january((total, "r"))], {"price": total - 62})},
                   {JAN: [consumption("62", Quantity="155")]}, {JAN: rows("2", "2026-01-01", 31, Quantity="5")},
                   rules=[("r", AZURE, {"tiers": steps, "mode": mode})])
    yield Case("usage-list", {JAN: Month(F("49.60"), [january((F("0.4") * 5 * 31 * F("0.9") * F("0.98"), "r"))],
                                         {"price": F("0.4") * 5 * 31 * F("0.9") * F("0.98") - F("49.6")})},
               {JAN: [consumption("49.60", Quantity="155")]},
               {JAN: rows("1.6", "2026-01-01", 31, Quantity="5", UnitPrice="0.4", PricingCurrency="USD", PCToBCExchangeRate="0.9")},
               rules=[("r", AZURE, {"listDiscount": "0.02"})])
    tagged = rows("1", "2026-01-01", 4, Tags='{"env":"prod"}') + rows("2", "2026-01-05", 3, Tags='{"env":"test"}', ResourceURI="/t")
    yield Case("usage-tag-rule-and-group", {JAN: Month(F(10), [january((F(8), "p"), (F(6), None))], {"price": F(4)})},
               {JAN: [consumption("10")]}, {JAN: tagged}, rules=[("p", {"tag": {"env": "PROD"}}, {"markup": "1"})], contracts=[{"group": "tag:env"}])
    yield Case("one-subscription-of-azure", {JAN: Month(F(10), [january((F(8), "p"), (F(6), None))], {"price": F(4)})},
               {JAN: [consumption("10")]}, {JAN: rows("1", "2026-01-01", 4) + rows("2", "2026-01-05", 3, EntitlementId=guid("other"))},
               rules=[("p", {"azureSubscription": guid("entitlement").upper()}, {"markup": "1"})])


def causes_and_tiers():
    """The first cause that applies, tiers of parts, and amounts of 26 digits."""
    period = [{"period": {"months": 1, "startDay": 15}}]
    steps = {"tiers": [{"upTo": "100", "unitPrice": "1.00"}, {"unitPrice": "0.50"}]}
    big = "12345678901234567890.123456"
    yield sold("many-digits", F(big), [(F(big) * F("1.15"), "r")], [charge(big)], [("r", LICENCE, {"markup": "0.15"})])
    azure, seats = spread(310, [14, 17]), spread(310, [12, 19])
    yield Case("tiers-of-an-azure-part", {JAN: Month(F(310), [Bill("2026-01-15", "2026-02-14", [(F(100 + 35), "r")])], {"period": -azure[0], "price": 135 - azure[1]})},
               {JAN: [consumption("310", Quantity="310")]}, rules=[("r", AZURE, steps)], contracts=period)
    yield Case("tiers-of-a-licence-part", {JAN: Month(F(310), [january((F(100 + 10), "r"))], {"period": -seats[1], "price": 110 - seats[0]})},
               {JAN: [charge("310", "2026-01-20", "2026-02-19", Quantity="310")]}, rules=[("r", LICENCE, steps)], contracts=[{"licences": "byDay"}])
    unit = spread("37.20", [14, 17])
    yield Case("unit-price-of-a-part", {JAN: Month(F(310), [Bill("2026-01-15", "2026-02-14", [(unit[1], "r")])], {"period": -azure[0], "price": unit[1] - azure[1]})},
               {JAN: [consumption("310", Quantity="310")]}, rules=[("r", AZURE, {"unitPrice": "0.12"})], contracts=period)
    yield Case("tiers-by-period", {JAN: Month(F(20), [Bill("2026-01-10", "2026-01-14", [(F(125), "r")]), Bill("2026-01-15", "2026-02-14", [(F(125), "r")])], {"price": F(230)})},
               {JAN: [charge("10", "2026-01-12", "2026-02-11", Quantity="150"), charge("10", "2026-01-16", "2026-02-15", Quantity="150", SubscriptionId=guid("w"))]},
               rules=[("r", LICENCE, steps)], contracts=[{"from": "2026-01-10", **period[0]}])
    credit = charge("-5", ChargeType="customerCredit")
    yield Case("unmapped-before-credit", {JAN: Month(F(-5), [], {"unmapped": F(5)})}, {JAN: [credit]}, contracts=[])
    yield Case("setup-before-credit", {JAN: Month(F(-5), [], {"setup": F(5)})}, {JAN: [credit]}, contracts=[{"from": "2026-02-01"}])
    yield Case("excluded-before-period", {JAN: Month(F(10), [], {"excluded": F(-10)})}, {JAN: [charge("10", "2026-02-03", "2026-03-02")]},
               rules=[("x", LICENCE, {"exclude": True})])
    yield Case("billed-early", {JAN: Month(F(10), [], {"period": F(-10)}), FEB: Month(0, [february((F(10), None))], {"period": F(10)})},
               {JAN: [charge("10", "2026-02-03", "2026-03-02")]})
    yield Case("row-of-december", {JAN: Month(F(33), [january((F("34.1"), "r"))], {"period": F(-2), "price": F("3.1")})},
               {JAN: [consumption("33")]}, {JAN: rows("1", "2026-01-01", 31) + rows("2", "2025-12-31", 1)}, rules=[("r", AZURE, {"markup": "0.1"})])
    yield Case("subscription-of-a-rule", {JAN: Month(F(20), [january((F(20), "r"), (F(10), None))], {"price": F(10)})},
               {JAN: [charge("10", SubscriptionId=guid("A")), charge("10", SubscriptionId=guid("B"))]},
               rules=[("r", {"subscription": guid("A").upper()}, {"markup": "1"})])


def more_services():
    before = [{"quantity": "1", "unitPrice": "30", "from": "2025-12-01", "every": {"months": 1}}]
    yield Case("own-before-the-contract", {JAN: Month(F(10), [january((F(10), None), (F(30), None))], {"ownService": F(30)})},
               {JAN: [charge("10")]}, own=before, contracts=[{"from": "2026-01-01"}])
    yield Case("own-alone", {JAN: Month(0, [january((F(30), None), tax=F("2.70"))], {"ownService": F(30)})}, own=[{**before[0], "tax": "nl9"}])
    yield Case("own-in-dollars", {JAN: Month(0, [january((F(30), None), currency="USD", home=F("0.93"))], {"ownService": F("27.9")})}, own=before,
               customer={"currency": "USD"})
    # Whether three intervals of one service are one line or three is not said; the sums are.
    yield Case("own-quarterly", {JAN: Month(F(10), [Bill("2026-01-01", "2026-03-31", [(F(10), None), (F(90), None)], summed=True)], {"ownService": F(90)})},
               {JAN: [charge("10")]}, own=before, contracts=[{"from": "2026-01-01", "period": {"months": 3, "startDay": 1}}])
    yield Case("own-quarterly-in-arrears", {JAN: Month(F(10), [Bill("2026-01-01", "2026-03-31", [(F(10), None), (F(60), None)], summed=True)],
                                                   {"ownService": F(60)})},
               {JAN: [charge("10")]}, own=[{**before[0], "from": "2026-01-10"}],
               contracts=[{"from": "2026-01-01", "ownServices": "inArrears", "period": {"months": 3, "startDay": 1}}])


def currencies():
    home = F("0.93")
    yield Case("in-dollars", {JAN: Month(F(100), [january((F(110), None), currency="USD", home=home)], {"exchange": 110 * home - 100})},
               {JAN: [charge("100")]}, customer={"currency": "USD"})
    yield Case("in-the-pricing-currency", {JAN: Month(F(92), [january((F(100), None), currency="USD", home=home)], {"exchange": F(1)})},
               {JAN: [charge("92", PricingCurrency="USD", PCToBCExchangeRate="0.92")]}, customer={"currency": "USD"})
    # How much of a markup in another currency is `price` and how much `exchange` is not said to the cent: the sum is checked.
    yield Case("markup-in-dollars", {JAN: Month(F(100), [january((F(121), "r"), currency="USD", home=home)], {"price": 121 * home - 100},
                                                together=("price", "exchange"))},
               {JAN: [charge("100")]}, customer={"currency": "USD"}, rules=[("r", LICENCE, {"markup": "0.1"})])
    yield Case("in-yen", {JAN: Month(F(100), [january((F("16255"), None), currency="JPY", digits=0, home=F("0.0061"))],
                                     {"exchange": F("16255") * F("0.0061") - 100})},
               {JAN: [charge("100")]}, customer={"currency": "JPY"})


def periods():
    def held(name, bills, period, months=(JAN,), **contract):
        """A charge of 10.00 that starts on 20 January, and the invoices of the months, of which one holds it."""
        causes = {JAN: {} if any(b.lines and b.first.startswith(JAN) for b in bills) else {"period": F(-10)}}
        return Case(name, {m: Month(F(10) if m == JAN else 0, [b for b in bills if b.first.startswith(m) and b.lines],
                                    causes[JAN] if m == JAN else {"period": F(10)}) for m in months},
                    {JAN: [charge("10", "2026-01-20", "2026-02-19")]}, contracts=[{"period": period, **contract}])

    def bill(first, last):
        return [Bill(first, last, [(F(10), None)])]

    yield held("two-months", bill("2025-12-01", "2026-01-31"), {"months": 2, "startDay": 1}, ("2025-12", JAN), **{"from": "2025-12-01"})
    yield held("quarter", bill("2026-01-01", "2026-03-31"), {"months": 3, "startDay": 1, "startMonth": 1})
    yield held("quarter-other-month", bill("2026-01-01", "2026-03-31"), {"months": 3, "startDay": 1, "startMonth": 10}, **{"from": "2025-02-03"})
    yield held("half-year", bill("2026-01-20", "2026-07-19"), {"months": 6, "startDay": 20, "startMonth": 7})
    yield held("year", bill("2025-04-01", "2026-03-31"), {"months": 12, "startDay": 1, "startMonth": 4}, ("2025-04", JAN))
    yield held("year-from-its-start", bill("2026-01-10", "2027-01-09"), {"months": 12, "startDay": 10}, **{"from": "2026-01-10"})
    yield held("four-weeks", bill("2026-01-05", "2026-02-01"), {"weeks": 4}, **{"from": "2026-01-05"})
    yield held("one-week", bill("2026-01-15", "2026-01-21"), {"weeks": 1}, **{"from": "2026-01-01"})
    yield held("stub-then-quarter", bill("2026-01-10", "2026-01-31"), {"months": 3, "startDay": 1, "startMonth": 11}, **{"from": "2026-01-10"})
    yield held("stub-in-the-same-month", bill("2026-01-15", "2026-02-14"), {"months": 1, "startDay": 15}, **{"from": "2026-01-10"})
    yield held("contract-end", bill("2026-01-01", "2026-01-25"), {"months": 1, "startDay": 1}, to="2026-01-25")
    yield held("last-day-of-a-period", bill("2025-12-21", "2026-01-20"), {"months": 1, "startDay": 21}, ("2025-12", JAN))
    yield Case("two-periods-in-a-month", {JAN: Month(F(30), [Bill("2026-01-10", "2026-01-14", [(F(10), None)]), Bill("2026-01-15", "2026-02-14", [(F(20), None)])])},
               {JAN: [charge("10", "2026-01-14", "2026-02-13"), charge("20", "2026-01-15", "2026-02-14")]},
               contracts=[{"from": "2026-01-10", "period": {"months": 1, "startDay": 15}}])


RATES = [("EUR", "USD", "2026-01-01", "1.10"), ("USD", "EUR", "2025-12-31", "0.93"), ("USD", "EUR", "2026-01-02", "5"), ("EUR", "JPY", "2025-01-01", "162.55"),
         ("JPY", "EUR", "2025-01-01", "0.0061"), ("USD", "EUR", "2024-01-01", "7")]


def home_cases():
    """The seller keeps books in pounds; Microsoft bills in euros: 0.85 for Microsoft, 0.90 from 2 January on."""
    yield Case("pounds", {JAN: Month(F(85), [january((F("93.5"), "r"), currency="GBP")], {"price": F("8.5")}, together=("price", "exchange"))},
               {JAN: [charge("100")]}, rules=[("r", LICENCE, {"markup": "0.1"})], customer={"currency": "GBP"})
    yield Case("pounds-later-rate", {JAN: Month(F(85), [Bill("2026-01-05", "2026-01-31", [(F(90), None)], currency="GBP")], {"exchange": F(5)})},
               {JAN: [charge("100", "2026-01-06", "2026-02-05")]}, contracts=[{"from": "2026-01-05"}], customer={"currency": "GBP"})
    yield Case("pounds-in-euros", {JAN: Month(F(85), [Bill("2026-01-05", "2026-01-31", [(F(100), None)], home=F("0.9"))], {"exchange": F(5)})},
               {JAN: [charge("100", "2026-01-06", "2026-02-05")]}, contracts=[{"from": "2026-01-05"}], customer={"currency": "EUR"})


def moved(ledger):
    """Over all months that the charges touch nothing is lost: what one month's `period` and `prepaid` take, others give."""
    sums = {}
    for month in (f"{year}-{month:02}" for year in (2025, 2026, 2027) for month in range(1, 13)):
        for entry in ledger.partner.bridge(month)["customers"]:
            expect(f"{month} {entry['customer']}: unexplained", "0.00", entry["unexplained"])
            for cause in entry["causes"]:
                key = (entry["customer"], cause["cause"])
                sums[key] = sums.get(key, 0) + num(cause["amount"])
    expect("what is left over", {}, {k: float(v) for k, v in sums.items() if k[1] in ("period", "prepaid") and v})


def main():
    options = binary_argument(__doc__)
    report = Report()
    tables = (markups, lists_and_units, tiers, usage_by_day, leaks, own_services, refunds_and_rules, taxes, split_families, more_splits,
              more_usage, causes_and_tiers, more_services, currencies, periods)
    books = [([case for table in tables for case in table()], RATES, "EUR"),
             (list(home_cases()), [("EUR", "GBP", "2025-01-01", "0.85"), ("EUR", "GBP", "2026-01-02", "0.90")], "GBP")]
    for cases, rates, currency in books:
        with Ledger(options.bin, cases, rates, currency) as ledger:
            report.check(f"{currency}: billed", ledger.bill)
            for case in cases:
                if options.only in case.name:
                    report.check(case.name, ledger.check_case, case)
            report.check(f"{currency}: sums", ledger.check_sums)
            report.check(f"{currency}: moved, never lost", moved, ledger)
    return report.finish(145 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())
