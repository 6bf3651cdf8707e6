// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/closingreasons.h"

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

//! "2 drafts are not issued: Contoso GmbH, Northwind BV"; nothing where nobody is named.
void addReason(QStringList &reasons, QStringList names, const QString &one, const QString &several)
{
    if (names.isEmpty())
        return;
    const QString head = counted(names.size(), one, several);
    names.removeDuplicates(); // who has two drafts
    constexpr qsizetype most = 3;
    const qsizetype rest = names.size() - most;
    QString text = names.first(qMin(most, names.size())).join(QStringLiteral(", "));
    if (rest > 0)
        text = ClosingWords::tr("%1 and %2 more").arg(text).arg(rest);
    reasons << QStringLiteral("%1: %2").arg(head, text);
}

QStringList rowsWith(const Bridge &bridge, Cause cause)
{
    QStringList names;
    for (const BridgeCustomer &row : bridge.customers) {
        if (!row.amountOf(cause).isZero())
            names << nameOfRow(row);
    }
    return names;
}

QStringList invoicesThatAre(InvoiceState state, const MonthPicture &picture)
{
    QStringList names;
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.state == state)
            names << nameOfBuyer(invoice);
    }
    return names;
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
    return path == picture.month.iso() ? monthText(picture.month) : path;
}

} // namespace

QStringList closingReasons(const MonthPicture &picture)
{
    QStringList reasons;
    if (picture.bridge.invoices.isEmpty())
        reasons << ClosingWords::tr("Microsoft's reconciliation of the month is not on hand");
    addReason(reasons, picture.bridge.incomplete, ClosingWords::tr("1 Microsoft invoice may not be whole yet"),
              ClosingWords::tr("%1 Microsoft invoices may not be whole yet"));
    addReason(reasons, picture.bridge.leftOut, ClosingWords::tr("1 currency has no exchange rate"),
              ClosingWords::tr("%1 currencies have no exchange rate"));
    addReason(reasons, rowsWith(picture.bridge, Cause::Unmapped), ClosingWords::tr("1 customer is unmapped"),
              ClosingWords::tr("%1 customers are unmapped"));
    addReason(reasons, rowsWith(picture.bridge, Cause::Late), ClosingWords::tr("1 customer has late lines"),
              ClosingWords::tr("%1 customers have late lines"));
    addReason(reasons, invoicesThatAre(InvoiceState::Draft, picture), ClosingWords::tr("1 draft is not issued"),
              ClosingWords::tr("%1 drafts are not issued"));
    addReason(reasons, invoicesThatAre(InvoiceState::Approved, picture),
              ClosingWords::tr("1 approved invoice is not issued"),
              ClosingWords::tr("%1 approved invoices are not issued"));
    return reasons;
}

Error closingError(const Error &error, const MonthPicture &picture)
{
    QList<Fault> faults = error.faults();
    for (Fault &fault : faults)
        fault.path = wordsOfPath(fault.path, picture);
    return Error(error.code(), error.message(), faults);
}

} // namespace counterfoil
