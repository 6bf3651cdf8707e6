// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wildcard.h"
#include "core/terms/rulebook.h"

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

bool tagsMatch(const QMap<QString, QString> &wanted, const QMap<QString, QString> &present)
{
    for (auto want = wanted.begin(); want != wanted.end(); ++want) {
        const auto found = std::find_if(present.keyBegin(), present.keyEnd(), [&want](const QString &name) {
            return name.compare(want.key(), Qt::CaseInsensitive) == 0;
        });
        if (found == present.keyEnd() || !textMatches(want.value(), present.value(*found)))
            return false;
    }
    return true;
}

} // namespace

QString wordOf(MatchKey key)
{
    return words[std::size_t(key)].toString();
}

bool matches(const Match &match, const RuleSubject &subject)
{
    for (auto want = match.texts.begin(); want != match.texts.end(); ++want) {
        const std::optional<QString> &text = subject[want.key()];
        if (!text || text->isEmpty() || !textMatches(want.value(), *text))
            return false;
    }
    return tagsMatch(match.tags, subject.tags) && tagsMatch(match.customerTags, subject.customerTags);
}

} // namespace counterfoil
