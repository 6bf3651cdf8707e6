// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QJsonObject>

namespace counterfoil {

//! A report as JSON: its rows by month, what each key sums up to, the total, the chart's series and the notes. Money is
//! text with the currency's decimals, counts are numbers, shares percent with one decimal; null where not known.
QJsonObject reportJson(const Report &report);

//! The rows by month as CSV, the column keys as heads. CSV as of SourceCsv.
QByteArray reportCsv(const Report &report);

//! The sums of the keys as a table for people, with the notes below.
QString reportText(const Report &report);

QJsonObject alertJson(const Alert &alert);
//! "high  seatsDiffer  Contoso GmbH: …", with the amount behind.
QString alertText(const Alert &alert);

} // namespace counterfoil
