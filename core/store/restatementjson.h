// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/restatement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace counterfoil {

//! How the company file keeps a restatement: its counts, sums and touched invoices, and its lines.
QJsonObject detailJson(const Restatement &restatement);
void readDetail(const QJsonObject &detail, Restatement &restatement);
QJsonArray linesJson(const QList<RestatedLine> &lines);
QList<RestatedLine> linesIn(const QJsonArray &array);

} // namespace counterfoil
