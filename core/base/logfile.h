// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QFile>

namespace counterfoil {

//! A log for its owner alone: one line an event, with the time before it. A file that has grown past two MiB is put
//! aside as NAME.1 when it is opened. What cannot be written is lost and stops nothing.
class LogFile
{
public:
    //! The clock must outlive it.
    LogFile(const QString &path, const Clock &clock) : m_file(path), m_clock(clock) {}
    //! What is told must hold nothing secret.
    void add(const QString &line);

private:
    void open();

    QFile m_file;
    const Clock &m_clock;
};

} // namespace counterfoil
