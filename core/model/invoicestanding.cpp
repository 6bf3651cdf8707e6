// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/invoicestanding.h"

#include "core/base/sentence.h"
#include "core/money/currency.h"

namespace counterfoil {

QString sentenceOf(const InvoiceStanding &standing)
{
    const int digits = digitsOf(standing.currency);
    const QString asked = rounded(Exact(standing.asked), digits).text(digits);
    const QString lines = standing.lineCount == 0 ? SENTENCE("there is no line of it")
                                                  : SENTENCE("its %1 lines come to %2")
                                                        .arg(standing.lineCount)
                                                        .arg(rounded(standing.lines, digits).text(digits));
    const QString figures = SENTENCE("it asks for %1 %2, and %3").arg(asked, standing.currency, lines);
    if (standing.isSettled)
        return SENTENCE("charged beside the lines of invoice %1: %2").arg(standing.invoice, figures);
    return SENTENCE("invoice %1 is incomplete: %2; it is pulled until its export was complete on two days at "
                    "least 48 hours apart, or name an adjustment in the terms")
        .arg(standing.invoice, figures);
}

} // namespace counterfoil
