// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/store/companyfile.h"
#include "core/store/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

//! What several tests of the store need.
namespace counterfoil::made {

inline const FixedClock &clock()
{
    static const FixedClock fixed(QDateTime(QDate(2026, 2, 15), QTime(8, 0), Qt::UTC));
    return fixed;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

//! An invoice of one line, net 338.00, taxed at 21 %.
inline Invoice draft(const QString &id, const QString &net = QStringLiteral("338"), qint64 set = 0)
{
    Invoice i;
    i.id = id;
    i.customer = QStringLiteral("contoso");
    i.contract = QStringLiteral("contoso-2025");
    i.service = {Day::of(2026, 1, 15), Day::of(2026, 2, 14)};
    i.month = Month(2026, 1);
    i.currency = QStringLiteral("EUR");
    i.homeRate = *Decimal::parse(u"0.94");
    i.seller.name = QStringLiteral("Nordwind Cloud B.V.");
    i.buyer.name = QStringLiteral("Contoso <GmbH> & \"Söhne\" 株式会社");
    i.buyer.address.country = QStringLiteral("DE");
    i.guards = {{QStringLiteral("zeroPrice"), QStringLiteral("a price is zero")}};
    InvoiceLine line;
    line.id = 1;
    line.key = QStringLiteral("Azure plan|azure||nl21");
    line.description = QStringLiteral("Azure plan");
    line.net = *Decimal::parse(QStringView(net));
    line.unitPrice = line.net.abs();
    line.quantity = line.net.isNegative() ? -1 : 1;
    line.cost = *Decimal::parse(u"300.10");
    line.family = Family::Azure;
    line.tax = QStringLiteral("nl21");
    line.days = i.service;
    line.sources = 31;
    SourcePart part;
    part.set = set;
    part.month = Month(2026, 1);
    part.key = QStringLiteral("usage|x");
    part.days = i.service;
    part.lines = 31;
    part.cost = Exact::fraction(1000, 3);
    part.sale = Exact(line.net);
    part.costLocal = Exact::fraction(-22, 7);
    part.costHome = Exact::fraction(1, 9);
    part.exchangeHome = Exact::fraction(-5, 9);
    part.prepaidTerm = true;
    line.parts = {part};
    i.lines = {line};
    total(i, {{QStringLiteral("nl21"), QStringLiteral("S"), *Decimal::parse(u"21"), {}, {}, {}}});
    return i;
}

inline qint64 countOf(CompanyFile &file, const QString &table)
{
    return valueOf(file.db(), QStringLiteral("SELECT count(*) FROM ") + table).value_or(QVariant(-1)).toLongLong();
}

} // namespace counterfoil::made

//! Fails the running test with the error's text.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().text()));                              \
    } while (false)
