// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QJsonObject>

namespace counterfoil {

//! One thing that was done to the company file.
struct AuditEntry
{
    qint64 seq = 0;
    QString at; //!< ISO 8601, UTC
    QString actor;
    QString action;  //!< init, import, retire, terms, drafts, approve, issue …
    QString subject; //!< what it was done to: id of an invoice or a set
    QString detail;  //!< compact JSON object
    QString hash;    //!< over this entry and the hash before it

    QJsonObject parsedDetail() const;
};

//! A word that is looked for: in an entry's person, subject, detail or moment, or any of these actions.
struct AuditWord
{
    QString text;
    QStringList actions; //!< those whose name in the person's language has it
};

//! A part of the audit trail, from its end.
struct AuditQuery
{
    QList<AuditWord> words; //!< entries that have each of them, whatever its case
    qint64 before = 0;      //!< > 0: only entries with a lower number
    qint64 most = 500;
};

struct AuditPage
{
    QList<AuditEntry> entries; //!< newest first
    qint64 all = 0;            //!< how many there are with these words, before and after the page
    QString head;              //!< the hash of the newest entry of the trail
};

//! The audit trail: a chain of hashes that only grows. Cutting off its end shows when the head is compared with one
//! that was noted outside.
class AuditRepository
{
public:
    explicit AuditRepository(CompanyFile &file) : m_file(file) {}

    //! Written by the repositories inside the transaction that does the thing itself.
    Status append(const QString &action, const QString &subject, const QJsonObject &detail);
    //! In order; `last` > 0: only that many newest ones.
    Result<QList<AuditEntry>> entries(qint64 last = 0);
    //! Those of one action, in order.
    Result<QList<AuditEntry>> entriesOf(const QString &action);
    //! Those of one action on one subject, in order.
    Result<QList<AuditEntry>> entriesOf(const QString &action, const QString &subject);
    Result<AuditPage> page(const AuditQuery &query);
    //! The newest ones on any of these subjects and those that put other terms in place, newest first.
    Result<QList<AuditEntry>> newestAbout(const QStringList &subjects, int most);
    //! What the chain begins with in place of a hash: the id of this company file.
    Result<QString> origin();
    //! The number of the entry with that hash; 0 where there is none.
    Result<qint64> placeOf(const QString &hash);
    //! The hash of the newest entry.
    Result<QString> head();
    //! Failed, naming the first entry that does not fit the one before it.
    Status verifyChain();

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
