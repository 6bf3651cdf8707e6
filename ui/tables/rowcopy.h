// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

//! Rows of a table as text for the clipboard, and as a file.
namespace counterfoil {

class TableModel;

//! A row a line, without heads. Cells as they are shown, divided by tabs; minus is ASCII, so that a sheet takes it for
//! a number. Buttons are left out, and every row of a table has as many cells as the others.
QString rowsAsText(const TableModel &table, const QList<int> &rows, const QList<int> &columns);
//! A line of heads and then a row a line, nothing where there is no row. Cells as they are kept: plain amounts with a
//! point, and no text that a sheet would run as a formula.
QString rowsAsCsv(const TableModel &table, const QList<int> &rows, const QList<int> &columns);

//! Such lines as a file that a sheet opens: in UTF-8, and marked as that.
QByteArray csvFile(const QString &lines);

//! A text between quotes, one that a sheet would run made harmless; an amount is known to be none.
QString csvCell(const QString &text, bool amount = false);

} // namespace counterfoil
