// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/rest/servicefault.h"

namespace counterfoil {

//! Where a collection of Partner Center goes on (microsoft.md, 2.1). A default one is the first page, or none.
struct NextPage
{
    QByteArray token;  //!< of seek paging, sent as it came
    qint64 offset = 0; //!< of offset paging
    QByteArray link;   //!< what the answer named; empty where the page was full and more is only likely

    bool isNone() const { return token.isEmpty() && offset == 0; }
    //! The answer named no next page, but this one was full.
    bool isLikely() const { return token.isEmpty() && link.isEmpty() && offset > 0; }
    //! What must not come twice.
    QByteArray key() const { return isNone() ? QByteArray() : token + '/' + QByteArray::number(offset); }
};

//! The page after the one that was asked for with `current`. The token comes from the headers of links.next, else
//! from the body; offsets only where `pageSize` is not 0. A next page without a way to it is a fault.
Reply<NextPage> nextPageOf(const JsonValue &answer, const NextPage &current, int pageSize);

//! The items of the page, none where it has no list and says that there are none; else a fault.
Reply<const std::vector<JsonValue> *> itemsOf(const JsonValue &answer);

} // namespace counterfoil
