// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordjson.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/seatrepository.h"
#include "core/workspace/workspace.h"

//! What pulls brought, read without a network.
namespace counterfoil {

//! A record with where it belongs and since when it is there.
template <typename Record>
struct Pulled
{
    Record record;
    QString owner;         //!< the partner's tenant, the enrolment or the billing account
    QString id;            //!< unique within owner and kind; of a balance its month
    QString since;         //!< ISO instant
    QString until;         //!< gone since then; empty while it is there
    QString customer = {}; //!< id in the terms of whose tenant it is; empty where none owns it
    QString customerName = {};

    bool hasEnded() const { return !until.isEmpty(); }
};

//! Records of a kind, of every owner and month where none is given.
template <typename Record>
Result<QList<Pulled<Record>>> pulledRecords(CompanyFile &file, const QString &kind, const QString &owner = {},
                                            Month month = {})
{
    CloudRecordFilter filter;
    filter.owner = owner;
    filter.scope = month.isValid() ? month.iso() : QString();
    const auto records = CloudRecordRepository(file).records(kind, filter);
    if (!records)
        return std::unexpected(records.error());
    QList<Pulled<Record>> rows;
    rows.reserve(records->size());
    for (const CloudRecord &one : *records)
        rows.append({recordFrom<Record>(one.content), one.owner, one.id, one.since, one.until});
    return rows;
}

//! The seats of a subscription on a day, and whose tenant it is.
struct PulledSeat
{
    SeatRow count;
    QString customer = {}; //!< id in the terms; empty where none owns the tenant
    QString customerName = {};
};

//! What the Azure cost lines of a month and currency come to; those of imported files are among them.
struct PulledCost
{
    Month month;
    QString currency;
    qint64 lines = 0;
    Exact net; //!< before tax
};

//! A node of a billing account: itself, then what is in it.
struct BillingNode
{
    enum class Kind { Account, Department, EnrolmentAccount, Profile, Customer };
    Kind kind = Kind::Account;
    int depth = 0;
    QString account; //!< billing account that it is in
    QString id;
    QString name;
    QString owner = {};      //!< of an enrolment's account
    QString costCentre = {}; //!< or purchase order of a profile
    QString status = {};     //!< as Microsoft says it
    QString currency = {};
    Day from = {};
    Day to = {};
};

//! With their customers in the terms, where there are any.
Result<QList<Pulled<CloudCustomer>>> pulledCustomers(Workspace &workspace);
Result<QList<Pulled<CloudSubscription>>> pulledSubscriptions(Workspace &workspace);
//! In the order of the filter. Its words are looked for in the names of customers, too.
Result<QList<PulledSeat>> pulledSeats(Workspace &workspace, const SeatFilter &filter);
//! How many there are, whatever part of them the filter asks for.
Result<qint64> countPulledSeats(Workspace &workspace, const SeatFilter &filter);
//! Names that Microsoft or the partner gave, by id in lower case: customers by tenant, subscriptions, and those of
//! Azure under a plan. The filter narrows the records that they are looked for in; what has no name is not there.
Result<QHash<QString, QString>> pulledNames(CompanyFile &file, const CloudRecordFilter &filter = {});
//! By month, then currency; of one month where it is given.
Result<QList<PulledCost>> pulledCosts(CompanyFile &file, Month month = {});
//! Every billing account as a tree in preorder. Accounts that are in no department stand under the billing account.
Result<QList<BillingNode>> pulledTree(CompanyFile &file);

} // namespace counterfoil
