// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/reconline.h"

namespace counterfoil {

namespace {

class RowTexts
{
public:
    RowTexts(const SourceBatch &batch, const Dictionary &dictionary, int row)
        : m_batch(batch), m_dictionary(dictionary), m_row(row)
    {}

    QString operator()(ReconText attribute) const
    {
        const std::string_view text = m_batch.text(m_dictionary, attribute, m_row);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

private:
    const SourceBatch &m_batch;
    const Dictionary &m_dictionary;
    int m_row;
};

void readTexts(ReconLine &line, const RowTexts &text)
{
    line.invoice = text(ReconText::InvoiceNumber);
    line.tenant = text(ReconText::CustomerId).toLower();
    line.customerName = text(ReconText::CustomerName);
    line.product = text(ReconText::ProductId);
    line.sku = text(ReconText::SkuId);
    line.skuName = text(ReconText::SkuName);
    line.productName = text(ReconText::ProductName);
    line.publisher = text(ReconText::PublisherName);
    line.chargeType = text(ReconText::ChargeType);
    line.currency = text(ReconText::Currency).toUpper();
    line.pricingCurrency = text(ReconText::PricingCurrency).toUpper();
    line.term = text(ReconText::TermAndBillingCycle);
    line.billingFrequency = text(ReconText::BillingFrequency);
    line.subscription = text(ReconText::SubscriptionId).toLower();
    line.subscriptionName = text(ReconText::SubscriptionDescription);
    line.orderDateText = text(ReconText::OrderDateText);
    line.category = text(ReconText::ProductCategory);
}

void readNumbers(ReconLine &line, const SourceBatch &batch, int row)
{
    line.unitPrice = batch.decimal(ReconDecimal::UnitPrice).at(row);
    const DecimalColumn &billable = batch.decimal(ReconDecimal::BillableQuantity);
    line.quantity = billable.isEmpty(row) ? batch.decimal(ReconDecimal::Quantity).at(row) : billable.at(row);
    line.subtotal = batch.decimal(ReconDecimal::Subtotal).at(row);
    line.taxTotal = batch.decimal(ReconDecimal::TaxTotal).at(row);
    const Decimal rate = batch.decimal(ReconDecimal::PCToBCExchangeRate).at(row);
    line.exchangeRate = rate.isZero() ? Decimal(1) : rate;
}

void readDays(ReconLine &line, const SourceBatch &batch, int row)
{
    line.orderDate = batch.day(ReconDay::OrderDate, row);
    line.start = batch.day(ReconDay::ChargeStartDate, row);
    line.end = batch.day(ReconDay::ChargeEndDate, row);
    line.dated = line.start.isValid();
    if (!line.dated)
        line.start = line.orderDate;
}

} // namespace

std::vector<ReconLine> reconLinesOf(const SourceSet &set, const SourceBatch &batch, qint64 first,
                                    const Dictionary &dictionary)
{
    std::vector<ReconLine> lines(std::size_t(batch.rows));
    for (int row = 0; row < batch.rows; ++row) {
        ReconLine &line = lines[std::size_t(row)];
        const RowTexts text(batch, dictionary, row);
        line.set = set.id;
        line.row = first + row;
        line.unbilled = isUnbilled(set.kind);
        line.month = set.month;
        readTexts(line, text);
        readNumbers(line, batch, row);
        readDays(line, batch, row);
        const FamilyEvidence evidence{
            line.category, line.chargeType,       line.publisher,    text(ReconText::PublisherId),
            line.term,     line.subscriptionName, line.end.isValid()};
        const FamilyVerdict verdict = familyOf(evidence);
        line.family = verdict.family;
        line.unknownCategory = verdict.unknownCategory;
    }
    return lines;
}

} // namespace counterfoil
