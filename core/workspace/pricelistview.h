// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listprice.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <optional>

namespace counterfoil {

enum class ListPriceColumn { Name, Sku, Market, Segment, Term, Billing, Currency, Price, Retail, Unit, Tier, From };

//! Which prices of a month, and in which order.
struct PriceListQuery
{
    QStringList words = {}; //!< each is somewhere in the price's texts, without regard to case
    ListPriceColumn sortedBy = ListPriceColumn::Name;
    bool descending = false;
    std::optional<ListPriceColumn> groupedBy = {}; //!< one of listPriceGroupings(); of others there are no groups

    friend bool operator==(const PriceListQuery &, const PriceListQuery &) = default;
};

//! The columns that prices can be gathered by: all but amounts.
QList<ListPriceColumn> listPriceGroupings();
//! "1–300": the quantities that a price is for; empty where it is for any.
QString listPriceTier(const ListPrice &price);

//! Prices that are alike in a column, without regard to case; they stand together in the view's order.
struct ListPriceGroup
{
    QString value; //!< days in ISO form; empty where the sheet has none
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const ListPriceGroup &, const ListPriceGroup &) = default;
};

//! Every price of a month's sheets, of which there may be hundreds of thousands: texts that repeat are held once.
class PriceListView
{
public:
    //! Reads the sheets of a month, whatever their market and view; empty where there is none. Errors: those of
    //! priceListOf().
    static Result<PriceListView> of(Workspace &workspace, Month month);
    explicit PriceListView(QList<ListPrice> prices = {});

    //! What a query leaves; prices that are alike in what they are sorted by stay as the sheet has them. Groups stand
    //! as their first prices do; where those are alike, by their values.
    void arrange(const PriceListQuery &query);
    qsizetype all() const { return m_prices.size(); }
    qsizetype shown() const { return qsizetype(m_order.size()); }
    const QList<ListPriceGroup> &groups() const { return m_groups; }
    //! In order, from 0; fewer at the end.
    QList<ListPrice> page(qint64 first, int count) const;
    //! What is shown, with every column of the sheet: RFC 4180 in UTF-8, CRLF, guarded against formulas.
    QByteArray csv() const;

private:
    using Before = std::function<bool(quint32, quint32)>;
    void gather(ListPriceColumn column, const Before &before);

    QList<ListPrice> m_prices;
    std::vector<quint32> m_order;
    QList<ListPriceGroup> m_groups;
};

} // namespace counterfoil
