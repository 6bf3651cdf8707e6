// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnerarguments.h"

namespace counterfoil::cli {

Result<int> numberOf(const Arguments &arguments, const QString &name, int fallback, int most)
{
    if (!arguments.has(name))
        return fallback;
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return failure(
            Error::Code::Usage,
            QStringLiteral("--%1 is a number from 1 to %2, not \"%3\"").arg(name).arg(most).arg(arguments.value(name)));
    return number;
}

Result<PartnerPlan> partnerPlanOf(const Context &context, const Arguments &arguments)
{
    PartnerPlan plan;
    plan.last = Month::of(context.clock.today()).plus(-1);
    const Result<int> months = numberOf(arguments, QStringLiteral("months"), plan.months, 60);
    const Result<int> customers = numberOf(arguments, QStringLiteral("customers"), plan.customers, 5000);
    if (!months || !customers)
        return std::unexpected(months ? customers.error() : months.error());
    plan.months = *months;
    plan.customers = *customers;
    if (arguments.has(QStringLiteral("scale"))) {
        const std::optional<Decimal> scale = Decimal::parse(QStringView(arguments.value(QStringLiteral("scale"))));
        if (!scale || scale->sign() <= 0)
            return failure(Error::Code::Usage, QStringLiteral("--scale is a decimal above 0, not \"%1\"")
                                                   .arg(arguments.value(QStringLiteral("scale"))));
        plan.scale = *scale;
    }
    return plan;
}

} // namespace counterfoil::cli
