// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pricelistview.h"

#include "core/documents/invoicecsv.h"
#include "core/workspace/pricelists.h"

#include <memory>

#include <QHash>
#include <QSet>

namespace counterfoil {

namespace {

QList<QString ListPrice::*> listPriceTexts()
{
    return {&ListPrice::product, &ListPrice::sku,      &ListPrice::name,    &ListPrice::publisher, &ListPrice::segment,
            &ListPrice::unit,    &ListPrice::term,     &ListPrice::billing, &ListPrice::market,    &ListPrice::currency,
            &ListPrice::retail,  &ListPrice::tierFrom, &ListPrice::tierTo};
}

bool holdsWord(const ListPrice &price, const QList<QString ListPrice::*> &texts, const QString &word)
{
    const auto holds = [&](const auto text) { return (price.*text).contains(word, Qt::CaseInsensitive); };
    return std::any_of(texts.begin(), texts.end(), holds) ||
           (price.product + u':' + price.sku).contains(word, Qt::CaseInsensitive) || price.price.text().contains(word);
}

using ListPriceOrder = std::function<bool(const ListPrice &, const ListPrice &)>;

//! By texts in the order in which they count.
ListPriceOrder byTexts(const QList<QString ListPrice::*> &texts)
{
    return [texts](const ListPrice &a, const ListPrice &b) {
        for (const auto text : texts) {
            if (const int order = (a.*text).compare(b.*text, Qt::CaseInsensitive); order != 0)
                return order < 0;
        }
        return false;
    };
}

//! Which text of the price a column has its amount from; null where it has none that is kept as text.
QString ListPrice::*amountTextOf(ListPriceColumn column)
{
    switch (column) {
    case ListPriceColumn::Retail:
        return &ListPrice::retail;
    case ListPriceColumn::Tier:
        return &ListPrice::tierFrom;
    default:
        return nullptr;
    }
}

ListPriceOrder orderBy(ListPriceColumn column)
{
    switch (column) {
    case ListPriceColumn::Name:
        return byTexts({&ListPrice::name});
    case ListPriceColumn::Sku:
        return byTexts({&ListPrice::product, &ListPrice::sku});
    case ListPriceColumn::Market:
        return byTexts({&ListPrice::market});
    case ListPriceColumn::Segment:
        return byTexts({&ListPrice::segment});
    case ListPriceColumn::Term:
        return byTexts({&ListPrice::term});
    case ListPriceColumn::Billing:
        return byTexts({&ListPrice::billing});
    case ListPriceColumn::Currency:
        return byTexts({&ListPrice::currency});
    case ListPriceColumn::Price:
        return [](const ListPrice &a, const ListPrice &b) { return a.price < b.price; };
    case ListPriceColumn::Unit:
        return byTexts({&ListPrice::unit});
    case ListPriceColumn::Retail: // see amountTextOf()
    case ListPriceColumn::Tier:
    case ListPriceColumn::From:
        break;
    }
    return [](const ListPrice &a, const ListPrice &b) { return a.from < b.from; };
}

//! Whether one of these prices stands before another, by their numbers. An amount that is kept as text is read once and
//! not for every comparison; what has none stands first.
std::function<bool(quint32, quint32)> beforeIn(const QList<ListPrice> &prices, const std::vector<quint32> &rows,
                                               ListPriceColumn column)
{
    if (QString ListPrice::*text = amountTextOf(column)) {
        const auto amounts = std::make_shared<std::vector<std::optional<Decimal>>>(std::size_t(prices.size()));
        for (const quint32 row : rows)
            (*amounts)[row] = Decimal::parse(prices.at(row).*text);
        return [amounts](quint32 a, quint32 b) { return (*amounts)[a] < (*amounts)[b]; };
    }
    return [&prices, less = orderBy(column)](quint32 a, quint32 b) { return less(prices.at(a), prices.at(b)); };
}

QString dayOrNothing(Day day)
{
    return day.isValid() ? day.iso() : QString();
}

//! What prices of a group have in common; amounts are in common to all.
QString groupValue(ListPriceColumn column, const ListPrice &price)
{
    switch (column) {
    case ListPriceColumn::Name:
        return price.name;
    case ListPriceColumn::Sku:
        return price.sku.isEmpty() ? price.product : price.product + u':' + price.sku;
    case ListPriceColumn::Market:
        return price.market;
    case ListPriceColumn::Segment:
        return price.segment;
    case ListPriceColumn::Term:
        return price.term;
    case ListPriceColumn::Billing:
        return price.billing;
    case ListPriceColumn::Currency:
        return price.currency;
    case ListPriceColumn::Unit:
        return price.unit;
    case ListPriceColumn::Tier:
        return listPriceTier(price);
    case ListPriceColumn::From:
        return dayOrNothing(price.from);
    case ListPriceColumn::Price:
    case ListPriceColumn::Retail:
        break;
    }
    return {};
}

} // namespace

QList<ListPriceColumn> listPriceGroupings()
{
    using C = ListPriceColumn;
    return {C::Name, C::Sku, C::Market, C::Segment, C::Term, C::Billing, C::Currency, C::Unit, C::Tier, C::From};
}

QString listPriceTier(const ListPrice &price)
{
    if (price.tierFrom.isEmpty() && price.tierTo.isEmpty())
        return {};
    return price.tierFrom + u'–' + price.tierTo;
}

PriceListView::PriceListView(QList<ListPrice> prices) : m_prices(std::move(prices))
{
    QSet<QString> known;
    const QList<QString ListPrice::*> texts = listPriceTexts();
    for (ListPrice &price : m_prices) {
        for (const auto text : texts)
            price.*text = *known.insert(price.*text);
    }
    arrange({});
}

Result<PriceListView> PriceListView::of(Workspace &workspace, Month month)
{
    Result<QList<ListPrice>> prices = priceListOf(workspace, month);
    if (!prices)
        return std::unexpected(prices.error());
    return PriceListView(std::move(*prices));
}

void PriceListView::arrange(const PriceListQuery &query)
{
    const QList<QString ListPrice::*> texts = listPriceTexts();
    m_order.clear();
    for (qsizetype i = 0; i < m_prices.size(); ++i) {
        const ListPrice &price = m_prices.at(i);
        const auto holds = [&](const QString &word) { return holdsWord(price, texts, word); };
        if (std::all_of(query.words.begin(), query.words.end(), holds))
            m_order.push_back(quint32(i));
    }
    const Before ascending = beforeIn(m_prices, m_order, query.sortedBy);
    const Before before = query.descending ? [&ascending](quint32 a, quint32 b) { return ascending(b, a); } : ascending;
    std::stable_sort(m_order.begin(), m_order.end(), before);
    m_groups.clear();
    if (query.groupedBy && listPriceGroupings().contains(*query.groupedBy))
        gather(*query.groupedBy, before);
}

//! Brings the rows of each value together, which stay in the order that they have.
void PriceListView::gather(ListPriceColumn column, const Before &before)
{
    struct Gathered
    {
        QString value;
        std::vector<quint32> rows;
    };
    std::vector<Gathered> gathered;
    QHash<QString, std::size_t> known;
    for (const quint32 row : m_order) {
        const QString value = groupValue(column, m_prices.at(row));
        const QString folded = value.toCaseFolded();
        auto found = known.constFind(folded);
        if (found == known.constEnd()) {
            found = known.insert(folded, gathered.size());
            gathered.push_back({value, {}});
        }
        gathered[*found].rows.push_back(row);
    }
    std::stable_sort(gathered.begin(), gathered.end(), [&before](const Gathered &a, const Gathered &b) {
        const quint32 left = a.rows.front();
        const quint32 right = b.rows.front();
        if (before(left, right) || before(right, left))
            return before(left, right);
        return a.value.compare(b.value, Qt::CaseInsensitive) < 0;
    });
    m_order.clear();
    for (const Gathered &group : gathered) {
        m_groups << ListPriceGroup{group.value, shown(), qsizetype(group.rows.size())};
        m_order.insert(m_order.end(), group.rows.begin(), group.rows.end());
    }
}

QList<ListPrice> PriceListView::page(qint64 first, int count) const
{
    QList<ListPrice> prices;
    const qint64 end = std::min<qint64>(first + count, qint64(m_order.size()));
    for (qint64 position = std::max<qint64>(first, 0); position < end; ++position)
        prices << m_prices.at(m_order[std::size_t(position)]);
    return prices;
}

QByteArray PriceListView::csv() const
{
    QByteArray csv = "market,product,sku,name,publisher,segment,term,billing,unit,currency,price,retail,tierFrom,"
                     "tierTo,from,to\r\n";
    for (const quint32 row : m_order) {
        const ListPrice &price = m_prices.at(row);
        QByteArrayList cells;
        for (const QString &text : {price.market, price.product, price.sku, price.name, price.publisher, price.segment,
                                    price.term, price.billing, price.unit, price.currency})
            cells << csvText(text);
        cells << price.price.text().toLatin1() << price.retail.toLatin1() << csvText(price.tierFrom)
              << csvText(price.tierTo) << dayOrNothing(price.from).toLatin1() << dayOrNothing(price.to).toLatin1();
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace counterfoil
