// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"
#include "ui/reconcile/whydays.h"
#include "ui/theme/causes.h"

#include <QSet>

namespace counterfoil {

struct WhyTerm
{
    QString text;
    Decimal amount;
};

struct WhySource
{
    Days days;
    QString text;
    qint64 lines = 0;
    Decimal amount;
};

//! A name and what stands behind it: "Licences", "As charged".
struct WhyFact
{
    QString name;
    QString text;
};

//! What was done to the company file that bears on the amount.
struct WhyEvent
{
    QString when;
    QString what;
    QString who; //!< empty: the program by itself
};

//! An event that follows itself, by the same person in the same words, is told once: when it was last. Newest first.
QList<WhyEvent> toldOnce(const QList<WhyEvent> &events);

//! What the Why? panel shows; empty parts are left out.
struct WhyContent
{
    Mark mark = noMark;
    QString title; //!< the cause
    QString who;   //!< the customer
    QString meaning;
    Decimal amount;
    QString currency;
    int digits = 2;
    QList<WhyBar> bars; //!< where days are the reason
    QList<WhyTerm> terms;
    QString rule;
    bool isSource = false; //!< the rule says where the amount was read
    QString exact;         //!< where the exact value differs from the shown one
    QList<WhySource> sources;
    qint64 sourceLines = 0;
    QSet<qint64> sets;       //!< source sets that these lines stand in
    bool hasUsage = false;   //!< rows of the month's Azure usage are among them
    QString customer;        //!< id; empty where the amount is nobody's
    QString contract;        //!< id; empty for all of the customer's
    QString invoice;         //!< id; empty where the amount stands on none
    Month month;             //!< of the drafts that it is on, and of the usage
    QString priceRule;       //!< id of the terms' rule that made the amount; empty where none did
    QStringList prepayments; //!< ids of the terms' prepayments that bear on it
    bool isFrozen = false;   //!< it stands on an invoice that is approved or issued: the terms may have changed since
    QList<WhyFact> clauses;
    QList<WhyEvent> history; //!< newest first

    bool isEmpty() const { return title.isEmpty(); }
    //! Rounds what its sources are exactly, `amounts` in their order. Where they are all of `whole`, a rounded amount,
    //! what is shown adds up to it; where they are not, each is rounded by itself.
    void splitSources(const QList<Exact> &amounts, const Decimal &whole);
    //! Sorts the sources; those of one amount stay as they came.
    void putMostFirst();
    //! Plain lines with aligned amounts that can be pasted in an e-mail.
    QString text() const;
    //! Terms, result and source lines as CSV, under a line of heads: what, from, to, lines, amount, currency.
    QString csv() const;
};

//! "Exact 5925.3137, rounded once to be shown" of what a file says; empty where that is what is shown.
QString exactWords(const Exact &exact, const Decimal &shown);

} // namespace counterfoil
