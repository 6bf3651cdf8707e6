// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sandbox/cloudsession.h"

#include <functional>

//! What shows that a fault of the sandbox cloud does what its row in the table says.
namespace counterfoil::faultexamples {

struct Example
{
    const char *fault;
    std::function<bool(CloudSession &)> shows; //!< true where the fault is on
};

//! One for every row of the table.
QList<Example> examples();
//! Those that change an answer; without the fault they do not show.
QList<Example> answerExamples();

} // namespace counterfoil::faultexamples
