// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/findings.h"
#include "ui/company/company.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

//! What a person is asked about a finding. Each asks until it is answered; no value where it is cancelled.
namespace counterfoil {

class Theme;

//! State, owner, due day and note.
std::optional<FindingChange> askChange(const Theme &theme, QWidget *parent, const TrackedFinding &tracked);
//! What is disputed, with the ticket's text to read and to copy.
std::optional<FindingChange> askDispute(const Theme &theme, QWidget *parent, const TrackedFinding &tracked,
                                        const QString &ticket);
//! A line on one of the customer's drafts, which must not be empty.
std::optional<ManualLine> askBill(const Theme &theme, QWidget *parent, const TrackedFinding &tracked,
                                  const QList<Invoice> &drafts);

} // namespace counterfoil
