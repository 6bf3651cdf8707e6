// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pacer.h"

#include <QCoroTimer>
#include <QRandomGenerator>

namespace counterfoil {

QCoro::Task<> SystemPacer::wait(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

int SystemPacer::chance(int bound)
{
    return QRandomGenerator::system()->bounded(bound);
}

} // namespace counterfoil
