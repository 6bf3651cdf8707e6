// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/chosenusage.h"

#include "ui/usage/usagecontroller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QString usageGroupsKey = QStringLiteral("groups");
const QString usageConditionsKey = QStringLiteral("conditions");
const QString usageByKey = QStringLiteral("by");
const QString usageTagKey = QStringLiteral("tag");
const QString usageIsKey = QStringLiteral("is");
const QString usageShownKey = QStringLiteral("shown");
const QString usageOverKey = QStringLiteral("over");
const QString usageBarsKey = QStringLiteral("bars");
const QString usageWeekWord = QStringLiteral("week");
const QString usageMonthWord = QStringLiteral("month");
const QString usageCreditKey = QStringLiteral("credit");
const QString usageMissingKey = QStringLiteral("creditMissing");
constexpr int mostUsageParts = 50; //!< groups or conditions

UsageQuery firstUsageQuery()
{
    UsageQuery query;
    query.groups = usageLayouts({}).first().groups;
    return query;
}

QJsonObject jsonOf(UsageDimension dimension, const QString &tag)
{
    QJsonObject json{{usageByKey, wordOf(dimension)}};
    if (dimension == UsageDimension::Tags)
        json.insert(usageTagKey, tag);
    return json;
}

std::optional<UsageGrouping> groupingOf(const QJsonObject &json)
{
    const std::optional<UsageDimension> dimension = usageDimensionOf(json.value(usageByKey).toString());
    const QString tag = json.value(usageTagKey).toString();
    if (!dimension || (*dimension == UsageDimension::Tags) == tag.isEmpty())
        return std::nullopt;
    return UsageGrouping{*dimension, tag};
}

} // namespace

QString usageViewOf(const UsageQuery &query, UsageSpan span, bool credit)
{
    QJsonObject view;
    if (query.groups != firstUsageQuery().groups) {
        QJsonArray groups;
        for (const UsageGrouping &group : query.groups)
            groups << jsonOf(group.dimension, group.tag);
        view.insert(usageGroupsKey, groups);
    }
    QJsonArray conditions;
    for (const UsageCondition &condition : query.conditions) {
        QJsonObject json = jsonOf(condition.dimension, condition.tag);
        json.insert(usageIsKey, condition.value);
        if (!condition.shown.isEmpty())
            json.insert(usageShownKey, condition.shown);
        conditions << json;
    }
    if (!conditions.isEmpty())
        view.insert(usageConditionsKey, conditions);
    if (query.costOver)
        view.insert(usageOverKey, query.costOver->text());
    if (query.creditMissing)
        view.insert(usageMissingKey, true);
    if (span != UsageSpan::Day)
        view.insert(usageBarsKey, span == UsageSpan::Week ? usageWeekWord : usageMonthWord);
    if (credit)
        view.insert(usageCreditKey, true);
    return view.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact));
}

UsageQuery usageQueryOf(const QString &view, const UsageQuery &now)
{
    UsageQuery query = firstUsageQuery();
    query.tag = now.tag;
    const QJsonObject json = QJsonDocument::fromJson(view.toUtf8()).object();
    if (json.value(usageGroupsKey).isArray()) {
        query.groups.clear();
        for (const auto one : json.value(usageGroupsKey).toArray()) {
            const std::optional<UsageGrouping> group = groupingOf(one.toObject());
            if (group && !query.groups.contains(*group) && query.groups.size() < mostUsageParts)
                query.groups << *group;
        }
    }
    for (const auto one : json.value(usageConditionsKey).toArray()) {
        const QJsonObject own = one.toObject();
        const std::optional<UsageGrouping> group = groupingOf(own);
        if (group && query.conditions.size() < mostUsageParts)
            query.conditions << UsageCondition{group->dimension, group->tag, own.value(usageIsKey).toString(),
                                               own.value(usageShownKey).toString()};
    }
    query.costOver = Decimal::parse(json.value(usageOverKey).toString());
    query.creditMissing = json.value(usageMissingKey).toBool();
    return query;
}

UsageSpan usageSpanOf(const QString &view)
{
    const QString bars = QJsonDocument::fromJson(view.toUtf8()).object().value(usageBarsKey).toString();
    return bars == usageWeekWord ? UsageSpan::Week : bars == usageMonthWord ? UsageSpan::Month : UsageSpan::Day;
}

bool isUsageCredit(const QString &view)
{
    return QJsonDocument::fromJson(view.toUtf8()).object().value(usageCreditKey).toBool();
}

} // namespace counterfoil
