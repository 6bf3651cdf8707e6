// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/usage/usagereader.h"

#include <QMap>

namespace counterfoil {

//! A daily row for tests; what is not said is empty, or one unit at the cost.
struct MadeRow
{
    int day = 1; //!< of January 2026
    QByteArray cost = "1";
    QMap<UsageText, QByteArray> texts = {};
    QByteArray price = {}; //!< the cost unless said
    QByteArray quantity = "1";
    QByteArray rate = {};
    QByteArray credit = "0";
    Month month = Month(2026, 1); //!< of the day
};

//! Source lines as a test makes them up.
class MadeUsage final : public SourceReader
{
public:
    MadeUsage() : m_dictionary(Shape::Usage) {}

    void add(SourceKind kind, const QList<MadeRow> &rows, Month month = Month(2026, 1),
             const QString &currency = QStringLiteral("EUR"), qint64 exportId = 0)
    {
        SourceSet set;
        set.id = m_sets.size() + 1;
        set.kind = kind;
        set.path = QStringLiteral("file-%1.csv").arg(set.id);
        set.exportId = exportId != 0 ? exportId : set.id;
        set.invoice = isUnbilled(kind) ? QString() : QStringLiteral("G%1").arg(set.id);
        set.month = month;
        set.currency = currency;
        set.lines = rows.size();
        set.span = {month.first(), month.last()};
        SourceBatch batch(Shape::Usage);
        for (const MadeRow &row : rows)
            append(batch, row);
        for (const MadeRow &row : rows)
            set.net += Exact(*Decimal::parse(row.cost));
        m_batches.push_back(std::move(batch));
        m_sets.append(set);
    }

    std::shared_ptr<const UsageTable> table(Month month = Month(2026, 1))
    {
        const auto tables = readUsage(*this, nullptr, month);
        return tables && !tables->isEmpty() ? tables->first() : nullptr;
    }

    Result<QList<SourceSet>> sets() override { return m_sets; }
    Result<const Dictionary *> dictionary(Shape) override { return &m_dictionary; }
    Status forEachBatch(qint64 set, const Days &,
                        const std::function<Status(const SourceBatch &, qint64)> &take) override
    {
        return take(m_batches[std::size_t(set - 1)], 0);
    }

private:
    static void put(SourceBatch &batch, UsageDecimal column, const QByteArray &text)
    {
        DecimalColumn &to = batch.decimals[std::size_t(column)];
        if (text.isEmpty())
            to.appendEmpty();
        else
            to.append(*Decimal::parse(text));
    }

    void append(SourceBatch &batch, const MadeRow &row)
    {
        const Layout &layout = layoutOf(Shape::Usage);
        for (int segment = 0; segment < layout.segmentCount(); ++segment) {
            QByteArrayList fields(layout.fieldsOf(segment));
            for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                if (layout.texts[i].segment == segment)
                    fields[layout.texts[i].field] = row.texts.value(UsageText(i));
            }
            batch.segments[std::size_t(segment)].push_back(
                m_dictionary.segment(segment).idOf(fields.join('\x1f').toStdString()));
        }
        const Day day = row.month.first().plusDays(row.day - 1);
        for (auto &column : batch.days)
            column.push_back(day.number());
        put(batch, UsageDecimal::UnitPrice, row.price.isNull() ? row.cost : row.price);
        put(batch, UsageDecimal::Quantity, row.quantity);
        put(batch, UsageDecimal::BillingPreTaxTotal, row.cost);
        put(batch, UsageDecimal::PricingPreTaxTotal, row.cost);
        put(batch, UsageDecimal::EffectiveUnitPrice, row.cost);
        put(batch, UsageDecimal::PCToBCExchangeRate, row.rate);
        put(batch, UsageDecimal::PartnerEarnedCreditPercentage, row.credit);
        put(batch, UsageDecimal::CreditPercentage, "0");
        ++batch.rows;
    }

    Dictionary m_dictionary;
    QList<SourceSet> m_sets;
    std::vector<SourceBatch> m_batches;
};

//! A machine of a subscription and resource group, under a meter category.
inline QMap<UsageText, QByteArray> machine(const QByteArray &subscription, const QByteArray &group,
                                           const QByteArray &name, const QByteArray &category = "Virtual Machines")
{
    return {{UsageText::CustomerId, "tenant"},
            {UsageText::CustomerName, "Contoso"},
            {UsageText::ProductId, "P"},
            {UsageText::SkuId, "S"},
            {UsageText::PublisherName, "Microsoft"},
            {UsageText::SubscriptionId, "plan"},
            {UsageText::EntitlementId, "id-" + subscription},
            {UsageText::EntitlementDescription, subscription},
            {UsageText::ResourceGroup, group},
            {UsageText::ResourceURI, "/subscriptions/x/" + group + "/" + name},
            {UsageText::MeterCategory, category},
            {UsageText::MeterName, category + " meter"},
            {UsageText::MeterId, "meter-" + category},
            {UsageText::Unit, "1 Hour"}};
}

} // namespace counterfoil
