// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace counterfoil::testfiles {

//! A line as its source has it: names and values in order.
using Row = QList<QPair<QByteArray, QByteArray>>;

QByteArray valueOf(const Row &row, const QByteArray &name);
Row with(Row row, const QByteArray &name, const QByteArray &value);
Row without(Row row, const QByteArray &name);

//! Licence lines of one invoice, every attribute of the documentation; different in seats, dates and subscription.
QList<Row> reconciliation(int lines);
//! Daily rated rows of one invoice.
QList<Row> usage(int lines);

//! Portal CSV with a byte order mark and CRLF; dates as the portal writes them.
QByteArray csv(const QList<Row> &rows, char delimiter = ',');
//! API JSON Lines; numbers as JSON numbers, dates with time and zone.
QByteArray jsonLines(const QList<Row> &rows);

QByteArray gzip(const QByteArray &bytes, int level = 6);

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    bool stored = false;
    int flags = 0;
    int lie = 0; //!< added to the stated unpacked size
};
QByteArray zip(const QList<ZipEntry> &entries, bool zip64 = false);

} // namespace counterfoil::testfiles
