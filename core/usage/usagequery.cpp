// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usagequery.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

struct DimensionWord
{
    UsageDimension dimension;
    const char *word;
};

constexpr DimensionWord dimensionWords[] = {{UsageDimension::Customer, "customer"},
                                            {UsageDimension::Subscription, "subscription"},
                                            {UsageDimension::ResourceGroup, "resourceGroup"},
                                            {UsageDimension::Resource, "resource"},
                                            {UsageDimension::MeterCategory, "meterCategory"},
                                            {UsageDimension::Meter, "meter"},
                                            {UsageDimension::Region, "region"},
                                            {UsageDimension::Unit, "unit"},
                                            {UsageDimension::Tags, "tag"}};

//! Words at blanks; what stands between quotes stays together, without them.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (c.isSpace() && !quoted) {
            if (begun)
                parts << part;
            part.clear();
            begun = false;
        } else {
            part += c;
            begun = true;
        }
    }
    if (begun)
        parts << part;
    return parts;
}

Status readDays(const QString &value, UsageQuery &query)
{
    const qsizetype dots = value.indexOf(u"..");
    const auto from = Day::fromIso(dots < 0 ? value : value.left(dots));
    const auto to = Day::fromIso(dots < 0 ? value : value.mid(dots + 2));
    if (!from || !to || *to < *from)
        return failure(Error::Code::Usage,
                       SENTENCE("a day is 2026-07-22, days are 2026-07-01..2026-07-05, not \"%1\"").arg(value));
    query.days = Days{*from, *to};
    return {};
}

Status readTag(const QString &value, UsageQuery &query)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals <= 0)
        return failure(Error::Code::Usage, SENTENCE("a tag is tag:NAME=VALUE, not \"%1\"").arg(value));
    query.conditions.append({UsageDimension::Tags, value.left(equals), value.mid(equals + 1)});
    return {};
}

Status readCondition(const QString &key, const QString &value, const QString &part, UsageQuery &query)
{
    if (key.compare(u"day", Qt::CaseInsensitive) == 0)
        return readDays(value, query);
    if (key.compare(u"credit", Qt::CaseInsensitive) == 0 && value.compare(u"missing", Qt::CaseInsensitive) == 0) {
        query.creditMissing = true;
        return {};
    }
    const std::optional<UsageDimension> dimension = usageDimensionOf(key);
    if (dimension == UsageDimension::Tags)
        return readTag(value, query);
    if (dimension)
        query.conditions.append({*dimension, {}, value});
    else
        query.words.append(part);
    return {};
}

} // namespace

QString wordOf(UsageDimension dimension)
{
    for (const DimensionWord &one : dimensionWords) {
        if (one.dimension == dimension)
            return QLatin1String(one.word);
    }
    return {};
}

std::optional<UsageDimension> usageDimensionOf(QStringView word)
{
    for (const DimensionWord &one : dimensionWords) {
        if (word.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0)
            return one.dimension;
    }
    return std::nullopt;
}

Result<QList<UsageGrouping>> usageGroupsOf(const QString &text)
{
    QList<UsageGrouping> groups;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        UsageGrouping group;
        const QString trimmed = word.trimmed();
        if (trimmed.startsWith(u"tag:", Qt::CaseInsensitive) && trimmed.size() > 4) {
            group = {UsageDimension::Tags, trimmed.mid(4)};
        } else if (const auto dimension = usageDimensionOf(trimmed); dimension && *dimension != UsageDimension::Tags) {
            group.dimension = *dimension;
        } else {
            QStringList known;
            for (const DimensionWord &one : dimensionWords)
                known << (one.dimension == UsageDimension::Tags ? QStringLiteral("tag:NAME") : QLatin1String(one.word));
            return failure(
                Error::Code::Usage,
                SENTENCE("rows can be grouped by %1, not by \"%2\"").arg(known.join(QStringLiteral(", ")), trimmed));
        }
        groups.append(group);
    }
    return groups;
}

Status readUsageFilter(const QString &text, UsageQuery &query)
{
    for (const QString &part : partsOf(text)) {
        if (part.startsWith(u"cost>", Qt::CaseInsensitive)) {
            query.costOver = Decimal::parse(QStringView(part).mid(5));
            if (!query.costOver)
                return failure(Error::Code::Usage, SENTENCE("\"%1\" names no amount").arg(part));
            continue;
        }
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0) {
            query.words.append(part);
            continue;
        }
        if (const Status read = readCondition(part.left(colon), part.mid(colon + 1), part, query); !read)
            return read;
    }
    return {};
}

} // namespace counterfoil
