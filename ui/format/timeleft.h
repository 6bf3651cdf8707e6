// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

//! How many seconds a task goes on, by the share that is done and the milliseconds it took, rounded as it is said: to
//! the second below ten, to five below a minute, else to the minute. No value in the first two seconds and where
//! nothing tells. `said` before stays where the task is only a little slower than it was: what is left does not
//! flicker.
std::optional<qint64> secondsLeft(qint64 elapsed, qint64 done, qint64 all, std::optional<qint64> said = {});
//! "about 6 s left", "about 2 min left".
QString timeLeftText(qint64 seconds);

} // namespace counterfoil
