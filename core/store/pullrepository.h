// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pullstep.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! How far one unit of a pull is: one customer's subscriptions, one invoice's lines, one month's costs.
struct PullUnit
{
    QString owner;
    QString step;
    QString unit;
    QString basis;           //!< what it was complete for, such as the digest of an invoice's header
    QString eTag;            //!< version of the data
    QDateTime firstComplete; //!< of this version; invalid before a complete pull
    QDateTime lastComplete;
    QString operation; //!< address of an export that is on its way, without its query; empty without one
};

//! How far pulls are, and what they did.
class PullRepository
{
public:
    explicit PullRepository(CompanyFile &file) : m_file(file) {}

    //! The unit; one that was never pulled has no instants.
    Result<PullUnit> unit(const QString &owner, const QString &step, const QString &name);
    Result<QList<PullUnit>> units(const QString &owner, const QString &step);
    Status save(const PullUnit &unit);

    //! The steps of one sync, in their order.
    Status note(const QList<PullStep> &steps);
    //! The steps of a connection's last sync (of every connection's where none is named), in their order.
    Result<QList<PullStep>> lastSteps(const QString &connection = {});
    //! Every step of a connection that was begun then or later, the oldest first.
    Result<QList<PullStep>> stepsSince(const QString &connection, const QDateTime &instant);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
