// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wildcard.h"
#include "core/terms/rulestanding.h"

namespace counterfoil {

namespace {

constexpr std::array<QStringView, matchKeyCount> words{
    u"customer",      u"family",           u"publisher",    u"productId",
    u"skuId",         u"productName",      u"subscription", u"azureSubscription",
    u"resourceGroup", u"meterCategory",    u"meterId",      u"chargeType",
    u"term",          u"billingFrequency", u"distributor"};

bool textMatches(const QString &pattern, const QString &text)
{
    if (!pattern.contains(u'*'))
        return pattern.compare(text, Qt::CaseInsensitive) == 0;
    return wildcardMatches(pattern.toCaseFolded(), text.toCaseFolded());
}

//! The name of the first tag that is missing or reads otherwise.
std::optional<QString> unmetTag(const QMap<QString, QString> &wanted, const QMap<QString, QString> &present)
{
    for (auto want = wanted.begin(); want != wanted.end(); ++want) {
        const auto found = std::find_if(present.keyBegin(), present.keyEnd(), [&want](const QString &name) {
            return name.compare(want.key(), Qt::CaseInsensitive) == 0;
        });
        if (found == present.keyEnd() || !textMatches(want.value(), present.value(*found)))
            return want.key();
    }
    return std::nullopt;
}

} // namespace

QString wordOf(MatchKey key)
{
    return words[std::size_t(key)].toString();
}

std::optional<UnmetCondition> unmetBy(const Match &match, const RuleSubject &subject)
{
    for (auto want = match.texts.begin(); want != match.texts.end(); ++want) {
        const std::optional<QString> &text = subject[want.key()];
        if (!text || text->isEmpty() || !textMatches(want.value(), *text))
            return UnmetCondition{want.key(), {}, false, want.value()};
    }
    if (const std::optional<QString> tag = unmetTag(match.tags, subject.tags))
        return UnmetCondition{std::nullopt, *tag, false, match.tags.value(*tag)};
    if (const std::optional<QString> tag = unmetTag(match.customerTags, subject.customerTags))
        return UnmetCondition{std::nullopt, *tag, true, match.customerTags.value(*tag)};
    return std::nullopt;
}

bool matches(const Match &match, const RuleSubject &subject)
{
    return !unmetBy(match, subject);
}

} // namespace counterfoil
