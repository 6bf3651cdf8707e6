// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/reconline.h"

namespace counterfoil {

namespace {

void readTexts(ReconLine &line, const SourceBatch &batch, int row, ReconTexts &texts)
{
    const auto text = [&](ReconText attribute) { return texts.text(batch, attribute, row); };
    line.invoice = text(ReconText::InvoiceNumber);
    line.tenant = texts.lowerText(batch, ReconText::CustomerId, row);
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
    line.subscription = texts.lowerText(batch, ReconText::SubscriptionId, row);
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
    line.exchangeRate = pricingRate(rate, line.currency, line.pricingCurrency);
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

//! A distributor's lines were given their family by the profile that read them.
FamilyVerdict verdictOf(const ReconLine &line, const FamilyEvidence &evidence)
{
    if (line.distributor.isEmpty())
        return familyOf(evidence);
    return {familyOf(QStringView(line.category)).value_or(Family::Other), false};
}

} // namespace

Decimal pricingRate(const Decimal &given, const QString &currency, const QString &pricingCurrency)
{
    if (given.sign() > 0)
        return given;
    return pricingCurrency.isEmpty() || pricingCurrency == currency ? Decimal(1) : Decimal(0);
}

PlanKey planKeyOf(const ReconLine &line)
{
    return {line.tenant, line.product.toUpper(), line.sku.toUpper(), line.subscription};
}

QString ReconTexts::get(const SourceBatch &batch, ReconText attribute, int row, bool lower)
{
    const TextAttribute &place = layoutOf(Shape::Reconciliation).texts[std::size_t(attribute)];
    const quint32 id = batch.id(place.segment, row);
    const quint64 key = (quint64(id) << 16) | (quint64(attribute) << 1) | quint64(lower);
    const auto [entry, isNew] = m_texts.try_emplace(key);
    if (isNew) {
        const std::string_view view = m_dictionary.segment(place.segment).field(id, place.field);
        const QString text = QString::fromUtf8(view.data(), qsizetype(view.size()));
        entry->second = lower ? text.toLower() : text;
    }
    return entry->second;
}

std::vector<ReconLine> reconLinesOf(const SourceSet &set, const SourceBatch &batch, qint64 first, ReconTexts &texts)
{
    std::vector<ReconLine> lines(std::size_t(batch.rows));
    for (int row = 0; row < batch.rows; ++row) {
        ReconLine &line = lines[std::size_t(row)];
        line.set = set.id;
        line.row = first + row;
        line.unbilled = isUnbilled(set.kind);
        line.month = set.month;
        readTexts(line, batch, row, texts);
        readNumbers(line, batch, row);
        readDays(line, batch, row);
        const FamilyEvidence evidence{
            line.category, line.chargeType,       line.publisher,    texts.text(batch, ReconText::PublisherId, row),
            line.term,     line.subscriptionName, line.end.isValid()};
        line.distributor = set.distributor;
        const FamilyVerdict verdict = verdictOf(line, evidence);
        line.family = verdict.family;
        line.unknownCategory = verdict.unknownCategory;
    }
    return lines;
}

} // namespace counterfoil
