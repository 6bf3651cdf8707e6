// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pullstep.h"
#include "core/store/companyfile.h"

#include <QJsonObject>

namespace counterfoil {

//! A record of a cloud as it is stored.
struct CloudRecord
{
    QString owner;  //!< the partner's tenant or the enrolment
    QString scope;  //!< the customer's tenant where it belongs to one
    QString id;     //!< unique within owner, kind and scope
    QString sorted; //!< what lists are ordered and cut by, such as an instant
    QJsonObject content;
    QString since; //!< first seen, ISO instant; set by the repository
    QString until; //!< gone since then; empty while it is there
};

//! Where records belong.
struct CloudScope
{
    QString owner;
    QString kind; //!< customer, subscription, invoice, activity, entitlement …
    QString scope;
};

//! Whose records are asked for; what is empty does not narrow.
struct CloudRecordFilter
{
    QString owner;
    QString scope;
    QString sortedFrom; //!< and later
    bool newestFirst = false;
    QStringList ids;                   //!< any of them
    QStringList words;                 //!< that the content has to hold, whatever their case
    QHash<QString, QStringList> alike; //!< by word: a content of which one value is one of these holds it as well
    int skip = 0;                      //!< records of that order
    int most = -1;                     //!< records; all where negative
};

//! Records of the clouds: customers, subscriptions, invoices, activity. A scope is replaced as a whole or not at all.
class CloudRecordRepository
{
public:
    //! What becomes of a record that the service does not list any more.
    enum class Gone { Forget, KeepAsEnded };

    explicit CloudRecordRepository(CompanyFile &file) : m_file(file) {}

    //! The records take the place of what the scope had; two records with one id are Conflict.
    Result<PullChange> replace(const CloudScope &scope, const QList<CloudRecord> &records, Gone gone);
    //! Adds what is new and keeps everything else.
    Result<PullChange> add(const CloudScope &scope, const QList<CloudRecord> &records);
    //! By their order, then id.
    Result<QList<CloudRecord>> records(const QString &kind, const CloudRecordFilter &filter = {});
    //! The greatest `sorted` of a kind; empty without a record.
    Result<QString> newest(const QString &owner, const QString &kind);

    //! Keeps a document of Microsoft's; one that is there already stays.
    Status keepDocument(const QString &owner, const QString &id, const QByteArray &bytes);
    Result<QStringList> documents(const QString &owner);
    //! NotFound without it; Failed where it is not what was kept.
    Result<QByteArray> document(const QString &owner, const QString &id);

private:
    Status put(const CloudScope &scope, const CloudRecord &record, const QString &since);

    CompanyFile &m_file;
};

} // namespace counterfoil
