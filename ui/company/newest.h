// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>

namespace counterfoil {

//! Counts questions of one kind, of which only the newest is worth an answer. Asked by one thread, looked at by
//! another.
class Newest
{
public:
    //! The number of a new question.
    int ask() { return ++m_asked; }
    bool isNewest(int asked) const { return asked == m_asked; }

private:
    std::atomic_int m_asked = 0;
};

//! The answer to a question that is not the newest any more.
inline std::unexpected<Error> askedAgain()
{
    return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
}

} // namespace counterfoil
