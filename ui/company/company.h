// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/model/bridge.h"
#include "core/model/finding.h"
#include "core/model/invoice.h"
#include "core/model/restatement.h"
#include "core/model/sourceset.h"
#include "core/store/numbering.h"

#include <QFuture>
#include <QObject>
#include <QSizeF>

#include <atomic>
#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

//! What the window asks of an open company file. Everything is answered later, from another thread; nothing here waits.
namespace counterfoil {

class ClockDesk;
class ComparisonDesk;
class LineCheckDesk;
class ContractDesk;
class DraftDesk;
class PartyDesk;
class PriceDesk;
class ProfileDesk;
class PulledDesk;
class ReportDesk;
struct FindingChange;
struct ImportEntry;
struct RestatementList;
class UsageDesk;

struct KnownContract
{
    QString id;
    Days term; //!< open where it has no end
    PeriodShape period;
};

//! A customer of the terms.
struct KnownCustomer
{
    QString id;
    QString name;
    QStringList tenants = {};
    QString currency = {};
    QList<KnownContract> contracts = {}; //!< by start
    QString lastNumber = {};             //!< of the invoice issued last, empty before the first
    Day lastIssuedOn = {};
    int paymentDays = 0; //!< after the issue; 0 where nobody knows
};

struct CompanyFacts
{
    QString path;
    QString seller; //!< empty before there are terms
    QString currency;
    QString source;      //!< "Microsoft CSP, EUR": where the lines come from
    QList<Month> months; //!< with anything to show, in order
    bool hasTerms = false;
    QList<KnownCustomer> customers; //!< of the terms, by name
    bool readOnly = false;
    QString readOnlyReason;
    QString nextNumber; //!< that an invoice gets which is issued next; empty without terms
    qint64 bytes = 0;
};

//! What a person is told before invoices are issued.
struct IssuePlan
{
    Day on; //!< the date of the invoices; invalid where nobody was told anything
    NumbersToCome come;
};

//! How a month that was closed stands against its seal.
struct SealedMonth
{
    QString at; //!< ISO 8601, UTC
    QString by;
    QStringList differences; //!< from what was sealed, one sentence each
};

//! What one unit of a currency is in the seller's, and since when.
struct KnownRate
{
    QString currency;
    Decimal rate;
    Day on;
};

//! Everything about one Microsoft month, from one reading.
struct MonthPicture
{
    Month month;
    QList<KnownRate> rates;                //!< of the month's first day, Microsoft's billing currencies first
    Month sealedTo;                        //!< the newest month that is closed; invalid before there is one
    QHash<QString, QString> subscriptions; //!< what is behind their ids, as Microsoft calls it
    QList<SourceSet> sets;                 //!< of Microsoft's files of the month
    Bridge bridge;
    QList<Invoice> invoices; //!< drafts included
    QList<Invoice> before;   //!< invoices of the month before, to compare with
    QList<TrackedFinding> findings;
    std::optional<SealedMonth> seal; //!< none while the month is open
    QList<Restatement> restatements; //!< of the month's lines, newest first, without the lines
    QList<Fault> obstacles;          //!< why the month cannot be closed, as the core says it; empty where it can
    bool isEmpty() const { return sets.isEmpty() && invoices.isEmpty(); }
};

//! A document ready to be painted, page by page, in points.
struct PageSet
{
    int count = 0;
    QSizeF size;
    std::function<void(QPainter &, int)> paint;
    QString missing; //!< characters that no font of this machine has: the pages show a question mark for each
};

//! A person's own line on a draft, by which a finding is billed.
struct ManualLine
{
    QString invoice; //!< id
    QString text;
    Decimal net;
    QString finding; //!< key; explained by it
};

struct ImportReport
{
    QList<SourceSet> sets;
    SourceChange change;
    QList<Restatement> restated; //!< what it changed in lines that were on hand, without the lines
    QStringList warnings;
    int seatFiles = 0;     //!< of daily seat counts
    qint64 seatCounts = 0; //!< in them
};

//! Set by whoever wants a task to stop. The task still answers: too late to stop, it was done.
using StopFlag = std::shared_ptr<std::atomic_bool>;

class CareDesk;

class Company : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! What ends and what it costs; null where nobody knows.
    virtual ClockDesk *clocks() { return nullptr; }

    virtual QFuture<Result<CompanyFacts>> facts() = 0;
    //! Whoever asks for another month or other pages before the answer came no longer wants that answer:
    //! it may be Error::Code::Cancelled.
    virtual QFuture<Result<MonthPicture>> month(Month month) = 0;
    //! Every invoice of a customer that is kept, with its lines: drafts of other months, approved and issued ones. The
    //! month that is shown is newer in its picture. Asked again, the first answer may be Error::Code::Cancelled.
    virtual QFuture<Result<QList<Invoice>>> invoicesOf(QString customer) = 0;
    //! Of an issued invoice the very document that is kept and exported; of others as they would be made now.
    virtual QFuture<Result<PageSet>> pages(Invoice invoice) = 0;
    //! Tells its progress in lines. Stopped in time it answers Error::Code::Cancelled, and nothing of it is kept.
    virtual QFuture<Result<ImportReport>> importFiles(QStringList paths, StopFlag stop) = 0;
    virtual QFuture<Status> importTerms(QString path) = 0;
    //! Adds a tenant to a customer's in the terms.
    virtual QFuture<Status> mapTenant(QString tenant, QString customer) = 0;
    //! Takes it away again.
    virtual QFuture<Status> unmapTenant(QString tenant, QString customer) = 0;
    //! Drafts, or approved invoices, as they were shown. Conflict, and none of them, where one has changed since.
    virtual QFuture<Status> approve(Month month, QList<Invoice> shown) = 0;
    //! The date and the numbers that approved invoices would be issued with now, in their order.
    virtual QFuture<Result<IssuePlan>> issuePlan(QList<Invoice> shown) = 0;
    //! Issues and keeps the PDF of each. Conflict, and none of them, where an invoice has changed since it was shown,
    //! or the date or a number is no longer as a person was told.
    virtual QFuture<Status> issue(Month month, QList<Invoice> shown, IssuePlan told = {}) = 0;
    //! Approved invoices become drafts again.
    virtual QFuture<Status> takeBackApproval(QStringList invoices) = 0;
    //! Everything that came in, newest first.
    virtual QFuture<Result<QList<ImportEntry>>> importLog() = 0;
    //! What Microsoft changed, line by line. Asked again, the first answer may be Error::Code::Cancelled.
    virtual QFuture<Result<RestatementList>> restatement(qint64 id) = 0;
    //! Puts a person's decision about findings on record.
    virtual QFuture<Status> decide(QStringList keys, FindingChange change) = 0;
    //! The text of a support ticket to Microsoft.
    virtual QFuture<Result<QString>> ticket(QString key) = 0;
    virtual QFuture<Status> bill(Month month, ManualLine line) = 0;
    virtual QFuture<Status> closeMonth(Month month) = 0;
    virtual QFuture<Status> reopenMonth(Month month, QString reason) = 0;
    virtual QFuture<Status> writeEvidence(Month month, QString path) = 0;
    //! Azure usage row by row; none where the company has none to tell.
    virtual UsageDesk *usage() { return nullptr; }

    //! The care of the file; null where there is none.
    virtual CareDesk *care() { return nullptr; }
    //! Reports about the file; null where there are none.
    virtual ReportDesk *reports() { return nullptr; }
    //! What the company charges; null where there is none.
    virtual PriceDesk *prices() { return nullptr; }
    //! Contracts and their changes; null where there are none.
    virtual ContractDesk *contracts() { return nullptr; }
    //! Work on drafts and issued invoices: edits, credits, exports; null where there is none.
    virtual DraftDesk *drafts() { return nullptr; }
    //! How distributors' files are read; null where there is none.
    virtual ProfileDesk *profiles() { return nullptr; }
    //! Who is billed and how they are written to; null where there is none.
    virtual PartyDesk *parties() { return nullptr; }
    //! Microsoft's side beside the local one, line by line; null where there is none.
    virtual ComparisonDesk *comparisons() { return nullptr; }
    //! What pulls brought; null where there is none.
    virtual PulledDesk *pulled() { return nullptr; }
    //! Microsoft's lines against the formulas that it has published; null where nobody recomputes them.
    virtual LineCheckDesk *lineChecks() { return nullptr; }

Q_SIGNALS:
    //! What was read may be old: read again.
    void changed();
};

class CloudDesk;

//! How a window gets a company file. Made by the program's one composition root.
struct CompanyDoor
{
    std::function<QFuture<Result<std::shared_ptr<Company>>>(QString path)> open;
    std::function<QFuture<Result<std::shared_ptr<Company>>>(QString path)> create;
    std::function<QFuture<Result<std::shared_ptr<Company>>>()> demonstration;
    //! The clouds that the file at that path is connected to; empty where a window has none.
    std::function<std::shared_ptr<CloudDesk>(QString path)> clouds = {};
    //! Puts a safety copy in the place of a company file that is not open; gives the path under which the former one
    //! is kept. Empty where a window has no way to.
    std::function<QFuture<Result<QString>>(QString copy, QString path)> restore = {};
};

} // namespace counterfoil
