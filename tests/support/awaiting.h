// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QEventLoop>

#include <optional>

namespace counterfoil {

//! What a coroutine gives. QCoro::waitFor cannot: a result has no value to begin with.
template <typename T>
T awaited(QCoro::Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    task.then([&](T value) {
        result.emplace(std::move(value));
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result;
}

} // namespace counterfoil
