// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usagedims.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

QMap<QString, QString> tagsOf(std::string_view text)
{
    QMap<QString, QString> tags;
    QByteArray json = QByteArray(text.data(), qsizetype(text.size())).trimmed();
    if (json.isEmpty())
        return tags;
    if (!json.startsWith('{'))
        json = '{' + json + '}';
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        tags.insert(entry.key(), entry.value().toVariant().toString());
    return tags;
}

QString UsageDims::groupValue(const Grouping &grouping, const PlanKey &key) const
{
    switch (grouping.kind) {
    case Grouping::Kind::Subscription:
        return key.plan;
    case Grouping::Kind::Line:
        return {};
    case Grouping::Kind::Product:
        return product;
    case Grouping::Kind::ResourceGroup:
        return resourceGroup.toLower(); // Azure compares names of resource groups without case
    case Grouping::Kind::MeterCategory:
        return meterCategory;
    case Grouping::Kind::Tag:
        for (auto tag = subject.tags.begin(); tag != subject.tags.end(); ++tag) {
            if (tag.key().compare(grouping.tag, Qt::CaseInsensitive) == 0)
                return tag.value();
        }
        return {};
    }
    return {};
}

UsageDims readDims(const SourceBatch &batch, const Dictionary &dictionary, int row, PlanKey &key)
{
    const auto text = [&](UsageText attribute) {
        const std::string_view view = batch.text(dictionary, attribute, row);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    };
    UsageDims dims;
    dims.tenant = text(UsageText::CustomerId).toLower();
    dims.tenantName = text(UsageText::CustomerName);
    dims.productName = text(UsageText::ProductName);
    dims.skuName = text(UsageText::SkuName);
    dims.subscriptionName = text(UsageText::SubscriptionDescription);
    dims.chargeType = text(UsageText::ChargeType);
    dims.pricingCurrency = text(UsageText::PricingCurrency).toUpper();
    dims.resourceGroup = text(UsageText::ResourceGroup);
    dims.meterCategory = text(UsageText::MeterCategory);
    dims.product = text(UsageText::ProductId);
    dims.sku = text(UsageText::SkuId);
    key = {dims.tenant, dims.product.toUpper(), dims.sku.toUpper(), text(UsageText::SubscriptionId).toLower()};
    RuleSubject &subject = dims.subject;
    subject[MatchKey::Family] = wordOf(Family::Azure);
    subject[MatchKey::Publisher] = text(UsageText::PublisherName);
    subject[MatchKey::ProductId] = dims.product;
    subject[MatchKey::SkuId] = dims.sku;
    subject[MatchKey::ProductName] = dims.productName;
    subject[MatchKey::Subscription] = key.plan;
    subject[MatchKey::AzureSubscription] = text(UsageText::EntitlementId);
    subject[MatchKey::ResourceGroup] = dims.resourceGroup;
    subject[MatchKey::MeterCategory] = dims.meterCategory;
    subject[MatchKey::MeterId] = text(UsageText::MeterId);
    subject[MatchKey::ChargeType] = dims.chargeType;
    subject.tags = tagsOf(batch.text(dictionary, UsageText::Tags, row));
    return dims;
}

} // namespace counterfoil
