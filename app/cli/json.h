// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/monthclosing.h"
#include "core/workspace/restatements.h"
#include "core/workspace/sourceimport.h"

#include <QJsonArray>
#include <QJsonObject>

//! The JSON documents of the contract, section 7.
namespace counterfoil::cli {

//! A sum with at least so many decimals; one of more than 34 digits, which only costs of Azure reach, with 15 decimals.
QString sumText(const Exact &sum, int digits);
QJsonObject importJson(const QList<ImportedSet> &sets);
//! What a refused import says.
QJsonObject rejectedJson(const QList<Fault> &faults);
//! {"digest", "closedAt", "closedBy", "reopenedAt", "reopenedBy", "reason", "files": [{"path", "sha256"}]}.
QJsonObject sealJson(const MonthSeal &seal);
//! [{"part", "text"}].
QJsonArray differencesJson(const QList<SealDifference> &differences);
//! The same for people, a line each.
QString differencesText(const QList<SealDifference> &differences);
//! What `status` and `verify` say of closed months: [{"month", "seal", "closedAt", "closedBy", "changed",
//! "differences"}].
QJsonArray closedJson(const QList<SealStanding> &months);
QString closedText(const QList<SealStanding> &months);
//! What an import or a sync says of what Microsoft changed meanwhile; nothing where it changed nothing.
QString restatedText(const RestatementList &restated);
QJsonArray restatedJson(const RestatementList &restated);
//! Customers that could not be billed: [{"month", "customer", "reason"}].
QJsonArray parkedJson(const QList<ParkedCustomer> &parked);
//! The same for people, a line each.
QString parkedText(const QList<ParkedCustomer> &parked);
QJsonArray textsJson(const QStringList &texts);

} // namespace counterfoil::cli
