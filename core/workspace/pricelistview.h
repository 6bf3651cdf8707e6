// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listprice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

enum class ListPriceColumn { Name, Sku, Market, Segment, Term, Billing, Currency, Price, Retail, Unit, Tier, From };

//! Which prices of a month, and in which order.
struct PriceListQuery
{
    QStringList words = {}; //!< each is somewhere in the price's texts, without regard to case
    ListPriceColumn sortedBy = ListPriceColumn::Name;
    bool descending = false;

    friend bool operator==(const PriceListQuery &, const PriceListQuery &) = default;
};

//! Every price of a month's sheets, of which there may be hundreds of thousands: texts that repeat are held once.
class PriceListView
{
public:
    //! Reads the sheets of a month, whatever their market and view; empty where there is none. Errors: those of
    //! priceListOf().
    static Result<PriceListView> of(Workspace &workspace, Month month);
    explicit PriceListView(QList<ListPrice> prices = {});

    //! What a query leaves; prices that are alike in what they are sorted by stay as the sheet has them.
    void arrange(const PriceListQuery &query);
    qsizetype all() const { return m_prices.size(); }
    qsizetype shown() const { return qsizetype(m_order.size()); }
    //! In order, from 0; fewer at the end.
    QList<ListPrice> page(qint64 first, int count) const;
    //! What is shown, with every column of the sheet: RFC 4180 in UTF-8, CRLF, guarded against formulas.
    QByteArray csv() const;

private:
    QList<ListPrice> m_prices;
    std::vector<quint32> m_order;
};

} // namespace counterfoil
