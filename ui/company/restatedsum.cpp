// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/restatedsum.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct RestatedWords
{
    Q_DECLARE_TR_FUNCTIONS(Restated)
};

//! Whether its lines are those that the bridge begins with.
bool isBilledOnce(const Restatement &one)
{
    return !isUnbilled(one.kind) && (shapeOf(one.kind) == Shape::Reconciliation || one.kind == SourceKind::AzureCost);
}

} // namespace

RestatedSum restatedSum(const QList<Restatement> &restatements)
{
    RestatedSum sum;
    const bool anyCharged = std::any_of(restatements.begin(), restatements.end(), isBilledOnce);
    for (const Restatement &one : restatements) {
        if (isUnbilled(one.kind) || (anyCharged && !isBilledOnce(one)))
            continue;
        sum.lines += one.changedLines();
        sum.differences[one.currency] += one.difference();
        sum.newest = qMax(sum.newest, one.id);
    }
    return sum;
}

QString restatedText(const RestatedSum &sum)
{
    if (sum.isEmpty())
        return {};
    const QString lines = counted(sum.lines, RestatedWords::tr("Microsoft restated 1 line"),
                                  RestatedWords::tr("Microsoft restated %1 lines"));
    QStringList amounts;
    for (auto one = sum.differences.begin(); one != sum.differences.end(); ++one) {
        const int digits = digitsOf(one.key());
        const Decimal amount = rounded(one.value(), digits);
        if (!amount.isZero())
            amounts << QStringLiteral("%1 %2").arg(signedText(amount, digits), one.key());
    }
    return amounts.isEmpty() ? lines : RestatedWords::tr("%1 by %2").arg(lines, amounts.join(QStringLiteral(", ")));
}

} // namespace counterfoil
