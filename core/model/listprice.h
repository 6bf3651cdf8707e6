// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

#include <QList>
#include <QString>

namespace counterfoil {

//! One row of a price sheet of Microsoft's (microsoft.md, 2.14). What a sheet does not name is empty.
struct ListPrice
{
    QString product;
    QString sku;
    QString name; //!< of the SKU, else of the product
    QString publisher;
    QString segment; //!< Commercial, Education …
    QString unit;
    QString term;    //!< P1M, P1Y, P3Y
    QString billing; //!< Monthly, Annual …
    QString market;  //!< ISO 3166-1 alpha-2
    QString currency;
    Decimal price;  //!< what the partner pays; consumption of Azure: retail
    QString retail; //!< "ERP Price", a decimal as it stands; empty where there is none
    QString tierFrom;
    QString tierTo;
    Day from;
    Day to;

    friend bool operator==(const ListPrice &, const ListPrice &) = default;
};

//! A price that two sheets have with other amounts.
struct ChangedPrice
{
    ListPrice before;
    ListPrice after;
};

//! What differs between two months' sheets.
struct PriceChanges
{
    QList<ListPrice> added;
    QList<ListPrice> removed;
    QList<ChangedPrice> changed;
};

} // namespace counterfoil
