// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/creditedline.h"

namespace counterfoil {

namespace {
const QString creditKey = QStringLiteral("credit|");
const QString partEnd = QStringLiteral("|part");
const QString restEnd = QStringLiteral("|rest");
} // namespace

QString creditKeyOf(qint64 line, CreditExtent extent)
{
    return creditKey + QString::number(line) +
           (extent == CreditExtent::Whole  ? QString()
            : extent == CreditExtent::Part ? partEnd
                                           : restEnd);
}

CreditedLine creditedBy(const InvoiceLine &line)
{
    if (!line.key.startsWith(creditKey))
        return {};
    return {line.key.section(u'|', 1, 1).toLongLong(), line.key.endsWith(partEnd)   ? CreditExtent::Part
                                                       : line.key.endsWith(restEnd) ? CreditExtent::Rest
                                                                                    : CreditExtent::Whole};
}

} // namespace counterfoil
