// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usagedims.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

//! The attributes that billing reads, segment by segment.
constexpr UsageText attributesRead[] = {UsageText::PartnerId,
                                        UsageText::PartnerName,
                                        UsageText::CustomerId,
                                        UsageText::CustomerName,
                                        UsageText::ProductId,
                                        UsageText::SkuId,
                                        UsageText::SkuName,
                                        UsageText::ProductName,
                                        UsageText::PublisherName,
                                        UsageText::PublisherId,
                                        UsageText::SubscriptionDescription,
                                        UsageText::SubscriptionId,
                                        UsageText::EntitlementId,
                                        UsageText::EntitlementDescription,
                                        UsageText::MeterCategory,
                                        UsageText::MeterId,
                                        UsageText::MeterName,
                                        UsageText::Unit,
                                        UsageText::ResourceGroup,
                                        UsageText::ChargeType,
                                        UsageText::PricingCurrency,
                                        UsageText::BenefitType,
                                        UsageText::Tags};

bool isWord(const QString &text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

//! The family of a row of a cost file. What a reservation or a savings plan covers is usage; buying one is not.
Family costFamily(const UsageDims &dims, const QString &publisher, const QString &publisherId, const QString &benefit)
{
    if (isWord(dims.chargeType, QLatin1String("Credit")))
        return Family::Credit;
    if (!publisherId.isEmpty() && !publisher.startsWith(u"Microsoft", Qt::CaseInsensitive))
        return Family::Marketplace;
    const bool bought =
        isWord(dims.chargeType, QLatin1String("Purchase")) || isWord(dims.chargeType, QLatin1String("Refund"));
    if (bought && benefit.startsWith(u"Reservation", Qt::CaseInsensitive))
        return Family::Reservation;
    if (bought && benefit.startsWith(u"Savings", Qt::CaseInsensitive))
        return Family::SavingsPlan;
    return Family::Azure;
}

} // namespace

UsageTexts::UsageTexts(const Dictionary &dictionary) : m_dictionary(dictionary)
{
    m_places.fill(-1);
    for (const UsageText attribute : attributesRead) {
        const TextAttribute &place = layoutOf(Shape::Usage).texts[std::size_t(attribute)];
        Segment &segment = m_segments[std::size_t(place.segment)];
        m_places[std::size_t(attribute)] = int(segment.fields.size());
        segment.fields.push_back(place.field);
    }
}

quint32 UsageTexts::numberOf(int number, quint32 entry)
{
    Segment &segment = m_segments[std::size_t(number)];
    if (entry >= segment.numbers.size())
        segment.numbers.resize(std::max(entry + 1, m_dictionary.segment(number).size()), unknown);
    quint32 &own = segment.numbers[entry];
    if (own != unknown)
        return own;
    QStringList texts;
    for (const int field : segment.fields) {
        const std::string_view view = m_dictionary.segment(number).field(entry, field);
        texts.append(QString::fromUtf8(view.data(), qsizetype(view.size())));
    }
    const QString all = texts.join(QChar(0x1F)); // which no field holds
    own = segment.known.value(all, quint32(segment.texts.size()));
    if (own == segment.texts.size()) {
        segment.known.insert(all, own);
        segment.texts.push_back(texts);
    }
    return own;
}

UsageTexts::Ids UsageTexts::idsOf(const SourceBatch &batch, int row)
{
    Ids ids;
    for (std::size_t segment = 0; segment < ids.size(); ++segment)
        ids[segment] = numberOf(int(segment), batch.id(int(segment), row));
    return ids;
}

const QString &UsageTexts::text(UsageText attribute, const Ids &ids) const
{
    const auto segment = std::size_t(layoutOf(Shape::Usage).texts[std::size_t(attribute)].segment);
    const int place = m_places[std::size_t(attribute)];
    Q_ASSERT(place >= 0);
    return m_segments[segment].texts[ids[segment]][place];
}

const QMap<QString, QString> &UsageTexts::tags(const Ids &ids)
{
    const quint32 number = ids.back();
    const auto known = m_tags.constFind(number);
    return known != m_tags.constEnd() ? *known : *m_tags.insert(number, tagsOf(text(UsageText::Tags, ids)));
}

QMap<QString, QString> tagsOf(const QString &text)
{
    QMap<QString, QString> tags;
    QByteArray json = text.trimmed().toUtf8();
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

void UsageDims::becomeCosts(const QString &publisherId, const QString &benefit, const BillingCalendar &calendar,
                            PlanKey &key)
{
    family = costFamily(*this, subject[MatchKey::Publisher].value_or(QString()), publisherId, benefit);
    subject[MatchKey::Family] = wordOf(family);
    ofPartner = !tenant.isEmpty();
    const QStringList named{tenant, account.toLower(), azureSubscription.toLower()};
    const auto isOwned = [&calendar](const QString &id) { return calendar.customerOf(id) != nullptr; };
    const auto isFilled = [](const QString &id) { return !id.isEmpty(); };
    const QStringList owners{named.last(), tenant, named.at(1)};
    const auto owner = std::find_if(owners.begin(), owners.end(), isOwned);
    const auto first = std::find_if(named.begin(), named.end(), isFilled);
    tenant = owner != owners.end() ? *owner : first != named.end() ? *first : QString();
    customer = calendar.customerOf(tenant);
    if (tenantName.isEmpty())
        tenantName = accountName.isEmpty() ? subscriptionName : accountName;
    key.tenant = tenant;
}

UsageDims readDims(UsageTexts &texts, const UsageTexts::Ids &ids, SourceKind kind, const BillingCalendar &calendar,
                   PlanKey &key)
{
    const auto text = [&](UsageText attribute) -> const QString & { return texts.text(attribute, ids); };
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
    dims.azureSubscription = text(UsageText::EntitlementId);
    dims.account = text(UsageText::PartnerId);
    dims.accountName = text(UsageText::PartnerName);
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
    subject[MatchKey::AzureSubscription] = dims.azureSubscription;
    subject[MatchKey::ResourceGroup] = dims.resourceGroup;
    subject[MatchKey::MeterCategory] = dims.meterCategory;
    subject[MatchKey::MeterId] = text(UsageText::MeterId);
    subject[MatchKey::ChargeType] = dims.chargeType;
    subject.tags = texts.tags(ids);
    if (kind == SourceKind::AzureCost)
        dims.becomeCosts(text(UsageText::PublisherId), text(UsageText::BenefitType), calendar, key);
    else
        dims.customer = calendar.customerOf(dims.tenant);
    if (dims.customer) {
        subject[MatchKey::Customer] = dims.customer->id();
        subject.customerTags = dims.customer->tags;
    }
    return dims;
}

} // namespace counterfoil
