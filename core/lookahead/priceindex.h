// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listprice.h"

#include <QHash>

#include <optional>

namespace counterfoil {

//! A price for a whole charge cycle, and the sheet that names it.
struct SheetPrice
{
    Decimal price;
    QString currency;
    QString sheet;
};

//! Which price is asked for.
struct PriceQuestion
{
    QString productId; //!< product id ':' SKU id
    QString term;      //!< P1M, P1Y, P3Y
    int cycleMonths = 1;
    QString currency; //!< empty: whichever the market has
    QString market;   //!< of the customer; empty where it is not known
};

//! The licence prices of the sheets on hand, by product and SKU.
class PriceIndex
{
public:
    //! Sheets come with the newest month first; `name` is what the source of a figure is called.
    void add(const QString &name, const QList<ListPrice> &prices);
    bool isEmpty() const { return m_prices.isEmpty(); }

    //! Of the newest sheet that has it; commercial before other segments. None where the sheets of several markets ask
    //! for different amounts and nothing says which market is the customer's.
    std::optional<SheetPrice> find(const PriceQuestion &question) const;
    //! Whether any plan of the product is named.
    bool knows(const QString &productId) const;

private:
    struct Entry
    {
        ListPrice price;
        QString sheet;
    };

    QHash<QString, QList<Entry>> m_prices;
};

} // namespace counterfoil
