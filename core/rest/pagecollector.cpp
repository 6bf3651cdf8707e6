// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/pagecollector.h"

#include "core/base/sentence.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

constexpr int mostRestarts = 2;
constexpr int mostIdlePages = 2;

QByteArray fingerprint(const std::vector<JsonValue> &items)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const JsonValue &item : items)
        hash.addData(compactJson(item) + '\n');
    return hash.result();
}

} // namespace

QString idAttribute(const JsonValue &item)
{
    const JsonValue *id = item.find(u"id");
    return id && !id->isObject() && !id->isArray() ? id->text.toLower() : QString();
}

QString withoutId(const JsonValue &)
{
    return {};
}

bool PageCollector::isNew(const JsonValue &item, bool pageIsNew)
{
    const QString id = m_idOf(item);
    if (id.isEmpty())
        return pageIsNew;
    const qsizetype before = m_ids.size();
    m_ids.insert(id);
    return m_ids.size() > before;
}

std::optional<ServiceFault> PageCollector::take(const std::vector<JsonValue> &items, const QByteArray &nextToken)
{
    const QByteArray page = fingerprint(items);
    const bool pageIsNew = !m_pages.contains(page);
    m_pages.insert(page);
    const std::size_t before = m_items.size();
    for (const JsonValue &item : items) {
        if (item.kind != JsonValue::Kind::Null && isNew(item, pageIsNew)) // null is no item
            m_items.push_back(item);
    }
    m_idlePages = m_items.size() > before ? 0 : m_idlePages + 1;
    if (m_idlePages >= mostIdlePages)
        return pagingFault(SENTENCE("two pages running brought nothing new"));
    if (nextToken.isEmpty())
        return std::nullopt;
    if (m_tokens.contains(nextToken))
        return pagingFault(SENTENCE("the service names a page a second time"));
    m_tokens.insert(nextToken);
    return std::nullopt;
}

std::optional<ServiceFault> PageCollector::startAgain()
{
    if (++m_restarts > mostRestarts)
        return pagingFault(SENTENCE("the service forgot its page token three times"));
    m_items.clear();
    m_ids.clear();
    m_pages.clear();
    m_tokens.clear();
    m_idlePages = 0;
    return std::nullopt;
}

} // namespace counterfoil
