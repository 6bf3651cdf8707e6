// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>

namespace counterfoil {

//! What a person wants of something that ends by itself.
enum class ClockChoice { Open, LetHappen, Change, AskCustomer };

//! "open", "letHappen", "change" or "askCustomer", as the company file keeps it.
QString wordOf(ClockChoice choice);
std::optional<ClockChoice> clockChoiceOf(QStringView word);

//! What a person decided about a clock on money. It outlives the clock.
struct ClockDecision
{
    QString clock; //!< id of the clock, the same over later readings
    ClockChoice choice = ClockChoice::Open;
    QString owner; //!< who sees to it
    QString note;
    Day due;           //!< by when; no day where nobody said
    QString changedAt; //!< ISO 8601, UTC
    QString changedBy;

    bool isDecided() const { return choice != ClockChoice::Open; }
};

} // namespace counterfoil
