// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QJsonObject>

namespace counterfoil {

//! A finding as `findings --json` gives it; amounts are strings, what is not known is null. With a valid `today` it
//! says whether it is overdue: due before that day, and still open or disputed.
QJsonObject findingJson(const TrackedFinding &tracked, Day today);

//! True where somebody should have seen to it before `today`.
bool isOverdue(const FindingRecord &record, Day today);

//! The text of a support ticket to Microsoft, in English: invoice, customer, order ids and lines, what is asked for.
//! `partner` is the seller's name.
QString ticketText(const TrackedFinding &tracked, const Dispute &dispute, const QString &partner);

} // namespace counterfoil
