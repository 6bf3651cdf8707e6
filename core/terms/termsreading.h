// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"
#include "core/terms/termsnode.h"

#include <QSet>

namespace counterfoil {

//! The terms as far as they are read, with what later sections refer to. Faulty entries are in the records too, so that
//! one fault does not make others of what refers to it.
struct TermsReading
{
    Terms terms;
    QSet<QString> taxIds;
    QSet<QString> customerIds;
    QSet<QString> foldedCustomerIds; //!< for price rules, which compare without case
};

//! An id of its section: filled and not taken yet.
QString newId(const Node &node, QSet<QString> &taken);
//! An id that has to be among the known ones.
QString knownId(const Node &node, const QSet<QString> &known, const QString &what);
//! from … to; a `to` before `from` is a fault of `to`. Where `to` is faulty there is no start either, so that nobody
//! takes the days for open ones.
Days daysFrom(const Node &from, const Node &to);
//! {"months": 1|2|3|6|12, …} or {"weeks": 1–52}; the first of them may have a startDay and a startMonth.
PeriodShape periodShape(const Node &node);
//! The same without anchors, as own services repeat.
PeriodShape interval(const Node &node);
Match match(const Node &node, const TermsReading &reading);
PriceTerms price(const Node &node);
Address address(const Node &node);
ElectronicAddress electronicAddress(const Node &node);
void warnOfVatId(const Node &node);

// One function per section of the document, in the order in which they are read.
void readSeller(const Node &node, TermsReading &reading);
void readTaxes(const Node &node, TermsReading &reading);
void readExchangeRates(const Node &node, TermsReading &reading);
void readCustomers(const Node &node, TermsReading &reading);
void readContracts(const Node &node, TermsReading &reading);
void readPriceRules(const Node &node, TermsReading &reading);
void readPrepayments(const Node &node, TermsReading &reading);
void readOwnServices(const Node &node, TermsReading &reading);
void readAdjustments(const Node &node, TermsReading &reading);
void readPurchaseOrders(const Node &node, TermsReading &reading);
void readGuards(const Node &node, TermsReading &reading);

} // namespace counterfoil
