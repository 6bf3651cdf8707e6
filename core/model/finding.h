// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/exact.h"

#include <QMap>
#include <QStringList>

namespace counterfoil {

//! What a person has decided about a finding.
enum class FindingState { Open, Explained, Accepted, Disputed };

QString wordOf(FindingState state);
std::optional<FindingState> findingStateOf(QStringView word);

//! Something in a month that needs a person: an amount of its bridge, a warning, a guard of one of its drafts.
struct Finding
{
    QString key; //!< "2026-01-unmapped-7f3a9c2b41": the same whenever the same thing is found
    Month month;
    QString kind;     //!< "unexplained", "unmapped", "parked", "late", "dailyRows", "missing" or "guard"
    QString code;     //!< of a guard, "zeroPrice" …
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    QString name;     //!< of the customer, or of the tenant
    QStringList tenants;
    QString subscription; //!< empty for all of the customer
    QString product;      //!< name; empty for all
    QString invoice;      //!< Microsoft's number; empty for all of the month
    QString draft;        //!< id of the local invoice that a guard marks
    QString text;         //!< one sentence in English
    Exact amount;
    QString currency;
};

//! One of Microsoft's lines, as it is named towards Microsoft.
struct DisputedLine
{
    QString invoice;
    qint64 line = 0; //!< number in its file, from 1
    QString order;
    QString subscription;
    QString tenant;
    QString productId;
    QString skuId;
    QString product; //!< name
    QString chargeType;
    Days days;
    Exact quantity;
    Exact unitPrice;
    Exact amount; //!< Subtotal, before tax, in `currency`
    QString currency;

    friend bool operator==(const DisputedLine &, const DisputedLine &) = default;
};

//! What is disputed with Microsoft, and what has come back of it.
struct Dispute
{
    QList<DisputedLine> lines;
    Exact claimed;               //!< what a credit has to reach, in the lines' currency; 0: any credit will do
    QMap<QString, Exact> before; //!< credits for the lines that were there when it began, by Microsoft's invoice
    Exact credited;              //!< since then
    QStringList creditedOn;      //!< Microsoft's invoices that these credits are on
    bool settled = false;

    friend bool operator==(const Dispute &, const Dispute &) = default;
};

//! The life of a finding. It outlives what it is about: an accepted finding stays on record when it is gone.
struct FindingRecord
{
    QString key;
    Month month;
    QString kind;
    QString text; //!< as it was when a person last decided about it
    FindingState state = FindingState::Open;
    QString note;
    QString owner;
    Day due;
    std::optional<Dispute> dispute;
    QString changedAt; //!< ISO 8601, UTC
    QString changedBy;
};

//! A finding with what is on record about it.
struct TrackedFinding
{
    Finding finding; //!< key, month, kind and text alone where it is not present
    FindingRecord record;
    bool present = true; //!< false: on record, but no longer found
};

} // namespace counterfoil
