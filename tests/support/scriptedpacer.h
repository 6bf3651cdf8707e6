// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pacer.h"

#include <QList>

namespace counterfoil {

//! Waits in no time and writes down how long it would have been, in milliseconds. Chance is always the same.
class ScriptedPacer final : public Pacer
{
public:
    QCoro::Task<> wait(std::chrono::milliseconds time) override
    {
        m_now += time;
        waits.append(int(time.count()));
        co_return;
    }
    std::chrono::milliseconds elapsed() const override { return m_now; }
    int chance(int bound) override { return highest ? bound - 1 : 0; }
    void pass(std::chrono::milliseconds time) { m_now += time; }

    QList<int> waits;
    bool highest = false; //!< the largest number that chance can give, else 0

private:
    std::chrono::milliseconds m_now{0};
};

} // namespace counterfoil
