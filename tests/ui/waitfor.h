// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace counterfoil {

//! The answer to what was asked of a company file. It passes through the window's thread, which must not stand still
//! meanwhile.
template <typename T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        qFatal("no answer");
    return future.result();
}

} // namespace counterfoil
