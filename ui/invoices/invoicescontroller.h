// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/format/words.h"

namespace counterfoil {

//! A card of the list, or the heading of a group.
struct InvoiceCard
{
    QString key; //!< id of the invoice, or "group/…"
    bool heading = false;
    bool isDraft = false;
    QString name;
    QString period;
    QString reason; //!< why it is held, or its state
    Tone tone = Tone::Plain;
    Decimal amount;
    QString currency;
    bool foreign = false; //!< not in the seller's currency
    int digits = 2;
    int count = 0; //!< of a heading
};

//! Held by guards, Ready, Approved, Issued, Credited; most money first in each.
QList<InvoiceCard> invoiceCards(const MonthPicture &picture);
//! What a heading says of the cards that are left under it: how many, and their sum where they share a currency.
void countCards(InvoiceCard &heading, const QList<const InvoiceCard *> &cards);
QString buyerName(const Invoice &invoice);

//! What differs from the contract's invoice before: lines that are one thing to the customer, together.
struct ComparedLine
{
    QString key;
    QString text; //!< of several lines what they share: "Azure plan, 5 lines"
    Decimal before;
    Decimal now;
    QString because; //!< empty where nothing is known
    Decimal change() const { return now - before; }
};
struct Comparison
{
    bool known = false;
    Days beforeService;
    Days service;
    Decimal before;
    Decimal now;
    QList<ComparedLine> lines; //!< largest change first; equal lines are left out
    QString sentence;          //!< the largest changes, and the others together: its amounts add up to the difference
    Decimal change() const { return now - before; }
};
//! Compares net amounts: lines of the same kind and family match by the group that their contract gathers by, else by
//! subscription and product; own services by what they are, a person's lines by their text.
Comparison compareInvoices(const Invoice *before, const Invoice &now);
//! The invoice of the same contract that is compared with: the latest that starts earlier.
const Invoice *invoiceBefore(const MonthPicture &picture, const Invoice &invoice);

//! Asks for the pages of one invoice; answers to older questions are dropped.
class InvoicesController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void askPages(Company &company, const Invoice &invoice);
    void forget() { ++m_generation; }

Q_SIGNALS:
    void pagesReady(const PageSet &pages);
    void failed(const QString &what, const Error &error);

private:
    int m_generation = 0;
};

} // namespace counterfoil
