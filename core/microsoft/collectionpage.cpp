// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/collectionpage.h"

#include "core/base/sentence.h"

#include <QUrl>
#include <QUrlQuery>

namespace counterfoil {

namespace {

const JsonValue *nextLinkOf(const JsonValue &answer)
{
    const JsonValue *links = answer.find(u"links");
    const JsonValue *next = links ? links->find(u"next") : nullptr;
    return next && next->isObject() ? next : nullptr;
}

QByteArray tokenOf(const JsonValue &answer, const JsonValue &next)
{
    if (const JsonValue *headers = next.find(u"headers")) {
        for (const JsonValue &header : headers->items) {
            if (header.textOf(u"key").compare(u"MS-ContinuationToken", Qt::CaseInsensitive) == 0)
                return header.textOf(u"value").toUtf8();
        }
    }
    return answer.textOf(u"continuationToken").toUtf8();
}

//! The offset that a link names; no value where it names none.
std::optional<qint64> offsetOf(const QByteArray &link)
{
    const QUrlQuery query(QUrl(QString::fromUtf8(link)));
    bool isNumber = false;
    const qint64 offset = query.queryItemValue(QStringLiteral("offset")).toLongLong(&isNumber);
    return isNumber && offset > 0 ? std::optional(offset) : std::nullopt;
}

} // namespace

Reply<const std::vector<JsonValue> *> itemsOf(const JsonValue &answer)
{
    const JsonValue *items = answer.find(u"items");
    if (items && items->isArray())
        return &items->items;
    // Missing, null and "" are the same to Partner Center (microsoft.md, 2.1); what is no collection names no count.
    static const std::vector<JsonValue> none;
    const bool isNothing =
        !items || items->kind == JsonValue::Kind::Null || (items->isString() && items->text.isEmpty());
    if (isNothing && answer.textOf(u"totalCount") == u"0")
        return &none;
    return std::unexpected(unexpectedAnswer(SENTENCE("/items: a list is expected")));
}

Reply<NextPage> nextPageOf(const JsonValue &answer, const NextPage &current, int pageSize)
{
    const JsonValue *next = nextLinkOf(answer);
    NextPage page;
    if (next) {
        page.link = next->textOf(u"uri").toUtf8();
        page.token = tokenOf(answer, *next);
        if (!page.token.isEmpty())
            return page;
        if (pageSize == 0)
            return std::unexpected(pagingFault(SENTENCE("the service names a next page without its token")));
        page.offset = offsetOf(page.link).value_or(current.offset + pageSize);
        return page;
    }
    const JsonValue *items = answer.find(u"items");
    if (pageSize > 0 && items && items->items.size() >= std::size_t(pageSize))
        page.offset = current.offset + pageSize;
    return page;
}

} // namespace counterfoil
