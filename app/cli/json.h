// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sourceimport.h"

#include <QJsonArray>
#include <QJsonObject>

//! The JSON documents of the contract, section 7.
namespace counterfoil::cli {

QJsonObject importJson(const QList<ImportedSet> &sets);
//! What a refused import says.
QJsonObject rejectedJson(const QList<Fault> &faults);
QJsonArray textsJson(const QStringList &texts);

} // namespace counterfoil::cli
