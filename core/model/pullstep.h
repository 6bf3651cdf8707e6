// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace counterfoil {

//! How many records of a pull were new, other than before, or gone.
struct PullChange
{
    qint64 received = 0; //!< distinct records read
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;

    bool isNone() const { return added == 0 && changed == 0 && removed == 0; }
    PullChange &operator+=(const PullChange &other)
    {
        received += other.received;
        added += other.added;
        changed += other.changed;
        removed += other.removed;
        return *this;
    }
    friend bool operator==(const PullChange &, const PullChange &) = default;
};

//! What one step of a sync did (contract, section 8.3).
struct PullStep
{
    QString connection;
    QString step;
    QString state;      //!< done, unchanged, failed, skipped
    QDateTime started;  //!< of the sync
    QDateTime finished; //!< of the step
    PullChange change;
    qint64 requests = 0; //!< HTTP requests, retries included
    qint64 retries = 0;
    QString errorCode; //!< empty where nothing went wrong
    QString errorMessage;
    QString errorHint;

    friend bool operator==(const PullStep &, const PullStep &) = default;
};

} // namespace counterfoil
