// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approvalwords.h"

#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ApprovalWords", text);
}

//! Advance payments and own services come as they are, whatever happens until the last day.
bool billsUse(const Invoice &invoice)
{
    return std::any_of(invoice.lines.begin(), invoice.lines.end(), [](const InvoiceLine &line) {
        return line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
    });
}

} // namespace

QString runningPeriodsText(const QList<Invoice> &invoices, Day today)
{
    Day last;
    int count = 0;
    for (const Invoice &invoice : invoices) {
        if (!today.isValid() || invoice.service.to < today || !invoice.credits.isEmpty() || !billsUse(invoice))
            continue;
        ++count;
        last = last.isValid() ? std::max(last, invoice.service.to) : invoice.service.to;
    }
    if (count == 0)
        return {};
    if (invoices.size() == 1)
        return tr("Its service period still runs, until %1: what is used by then is not complete.")
            .arg(longDayText(last));
    return counted(count,
                   tr("The service period of 1 of them still runs, until %2: what is used by then is not complete."),
                   tr("The service periods of %1 of them still run, the last until %2: what is used by then is not "
                      "complete."))
        .arg(longDayText(last));
}

} // namespace counterfoil
