# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a month of a partner must come to: a second, slow reading of the contract in exact fractions.

Nothing here was taken from the program. Where the two differ, the words of the contract decide which one is wrong."""
import collections
from datetime import timedelta
from fractions import Fraction as F

from terms import DAY, Terms, digits, first_of, month_of, parse, plus_months, rounded

CAUSES = ("adjustment", "unmapped", "setup", "credit", "excluded", "late", "dailyFile", "period", "prepaid", "quantity", "price",
          "exchange", "ownService", "manual", "rounding")


class Charge:
    """A reconciliation line or a daily row, as it is priced."""

    def __init__(self, source, **more):
        self.source = source
        self.tenant, self.family = source["tenant"], source["family"]
        self.currency, self.pricing, self.rate = source["currency"], source["pricing"], source["rate"]
        self.cost = source["amount"]
        self.start, self.end = source["start"], source["end"]
        self.month = source["month"]
        self.daily = source["daily"]
        self.share = F(1)
        self.__dict__.update(more)

    @property
    def quantity(self):
        return self.source["quantity"] * self.share

    @property
    def list(self):
        return self.source["unitPrice"] * self.quantity * self.rate


Part = collections.namedtuple("Part", "charge place rule before count all split start")


class Books:
    """Everything that is on hand: `lines` of reconciliations and `rows` of daily files, billed or not."""

    def __init__(self, document, lines, rows, horizon):
        self.terms = Terms(document, horizon)
        self.lines, self.rows = self.used(lines, rows)
        self.daily_file = []  # (tenant, month, currency, rows - lines)
        self.leaks = []
        self.parts = [p for c in self.charges() for p in self.cut(c)]

    @staticmethod
    def plan(source):
        return source["tenant"], source["product"], source["sku"], source["subscription"]

    def used(self, lines, rows):
        """Section 5.2: what of the unbilled files still counts."""
        billed = {(x["month"], x["currency"]) for x in lines if x["invoice"]}
        billed_rows = {(self.plan(r), r["month"]) for r in rows if r["invoice"]}
        return ([x for x in lines if x["invoice"] or (x["month"], x["currency"]) not in billed],
                [r for r in rows if r["invoice"] or (r["month"], r["currency"]) not in billed or (self.plan(r), r["month"]) not in billed_rows])

    def charges(self):
        groups = collections.defaultdict(lambda: ([], []))
        for line in self.lines:
            if line["family"] == "azure":
                groups[line["month"], line["currency"], self.plan(line)][0].append(line)
            else:
                yield Charge(line, share=self.day_share(line))
        for row in self.rows:
            groups[row["month"], row["currency"], self.plan(row)][1].append(row)
        for (month, currency, plan), (lines, rows) in groups.items():
            yield from self.group(month, currency, plan[0], lines, rows)

    def group(self, month, currency, tenant, lines, rows):
        """Lines and rows that belong together: priced from the rows where there are any."""
        contracted = tenant in self.terms.owner and self.terms.contracts[self.terms.owner[tenant]["id"]]
        leaks = lines and rows and all(self.terms.place(tenant, r["start"])[0] == "unmapped" for r in rows)
        if not contracted or leaks:
            for line in lines:
                yield Charge(line, leak=True)
            return
        if not rows:
            yield from (Charge(line) for line in lines)
            return
        billed = any(x["invoice"] for x in lines + rows)
        if billed:
            difference = sum(r["amount"] for r in rows) - sum(x["amount"] for x in lines if x["invoice"])
            self.daily_file.append((tenant, month, currency, difference))
        for row in rows:
            yield Charge(row, month=month if billed else None, billed=billed)

    def day_share(self, line):
        """Section 4, day share."""
        if self.is_whole(line):
            return F(1)
        end = line["end"]
        for other in self.lines:
            if (other["tenant"], other["subscription"], other["end"]) == (line["tenant"], line["subscription"], end) and other["start"] and \
                    other["cycle"] and self.is_whole(other):
                cycle = (end - other["start"]).days + 1
                break
        else:
            cycle = (end + DAY - plus_months(end + DAY, -line["cycle"])).days
        return F((end - line["start"]).days + 1, cycle)

    @staticmethod
    def is_whole(line):
        if not line["cycle"] or not line["dated"] or line["type"].lower() in ("cyclecharge", "renew"):
            return True
        days = (line["end"] - line["start"]).days + 1
        if line["type"].lower() == "new" and days >= (28 if line["cycle"] == 1 else 365):
            return True
        return plus_months(line["start"], line["cycle"]) == line["end"] + DAY

    def spread(self, charge):
        """The days by which the units of a charge are placed, or None where it is not split."""
        if charge.daily or getattr(charge, "leak", False):
            return None
        end = charge.end or charge.start
        if charge.family == "azure":
            if end == plus_months(charge.start.replace(day=1), 1):
                end -= DAY
            mode = "byDay"
        else:
            place = self.terms.place(charge.tenant, charge.start)
            customer = self.terms.owner.get(charge.tenant)
            contracts = self.terms.contracts[customer["id"]] if customer else []
            if not contracts:
                return None
            contract = next((c for c in contracts if place[0] == "in" and c["id"] == place[1]), contracts[0])
            key = {"licence": "licences", "reservation": "reservations", "savingsPlan": "reservations"}.get(charge.family)
            mode = contract.get(key, "asCharged") if key else "asCharged"
        if mode == "byDay":
            return [charge.start + timedelta(i) for i in range((end - charge.start).days + 1)]
        if mode == "monthly":
            days = []
            while plus_months(charge.start, len(days)) <= end:
                days.append(plus_months(charge.start, len(days)))
            return days
        return None

    def rule_day(self, charge):
        if charge.cost >= 0 or charge.daily or charge.family in ("credit", "azure"):
            return charge.start
        starts = [x["start"] for x in self.lines if x["amount"] > 0 and self.plan(x) == self.plan(charge.source) and x["end"] == charge.end]
        return charge.start if not starts or charge.start in starts else min(starts)

    def cut(self, charge):
        facts = dict(charge.source["facts"], family=charge.family)
        customer = self.terms.owner.get(charge.tenant)
        if customer:
            facts.update(customer=customer["id"], customerTag=customer.get("tags", {}))
        units = self.spread(charge)
        if units is None:
            place = ("unmapped",) if getattr(charge, "leak", False) else self.terms.place(charge.tenant, charge.start)
            yield Part(charge, place, self.terms.winner(facts, self.rule_day(charge)), 0, 1, 1, False, charge.start)
            return
        begin = 0
        places = [self.terms.place(charge.tenant, u) for u in units]
        for i in range(1, len(units) + 1):
            if i == len(units) or places[i] != places[begin]:
                day = units[begin] if charge.family == "azure" else self.rule_day(charge)
                yield Part(charge, places[begin], self.terms.winner(facts, day), begin, i - begin, len(units), True, units[begin])
                begin = i

    # --- amounts -------------------------------------------------------------------------------------------------

    @staticmethod
    def cents(part, whole, places):
        """The part's share of a whole, by cumulative rounding where it was split."""
        if not part.split:
            return whole
        return rounded(whole * (part.before + part.count) / part.all, places) - rounded(whole * part.before / part.all, places)

    def fate(self, part):
        if part.place[0] != "in":
            return part.place[0]
        if part.charge.family == "credit" and part.rule is None:
            return "credit"
        if part.rule and "exclude" in part.rule["price"]:
            return "excluded"
        return "billed"

    def contract(self, part):
        return next(c for c in self.terms.doc["contracts"] if c["id"] == part.place[1])

    def rates(self, part):
        """(billing -> customer at Microsoft's rate, the same as the contract says)."""
        charge, contract, day = part.charge, self.contract(part), part.place[2][0]
        local = self.terms.currency(self.terms.owner[charge.tenant])
        if local == charge.currency:
            ours = F(1)
        elif local == charge.pricing:
            ours = 1 / charge.rate
        else:
            ours = self.terms.rate(charge.currency, local, day)
        if contract.get("exchange", "microsoft") == "microsoft":
            return ours, ours
        return ours, self.terms.rate(charge.pricing, local, day) / charge.rate

    def whole_sale(self, part, rate):
        charge, price = part.charge, part.rule["price"] if part.rule else {"passThrough": True}
        if "markup" in price:
            return charge.cost * rate * (1 + F(price["markup"]))
        if "margin" in price:
            return charge.cost * rate / (1 - F(price["margin"]))
        if "listDiscount" in price:
            return charge.list * rate * (1 - F(price["listDiscount"]))
        if "unitPrice" in price:
            local = self.terms.currency(self.terms.owner[charge.tenant])
            return F(price["unitPrice"]) * charge.quantity * self.terms.rate(price.get("currency", local), local, part.place[2][0])
        return charge.cost * rate

    @staticmethod
    def tiers(price, total):
        if total <= 0:
            return total * F(price["tiers"][0]["unitPrice"])
        below, amount = F(0), F(0)
        for tier in price["tiers"]:
            top = F(tier["upTo"]) if "upTo" in tier else None
            here = total if top is None or total <= top else top
            if price.get("mode", "graduated") == "volume":
                if here == total:
                    return total * F(tier["unitPrice"])
            else:
                amount += (here - below) * F(tier["unitPrice"])
            below = here
            if here == total:
                return amount
        raise AssertionError("the last tier is open")

    def billed(self, month):
        """The priced parts on the invoices of a month: dicts of exact amounts."""
        mine = [p for p in self.parts if self.fate(p) == "billed" and month_of(p.place[2][0]) == month]
        totals = collections.Counter()
        for part in mine:
            if part.rule and "tiers" in part.rule["price"]:
                totals[self.terms.owner[part.charge.tenant]["id"], part.place[2][0], part.rule["id"]] += part.charge.quantity * part.count / part.all
        for part in mine:
            customer = self.terms.owner[part.charge.tenant]
            places = digits(self.terms.currency(customer))
            ours, theirs = self.rates(part)
            share = F(part.count, part.all)
            if part.rule and "tiers" in part.rule["price"]:
                total = totals[customer["id"], part.place[2][0], part.rule["id"]]
                quantity = part.charge.quantity * share
                price = part.rule["price"]
                sale = quantity * F(price["tiers"][0]["unitPrice"]) if total <= 0 else self.tiers(price, total) * quantity / total
                shown = at_microsoft = sale
            else:
                whole = self.whole_sale(part, theirs)
                sale, shown = whole * share, self.cents(part, whole, places)
                at_microsoft = self.whole_sale(part, ours) * share
            yield {"part": part, "sale": sale, "shown": shown, "atMicrosoft": at_microsoft, "cost": part.charge.cost * share,
                   "costShown": self.cents(part, part.charge.cost, digits(part.charge.currency)), "rate": ours}

    def group_value(self, charge, contract):
        group = contract.get("group", "subscription")
        source = charge.source
        if group == "line":
            return id(source)
        if group in ("subscription", "product"):
            return source[group]
        if not charge.daily:
            return ""
        if group.startswith("tag:"):
            return source["facts"].get("tag", {}).get(group[4:], "")
        value = source["facts"].get(group, "")
        return value.lower() if group == "resourceGroup" else value  # Azure compares their names without case

    def own_services(self, contract, period):
        """Section 5.7: (service, amount) of every interval that this period's invoice takes. Days before the first contract are cut off."""
        since = parse(self.terms.contracts[contract["customer"]][0]["from"])
        arrears = contract.get("ownServices", "inAdvance") == "inArrears"
        for service in self.terms.doc.get("ownServices", []):
            if service["customer"] != contract["customer"]:
                continue
            begin, until, every = parse(service["from"]), parse(service.get("to")), service.get("every")
            price = F(service["quantity"]) * F(service["unitPrice"])
            start, k = begin, 0
            while start <= period[1] and not (until and start > until):
                if not every:
                    following = start + DAY
                elif "weeks" in every:
                    following = start + timedelta(7 * every["weeks"])
                else:
                    following = plus_months(begin, (k + 1) * every["months"])
                last = min(following - DAY, until) if until else following - DAY
                paid_from = max(start, since)
                billed_on = last if arrears else paid_from
                if period[0] <= billed_on <= period[1] and paid_from <= last:
                    yield service, price * ((last - paid_from).days + 1) / (following - start).days
                if not every:
                    break
                k, start = k + 1, following

    def invoices(self, month):
        """{(contract, period start): {"lines": {key: exact lines}, ...}} of the service periods that start in the month."""
        taken = collections.defaultdict(list)
        for priced in self.billed(month):
            taken[priced["part"].place[1], priced["part"].place[2]].append(priced)
        result = {}
        for contract in self.terms.doc["contracts"]:
            for period in self.terms.periods[contract["id"]]:
                if month_of(period[0]) == month:
                    invoice = self.invoice(contract, period, taken[contract["id"], period])
                    if invoice["lines"]:
                        result[contract["id"], period[0].isoformat()] = invoice
        return result

    def invoice(self, contract, period, taken):
        customer = self.terms.customers[contract["customer"]]
        currency = self.terms.currency(customer)
        places = digits(currency)
        lines = collections.defaultdict(list)
        for priced in taken:
            charge, rule = priced["part"].charge, priced["part"].rule
            lines[self.group_value(charge, contract), charge.family, rule["id"] if rule else None].append(priced)
        rows = [{"family": f, "rule": r, "tax": customer["tax"], "parts": parts, "exact": sum(p["sale"] for p in parts),
                 "net": rounded(sum(p["shown"] for p in parts), places), "sources": len(parts),
                 "cost": rounded(sum(p["costShown"] * p["rate"] for p in parts), places)} for (_, f, r), parts in lines.items()]
        for service, amount in self.own_services(contract, period):
            rows.append({"family": None, "rule": None, "tax": service.get("tax", customer["tax"]), "parts": [], "exact": amount,
                         "net": rounded(amount, places), "sources": None, "cost": F(0)})
        per_tax = collections.Counter()
        for row in rows:
            per_tax[self.terms.tax[row["tax"]]["category"], self.terms.tax[row["tax"]]["rate"]] += row["net"]
        tax = sum((rounded(net * F(rate) / 100, places) for (_, rate), net in per_tax.items()), F(0))
        net = sum((row["net"] for row in rows), F(0))
        return {"customer": customer["id"], "contract": contract["id"], "period": period, "currency": currency, "lines": rows, "net": net,
                "tax": tax, "gross": net + tax}

    # --- the bridge ----------------------------------------------------------------------------------------------

    def bridge(self, month, manual=()):
        """{(customer or None, tenant or None): {"microsoft", "local", "causes"}}, shown. `manual`: (customer, currency, period start,
        net): manual lines and credit notes of the month."""
        terms, first = self.terms, first_of(month)
        accounts = collections.defaultdict(lambda: collections.Counter())

        def of(tenant):
            return accounts[(terms.owner[tenant]["id"], None) if tenant in terms.owner else (None, tenant)]

        def to_home(currency):
            return terms.rate(currency, terms.home, first)
        on_hand = {}
        for line in self.lines:
            if line["invoice"] and line["month"] == month:
                on_hand[line["invoice"]] = line["currency"]
                of(line["tenant"])["microsoft"] += line["amount"] * to_home(line["currency"])
        for adjustment in terms.doc.get("adjustments", []):
            if adjustment["microsoftInvoice"] in on_hand:
                amount = F(adjustment["amount"]) * to_home(on_hand[adjustment["microsoftInvoice"]])
                account = accounts[adjustment.get("customer"), None]
                account["microsoft"] += amount
                account["adjustment"] -= amount
        for tenant, of_month, currency, difference in self.daily_file:
            if of_month == month:
                of(tenant)["dailyFile"] += difference * to_home(currency)
        self.leave(month, of, to_home)
        self.arrive(month, accounts, to_home)
        for customer, currency, start, net in manual:
            amount = net * terms.rate(currency, terms.home, start)
            accounts[customer, None]["manual"] += amount
            accounts[customer, None]["local"] += amount
        return {key: self.shown(account) for key, account in accounts.items()}

    def timing(self, part):
        return "prepaid" if part.split and part.charge.family in ("reservation", "savingsPlan") else "period"

    def leave(self, month, of, to_home):
        """What is on Microsoft's invoices of the month and goes elsewhere."""
        for part in self.parts:
            charge = part.charge
            if charge.month != month or not (charge.source["invoice"] or getattr(charge, "billed", False)):
                continue
            cost = self.cents(part, charge.cost, digits(charge.currency)) * to_home(charge.currency)
            account, fate = of(charge.tenant), self.fate(part)
            account["rounding"] += cost - charge.cost * part.count / part.all * to_home(charge.currency)
            if fate != "billed":
                account[fate] -= cost
            elif month_of(part.place[2][0]) != month:
                account[self.timing(part)] -= cost

    def arrive(self, month, accounts, to_home):
        """What is on the local invoices of the month."""
        for invoice in self.invoices(month).values():
            account = accounts[invoice["customer"], None]
            local_home = self.terms.rate(invoice["currency"], self.terms.home, invoice["period"][0])
            for line in invoice["lines"]:
                net = line["net"] * local_home
                account["local"] += net
                account["rounding"] += net
                if not line["parts"]:
                    account["ownService"] += line["exact"] * local_home
                    account["rounding"] -= line["exact"] * local_home
                for priced in line["parts"]:
                    part = priced["part"]
                    home = to_home(part.charge.currency)
                    billed = part.charge.source["invoice"] or getattr(part.charge, "billed", False)
                    if part.charge.month != month or not billed:
                        account[self.timing(part)] += priced["costShown"] * home
                    price = (priced["atMicrosoft"] / priced["rate"] - priced["cost"]) * home
                    exchange = priced["sale"] * local_home - priced["cost"] * home - price
                    account["price"] += price
                    account["exchange"] += exchange
                    account["rounding"] -= priced["costShown"] * home + price + exchange

    def shown(self, account):
        places = digits(self.terms.home)
        running = account["microsoft"]
        causes = {}
        for cause in CAUSES:
            before, running = rounded(running, places), running + account[cause]
            if rounded(running, places) != before:
                causes[cause] = rounded(running, places) - before
        assert running == account["local"], f"the oracle's own bridge is off by {account['local'] - running}"
        return {"microsoft": rounded(account["microsoft"], places), "local": rounded(account["local"], places), "causes": causes}
