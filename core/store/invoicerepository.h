// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/store/companyfile.h"
#include "core/store/numbering.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace counterfoil {

struct InvoiceCondition;
enum class InvoiceExtent;

//! Which invoices; what is empty does not narrow.
struct InvoiceFilter
{
    Month month; //!< in which the service period starts
    QString customer;
    std::optional<InvoiceState> state;
    bool withLines = true;  //!< else head and taxes only
    bool withParts = true;  //!< else lines without what they took from Microsoft's
    Month exceptDraftsOf{}; //!< leaves out drafts of that month
};

//! What is needed to issue.
struct Issuing
{
    Day on;
    Numbering numbering;
    QMap<QString, int> paymentDays; //!< by customer; 30 where a customer is missing
    QStringList numbers{};          //!< that a person was told, in order; whatever they are where it is empty
};

//! The invoice that a customer was sent last.
struct LastIssued
{
    QString number;
    Day on;
};

//! A finished document of an issued invoice.
struct StoredDocument
{
    QString kind;     //!< "pdf", "facturx" …
    QString sha256;   //!< hexadecimal
    QByteArray bytes; //!< empty where only the hash was kept
};

//! Local invoices and their life: draft → approved → issued → credited (contract, section 5.9). What is issued cannot
//! be changed by any statement; triggers see to it.
class InvoiceRepository
{
public:
    explicit InvoiceRepository(CompanyFile &file) : m_file(file) {}

    //! Takes away every draft of that month (but drafts of credit notes) and every draft with the id of a new one, and
    //! stores the new ones. Conflict, and nothing changed, where a new one has the id of an approved or issued invoice.
    //! Also deletes source sets that nothing refers to any more.
    Status replaceDrafts(Month month, const QList<Invoice> &drafts);
    //! Stores one draft, in place of one with its id.
    Status saveDraft(const Invoice &draft);
    //! Says anew how much of a draft is paid from a balance.
    Status redraw(const Invoice &draft);
    Status removeDraft(const QString &id);

    //! By service period, customer and id.
    Result<QList<Invoice>> invoices(const InvoiceFilter &filter = {});
    //! All of them, without their lines.
    Result<QList<Invoice>> heads();
    //! Fills in the parts of lines that were read without them.
    Status addParts(const QList<Invoice *> &invoices);
    //! By invoice: the number of the newest source set that it took from.
    Result<QHash<QString, qint64>> newestSets();
    //! By customer, credit notes left out; no entry where none was issued.
    Result<QHash<QString, LastIssued>> lastIssued();
    //! Invoices that have a part whose key begins like this.
    Result<QSet<QString>> withPartKey(const QString &beginning);
    //! By contract: "product/sku" of everything on invoices of earlier months; no entry where there is no invoice.
    Result<QHash<QString, QSet<QString>>> productsBefore(Month month);
    //! By approved or issued invoice: the digest of the terms that were in force when its draft was last made.
    Result<QHash<QString, QString>> termsBehind();
    //! NotFound without one.
    Result<Invoice> invoice(const QString &idOrNumber);

    //! Drafts become approved; Conflict for another state, NotFound for an unknown id, and then none is.
    Status approve(const QStringList &ids);
    //! Approved ones become drafts again.
    Status reopen(const QStringList &ids);
    //! Approved ones get their numbers, in this order, one sequence per pattern and year without gaps, and are issued
    //! on that day; a negative gross makes a credit note. All or none. Gives the numbers. Conflict where they are not
    //! those that a person was told.
    Result<QStringList> issue(const QStringList &ids, const Issuing &issuing);
    //! The numbers that issue() would give them now. Nothing is stored: whoever issues first takes them.
    Result<NumbersToCome> numbersToCome(const QStringList &ids, const Issuing &issuing);
    //! The number that whatever is issued next in that series gets. Nothing is stored.
    Result<QString> numberToCome(const QString &pattern, Day on);
    //! An issued invoice (by its number) becomes credited.
    Status markCredited(const QString &number);

    //! Keeps the hash of an issued invoice's document, and its bytes unless empty; once per kind.
    Status attach(const QString &id, const StoredDocument &document);
    Result<QList<StoredDocument>> documents(const QString &id);

private:
    Result<QList<Invoice>> read(const InvoiceCondition &condition, InvoiceExtent extent);
    Result<InvoiceState> stateOf(const QString &id);
    Status expect(const QString &id, InvoiceState state);
    Status moveTo(const QString &id, InvoiceState from, InvoiceState to);
    Result<QString> issueOne(const QString &id, const Issuing &issuing);
    Result<qint64> nextNumber(const QString &pattern, int year);
    Result<qint64> lastNumber(const QString &pattern, int year);

    CompanyFile &m_file;
};

} // namespace counterfoil
