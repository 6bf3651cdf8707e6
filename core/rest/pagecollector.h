// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/rest/servicefault.h"

#include <QSet>

namespace counterfoil {

//! Gathers the items of a collection page by page (contract, section 8.3): each id once, in the order in which it came
//! first; a token that repeats and two pages running without anything new end it with `paging`; a stale token starts
//! it again, twice at most.
class PageCollector
{
public:
    //! What makes an item the same as another; an item whose id is empty counts as new, as lines without an id do,
    //! unless its whole page came before.
    using IdOf = QString (*)(const JsonValue &item);
    explicit PageCollector(IdOf idOf) : m_idOf(idOf) {}

    //! Takes the items of one page and the token of the next (empty: the last page).
    std::optional<ServiceFault> take(const std::vector<JsonValue> &items, const QByteArray &nextToken);
    //! Forgets what came, because the service does not know the token any more; a fault the third time.
    std::optional<ServiceFault> startAgain();

    const std::vector<JsonValue> &items() const { return m_items; }
    std::vector<JsonValue> takeItems() { return std::move(m_items); }
    bool lastPageBroughtNothing() const { return m_idlePages > 0; }

private:
    bool isNew(const JsonValue &item, bool pageIsNew);

    IdOf m_idOf;
    std::vector<JsonValue> m_items;
    QSet<QString> m_ids;
    QSet<QByteArray> m_pages;
    QSet<QByteArray> m_tokens;
    int m_idlePages = 0;
    int m_restarts = 0;
};

//! The `id` of an item in lower case.
QString idAttribute(const JsonValue &item);
//! For items that have no id and may well be the same twice, such as lines of money.
QString withoutId(const JsonValue &item);

} // namespace counterfoil
