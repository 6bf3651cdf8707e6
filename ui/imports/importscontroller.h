// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importlog.h"
#include "core/workspace/restatements.h"
#include "ui/company/company.h"

namespace counterfoil {

//! Asks for the log and for one restatement; answers to older questions are dropped.
class ImportsController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void askLog(Company &company);
    void askRestatement(Company &company, qint64 id);
    //! What was asked is no longer wanted.
    void forgetLog() { ++m_logs; }
    void forgetRestatement() { ++m_restatements; }

Q_SIGNALS:
    void logReady(const QList<ImportEntry> &entries);
    void restatementReady(const RestatementList &restatement);
    void failed(const QString &what, const Error &error);

private:
    int m_logs = 0;
    int m_restatements = 0;
};

} // namespace counterfoil
