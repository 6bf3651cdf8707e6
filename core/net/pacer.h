// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QElapsedTimer>

#include <chrono>

namespace counterfoil {

//! Waiting, and what it is measured by. Tests put one in its place that only writes down how long it would have been.
class Pacer
{
public:
    virtual ~Pacer() = default;
    virtual QCoro::Task<> wait(std::chrono::milliseconds time) = 0;
    //! Since the pacer was made; the calendar does not move it.
    virtual std::chrono::milliseconds elapsed() const = 0;
    //! A chance number from 0 to below bound, so that not all programs come back at the same moment.
    virtual int chance(int bound) = 0;
};

//! The machine's own.
class SystemPacer final : public Pacer
{
public:
    SystemPacer() { m_timer.start(); }
    QCoro::Task<> wait(std::chrono::milliseconds time) override;
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_timer.elapsed()); }
    int chance(int bound) override;

private:
    QElapsedTimer m_timer;
};

} // namespace counterfoil
