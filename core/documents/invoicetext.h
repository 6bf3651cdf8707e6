// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! Every word of the printed invoice in one language. "%1" is filled by the layout.
struct InvoiceWords
{
    QString invoice;
    QString creditNote;
    QString draftInvoice;
    QString draftCreditNote;
    QString notIssued; //!< stands in place of the number
    QString onIssue;   //!< stands in place of a date

    QString invoiceDate;
    QString creditDate;
    QString due;
    QString servicePeriod;
    QString contract;
    QString yourOrder;
    QString yourReference;
    QString creditedInvoice;
    QString reason;
    QString creditedWhole; //!< as the reason of a credit note that takes back all of an invoice
    QString creditedLines; //!< "Credited: %1", what of it
    QString vatNumber;     //!< before a VAT id

    QString description;
    QString quantity;
    QString unitPrice;
    QString vat;
    QString priceEach; //!< "Price per %1"
    QString details;   //!< "Details on page %1."
    QString carried;   //!< "Carried forward from page %1"

    QString rate;
    QString net;
    QString total;
    QString paidInAdvance;
    QString dueIn;    //!< "Due in %1"
    QString creditIn; //!< "Credit in %1"

    QString payTo;
    QString amount;
    QString reference;
    QString scan;
    QString questions; //!< "Questions: %1"
    QString page;      //!< "Page %1 of %2"

    QString annexTitle;
    QString annexBy;      //!< "By %1, %2": what, service period
    QString annexOf;      //!< "Invoice %1"
    QString subscription; //!< as the first of a list
    QString resourceGroup;
    QString resourceGroupColumn;
    QString meter;
    QString meterColumn;
    QString tag; //!< "tag %1"
    QString listAnd;
    QString perDay; //!< "Per day, %1"
    QString unit;
    QString continued; //!< "%1, continued"
    QString without;   //!< a group without a name
    QString annexTotal;
    QString dailyRows; //!< "%1 daily rows."
};

//! The words of en, de, nl or fr ("de-AT" counts as de); English for any other language.
const InvoiceWords &invoiceWords(QStringView language);

//! What a VAT category of UNCL 5305 is called; the code itself where it is unknown.
QString taxCategoryName(QStringView category, QStringView language);

//! The sentence that the law asks for under the VAT table; empty where the category needs none. `reason` is the one of
//! the terms; a reverse charge with no more than its name gets Article 196 of Directive 2006/112/EC in the invoice's
//! language.
QString taxNote(QStringView category, const QString &reason, QStringView language);

//! A unit of UN/ECE recommendation 20 as it stands behind "per"; empty for plain pieces.
QString unitName(QStringView code, QStringView language);

//! What a meter of Azure is counted in, as a person reads it: "hours" for Microsoft's "1 Hour", "GB-month" for
//! "1 GB/Month", "10 K" for "10K"; what is not known as Microsoft writes it.
QString usageUnitName(const QString &unit, QStringView language);

//! A country of ISO 3166-1 alpha-2 in the invoice's language, else in English, else the code.
QString countryName(QStringView country, QStringView language);

//! What the number in a country's company register is called there, with nothing for an unknown country.
QString registrationName(QStringView country);

} // namespace counterfoil
