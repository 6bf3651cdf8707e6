// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/seekpage.h"

#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

//! Commas, slashes and equals signs, as Microsoft's have them: whoever encodes them breaks them.
QByteArray tokenOf(const CloudState &state, const QByteArray &collection, qsizetype from)
{
    Random random(state.plan().partner.seed, "continuation-" + collection, from);
    return random.guid() + ',' + (collection + ':' + QByteArray::number(from)).toBase64() + "/Og+" + random.code(12) +
           "=," + random.guid();
}

qsizetype positionOf(const CloudState &state, const QByteArray &collection, const QByteArray &token, qsizetype total)
{
    for (qsizetype from = 0; from <= total; ++from) {
        if (tokenOf(state, collection, from) == token)
            return from;
    }
    return -1;
}

} // namespace

SeekPage seekPage(CloudState &state, const CloudRequest &request, const QByteArray &collection, qsizetype total,
                  int size)
{
    SeekPage page;
    const QByteArray token = request.header("MS-ContinuationToken");
    const QString seek = request.parameter(QStringLiteral("seekOperation"));
    if (!seek.isEmpty() && seek != QLatin1String("Next")) {
        page.refusal = partnerMessage(400, "The request is invalid.");
        return page;
    }
    if (!token.isEmpty() && !seek.isEmpty()) {
        page.from = positionOf(state, collection, token, total);
        if (page.from < 0) {
            page.refusal = partnerError(400, 800002, "The continuation token is not valid or has expired.");
            return page;
        }
    }
    page.to = std::min<qsizetype>(total, page.from + size);
    if (state.has(Quirk::RepeatedToken))
        page.next = tokenOf(state, collection, 0);
    else if (state.has(Quirk::EmptyPages) && page.from > 0)
        page = {page.from, page.from, tokenOf(state, collection, std::min(total, page.from + 1)), std::nullopt};
    else if (page.to < total)
        page.next = tokenOf(state, collection, page.to);
    return page;
}

void closeCollection(JsonText &json, const QByteArray &address, const SeekPage &page)
{
    json.key("links").open();
    addLink(json, "self", address);
    if (!page.next.isEmpty())
        addLink(json, "next", address + "&seekOperation=Next", page.next);
    json.close();
    addType(json, "Collection");
    json.close();
}

QList<qsizetype> entriesOf(const CloudState &state, const SeekPage &page)
{
    QList<qsizetype> entries;
    for (qsizetype i = page.from; i < page.to; ++i)
        entries.push_back(i);
    if (state.has(Quirk::DuplicatedItems) && !entries.isEmpty())
        entries.push_back(entries.back());
    return entries;
}

} // namespace counterfoil
