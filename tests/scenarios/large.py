#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up partner with many customers over many months, closed by counterfoilctl and by the oracle: as run.py, but of the
size of a real one. `--customers 200 --months 12` takes minutes; the test runs a smaller one."""
import sys
from datetime import date

import run
from partner import Partner
from terms import month_of, plus_months

SIZE = {"customers": 200, "months": 12}


class LargePartner(Partner):
    """Subscriptions begin all over the year, and contracts change all over it."""

    def span(self):
        start = date(2025, self.random.randint(1, 12), 1)
        return [month_of(plus_months(start, k)) for k in range(SIZE["months"])], month_of(plus_months(start, SIZE["months"]))

    def customer_count(self):
        return SIZE["customers"]

    def within_two_months(self, make, *arguments):
        """What the small partner does in its two months, in any two of this one's."""
        whole = self.months
        k = self.random.randint(0, len(whole) - 2)
        self.months = whole[k:k + 2]
        try:
            return make(*arguments)
        finally:
            self.months = whole

    def make_contracts(self, customer):
        return self.within_two_months(super().make_contracts, customer)

    def make_rule(self, number, customers):
        return self.within_two_months(super().make_rule, number, customers)

    def make_licence(self, tenant, currency):
        self.within_two_months(super().make_licence, tenant, currency)

    def make_annual(self, tenant, currency):
        self.within_two_months(super().make_annual, tenant, currency)

    def make_commitment(self, tenant, currency):
        self.within_two_months(super().make_commitment, tenant, currency)

    def make_once(self, tenant, currency):
        self.within_two_months(super().make_once, tenant, currency)


class LargeRun(run.Run):
    maker = LargePartner


if __name__ == "__main__":
    for name in list(SIZE):
        flag = "--" + name
        if flag in sys.argv:
            at = sys.argv.index(flag)
            SIZE[name] = int(sys.argv[at + 1])
            del sys.argv[at:at + 2]
    sys.exit(run.main(LargeRun, __doc__))
