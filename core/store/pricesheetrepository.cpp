// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pricesheetrepository.h"

#include "core/base/sentence.h"
#include "core/store/compression.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

QString digestOf(const QByteArray &csv)
{
    return QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QList<PriceSheetName>> PriceSheetRepository::sheets()
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT owner, market, view, month, sha256 FROM price_sheet ORDER BY month, market, view"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<PriceSheetName> names;
    while (select.next())
        names.append({select.text(0), select.text(1), select.text(2), select.month(3), select.text(4)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return names;
}

Result<QByteArray> PriceSheetRepository::text(const PriceSheetName &name)
{
    Statement select(m_file.db(), QStringLiteral("SELECT size, sha256, packed FROM price_sheet WHERE owner = ? AND "
                                                 "market = ? AND view = ? AND month = ?"));
    if (const Status done = select.bind(name.owner).bind(name.market).bind(name.view).bind(name.month).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return QByteArray();
    QByteArray csv(qsizetype(select.integer(0)), Qt::Uninitialized);
    const QString digest = select.text(1);
    const QByteArray packed = select.bytes(2);
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    const bool isWhole =
        packed.size() == csv.size() ? (csv = packed, true) : Compression().unpack(packed, csv.data(), csv.size());
    if (!isWhole || digestOf(csv) != digest)
        return failure(Error::Code::Failed,
                       SENTENCE("the price sheet of %1 for %2 is damaged").arg(name.market, name.month.iso()));
    return csv;
}

Status PriceSheetRepository::replace(const PriceSheetName &name, const QByteArray &csv)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    QByteArray packed;
    if (Compression().pack(csv, packed) == 0)
        packed = csv;
    Statement clear(m_file.db(), QStringLiteral("DELETE FROM price_sheet WHERE owner = ? AND market = ? AND view = ? "
                                                "AND month = ?"));
    if (const Status done = clear.bind(name.owner).bind(name.market).bind(name.view).bind(name.month).run(); !done)
        return done;
    Statement insert(m_file.db(), QStringLiteral("INSERT INTO price_sheet (owner, market, view, month, size, sha256, "
                                                 "packed, fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(name.owner).bind(name.market).bind(name.view).bind(name.month);
    insert.bind(qint64(csv.size())).bind(digestOf(csv)).bind(packed).bind(m_file.clock().nowUtc());
    if (const Status done = insert.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
