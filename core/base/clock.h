// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QDateTime>

#include <memory>

namespace counterfoil {

//! The calendar clock of a run. Nothing else asks what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    //! The local day of the machine at nowUtc().
    Day today() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

//! Stands still; tests move it, and COUNTERFOIL_NOW sets it for a run.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

//! The clock of this process: fixed where `fixed` holds an ISO 8601 instant (the value of COUNTERFOIL_NOW), the
//! system's where it is empty; else Error::Code::Usage: a run on another day than was meant would bill wrongly.
Result<std::unique_ptr<Clock>> makeClock(const QString &fixed);

} // namespace counterfoil
