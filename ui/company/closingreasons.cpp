// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/closingreasons.h"

#include "ui/format/spoken.h"
#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct ClosingWords
{
    Q_DECLARE_TR_FUNCTIONS(ClosingReasons)
};

QString nameOfRow(const BridgeCustomer &row)
{
    return !row.name.isEmpty() ? row.name : row.customer.isEmpty() ? row.tenant : row.customer;
}

QString nameOfBuyer(const Invoice &invoice)
{
    return invoice.buyer.name.isEmpty() ? invoice.customer : invoice.buyer.name;
}

//! "Contoso GmbH; Northwind BV; Adventure Works AB and 1 more".
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 3;
    const qsizetype rest = names.size() - most;
    const QString text = names.first(qMin(most, names.size())).join(QStringLiteral("; "));
    return rest > 0 ? text + counted(rest, ClosingWords::tr(" and 1 more"), ClosingWords::tr(" and %1 more")) : text;
}

//! What a fault's path names, in words; the path itself where it names nobody of the month.
QString wordsOfPath(const QString &path, const MonthPicture &picture)
{
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.id == path)
            return QStringLiteral("%1, %2").arg(nameOfBuyer(invoice), rangeText(invoice.service));
    }
    for (const BridgeCustomer &row : picture.bridge.customers) {
        const bool isMeant =
            row.customer.isEmpty() ? !row.tenant.isEmpty() && path.endsWith(u' ' + row.tenant) : row.customer == path;
        if (isMeant)
            return nameOfRow(row);
    }
    return path == picture.month.iso() ? monthText(picture.month) : spoken(path);
}

} // namespace

QStringList closingReasons(const MonthPicture &picture)
{
    if (!picture.month.isValid())
        return {ClosingWords::tr("The month is not read yet")};
    QStringList reasons; // as they came
    QHash<QString, QStringList> names;
    for (const Fault &fault : picture.obstacles) {
        if (!names.contains(fault.reason))
            reasons << fault.reason;
        if (const QString name = wordsOfPath(fault.path, picture); !names[fault.reason].contains(name))
            names[fault.reason] << name;
    }
    constexpr qsizetype most = 12; // what a tool tip holds
    const qsizetype rest = reasons.size() - most;
    QStringList lines;
    for (const QString &reason : reasons.first(qMin(most, reasons.size())))
        lines << QStringLiteral("%1: %2").arg(someOf(names.value(reason)), spoken(reason));
    if (rest > 0)
        lines << counted(rest, ClosingWords::tr("and 1 more reason"), ClosingWords::tr("and %1 more reasons"));
    return lines;
}

Error closingError(const Error &error, const MonthPicture &picture)
{
    QList<Fault> faults = error.faults();
    for (Fault &fault : faults)
        fault.path = wordsOfPath(fault.path, picture);
    return Error(error.code(), error.message(), faults);
}

} // namespace counterfoil
